name libsodium
also sodium
cpe libsodium:libsodium
advisory OSS-Fuzz libsodium
advisory Debian libsodium
advisory Alpine libsodium
advisory GIT https://github.com/jedisct1/libsodium
advisory generic libsodium
version weak "{v}"
# learned
reference 1.0.18 amd64 sha256:447ffceedb47c0e8c061ebd322920aacba1cc18b6556017c3a881d6dac6e945b libsodium-dev 1.0.18-1+deb11u1
reference 1.0.22 amd64 sha256:7ce7d862cf93ca7689cfae0808e47555798a762476023925bdb632e4894d2d1e libsodium-dev 1.0.22-2
string 1.0.18..1.0.22 librdrand_la-randombytes_internal_random "(global.getentropy_available | global.getrandom_available) == 0"
string 1.0.18..1.0.22 librdrand_la-randombytes_internal_random "stream.nonce != (uint64_t) 0U"
string 1.0.18..1.0.22 libsodium_la-blake2b-ref "S->buflen <= BLAKE2B_BLOCKBYTES"
string 1.0.18..1.0.22 libsodium_la-generichash_blake2b "outlen <= UINT8_MAX"
string 1.0.18..1.0.22 libsodium_la-randombytes_sysrandom "chunk_size > (size_t) 0U"
string 1.0.18..1.0.22 libsodium_la-randombytes_sysrandom "size <= SSIZE_MAX"
string 1.0.18..1.0.22 libsodium_la-randombytes_sysrandom "size > (size_t) 0U"
string 1.0.18..1.0.22 libsodium_la-utils "_unprotected_ptr_from_user_ptr(user_ptr) == unprotected_ptr"
string 1.0.22..1.0.22 libsodium_la-crypto_pwhash "argon2id,argon2i"
source 1.0.18..1.0.22 librdrand_la-randombytes_internal_random "internal/randombytes_internal_random.c"
source 1.0.18..1.0.22 libsodium_la-blake2b-ref "ref/blake2b-ref.c"
source 1.0.18..1.0.22 libsodium_la-codecs "sodium/codecs.c"
source 1.0.18..1.0.22 libsodium_la-core "sodium/core.c"
source 1.0.18..1.0.22 libsodium_la-generichash_blake2b "ref/generichash_blake2b.c"
source 1.0.18..1.0.22 libsodium_la-randombytes_sysrandom "sysrandom/randombytes_sysrandom.c"
source 1.0.18..1.0.22 libsodium_la-utils "sodium/utils.c"
table 1.0.18..1.0.22 librdrand_la-randombytes_internal_random 72616e646f6d62797465735f696e7465726e616c5f72616e646f6d5f62756600
table 1.0.18..1.0.22 librdrand_la-randombytes_internal_random 72616e646f6d62797465735f696e7465726e616c5f72616e646f6d5f696e6974
table 1.0.18..1.0.22 librdrand_la-randombytes_internal_random 72616e646f6d62797465735f696e7465726e616c5f72616e646f6d5f73746972
table 1.0.18..1.0.22 libsodium_la-blake2b-ref 63727970746f5f67656e65726963686173685f626c616b6532625f5f66696e61
table 1.0.18..1.0.22 libsodium_la-ed25519_ref10 1b2e7b49a0f60700d2af970a6f8301003876bef647d7070098647e9e07560400
table 1.0.18..1.0.22 libsodium_la-ed25519_ref10 204ded44aa5a0500352633c30396050028794aaf3b6d0200a997696ea6200100
table 1.0.18..1.0.22 libsodium_la-ed25519_ref10 76c15f94c10904004ffca1c6ab1907008406b2907fc30100dfee55cacc6b0000
table 1.0.18..1.0.22 libsodium_la-ed25519_ref10 ea405d80aafd000039d3572e48eb020058bc740261070000ffc83d610b510600
table 1.0.18..1.0.22 libsodium_la-generichash_blake2b 63727970746f5f67656e65726963686173685f626c616b6532625f66696e616c
symbol 1.0.18..1.0.18 libsodium_la-argon2-fill-block-ref fill_segment_ref
symbol 1.0.18..1.0.18 libsodium_la-crypto_box_seal _crypto_box_seal_nonce
symbol 1.0.18..1.0.22 libaesni_la-ipcrypt_aesni expand_key
symbol 1.0.18..1.0.22 libsodium_la-aegis256_soft aegis256_mac
symbol 1.0.18..1.0.22 libsodium_la-argon2-core free_instance
symbol 1.0.18..1.0.22 libsodium_la-core sodium_init
symbol 1.0.18..1.0.22 libsodium_la-crypto_auth crypto_auth
symbol 1.0.18..1.0.22 libsodium_la-crypto_box crypto_box
symbol 1.0.18..1.0.22 libsodium_la-crypto_hash crypto_hash
symbol 1.0.18..1.0.22 libsodium_la-crypto_sign crypto_sign
symbol 1.0.18..1.0.22 libsodium_la-crypto_stream crypto_stream
symbol 1.0.18..1.0.22 libsodium_la-ed25519_ref10 fe25519_mul
symbol 1.0.18..1.0.22 libsodium_la-ipcrypt_soft aes_xex_tweak
symbol 1.0.18..1.0.22 libsodium_la-kem_mlkem768_ref poly_ntt
symbol 1.0.18..1.0.22 libsodium_la-pbkdf2-sha256 PBKDF2_SHA256
symbol 1.0.18..1.0.22 libsodium_la-x25519_ref10 fe25519_cswap
symbol 1.0.22..1.0.22 libaesni_la-aead_aes256gcm_aesni gh_ad_blocks
symbol 1.0.22..1.0.22 libsodium_la-codecs parse_ipv4
