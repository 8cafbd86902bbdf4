name opencv
also libopencv
cpe opencv:opencv
advisory OSS-Fuzz opencv
advisory Debian opencv
advisory Alpine opencv
advisory GIT https://github.com/opencv/opencv
advisory generic opencv
version "{*}OpenCV version is '{v}'{*}"
version weak "{v}"
# learned
reference 4.5.1 amd64 sha256:d9904db5e5291be0963c9292a6c39ba259d944fe9d058515606687addd7632d5 libopencv-core4.5 4.5.1+dfsg-5, libopencv-imgcodecs4.5 4.5.1+dfsg-5, libopencv-imgproc4.5 4.5.1+dfsg-5
reference 4.6.0 amd64 sha256:ed547b6ac30e032bf436f15f0805b886ded219d74f6111720dbbc118d75c23e9 libopencv-core406 4.6.0+dfsg-12, libopencv-imgcodecs406 4.6.0+dfsg-12, libopencv-imgproc406 4.6.0+dfsg-12
reference 4.10.0 amd64 sha256:62ec8f4658775111404d5f991f1794c6ef6ee701ef8bfca531d97a8c5d33db36 libopencv-core410 4.10.0+dfsg-9+b1, libopencv-imgcodecs410 4.10.0+dfsg-9+b1, libopencv-imgproc410 4.10.0+dfsg-9+b1
reference 5.0.0 amd64 sha256:6663ea35d227f14d2ca7ea881ed295be68dbb6ed3e18d052ddcaf362a3c034b8 libopencv-core500 5.0.0+dfsg-1~exp1+b3, libopencv-imgcodecs500 5.0.0+dfsg-1~exp1+b3, libopencv-imgproc500 5.0.0+dfsg-1~exp1+b3
string 4.5.1..4.5.1 - " && sdepth >= std::max(dNumber of channels in input image must be 1 or 3"
string 4.5.1..4.5.1 - " == sum0.data && sqsum.data == sqsum0.data && tilted.data == tilted0.dat"
string 4.5.1..4.5.1 - " >= 0 && c0 + c1 + c2 < softfloat(3)/sofsoftfloat((int)LAB_CBRT_TAB_SIZE"
string 4.5.1..4.5.1 - " ET = short unsigned int; FT = cv::opt_AVX2::{anonymous}::ufixedpoint32]"
string 4.5.1..4.5.1 - " Size(1, nm) || w.size() == Size(vt.rowsrows == dst.cols && src.cols == "
string 4.5.1..4.6.0 - " * (u.x)     * (u.y);\nstorepix(convertToT(dst_data), dst);\n}\n}\n}\n#endif\n"
string 4.5.1..4.6.0 - " -D convertToT=%s -D convertToFT=%s%s -D T1=%s -D cn=%d -D LOCAL_SIZE=%d"
string 4.5.1..4.6.0 - " bitsPerByte)) < MAX_TILE_SIZE) && \"TIFF tile size is too large: >= 1Gb\""
string 4.5.1..4.6.0 - " dstT=%s -D coeffT=%s -D wdepth=%d -D convertToWT=%s -D convertToDT=%s%s"
string 4.5.1..4.6.0 - "(*each).size() =_mean.size() == mean.size() == sdata[i].size() ="
string 4.5.1..4.10.0 - "\nmx[g_id] = mag*m;\nmy[g_id] = (angle*ascale) + angle_border;\n}\n}\n#endif\n"
string 4.5.1..4.10.0 - " 30)) && \"BMP reader implementation doesn't support large images >= 1Gb\""
string 4.5.1..4.10.0 - " UNARY_OP -D OP_PATCH_NANS -D dstT=float -D DEPTH_dst=%d -D rowsPerWI=%d"
string 4.5.1..4.10.0 - " could not be determined, because the considered lines do not intersect."
string 4.5.1..4.10.0 - " matrix converted to point sequence must be 1-dimensional and continuous"
string 4.5.1..5.0.0 - "\n}\n}\n}\n}\n#else\n#error \"Incorrect combination of cn && kercn\"\n#endif\n}\n}\n"
string 4.5.1..5.0.0 - " (cl_device_type)Device::TYPE_ALL, numDevices, &devices[0], &numDevices)"
string 4.5.1..5.0.0 - " + src_index);\nPROCESS_ELEMS_N\n}\n}\n}\n#else\n#error \"No operation\"\n#endif\n"
string 4.5.1..5.0.0 - " -D T=%s -D T1=%s -D WT=%s -D cn=%d -D kercn=%d -D LOCAL_SIZE=%d%s%s%s"
string 4.5.1..5.0.0 - " -D dstT1=%s -D WT=%s -D WT1=%s -D convertToWT=%s -D convertToDstT=%s %s"
string 4.5.1..5.0.0 - " 1));\ny++;\nmap_index += map_step;\ndst_index += dst_step;\n}\n}\n}\n}\n#endif\n"
string 4.5.1..5.0.0 - " = cv::opt_SSE4_1::{anonymous}::MorphColumnNoVec; uchar = unsigned char]"
string 4.5.1..5.0.0 - " Cvt = cv::hal::cpu_baseline::{anonymous}::Gray2RGB<short unsigned int>]"
string 4.5.1..5.0.0 - " Cvt = cv::hal::cpu_baseline::{anonymous}::RGB2Gray<short unsigned int>]"
string 4.5.1..5.0.0 - " DT = double; VecOp = cv::cpu_baseline::RowNoVec; uchar = unsigned char]"
string 4.5.1..5.0.0 - " DT = float; VecOp = cv::opt_AVX2::RowVec_16s32f; uchar = unsigned char]"
string 4.5.1..5.0.0 - " VecOp = cv::cpu_baseline::SymmRowSmallVec_8u32s; uchar = unsigned char]"
string 4.5.1..5.0.0 - " VecOp = cv::opt_AVX2::SymmColumnSmallVec_32s16s; uchar = unsigned char]"
string 4.5.1..5.0.0 - " VecOp = cv::opt_SSE4_1::{anonymous}::MorphNoVec; uchar = unsigned char]"
string 4.5.1..5.0.0 - " WT1=%s -D convertToWT=%s -D convertToWT1=%s -D cn=%d -D PIX_PER_WI_X=%d"
string 4.5.1..5.0.0 - " [with Cvt = cv::hal::cpu_baseline::{anonymous}::RGB2RGB<unsigned char>]"
string 4.5.1..5.0.0 - " [with Cvt = cv::hal::opt_AVX2::{anonymous}::RGB2YCrCb_i<unsigned char>]"
string 4.5.1..5.0.0 - " [with Cvt = cv::hal::opt_AVX2::{anonymous}::YCrCb2RGB_i<unsigned char>]"
string 4.5.1..5.0.0 - " add element without a key to a map, or add element with key to sequence"
string 4.5.1..5.0.0 - " are not allowed for non-inplace operations. Performance impact warning."
string 4.6.0..5.0.0 - " = float; VecOp = cv::cpu_baseline::RowVec_8u32f; uchar = unsigned char]"
string 4.6.0..5.0.0 - " const int*, const SparseMat&, OutputArray, const float**, double, bool)"
string 4.6.0..5.0.0 - " cv::Scharr(InputArray, OutputArray, int, int, int, double, double, int)"
string 4.6.0..5.0.0 - " cv::cartToPolar(InputArray, InputArray, OutputArray, OutputArray, bool)"
string 4.6.0..5.0.0 - " cv::glob(String, std::vector<std::__cxx11::basic_string<char> >&, bool)"
string 4.10.0..5.0.0 - " StackBlur, the supported formats are: CV_8U, CV_16U, CV_16S and CV_32F."
string 4.10.0..5.0.0 - "): failed (int)TIFFReadScanline(tif, (uint32_t*)src_buffer, y) >= 0"
string 4.10.0..5.0.0 - "): failed TIFFGetField(tif, TIFFTAG_PLANARCONFIG, &planerConfig)"
string 4.10.0..5.0.0 - "2::cartToPolar32f(const float*, const float*, float*, float*, int, bool)"
string 4.10.0..5.0.0 - "=%s -D dstT=%s -D convertToWT=%s -D convertToDT=%s -D rowsPerWI=%d%s%s%s"
string 5.0.0..5.0.0 - " && sdepth >= std::max(ddepth, CV_32S) &_32S) && kernel.type() == sdepth"
string 5.0.0..5.0.0 - " = float; int cn = 1; uchar = unsigned char; size_t = long unsigned int]"
string 5.0.0..5.0.0 - " = float; int cn = 2; uchar = unsigned char; size_t = long unsigned int]"
string 5.0.0..5.0.0 - " = float; int cn = 3; uchar = unsigned char; size_t = long unsigned int]"
string 5.0.0..5.0.0 - " = float; int cn = 4; uchar = unsigned char; size_t = long unsigned int]"
source 4.5.1..4.10.0 - "min_enclosing_triangle.cpp"
source 4.5.1..4.10.0 - "subdivision2d.cpp"
source 4.5.1..5.0.0 - "bilateral_filter.dispatch.cpp"
source 4.5.1..5.0.0 - "box_filter.dispatch.cpp"
source 4.5.1..5.0.0 - "convert_scale.dispatch.cpp"
source 4.5.1..5.0.0 - "count_non_zero.dispatch.cpp"
source 4.5.1..5.0.0 - "grfmt_jpeg2000_openjpeg.cpp"
source 4.5.1..5.0.0 - "mathfuncs_core.dispatch.cpp"
source 4.5.1..5.0.0 - "median_blur.dispatch.cpp"
source 4.6.0..5.0.0 - "parallel/parallel.cpp"
source 4.6.0..5.0.0 - "persistence_base64_encoding.cpp"
source 4.10.0..5.0.0 - "contours_approx.cpp"
source 4.10.0..5.0.0 - "has_non_zero.dispatch.cpp"
source 5.0.0..5.0.0 - "nan_mask.dispatch.cpp"
source 5.0.0..5.0.0 - "phasecorr_iterative.cpp"
table 4.5.1..4.5.1 - da100000d7100000db100000d8100000d9100000de100000ffffffffffffffff
table 4.6.0..5.0.0 - da100000d7100000db100000d8100000d9100000de100000ffffffffdd100000
symbol 4.5.1..4.5.1 - _ZN2cv4UMat3eyeENS_5Size_IiEEi
symbol 4.5.1..4.5.1 - _ZN2cv4UMat5zerosENS_5Size_IiEEi
symbol 4.5.1..4.6.0 - _ZN2cv3hal9cvt16f32fEPKNS_9float16_tEPfi
symbol 4.5.1..4.6.0 - _ZN2cv3hal9cvt32f16fEPKfPNS_9float16_tEi
symbol 4.5.1..4.10.0 - cvAlloc
symbol 4.5.1..4.10.0 - cvCanny
symbol 4.5.1..5.0.0 - _ZN2cv10PCAProjectERKNS_11_InputArrayES2_S2_RKNS_12_OutputArrayE
symbol 4.5.1..5.0.0 - _ZN2cv10accumulateERKNS_11_InputArrayERKNS_17_InputOutputArrayES2_
symbol 4.5.1..5.0.0 - _ZN2cv10bitwise_orERKNS_11_InputArrayES2_RKNS_12_OutputArrayES2_
symbol 4.5.1..5.0.0 - _ZN2cv10meanStdDevERKNS_11_InputArrayERKNS_12_OutputArrayES5_S2_
symbol 4.5.1..5.0.0 - _ZN2cv10opt_SSE4_122GaussianBlurFixedPointIjEEvRKNS_3MatERS2_PKT_iS8_ii
symbol 4.5.1..5.0.0 - _ZN2cv10opt_SSE4_122GaussianBlurFixedPointItEEvRKNS_3MatERS2_PKT_iS8_ii
