name wolfssl
also libwolfssl cyassl
cpe wolfssl:wolfssl
advisory OSS-Fuzz wolfssl
advisory Debian wolfssl
advisory Alpine wolfssl
advisory GIT https://github.com/wolfSSL/wolfssl
advisory generic wolfssl
version "wolfSSL {v}"
version weak "{v}"
# learned
reference 4.6.0 amd64 sha256:8014c0451ec4e754f59689e9ad25bb829ea58f49ced9ca25de1a3a651d3ee392 libwolfssl-dev 4.6.0+p1-0+deb11u2, libwolfssl24 4.6.0+p1-0+deb11u2
reference 5.5.4 amd64 sha256:228b22c2070723a1de42aded12fffba7c9a5a6b645936e0f88f822805c1320e5 libwolfssl-dev 5.5.4-2+deb12u2, libwolfssl35 5.5.4-2+deb12u2
reference 5.7.2 amd64 sha256:80057ed42a7e459dd9b6b8d71e555ab2c4fe79a04182307342c6f02837d21a14 libwolfssl-dev 5.7.2-0.1+deb13u2, libwolfssl42t64 5.7.2-0.1+deb13u2
reference 5.9.2 amd64 sha256:6b090974dde974a0acc9fc7835f09cba2d54bf7625acbf7263249ae48469665a libwolfssl-dev 5.9.2-1.2, libwolfssl45 5.9.2-1.2
string 4.6.0..4.6.0 libwolfssl_la-internal "Binder value does not match value server calculated"
string 4.6.0..4.6.0 libwolfssl_la-ssl "DTLSv1_2 Handshake DoneDTLSv1_2 Handshake DoneDTLSv1_2 Handshake Done"
string 4.6.0..4.6.0 libwolfssl_la-ssl "DTLSv1_2 read Server HelloDTLSv1_2 write Server Hello"
string 4.6.0..4.6.0 src_libwolfssl_la-error "ASN NTRU key decode error, invalid input"
string 4.6.0..4.6.0 src_libwolfssl_la-logging "wolfSSL error occurred, error = %d line:%d file:%s"
string 4.6.0..5.5.4 libwolfssl_la-internal "CRL Cert revoked"
string 4.6.0..5.5.4 libwolfssl_la-internal "cant decode peer key"
string 4.6.0..5.7.2 libwolfssl_la-internal "The Key Share data contains group that wasn't in Client Hello"
string 4.6.0..5.7.2 src_libwolfssl_la-error " ECC private key is not valid error"
string 4.6.0..5.7.2 src_libwolfssl_la-error "ASN date error, current date before"
string 4.6.0..5.7.2 src_libwolfssl_la-error "FIPS Mode HMAC Minimum Key Length error"
string 4.6.0..5.9.2 libwolfssl_la-internal "Certificate context does not match request or not empty"
string 4.6.0..5.9.2 libwolfssl_la-internal "Extended Master Secret must be enabled to resume EMS session"
string 4.6.0..5.9.2 libwolfssl_la-internal "Server DH parameters were not from the FFDHE set as required"
string 4.6.0..5.9.2 libwolfssl_la-internal "TSIP MAC size invalid, must be sized for SHA-1 or SHA-256"
string 4.6.0..5.9.2 libwolfssl_la-internal "Version needs updated after code change or version mismatch"
string 4.6.0..5.9.2 libwolfssl_la-ssl "DTLSv1 write Server Hello Verify Request"
string 4.6.0..5.9.2 libwolfssl_la-ssl "DTLSv1_2 read Server Hello Verify Request"
string 4.6.0..5.9.2 libwolfssl_la-ssl "DTLSv1_2 write Server Hello Verify Request"
string 4.6.0..5.9.2 libwolfssl_la-ssl "TLSv1_1 write Server Hello Verify Request"
string 4.6.0..5.9.2 libwolfssl_la-ssl "TLSv1_2 write Server Hello Verify Request"
string 4.6.0..5.9.2 libwolfssl_la-wolfio "application/x-pkcs7-crl"
string 4.6.0..5.9.2 src_libwolfssl_la-asn "/businessCategory="
string 4.6.0..5.9.2 src_libwolfssl_la-asn "/jurisdictionC="
string 4.6.0..5.9.2 src_libwolfssl_la-asn "/jurisdictionST="
string 4.6.0..5.9.2 src_libwolfssl_la-asn "/serialNumber="
string 4.6.0..5.9.2 src_libwolfssl_la-ecc "Secure Message Exchange"
string 4.6.0..5.9.2 src_libwolfssl_la-error "Invalid OCSP Responder, missing specific key usage extensions"
string 4.6.0..5.9.2 src_libwolfssl_la-error "Unable to decode an indefinite length encoded message"
string 4.6.0..5.9.2 src_libwolfssl_la-error "wolfCrypt Operation Pending (would block / eagain) error"
string 4.6.0..5.9.2 src_libwolfssl_la-error "wolfcrypt FIPS ECDSA Pairwise Agreement Test Failure"
string 4.6.0..5.9.2 src_libwolfssl_la-error "wolfcrypt FIPS RSA-PSS Pairwise Agreement Test Failure"
string 4.6.0..5.9.2 src_libwolfssl_la-logging "wolfSSL error occurred, error = %d"
string 5.5.4..5.7.2 libwolfssl_la-ssl "ame:<print out not supportedothername <unsupDH Public-Key: (public-key:\n"
string 5.5.4..5.9.2 libwolfssl_la-internal "Received too many fragmented messages from peer error"
string 5.5.4..5.9.2 libwolfssl_la-ssl "Content-Disposition: attachment; filename=\"smime.p7s\"\n\n%.*s\n------%s--\n\n"
string 5.5.4..5.9.2 libwolfssl_la-ssl "alg=\"%s\"; boundary=\"----%s\"\n\nThis is an S/MIME signed message\n\n------%s\n"
string 5.5.4..5.9.2 src_libwolfssl_la-asn "/favouriteDrink="
string 5.5.4..5.9.2 src_libwolfssl_la-error "wolfcrypt FIPS TLSv1.2 KDF Known Answer Test Failure"
string 5.5.4..5.9.2 src_libwolfssl_la-logging "wolfSSL error occurred, error = %d line:%u file:%s"
string 5.7.2..5.9.2 libwolfssl_la-internal "application client cert callback asked to be called again"
string 5.7.2..5.9.2 libwolfssl_la-ssl "Error loading DER buffer into WOLFSSL_EC_GROUP"
string 5.7.2..5.9.2 src_libwolfssl_la-error "FIPS Module Code too large adjust MAX_FIPS_CODE_SZ"
string 5.7.2..5.9.2 src_libwolfssl_la-error "FIPS Module Data too large adjust MAX_FIPS_DATA_SZ"
string 5.7.2..5.9.2 src_libwolfssl_la-error "wolfCrypt FIPS SRTP-KDF Known Answer Test Failure"
string 5.9.2..5.9.2 libwolfssl_la-internal "The Key Share data contains a group which is invalid"
string 5.9.2..5.9.2 libwolfssl_la-ssl "DSA Public-Key: RSA Public-Key: Modulus:\n"
string 5.9.2..5.9.2 src_libwolfssl_la-error "ASN date error, current date is before start of validity"
string 5.9.2..5.9.2 src_libwolfssl_la-error "ML-KEM priv key's stored hash doesn't match encoded pub key"
string 5.9.2..5.9.2 src_libwolfssl_la-error "wolfcrypt ML-DSA Pairwise Consistency Test Failure"
source 5.5.4..5.9.2 libwolfssl_la-ssl "x509_str.c"
source 5.5.4..5.9.2 src_libwolfssl_la-wc_encrypt "wc_encrypt.c"
source 5.7.2..5.9.2 libwolfssl_la-ssl "ssl_crypto.c"
source 5.7.2..5.9.2 libwolfssl_la-ssl "ssl_load.c"
source 5.9.2..5.9.2 libwolfssl_la-ssl "ssl_api_cert.c"
source 5.9.2..5.9.2 libwolfssl_la-ssl "ssl_api_dtls.c"
source 5.9.2..5.9.2 libwolfssl_la-ssl "ssl_api_pk.c"
source 5.9.2..5.9.2 libwolfssl_la-ssl "ssl_certman.c"
table 4.6.0..4.6.0 src_libwolfssl_la-asn 030004000500060007000800ffff0a000b00ffffffffffff0f00ffffffffffff
table 4.6.0..4.6.0 src_libwolfssl_la-hmac 10000000140000001c00000020000000300000004000000053ffffff1c000000
table 4.6.0..5.5.4 libwolfssl_la-ssl 776f6c6653534c5f4354585f6c6f61645f7665726966795f6c6f636174696f6e
table 4.6.0..5.7.2 libwolfssl_la-internal d0000000d1000000ba0000000e020000d2000000d3000000680000006c000000
table 4.6.0..5.7.2 src_libwolfssl_la-hash 8602000053ffffff8902000058000000a10100009e0100009f010000a0010000
table 4.6.0..5.9.2 libwolfssl_la-internal 6261645f63657274696669636174655f7374617475735f726573706f6e736500
table 4.6.0..5.9.2 libwolfssl_la-ssl 776f6c6653534c5f50454d5f583530395f583530395f43524c5f583530395f50
table 4.6.0..5.9.2 libwolfssl_la-ssl 776f6c6653534c5f583530395f53544f52455f6c6f61645f6c6f636174696f6e
table 4.6.0..5.9.2 src_libwolfssl_la-aes 00001c203840246070806ca048c054e0e100fd20d940c56091808da0a9c0b5e0
table 4.6.0..5.9.2 src_libwolfssl_la-asn 2d2d2d2d2d424547494e2045444453412050524956415445204b45592d2d2d2d
table 4.6.0..5.9.2 src_libwolfssl_la-asn 2d2d2d2d2d454e442045444453412050524956415445204b45592d2d2d2d2d00
table 4.6.0..5.9.2 src_libwolfssl_la-ge_448 5ec00cc72ba82600268e93008be180003b431165b62af7001aae1264a4d3a300
table 4.6.0..5.9.2 src_libwolfssl_la-random 04eec63bb231df2c630a1afbe724949d005a587851e1aa795e477347c8b05662
table 4.6.0..5.9.2 src_libwolfssl_la-random 3144e17a10c856129764f58fd8e4231020546996c0bf6cff8e91c24ee09be333
table 4.6.0..5.9.2 src_libwolfssl_la-rsa b504f333f9de6484597d89b3754abe9f1d6f60ba893ba84ced17ac8583339915
table 4.6.0..5.9.2 src_libwolfssl_la-sakke 66fc2a432b6ea392148f15867d623068c6a87bd1fb94c41e27fabe658e015a87
table 4.6.0..5.9.2 src_libwolfssl_la-sp_int 0f00000019000000220000002a000000320000003a0000004100000048000000
table 4.6.0..5.9.2 src_libwolfssl_la-sp_int 924634dbff8688087bf4fd6fa91f0934bb7ea728d7d8473ca99e709ddab77a07
table 4.6.0..5.9.2 src_libwolfssl_la-wc_mlkem_poly a5060f07b405430922091d0934016c00230b66035603e605e709fe04fa05a104
table 5.5.4..5.5.4 src_libwolfssl_la-asn 55040655040855040955040755042a55042955042b55042e55040455040a0000
table 5.5.4..5.9.2 libwolfssl_la-tls 544c53585f48616e646c65556e737570706f72746564457874656e73696f6e00
table 5.5.4..5.9.2 libwolfssl_la-tls 544c53585f5072655368617265644b65795f47657453697a6542696e64657273
table 5.5.4..5.9.2 libwolfssl_la-tls13 38b060a751ac96384cd9327eb1b1e36a21fdb71114be07434c0cc7bf63f6e1da
table 5.5.4..5.9.2 src_libwolfssl_la-asn 2d2d2d2d2d424547494e2058392e343220444820504152414d45544552532d2d
table 5.7.2..5.7.2 src_libwolfssl_la-asn 0010030001020000011003000206000101040200020400000180030101810001
table 5.7.2..5.9.2 src_libwolfssl_la-asn 0010030001020000010400000180030102060002021001020181030102030000
table 5.7.2..5.9.2 src_libwolfssl_la-asn 0010030001020000011001000110010001800301021003010306000003110300
table 5.9.2..5.9.2 libwolfssl_la-tls 544c53585f436c69656e744365727469666963617465547970655f5061727365
table 5.9.2..5.9.2 libwolfssl_la-tls 544c53585f5365727665724365727469666963617465547970655f5061727365
table 5.9.2..5.9.2 libwolfssl_la-wolfio 776f6c66494f5f4874747050726f63657373526573706f6e736547656e657269
table 5.9.2..5.9.2 src_libwolfssl_la-asn 0010030001020000011003000206000101040200020400020280000202100302
table 5.9.2..5.9.2 src_libwolfssl_la-hash dd8b4a0418ffffffdd8b4a0331f1037dfe7ab37cfb7ab37cf87ab37cf97ab37c
symbol 4.6.0..4.6.0 libwolfssl_la-tls13 DeriveKey
symbol 4.6.0..5.5.4 src_libwolfssl_la-asn GetDate
symbol 4.6.0..5.7.2 libwolfssl_la-keys SetPrefix
symbol 4.6.0..5.7.2 libwolfssl_la-wolfio BioSend
symbol 4.6.0..5.9.2 libwolfssl_la-crl FreeCRL
symbol 4.6.0..5.9.2 libwolfssl_la-ocsp FreeOCSP
symbol 4.6.0..5.9.2 src_libwolfssl_la-aes wc_Gmac
symbol 4.6.0..5.9.2 src_libwolfssl_la-coding CEscape
symbol 4.6.0..5.9.2 src_libwolfssl_la-dh _DhSetKey
symbol 4.6.0..5.9.2 src_libwolfssl_la-kdf _HashInit
symbol 5.5.4..5.9.2 libwolfssl_la-tls13 SuiteMac
symbol 5.9.2..5.9.2 libwolfssl_la-keys SetKeys
