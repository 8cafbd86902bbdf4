name rubberband
also librubberband
advisory Debian rubberband
advisory generic rubberband
# learned
reference 1.9.0 amd64 sha256:8988e8038f83ac69b7ecb74c30736a3d32958451fd008962caf852cda24bd63b librubberband-dev 1.9.0-1
reference 3.1.2 amd64 sha256:fa87126bad92d3b2c2c4c5dfe5bca7dc33ec823629fdc37cce8b26e3270664ce librubberband-dev 3.1.2+dfsg0-1
reference 3.3.0 amd64 sha256:02ca5a2c3acfd9e5a4c7fd565c091c9e4b8cf1aa3b6200071594876470912872 librubberband-dev 3.3.0+dfsg-2+b3
reference 4.0.0 amd64 sha256:58e5ca121c86b97fc46b1ca5cda644490a532b91313bdd7a7d160871faa421dd librubberband-dev 4.0.0+dfsg-3
string 1.9.0..1.9.0 FFT "): power-of-two sizes only supported, minimum size 2"
string 1.9.0..3.1.2 src_faster_StretcherProcess "processChunks: setting outputComplete to true"
string 1.9.0..3.1.2 src_finer_R3Stretcher " not using readahead, inhop too long for buffer in current configuration"
string 1.9.0..3.1.2 src_finer_R3Stretcher "atio: Cannot set pitch scale while studying or processing in non-RT mode"
string 1.9.0..3.1.2 src_finer_R3Stretcher "io: Cannot set formant scale while studying or processing in non-RT mode"
string 1.9.0..3.1.2 src_finer_R3Stretcher "r has led to an incorrect resampler output calculation. Samples to write"
string 1.9.0..4.0.0 CompoundAudioCurve "Internal error: invalid alignment"
string 1.9.0..4.0.0 CompoundAudioCurve "WARNING: MovingMedian: NaN encountered"
string 1.9.0..4.0.0 FFT "FFT: ERROR: Null argument complexOut"
string 1.9.0..4.0.0 Resampler "): No implementation available!"
string 1.9.0..4.0.0 Resampler "Resampler::Resampler: using libsamplerate implementation"
string 1.9.0..4.0.0 StretchCalculator "ement adjustment found, using latest values:\nthis region could sound bad"
string 1.9.0..4.0.0 StretchCalculator "rce or target chunk exceeds total count, or end is not later than start)"
string 1.9.0..4.0.0 StretcherChannelData " requested, only room for "
string 1.9.0..4.0.0 StretcherChannelData "WARNING: RingBuffer::write: "
string 1.9.0..4.0.0 StretcherImpl "::setKeyFrameMap: Cannot specify key frame map after process() has begun"
string 1.9.0..4.0.0 StretcherImpl "PitchScale: Cannot set ratio while studying or processing in non-RT mode"
string 1.9.0..4.0.0 StretcherImpl "RubberBandStretcher::Impl::study: Not meaningful in realtime mode"
string 1.9.0..4.0.0 StretcherProcess ": RubberBandStretcher::Impl::writeChunk: resizing resampler buffer from "
string 1.9.0..4.0.0 StretcherProcess "RubberBandStretcher::Impl::calculateIncrements: Channels are not in sync"
string 1.9.0..4.0.0 StretcherProcess "RubberBandStretcher::Impl::processChunks: setting outputComplete to true"
string 1.9.0..4.0.0 Thread "ERROR: thread creation failed"
string 1.9.0..4.0.0 src_RubberBandLiveShifter "RubberBandLive: "
string 1.9.0..4.0.0 src_RubberBandStretcher "RubberBand: "
string 1.9.0..4.0.0 src_common_BQResampler "BQResampler: ratio changed, beginning fade of length "
string 1.9.0..4.0.0 src_common_BQResampler "filter required at phase_data_for in RatioMostlyFixed mode"
string 1.9.0..4.0.0 src_common_FFT "WARNING: bqfft: Default implementation \""
string 1.9.0..4.0.0 src_common_FFT "WARNING: bqfft: No compiled-in implementation supports size "
string 1.9.0..4.0.0 src_common_Resampler "Resampler::Resampler: unable to create resampler: invalid channel count "
string 1.9.0..4.0.0 src_common_Resampler "ampler: failed to create libsamplerate resampler, but no error reported?"
string 1.9.0..4.0.0 src_common_StretchCalculator "StretchCalculator::calculate: outputDuration rounds up from and to"
string 1.9.0..4.0.0 src_common_StretchCalculator "ansient, but we're not permitting it because the divergence is too great"
string 1.9.0..4.0.0 src_common_Thread " not owned by unlocking thread"
string 1.9.0..4.0.0 src_common_Thread "ERROR: Deadlock on mutex "
string 1.9.0..4.0.0 src_faster_R2Stretcher " greater than zero! Resetting it to default, no time stretch will happen"
string 1.9.0..4.0.0 src_faster_R2Stretcher "ARNING: reconfigure(): window allocation required in realtime mode, size"
string 1.9.0..4.0.0 src_faster_StretcherProcess "ERROR: R2Stretcher::calculateIncrements: Channels are not in sync"
string 1.9.0..4.0.0 src_faster_StretcherProcess "NING: R2Stretcher::consumeChannel: resizing resampler buffer from and to"
string 1.9.0..4.0.0 src_finer_R3LiveShifter " to inbuf from resampled data, former read space and samples being added"
string 1.9.0..4.0.0 src_finer_R3LiveShifter ":shift: ERROR: internal error: insufficient data at output (wanted, got)"
string 1.9.0..4.0.0 src_finer_R3LiveShifter "eft us short on first process, pre-padding output: expected and obtained"
string 1.9.0..4.0.0 src_finer_R3Stretcher "R3Stretcher::R3Stretcher: intermediate shorter-window mode requested"
string 1.9.0..4.0.0 src_finer_R3Stretcher "R3Stretcher::setKeyFrameMap: Cannot specify key frame map in RT mode"
string 3.3.0..4.0.0 src_faster_R2Stretcher "R2Stretcher::setMaxProcessSize: increasing from, to"
string 3.3.0..4.0.0 src_faster_StretcherProcess "consumeChannel: resampler produced too much output, cannot use"
string 3.3.0..4.0.0 src_finer_R3Stretcher "::process: resamplingBefore is true, resampleInput and maxResampleOutput"
string 3.3.0..4.0.0 src_finer_R3Stretcher "cale: Cannot set pitch scale while studying or processing in non-RT mode"
string 3.3.0..4.0.0 src_finer_R3Stretcher "epareInput: WARNING: called with size greater than mixdown buffer length"
string 4.0.0..4.0.0 src_faster_StretcherProcess "consumeChannel: wrote to inbuf from input, inCount now"
string 4.0.0..4.0.0 src_faster_StretcherProcess "consumeChannel: wrote to inbuf from resamplebuf, inCount now"
symbol 1.9.0..1.9.0 FFT _ZN10RubberBand3FFT25pickDefaultImplementationEv
symbol 1.9.0..3.1.2 src_finer_R3Stretcher _ZN10RubberBand11R3Stretcher7consumeEv
symbol 1.9.0..4.0.0 Profiler _ZN10RubberBand8Profiler3endEv
symbol 1.9.0..4.0.0 rubberband-c rubberband_delete
symbol 1.9.0..4.0.0 rubberband-c rubberband_new
symbol 1.9.0..4.0.0 src_common_mathmisc _ZN10RubberBand19pickNearestRationalEdiRiS0_
symbol 1.9.0..4.0.0 src_common_sysutils _ZN10RubberBand23system_get_platform_tagEv
symbol 1.9.0..4.0.0 src_finer_R3LiveShifter _ZN10RubberBand13R3LiveShifter9ScaleData20analysisWindowLengthEv
symbol 1.9.0..4.0.0 src_rubberband-c rubberband_live_new
symbol 1.9.0..4.0.0 sysutils _ZN10RubberBand38system_specific_application_initialiseEv
symbol 3.3.0..4.0.0 src_RubberBandStretcher _ZNK10RubberBand19RubberBandStretcher19getProcessSizeLimitEv
symbol 3.3.0..4.0.0 src_rubberband-c rubberband_get_process_size_limit
