name xmlsec
also xmlsec1 libxmlsec1
advisory OSS-Fuzz xmlsec
advisory Debian xmlsec1
advisory Alpine xmlsec
advisory GIT https://github.com/lsh123/xmlsec
advisory generic xmlsec
# learned
reference 1.2.31 amd64 sha256:85655d70a4e2e07f6b3e845256cb4de62fb86f68be1be7d89a3ab2339456c2df libxmlsec1-dev 1.2.31-1
reference 1.2.37 amd64 sha256:8989aa93abe69ad4f32dafb7695a13db6e1b0108ad0719b900bc15e1837e53a2 libxmlsec1-dev 1.2.37-2
reference 1.2.41 amd64 sha256:48db10e6ece8093399f731d5803d2d74800f1db35ab76c9d60075be9c3d5f5a6 libxmlsec1-dev 1.2.41-1+b1
reference 1.3.10 amd64 sha256:f0595ae61b0b136981a18fa5fba6ca634e99edea753fa3c8a9363f993f9b3b79 libxmlsec1-dev 1.3.10-2
reference 1.3.12 amd64 sha256:ceffca2b365308e1ebf5c27d14fb2ec9a0b2abb5e05b6aad7d684bb98683f92c libxmlsec1-dev 1.3.12-1
string 1.2.31..1.2.31 bn "valid data: actual value '%s'=%ld, actual value '%s'=%ld and expected %s"
string 1.2.31..1.2.31 libxmlsec1_gcrypt_la-asn1 "invalid size for '%s': actual=%lu is not equal to expected=%lu"
string 1.2.31..1.2.31 libxmlsec1_gcrypt_la-ciphers "invalid size for '%s': actual=%lu is less than expected=%lu"
string 1.2.31..1.2.31 libxmlsec1_nss_la-pkikeys "valid type: actual value '%s'=%ld, actual value '%s'=%ld and expected %s"
string 1.2.31..1.2.31 libxmlsec1_openssl_la-signatures "invalid size for '%s': actual=%lu is more than expected=%lu"
string 1.2.31..1.2.37 libxmlsec1_gcrypt_la-asn1 "(*buffer) != NULL"
string 1.2.31..1.2.37 libxmlsec1_gcrypt_la-asymkeys "sexp != NULL"
string 1.2.31..1.2.41 kw_aes_des "invalid size for '%s': actual=%u is not equal to expected=%u"
string 1.2.31..1.2.41 libxmlsec1_nss_la-ciphers "xmlSecTransformCheckSize(transform, xmlSecNssBlockCipherSize)"
string 1.2.31..1.2.41 libxmlsec1_nss_la-x509vfy "reading octect values is not implemented yet"
string 1.2.31..1.2.41 libxmlsec1_openssl_la-kt_rsa "xmlSecTransformCheckId(transform, xmlSecOpenSSLTransformRsaOaepId)"
string 1.2.31..1.2.41 libxmlsec1_openssl_la-x509vfy "X509_verify_cert: subject=%s; issuer=%s; err=%d; msg=%s"
string 1.2.31..1.3.10 libxmlsec1_gcrypt_la-hmac "data and digest do not match (last byte)"
string 1.2.31..1.3.10 libxmlsec1_gnutls_la-ciphers_block "src-type=size_t; src-val=%zu;dst-type=xmlSecByte; dst-min=%d;dst-max=%d"
string 1.2.31..1.3.10 libxmlsec1_gnutls_la-key_agrmnt "ctx->params.memBufTransform != NULL"
string 1.2.31..1.3.10 libxmlsec1_openssl_la-der_encoded_value "src-type=size_t; src-val=%zu;dst-type=long; dst-min=%ld;dst-max=%ld"
string 1.2.31..1.3.10 transform_helpers "params->keyOriginator == NULL"
string 1.2.31..1.3.12 keysdata_helpers "DSA key value pgencounter parameter is not supported"
string 1.2.31..1.3.12 kw_helpers "invalid size for '%s': actual=%zu is not equal to expected=%zu"
string 1.2.31..1.3.12 libxmlsec1_gcrypt_la-kw_des "xmlSecBufferGetSize(&(ctx->keyBuffer)) >= XMLSEC_KW_DES3_KEY_LENGTH"
string 1.2.31..1.3.12 libxmlsec1_gnutls_la-ciphers_aead "lSecTransformCheckId(transform, xmlSecGnuTLSTransformChaCha20Poly1305Id)"
string 1.2.31..1.3.12 libxmlsec1_gnutls_la-digests "valid data: actual value '%s'=%zu, actual value '%s'=%zu and expected %s"
string 1.2.31..1.3.12 libxmlsec1_gnutls_la-kdf "onEncrypt) || (transform->operation == xmlSecTransformOperationDecrypt))"
string 1.2.31..1.3.12 libxmlsec1_gnutls_la-keysstore "L) && (xmlSecKeyStoreCheckId(*simplekeystore, xmlSecSimpleKeysStoreId)))"
string 1.2.31..1.3.12 libxmlsec1_gnutls_la-kw_des "xmlSecTransformCheckId(transform, xmlSecGnuTLSTransformKWDes3Id)"
string 1.2.31..1.3.12 libxmlsec1_gnutls_la-x509vfy "(extra_certs_size + ctx_certs_size + 1) <= certs_chain_max_size"
string 1.2.31..1.3.12 libxmlsec1_nss_la-keysstore " (*ss != NULL) && (xmlSecKeyStoreCheckId(*ss, xmlSecSimpleKeysStoreId)))"
string 1.2.31..1.3.12 libxmlsec1_nss_la-keytrans "(ctx->pubkey != NULL && encrypt) || (ctx->prikey != NULL && !encrypt)"
string 1.2.31..1.3.12 libxmlsec1_openssl_la-kdf "xmlSecTransformCheckId(transform, xmlSecOpenSSLTransformConcatKdfId)"
string 1.2.31..1.3.12 libxmlsec1_openssl_la-kw_des "xmlSecTransformCheckId(transform, xmlSecOpenSSLTransformKWDes3Id)"
string 1.2.31..1.3.12 templates "(encMethodId == NULL) || (encMethodId->href != NULL)"
string 1.2.31..1.3.12 transforms "(ctx->uri == NULL) || (uri == ctx->uri) || xmlStrEqual(uri, ctx->uri)"
string 1.2.31..1.3.12 x509_helpers "Expected two hex characters in octet string but second char is not hex"
string 1.2.31..1.3.12 xmldsig "OperationSign) || (dsigCtx->operation == xmlSecTransformOperationVerify)"
string 1.2.37..1.3.12 base64 "src-type=int; src-val=%d;dst-type=unsigned int; dst-min=%u;dst-max=%u"
string 1.2.37..1.3.12 bn "invalid data: actual value '%s'=%d, actual value '%s'=%d and expected %s"
string 1.2.37..1.3.12 buffer "rc-type=size_t; src-val=%zu;dst-type=unsigned int; dst-min=%u;dst-max=%u"
string 1.2.37..1.3.12 libxmlsec1_gcrypt_la-ciphers "e=unsigned int; src-val=%u;dst-type=unsigned char; dst-min=%d;dst-max=%d"
string 1.2.37..1.3.12 xmltree "can't parse node content as size (extra characters at the end)"
string 1.2.41..1.2.41 libxmlsec1_openssl_la-ciphers "inBlocksSize >= blockSize"
string 1.2.41..1.3.12 libxmlsec1_gnutls_la-asymkeys "mpis != NULL"
string 1.2.41..1.3.12 libxmlsec1_openssl_la-evp "dsaKeyValue != NULL"
string 1.2.41..1.3.12 libxmlsec1_openssl_la-evp "rsaKeyValue != NULL"
string 1.3.10..1.3.12 libxmlsec1_gnutls_la-x509 "gnutls_x509_crt_equals(ctxSrc->keyCert, ctxDst->keyCert) != 0"
string 1.3.10..1.3.12 libxmlsec1_nss_la-hmac "S_TO_BYTES(ctx->dgstSizeInBits) <= XMLSEC_TRANSFORM_HMAC_MAX_OUTPUT_SIZE"
string 1.3.10..1.3.12 libxmlsec1_nss_la-pkikeys "type=unsigned int; src-val=%u;dst-type=xmlSecByte; dst-min=%d;dst-max=%d"
string 1.3.10..1.3.12 libxmlsec1_openssl_la-app "Neither private or public key is not found in the store"
string 1.3.10..1.3.12 libxmlsec1_openssl_la-ciphers "SecTransformCheckId(transform, xmlSecOpenSSLTransformChaCha20Poly1305Id)"
string 1.3.12..1.3.12 libxmlsec1_gnutls_la-app "ype=xmlSecSize; src-val=%zu;dst-type=unsigned int; dst-min=%u;dst-max=%u"
string 1.3.12..1.3.12 libxmlsec1_gnutls_la-kt_rsa "port different MGF1 and OAEP digests: mgf1=\"%s\" differs from oaep digest"
source 1.2.31..1.2.41 kw_aes_des "kw_aes_des.c"
source 1.2.31..1.2.41 libxmlsec1_openssl_la-evp_signatures "evp_signatures.c"
source 1.2.31..1.3.12 keysdata_helpers "keysdata_helpers.c"
source 1.2.31..1.3.12 kw_helpers "kw_helpers.c"
source 1.2.31..1.3.12 libxmlsec1_gnutls_la-ciphers_aead "ciphers_aead.c"
source 1.2.31..1.3.12 libxmlsec1_gnutls_la-ciphers_block "ciphers_block.c"
source 1.2.31..1.3.12 libxmlsec1_gnutls_la-der_encoded_value "der_encoded_value.c"
source 1.2.31..1.3.12 libxmlsec1_gnutls_la-key_agrmnt "key_agrmnt.c"
source 1.2.31..1.3.12 libxmlsec1_gnutls_la-kw_rfc_3394 "kw_rfc_3394.c"
source 1.2.31..1.3.12 libxmlsec1_gnutls_la-x509utils "x509utils.c"
source 1.2.31..1.3.12 libxmlsec1_nss_la-ciphers_cbc "ciphers_cbc.c"
source 1.2.31..1.3.12 transform_helpers "transform_helpers.c"
source 1.2.31..1.3.12 x509_helpers "x509_helpers.c"
table 1.2.31..1.2.31 libxmlsec1_gcrypt_la-asymkeys 786d6c5365634743727970744e6f646553657453457870546f6b56616c756500
table 1.2.31..1.2.31 libxmlsec1_gnutls_la-x509utils 786d6c536563476e75544c535835303943657274426173653634446572526561
table 1.2.31..1.2.41 libxmlsec1_gnutls_la-x509utils 786d6c536563476e75544c534372656174654b657944617461416e6441646f70
table 1.2.31..1.2.41 strings 687474703a2f2f736361702e6e6973742e676f762f7370656369666963617469
table 1.2.31..1.3.10 libxmlsec1_nss_la-kdf 786d6c5365634e7373436f6e6361744b646647657444696765737446726f6d48
table 1.2.31..1.3.10 libxmlsec1_nss_la-key_agrmnt 786d6c5365634e73734b657941677265656d656e744372656174654b64664b65
table 1.2.31..1.3.12 dl 786d6c53656343727970746f444c46756e6374696f6e7352656769737465724b
table 1.2.31..1.3.12 keyinfo 786d6c5365634b657944617461456e637279707465644b6579586d6c52656164
table 1.2.31..1.3.12 libxmlsec1_gcrypt_la-app 786d6c53656347437279707441707044656661756c744b6579734d6e67724164
table 1.2.31..1.3.12 libxmlsec1_gcrypt_la-signatures 786d6c536563474372797074506b5369676e617475726546696e616c697a6500
table 1.2.31..1.3.12 libxmlsec1_gcrypt_la-symkeys 786d6c53656347437279707453796d4b657944617461446562756744756d7000
table 1.2.31..1.3.12 libxmlsec1_gnutls_la-der_encoded_value 786d6c536563476e75544c534b657944617461444552456e636f6465644b6579
table 1.2.31..1.3.12 libxmlsec1_gnutls_la-kw_rfc_3394 786d6c536563476e75544c534b5752666333333934426c6f636b446563727970
table 1.2.31..1.3.12 libxmlsec1_gnutls_la-signatures 786d6c536563476e75544c535369676e617475726547657444617461546f5369
table 1.2.31..1.3.12 libxmlsec1_gnutls_la-symkeys 786d6c536563476e75544c534b657944617461436f6e6361744b646653657400
table 1.2.31..1.3.12 libxmlsec1_nss_la-ciphers_aead 786d6c5365634e7373416561644369706865724374785365747570506172616d
table 1.2.31..1.3.12 libxmlsec1_nss_la-der_encoded_value 786d6c5365634e73734b657944617461444552456e636f6465644b657956616c
table 1.2.31..1.3.12 libxmlsec1_nss_la-symkeys 786d6c5365634e737353796d4b6579446174614465627567586d6c44756d7000
table 1.2.31..1.3.12 libxmlsec1_nss_la-x509 786d6c5365634e73734b657944617461526177583530394365727442696e5265
table 1.2.31..1.3.12 libxmlsec1_openssl_la-digests 786d6c5365634f70656e53534c457670446967657374496e697469616c697a65
table 1.2.31..1.3.12 libxmlsec1_openssl_la-key_agrmnt 786d6c5365634f70656e53534c4b657941677265656d656e7445786563757465
table 1.2.31..1.3.12 libxmlsec1_openssl_la-keysstore 786d6c5365634f70656e53534c4b65797353746f726546696e644b657946726f
table 1.2.31..1.3.12 libxmlsec1_openssl_la-kw_rfc_3394 786d6c5365634f70656e53534c4b5752666333333934426c6f636b4465637279
table 1.2.31..1.3.12 xpath 282f2f2e207c202f2f402a207c202f2f6e616d6573706163653a3a2a295b626f
table 1.2.37..1.3.12 libxmlsec1_gcrypt_la-hmac 786d6c536563474372797074486d61634765744d696e4f75747075744c656e67
table 1.2.37..1.3.12 libxmlsec1_gnutls_la-hmac 786d6c536563476e75544c53486d61634765744d696e4f75747075744c656e67
table 1.2.41..1.3.12 libxmlsec1_gnutls_la-x509utils 786d6c536563476e75544c535835303943657274497353656c665369676e6564
table 1.2.41..1.3.12 libxmlsec1_openssl_la-evp 786d6c5365634f70656e53534c4b657956616c756544736146696e616c697a65
table 1.3.10..1.3.12 strings 687474703a2f2f7777772e77332e6f72672f323030372f30352f786d6c647369
table 1.3.10..1.3.12 xmlenc 786d6c536563456e6343747841677265656d656e744d6574686f6447656e6572
table 1.3.12..1.3.12 nodeset 786d6c5365634e6f646553657457616c6b52656375727369766543616c6c6261
table 1.3.12..1.3.12 xmlenc 786d6c536563456e63437478456e63617073756c6174696f6e4d656368616e69
symbol 1.2.31..1.2.41 base64 xmlSecBase64Decode
symbol 1.2.31..1.3.12 errors xmlSecError
symbol 1.2.31..1.3.12 libxmlsec1_gcrypt_la-crypto xmlSecGCryptInit
symbol 1.2.31..1.3.12 libxmlsec1_nss_la-crypto xmlSecNssInit
symbol 1.2.31..1.3.12 list xmlSecPtrListAdd
symbol 1.2.31..1.3.12 parser xmlSecParseFile
symbol 1.2.31..1.3.12 xslt xmlSecXsltExecute
symbol 1.2.37..1.3.12 xmlsec xmlSecStrlen
symbol 1.2.41..1.3.12 io xmlSecIOFilClose
symbol 1.2.41..1.3.12 io xmlSecIOFileMatch
symbol 1.3.10..1.3.12 keys xmlSecKeySwap
symbol 1.3.12..1.3.12 buffer xmlSecMemEqual
