name gsl
also libgsl
cpe gnu:gnu_scientific_library
advisory Debian gsl
advisory Alpine gsl
advisory generic gsl
version weak "{v}"
# learned
reference 2.6 amd64 sha256:1f8f6bc83ee5054ab3424a13ec10f891a796aa7dca2b119f0d6858db81c76748 libgsl-dev 2.6+dfsg-2+deb11u1
reference 2.7.1 amd64 sha256:73848fc5a99734da0dd0fe45d7d5b92f6ad19c4ac747a25a65877235d3445617 libgsl-dev 2.7.1+dfsg-5+deb12u1
reference 2.8 amd64 sha256:f6031575902523ddfafbc20545fdfc34c4debc56e489b22fdc13e4b871cb6bde libgsl-dev 2.8+dfsg-6+b1
string 2.6..2.7.1 bspline "Bk vector length does not match order k"
string 2.6..2.7.1 bspline "breakpts vector has wrong size"
string 2.6..2.7.1 bspline "dB matrix first dimension not of length k"
string 2.6..2.7.1 bspline "dB matrix first dimension not of length n"
string 2.6..2.7.1 greville "w->nbreak must equal abscissae->size - w->k + 2"
string 2.6..2.8 chebyshev "lower integration limit must be smaller than upper limit"
string 2.6..2.8 coupling "_6j_INCORRECT_e(two_ja, two_jb, two_jc, two_jd, two_je, two_jf, &result)"
string 2.6..2.8 covar "covariance matrix must be square and match second dimension of jacobian"
string 2.6..2.8 driver "integration limits and/or step direction not consistent"
string 2.6..2.8 fdfsolver "failed to allocate space for multifit solver struct"
string 2.6..2.8 francis "maximum iterations reached without finding all eigenvalues"
string 2.6..2.8 fsolver "x_minimum must lie inside interval (lower < x < upper)"
string 2.6..2.8 gausszig "invalid n, either 0 or exceeds maximum value of generator"
string 2.6..2.8 gram "failed to initialize Gauss-Legendre quadrature points"
string 2.6..2.8 hermtd "hermitian tridiagonal decomposition requires square matrix"
string 2.6..2.8 hesstri "Hessenberg-triangular reduction requires square matrices"
string 2.6..2.8 hyperg_2F1 "gsl_sf_hyperg_2F1_conj_renorm_e(aR, aI, c, x, &result)"
string 2.6..2.8 ls "right hand side vector does not match residual vector"
string 2.6..2.8 lt113-file "%%%%MatrixMarket matrix coordinate complex general\n"
string 2.6..2.8 lt12-exponential "exponential of matrix must have same dimension as matrix"
string 2.6..2.8 lt35-fdfsolver "failed to allocate space for multiroot solver struct"
string 2.6..2.8 lt55-init "combination length k must be an integer less than or equal to n"
string 2.6..2.8 mathieu_workspace "Error allocating memory for characteristic a values"
string 2.6..2.8 multilarge "LQR and X matrices have different numbers of columns"
string 2.6..2.8 multilinear "number of parameters c does not match size of covariance matrix cov"
string 2.6..2.8 multirobust "number of parameters does not match size of covariance matrix"
string 2.6..2.8 mvgauss "incompatible dimension of mean vector with variance-covariance matrix"
string 2.6..2.8 nonsymm "failed to allocate space for hessenberg coefficients"
string 2.6..2.8 nonsymmv "failed to allocate space for nonsymmv additional workspace"
string 2.6..2.8 pdf "histogram bins must be non-negative to computea probability distribution"
string 2.6..2.8 pdf2d "failed to allocate space for histogram2d pdf xranges"
string 2.6..2.8 permute "matrix columns and permutation must be the same length"
string 2.6..2.8 qag "cannot reach tolerance because of roundoff error on first attempt"
string 2.6..2.8 qagp "cannot reach tolerance because of roundoff erroron first attempt"
string 2.6..2.8 read "t\n\nseparated by commas. (e.g. GSL_IEEE_MODE=\"round-down,mask-underflow\")"
string 2.6..2.8 shuffle "k is greater than n, cannot sample more than n items"
string 2.6..2.8 siman "& copy_constructor != NULL && destructor != NULL) || (element_size != 0)"
string 2.6..2.8 strerror "the required feature is not supported by this hardware platform"
string 2.6..2.8 symmtd "symmetric tridiagonal decomposition requires square matrix"
string 2.6..2.8 vegas "iteration     integral    sigma             integral   "
string 2.7.1..2.8 cholesky_band "LLT size1 must match solution size1"
string 2.7.1..2.8 lt13-oper "x must match number of columns of A"
string 2.7.1..2.8 lu "matrix does not match pivot vector"
string 2.7.1..2.8 multireg "size of reg_param and rho vectors do not match"
string 2.7.1..2.8 qr "size of tau must be at least MIN(M,N)"
string 2.8..2.8 bspline "size of y vector must match number of control points"
string 2.8..2.8 greville "w->nbreak must equal abscissae->size - spline_order + 2"
string 2.8..2.8 interp "runtime error - most likely invalid knot vector"
string 2.8..2.8 multireg "at least 3 points are needed for Menger curvature"
string 2.8..2.8 svd "regularization parameter must be non-negative"
source 2.6..2.8 bessel_sequence "bessel_sequence.c"
source 2.6..2.8 compress "compress_source.c"
source 2.6..2.8 legendre_P "legendre_source.c"
source 2.6..2.8 lt114-getset "getset_complex_source.c"
source 2.6..2.8 lt117-oper "oper_complex_source.c"
source 2.6..2.8 lt87-copy "copy_complex_source.c"
source 2.6..2.8 mathieu_angfunc "mathieu_angfunc.c"
source 2.6..2.8 mathieu_radfunc "mathieu_radfunc.c"
source 2.6..2.8 quantiles "quantiles_source.c"
source 2.6..2.8 sortvecind "sortvecind_source.c"
source 2.6..2.8 steepest_descent "steepest_descent.c"
source 2.6..2.8 submatrix "submatrix_source.c"
source 2.6..2.8 subsetind "subsetind_source.c"
source 2.6..2.8 subvector "subvector_source.c"
source 2.7.1..2.8 swap "swap_complex_source.c"
table 2.6..2.8 airy_zero 00000000000000000db2268487c7f2bf2ac62ef7322b0ac0b2f3d5f0ac5213c0
table 2.6..2.8 airy_zero 00000000000000003ac73b31035b02c0db65ec2ae94a10c0950f5677b10c16c0
table 2.6..2.8 bessel_zero 13a09a2cf5855540725ef846ab823a40052c776d958fe2bfa824bca3e446b43f
table 2.6..2.8 bessel_zero 1c972e4dcc83364062803044357911406b5316c3808cb1bf0b83d3acc9f5783f
table 2.6..2.8 bsimp 02000000060000000a0000000e00000016000000220000003200000046000000
table 2.6..2.8 cquad 00000000000000000000000000000000d8f6d4a25486e03f94604f291a3ae03f
table 2.6..2.8 cquad 0000000000000000c90cbc19934bcd3f00000000000000007c1550398b1aeabf
table 2.6..2.8 daubechies 093c4ee085536b3f284129f3efc3893fe8f27945ad9079bfaa1525b5b9dbb3bf
table 2.6..2.8 daubechies 11b9a7413c7ec43f0cb0c4c29152e33ff5543b14892de73fc6fcbe7303b8c13f
table 2.6..2.8 gausszig 0000000000000000341ec000000000008dc8d900000000008bb6e40000000000
table 2.6..2.8 lt111-bspline 000000000000000068291b40adbf583f68291b40adbf683f141a1da039848abf
table 2.6..2.8 lt111-bspline 0000000000000000c00a1f00c6487cbfc00a1f00c6488cbf892fe74ca80aa83f
table 2.6..2.8 lt73-gamma 50f9ffffffffef3f050bc3b6292485401b17d48e8eac93c0d8b4d361961a8840
table 2.6..2.8 lt75-hermite 2e2109148e98f33f2c87fccfe9c9e03f5ff2c38f2f69fa3f56994b29a0acee3f
table 2.6..2.8 poch 0000000000000000555555555555b53f176cc1166cc156bf671501bc6a56013f
table 2.6..2.8 psi 000000000000000019b66ffc8c78e2bfce932007e60edb3fe74990037387ed3f
table 2.6..2.8 psi 0000000000000000d3075362a651fa3fa60fa6c44ca3e43f4d1f4c899946d93f
table 2.6..2.8 qk15 576d829ff692c03f44863d71b1e6d13f3d2be34ee76fd83fa62f3ce0d7bfda3f
table 2.6..2.8 qk31 1b297a22c77d9f3f26d0b5608203b23f46115f63c96ebb3f613196b473ddc13f
table 2.6..2.8 qk31 23124784a2efef3fd0e6327ca29def3f2e4d23f0b7f7ee3f48b4f8c424feed3f
table 2.6..2.8 qk41 2e9aaeb1c52d693fa25322ae049d813fc5e0fe3453f48d3f9b68f094b0e0943f
table 2.6..2.8 qk51 415283bfa155873f496f6436cdfc9a3f2fdc5026faf5a43fb8df39e3771cac3f
table 2.6..2.8 qk61 2579351af2c1563fe004d569e3de6f3f42807e07cc287b3f4d11ea86defd823f
table 2.6..2.8 qk61 27246fb1a051803f9401e0b5dfe8923fed65ef0bbd799d3f104065de7cdda33f
table 2.6..2.8 qng 32080bb318b0803f3bad01ce3236933f17458e5ff8009c3f27f70357343ea13f
table 2.6..2.8 sobol 0100000003000000070000000b0000000d000000130000001900000025000000
table 2.6..2.8 zeta 000000000000e03fef39fafe422ee63fd3075362a651ea3f3209680770d9ec3f
table 2.6..2.8 zeta 000000000000f03f555555555555b53f176cc1166cc156bf671501bc6a56013f
table 2.7.1..2.8 Qn 2f87dd770c8fd93feb73b515fbcbef3f795dbf60376ce03f19e76f422102eb3f
table 2.7.1..2.8 Sn 2db29defa7c6e73f04560e2db29dfd3fba490c022b87ee3f04560e2db29df53f
symbol 2.6..2.6 qaws compute_result
symbol 2.6..2.6 sincos_pi cos_pi_taylor
symbol 2.6..2.7.1 airy airy_bie
symbol 2.6..2.8 lm lm_free
symbol 2.6..2.8 mrg mrg_get
symbol 2.6..2.8 rb rb_find
symbol 2.6..2.8 rqr aux_ULT
symbol 2.6..2.8 uni uni_get
symbol 2.6..2.8 vax vax_get
symbol 2.7.1..2.8 normal normal_ATA
symbol 2.7.1..2.8 tsqr tsqr_QTb
symbol 2.8..2.8 rstat gsl_rstat_norm
