name liblc3
also lc3
advisory Debian liblc3
advisory generic liblc3
# learned
reference 1.0.1 amd64 sha256:1f82a2b04402932d890f3d4cbfae53bb9f86b49eb92c48437047b41a0f5bc05b liblc3-0 1.0.1-1+b1, liblc3-dev 1.0.1-1+b1
reference 1.1.3 amd64 sha256:a3df9b30aa464c72c6d5f3eaf6bc8c31756d8822378a52578afdc5751e6a6a7f liblc3-1 1.1.3+dfsg-1+b2, liblc3-dev 1.1.3+dfsg-1+b2
table 1.0.1..1.1.3 - 00000100010001000200af00b1003000e1000100e2000100e3006d0050012400
table 1.0.1..1.1.3 - 000001000100050006000f0015001f00340036006a005600c000610021017800
table 1.0.1..1.1.3 - 00000300030009000c0017002300360059006f00c800be0086010c0192026e01
table 1.0.1..1.1.3 - 005000506414522300500050db19a426a914db1991236d2d1623a4266d2d6d35
table 1.0.1..1.1.3 - 00506d3dbf305e28f621981c341bbf1880150516a619661af120542c523b0050
table 1.0.1..1.1.3 - 010d0000270d0000070d0000190d0000160d0000160d00001c0d0000160d0000
table 1.0.1..1.1.3 - 44d210402b35503fc3ba07bfa7a6adbf21bdccbf4972b8bf946892bf095541bf
table 1.0.1..1.1.3 - 5243a436d02bf621a6197113790fe00b8b31dd24da1aa51501143214ef14c013
table 1.0.1..1.1.3 - dc986d3eb92381bf611a09c08a0518c031bf0ec0e9420bc0299a12c0721a22c0
symbol 1.0.1..1.1.3 - lc3_attdet_run
symbol 1.0.1..1.1.3 - lc3_bwdet_get_bw
symbol 1.0.1..1.1.3 - lc3_bwdet_put_bw
symbol 1.0.1..1.1.3 - lc3_bwdet_run
symbol 1.0.1..1.1.3 - lc3_check_bits
symbol 1.0.1..1.1.3 - lc3_decode
symbol 1.0.1..1.1.3 - lc3_decoder_size
symbol 1.0.1..1.1.3 - lc3_delay_samples
symbol 1.0.1..1.1.3 - lc3_encode
symbol 1.0.1..1.1.3 - lc3_encoder_size
symbol 1.0.1..1.1.3 - lc3_flush_bits
symbol 1.0.1..1.1.3 - lc3_frame_bytes
symbol 1.0.1..1.1.3 - lc3_frame_samples
symbol 1.0.1..1.1.3 - lc3_get_bits_left
symbol 1.0.1..1.1.3 - lc3_ltpf_analyse
symbol 1.0.1..1.1.3 - lc3_ltpf_disable
symbol 1.0.1..1.1.3 - lc3_plc_reset
symbol 1.0.1..1.1.3 - lc3_plc_suspend
symbol 1.0.1..1.1.3 - lc3_setup_bits
symbol 1.0.1..1.1.3 - lc3_sns_analyze
symbol 1.0.1..1.1.3 - lc3_spec_decode
symbol 1.0.1..1.1.3 - lc3_spec_encode
symbol 1.0.1..1.1.3 - lc3_tns_analyze
symbol 1.1.3..1.1.3 - lc3_hr_decoder_size
symbol 1.1.3..1.1.3 - lc3_hr_encoder_size
