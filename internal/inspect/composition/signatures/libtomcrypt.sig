name libtomcrypt
also tomcrypt
cpe libtom:libtomcrypt
advisory Debian libtomcrypt
advisory Alpine libtomcrypt
advisory GIT https://github.com/libtom/libtomcrypt
advisory generic libtomcrypt
# learned
reference 1.18.2 amd64 sha256:1f6a185184dac84d1cfe244c7a095ffb1e0374c024e5667ec9b9720444ec6cd7 libtomcrypt-dev 1.18.2-6
string 1.18.2..1.18.2 adler32 "s1 < _adler32_base"
string 1.18.2..1.18.2 blake2bmac "*maclen >= st->blake2b.outlen"
string 1.18.2..1.18.2 blake2bmac "maclen != NULL"
string 1.18.2..1.18.2 blake2bmac_test "BLAKE2B MAC single"
string 1.18.2..1.18.2 blake2smac "*maclen >= st->blake2s.outlen"
string 1.18.2..1.18.2 blake2smac_test "BLAKE2S MAC single"
string 1.18.2..1.18.2 ccm_test "CCM decrypt wrong tag"
string 1.18.2..1.18.2 chacha20 "prng != NULL"
string 1.18.2..1.18.2 chacha20poly1305_test ": If I could offer you only one tip for the future, sunscreen would be i"
string 1.18.2..1.18.2 chacha_crypt "st->ivlen != 0"
string 1.18.2..1.18.2 crypt_argchk "LTC_ARGCHK '%s' failure on line %d of file %s\n"
string 1.18.2..1.18.2 crypt_register_all_ciphers "register_cipher(&safer_k128_desc) != -1"
string 1.18.2..1.18.2 crypt_register_all_ciphers "register_cipher(&safer_sk128_desc) != -1"
string 1.18.2..1.18.2 crypt_register_all_hashes "chc_register(find_cipher_any(\"aes\", 8, 16)) == CRYPT_OK"
string 1.18.2..1.18.2 crypt_register_all_hashes "register_hash(&blake2b_160_desc) != -1"
string 1.18.2..1.18.2 crypt_register_all_prngs "register_prng(&chacha20_prng_desc) != -1"
string 1.18.2..1.18.2 crypt_register_all_prngs "register_prng(&sober128_desc) != -1"
string 1.18.2..1.18.2 der_decode_choice "inlen != NULL"
string 1.18.2..1.18.2 der_decode_subject_public_key_info "public_key_len != NULL"
string 1.18.2..1.18.2 der_encode_utctime "utctime != NULL"
string 1.18.2..1.18.2 der_length_ia5_string "octets != NULL"
string 1.18.2..1.18.2 dh_generate_key "ltc_mp.name != NULL"
string 1.18.2..1.18.2 dh_set "groupsize > 0"
string 1.18.2..1.18.2 dh_set_pg_dhparam "dhparam != NULL"
string 1.18.2..1.18.2 dh_shared_secret "private_key != NULL"
string 1.18.2..1.18.2 dh_shared_secret "public_key != NULL"
string 1.18.2..1.18.2 dsa_set_pqg_dsaparam "dsaparam != NULL"
string 1.18.2..1.18.2 dsa_verify_hash "stat != NULL"
string 1.18.2..1.18.2 error_to_string "An overflow of a value was detected/prevented."
string 1.18.2..1.18.2 error_to_string "Invalid PK key or key type specified for function."
string 1.18.2..1.18.2 f8_start "salt_key != NULL"
string 1.18.2..1.18.2 gcm_test "GCM Decrypt Tag"
string 1.18.2..1.18.2 gcm_test "GCM Encrypt Tag-special"
string 1.18.2..1.18.2 lrw_start "tweak != NULL"
string 1.18.2..1.18.2 ltc_ecc_map "modulus != NULL"
string 1.18.2..1.18.2 multi2 "Multi2 Decrypt"
string 1.18.2..1.18.2 ocb_decrypt "cipher_descriptor[ocb->cipher].ecb_decrypt != NULL"
string 1.18.2..1.18.2 omac_done "omac != NULL"
string 1.18.2..1.18.2 pelican "pelmac != NULL"
string 1.18.2..1.18.2 pkcs_1_mgf1 "seed != NULL"
string 1.18.2..1.18.2 pkcs_1_pss_decode "msghash != NULL"
string 1.18.2..1.18.2 pmac_init "pmac != NULL"
string 1.18.2..1.18.2 rand_bn "limit != NULL"
string 1.18.2..1.18.2 safer "Safer SK128 Decrypt"
string 1.18.2..1.18.2 safer "Safer SK128 Encrypt"
string 1.18.2..1.18.2 tiger "456789+-ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-"
string 1.18.2..1.18.2 tiger "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-"
string 1.18.2..1.18.2 xcbc_done "xcbc != NULL"
source 1.18.2..1.18.2 chacha20poly1305_setiv_rfc7905 "chachapoly/chacha20poly1305_setiv_rfc7905.c"
source 1.18.2..1.18.2 der_decode_generalizedtime "generalizedtime/der_decode_generalizedtime.c"
source 1.18.2..1.18.2 der_decode_object_identifier "object_identifier/der_decode_object_identifier.c"
source 1.18.2..1.18.2 der_decode_printable_string "printable_string/der_decode_printable_string.c"
source 1.18.2..1.18.2 der_decode_short_integer "short_integer/der_decode_short_integer.c"
source 1.18.2..1.18.2 der_decode_subject_public_key_info "sequence/der_decode_subject_public_key_info.c"
source 1.18.2..1.18.2 der_decode_teletex_string "teletex_string/der_decode_teletex_string.c"
source 1.18.2..1.18.2 der_encode_generalizedtime "generalizedtime/der_encode_generalizedtime.c"
source 1.18.2..1.18.2 der_encode_object_identifier "object_identifier/der_encode_object_identifier.c"
source 1.18.2..1.18.2 der_encode_printable_string "printable_string/der_encode_printable_string.c"
source 1.18.2..1.18.2 der_encode_subject_public_key_info "sequence/der_encode_subject_public_key_info.c"
source 1.18.2..1.18.2 der_length_generalizedtime "generalizedtime/der_length_generalizedtime.c"
source 1.18.2..1.18.2 der_length_object_identifier "object_identifier/der_length_object_identifier.c"
source 1.18.2..1.18.2 der_length_printable_string "printable_string/der_length_printable_string.c"
source 1.18.2..1.18.2 der_length_teletex_string "teletex_string/der_length_teletex_string.c"
table 1.18.2..1.18.2 aes 00000000090e0b0d121c161a1b121d1724382c342d36273936243a2e3f2a3123
table 1.18.2..1.18.2 aes 000000000b0d090e161a121c1d171b122c34243827392d363a2e362431233f2a
table 1.18.2..1.18.2 anubis 0000000008060201100c0402180a060320180804281e0a0530140c0638120e07
table 1.18.2..1.18.2 anubis 1000000000000000000000000000000000000000b835bdc334829d8371bfa371
table 1.18.2..1.18.2 blake2bmac_test 10ebb67700b1868efb4417987acf4690ae9d972fb7a590c2f02871799aaa4786
table 1.18.2..1.18.2 blake2smac_test 48a8997da407876b3d79c0d92325ad3b89cbb754d86ab71aee047ad345fd2c49
table 1.18.2..1.18.2 blowfish 000000000000000000000000000000004ef997456198dd78ffffffffffffffff
table 1.18.2..1.18.2 camellia 100000000123456789abcdeffedcba9876543210000000000000000000000000
table 1.18.2..1.18.2 cast5 100000000123456712345678234567893456789a0123456789abcdef238b4fe5
table 1.18.2..1.18.2 ctr_test 1000000010000000ae6852f8121067cc4bf7a5765577f39e0000000000000000
table 1.18.2..1.18.2 der_encode_set 0100000002000000020000000300000004000000050000000600000016000000
table 1.18.2..1.18.2 des 010000000100000010316e028c8f3b4a000000000000000082dcbafbdeab6602
table 1.18.2..1.18.2 des 0d100a170004021b0e05140916120b0319070f061a130c0128331e242e361d27
table 1.18.2..1.18.2 f8_test_mode 019ce7a26e7854014a6366aa95d4eefd1ad4172a14f9faf455b7f1d4b62bd08f
table 1.18.2..1.18.2 f8_test_mode 70736575646f72616e646f6d6e65737320697320746865206e65787420626573
table 1.18.2..1.18.2 hmac_test 4869205468657265000000000000000000000000000000000000000000000000
table 1.18.2..1.18.2 kasumi 36000000320000003e0000003800000016000000220000005e00000060000000
table 1.18.2..1.18.2 khazad 000000000000000049a4ce32ac190e3f80000000000000000000000000000000
table 1.18.2..1.18.2 khazad 016ab9bb68d2d3bab1669ae5194dfc54cd1465e293bc712f511b8725b9cd9c74
table 1.18.2..1.18.2 kseed 000102030405060708090a0b0c0d0e0f5ebac6e0054e166819aff1cc6d346cdb
table 1.18.2..1.18.2 lrw_test 4562ac25f828176d4c268414b5680185258e2a05e73e9d03ee5a830ccc094c87
table 1.18.2..1.18.2 noekeon 10000000aa3c8c86d98bf8be21e0360978fbe490e4966cd313a06cafd023c9fd
table 1.18.2..1.18.2 omac_test 10000000000000002b7e151628aed2a6abf7158809cf4f3c0000000000000000
table 1.18.2..1.18.2 rc5 6351e1b71ccb1856d54450f48ebe87924738bf3000b2f6ceb92b2e6d72a5650b
table 1.18.2..1.18.2 rc6 100000000123456789abcdef0112233445566778000000000000000000000000
table 1.18.2..1.18.2 saferp 100000002923be84e16cd6ae529049f1f1bbe9eb000000000000000000000000
table 1.18.2..1.18.2 saferp 4697b1baa3b7100ac537b3c95a28ac64ecabaac66795580df89af66e66dc053d
table 1.18.2..1.18.2 sober128_stream 0000000067432bd0ce8656eda9c57d3dd141ac97b60287471fc7fa7a7884d1aa
table 1.18.2..1.18.2 sober128_stream 8718aaa35c435ed642c0650bf46e0e8020ee57fcd3fe844d02c566f0aee854f3
table 1.18.2..1.18.2 twofish 00000000015befef02b6b7b703ed585804050707055ee8e806b3b0b007e85f5f
table 1.18.2..1.18.2 twofish 100000009f589f5cf6122c32b6bfec2f2ae8c35a000000000000000000000000
table 1.18.2..1.18.2 xtea 000000000000000000000000000000000000000000000000dee9d4d8f7131ed9
symbol 1.18.2..1.18.2 cbc_done cbc_done
symbol 1.18.2..1.18.2 chc chc_done
symbol 1.18.2..1.18.2 dh_free dh_free
symbol 1.18.2..1.18.2 f8_done f8_done
symbol 1.18.2..1.18.2 f9_done f9_done
symbol 1.18.2..1.18.2 f9_file f9_file
symbol 1.18.2..1.18.2 f9_init f9_init
symbol 1.18.2..1.18.2 f9_test f9_test
symbol 1.18.2..1.18.2 gmp_desc get_int
symbol 1.18.2..1.18.2 mem_neq mem_neq
symbol 1.18.2..1.18.2 ocb_ntz ocb_ntz
symbol 1.18.2..1.18.2 skipjack ig_func
