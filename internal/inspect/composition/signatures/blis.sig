name blis
also libblis
advisory Debian blis
advisory generic blis
version weak "{v}"
# learned
reference 0.8.0 amd64 sha256:d277790bae5507d166d0d611169c387e9f1f8eb9993379f7cc9a28f79756db7e libblis-pthread-dev 0.8.0-1, libblis64-pthread-dev 0.8.0-1
reference 0.9.0 amd64 sha256:47041184cd6d7d18b50275d95a011f83bc7ba40618af87058beab84c03e690fd libblis-pthread-dev 0.9.0-1, libblis64-pthread-dev 0.9.0-1
reference 1.1 amd64 sha256:eb52c3fa64b35393aa1f6d188c410aabacf7dc79dc295fa1c72588f7730bd8b8 libblis-pthread-dev 1.1-2, libblis64-pthread-dev 1.1-2
reference 2.1 amd64 sha256:42958f040b8f49318f19d44d1d679b2ecad590b9d31b3af883a89460756c3531 libblis-pthread-dev 2.1-1, libblis64-pthread-dev 2.1-1
string 0.8.0..1.1 bli_cntx "ind method   : %lu\n"
string 0.8.0..1.1 bli_l3_check "imaginary component. Please contact BLIS developers for further support."
string 0.8.0..2.1 bla_xerbla "** On entry to %6s, parameter number %2i had an illegal value\n"
string 0.8.0..2.1 bli_arch "libblis: selecting sub-configuration '%s'.\n"
string 0.8.0..2.1 bli_cpuid "Hardware has 1 FMA unit; using 'haswell' (not 'skx') sub-config.\n"
string 0.8.0..2.1 bli_cpuid "Hardware has 2 FMA units; using 'skx' sub-config.\n"
string 0.8.0..2.1 bli_cpuid "Intel(R) Core(TM)"
string 0.8.0..2.1 bli_cpuid "Number of FMA units unknown; using 'haswell' (not 'skx') config.\n"
string 0.8.0..2.1 bli_error "Encountered object with non-zero dimensions containing null buffer."
string 0.8.0..2.1 bli_error "Pack schema not yet supported/implemented for use with unpacking."
string 0.8.0..2.1 bli_error "ck buffer size is insufficient for register blocksizes currently in use."
string 0.8.0..2.1 bli_getopt ": **error**: option character '%c' is missing an argument (end of argv)\n"
string 0.8.0..2.1 bli_getopt "acter '%c' is missing an argument (next element of argv is option '%c')\n"
string 0.8.0..2.1 bli_getopt "opt(): **error**: option character '%c' missing from option string \"%s\"\n"
string 0.8.0..2.1 bli_l3_decor "bblis: User requested threading implementation \"%s\", but that method is\n"
string 0.8.0..2.1 bli_l3_decor "blis: unavailable. Try reconfiguring BLIS with \"-t %s\" and recompiling.\n"
string 0.8.0..2.1 bli_l3_decor "libblis: %s: line %d\n"
string 0.8.0..2.1 bli_l3_sup_var1n2m " var1n2m_opt_cases not yet implemented for column-preferential kernels.\n"
string 0.8.0..2.1 bli_obj " - is complex    %lu\n"
string 0.8.0..2.1 bli_obj " - pack ordiflo  %lu\n"
string 0.8.0..2.1 bli_obj " - pack ordifup  %lu\n"
string 0.8.0..2.1 bli_obj " - pack schema   %lu\n"
string 0.8.0..2.1 bli_pool "  block address (aligned): %p\n"
string 0.8.0..2.1 bli_pool "  block_ptrs_len:  %d\n"
string 0.8.0..2.1 bli_pool "  offset_size:     %d\n"
string 0.8.0..2.1 bli_pool "  pblks   sys    align\n"
string 0.8.0..2.1 bli_rntm "rntm contents    nt  jc  pc  ic  jr  ir\n"
string 0.8.0..2.1 bli_rntm "thread impl: %d\n"
string 0.8.0..2.1 bli_sba "bli_sba_acquire(): ** pool block_size is %d but req_size is %d.\n"
string 0.8.0..2.1 bli_thrinfo " lvl   nt  tid nway wkid free\n"
string 0.8.0..2.1 bli_thrinfo "Assertion failed: Expanding prenode for non-IC loop?\n"
string 0.8.0..2.1 bli_thrinfo "Assertion failed: parent_nt_in (%d) <mod> parent_n_way (%d) != 0\n"
string 0.8.0..2.1 bli_thrinfo "Assertion failed: parent_nt_in <mod> parent_n_way != 0\n"
string 0.8.0..2.1 bli_thrinfo "Assertion failed: parent_num_threads %% n_way != 0\n"
string 0.8.0..2.1 cblas_cgbmv "Illegal Order setting, %d\n"
string 0.8.0..2.1 cblas_cgbmv "Illegal TransA setting, %d\n"
string 0.8.0..2.1 cblas_cgemm "Illegal TransB setting, %d\n"
string 0.8.0..2.1 cblas_cgemm_batch "Illegal TransA setting %d for group %d\n"
string 0.8.0..2.1 cblas_cgemm_batch "Illegal TransB setting %d for group %d\n"
string 0.8.0..2.1 cblas_cgemmt "Illegal Uplo setting, %d\n"
string 0.8.0..2.1 cblas_chemm "Illegal Side setting, %d\n"
string 0.8.0..2.1 cblas_cher2k "Illegal Trans setting, %d\n"
string 0.8.0..2.1 cblas_ctbmv "Illegal Diag setting, %d\n"
string 0.8.0..2.1 cblas_dtrmv "Illegal order setting, %d\n"
string 0.8.0..2.1 cblas_xerbla "Parameter %jd to routine %s was incorrect\n"
string 2.1..2.1 bli_error "MR is not an even number for one or more real-domain datatypes."
string 2.1..2.1 bli_error "NR is not an even number for one or more real-domain datatypes."
string 2.1..2.1 bli_error "PACKMR is not an even number for one or more real-domain datatypes."
string 2.1..2.1 bli_error "PACKNR is not an even number for one or more real-domain datatypes."
string 2.1..2.1 bli_error "Pack schema not yet supported/implemented for use with partitioning."
source 0.8.0..2.1 bli_gemm3m1_bulldozer_ref "ind/bli_gemm3m1_ref.c"
source 0.8.0..2.1 bli_gemm3mh_bulldozer_ref "ind/bli_gemm3mh_ref.c"
source 0.8.0..2.1 bli_obj_check "check/bli_obj_check.c"
source 0.8.0..2.1 bli_packm_blk_var1 "packm/bli_packm_blk_var1.c"
source 0.8.0..2.1 bli_packm_check "packm/bli_packm_check.c"
source 0.8.0..2.1 bli_packm_part "packm/bli_packm_part.c"
source 0.8.0..2.1 bli_packm_struc_cxk "packm/bli_packm_struc_cxk.c"
source 0.8.0..2.1 bli_packm_struc_cxk_1er "packm/bli_packm_struc_cxk_1er.c"
source 0.8.0..2.1 bli_packm_struc_cxk_3mis "packm/bli_packm_struc_cxk_3mis.c"
source 0.8.0..2.1 bli_packm_struc_cxk_4mi "packm/bli_packm_struc_cxk_4mi.c"
source 0.8.0..2.1 bli_packm_struc_cxk_md "packm/bli_packm_struc_cxk_md.c"
source 0.8.0..2.1 bli_packm_struc_cxk_rih "packm/bli_packm_struc_cxk_rih.c"
source 0.8.0..2.1 bli_part_check "check/bli_part_check.c"
source 0.8.0..2.1 bli_unpackm_check "unpackm/bli_unpackm_check.c"
source 2.1..2.1 bli_part "bli_part.c"
symbol 0.8.0..0.9.0 bli_pack bli_pack_init
symbol 0.8.0..2.1 bla_c_abs bla_c_abs
symbol 0.8.0..2.1 bla_c_div bla_c_div
symbol 0.8.0..2.1 bla_d_abs bla_d_abs
symbol 0.8.0..2.1 bla_r_abs bla_r_abs
symbol 0.8.0..2.1 bla_z_abs bla_z_abs
symbol 0.8.0..2.1 bla_z_div bla_z_div
symbol 0.9.0..2.1 bli_util_oapi_ba bli_eqm
symbol 1.1..2.1 bli_util_oapi_ba bli_gtsc
symbol 1.1..2.1 bli_util_tapi_ba bli_dgtsc
symbol 2.1..2.1 bli_util_oapi_ba bli_gesc
symbol 2.1..2.1 bli_util_tapi_ba bli_dgesc
