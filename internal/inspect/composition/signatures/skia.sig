name skia
also libskia
cpe google:skia
advisory OSS-Fuzz skia
advisory Debian libskia
advisory Alpine skia
advisory GIT https://skia.googlesource.com/skia
advisory generic skia
# learned
reference 146 amd64 sha256:e5777efb8b66e2ae398ad05f611f7ae6733e473f8ff1b8edec0474643d37e8d9 libskia-dev 146.20260602~git.3476902+dfsg-5, libskia146 146.20260602~git.3476902+dfsg-5
string 146..146 core.SkBitmap "\"assertf(%s): ColorType:%d AlphaType:%d [w:%d h:%d] rb:%zu flags: 0x%x\"\n"
string 146..146 core.SkCapture "Failed to read picture data for picture %u or allocation failed.\n"
string 146..146 core.SkDescriptor "%s:%d: fatal error: \"Descriptors are created with placement new.\"\n"
string 146..146 core.SkKnownRuntimeEffects "(coord + s.x*dir);sum += s.w * child.eval(coord + s.z*dir);}return sum;}"
string 146..146 core.SkMesh " buffer offset and index count reads beyond the end of the index buffer."
string 146..146 core.SkScan_AAAPath "%s:%d: fatal error: \"Don't use this; directly add alphas to the mask.\"\n"
string 146..146 fontmgr_android_parser.SkFontMgr_android_parser "[SkFontMgr Android Parser] %s:%d:%d: warning: '%s' is an invalid index\n"
string 146..146 gpu.ClipStack "%s:%d: fatal error: \"Allocation too large (%zu bytes requested)\"\n"
string 146..146 gpu.DefaultPathRenderer "WARNING: Failed to allocate index buffer for DefaultPathRenderer.\n"
string 146..146 gpu.DrawMeshOp ", out float4 color) {\ncolor = float4(v.color.bgr*v.color.a, v.color.a);\n"
string 146..146 gpu.FillRRectOp " radii_selector* float4x4(radii_x, radii_y, radii_x.yxwz, radii_y.wzyx);"
string 146..146 gpu.GrBicubicEffect " error: \"Subclass must override this if advertising this optimization.\"\n"
string 146..146 gpu.GrBitmapTextGeoProc "));float2 unormTexCoords = float2(coord.x - texIdx * exp2(13), coord.y);"
string 146..146 gpu.GrCaps "WARNING: capping window rectangles at %i. HW advertises support for %i.\n"
string 146..146 gpu.GrDirectContextPriv ";color.rgb = floor(color.rgb * color.a * 255 + 0.5) / 255;return color;}"
string 146..146 gpu.GrDistanceFieldGeoProc " %s = half4(smoothstep(half3(-afwidth), half3(afwidth), distance), 1.0);"
string 146..146 gpu.GrFragmentProcessor " == kInverseFillAA) {coverage = 1.0 - coverage;}return half4(coverage);}"
string 146..146 gpu.GrFragmentProcessors ";float t = length(p) * lengthScale - r0;return half4(half(t), v, 0, 0);}"
string 146..146 gpu.GrGLGpu " a_vertex * u_posXform.xy + u_posXform.zw;sk_Position.zw = half2(0, 1);}"
string 146..146 gpu.GrGLSLVertexGeoBuilder "_posTmp = floor(_posTmp) + float2(0.5);sk_Position = _posTmp.xy01;}"
string 146..146 gpu.GrGradientShader " {return $interpolated_to_rgb_unpremul(color, colorSpace, do_unpremul);}"
string 146..146 gpu.GrModulateAtlasCoverageEffect "Than(sk_FragCoord.xy, %s.xy)) && all(lessThan(sk_FragCoord.xy, %s.zw))) "
string 146..146 gpu.GrOvalOpFactory " half2(1000);} else {nextDash.y = min(nextDash.y, lastIntervalLength);}}"
string 146..146 gpu.GrPathTessellationShader " = inputPoint;float2 vertexpos = AFFINE_MATRIX * localcoord + TRANSLATE;"
string 146..146 gpu.GrPerlinNoise2Effect " stitchData),%s(%s, noiseVec, stitchData), %s(%s, noiseVec, stitchData))"
string 146..146 gpu.GrPorterDuffXferProcessor "%s:%d: fatal error: \"emitOutputsForBlendState not implemented.\"\n"
string 146..146 gpu.GrRRectEffect "%s:%d: fatal error: \"RRect should always be simple or nine-patch.\"\n"
string 146..146 gpu.GrStrokeTessellationShader " AFFINE_MATRIX * p3;lastControlPoint = AFFINE_MATRIX * lastControlPoint;"
string 146..146 gpu.GrTextureEffect "%s (errX != 0) {    textureColor = mix(textureColor, %s, abs(errX));}"
string 146..146 gpu.OpsTask "WARNING: failed to attach a stencil buffer. Rendering will be skipped.\n"
string 146..146 gpu.PathInnerTriangulateOp " = nextcoord;}float2 vertexpos = AFFINE_MATRIX * localcoord + TRANSLATE;"
string 146..146 gpu.QuadPerEdgeAA "dists4.xy + dists4.zw - 1;coverage = min(coverage, dists2.x * dists2.y);"
string 146..146 gpu.SkGr ";return half4(clamp(color.rgb + value * range, 0.0, color.a), color.a);}"
string 146..146 gpu_shared.SkSLGLSLCodeGenerator " sk_FragCoord = vec4(gl_gl_FragCoord.x, gl_FragCoord.z, gl_FragCoord.w);"
string 146..146 gpu_shared.SkSLMetalCodeGenerator " bool operator==(thread const %s& left, thread const %s& right) {return "
string 146..146 gpu_shared.SkSLSPIRVCodeGenerator "%s:%d: fatal error: \"cannot write this kind of program to SPIR-V\n\"\n"
string 146..146 gpu_shared.SkSLWGSLCodeGenerator "@fragment fn main(@location(0) _coords: vec2<f32>) -> @location(0) "
string 146..146 libskia.SkHdrAgtm ",curve_texcoord_y_j, curve_N_cp_j);}color.rgb *= exp2(G);}return color;}"
string 146..146 libskia.SkSLConstructorArray "construction of array type '%s' with atomic member is not allowed"
string 146..146 libskia.SkSLConstructorStruct "alid arguments to '%s' constructor (expected %zu elements, but found %d)"
string 146..146 libskia.SkSLFunctionDeclaration "'main' parameters must be (const Varyings, (out (half4|float4))?)"
string 146..146 libskia.SkSLRasterPipelineBuilder "%d: fatal error: \"assertf(%s): unbalanced temp stack push/pop on stack\"\n"
string 146..146 libskia.SkSLSpecialization " fatal error: \"Specialization requires a uniform or parameter variable\"\n"
string 146..146 libskia.SkSLType "'texture2D' requires a 'readonly' or 'writeonly' access qualifier"
string 146..146 libskia.SkSLVarDeclarations "cs are only permitted in workgroup variables and writable storage blocks"
string 146..146 libskia.SkShaderUtils "   or pass to `spirv-dis` (optionally with `--comment --nested-indent`)\n"
string 146..146 pathops.SkPathOpsDebug "\nstatic void %s(skiatest::Reporter* reporter, const char* filename) {\n"
string 146..146 pdf.SkPDFFont " empty stream (%p) when identified as kType1CID_Font or kTrueType_Font.\n"
string 146..146 pdf.SkPDFGradientShader "abs dup truncate dup cvi 2 mod 0 gt 3 1 roll sub exch {1 exch sub} if\n"
string 146..146 pdf.SkPDFMakeToUnicodeCmap "IDSystemInfo\n<<  /Registry (Adobe)\n/Ordering (UCS)\n/Supplement 0\n>> def\n"
source 146..146 fontmgr_FontConfigInterface.SkFontMgr_FontConfigInterface "ports/SkFontMgr_FontConfigInterface.cpp"
source 146..146 fontmgr_fontconfig.SkFontMgr_fontconfig "ports/SkFontMgr_fontconfig.cpp"
source 146..146 gpu.AAConvexPathRenderer "ops/AAConvexPathRenderer.cpp"
source 146..146 gpu.GrBackendSemaphore "ganesh/GrBackendSemaphore.cpp"
source 146..146 gpu.GrBackendSurface "ganesh/GrBackendSurface.cpp"
source 146..146 gpu.GrBackendTextureImageGenerator "ganesh/GrBackendTextureImageGenerator.cpp"
source 146..146 gpu.GrCoverageSetOpXP "effects/GrCoverageSetOpXP.cpp"
source 146..146 gpu.GrDriverBugWorkarounds "ganesh/GrDriverBugWorkarounds.cpp"
source 146..146 gpu.GrSPIRVUniformHandler "ganesh/GrSPIRVUniformHandler.cpp"
source 146..146 gpu.GrSPIRVVaryingHandler "ganesh/GrSPIRVVaryingHandler.cpp"
source 146..146 gpu.GrTextureGenerator "image/GrTextureGenerator.cpp"
source 146..146 gpu_shared.MutableTextureState "gpu/MutableTextureState.cpp"
source 146..146 gpu_shared.SkChromeRemoteGlyphCache "gpu/SkChromeRemoteGlyphCache.cpp"
source 146..146 jpeg_encode.SkJPEGWriteUtility "encode/SkJPEGWriteUtility.cpp"
source 146..146 libskia.SkSLPrefixExpression "ir/SkSLPrefixExpression.cpp"
table 146..146 core.SkAnalyticEdge 00f0fffffceffffff8effffff4effffff0efffffecefffffe8efffffe4efffff
table 146..146 core.SkBlurEngine 2a4e31325f474c4f42414c5f5f4e5f313132476175737369616e506173734968
table 146..146 core.SkColorSpace 010000009a9919400000803f0000000000000000000000000000000000000000
table 146..146 core.SkCompressedDataUtils 00000000010000000200000003000000fcfffffffdfffffffeffffffffffffff
table 146..146 core.SkFontDescriptor 000048420000484200007a42000096420000af420000c8420000e1420000fa42
table 146..146 core.SkMaskCache 2a4e31325f474c4f42414c5f5f4e5f3131325252656374426c75725265634500
table 146..146 core.SkMasks 00ff0055aaff0024496d92b6dbff00112233445566778899aabbccddeeff0008
table 146..146 core.SkMipmapHQDownSampler 2a4e31325f474c4f42414c5f5f4e5f3131334851446f776e53616d706c657245
table 146..146 core.SkScalerContext 030000000b0000001c0000003300000040000000390000002400000010000000
table 146..146 core.SkTypeface 2a4e31325f474c4f42414c5f5f4e5f313135536b456d70747954797065666163
table 146..146 core.SkUnPreMultiply 00000000000000ff0000807f000000550000c03f000000330000802adbb66d24
table 146..146 core.SkYUVMath 0000000000000000890a953f00000000f59f95bd890a953f0000000000000000
table 146..146 core.SkYUVPlanesCache 2a4e31325f474c4f42414c5f5f4e5f313132595556506c616e65735265634500
table 146..146 fontmgr_FontConfigInterface.SkFontConfigInterface_direct 000000000000c8420000204200004843000048420000964300005c420000af43
table 146..146 gpu.AAHairLinePathRenderer 2a4e31325f474c4f42414c5f5f4e5f3131324141486169726c696e654f704500
table 146..146 gpu.Device 000000000100000002000000040000000500000007000000090000000a000000
table 146..146 gpu.DrawAtlasOp 2a4e31325f474c4f42414c5f5f4e5f3131354472617741746c61734f70496d70
table 146..146 gpu.FillRectOp 2a4e31325f474c4f42414c5f5f4e5f31313446696c6c526563744f70496d706c
table 146..146 gpu.GrAtlasManager 00f800000b00000005000000e007000005000000060000001f00000000000000
table 146..146 gpu.GrGLAttachment 0000000058800000298200003c8000004080000045800000a1930000628d0000
table 146..146 gpu.GrGLUtil 0702000000020000040200000602000001020000030200000202000005020000
table 146..146 gpu.ShadowRRectOp 000006001900000019001800060012001b0006001b00190012000c001a001200
table 146..146 gpu.SoftwarePathRenderer 2a3234477254446566657272656450726f787955706c6f61646572494e31325f
table 146..146 gpu.StrokeRectOp 0000010005000500040000000100020006000600050001000200030007000700
table 146..146 gpu.TextureOp 2a4e31325f474c4f42414c5f5f4e5f313133546578747572654f70496d706c45
table 146..146 gpu_shared.BlendFormula 0000001c0240003c000010400240707402401264020002240200602402400224
table 146..146 gpu_shared.DitherUtils 000000008180803b2108823c8988883d8180803b8180803b8180803b0820803a
table 146..146 gpu_shared.SubRunContainer 2a4e31325f474c4f42414c5f5f4e5f3131344472617761626c6553756252756e
table 146..146 libskia.SkGradientBaseShader 00181c3f0034523e00c4183e004a9f3e002c203f0078813d00809f3c0050793d
table 146..146 libskia.SkSLLexer 0000020003000400050007000900170019001c001d001e002000230024002700
table 146..146 libskia.SkSLModuleDataDefault 2470757265202467656e4954797065206d6978282467656e49547970652c2467
table 146..146 pathops.SkOpAngle 04000000030000000200000007000000ffffffff0f0000000a0000000b000000
symbol 146..146 core.SkBlendMode _Z17SkBlendMode_Apply11SkBlendModeRK8SkRGBA4fIL11SkAlphaType2EES4_
symbol 146..146 core.SkBlurMask _Z21clamp_solid_with_origIN6SkMask9AlphaIterILNS0_6FormatE1EEEEvPhiT_iii
symbol 146..146 core.SkString _Z19apply_format_stringILi1024EE12StringBufferPKcP13__va_list_tagRAT__cP8SkString
symbol 146..146 core.SkStringUtils _Z10SkStrSplitPKcS0_14SkStrSplitModePN12skia_private6TArrayI8SkStringLb1EEE
symbol 146..146 gpu.GrGLCaps _Z28get_glsl_version_decl_string12GrGLStandardN4SkSL14GLSLGenerationEb
symbol 146..146 gpu.GrGLGLSL _Z21GrGLGetGLSLGenerationRK14GrGLDriverInfoPN4SkSL14GLSLGenerationE
symbol 146..146 gpu.GrGLTypesPriv _Z28GrGLTextureSpecToSurfaceInfoRK15GrGLTextureSpecjjN5skgpu9ProtectedE
symbol 146..146 libskcms.skcms skcms_GetCHAD
symbol 146..146 libskia.SkICC _Z17SkWriteICCProfileRK22skcms_TransferFunctionRK15skcms_Matrix3x3
symbol 146..146 libskia.SkPolyUtils _Z21SkOffsetSimplePolygonPK7SkPointiRK6SkRectfP9SkTDArrayIS_EPS5_IiE
symbol 146..146 libskia.SkSLString _Z14to_string_implIdLi17EENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEET_
symbol 146..146 typeface_freetype.SkFontHost_FreeType sk_ft_alloc
