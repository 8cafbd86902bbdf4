name fribidi
also libfribidi
cpe gnu:fribidi
advisory OSS-Fuzz fribidi
advisory Debian fribidi
advisory Alpine fribidi
advisory GIT https://github.com/fribidi/fribidi
advisory generic fribidi
version proof "(GNU FriBidi) {v}\ninterface version {*}"
# learned
reference 1.0.8 amd64 sha256:6d5847d42fe654246b773fa3080e0a56659aae6491940bfb7e683946e470ebeb libfribidi-dev 1.0.8-2.1
reference 1.0.16 amd64 sha256:bc126cb7f29c6e5d3950abc36d6372480f3568049bf108ebce9a43d939e83eae libfribidi-dev 1.0.16-5+b1
string 1.0.8..1.0.16 fribidi "e the file named COPYING.\n\nWritten by Behdad Esfahbod and Dov Grobgeld.\n"
string 1.0.8..1.0.16 fribidi-char-sets "CP1255 (MS Hebrew/Yiddish)"
string 1.0.8..1.0.16 fribidi-char-sets "CP1256 (MS Arabic)"
string 1.0.8..1.0.16 fribidi-char-sets "Character set not available"
string 1.0.8..1.0.16 fribidi-char-sets "ISO8859-6 (Arabic)"
string 1.0.8..1.0.16 fribidi-char-sets "ISO8859-8 (Hebrew)"
string 1.0.8..1.0.16 fribidi-char-sets "UTF-8 (Unicode)"
string 1.0.8..1.0.16 fribidi-char-sets-cap-rtl "apRTL character types are subject to change.\n\nCapRTL's character types:\n"
table 1.0.8..1.0.16 fribidi-arabic 4006000060fc0000f2fc00004006000061fc0000f3fc00004006000062fc0000
table 1.0.8..1.0.16 fribidi-arabic 80fe000021060000210600002106000081fe000082fe00002206000022060000
table 1.0.8..1.0.16 fribidi-arabic dffe000082fe0000f5fe0000dffe000084fe0000f7fe0000dffe000088fe0000
table 1.0.8..1.0.16 fribidi-bidi-types 1001000011010000130100002002000022020000200401002004020020040400
table 1.0.8..1.0.16 fribidi-char-sets-cp1256 ac2000007e0600001a200000920100001e200000262000002020000021200000
table 1.0.8..1.0.16 fribidi-joining-types 00000001000100020003000400050006000700080009000a000b000c000d000e
symbol 1.0.8..1.0.8 fribidi-bidi compact_list
symbol 1.0.8..1.0.8 fribidi-bidi compact_neutrals
symbol 1.0.8..1.0.16 fribidi fribidi_log2vis
symbol 1.0.8..1.0.16 fribidi-arabic fribidi_shape_arabic
symbol 1.0.8..1.0.16 fribidi-bidi merge_with_prev
symbol 1.0.8..1.0.16 fribidi-bidi-types fribidi_get_bidi_type
symbol 1.0.8..1.0.16 fribidi-brackets fribidi_get_bracket
symbol 1.0.8..1.0.16 fribidi-brackets fribidi_get_bracket_types
symbol 1.0.8..1.0.16 fribidi-char-sets fribidi_char_set_desc
symbol 1.0.8..1.0.16 fribidi-char-sets-cap-rtl init_cap_rtl
symbol 1.0.8..1.0.16 fribidi-char-sets-cp1255 fribidi_cp1255_to_unicode_c
symbol 1.0.8..1.0.16 fribidi-char-sets-cp1255 fribidi_unicode_to_cp1255_c
symbol 1.0.8..1.0.16 fribidi-char-sets-iso8859-6 fribidi_iso8859_6_to_unicode_c
symbol 1.0.8..1.0.16 fribidi-char-sets-iso8859-8 fribidi_iso8859_8_to_unicode_c
symbol 1.0.8..1.0.16 fribidi-char-sets-utf8 fribidi_unicode_to_utf8
symbol 1.0.8..1.0.16 fribidi-char-sets-utf8 fribidi_utf8_to_unicode
symbol 1.0.8..1.0.16 fribidi-deprecated fribidi_get_type
symbol 1.0.8..1.0.16 fribidi-deprecated fribidi_set_mirroring
symbol 1.0.8..1.0.16 fribidi-joining fribidi_join_arabic
symbol 1.0.8..1.0.16 fribidi-joining-types fribidi_get_joining_type
symbol 1.0.8..1.0.16 fribidi-mirroring fribidi_get_mirror_char
symbol 1.0.8..1.0.16 fribidi-mirroring fribidi_shape_mirroring
symbol 1.0.8..1.0.16 fribidi-run free_run_list
symbol 1.0.8..1.0.16 fribidi-run new_run
symbol 1.0.8..1.0.16 fribidi-shape fribidi_shape
