name sbc
also libsbc
advisory Debian sbc
advisory Alpine sbc
advisory generic sbc
# learned
reference 1.5 amd64 sha256:a93a796c30695037b35e5df47a3df26a602b6683aa1200013f6e541d417637c8 libsbc-dev 1.5-3
reference 2.0 amd64 sha256:203e112aa2f5014a51bd53cf72ab3822ef478ef11f37985f3d15b8bd943dcfbf libsbc-dev 2.0-1
reference 2.1 amd64 sha256:5fa0d5174aee6ebf679b257cf25d2c70b3fb1358973d67c9a556f39021a2ea7c libsbc-dev 2.1-1+b2
symbol 1.5..2.1 sbc sbc_crc8
symbol 1.5..2.1 sbc sbc_decode
symbol 1.5..2.1 sbc sbc_encode
symbol 1.5..2.1 sbc sbc_finish
symbol 1.5..2.1 sbc sbc_init
symbol 1.5..2.1 sbc sbc_init_a2dp
symbol 1.5..2.1 sbc sbc_reinit
symbol 1.5..2.1 sbc_primitives sbc_analyze_eight_simd
symbol 1.5..2.1 sbc_primitives sbc_analyze_four_simd
symbol 1.5..2.1 sbc_primitives sbc_enc_process_input_4s_be
symbol 1.5..2.1 sbc_primitives sbc_enc_process_input_4s_le
symbol 1.5..2.1 sbc_primitives sbc_enc_process_input_8s_be
symbol 1.5..2.1 sbc_primitives sbc_init_primitives
symbol 1.5..2.1 sbc_primitives_mmx sbc_analyze_1b_8s_mmx_odd
symbol 1.5..2.1 sbc_primitives_mmx sbc_analyze_4b_4s_mmx
symbol 1.5..2.1 sbc_primitives_mmx sbc_analyze_4b_8s_mmx
symbol 1.5..2.1 sbc_primitives_mmx sbc_analyze_eight_mmx
symbol 1.5..2.1 sbc_primitives_mmx sbc_calc_scalefactors_mmx
symbol 1.5..2.1 sbc_primitives_mmx sbc_init_primitives_mmx
symbol 1.5..2.1 sbc_primitives_sse sbc_analyze_1b_8s_sse_odd
symbol 1.5..2.1 sbc_primitives_sse sbc_analyze_4b_4s_sse
symbol 1.5..2.1 sbc_primitives_sse sbc_analyze_4b_8s_sse
symbol 1.5..2.1 sbc_primitives_sse sbc_analyze_eight_sse
symbol 1.5..2.1 sbc_primitives_sse sbc_calc_scalefactors_sse
symbol 1.5..2.1 sbc_primitives_sse sbc_init_primitives_sse
