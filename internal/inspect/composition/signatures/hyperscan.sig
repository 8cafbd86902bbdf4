name hyperscan
also libhs
cpe intel:hyperscan
advisory Debian hyperscan
advisory GIT https://github.com/intel/hyperscan
advisory generic hyperscan
version weak "{v} 20{d}-{d}-{d}"
# learned
reference 5.4.0 amd64 sha256:d1d1c0159be612a010d6d837537bb35ca40e73fb26cc4abbfa81d9dbbde9323d libhyperscan-dev 5.4.0-2
reference 5.4.2 amd64 sha256:8d093f08050cf4eb83f03d32debeb1bd72342bd082b9d5ec49942b25e5af0903 libhyperscan-dev 5.4.2-4
string 5.4.0..5.4.0 ng_depth "<ue2::NGHolder, ue2::NFAGraphVertexProps, ue2::NFAGraphEdgeProps> > > >]"
string 5.4.0..5.4.0 rose_build_groups "2_graph<ue2::RoseGraph, ue2::RoseVertexProps, ue2::RoseEdgeProps> > > >]"
string 5.4.0..5.4.0 rose_in_util "h<ue2::RoseInGraph, ue2::RoseInVertexProps, ue2::RoseInEdgeProps> > > >]"
string 5.4.0..5.4.2 AsciiComponentClass "Hexadecimal value is greater than \\xFF"
string 5.4.0..5.4.2 ComponentBoundary "Embedded start anchors not supported."
string 5.4.0..5.4.2 ComponentCondReference "Conditional with more than two branches"
string 5.4.0..5.4.2 ComponentCondReference "DEFINE conditional group with more than one branch"
string 5.4.0..5.4.2 ComponentRepeat "Bounded repeat is too large."
string 5.4.0..5.4.2 Parser "The maximum number of capturing subexpressions is 65535."
string 5.4.0..5.4.2 Parser "Value in \\o{...} sequence is non-octal or missing braces"
string 5.4.0..5.4.2 Utf8ComponentClass "Hexadecimal value is greater than \\x10FFFF"
string 5.4.0..5.4.2 asserts "too many graph edges/vertices created"
string 5.4.0..5.4.2 buildstate "*N3ue212_GLOBAL__N_122GlushkovBuildStateImplE"
string 5.4.0..5.4.2 castlecompile "Tops not remapped"
string 5.4.0..5.4.2 check_refs " to expression "
string 5.4.0..5.4.2 compiler "Extended parameters are not supported for pure literal matching API."
string 5.4.0..5.4.2 compiler "FFSET extra flags are supported in combination with HS_FLAG_COMBINATION."
string 5.4.0..5.4.2 control_verbs "Unsupported control verb "
string 5.4.0..5.4.2 error "Allocator returned misaligned memory."
string 5.4.0..5.4.2 fdr_confirm_compile "Must shrink to a smaller value"
string 5.4.0..5.4.2 goughcompile "*N3ue212_GLOBAL__N_126raw_gough_report_info_implE"
string 5.4.0..5.4.2 logical_combination "Have unordered match in sub-expressions."
string 5.4.0..5.4.2 mcclellancompile "*N3ue212_GLOBAL__N_120raw_report_info_implE"
string 5.4.0..5.4.2 ng "tch is not currently supported for patterns which match an empty buffer."
string 5.4.0..5.4.2 ng "ter constraints can not be satisfied for any match from this expression."
string 5.4.0..5.4.2 ng_builder "*N3ue212_GLOBAL__N_114NFABuilderImplE"
string 5.4.0..5.4.2 ng_cyclic_redundancy "*N3ue212_GLOBAL__N_112SearchFailedE"
string 5.4.0..5.4.2 ng_extparam " as it can only produce matches of length "
string 5.4.0..5.4.2 ng_extparam "Expression is anchored and cannot satisfy min_offset="
string 5.4.0..5.4.2 ng_fuzzy "Zero-width assertions are disallowed for approximate matching."
string 5.4.0..5.4.2 ng_fuzzy "ximate matching patterns that reduce to vacuous patterns are disallowed."
string 5.4.0..5.4.2 ng_haig "*N3ue212_GLOBAL__N_113haig_too_wideE"
string 5.4.0..5.4.2 ng_is_equal "*N3ue212_GLOBAL__N_118equiv_check_reportE"
string 5.4.0..5.4.2 ng_redundancy "*N3ue212_GLOBAL__N_113ReachMismatchE"
string 5.4.0..5.4.2 ng_region "2::NGHolder, ue2::NFAGraphVertexProps, ue2::NFAGraphEdgeProps> > > > > >"
string 5.4.0..5.4.2 ng_util "*N3ue212_GLOBAL__N_110CycleFoundE"
string 5.4.0..5.4.2 prefilter "*N3ue212_GLOBAL__N_119SafeReferentVisitor6UnsafeE"
string 5.4.0..5.4.2 report_manager ") with the same match ID did"
string 5.4.0..5.4.2 report_manager "HS_FLAG_SINGLEMATCH whereas previous expression (index "
string 5.4.0..5.4.2 rose_build_bytecode "Unable to generate bytecode."
string 5.4.0..5.4.2 rose_build_matchers "Unable to generate literal matcher proto."
string 5.4.0..5.4.2 rose_build_role_aliasing "*N3ue212_GLOBAL__N_113EdgeAndVertexE"
string 5.4.0..5.4.2 smallwrite_build "*N3ue212_GLOBAL__N_119SmallWriteBuildImplE"
string 5.4.0..5.4.2 unsupported "Conditional references are not supported."
string 5.4.2..5.4.2 ng_depth "AGraphVertexProps, ue2::NFAGraphEdgeProps> > > > > >, boost::keep_all> >"
string 5.4.2..5.4.2 ng_repeat "::NFAGraphVertexProps, ue2::NFAGraphEdgeProps> > > >, boost::keep_all> >"
string 5.4.2..5.4.2 ng_width "st::filtered_graph<ue2::NGHolder, ue2::{anonymous}::SpecialEdgeFilter> >"
string 5.4.2..5.4.2 repeatcompile "SPARSE_OPTIMAL_P must have non-zero minPeriod."
string 5.4.2..5.4.2 rose_build_groups "raph, ue2::RoseVertexProps, ue2::RoseEdgeProps> >, const ue2::RoseGraph>"
string 5.4.2..5.4.2 rose_in_util "ue2::RoseInVertexProps, ue2::RoseInEdgeProps> >, const ue2::RoseInGraph>"
table 5.4.0..5.4.2 Parser 00000000010017001f0027002e00360037003f0047004f0056005e0061006300
table 5.4.0..5.4.2 Parser 00000000020018001e00240029002f00310037003d00430048004e0052005500
table 5.4.0..5.4.2 Parser 0000010003000400050006000700080009000a000c000d000e000f0010001100
table 5.4.0..5.4.2 buildstate 2a4e3375653231325f474c4f42414c5f5f4e5f313232476c7573686b6f764275
table 5.4.0..5.4.2 control_verbs 000008000a000d0010001300160019001c001e002100240027002b002e003100
table 5.4.0..5.4.2 control_verbs 00020304050607010801080901080a010b0c01080d01080e01080f010b010810
table 5.4.0..5.4.2 control_verbs 0007080a0c0e1012141517191b1e20222426282a2c2e30323437393b3d3f4244
table 5.4.0..5.4.2 error 416c6c6f6361746f722072657475726e6564206d6973616c69676e6564206d65
table 5.4.0..5.4.2 fdr_compile 0000000000000000000000000000f03f000000000000c03f682fa1bd84f6a23f
table 5.4.0..5.4.2 fdr_compile 0000000000000000000000000000f03fad83e9f3719000405f529465ef5a0940
table 5.4.0..5.4.2 goughcompile 2a4e3375653231325f474c4f42414c5f5f4e5f313137676f7567685f6275696c
table 5.4.0..5.4.2 goughcompile 2a4e3375653231325f474c4f42414c5f5f4e5f3132367261775f676f7567685f
table 5.4.0..5.4.2 limex_compile 2a4e3375653231325f474c4f42414c5f5f4e5f3131316661735f76697369746f
table 5.4.0..5.4.2 limex_compile 2a504e3375653231325f474c4f42414c5f5f4e5f3131316661735f7669736974
table 5.4.0..5.4.2 mcclellancompile 2a4e3375653231325f474c4f42414c5f5f4e5f3132307261775f7265706f7274
table 5.4.0..5.4.2 ng_builder 2a4e3375653231325f474c4f42414c5f5f4e5f3131344e46414275696c646572
table 5.4.0..5.4.2 ng_cyclic_redundancy 2a4e3375653231325f474c4f42414c5f5f4e5f3131325365617263684661696c
table 5.4.0..5.4.2 ng_haig 2a4e3375653231325f474c4f42414c5f5f4e5f313133686169675f746f6f5f77
table 5.4.0..5.4.2 ng_is_equal 2a4e3375653231325f474c4f42414c5f5f4e5f313132636865636b5f7265706f
table 5.4.0..5.4.2 ng_is_equal 2a4e3375653231325f474c4f42414c5f5f4e5f31313766756c6c5f636865636b
table 5.4.0..5.4.2 ng_redundancy 2a4e3375653231325f474c4f42414c5f5f4e5f31313352656163684d69736d61
table 5.4.0..5.4.2 ng_util 2a4e3375653231325f474c4f42414c5f5f4e5f3131304379636c65466f756e64
table 5.4.0..5.4.2 prefilter 2a4e3375653231325f474c4f42414c5f5f4e5f31313946696e6453657175656e
table 5.4.0..5.4.2 prefilter 2a4e3375653231325f474c4f42414c5f5f4e5f31313953616665526566657265
table 5.4.0..5.4.2 rose_build_role_aliasing 2a4e3375653231325f474c4f42414c5f5f4e5f313131416c696173496e456467
table 5.4.0..5.4.2 rose_build_role_aliasing 2a4e3375653231325f474c4f42414c5f5f4e5f313132416c6961734f75744564
table 5.4.0..5.4.2 rose_build_role_aliasing 2a4e3375653231325f474c4f42414c5f5f4e5f31313345646765416e64566572
table 5.4.0..5.4.2 smallwrite_build 2a4e3375653231325f474c4f42414c5f5f4e5f313139536d616c6c5772697465
table 5.4.0..5.4.2 ucp_table 0004000084040000870400002f0500002b1d00002b1d0000781d0000781d0000
table 5.4.0..5.4.2 ucp_table 00090000500900005309000063090000660900007f090000e0a80000fba80000
table 5.4.0..5.4.2 ucp_table 3105000056050000590500005f05000061050000870500008a0500008a050000
table 5.4.0..5.4.2 ucp_table 41300000963000009d3000009f30000001b0010001b0010000f2010000f20100
symbol 5.4.0..5.4.0 database print_database_string
symbol 5.4.0..5.4.0 program_runtime roseCountingMiracleOccurs
symbol 5.4.0..5.4.2 accel avx2_run_accel
symbol 5.4.0..5.4.2 dispatcher hs_scan
symbol 5.4.0..5.4.2 fdr avx2_fdrExec
symbol 5.4.0..5.4.2 hs hs_compile
symbol 5.4.0..5.4.2 hwlm avx2_hwlmExec
symbol 5.4.0..5.4.2 mpv fillLimits
symbol 5.4.0..5.4.2 sheng runSheng
symbol 5.4.0..5.4.2 tamarama copyBack
symbol 5.4.2..5.4.2 limex_compile _ZN3ue212_GLOBAL__N_1L11maskSetBitsI4m256EEvRT_RKN5boost14dynamic_bitsetImSaImEEE
symbol 5.4.2..5.4.2 rose_build_lookaround _ZN3ue2L12isFloodProneERKSt3mapIiNS_9CharReachESt4lessIiESaISt4pairIKiS1_EEERKSt3setIS1_S2_IS1_ESaIS1_EE
