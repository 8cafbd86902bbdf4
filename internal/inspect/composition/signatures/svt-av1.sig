name svt-av1
also libsvtav1
cpe alliance-for-open-media:svt-av1
advisory OSS-Fuzz svt-av1
advisory Debian svt-av1
advisory Alpine svt-av1
advisory GIT https://gitlab.com/AOMediaCodec/SVT-AV1
advisory generic svt-av1
version weak "v{v}"
# learned
reference 1.4.1 amd64 sha256:8b5b42015e42a27044123f5f1e6a2cc2c00dfaafa44d6bcbf384d08fa3ef9c72 libsvtav1-dev 1.4.1+dfsg-1, libsvtav1enc-dev 1.4.1+dfsg-1, libsvtav1enc1 1.4.1+dfsg-1
reference 2.3.0 amd64 sha256:48713dd9caf08909462bad0274cc9d9b249ccf836a9be72fd731f8d8096c4d35 libsvtav1enc2 2.3.0+dfsg-1, libsvtav1enc-dev 2.3.0+dfsg-1
reference 3.1.2 amd64 sha256:6c15890875b4a6952ac396a787b406c76484068abc8d360726dedaec4fff5a53 libsvtav1enc3 3.1.2+dfsg-2
reference 4.2.0 amd64 sha256:1c669d246941ab5fed9e68ea5e353fb300c2f9556adef3427d46720c5fca4b5c libsvtav1enc-dev 4.2.0+dfsg-3, libsvtav1enc4 4.2.0+dfsg-3
string 1.4.1..1.4.1 - " %u: Invalid tune flag [0 - 1, 0 for VQ and 1 for PSNR], your input: %d\n"
string 1.4.1..1.4.1 - " Adaptive quantization mode 1 has been disabled, mode 2 will be forced!\n"
string 1.4.1..1.4.1 - " pinning 0 and ss %d is not a valid combination: unpin will be set to 0\n"
string 1.4.1..1.4.1 - "12 as it is the highest supported preset for 360p and lower resolutions\n"
string 1.4.1..1.4.1 - "Instance %u: Force key frame is only supported with RA CRF/CQP mode\n"
string 1.4.1..2.3.0 - " : Invalid HighDynamicRangeInput. HighDynamicRangeInput must be [0 - 1]\n"
string 1.4.1..2.3.0 - " be forced off since both min and max quant matrix levels are set to 15\n"
string 1.4.1..2.3.0 - "Error Instance %u: Source Height must be even for YUV_420 colorspace\n"
string 1.4.1..2.3.0 - "Error Instance %u: Source Width must be even for YUV_420 colorspace\n"
string 1.4.1..2.3.0 - "Instance %u: Invalid LoopFilterEnable. LoopFilterEnable must be [0 - 1]\n"
string 1.4.1..3.1.2 - "%u: The film grain denoise apply signal can only have a value of 0 or 1\n"
string 1.4.1..3.1.2 - ": The encoder bit depth shall be equal to 8 or 10 for Main/High Profile\n"
string 1.4.1..3.1.2 - "Error instance %u: switch frame feature does not support flat IPPP\n"
string 1.4.1..3.1.2 - "Instance %u : Invalid qindex_offsets. qindex_offsets must be [-64 - 63]\n"
string 1.4.1..3.1.2 - "Instance %u: Adaptive quantization can not be turned OFF when RC ON\n"
string 1.4.1..4.2.0 - " frame_rate_numerator and frame_rate_denominator must be greater than 0\n"
string 1.4.1..4.2.0 - " intended decoder is running with limited multi-threading capabilities.\n"
string 1.4.1..4.2.0 - " is not supported for modes other than CRF rate control encoding modes.\n"
string 1.4.1..4.2.0 - " width / height / fps numerator / fps denominator \t\t: %d / %d / %d / %d\n"
string 1.4.1..4.2.0 - "Film grain denoise strength is only supported for values between [0,50]\n"
string 1.4.1..4.2.0 - "Min quant matrix level must not greater than max quant matrix level\n"
string 1.4.1..4.2.0 - "T [config]: gop size / mini-gop size / key-frame type \t\t\t: %d / %d / %s\n"
string 1.4.1..4.2.0 - "TPL will be disabled when reference scalings (resize) is enabled!\n"
string 1.4.1..4.2.0 - "The encoder bit depth shall be equal to 8 or 10 for Main/High Profile\n"
string 1.4.1..4.2.0 - "The film grain denoise apply signal can only have a value of 0 or 1\n"
string 1.4.1..4.2.0 - "Tune 0 is not applicable for low-delay, tune will be forced to 1.\n"
string 1.4.1..4.2.0 - "ain denoise apply signal is going to be ignored when film grain is off.\n"
string 1.4.1..4.2.0 - "chroma_qindex_offset. key_frame_chroma_qindex_offset must be [-64 - 63]\n"
string 1.4.1..4.2.0 - "d for chroma_sample_position is reserved and not recommended for usage.\n"
string 1.4.1..4.2.0 - "e %u for matrix_coefficients is reserved and not recommended for usage.\n"
string 1.4.1..4.2.0 - "er size. Defaulting optimal buffer size to maximum buffer size - 1 (%u)\n"
string 1.4.1..4.2.0 - "for transfer_characteristics is reserved and not recommended for usage.\n"
string 1.4.1..4.2.0 - "gh to get best bdrate trade off. Force the look_ahead_distance to be %d\n"
string 1.4.1..4.2.0 - "id motion field motion vector flag [0/1 or -1 for auto], your input: %d\n"
string 1.4.1..4.2.0 - "lid key_frame_qindex_offset. key_frame_qindex_offset must be [-64 - 63]\n"
string 2.3.0..4.2.0 - " a target number of processors to use. See Docs/Parameters.md for info.\n"
string 2.3.0..4.2.0 - " changed to anything greater than the original picture width and height\n"
string 2.3.0..4.2.0 - " fly requires that the target bit rate must be between [0, 100000] kbps\n"
string 2.3.0..4.2.0 - " not supported for segment based adaptive quantization (--aq-mode == 1)\n"
string 2.3.0..4.2.0 - " parallelism supports levels [0-%d]. Setting maximum parallelism level.\n"
string 3.1.2..4.2.0 - " quant matrix level must not greater than max chroma quant matrix level\n"
string 3.1.2..4.2.0 - " will be forced off since all min/max quant matrix levels are set to 15\n"
string 3.1.2..4.2.0 - "Invalid startup_qp_offset. startup_qp_offset must be [-63 - 63]\n"
string 3.1.2..4.2.0 - "Q mode / Variance Boost strength / octile / curve \t\t: %d / %d / %d / %d\n"
string 3.1.2..4.2.0 - "SVT [config]: sharpness / luminance-based QP bias \t\t\t\t: %d / %d\n"
string 4.2.0..4.2.0 - " Boost strength/curve, enable-qm and min/max level, max TX size and SCM\n"
string 4.2.0..4.2.0 - " for hierarchical level %d. Found %d, qindex_offsets must be [-64 - 63]\n"
string 4.2.0..4.2.0 - " frames were sent. This will not produce an AVIF image sequence (avis)!\n"
string 4.2.0..4.2.0 - " locked by STOREs 0x%02x); this frame will NOT be inserted into the DPB\n"
string 4.2.0..4.2.0 - " synth / denoising / level / adaptive blocksize \t: %d / %d / %d / False\n"
source 1.4.1..1.4.1 - "Codec/EbModeDecisionConfigurationProcess.c"
source 1.4.1..1.4.1 - "Codec/EbSourceBasedOperationsProcess.c"
source 1.4.1..3.1.2 - "Codec/firstpass.c"
source 1.4.1..4.2.0 - "ASM_AVX2/resize_avx2.c"
source 1.4.1..4.2.0 - "Codec/aom_dsp_rtcd.c"
source 1.4.1..4.2.0 - "Codec/common_dsp_rtcd.c"
source 1.4.1..4.2.0 - "Codec/hash_motion.c"
source 1.4.1..4.2.0 - "Codec/noise_model.c"
source 2.3.0..4.2.0 - "Codec/packetization_process.c"
source 2.3.0..4.2.0 - "Codec/packetization_reorder_queue.c"
source 2.3.0..4.2.0 - "Codec/pic_analysis_process.c"
source 2.3.0..4.2.0 - "Codec/resource_coordination_process.c"
source 2.3.0..4.2.0 - "Codec/resource_coordination_results.c"
source 4.2.0..4.2.0 - "Codec/global_me.c"
source 4.2.0..4.2.0 - "Globals/metadata_handle.c"
symbol 1.4.1..4.2.0 - svt_add_metadata
symbol 1.4.1..4.2.0 - svt_av1_enc_deinit
symbol 1.4.1..4.2.0 - svt_av1_enc_get_packet
symbol 1.4.1..4.2.0 - svt_av1_enc_init
symbol 1.4.1..4.2.0 - svt_av1_enc_init_handle
symbol 1.4.1..4.2.0 - svt_av1_get_recon
symbol 1.4.1..4.2.0 - svt_av1_get_version
symbol 1.4.1..4.2.0 - svt_av1_print_version
symbol 1.4.1..4.2.0 - svt_metadata_alloc
symbol 1.4.1..4.2.0 - svt_metadata_free
symbol 1.4.1..4.2.0 - svt_metadata_size
symbol 4.2.0..4.2.0 - svt_av1_set_log_callback
