name libspng
also spng
cpe libspng:libspng
advisory OSS-Fuzz libspng
advisory Debian libspng
advisory Alpine libspng
advisory GIT https://github.com/randy408/libspng
advisory generic libspng
version weak "{v}"
# learned
reference 0.7.3 amd64 sha256:fe0e9562c7e8d0df6deb8e8aa71469b8d97e40acbfe5cb466a35c36f73297e12 libspng-dev 0.7.3-3, libspng0 0.7.3-3
reference 0.7.4 amd64 sha256:b3a4ea5ea919e1083383ff50a141690fba78759433c68dae0e2240ff7594319b libspng-dev 0.7.4-2+b2, libspng0 0.7.4-2+b2
string 0.7.3..0.7.4 - "IDAT stream too short"
string 0.7.3..0.7.4 - "PNG output not set"
string 0.7.3..0.7.4 - "chunk exceeds maximum standard length"
string 0.7.3..0.7.4 - "duplicate PLTE chunk"
string 0.7.3..0.7.4 - "duplicate bKGD chunk"
string 0.7.3..0.7.4 - "duplicate cHRM chunk"
string 0.7.3..0.7.4 - "duplicate eXIf chunk"
string 0.7.3..0.7.4 - "duplicate gAMA chunk"
string 0.7.3..0.7.4 - "duplicate hIST chunk"
string 0.7.3..0.7.4 - "duplicate iCCP chunk"
string 0.7.3..0.7.4 - "duplicate oFFs chunk"
string 0.7.3..0.7.4 - "duplicate pHYs chunk"
string 0.7.3..0.7.4 - "duplicate sBIT chunk"
string 0.7.3..0.7.4 - "duplicate sRGB chunk"
string 0.7.3..0.7.4 - "duplicate suggested palette (sPLT) name"
string 0.7.3..0.7.4 - "duplicate tIME chunk"
string 0.7.3..0.7.4 - "duplicate tRNS chunk"
string 0.7.3..0.7.4 - "image height exceeds user limit"
string 0.7.3..0.7.4 - "image width exceeds user limit"
string 0.7.3..0.7.4 - "invalid IHDR chunk size"
string 0.7.3..0.7.4 - "invalid chunk checksum"
string 0.7.3..0.7.4 - "invalid chunk length"
string 0.7.3..0.7.4 - "invalid chunk position"
string 0.7.3..0.7.4 - "invalid compression method"
string 0.7.3..0.7.4 - "invalid filter method"
string 0.7.3..0.7.4 - "invalid iCCP compression method"
string 0.7.3..0.7.4 - "invalid iCCP profile name"
string 0.7.3..0.7.4 - "invalid iTXt compression flag"
string 0.7.3..0.7.4 - "invalid iTXt compression method"
string 0.7.3..0.7.4 - "invalid iTXt language tag"
string 0.7.3..0.7.4 - "invalid iTXt translated key"
string 0.7.3..0.7.4 - "invalid image height"
string 0.7.3..0.7.4 - "invalid interlace method"
string 0.7.3..0.7.4 - "invalid operation for context type"
string 0.7.3..0.7.4 - "invalid operation for state"
string 0.7.3..0.7.4 - "invalid palette (PLTE) index"
string 0.7.3..0.7.4 - "invalid palette index for bKGD chunk"
string 0.7.3..0.7.4 - "invalid scanline filter"
string 0.7.3..0.7.4 - "invalid suggested palette (sPLT) sample depth"
string 0.7.3..0.7.4 - "invalid suggested palette name"
string 0.7.3..0.7.4 - "invalid zTXt compression method"
string 0.7.3..0.7.4 - "missing PLTE for indexed image"
string 0.7.3..0.7.4 - "missing palette (PLTE) for tRNS chunk"
string 0.7.3..0.7.4 - "missing palette for bKGD chunk"
string 0.7.3..0.7.4 - "missing palette for hIST chunk"
string 0.7.3..0.7.4 - "reached chunk/cache limits"
string 0.7.3..0.7.4 - "reached end-of-image state"
string 0.7.3..0.7.4 - "source PNG not set"
string 0.7.3..0.7.4 - "tRNS chunk with incompatible color type"
string 0.7.3..0.7.4 - "unknown critical chunk"
symbol 0.7.3..0.7.4 - spng_ctx_free
symbol 0.7.3..0.7.4 - spng_ctx_new
symbol 0.7.3..0.7.4 - spng_ctx_new2
symbol 0.7.3..0.7.4 - spng_get_bkgd
symbol 0.7.3..0.7.4 - spng_get_chrm
symbol 0.7.3..0.7.4 - spng_get_exif
symbol 0.7.3..0.7.4 - spng_get_gama
symbol 0.7.3..0.7.4 - spng_get_hist
symbol 0.7.3..0.7.4 - spng_get_iccp
symbol 0.7.3..0.7.4 - spng_get_ihdr
symbol 0.7.3..0.7.4 - spng_get_offs
symbol 0.7.3..0.7.4 - spng_get_phys
