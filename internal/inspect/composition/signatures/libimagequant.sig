name libimagequant
also imagequant
cpe pngquant:libimagequant
advisory Debian libimagequant
advisory Alpine libimagequant
advisory GIT https://github.com/ImageOptim/libimagequant
advisory generic libimagequant
# learned
reference 2.12.2 amd64 sha256:419faf520a17a5db07adb5c82f19809dc00414f15e46627327ba34218bc71fc7 libimagequant-dev 2.12.2-1.1, libimagequant0 2.12.2-1.1
reference 2.17.0 amd64 sha256:44c82e16cef7c3503efee5ff37161b5c0952ab9f8021db185b9837c32265337c libimagequant-dev 2.17.0-1, libimagequant0 2.17.0-1
reference 2.18.0 amd64 sha256:f5df0e611f221fb6d1c98a3bfcd5a42fc636230c8924b31f5e51c4c3256a52d6 libimagequant-dev 2.18.0-1+b2, libimagequant0 2.18.0-1+b2
reference 4.4.1 amd64 sha256:fbcc131d0425f7fe66968d557cf8bf6a187859fa4e6d1545892891404dcb15ee libimagequant-dev 4.4.1-1+b2, libimagequant0 4.4.1-1+b2
string 2.12.2..2.12.2 libimagequant "  Working around IE6 bug by making image less transparent..."
string 2.12.2..4.4.1 core-297d510dda10f9d4.core.7ac66e02f4e6e7f5-cgu.13.rcgu "\"` do not lie on character boundary"
string 2.12.2..4.4.1 imagequant-3a14cebc94eb6d6d.imagequant.513d3b7166f51370-cgu.09.rcgu "\r colors found"
string 2.12.2..4.4.1 imagequant-3a14cebc94eb6d6d.imagequant.513d3b7166f51370-cgu.12.rcgu "4 RGBA bytes"
string 2.12.2..4.4.1 libimagequant "  conserving memory"
string 2.12.2..4.4.1 libimagequant "  eliminated opaque tRNS-chunk entries...%d entr%s transparent"
string 2.12.2..4.4.1 libimagequant "  image degradation MSE=%.3f (Q=%d) exceeded limit of %.3f (%d)"
string 2.12.2..4.4.1 libimagequant "  made histogram...%d colors found"
string 2.12.2..4.4.1 libimagequant "  moving colormap towards local minimum"
string 2.12.2..4.4.1 libimagequant "  selecting colors...%d%%"
string 2.12.2..4.4.1 libimagequant "  too many colors! Scaling colors to improve clustering... %d"
string 2.12.2..4.4.1 libimagequant "%s used after being freed"
string 2.12.2..4.4.1 libimagequant "gamma must be >= 0 and <= 1 (try 1/gamma instead)"
string 2.12.2..4.4.1 libimagequant "invalid bitmap pointer"
string 2.12.2..4.4.1 libimagequant "invalid row pointers"
string 2.12.2..4.4.1 libimagequant "missing row data"
string 2.12.2..4.4.1 libimagequant "width and height must be > 0"
source 2.12.2..4.4.1 absvdi2 "builtins/absvdi2.c"
source 2.12.2..4.4.1 absvsi2 "builtins/absvsi2.c"
source 2.12.2..4.4.1 absvti2 "builtins/absvti2.c"
source 2.12.2..4.4.1 addvdi3 "builtins/addvdi3.c"
source 2.12.2..4.4.1 addvsi3 "builtins/addvsi3.c"
source 2.12.2..4.4.1 addvti3 "builtins/addvti3.c"
source 2.12.2..4.4.1 eprintf "builtins/eprintf.c"
source 2.12.2..4.4.1 gcc_personality_v0 "builtins/gcc_personality_v0.c"
source 2.12.2..4.4.1 negvdi2 "builtins/negvdi2.c"
source 2.12.2..4.4.1 negvsi2 "builtins/negvsi2.c"
source 2.12.2..4.4.1 negvti2 "builtins/negvti2.c"
source 2.12.2..4.4.1 subvdi3 "builtins/subvdi3.c"
source 2.12.2..4.4.1 subvsi3 "builtins/subvsi3.c"
source 2.12.2..4.4.1 subvti3 "builtins/subvti3.c"
table 2.12.2..4.4.1 absvdi2 2f6275696c642f726570726f64756369626c652d706174682f6c6c766d2d746f
table 2.12.2..4.4.1 alloc-739a8f4e068b0c3c.alloc.dde7a85d4339230d-cgu.3.rcgu 2f7573722f7372632f72757374632d312e39342e312f6c6962726172792f616c
table 2.12.2..4.4.1 alloc-739a8f4e068b0c3c.alloc.dde7a85d4339230d-cgu.4.rcgu 1272656d6f76616c20696e6465782028697320c016292073686f756c64206265
table 2.12.2..4.4.1 compiler_builtins-3607bf2b59d45bdf.compiler_builtins.7986d117dc0077cb-cgu.001.rcgu 2f7573722f7372632f72757374632d312e39342e312f6c6962726172792f636f
table 2.12.2..4.4.1 core-297d510dda10f9d4.core.7ac66e02f4e6e7f5-cgu.00.rcgu 00010305050606020706080709110a1c0b190c190d100e0c0f04100312121309
table 2.12.2..4.4.1 core-297d510dda10f9d4.core.7ac66e02f4e6e7f5-cgu.04.rcgu 1a696e76616c6964207574662d382073657175656e6365206f6620c012206279
table 2.12.2..4.4.1 core-297d510dda10f9d4.core.7ac66e02f4e6e7f5-cgu.07.rcgu 4066726f6d5f61736369695f72616469783a207261646978206d757374206c69
table 2.12.2..4.4.1 core-297d510dda10f9d4.core.7ac66e02f4e6e7f5-cgu.08.rcgu 0000000000000000ff000000fcffff0f02a8aaaaaaaaaaaaffffffffffff0700
table 2.12.2..4.4.1 core-297d510dda10f9d4.core.7ac66e02f4e6e7f5-cgu.11.rcgu 1072616e676520656e6420696e64657820c022206f7574206f662072616e6765
table 2.12.2..4.4.1 core-297d510dda10f9d4.core.7ac66e02f4e6e7f5-cgu.12.rcgu 00b6004a00a600a2009f00960094008e008600830040014201460153010c0108
table 2.12.2..4.4.1 core-297d510dda10f9d4.core.7ac66e02f4e6e7f5-cgu.14.rcgu 466f726d617474696e6720617267756d656e74206f7574206f662072616e6765
table 2.12.2..4.4.1 crossbeam_utils-668818d9b6cd2703.crossbeam_utils.a5d62e0545fc50aa-cgu.0.rcgu 21696e636f6e73697374656e74207061726b5f74696d656f7574207374617465
table 2.12.2..4.4.1 imagequant-3a14cebc94eb6d6d.imagequant.513d3b7166f51370-cgu.02.rcgu 19706172746974696f6e5f61745f696e64657820696e64657820c01e20677265
table 2.12.2..4.4.1 imagequant-3a14cebc94eb6d6d.imagequant.513d3b7166f51370-cgu.07.rcgu 292020656c696d696e61746564206f70617175652074524e532d6368756e6b20
table 2.12.2..4.4.1 imagequant-3a14cebc94eb6d6d.imagequant.513d3b7166f51370-cgu.09.rcgu 1320206d61646520686973746f6772616d2e2e2ec00d20636f6c6f727320666f
table 2.12.2..4.4.1 imagequant-3a14cebc94eb6d6d.imagequant.513d3b7166f51370-cgu.12.rcgu 11427566666572206c656e67746820697320c0202062797465732c2077686963
table 2.12.2..4.4.1 imagequant-3a14cebc94eb6d6d.imagequant.513d3b7166f51370-cgu.15.rcgu 2f7573722f7372632f72757374632d312e39342e312f6c6962726172792f7374
table 2.12.2..4.4.1 memchr-8e1937c74633c904.memchr.e35d7359c871d0c9-cgu.1.rcgu 27686179737461636b20746f6f20736d616c6c2c2073686f756c642062652061
table 2.12.2..4.4.1 object-fc1a186a40189c40.object.e2efac7e0da668e8-cgu.0.rcgu 496e76616c6964206461746120646972207669727475616c2061646472657373
table 2.12.2..4.4.1 object-fc1a186a40189c40.object.e2efac7e0da668e8-cgu.1.rcgu 4d697373696e6720504520666f72776172646564206578706f7274206e616d65
table 2.12.2..4.4.1 rustc_demangle-4de795e4b51421a4.rustc_demangle.f16f04db643dabb4-cgu.0.rcgu 39696e7465726e616c206572726f723a20656e746572656420756e7265616368
table 2.12.2..4.4.1 std-90dfb6c6f365da36.std.867538fdab6ea51e-cgu.01.rcgu 496e76616c696420454c46206e6f74652073656374696f6e206f666673657420
table 2.12.2..4.4.1 std-90dfb6c6f365da36.std.867538fdab6ea51e-cgu.02.rcgu 2c656e7669726f6e6d656e74207661726961626c6520776173206e6f74207661
table 2.12.2..4.4.1 std-90dfb6c6f365da36.std.867538fdab6ea51e-cgu.03.rcgu 090a7468726561642027c003272028c01b2920686173206f766572666c6f7765
table 2.12.2..4.4.1 std-90dfb6c6f365da36.std.867538fdab6ea51e-cgu.06.rcgu 266661696c656420746f206c6f6f6b7570206164647265737320696e666f726d
table 2.12.2..4.4.1 std-90dfb6c6f365da36.std.867538fdab6ea51e-cgu.07.rcgu 4863616e6e6f7420616363657373206120546872656164204c6f63616c205374
table 2.12.2..4.4.1 std-90dfb6c6f365da36.std.867538fdab6ea51e-cgu.09.rcgu 617373657274696f6e206661696c65643a206c656e203e3d2073697a655f6f66
table 2.12.2..4.4.1 std-90dfb6c6f365da36.std.867538fdab6ea51e-cgu.11.rcgu 2a657874656e73696f6e2063616e6e6f7420636f6e7461696e20706174682073
table 2.12.2..4.4.1 std-90dfb6c6f365da36.std.867538fdab6ea51e-cgu.12.rcgu 22756e6578706563746564206572726f7220647572696e6720636c6f73656469
table 2.12.2..4.4.1 std-90dfb6c6f365da36.std.867538fdab6ea51e-cgu.13.rcgu 2756616c69646174696f6e206f6e2074686520434c4f45584543207069706520
table 2.12.2..4.4.1 std-90dfb6c6f365da36.std.867538fdab6ea51e-cgu.14.rcgu 0c70616e69636b656420617420c0023a0ac0330a7468726561642070616e6963
table 2.12.2..4.4.1 std-90dfb6c6f365da36.std.867538fdab6ea51e-cgu.15.rcgu 132020202020205b2e2e2e206f6d697474656420c006206672616d65c006202e
symbol 2.12.2..2.12.2 mediancut hist_item_sort_halfvar
symbol 2.12.2..4.4.1 blur liq_blur
symbol 2.12.2..4.4.1 emutls emutls_init
symbol 2.12.2..4.4.1 kmeans kmeans_init
symbol 2.12.2..4.4.1 mempool mempool_alloc
symbol 2.12.2..4.4.1 nearest nearest_free
symbol 2.12.2..4.4.1 remap remap_to_palette_floyd
symbol 2.17.0..4.4.1 libimagequant convert_row_to_f
symbol 2.18.0..4.4.1 libimagequant check_image_size
symbol 2.18.0..4.4.1 pam hist_reset_colors
symbol 4.4.1..4.4.1 imagequant.imagequant.c4f6f338a8705138-cgu.0.rcgu liq_received_invalid_pointer
symbol 4.4.1..4.4.1 imagequant.imagequant.c4f6f338a8705138-cgu.0.rcgu liq_result_from_palette
