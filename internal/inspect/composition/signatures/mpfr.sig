name mpfr
also libmpfr mpfr4
cpe gnu:mpfr
advisory OSS-Fuzz mpfr
advisory Debian mpfr4
advisory Alpine mpfr4
advisory generic mpfr
version weak "{v}"
# learned
reference 4.1.0 amd64 sha256:1d7a8944f51c93b9ed72ec895c6b915c0e61b4d5fd3f279becf1835fe9f3b46e libmpfr-dev 4.1.0-3
reference 4.2.0 amd64 sha256:ba2d3760c0d5e7d7a3fdfe13d2c8b9caf85038171e4aa898aaefe8c94a74eb4f libmpfr-dev 4.2.0-1
reference 4.2.2 amd64 sha256:9dbf54d16e17ad6c0ab35df608223478f08c63c3d689fc0038a0a5ebbd91a4cc libmpfr-dev 4.2.2-3
string 4.1.0..4.2.2 abort_prec_max "MPFR: Maximal precision overflow\n"
string 4.1.0..4.2.2 add1 "rnd_mode == MPFR_RNDA"
string 4.1.0..4.2.2 agm "scaleop == 0"
string 4.1.0..4.2.2 agm "scaleop > 0"
string 4.1.0..4.2.2 ai "assumed_exponent > t"
string 4.1.0..4.2.2 atan2u "e < __gmpfr_emin"
string 4.1.0..4.2.2 cosu "inexact == 0"
string 4.1.0..4.2.2 exp3 "twopoweri <= 0x7fffffffffffffffL/2"
string 4.1.0..4.2.2 fpif "exponent_size <= 16"
string 4.1.0..4.2.2 gamma "(realprec) > 1"
string 4.1.0..4.2.2 get_sj "(mpfr_prec_t) sh <= prec + 1"
string 4.1.0..4.2.2 get_uj "(mpfr_prec_t) sh <= prec"
string 4.1.0..4.2.2 gmp_op "((y)->_mpfr_exp) >= __gmpfr_emin"
string 4.1.0..4.2.2 jn "! exception"
string 4.1.0..4.2.2 jn "absn <= (0x7fffffffffffffffL * 2UL + 1UL) - k"
string 4.1.0..4.2.2 pow "!k_non_zero"
string 4.1.0..4.2.2 sin_cos "m + __gmpz_sizeinbase (Q0, 2) >= prec"
string 4.1.0..4.2.2 sub1 "exp_b != (0x7fffffffffffffffL) || exp_a > __gmpfr_emax"
string 4.1.0..4.2.2 sum "(maxexp) >= ((-0x7fffffffffffffffL - 1L)) + sh"
string 4.1.0..4.2.2 sum "(maxexp2) >= ((-0x7fffffffffffffffL - 1L)) + sh"
string 4.1.0..4.2.2 sum "(minexp) >= ((-0x7fffffffffffffffL - 1L)) + sh"
string 4.1.0..4.2.2 vasprintf "b->size < ((size_t) -1) - fullsize"
string 4.1.0..4.2.2 vasprintf "spec.rnd_mode == MPFR_RNDN"
string 4.2.0..4.2.2 random_deviate "ffffffL) == -1 && x->e == (mpfr_random_size_t) (0x7fffffffffffffffL) + 1"
source 4.1.0..4.2.2 const_catalan "const_catalan.c"
source 4.1.0..4.2.2 const_euler "const_euler.c"
source 4.1.0..4.2.2 const_log2 "const_log2.c"
source 4.1.0..4.2.2 get_z_2exp "get_z_2exp.c"
source 4.1.0..4.2.2 get_z_exp "get_z_exp.c"
source 4.1.0..4.2.2 int_ceil_log2 "int_ceil_log2.c"
source 4.1.0..4.2.2 round_prec "round_prec.c"
source 4.1.0..4.2.2 set_dfl_prec "set_dfl_prec.c"
source 4.1.0..4.2.2 set_prc_raw "set_prc_raw.c"
source 4.1.0..4.2.2 set_str_raw "set_str_raw.c"
source 4.1.0..4.2.2 sinh_cosh "sinh_cosh.c"
source 4.1.0..4.2.2 uceil_exp2 "uceil_exp2.c"
source 4.1.0..4.2.2 uceil_log2 "uceil_log2.c"
source 4.1.0..4.2.2 ufloor_log2 "ufloor_log2.c"
source 4.1.0..4.2.2 ui_pow_ui "ui_pow_ui.c"
table 4.1.0..4.2.2 atan 00df1c268715146e038d3abcec45e46f457bda0d2b3863ed6b83b38803a97faa
table 4.1.0..4.2.2 div 09d03f000000000079503f000000000069d13e0000000000d9523e0000000000
table 4.1.0..4.2.2 div 09d03f0079503f0069d13e00d9523e00c9d43d0039573d00c4e93c00246d3c00
table 4.1.0..4.2.2 mpfr-gmp 00000000000000001b695743b8179e47000000000000f03f3d3535989330e43f
table 4.1.0..4.2.2 rec_sqrt 0707060605050404040303020201010006050505040403030302020201010000
table 4.1.0..4.2.2 rec_sqrt f807f107e907e107d907d207ca07c307bc07b407ad07a6079f07980792078b07
table 4.1.0..4.2.2 sqrt c07f01fd0100000000fe05fa0100000040790df70100000000f017f401000000
table 4.1.0..4.2.2 strtofr 010000000100000035000000540000000100000002000000a40f000051240000
table 4.2.0..4.2.2 sqrt fc07f807f407f007ec07e807e407e007dc07d907d507d107cd07ca07c607c207
symbol 4.1.0..4.1.0 gmp_op init_set_z
symbol 4.1.0..4.1.0 vasprintf buffer_cat
symbol 4.1.0..4.2.0 vasprintf regular_fg
symbol 4.1.0..4.2.2 add mpfr_add
symbol 4.1.0..4.2.2 agm mpfr_agm
symbol 4.1.0..4.2.2 ai mpfr_ai
symbol 4.1.0..4.2.2 cmp mpfr_cmp
symbol 4.1.0..4.2.2 cos mpfr_cos
symbol 4.1.0..4.2.2 eq mpfr_eq
symbol 4.1.0..4.2.2 yn mpfr_y0
symbol 4.2.0..4.2.2 gamma mpfr_explgamma
symbol 4.2.0..4.2.2 root mpfr_rootn_si
