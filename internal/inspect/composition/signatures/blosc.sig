name blosc
also c-blosc libblosc
cpe c-blosc_project:c-blosc
advisory OSS-Fuzz c-blosc
advisory Debian c-blosc
advisory Alpine blosc
advisory GIT https://github.com/Blosc/c-blosc
advisory generic blosc
version weak "{v}"
# learned
reference 1.20.1 amd64 sha256:eeb3fb5fa328b4d93b0cd9c063e562fb677399852b26f589792c5854fee75a90 libblosc-dev 1.20.1+ds1-2
reference 1.21.3 amd64 sha256:1cf4815b79f039a398772c95f8357da0b40b2f4981f22742818741ac241a612e libblosc-dev 1.21.3+ds-1
reference 1.21.5 amd64 sha256:e566116639e8990704f7bda76f2a2b2d83b49669705e8e2cf005a6ad01431913 libblosc-dev 1.21.5+ds-2+b2
string 1.20.1..1.21.5 blosc "Could not wait on barrier (init): %d\n"
string 1.20.1..1.21.5 blosc "ERROR; return code from pthread_create() is %d\n"
string 1.20.1..1.21.5 blosc "ERROR; return code from pthread_join() is %d\n"
string 1.20.1..1.21.5 blosc "Error.  nthreads cannot be larger than BLOSC_MAX_THREADS (%d)"
string 1.20.1..1.21.5 blosc "Error.  nthreads must be a positive integer"
string 1.20.1..1.21.5 blosc "Input buffer size cannot exceed %d bytes\n"
string 1.20.1..1.21.5 blosc "Output buffer size should be larger than %d bytes\n"
string 1.20.1..1.21.5 blosc "Split mode %d not supported"
string 1.20.1..1.21.5 blosc "`clevel` parameter must be between 0 and 9!\n"
string 1.20.1..1.21.5 blosc "`shuffle` parameter must be either 0, 1 or 2!\n"
string 1.20.1..1.21.5 blosc "compression support.  Please use one having it."
string 1.20.1..1.21.5 blosc "ntbytes <= (int32_t)destsize"
string 1.20.1..1.21.5 blosc "ntbytes <= context->destsize"
string 1.20.1..1.21.5 shuffle "AVX2 available: %s\n"
string 1.20.1..1.21.5 shuffle "AVX512BW available: %s\n"
string 1.20.1..1.21.5 shuffle "SSE2 available: %s\n"
string 1.20.1..1.21.5 shuffle "SSE3 available: %s\n"
string 1.20.1..1.21.5 shuffle "SSE4.1 available: %s\n"
string 1.20.1..1.21.5 shuffle "SSE4.2 available: %s\n"
string 1.20.1..1.21.5 shuffle "SSSE3 available: %s\n"
string 1.20.1..1.21.5 shuffle "Shuffle CPU Information:"
string 1.20.1..1.21.5 shuffle "XMM state enabled: %s\n"
string 1.20.1..1.21.5 shuffle "XSAVE available: %s\n"
string 1.20.1..1.21.5 shuffle "XSAVE enabled: %s\n"
string 1.20.1..1.21.5 shuffle "YMM state enabled: %s\n"
string 1.20.1..1.21.5 shuffle "ZMM state enabled: %s\n"
source 1.20.1..1.21.5 blosc "blosc/blosc.c"
symbol 1.20.1..1.20.1 blosclz get_csize
symbol 1.20.1..1.21.5 bitshuffle-avx2 blosc_internal_bshuf_trans_bit_elem_avx2
symbol 1.20.1..1.21.5 bitshuffle-avx2 blosc_internal_bshuf_untrans_bit_elem_avx2
symbol 1.20.1..1.21.5 bitshuffle-avx2 bshuf_trans_byte_bitrow_avx2
symbol 1.20.1..1.21.5 bitshuffle-generic blosc_internal_bshuf_trans_bitrow_eight
symbol 1.20.1..1.21.5 bitshuffle-generic blosc_internal_bshuf_trans_elem
symbol 1.20.1..1.21.5 shuffle blosc_internal_shuffle
symbol 1.20.1..1.21.5 shuffle set_host_implementation
symbol 1.20.1..1.21.5 shuffle-avx2 shuffle16_avx2
symbol 1.20.1..1.21.5 shuffle-avx2 shuffle8_avx2
symbol 1.20.1..1.21.5 shuffle-avx2 unshuffle8_avx2
symbol 1.20.1..1.21.5 shuffle-generic blosc_internal_shuffle_generic
symbol 1.20.1..1.21.5 shuffle-generic blosc_internal_unshuffle_generic
