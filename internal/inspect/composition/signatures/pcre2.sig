name pcre2
also libpcre2
cpe pcre:pcre2
advisory OSS-Fuzz pcre2
advisory Debian pcre2
advisory Alpine pcre2
advisory GIT https://github.com/PCRE2Project/pcre2
advisory generic pcre2
version weak "{v} 20{d}-{d}-{d}"
# learned
reference 10.36 amd64 sha256:2a1ed0d7d0aa4d6e7a2277c0416c74f08d5eb8e0f2d384db5b9d29c8d86685a1 libpcre2-dev 10.36-2+deb11u1
reference 10.42 amd64 sha256:5c77e7f4e4689c468d66537d4eafa43a7fee12ffde63adacf5acd7fd20a4122b libpcre2-dev 10.42-1
reference 10.46 amd64 sha256:77ae3c524d01efeda861f5ebdab0c868ffaa409689d94bdeff7d25f7b0778bec libpcre2-dev 10.46-1~deb13u3
reference 10.48 amd64 sha256:ae87960d45fe5dfd83f7b6e6cddb0058fe440373c873bef3d3af921b57943912 libpcre2-dev 10.48-3.1
reference 10.49 amd64 sha256:28615f73e1eb48b1672e1b29c107403b6606825690c8e42ca72aaaae9a48ea6b libpcre2-dev 10.49-1
string 10.36..10.42 libpcre2_16_la-pcre2_error "digits missing in \\x{} or \\o{} or \\N{U+}"
string 10.36..10.42 libpcre2_16_la-pcre2_error "pattern passed as NULL"
string 10.36..10.42 libpcre2_16_la-pcre2_error "subpattern name is too long (maximum 32 code units)"
string 10.36..10.42 libpcre2_posix_la-pcre2posix "%s at offset %-6d"
string 10.36..10.46 libpcre2_16_la-pcre2_error "digit expected after (?+ or (?-"
string 10.36..10.46 libpcre2_16_la-pcre2_error "internal error - duplicate substitution match"
string 10.36..10.49 libpcre2_16_la-pcre2_error " runs require Unicode support, which this version of PCRE2 does not have"
string 10.36..10.49 libpcre2_16_la-pcre2_error "(?R (recursive pattern call) must be followed by a closing parenthesis"
string 10.36..10.49 libpcre2_16_la-pcre2_error "(?| and/or (?J: or (?x: parentheses are too deeply nested"
string 10.36..10.49 libpcre2_16_la-pcre2_error "PCRE2 does not support \\F, \\L, \\l, \\N{name}, \\U, or \\u"
string 10.36..10.49 libpcre2_16_la-pcre2_error "PCRE2_EXTRA_ALLOW_SURROGATE_ESCAPES is not allowed in UTF-16 mode"
string 10.36..10.49 libpcre2_16_la-pcre2_error "PCRE2_MATCH_INVALID_UTF is not supported for DFA matching"
string 10.36..10.49 libpcre2_16_la-pcre2_error "UTF-32 error: code points 0xd800-0xdfff are not defined"
string 10.36..10.49 libpcre2_16_la-pcre2_error "UTF-32 error: code points greater than 0x10ffff are not defined"
string 10.36..10.49 libpcre2_16_la-pcre2_error "UTF-8 error: 5-byte character is not allowed (RFC 3629)"
string 10.36..10.49 libpcre2_16_la-pcre2_error "UTF-8 error: 6-byte character is not allowed (RFC 3629)"
string 10.36..10.49 libpcre2_16_la-pcre2_error "UTF-8 error: code points 0xd800-0xdfff are not defined"
string 10.36..10.49 libpcre2_16_la-pcre2_error "UTF-8 error: code points greater than 0x10ffff are not defined"
string 10.36..10.49 libpcre2_16_la-pcre2_error "\\C is not allowed in a lookbehind assertion in UTF-16 mode"
string 10.36..10.49 libpcre2_16_la-pcre2_error "character code point value in \\u.... sequence is too large"
string 10.36..10.49 libpcre2_16_la-pcre2_error "character code point value in \\x{} or \\o{} is too large"
string 10.36..10.49 libpcre2_16_la-pcre2_error "conditional subpattern contains more than two branches"
string 10.36..10.49 libpcre2_16_la-pcre2_error "expected closing curly bracket in replacement string"
string 10.36..10.49 libpcre2_16_la-pcre2_error "internal error: unknown meta code in check_lookbehinds()"
string 10.36..10.49 libpcre2_16_la-pcre2_error "internal error: unknown opcode in auto_possessify()"
string 10.36..10.49 libpcre2_16_la-pcre2_error "kreference condition or recursion test is not supported for DFA matching"
string 10.36..10.49 libpcre2_16_la-pcre2_error "match with end before start or start moved backwards is not supported"
string 10.36..10.49 libpcre2_16_la-pcre2_error "missing terminating delimiter for callout with string argument"
string 10.36..10.49 libpcre2_16_la-pcre2_error "pattern contains an item that is not supported for DFA matching"
string 10.36..10.49 libpcre2_16_la-pcre2_error "pattern string is longer than the limit set by the application"
string 10.36..10.49 libpcre2_16_la-pcre2_error "syntax error in subpattern name (missing terminator?)"
string 10.36..10.49 libpcre2_16_la-pcre2_error "syntax error or number too big in (?(VERSION condition"
string 10.36..10.49 libpcre2_16_la-pcre2_error "this version of PCRE2 does not have support for \\P, \\p, or \\X"
string 10.36..10.49 libpcre2_16_la-pcre2_error "two named subpatterns have the same name (PCRE2_DUPNAMES not set)"
string 10.36..10.49 libpcre2_32_la-pcre2_error "\\C is not allowed in a lookbehind assertion in UTF-32 mode"
string 10.36..10.49 libpcre2_8_la-pcre2_error "\\C is not allowed in a lookbehind assertion in UTF-8 mode"
string 10.42..10.49 libpcre2_16_la-pcre2_error "NULL argument passed with non-zero length"
string 10.42..10.49 libpcre2_16_la-pcre2_error "is not allowed in lookarounds (but see PCRE2_EXTRA_ALLOW_LOOKAROUND_BSK)"
string 10.42..10.49 libpcre2_16_la-pcre2_error "unknown property after \\P or \\p"
string 10.46..10.46 libpcre2_16_la-pcre2_error "INTERNAL ERROR: invalid substring offset"
string 10.46..10.46 libpcre2_posix_la-pcre2posix "%s at offset %d"
string 10.46..10.49 libpcre2_16_la-pcre2_error "XTRA_TURKISH_CASING and PCRE2_EXTRA_CASELESS_RESTRICT are not compatible"
string 10.46..10.49 libpcre2_16_la-pcre2_error "ackets needed to clarify operator precedence in extended character class"
string 10.46..10.49 libpcre2_16_la-pcre2_error "compiled pattern would be longer than the limit set by the application"
string 10.46..10.49 libpcre2_16_la-pcre2_error "haracter class (note '[' must be escaped under PCRE2_ALT_EXTENDED_CLASS)"
string 10.48..10.49 libpcre2_16_la-pcre2_error "replacement $' or $_ not supported with partial match"
string 10.48..10.49 libpcre2_16_la-pcre2_error "substitute options differ from prior match call"
string 10.48..10.49 libpcre2_16_la-pcre2_error "substitute pattern differs from prior match call"
string 10.48..10.49 libpcre2_16_la-pcre2_error "substitute start offset differs from prior match call"
string 10.48..10.49 libpcre2_16_la-pcre2_error "substitute subject differs from prior match call"
table 10.36..10.36 libpcre2_16_la-pcre2_tables 000004008400060004007e000b0004007f002100000000002500040001002c00
table 10.36..10.42 libpcre2_16_la-pcre2_compile 0300000000002380030000000000258005000000000027800500000000002880
table 10.36..10.42 libpcre2_16_la-pcre2_compile 99000000a3000000a2000000a0000000a10000009a0000009b0000009c000000
table 10.36..10.46 libpcre2_16_la-pcre2_ucd 0000000000000000000000000000000003002040011938004602100000000000
table 10.36..10.46 libpcre2_16_la-pcre2_ucd 4c0000003900000069060000f9060000c90700006f090000ef0900006f0a0000
table 10.36..10.49 libpcre2_16_la-pcre2_compile 004d41524b004143434550540046004641494c00434f4d4d4954005052554e45
table 10.36..10.49 libpcre2_16_la-pcre2_compile 706c6100706c62006e61706c61006e61706c62006e6c61006e6c6200706f7369
table 10.36..10.49 libpcre2_16_la-pcre2_error 6e6f206572726f72006e6f206d61746368007061727469616c206d6174636800
table 10.36..10.49 libpcre2_16_la-pcre2_tables 02000000000000000000000028200000f83f000028200000e8260000a8210000
table 10.36..10.49 libpcre2_16_la-pcre2_tables 6000000027000000220000005e0000002500000023000000240000007b000000
table 10.36..10.49 libpcre2_16_la-pcre2_tables 6000000027000000220000005e0000002500000023000000240000007d000000
table 10.36..10.49 libpcre2_16_la-pcre2_ucd 00000000410000007a000000b5000000b5000000c0000000920200009d020000
table 10.36..10.49 libpcre2_16_la-pcre2_ucd 00010b00019000013200013800030f000417000654000c24000d12000d22000d
table 10.36..10.49 libpcre2_16_la-pcre2_ucd 410000003900000069060000f9060000c90700006f090000ef0900006f0a0000
table 10.42..10.42 libpcre2_16_la-pcre2_tables 000005003a00060005003a000b0004007d0010000d0001001500040089001a00
table 10.42..10.49 libpcre2_16_la-pcre2_tables 61646c616d0061646c6d006167686200616865780061686f6d00616c70686100
table 10.42..10.49 libpcre2_posix_la-pcre2posix 1e00000008000000200000001000000025000000090000003800000010000000
table 10.46..10.46 libpcre2_16_la-pcre2_tables 000004004f00060004004f000b000400400010000c0001001500030093001a00
table 10.46..10.49 libpcre2_16_la-pcre2_auto_possess 030000000003010100000000000002040000090a0a0b0000000000050200000f
table 10.46..10.49 libpcre2_16_la-pcre2_compile 030000000000278003000000000029800500000000002b800500000000002c80
table 10.46..10.49 libpcre2_16_la-pcre2_compile 9c000000a6000000a5000000a3000000a40000009d0000009e0000009f000000
table 10.46..10.49 libpcre2_16_la-pcre2_jit_compile 8485828387868c8d8f8e8081828384858485828387868a8b8a8b878687868485
table 10.48..10.49 libpcre2_16_la-pcre2_tables 000004004f00060004004f000b000400400010000c0001001500030094001a00
table 10.48..10.49 libpcre2_16_la-pcre2_ucd 0000000000000000000000000000000003002040011938004602200000000000
table 10.48..10.49 libpcre2_16_la-pcre2_ucd 4d0000003900000069060000f9060000c90700006f090000ef0900006f0a0000
symbol 10.36..10.36 libpcre2_16_la-pcre2_jit_compile call_with_args
symbol 10.36..10.36 libpcre2_16_la-pcre2_jit_compile check_str_end
symbol 10.36..10.49 libpcre2_16_la-pcre2_study _pcre2_study_16
symbol 10.36..10.49 libpcre2_32_la-pcre2_study _pcre2_study_32
symbol 10.36..10.49 libpcre2_8_la-pcre2_config pcre2_config_8
symbol 10.36..10.49 libpcre2_8_la-pcre2_extuni _pcre2_extuni_8
symbol 10.36..10.49 libpcre2_8_la-pcre2_match pcre2_match_8
symbol 10.36..10.49 libpcre2_8_la-pcre2_study _pcre2_study_8
symbol 10.42..10.49 libpcre2_16_la-pcre2_dfa_match do_callout_dfa
symbol 10.46..10.49 libpcre2_16_la-pcre2_compile handle_escdsw
symbol 10.48..10.49 libpcre2_16_la-pcre2_jit_compile emit_mul
symbol 10.48..10.49 libpcre2_32_la-pcre2_jit_compile do_getucdtype
