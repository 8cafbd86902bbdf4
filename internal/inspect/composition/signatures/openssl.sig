name openssl
also libssl libcrypto
cpe openssl:openssl
advisory OSS-Fuzz openssl
advisory Debian openssl
advisory Alpine openssl
advisory GIT https://github.com/openssl/openssl
advisory GIT https://git.openssl.org/openssl.git
advisory generic openssl
version "OpenSSL {v} {*} 20{d}"
version "OpenSSL {v}-fips {*} 20{d}"
version weak "{v}"
# learned
reference 1.1.1w amd64 sha256:82efcd65ed8041d47db2a83a622c6e3c7e7b6f6b21c5a696db174e5d382ba041 libssl-dev 1.1.1w-0+deb11u8
reference 3.0.17 amd64 sha256:3f8a33a2da801d4dc586e761c0754f580532a06ffd786d24ade87a0e741b073f libssl-dev 3.0.17-1~deb12u2
reference 3.0.20 amd64 sha256:3e6361a8289b2c862daf1ae978d3a3e33ce3f166113b6bcfed1aaa518a739e72 libssl-dev 3.0.20-1~deb12u2
reference 3.5.9 amd64 sha256:731b0acb1e201495e27e5b2805567efff704cc19ae3b168ef9a0d42a943f791b libssl-dev 3.5.9-1~deb13u1
reference 3.6.5 amd64 sha256:6e22ebc4754296e252cd8bbc6f8e14646f361b775ec18a41bde541d92da916b4 libssl-dev 3.6.5-1
reference 4.0.3 amd64 sha256:80d076fee45466c238e9eb9eaa13c82dd27ad35403f0b097e0e78460d3838fe3 libssl-dev 4.0.3-1
string 1.1.1w..1.1.1w cpt_err "fips mode not supported"
string 1.1.1w..1.1.1w cversion "ASM -DX25519_ASM -DPOLY1305_ASM -DNDEBUG -Wdate-time -D_FORTIFY_SOURCE=2"
string 1.1.1w..1.1.1w ec_err "d2i ecpkparameters failure"
string 1.1.1w..1.1.1w evp_err "error setting fips mode"
string 1.1.1w..1.1.1w lh_stats "num_comp_calls        = %lu\n"
string 1.1.1w..3.0.17 libcrypto-lib-cmp_vfy "sucessfully validated PBM-based CMP message protection"
string 1.1.1w..3.0.17 libcrypto-lib-cmp_vfy "sucessfully validated signature-based CMP message protection"
string 1.1.1w..3.0.17 libcrypto-lib-mem_sec "n failed: temp-(sh.arena_size >> slist) == sh_find_my_buddy(temp, slist)"
string 1.1.1w..3.0.20 libcrypto-lib-cmp_server "Assuming that last transaction with ID=%s got aborted"
string 1.1.1w..3.0.20 libcrypto-lib-cmp_vfy "rver cert available for verifying signature-based CMP message protection"
string 1.1.1w..3.0.20 libcrypto-lib-core_namemap "\"%.*s\" has an existing different identity %d (from \"%s\")"
string 1.1.1w..3.0.20 libcrypto-lib-cversion "_PIC -DOPENSSL_BUILDING_OPENSSL -DNDEBUG -Wdate-time -D_FORTIFY_SOURCE=2"
string 1.1.1w..3.0.20 libcrypto-lib-param_build "Negative big numbers are unsupported for OSSL_PARAM"
string 1.1.1w..3.5.9 asn_mime "This is an S/MIME signed message%s%s"
string 1.1.1w..3.5.9 libcrypto-lib-t_crl "%8sVersion unknown (%ld)\n"
string 1.1.1w..3.5.9 libdefault-lib-file_store "Given path=%s"
string 1.1.1w..3.5.9 libdefault-lib-hmac_prov "digest-oneshot"
string 1.1.1w..4.0.3 ec_curve "it binary field.\n\tNot suitable for ECDSA.\n\tQuestionable extension field!"
string 1.1.1w..4.0.3 eng_dyn "fies whether to load from 'DIR_ADD' directories (0=no,1=yes,2=mandatory)"
string 1.1.1w..4.0.3 libcrypto-lib-aesni-gcm-x86_64 "AES-NI GCM module for x86_64, CRYPTOGAMS by <https://github.com/dot-asm>"
string 1.1.1w..4.0.3 libcrypto-lib-aesni-sha1-x86_64 "AESNI-CBC+SHA1 stitch for x86_64, CRYPTOGAMS by <appro@openssl.org>"
string 1.1.1w..4.0.3 libcrypto-lib-aesni-sha256-x86_64 "AESNI-CBC+SHA256 stitch for x86_64, CRYPTOGAMS by <appro@openssl.org>"
string 1.1.1w..4.0.3 libcrypto-lib-aesni-x86_64 "AES for Intel AES-NI, CRYPTOGAMS by <https://github.com/dot-asm>"
string 1.1.1w..4.0.3 libcrypto-lib-asn_mime "\"; boundary=\"----%s\"%s%sThis is an S/MIME signed message%s%s------%s%s"
string 1.1.1w..4.0.3 libcrypto-lib-cmp_client "eceived \"revocationNotification\" - a revocation of the cert has occurred"
string 1.1.1w..4.0.3 libcrypto-lib-cmp_genm "lient context in unsuitable state; should call CMPclient_reinit() before"
string 1.1.1w..4.0.3 libcrypto-lib-cmp_status "IStatus: revocation notification - a revocation of the cert has occurred"
string 1.1.1w..4.0.3 libcrypto-lib-decoder_lib "he mandatory 'input' property is missing for decoder %s (properties: %s)"
string 1.1.1w..4.0.3 libcrypto-lib-encoder_lib "e mandatory 'output' property is missing for encoder %s (properties: %s)"
string 1.1.1w..4.0.3 libcrypto-lib-keccak1600-x86_64 "ak-1600 absorb and squeeze for x86_64, CRYPTOGAMS by <appro@openssl.org>"
string 1.1.1w..4.0.3 libcrypto-lib-store_meth "default or base providers available. Did you forget to load them? Info: "
string 1.1.1w..4.0.3 libdefault-lib-rsa_sig "SS saltlen can only be specified if PSS padding has been specified first"
string 1.1.1w..4.0.3 libssl-lib-quic_channel "code: 0x%llx%s%s%s (triggered by frame type: 0x%llx%s%s%s), reason: \"%s\""
string 1.1.1w..4.0.3 libssl-lib-quic_rx_depack "d packet which initiated a key update without a corresponding key update"
string 3.0.17..4.0.3 libcrypto-lib-obj_dat "Brand Indicator for Message Identification"
string 3.0.17..4.0.3 libcrypto-lib-ts_rsp_verify "status code: %s, status text: %s, failure codes: %s"
string 3.0.17..4.0.3 libcrypto-lib-x509_txt "cert info signature and signature algorithm mismatch"
string 3.0.17..4.0.3 libssl-lib-extensions_clnt "No groups enabled for max supported SSL/TLS version"
string 3.0.17..4.0.3 libssl-lib-statem_lib "e loaded providers. Use (D)TLSv1.2 or above, or load different providers"
string 3.0.20..3.5.9 libcrypto-lib-mem_sec "failed: temp - (sh.arena_size >> slist) == sh_find_my_buddy(temp, slist)"
string 3.0.20..4.0.3 libcrypto-lib-baseprov "provider=base,fips=no,input=der,structure=type-specific"
string 3.0.20..4.0.3 libcrypto-lib-cmp_vfy "successfully validated PBM-based CMP message protection"
string 3.0.20..4.0.3 libcrypto-lib-cms_err "cipher aead in enveloped data"
string 3.0.20..4.0.3 libcrypto-lib-defltprov "provider=default,fips=no,input=der,structure=type-specific"
string 3.5.9..3.5.9 libcrypto-lib-sha256-mb-x86_64 "A256 multi-block transform for x86_64, CRYPTOGAMS by <appro@openssl.org>"
string 3.5.9..4.0.3 libcrypto-lib-cmp_server "Assuming that last transaction with ID=%s got aborted, new ID=%s"
string 3.5.9..4.0.3 libcrypto-lib-cmp_vfy "alidated signature-based CMP message protection using pinned sender cert"
string 3.5.9..4.0.3 libcrypto-lib-http_client "expected ASN.1 content but got http code %d with Content-Type: %s"
string 3.5.9..4.0.3 libcrypto-lib-param_build "Negative big numbers are unsupported for OSSL_PARAM_UNSIGNED_INTEGER"
string 3.5.9..4.0.3 libcrypto-lib-rsa_backend "There are %d, %d, %d elements left on our factors, exps, coeffs stacks\n"
source 1.1.1w..1.1.1w cmeth_lib "evp/cmeth_lib.c"
source 1.1.1w..1.1.1w dh_rfc7919 "dh/dh_rfc7919.c"
source 1.1.1w..3.0.20 libcommon-lib-tls_pad "record/tls_pad.c"
source 1.1.1w..3.6.5 e_camellia "evp/e_camellia.c"
source 1.1.1w..3.6.5 e_des3 "evp/e_des3.c"
source 1.1.1w..4.0.3 libdefault-lib-cipher_aes_cbc_hmac_sha "ciphers/cipher_aes_cbc_hmac_sha.c"
source 1.1.1w..4.0.3 libdefault-lib-cipher_aes_cbc_hmac_sha1_hw "ciphers/cipher_aes_cbc_hmac_sha1_hw.c"
source 1.1.1w..4.0.3 libdefault-lib-cipher_aes_cbc_hmac_sha256_hw "ciphers/cipher_aes_cbc_hmac_sha256_hw.c"
source 1.1.1w..4.0.3 libdefault-lib-cipher_chacha20_poly1305 "ciphers/cipher_chacha20_poly1305.c"
source 1.1.1w..4.0.3 libdefault-lib-decode_spki2typespki "encode_decode/decode_spki2typespki.c"
source 3.0.17..4.0.3 libcrypto-lib-tb_eckey "engine/tb_eckey.c"
source 3.0.17..4.0.3 libssl-lib-ssl_rsa_legacy "ssl/ssl_rsa_legacy.c"
source 3.5.9..4.0.3 libcommon-lib-tls_pad "methods/tls_pad.c"
source 3.5.9..4.0.3 libcrypto-lib-param_build_set "crypto/param_build_set.c"
source 3.6.5..4.0.3 libdefault-lib-cipher_aes_cfb_hw "ciphers/cipher_aes_cfb_hw.c"
table 1.1.1w..3.0.20 libcrypto-lib-obj_dat 00000000b500000089010000940100008502000086020000b2010000b6000000
table 1.1.1w..3.0.20 libdefault-lib-capabilities 01000000500000000103000003030000fffe0000fdfe00000200000050000000
table 1.1.1w..3.5.9 libcommon-lib-ciphercommon 6f73736c5f6369706865725f67656e657269635f6765745f6374785f70617261
table 1.1.1w..3.5.9 libcrypto-lib-obj_dat 6c010000a301000094030000b4030000a50100008a0200008d02000088030000
table 1.1.1w..3.6.5 libcrypto-lib-rsa_sp800_56b_gen 6f73736c5f7273615f666970733138365f345f67656e5f70726f625f7072696d
table 1.1.1w..3.6.5 libdefault-lib-hkdf 6b64665f686b64665f66697865645f6469676573745f7365745f6374785f7061
table 1.1.1w..4.0.3 bss_log 0600000050414e4943200000000000000000000006000000454d455247200000
table 1.1.1w..4.0.3 cms_att 3200000071000000330000007100000034000000610000003500000002000000
table 1.1.1w..4.0.3 curve448_tables 32a5ee0fa6cd0303e450380ad5f16008cd8c7204fab926020c0c0a0a3829820e
table 1.1.1w..4.0.3 ecp_nistz256 200d060905040402050605070403030303030504090906060200050006060504
table 1.1.1w..4.0.3 libcrypto-lib-bn_rsa_fips186_4 1699338385ac17ed4ca83b89ba606f1d9fbe4a75b3897d598464def933f304b5
table 1.1.1w..4.0.3 libcrypto-lib-cms_env 434d535f41757468456e76656c6f706564446174615f6372656174655f657800
table 1.1.1w..4.0.3 libcrypto-lib-cms_kari 434d535f526563697069656e74496e666f5f6b6172695f676574305f616c6700
table 1.1.1w..4.0.3 libcrypto-lib-curve448_tables 32a5ee6fda3c3000e450385a1d0f8600cd8c72a49f6b22000c0c0a8a9322e800
table 1.1.1w..4.0.3 libcrypto-lib-e_aes 1403000008000000100000000800000032001100000000000100000000000000
table 1.1.1w..4.0.3 libcrypto-lib-ml_dsa_ntt 00fe3f00f76400000311580004f57700449e03001901740029817200241e0700
table 1.1.1w..4.0.3 libcrypto-lib-obj_xref 0700000003000000060000000800000004000000060000002a00000029000000
table 1.1.1w..4.0.3 libcrypto-lib-v3_asid 41534964656e74696669657243686f6963655f69735f63616e6f6e6963616c00
table 1.1.1w..4.0.3 libssl-lib-quic_txp 0764000007e4010001200100c2470000c2c70100000001000764000007e40100
table 1.1.1w..4.0.3 libssl-lib-ssl_cert 0600000001000000900300000100000074000000020000009801000008000000
table 1.1.1w..4.0.3 libssl-lib-ssl_ciph 010000000400000002000000400000000400000029030000080000002f030000
table 1.1.1w..4.0.3 libssl-lib-statem_srvr 000a00080006001700180019000b00020100000d000c000a0501040102010403
table 3.0.17..4.0.3 libcrypto-lib-rsa_oaep 6f73736c5f7273615f70616464696e675f6164645f504b4353315f4f4145505f
table 3.0.17..4.0.3 libcrypto-lib-rsa_pk1 6f73736c5f7273615f70616464696e675f6164645f504b4353315f747970655f
table 3.5.9..4.0.3 libcrypto-lib-obj_dat 00000000b5000000890100009401000085020000860200002b050000f0040000
table 3.5.9..4.0.3 libdefault-lib-capabilities 01000000500000000103000003030000fffe0000fdfe00000000000002000000
table 3.6.5..4.0.3 libcrypto-lib-params 4f53534c5f504152414d5f7365745f6f637465745f737472696e675f6f725f70
table 3.6.5..4.0.3 libdefault-lib-digestcommon 6469676573745f64656661756c745f6765745f706172616d735f6465636f6465
table 4.0.3..4.0.3 libcrypto-lib-ess_lib 4f53534c5f4553535f636865636b5f7369676e696e675f63657274735f657800
table 4.0.3..4.0.3 libcrypto-lib-legacy_sha 46040000790400001c0000000000000008000000000000000100000080000000
symbol 1.1.1w..3.0.17 libcrypto-lib-by_store free_uri
symbol 1.1.1w..3.0.20 libdefault-lib-ecx_exch ecx_init
symbol 1.1.1w..3.5.9 libcrypto-lib-bio_lib bio_wait
symbol 1.1.1w..4.0.3 dso_lib DSO_new
symbol 1.1.1w..4.0.3 libcrypto-lib-err_blocks ERR_new
symbol 3.0.17..4.0.3 libcrypto-lib-x_long LONG_it
symbol 3.0.20..4.0.3 libcrypto-lib-by_store free_store
symbol 3.0.20..4.0.3 libcrypto-lib-property del_tmpalg
symbol 3.5.9..4.0.3 libcrypto-lib-v3_crld i2r_aaidp
symbol 3.5.9..4.0.3 libssl-lib-ssl_conf do_store
symbol 3.6.5..4.0.3 libcrypto-lib-ml_kem add_storage
symbol 3.6.5..4.0.3 libcrypto-lib-obj_dat add_object
