name libidn
also idn
cpe gnu:libidn
advisory OSS-Fuzz libidn
advisory Debian libidn
advisory Alpine libidn
advisory generic libidn
version weak "{v}"
# learned
reference 1.33 amd64 sha256:a588406e1e2932d8eb40161eb0f0acec83f95f7feb0429639b8415f905f723ee libidn11-dev 1.33-3
reference 1.41 amd64 sha256:7f3ca47098dd320380f7e2bf23550e9b42d81ef1e0b0677bafa9a7853f0225d9 libidn-dev 1.41-1, libidn11-dev 1.41-1
reference 1.43 amd64 sha256:2ec6e0643e376b38a1bdd613160bdc0c8bdd2a393840a8f3a9a225874851fc1d libidn-dev 1.43-1
reference 1.44 amd64 sha256:f9c058d30010ea32055762516a20b8349ac1e782a1d91867640bcde9344f674e libidn-dev 1.44-1
string 1.33..1.33 strerror-idna "Could not convert string in locale encoding"
string 1.33..1.33 strerror-idna "Forbidden leading or trailing minus sign (`-')"
string 1.33..1.33 strerror-idna "Input does not start with ACE prefix (`xn--')"
string 1.33..1.33 strerror-stringprep "Could not convert string in locale encoding."
string 1.33..1.33 strerror-tld "System iconv failed"
string 1.33..1.44 strerror-idna "Non-digit/letter/hyphen in input"
string 1.33..1.44 strerror-idna "Output would be too large or too small"
string 1.33..1.44 strerror-idna "Punycode failed"
string 1.33..1.44 strerror-idna "String not idempotent under ToASCII"
string 1.33..1.44 strerror-idna "String preparation failed"
string 1.33..1.44 strerror-idna "System dlopen failed"
string 1.33..1.44 strerror-pr29 "String not idempotent under Unicode NFKC normalization"
string 1.33..1.44 strerror-punycode "Output would exceed the buffer space provided"
string 1.33..1.44 strerror-punycode "String size limit exceeded"
string 1.33..1.44 strerror-stringprep "Conflicting bidirectional properties in input"
string 1.33..1.44 strerror-stringprep "Error in stringprep profile definition"
string 1.33..1.44 strerror-stringprep "Flag conflict with profile"
string 1.33..1.44 strerror-stringprep "Forbidden unassigned code points in input"
string 1.33..1.44 strerror-stringprep "Malformed bidirectional string"
string 1.33..1.44 strerror-stringprep "Prohibited bidirectional code points in input"
string 1.33..1.44 strerror-stringprep "Prohibited code points in input"
string 1.33..1.44 strerror-stringprep "Unicode normalization failed (internal error)"
string 1.33..1.44 strerror-tld "Code points prohibited by top-level domain"
string 1.33..1.44 strerror-tld "No top-level domain found in input"
string 1.41..1.44 strerror-idna "Character encoding conversion error"
string 1.41..1.44 strerror-idna "Forbidden leading or trailing minus sign ('-')"
string 1.41..1.44 strerror-idna "Input already contain ACE prefix ('xn--')"
string 1.41..1.44 strerror-idna "Input does not start with ACE prefix ('xn--')"
table 1.33..1.44 pr29 00ac00001cac000038ac000054ac000070ac00008cac0000a8ac0000c4ac0000
table 1.33..1.44 pr29 3403000035030000360300003703000038030000d2200000d3200000d8200000
table 1.33..1.44 pr29 a8110000a9110000aa110000ab110000ac110000ad110000ae110000af110000
table 1.33..1.44 tlds e0000000e1000000e4000000ea000000ef000000ef000000f1000000f4000000
table 1.33..1.44 tlds e0000000e1000000e4000000ea000000f1000000f4000000f6000000f6000000
symbol 1.33..1.41 stringprep stringprep_find_string_in_table
symbol 1.33..1.44 idn-free idn_free
symbol 1.33..1.44 idna idna_to_ascii_4i
symbol 1.33..1.44 idna idna_to_ascii_4z
symbol 1.33..1.44 pr29 pr29_4z
symbol 1.33..1.44 pr29 pr29_8z
symbol 1.33..1.44 punycode punycode_decode
symbol 1.33..1.44 punycode punycode_encode
symbol 1.33..1.44 stringprep stringprep_4i
symbol 1.33..1.44 tld tld_get_4
symbol 1.33..1.44 tld tld_get_z
symbol 1.43..1.44 stringprep stringprep_find_character_in_table
