name shaderc
also libshaderc
advisory Debian shaderc
advisory generic shaderc
# learned
reference 2023.2 amd64 sha256:435368c1955de1fbd26bae81b87d45b6bb1c01581f37563e3755183009f8ac80 libshaderc-dev 2023.2-1
reference 2025.2 amd64 sha256:9636ffe5acacba8e560e68ef852fde68e583587e377e695e75191397f6380e07 libshaderc-dev 2025.2-1
reference 2026.4 amd64 sha256:5ff96324f0ca2b2579cbe5a31cb73f09de3ae8e4d915706054b4381cf665b94d libshaderc-dev 2026.4-1
string 2023.2..2026.4 args ":GetOptionArgument(int, char**, int*, const std::string&, string_piece*)"
string 2023.2..2026.4 args "l::string_piece shaderc_util::string_piece::substr(size_t, size_t) const"
string 2023.2..2026.4 args "llptr) && \"either both begin and end must be nullptr or neither must be\""
string 2023.2..2026.4 args "shaderc_util::string_piece::string_piece(const char*, const char*)"
string 2023.2..2026.4 compiler "#extension GL_GOOGLE_include_directive : enable\n"
string 2023.2..2026.4 compiler "((other.end_ == nullptr) == (other.begin_ == nullptr))"
string 2023.2..2026.4 compiler "((piece.end_ == nullptr) == (piece.begin_ == nullptr))"
string 2023.2..2026.4 compiler ": error: '#pragma': conflicting stages for 'shader_stage' #pragma: '"
string 2023.2..2026.4 compiler ": error: '#pragma': invalid stage for 'shader_stage' #pragma: '"
string 2023.2..2026.4 compiler "_util::string_piece::operator==(const shaderc_util::string_piece&) const"
string 2023.2..2026.4 compiler "aderc: internal error: compilation succeeded but failed to disassemble: "
string 2023.2..2026.4 compiler "d::ostream& shaderc_util::operator<<(std::ostream&, const string_piece&)"
string 2023.2..2026.4 compiler "error: OpenGL compatibility profile is not supported"
string 2023.2..2026.4 compiler "l::CountingIncluder&, OutputType, std::ostream*, size_t*, size_t*) const"
string 2023.2..2026.4 compiler "ring_piece> {anonymous}::DecodeLineDirective(shaderc_util::string_piece)"
string 2023.2..2026.4 compiler "shaderc: internal error: compilation succeeded but failed to optimize: "
string 2023.2..2026.4 compiler "st 'shader_stage' #pragma must appear before any non-preprocessing code\n"
string 2023.2..2026.4 compiler "util::string_piece&, const shaderc_util::string_piece&, int, bool) const"
string 2023.2..2026.4 file_finder "ndRelativeReadableFilepath(const std::string&, const std::string&) const"
string 2023.2..2026.4 file_finder "shaderc_util::FileFinder::FindReadableFilepath(const std::string&) const"
string 2023.2..2026.4 io_shaderc "glslc: error: cannot open input file: '"
string 2023.2..2026.4 io_shaderc "glslc: error: cannot open output file: '"
string 2023.2..2026.4 message "!name.empty() && !line_number.empty() && !rest.empty()"
string 2023.2..2026.4 message "!rest.empty()"
string 2023.2..2026.4 message "Linked compute stage:"
string 2023.2..2026.4 message "Linked fragment stage:"
string 2023.2..2026.4 message "Linked geometry stage:"
string 2023.2..2026.4 message "Linked tessellation control stage:"
string 2023.2..2026.4 message "Linked tessellation evaluation stage:"
string 2023.2..2026.4 message "Linked vertex stage:"
string 2023.2..2026.4 message "compilation errors."
string 2023.2..2026.4 message "plete; most version-specific features are present, but some are missing."
string 2023.2..2026.4 message "string_piece&, std::ostream*, bool, bool, const char*, size_t*, size_t*)"
string 2023.2..2026.4 shaderc "*St17_Weak_result_typeIN12_GLOBAL__N_112StageDeducerEE"
string 2023.2..2026.4 shaderc "*St18_Refwrap_base_arg1IN12_GLOBAL__N_112StageDeducerEvE"
string 2023.2..2026.4 shaderc "*St18_Refwrap_base_arg2IN12_GLOBAL__N_112StageDeducerEvE"
string 2023.2..2026.4 shaderc "*St22_Maybe_get_result_typeIN12_GLOBAL__N_112StageDeducerEvE"
string 2023.2..2026.4 shaderc "*St22_Weak_result_type_implIN12_GLOBAL__N_112StageDeducerEE"
string 2023.2..2026.4 shaderc "*St23_Reference_wrapper_baseIN12_GLOBAL__N_112StageDeducerEE"
string 2023.2..2026.4 shaderc "*St24_Weak_result_type_memfunIN12_GLOBAL__N_112StageDeducerELb0EE"
string 2023.2..2026.4 shaderc "*St30_Reference_wrapper_base_memfunIN12_GLOBAL__N_112StageDeducerELb0EE"
string 2023.2..2026.4 shaderc ":Compiler::UniformKind {anonymous}::GetUniformKind(shaderc_uniform_kind)"
string 2023.2..2026.4 shaderc "EShLanguage {anonymous}::GetForcedStage(shaderc_shader_kind)"
string 2023.2..2026.4 shaderc "ge {anonymous}::StageDeducer::GetDefaultStage(shaderc_shader_kind) const"
string 2023.2..2026.4 shaderc "ompiler::TargetEnv {anonymous}::GetCompilerTargetEnv(shaderc_target_env)"
string 2023.2..2026.4 shaderc "shaderc_util::Compiler::Limit {anonymous}::CompilerLimit(shaderc_limit)"
string 2023.2..2026.4 shaderc "shaderc_util::Compiler::Stage {anonymous}::GetStage(shaderc_shader_kind)"
string 2023.2..2026.4 spirv_tools_wrapper "erc_util::Compiler::TargetEnv, shaderc_util::Compiler::TargetEnvVersion)"
string 2023.2..2026.4 spirv_tools_wrapper "false && \"unexpected target environment or version\""
string 2026.4..2026.4 args "texpr shaderc_util::string_piece::string_piece(const char*, const char*)"
source 2023.2..2026.4 file_finder "file_finder.cc"
source 2023.2..2026.4 spirv_tools_wrapper "spirv_tools_wrapper.cc"
table 2023.2..2026.4 shaderc 236572726f7220756e657870656374656420696e636c75646520646972656374
table 2023.2..2026.4 shaderc 2a4e31325f474c4f42414c5f5f4e5f313230496e7465726e616c46696c65496e
table 2023.2..2026.4 shaderc 2a537431375f5765616b5f726573756c745f74797065494e31325f474c4f4241
table 2023.2..2026.4 shaderc 2a537431377265666572656e63655f77726170706572494e31325f474c4f4241
table 2023.2..2026.4 shaderc 2a537431385f526566777261705f626173655f61726731494e31325f474c4f42
table 2023.2..2026.4 shaderc 2a537431385f526566777261705f626173655f61726732494e31325f474c4f42
table 2023.2..2026.4 shaderc 2a537432325f4d617962655f6765745f726573756c745f74797065494e31325f
table 2023.2..2026.4 shaderc 2a537432325f5765616b5f726573756c745f747970655f696d706c494e31325f
table 2023.2..2026.4 shaderc 2a537432335f5265666572656e63655f777261707065725f62617365494e3132
table 2023.2..2026.4 shaderc 2a537432345f5765616b5f726573756c745f747970655f6d656d66756e494e31
table 2023.2..2026.4 shaderc 2a537433305f5265666572656e63655f777261707065725f626173655f6d656d
table 2023.2..2026.4 spirv_tools_wrapper 2a5a4e3132736861646572635f7574696c31385370697276546f6f6c734f7074
table 2023.2..2026.4 spirv_tools_wrapper 2a5a4e3132736861646572635f7574696c32315370697276546f6f6c73446973
symbol 2023.2..2025.2 io_shaderc _ZN12_GLOBAL__N_122OutputFileErrorMessageEi
symbol 2023.2..2025.2 spirv_tools_wrapper _ZN12shaderc_util12_GLOBAL__N_122GetSpirvToolsTargetEnvENS_8Compiler9TargetEnvENS1_16TargetEnvVersionE
symbol 2023.2..2026.4 message _ZN12shaderc_util14OutputMessagesEPSomm
symbol 2023.2..2026.4 shader_stage _ZN12shaderc_util22MapStageNameToLanguageERKNS_12string_pieceE
symbol 2023.2..2026.4 shaderc shaderc_assemble_into_spv
symbol 2023.2..2026.4 shaderc shaderc_compile_into_spv
symbol 2023.2..2026.4 shaderc shaderc_get_spv_version
symbol 2023.2..2026.4 shaderc shaderc_result_release
symbol 2025.2..2026.4 compiler _ZN12shaderc_util8Compiler21SetVulkanRulesRelaxedEb
symbol 2025.2..2026.4 shaderc shaderc_compile_options_set_preserve_bindings
symbol 2026.4..2026.4 shaderc shaderc_compile_options_set_max_id_bound
symbol 2026.4..2026.4 spirv_tools_wrapper _ZN12shaderc_util12_GLOBAL__N_1L22GetSpirvToolsTargetEnvENS_8Compiler9TargetEnvENS1_16TargetEnvVersionE
