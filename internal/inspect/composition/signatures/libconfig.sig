name libconfig
also config
advisory Debian libconfig
advisory generic libconfig
# learned
reference 1.5 amd64 sha256:6c6e9cc47372722c0b36d58800b06ebff065c27099f20f8b5a22b6c99984439f libconfig-dev 1.5-0.4
reference 1.7.3 amd64 sha256:4b0725eb89df14cde72d626a895f0a5c1ac69299817dfdb8e56f5db16f4119fa libconfig-dev 1.7.3-2
reference 1.8.2 amd64 sha256:8a2bbb3c68fa05c1f8fe785838c05f15aa513b9d3d895338f6a5a8924af2a63b libconfig-dev 1.8.2+ds-1
string 1.5..1.5 libconfig_la-scanner "bad buffer in libconfig_yy_scan_bytes()"
string 1.5..1.5 libconfig_la-scanner "libconfig_yyset_column called with no buffer"
string 1.5..1.5 libconfig_la-scanner "libconfig_yyset_lineno called with no buffer"
string 1.5..1.5 libconfig_la-scanner "out of dynamic memory in libconfig_yy_create_buffer()"
string 1.5..1.5 libconfig_la-scanner "out of dynamic memory in libconfig_yy_scan_buffer()"
string 1.5..1.5 libconfig_la-scanner "out of dynamic memory in libconfig_yy_scan_bytes()"
string 1.5..1.5 libconfig_la-scanner "out of dynamic memory in libconfig_yyensure_buffer_stack()"
string 1.5..1.8.2 libconfig_la-grammar "duplicate setting name"
string 1.5..1.8.2 libconfig_la-grammar "mismatched element type in array"
string 1.5..1.8.2 libconfig_la-libconfig "file I/O error"
string 1.5..1.8.2 libconfig_la-scanctx "cannot open include file"
string 1.5..1.8.2 libconfig_la-scanctx "include file nesting too deep"
string 1.5..1.8.2 libconfig_la-util "libconfig: memory allocation failure\n"
table 1.5..1.5 libconfig_la-grammar 020b0003040001050017181a191b1c150d0f261213081d11142420060a090c16
table 1.5..1.5 libconfig_la-scanner 000000002f002f0030002e002f0030003100cb00cc00c800cc00cc00cc00c600
table 1.5..1.5 libconfig_la-scanner 00000a000b000c000d000d000e000f0010001100120013001400130015001600
table 1.5..1.8.2 libconfig_la-grammar 000e1c1d202100200f030405060708090a0b0c0d11131622242627282d23252e
table 1.5..1.8.2 libconfig_la-grammar 0017181819191a1a1b1b1b1d1c1f1e2120222222222323242424242424242525
table 1.5..1.8.2 libconfig_la-grammar 001b1c1c1d1d1e1e1f1f1f212023222524262626262727282828282828282828
table 1.5..1.8.2 libconfig_la-grammar 020b0003040001050017181a1c1e191b1d1f20150d0f2c1213082111142a2506
table 1.5..1.8.2 libconfig_la-grammar 03030405060708090a0b0c0d1e151d1118130e00160f0d1515121fff2e2c1417
table 1.5..1.8.2 libconfig_la-grammar 031a0a030405060708091911000d140f0b2a1209110e1b111028030405060708
table 1.5..1.8.2 libconfig_la-grammar 04ed1304ed06ededfeededededededededededededededededf809eded25fe04
table 1.5..1.8.2 libconfig_la-grammar 07090a0b0c0d0e0f1011121327202414211501061608232c2e2d2a0032312f30
table 1.5..1.8.2 libconfig_la-grammar 072301090a0b0c0d0e0f201c06101d11082e121f2829262a2b2d090a0b0c0d0e
table 1.5..1.8.2 libconfig_la-grammar f8e60cf8e605e6e600e6e6e6e6e6e6e6e6e6e6e6e6fa0ae6e61700f8e6e6e6e6
table 1.7.3..1.7.3 libconfig_la-scanner 000000002f00c700c6002f0030002e002f0030003100c800cb00c500cb00cb00
table 1.7.3..1.7.3 libconfig_la-scanner 00000c000d000e000f000f001000110012001300140015001600150017001800
table 1.7.3..1.8.2 libconfig_la-grammar 000a18191c1d001c0b030405060708090d0f121e20222324291f212a11141b09
table 1.7.3..1.8.2 libconfig_la-grammar 020b0003040001050017181a191b1c150d0f281213081d11142621060a090c16
table 1.8.2..1.8.2 libconfig_la-scanner 000000003700a6019f013700380035003600370038009c015f025f0289015f02
table 1.8.2..1.8.2 libconfig_la-scanner 00000c000d000d000e000f000d000d000d001000110012001300140015001600
symbol 1.5..1.5 libconfig_la-libconfig config_get_auto_convert
symbol 1.5..1.5 libconfig_la-libconfig config_set_auto_convert
symbol 1.5..1.7.3 libconfig_la-libconfig config_setting_create
symbol 1.5..1.7.3 libconfig_la-util libconfig_parse_hex64
symbol 1.5..1.8.2 libconfig_la-libconfig config_write
symbol 1.5..1.8.2 libconfig_la-scanctx scanctx_init
symbol 1.5..1.8.2 libconfig_la-strbuf strbuf_append
symbol 1.5..1.8.2 libconfig_la-strbuf strbuf_release
symbol 1.5..1.8.2 libconfig_la-util libconfig_calloc
symbol 1.5..1.8.2 libconfig_la-util libconfig_malloc
symbol 1.7.3..1.8.2 libconfig_la-libconfig config_clear
symbol 1.7.3..1.8.2 libconfig_la-libconfig config_set_hook
