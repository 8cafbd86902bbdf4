name nss
also libnss3
cpe mozilla:network_security_services
cpe mozilla:nss
advisory OSS-Fuzz nss
advisory Debian nss
advisory Alpine nss
advisory GIT https://hg.mozilla.org/projects/nss
advisory generic nss
version "Version: NSS {v}{*}"
# learned
reference 3.61 amd64 sha256:553480648a471e2bc0f7f029b2e6699b392b61311e83bf19a7ac653f17160622 libnss3 2:3.61-1+deb11u7, libnss3-dev 2:3.61-1+deb11u7
reference 3.87.1 amd64 sha256:d5611e116371af60cf2239630f32ad011f3641868da2d5206987714e80f6b5ab libnss3 2:3.87.1-1+deb12u2, libnss3-dev 2:3.87.1-1+deb12u2
reference 3.110 amd64 sha256:dcec1a97535ac82f70aab30219a1c590af945b31530e675b8c4d40787e0bc89e libnss3 2:3.110-1+deb13u5, libnss3-dev 2:3.110-1+deb13u5
reference 3.131.1 amd64 sha256:15c4ed9fd2b9139e10d09dc83dd272eeadc5649f0ad6f0b8e1b2d26bb17da60d libnss3 2:3.131.1-1, libnss3-dev 2:3.131.1-1
reference 3.132 amd64 sha256:a96c33f0ba1c1bd532b3d8e04053074209eef4c5ef12d984bdeb84aee49c192f libnss3 2:3.132-1, libnss3-dev 2:3.132-1
string 3.61..3.132 - "\n\tAuthorityInfoAccess: %s\n\tSubjectInfoAccess: %s\n\tCacheFlag:       %d\n]\n"
string 3.61..3.132 - "\n\tcandidateCerts: \t%s\n\tcertSel: \t%s\n\tverifyNode: \t%s\n\tparentState: \t%s}\n"
string 3.61..3.132 - "     \t%s\n\tcertPoliciesCritical:     \t%s\n\tmappedPolicyOIDs:         \t%s\n}"
string 3.61..3.132 - "         %s\n\tTrusted CA PublicKey:    %s\n\tInitial Name Constraints:%s\n]\n"
string 3.61..3.132 - "   %s\n\tmaxCRLNumber:    %s\n\tminCRLNumber:    %s\n\tCertificate:     %s\n\t]\n"
string 3.61..3.132 - "  %s\n\tReasonCode:      %d\n\tRevocationDate:  %s\n\tCritExtOIDs:     %s\n\t]\n\t"
string 3.61..3.132 - " CKR_GENERAL_ERROR, indicating that an unrecoverable error has occurred."
string 3.61..3.132 - " are not a recipient, or matching certificate and private key not found."
string 3.61..3.132 - " no signer found, too many signers found, or improper or corrupted data."
string 3.61..3.132 - " supports no protocols that the client advertises in the ALPN extension."
string 3.61..3.132 - " trustOrder=75 cipherOrder=100 slotParams=(1={%s askpw=any timeout=30})\""
string 3.61..3.132 - ", but verification succeeded and compatible retry_configs are available."
string 3.61..3.132 - ", but verification succeeded and no compatible retry_configs were found."
string 3.61..3.132 - ">mechanism=0x%08lX)=0x%08lX self-test: pair-wise consistency test failed"
string 3.61..3.132 - "ABLE metaData (id PRIMARY KEY UNIQUE ON CONFLICT REPLACE, item1, item2);"
string 3.61..3.132 - "ANSI X9.62 elliptic curve prime192v1 (aka secp192r1, NIST P-192)"
string 3.61..3.132 - "ANSI X9.62 elliptic curve prime256v1 (aka secp256r1, NIST P-256)"
string 3.61..3.132 - "CE_ERROR, indicating that a problem has occurred with the token or slot."
string 3.61..3.132 - "Cannot decrypt: encrypted using a disallowed algorithm or key size."
string 3.61..3.132 - "Downloaded certificate's name duplicates one already in your database."
string 3.61..3.132 - "Elliptic Curve Diffie-Hellman Single Pass Cofactor with SHA1 KDF"
string 3.61..3.132 - "Elliptic Curve Diffie-Hellman Single Pass Cofactor with SHA224 KDF"
string 3.61..3.132 - "Elliptic Curve Diffie-Hellman Single Pass Cofactor with SHA256 KDF"
string 3.61..3.132 - "Elliptic Curve Diffie-Hellman Single Pass Cofactor with SHA384 KDF"
string 3.61..3.132 - "Elliptic Curve Diffie-Hellman Single Pass Cofactor with SHA512 KDF"
string 3.61..3.132 - "Elliptic Curve Diffie-Hellman Single Pass Standard with SHA1 KDF"
string 3.61..3.132 - "Elliptic Curve Diffie-Hellman Single Pass Standard with SHA224 KDF"
string 3.61..3.132 - "Elliptic Curve Diffie-Hellman Single Pass Standard with SHA256 KDF"
string 3.61..3.132 - "Elliptic Curve Diffie-Hellman Single Pass Standard with SHA384 KDF"
string 3.61..3.132 - "Elliptic Curve Diffie-Hellman Single Pass Standard with SHA512 KDF"
string 3.61..3.132 - "Failure to unwrap the Symmetric key in Client Key Exchange message."
string 3.61..3.132 - "INSERT INTO metaData (id,item1,item2) VALUES($ID,$ITEM1,$ITEM2);"
string 3.61..3.132 - "Incorrect signature algorithm specified in a digitally-signed element."
string 3.61..3.132 - "Issuer's Certificate Revocation List has an unknown version number."
string 3.61..3.132 - "Issuer's V1 Certificate Revocation List has a critical extension."
string 3.61..3.132 - "L peer was unable to negotiate an acceptable set of security parameters."
string 3.61..3.132 - "NSS Internal Cryptographic Services                             "
string 3.61..3.132 - "NSS User Private Key and Certificate Services                   "
string 3.61..3.132 - "NSS-POLICY-FAIL: internal failure with NSS_GetAlgorithmPolicy at %u\n"
string 3.61..3.132 - "NSS-POLICY-FAIL: policy config parsing failed, not loading module %s\n"
string 3.61..3.132 - "New CKL has different issuer than current CKL. Delete current CKL."
string 3.61..3.132 - "No certificate authority is trusted for SSL client authentication."
string 3.61..3.132 - "Not encrypted or signed: you do not yet have an email certificate."
string 3.61..3.132 - "Not encrypted: you do not have certificates for each of the recipients."
string 3.61..3.132 - "PKCS #11 module could not be removed because it is still in use."
string 3.61..3.132 - "PKCS#11 token was inserted or removed while operation was in progress."
string 3.61..3.132 - "POST %s HTTP/1.0\r\nHost: %s%s\r\nContent-Type: %s\r\nContent-Length: %u\r\n\r\n"
string 3.132..3.132 - "Generic NSS 3.132 Basic ECC Unvalidated"
string 3.132..3.132 - "Version: NSS 3.132"
string 3.132..3.132 - "Version: NSS 3.132 Basic ECC"
source 3.61..3.132 - "libcrux/combined_core.c"
source 3.61..3.132 - "libcrux/libcrux_mldsa_core.c"
source 3.61..3.132 - "libcrux/libcrux_mldsa_portable.c"
source 3.61..3.132 - "libcrux/libcrux_sha3_portable.c"
source 3.61..3.132 - "pk11skey.c"
source 3.61..3.132 - "pk11slot.c"
source 3.61..3.132 - "pk11util.c"
source 3.61..3.132 - "tls13con.c"
source 3.61..3.132 - "tls13replay.c"
source 3.61..3.132 - "verified/Hacl_Hash_SHA3.c"
table 3.61..3.132 - 0113031302132bc02fc0a9cca8cc2cc030c009c013c023c027c00ac014c024c0
symbol 3.61..3.132 - SGN_End
symbol 3.61..3.132 crmfcont CRMF_DestroyControl
symbol 3.61..3.132 crmfcont crmf_get_public_value
symbol 3.61..3.132 crmfenc CRMF_EncodeCertReqMsg
symbol 3.61..3.132 crmfenc CRMF_EncodeCertRequest
symbol 3.61..3.132 crmfreq crmf_copy_cert_name
symbol 3.61..3.132 crmfreq crmf_encode_integer
symbol 3.61..3.132 encutil cmmf_user_encode
symbol 3.61..3.132 encutil crmf_encoder_out
symbol 3.61..3.132 respcmn cmmf_MakeCertList
symbol 3.61..3.132 respcmn cmmf_copy_secitem
symbol 3.61..3.132 servget CRMF_CertReqMsgGetID
