name speexdsp
also libspeexdsp
advisory Debian speexdsp
advisory Alpine speexdsp
advisory GIT https://gitlab.xiph.org/xiph/speexdsp
advisory generic speexdsp
# learned
reference 1.2.1 amd64 sha256:c8d2ed2d00e04621af8f4d2cdb4cd45d65d99a29e418a9258f8c541e9bdaecf5 libspeexdsp-dev 1.2.1-1
string 1.2.1..1.2.1 fftwrap "FFT should not be done in-place"
string 1.2.1..1.2.1 jitter "Unknown jitter_buffer_ctl request: "
string 1.2.1..1.2.1 jitter "jitter_buffer_get() discarding non-zero start_offset"
string 1.2.1..1.2.1 jitter "jitter_buffer_get(): packet too large to fit. Size is"
string 1.2.1..1.2.1 jitter "ter buffer sees negative buffering, your code might be broken. Value is "
string 1.2.1..1.2.1 mdf "Auto-filling the buffer (your application is buggy and/or got xruns)"
string 1.2.1..1.2.1 mdf "No playback frame available (your application is buggy and/or got xruns)"
string 1.2.1..1.2.1 mdf "Unknown speex_echo_ctl request: "
string 1.2.1..1.2.1 mdf "discarded first playback frame"
string 1.2.1..1.2.1 mdf "internal playback buffer corruption?"
string 1.2.1..1.2.1 mdf "rted acting funny and got slapped (reset). It swears it will behave now."
string 1.2.1..1.2.1 mdf "to discard a playback frame (your application is buggy and/or got xruns)"
string 1.2.1..1.2.1 preprocess "The VAD has been replaced by a hack pending a complete rewrite"
string 1.2.1..1.2.1 preprocess "Unknown speex_preprocess_ctl request: "
string 1.2.1..1.2.1 resample "Bad resampler state."
string 1.2.1..1.2.1 resample "Input and output buffers overlap."
string 1.2.1..1.2.1 resample "Unknown error. Bad error code or strange version mismatch."
table 1.2.1..1.2.1 preprocess 6952523fee94823fa9309a3f240bb03ffd4dc43f6328d73f86c9e83fab5bf93f
table 1.2.1..1.2.1 resample 2591e0ba20eaef3f000000000000f03f2591e0ba20eaef3fde4b2bcfcda8ef3f
table 1.2.1..1.2.1 resample b9a6a39022daef3f000000000000f03fb9a6a39022daef3f850b16da7b69ef3f
table 1.2.1..1.2.1 resample c1534cce1ee2ef3f000000000000f03fc1534cce1ee2ef3fcf42c89a0d89ef3f
table 1.2.1..1.2.1 resample c8510cd284f4ef3f000000000000f03fc8510cd284f4ef3ff69507e929d2ef3f
symbol 1.2.1..1.2.1 buffer speex_buffer_init
symbol 1.2.1..1.2.1 buffer speex_buffer_read
symbol 1.2.1..1.2.1 buffer speex_buffer_resize
symbol 1.2.1..1.2.1 fftwrap spx_fft
symbol 1.2.1..1.2.1 fftwrap spx_fft_float
symbol 1.2.1..1.2.1 fftwrap spx_ifft
symbol 1.2.1..1.2.1 filterbank filterbank_new
symbol 1.2.1..1.2.1 jitter compute_opt_delay
symbol 1.2.1..1.2.1 jitter update_timings
symbol 1.2.1..1.2.1 mdf speex_echo_cancel
symbol 1.2.1..1.2.1 mdf speex_echo_ctl
symbol 1.2.1..1.2.1 resample cubic_coef
symbol 1.2.1..1.2.1 resample update_filter
symbol 1.2.1..1.2.1 scal speex_decorrelate
symbol 1.2.1..1.2.1 smallft spx_drft_backward
symbol 1.2.1..1.2.1 smallft spx_drft_clear
symbol 1.2.1..1.2.1 smallft spx_drft_forward
symbol 1.2.1..1.2.1 smallft spx_drft_init
