name x264
also libx264
cpe videolan:x264
advisory OSS-Fuzz x264
advisory Debian x264
advisory Alpine x264
advisory GIT https://code.videolan.org/videolan/x264
advisory generic x264
# learned
reference 0.160.3011 amd64 sha256:1bfe4c59758ac08303519f9964392e235a0275bed6361f71faea54396497cccc libx264-160 2:0.160.3011+gitcde9a93-2.1, libx264-dev 2:0.160.3011+gitcde9a93-2.1
reference 0.164.3095 amd64 sha256:dd377027e57b1977b24db23c9fced80b18d31d3e87415f2f0d02bda29d22e5bd libx264-164 2:0.164.3095+gitbaee400-3, libx264-dev 2:0.164.3095+gitbaee400-3
reference 0.164.3108 amd64 sha256:6603905800ebbf634cc2b3c59e7190b1e0014f4c6197f03705f2d39cc6bfc0a6 libx264-164 2:0.164.3108+git31e19f9-2+b1, libx264-dev 2:0.164.3108+git31e19f9-2+b1
reference 0.165.3223 amd64 sha256:d049ee77a52499c01fd7dc19550d1c7e207a6f8ae52d4f4f36acca9d28853086 libx264-165 2:0.165.3223+git20250910.0480cb0-1+b1, libx264-dev 2:0.165.3223+git20250910.0480cb0-1+b1
string 0.160.3011..0.160.3011 encoder-10 "FPS %d/%d%c not compatible with AVC-Intra\n"
string 0.160.3011..0.160.3011 set-10 "dec - Copy%s 2003-2020 - http://www.videolan.org/x264.html - options: %s"
string 0.160.3011..0.165.3223 - "dec - Copy%s 2003-2025 - http://www.videolan.org/x264.html - options: %s"
string 0.160.3011..0.165.3223 analyse-10 "-ref at frame %d incompatible with B-pyramid %s and %d reference frames\n"
string 0.160.3011..0.165.3223 analyse-10 ">mb.cache.pskip_mv[1] <= h->mb.mv_max_spel[1] || h->i_thread_frames == 1"
string 0.160.3011..0.165.3223 analyse-10 "B-ref at frame %d incompatible with B-pyramid %s \n"
string 0.160.3011..0.165.3223 analyse-10 "forced frame type (%d) at %d was changed to frame type (%d)\n"
string 0.160.3011..0.165.3223 api "not compiled with %d bit depth support\n"
string 0.160.3011..0.165.3223 base " b_pyramid=%d b_adapt=%d b_bias=%d direct=%d weightb=%d open_gop=%d"
string 0.160.3011..0.165.3223 base "%s profile doesn't support a bit depth of %d\n"
string 0.160.3011..0.165.3223 base "baseline profile doesn't support fake interlacing\n"
string 0.160.3011..0.165.3223 base "only 1 psy tuning can be used: ignoring tune %.*s\n"
string 0.160.3011..0.165.3223 encoder-10 "264_encoder_invalidate_reference is not supported with B-frames enabled\n"
string 0.160.3011..0.165.3223 encoder-10 "Are you attempting to run an SSE4a/LZCNT-targeted build on a CPU that\n"
string 0.160.3011..0.165.3223 encoder-10 "OpenCL: device id and device skip count configured; dropping skip\n"
string 0.160.3011..0.165.3223 encoder-8 "%2d-bit AVC-Intra is not widely compatible\n"
string 0.160.3011..0.165.3223 encoder-8 "10-bit x264 is required to encode AVC-Intra\n"
string 0.160.3011..0.165.3223 encoder-8 "OpenCL: frame size is too small, disabling opencl\n"
string 0.160.3011..0.165.3223 encoder-8 "failed to load OpenCL\n"
string 0.160.3011..0.165.3223 frame-10 "Input picture width (%d) is greater than stride (%d)\n"
string 0.160.3011..0.165.3223 frame-10 "forced frame type (%d) at %d is unknown\n"
string 0.160.3011..0.165.3223 frame-10 "frame->i_reference_count > 0"
string 0.160.3011..0.165.3223 frame-10 "uild of x264 requires high depth input. Rebuild to support 8-bit input.\n"
string 0.160.3011..0.165.3223 frame-8 "uild of x264 requires 8-bit input. Rebuild to support high depth input.\n"
string 0.160.3011..0.165.3223 frame-8 "v210 input is only compatible with bit-depth of 10 bits\n"
string 0.160.3011..0.165.3223 lookahead-10 "dst->i_size < dst->i_max_size"
string 0.160.3011..0.165.3223 lookahead-10 "src->i_size"
string 0.160.3011..0.165.3223 macroblock-10 "dist_scale_factor >= -63 && dist_scale_factor <= 127"
string 0.160.3011..0.165.3223 opencl-8 "CL: Compilation failed, unable to create file x264_kernel_build_log.txt\n"
string 0.160.3011..0.165.3223 opencl-8 "OpenCL: Unable to query program binary size, no cache file generated\n"
string 0.160.3011..0.165.3223 opencl-8 "OpenCL: Unable to query program binary, no cache file generated\n"
string 0.160.3011..0.165.3223 opencl-8 "OpenCL: kernel build errors written to x264_kernel_build_log.txt\n"
string 0.160.3011..0.165.3223 ratecontrol-10 "%ld cpbdur:%ld q:%f aq:%f tex:%d mv:%d misc:%d imb:%d pmb:%d smb:%d d:%c"
string 0.160.3011..0.165.3223 ratecontrol-10 "1st pass was lossless, bitrate prediction will be inaccurate\n"
string 0.160.3011..0.165.3223 ratecontrol-10 "different bluray_compat setting than first pass (%d vs %d)\n"
string 0.160.3011..0.165.3223 ratecontrol-10 "r:%ld q:%.2f aq:%.2f tex:%d mv:%d misc:%d imb:%d pmb:%d smb:%d d:%c ref:"
string 0.160.3011..0.165.3223 set-10 "DPB size (%d frames, %d mbs) > level limit (%d frames, %d mbs)\n"
string 0.160.3011..0.165.3223 set-10 "Impossible QP constraints for CQM (min=%d, max=%d)\n"
string 0.160.3011..0.165.3223 set-10 "fake interlaced (%ld) > level limit (%d)\n"
string 0.160.3011..0.165.3223 slicetype-cl-8 "clEnqueueCopyBuffer error '%d'\n"
string 0.160.3011..0.165.3223 slicetype-cl-8 "clEnqueueNDRangeKernel error '%d'\n"
string 0.160.3011..0.165.3223 slicetype-cl-8 "clEnqueueReadBuffer error '%d'\n"
string 0.160.3011..0.165.3223 slicetype-cl-8 "clEnqueueWriteBuffer error '%d'\n"
string 0.164.3095..0.164.3095 set-10 "dec - Copy%s 2003-2022 - http://www.videolan.org/x264.html - options: %s"
string 0.164.3095..0.165.3223 base " mastering-display=G(%d,%d)B(%d,%d)R(%d,%d)WP(%d,%d)L(%ld,%ld)"
string 0.164.3095..0.165.3223 encoder-10 "AVC-Intra %d only supported by Sony XAVC flavor\n"
string 0.164.3095..0.165.3223 encoder-10 "mastering display brightness out of range [0,%u]\n"
string 0.164.3095..0.165.3223 encoder-10 "mastering display min and max brightness cannot both be 50000\n"
string 0.164.3095..0.165.3223 encoder-10 "mastering display xy coordinates out of range [0,%u]\n"
string 0.164.3108..0.164.3108 set-10 "dec - Copy%s 2003-2023 - http://www.videolan.org/x264.html - options: %s"
source 0.160.3011..0.165.3223 analyse-10 "encoder/analyse.c"
source 0.160.3011..0.165.3223 analyse-10 "encoder/cabac.c"
source 0.160.3011..0.165.3223 analyse-10 "encoder/slicetype.c"
source 0.160.3011..0.165.3223 ratecontrol-10 "encoder/ratecontrol.c"
source 0.160.3011..0.165.3223 slicetype-cl-8 "encoder/slicetype-cl.c"
table 0.160.3011..0.165.3223 tables 0000000009fe373c4a41b73c69e3083d4ad2353d486d623d325a873dce539d3d
table 0.160.3011..0.165.3223 tables 0000010102323303023233030434350506343507083435090a36370b0c36370d
table 0.160.3011..0.165.3223 tables 0000f8410000f0410000e8410000e0410000d8410000d0410000c8410000c041
table 0.160.3011..0.165.3223 tables 0101020303030204030401040105000500030102010304030503060307030000
table 0.160.3011..0.165.3223 tables 02020202060708090607090a0608090b07080a0b07090a0c07090b0c08090b0d
table 0.160.3011..0.165.3223 tables 0700bd050700a90508009605080083050900700509005c050a0049050a003605
table 0.160.3011..0.165.3223 tables 0a000000cd050000630000008c01000040000000af0000004000400002000001
table 0.160.3011..0.165.3223 tables 0e00000012000000160000001c000000240000002d0000003900000048000000
table 0.160.3011..0.165.3223 tables 101213141617181a1213141617181a2013141617181a2024141617181a20242a
table 0.160.3011..0.165.3223 tables 1012131516181a201213131516181a201313151616181a201515161617181a22
table 0.160.3011..0.165.3223 tables 10121315181b1e21121315181b1e214e1315181b1e214e5115181b1e214e5154
table 0.160.3011..0.165.3223 tables 101213151b215157121315181e2151571315181b1e4e545a15181b1e214e545a
table 0.160.3011..0.165.3223 tables 10131417181a202a121316181a20242a121417181a20243f1314171a20242a3f
table 0.160.3011..0.165.3223 tables 2e0000003a000000490000005c0000007500000093000000b9000000e9000000
table 0.160.3011..0.165.3223 tables 690078008600950098009201e401f3010102940210021f022d02ce0200000000
table 0.160.3011..0.165.3223 tables a600b500c300d200d500a1013c024b025902b202680277028502ec0200000000
table 0.160.3011..0.165.3223 tables e300ed00f70001010a01aa01b803c203cc03c402d603e003ea03fe0200000000
table 0.164.3095..0.165.3223 tables 0c0e1011131414180e1011131414181e1011131414181e2a11131414181e2a38
symbol 0.160.3011..0.160.3011 api x264_encoder_open_160
symbol 0.160.3011..0.160.3011 pixel-a-10 x264_10_pixel_ads1_mmx2
symbol 0.160.3011..0.165.3223 common-10 x264_10_log
symbol 0.160.3011..0.165.3223 common-8 x264_8_log
symbol 0.160.3011..0.165.3223 cpu x264_cpu_detect
symbol 0.160.3011..0.165.3223 cpu-a x264_cpu_emms
symbol 0.160.3011..0.165.3223 dct-8 x264_8_dct_init
symbol 0.160.3011..0.165.3223 mc-10 x264_10_mc_init
symbol 0.160.3011..0.165.3223 mc-8 x264_8_mc_init
symbol 0.160.3011..0.165.3223 osdep x264_mdate
symbol 0.164.3095..0.165.3223 api x264_encoder_open_164
symbol 0.164.3095..0.165.3223 set-10 x264_10_sei_mastering_display_write
