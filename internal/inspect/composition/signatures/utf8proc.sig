name utf8proc
also libutf8proc
advisory Debian utf8proc
advisory generic utf8proc
version weak "{v}"
# learned
reference 2.5.0 amd64 sha256:c2aafb7af605f3a827f829b624a300d3b213f457f7fff459cebd1be2ddc039bd libutf8proc-dev 2.5.0-1
reference 2.8.0 amd64 sha256:8f9183e68fd67ab3b960e9e6c6a0a2ed555a19dedf6179043abfbb4290252cef libutf8proc-dev 2.8.0-1
reference 2.9.0 amd64 sha256:5b64be846edfba9048b0b1e2658760ae936837981268fbcbccb2fef738b449a9 libutf8proc-dev 2.9.0-1+b2
reference 2.11.3 amd64 sha256:7d6f6d87e8e5593c4b924295393b8db5b3d8c7b2ea7a3588a41b1bec6880b886 libutf8proc-dev 2.11.3-2
string 2.5.0..2.11.3 utf8proc "An unknown error occurred while processing UTF-8 data."
string 2.5.0..2.11.3 utf8proc "Invalid options for UTF-8 processing chosen."
string 2.5.0..2.11.3 utf8proc "Memory for processing UTF-8 data could not be allocated."
string 2.5.0..2.11.3 utf8proc "UTF-8 string is too long to be processed."
string 2.5.0..2.11.3 utf8proc "Unassigned Unicode code point found in UTF-8 string."
table 2.5.0..2.9.0 utf8proc 00002e00c000c100c200c300c400c50000000001020104012602cd0100000000
table 2.5.0..2.11.3 utf8proc 436e004c75004c6c004c74004c6d004c6f004d6e004d63004d65004e64004e6c
table 2.11.3..2.11.3 utf8proc 6e220000602200006f220000c0000000c1000000c2000000c300000000010000
symbol 2.5.0..2.11.3 utf8proc grapheme_break_extended
symbol 2.5.0..2.11.3 utf8proc utf8proc_NFC
symbol 2.5.0..2.11.3 utf8proc utf8proc_NFD
symbol 2.5.0..2.11.3 utf8proc utf8proc_NFKC
symbol 2.5.0..2.11.3 utf8proc utf8proc_NFKC_Casefold
symbol 2.5.0..2.11.3 utf8proc utf8proc_NFKD
symbol 2.5.0..2.11.3 utf8proc utf8proc_category
symbol 2.5.0..2.11.3 utf8proc utf8proc_charwidth
symbol 2.5.0..2.11.3 utf8proc utf8proc_decompose
symbol 2.5.0..2.11.3 utf8proc utf8proc_decompose_char
symbol 2.5.0..2.11.3 utf8proc utf8proc_encode_char
symbol 2.5.0..2.11.3 utf8proc utf8proc_errmsg
symbol 2.5.0..2.11.3 utf8proc utf8proc_get_property
symbol 2.5.0..2.11.3 utf8proc utf8proc_grapheme_break
symbol 2.5.0..2.11.3 utf8proc utf8proc_iterate
symbol 2.5.0..2.11.3 utf8proc utf8proc_map
symbol 2.5.0..2.11.3 utf8proc utf8proc_map_custom
symbol 2.5.0..2.11.3 utf8proc utf8proc_reencode
symbol 2.5.0..2.11.3 utf8proc utf8proc_tolower
symbol 2.5.0..2.11.3 utf8proc utf8proc_totitle
symbol 2.5.0..2.11.3 utf8proc utf8proc_toupper
symbol 2.5.0..2.11.3 utf8proc utf8proc_version
symbol 2.8.0..2.11.3 utf8proc utf8proc_islower
symbol 2.8.0..2.11.3 utf8proc utf8proc_isupper
symbol 2.11.3..2.11.3 utf8proc utf8proc_charwidth_ambiguous
