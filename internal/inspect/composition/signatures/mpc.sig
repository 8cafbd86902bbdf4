name mpc
also libmpc mpclib3
advisory Debian mpclib3
advisory generic mpc
version weak "{v}"
# learned
reference 1.2.0 amd64 sha256:f8e0facff5cad3a721a246823abe98b79c3b275059b37538a48f24f7bcd34b72 libmpc-dev 1.2.0-1
reference 1.3.1 amd64 sha256:c3bea15e06dc588ba8820c1363a64e5123e0069f68b5727a2f56f48f349f7e4f libmpc-dev 1.3.1-1
string 1.2.0..1.3.1 acos "mpfr_sgn (mpc_imagref(z1)) * mpfr_sgn (mpc_imagref(op)) > 0"
string 1.2.0..1.3.1 asin "mpfr_get_prec (mpc_imagref (s)) == p"
string 1.2.0..1.3.1 atan "!mpfr_zero_p (y)"
string 1.2.0..1.3.1 atan "mpfr_cmp_si (mpc_imagref(op), -1) == 0"
string 1.2.0..1.3.1 atan "mpfr_cmp_ui (mpc_imagref(op), 1) == 0"
string 1.2.0..1.3.1 get_x "complex_str != NULL"
string 1.2.0..1.3.1 get_x "ugly != NULL"
string 1.2.0..1.3.1 mul " && mpfr_regular_p (mpc_realref (y)) && mpfr_regular_p (mpc_imagref (y))"
string 1.2.0..1.3.1 pow "z_imag || mpfr_number_p (mpc_realref(u))"
string 1.2.0..1.3.1 pow "z_real || mpfr_number_p (mpc_imagref(u))"
string 1.2.0..1.3.1 sin_cos "mpfr_inf_p (x)"
string 1.2.0..1.3.1 tan "mpfr_zero_p (mpc_realref (x)) == 0"
symbol 1.2.0..1.3.1 abs mpc_abs
symbol 1.2.0..1.3.1 acosh mpc_acosh
symbol 1.2.0..1.3.1 add mpc_add
symbol 1.2.0..1.3.1 agm mpc_agm
symbol 1.2.0..1.3.1 arg mpc_arg
symbol 1.2.0..1.3.1 asinh mpc_asinh
symbol 1.2.0..1.3.1 atanh mpc_atanh
symbol 1.2.0..1.3.1 clear mpc_clear
symbol 1.2.0..1.3.1 cmp mpc_cmp
symbol 1.2.0..1.3.1 conj mpc_conj
symbol 1.2.0..1.3.1 cos mpc_cos
symbol 1.2.0..1.3.1 cosh mpc_cosh
symbol 1.2.0..1.3.1 div mpc_div
symbol 1.2.0..1.3.1 dot mpc_dot
symbol 1.2.0..1.3.1 exp mpc_exp
symbol 1.2.0..1.3.1 fma mpc_fma
symbol 1.2.0..1.3.1 imag mpc_imag
symbol 1.2.0..1.3.1 init2 mpc_init2
symbol 1.2.0..1.3.1 log mpc_log
symbol 1.2.0..1.3.1 neg mpc_neg
symbol 1.2.0..1.3.1 set mpc_set
symbol 1.2.0..1.3.1 sin mpc_sin
symbol 1.2.0..1.3.1 sqr mpc_sqr
symbol 1.2.0..1.3.1 sub mpc_sub
symbol 1.2.0..1.3.1 sum mpc_sum
