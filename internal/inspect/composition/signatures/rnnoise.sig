name rnnoise
also librnnoise
advisory Debian rnnoise
advisory generic rnnoise
# learned
reference 0.2 amd64 sha256:e050720d90b8acecf22d29dab246abdff209fe7a5ff1ab9c2083253913612e85 librnnoise-dev 0.2+ds-1
table 0.2..0.2 denoise 00000000020000000400000006000000080000000a0000000c0000000f000000
table 0.2..0.2 rnnoise_data 01e86abe2c16d0bd1e331dbecb98823d4587493d3d12ba3e545325be0cd7a0be
table 0.2..0.2 rnnoise_data 077ca13e5939a5bdc74ff6bd4fcb60bd5743993ce775853e90782c3d7bc9213e
table 0.2..0.2 rnnoise_data 09150c3f5a04893d2d76bfbd791c873be2d7c03cafb39abc1f0c4e3da157813e
table 0.2..0.2 rnnoise_data 0cf21a381d9138381e3443382a1bdb37591f3838f213363819d419380b128b38
table 0.2..0.2 rnnoise_data 0f00000008000000200000003c00000040000000500000006800000074000000
table 0.2..0.2 rnnoise_data 11030ebd9898343fe3e12c3d7f71a4bebe353c3ea28efa3d2e869d3e92634b3e
table 0.2..0.2 rnnoise_data 11c8f7eded1aeb04d802040e9cf8f7f7c8f32b3aa2e8d70dc9e704dbd5aeef15
table 0.2..0.2 rnnoise_data 12000000080000001c000000240000002c000000340000005000000060000000
table 0.2..0.2 rnnoise_data 131ccee12d11ebec151a32fa08d4cdfa25220b21ede60afaf03833110e0ae017
table 0.2..0.2 rnnoise_data 140000000c0000003400000050000000640000007000000098000000a4000000
table 0.2..0.2 rnnoise_data 1500000000000000140000002000000024000000300000003800000064000000
table 0.2..0.2 rnnoise_data 1500000004000000140000001800000024000000280000002c00000040000000
table 0.2..0.2 rnnoise_data 1e000000000000001400000024000000280000003c0000004400000048000000
table 0.2..0.2 rnnoise_data 1fbc28387bdb1238be0f4c38173c0c38d20a3d389ac15638728a023892046638
table 0.2..0.2 rnnoise_data 21797c40080351c0a7e778bfffa5893d7b78303f42905dbc31e6993f6b10a0bf
table 0.2..0.2 rnnoise_data 2df9ae3d6386b2bcaabc843c580d0abf0482203e3ac9e6bce3c2e33e5726b03e
table 0.2..0.2 rnnoise_data 33d18b3c9f6bf6bbda1b98bb5b5d4c3b19ed013c53e142bde232df3c17c570bd
table 0.2..0.2 rnnoise_data 3e6abf3f671a95bf786f6f3f83b01fbfbf52b43faeaa8e3f93d75d4039bcd9be
table 0.2..0.2 rnnoise_data 4383db3e5ef7c83e7e59a5bce71fadbe35a9ef3d503985be3bc60cbe053b023e
table 0.2..0.2 rnnoise_data 462c20ef03ef03499f01d3fa0ee4f3fd00e423e90273160df30b0fef00ef1ffb
table 0.2..0.2 rnnoise_data 49395938a66a4038e1f8d8377ddf573876ef4638efb43338ca713a3848ac8538
table 0.2..0.2 rnnoise_data 4ae8a33eacc39dbd4ea0c8bd9f657bbde7e8c4bc226b933e780ab23dc65e2e3e
table 0.2..0.2 rnnoise_data 4fd5a53f3dec5ac02ae339c07ba8de3ffa126abf73cbea3f826218409ee6a63f
table 0.2..0.2 rnnoise_data 602bd13f181f40c010cf0bbf7eb1cdbff76334c06576acbf2a830c403eb3b2c0
table 0.2..0.2 rnnoise_data 61f0663f028100c0a50e29bedd6b0c400e38a13fb5b4bf3fd5f6dc3d4b1a853f
table 0.2..0.2 rnnoise_data 65b152be602aa73dfd3df7be4c62733eb230733e9663e1bdf3c65abdc6aa233e
table 0.2..0.2 rnnoise_data 675f77bd7711b23dfdc833bc8a37c5bdfb3b403e14ea103e4f19c33cb2c1d03d
table 0.2..0.2 rnnoise_data 6e670a38864e3c38200d3938ac8010388923c3372f29d8379bd710387f620438
table 0.2..0.2 rnnoise_tables 0000803f0000008099fe7f3feb76d6bb63fa7f3fbe7556bc5ef37f3fd6d6a0bc
table 0.2..0.2 rnnoise_tables e61c8d3638c01e38f27bdc38e11158394f95b239a961053a00493a3a1800783a
table 0.2..0.2 rnnoise_tables f304353f0fb17f3f6dc47e3fac3a7d3fbe147b3ff853783f0bfa743f0809713f
symbol 0.2..0.2 celt_lpc rnn_autocorr
symbol 0.2..0.2 celt_lpc rnn_lpc
symbol 0.2..0.2 denoise rnn_biquad
symbol 0.2..0.2 denoise rnnoise_create
symbol 0.2..0.2 denoise rnnoise_init
symbol 0.2..0.2 kiss_fft rnn_fft_alloc
symbol 0.2..0.2 kiss_fft rnn_fft_c
symbol 0.2..0.2 kiss_fft rnn_fft_free
symbol 0.2..0.2 kiss_fft rnn_ifft_c
symbol 0.2..0.2 nnet rnn_compute_glu
symbol 0.2..0.2 pitch rnn_pitch_xcorr
symbol 0.2..0.2 rnn compute_rnn
