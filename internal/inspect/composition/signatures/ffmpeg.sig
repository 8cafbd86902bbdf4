name ffmpeg
also libavcodec libavformat libavutil libswscale libavfilter libswresample
cpe ffmpeg:ffmpeg
advisory OSS-Fuzz ffmpeg
advisory Debian ffmpeg
advisory Alpine ffmpeg
advisory GIT https://git.ffmpeg.org/ffmpeg.git
advisory GIT https://github.com/FFmpeg/FFmpeg
advisory generic ffmpeg
part libavcodec
part libavformat
part libavutil
part libswscale
part libavfilter
part libswresample
version "FFmpeg version {v}{*}"
# learned
reference 4.3.7 amd64 sha256:9b80846ce30587686779c2ac6748bdf2cb2f4153410d4c5389f5c157a29e4ae5 libavcodec-dev 7:4.3.7-0+deb11u1, libavfilter-dev 7:4.3.7-0+deb11u1, libavformat-dev 7:4.3.7-0+deb11u1, libavutil-dev 7:4.3.7-0+deb11u1, libswresample-dev 7:4.3.7-0+deb11u1, libswscale-dev 7:4.3.7-0+deb11u1
reference 4.3.9 amd64 sha256:4519e4c2e80f638e10c35724da569a9081a2fc60650bcd7b81e82f00c680ae47 libavcodec-dev 7:4.3.9-0+deb11u2, libavfilter-dev 7:4.3.9-0+deb11u2, libavformat-dev 7:4.3.9-0+deb11u2, libavutil-dev 7:4.3.9-0+deb11u2, libswresample-dev 7:4.3.9-0+deb11u2, libswscale-dev 7:4.3.9-0+deb11u2
reference 5.1.9 amd64 sha256:136e31c02d1d4a0de98ff2dad60d9bc5f52cab2c8a5c627c9ce5e5c9c3a9e994 libavcodec-dev 7:5.1.9-0+deb12u1, libavfilter-dev 7:5.1.9-0+deb12u1, libavformat-dev 7:5.1.9-0+deb12u1, libavutil-dev 7:5.1.9-0+deb12u1, libswresample-dev 7:5.1.9-0+deb12u1, libswscale-dev 7:5.1.9-0+deb12u1
reference 7.1.5 amd64 sha256:6f14b6e1d5d4bac261c3ee1a4224326f39181aad6136f908ef87cb0e753b7f87 libavcodec-dev 7:7.1.5-0+deb13u1, libavfilter-dev 7:7.1.5-0+deb13u1, libavformat-dev 7:7.1.5-0+deb13u1, libavutil-dev 7:7.1.5-0+deb13u1, libswresample-dev 7:7.1.5-0+deb13u1, libswscale-dev 7:7.1.5-0+deb13u1
reference 9.0.2 amd64 sha256:ed54306f247ddc1b4697a95ab45ba4e797cde2da8aafb490ba5be847112e33f2 libavcodec-dev 7:9.0.2-4, libavfilter-dev 7:9.0.2-4, libavformat-dev 7:9.0.2-4, libavutil-dev 7:9.0.2-4, libswresample-dev 7:9.0.2-4, libswscale-dev 7:9.0.2-4
string 4.3.7..4.3.7 ffv1enc "ed for requested features but version 2 is experimental and not enabled\n"
string 4.3.7..4.3.7 vf_bwdif "Video of less than 3 columns or 4 lines is not supported\n"
string 4.3.7..4.3.9 dashenc " option is deprecated and will be removed. Please use the -seg_duration\n"
string 4.3.7..4.3.9 decode " will be dropped. Update your code to the new decoding API to fix this.\n"
string 4.3.7..4.3.9 movenc " atom (Experimental, may be renamed or changed, do not use from scripts)"
string 4.3.7..4.3.9 utils " increasing the value for the 'analyzeduration' and 'probesize' options\n"
string 4.3.7..4.3.9 vf_addroi " %g for %s is greater than maximum allowed value %d - using %d instead.\n"
string 4.3.7..5.1.9 avfilter "!link->hw_frames_ctx && \"should not be set by non-hwframe-aware filter\""
string 4.3.7..5.1.9 buffersrc " w: %d h: %d fmt: %d, incoming frame - w: %d h: %d fmt: %d pts_time: %s\n"
string 4.3.7..5.1.9 dovi_rpu " failed: 0 <= vdr->mapping.nlq_method_idc = %d <= AV_DOVI_NLQ_LINEAR_DZ\n"
string 4.3.7..5.1.9 dump " level: %d, rpu flag: %d, el flag: %d, bl flag: %d, compatibility id: %d"
string 4.3.7..5.1.9 mpegtsenc "4_mp4toannexb' to fix it ('-bsf:v h264_mp4toannexb' option with ffmpeg)\n"
string 4.3.7..7.1.5 asfdec_o " invalid data packet size, pay_len %u, asf->packet_size %u, offset %ld.\n"
string 4.3.7..7.1.5 decode " == sizeof(FrameDecodeData)) || !(avctx->codec->capabilities & (1 << 1))"
string 4.3.7..7.1.5 hwcontext_vulkan "%s queue family is required, but marked as missing in the context!\n"
string 4.3.7..7.1.5 isom " config channels %d obj %d ext obj %d sample rate %d ext sample rate %d\n"
string 4.3.7..7.1.5 vf_flip_vulkan "        vec4 res = texture(input_image[%i], ivec2(size.xy - pos.xy));\n"
string 4.3.7..9.0.2 avfiltergraph " %s\nConsider inserting the (a)format filter near their input or output.\n"
string 4.3.7..9.0.2 demux " #%d: not enough frames to estimate rate; consider increasing probesize\n"
string 4.3.7..9.0.2 h264_slice " %c%s%s frame:%d poc:%d/%d ref:%d/%d qp:%d loop:%d:%d:%d weight:%d%s %s\n"
string 4.3.7..9.0.2 hdsenc "\t<bootstrapInfo profile=\"named\" url=\"stream%d.abst\" id=\"bootstrap%d\" />\n"
string 4.3.7..9.0.2 mpeg12dec " %s %s %s %s dc:%d pstruct:%d fdct:%d cmv:%d qtype:%d ivlc:%d rff:%d %s\n"
string 4.3.7..9.0.2 mpegvideo_dec " == AV_PICTURE_TYPE_I || (s->last_pic.ptr && s->last_pic.ptr->f->buf[0])"
string 4.3.7..9.0.2 mux " %s in stream %d.\nTry -max_interleave_delta 0 as a possible workaround.\n"
string 4.3.7..9.0.2 mxfdec " %i segment %i has zero IndexDuration and there's more than one segment\n"
string 4.3.7..9.0.2 swresample " %s is not supported internally, s16p/s32p/s64p/fltp/dblp are supported\n"
string 4.3.7..9.0.2 v4l2_context " %02d buffers initialized: %04ux%04u, sizeimage %08u, bytesperline %08u\n"
string 4.3.7..9.0.2 vdpau_hevc " 8 references in StCurrBefore. This frame may not be decoded correctly.\n"
string 4.3.7..9.0.2 vf_deshake_opencl "\n[ALERT] No motion data found in queue_frame, motion reset to 0\n\n"
string 4.3.7..9.0.2 vf_fieldmatch " + 3rd match on combed + 4th/5th matches if still combed (p/c + u + u/b)"
string 4.3.7..9.0.2 vf_nlmeans_vulkan "            atomicAdd(sums_%i[pos.y*ws_stride[%i] + pos.x], sum);\n"
string 4.3.7..9.0.2 vf_signature "            <StartMediaTimeOfSegment>%lu</StartMediaTimeOfSegment>\n"
string 4.3.7..9.0.2 vf_transpose_vulkan "        vec4 res = texture(input_images[%i], ivec2(size.yx - pos.yx));\n"
string 4.3.7..9.0.2 vulkan_decode "    Codec header version: %i.%i.%i (driver), %i.%i.%i (compiled)\n"
string 4.3.9..9.0.2 cbs_av1 "ed invalid due to conflicting standard and reference decoder behaviour.\n"
string 4.3.9..9.0.2 ffv1enc "r requested features but version 2 or 4 is experimental and not enabled\n"
string 4.3.9..9.0.2 hls "detected format %s extension %s mismatches allowed extensions in url %s\n"
string 4.3.9..9.0.2 vc1_block "Error or Bits overconsumption: %i > %i at %ix%i\n"
string 4.3.9..9.0.2 vf_bwdif "Video with planes less than 3 columns or 4 lines is not supported\n"
string 5.1.9..9.0.2 mpeg12enc " Caption size (%zu) can not exceed 93 bytes and must be a multiple of 3\n"
string 5.1.9..9.0.2 rematrix " AV_CHANNEL_ORDER_UNSPEC || in ->ch_count == s->in_ch_layout.nb_channels"
string 5.1.9..9.0.2 vaapi_encode " multiple pass max frame size which has not been implemented in FFmpeg.\n"
string 5.1.9..9.0.2 vf_addroi " %g for %c is greater than maximum allowed value %d - using %d instead.\n"
string 5.1.9..9.0.2 vf_xfade " do not match the corresponding second input link %s frame rate (%d/%d)\n"
string 7.1.5..9.0.2 libaomenc " Vision enabled, but received frame without AV_FRAME_DATA_DOVI_METADATA\n"
string 7.1.5..9.0.2 mov " apertureWidth %d/%d, apertureHeight %d/%d horizOff %d/%d vertOff %d/%d\n"
string 7.1.5..9.0.2 movenc " %d is present in more than one Stream Group of type IAMF Audio Element\n"
string 7.1.5..9.0.2 mpegts " bl flag: %d, dependency_pid: %d, compatibility id: %d, compression: %d\n"
string 7.1.5..9.0.2 vf_vpp_qsv " (mode compute(3), vd(4) and ve(5) are only available on some platforms)"
string 9.0.2..9.0.2 isom " %d obj %d ext obj %d sample rate %d ext sample rate %d frame_length %d\n"
source 4.3.7..4.3.9 mpegvideo "libavcodec/mpegvideo.c"
source 4.3.7..4.3.9 pthread_slice "libavcodec/pthread_slice.c"
source 4.3.7..5.1.9 h264_cavlc "libavcodec/h264_cavlc.c"
source 4.3.7..5.1.9 vulkan "libavutil/vulkan_glslang.c"
source 4.3.7..9.0.2 cbs_h2645 "libavcodec/cbs_h265_syntax_template.c"
source 4.3.7..9.0.2 cbs_mpeg2 "libavcodec/cbs_mpeg2_syntax_template.c"
source 4.3.7..9.0.2 dnn_backend_native_layer_avgpool "dnn/dnn_backend_native_layer_avgpool.c"
source 4.3.7..9.0.2 dnn_backend_native_layer_conv2d "dnn/dnn_backend_native_layer_conv2d.c"
source 4.3.7..9.0.2 dnn_backend_native_layer_dense "dnn/dnn_backend_native_layer_dense.c"
source 4.3.9..9.0.2 flac_parser "libavcodec/flac_parser.c"
source 4.3.9..9.0.2 img2dec "libavformat/img2dec.c"
source 5.1.9..9.0.2 vf_convolution_opencl "libavfilter/vf_convolution_opencl.c"
source 5.1.9..9.0.2 vf_fillborders "libavfilter/vf_fillborders.c"
source 7.1.5..9.0.2 hw_base_encode "libavcodec/hw_base_encode.c"
source 7.1.5..9.0.2 hw_base_encode_h264 "libavcodec/hw_base_encode_h264.c"
table 4.3.7..4.3.9 vf_tonemap 000000000000000000000000000000000000000000000000bc96900f7a36cb3f
table 4.3.7..4.3.9 vf_tonemap_opencl 0000000000000000000000000000000088635ddc4603d43f75931804560ed53f
table 4.3.7..5.1.9 nvenc 00000000170000009f00000005000000aa00000031000000790000001c000000
table 4.3.7..5.1.9 vf_scale_cuda 0000000017000000050000009f000000aa000000310000007900000077000000
table 4.3.7..7.1.5 hq_hqa 0000000040010100000000020201010000000003030404000000000505060602
table 4.3.7..7.1.5 msmpeg4data 0000070009000f000a0011001a001c001100310025002d002f006f0075004100
table 4.3.7..9.0.2 aacps_fixed 0000000000000020d1f56c3700000040d1f56c370000002000000000000000e0
table 4.3.7..9.0.2 aactab 0000000000000000000000000000803f000000001845214000000000ba748a40
table 4.3.7..9.0.2 ac3enc 00000000000000010107080b0cffffffffffff000000000000010305070a0c0d
table 4.3.7..9.0.2 atrac3plus 00000000000000000101010102020202030304040505060708090a0b0c0d0e0f
table 4.3.7..9.0.2 atrac9dec 000000000000000018000e005e002800000029005f000f001900000000000000
table 4.3.7..9.0.2 avs2 0000000000000000c05d0000e903000018000000010000001900000001000000
table 4.3.7..9.0.2 cavs 0000000000000101010101020202030304040505060708090a0b0c0d0f101214
table 4.3.7..9.0.2 cook 00000000000000000000000000000000000000000805353e0000803ef704353f
table 4.3.7..9.0.2 csp 0000000000000000c74b37894160ff3f00000000000000000000000000000000
table 4.3.7..9.0.2 dcadata 0000000000000000fdfffffff6ffffffddffffff97ffffff26ffffff73ffffff
table 4.3.7..9.0.2 g723_1 000000000000000059020002e2fd4e01ac013f041cfe7cff8c026e0279fec4fd
table 4.3.7..9.0.2 gsmdec_data 0000000000000000000700000000000000020507000000000001020304050607
table 4.3.7..9.0.2 hcadec 000000000000000040b0a032501bd63236a40e335e0f3e33103e7d33dab6a833
table 4.3.7..9.0.2 indeo3 00000000000002020000fefd02020000fefdffff04040404fcfbfbfb0a0a0a0a
table 4.3.7..9.0.2 qdm2 00000000000000009a99993ecdcccc3e0000003f3333333f0000803f0000803f
table 4.3.7..9.0.2 rv40 000000000000000003030304040406060607080809090a0a0b0b0c0d0e0f1011
table 4.3.7..9.0.2 vp3 000000000000000000000000000101010102030405060a010101010101010202
table 4.3.7..9.0.2 wmavoice 000000000000000049ffcf3549ffcf35d1ff1f370a008a370d001f380c804f38
table 5.1.9..9.0.2 mlpdec 00000000010000000200000003000000090000000a0000000c0000000e000000
table 5.1.9..9.0.2 vf_spp 0000000000000404000002020604040600000501020207030404010506060307
table 7.1.5..9.0.2 aacsbr 00000000b14313ba309affb9a92304ba7f4d0fba25e719ba6c7a25ba4fac31ba
table 7.1.5..9.0.2 aacsbr_fixed 000000008b97edff5e06f0ff8c7befff5116eeff1cc3ecffb350ebff77cae9ff
table 9.0.2..9.0.2 libvpxenc 0000000021000000040000004e0000001f000000050000004f0000003e000000
table 9.0.2..9.0.2 nvenc 00000000170000009e00000005000000d1000000a90000000301000005010000
symbol 4.3.7..4.3.9 gdv lz_copy
symbol 4.3.7..5.1.9 aacdec get_che
symbol 4.3.7..7.1.5 srtdec add_event
symbol 4.3.7..9.0.2 aviobuf avio_r8
symbol 4.3.7..9.0.2 dts2pts dec_poc
symbol 4.3.7..9.0.2 log av_vlog
symbol 4.3.7..9.0.2 me_cmp bit16_c
symbol 4.3.7..9.0.2 mem av_free
symbol 4.3.7..9.0.2 scpr decode0
symbol 5.1.9..9.0.2 crcenc crc_init
symbol 7.1.5..9.0.2 dsp dmvr_10
symbol 9.0.2..9.0.2 vp56 vp56_mc
