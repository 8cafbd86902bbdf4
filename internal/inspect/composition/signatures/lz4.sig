name lz4
also liblz4
cpe lz4_project:lz4
cpe yann_collet:lz4
advisory OSS-Fuzz lz4
advisory Debian lz4
advisory Alpine lz4
advisory GIT https://github.com/lz4/lz4
advisory generic lz4
version weak "{v}"
string * lz4frame "ERROR_maxBlockSize_invalid"
string * lz4frame "ERROR_blockMode_invalid"
string * lz4frame "ERROR_compressionLevel_invalid"
string * lz4frame "ERROR_headerVersion_wrong"
string * lz4frame "ERROR_blockChecksum_invalid"
string * lz4frame "ERROR_dstMaxSize_tooSmall"
string * lz4frame "ERROR_frameHeader_incomplete"
string * lz4frame "ERROR_frameType_unknown"
string * lz4frame "ERROR_frameSize_wrong"
string * lz4frame "ERROR_decompressionFailed"
string * lz4frame "ERROR_headerChecksum_invalid"
string * lz4frame "ERROR_contentChecksum_invalid"
string * lz4frame "ERROR_frameDecoding_alreadyStarted"
# learned
reference 1.9.3 amd64 sha256:7ed75111bcafa7cf38575cf2a0e28215c1b6a41c51243726329cbe5e2bb401a1 liblz4-dev 1.9.3-2
reference 1.9.4 amd64 sha256:6b469f3b53b4d44708aaca0c9963d70531fd9558ea5e1d3487eb411b0e33a4f4 liblz4-dev 1.9.4-1
reference 1.10.0 amd64 sha256:058570c58ba0f39affbea1246885e95b89a01e6f3370bdf83f5f5adfe0a5e706 liblz4-dev 1.10.0-10
symbol 1.9.3..1.10.0 lz4 LZ4_compress
symbol 1.9.3..1.10.0 lz4 LZ4_create
symbol 1.9.3..1.10.0 lz4 LZ4_loadDict
symbol 1.9.3..1.10.0 lz4file LZ4F_read
symbol 1.9.3..1.10.0 lz4file LZ4F_readClose
symbol 1.9.3..1.10.0 lz4file LZ4F_readOpen
symbol 1.9.3..1.10.0 lz4file LZ4F_write
symbol 1.9.3..1.10.0 lz4file LZ4F_writeClose
symbol 1.9.3..1.10.0 lz4frame LZ4F_decompress
symbol 1.9.3..1.10.0 lz4frame LZ4F_flush
symbol 1.9.3..1.10.0 lz4frame LZ4F_freeCDict
symbol 1.9.3..1.10.0 lz4frame LZ4F_isError
symbol 1.9.3..1.10.0 lz4hc LZ4_compressHC
symbol 1.9.3..1.10.0 lz4hc LZ4_createHC
symbol 1.9.3..1.10.0 lz4hc LZ4_freeHC
symbol 1.9.3..1.10.0 xxhash LZ4_XXH32
symbol 1.9.3..1.10.0 xxhash LZ4_XXH32_digest
symbol 1.9.3..1.10.0 xxhash LZ4_XXH32_reset
symbol 1.9.3..1.10.0 xxhash LZ4_XXH64
symbol 1.9.3..1.10.0 xxhash LZ4_XXH64_reset
symbol 1.9.4..1.9.4 lz4 read_long_length_no_check
symbol 1.9.4..1.10.0 lz4 LZ4_decompress_safe_partial_usingDict
symbol 1.9.4..1.10.0 lz4frame LZ4F_compressUpdateImpl
symbol 1.10.0..1.10.0 lz4 LZ4_loadDictSlow
symbol 1.10.0..1.10.0 lz4hc LZ4MID_compress
