name openal-soft
also libopenal-soft
advisory Debian openal-soft
advisory generic openal-soft
version proof "1.1 ALSOFT {v}"
# learned
reference 1.19.1 amd64 sha256:4c0acaa919cbdd14830d1ce30dab448cfc33aa6262dd49f7b605aa6bbd07c889 libopenal-dev 1:1.19.1-2, libopenal1 1:1.19.1-2
reference 1.24.2 amd64 sha256:aebb54090fbdb9660c1c6a4b6cb9661373a5f98292cc4651756b10abedf5e22c libopenal-dev 1:1.24.2-1, libopenal1 1:1.24.2-1
reference 1.25.2 amd64 sha256:fbc22b1ee163e0e3abf781f42e4c0a138316ee5d88fe94e1c3c309520745999c libopenal-dev 1:1.25.2-2, libopenal1 1:1.25.2-2
string 1.19.1..1.24.2 - " SampleConverter::convertPlanar(const void**, uint*, void* const*, uint)"
string 1.19.1..1.24.2 - " T = Channel; long unsigned int E = 16; std::size_t = long unsigned int]"
string 1.19.1..1.24.2 - " T = float; long unsigned int E = 1024; std::size_t = long unsigned int]"
string 1.19.1..1.24.2 - " T = float; long unsigned int E = 1025; std::size_t = long unsigned int]"
string 1.19.1..1.24.2 - " T = float; long unsigned int E = 1088; std::size_t = long unsigned int]"
string 1.19.1..1.25.2 - " PipeWire. See the PipeWire options in alsoftrc.sample if this is wrong."
string 1.19.1..1.25.2 - " lib: %s %s: Channel %u \"%s\" distance compensation: %d samples, %f gain\n"
string 1.19.1..1.25.2 - " lib: %s %s: Multiple field-depths not supported: fdCount=%d (%d to %d)\n"
string 1.19.1..1.25.2 - " lib: %s %s: Non-0 prebuf, %u samples (%u bytes), device has %u samples\n"
string 1.19.1..1.25.2 - ", use alSpeedOfSound; alDopplerVelocity(x) -> alSpeedOfSound(343.3f * x)"
string 1.19.1..1.25.2 - ": Large prebuf, %u samples (%u bytes), increasing device from %u samples"
string 1.19.1..1.25.2 - "AL lib: %s %s: Buffer too large, using intermediate ring buffer\n"
string 1.19.1..1.25.2 - "AL lib: %s %s: Capture format: %s, %s, %uhz, %u update size x%d\n"
string 1.19.1..1.25.2 - "AL lib: %s %s: Delay for speaker \"%s\" exceeds buffer length (%f >= %u)\n"
string 1.19.1..1.25.2 - "AL lib: %s %s: Error generated on context %p, code 0x%04x, \"%s\"\n"
string 1.19.1..1.25.2 - "AL lib: %s %s: Max sources: %d (%d + %d), effect slots: %d, sends: %d\n"
string 1.19.1..1.25.2 - "AL lib: %s %s: NEON performs best with multiple of 4 update sizes (%u)\n"
string 1.19.1..1.25.2 - "AL lib: %s %s: Pre-reset: %s%s, %s%s, %s%uhz, %u update size x%d\n"
string 1.19.1..1.25.2 - "AL lib: %s %s: Querying error state on null context (implicitly 0x%04x)\n"
string 1.19.1..1.25.2 - "AL lib: %s %s: Resampler option \"%s\" is deprecated, using bsinc12\n"
string 1.19.1..1.25.2 - "AL lib: %s %s: Resampler option \"%s\" is deprecated, using cubic\n"
string 1.19.1..1.25.2 - "AL lib: %s %s: SSE performs best with multiple of 4 update sizes (%u)\n"
string 1.19.1..1.25.2 - "AL lib: %s %s: Skipped delay: %d, max delay: %d, new FIR length: %d\n"
string 1.19.1..1.25.2 - "AL lib: %s %s: Unhandled context suspend behavior setting: \"%s\"\n"
string 1.19.1..1.25.2 - "AL lib: %s %s: Unsupported HRIR size: irSize=%d (%d to %d by %d)\n"
string 1.19.1..1.25.2 - "AL lib: %s %s: Unsupported azimuth count: azCount[%d]=%d (%d to %d)\n"
string 1.19.1..1.25.2 - "AL lib: %s %s: Unsupported elevation count: evCount=%d (%d to %d)\n"
string 1.19.1..1.25.2 - "AL lib: %s %s: Unsupported field distance: distance=%d (%dmm to %dmm)\n"
string 1.19.1..1.25.2 - "AL lib: %s %s: Using near-field reference distance: %.2f meters\n"
string 1.19.1..1.25.2 - "AL lib: %s %s: config parse error: error reallocating config entries\n"
string 1.19.1..1.25.2 - "AL lib: %s %s: config parse error: malformed option line: \"%s\"\n\n"
string 1.19.1..1.25.2 - "AL lib: %s %s: snd_pcm_hw_params_set_buffer_time_near failed: %s\n"
string 1.19.1..1.25.2 - "AL lib: %s %s: snd_pcm_hw_params_set_period_time_near failed: %s\n"
string 1.19.1..1.25.2 - "Data size %d is not a multiple of frame size %d (%d unpack alignment)"
string 1.19.1..1.25.2 - "Data size {} is not a multiple of frame size {} ({} unpack alignment)"
string 1.19.1..1.25.2 - "Declaring persistently mapped storage without read or write access"
string 1.19.1..1.25.2 - "No device names found in available ports, adding a generic name."
string 1.19.1..1.25.2 - "Re-enabling AL_STOP_SOURCES_ON_DISCONNECT_SOFT not yet supported"
string 1.19.1..1.25.2 - "Setting target of effect slot ID {} to {} creates circular chain"
string 1.19.1..1.25.2 - "Unpacking data with alignment %u does not match original alignment %u"
string 1.19.1..1.25.2 - "Unpacking data with alignment {} does not match original alignment {}"
string 1.19.1..1.25.2 - "_hw_params_set_channels_near(mPcmHandle, hp.get(), &numchans) failed: {}"
string 1.19.1..1.25.2 - "_set_stop_threshold(mPcmHandle, sp.get(), bufferSizeInFrames) failed: {}"
string 1.19.1..1.25.2 - "arams_get_period_size(hp.get(), &periodSizeInFrames, nullptr) failed: {}"
string 1.19.1..1.25.2 - "arams_set_avail_min(mPcmHandle, sp.get(), periodSizeInFrames) failed: {}"
string 1.25.2..1.25.2 - " 16>; reference = std::array<float, 48>&; size_type = long unsigned int]"
string 1.25.2..1.25.2 - " 32> > >; reference = std::unique_ptr<std::array<VoicePropsItem, 32> >&]"
string 1.25.2..1.25.2 - " 9; reference = std::array<float, 1024>&; size_type = long unsigned int]"
string 1.25.2..1.25.2 - " = 6; reference = EffectSlotBase* const&; size_type = long unsigned int]"
string 1.25.2..1.25.2 - " = f32; long unsigned int _Extent = 2048; size_type = long unsigned int]"
source 1.19.1..1.24.2 - "al/auxeffectslot.cpp"
source 1.19.1..1.24.2 - "filters/splitter.cpp"
source 1.19.1..1.25.2 - "Alc/alconfig.c"
source 1.19.1..1.25.2 - "Alc/helpers.c"
source 1.19.1..1.25.2 - "Alc/mixvoice.c"
source 1.19.1..1.25.2 - "OpenAL32/alAuxEffectSlot.c"
source 1.19.1..1.25.2 - "OpenAL32/alBuffer.c"
source 1.19.1..1.25.2 - "OpenAL32/alEffect.c"
source 1.19.1..1.25.2 - "OpenAL32/alFilter.c"
source 1.19.1..1.25.2 - "OpenAL32/alSource.c"
source 1.19.1..1.25.2 - "OpenAL32/sample_cvt.c"
source 1.19.1..1.25.2 - "backends/alsa.c"
source 1.19.1..1.25.2 - "backends/base.c"
source 1.19.1..1.25.2 - "backends/pulseaudio.c"
source 1.19.1..1.25.2 - "filters/filter.c"
symbol 1.19.1..1.25.2 - alBuffer3f
symbol 1.19.1..1.25.2 - alBuffer3i
symbol 1.19.1..1.25.2 - alBufferf
symbol 1.19.1..1.25.2 - alBufferi
symbol 1.19.1..1.25.2 - alDisable
symbol 1.19.1..1.25.2 - alEffectf
symbol 1.19.1..1.25.2 - alEffecti
symbol 1.19.1..1.25.2 - alEnable
symbol 1.19.1..1.25.2 - alFilterf
symbol 1.19.1..1.25.2 - alFilteri
symbol 1.19.1..1.25.2 - alSourcef
symbol 1.19.1..1.25.2 - alSourcei
