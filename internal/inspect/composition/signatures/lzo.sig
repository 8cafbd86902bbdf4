name lzo
also liblzo2 lzo2
cpe oberhumer:lzo2
cpe oberhumer:liblzo2
advisory OSS-Fuzz lzo
advisory Debian lzo2
advisory Alpine lzo
advisory generic lzo
version weak "{v}"
# learned
reference 2.10 amd64 sha256:19129b9c3fe10498f06ef89d56e15f4174d2af8b8b7682a757397f05c4fa00f4 liblzo2-dev 2.10-2
symbol 2.10..2.10 lzo1 lzo1_info
symbol 2.10..2.10 lzo1_99 lzo1_99_compress
symbol 2.10..2.10 lzo1a lzo1a_info
symbol 2.10..2.10 lzo1a_99 lzo1a_99_compress
symbol 2.10..2.10 lzo1b_1 do_compress
symbol 2.10..2.10 lzo1b_2 lzo1b_2_compress
symbol 2.10..2.10 lzo1b_3 lzo1b_3_compress
symbol 2.10..2.10 lzo1b_4 lzo1b_4_compress
symbol 2.10..2.10 lzo1b_5 lzo1b_5_compress
symbol 2.10..2.10 lzo1b_6 lzo1b_6_compress
symbol 2.10..2.10 lzo1b_7 lzo1b_7_compress
symbol 2.10..2.10 lzo1b_8 lzo1b_8_compress
symbol 2.10..2.10 lzo1b_99 lzo1b_99_compress
symbol 2.10..2.10 lzo1b_rr _lzo1b_store_run
symbol 2.10..2.10 lzo1b_xx lzo1b_compress
symbol 2.10..2.10 lzo1c_rr _lzo1c_store_run
symbol 2.10..2.10 lzo1c_xx lzo1c_compress
symbol 2.10..2.10 lzo1f_9x STORE_RUN
symbol 2.10..2.10 lzo1x_9x better_match
symbol 2.10..2.10 lzo1x_o lzo1x_optimize
symbol 2.10..2.10 lzo1y_o lzo1y_optimize
symbol 2.10..2.10 lzo_crc lzo_crc32
symbol 2.10..2.10 lzo_init _lzo_config_check
symbol 2.10..2.10 lzo_str lzo_memcmp
symbol 2.10..2.10 lzo_util lzo_adler32
