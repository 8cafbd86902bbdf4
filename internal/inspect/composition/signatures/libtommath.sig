name libtommath
also tommath
cpe libtom:libtommath
advisory Debian libtommath
advisory Alpine libtommath
advisory GIT https://github.com/libtom/libtommath
advisory generic libtommath
# learned
reference 1.2.0 amd64 sha256:63c6772bb1cf68c848b32c0d08766123a9dd8acfe7e141b5a1af41e4871bb718 libtommath-dev 1.2.0-6+deb11u1
reference 1.3.0 amd64 sha256:77d876e461900ab0807ce407dc48e852858b82ae8534579952c1ed043d91a8ad libtommath-dev 1.3.0-1+b2
string 1.2.0..1.3.0 bn_mp_error_to_string "Max. iterations reached"
string 1.2.0..1.3.0 bn_mp_error_to_string "Out of heap"
table 1.2.0..1.3.0 bn_mp_prime_rabin_miller_trials 50000000ffffffff510000002500000060000000200000008000000028000000
symbol 1.2.0..1.3.0 bn_deprecated mp_export
symbol 1.2.0..1.3.0 bn_mp_decr mp_decr
symbol 1.2.0..1.3.0 bn_mp_div_d mp_div_d
symbol 1.2.0..1.3.0 bn_mp_expt_n mp_expt_n
symbol 1.2.0..1.3.0 bn_mp_fread mp_fread
symbol 1.2.0..1.3.0 bn_mp_fwrite mp_fwrite
symbol 1.2.0..1.3.0 bn_mp_get_i32 mp_get_i32
symbol 1.2.0..1.3.0 bn_mp_get_i64 mp_get_i64
symbol 1.2.0..1.3.0 bn_mp_get_l mp_get_l
symbol 1.2.0..1.3.0 bn_mp_incr mp_incr
symbol 1.2.0..1.3.0 bn_mp_init_i32 mp_init_i32
symbol 1.2.0..1.3.0 bn_mp_init_i64 mp_init_i64
symbol 1.2.0..1.3.0 bn_mp_init_l mp_init_l
symbol 1.2.0..1.3.0 bn_mp_init_set mp_init_set
symbol 1.2.0..1.3.0 bn_mp_init_u32 mp_init_u32
symbol 1.2.0..1.3.0 bn_mp_init_u64 mp_init_u64
symbol 1.2.0..1.3.0 bn_mp_iseven mp_iseven
symbol 1.2.0..1.3.0 bn_mp_isodd mp_isodd
symbol 1.2.0..1.3.0 bn_mp_log_n mp_log_n
symbol 1.2.0..1.3.0 bn_mp_root_n mp_root_n
symbol 1.2.0..1.3.0 bn_mp_set_l mp_set_l
symbol 1.2.0..1.3.0 bn_mp_set_ul mp_set_ul
symbol 1.2.0..1.3.0 bn_mp_shrink mp_shrink
symbol 1.2.0..1.3.0 bn_mp_sqrt mp_sqrt
symbol 1.2.0..1.3.0 bn_s_mp_log s_mp_log
