name libxcrypt
also xcrypt
advisory Debian libxcrypt
advisory generic libxcrypt
# learned
reference 4.4.18 amd64 sha256:7637274b3d8fcba643d58eeff64dd8cec80118ae6e097e72d606d35417090c4d libcrypt-dev 1:4.4.18-4
reference 4.4.33 amd64 sha256:0694958250b0bbd47559648ffd5c08b1d124ebf469cc02f0fb19d2324c64739d libcrypt-dev 1:4.4.33-2
reference 4.4.38 amd64 sha256:b8fbfcfac358fc0b319bd9998b078a12ca9931660aed9674723dd30562b72b6e libcrypt-dev 1:4.4.38-1
reference 4.5.2 amd64 sha256:6b6bb577473916891deb418b1d6fd96e5d22df070492b3101a5b7e0080ce7d27 libcrypt-dev 1:4.5.2+20251210-1
string 4.4.18..4.4.38 libcrypt_la-crypt-common "d_size >= s_size + 1"
string 4.4.18..4.4.38 libcrypt_la-crypt-gensalt "$%c$rounds=%lu$"
string 4.4.18..4.5.2 libcrypt_la-alg-sha256 "dkLen <= 32 * (size_t)(UINT32_MAX)"
string 4.4.18..4.5.2 libcrypt_la-alg-yescrypt-opt "yescrypt-ROMhash"
string 4.4.18..4.5.2 libcrypt_la-alg-yescrypt-opt "yescrypt-prehash"
string 4.4.18..4.5.2 libcrypt_la-crypt-gensalt "written + 5 < output_size"
string 4.4.18..4.5.2 libcrypt_la-crypt-sunmd5 "%s,rounds=%lu$"
string 4.4.18..4.5.2 libcrypt_la-crypt-sunmd5 "ow!\nThe fair Ophelia!--Nymph, in thy orisons\nBe all my sins remember'd.\n"
string 4.4.18..4.5.2 libcrypt_la-util-gensalt-sha "$%s$rounds=%lu$"
string 4.4.18..4.5.2 libcrypt_la-util-xstrcpy "d_size > s_size"
source 4.4.18..4.4.18 libcrypt_la-crypt-common "crypt-common.c"
source 4.4.18..4.4.18 libcrypt_la-crypt-gensalt "crypt-gensalt.c"
source 4.4.18..4.5.2 libcrypt_la-alg-gost3411-2012-hmac "alg-gost3411-2012-hmac.c"
source 4.4.18..4.5.2 libcrypt_la-alg-sha256 "alg-sha256.c"
source 4.4.18..4.5.2 libcrypt_la-alg-yescrypt-opt "alg-yescrypt-opt.c"
source 4.4.18..4.5.2 libcrypt_la-crypt-pbkdf1-sha1 "crypt-pbkdf1-sha1.c"
source 4.4.18..4.5.2 libcrypt_la-util-gensalt-sha "util-gensalt-sha.c"
source 4.4.18..4.5.2 libcrypt_la-util-xstrcpy "util-xstrcpy.c"
table 4.4.18..4.5.2 libcrypt_la-alg-des-tables efe3e1ede8e4eee7e6efebe2e3e8e4eee9ece7e0e2e1edeaece6e0e9e5ebeae5
table 4.4.18..4.5.2 libcrypt_la-crypt-sunmd5 546f2062652c206f72206e6f7420746f2062652c2d2d74686174206973207468
symbol 4.4.18..4.4.38 libcrypt_la-crypt-bcrypt BF_swap
symbol 4.4.18..4.5.2 libcrypt_la-alg-des _crypt_des_set_key
symbol 4.4.18..4.5.2 libcrypt_la-alg-md4 _crypt_MD4_Init
symbol 4.4.18..4.5.2 libcrypt_la-alg-md5 _crypt_MD5_Init
symbol 4.4.18..4.5.2 libcrypt_la-alg-sha1 sha1_do_transform
symbol 4.4.18..4.5.2 libcrypt_la-alg-sha512 _crypt_SHA512_Buf
symbol 4.4.18..4.5.2 libcrypt_la-alg-sm3 sm3_pad
symbol 4.4.18..4.5.2 libcrypt_la-alg-sm3-hmac _crypt_sm3_hmac
symbol 4.4.18..4.5.2 libcrypt_la-alg-yescrypt-common _crypt_yescrypt
symbol 4.4.18..4.5.2 libcrypt_la-alg-yescrypt-opt blockmix_xor
symbol 4.4.18..4.5.2 libcrypt_la-crypt-des des_gen_hash
symbol 4.4.18..4.5.2 libcrypt_la-crypt-gensalt-static crypt_gensalt
symbol 4.4.18..4.5.2 libcrypt_la-crypt-md5 _crypt_crypt_md5crypt_rn
symbol 4.4.18..4.5.2 libcrypt_la-crypt-nthash _crypt_crypt_nt_rn
symbol 4.4.18..4.5.2 libcrypt_la-crypt-scrypt _crypt_crypt_scrypt_rn
symbol 4.4.18..4.5.2 libcrypt_la-crypt-sm3 _crypt_crypt_sm3crypt_rn
symbol 4.4.18..4.5.2 libcrypt_la-randombytes _crypt_get_random_bytes
symbol 4.4.33..4.5.2 libcrypt_la-crypt do_crypt
