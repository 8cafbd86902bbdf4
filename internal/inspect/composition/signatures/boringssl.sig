name boringssl
also libboringssl
cpe google:boringssl
advisory OSS-Fuzz boringssl
advisory Debian android-platform-external-boringssl
advisory GIT https://boringssl.googlesource.com/boringssl
advisory generic boringssl
forkof openssl
min 8
# learned
reference 10.0.0 amd64 sha256:631c51b5466cf190430e767394417e134d516f79f89630dab610b75b55409f23 android-libboringssl 10.0.0+r36-1, android-libboringssl-dev 10.0.0+r36-1
reference 13.0.0 amd64 sha256:a2de4bd2b6cc6340cc2773dbf85fa68b698a065c414c8a37b64ca6cb816660dc android-libboringssl 13.0.0+r24-2, android-libboringssl-dev 13.0.0+r24-2
reference 14.0.0 amd64 sha256:bc0a9358a94cf1978803d1b067283b39ad38048bf75338fddb66b8b5b5019241 android-libboringssl 14.0.0+r45-2~bpo12+1, android-libboringssl-dev 14.0.0+r45-2~bpo12+1
string 10.0.0..10.0.0 - " (LG_LITTLE_R - i) == ((BN_ULLONG)u * 2 * alpha) - ((BN_ULLONG)v * beta)"
string 10.0.0..10.0.0 - "(bssl::Array<unsigned char>*, uint8_t*, bssl::Span<const unsigned char>)"
string 10.0.0..10.0.0 - "5_Update(&ctx->md5, data, count) && SHA1_Update(&ctx->sha1, data, count)"
string 10.0.0..10.0.0 - ":copy_suffix(bssl::Span<unsigned char>, bssl::Span<const unsigned char>)"
string 10.0.0..10.0.0 - "ANDSHAKE*, bssl::Array<unsigned char>*, bssl::Span<const unsigned char>)"
string 10.0.0..13.0.0 - "failed to get flags from urandom fd"
string 10.0.0..13.0.0 - "failed to set FD_CLOEXEC on urandom fd"
string 10.0.0..14.0.0 - " with poor entropy, this process will block until entropy is available.\n"
string 10.0.0..14.0.0 - "+ found in hash name at offset %zu"
string 10.0.0..14.0.0 - "EVP_AEAD_CTX_init for AES-128-GCM failed.\n"
string 10.0.0..14.0.0 - "EVP_AEAD_CTX_seal for AES-128-GCM failed.\n"
string 10.0.0..14.0.0 - "No old-style OpenSSL locks anymore"
string 10.0.0..14.0.0 - "TLS 1.3 client complete_second_flight"
string 10.0.0..14.0.0 - "TLS 1.3 client read_certificate_request"
string 10.0.0..14.0.0 - "TLS 1.3 client read_encrypted_extensions"
string 10.0.0..14.0.0 - "TLS 1.3 client read_hello_retry_request"
string 10.0.0..14.0.0 - "TLS 1.3 client read_server_certificate"
string 10.0.0..14.0.0 - "TLS 1.3 client read_server_certificate_verify"
string 10.0.0..14.0.0 - "TLS 1.3 client send_client_certificate"
string 10.0.0..14.0.0 - "TLS 1.3 client send_client_certificate_verify"
string 10.0.0..14.0.0 - "TLS 1.3 client send_end_of_early_data"
string 10.0.0..14.0.0 - "TLS 1.3 client send_second_client_hello"
string 10.0.0..14.0.0 - "TLS 1.3 client server_certificate_reverify"
string 10.0.0..14.0.0 - "TLS 1.3 server process_end_of_early_data"
string 10.0.0..14.0.0 - "TLS 1.3 server read_client_certificate"
string 10.0.0..14.0.0 - "TLS 1.3 server read_client_certificate_verify"
string 10.0.0..14.0.0 - "TLS 1.3 server read_second_client_flight"
string 10.0.0..14.0.0 - "TLS 1.3 server read_second_client_hello"
string 10.0.0..14.0.0 - "TLS 1.3 server send_hello_retry_request"
string 10.0.0..14.0.0 - "TLS 1.3 server send_new_session_ticket"
string 10.0.0..14.0.0 - "TLS 1.3 server send_server_certificate_verify"
string 10.0.0..14.0.0 - "TLS client early_reverify_server_certificate"
string 10.0.0..14.0.0 - "TLS client send_client_certificate_verify"
string 10.0.0..14.0.0 - "TLS server read_client_certificate_verify"
string 10.0.0..14.0.0 - "empty public key type at offset %zu"
string 10.0.0..14.0.0 - "function should not have been called"
string 10.0.0..14.0.0 - "invalid character 0x%02x at offest %zu"
string 13.0.0..13.0.0 - "1FIPS self test"
string 13.0.0..13.0.0 - ":, signature=:"
string 13.0.0..13.0.0 - "TrustTokenV0 TokenHash"
string 13.0.0..14.0.0 - "AES-GCM-decrypt KAT failed because EVP_AEAD_CTX_open failed.\n"
string 13.0.0..14.0.0 - "Issuer has name constraints but leaf has no SANs"
string 13.0.0..14.0.0 - "TLS 1.3 client send_client_encrypted_extensions"
string 13.0.0..14.0.0 - "TLS 1.3 server read_client_encrypted_extensions"
string 13.0.0..14.0.0 - "TrustToken VOPRF Experiment V2 HashToScalar"
string 14.0.0..14.0.0 - "PMBTokens Experiment V1 HashToScalar"
string 14.0.0..14.0.0 - "PMBTokens Experiment V2 HashToScalar"
string 14.0.0..14.0.0 - "PMBTokens PST V1 HashC"
string 14.0.0..14.0.0 - "PMBTokens PST V1 HashToScalar"
source 10.0.0..10.0.0 - "bytestring/asn1_compat.c"
source 10.0.0..10.0.0 - "cipher_extra/derive_key.c"
source 10.0.0..13.0.0 - "asn1/a_utctm.c"
source 10.0.0..13.0.0 - "x509/a_digest.c"
source 10.0.0..14.0.0 - "cipher_extra/e_aesctrhmac.c"
source 10.0.0..14.0.0 - "cipher_extra/e_aesgcmsiv.c"
source 10.0.0..14.0.0 - "cipher_extra/e_chacha20poly1305.c"
source 10.0.0..14.0.0 - "digest_extra/digest_extra.c"
source 10.0.0..14.0.0 - "ecdh_extra/ecdh_extra.c"
source 10.0.0..14.0.0 - "ecdsa_extra/ecdsa_asn1.c"
source 10.0.0..14.0.0 - "ssl/handshake_client.cc"
source 13.0.0..14.0.0 - "ssl/encrypted_client_hello.cc"
source 13.0.0..14.0.0 - "trust_token/trust_token.c"
source 14.0.0..14.0.0 - "rsa_extra/rsa_crypt.c"
source 14.0.0..14.0.0 - "x509/policy.c"
symbol 10.0.0..10.0.0 - lh_delete
symbol 10.0.0..13.0.0 - EVP_aead_null_sha1_tls
symbol 10.0.0..14.0.0 - AES_CMAC
symbol 10.0.0..14.0.0 - BN_init
symbol 10.0.0..14.0.0 - BN_le2bn
symbol 10.0.0..14.0.0 - BN_sqrt
symbol 10.0.0..14.0.0 - CBB_len
symbol 10.0.0..14.0.0 - CBS_len
symbol 13.0.0..14.0.0 - BIO_seek
symbol 13.0.0..14.0.0 - BIO_tell
symbol 14.0.0..14.0.0 - KYBER_decap
symbol 14.0.0..14.0.0 - KYBER_encap
