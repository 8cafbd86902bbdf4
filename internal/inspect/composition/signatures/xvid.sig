name xvid
also libxvid xvidcore
advisory Debian xvidcore
advisory generic xvid
version "xvid-{v}"
# learned
reference 1.3.7 amd64 sha256:70cfd3ec42ebbe83559884035fe9d2684b71032e4961d67288143915a21f6376 libxvidcore-dev 2:1.3.7-1
string 1.3.7..1.3.7 decoder "broken b-frame, mising ref frames"
string 1.3.7..1.3.7 decoder "broken b-frame, tpp=%i tbp=%i"
string 1.3.7..1.3.7 mbcoding ".3.0).\nYour software distributor has to give access to its source code.\n"
string 1.3.7..1.3.7 plugin_2pass1 "# Please do not modify this file\n\n"
string 1.3.7..1.3.7 plugin_2pass1 "# XviD 2pass stat file (core version %d.%d.%d)\n"
string 1.3.7..1.3.7 plugin_ssim "Average SSIM: %f\n"
string 1.3.7..1.3.7 plugin_ssim "Cannot open %s in plugin_ssim\n"
string 1.3.7..1.3.7 plugin_ssim "SSIM Error Metric\n"
string 1.3.7..1.3.7 plugin_ssim "WARNING: Different strides in plugin_ssim original: %d current: %d\n"
string 1.3.7..1.3.7 plugin_ssim "quant   avg     min     max\n"
string 1.3.7..1.3.7 plugin_ssim "ssim_avg = ["
string 1.3.7..1.3.7 plugin_ssim "ssim_max = ["
string 1.3.7..1.3.7 plugin_ssim "ssim_min = ["
table 1.3.7..1.3.7 bitstream 200000000d0000000f0000001100000013000000150000001700000001000000
table 1.3.7..1.3.7 estimation_pvop 000000000200000003000000050000000600000008000000090000000b000000
table 1.3.7..1.3.7 gmc 0000100001000f0002000e0003000d0004000c0005000b0006000a0007000900
table 1.3.7..1.3.7 mbcoding 5468697320736f66747761726520697320646572697665642066726f6d207468
table 1.3.7..1.3.7 mbtransquant 00009b0080004801e1020008010d9b12b800b800fb00ce016103d2100012200f
table 1.3.7..1.3.7 mbtransquant 0304050606060707070708080809090a0a0a0a0a0a0a0a0c0c0d0d0c0d0e0f0f
table 1.3.7..1.3.7 mbtransquant 0507090a0a0b0b0b0b0b0d0e1011111212121212121212141415151e1e1e1e1e
table 1.3.7..1.3.7 mbtransquant 07090b0b0d0d0d0f0f0f101616161e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e
table 1.3.7..1.3.7 mbtransquant 080b0d0e0e0e0f131313151e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e
table 1.3.7..1.3.7 mbtransquant 0a0c0f0f0f101010101111111111111111121212121212121213131313141414
table 1.3.7..1.3.7 mbtransquant f0070000fc010000e10000007f0000005100000038000000290000001f000000
table 1.3.7..1.3.7 mbtransquant f166bb95b4a4f166a0442d294c20001b41894189a575b056593f661c731bf21d
table 1.3.7..1.3.7 plugin_ssim 11c5e43b82970f3e43a0843fe8413440e841344043a0843f82970f3e11c5e43b
table 1.3.7..1.3.7 quant_h263 000000000180000001400000ab2a0000012000009a190000561500004a120000
table 1.3.7..1.3.7 quant_matrix 081112131517191b1112131517191b1c14151617181a1c1e151617181a1c1e20
table 1.3.7..1.3.7 quant_matrix 1011121314151617111213141516171812131415161718191314151617181a1b
table 1.3.7..1.3.7 quant_mpeg 000000000100010001800000565500000140000034330000ab2a000093240000
table 1.3.7..1.3.7 sad 00005c74ff7fff4f553500201919fc14aa6aaa6a6d5b5e433b31121655154617
symbol 1.3.7..1.3.7 cbp calc_cbp_c
symbol 1.3.7..1.3.7 cpuid emms_3dn
symbol 1.3.7..1.3.7 encoder FrameCodeP
symbol 1.3.7..1.3.7 fdct fdct_int32
symbol 1.3.7..1.3.7 gmc init_GMC
symbol 1.3.7..1.3.7 idct Idct_Row
symbol 1.3.7..1.3.7 idct_mmx idct_mmx
symbol 1.3.7..1.3.7 image image_mad
symbol 1.3.7..1.3.7 qpel H_Pass_16_C
symbol 1.3.7..1.3.7 sad dev16_c
symbol 1.3.7..1.3.7 sad_mmx dev16_mmx
symbol 1.3.7..1.3.7 sad_xmm dev16_xmm
