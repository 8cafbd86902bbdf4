name libmpdec
also mpdec mpdecimal
advisory Debian mpdecimal
advisory generic libmpdec
version weak "{v}"
# learned
reference 2.5.1 amd64 sha256:22053a6ad62e9e81f0bf9001d73b55b1c016d258426fd3e40e57c4e959ff29af libmpdec-dev 2.5.1-1
reference 4.0.1 amd64 sha256:e870fdd8841c835f6724a0d26e76ca92bf1b85e94178ebefa3009bf563b57aaa libmpdec-dev 4.0.1-6
string 2.5.1..4.0.1 basearith "sub_size_t(): overflow: check the context"
string 2.5.1..4.0.1 context "illegal value for MPD_MINALLOC"
string 2.5.1..4.0.1 context "mpd_setminalloc: ignoring request to set MPD_MINALLOC a second time\n"
string 2.5.1..4.0.1 decimal "Context(prec="
string 2.5.1..4.0.1 decimal "Decimal::exact: string argument is NULL"
string 2.5.1..4.0.1 decimal "argument must be a multiple of 32, with a maximum of "
string 2.5.1..4.0.1 decimal "internal_error: invalid rounding mode"
string 2.5.1..4.0.1 decimal "internal_error: unknown status flag"
string 2.5.1..4.0.1 decimal "invalid status flag"
string 2.5.1..4.0.1 decimal "invalid value for allcr"
string 2.5.1..4.0.1 decimal "invalid value for clamp"
string 2.5.1..4.0.1 decimal "valid range for emax is [0, MAX_EMAX]"
string 2.5.1..4.0.1 decimal "valid range for emin is [MIN_EMIN, 0]"
string 2.5.1..4.0.1 decimal "valid range for prec is [1, MAX_PREC]"
string 2.5.1..4.0.1 io "mpd_fprint: output error\n"
string 2.5.1..4.0.1 mpdecimal "add_size_t(): overflow: check the context"
string 2.5.1..4.0.1 mpdecimal "libmpdec: internal error in _mpd_base_ndivmod: please report"
string 2.5.1..4.0.1 mpdecimal "mul_size_t(): overflow: check the context"
table 2.5.1..4.0.1 mpdecimal 00000a0014001e00270031003a0044004d0056005f00680071007a0083008c00
table 2.5.1..4.0.1 mpdecimal c7da13f9ff24eb60c7f08b98e21d257e35e29ff79ec6091577f42e590eaf4b3d
table 2.5.1..4.0.1 mpdecimal ffff63a7b3b6e00dffff63a7b3b6e00d01009c584c491ff2be4b000000000000
symbol 2.5.1..2.5.1 io scan_payload
symbol 2.5.1..2.5.1 mpdecimal _mpd_qreciprocal
symbol 2.5.1..4.0.1 basearith _mpd_baseadd
symbol 2.5.1..4.0.1 context mpd_getcr
symbol 2.5.1..4.0.1 convolute x64_mulmod
symbol 2.5.1..4.0.1 difradix2 fnt_dif2
symbol 2.5.1..4.0.1 fnt std_fnt
symbol 2.5.1..4.0.1 fnt std_inv_fnt
symbol 2.5.1..4.0.1 fourstep four_step_fnt
symbol 2.5.1..4.0.1 io mpd_print
symbol 2.5.1..4.0.1 mpalloc mpd_alloc
symbol 2.5.1..4.0.1 mpalloc mpd_new
symbol 2.5.1..4.0.1 mpdecimal mpd_del
symbol 2.5.1..4.0.1 mpsignal mpd_abs
symbol 2.5.1..4.0.1 mpsignal mpd_add
symbol 2.5.1..4.0.1 mpsignal mpd_and
symbol 2.5.1..4.0.1 sixstep six_step_fnt
symbol 2.5.1..4.0.1 transpose std_trans
