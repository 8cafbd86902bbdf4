name mbedtls
also libmbedtls libmbedcrypto libmbedx509 polarssl
cpe arm:mbed_tls
cpe trustedfirmware:mbed_tls
advisory OSS-Fuzz mbedtls
advisory Debian mbedtls
advisory Alpine mbedtls
advisory GIT https://github.com/Mbed-TLS/mbedtls
advisory generic mbedtls
version "mbed TLS {v}"
version "Mbed TLS {v}"
# learned
reference 2.16.9 amd64 sha256:6de6e9d0d30102a12063f4b83fba8b2dca61f7c8b5801ba4db253b036985d76d libmbedtls-dev 2.16.9-0.1+deb11u4
reference 2.28.3 amd64 sha256:5a097caba437b0d7bc3af80dcb7fd87d80f1f0505a7994cb9ff46c1d9ada76c7 libmbedtls-dev 2.28.3-1
reference 3.6.6 amd64 sha256:bcef983a40d457c46786e215848558412473352e3293f68e40fba1b87e0a53a8 libmbedtls-dev 3.6.6-0.1~deb13u1
reference 3.6.7 amd64 sha256:0c4f4d9a1b34a54404127e29ccdcf17ae1d3bde75324a94e5913ec78d1275191 libmbedtls-dev 3.6.7-3
string 2.16.9..2.16.9 certs "LHvWxiuJaWkP/\r\nmtxyUALj2pQxRitopORFQdn7AOY5\r\n-----END CERTIFICATE-----\r\n"
string 2.16.9..2.16.9 ecp "  ECP test #1 (constant op_count, base point G): "
string 2.16.9..2.16.9 ssl_cli "client hello, got %d ciphersuites (excluding SCSVs)"
string 2.16.9..2.16.9 ssl_srv "client hello v3, signature_algorithm ext: hash alg %d not supported"
string 2.16.9..2.16.9 ssl_tls " exceed the compile-time limit %u (already %u bytes buffered) -- ignore\n"
string 2.16.9..2.28.3 error "AES - Feature not available. For example, an unsupported AES key size"
string 2.16.9..2.28.3 ssl_cli "ver version out of bounds -  min: [%d:%d], server: [%d:%d], max: [%d:%d]"
string 2.16.9..2.28.3 ssl_msg "Next handshake message %u not or only partially bufffered"
string 2.16.9..2.28.3 ssl_srv "client hello v3, signature_algorithm ext unknown sig alg encoding %d"
string 2.16.9..2.28.3 x509 "passed\n  X.509 signature verify: "
string 2.16.9..3.6.6 ssl_cli "Server used HashAlgorithm %d"
string 2.16.9..3.6.6 ssl_cli "Server used SignatureAlgorithm %d"
string 2.16.9..3.6.6 ssl_tls12_client "Server used SigAlg value 0x%04x that was not offered"
string 2.16.9..3.6.6 ssl_tls12_client "Server used unsupported value in SigAlg extension 0x%04x"
string 2.16.9..3.6.7 ccm "  CCM: setup failed"
string 2.16.9..3.6.7 chacha20 "ctronic communications made at any time or place, which are addressed to"
string 2.16.9..3.6.7 chachapoly "  ChaCha20-Poly1305 test %u "
string 2.16.9..3.6.7 cmac "  %s CMAC subkey #%d: "
string 2.16.9..3.6.7 debug "dumping '%s' (%u bytes)\n"
string 2.16.9..3.6.7 ecjpake "  ECJPAKE test #2 (reference handshake): "
string 2.16.9..3.6.7 entropy "  ENTROPY test: "
string 2.16.9..3.6.7 hmac_drbg "  HMAC_DRBG (PR = False) : "
string 2.16.9..3.6.7 nist_kw "  KWP: setup failed "
string 2.16.9..3.6.7 oid "PBE with SHA1 and 2-Key 3DES"
string 2.16.9..3.6.7 poly1305 " in the wabe:\nAll mimsy were the borogoves,\nAnd the mome raths outgrabe."
string 2.16.9..3.6.7 sha3 "  %s test %d error code: %d\n"
string 2.16.9..3.6.7 ssl_client "Hostname mismatch the session ticket, disable session resumption."
string 2.16.9..3.6.7 ssl_tls12_server "client hello v3, signature_algorithm ext: %u"
string 2.16.9..3.6.7 ssl_tls13_keys "<= mbedtls_ssl_tls13_compute_resumption_master_secret"
string 2.16.9..3.6.7 ssl_tls13_server "Switch to handshake keys for inbound traffic ( K_recv = handshake )"
string 2.16.9..3.6.7 timing " cycles=%lu ratio=%lu millisecs=%lu secs=%lu hardfail=%d a=%lu b=%lu\n"
string 2.16.9..3.6.7 x509_crl "%sCRL version   : %d"
string 2.16.9..3.6.7 x509_crt "The CRL is signed with an unacceptable PK alg (eg RSA vs ECDSA)."
string 2.16.9..3.6.7 x509_csr "%sCSR version   : %d"
string 2.16.9..3.6.7 xtea "  XTEA test #%d: "
string 2.28.3..3.6.7 error "SSL - An encrypted DTLS-frame with an unexpected CID was received"
string 2.28.3..3.6.7 ssl_cli "client hello, illegal DTLS-SRTP protection profile %d"
string 2.28.3..3.6.7 ssl_msg " exceed the compile-time limit %zu (already %zu bytes buffered) -- fail\n"
string 2.28.3..3.6.7 ssl_srv "hersuite mismatch: no suitable hash algorithm for signature algorithm %u"
string 2.28.3..3.6.7 ssl_tls "Perform mbedtls-based computation of digest of ServerKeyExchange"
string 3.6.6..3.6.7 aes "  AES note: AESNI code present (assembly implementation).\n"
string 3.6.6..3.6.7 error "L - A field in a message was incorrect or inconsistent with other fields"
string 3.6.6..3.6.7 gcm "  GCM note: built-in implementation.\n"
string 3.6.6..3.6.7 ssl_msg " length %u too small to hold DTLS record header including CID, length %u"
string 3.6.6..3.6.7 ssl_tls "ssl_tls12_preset_default_sig_algs has duplicated entries\n"
string 3.6.7..3.6.7 ssl_msg "Internal error: trying to set in_hsfraglen in DTLS"
string 3.6.7..3.6.7 ssl_tls "bad session hash length"
string 3.6.7..3.6.7 ssl_tls12_client "pting TLS 1.2 RSA-PSS signature algorithm %s via compatibility exception"
string 3.6.7..3.6.7 ssl_tls13_client "ServerHello end not aligned with a record boundary"
string 3.6.7..3.6.7 ssl_tls13_generic "Handshake message %s end not aligned with a record boundary"
source 2.16.9..2.28.3 ssl_cli "library/ssl_cli.c"
source 2.16.9..2.28.3 ssl_srv "library/ssl_srv.c"
source 2.16.9..3.6.7 ssl_client "library/ssl_client.c"
source 2.16.9..3.6.7 ssl_tls "library/ssl_tls.c"
source 2.16.9..3.6.7 ssl_tls12_client "library/ssl_tls12_client.c"
source 2.16.9..3.6.7 ssl_tls12_server "library/ssl_tls12_server.c"
source 2.16.9..3.6.7 ssl_tls13_client "library/ssl_tls13_client.c"
source 2.16.9..3.6.7 ssl_tls13_generic "library/ssl_tls13_generic.c"
source 2.16.9..3.6.7 ssl_tls13_keys "library/ssl_tls13_keys.c"
source 2.16.9..3.6.7 ssl_tls13_server "library/ssl_tls13_server.c"
source 2.28.3..3.6.7 ssl_msg "library/ssl_msg.c"
table 2.16.9..2.16.9 ctr_drbg 5a194d5e2b31581454def675fb7958fec7db873e5689fc9d03217c68d8033820
table 2.16.9..2.16.9 ctr_drbg c18081a65d44021619b3f180b1c920026a546f0c7081498b6ea662526d51b1cb
table 2.16.9..2.28.3 md 0800000007000000060000000500000004000000090000000300000002000000
table 2.16.9..3.6.7 aes 00000030000000000000000000000001006cb6dbc0543b59da48d90b00000001
table 2.16.9..3.6.7 aria 3068991b87b921785039dbe17209623c3e7e5e8ef1a0cca32a1dfbb6d620c48d
table 2.16.9..3.6.7 base64 24486e5687625abdbf17d9a2c4171a0194ed8f1e11b3d7090cb6e9106f22ee13
table 2.16.9..3.6.7 camellia 0001020308090a0b26272425171415161bffff1affffffffffffffffffffffff
table 2.16.9..3.6.7 camellia 0123456789abcdeffedcba987654321000000000020000000000000000000000
table 2.16.9..3.6.7 ccm 7162015b4dac255d000000000000000000000000000000000000000000000000
table 2.16.9..3.6.7 certs 2d2d2d2d2d424547494e2043455254494649434154452d2d2d2d2d0d0a4d4949
table 2.16.9..3.6.7 chacha20 76b8e0ada0f13d90405d6ae55386bd28bdd219b8a08ded1aa836efcc8b770dc7
table 2.16.9..3.6.7 cmac 028962f61b7bf89efc6b551f4667d98328a7023f452e8f82bd4bf28d8c37c35c
table 2.16.9..3.6.7 dhm 2d2d2d2d2d424547494e20444820504152414d45544552532d2d2d2d2d0d0a4d
table 2.16.9..3.6.7 ecjpake 03001741040fb22b1d5d1123e0ef9feb9d8a2e590a1f4d7ced2c2b06586e8f2a
table 2.16.9..3.6.7 ecp_curves 0026b2b9e291e3b579c95484083d0bd25da8772f6445994c8796161fdb962897
table 2.16.9..3.6.7 gcm 58e2fccefa7e3061367f1d57a4e7455aab6e47d42cec13bdf53a67b21257bddf
table 2.16.9..3.6.7 hmac_drbg 79349bbf7cdda5799557866621c913831146733abf8c35c8c7215b5b96c48e9b
table 2.16.9..3.6.7 md4 31d6cfe0d16ae931b73c59d7e0c089c0bde52cb31de33e46245e05fbdbd6fb24
table 2.16.9..3.6.7 nist_kw 031f6bd7e61e643df68594816f64caa3f56fabea2548f5fb0000000000000000
table 2.16.9..3.6.7 psa_util 000000007bff80bf79ff80bf78ff80bf76ff00bc6cff80bb6bff80bc6aff00bf
table 2.16.9..3.6.7 ripemd160 9c1185a5c5e9fc54612808977ee8f548b2258d310bdc9d2d256b3ee9daae347b
table 2.16.9..3.6.7 sha3 0c63a75b845e4f7d01107d852e4c2485c51a50aaaa94fc61995e71bbee983a2a
table 2.16.9..3.6.7 ssl_tls13_client 73736c5f746c7331335f636865636b5f7365727665725f68656c6c6f5f736573
table 2.16.9..3.6.7 ssl_tls13_generic 6d626564746c735f73736c5f746c7331335f69735f737570706f727465645f76
table 2.16.9..3.6.7 ssl_tls13_keys 66696e6973686564726573756d7074696f6e7472616666696320757064657870
table 2.16.9..3.6.7 ssl_tls13_server 73736c5f746c7331335f70617273655f6b65795f65786368616e67655f6d6f64
table 2.16.9..3.6.7 xtea 414243444546474841414141414141415a5b6e278948d77f4142434445464748
table 2.28.3..3.6.7 ctr_drbg 4cfb218673346d9d50c922e49b0dfcd090adf04f5c3ba47327dfcd6fa63a785c
table 2.28.3..3.6.7 ctr_drbg 5a7095e98140523391537e75d6199d1ead0dc6a7de6c1fe0ea1833a87e0620e9
table 3.6.6..3.6.7 md 0b0000000a000000090000000800000005000000040000000300000010000000
table 3.6.6..3.6.7 ssl_ciphersuites 0313000002130000011300000413000005130000a8cc0000a9cc0000aacc0000
table 3.6.7..3.6.7 bignum 4b136a97bbd0df95a72c10a420a49f7b9d18d6dfc0f56165fc3579fb30a8d5bf
symbol 2.16.9..2.16.9 base64 dec_value
symbol 2.16.9..2.28.3 gcm gcm_mult
symbol 2.16.9..2.28.3 ssl_tls tls1_prf
symbol 2.16.9..3.6.7 des des3_set2key
symbol 2.16.9..3.6.7 ecdsa derive_mpi
symbol 2.16.9..3.6.7 md2 mbedtls_md2
symbol 2.16.9..3.6.7 md4 mbedtls_md4
symbol 2.16.9..3.6.7 md5 mbedtls_md5
symbol 2.16.9..3.6.7 pem pem_pbkdf1
symbol 2.28.3..3.6.7 bignum add_sub_mpi
symbol 3.6.6..3.6.7 rsa hash_mprime
symbol 3.6.7..3.6.7 aria aria_sl
