name zstd
also libzstd zstandard
cpe facebook:zstandard
advisory OSS-Fuzz zstd
advisory Debian libzstd
advisory Alpine zstd
advisory GIT https://github.com/facebook/zstd
advisory generic zstd
version weak "{v}"
# learned
reference 1.4.8 amd64 sha256:8a323dfc30c67fc494565ef2a41935be7b4cf4dafc1831eaadbb8ddb7ecd82ee libzstd-dev 1.4.8+dfsg-2.1
reference 1.5.4 amd64 sha256:6d831b4d3ed03e3ab45995fda09ad60df76cd11a65ffec60f54aec895ea50aca libzstd-dev 1.5.4+dfsg2-5
reference 1.5.7 amd64 sha256:755d49e28954dc93c697bcec3c1d9f15acbdf3b80199b5318d09f22ba5a59ee4 libzstd-dev 1.5.7+dfsg-4
string 1.4.8..1.4.8 error_private "Corrupted block detected"
string 1.4.8..1.5.7 cover " sources at least 10x, and preferably 100x the size of the dictionary! \n"
string 1.4.8..1.5.7 cover "Breaking content into %u epochs of size %u\n"
string 1.4.8..1.5.7 cover "Cover must have at least one input file\n"
string 1.4.8..1.5.7 cover "Failed to allocate buffers: out of memory\n"
string 1.4.8..1.5.7 cover "Failed to allocate dmer map: out of memory\n"
string 1.4.8..1.5.7 cover "Testing on %u samples of total size %u\n"
string 1.4.8..1.5.7 cover "Total number of testing samples is %u and is invalid."
string 1.4.8..1.5.7 cover "Total number of training samples is %u and is invalid."
string 1.4.8..1.5.7 cover "Total samples size is too large (%u MB), maximum size is %u MB\n"
string 1.4.8..1.5.7 cover "Training on %u samples of total size %u\n"
string 1.4.8..1.5.7 cover "Trying %u different sets of parameters\n"
string 1.4.8..1.5.7 cover "dictBufferCapacity must be at least %u\n"
string 1.4.8..1.5.7 divsufsort "ssize < STACK_SIZE"
string 1.4.8..1.5.7 error_private "An I/O error occurred when reading/seeking"
string 1.4.8..1.5.7 error_private "Cannot create Dictionary from provided samples"
string 1.4.8..1.5.7 error_private "Frame requires too much memory for decoding"
string 1.4.8..1.5.7 error_private "Operation not authorized at current processing stage"
string 1.4.8..1.5.7 error_private "Operation on NULL destination buffer"
string 1.4.8..1.5.7 error_private "Restored data doesn't match checksum"
string 1.4.8..1.5.7 error_private "Specified maxSymbolValue is too small"
string 1.4.8..1.5.7 error_private "Unsupported max Symbol Value : too large"
string 1.4.8..1.5.7 error_private "tableLog requires too much memory : unsupported"
string 1.4.8..1.5.7 error_private "workSpace buffer is not large enough"
string 1.4.8..1.5.7 fastcover "FASTCOVER must have at least one input file\n"
string 1.4.8..1.5.7 fastcover "FASTCOVER parameters incorrect\n"
string 1.4.8..1.5.7 fastcover "Failed to allocate frequency table \n"
string 1.4.8..1.5.7 fastcover "Failed to allocate scratch buffers \n"
string 1.4.8..1.5.7 fastcover "Incorrect accel\n"
string 1.4.8..1.5.7 fastcover "Incorrect k\n"
string 1.4.8..1.5.7 fastcover "Incorrect splitPoint\n"
string 1.4.8..1.5.7 fastcover "Total number of testing samples is %u and is invalid.\n"
string 1.4.8..1.5.7 fastcover "Total number of training samples is %u and is invalid\n"
string 1.4.8..1.5.7 zdict " : calculated dictionary significantly larger than requested (%u > %u) \n"
string 1.4.8..1.5.7 zdict "!  always test dictionary efficiency on real samples \n"
string 1.4.8..1.5.7 zdict "!  consider increasing selectivity to produce larger dictionary (-s%u) \n"
string 1.4.8..1.5.7 zdict "!  consider increasing the number of samples (total size : %u MB)\n"
string 1.4.8..1.5.7 zdict "FSE_normalizeCount error with matchLengthCount \n"
string 1.4.8..1.5.7 zdict "Selected dict at position %u, of length %u : saves %u (ratio: %.2f)  \n"
string 1.4.8..1.5.7 zdict "ictionaries are not necessarily better, test its efficiency on samples \n"
string 1.4.8..1.5.7 zdict "ning : selected content significantly smaller than requested (%u < %u) \n"
string 1.4.8..1.5.7 zdict "nsider increasing dictionary size, or produce denser dictionary (-s%u) \n"
string 1.4.8..1.5.7 zdict "set : literals are not compressible : samples are noisy or too regular \n"
string 1.4.8..1.5.7 zdict "warning : ZSTD_compressBegin_usingCDict failed \n"
string 1.5.4..1.5.7 error_private "Block-level external sequence producer returned an error code"
string 1.5.4..1.5.7 error_private "Header of Literals' block doesn't respect format specification"
string 1.5.4..1.5.7 error_private "Operation made no progress over multiple calls, due to input being empty"
string 1.5.4..1.5.7 error_private "on made no progress over multiple calls, due to output buffer being full"
string 1.5.4..1.5.7 zdict "Offset Code Frequencies : \n"
string 1.5.7..1.5.7 error_private "This mode cannot generate an uncompressed block"
source 1.4.8..1.5.7 divsufsort "dictBuilder/divsufsort.c"
table 1.4.8..1.5.7 divsufsort 0000000010000000160000001b0000002000000023000000270000002a000000
table 1.4.8..1.5.7 zstd_compress_sequences 0000000000080000000700006a06000000060000ad0500006a05000031050000
table 1.4.8..1.5.7 zstd_decompress_block 01000101050000000000000500000000000006043d00000000000905fd010000
table 1.5.4..1.5.7 zstd_ldm 5c77775f2cf7b8f512c47a6b265f9384cc0c73caa9ad47b6deb14f114bbb65b0
symbol 1.4.8..1.4.8 fse_compress FSE_compress
symbol 1.4.8..1.4.8 huf_compress HUF_compress
symbol 1.4.8..1.5.4 zstd_common ZSTD_customFree
symbol 1.4.8..1.5.4 zstd_lazy ZSTD_count
symbol 1.4.8..1.5.7 divsufsort tr_partition
symbol 1.4.8..1.5.7 xxhash ZSTD_XXH32
symbol 1.4.8..1.5.7 zstd_opt ZSTD_insertBt1
symbol 1.4.8..1.5.7 zstd_v05 FSEv05_isError
symbol 1.4.8..1.5.7 zstd_v06 FSEv06_isError
symbol 1.4.8..1.5.7 zstd_v07 FSEv07_isError
symbol 1.5.4..1.5.7 pool POOL_joinJobs
symbol 1.5.7..1.5.7 hist HIST_add
