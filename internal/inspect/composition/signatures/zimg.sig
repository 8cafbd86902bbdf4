name zimg
also libzimg
advisory Debian zimg
advisory generic zimg
# learned
reference 3.0.4 amd64 sha256:66ca41f328911bceae38016a81947d0b5ee1508892c6ae0943572e56cf2875a8 libzimg-dev 3.0.4+ds1-1
reference 3.0.5 amd64 sha256:5ec5c69633e603ebbc9d2b69cad434701b7a011e7d3e79f079fe01f17c5617e9 libzimg-dev 3.0.5+ds1-1+b2
reference 3.0.6 amd64 sha256:593da82b0edbf4e0cc23955feab1e81af2281d0d946bbda5af7bcaf93271c420 libzimg-dev 3.0.6+ds1-2
string 3.0.4..3.0.6 libavx2_la-error_diffusion_avx2 "*N4zimg5depth12_GLOBAL__N_118ErrorDiffusionAVX2E"
string 3.0.4..3.0.6 libavx2_la-error_diffusion_avx2 "cannot dither to non-integer format"
string 3.0.4..3.0.6 libavx2_la-error_diffusion_avx2 "no conversion between pixel types"
string 3.0.4..3.0.6 libavx2_la-operation_impl_avx2 "*N4zimg10colorspace12_GLOBAL__N_123ToGammaLutOperationAVX2E"
string 3.0.4..3.0.6 libavx2_la-operation_impl_avx2 "*N4zimg10colorspace12_GLOBAL__N_124ToLinearLutOperationAVX2E"
string 3.0.4..3.0.6 libavx2_la-resize_impl_avx2 "*N4zimg6resize12_GLOBAL__N_119ResizeImplH_FP_AVX2INS1_10f16_traitsEEE"
string 3.0.4..3.0.6 libavx2_la-resize_impl_avx2 "*N4zimg6resize12_GLOBAL__N_119ResizeImplH_FP_AVX2INS1_10f32_traitsEEE"
string 3.0.4..3.0.6 libavx512_la-operation_impl_avx512 "*N4zimg10colorspace12_GLOBAL__N_121MatrixOperationAVX512E"
string 3.0.4..3.0.6 libavx512_la-resize_impl_avx512 "*N4zimg6resize12_GLOBAL__N_121ResizeImplH_FP_AVX512INS1_10f16_traitsEEE"
string 3.0.4..3.0.6 libavx512_la-resize_impl_avx512 "*N4zimg6resize12_GLOBAL__N_121ResizeImplH_FP_AVX512INS1_10f32_traitsEEE"
string 3.0.4..3.0.6 libavx_la-operation_impl_avx "*N4zimg10colorspace12_GLOBAL__N_118MatrixOperationAVXE"
string 3.0.4..3.0.6 libavx_la-resize_impl_avx "*N4zimg6resize12_GLOBAL__N_119ResizeImplH_F32_AVXE"
string 3.0.4..3.0.6 libavx_la-resize_impl_avx "*N4zimg6resize12_GLOBAL__N_119ResizeImplV_F32_AVXE"
string 3.0.4..3.0.6 libsse2_la-error_diffusion_sse2 "*N4zimg5depth12_GLOBAL__N_118ErrorDiffusionSSE2E"
string 3.0.4..3.0.6 libsse2_la-operation_impl_sse2 "*N4zimg10colorspace12_GLOBAL__N_123ToGammaLutOperationSSE2E"
string 3.0.4..3.0.6 libsse2_la-operation_impl_sse2 "*N4zimg10colorspace12_GLOBAL__N_124ToLinearLutOperationSSE2E"
string 3.0.4..3.0.6 libsse2_la-resize_impl_sse2 "*N4zimg6resize12_GLOBAL__N_120ResizeImplH_U16_SSE2E"
string 3.0.4..3.0.6 libsse2_la-resize_impl_sse2 "*N4zimg6resize12_GLOBAL__N_120ResizeImplV_U16_SSE2E"
string 3.0.4..3.0.6 libsse_la-operation_impl_sse "*N4zimg10colorspace12_GLOBAL__N_118MatrixOperationSSEE"
string 3.0.4..3.0.6 libsse_la-resize_impl_sse "*N4zimg6resize12_GLOBAL__N_119ResizeImplH_F32_SSEE"
string 3.0.4..3.0.6 libsse_la-resize_impl_sse "*N4zimg6resize12_GLOBAL__N_119ResizeImplV_F32_SSEE"
string 3.0.4..3.0.6 libzimg_internal_la-bilinear "unresize can not upscale"
string 3.0.4..3.0.6 libzimg_internal_la-colorspace "(path.size() <= 6) && (\"too many operations\")"
string 3.0.4..3.0.6 libzimg_internal_la-colorspace "*N4zimg10colorspace12_GLOBAL__N_124ColorspaceConversionImplE"
string 3.0.4..3.0.6 libzimg_internal_la-colorspace "ceDefinition&, const zimg::colorspace::OperationParams&, zimg::CPUClass)"
string 3.0.4..3.0.6 libzimg_internal_la-colorspace_param "unrecognized matrix coefficients"
string 3.0.4..3.0.6 libzimg_internal_la-depth_convert "DepthConvert only converts to floating point types"
string 3.0.4..3.0.6 libzimg_internal_la-depth_convert "cannot convert between luma and chroma"
string 3.0.4..3.0.6 libzimg_internal_la-depth_convert "cannot provide f16c function for non-HALF types"
string 3.0.4..3.0.6 libzimg_internal_la-dither "*N4zimg5depth12_GLOBAL__N_117RandomDitherTableE"
string 3.0.4..3.0.6 libzimg_internal_la-dither "*N4zimg5depth12_GLOBAL__N_118OrderedDitherTableE"
string 3.0.4..3.0.6 libzimg_internal_la-filter "filter width too great"
string 3.0.4..3.0.6 libzimg_internal_la-filter "lanczos tap count must be positive"
string 3.0.4..3.0.6 libzimg_internal_la-gamma "invalid transfer characteristics"
string 3.0.4..3.0.6 libzimg_internal_la-graph "invalid colorspace definition"
string 3.0.4..3.0.6 libzimg_internal_la-graph "no path between colorspaces"
string 3.0.4..3.0.6 libzimg_internal_la-graphbuilder ".planes[1].width && m_state.planes[0].height == m_state.planes[1].height"
string 3.0.4..3.0.6 libzimg_internal_la-graphbuilder ".planes[2].width && m_state.planes[0].height == m_state.planes[2].height"
string 3.0.4..3.0.6 libzimg_internal_la-graphbuilder "_state.has_chroma() || m_state.planes[PLANE_U] == target.planes[PLANE_U]"
string 3.0.4..3.0.6 libzimg_internal_la-graphnode "*N4zimg5graph12_GLOBAL__N_115FilterNodeColorILi1ELi1ELi1ELi0EEE"
string 3.0.4..3.0.6 libzimg_internal_la-graphnode "*N4zimg5graph12_GLOBAL__N_115FilterNodeColorILin1ELin1ELin1ELin1EEE"
string 3.0.4..3.0.6 libzimg_internal_la-graphnode "chroma planes must have same dimensions and type"
string 3.0.4..3.0.6 libzimg_internal_la-operation_impl "*N4zimg10colorspace12_GLOBAL__N_117AribB67OperationCE"
string 3.0.4..3.0.6 libzimg_internal_la-operation_impl "*N4zimg10colorspace12_GLOBAL__N_117CLToRGBOperationCE"
string 3.0.4..3.0.6 libzimg_internal_la-operation_impl "*N4zimg10colorspace12_GLOBAL__N_124AribB67InverseOperationCE"
string 3.0.4..3.0.6 libzimg_internal_la-resize_impl "*N4zimg6resize12_GLOBAL__N_113ResizeImplH_CE"
string 3.0.4..3.0.6 libzimg_internal_la-resize_impl "*N4zimg6resize12_GLOBAL__N_113ResizeImplV_CE"
string 3.0.4..3.0.6 libzimg_internal_la-unresize_impl "*N4zimg8unresize12_GLOBAL__N_115UnresizeImplH_CE"
string 3.0.4..3.0.6 libzimg_internal_la-unresize_impl "*N4zimg8unresize12_GLOBAL__N_115UnresizeImplV_CE"
string 3.0.4..3.0.6 libzimg_internal_la-zimg "unrecognized transfer characteristics"
source 3.0.4..3.0.6 libzimg_internal_la-colorspace "colorspace/colorspace.cpp"
table 3.0.4..3.0.6 libavx2_la-error_diffusion_avx2 2a4e347a696d6735646570746831325f474c4f42414c5f5f4e5f313138457272
table 3.0.4..3.0.6 libavx2_la-operation_impl_avx2 2a4e347a696d673130636f6c6f72737061636531325f474c4f42414c5f5f4e5f
table 3.0.4..3.0.6 libavx2_la-resize_impl_avx2 2a4e347a696d6736726573697a6531325f474c4f42414c5f5f4e5f3131395265
table 3.0.4..3.0.6 libavx2_la-resize_impl_avx2 2a4e347a696d6736726573697a6531325f474c4f42414c5f5f4e5f3132305265
table 3.0.4..3.0.6 libavx2_la-resize_impl_avx2 2a4e347a696d6736726573697a6531325f474c4f42414c5f5f4e5f3132375265
table 3.0.4..3.0.6 libavx2_la-resize_impl_avx2 2a4e347a696d6736726573697a6531325f474c4f42414c5f5f4e5f3132385265
table 3.0.4..3.0.6 libavx512_la-gamma_constants_avx512 00000000a3e5a82e67dcde2f8c0813310003423200008033a3e5a83467dcde35
table 3.0.4..3.0.6 libavx512_la-gamma_constants_avx512 00000000f3043539bfa171391845a139fd44d739d6ac0f3a87c83f3a0000803a
table 3.0.4..3.0.6 libavx512_la-gamma_constants_avx512 1a2c93bb8eb5253cbabec53b56aa1fbbebbd8cbcd4ce28bd5b84a1bdaf910bbe
table 3.0.4..3.0.6 libavx512_la-gamma_constants_avx512 2a4b41369999e336215026b7fbb3b3b80926a7b91dc56eba241313bb8a23a4bb
table 3.0.4..3.0.6 libavx512_la-gamma_constants_avx512 3f8a733ef1155b3d36cc8e3dd00dbd3db261f93dd102243e2e58573ec43a8d3e
table 3.0.4..3.0.6 libavx512_la-gamma_constants_avx512 5c8aa4d756b1f6d68cc83ad6f9918ed57de1dad4427b28d4e49d81d3bd9fc6d2
table 3.0.4..3.0.6 libavx512_la-gamma_constants_avx512 7e180ab016001cb2efde8c34fed80a36fd3d1e37834a09382079c83870c28139
table 3.0.4..3.0.6 libavx512_la-resize_impl_avx512 2a4e347a696d6736726573697a6531325f474c4f42414c5f5f4e5f3132315265
table 3.0.4..3.0.6 libavx512_la-resize_impl_avx512 2a4e347a696d6736726573697a6531325f474c4f42414c5f5f4e5f3132325265
table 3.0.4..3.0.6 libavx512_la-resize_impl_avx512 2a4e347a696d6736726573697a6531325f474c4f42414c5f5f4e5f3132395265
table 3.0.4..3.0.6 libavx512_la-resize_impl_avx512 2a4e347a696d6736726573697a6531325f474c4f42414c5f5f4e5f3133305265
table 3.0.4..3.0.6 libzimg_internal_la-blue 41f7cbb1369560877a3e6dce1bd99867fa4e7ae40353e9a02df26c287d5dc923
table 3.0.4..3.0.6 libzimg_internal_la-depth_convert 2a4e347a696d6735646570746831325f474c4f42414c5f5f4e5f313134436f6e
table 3.0.4..3.0.6 libzimg_internal_la-depth_convert 2a4e347a696d6735646570746831325f474c4f42414c5f5f4e5f313136496e74
table 3.0.4..3.0.6 libzimg_internal_la-dither 2a4e347a696d6735646570746831325f474c4f42414c5f5f4e5f3131334f7264
table 3.0.4..3.0.6 libzimg_internal_la-dither 2a4e347a696d6735646570746831325f474c4f42414c5f5f4e5f313134457272
table 3.0.4..3.0.6 libzimg_internal_la-dither 2a4e347a696d6735646570746831325f474c4f42414c5f5f4e5f3131354e6f6e
table 3.0.4..3.0.6 libzimg_internal_la-dither 2a4e347a696d6735646570746831325f474c4f42414c5f5f4e5f313136426179
table 3.0.4..3.0.6 libzimg_internal_la-dither 2a4e347a696d6735646570746831325f474c4f42414c5f5f4e5f31313752616e
table 3.0.4..3.0.6 libzimg_internal_la-graphbuilder 2a4e347a696d6735677261706831325f474c4f42414c5f5f4e5f313231446566
table 3.0.4..3.0.6 libzimg_internal_la-graphnode 2a4e347a696d6735677261706831325f474c4f42414c5f5f4e5f313130536f75
table 3.0.4..3.0.6 libzimg_internal_la-graphnode 2a4e347a696d6735677261706831325f474c4f42414c5f5f4e5f31313446696c
table 3.0.4..3.0.6 libzimg_internal_la-graphnode 2a4e347a696d6735677261706831325f474c4f42414c5f5f4e5f31313546696c
table 3.0.4..3.0.6 libzimg_internal_la-graphnode 2a4e347a696d6735677261706831325f474c4f42414c5f5f4e5f313853696e6b
table 3.0.4..3.0.6 libzimg_internal_la-resize_impl 2a4e347a696d6736726573697a6531325f474c4f42414c5f5f4e5f3131335265
table 3.0.4..3.0.6 libzimg_internal_la-unresize_impl 2a4e347a696d6738756e726573697a6531325f474c4f42414c5f5f4e5f313135
symbol 3.0.4..3.0.5 libzimg_internal_la-colorspace_param _ZN4zimg10colorspace12_GLOBAL__N_116get_primaries_xyEPA2_dNS0_14ColorPrimariesE
symbol 3.0.4..3.0.5 libzimg_internal_la-zimg _ZN12_GLOBAL__N_123translate_resize_filterE22zimg_resample_filter_edd
symbol 3.0.4..3.0.6 libavx2_la-depth_convert_avx2 _ZN4zimg5depth22depth_convert_b2f_avx2EPKvPvffjj
symbol 3.0.4..3.0.6 libavx2_la-dither_avx2 _ZN4zimg5depth23ordered_dither_b2b_avx2EPKfjjPKvPvffjjj
symbol 3.0.4..3.0.6 libsse2_la-dither_sse2 _ZN4zimg5depth23ordered_dither_b2b_sse2EPKfjjPKvPvffjjj
symbol 3.0.4..3.0.6 libzimg_internal_la-cpuinfo _ZN4zimg26cpu_requires_64b_alignmentENS_8CPUClassE
symbol 3.0.4..3.0.6 libzimg_internal_la-matrix3 _ZN4zimg10colorspacemlERKNS0_9Matrix3x3ERKNS0_7Vector3E
symbol 3.0.4..3.0.6 libzimg_internal_la-resize _ZN4zimg6resize16ResizeConversionC1EjjNS_9PixelTypeE
symbol 3.0.5..3.0.6 libzimg_internal_la-gamma _ZN4zimg10colorspace11st_428_eotfEf
symbol 3.0.5..3.0.6 libzimg_internal_la-gamma _ZN4zimg10colorspace19st_428_inverse_eotfEf
symbol 3.0.6..3.0.6 libzimg_internal_la-colorspace_param _ZN4zimg10colorspace12_GLOBAL__N_1L16get_primaries_xyEPA2_dNS0_14ColorPrimariesE
symbol 3.0.6..3.0.6 libzimg_internal_la-zimg _ZN12_GLOBAL__N_1L23translate_resize_filterE22zimg_resample_filter_edd
