name gmp
also libgmp
cpe gmplib:gmp
advisory OSS-Fuzz gmp
advisory Debian gmp
advisory Alpine gmp
advisory generic gmp
version weak "{v}"
# learned
reference 6.2.1 amd64 sha256:dbc7d2685ee701801c96be1a3b20ccfddfe4ab87bd2aea33beb9aba9a1e02756 libgmp-dev 2:6.2.1+dfsg1-1.1
reference 6.3.0 amd64 sha256:4f078e560c2ba469e4a3943b5ae0db6560d71a1081878310b1a363f8852ce6e4 libgmp-dev 2:6.3.0+dfsg-5+b2
string 6.2.1..6.3.0 lt23-init2 "gmp: overflow in mpz type\n"
string 6.2.1..6.3.0 memory "GNU MP: Cannot allocate memory (size=%lu)\n"
string 6.2.1..6.3.0 memory "GNU MP: Cannot reallocate memory (old_size=%lu new_size=%lu)\n"
string 6.2.1..6.3.0 mul_fft "__gmpn_fft_next_size (pl, k) == pl"
string 6.2.1..6.3.0 mul_fft "nprime < pl"
string 6.2.1..6.3.0 mul_fft "nprime2 < n"
string 6.2.1..6.3.0 pprime_p "->_mp_d), (mp_size_t) ((n)->_mp_size), (mp_limb_t) primes[nprimes]) == 0"
string 6.2.1..6.3.0 sec_powm "enb >= windowsize"
source 6.2.1..6.3.0 gcdext_lehmer "gcdext_lehmer.c"
source 6.2.1..6.3.0 mu_div_qr "mu_div_qr.c"
source 6.2.1..6.3.0 mu_divappr_q "mu_divappr_q.c"
source 6.2.1..6.3.0 pprime_p "mpz/pprime_p.c"
source 6.2.1..6.3.0 randlc2x "rand/randlc2x.c"
source 6.2.1..6.3.0 sbpi1_div_q "sbpi1_div_q.c"
source 6.2.1..6.3.0 sbpi1_divappr_q "sbpi1_divappr_q.c"
source 6.2.1..6.3.0 sec_powm "sec_powm.c"
table 6.2.1..6.3.0 bin_uiui 4326b19b19bde561cf4283dc94143278d57abf4e7048d34f8b56ab86a02b727e
table 6.2.1..6.3.0 bin_uiui 6bd61300000000002f844c00000000007dee93000000000023e1e91100000000
table 6.2.1..6.3.0 comb_tables 01030407080a0b0f1012131617191a1f2022232627292a2e2f3132353638393f
table 6.2.1..6.3.0 lt100-jacobi 00000000000c080401010101010d09050202020202060a0e0303030303070b0f
table 6.2.1..6.3.0 lt85-rootrem 00010202030404050607070809090a0b0c0c0d0e0e0f10111112131414151617
table 6.2.1..6.3.0 lt85-rootrem 010204050708090b0c0e0f101213151617191a1b1d1e1f212223252627282a2b
table 6.2.1..6.3.0 lt86-sqrtrem fffdfbf9f7f5f3f2f0eeeceae9e7e5e4e2e0dfdddbdad8d7d5d4d2d1cfcecccb
table 6.2.1..6.3.0 mul_fft 8e020028150000300b000028170000300c000028190000300d0000281b000030
table 6.2.1..6.3.0 primesieve 80841269e0c99432dc21abc41e5ea395663369b899ced74a2bc58d72dab69565
table 6.2.1..6.3.0 randmt 33b247d2f1a85a9e1b98fa0f8009cb9d2b0f207444d076a5df5af0e9f5bf3815
table 6.2.1..6.3.0 trialdiv 49239aed7f4344042ae94525485600e00500000000000000e4badf4f042e0000
symbol 6.2.1..6.3.0 bin_ui mpz_hmul_nbnpk
symbol 6.2.1..6.3.0 hgcd_jacobi hgcd_jacobi_hook
symbol 6.2.1..6.3.0 hgcd_step hgcd_hook
symbol 6.2.1..6.3.0 lt100-jacobi jacobi_hook
symbol 6.2.1..6.3.0 lt104-powm mpn_2powm
symbol 6.2.1..6.3.0 lt55-cmp mpq_cmp_numden
symbol 6.2.1..6.3.0 lt86-sqrtrem mpn_dc_sqrt
symbol 6.2.1..6.3.0 lt88-get_str mpn_bc_get_str
symbol 6.2.1..6.3.0 lt96-perfpow pow_equals
symbol 6.2.1..6.3.0 lt97-gcd gcd_hook
symbol 6.2.1..6.3.0 mu_div_qr mpn_mu_div_qr2
symbol 6.2.1..6.3.0 mullo_n mpn_dc_mullo_n
symbol 6.2.1..6.3.0 mulmod_bknp1 _mpn_crt
symbol 6.2.1..6.3.0 primesieve block_resieve
symbol 6.2.1..6.3.0 printffuns gmp_fprintf_reps
symbol 6.2.1..6.3.0 randlc2x randget_lc
symbol 6.2.1..6.3.0 randmts randseed_mt
symbol 6.3.0..6.3.0 mul_fft mpn_fft_mul_modF_K
