name libsrtp2
also libsrtp srtp
cpe cisco:libsrtp
advisory OSS-Fuzz libsrtp
advisory Debian libsrtp2
advisory Alpine libsrtp
advisory GIT https://github.com/cisco/libsrtp
advisory generic libsrtp2
version proof "libsrtp2 {v}"
# learned
reference 2.3.0 amd64 sha256:d5c69329a0bd6e1a93e106e3b62c7b05a7611957dd7369d370b3c6d972efdf55 libsrtp2-dev 2.3.0-5
reference 2.5.0 amd64 sha256:3297a028435f0554fbd2cad72294ad50d33695a59b5a640f132cec3df3cb4504 libsrtp2-dev 2.5.0-3
reference 2.7.0 amd64 sha256:87eaebf5949ae9cf2b4c4c1400698c19bf448abc9ebc8f81cda029707660f137 libsrtp2-dev 2.7.0-3
reference 2.8.0 amd64 sha256:acdc1e5064b3bc563fcbdf7952e0933e04aac51c9433c76c683a77ac759d237a libsrtp2-dev 2.8.0+ds-1
string 2.3.0..2.3.0 hmac "%s: intermediate state: %s\n"
string 2.3.0..2.3.0 hmac "hmac sha-1"
string 2.3.0..2.8.0 aes_gcm_nss "%s: allocating cipher with key length %d\n"
string 2.3.0..2.8.0 aes_gcm_nss "%s: allocating cipher with tag length %d\n"
string 2.3.0..2.8.0 aes_gcm_nss "AES-128 GCM using NSS"
string 2.3.0..2.8.0 aes_gcm_nss "AES-256 GCM using NSS"
string 2.3.0..2.8.0 aes_icm_nss "%s: set_counter: %s\n"
string 2.3.0..2.8.0 aes_icm_nss "AES-128 counter mode using NSS"
string 2.3.0..2.8.0 aes_icm_nss "AES-192 counter mode using NSS"
string 2.3.0..2.8.0 aes_icm_nss "AES-256 counter mode using NSS"
string 2.3.0..2.8.0 alloc "%s: (location: %p) allocated\n"
string 2.3.0..2.8.0 alloc "%s: (location: %p) freed\n"
string 2.3.0..2.8.0 alloc "%s: allocation failed (asked for %zu bytes)\n\n"
string 2.3.0..2.8.0 auth "%s:   (mismatch at octet %d)\n"
string 2.3.0..2.8.0 auth "%s: running self-test for auth function %s\n"
string 2.3.0..2.8.0 auth "%s: tag computed: %s\n"
string 2.3.0..2.8.0 auth "%s: tag expected: %s\n"
string 2.3.0..2.8.0 auth "%s: test case %d failed\n"
string 2.3.0..2.8.0 cipher "%s: (failure at byte %u)\n"
string 2.3.0..2.8.0 cipher "%s: random plaintext length %d\n\n"
string 2.3.0..2.8.0 cipher "%s: random test case %d failed\n"
string 2.3.0..2.8.0 cipher "%s: running self-test for cipher %s\n"
string 2.3.0..2.8.0 crypto_kernel "%s: freeing memory for authentication %s\n"
string 2.3.0..2.8.0 crypto_kernel "%s: freeing memory for cipher %s\n"
string 2.3.0..2.8.0 crypto_kernel "%s: freeing memory for debug module %s\n"
string 2.3.0..2.8.0 crypto_kernel "debug modules loaded:\n"
string 2.3.0..2.8.0 ekt "%s: writing EKT EMK: %s,\n"
string 2.3.0..2.8.0 ekt "%s: writing EKT ISN: %s,\n"
string 2.3.0..2.8.0 ekt "%s: writing EKT ROC: %s,\n"
string 2.3.0..2.8.0 ekt "%s: writing EKT SPI: %s,\n"
string 2.3.0..2.8.0 hmac "%s: allocating auth func with key length %d\n"
string 2.3.0..2.8.0 hmac "%s: input: %s\n"
string 2.3.0..2.8.0 hmac "%s: output: %s\n"
string 2.3.0..2.8.0 hmac "hmac sha-1 authentication function"
string 2.3.0..2.8.0 hmac_nss "hmac sha-1 nss"
string 2.3.0..2.8.0 null_auth "null authentication function"
string 2.3.0..2.8.0 null_cipher "%s: initializing null cipher\n"
string 2.3.0..2.8.0 null_cipher "null cipher"
string 2.3.0..2.8.0 sha1 "%s: (final) running srtp_sha1_core()\n"
string 2.3.0..2.8.0 sha1 "%s: (final) running srtp_sha1_core() again\n"
string 2.3.0..2.8.0 sha1 "%s: (update) not running srtp_sha1_core()\n"
string 2.3.0..2.8.0 sha1 "%s: (update) running srtp_sha1_core()\n"
string 2.3.0..2.8.0 srtp "%s: found rtcp_salt_len > 0, generating rtcp salt\n"
string 2.3.0..2.8.0 srtp "%s: found rtp_salt_len > 0, generating salt\n"
string 2.3.0..2.8.0 srtp "%s: found rtp_xtn_hdr_salt_len > 0, generating salt\n"
string 2.3.0..2.8.0 srtp "%s: srtcp using provisional stream (SSRC: 0x%08x)\n"
string 2.3.0..2.8.0 stat "%s: bit count: %d\n"
string 2.3.0..2.8.0 stat "%s: poker test: %f\n\n"
string 2.3.0..2.8.0 stat "%s: runs test\n"
string 2.5.0..2.8.0 srtp "%s: input key len: %d\n"
table 2.3.0..2.8.0 aes_gcm_nss 0b11cfaf684dae46c790b88eb76a762a9482caab3e39d7861bc793ed757f235a
table 2.3.0..2.8.0 aes_gcm_nss feffe9928665731ca55909c55466931caff5269a21d514b26d6a8f9467308308
table 2.3.0..2.8.0 aes_icm_nss 35096cba4610028dc1b57503804ce37c5de986291dcce161d5165ec4568f5c9a
table 2.3.0..2.8.0 aes_icm_nss 57f82fe3613fd170a85ec93c40b1f0922ec4cb0dc025b58272147cc438944a98
table 2.3.0..2.8.0 aes_icm_nss 92bdd28a93c3f52511c677d08b5515a49da71b2378a854f67050756ded165bac
table 2.3.0..2.8.0 aes_icm_nss e03ead0935c95e80e166b16dd92b4eb4d23513162b02d0f72a43a2fe4a5f97ab
table 2.3.0..2.8.0 aes_icm_nss eab234764e517b2d3d160d587d8c86219740f65f99b6bcf7f0f1f2f3f4f5f6f7
table 2.3.0..2.8.0 hmac 686d6163207368612d312061757468656e7469636174696f6e2066756e637469
symbol 2.3.0..2.3.0 datatypes octet_get_weight
symbol 2.3.0..2.3.0 key srtp_key_limit_check
symbol 2.3.0..2.5.0 srtp srtp_get_session_keys
symbol 2.3.0..2.8.0 ekt srtp_ekt_alloc
symbol 2.3.0..2.8.0 rdb srtp_rdb_init
symbol 2.3.0..2.8.0 sha1 srtp_sha1
symbol 2.3.0..2.8.0 srtp srtp_init
symbol 2.3.0..2.8.0 ut_sim ut_compar
symbol 2.3.0..2.8.0 ut_sim ut_init
symbol 2.5.0..2.8.0 srtp srtp_stream_list_alloc
symbol 2.5.0..2.8.0 srtp srtp_stream_list_get
symbol 2.8.0..2.8.0 srtp srtp_set_stream_use_cryptex
