name libdeflate
also deflate
advisory Debian libdeflate
advisory Alpine libdeflate
advisory GIT https://github.com/ebiggers/libdeflate
advisory generic libdeflate
# learned
reference 1.7 amd64 sha256:8dbdf0b8d12bfa73829b3621722be17e1dfb83f7ca4baac003cac02b5a753550 libdeflate-dev 1.7-1
reference 1.14 amd64 sha256:a0e8d71dbc44a85849dfc5fa21d2a5bcf51d3e60fc751a2196545f45aeb8ba52 libdeflate-dev 1.14-1
reference 1.23 amd64 sha256:60beba3b40dd2e9c94f6972bda38bec481de0dfb06df927b681f4e9e8c6c40a4 libdeflate-dev 1.23-2
reference 1.25 amd64 sha256:4aecfcfa7f6f05f4773a374ed45a50d38ee2a143cba6fc037640882c4afec8cf libdeflate-dev 1.25-1
table 1.7..1.7 deflate_decompress 0000004000010040000200400003004000040040000500400006004000070040
table 1.7..1.7 deflate_decompress 00010000000200000003000000040000000500010007000100090002000d0002
table 1.7..1.25 deflate_compress 0000000001020304050607080809090a0a0b0b0c0c0c0c0d0d0d0d0e0e0e0e0f
table 1.14..1.14 deflate_compress 0000010203040405050606060607070707080808080808080809090909090909
table 1.14..1.25 deflate_compress 06061620262b303336393b3d404143454648494a4b4c4d4f5050515253545555
table 1.14..1.25 deflate_decompress 0000008000000180000002800000038000000480000005800000068000000780
table 1.14..1.25 deflate_decompress 0000010000000200000003000000040001000500010007000200090002000d00
symbol 1.7..1.7 adler32 adler32_avx512bw
symbol 1.7..1.7 crc32 crc32_pclmul_avx
symbol 1.7..1.14 crc32 crc32_x86_pclmul
symbol 1.7..1.14 utils libdeflate_free
symbol 1.7..1.25 adler32 adler32_avx2
symbol 1.7..1.25 adler32 adler32_sse2
symbol 1.7..1.25 cpu_features _libdeflate_setup_cpu_features
symbol 1.7..1.25 cpu_features libdeflate_init_x86_cpu_features
symbol 1.7..1.25 crc32 crc32_slice8
symbol 1.7..1.25 crc32 dispatch_crc32
symbol 1.7..1.25 deflate_compress sort_symbols
symbol 1.7..1.25 deflate_decompress build_decode_table
symbol 1.7..1.25 gzip_compress libdeflate_gzip_compress
symbol 1.7..1.25 gzip_compress libdeflate_gzip_compress_bound
symbol 1.7..1.25 gzip_decompress libdeflate_gzip_decompress
symbol 1.7..1.25 gzip_decompress libdeflate_gzip_decompress_ex
symbol 1.7..1.25 utils libdeflate_aligned_free
symbol 1.7..1.25 zlib_compress libdeflate_zlib_compress
symbol 1.7..1.25 zlib_compress libdeflate_zlib_compress_bound
symbol 1.7..1.25 zlib_decompress libdeflate_zlib_decompress
symbol 1.7..1.25 zlib_decompress libdeflate_zlib_decompress_ex
symbol 1.14..1.25 adler32 adler32_generic
symbol 1.14..1.25 deflate_decompress dispatch_decomp
symbol 1.23..1.25 deflate_compress heapify_subtree
symbol 1.23..1.25 deflate_decompress libdeflate_alloc_decompressor_ex
