name libtasn1
also tasn1
cpe gnu:libtasn1
advisory OSS-Fuzz libtasn1
advisory Debian libtasn1-6
advisory Alpine libtasn1
advisory GIT https://gitlab.com/gnutls/libtasn1
advisory generic libtasn1
version weak "{v}"
# learned
reference 4.16.0 amd64 sha256:79451c0696bb88a234a18a632224ead7bcc3ea380f0657ce082c83f65bc796dd libtasn1-6-dev 4.16.0-2+deb11u2
reference 4.19.0 amd64 sha256:f30f052aaddf69b865001f02bbce805d99804855caa00c37ad29cf6c4faab8ce libtasn1-6-dev 4.19.0-2+deb12u1
reference 4.20.0 amd64 sha256:556fb889caed17ecac02827ae59db69d7752c6c7c88f53b8c6b0fb6305ff50bd libtasn1-6-dev 4.20.0-2+deb13u1
reference 4.21.0 amd64 sha256:2147945aaed6611e23de74443c99dfdef5e178e09d2df53f07c129b90fc6123c libtasn1-6-dev 4.21.0-2+b1
string 4.16.0..4.21.0 ASN1 "%s file was not found"
string 4.16.0..4.21.0 ASN1 "%s:%u: Error: %s near '%s'"
string 4.16.0..4.21.0 ASN1 "%s:%u: Oversize value\n"
string 4.16.0..4.21.0 ASN1 "%s:%u: Warning: %s is a built-in ASN.1 type.\n"
string 4.16.0..4.21.0 ASN1 "%s:%u: name too long (more than %u characters)"
string 4.16.0..4.21.0 ASN1 "%s:: identifier '%s' not found"
string 4.16.0..4.21.0 ASN1 "[\\]]^^^_`aaaaaaaaaaaaaaaaaaaaaaabbcccdeefffggghiijjjjjjjjklmmmnnnoopppqq"
string 4.16.0..4.21.0 coding ":: value of element '"
string 4.16.0..4.21.0 decoding ":: tag error near element '"
string 4.16.0..4.21.0 structure "  value:FALSE"
string 4.16.0..4.21.0 structure "  value:TRUE"
string 4.16.0..4.21.0 structure "# include \"config.h\"\n"
string 4.16.0..4.21.0 structure "#include <libtasn1.h>\n\n"
string 4.16.0..4.21.0 structure ":: identifier '"
string 4.16.0..4.21.0 structure "const asn1_static_node %s[] = {\n"
table 4.16.0..4.16.0 ASN1 ffff020089008a008b000a00aa00e300920093000b000c00800046004700d400
table 4.16.0..4.21.0 ASN1 003c3d3e3e3f404041414242424343444445454646474748484849494a4a4a4b
table 4.16.0..4.21.0 ASN1 0087000000010008098613150088890000851600000014000078777975767a73
table 4.16.0..4.21.0 ASN1 0201000005010000060100000701000008010000090100000a0100000b010000
table 4.16.0..4.21.0 ASN1 0c00470084008e00040005003100040005000400050004000500380008009100
table 4.16.0..4.21.0 ASN1 12008300a900b200070008006a0007000800070008000700080071006200b500
table 4.16.0..4.21.0 ASN1 2900e5ff20001100000074ff5a0074ff130074ff74ff74ff030074ff74ff1800
table 4.16.0..4.21.0 ASN1 74ff74ff74ff74ff7eff75ff0e0074ff360074fff4ff94ff8f0074ff74ff74ff
table 4.19.0..4.21.0 ASN1 0002898a8b0aaae392930b0c804647d4ab48494a64654b4c4d4e4f5051525354
symbol 4.16.0..4.19.0 coding _asn1_tag_der
symbol 4.16.0..4.21.0 ASN1 _asn1_yyerror
symbol 4.16.0..4.21.0 ASN1 _asn1_yyparse
symbol 4.16.0..4.21.0 ASN1 asn1_parser2array
symbol 4.16.0..4.21.0 coding asn1_bit_der
symbol 4.16.0..4.21.0 coding encode_val
symbol 4.16.0..4.21.0 coding setof_compar
symbol 4.16.0..4.21.0 decoding asn1_get_bit_der
symbol 4.16.0..4.21.0 element asn1_read_tag
symbol 4.16.0..4.21.0 element asn1_read_value
symbol 4.16.0..4.21.0 element asn1_write_value
symbol 4.16.0..4.21.0 errors asn1_perror
symbol 4.16.0..4.21.0 errors asn1_strerror
symbol 4.16.0..4.21.0 gstr _asn1_str_cat
symbol 4.16.0..4.21.0 gstr _asn1_str_cpy
symbol 4.16.0..4.21.0 parser_aux _asn1_find_up
symbol 4.16.0..4.21.0 parser_aux _asn1_ltostr
symbol 4.16.0..4.21.0 structure asn1_dup_node
