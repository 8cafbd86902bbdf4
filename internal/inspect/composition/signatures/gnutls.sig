name gnutls
also libgnutls gnutls28
cpe gnu:gnutls
advisory OSS-Fuzz gnutls
advisory Debian gnutls28
advisory Alpine gnutls
advisory GIT https://gitlab.com/gnutls/gnutls
advisory generic gnutls
version "Enabled GnuTLS {v} logging...\n"
version weak "{v}"
# learned
reference 3.7.1 amd64 sha256:90c52b4cb5918153219428ccc5bbc72d444fa72009dec18917c5d5424aafbc8e libgnutls28-dev 3.7.1-5+deb11u10
reference 3.7.9 amd64 sha256:200a31855db734c50055afd1ff77daf44882bb46e60603f8f23f362725d694e5 libgnutls28-dev 3.7.9-2+deb12u7
reference 3.8.9 amd64 sha256:8542b4824dfeb27f2a842a074b6e4c5a60637fc4711af2909cba4a4169fdd245 libgnutls28-dev 3.8.9-3+deb13u4
reference 3.8.13 amd64 sha256:d346ac4ebcdd8e0aa7f65ea1942b00775e1884cfaf50ab843ba73a967694adb9 libgnutls28-dev 3.8.13-1
string 3.7.1..3.7.1 dhe_psk "sizeof(info->username) > username->size"
string 3.7.1..3.7.1 lt5-session_ticket "!(session->internals.flags & GNUTLS_NO_TICKETS)"
string 3.7.1..3.7.1 pre_shared_key "psk.identity.size < sizeof(info->username)"
string 3.7.1..3.7.1 priority "cfg: loaded system priority %s mtime %lld\n"
string 3.7.1..3.7.1 sysrng-linux "getrandom random generator was detected\n"
string 3.7.1..3.7.9 certificate "buf->length >= sizeof(mbuffer_st)+header_size"
string 3.7.1..3.7.9 constate "hash_size<=sizeof(client_write->mac_key)"
string 3.7.1..3.7.9 constate "key_size <=sizeof(client_write->key)"
string 3.7.1..3.8.9 constate "Epoch %d out of range (idx: %d, max: %d)\n"
string 3.7.1..3.8.13 cert-cred "include an OCSP status in its response, but the OCSP status is missing. "
string 3.7.1..3.8.13 cert-session "There is a newer OCSP response but was not provided by the server\n"
string 3.7.1..3.8.13 certificate_request "K[%p]: rejecting client auth because of no suitable signature algorithm\n"
string 3.7.1..3.8.13 client_cert_type " is (%s) which is the default. We therefore do not send this extension.\n"
string 3.7.1..3.8.13 dh-session "en lowered to %u bits and this may allow decryption of the session data\n"
string 3.7.1..3.8.13 dh_common "vertised, but server didn't support it; falling back to server's choice\n"
string 3.7.1..3.8.13 dtls "agment %s(%d) with length: %u, offset: %u, fragment length: %u, mtu: %u\n"
string 3.7.1..3.8.13 errors "An error was encountered at the TLS Finished packet calculation."
string 3.7.1..3.8.13 fastopen "Fallback from TCP Fast Open... TFO is not enabled at system level\n"
string 3.7.1..3.8.13 lt15-pk "Security level of algorithm requires hash %s(%d) or better (have: %d)\n"
string 3.7.1..3.8.13 ocsp-api "OCSP response associated with chain %d on pos %d, is too old (ignoring)\n"
string 3.7.1..3.8.13 pkcs11_write "ing the distrusted flag as it is not valid on non-p11-kit-trust modules\n"
string 3.7.1..3.8.13 post_handshake "all gnutls_certificate_server_set_request to enable post handshake auth\n"
string 3.7.1..3.8.13 range "RANGE: Next fragment size: %d (%d,%d); remaining range: (%d,%d)\n"
string 3.7.1..3.8.13 record "EC[%p]: Discarded early data[%lu] due to invalid decryption, length: %u\n"
string 3.7.1..3.8.13 record_size_limit "EXT[%p]: client requested too small record_size_limit %u; ignoring\n"
string 3.7.1..3.8.13 rsa "'s certificate does not allow encryption. Key usage violation detected.\n"
string 3.7.1..3.8.13 server_cert_type " were set but none of them is supported. We do not send this extension.\n"
string 3.7.1..3.8.13 session " if a callback with gnutls_transport_set_pull_timeout_function() is set\n"
string 3.7.1..3.8.13 sslv2_compat "SSL 2.0 Hello: Cannot find the appropriate handler for the KX algorithm\n"
string 3.7.1..3.8.13 tls-sig "ficate does not allow digital signatures. Key usage violation detected.\n"
string 3.7.1..3.8.13 verify ": certificate's issuer ECC params do not contain SECP256R1 or SECP384R1\n"
string 3.7.1..3.8.13 x509 "rithm.algorithm differs from tbsCertificate.signature.algorithm: %s, %s\n"
string 3.7.9..3.7.9 global "ssl2-compat srtp alpn ocsp srp psk dhe ecdhe auth-anon heartbeat"
string 3.7.9..3.7.9 hello_ext "gid < sizeof(extfunc)/sizeof(extfunc[0])"
string 3.7.9..3.8.9 kx "unable to open keylog file %s\n"
string 3.7.9..3.8.13 global "GNUTLS_NO_EXPLICIT_INIT is deprecated; use GNUTLS_NO_IMPLICIT_INIT\n"
string 3.7.9..3.8.13 output "%s\t\t\t\tVersion: %d (unknown SCT version)\n"
string 3.7.9..3.8.13 priority "cfg: disabling signature algorithm (for non-certificate usage) %s\n"
string 3.7.9..3.8.13 pubkey "Curve %s is not supported for Edwards-based key agreement\n"
string 3.7.9..3.8.13 sysrng-linux "Cannot open /dev/urandom during initialization!\n"
string 3.8.9..3.8.13 certificate "buf->length >= sizeof(mbuffer_st) + header_size"
string 3.8.9..3.8.13 global "ssl2-compat srtp alpn ocsp psk dhe ecdhe auth-anon"
string 3.8.9..3.8.13 key_update "invalidating session: KTLS - couldn't update keys\n"
string 3.8.9..3.8.13 output "error: gnutls_x509_name_constraints_get_permitted(): %s\n"
string 3.8.9..3.8.13 pkcs11 "trust_after: did not find cert, using issuer DN + serial, using DN only\n"
string 3.8.13..3.8.13 crypto-selftests "%s reset test vector %d failed!\n"
string 3.8.13..3.8.13 handshake "Setting certificate compression methods failed\n"
string 3.8.13..3.8.13 kx "unable to open keylog file %s, error %d\n"
string 3.8.13..3.8.13 pkcs11 "requested reading private key of unsupported type %u\n"
string 3.8.13..3.8.13 priority "cfg: empty pkcs11 provider path, using default\n"
source 3.7.1..3.8.13 aes-cbc-x86-ssse3 "x86/aes-cbc-x86-ssse3.c"
source 3.7.1..3.8.13 aes-ccm-x86-aesni "x86/aes-ccm-x86-aesni.c"
source 3.7.1..3.8.13 aes-gcm-x86-aesni "x86/aes-gcm-x86-aesni.c"
source 3.7.1..3.8.13 aes-gcm-x86-pclmul-avx "x86/aes-gcm-x86-pclmul-avx.c"
source 3.7.1..3.8.13 aes-gcm-x86-ssse3 "x86/aes-gcm-x86-ssse3.c"
source 3.7.1..3.8.13 aes-xts-x86-aesni "x86/aes-xts-x86-aesni.c"
source 3.7.1..3.8.13 ec_point_formats "ext/ec_point_formats.c"
source 3.7.1..3.8.13 name_constraints "x509/name_constraints.c"
source 3.7.1..3.8.13 protocols "algorithms/protocols.c"
source 3.7.1..3.8.13 safe_renegotiation "ext/safe_renegotiation.c"
source 3.7.1..3.8.13 supported_versions "ext/supported_versions.c"
source 3.7.9..3.8.13 mac "algorithms/mac.c"
source 3.8.9..3.8.13 groups "algorithms/groups.c"
table 3.7.1..3.7.9 privkey_pkcs8_pbes1 5f676e75746c735f646563727970745f70626573315f6465735f6d64355f6461
table 3.7.1..3.7.9 pubkey 676e75746c735f7075626b65795f70617273655f6563635f65646473615f7061
table 3.7.1..3.8.13 cert 5f676e75746c735f67656e5f636572745f636c69656e745f6372745f76726679
table 3.7.1..3.8.13 certificate_verify 5f676e75746c7331335f726563765f63657274696669636174655f7665726966
table 3.7.1..3.8.13 cipher_int 5f676e75746c735f617574685f6369706865725f656e6372797074325f746167
table 3.7.1..3.8.13 compress_certificate 5f676e75746c735f636f6d70726573735f63657274696669636174655f726563
table 3.7.1..3.8.13 early_data 5f676e75746c7331335f726563765f656e645f6f665f6561726c795f64617461
table 3.7.1..3.8.13 ecdhe 5f676e75746c735f656364685f636f6d6d6f6e5f7072696e745f736572766572
table 3.7.1..3.8.13 encrypted_extensions 5f676e75746c7331335f726563765f656e637279707465645f657874656e7369
table 3.7.1..3.8.13 ext_master_secret 5f676e75746c735f6578745f6d61737465725f7365637265745f726563765f70
table 3.7.1..3.8.13 gost-wrap 5f676e75746c735f676f737432383134375f6b65795f756e777261705f637279
table 3.7.1..3.8.13 gost28147 0000000000200600001006000078060000280600004806000008060000000600
table 3.7.1..3.8.13 handshake-checks 5f676e75746c735f636865636b5f69665f636572745f686173685f69735f7361
table 3.7.1..3.8.13 hello_ext_lib 5f676e75746c735f68656c6c6f5f6578745f64656661756c745f756e7061636b
table 3.7.1..3.8.13 hello_retry 5f676e75746c7331335f726563765f68656c6c6f5f72657472795f7265717565
table 3.7.1..3.8.13 kuznyechik 00000000000000000000000000000000019484dd10bd275db87a486c7276a26e
table 3.7.1..3.8.13 lt11-randomart 5f676e75746c735f6b65795f66696e6765727072696e745f72616e646f6d6172
table 3.7.1..3.8.13 lt4-post_handshake 5f676e75746c735f706f73745f68616e647368616b655f73656e645f70617261
table 3.7.1..3.8.13 lt8-ecc 5f676e75746c735f6563635f63757276655f6d61726b5f64697361626c656400
table 3.7.1..3.8.13 pkcs12 5f676e75746c735f706b637331325f676f73745f737472696e675f746f5f6b65
table 3.7.1..3.8.13 pkcs7-crypt 5f676e75746c735f706b63735f77726974655f736368656d615f706172616d73
table 3.7.1..3.8.13 psk_ext_parser 5f676e75746c7331335f70736b5f6578745f697465725f6e6578745f62696e64
table 3.7.1..3.8.13 session_ticket 5f676e75746c7331335f756e7061636b5f73657373696f6e5f7469636b657400
table 3.7.1..3.8.13 stek 5f676e75746c735f6765745f73657373696f6e5f7469636b65745f6465637279
table 3.7.1..3.8.13 tls13-sig 5f676e75746c7331335f68616e647368616b655f7665726966795f6461746100
table 3.7.1..3.8.13 virt-san 5f676e75746c735f616c745f6e616d655f61737369676e5f766972745f747970
table 3.7.9..3.8.13 key_encode 5f676e75746c735f783530395f77726974655f6d6f6465726e5f656364685f70
table 3.7.9..3.8.13 str 5f676e75746c735f6275666665725f706f705f646174756d5f70726566697832
table 3.8.9..3.8.13 crypto-selftests-pk 2d2d2d2d2d424547494e2050524956415445204b45592d2d2d2d2d0a4d433443
table 3.8.9..3.8.13 pkcs11_privkey 0100000011000000ffffffff41100000ffffffff0d00000057100000ffffffff
table 3.8.13..3.8.13 crypto-selftests-pk 2877998bc6e2595ca55c307813e2cae113f55dd59ad771ff4182f461da3ab610
table 3.8.13..3.8.13 pubkey 5f676e75746c735f7075626b65795f696d706f72745f6563635f656464736100
symbol 3.7.1..3.7.9 output reverse_datum
symbol 3.7.1..3.7.9 state deinit_keys
symbol 3.7.1..3.8.9 pkcs11 compat_load
symbol 3.7.1..3.8.13 audit crau_data
symbol 3.7.1..3.8.13 bitrotate rotl_sz
symbol 3.7.1..3.8.13 common data2hex
symbol 3.7.1..3.8.13 lt13-mac _ctx_init
symbol 3.7.1..3.8.13 vko_gost calc_ukm
symbol 3.7.1..3.8.13 x509_ext parse_aia
symbol 3.7.9..3.8.13 pkcs7 add_attrs
symbol 3.7.9..3.8.13 verify-high cert_eq
symbol 3.8.9..3.8.13 random free_ctx
