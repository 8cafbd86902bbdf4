name botan
also libbotan
cpe botan_project:botan
advisory OSS-Fuzz botan
advisory Debian botan
advisory Alpine botan
advisory GIT https://github.com/randombit/botan
advisory generic botan
version proof "Botan {v} ({*}revision {*}"
# learned
reference 2.17.3 amd64 sha256:1a128af57af17a2b6ed12db82c5d74f5c98ceffdec51a8666ec23ad6d4c621fa libbotan-2-dev 2.17.3+dfsg-2
reference 2.19.3 amd64 sha256:60e8db03d55ea6447c0e47823a677ff859ba5e15e320dd265489f824430b7e6d libbotan-2-dev 2.19.3+dfsg-1+deb12u1
reference 2.19.5 amd64 sha256:9e6fabddaf62dccc876751a22b775c1b34e61ceb5a2ed66d585bd822626e75af libbotan-2-dev 2.19.5+dfsg-4
string 2.17.3..2.17.3 misc_hotp "Unsupported HOTP hash function"
string 2.17.3..2.17.3 pubkey_rsa "OpenSSL RSA provider rejected key:"
string 2.17.3..2.17.3 stream_ofb "OFB does not support seeking"
string 2.17.3..2.17.3 tls_alert "Bad code for TLS alert level"
string 2.17.3..2.17.3 tls_record "Expected TLS but got a record with DTLS version"
string 2.17.3..2.19.3 misc_roughtime "RoughTime v1 delegation signaturRoughTime v1 response signature"
string 2.17.3..2.19.3 psk_db "Named PSK not located"
string 2.17.3..2.19.3 rng_auto_rng "AutoSeeded_RNG reseeding failed"
string 2.17.3..2.19.3 utils_ghash "Too late to set AD in GHASH"
string 2.17.3..2.19.3 x509_obj "XMSS requires padding scheme"
string 2.17.3..2.19.5 asn1_ber_dec "Nested EOC markers too deep, rejecting to avoid stack exhaustion"
string 2.17.3..2.19.5 entropy_dev_random "Open of OS RNG succeeded but returned fd is too large for fd_set"
string 2.17.3..2.19.5 math_bigint_big_code "encode_fixed_length_int_pair: values too large to encode properly"
string 2.17.3..2.19.5 math_numbertheory_make_prm "random_prime equiv/modulo/coprime options not usable for small primes"
string 2.17.3..2.19.5 pk_pad_emsa1 " scheme with canonical name EMSA1 not supported for signature algorithm "
string 2.17.3..2.19.5 pk_pad_emsa_pkcs1 " scheme with canonical name EMSA3 not supported for signature algorithm "
string 2.17.3..2.19.5 pk_pad_emsa_pssr_pssr " scheme with canonical name EMSA4 not supported for signature algorithm "
string 2.17.3..2.19.5 prov_tpm "(), m_ctx.srk(), blob.size(), const_cast<uint8_t*>(blob.data()), &m_key)"
string 2.17.3..2.19.5 pubkey_ecc_key " for EC-key object whose corresponding domain parameters are without oid"
string 2.17.3..2.19.5 pubkey_ecdsa "ECDSA public key recovery only supported for prime order groups"
string 2.17.3..2.19.5 pubkey_ecies ": only one of cofactor_mode, old_cofactor_mode and check_mode can be set"
string 2.17.3..2.19.5 pubkey_mce_code_based_key_gen "liece keygen failed - could not bring matrix to row reduced echelon form"
string 2.17.3..2.19.5 pubkey_mce_mceliece_key "encoded parity check matrix has length which is not a multiple of four"
string 2.17.3..2.19.5 pubkey_xmss_common_ops "bitmask_l.size() == left.size() && bitmask_r.size() == right.size()"
string 2.17.3..2.19.5 pubkey_xmss_privatekey "(start_idx % (static_cast<size_t>(1) << target_node_height)) == 0"
string 2.17.3..2.19.5 pubkey_xmss_wots_privatekey ") == pub_key.wots_parameters() && public_seed() == pub_key.public_seed()"
string 2.17.3..2.19.5 rng_processor_rng "ssor RNG instruction failed to produce output within expected iterations"
string 2.17.3..2.19.5 tls_channel "Channel::key_material_export cannot export during renegotiation"
string 2.17.3..2.19.5 tls_client "Server replied using a ciphersuite not allowed in version it offered"
string 2.17.3..2.19.5 tls_handshake_io "Not possible to send under arbitrary epoch with stream based TLS"
string 2.17.3..2.19.5 tls_handshake_state "Policy refuses to accept signing with any hash supported by peer"
string 2.17.3..2.19.5 tls_msg_cert_status "Unexpected Certificate_Status message: unexpected response type"
string 2.17.3..2.19.5 tls_msg_client_kex "No server kex message, but negotiated a key exchange that required it"
string 2.17.3..2.19.5 tls_server "Client resumed Encrypt-then-MAC session without sending extension"
string 2.17.3..2.19.5 tls_sessions_sql_tls_session_manager_sql "Y, session_start INTEGER, hostname TEXT, hostport INTEGER, session BLOB)"
string 2.17.3..2.19.5 utils_calendar "calendar_point::to_std_timepoint() does not support years after 2400"
string 2.17.3..2.19.5 x509_cert_status "Encountered extension in certificate with version that does not allow it"
string 2.17.3..2.19.5 x509_certstor_flatfile "latfile_Certificate_Store::Flatfile_Certificate_Store cert file is empty"
string 2.17.3..2.19.5 x509_ocsp "Invalid cert pair to OCSP::Request (mismatched issuer,subject args?)"
string 2.17.3..2.19.5 x509_x509cert "9_Certificate::raw_issuer_dn_sha256 called but SHA-256 disabled in build"
string 2.17.3..2.19.5 x509_x509path "Path_Validation_Result::trust_root meaningless with invalid status"
string 2.19.3..2.19.3 misc_roughtime "Line does not have at least 5 space separated fields"
string 2.19.3..2.19.3 tls_session "Unknown version in serialized TLS session"
string 2.19.3..2.19.5 pubkey_ec_group "ECC p parameter is invalid size"
string 2.19.3..2.19.5 tls_record "Got unexpected TLS record version"
string 2.19.3..2.19.5 x509_asn1_alt_name "Invalid length for IP address SAN"
string 2.19.5..2.19.5 misc_roughtime "es not have 4 space separseparated fieldsRoughTime v1 response signature"
string 2.19.5..2.19.5 pubkey_rsa "RSA encryption - input is too long"
string 2.19.5..2.19.5 pubkey_rsa "RSA private op - input is too long"
string 2.19.5..2.19.5 pubkey_rsa "RSA verification - input is too long"
source 2.17.3..2.19.5 block_threefish_512 "threefish_512/threefish_512.cpp"
source 2.17.3..2.19.5 compression_compress_utils "compression/compress_utils.cpp"
source 2.17.3..2.19.5 math_numbertheory_monty_exp "numbertheory/monty_exp.cpp"
source 2.17.3..2.19.5 math_numbertheory_nistp_redc "numbertheory/nistp_redc.cpp"
source 2.17.3..2.19.5 modes_aead_chacha20poly1305 "chacha20poly1305/chacha20poly1305.cpp"
source 2.17.3..2.19.5 pbkdf_bcrypt_pbkdf "bcrypt_pbkdf/bcrypt_pbkdf.cpp"
source 2.17.3..2.19.5 pubkey_mce_gf2m_rootfind_dcmp "mce/gf2m_rootfind_dcmp.cpp"
source 2.17.3..2.19.5 pubkey_xmss_index_registry "xmss/xmss_index_registry.cpp"
source 2.17.3..2.19.5 pubkey_xmss_wots_parameters "xmss/xmss_wots_parameters.cpp"
source 2.17.3..2.19.5 rng_stateful_rng "stateful_rng/stateful_rng.cpp"
source 2.17.3..2.19.5 stream_chacha_avx2 "chacha_avx2/chacha_avx2.cpp"
source 2.17.3..2.19.5 stream_chacha_simd32 "chacha_simd32/chacha_simd32.cpp"
source 2.19.3..2.19.3 math_numbertheory_numthry "numbertheory/numthry.cpp"
source 2.19.3..2.19.5 pbkdf_argon2_argon2pwhash "argon2/argon2pwhash.cpp"
table 2.17.3..2.19.5 block_cast256 130415061708190a1b0c1d0e1f100112031405160718091a0b1c0d1e0f001102
table 2.17.3..2.19.5 block_misty1 000e0a0400151d02111907131b0401161e03121a00141c05010f0b0502171f04
table 2.17.3..2.19.5 block_twofish_tab 000117022e1853036a2f9319345445045c6bb630a6944b1a8c358155aa460d05
table 2.17.3..2.19.5 compression_bzip2 2a4e35426f74616e31325f474c4f42414c5f5f4e5f313132427a6970325f5374
table 2.17.3..2.19.5 compression_lzma 2a4e35426f74616e31325f474c4f42414c5f5f4e5f3131314c5a4d415f537472
table 2.17.3..2.19.5 compression_zlib 2a4e35426f74616e31325f474c4f42414c5f5f4e5f3131315a6c69625f537472
table 2.17.3..2.19.5 entropy_proc_walk 2a4e35426f74616e31325f474c4f42414c5f5f4e5f3131364469726563746f72
table 2.17.3..2.19.5 entropy_srcs 2a4e35426f74616e31325f474c4f42414c5f5f4e5f31323453797374656d5f52
table 2.17.3..2.19.5 filters_pipe 2a4e35426f74616e31325f474c4f42414c5f5f4e5f3131314e756c6c5f46696c
table 2.17.3..2.19.5 math_numbertheory_pow_mod 2a4e35426f74616e31325f474c4f42414c5f5f4e5f3132344d6f6e74676f6d65
table 2.17.3..2.19.5 misc_zfec 00018ef447a77abaad9ddd983daa5d96d872c058e03e4c6690de5580a0834b2a
table 2.17.3..2.19.5 prov_openssl_block 2a4e35426f74616e31325f474c4f42414c5f5f4e5f3131394f70656e53534c5f
table 2.17.3..2.19.5 prov_openssl_ec 2a4e35426f74616e31325f474c4f42414c5f5f4e5f3132354f70656e53534c5f
table 2.17.3..2.19.5 prov_openssl_hash 2a4e35426f74616e31325f474c4f42414c5f5f4e5f3132304f70656e53534c5f
table 2.17.3..2.19.5 prov_openssl_rc4 2a4e35426f74616e31325f474c4f42414c5f5f4e5f3131314f70656e53534c5f
table 2.17.3..2.19.5 pubkey_curve25519 2a4e35426f74616e31325f474c4f42414c5f5f4e5f3132334375727665323535
table 2.17.3..2.19.5 pubkey_dh 2a4e35426f74616e31325f474c4f42414c5f5f4e5f31313544485f4b415f4f70
table 2.17.3..2.19.5 pubkey_dsa 2a4e35426f74616e31325f474c4f42414c5f5f4e5f3132334453415f5369676e
table 2.17.3..2.19.5 pubkey_ec_group_curve_gfp 2a4e35426f74616e31325f474c4f42414c5f5f4e5f3131334375727665474670
table 2.17.3..2.19.5 pubkey_ecdh 2a4e35426f74616e31325f474c4f42414c5f5f4e5f313137454344485f4b415f
table 2.17.3..2.19.5 pubkey_ecgdsa 2a4e35426f74616e31325f474c4f42414c5f5f4e5f3132364543474453415f53
table 2.17.3..2.19.5 pubkey_mce_gf2m_small_m 0100030007000b0013002500430083001d0121020904050853101b2043440380
table 2.17.3..2.19.5 pubkey_newhope 00014a29e605461c0a04021c9318f11e912d5e0da00f17092808bd151b039729
table 2.17.3..2.19.5 pubkey_sm2 2a4e35426f74616e31325f474c4f42414c5f5f4e5f313233534d325f5369676e
table 2.17.3..2.19.5 pubkey_sm2_enc 2a4e35426f74616e31325f474c4f42414c5f5f4e5f313234534d325f44656372
table 2.17.3..2.19.5 rng_system_rng 2a4e35426f74616e31325f474c4f42414c5f5f4e5f31313553797374656d5f52
table 2.17.3..2.19.5 utils_socket 2a4e35426f74616e31325f474c4f42414c5f5f4e5f3131304253445f536f636b
table 2.17.3..2.19.5 utils_socket_udp 2a4e35426f74616e31325f474c4f42414c5f5f4e5f3131334253445f536f636b
table 2.19.3..2.19.5 asn1_oid_maps 0000000003000000311100000500000003000000010000000900000006000000
table 2.19.3..2.19.5 asn1_oid_maps 0100000002000000480300008dbb010001000000090000001000000003000000
table 2.19.5..2.19.5 asn1_oid_maps 000000000300000031110000050000000300000001000000090000001a000000
table 2.19.5..2.19.5 asn1_oid_maps 000000000300000031110000050000000300000001000000090000002e000000
symbol 2.17.3..2.17.3 pk_pad_emsa_x931 _ZN5Botan12_GLOBAL__N_114emsa2_encodingERKSt6vectorIhNS_16secure_allocatorIhEEEmS6_h
symbol 2.17.3..2.17.3 utils_parsing _ZN5Botan12_GLOBAL__N_114tolower_stringERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 2.17.3..2.19.5 ffi botan_same_mem
symbol 2.17.3..2.19.5 ffi_hash botan_hash_init
symbol 2.17.3..2.19.5 ffi_kdf botan_kdf
symbol 2.17.3..2.19.5 ffi_mac botan_mac_clear
symbol 2.17.3..2.19.5 ffi_mp botan_mp_add
symbol 2.17.3..2.19.5 ffi_rng botan_rng_get
symbol 2.19.3..2.19.5 pbkdf_argon2 _ZN5Botan12_GLOBAL__N_113process_blockERSt6vectorImNS_16secure_allocatorImEEEmmmmmmhmm
symbol 2.19.3..2.19.5 utils_parsing _ZN5Botan14tolower_stringERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 2.19.5..2.19.5 math_bigint _ZN5Botan6BigInt13ct_shift_leftEm
symbol 2.19.5..2.19.5 math_bigint _ZN5Botan6BigInt13with_capacityEm
