name spirv-tools
also libspirv-tools
cpe khronos:spirv-tools
advisory OSS-Fuzz spirv-tools
advisory Debian spirv-tools
advisory Alpine spirv-tools
advisory GIT https://github.com/KhronosGroup/SPIRV-Tools
advisory generic spirv-tools
version "SPIRV-Tools v{v} {*}"
version weak "v{v}"
# learned
reference 2020.6 amd64 sha256:2ff36c95520b00f6c8ec398b33e7c63b2c0817fd90eb94f154d478d5c9ccdef2 spirv-tools 2020.6-2
reference 2023.1 amd64 sha256:81097c1d6bb0c3c7161ed8255dd4786eca7ff908e48913bb318b826d3415d094 spirv-tools 2023.1-2
reference 2025.1-rc1 amd64 sha256:b3123d1023b48426312e26683caee0446c9bec73422d7e0c601bfdbaf3e79bfe spirv-tools 2025.1~rc1-1
reference 2026.4-rc2 amd64 sha256:c4b65c8bc5a9c731e8e176a795b56f22b0a88fa4c5729fc1295742536fcb2995 spirv-tools 2026.4~rc2-1, spirv-tools-dev 2026.4~rc2-1
string 2020.6..2020.6 validate_atomics " the Vulkan spec atomic Result Type needs to be a 32-bit int scalar type"
string 2020.6..2020.6 validate_builtins " execution model is Vertex, TessellationEvaluation, Geometry, or MeshNV."
string 2020.6..2020.6 validate_function " specify both Aliased and Restrict for PhysicalStorageBufferEXT pointer."
string 2020.6..2020.6 validate_image " consumer in a different basic block. The consumer instruction <id> is '"
string 2020.6..2020.6 validate_memory_semantics " and AcquireRelease may be set for Memory Semantics of OpControlBarrier."
string 2020.6..2023.1 strip_debug_info_pass "*ZN8spvtools3opt18StripDebugInfoPass7ProcessEvEUlPNS0_11InstructionEE1_"
string 2020.6..2023.1 validate_builtins " to be used only with Vertex, Geometry, or MeshNV execution models. "
string 2020.6..2023.1 validate_decorations "terfaces passed to OpEntryPoint must be of type OpTypeVariable. Found Op"
string 2020.6..2023.1 validate_image "Pointer whose Type operand must be a scalar numerical type or OpTypeVoid"
string 2020.6..2023.1 validate_memory "Initializer type must match the type pointed to by the Result Type"
string 2020.6..2025.1-rc1 validate_atomics "Volatile mask setting must match for Equal and Unequal memory semantics"
string 2020.6..2025.1-rc1 validate_conversion "Expected input to be a pointer or int scalar if Result Type is pointer: "
string 2020.6..2025.1-rc1 validate_extensions "ariable must be a result id of OpVariable or OpConstant or DebugInfoNone"
string 2020.6..2025.1-rc1 validate_image "Expected Image 'Dim' must be one of 1D, 2D, or Cube when Arrayed is 1"
string 2020.6..2025.1-rc1 validate_memory "The result pointer storage class and base pointer storage class in "
string 2020.6..2026.4-rc2 fnvar "Number of values does not match the number of columns. Offending line:\n"
string 2020.6..2026.4-rc2 graphics_robust_access_pass "Access chain index is wider than 64 bits, but Int64 is not declared: "
string 2020.6..2026.4-rc2 loop_dependence "StrongSIVTest found upper_bound - lower_bound as a constant with value "
string 2020.6..2026.4-rc2 text "Expected <result-id> at the beginning of an instruction, found '"
string 2020.6..2026.4-rc2 validate_annotation "BuiltIns can only target variables, structure members or constants"
string 2020.6..2026.4-rc2 validate_cfg " is a pointer, which is invalid in the Logical addressing model."
string 2020.6..2026.4-rc2 validate_constants "Convert requires Kernel capability or extension SPV_AMD_gpu_shader_int16"
string 2020.6..2026.4-rc2 validate_dot_product "All capability is required to use 4-component vectors of 8-bit integers."
string 2020.6..2026.4-rc2 validate_explicit_layout " must be explicitly laid out with Offset or OffsetIdEXT decorations."
string 2020.6..2026.4-rc2 validate_graph " ElementIndex out of range. The type of the graph output being accessed "
string 2020.6..2026.4-rc2 validate_layout "Non-semantic OpExtInst within function definition must appear in a block"
string 2020.6..2026.4-rc2 validate_logical_pointers " Workgroup storage classes with appropriate variable pointers capability"
string 2020.6..2026.4-rc2 validate_logicals "Expected vector sizes of Result Type and the condition to be equal: "
string 2020.6..2026.4-rc2 validate_mesh_shading "Payload OpVariable must have a storage class of TaskPayloadWorkgroupEXT"
string 2020.6..2026.4-rc2 validate_non_uniform "Behavior is undefined unless ClusterSize is at least 1 and a power of 2."
string 2020.6..2026.4-rc2 validate_pipe "Pipe must have a OpTypePipe with ReadOnly or WriteOnly access qualifier."
string 2020.6..2026.4-rc2 validate_ray_tracing " Data must have storage class CallableDataKHR or IncomingCallableDataKHR"
string 2020.6..2026.4-rc2 validate_ray_tracing_reorder " Type matrix to have a Column Type of 3-component 32-bit float vectors: "
string 2020.6..2026.4-rc2 validate_tensor " OutOfBoundsValueARM value to be the same as the Element Type of Tensor."
string 2020.6..2026.4-rc2 validation_state " limited to RayGenerationKHR, ClosestHitKHR, and MissKHR execution model"
string 2023.1..2026.4-rc2 validate_atomics " Image, StorageBuffer, PhysicalStorageBuffer or TaskPayloadWorkgroupEXT."
string 2023.1..2026.4-rc2 validate_decorations " fragment execution model as an Output storage class for Entry Point id "
string 2023.1..2026.4-rc2 validate_misc " of ExpectedValue operand of OpExpectKHR does not match the result type "
string 2023.1..2026.4-rc2 validate_mode_setting " of OutputPoints, OutputLinesEXT, or OutputTrianglesEXT Execution Modes."
string 2023.1..2026.4-rc2 validate_scopes " Scope can't be used with TessellationControl using GLSL450 Memory Model"
string 2025.1-rc1..2026.4-rc2 validate_decorations " Block unless declaring the WorkgroupMemoryExplicitLayoutKHR capability."
string 2025.1-rc1..2026.4-rc2 validate_id " OpExtInstWithForwardRefsKHR must have at least one forward declared ID."
string 2025.1-rc1..2026.4-rc2 validate_mode_setting " execution mode must not be specified multiple times per entry point"
string 2025.1-rc1..2026.4-rc2 validate_ray_query " element array of 32-bit 3 component float point vector as Result Type: "
string 2025.1-rc1..2026.4-rc2 validate_type " pointers in Vulkan require WorkgroupMemoryExplicitLayoutKHR be declared"
string 2026.4-rc2..2026.4-rc2 validate_builtins " BuiltIn LocalInvocationIndex variable needs to be a 32-bit int scalar. "
string 2026.4-rc2..2026.4-rc2 validate_composites " 32-bit unsigned OpTypeInt and be the result's number of rows, otherwise"
string 2026.4-rc2..2026.4-rc2 validate_decorations " 1.4 or later, OpEntryPoint interfaces should only list global variables"
string 2026.4-rc2..2026.4-rc2 validate_memory " 4 components (or types containing them) not supported in storage class "
string 2026.4-rc2..2026.4-rc2 validate_type " 0 bits, which is not allowed even with ArbitraryPrecisionIntegersINTEL."
source 2020.6..2023.1 type_manager "opt/type_manager.cpp"
table 2020.6..2025.1-rc1 interface_var_sroa 2a5a4e38737076746f6f6c73336f707431325f474c4f42414c5f5f4e5f313333
table 2020.6..2025.1-rc1 spread_volatile_semantics 2a5a4e38737076746f6f6c73336f707431325f474c4f42414c5f5f4e5f313430
table 2020.6..2026.4-rc2 aggressive_dead_code_elim_pass 2a5a4e38737076746f6f6c73336f707431374167677265737369766544434550
table 2020.6..2026.4-rc2 basic_block 2a5a4e38737076746f6f6c73336f707431304261736963426c6f636b31324b69
table 2020.6..2026.4-rc2 block_merge_util 2a5a4e38737076746f6f6c73336f70743134626c6f636b6d657267657574696c
table 2020.6..2026.4-rc2 canonicalize_ids_pass 2a5a4e38737076746f6f6c73336f7074313943616e6f6e6963616c697a654964
table 2020.6..2026.4-rc2 cfg 2a5a4e38737076746f6f6c73336f707433434647313553706c69744c6f6f7048
table 2020.6..2026.4-rc2 cfg_cleanup_pass 2a5a4e38737076746f6f6c73336f70743134434647436c65616e757050617373
table 2020.6..2026.4-rc2 const_folding_rules 2a5a4e38737076746f6f6c73336f707431325f474c4f42414c5f5f4e5f313130
table 2020.6..2026.4-rc2 convert_to_untyped 26150000711800005f100000361500003715000038150000391500003a150000
table 2020.6..2026.4-rc2 dataflow 2a5a4e38737076746f6f6c73336f70743233466f727761726444617461466c6f
table 2020.6..2026.4-rc2 eliminate_dead_functions_util 2a5a4e38737076746f6f6c73336f70743236656c696d696e6174656465616466
table 2020.6..2026.4-rc2 eliminate_dead_io_components_pass 2a5a4e38737076746f6f6c73336f70743239456c696d696e6174654465616449
table 2020.6..2026.4-rc2 eliminate_dead_output_stores_pass 2a5a4e38737076746f6f6c73336f70743239456c696d696e617465446561644f
table 2020.6..2026.4-rc2 fix_func_call_arguments 2a5a4e38737076746f6f6c73336f7074323446697846756e6343616c6c417267
table 2020.6..2026.4-rc2 interp_fixup_pass 2a4e38737076746f6f6c73336f707431325f474c4f42414c5f5f4e5f31313849
table 2020.6..2026.4-rc2 invocation_interlock_placement_pass 2a5a4e38737076746f6f6c73336f70743332496e766f636174696f6e496e7465
table 2020.6..2026.4-rc2 ir_context 00000000010000002b000000290000002a0000002c0000002d0000002e000000
table 2020.6..2026.4-rc2 legalize_multidim_array_pass 2a5a4e38737076746f6f6c73336f707432354c6567616c697a654d756c746964
table 2020.6..2026.4-rc2 resolve_binding_conflicts_pass 2a5a4e38737076746f6f6c73336f707432375265736f6c766542696e64696e67
table 2020.6..2026.4-rc2 simplification_pass 2a5a4e38737076746f6f6c73336f7074313853696d706c696669636174696f6e
table 2020.6..2026.4-rc2 split_combined_image_sampler_pass 2a5a4e38737076746f6f6c73336f7074323953706c6974436f6d62696e656449
table 2020.6..2026.4-rc2 strip_nonsemantic_info_pass 2a5a4e38737076746f6f6c73336f7074323453747269704e6f6e53656d616e74
table 2020.6..2026.4-rc2 table2 000000002b0300000200000011cc000005000000010000000000000000000000
table 2023.1..2023.1 extensions 2a5a4e38737076746f6f6c733230457874656e73696f6e536574546f53747269
table 2023.1..2023.1 feature_manager 2a5a4e38737076746f6f6c73336f70743134466561747572654d616e61676572
table 2023.1..2026.4-rc2 amd_ext_to_khr 2a4e38737076746f6f6c73336f707431325f474c4f42414c5f5f4e5f31313841
table 2023.1..2026.4-rc2 validate_builtins 2a537431375f5765616b5f726573756c745f74797065494d4e38737076746f6f
table 2025.1-rc1..2026.4-rc2 inline_pass 2a5a4e38737076746f6f6c73336f70743130496e6c696e655061737331364669
table 2025.1-rc1..2026.4-rc2 name_mapper 2a5a4e38737076746f6f6c7332304765745472697669616c4e616d654d617070
table 2026.4-rc2..2026.4-rc2 linker 2a5a4e38737076746f6f6c7331325f474c4f42414c5f5f4e5f314c3137536869
table 2026.4-rc2..2026.4-rc2 validate_id 0c000000511100000b000000f7000000f60000003600000041010000f2140000
symbol 2020.6..2020.6 opcode _Z18spvInstructionCopyPKj6SpvOp_t16spv_endianness_tP17spv_instruction_t
symbol 2020.6..2026.4-rc2 diagnostic spvDiagnosticCreate
symbol 2020.6..2026.4-rc2 software_version spvSoftwareVersionString
symbol 2020.6..2026.4-rc2 spirv_fuzzer_options spvFuzzerOptionsCreate
symbol 2020.6..2026.4-rc2 spirv_target_env spvParseTargetEnv
symbol 2020.6..2026.4-rc2 table spvContextCreate
symbol 2020.6..2026.4-rc2 validate spvValidate
symbol 2023.1..2026.4-rc2 binary _Z29spvDecodeLiteralStringOperandB5cxx11RK24spv_parsed_instruction_tt
symbol 2023.1..2026.4-rc2 spirv_validator_options spvValidatorOptionsSetFriendlyNames
symbol 2025.1-rc1..2026.4-rc2 optimizer spvOptimizerRun
symbol 2025.1-rc1..2026.4-rc2 spirv_validator_options spvValidatorOptionsSetAllowVulkan32BitBitwise
symbol 2026.4-rc2..2026.4-rc2 spirv_validator_options spvValidatorOptionsSetImageDescriptorLayout
