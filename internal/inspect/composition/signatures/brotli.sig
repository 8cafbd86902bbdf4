name brotli
also libbrotli
cpe google:brotli
advisory OSS-Fuzz brotli
advisory Debian brotli
advisory Alpine brotli
advisory GIT https://github.com/google/brotli
advisory generic brotli
# learned
reference 1.0.9 amd64 sha256:57a6dfb2e6b1664832e7f4f4d140a38a804ca3d93cdc08cbdf3c3c3e14e8d867 libbrotli-dev 1.0.9-2+b6
reference 1.1.0 amd64 sha256:e24d12c5740e46f6e65be7fdd6721240d639ca1ebceebc9da66fb09a80cf5e2f libbrotli-dev 1.1.0-2+deb13u1
reference 1.2.0 amd64 sha256:ce4a60a3e6caec94e90915c0d8bfc740f18458727eb175c9ac14d91e5f0a12bc libbrotli-dev 1.2.0-4+b2
table 1.0.9..1.2.0 brotli_bit_stream 000000018000800140004001c000c00120002001a000a00160006001e000e001
table 1.0.9..1.2.0 brotli_bit_stream 0000200010003000080028001800380004002400140034000c002c001c003c00
table 1.0.9..1.2.0 constants 0100020005000200090002000d00020011000300190003002100030029000300
table 1.0.9..1.2.0 dictionary 74696d65646f776e6c6966656c6566746261636b636f64656461746173686f77
table 1.0.9..1.2.0 encoder_dict 000000000800ea038800f7030400ab02040a45018a0a7d00070b3c02090b5002
table 1.0.9..1.2.0 transform 0000020005000e001300160018001e00230025002a002d002f00320034003a00
table 1.0.9..1.2.0 transform 0120022c2008206f66207468652004206f6620027320012e0520616e64200420
symbol 1.0.9..1.0.9 block_splitter ClusterBlocksCommand
symbol 1.0.9..1.0.9 encode PrepareH5
symbol 1.0.9..1.2.0 backward_references_hq SetCost
symbol 1.0.9..1.2.0 bit_reader BrotliInitBitReader
symbol 1.0.9..1.2.0 cluster BrotliHistogramRemapCommand
symbol 1.0.9..1.2.0 compound_dictionary AttachPreparedDictionary
symbol 1.0.9..1.2.0 compress_fragment ShouldMergeBlock
symbol 1.0.9..1.2.0 compress_fragment_two_pass StoreCommands
symbol 1.0.9..1.2.0 decode SaveErrorCode
symbol 1.0.9..1.2.0 entropy_encode BrotliSetDepth
symbol 1.0.9..1.2.0 histogram BrotliBuildHistogramsWithContext
symbol 1.0.9..1.2.0 huffman BrotliBuildHuffmanTable
symbol 1.0.9..1.2.0 literal_cost BrotliEstimateBitCostsForLiterals
symbol 1.0.9..1.2.0 memory BrotliFree
symbol 1.0.9..1.2.0 metablock ComputeDistanceCost
symbol 1.0.9..1.2.0 platform BrotliDefaultFreeFunc
symbol 1.0.9..1.2.0 shared_dictionary BrotliSharedDictionaryAttach
symbol 1.0.9..1.2.0 state BrotliDecoderStateInit
symbol 1.0.9..1.2.0 static_dict BrotliFindAllStaticDictionaryMatches
symbol 1.0.9..1.2.0 static_init BrotliDecoderEnsureStaticInit
symbol 1.0.9..1.2.0 utf8_util BrotliIsMostlyUTF8
symbol 1.1.0..1.2.0 backward_references_hq MergeMatches
symbol 1.1.0..1.2.0 brotli_bit_stream BuildHistograms
symbol 1.2.0..1.2.0 backward_references CreateBackwardReferencesDH58
symbol 1.2.0..1.2.0 bit_cost BrotliBitsEntropy
