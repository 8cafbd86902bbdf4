name opusfile
also libopusfile
advisory Debian opusfile
advisory generic opusfile
# learned
reference 0.9 amd64 sha256:3d9687bba5293702768ddd170a5a98d42504212ca6a47f9c4d6b08b520e49955 libopusfile-dev 0.9+20170913-1.1
reference 0.12 amd64 sha256:83e9b47e03533981b853038f865c04da65b745b412d4420b52f7e93cb70cb002 libopusfile-dev 0.12-4
string 0.9..0.12 libopusurl_la-http "EFAServer/"
string 0.9..0.12 libopusurl_la-http "GHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~%!$&'()*+,;="
string 0.9..0.12 libopusurl_la-http "HIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~%!$&'()*+,;=:"
string 0.9..0.12 libopusurl_la-http "JKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~%!$&'()*+,;=:@/"
string 0.9..0.12 libopusurl_la-http "KLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~%!$&'()*+,;=:@/?"
string 0.9..0.12 libopusurl_la-http "Netscape-Enterprise/4."
string 0.9..0.12 libopusurl_la-http "Netscape-Enterprise/5."
string 0.9..0.12 libopusurl_la-http "Netscape-Enterprise/6."
string 0.9..0.12 libopusurl_la-http "WebLogic 3."
string 0.9..0.12 libopusurl_la-http "WebLogic 4."
string 0.9..0.12 libopusurl_la-http "WebLogic 5."
string 0.9..0.12 libopusurl_la-http "WebLogic 6."
string 0.9..0.12 libopusurl_la-http "Winstone Servlet Engine v0."
string 0.9..0.12 libopusurl_la-http "ice-bitrate"
string 0.9..0.12 libopusurl_la-http "ice-public"
table 0.9..0.12 opusfile fdf6153f000000000612d43e0612d43e00000000fdf6153f0000000000000000
symbol 0.9..0.9 info op_is_jpeg
symbol 0.9..0.9 opusfile op_open_seekable2
symbol 0.9..0.12 info opus_head_parse
symbol 0.9..0.12 info opus_tagcompare
symbol 0.9..0.12 info opus_tags_add
symbol 0.9..0.12 info opus_tags_copy
symbol 0.9..0.12 opusfile op_free
symbol 0.9..0.12 opusfile op_head
symbol 0.9..0.12 opusfile op_read
symbol 0.9..0.12 opusfile op_tags
symbol 0.9..0.12 opusfile op_test
symbol 0.9..0.12 stream op_fdopen
symbol 0.9..0.12 stream op_fopen
symbol 0.9..0.12 stream op_fread
symbol 0.9..0.12 stream op_freopen
symbol 0.9..0.12 stream op_fseek
symbol 0.9..0.12 stream op_ftell
symbol 0.12..0.12 opusfile op_make_decode_ready
