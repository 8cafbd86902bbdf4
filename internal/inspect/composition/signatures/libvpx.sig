name libvpx
also vpx
cpe webmproject:libvpx
advisory OSS-Fuzz libvpx
advisory Debian libvpx
advisory Alpine libvpx
advisory GIT https://chromium.googlesource.com/webm/libvpx
advisory generic libvpx
version proof "WebM Project VP8 Encoder v{v}"
version proof "WebM Project VP8 Decoder v{v}"
version proof "WebM Project VP9 Encoder v{v}"
version proof "WebM Project VP9 Decoder v{v}"
# learned
reference 1.9.0 amd64 sha256:f54aff5c7be9cacc1665fbbb9a2ce625be6635bf8f91bdd12f5fc0467e2fca3d libvpx-dev 1.9.0-1+deb11u5
reference 1.12.0 amd64 sha256:eba7ba7a8ca3d51ca85e6170f06a6cf25ed8bde79b8937c4959b642057cedb84 libvpx-dev 1.12.0-1+deb12u5
reference 1.15.0 amd64 sha256:cec1d85ddd6da035c978c47a07078cfece331150e1ea689d623c8b9ba22a028f libvpx-dev 1.15.0-2.1+deb13u1
reference 1.17.0 amd64 sha256:50af78af0e6fa05b13bbd917c4e5e8b1532620fea0662e633cba78db105af736 libvpx-dev 1.17.0-1
string 1.9.0..1.9.0 vp8_cx_iface "rc_overshoot_pct out of range [..1000]"
string 1.9.0..1.9.0 vp8_cx_iface "rc_undershoot_pct out of range [..1000]"
string 1.9.0..1.9.0 vp9_cx_iface "Profile > 1 not supported in this build configuration"
string 1.9.0..1.9.0 vp9_cx_iface "mage format. I422, I444, I440, NV12 images are not supported in profile."
string 1.9.0..1.12.0 vp9_decodemv "Invalid usage of segement feature on small blocks"
string 1.9.0..1.12.0 vp9_encoder "Failed to allocate roi->roi_map"
string 1.9.0..1.12.0 vp9_encoder "Warning: Desired height too large, changed to %d\n"
string 1.9.0..1.12.0 vp9_encoder "Warning: Desired width too large, changed to %d\n"
string 1.9.0..1.15.0 vp8_cx_iface "ts_periodicity out of range [..16]"
string 1.9.0..1.15.0 vp9_cx_iface "Source high bit-depth not supported in profile < 2"
string 1.9.0..1.15.0 vp9_decodeframe "Failed to decode frame size"
string 1.9.0..1.15.0 vp9_encodeframe "Failed to allocate cpi->source_diff_var"
string 1.9.0..1.15.0 vp9_encoder "Failed to allocate loop filter data"
string 1.9.0..1.17.0 bitstream "Truncated packet or corrupt partition "
string 1.9.0..1.17.0 decodeframe "Truncated packet or corrupt partition. No bytes left %d."
string 1.9.0..1.17.0 encodeframe "Failed to allocate cpi->mt_current_mb_col"
string 1.9.0..1.17.0 ethreading "Failed to allocate cpi->h_event_start_encoding"
string 1.9.0..1.17.0 onyx_if "Failed to allocate cpi->consec_zero_last_mvbias"
string 1.9.0..1.17.0 onyxd_if "Invalid reference frame"
string 1.9.0..1.17.0 postproc "Failed to allocate MFQE framebuffer"
string 1.9.0..1.17.0 threading "Failed to allocate (pbi->h_event_start_decoding)"
string 1.9.0..1.17.0 vp8_cx_iface "Cannot increase width or height larger than their initial values"
string 1.9.0..1.17.0 vp8_dx_iface "Invalid frame height"
string 1.9.0..1.17.0 vp9_context_tree "Failed to allocate ctx->dqcoeff[i][k]"
string 1.9.0..1.17.0 vp9_cx_iface "age format. 16-bit I422, I444, I440 images are not supported in profile."
string 1.9.0..1.17.0 vp9_decoder "Failed to allocate row_mt_worker_data->recon_sync_mutex"
string 1.9.0..1.17.0 vp9_denoiser "Failed to allocate denoiser->mc_running_avg_y"
string 1.9.0..1.17.0 vp9_ethread "Failed to allocate row_mt_sync->cur_col"
string 1.9.0..1.17.0 vp9_ext_ratectrl "Unsupported update_type %d\n"
string 1.9.0..1.17.0 vp9_speed_features "Failed to allocate cpi->count_lastgolden_frame_usage"
string 1.9.0..1.17.0 vp9_svc_layercontext "Failed to allocate empty frame for multiple frame contexts"
string 1.9.0..1.17.0 vp9_temporal_filter "Failed to reallocate alt_ref_buffer"
string 1.9.0..1.17.0 vp9_thread_common "Failed to allocate lf_sync->recon_done_mutex"
string 1.9.0..1.17.0 vp9_tpl_model "The number of frames in VpxTplGopStats is fewer than expected."
string 1.9.0..1.17.0 vpx_config "-enable-vp9-postproc --enable-vp9-highbitdepth --target=x86_64-linux-gcc"
string 1.12.0..1.17.0 vp8_cx_iface "kf_frame_max_boost_subs_factor.den out of range [1..1000]"
string 1.12.0..1.17.0 vp9_bitstream "Failed to allocate cpi->vp9_bitstream_worker_data[i].dest"
string 1.12.0..1.17.0 vp9_cx_iface "alid image format. I422, I444, I440 images are not supported in profile."
string 1.12.0..1.17.0 vp9_cx_iface "ge format. Only YV12, I420, I422, I444, I440, NV12 images are supported."
string 1.12.0..1.17.0 vp9_multi_thread "Failed to allocate this_tile->row_base_thresh_freq_fact"
string 1.15.0..1.17.0 vp9_bitstream "write_compressed_header: output buffer full"
string 1.15.0..1.17.0 vp9_cx_iface "enable_keyframe_filtering %ld\n"
string 1.15.0..1.17.0 vp9_decodemv "Invalid usage of segment feature on small blocks"
string 1.15.0..1.17.0 vp9_encoder "ENCODE_FRAME_INFO gop_index %d update_type %d q %d\n"
string 1.15.0..1.17.0 vp9_firstpass "In define_gf_group(), frame_stats is NULL when calculating gf_group_err."
string 1.17.0..1.17.0 vp8_cx_iface "static_thresh out of range [..(MAX_ERROR_BINS << 7) - 1]"
string 1.17.0..1.17.0 vp9_cx_iface "ITDEPTH requires a high-bit-depth image format (e.g. VPX_IMG_FMT_I42016)"
string 1.17.0..1.17.0 vp9_decodeframe "Invalid reference frame index"
string 1.17.0..1.17.0 vp9_encoder "Failed to allocate encode_frame_decision.sb_params_list"
string 1.17.0..1.17.0 vp9_postproc "Failed to allocate ppstate->prev_mip"
table 1.9.0..1.17.0 boolhuff ff070000ff070000ff06000069060000ff050000ac0500006905000030050000
table 1.9.0..1.17.0 deblock 080005000200020008000c000400090008000300000003000900000000000000
table 1.9.0..1.17.0 decodemv 000102030405060708090a0b0c0d0e0f0001040508090c0d020306070a0b0e0f
table 1.9.0..1.17.0 entropy 0000000001000000040000000800000005000000020000000300000006000000
table 1.9.0..1.17.0 entropy 01000200060007000300050008000d00040009000c000e000a000b000f001000
table 1.9.0..1.17.0 filter 0000000080000000000000000000faff7b000c00ffff00000200f5ff6c002400
table 1.9.0..1.17.0 filter 8000000070001000600020005000300040004000300050002000600010007000
table 1.9.0..1.17.0 firstpass 7b14ae47e17a943f7b14ae47e17a943f7b14ae47e17a943f7b14ae47e17a943f
table 1.9.0..1.17.0 onyx_if 0000000001010101010102020303030404040505050606060707070808080909
table 1.9.0..1.17.0 prob 00000000060000000c000000130000001900000020000000260000002c000000
table 1.9.0..1.17.0 ratectrl 64000000730000008200000091000000a0000000af000000be000000c8000000
table 1.9.0..1.17.0 ratectrl 7d00000078000000730000006e00000069000000640000005f00000055000000
table 1.9.0..1.17.0 tokenize 0a007b0f0a00790f0a00770f0a00750f0a00730f0a00710f0a006f0f0a006d0f
table 1.9.0..1.17.0 tokenize 5d2055204b2043203d20352022201a2014200c200220fa1ff41fec1fd61fce1f
table 1.9.0..1.17.0 vp9_common_data 000102030405060708090a0b0c0d0d0d020d0d050d0d080d0d0b0d0d0d010d0d
table 1.9.0..1.17.0 vp9_common_data 000d0d0d01000d0d020d000d0302010004030d01050d03020605040307060d04
table 1.9.0..1.17.0 vp9_cost 00100010000ed40c000c5b0bd40a630a000aa9095b091509d408990863083008
table 1.9.0..1.17.0 vp9_encodeframe 0000000081246cbd779f33be2d9933beb1c38abf1c3fb6bfd8469cbd4b7446be
table 1.9.0..1.17.0 vp9_encoder 0a0000000000000000a80c000000000000900000000200000000000000006940
table 1.9.0..1.17.0 vp9_entropymode 78074cb0d07e1c3667300c9a9b8b5a227577430619ccf39e0d156061052c83b0
table 1.9.0..1.17.0 vp9_entropymode 891e2a9497cf46345b5c2d668874b44a5a64492013bbded72e22645b1e207479
table 1.9.0..1.17.0 vp9_firstpass cdcccccccccce43f666666666666e63f000000000000e83f333333333333eb3f
table 1.9.0..1.17.0 vp9_pickmode 0300000017000000160000000f00000000000000070000000a00000004000000
table 1.9.0..1.17.0 vp9_rdopt 0a01ff0a03ff0a02ff0000ff0d01ff0d03ff0d02ff0b01ff0b03ff0b02ff0c01
table 1.9.0..1.17.0 vp9_resize 0200f5ff190060001900f5ff020000000200f5ff160060001c00f5ff02000000
table 1.9.0..1.17.0 vp9_resize 0300f8ff0d0070000d00f8ff030000000300f9ff0a0070001100f7ff0300ffff
table 1.9.0..1.17.0 vp9_scan 0000010002000400060009000c00110016001d0024002b00360040004c005600
table 1.9.0..1.17.0 vp9_scan 000001000200050008000c00130018000300040007000a000f0014001e002700
table 1.9.0..1.17.0 vp9_speed_features 40000000040000001c000000020000000f000000010000000700000001000000
table 1.9.0..1.17.0 vp9_tokenize 09003f0009003d0009003b000900390009003700090035000900330009003100
table 1.12.0..1.17.0 vp9_tokenize 5e00d108ad0a2013520cc514a116141f580ecb16a7181a214c1abf229b240e2d
table 1.12.0..1.17.0 vp9_tokenize 6400d708b30a2613580ccb14a7161a1f5e0ed116ad182021521ac522a124142d
symbol 1.9.0..1.9.0 vp9_rdopt dist_block
symbol 1.9.0..1.12.0 firstpass avg_stats
symbol 1.9.0..1.12.0 vp9_rdopt model_rd_for_sb
symbol 1.9.0..1.17.0 inv_txfm idct4_c
symbol 1.9.0..1.17.0 psnr get_sse
symbol 1.9.0..1.17.0 rdopt VP8_UVSSE
symbol 1.9.0..1.17.0 rtcd vp8_rtcd
symbol 1.9.0..1.17.0 sse vpx_sse_c
symbol 1.9.0..1.17.0 vp9_dct fadst16
symbol 1.12.0..1.17.0 avg hadamard_col8
symbol 1.12.0..1.17.0 vpx_convolve highbd_convolve
symbol 1.15.0..1.17.0 vp9_dx_iface decode_one
