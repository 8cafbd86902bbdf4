name liba52
also a52 a52dec
advisory Debian a52dec
advisory generic liba52
# learned
reference 0.7.4 amd64 sha256:b37eb43b6bb406e9461dcdb51c020256eb7d85bb60ae0c9e19ab5d10f33f6d3a liba52-0.7.4-dev 0.7.4-20
table 0.7.4..0.7.4 bit_allocate 100900005009000090090000d0090000100a0000900a0000100b000000140000
table 0.7.4..0.7.4 bit_allocate c0c1c2c3c4c5c6c7c8c9cacbcccccdcecfd0d1d1d2d3d4d4d5d6d7d7d8d9dada
table 0.7.4..0.7.4 imdct 008040c020a0e060109050d0f07030b0088848c828a8e868f87838b81898d858
table 0.7.4..0.7.4 parse 000011a033e02240776066c044805520eec0ff60dd20cc8099a08800aa40bbe0
table 0.7.4..0.7.4 parse 2fbae8c68c2ebac6e9a28bc68c2e3ac68c2ebac5000000008c2eba458c2e3a46
table 0.7.4..0.7.4 parse b76ddbc6254992c6254912c6000000002549124625499246b76ddb4600000000
table 0.7.4..0.7.4 parse efeeeec6cdccccc6abaaaac6898888c6cdcc4cc6898808c6898888c500000000
symbol 0.7.4..0.7.4 bit_allocate a52_bit_allocate
symbol 0.7.4..0.7.4 bitstream a52_bitstream_get_bh
symbol 0.7.4..0.7.4 bitstream a52_bitstream_get_bh_2
symbol 0.7.4..0.7.4 bitstream a52_bitstream_set_ptr
symbol 0.7.4..0.7.4 downmix a52_downmix
symbol 0.7.4..0.7.4 downmix a52_downmix_coeff
symbol 0.7.4..0.7.4 downmix a52_downmix_init
symbol 0.7.4..0.7.4 downmix a52_upmix
symbol 0.7.4..0.7.4 imdct a52_imdct_256
symbol 0.7.4..0.7.4 imdct a52_imdct_512
symbol 0.7.4..0.7.4 imdct a52_imdct_init
symbol 0.7.4..0.7.4 imdct ifft128_c
symbol 0.7.4..0.7.4 imdct ifft64_c
symbol 0.7.4..0.7.4 parse a52_block
symbol 0.7.4..0.7.4 parse a52_dynrng
symbol 0.7.4..0.7.4 parse a52_frame
symbol 0.7.4..0.7.4 parse a52_free
symbol 0.7.4..0.7.4 parse a52_init
symbol 0.7.4..0.7.4 parse a52_samples
symbol 0.7.4..0.7.4 parse a52_syncinfo
symbol 0.7.4..0.7.4 parse parse_deltba
