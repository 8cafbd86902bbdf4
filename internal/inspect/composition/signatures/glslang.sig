name glslang
also libglslang
cpe khronos:glslang
advisory OSS-Fuzz glslang
advisory Debian glslang
advisory Alpine glslang
advisory GIT https://github.com/KhronosGroup/glslang
advisory generic glslang
version "{*}glslang Khronos. {v}"
# learned
reference 11.1.0 amd64 sha256:d2e638bb53fdf84ee935e657e9ad500a704b5ddd654c1d680e39f586ae8bea68 glslang-dev 11.1.0-4
reference 12.0.0 amd64 sha256:e8c8508d11fcd42036293a0a223007a0efe30227da5fb34c244af580059efebf glslang-dev 12.0.0-2
reference 15.1.0 amd64 sha256:ad3007f534036a4094283b8f751fb2275b0a8ae8a95161a8c3bb0c736de18feb glslang-dev 15.1.0+1.4.309.0-1
reference 16.6.0 amd64 sha256:c2dafe8059e8fcb203c47e81deb2f7c5c838ebb9bf8a5dc2886035fca14e3288 glslang-dev 16.6.0-1
string 11.1.0..11.1.0 GlslangToSpv "unknown operation with no arguments"
string 11.1.0..11.1.0 Initialize "  gl_SMCountNV;in highp   uint  gl_WarpIDNV;in highp   uint  gl_SMIDNV;\n"
string 11.1.0..11.1.0 ParseHelper "too large, must be less than gl_MaxMeshOutputPrimitivesNV"
string 11.1.0..11.1.0 Versions "_subgroup_extended_types_float16 1\n#define GL_EXT_shader_atomic_float 1\n"
string 11.1.0..11.1.0 linkValidate "Layout qualification must match:"
string 11.1.0..12.0.0 Initialize ";void atomicStore(coherent volatile out double, double, int, int, int);\n"
string 11.1.0..12.0.0 ParseHelper "fragment outputs sharing the same location must be the same basic type"
string 11.1.0..12.0.0 SpirvIntrinsics "unknow SPIR-V requirement"
string 11.1.0..12.0.0 Versions "be_map_array 1\n#define GL_EXT_shader_non_constant_global_initializers 1\n"
string 11.1.0..12.0.0 intermOut "Convert float16_t to uint16_t"
string 11.1.0..15.1.0 Initialize "ec2);bvec3 notEqual(f16vec3, f16vec3);bvec4 notEqual(f16vec4, f16vec4);\n"
string 11.1.0..15.1.0 Intermediate "shift-UBO-binding"
string 11.1.0..15.1.0 ParseHelper "derivative_group_quadsNV and derivative_group_linearNV"
string 11.1.0..16.6.0 Initialize "  cubeFaceCoordAMD(vec3);uint64_t timeAMD();in int gl_SIMDGroupSizeAMD;\n"
string 11.1.0..16.6.0 Logger "Missing functionality: "
string 11.1.0..16.6.0 ParseContextBase "can't modify a shaderrecordnv qualified buffer"
string 11.1.0..16.6.0 ParseHelper " and a right operand of type '%s' (or there is no acceptable conversion)"
string 11.1.0..16.6.0 PpAtom "<bad token>"
string 11.1.0..16.6.0 PpScanner "preprocessor directive cannot be preceded by another token"
string 11.1.0..16.6.0 ResourceLimits "Error: '%s' bad .conf file.  Each name must be followed by one number.\n"
string 11.1.0..16.6.0 ShaderLang " es profile with version 310 or non-es profile with version 150 or above"
string 11.1.0..16.6.0 ShaderLang "#version: versions 300, 310, and 320 require specifying the 'es' profile"
string 11.1.0..16.6.0 SymbolTable "anonymous member "
string 11.1.0..16.6.0 Versions " GL_GOOGLE_include_directive 1\n#define GL_KHR_blend_equation_advanced 1\n"
string 11.1.0..16.6.0 attribute "attribute with arguments not recognized, skipping"
string 11.1.0..16.6.0 disassemble " ERROR, incorrect number of operands consumed.  At "
string 11.1.0..16.6.0 doc "'Parameter 0 Type', +\n'Parameter 1 Type', +\n..."
string 11.1.0..16.6.0 hlslGrammar "unorm and snorm only valid in floating point domain"
string 11.1.0..16.6.0 hlslParseHelper "WARNING: AST will form illegal SPIR-V; need to transform to legalize"
string 11.1.0..16.6.0 iomapper " either all be lacking an instance name or all having an instance name: "
string 11.1.0..16.6.0 limits "inductive loop index modified"
string 11.1.0..16.6.0 ossource "Recompile with DUMP_COUNTERS defined to see counters.\n"
string 11.1.0..16.6.0 reflection "%s: offset %d, type %x, size %d, index %d, binding %d, stages %d"
string 12.0.0..15.1.0 Versions "#define GL_MESH_SHADER_NV 1 \n"
string 12.0.0..16.6.0 Initialize "at in highp   uint  gl_WarpIDARM;flat in highp   uint  gl_WarpMaxIDARM;\n"
string 12.0.0..16.6.0 ParseHelper " only be used on functions defined with 'spirv_instruction' for argument"
string 12.0.0..16.6.0 Versions "GL_EXT_mesh_shader is already turned on, and not allowed with"
string 12.0.0..16.6.0 iomapper "Invalid shader In/Out variable siable semantic: n/Out variable: "
string 12.0.0..16.6.0 linkValidate " size of unsized array doesn't match same symbol among multiple shaders."
string 15.1.0..15.1.0 Pp "(#) can be preceded in its line only by spaces or horizontal tabs"
string 15.1.0..16.6.0 Initialize "   vec4  gl_Position;mediump float gl_PointSize;highp int gl_InstanceID;"
string 15.1.0..16.6.0 ParseHelper " only be declared in global or function scope with no storage qualifier:"
string 15.1.0..16.6.0 Scan "Nontemporal without the Vulkan Memory Model is ignored"
string 15.1.0..16.6.0 glslang_tab "only allow constants or variables which are not elements of a composite"
string 15.1.0..16.6.0 intermOut "Cooperative vector outer product accumulate NV"
string 16.6.0..16.6.0 Initialize "at p);vec2  fwidth(vec2  p);vec3  fwidth(vec3  p);vec4  fwidth(vec4  p);"
string 16.6.0..16.6.0 ParseHelper " and columns must be half the input rows and columns for a 2x2 reduction"
string 16.6.0..16.6.0 Versions "#define GL_ARM_tensors_float_e5m2 1\n#define GL_ARM_tensors_float_e4m3 1\n"
string 16.6.0..16.6.0 glslang_tab "only buffer_reference blocks can be declared inline inside a heap block"
string 16.6.0..16.6.0 linkValidate "Preceding stage has no matching declaration for statically used input:"
table 11.1.0..11.1.0 glslang_tab 00007301730179017c018101840187018b018f01920196019a019e01a201a601
table 11.1.0..11.1.0 hlslOpMap 3d02000040020000450200003e020000460200004a0200004b02000047020000
table 11.1.0..16.6.0 GlslangToSpv 000000000100000002000000030000000400000005000000ffffff7f06000000
table 11.1.0..16.6.0 hlslParseHelper 0000803d000040be000080bd0000403e0000a03e0000803d000040be0000a0be
table 12.0.0..12.0.0 glslang_tab 0000830100003c02fb019601f2010000e60100009b0100007302b7019601bc01
table 12.0.0..12.0.0 glslang_tab 0000890189018f01920197019a019d01a101a501a801ac01b001b401b801bc01
table 12.0.0..12.0.0 hlslOpMap 410200004402000049020000420200004a0200004e0200004f0200004b020000
table 12.0.0..12.0.0 hlslOpMap a2a10000acada6a7b5b3b4000000000000000000000000000000000000000000
table 15.1.0..15.1.0 glslang_tab 000017021802190223031a021b021c021d021e021f0220027102220250025102
table 15.1.0..15.1.0 hlslOpMap df010000e2010000e7010000e0010000e8010000ec010000ed010000e9010000
table 15.1.0..16.6.0 GlslangToSpv 000000000100000002000000030000000400000005000000060000004d100000
table 15.1.0..16.6.0 hlslOpMap 1f1e0000292a2324323031000000000000000000000000000000000000000000
table 16.6.0..16.6.0 glslang_tab 00004502460247025803480249024a024b024c024d024e02a102500280028102
table 16.6.0..16.6.0 glslang_tab 00007301730179017c018101840187018b018e019101950199019d01a101a501
table 16.6.0..16.6.0 glslang_tab 0000af00ec00ea00eb00e900f000f100f200f300f400f500f600f700f800ed00
table 16.6.0..16.6.0 glslang_tab 0000c6010000b301bb010000cb0119022e0200002e020000ae0226025b026502
table 16.6.0..16.6.0 glslang_tab 7bfcaafd7bfc7bfc7bfc7bfc7bfc7bfc7bfc7bfc7bfc7bfc27fe7bfcf6fd45fe
table 16.6.0..16.6.0 glslang_tab bf01f301c601e301eb01b001f3018b02c602be01c702ae014903bf02dc02f402
table 16.6.0..16.6.0 hlslOpMap 1d02000020020000250200001e020000260200002a0200002b02000027020000
symbol 11.1.0..12.0.0 SpvBuilder _ZN3spv7Builder21findCompositeConstantENS_2OpEjRKSt6vectorIjSaIjEE
symbol 11.1.0..15.1.0 GlslangToSpv _ZN12_GLOBAL__N_117InheritQualifiersERN7glslang10TQualifierERKS1_
symbol 11.1.0..16.6.0 CodeGen _ZN16TGenericCompiler7compileEP11TIntermNodei8EProfile
symbol 11.1.0..16.6.0 IntermTraverse _ZN7glslang20TIntermConstantUnion8traverseEPNS_16TIntermTraverserE
symbol 11.1.0..16.6.0 PoolAlloc _ZN7glslang22SetThreadPoolAllocatorEPNS_14TPoolAllocatorE
symbol 11.1.0..16.6.0 SpvTools _ZN7glslang18MapToSpirvToolsEnvERKNS_10SpvVersionEPN3spv14SpvBuildLoggerE
symbol 11.1.0..16.6.0 hlslScanContext _ZN7glslang15HlslScanContext13tokenizeClassERNS_9HlslTokenE
symbol 11.1.0..16.6.0 resource_limits_c glslang_resource
symbol 12.0.0..16.6.0 glslang_c_interface glslang_program_map_io
symbol 12.0.0..16.6.0 spirv_c_interface glslang_program_SPIRV_generate_with_options
symbol 15.1.0..16.6.0 glslang_c_interface glslang_get_version
symbol 16.6.0..16.6.0 glslang_c_interface glslang_shader_set_invert_y
