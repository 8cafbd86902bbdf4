name libpng
also png libpng16
cpe libpng:libpng
advisory OSS-Fuzz libpng
advisory Debian libpng1.6
advisory Alpine libpng
advisory GIT https://github.com/pnggroup/libpng
advisory GIT https://github.com/glennrp/libpng
advisory generic libpng
version proof "\nlibpng version {v}\nCopyright (c) {*}"
version proof "\nlibpng version {v} - {*}\nCopyright (c) {*}"
version "{*}libpng version {v}{*}"
# learned
reference 1.6.37 amd64 sha256:1abfcc129b184d160a8771fc104eafe270ba126279aaa79951364d434d78db33 libpng-dev 1.6.37-3+deb11u4
reference 1.6.39 amd64 sha256:70975ec2f12815ad324423bf5c7ebde0fb385dd0ceb6f93578986f0a20cd048a libpng-dev 1.6.39-2+deb12u5
reference 1.6.48 amd64 sha256:4d9b8c17844269adc03ae7bbd32710f9e48e162717402559e8919ef70550138d libpng-dev 1.6.48-1+deb13u6
reference 1.6.59 amd64 sha256:7680e45a54311ea2a9d0fe007dd84cc4ca01b2e1a0683a1552539175055b6731 libpng-dev 1.6.59-1
string 1.6.37..1.6.37 pngpread "Skipping (ignoring) a chunk between APNG chunks"
string 1.6.37..1.6.37 pngread "png_read_frame_head(): out of place IDAT"
string 1.6.37..1.6.37 pngrutil "fcTL or fdAT chunk with out-of-order sequence number found"
string 1.6.37..1.6.37 pngset "PNG_BLEND_OP_OVER is meaningless and wasteful for opaque images, ignored"
string 1.6.37..1.6.37 pngwutil "dth and/or height in the first frame's fcTL don't match the ones in IHDR"
string 1.6.37..1.6.39 png "Not recognizing known sRGB profile that has been edited"
string 1.6.37..1.6.39 png "gamma value does not match libpng estimate"
string 1.6.37..1.6.39 pngrtran "output gamma out of expected range"
string 1.6.37..1.6.39 pngrutil "Insufficient memory to process text chunk"
string 1.6.37..1.6.39 pngwrite "profile matches sRGB but writing iCCP instead"
string 1.6.37..1.6.48 pngrtran "png_do_quantize returned rowbytes=0"
string 1.6.37..1.6.59 png "Invalid color type/bit depth combination in IHDR"
string 1.6.37..1.6.59 png "MNG features are not allowed in a PNG datastream"
string 1.6.37..1.6.59 png "ndreas Dilger\nCopyright (c) 1995-1996 Guy Eric Schalnat, Group 42, Inc.\n"
string 1.6.37..1.6.59 pngerror "Application jmp_buf size changed"
string 1.6.37..1.6.59 pngerror "Libpng jmp_buf still allocated"
string 1.6.37..1.6.59 pngget "png_get_eXIf does not work; use png_get_eXIf_1"
string 1.6.37..1.6.59 pngget "sCAL height"
string 1.6.37..1.6.59 pngmem "internal error: array alloc"
string 1.6.37..1.6.59 pngmem "internal error: array realloc"
string 1.6.37..1.6.59 pngpread "internal progressive row size calculation error"
string 1.6.37..1.6.59 pngpread "ng_process_data_skip is not implemented in any current version of libpng"
string 1.6.37..1.6.59 pngread "Interlace handling should be turned on when using png_read_image"
string 1.6.37..1.6.59 pngread "background color must be supplied to remove alpha/transparency"
string 1.6.37..1.6.59 pngread "png_image_begin_read_from_memory: incorrect PNG_IMAGE_VERSION"
string 1.6.37..1.6.59 pngrio "Call to NULL read function"
string 1.6.37..1.6.59 pngrio "Can't set both read_data_fn and write_data_fn in the same structure"
string 1.6.37..1.6.59 pngrtran "invalid after png_start_read_image or png_read_update_info"
string 1.6.37..1.6.59 pngrtran "libpng does not support gamma+background+rgb_to_gray"
string 1.6.37..1.6.59 pngrutil "Row has too many bytes to allocate in memory"
string 1.6.37..1.6.59 pngrutil "cing save of an unhandled chunk; please call png_set_keep_unknown_chunks"
string 1.6.37..1.6.59 pngrutil "internal row size calculation error"
string 1.6.37..1.6.59 pngset "Compression buffer size cannot be changed because it is in use"
string 1.6.37..1.6.59 pngset "Compression buffer size cannot be reduced below 6"
string 1.6.37..1.6.59 pngset "png_set_unknown_chunks now expects a valid location"
string 1.6.37..1.6.59 pngtrans "info change after png_start_read_image or png_read_update_info"
string 1.6.37..1.6.59 pngtrans "png_set_filler is invalid for low bit depth gray output"
string 1.6.37..1.6.59 pngwio "Call to NULL write function"
string 1.6.37..1.6.59 pngwrite "png_set_filter: UP/AVG/PAETH cannot be added after start"
string 1.6.37..1.6.59 pngwrite "png_write_info was never called before png_write_row"
string 1.6.37..1.6.59 pngwutil "ICC profile length invalid (not a multiple of 4)"
string 1.6.37..1.6.59 pngwutil "Ignoring request to write a PLTE chunk in grayscale PNG"
string 1.6.48..1.6.59 pngread "internal: default gamma not set"
string 1.6.48..1.6.59 pngrtran "gamma out of supported range"
string 1.6.48..1.6.59 pngrutil "bad header (invalid length)"
string 1.6.48..1.6.59 pngset "mDCV chromaticities outside representable range"
string 1.6.48..1.6.59 pngwutil "Incorrect data in iCCP"
string 1.6.59..1.6.59 pngtrans "png_set_shift: invalid shift values"
table 1.6.37..1.6.39 png f6d93f0ab972873be80b0000de3df829ae55f2afe4fa42780d3983ca01000000
table 1.6.37..1.6.39 pngset 624b4744006348524d00655849660067414d4100684953540069434350006954
table 1.6.37..1.6.59 png 00fa0000e88000003075000060ea0000983a000070170000267a000084800000
table 1.6.37..1.6.59 png 8000f606370d24122b16a419bd1c8a1f1c228224c126df28e12aca2c9f2e6030
table 1.6.37..1.6.59 png cfc99e8171645a524d4844403d3b38363432312f2e2d2b2a2928272726252424
table 1.6.37..1.6.59 pngrutil 0101010110101010111111114444444455555555aaaaaaaa0300030000030003
table 1.6.37..1.6.59 pngtrans 004080c0105090d02060a0e03070b0f0044484c4145494d42464a4e43474b4f4
table 1.6.48..1.6.59 pngread 624b4744006348524d00634943500067414d41006d4443560073424954007352
table 1.6.48..1.6.59 pngset 624b4744006348524d006349435000634c4c4900655849660067414d41006849
symbol 1.6.37..1.6.37 pngget png_get_acTL
symbol 1.6.37..1.6.37 pngwrite png_write_frame_head
symbol 1.6.37..1.6.39 png png_icc_set_sRGB
symbol 1.6.37..1.6.39 png png_muldiv_warn
symbol 1.6.37..1.6.59 png png_fixed
symbol 1.6.37..1.6.59 pngerror png_error
symbol 1.6.37..1.6.59 pngget png_get_IHDR
symbol 1.6.37..1.6.59 pngmem png_free
symbol 1.6.37..1.6.59 pngset png_set_IHDR
symbol 1.6.37..1.6.59 pngwio png_flush
symbol 1.6.48..1.6.59 png png_fp_sub
symbol 1.6.48..1.6.59 pngget png_get_cICP
