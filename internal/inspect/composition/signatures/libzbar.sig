name libzbar
also zbar
advisory Debian zbar
advisory generic libzbar
# learned
reference 0.23.90 amd64 sha256:467a4dcf1779e6eb5b94edafcf4b2db7271c663b007bdabfaa1850bda58ea41c libzbar-dev 0.23.90-1+deb11u1
reference 0.23.92 amd64 sha256:8e435617032ed93c4e193ba134b645261e38324132a0d7f5f85e487738aea094 libzbar-dev 0.23.92-7+deb12u1
reference 0.23.93 amd64 sha256:4cffb86c06c7067605fe831fbf44ad0b4cfd451104076fe00a1b8e21d7a92d74 libzbar-dev 0.23.93-10
reference 0.23.95 amd64 sha256:37957992bd31ddbbc16104b6b119bac322c49e7038e1f108fd34d2d1d0ec9dbe libzbar-dev 0.23.95-1
string 0.23.90..0.23.95 config "test-inverted"
string 0.23.90..0.23.95 convert "src->datalen >= (src->width * src->height + uvp_size(src, srcfmt) * 2)"
string 0.23.90..0.23.95 decoder "WARNING: %s:%d: %s: Assertion \"%s\" failed.\n\tlock=%d req=%d\n"
string 0.23.90..0.23.95 decoder "dcode->lock == req"
string 0.23.90..0.23.95 decoder_codabar "WARNING: %s:%d: %s: Assertion \"%s\" failed.\n\tic=%d ispc=%d ibar=%d"
string 0.23.90..0.23.95 decoder_codabar "WARNING: %s:%d: %s: Assertion \"%s\" failed.\n\tsortn(%d,%d) jmin=%d"
string 0.23.90..0.23.95 decoder_code128 ": %s: Assertion \"%s\" failed.\n\ti=%x j=%x code=%02x charset=%x cexp=%x %s\n"
string 0.23.90..0.23.95 decoder_code128 "ARNING: %s:%d: %s: Assertion \"%s\" failed.\n\tdir=%x i=%x sum=%x acc=%x %s\n"
string 0.23.90..0.23.95 decoder_code39 "WARNING: %s:%d: %s: Assertion \"%s\" failed.\n\t enc=%x s9=%x\n"
string 0.23.90..0.23.95 decoder_code39 "WARNING: %s:%d: %s: Assertion \"%s\" failed.\n\t idx=%x enc=%x s9=%x\n"
string 0.23.90..0.23.95 decoder_code93 "shift < 0x2f"
string 0.23.90..0.23.95 decoder_databar "WARNING: %s:%d: %s: Assertion \"%s\" failed.\n\tf=%d(%x%x%x) side=%d i=%d\n"
string 0.23.90..0.23.95 decoder_databar "WARNING: %s:%d: %s: Assertion \"%s\" failed.\n\ti=%d f=%d(%x%x%x) part=%x\n"
string 0.23.90..0.23.95 decoder_ean "WARNING: %s:%d: %s: Assertion \"%s\" failed.\n\ti=%x d=%x chk=%x %s\n"
string 0.23.90..0.23.95 decoder_i25 "dcode25->character < dcode->buf_alloc"
string 0.23.90..0.23.95 error "internal library error"
string 0.23.90..0.23.95 error "output window is closed"
string 0.23.90..0.23.95 image "%s: ERROR opening %s: %s\n"
string 0.23.90..0.23.95 image "%s: dumping %.4s(%08x) image to %s\n"
string 0.23.90..0.23.95 img_scanner "%s:     scanner syms in use = %-4d\trecycled  = %-4d\n"
string 0.23.90..0.23.95 jpeg "datalen <= dst->datalen"
string 0.23.90..0.23.95 libzbar_la-code128 "ING: %s:%d: %s: Assertion \"%s\" failed.\n\tsig=%x offset=%x idx=%x base=%x\n"
string 0.23.90..0.23.95 libzbar_la-databar "WARNING: %s:%d: %s: Assertion \"%s\" failed.\n\tbuflen=%d\n"
string 0.23.90..0.23.95 libzbar_la-ean "%s:%d: %s: Assertion \"%s\" failed.\n\tcode=%02x e1=%x e2=%x s4=%x color=%x\n"
string 0.23.90..0.23.95 libzbar_la-lock "_zbar_thread_is_self(proc->lock_owner)"
string 0.23.90..0.23.95 libzbar_la-lock "proc->lock_level == 1"
string 0.23.90..0.23.95 libzbar_la-misc "allocating resources"
string 0.23.90..0.23.95 libzbar_la-posix "%s: [%d] fd=%d handler=%p\n"
string 0.23.90..0.23.95 libzbar_la-posix "%s: kicking %d fds\n"
string 0.23.90..0.23.95 libzbar_la-processor " compatible input to output format\n...trying again with output disabled\n"
string 0.23.90..0.23.95 libzbar_la-processor "processor display window not initialized"
string 0.23.90..0.23.95 libzbar_la-qrdec "%s: Number of errors corrected: %i%s\n"
string 0.23.90..0.23.95 libzbar_la-qrdectxt "%s: Assertion `next > syms->datalen' failed\n"
string 0.23.90..0.23.95 libzbar_la-sqcode "Unexpected image format\n"
string 0.23.90..0.23.95 libzbar_la-symbol " format='base64' length='%d'"
string 0.23.90..0.23.95 libzbar_la-symbol "<symbol type='%s' quality='%d' orientation='%s'"
string 0.23.90..0.23.95 libzbar_la-v4l "%s: opened camera device %s (fd=%d)\n"
string 0.23.90..0.23.95 libzbar_la-v4l "opening video device '%s'"
string 0.23.90..0.23.95 libzbar_la-v4l2 "NING: broken driver returned error when non-interlaced format requested\n"
string 0.23.90..0.23.95 libzbar_la-v4l2 "Something is wrong: number of buffers returned by REQBUF is zero!"
string 0.23.90..0.23.95 libzbar_la-video "device already opened, unable to change interface"
string 0.23.90..0.23.95 libzbar_la-video "device already opened, unable to change iomode"
string 0.23.90..0.23.95 libzbar_la-window "no conversion from %x to supported formats"
string 0.23.90..0.23.95 libzbar_la-x "%s: resized to %d x %d\n"
string 0.23.90..0.23.95 libzbar_la-x "unable to open X display"
string 0.23.90..0.23.95 libzbar_la-ximage "%s:     [%d] depth=%d bpp=%d: no visuals\n"
string 0.23.90..0.23.95 libzbar_la-ximage "%s:     [%d] depth=%d bpp=%d: not supported\n"
string 0.23.90..0.23.95 lt1-libzbar_la-x "!x->exposed"
string 0.23.90..0.23.95 lt1-libzbar_la-x "%s: falling back to XImage\n"
string 0.23.93..0.23.95 decoder_ean "WARNING: %s:%d: %s: Assertion \"%s\" failed.\n\tchk=%x n=%x %s"
source 0.23.90..0.23.95 decoder_codabar "decoder/codabar.c"
source 0.23.90..0.23.95 decoder_code128 "decoder/code128.c"
source 0.23.90..0.23.95 decoder_code39 "decoder/code39.c"
source 0.23.90..0.23.95 decoder_code93 "decoder/code93.c"
source 0.23.90..0.23.95 decoder_databar "decoder/databar.c"
source 0.23.90..0.23.95 decoder_ean "decoder/ean.c"
source 0.23.90..0.23.95 libzbar_la-img_scanner "img_scanner.c"
source 0.23.90..0.23.95 libzbar_la-lock "processor/lock.c"
source 0.23.90..0.23.95 libzbar_la-posix "processor/posix.c"
source 0.23.90..0.23.95 libzbar_la-ximage "window/ximage.c"
source 0.23.90..0.23.95 processor "zbar/processor.c"
source 0.23.90..0.23.95 symbol "zbar/symbol.c"
source 0.23.90..0.23.95 video "zbar/video.c"
source 0.23.95..0.23.95 convert "zbar/convert.c"
source 0.23.95..0.23.95 img_scanner "zbar/img_scanner.c"
table 0.23.90..0.23.95 convert 34323250493432305955313259563132343131504e5631324e56323159555956
table 0.23.90..0.23.95 convert 524742340300000004081018424752310300000001a0a3c63432325001000000
table 0.23.90..0.23.95 decoder 0d0000000200000005000000080000000c000000090000000a0000000e000000
table 0.23.90..0.23.95 decoder_code128 5cbfa12ac50ca42de30f5fe46be869a7e7c1511e83d900841fc70d3386b50e15
table 0.23.90..0.23.95 decoder_code128 fff0ff1ffff2ffffffffff3ff4f5ff6ffffffffff0f1ff2fffffffffffff3f4f
table 0.23.90..0.23.95 decoder_code39 071a200d1003131722161d23190d051c130625070c2a2a2731040e34000f4315
table 0.23.90..0.23.95 decoder_code39 804286c84a8ed01293d597ffd91bffff5ca0e224a5ff27ffe82affff2bffffff
table 0.23.90..0.23.95 decoder_code93 0f2b3038131b112a0aff2f0f38382f37243a1b361826022c2b05213b0415120c
table 0.23.90..0.23.95 decoder_databar 161f02000300060b1f0e170c0b14110c1f031308000aff160c09ff1a1f1c00ff
table 0.23.90..0.23.95 decoder_ean f0ffff0fff1f2ff3ff4f7ff85ff9f6ffff6f9ff58ff7f4ff3ff2f1ffffffff0f
table 0.23.90..0.23.95 img_scanner 5f7a6261725f696d6167655f7363616e6e65725f72656379636c655f73796d73
table 0.23.90..0.23.95 libzbar_la-qrdec 000413370f1c250c33273b3e0a1816291f2c07412f2143433020434343434343
table 0.23.90..0.23.95 libzbar_la-qrdec 070a0d110a10161c1a1a1a161816161a1812160f1a1216181e1814181210181c
table 0.23.90..0.23.95 libzbar_la-symbol ffff10ffff11ffff050608ff04030712ffffffffffffffffff0affffffffffff
symbol 0.23.90..0.23.90 libzbar_la-qrdec qr_finder_fmt_info_decode
symbol 0.23.90..0.23.95 config zbar_parse_config
symbol 0.23.90..0.23.95 convert cleanup_ref
symbol 0.23.90..0.23.95 decoder_databar calc_value4
symbol 0.23.90..0.23.95 jpeg zbar_jpeg_error
symbol 0.23.90..0.23.95 libzbar_la-isaac isaac_init
symbol 0.23.90..0.23.95 libzbar_la-isaac isaac_mix
symbol 0.23.90..0.23.95 libzbar_la-rs rs_correct
symbol 0.23.90..0.23.95 libzbar_la-rs rs_encode
symbol 0.23.90..0.23.95 libzbar_la-util qr_ihypot
symbol 0.23.90..0.23.95 libzbar_la-util qr_ilog
symbol 0.23.90..0.23.95 libzbar_la-v4l2 v4l2_dq
