name libjpeg-turbo
also jpeg-turbo libjpeg62-turbo libturbojpeg turbojpeg
cpe libjpeg-turbo:libjpeg-turbo
cpe d.r.commander:libjpeg-turbo
advisory OSS-Fuzz libjpeg-turbo
advisory Debian libjpeg-turbo
advisory Alpine libjpeg-turbo
advisory GIT https://github.com/libjpeg-turbo/libjpeg-turbo
advisory generic libjpeg-turbo
forkof libjpeg
part libturbojpeg
version proof "libjpeg-turbo version {v} (build {*})"
# learned
reference 2.0.6 amd64 sha256:5e42f5c58fd1d8aa220786c8415a683622a6a93c0dcb06ad4ca9ed7e9a02ca05 libjpeg62-turbo-dev 1:2.0.6-4, libturbojpeg0-dev 1:2.0.6-4
reference 2.1.5 amd64 sha256:0b4dced2d98f06f47e181aa71a6385dae87223e6ddf97c3204ab41472aa283b1 libjpeg62-turbo-dev 1:2.1.5-2, libturbojpeg0-dev 1:2.1.5-2
reference 3.1.3 amd64 sha256:387248649dea8e53b442eb5bfcbf7ce1822d4f7a0fe406af49a950d17577e94d libjpeg62-turbo-dev 1:3.1.3-4, libturbojpeg0-dev 1:3.1.3-4
string 2.0.6..2.0.6 jerror "Copyright (C) 1991-2020 The libjpeg-turbo Project and many others"
string 2.0.6..2.0.6 turbojpeg "%ux%u 24-bit OS2 BMP image"
string 2.0.6..2.0.6 turbojpeg "Only 8- and 24-bit BMP files are supported"
string 2.0.6..2.0.6 turbojpeg "eYUVPlanealized for decoms(): Cannot decode YUV images into CMYK pixels."
string 2.0.6..2.0.6 turbojpeg "ess2(): Instance has not been initialized for compressionnvalid argument"
string 2.0.6..2.1.5 turbojpeg " JPEG image, x must be a multiple of %d\nand y must be a multiple of %d.\n"
string 2.0.6..2.1.5 turbojpeg "tjCompressFromYUVPlanes(): Memory allocation failure"
string 2.0.6..2.1.5 turbojpeg "tjDecompressToYUVPlanes(): Memory allocation failure"
string 2.0.6..2.1.5 turbojpeg "tjLoadImage(): Could not initialize bitmap loader"
string 2.0.6..3.1.3 jerror "Corrupt JPEG data: bad ICC marker"
string 2.0.6..3.1.3 jerror "Sorry, arithmetic coding is not implemented"
string 2.0.6..3.1.3 turbojpeg " the cropping region (%d) is not\ndivisible by the scaled iMCU width (%d)"
string 2.0.6..3.1.3 turbojpeg "TJPARAM_FASTUPSAMPLE is not applicable to compression instances."
string 2.0.6..3.1.3 turbojpeg "TJPARAM_JPEGHEIGHT is not applicable to compression instances."
string 2.0.6..3.1.3 turbojpeg "TJPARAM_NOREALLOC is not applicable to decompression instances."
string 2.0.6..3.1.3 turbojpeg "TJPARAM_OPTIMIZE is not applicable to decompression instances."
string 2.0.6..3.1.3 turbojpeg "TJPARAM_RESTARTBLOCKS is not applicable to decompression instances."
string 2.0.6..3.1.3 turbojpeg "TJPARAM_RESTARTROWS is not applicable to decompression instances."
string 2.0.6..3.1.3 turbojpeg "TJPARAM_SAVEMARKERS is not applicable to compression instances."
string 2.0.6..3.1.3 turbojpeg "ch between specified (%d) and\nactual (%d) cropping region lower boundary"
string 2.0.6..3.1.3 turbojpeg "ch between specified (%d) and\nactual (%d) cropping region upper boundary"
string 2.0.6..3.1.3 turbojpeg "ed mismatch between specified (%d) and\nactual (%d) cropping region width"
string 2.0.6..3.1.3 turbojpeg "s JPEG image, x must be a multiple of %d\nand y must be a multiple of %d."
string 2.0.6..3.1.3 turbojpeg "tch between specified (%d) and\nactual (%d) cropping region left boundary"
string 2.0.6..3.1.3 turbojpeg-jni "Destination buffer is not large enough"
string 2.0.6..3.1.3 turbojpeg-jni "Destination plane is not large enough"
string 2.0.6..3.1.3 turbojpeg-jni "Invalid argument in compressFromYUV8()"
string 2.0.6..3.1.3 turbojpeg-jni "Mismatch between size of transforms array and destination buffers array"
string 2.0.6..3.1.3 turbojpeg-jni "Offsets array is too small for the subsampling type"
string 2.0.6..3.1.3 turbojpeg-jni "Pixel format must be 32-bit when compressing from an integer buffer."
string 2.0.6..3.1.3 turbojpeg-jni "Pixel format must be 32-bit when decoding to an integer buffer."
string 2.0.6..3.1.3 turbojpeg-jni "Pixel format must be 32-bit when decompressing to an integer buffer."
string 2.0.6..3.1.3 turbojpeg-jni "Pixel format must be 32-bit when encoding from an integer buffer."
string 2.0.6..3.1.3 turbojpeg-jni "Planes array is too small for the subsampling type"
string 2.0.6..3.1.3 turbojpeg-jni "Strides array is too small for the subsampling type"
string 2.0.6..3.1.3 turbojpeg-jni "ctangle;Ljava/awt/Rectangle;IILorg/libjpegturbo/turbojpeg/TJTransform;)V"
string 2.0.6..3.1.3 turbojpeg-jni "tive plane stride would cause memory to be accessed below plane boundary"
string 2.1.5..2.1.5 jerror "Copyright (C) 1991-2023 The libjpeg-turbo Project and many others"
string 2.1.5..2.1.5 turbojpeg " custom ftjLoadImage(): ItjLoadImage(): Alignment must bebe a power of 2"
string 2.1.5..3.1.3 jerror "Requested features are incompatible"
string 2.1.5..3.1.3 turbojpeg "%ux%u %d-bit BMP image"
string 2.1.5..3.1.3 turbojpeg "%ux%u %d-bit OS2 BMP image"
string 2.1.5..3.1.3 turbojpeg "Only 8-, 24-, and 32-bit BMP files are supported"
string 3.1.3..3.1.3 jerror "%d; must be an integer multiple of the number of MCUs in an MCU row (%d)"
string 3.1.3..3.1.3 jerror "Copyright (C) 1991-2025 The libjpeg-turbo Project and many others"
string 3.1.3..3.1.3 jerror "DCT coefficient (lossy) or spatial difference (lossless) out of range"
string 3.1.3..3.1.3 jerror "Invalid progressive/lossless parameters Ss=%d Se=%d Ah=%d Al=%d"
string 3.1.3..3.1.3 jerror "Invalid progressive/lossless parameters at scan script entry %d"
string 3.1.3..3.1.3 jerror "Memory limit exceeded"
string 3.1.3..3.1.3 jerror "ognized component IDs %d %d %d, assuming YCbCr (lossy) or RGB (lossless)"
table 2.0.6..3.1.3 jdcolor 0a02080000000000060e040c0000000009010b0300000000050d070f00000000
table 2.0.6..3.1.3 turbojpeg 02000000010000000f0000000800000007000000040000000d00000008000000
table 2.0.6..3.1.3 turbojpeg 060000000800000007000000090000000a0000000b000000010000000c000000
symbol 2.0.6..2.1.5 turbojpeg _tjInitCompress
symbol 2.0.6..3.1.3 jchuff flush_bits
symbol 2.0.6..3.1.3 jcphuff emit_bits
symbol 2.0.6..3.1.3 jdicc marker_is_icc
symbol 2.0.6..3.1.3 jdlhuff decode_mcus
symbol 2.0.6..3.1.3 jutils jzero_far
symbol 2.0.6..3.1.3 rdppm get_raw_row
symbol 2.0.6..3.1.3 wrppm put_rgb
symbol 2.1.5..3.1.3 jsimd init_simd
symbol 2.1.5..3.1.3 transupp dequant_comp
symbol 3.1.3..3.1.3 jcparam add_huff_table
symbol 3.1.3..3.1.3 jmemmgr do_sarray_io
