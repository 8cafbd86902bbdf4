name nettle
also libnettle libhogweed
cpe nettle_project:nettle
advisory OSS-Fuzz nettle
advisory Debian nettle
advisory Alpine nettle
advisory GIT https://git.lysator.liu.se/nettle/nettle
advisory generic nettle
# learned
reference 3.7.3 amd64 sha256:943295057075657c479427061198dccf06809756fab92135e952d62287203249 nettle-dev 3.7.3-1
reference 3.8.1 amd64 sha256:75c1091b21849f0e80fcf7572e389ee46eef012daef085f19631f55f189f9899 nettle-dev 3.8.1-2
reference 3.10.1 amd64 sha256:650fd88e092f06d1cf0e870fea4d763864d034046f00bb6358b3ccb618c23f3c nettle-dev 3.10.1-1
reference 3.10.2 amd64 sha256:52eb3277f1d980040755a132802920f0818c0881d6d550a3ac535efdfaee483f nettle-dev 3.10.2-1+b1
string 3.7.3..3.7.3 fat-x86_64 "_nettle_aes_decrypt_vec != _nettle_aes_decrypt_init"
string 3.7.3..3.7.3 fat-x86_64 "_nettle_aes_encrypt_vec != _nettle_aes_encrypt_init"
string 3.7.3..3.7.3 fat-x86_64 "libnettle: _nettle_aes_decrypt_init\n"
string 3.7.3..3.7.3 fat-x86_64 "libnettle: _nettle_aes_encrypt_init\n"
string 3.7.3..3.7.3 fat-x86_64 "libnettle: cpu features: vendor:%s%s%s\n"
string 3.7.3..3.8.1 ecc-ecdsa-sign "ecc->p.size + ecc->p.invert_itch <= 3*ecc->p.size + ecc->mul_g_itch"
string 3.7.3..3.8.1 fat-x86_64 "_nettle_sha256_compress_vec != _nettle_sha256_compress_init"
string 3.7.3..3.8.1 fat-x86_64 "libnettle: _nettle_sha256_compress_init\n"
string 3.7.3..3.10.2 arcfour "length <= ARCFOUR_MAX_KEY_SIZE"
string 3.7.3..3.10.2 arctwo "length <= ARCTWO_MAX_KEY_SIZE"
string 3.7.3..3.10.2 base16-decode "done <= BASE16_DECODE_LENGTH(src_length)"
string 3.7.3..3.10.2 base64-decode "done <= BASE64_DECODE_LENGTH(src_length)"
string 3.7.3..3.10.2 base64-encode "done <= BASE64_ENCODE_LENGTH(length)"
string 3.7.3..3.10.2 bignum "nettle_mpz_sizeinbase_256_u(c) <= length"
string 3.7.3..3.10.2 bignum-random-prime "mpz_sizeinbase(p, 2) == bits"
string 3.7.3..3.10.2 buffer "buffer->size <= buffer->alloc"
string 3.7.3..3.10.2 camellia128-crypt "!(length % CAMELLIA_BLOCK_SIZE)"
string 3.7.3..3.10.2 cast128 "length <= CAST5_MAX_KEY_SIZE"
string 3.7.3..3.10.2 ccm "noncelen <= CCM_MAX_NONCE_SIZE"
string 3.7.3..3.10.2 chacha-poly1305 "ctx->data_size % CHACHA_POLY1305_BLOCK_SIZE == 0"
string 3.7.3..3.10.2 ctr16 "length - i < CTR_BUFFER_LIMIT"
string 3.7.3..3.10.2 der-iterator "i->type & ASN1_TYPE_CONSTRUCTED"
string 3.7.3..3.10.2 des "!(length % DES_BLOCK_SIZE)"
string 3.7.3..3.10.2 ecc-mul-m "m->invert_itch <= 7 * m->size"
string 3.7.3..3.10.2 ecc-point-mul "ecc->h_to_a_itch <= ecc->mul_itch"
string 3.7.3..3.10.2 ecc-point-mul-g "ecc->h_to_a_itch <= ecc->mul_g_itch"
string 3.7.3..3.10.2 ecc-random "nbytes <= m->size * sizeof (mp_limb_t)"
string 3.7.3..3.10.2 eddsa-decompress "nlimbs <= ecc->p.size + 1"
string 3.7.3..3.10.2 eddsa-pubkey "ecc->mul_g_itch <= _eddsa_compress_itch (ecc)"
string 3.7.3..3.10.2 eddsa-verify "_eddsa_decompress_itch (ecc) <= ecc->mul_itch"
string 3.7.3..3.10.2 hmac "key_length <= hash->block_size"
string 3.7.3..3.10.2 md4 "length <= MD4_DIGEST_SIZE"
string 3.7.3..3.10.2 md5 "length <= MD5_DIGEST_SIZE"
string 3.7.3..3.10.2 oaep "key_size >= 2 * hash->digest_size - 2"
string 3.7.3..3.10.2 pgp-encode "length < PGP_LENGTH_FOUR_OCTETS && length >= PGP_LENGTH_TWO_OCTETS"
string 3.7.3..3.10.2 poly1305-aes "ctx->index < POLY1305_BLOCK_SIZE"
string 3.7.3..3.10.2 realloc "Virtual memory exhausted.\n"
string 3.7.3..3.10.2 ripemd160 "length <= RIPEMD160_DIGEST_SIZE"
string 3.7.3..3.10.2 rsa-keygen "mpz_sizeinbase(pub->n, 2) == n_size"
string 3.7.3..3.10.2 rsa-sign "mpz_size (m) <= key_size"
string 3.7.3..3.10.2 serpent-set-key "key_length <= SERPENT_MAX_KEY_SIZE"
string 3.7.3..3.10.2 siv-cmac "nlength >= SIV_MIN_NONCE_SIZE"
string 3.7.3..3.10.2 siv-gcm "clength >= SIV_GCM_DIGEST_SIZE"
string 3.7.3..3.10.2 streebog "offset + length <= STREEBOG512_DIGEST_SIZE"
string 3.7.3..3.10.2 twofish "!(length % TWOFISH_BLOCK_SIZE)"
string 3.7.3..3.10.2 umac128 "nonce_length <= AES_BLOCK_SIZE"
string 3.7.3..3.10.2 yarrow256 "source_index < ctx->nsources"
string 3.10.1..3.10.2 ecc-ecdsa-sign "ize + ecc->p.invert_itch <= 3*ecc->p.size + ECC_MUL_G_ITCH (ecc->p.size)"
string 3.10.1..3.10.2 fat-x86_64 "_nettle_sha256_compress_n_vec != _nettle_sha256_compress_n_init"
string 3.10.1..3.10.2 fat-x86_64 "libnettle: _nettle_sha256_compress_n_init\n"
source 3.7.3..3.7.3 aes-decrypt "aes-decrypt.c"
source 3.7.3..3.7.3 ecc-secp256r1 "ecc-secp256r1.c"
source 3.7.3..3.8.1 ecc-curve25519 "ecc-curve25519.c"
source 3.7.3..3.10.2 aes-set-key-internal "aes-set-key-internal.c"
source 3.7.3..3.10.2 aes128-decrypt "aes128-decrypt.c"
source 3.7.3..3.10.2 aes128-encrypt "aes128-encrypt.c"
source 3.7.3..3.10.2 aes192-decrypt "aes192-decrypt.c"
source 3.7.3..3.10.2 aes192-encrypt "aes192-encrypt.c"
source 3.7.3..3.10.2 aes256-decrypt "aes256-decrypt.c"
source 3.7.3..3.10.2 aes256-encrypt "aes256-encrypt.c"
source 3.7.3..3.10.2 camellia256-crypt "camellia256-crypt.c"
source 3.7.3..3.10.2 ecc-mod-arith "ecc-mod-arith.c"
source 3.7.3..3.10.2 pkcs1-encrypt "pkcs1-encrypt.c"
source 3.7.3..3.10.2 sec-tabselect "sec-tabselect.c"
source 3.8.1..3.10.2 ecc-secp224r1 "ecc-secp224r1.c"
table 3.7.3..3.10.2 bignum-random-prime 09000000190000003100000079000000a9000000210100006901000011020000
table 3.7.3..3.10.2 bignum-random-prime 5f6e6574746c655f67656e65726174655f706f636b6c696e67746f6e5f707269
table 3.7.3..3.10.2 der-iterator 6e6574746c655f61736e315f6465725f6465636f64655f626974737472696e67
table 3.7.3..3.10.2 der-iterator 6e6574746c655f61736e315f6465725f6465636f64655f636f6e737472756374
table 3.7.3..3.10.2 des 220d052e2f1220290b3521140e241e1831020f252a3200152630061a27043419
table 3.7.3..3.10.2 ecc-curve25519 1d95988d7431ecd670cf7d73f45befc6feffffffffffffffffffffffffffff0f
table 3.7.3..3.10.2 ecc-curve25519 4a87a6ec35b2148a5427bebeb2f58fff6717868886bf38738c0190d41193fc2d
table 3.7.3..3.10.2 ecc-curve448 0dbba7546d3d87dcaa703a728d3d93de6fc92951b624b13b16dc358300000000
table 3.7.3..3.10.2 ecc-curve448 7a22ac554961bc91aac7e2463961b610481b6bd7a46d27e2f41165beffffffff
table 3.7.3..3.10.2 ecc-gost-gc256b 4adcb0db840dc2228068ad4c388830b6ffffffffffffffffffffffffffffff7f
table 3.7.3..3.10.2 ecc-gost-gc256b 6d479e48f6e47bbaff2ea5668fef9e9300000000000000000000000000000000
table 3.7.3..3.10.2 ecc-gost-gc256b 93b861b7091b844500d15a997010616cffffffffffffffffffffffffffffffff
table 3.7.3..3.10.2 ecc-gost-gc512a 3b59888fa0d866e52e5c69fd559ca54d30b002a7c615f9b788c4467a994af393
table 3.7.3..3.10.2 ecc-gost-gc512a 60c7715a789031506147eeebd4f92e86dd90da104057b44c61270df390b03cee
table 3.7.3..3.10.2 ecc-gost-gc512a 75b2101f41b1cdca5db8d2faab384b9b6060054e8d2bf26f11898df43295e627
table 3.7.3..3.10.2 ecc-secp224r1 00000000c3d5a3a3bad622ecc10f471f5de90000000000000000000000000000
table 3.7.3..3.10.2 ecc-secp224r1 1f152eaea294ee091f785c70518bffffffffffffffffffffffffff7f00000000
table 3.7.3..3.10.2 ecc-secp256r1 a992317e61e5dc7942cf8bd3567d73deffffffffffffff7f00000080ffffff7f
table 3.7.3..3.10.2 ecc-secp256r1 afda9c033d35460c7b61e858520519430000000000000000ffffffff00000000
table 3.7.3..3.10.2 ecc-secp384r1 8dd63a3395e6131385584fb74df2e5a720d2c80b7eb29c380000000000000000
table 3.7.3..3.10.2 ecc-secp384r1 ba946266b50c7676bd535824d9060dacef961bfac0a6b1e3ffffffffffffffff
table 3.7.3..3.10.2 ecc-secp521r1 00000000000080fbcd63b7702448a228dc31bb231b25e2172d7b845bff1940ca
table 3.7.3..3.10.2 ecc-secp521r1 05329c488fdbb75dd723ce44dce4da1de8d2847ba400e6bf35cb97dfc143c328
table 3.7.3..3.10.2 ecc-secp521r1 f79bc76ee148904451b8637647364ac42f5af608b7fe33809469d0407c7879ae
table 3.7.3..3.10.2 sexp-transport 6e6574746c655f736578705f7472616e73706f72745f6974657261746f725f66
table 3.7.3..3.10.2 siv-cmac 6e6574746c655f7369765f636d61635f656e63727970745f6d65737361676500
table 3.8.1..3.10.2 ecc-secp224r1 741b69dc3236fbf3ced8a3befb6f2d0bd4b2550c92a7988567ec0f6a00000000
table 3.10.1..3.10.2 ecc-curve25519 26581446cb39db4f53c610ba420c42d6ffffffffffffffffffffffffffffffdf
table 3.10.1..3.10.2 ecc-curve448 1a764fa9da7a0eb955e174e41a7b26bddf9253a26c4962772cb86b0601000000
table 3.10.1..3.10.2 ecc-secp521r1 ee378fddc2912089a270c7ec8e6c94885fb4ec116efd670029d3a081f8f0f25c
symbol 3.7.3..3.7.3 ecc-curve448 ecc_curve448_sqrt
symbol 3.7.3..3.7.3 gcm gcm_hash_sizes
symbol 3.7.3..3.10.2 ctr ctr_fill
symbol 3.7.3..3.10.2 eax omac_update
symbol 3.7.3..3.10.2 md2 md2_transform
symbol 3.7.3..3.10.2 ocb ocb_crypt_n
symbol 3.7.3..3.10.2 sm3 sm3_compress
symbol 3.7.3..3.10.2 sm4 sm4_set_key
symbol 3.8.1..3.10.2 gcm gcm_hash
symbol 3.8.1..3.10.2 gmp-glue _nettle_sec_zero_p
symbol 3.10.1..3.10.2 sha256 nettle_sha256_compress
symbol 3.10.1..3.10.2 sha512 nettle_sha512_compress
