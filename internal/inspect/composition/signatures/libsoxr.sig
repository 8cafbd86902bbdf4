name libsoxr
also soxr
advisory Debian libsoxr
advisory generic libsoxr
version proof "libsoxr-{v}"
# learned
reference 0.1.3 amd64 sha256:0e778b8b0fe0b51bc5765724e118996dbba777e86852a2c6b2da32eb30ab0896 libsoxr-dev 0.1.3-4, libsoxr-lsr0 0.1.3-4, libsoxr0 0.1.3-4
string 0.1.3..0.1.3 - "# of channels can't be changed"
string 0.1.3..0.1.3 - "%-3i preload=%i"
string 0.1.3..0.1.3 - "%5i|%-5i preload=%i remL=%i"
string 0.1.3..0.1.3 - "?fir_len=%i dft_length=%i Fp=%g Fs=%g Fn=%g att=%g %i/%i"
string 0.1.3..0.1.3 - "I/O ratio out-of-range"
string 0.1.3..0.1.3 - "LSR best sinc"
string 0.1.3..0.1.3 - "LSR fastest sinc"
string 0.1.3..0.1.3 - "LSR linear"
string 0.1.3..0.1.3 - "LSR medium sinc"
string 0.1.3..0.1.3 - "N@make_lpf(n=%i Fc=%.7g beta=%g rho=%g scale=%g)"
string 0.1.3..0.1.3 - "fir_len=%i phases=%i coef_interp=%i size=%.3gk"
string 0.1.3..0.1.3 - "imaging greater than rolloff"
string 0.1.3..0.1.3 - "input function reported failure"
string 0.1.3..0.1.3 - "invalid # of channels"
string 0.1.3..0.1.3 - "invalid io datatype(s)"
string 0.1.3..0.1.3 - "invalid soxr_t pointer"
string 0.1.3..0.1.3 - "must set # channels before O/I ratio"
string 0.1.3..0.1.3 - "nPI=%g peak-sum@%i=%g (val@%i=%g); len=%i post=%i (%g%%)"
string 0.1.3..0.1.3 - "null input buffer pointer"
string 0.1.3..0.1.3 - "null output buffer pointer"
string 0.1.3..0.1.3 - "phase response not in [0=min-phase,100=max-phase] %"
string 0.1.3..0.1.3 - "precision not in [15,33] bits"
string 0.1.3..0.1.3 - "resampling factor not positive"
string 0.1.3..0.1.3 - "soxr error"
string 0.1.3..0.1.3 - "switch from stage %i to %i, x2 from %i to %i"
string 0.1.3..0.1.3 - "tbw_tighten=%g (%gdB)"
string 0.1.3..0.1.3 - "transition band not within [50,150] % of nyquist"
string 0.1.3..0.1.3 - "transition bandwidth not in [0.2,50] % of nyquist"
string 0.1.3..0.1.3 - "varying O/I ratio is not supported with this quality level"
string 0.1.3..0.1.3 - "xfade level %i, inc?=%i"
symbol 0.1.3..0.1.3 - soxr_clear
symbol 0.1.3..0.1.3 - soxr_create
symbol 0.1.3..0.1.3 - soxr_delay
symbol 0.1.3..0.1.3 - soxr_delete
symbol 0.1.3..0.1.3 - soxr_engine
symbol 0.1.3..0.1.3 - soxr_error
symbol 0.1.3..0.1.3 - soxr_io_spec
symbol 0.1.3..0.1.3 - soxr_num_clips
symbol 0.1.3..0.1.3 - soxr_oneshot
symbol 0.1.3..0.1.3 - soxr_output
symbol 0.1.3..0.1.3 - soxr_process
symbol 0.1.3..0.1.3 - soxr_version
