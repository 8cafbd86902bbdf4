name libksba
also ksba
advisory Debian libksba
advisory generic libksba
version proof "\n\nThis is Libksba {v} - {*}"
# learned
reference 1.5.0 amd64 sha256:ec5b3b8abc73c8bb717f27ee2cc98653987e5c91be69fa81aadf3732bf8eebc6 libksba-dev 1.5.0-3+deb11u2
reference 1.6.3 amd64 sha256:afb84e7342d520376557d8887e8723a74eda80568e636923921634040f416436 libksba-dev 1.6.3-2
reference 1.6.7 amd64 sha256:c9db94118ae87c71ac936857cd288e34a09d896554af5ace953a79996f4473c3 libksba-dev 1.6.7-2+b1
reference 1.8.1 amd64 sha256:6b51a7dac344166594ad4e102cd763a1fe4f3d081a8eaa1e6423c728899f7582 libksba-dev 1.8.1-1
string 1.5.0..1.5.0 asn1-func "sizeof (long) == len"
string 1.5.0..1.5.0 asn1-func "sizeof (unsigned long) == len"
string 1.5.0..1.8.1 asn1-func "node && node->type == TYPE_DEFINITIONS"
string 1.5.0..1.8.1 asn1-func "object id reference `%s' not found\n"
string 1.5.0..1.8.1 asn1-func "reference to `%s' not found\n"
string 1.5.0..1.8.1 asn1-parse "%d: yylex found identifier `%s'\n"
string 1.5.0..1.8.1 asn1-parse "%d: yylex found number `%s'\n"
string 1.5.0..1.8.1 asn1-parse "NOOPPQQRRSSTTUUUUUUUVWWXXYZ[[[[[[[[[[[[[[[\\\\]]]^__```aaabccdeeeffgghijjk"
string 1.5.0..1.8.1 asn1-tables "ub-domain-defined-attribute-type-length"
string 1.5.0..1.8.1 asn1-tables "ub-domain-defined-attribute-value-length"
string 1.5.0..1.8.1 ber-decoder "  going up after choice - get next\n"
string 1.5.0..1.8.1 ber-decoder "image buffer too short to store the tag"
string 1.5.0..1.8.1 ber-decoder "ksba: ERROR: object length field %d octects too large\n"
string 1.5.0..1.8.1 ber-help "forbidden length value"
string 1.5.0..1.8.1 ber-help "header+length would overflow"
string 1.5.0..1.8.1 ber-help "tag+length header too large"
string 1.5.0..1.8.1 cert "\nOops, ksba_cert_get_image failed: imagelen=%lu  hdr=%d len=%d off=%d\n"
string 1.5.0..1.8.1 cert "BUG: ksba_cert_ref for NULL\n"
string 1.5.0..1.8.1 cert "BUG: trying to release an already released cert\n"
string 1.5.0..1.8.1 certreq "der + namelen - (unsigned char*)gn->data == n1"
string 1.5.0..1.8.1 cms "RecipientInfo.+"
string 1.5.0..1.8.1 cms "certlist && certlist->msg_digest_len"
string 1.5.0..1.8.1 cms-parser "nread <= algo_set_len"
string 1.5.0..1.8.1 cms-parser "nread <= ti.nhdr + ti.length"
string 1.5.0..1.8.1 der-builder "buflen == bufsize"
string 1.5.0..1.8.1 der-encoder "%s:%d: oops; should never get here\n"
string 1.5.0..1.8.1 der-encoder "len + nbytes <= imagelen"
string 1.5.0..1.8.1 der-encoder "len == imagelen"
string 1.5.0..1.8.1 keyinfo "warning: number of unused bits is not zero\n"
string 1.5.0..1.8.1 name "BUG: ksba_name_ref for NULL\n"
string 1.5.0..1.8.1 name "BUG: trying to release an already released name\n"
string 1.5.0..1.8.1 ocsp "libksba: unknownReason with an enum of length %u detected\n"
string 1.5.0..1.8.1 ocsp "responses_length >= savedatalen - *datalen"
string 1.5.0..1.8.1 ocsp "ri && !ri->single_extensions"
string 1.5.0..1.8.1 time "BUG: invalid isotime buffer\n"
string 1.5.0..1.8.1 visibility "BUG: ksba_asn_delete_structure called\n"
string 1.6.3..1.6.7 cms "(11:derive-algo"
string 1.6.3..1.8.1 asn1-func "len && value"
string 1.6.3..1.8.1 asn1-func "sizeof (long) == len && value"
string 1.6.3..1.8.1 asn1-func "sizeof (unsigned long) == len && value"
string 1.6.3..1.8.1 asn1-tables "id-authEnvelopedData"
string 1.6.3..1.8.1 cms ")(11:derive-parm"
string 1.6.7..1.8.1 ber-decoder "  empty subject hack\n"
string 1.6.7..1.8.1 cert "!cert->cache.extns_valid"
string 1.6.7..1.8.1 cert "cert->cache.extns_valid"
string 1.8.1..1.8.1 cms "attridx < attrsize"
string 1.8.1..1.8.1 cms "attridx <= attrsize"
string 1.8.1..1.8.1 cms "signer %d, oid=%s der="
string 1.8.1..1.8.1 der-encoder "n->valuetype == VALTYPE_MEM"
string 1.8.1..1.8.1 keyinfo "%s: warning: number of unused bits is not zero\n"
source 1.5.0..1.8.1 asn1-func "asn1-func.c"
source 1.5.0..1.8.1 ber-decoder "ber-decoder.c"
source 1.5.0..1.8.1 cms-parser "cms-parser.c"
source 1.5.0..1.8.1 der-builder "der-builder.c"
source 1.5.0..1.8.1 der-encoder "der-encoder.c"
table 1.5.0..1.5.0 asn1-tables 0030003100330034003500360038003134003136003137003236003239004956
table 1.5.0..1.5.0 version 0a0a54686973206973204c69626b73626120312e352e302d756e6b6e6f776e20
table 1.5.0..1.6.3 asn1-parse ffff010099009a009b000a00c5007c007d000b000c0070003a003b00b8003c00
table 1.5.0..1.8.1 asn1-parse 00393a3a3b3b3c3d3d3e3e3f3f40404141424243434444444545464646474747
table 1.5.0..1.8.1 asn1-parse 0200010000030000090a111300727300007014000000127100006c6d6e000000
table 1.5.0..1.8.1 asn1-parse 0c003b007400040005002700780004000500040005002d000500950075003600
table 1.5.0..1.8.1 asn1-parse 12739008095c9308090809637ab1910665666768696a6b1954546c1e541f0720
table 1.5.0..1.8.1 asn1-parse 77ff210077ffd9ff000077ff4c00730077ff040077ff77ffffff77ff77ff0f00
table 1.5.0..1.8.1 asn1-parse 77ff77ff77ff77ff78ff8eff77ff1f0077fff4ff99ff77ff77ff77ff77ff77ff
table 1.5.0..1.8.1 cms-parser 5f6b7362615f636d735f70617273655f7369676e65645f646174615f70617274
table 1.5.0..1.8.1 ocsp 0100000002000000040000000800000010000000200000004000000000800000
table 1.6.3..1.6.3 version 0a0a54686973206973204c69626b73626120312e362e33202d20416e20582e35
table 1.6.3..1.8.1 asn1-tables 0030003100330034003500360038003134003136003137003233003236003239
table 1.6.7..1.6.7 version 0a0a54686973206973204c69626b73626120312e362e37202d20416e20582e35
table 1.6.7..1.8.1 asn1-parse 0001999a9b0ac57c7d0b0c703a3bb83c3d3e56573f40414243444546478b8c48
table 1.8.1..1.8.1 version 0a0a54686973206973204c69626b73626120312e382e31202d20416e20582e35
symbol 1.5.0..1.5.0 cms read_encrypted_cont
symbol 1.5.0..1.5.0 cms write_encrypted_cont
symbol 1.5.0..1.6.3 cms put_stringbuf_sexp
symbol 1.5.0..1.6.3 ocsp parse_skip
symbol 1.5.0..1.8.1 cms _ksba_cms_new
symbol 1.5.0..1.8.1 crl _ksba_crl_new
symbol 1.5.0..1.8.1 crl do_hash
symbol 1.5.0..1.8.1 dn append_quoted
symbol 1.5.0..1.8.1 dn parse_rdn
symbol 1.5.0..1.8.1 util _ksba_free
symbol 1.6.3..1.6.7 cms put_stringbuf
symbol 1.6.7..1.8.1 cert read_extensions
