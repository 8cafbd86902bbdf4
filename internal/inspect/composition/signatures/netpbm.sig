name netpbm
also libnetpbm netpbm-free
advisory Debian netpbm-free
advisory generic netpbm
# learned
reference 10.0 amd64 sha256:a9795a8ca53d8484ec4a7960953d40adadf4ea1712a897771d488d7cbcc0531d libnetpbm10-dev 2:10.0-15.4
reference 11.01.00 amd64 sha256:41e18477464173922bea4ccb96d7c6da4f41395d1810caa63cf82890d9edde67 libnetpbm-dev 2:11.01.00-2
reference 11.10.02 amd64 sha256:09f5e921cf44e5582aaefa8a16f45314093f7646c62d0d89dd875418c2e998e2 libnetpbm-dev 2:11.10.02-1
reference 11.13.03 amd64 sha256:9ae18e40db55dd43e895ed85a61aced21bc176f08c22179ee0db88a8302cde28 libnetpbm-dev 2:11.13.03+ds-2
reference 11.15.04 amd64 sha256:1fae2d2637178178b660cf77982ea080a461e570e1eee5fb969b0593e24c44a1 libnetpbm-dev 2:11.15.04+ds-1
string 10.0..10.0 libpam " member, but according\nto the 'size' argument, it is only %d bytes long."
string 10.0..10.0 libpm "e raster should contain %d bytes, but\nthe file ends after only %d bytes."
string 10.0..10.0 libpnm2 " by pnm_writepnminit(): %d\nPNM_FORMAT_TYPE(format) must be %d, %d, or %d"
string 10.0..10.0 libpnm3 "pnm_promoteformatrow: can't decrease maxval - try using pnmdepth"
string 10.0..10.0 libppm1 "maxval (%d) is too large.\nThe maximum allowed by the PPM is %d."
string 10.0..11.01.00 libpam "maxval (%lu) passed to pnm_writepaminit() is greater than %u"
string 10.0..11.01.00 libpamcolor "No digits where hexadecimal number expected in rgb: color spec '%s'"
string 10.0..11.01.00 libpgm1 "val of input image (%u) is too large.  The maximum allowed by PGM is %u."
string 10.0..11.01.00 libppm1 "t image (%u) is too large.  The maximum allowed by the PPM format is %u."
string 10.0..11.01.00 libppmcolor "Too many colors in colorname dictionary.  Max allowed is %u"
string 10.0..11.13.03 libpbmfont2 "ror.  Glyph table too large: %u glyphs; Maximum possible in Netpbm is %u"
string 10.0..11.13.03 libpgm2 "ssed to ppm_writepgminit(): %d.\nMaximum allowed by the PGM format is %d."
string 10.0..11.13.03 pmfileio "e raster should contain %u bytes, but\nthe file ends after only %u bytes."
string 10.0..11.13.03 pmfileio "ftello() to get current file position failed.  Errno = %s (%d)\n"
string 10.0..11.13.03 pmfileio "gh ftello() successfully identified\nthe current position.  Errno=%s (%d)"
string 10.0..11.15.04 colorname " (The color dictionary uses maxval %u, so that maxval will always work)."
string 10.0..11.15.04 fileio "ASCII decimal integer in file is too large to be processed.  "
string 10.0..11.15.04 io "Failed to read a character from file.  Errno = %d (%s)"
string 10.0..11.15.04 libpamd "negative image height %d passed to pamd_filledrectanglep"
string 10.0..11.15.04 libpamn " a tuple row of%u tuples by %u samples per tuple by %u bytes per sample."
string 10.0..11.15.04 libpamread "End of file encountered when trying to read a row from input file."
string 10.0..11.15.04 libpamwrite "fwrite() failed to write %u image tuples to the file.  errno=%d (%s)"
string 10.0..11.15.04 libpbm3 " PBM file.  (Attempted fwrite() of %u packed bytes; only %u got written)"
string 10.0..11.15.04 libpbm5 "ed long defaultfont_bits[DEFAULTFONT_ROWS][(DEFAULTFONT_COLS+31)/32] = {"
string 10.0..11.15.04 libpbmfont0 "ormat.  Does not start with the signature of a PBM file or BDF font file"
string 10.0..11.15.04 libpbmfont1 " too small to be a font file: %u x %u.  Minimum sensible size is 31 x 23"
string 10.0..11.15.04 libppm4 "the color names database file named %s, per the %s environment variable."
string 10.0..11.15.04 libppmd "negative image height %d passed to ppmd_filledrectangle"
string 10.0..11.15.04 libppmfloyd "out of memory allocating Floyd-Steinberg control structure"
string 10.0..11.15.04 libsystem " Standard Input before the Standard Input feeder was through feeding it."
string 10.0..11.15.04 path " is not closed (i.e. it doesn't end up at the same point where it began)"
string 10.0..11.15.04 ppmdfont "Unable to read the header from the font file.  errno=%d (%s)"
string 10.0..11.15.04 randmersenne "Internal error in Mersenne Twister random numbergenerator"
string 10.0..11.15.04 runlength "Out of memory trying to get %u bytes for RLE output buffer"
string 10.0..11.15.04 token "Could not allocate %u bytes of memory to parse a string"
string 11.01.00..11.15.04 libpammap "able3 called with 'newDepth' argument (%u) greater than input depth (%u)"
string 11.01.00..11.15.04 libpbm2 "ert it to PBM with 'pamditherbw | pamtopnm' or 'pamthreshold | pamtopnm'"
string 11.01.00..11.15.04 libpnm2 "d by pnm_writepnminit(): %dPNM_FORMAT_TYPE(format) must be %d, %d, or %d"
string 11.01.00..11.15.04 libpnm3 " is neither black nor white, specified for a black and white (PBM) image"
string 11.01.00..11.15.04 libppm2 "assed to ppm_writeppminit(): %d.Maximum allowed by the PPM format is %d."
string 11.10.02..11.15.04 libpamcolor " '%s' - does not have form rgbi:n/n/n (where n is floating point number)"
string 11.10.02..11.15.04 libpbm2 "ns in header is too large (%u).  The maximum allowed by the format is %u"
string 11.10.02..11.15.04 libpgm1 "input image (%u) is too large.  The maximum allowed by the format is %u."
string 11.10.02..11.15.04 libppmcolor "Too many color names (%u) in color dictionary.  Max allowed is %u"
string 11.10.02..11.15.04 rand "alue %u.  Cannot handle maximum values which are not powers of 2 minus 1"
string 11.15.04..11.15.04 libpbmfont2 "ROR.  Glyph table too large: %u glyphs; Maximum possible in Netpbm is %u"
string 11.15.04..11.15.04 libpgm2 "sed to ppm_writepgminit(): %d.  Maximum allowed by the PGM format is %d."
string 11.15.04..11.15.04 libpm "[Out of memory for %lu-byte message"
string 11.15.04..11.15.04 pmfileio "gh ftello() successfully identified the current position.  Errno=%s (%d)"
string 11.15.04..11.15.04 pmfileio "he raster should contain %u bytes, but the file ends after only %u bytes"
table 10.0..11.15.04 standardppmdfont 0200000000f40000010000000005000001000000010800000100000003090000
table 10.0..11.15.04 standardppmdfont 0200000001f400000100000000f5000001000000fff7000001000000fff90000
table 10.0..11.15.04 standardppmdfont 0200000002f000000100000000f1000001000000fff2000001000000fef40000
table 10.0..11.15.04 standardppmdfont 0200000004f000000100000002f200000100000000f5000001000000fef90000
table 10.0..11.15.04 standardppmdfont 0200000004f40000010000000404000001000000030700000100000002080000
table 10.0..11.15.04 standardppmdfont 0200000005f400000100000003f400000100000001f500000100000000f80000
table 10.0..11.15.04 standardppmdfont 0200000005f4000001000000fbf4000001000000fafd000001000000fbfc0000
table 10.0..11.15.04 standardppmdfont 0200000005fc00000100000004fa00000100000002f9000001000000fff90000
table 10.0..11.15.04 standardppmdfont 0200000006f700000100000005f500000100000002f400000100000000f40000
table 10.0..11.15.04 standardppmdfont 0200000006fb00000100000005fe000001000000030000000100000000010000
table 10.0..11.15.04 standardppmdfont 0200000006fb000001000000060b000001000000050e000001000000040f0000
table 10.0..11.15.04 standardppmdfont 0200000006fe00000100000004fc00000100000002fb000001000000fffb0000
table 10.0..11.15.04 standardppmdfont 0200000006fe00000100000005fc00000100000002fb000001000000fffb0000
table 10.0..11.15.04 standardppmdfont 0200000007f4000001000000fd09000002000000f9f400000000000000000000
table 10.0..11.15.04 standardppmdfont 0200000007f700000100000005f500000100000002f4000001000000fef40000
table 10.0..11.15.04 standardppmdfont 0200000008f900000100000007f700000100000005f500000100000003f40000
table 10.0..11.15.04 standardppmdfont 020000000afd0000010000000afc00000100000009fb00000100000008fb0000
table 10.0..11.15.04 standardppmdfont 02000000f8f400000100000000fe000001000000000900000200000008f40000
table 10.0..11.15.04 standardppmdfont 02000000f9f4000001000000f903000001000000fa06000001000000fc080000
table 10.0..11.15.04 standardppmdfont 02000000fa01000001000000060100000100000006ff00000100000005fd0000
table 10.0..11.15.04 standardppmdfont 02000000faf9000001000000faf8000001000000fbf6000001000000fcf50000
table 10.0..11.15.04 standardppmdfont 02000000fbf400000100000006f400000100000000fc00000100000003fc0000
table 10.0..11.15.04 standardppmdfont 02000000fbfb000001000000fb05000001000000fc08000001000000fe090000
table 10.0..11.15.04 standardppmdfont 02000000fcf0000001000000fef200000100000000f500000100000002f90000
table 10.0..11.15.04 standardppmdfont 02000000fcf8000001000000fef700000100000001f400000100000001090000
table 10.0..11.15.04 standardppmdfont 02000000fef000000100000000f100000100000001f200000100000002f40000
table 10.0..11.15.04 standardppmdfont 02000000fef4000001000000fbf5000001000000faf7000001000000faf90000
table 10.0..11.15.04 standardppmdfont 02000000fef4000001000000fcf5000001000000faf7000001000000f9f90000
table 10.0..11.15.04 standardppmdfont 02000000fff4000001000000fcf5000001000000faf8000001000000f9fd0000
table 10.0..11.15.04 standardppmdfont 02000000fffb000001000000fdfc000001000000fbfe000001000000fa010000
symbol 10.0..10.0 libppm5 yx_compare
symbol 10.0..10.0 libppmcmap pixel_cmp
symbol 10.0..11.01.00 nstring pm_snprintf
symbol 10.0..11.01.00 shhopt parse_long_option
symbol 10.0..11.15.04 fileio pm_getc
symbol 10.0..11.15.04 libpm malloc2
symbol 10.0..11.15.04 libpnm4 pr_dump
symbol 10.0..11.15.04 nsleep pm_sleep
symbol 10.0..11.15.04 path fillPoint
symbol 10.0..11.15.04 rand pm_rand
symbol 11.01.00..11.15.04 libpm pm_fork
symbol 11.01.00..11.15.04 libppmcmap pixelCmp
