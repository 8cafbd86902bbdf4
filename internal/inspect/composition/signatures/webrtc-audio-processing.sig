name webrtc-audio-processing
also libwebrtc-audio-processing
advisory Debian webrtc-audio-processing
advisory generic webrtc-audio-processing
# learned
reference 0.3 amd64 sha256:52bbbe152ccda333262e16f6687ac3285a55e3cf1d2d14eef44af2b0eef364ec libwebrtc-audio-processing-dev 0.3-1+b1, libwebrtc-audio-processing1 0.3-1+b1
reference 1.3 amd64 sha256:c4ddd78cf35b3fa5b1f0da64c388259ac9752bc4355c4f1f51c3ce2a2998e25e libwebrtc-audio-processing-1-3 1.3-3+b3, libwebrtc-audio-processing-dev 1.3-3+b3
string 0.3..0.3 libbase_la-checks "# Fatal error in "
string 0.3..0.3 libbase_la-checks "(no symbols)\n"
string 0.3..0.3 libbase_la-event "Check failed: pthread_cond_init(&event_cond_, NULL) == 0"
string 0.3..0.3 libbase_la-event "Check failed: pthread_mutex_init(&event_mutex_, NULL) == 0"
string 0.3..0.3 libcommon_audio_la-audio_converter ": dst_channels == src_channels || dst_channels == 1 || src_channels == 1"
string 0.3..0.3 libcommon_audio_la-audio_ring_buffer "moved == frames"
string 0.3..0.3 libcommon_audio_la-audio_ring_buffer "written == frames"
string 0.3..0.3 libcommon_audio_la-real_fourier "length > 0U"
string 0.3..0.3 libcommon_audio_la-real_fourier_ooura "fft_order >= 1"
string 0.3..0.3 libcommon_audio_la-wav_file "(num_channels_, sample_rate_, kWavFormat, kBytesPerSample, num_samples_)"
string 0.3..0.3 libcommon_audio_la-wav_file "itten <= std::numeric_limits<uint32_t>::max() || num_samples_ >= written"
string 0.3..0.3 libcommon_audio_la-wav_header "meters(num_channels, sample_rate, format, bytes_per_sample, num_samples)"
string 0.3..0.3 libsystem_wrappers_la-event_timer_posix "0 == pthread_mutex_lock(&mutex_)"
string 0.3..0.3 libsystem_wrappers_la-trace_posix "Local Date: %s"
string 0.3..0.3 libwebrtc_audio_processing_la-agc_manager_direct "[agc] VolumeCallbacks returned level=0, taking no action."
string 0.3..0.3 libwebrtc_audio_processing_la-array_util "array_geometry.size() > 1u"
string 0.3..0.3 libwebrtc_audio_processing_la-audio_buffer "a % b == static_cast<T>(0)"
string 0.3..0.3 libwebrtc_audio_processing_la-audio_processing_impl "AECM only supports 16 or 8 kHz sample rates"
string 0.3..0.3 libwebrtc_audio_processing_la-echo_control_mobile_impl "AECM only supports 16 kHz or lower sample rates"
string 0.3..0.3 libwebrtc_audio_processing_la-intelligibility_enhancer "num_capture_channels_ == num_channels"
string 0.3..0.3 libwebrtc_audio_processing_la-nonlinear_beamformer "norm_mat.num_columns() == mat.num_columns()"
string 0.3..0.3 libwebrtc_audio_processing_la-splitting_filter "Check failed: num_bands_ == 2 || num_bands_ == 3"
string 0.3..0.3 libwebrtc_audio_processing_la-three_band_filter_bank "in_buffer_.size() == rtc::CheckedDivExact(length, kNumBands)"
string 0.3..0.3 libwebrtc_audio_processing_la-three_band_filter_bank "in_buffer_.size() == split_length"
string 0.3..1.3 - " 65> >; reference = std::array<int, 65>&; size_type = long unsigned int]"
string 0.3..1.3 - " 6> >; reference = std::array<float, 6>&; size_type = long unsigned int]"
string 0.3..1.3 libcommon_audio_la-audio_converter "dst_capacity >= dst_channels() * dst_frames()"
string 0.3..1.3 libcommon_audio_la-blocker "num_output_channels == num_output_channels_"
string 0.3..1.3 libcommon_audio_la-blocker "num_output_channels_ <= num_input_channels_"
string 0.3..1.3 libcommon_audio_la-lapped_transform "0u == block_length_ & (block_length_ - 1)"
string 0.3..1.3 libcommon_audio_la-lapped_transform "Check failed: num_in_channels_ > 0 && num_out_channels_ > 0"
string 0.3..1.3 libcommon_audio_la-push_sinc_resampler "destination_capacity >= destination_frames_"
string 0.3..1.3 libcommon_audio_la-push_sinc_resampler "source_length == resampler_->request_frames()"
string 0.3..1.3 libcommon_audio_la-sparse_fir_filter "num_nonzero_coeffs >= 1u"
string 0.3..1.3 libcommon_audio_la-sparse_fir_filter "sparsity >= 1u"
string 0.3..1.3 libcommon_audio_la-vad "WebRtcVad_Init(handle_) == 0"
string 0.3..1.3 libcommon_audio_la-vad "WebRtcVad_set_mode(handle_, aggressiveness_) == 0"
string 0.3..1.3 libcommon_audio_la-window_generator "Check failed: window != nullptr"
string 0.3..1.3 libcommon_audio_la-window_generator "length > 1U"
string 0.3..1.3 libsystem_wrappers_la-thread_posix "0 == pthread_create(&thread_, &attr, &StartThread, this)"
string 0.3..1.3 libsystem_wrappers_la-thread_posix "0 == pthread_join(thread_, nullptr)"
string 0.3..1.3 libwebrtc_audio_processing_la-agc_manager_direct "VolumeCallbacks returned an invalid level="
string 0.3..1.3 libwebrtc_audio_processing_la-click_annotate "Creates a send times array, one for each chunkSize "
string 0.3..1.3 libwebrtc_audio_processing_la-click_annotate "Each block that contains a transient, has an infinite send time. "
string 0.3..1.3 libwebrtc_audio_processing_la-covariance_matrix_generator "static_cast<int>(geometry.size()) == mat->num_columns()"
string 0.3..1.3 libwebrtc_audio_processing_la-covariance_matrix_generator "static_cast<int>(geometry.size()) == mat->num_rows()"
string 0.3..1.3 libwebrtc_audio_processing_la-transient_suppressor "[ts] Transient suppression is now disabled."
string 0.3..1.3 libwebrtc_audio_processing_la-transient_suppressor "[ts] Transient suppression is now enabled."
string 0.3..1.3 libwebrtc_audio_processing_la-voice_activity_detector ".VoicingProbability( features_, &chunkwise_voice_probabilities_[0]) >= 0"
string 0.3..1.3 libwebrtc_audio_processing_la-voice_activity_detector "sampler_.ResetIfNeeded(sample_rate_hz, kSampleRateHz, kNumChannels) == 0"
source 0.3..0.3 libwebrtc_audio_processing_la-intelligibility_enhancer "intelligibility/intelligibility_enhancer.cc"
source 0.3..0.3 libwebrtc_audio_processing_la-nonlinear_beamformer "beamformer/nonlinear_beamformer.cc"
source 0.3..1.3 - "audio_processing/echo_control_mobile_impl.cc"
source 0.3..1.3 libcommon_audio_la-audio_converter "audio_converter.cc"
source 0.3..1.3 libcommon_audio_la-lapped_transform "lapped_transform.cc"
source 0.3..1.3 libcommon_audio_la-push_sinc_resampler "resampler/push_sinc_resampler.cc"
source 0.3..1.3 libcommon_audio_la-sparse_fir_filter "sparse_fir_filter.cc"
source 0.3..1.3 libcommon_audio_la-vad "vad/vad.cc"
source 0.3..1.3 libcommon_audio_la-window_generator "window_generator.cc"
source 0.3..1.3 libwebrtc_audio_processing_la-agc_manager_direct "agc/agc_manager_direct.cc"
source 0.3..1.3 libwebrtc_audio_processing_la-audio_processing_impl "audio_processing_impl.cc"
source 0.3..1.3 libwebrtc_audio_processing_la-covariance_matrix_generator "beamformer/covariance_matrix_generator.cc"
source 0.3..1.3 libwebrtc_audio_processing_la-echo_control_mobile_impl "echo_control_mobile_impl.cc"
source 0.3..1.3 libwebrtc_audio_processing_la-splitting_filter "splitting_filter.cc"
source 0.3..1.3 libwebrtc_audio_processing_la-voice_activity_detector "vad/voice_activity_detector.cc"
table 0.3..0.3 libwebrtc_audio_processing_la-aec_core 00000000cdcccc3d711b0d3e1b2f1d3ed578293e7dd0333e91ed3c3eef38453e
table 0.3..0.3 libwebrtc_audio_processing_la-aec_core 0000803f0000903f62a1963f46b69b3f0000a03fa8c6a33f9031a73f6154aa3f
table 0.3..1.3 - 08b9bcb45ff68cb5b3ef0bb65f0e67b60e2fa0b643eccbb601bcf6b6f54d10b7
table 0.3..1.3 libaudio_coding_la-filterbank_tables acfbcfba15aba63af35e89ba50655e3af83fb03a193d8dba99d2683aa0763cba
table 0.3..1.3 libaudio_coding_la-filterbank_tables bbb8dfbaca47b33a1ac493ba93396f3ab320873a0a9258ba4680323ad97d10ba
table 0.3..1.3 libaudio_coding_la-lpc_gain_swb_tables 000008000c0010001a002a0038004c006f00a400f7006e01fc01b502e803a205
table 0.3..1.3 libaudio_coding_la-lpc_gain_swb_tables 00000a000c000e001000120017001d0023002a0033003a00410048004e005700
table 0.3..1.3 libaudio_coding_la-lpc_shape_swb12_tables 0000070016004800ae009b015603c906d90d761a6d33856214a055ce5ae50af1
table 0.3..1.3 libaudio_coding_la-lpc_shape_swb12_tables 000007002e008d009301c9035408291289294661f6a889d518ead2f4adfaaafd
table 0.3..1.3 libaudio_coding_la-lpc_shape_swb12_tables 00000a003b00ff005a036b0a08205158eca772dfe3f5e7fc1cffc4fff2ffffff
table 0.3..1.3 libaudio_coding_la-lpc_shape_swb16_tables 00000100020006000d001a0037005c008d00bf00f20028016301ad010a027c02
table 0.3..1.3 libaudio_coding_la-lpc_shape_swb16_tables 00000100020007001a0067005f017d04ff0ddc27265defa241d8ddf17efba2fe
table 0.3..1.3 libaudio_coding_la-lpc_shape_swb16_tables 00000100030006000f0024005200c400c5013f04fd092317d8321663019e66cd
table 0.3..1.3 libaudio_coding_la-lpc_tables 00000100020003000400050006000700080009000b000e001100140017001c00
table 0.3..1.3 libaudio_coding_la-lpc_tables 00000d002d01920e58f18ffed1ffffff000011008e003a01a103a209fe1d82dc
table 0.3..1.3 libaudio_coding_la-lpc_tables 67b52349ce31edbf1949abef36ced03fe15d4ff02494d5bf2a920abec4b3b53f
table 0.3..1.3 libaudio_coding_la-pitch_gain_tables 000002000400060040008503870389033a423c424142d043d243d443d643d843
table 0.3..1.3 libaudio_coding_la-pitch_gain_tables 330733073307330731073307dc051d073307c6049a0578064b0344043805f801
table 0.3..1.3 libaudio_coding_la-pitch_gain_tables 33073307af0633071a07460633072307e705160767067105e006f50505057806
table 0.3..1.3 libaudio_coding_la-pitch_lag_tables 000000000000e0bf664791525c77e53f000000000000e03f28e494ca259fcc3f
table 0.3..1.3 libaudio_coding_la-pitch_lag_tables 000007000b0016002500340038003b0051005500590060007300820089009800
table 0.3..1.3 libaudio_coding_la-pitch_lag_tables 0000070012002100450069009c00e4003b016402a802b302c502d402df02e202
table 0.3..1.3 libaudio_coding_la-spectrum_ar_model_tables 0000000015000000230000003b00000063000000a600000018010000db010000
table 0.3..1.3 libaudio_coding_la-spectrum_ar_model_tables 000002000400060008000a000c000e00100094046f2be372f3c9bdfbf7fff9ff
table 0.3..1.3 libaudio_coding_la-spectrum_ar_model_tables 00020002ff01fe01fc01fb01f901f601f301f001ed01e901e501e001dc01d601
table 0.3..1.3 libwebrtc_audio_processing_la-aec_core 00000000b00ac93c30fb483d05a9963d36bdc83d73b2fa3d8340163ea2102f3e
table 0.3..1.3 libwebrtc_audio_processing_la-aec_rdft 0000008000000000f30435bff304353f16efc3be16efc33e5f836cbf5f836c3f
table 0.3..1.3 libwebrtc_audio_processing_la-aec_rdft 0000008000000000f30435bff304353f5f836cbf5f836c3f16efc33e16efc3be
table 0.3..1.3 libwebrtc_audio_processing_la-aecm_core 00008e001d01ac013b02c9025803e603740401058e051b06a7063207bd074808
table 0.3..1.3 libwebrtc_audio_processing_la-aecm_core 0020fe1ffb1ff41fec1fe01fd31fc21fb01f9b1f831f691f4c1f2e1f0c1fe81e
symbol 0.3..1.3 libaudio_coding_la-encode_lpc_swb WebRtcIsac_AddLarMean
symbol 0.3..1.3 libaudio_coding_la-entropy_coding WebRtcIsac_Lar2Rc
symbol 0.3..1.3 libaudio_coding_la-lpc_analysis WebRtcIsac_GetVars
symbol 0.3..1.3 libcommon_audio_la-complex_fft WebRtcSpl_ComplexFFT
symbol 0.3..1.3 libcommon_audio_la-fft4g WebRtc_rdft
symbol 0.3..1.3 libcommon_audio_la-filter_ar WebRtcSpl_FilterAR
symbol 0.3..1.3 libcommon_audio_la-real_fft WebRtcSpl_FreeRealFFT
symbol 0.3..1.3 libcommon_audio_la-ring_buffer WebRtc_FreeBuffer
symbol 0.3..1.3 libcommon_audio_la-spl_init WebRtcSpl_Init
symbol 0.3..1.3 libcommon_audio_la-spl_sqrt WebRtcSpl_Sqrt
symbol 0.3..1.3 libcommon_audio_la-spl_sqrt_floor WebRtcSpl_SqrtFloor
symbol 0.3..1.3 libwebrtc_audio_processing_la-aec_rdft aec_rdft_init
