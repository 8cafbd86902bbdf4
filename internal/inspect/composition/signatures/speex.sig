name speex
also libspeex
cpe xiph:speex
advisory OSS-Fuzz speex
advisory Debian speex
advisory Alpine speex
advisory GIT https://gitlab.xiph.org/xiph/speex
advisory generic speex
# learned
reference 1.2-rc1.2 amd64 sha256:4535a81e3e0c65914e61d4bcc076ec4834adc6b1fd3755ac23e3d275fb9bcac2 libspeex-dev 1.2~rc1.2-1.1
reference 1.2.1 amd64 sha256:66342ceef4b65a2026d0bf1e4048da18e8d904ef95ea0145ab6789348a20a5b0 libspeex-dev 1.2.1-2
string 1.2-rc1.2..1.2-rc1.2 speex_header "This doesn't look like a Speex file"
string 1.2-rc1.2..1.2.1 bits "Buffer too small to pack bits"
string 1.2-rc1.2..1.2.1 bits "Could not resize input buffer: not packing"
string 1.2-rc1.2..1.2.1 bits "Could not resize input buffer: truncating input"
string 1.2-rc1.2..1.2.1 bits "Could not resize input buffer: truncating oversize input"
string 1.2-rc1.2..1.2.1 bits "Do not own input buffer: not packing"
string 1.2-rc1.2..1.2.1 bits "Do not own input buffer: truncating oversize input"
string 1.2-rc1.2..1.2.1 bits "Packet is larger than allocated buffer"
string 1.2-rc1.2..1.2.1 bits "notification: %s\n"
string 1.2-rc1.2..1.2.1 modes_wb "Unknown wb_mode_query request: "
string 1.2-rc1.2..1.2.1 modes_wb "ultra-wideband (sub-band CELP)"
string 1.2-rc1.2..1.2.1 modes_wb "wideband (sub-band CELP)"
string 1.2-rc1.2..1.2.1 nb_celp "Invalid mode encountered. The stream is corrupted."
string 1.2-rc1.2..1.2.1 nb_celp "More than two wideband layers found. The stream is corrupted."
string 1.2-rc1.2..1.2.1 nb_celp "Unknown nb_ctl request: "
string 1.2-rc1.2..1.2.1 speex "Unknown nb_mode_query request: "
string 1.2-rc1.2..1.2.1 speex_header "Invalid mode specified in Speex header"
string 1.2-rc1.2..1.2.1 speex_header "Speex header too small"
string 1.2-rc1.2..1.2.1 speex_header "This mode is meant to be used alone"
source 1.2-rc1.2..1.2-rc1.2 nb_celp "libspeex/nb_celp.c"
table 1.2-rc1.2..1.2.1 nb_celp 0000803f1904763fac1c5a3f21b0323f79e9063f7f6abc3e21b0723e4e62103e
table 1.2-rc1.2..1.2.1 sb_celp 57269c3e2cf1b03e1b81c83e3333e33e78b9003fc2dd113f5249253f734b3b3f
table 1.2-rc1.2..1.2.1 window 0000803fe1457f3fca1a7d3f9088793f459e743f3b706e3f5019673f02b75e3f
table 1.2-rc1.2..1.2.1 window 0ad7a33de129a43d5721a53d7bbea63d3f00a93d1de6ab3d1570af3da19db33d
symbol 1.2-rc1.2..1.2-rc1.2 filters interp_pitch
symbol 1.2-rc1.2..1.2-rc1.2 lsp lsp_enforce_margin
symbol 1.2-rc1.2..1.2.1 bits speex_bits_init
symbol 1.2-rc1.2..1.2.1 filters fir_mem16
symbol 1.2-rc1.2..1.2.1 lpc _spx_autocorr
symbol 1.2-rc1.2..1.2.1 lpc _spx_lpc
symbol 1.2-rc1.2..1.2.1 lsp lsp_interpolate
symbol 1.2-rc1.2..1.2.1 ltp inner_prod
symbol 1.2-rc1.2..1.2.1 ltp pitch_xcorr
symbol 1.2-rc1.2..1.2.1 modes speex_mode_query
symbol 1.2-rc1.2..1.2.1 nb_celp nb_encode
symbol 1.2-rc1.2..1.2.1 sb_celp sb_encode
symbol 1.2-rc1.2..1.2.1 speex nb_mode_query
symbol 1.2-rc1.2..1.2.1 vbr vbr_destroy
symbol 1.2-rc1.2..1.2.1 vbr vbr_init
symbol 1.2-rc1.2..1.2.1 vq scal_quant
symbol 1.2-rc1.2..1.2.1 vq vq_nbest
symbol 1.2.1..1.2.1 bits speex_warning
