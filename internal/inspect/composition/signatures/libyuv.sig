name libyuv
also yuv
cpe chromium:libyuv
advisory OSS-Fuzz libyuv
advisory Debian libyuv
advisory Alpine libyuv
advisory GIT https://chromium.googlesource.com/libyuv/libyuv
advisory generic libyuv
# learned
reference 1857 amd64 sha256:613e296c45cb8af01087aba199334e7374eb6acb421db6a4b36177f559c1845c libyuv-dev 0.0~git20230123.b2528b0-1
reference 1904 amd64 sha256:7fab24d99d4ba55a95d0ed61510416193a160aa1d91c919f9b61480017b34c68 libyuv-dev 0.0.1904.20250204-1
reference 1974 amd64 sha256:d1422cac47b4d650c900983746fa0bf52fa2177363775bdd7a079ae846f01a14 libyuv-dev 0.0.1974.20261008-1
string 1857..1857 scale "ePlaneUp2_Linear(int, int, int, int, int, int, const uint8_t*, uint8_t*)"
string 1857..1857 scale "eUp2_12_Linear(int, int, int, int, int, int, const uint16_t*, uint16_t*)"
string 1857..1857 scale "eUp2_16_Linear(int, int, int, int, int, int, const uint16_t*, uint16_t*)"
string 1857..1857 scale "laneUp2_Bilinear(int, int, int, int, int, int, const uint8_t*, uint8_t*)"
string 1857..1857 scale_argb ", int, int, int, int, int, const uint8_t*, uint8_t*, int, int, int, int)"
string 1857..1904 cpu_id "Loongson-2K"
string 1857..1904 mjpeg_decoder "int libyuv::MJpegDecoder::DecodeToBuffers(uint8_t**, int, int)"
string 1857..1904 planar_functions " int, const uint8_t*, int, const uint8_t*, int, uint8_t*, int, int, int)"
string 1857..1904 row_common "erpolateRow_16To8_C(uint8_t*, const uint16_t*, ptrdiff_t, int, int, int)"
string 1857..1904 scale "16(int, int, int, int, int, int, const uint16_t*, uint16_t*, FilterMode)"
string 1857..1904 scale "wn34(int, int, int, int, int, int, const uint8_t*, uint8_t*, FilterMode)"
string 1857..1904 scale "wn38(int, int, int, int, int, int, const uint8_t*, uint8_t*, FilterMode)"
string 1857..1904 scale_common "ScaleRowDown2Box_16To8_C(const uint16_t*, ptrdiff_t, uint8_t*, int, int)"
string 1857..1974 convert_argb " const uint8_t*, int, int, uint8_t*, int, const YuvConstants*, int, int)"
string 1857..1974 convert_argb " const uint8_t*, int, uint8_t*, int, const YuvConstants*, int, int, int)"
string 1857..1974 convert_argb " int, const uint8_t*, int, uint8_t*, int, const YuvConstants*, int, int)"
string 1857..1974 convert_argb "atrix(const uint8_t*, int, uint8_t*, int, const YuvConstants*, int, int)"
string 1857..1974 convert_argb "const uint16_t*, int, uint8_t*, int, const YuvConstants*, int, int, int)"
string 1857..1974 mjpeg_decoder "ibyuv::MJpegDecoder::DecodeToCallback(CallbackFunction, void*, int, int)"
string 1857..1974 mjpeg_decoder "skip % GetVertSubSampFactor(i) == 0"
string 1857..1974 planar_functions "(const uint8_t*, int, const uint8_t*, int, uint8_t*, int, int, int, int)"
string 1857..1974 planar_functions "VPlane(const uint8_t*, int, uint8_t*, int, uint8_t*, int, int, int, int)"
string 1857..1974 planar_functions "nst uint16_t*, int, const uint16_t*, int, uint16_t*, int, int, int, int)"
string 1857..1974 row_common " const uint16_t*, const uint16_t*, const uint16_t*, uint16_t*, int, int)"
string 1857..1974 row_common " libyuv::InterpolateRow_C(uint8_t*, const uint8_t*, ptrdiff_t, int, int)"
string 1857..1974 row_common "(const uint16_t*, const uint16_t*, const uint16_t*, uint16_t*, int, int)"
string 1857..1974 row_common ", const uint16_t*, const uint16_t*, const uint16_t*, uint8_t*, int, int)"
string 1857..1974 scale_argb "IS_ALIGNED(src_height, 2)"
string 1857..1974 scale_argb "IS_ALIGNED(src_width, 2)"
string 1857..1974 scale_argb "int, int, int, const uint8_t*, uint8_t*, int, int, int, int, FilterMode)"
string 1857..1974 scale_common " libyuv::ScaleRowDown34_16_C(const uint16_t*, ptrdiff_t, uint16_t*, int)"
string 1857..1974 scale_common " libyuv::ScaleRowDown38_16_C(const uint16_t*, ptrdiff_t, uint16_t*, int)"
string 1857..1974 scale_common "UVRowUp2_Bilinear_C(const uint8_t*, ptrdiff_t, uint8_t*, ptrdiff_t, int)"
string 1857..1974 scale_common "Up2_Bilinear_16_C(const uint16_t*, ptrdiff_t, uint16_t*, ptrdiff_t, int)"
string 1857..1974 scale_uv "BilinearUp2_16(int, int, int, int, int, int, const uint16_t*, uint16_t*)"
string 1857..1974 scale_uv "ScaleUVLinearUp2(int, int, int, int, int, int, const uint8_t*, uint8_t*)"
string 1857..1974 scale_uv "UVLinearUp2_16(int, int, int, int, int, int, const uint16_t*, uint16_t*)"
string 1857..1974 scale_uv "aleUVBilinearUp2(int, int, int, int, int, int, const uint8_t*, uint8_t*)"
string 1857..1974 video_common "YUYVYUY2yuvsYUY2HDYCUYVY2vuyUYVYJPEGMJPGdmb1MJPGBA81BGGRRGB3raw BGR324BG"
string 1904..1974 rotate "ibyuv::RotatePlane180_16(const uint16_t*, int, uint16_t*, int, int, int)"
string 1904..1974 rotate "oid libyuv::RotatePlane180(const uint8_t*, int, uint8_t*, int, int, int)"
string 1904..1974 row_common "void libyuv::Convert8To8Row_C(const uint8_t*, uint8_t*, int, int, int)"
string 1904..1974 scale "(scaletbl_index == 0) || (scaletbl_index == 1)"
string 1904..1974 scale "byuv::ScaleAddCols2_16_C(int, int, int, int, const uint32_t*, uint16_t*)"
string 1904..1974 scale "d libyuv::ScaleAddCols2_C(int, int, int, int, const uint16_t*, uint8_t*)"
string 1974..1974 mjpeg_decoder "bool libyuv::MJpegDecoder::DecodeToBuffers(uint8_t**, int, int)"
string 1974..1974 scale " int, int, ptrdiff_t, ptrdiff_t, const uint16_t*, uint16_t*, FilterMode)"
string 1974..1974 scale "ar(int, int, int, int, ptrdiff_t, ptrdiff_t, const uint16_t*, uint16_t*)"
string 1974..1974 scale "near(int, int, int, int, ptrdiff_t, ptrdiff_t, const uint8_t*, uint8_t*)"
string 1974..1974 scale_argb "_t, ptrdiff_t, const uint8_t*, uint8_t*, int, int, int, int, FilterMode)"
source 1857..1974 convert_argb "convert_argb.cc"
source 1857..1974 mjpeg_decoder "mjpeg_decoder.cc"
source 1857..1974 planar_functions "planar_functions.cc"
source 1857..1974 row_common "row_common.cc"
source 1857..1974 scale_argb "scale_argb.cc"
source 1857..1974 scale_common "scale_common.cc"
source 1857..1974 scale_uv "scale_uv.cc"
table 1857..1857 row_gcc 0002000204060406080a080a0c0e0c0e0002000204060406080a080a0c0e0c0e
table 1857..1857 row_gcc 010103030505070709090b0b0d0d0f0f010103030505070709090b0b0d0d0f0f
table 1857..1857 row_gcc 0103010305070507090b090b0d0f0d0f0103010305070507090b090b0d0f0d0f
table 1857..1974 compare_gcc e10bc193a19f81af614341db21f70117e1bac162a18e81be6172412a216601a6
table 1857..1974 row_common 00000001ffff000100800001555500010040000133330001aa2a000192240001
table 1857..1974 row_gcc 0100010003020302050405040706070601000100030203020504050407060706
table 1857..1974 row_gcc 0809000809010a0b020a0b030c0d040c09010a0b020a0b030c0d040c0d050e0f
table 1857..1974 video_common 4959555649343230595531324934323059553136493432325955323449343434
table 1974..1974 row_gcc 0000008001010180020202800303038004040480050505800606068007070780
table 1974..1974 row_gcc 00010204050608090a0c0d0e808080800001020405060809808080800a0c0d0e
table 1974..1974 row_gcc 000102800304058006070880090a0b8004050680070809800a0b0c800d0e0f80
table 1974..1974 row_gcc 0200000004000000050000000600000003000000070000000000000001000000
table 1974..1974 row_gcc 0201000504030807060b0a09808080800605040908070c0b0a0f0e0d80808080
table 1974..1974 row_gcc 0500000006000000030000000700000000000000010000000200000004000000
symbol 1857..1857 cpu_id GetCpuFlags
symbol 1857..1904 cpu_id MipsCpuCaps
symbol 1857..1904 row_gcc ABGRToYRow_AVX2
symbol 1857..1974 compare HashDjb2
symbol 1857..1974 convert_from I400Copy
symbol 1857..1974 convert_jpeg MJPGSize
symbol 1857..1974 rotate_argb ARGBRotate
symbol 1857..1974 row_any CopyRow_Any_AVX
symbol 1857..1974 scale_rgb RGBScale
symbol 1904..1974 convert RAWToI444
symbol 1974..1974 convert ABGRToI422
symbol 1974..1974 convert_from_argb RAWToNV21
