name pcre
also libpcre pcre3
cpe pcre:pcre
advisory Debian pcre3
advisory Alpine pcre
advisory generic pcre
part libpcreposix
version weak "{v} 20{d}-{d}-{d}"
# learned
reference 8.39 amd64 sha256:e5807b4d69cf2536de4e63b8ca8eead0a0f1861af815c0af4ad9f78e28e7d4ac libpcre3-dev 2:8.39-15
string 8.39..8.39 libpcre16_la-pcre16_compile "Error text not found (please report)"
string 8.39..8.39 libpcre16_la-pcre16_compile "PCRE does not support \\L, \\l, \\N{name}, \\U, or \\u"
string 8.39..8.39 libpcre16_la-pcre16_compile "character value in \\x{} or \\o{} is too large"
string 8.39..8.39 libpcre16_la-pcre16_compile "closing ) for (?C expected"
string 8.39..8.39 libpcre16_la-pcre16_compile "digits missing in \\x{} or \\o{}"
string 8.39..8.39 libpcre16_la-pcre16_compile "group name must start with a non-digit"
string 8.39..8.39 libpcre16_la-pcre16_compile "internal error: invalid forward reference offset"
string 8.39..8.39 libpcre16_la-pcre16_compile "internal error: unknown opcode in find_fixedlength()"
string 8.39..8.39 libpcre16_la-pcre16_compile "invalid UTF-16 string"
string 8.39..8.39 libpcre16_la-pcre16_compile "invalid UTF-32 string"
string 8.39..8.39 libpcre16_la-pcre16_compile "number after (?C is > 255"
string 8.39..8.39 libpcre16_la-pcre16_compile "parentheses nested too deeply"
string 8.39..8.39 libpcre16_la-pcre16_compile "repeated subpattern is too long"
string 8.39..8.39 libpcre16_la-pcre16_compile "repeating a DEFINE group is not allowed"
string 8.39..8.39 libpcre16_la-pcre16_compile "setting UTF is disabled by the application"
string 8.39..8.39 libpcre16_la-pcre16_compile "spare error"
string 8.39..8.39 libpcre16_la-pcre16_compile "support for \\P, \\p, and \\X has not been compiled"
string 8.39..8.39 libpcre16_la-pcre16_compile "syntax error in subpattern name (missing terminator)"
string 8.39..8.39 libpcre16_la-pcre16_compile "this version of PCRE is compiled without UTF support"
string 8.39..8.39 libpcre16_la-pcre16_compile "this version of PCRE is not compiled with Unicode property support"
string 8.39..8.39 libpcre16_la-pcre16_compile "unmatched parentheses"
string 8.39..8.39 libpcre16_la-pcre16_study "argument is not a compiled regular expression"
string 8.39..8.39 libpcre16_la-pcre16_study "argument not compiled in 16 bit mode"
string 8.39..8.39 libpcre16_la-pcre16_study "internal error: missing capturing bracket"
string 8.39..8.39 libpcre16_la-pcre16_study "internal error: opcode not recognized"
string 8.39..8.39 libpcre16_la-pcre16_study "unknown or incorrect option bit(s) set"
string 8.39..8.39 libpcre32_la-pcre32_study "argument not compiled in 32 bit mode"
string 8.39..8.39 libpcre_la-pcre_study "argument not compiled in 8 bit mode"
string 8.39..8.39 libpcrecpp_la-pcre_scanner "skip_ != NULL"
string 8.39..8.39 libpcrecpp_la-pcre_scanner "void pcrecpp::Scanner::DisableSkip()"
string 8.39..8.39 libpcrecpp_la-pcre_scanner "void pcrecpp::Scanner::EnableSkip()"
string 8.39..8.39 libpcrecpp_la-pcrecpp "NULL == \"Unexpected return value from pcre_config(NEWLINE)\""
string 8.39..8.39 libpcrecpp_la-pcrecpp "ecpp::RE::GlobalReplace(const pcrecpp::StringPiece&, std::string*) const"
string 8.39..8.39 libpcrecpp_la-pcrecpp "ecpp::StringPiece&, Anchor, int*, const pcrecpp::Arg* const*, int) const"
string 8.39..8.39 libpcrecpp_la-pcrecpp "gPiece&, Anchor, int*, const pcrecpp::Arg* const*, int, int*, int) const"
string 8.39..8.39 libpcrecpp_la-pcrecpp "int pcrecpp::NewlineMode(int)"
string 8.39..8.39 libpcrecpp_la-pcrecpp "int pcrecpp::RE::NumberOfCapturingGroups() const"
string 8.39..8.39 libpcrecpp_la-pcrecpp "matchend >= matchstart"
string 8.39..8.39 libpcrecpp_la-pcrecpp "matches >= 0"
string 8.39..8.39 libpcrecpp_la-pcrecpp "matchstart >= start"
string 8.39..8.39 libpcrecpp_la-pcrecpp "ol pcrecpp::RE::Replace(const pcrecpp::StringPiece&, std::string*) const"
string 8.39..8.39 libpcrecpp_la-pcrecpp "pcre_retval == 0"
source 8.39..8.39 libpcrecpp_la-pcre_scanner "pcre_scanner.cc"
table 8.39..8.39 libpcre16_la-pcre16_compile 004d41524b0041434345505400434f4d4d49540046004641494c005052554e45
table 8.39..8.39 libpcre16_la-pcre16_tables 0000000000000400040000000b0004000100140004004d001c0004003d002500
table 8.39..8.39 libpcre16_la-pcre16_tables 02000000000000000000000028000000f817000028000000e8060000a8010000
table 8.39..8.39 libpcre16_la-pcre16_tables 416e79004172616269630041726d656e69616e004176657374616e0042616c69
table 8.39..8.39 libpcre32_la-pcre32_compile 5c000000500000007b00000058000000610000006e0000007d00000000000000
table 8.39..8.39 libpcre32_la-pcre32_compile 5c000000500000007b0000005800000070000000730000007d00000000000000
table 8.39..8.39 libpcre32_la-pcre32_compile 5c000000500000007b0000005800000073000000700000007d00000000000000
table 8.39..8.39 libpcre32_la-pcre32_compile 5c000000500000007b0000005800000077000000640000007d00000000000000
table 8.39..8.39 libpcre32_la-pcre32_compile 5c00000062000000280000003f0000003c0000003d0000005c00000077000000
table 8.39..8.39 libpcre32_la-pcre32_compile 5c00000062000000280000003f0000003d0000005c0000007700000029000000
table 8.39..8.39 libpcre32_la-pcre32_compile 5c000000700000007b00000058000000610000006e0000007d00000000000000
table 8.39..8.39 libpcre32_la-pcre32_compile 5c000000700000007b0000005800000077000000640000007d00000000000000
symbol 8.39..8.39 libpcre16_la-pcre16_exec pcre16_exec
symbol 8.39..8.39 libpcre32_la-pcre32_exec pcre32_exec
symbol 8.39..8.39 libpcre_la-pcre_compile get_ucp
symbol 8.39..8.39 libpcre_la-pcre_config pcre_config
symbol 8.39..8.39 libpcre_la-pcre_dfa_exec pcre_dfa_exec
symbol 8.39..8.39 libpcre_la-pcre_exec pcre_exec
symbol 8.39..8.39 libpcre_la-pcre_fullinfo pcre_fullinfo
symbol 8.39..8.39 libpcre_la-pcre_info pcre_info
symbol 8.39..8.39 libpcre_la-pcre_ord2utf8 _pcre_ord2utf
symbol 8.39..8.39 libpcre_la-pcre_refcount pcre_refcount
symbol 8.39..8.39 libpcre_la-pcre_version pcre_version
symbol 8.39..8.39 libpcre_la-pcre_xclass _pcre_xclass
