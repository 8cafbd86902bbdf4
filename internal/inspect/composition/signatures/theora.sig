name theora
also libtheora
cpe xiph.org:theora
advisory OSS-Fuzz theora
advisory Debian libtheora
advisory Alpine libtheora
advisory GIT https://gitlab.xiph.org/xiph/theora
advisory generic theora
# learned
reference 1.1.1 amd64 sha256:5ae7edee27a9e049d9b977e1e671c66f440bd4d9d2cb0810c93014cc9d140284 libtheora-dev 1.1.1+dfsg.1-16.1+deb12u1
reference 1.2.0 amd64 sha256:442cca755a8ff0980d1b876e9135c6ee48b8b8a7e7fe5ba0b4a2ae45e46f3cb9 libtheora-dev 1.2.0+dfsg-6+b2
string 1.1.1..1.1.1 internal "Xiph.Org libtheora 1.1 20090822 (Thusnelda)"
string 1.1.1..1.2.0 encode "#7@Qhq\\1@NWgyxeH\\_bpdgc "
string 1.1.1..1.2.0 encode "#7@Qhq\\1@NWgyxeH\\_bpdgc?"
table 1.1.1..1.1.1 analyze 5700beff84004b06c500920d1d010a1478011319c201791d09028b2158027325
table 1.1.1..1.2.0 analyze 0304020001050607020403000105060703040100020506070204010003050607
table 1.1.1..1.2.0 decode 0304020001050607030400020105060703020400010506070302000401050607
table 1.1.1..1.2.0 decode 0400fffefffefffefffefffefffefffefffefefcfefcfdfcfdfcfcfbfbfbe0fb
table 1.1.1..1.2.0 decode 0500e0fce0fce0fce0fcdffcdffcdffcdffce1fce1fce1fce1fcdefbdefbe2fb
table 1.1.1..1.2.0 decode 0600e0f9e0f9dff9e1f9def9e2f9ddf9e3f9dcf9e4f9dbf9e5f9daf9e6f9d9f9
table 1.1.1..1.2.0 encode 00000100040005000c000d00380039003a003b00780079007a007b00f001f101
table 1.1.1..1.2.0 encode fffdfbf9f7f5f3f1efedebe9e7e5e3e16f6d6b69676563612f2d2b2909070200
table 1.1.1..1.2.0 enquant f5cdda439f28d31afb13d60e7e0b1c08da43ac26241b8213fc0e350bb5085306
table 1.1.1..1.2.0 huffdec 0f101158500100300e38393a3b3c3e4042444802040608121416181a200c1c28
table 1.1.1..1.2.0 huffenc 2d00000006000000260000000700000066010000090000004e00000008000000
table 1.1.1..1.2.0 internal 0000000203040c0306000000000101010102030405060a010101010103040203
table 1.1.1..1.2.0 internal 000102030408000000000000000102030405080900000000000102030406080a
table 1.1.1..1.2.0 mmxidct 15fb15fb15fb15fb83ec83ec83ec83ecdbd4dbd4dbd4dbd405b505b505b505b5
table 1.1.1..1.2.0 state f1f1f2f2f3f3f4f4f5f5f6f6f7f7f8f8f9f9fafafbfbfcfcfdfdfefeffff0000
table 1.1.1..1.2.0 x86state 00080102091018110a03200b1219040c051a1328212229301b060d141c150e07
table 1.2.0..1.2.0 analyze 051f01216e2001216e2001219a1cac1e0e1eac1e0e1eac1e311a481c6f1b481c
table 1.2.0..1.2.0 analyze 21007a00390011050d00b2089d00320fe300620ea9000c0cc5008c0ae300a60c
table 1.2.0..1.2.0 analyze 39000e0679009c09b9003d0f5001451496016318f501a11c35026420a2022924
table 1.2.0..1.2.0 tokenize 00010001000100010001000401050206030700080109020a030b040c050d060e
table 1.2.0..1.2.0 tokenize ff03fe03fd03fc03fb03fa03f903f803f703f603f503f403f303f203f103f003
symbol 1.1.1..1.1.1 bitpack oc_pack_read
symbol 1.1.1..1.1.1 idct oc_idct8x8
symbol 1.1.1..1.2.0 apiwrapper theora_clear
symbol 1.1.1..1.2.0 decinfo th_setup_free
symbol 1.1.1..1.2.0 decode th_decode_ctl
symbol 1.1.1..1.2.0 encfrag oc_enc_frag_sad
symbol 1.1.1..1.2.0 encode oc_enc_clear
symbol 1.1.1..1.2.0 enquant oc_iquant_init
symbol 1.1.1..1.2.0 fdct oc_fdct8
symbol 1.1.1..1.2.0 fragment oc_frag_copy
symbol 1.1.1..1.2.0 huffenc huff_entry_cmp
symbol 1.1.1..1.2.0 info oc_tagcompare
symbol 1.1.1..1.2.0 mcenc oc_mcenc_search
symbol 1.1.1..1.2.0 mmxidct oc_idct8x8_mmx
symbol 1.1.1..1.2.0 rate oc_enc_rc_reset
symbol 1.1.1..1.2.0 state loop_filter_h
symbol 1.2.0..1.2.0 internal oc_aligned_free
symbol 1.2.0..1.2.0 mathops oc_bexp32_q10
