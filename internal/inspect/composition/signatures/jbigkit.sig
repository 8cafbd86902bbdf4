name jbigkit
also libjbig
cpe jbig-kit_project:jbig-kit
advisory OSS-Fuzz jbig-kit
advisory Debian jbigkit
advisory Alpine jbigkit
advisory generic jbigkit
version proof "JBIG-KIT {v} -- (c) {*}Markus Kuhn{*}"
# learned
reference 2.1 amd64 sha256:1472700255ac96553e9ee7160c6f3d51f32e12c276baa0105fb1f20c64072688 libjbig-dev 2.1-6.1
string 2.1..2.1 jbig "ABORT marker segment encountered"
string 2.1..2.1 jbig "Incremental BIE does not continue previous one"
string 2.1..2.1 jbig "Input data stream contains invalid data"
string 2.1..2.1 jbig "Input data stream uses unimplemented JBIG features"
string 2.1..2.1 jbig "Reached specified image size"
string 2.1..2.1 jbig "Unexpected end of input data stream"
string 2.1..2.1 jbig "Unknown error code passed to jbg_strerror()"
string 2.1..2.1 jbig "Unknown marker segment encountered"
string 2.1..2.1 jbig_ar "*+,-./0123456789:;<=>? ABCDEFGHIJKLMNO0QRSTUVWGYZ[\\]^V`abcd]fghcjkgmkomo"
string 2.1..2.1 jbig_ar "s->buffer != 0xff"
table 2.1..2.1 jbig 4a4249472d4b495420322e31202d2d2028632920313939352d32303134204d61
table 2.1..2.1 jbig_ar 1d5a862514110b08d803da01e5006f0036001a000d000600030001007f5a253f
table 2.1..2.1 jbig_ar 810e10121417191c1e2123090a0c8f242627282a2b2d2e303133343638393b3c
symbol 2.1..2.1 jbig decode_pscd
symbol 2.1..2.1 jbig encode_sde
symbol 2.1..2.1 jbig jbg_buf_write
symbol 2.1..2.1 jbig jbg_ceil_half
symbol 2.1..2.1 jbig jbg_dec_free
symbol 2.1..2.1 jbig jbg_dec_getsize
symbol 2.1..2.1 jbig jbg_dec_in
symbol 2.1..2.1 jbig jbg_dec_init
symbol 2.1..2.1 jbig jbg_dec_maxsize
symbol 2.1..2.1 jbig jbg_dppriv2int
symbol 2.1..2.1 jbig jbg_enc_free
symbol 2.1..2.1 jbig jbg_enc_init
symbol 2.1..2.1 jbig jbg_enc_layers
symbol 2.1..2.1 jbig jbg_enc_lrange
symbol 2.1..2.1 jbig jbg_enc_lrlmax
symbol 2.1..2.1 jbig jbg_enc_options
symbol 2.1..2.1 jbig jbg_enc_out
symbol 2.1..2.1 jbig jbg_int2dppriv
symbol 2.1..2.1 jbig jbg_newlen
symbol 2.1..2.1 jbig jbg_next_pscdms
symbol 2.1..2.1 jbig jbg_strerror
symbol 2.1..2.1 jbig jbg_stripes
symbol 2.1..2.1 jbig_ar arith_decode_init
symbol 2.1..2.1 jbig_ar arith_encode_flush
symbol 2.1..2.1 jbig_ar arith_encode_init
