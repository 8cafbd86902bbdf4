name ucl
also libucl-compression
cpe ucl_project:ucl
advisory Debian ucl
advisory Alpine ucl
advisory generic ucl
version weak "{v}"
# learned
reference 1.03 amd64 sha256:fa0e2d6899a0789af0fcb78266ced816fc73c40d0c91633987d4a8901e32513c libucl-dev 1.03+repack-6
table 1.03..1.03 ucl_util 0d0a0a55434c206461746120636f6d7072657373696f6e206c6962726172792e
symbol 1.03..1.03 alloc ucl_alloc
symbol 1.03..1.03 alloc ucl_free
symbol 1.03..1.03 n2b_99 bbPutBit
symbol 1.03..1.03 n2b_99 swd_exit
symbol 1.03..1.03 n2b_d ucl_nrv2b_decompress_8
symbol 1.03..1.03 n2b_d ucl_nrv2b_decompress_le16
symbol 1.03..1.03 n2b_ds ucl_nrv2b_decompress_safe_8
symbol 1.03..1.03 n2b_to ucl_nrv2b_test_overlap_8
symbol 1.03..1.03 n2d_99 code_prefix_ss12
symbol 1.03..1.03 n2d_99 ucl_nrv2d_99_compress
symbol 1.03..1.03 n2d_d ucl_nrv2d_decompress_8
symbol 1.03..1.03 n2d_d ucl_nrv2d_decompress_le16
symbol 1.03..1.03 n2d_ds ucl_nrv2d_decompress_safe_8
symbol 1.03..1.03 n2d_to ucl_nrv2d_test_overlap_8
symbol 1.03..1.03 n2e_99 ucl_nrv2e_99_compress
symbol 1.03..1.03 n2e_d ucl_nrv2e_decompress_8
symbol 1.03..1.03 n2e_ds ucl_nrv2e_decompress_safe_8
symbol 1.03..1.03 n2e_to ucl_nrv2e_test_overlap_8
symbol 1.03..1.03 ucl_crc ucl_crc32
symbol 1.03..1.03 ucl_crc ucl_get_crc32_table
symbol 1.03..1.03 ucl_init _ucl_config_check
symbol 1.03..1.03 ucl_str ucl_memcmp
symbol 1.03..1.03 ucl_str ucl_memcpy
symbol 1.03..1.03 ucl_util ucl_adler32
symbol 1.03..1.03 ucl_util ucl_assert
