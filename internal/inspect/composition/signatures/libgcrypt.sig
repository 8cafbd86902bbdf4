name libgcrypt
also libgcrypt20
cpe gnupg:libgcrypt
advisory OSS-Fuzz libgcrypt
advisory Debian libgcrypt20
advisory Alpine libgcrypt
advisory GIT https://dev.gnupg.org/source/libgcrypt.git
advisory generic libgcrypt
version proof "\n\nThis is Libgcrypt {v} - The GNU Crypto Library\n{*}"
# learned
reference 1.8.7 amd64 sha256:0052ef3e8a615e24c4bc9cfe91e10952dee4a7d34c7f5c49ecc7caf4f57ab452 libgcrypt20-dev 1.8.7-6
reference 1.10.1 amd64 sha256:06abae0509d22fc702502c139185065438adb488f87e69702ab39d83c389a20b libgcrypt20-dev 1.10.1-3+deb12u1
reference 1.11.0 amd64 sha256:42a30deddb40a5556760d9bea2d93a4e1c3790ee70f5aa48ca3574168a120292 libgcrypt20-dev 1.11.0-7+deb13u1
reference 1.12.4 amd64 sha256:aba1854f7375f1191d4bbb191a7c7938a54693488c02c3b19828ef80161d5e3d libgcrypt20-dev 1.12.4-2
string 1.8.7..1.8.7 ecc-curves "ecc get param: Failed to get affine coordinates\n"
string 1.8.7..1.8.7 hmac-tests "does not match in second implementation"
string 1.8.7..1.8.7 libgcrypt_la-fips "Libgcrypt warning: %s - FIPS mode inactivated"
string 1.8.7..1.8.7 md "ahd->bufsize == (n - sizeof (struct gcry_md_handle) + 1)"
string 1.8.7..1.8.7 random-csprng "no entropy gathering module detected\n"
string 1.8.7..1.10.1 hash-common "digest size does not match expected size"
string 1.8.7..1.10.1 libgcrypt_la-global "cpu-arch:x86:\n"
string 1.8.7..1.10.1 libgcrypt_la-global "out of core handler ignored in FIPS mode\n"
string 1.8.7..1.10.1 rijndael "no test data for this mode"
string 1.8.7..1.11.0 ec-nist "mpi_nbits_more_than: input mpi not normalized\n"
string 1.8.7..1.12.4 arcfour "Arcfour decryption test 1 failed."
string 1.8.7..1.12.4 cipher-selftest "Libgcrypt warning: %s-CBC-%d test failed (IV mismatch, parallel path)"
string 1.8.7..1.12.4 compat " g10 Code GmbH\nCopyright (C) 2013-2018 Jussi Kivilinna\n\n(1092 <none>)\n\n\n"
string 1.8.7..1.12.4 des "Triple-DES SSLeay test failed on decryption."
string 1.8.7..1.12.4 dsa-common "choosing a random k of %u bits at seclevel %d\n"
string 1.8.7..1.12.4 ecc-ecdsa "ecc verify: Failed to get affine coordinates\n"
string 1.8.7..1.12.4 ecc-eddsa "eddsa_encodepoint: Failed to get affine coordinates\n"
string 1.8.7..1.12.4 ecc-sm2 "Bad check: kG can not be a Point at Infinity!\n"
string 1.8.7..1.12.4 elgamal "Elgamal test key for %s %s failed\n"
string 1.8.7..1.12.4 libgcrypt_la-context "wrong context type %d request for context %p of type %d\n"
string 1.8.7..1.12.4 libgcrypt_la-hwfeatures "Libgcrypt warning: unknown feature in '%s', line %d"
string 1.8.7..1.12.4 libgcrypt_la-secmem "secure memory pool is not locked while in FIPS mode\n"
string 1.8.7..1.12.4 libgcrypt_la-stdmem "memory at %p corrupted (underflow=%02x)\n"
string 1.8.7..1.12.4 mpi-div "mpi rounding to ceiling not yet implemented\n"
string 1.8.7..1.12.4 primegen "can't generate a prime with less than %d bits\n"
string 1.8.7..1.12.4 pubkey-dilithium "(key-data (public-key(%s(p%b))) (private-key(%s(p%b)(s%b)(S%b))))"
string 1.8.7..1.12.4 random "Libgcrypt warning: unknown option in '%s', line %d"
string 1.8.7..1.12.4 random-system "error reading random from system RNG (rc=%d)\n"
string 1.8.7..1.12.4 rfc2268 "RFC2268 decryption test 1 failed."
string 1.8.7..1.12.4 rndgetentropy "unexpected error from getentropy: %s\n"
string 1.8.7..1.12.4 rndjent "rndjent stat: collector=%p calls=%lu bytes=%lu\n"
string 1.8.7..1.12.4 rndlinux "getrandom returned only %ld of %zu requested bytes\n"
string 1.8.7..1.12.4 rsa "Jim quickly realized that the beautiful gowns are expensive."
string 1.8.7..1.12.4 rsa-common "value extracted from PKCS#1 block type 2 encoded data"
string 1.10.1..1.11.0 ec "W must be less than m^2\n"
string 1.10.1..1.12.4 dsa "(data (flags rfc6979 prehash) (hash-algo sha256) (value 6:sample))"
string 1.10.1..1.12.4 ec "scalar size (%d) != prime size (%d)\n"
string 1.10.1..1.12.4 ecc "(private-key(ecc(p%m)(a%m)(b%m)(g%m)(n%m)(h%u)(q%m)(d%m)))"
string 1.10.1..1.12.4 ecc-curves "scalar size (%d) != prime size (%d)"
string 1.10.1..1.12.4 md "ahd->bufsize == (n - __builtin_offsetof (struct gcry_md_handle, buf))"
string 1.11.0..1.12.4 camellia-glue "num_blks <= 32"
string 1.11.0..1.12.4 ecc "ECDSA operation: signature verification worked on modified data\n"
string 1.11.0..1.12.4 kdf "gcry_kdf_derive unexpectedly failed in FIPS Mode"
string 1.11.0..1.12.4 keccak "sizeof(tmpbuf) >= ctx->outlen"
string 1.11.0..1.12.4 libgcrypt_la-misc "internal error (fatal or bug) [legacy bug handler]"
string 1.12.4..1.12.4 kem "(key-data (public-key  (%s(p%b))) (private-key  (%s(p%b)(s%b)(seed%b))))"
string 1.12.4..1.12.4 kyber "extra->seed && extra->seedlen >= sizeof (rnd)"
string 1.12.4..1.12.4 mceliece6688128f "internal shake256 failed: %d\n"
string 1.12.4..1.12.4 mpi-pow "fixed-window"
string 1.12.4..1.12.4 mpiutil "mpi_c0py: different sizes\n"
source 1.8.7..1.8.7 idea "cipher/idea.c"
source 1.8.7..1.12.4 cipher-cmac "cipher/cipher-cmac.c"
source 1.8.7..1.12.4 cipher-ctr "cipher/cipher-ctr.c"
source 1.8.7..1.12.4 cipher-xts "cipher/cipher-xts.c"
source 1.8.7..1.12.4 mpi-mpow "mpi/mpi-mpow.c"
source 1.8.7..1.12.4 mpicoder "mpi/mpicoder.c"
source 1.8.7..1.12.4 mpih-pow "mpi/mpih-pow.c"
source 1.8.7..1.12.4 salsa20 "cipher/salsa20.c"
source 1.8.7..1.12.4 whirlpool "cipher/whirlpool.c"
source 1.10.1..1.12.4 mac "cipher/mac.c"
source 1.10.1..1.12.4 mac-hmac "cipher/mac-hmac.c"
source 1.11.0..1.12.4 camellia-glue "cipher/camellia-glue.c"
source 1.11.0..1.12.4 sm4 "cipher/sm4.c"
source 1.12.4..1.12.4 kyber "cipher/kyber.c"
table 1.8.7..1.8.7 libgcrypt_la-fips 020000000b00000008000000090000000a00000038010000390100003a010000
table 1.8.7..1.10.1 random-drbg 100000003700140002000000400000003700200008000000800000006f003000
table 1.8.7..1.12.4 blake2 6a411f08ce25adcdfb02aba641451cec53c598b24f4fc787fbdc88797f4c1dfe
table 1.8.7..1.12.4 blake2 c23a7800d98123bd10f506c61e29da5603d763b8bbad2e737f5e765a7bccd475
table 1.8.7..1.12.4 chacha20 f63a89b75c2271f9368816542ba52f06ed49241792302b00b5e8f80ae9a473af
table 1.8.7..1.12.4 cipher-gcm-siv 4f4f95668c83dfb6401762bb2d01a262d1a24ddd2721d006bbe45f20d3c9f362
table 1.8.7..1.12.4 compat 0a0a54686973206973204c696267637279707420312e31302e31202d20546865
table 1.8.7..1.12.4 crc-intel-pclmul 00000000009a280800000000004ab47400000000004db1c400000000000c7efd
table 1.8.7..1.12.4 crc-intel-pclmul 00010203040506070fffffffffffffff00010203040506070e0fffffffffffff
table 1.8.7..1.12.4 des 01010101010101010101010101010101010101010101010195f8a5e5dd31d900
table 1.8.7..1.12.4 dilithium 00000000f76400000231d8ff0315f8ff449e03001821f4ff28a1f2ff241e0700
table 1.8.7..1.12.4 dsa 28646174612028666c6167732072666336393739292028686173682073686132
table 1.8.7..1.12.4 ecc 28707269766174652d6b65792028656363202028637572766520736563703235
table 1.8.7..1.12.4 elgamal 0002000077000000000300009100000000040000a500000000050000b7000000
table 1.8.7..1.12.4 mac-cmac 07000000020000003601000003000000040000000a0000003001000035010000
table 1.8.7..1.12.4 mac-hmac 080000000b0000000a0000000900000002000000010000002d01000003000000
table 1.8.7..1.12.4 mceliece6688128f 03c000000cf33c3c0c00c033f3c3cc0c3cc0c0fc333fc303c0c0033c0f000300
table 1.8.7..1.12.4 poly1305 8e993b9f48681273c29650ba32fc76ce48332ea7164d96a4476fb8c531a1186a
table 1.8.7..1.12.4 poly1305 eea6a7251c1e72916d11c2cb214d3c252539121d8e234e652d651fa4c8cff880
table 1.8.7..1.12.4 rijndael 020000002b7e151628aed2a6abf7158809cf4f3c000102030405060708090a0b
table 1.8.7..1.12.4 rndjent 260000004b0000006f00000092000000b5000000d7000000fa0000001c010000
table 1.8.7..1.12.4 rsa 2028707269766174652d6b65792020287273612020286e202330303946353632
table 1.8.7..1.12.4 rsa-common 5f676372795f7273615f706b6373315f656e636f64655f7261775f666f725f73
table 1.8.7..1.12.4 twofish a97567f3b3c6e8f404dbfd7ba3fb76c89a4a92d380e6786be445dd7dd1e8384b
table 1.8.7..1.12.4 twofish ec0100000100170002002e001800530003006a002f0093001900340054004500
table 1.10.1..1.12.4 chacha20 5f676372795f63686163686132305f706f6c79313330355f6465637279707400
table 1.10.1..1.12.4 libgcrypt_la-fips 6900000066000000650000006800000067000000730000007400000075000000
table 1.11.0..1.12.4 camellia-aesni-avx2-amd64 0302010007060504808080808080808003020100070605048080808080808080
table 1.11.0..1.12.4 random-drbg 100000003700140002000000400000003700200008000000000100006f004000
table 1.12.4..1.12.4 ecc 28646174612028666c6167732072617720707265686173682920286c6162656c
table 1.12.4..1.12.4 ecc 28646174612028666c616773207261772920286c6162656c2023413645334335
symbol 1.8.7..1.8.7 gost28147 gost_val
symbol 1.8.7..1.8.7 rijndael-aesni ocb_get_l
symbol 1.8.7..1.10.1 sm4 sm4_do_crypt
symbol 1.8.7..1.12.4 aria aria_setkey
symbol 1.8.7..1.12.4 crc crc32_final
symbol 1.8.7..1.12.4 md4 md4_read
symbol 1.8.7..1.12.4 md5 md5_read
symbol 1.8.7..1.12.4 sha1 sha1_read
symbol 1.8.7..1.12.4 sm3 sm3_read
symbol 1.10.1..1.12.4 cipher cipher_setiv
symbol 1.10.1..1.12.4 cipher-gcm do_fillM
symbol 1.12.4..1.12.4 ec ec_mulm_lli
