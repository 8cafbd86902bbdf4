name libfido2
also fido2
cpe yubico:libfido2
advisory OSS-Fuzz libfido2
advisory Debian libfido2
advisory Alpine libfido2
advisory GIT https://github.com/Yubico/libfido2
advisory generic libfido2
# learned
reference 1.6.0 amd64 sha256:d33eb3bdd932819ecc160a3a52db6c3fe7ab331690f30eab0ad886ef34d39f34 libfido2-1 1.6.0-2, libfido2-dev 1.6.0-2
reference 1.12.0 amd64 sha256:07d78f307e9509e9c46ad8a35d80360db2c8d20d54f776f33617431ba87e5587 libfido2-1 1.12.0-2+b1, libfido2-dev 1.12.0-2+b1
reference 1.15.0 amd64 sha256:b4f139c99cc99cf285591d534aaa39dc484082207d1a535440bf58d50b70c6e7 libfido2-1 1.15.0-1+b1, libfido2-dev 1.15.0-1+b1
reference 1.17.0 amd64 sha256:14c9dfc8a71fd67255756e534337e7ec96ee67e81487e7c0d4614f9716f64b5c libfido2-1 1.17.0-2, libfido2-dev 1.17.0-2
string 1.6.0..1.6.0 - "%s: continuation frame at %p"
string 1.6.0..1.6.0 - "%s: dgst->len=%zu, x5c->len=%zu, sig->len=%zu"
string 1.6.0..1.6.0 - "%s: ecdh=%p, pk=%p, hmac_salt->ptr=%p"
string 1.6.0..1.6.0 - "%s: initiation frame at %p"
string 1.6.0..1.6.0 - "%s: pin=%p, pk=%p, ecdh=%p"
string 1.6.0..1.15.0 - "%s: decode_protocol"
string 1.6.0..1.17.0 - "%s: EC_POINT_get_affine_coordinates_GFp"
string 1.6.0..1.17.0 - "%s: EVP_PKEY_new_raw_public_key"
string 1.6.0..1.17.0 - "%s: FIDO_MAXMSG=%d, maxmsgsiz=%lu"
string 1.6.0..1.17.0 - "%s: authdata_ext=0x%x != ext=0x%x"
string 1.6.0..1.17.0 - "%s: bio_parse_template_array"
string 1.6.0..1.17.0 - "%s: cbor_decode_assert_authdata"
string 1.6.0..1.17.0 - "%s: cbor_decode_cred_authdata"
string 1.6.0..1.17.0 - "%s: cdh=%p, authdata=%p, x5c=%p, sig=%p, fmt=%p id=%p, rp.id=%s"
string 1.6.0..1.17.0 - "%s: cdh=%p, rp_id=%s, authdata=%p, sig=%p"
string 1.6.0..1.17.0 - "%s: checking for key existence only"
string 1.6.0..1.17.0 - "%s: cose_alg mismatch (%d != %d)"
string 1.6.0..1.17.0 - "%s: count < payload_len"
string 1.6.0..1.17.0 - "%s: dev=%p, authkey=%p, ms=%d"
string 1.6.0..1.17.0 - "%s: dgst->len=%zu, sig->len=%zu"
string 1.6.0..1.17.0 - "%s: falling back to u2f"
string 1.6.0..1.17.0 - "%s: fido_buf_read aaguid"
string 1.6.0..1.17.0 - "%s: fido_buf_read id_len"
string 1.6.0..1.17.0 - "%s: invalid key length"
string 1.6.0..1.17.0 - "%s: invalid pin length"
string 1.6.0..1.17.0 - "%s: invalid rx_len %zu"
string 1.6.0..1.17.0 - "%s: invalid tx_len %zu"
string 1.6.0..1.17.0 - "%s: invalid type: %d"
string 1.6.0..1.17.0 - "%s: ioctl HIDIOCGRDESCSIZE"
string 1.6.0..1.17.0 - "%s: iterator < 0 on i=%zu"
string 1.6.0..1.17.0 - "%s: iterator < 0 on i=%zu,%p"
string 1.6.0..1.17.0 - "%s: key=%p, value=%p for i=%zu"
string 1.6.0..1.17.0 - "%s: n=%zu, n_rx=%zu, n_alloc=%zu"
string 1.6.0..1.17.0 - "%s: n_rx=%zu, n_alloc=%zu"
string 1.6.0..1.17.0 - "%s: stmt_len=%zu, stmt_cnt=%zu"
string 1.6.0..1.17.0 - "%s: stmt_len=%zu, stmt_cnt=%zu, n=%zu"
string 1.6.0..1.17.0 - "%s: unsupported cose_alg %d"
string 1.6.0..1.17.0 - "%s: using default report sizes"
string 1.12.0..1.17.0 - "%s: invalid blob_ptr=%p, blob_len=%p"
string 1.12.0..1.17.0 - "%s: invalid blob_ptr=%p, blob_len=%zu"
string 1.12.0..1.17.0 - "%s: invalid cbor_ptr=%p, cbor_len=%p"
string 1.12.0..1.17.0 - "%s: invalid cbor_ptr=%p, cbor_len=%zu"
string 1.12.0..1.17.0 - "%s: uncompress: %d, olen=%lu, out->len=%zu"
string 1.15.0..1.17.0 - "%s: cbor_decode_attobj"
string 1.15.0..1.17.0 - "%s: cbor_decode_fmt"
string 1.17.0..1.17.0 - "%s: cbor_build_uint8"
string 1.17.0..1.17.0 - "%s: check_io_timeout"
string 1.17.0..1.17.0 - "%s: decode_byte_array_item"
string 1.17.0..1.17.0 - "%s: decrypt_hmac_secret"
string 1.17.0..1.17.0 - "%s: encIdentifier"
symbol 1.6.0..1.17.0 - eddsa_pk_new
symbol 1.6.0..1.17.0 - es256_pk_new
symbol 1.6.0..1.17.0 - fido_dev_new
symbol 1.6.0..1.17.0 - fido_init
symbol 1.6.0..1.17.0 - fido_strerr
symbol 1.6.0..1.17.0 - rs256_pk_new
symbol 1.12.0..1.17.0 - es384_pk_free
symbol 1.12.0..1.17.0 - es384_pk_new
symbol 1.15.0..1.17.0 - fido_cred_set_attobj
symbol 1.15.0..1.17.0 - fido_cred_x5c_list_len
symbol 1.17.0..1.17.0 - fido_cred_payment
symbol 1.17.0..1.17.0 - fido_dev_get_puat
