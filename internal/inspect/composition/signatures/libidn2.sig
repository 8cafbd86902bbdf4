name libidn2
also idn2
cpe gnu:libidn2
advisory OSS-Fuzz libidn2
advisory Debian libidn2
advisory Alpine libidn2
advisory GIT https://gitlab.com/libidn/libidn2
advisory generic libidn2
version weak "{v}"
# learned
reference 2.3.0 amd64 sha256:e87239094d475e04f24f23dd2246202cd686502cc4e908a10847a21193221fee libidn2-dev 2.3.0-5
reference 2.3.3 amd64 sha256:ebc49a9686b4a2a4eb62929e4f90539fec27fd7fc9d9767e299ebd45be03f6c7 libidn2-dev 2.3.3-1+b1
reference 2.3.8 amd64 sha256:3e1ce5f5f805739fe3db4d3efca982d2edf96a7ad3dfad4c4b543b6a6949a977 libidn2-dev 2.3.8-5
string 2.3.0..2.3.0 error "Alabel roundtrip failed"
string 2.3.0..2.3.8 error "could not convert string to UTF-8"
string 2.3.0..2.3.8 error "could not determine locale encoding format"
string 2.3.0..2.3.8 error "domain label has character forbidden in non-transitional mode (TR46)"
string 2.3.0..2.3.8 error "domain label has character forbidden in transitional mode (TR46)"
string 2.3.0..2.3.8 error "domain label has forbidden dot (TR46)"
string 2.3.0..2.3.8 error "domain label longer than 63 characters"
string 2.3.0..2.3.8 error "domain name longer than 255 characters"
string 2.3.0..2.3.8 error "input A-label and U-label does not match"
string 2.3.0..2.3.8 error "input A-label is not valid"
string 2.3.0..2.3.8 error "punycode conversion resulted in overflow"
string 2.3.0..2.3.8 error "punycode encoded data will be too large"
string 2.3.0..2.3.8 error "string contains a context-j character with null rule"
string 2.3.0..2.3.8 error "string contains a context-o character with null rule"
string 2.3.0..2.3.8 error "string contains a disallowed character"
string 2.3.0..2.3.8 error "string contains a forbidden context-j character"
string 2.3.0..2.3.8 error "string contains a forbidden context-o character"
string 2.3.0..2.3.8 error "string contains a forbidden leading combining character"
string 2.3.0..2.3.8 error "string contains forbidden two hyphens pattern"
string 2.3.0..2.3.8 error "string contains invalid punycode data"
string 2.3.0..2.3.8 error "string contains unassigned code point"
string 2.3.0..2.3.8 error "string could not be NFC normalized"
string 2.3.0..2.3.8 error "string encoding error"
string 2.3.0..2.3.8 error "string has forbidden bi-directional properties"
string 2.3.0..2.3.8 error "string is not in Unicode NFC format"
string 2.3.0..2.3.8 error "string start/ends with forbidden hyphen"
string 2.3.0..2.3.8 libgnu_la-version-etc "Packaged by %s (%s)\n"
string 2.3.0..2.3.8 libgnu_la-version-etc "Report %s bugs to: %s\n"
string 2.3.0..2.3.8 libgnu_la-version-etc "help-libidn@gnu.org"
string 2.3.0..2.3.8 libgnu_la-version-etc "https://www.gnu.org/software/libidn/#libidn2"
string 2.3.0..2.3.8 version "Copyright (C) 2011-2016  Simon Josefsson"
string 2.3.0..2.3.8 version "Copyright (C) 2011-2022  Simon Josefsson"
string 2.3.0..2.3.8 version "Copyright (C) 2011-2025 Simon Josefsson"
string 2.3.3..2.3.8 error "A-label roundtrip failed"
table 2.3.0..2.3.0 tr46map 0100000002750a010100000000010102000002751a0103000000000101040000
table 2.3.0..2.3.8 tr46map 002c0000002d010000012f0000000030090000013a0600000041000201aa4200
table 2.3.0..2.3.8 tr46map 010000000b00000101000c000000000301000d00190000010100270000000003
table 2.3.0..2.3.8 tr46map 8c358c448c49208c278c448c448c47208c398c448c4a8c47208c488c338c448c
table 2.3.0..2.3.8 version 436f707972696768742028432920323031312d32303136202053696d6f6e204a
table 2.3.0..2.3.8 version 436f707972696768742028432920323031312d32303232202053696d6f6e204a
table 2.3.0..2.3.8 version 436f707972696768742028432920323031312d323032352053696d6f6e204a6f
table 2.3.3..2.3.8 tr46map 0100000002754a010100000000010102000002755a0103000000000101040000
symbol 2.3.0..2.3.8 bidi _idn2_bidi
symbol 2.3.0..2.3.8 error idn2_strerror
symbol 2.3.0..2.3.8 free idn2_free
symbol 2.3.0..2.3.8 idna _idn2_ascii_p
symbol 2.3.0..2.3.8 idna _idn2_label_test
symbol 2.3.0..2.3.8 lookup idn2_lookup_u8
symbol 2.3.0..2.3.8 lookup idn2_lookup_ul
symbol 2.3.0..2.3.8 register idn2_register_u8
symbol 2.3.0..2.3.8 register idn2_register_ul
symbol 2.3.0..2.3.8 tables _idn2_contextj_p
symbol 2.3.0..2.3.8 tables _idn2_contexto_p
symbol 2.3.0..2.3.8 tr46map _fill_map
