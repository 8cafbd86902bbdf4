name libunibreak
also unibreak
advisory Debian libunibreak
advisory generic libunibreak
# learned
reference 1.1 amd64 sha256:b7bdc782fdcef9f20024f7c6be8eef5ba952a1e5579638f90b50ac4cfb8107b7 libunibreak-dev 1.1-2.1, libunibreak1 1.1-2.1
reference 6.1 amd64 sha256:3b3e4a12f980ad14c0cb21ad80a5ee95299c5b9ef224052b271088f7a719ab09 libunibreak-dev 6.1-3, libunibreak6 6.1-3
reference 8.0 amd64 sha256:b174e2ce1a56f95e16008f406d5c3b00095a628684ef7a6350a8c8ee9ce4c662 libunibreak-dev 8.0-2, libunibreak8 8.0-2
string 1.1..8.0 - "posStart == posNext - 1"
symbol 1.1..1.1 - lb_get_next_char_utf16
symbol 1.1..1.1 - lb_get_next_char_utf8
symbol 1.1..6.1 - lb_get_char_class
symbol 1.1..6.1 - lb_init_break_context
symbol 1.1..8.0 - init_graphemebreak
symbol 1.1..8.0 - init_linebreak
symbol 1.1..8.0 - init_wordbreak
symbol 1.1..8.0 - is_line_breakable
symbol 1.1..8.0 - set_graphemebreaks_utf16
symbol 1.1..8.0 - set_graphemebreaks_utf32
symbol 1.1..8.0 - set_graphemebreaks_utf8
symbol 1.1..8.0 - set_linebreaks
symbol 1.1..8.0 - set_linebreaks_utf16
symbol 1.1..8.0 - set_linebreaks_utf32
symbol 1.1..8.0 - set_linebreaks_utf8
symbol 1.1..8.0 - set_wordbreaks_utf16
symbol 1.1..8.0 - set_wordbreaks_utf32
symbol 1.1..8.0 - set_wordbreaks_utf8
symbol 1.1..8.0 - ub_bsearch
symbol 1.1..8.0 - ub_get_char_eaw_class
symbol 1.1..8.0 - ub_get_next_char_utf16
symbol 1.1..8.0 - ub_get_next_char_utf32
symbol 1.1..8.0 - ub_get_next_char_utf8
symbol 1.1..8.0 - ub_is_extended_pictographic
symbol 8.0..8.0 - ub_is_op_east_asian
