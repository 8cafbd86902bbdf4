name soundtouch
also libsoundtouch
cpe surina:soundtouch
advisory Debian soundtouch
advisory Alpine soundtouch
advisory GIT https://codeberg.org/soundtouch/soundtouch
advisory generic soundtouch
version weak "{v}"
# learned
reference 2.2 amd64 sha256:4a5b6c3ab997d5e3132b9659ce5edaedf1fa8be212ae3130fbe5e184fa60691c libsoundtouch-dev 2.2+ds1-2, libsoundtouch1 2.2+ds1-2
reference 2.3.2 amd64 sha256:35db7a126e68bd1edce6895c2cc7afb24ee507d387a49fd838e63bd1f395c0e7 libsoundtouch-dev 2.3.2+ds1-1, libsoundtouch1 2.3.2+ds1-1
reference 2.4.0 amd64 sha256:b58db8103b168902e54282abcae0ec3701725a09db42d88846e2d744a3251b0b libsoundtouch-dev 2.4.0+ds-1, libsoundtouch1 2.4.0+ds-1
reference 2.4.1 amd64 sha256:a0a4a93c20099cf68c140e31091b433db3e264b11929b3984dd74421b8ae226e libsoundtouch-dev 2.4.1+ds-1, libsoundtouch1 2.4.1+ds-1
string 2.2..2.2 - "Filter::evaluate(soundtouch::SAMPLETYPE*, const SAMPLETYPE*, uint, uint)"
string 2.2..2.2 - "Stretch::overlap(soundtouch::SAMPLETYPE*, const SAMPLETYPE*, uint) const"
string 2.2..2.2 - "aluateFilterMono(soundtouch::SAMPLETYPE*, const SAMPLETYPE*, uint) const"
string 2.2..2.2 - "id soundtouch::FIRFilter::setCoefficients(const SAMPLETYPE*, uint, uint)"
string 2.2..2.2 - "luateFilterMulti(soundtouch::SAMPLETYPE*, const SAMPLETYPE*, uint, uint)"
string 2.2..2.3.2 - "== ilength) && (src != NULL) && (dest != NULL) && (filterCoeffs != NULL)"
string 2.2..2.3.2 - "filterCoeffs != NULL"
string 2.2..2.3.2 - "filterCoeffsAlign != NULL"
string 2.2..2.3.2 - "numChannels < 16"
string 2.2..2.3.2 - "pOutput != NULL"
string 2.2..2.4.1 - "((ulongptr)filterCoeffsAlign) % 16 == 0"
string 2.2..2.4.1 - "(offset + temp + overlapLength) <= (int)inputBuffer.numSamples()"
string 2.2..2.4.1 - ":transpose(soundtouch::FIFOSampleBuffer&, soundtouch::FIFOSampleBuffer&)"
string 2.2..2.4.1 - "Error: Illegal number of channels"
string 2.2..2.4.1 - "FIR filter length not divisible by 8"
string 2.2..2.4.1 - "SoundTouch : Number of channels not defined"
string 2.2..2.4.1 - "SoundTouch : Sample rate not defined"
string 2.2..2.4.1 - "buffer->numSamples() >= (uint)(process_samples + windowLen)"
string 2.2..2.4.1 - "ch::FIRFilterSSE::evaluateFilterStereo(float*, const float*, uint) const"
string 2.2..2.4.1 - "double soundtouch::PeakFinder::getPeakCenter(const float*, int) const"
string 2.2..2.4.1 - "dtouch::TDStretchSSE::calcCrossCorr(const float*, const float*, double&)"
string 2.2..2.4.1 - "ic soundtouch::TransposerBase* soundtouch::TransposerBase::newInstance()"
string 2.2..2.4.1 - "ilter::new: Don't use 'new FIRFilter', use 'newInstance' member instead!"
string 2.2..2.4.1 - "ouch::PeakFinder::findCrossingLevel(const float*, float, int, int) const"
string 2.2..2.4.1 - "process_samples == XCORR_UPDATE_SEQUENCE"
string 2.2..2.4.1 - "process_samples == XCORR_UPDATE_SEQUENCE / 2"
string 2.2..2.4.1 - "soundtouch::BPMDetect::BPMDetect(int, int)"
string 2.2..2.4.1 - "uate(soundtouch::FIFOSampleBuffer&, soundtouch::FIFOSampleBuffer&) const"
string 2.2..2.4.1 - "virtual soundtouch::SAMPLETYPE* soundtouch::FIFOSampleBuffer::ptrBegin()"
string 2.2..2.4.1 - "void soundtouch::AAFilter::calculateCoeffs()"
string 2.2..2.4.1 - "void soundtouch::BPMDetect::updateBeatPos(int)"
string 2.2..2.4.1 - "void soundtouch::BPMDetect::updateXCorr(int)"
string 2.2..2.4.1 - "void soundtouch::FIFOProcessor::setOutPipe(soundtouch::FIFOSamplePipe*)"
string 2.2..2.4.1 - "void soundtouch::SoundTouch::calcEffectiveRateAndTempo()"
string 2.2..2.4.1 - "void soundtouch::TDStretch::acceptNewOverlapLength(int)"
string 2.2..2.4.1 - "void soundtouch::TDStretch::calculateOverlapLength(int)"
string 2.2..2.4.1 - "void soundtouch::TDStretch::processSamples()"
string 2.2..2.4.1 - "w: Don't use 'new TDStretch' directly, use 'newInstance' member instead!"
string 2.3.2..2.4.1 - "Mono(soundtouch::SAMPLETYPE*, const soundtouch::SAMPLETYPE*, uint) const"
string 2.3.2..2.4.1 - "ereo(soundtouch::SAMPLETYPE*, const soundtouch::SAMPLETYPE*, uint) const"
string 2.3.2..2.4.1 - "rlap(soundtouch::SAMPLETYPE*, const soundtouch::SAMPLETYPE*, uint) const"
string 2.3.2..2.4.1 - "uate(soundtouch::SAMPLETYPE*, const soundtouch::SAMPLETYPE*, uint, uint)"
string 2.3.2..2.4.1 - "ulti(soundtouch::SAMPLETYPE*, const soundtouch::SAMPLETYPE*, uint, uint)"
string 2.4.0..2.4.0 - "numSamples > ilength"
string 2.4.0..2.4.1 - "filterCoeffs != nullptr"
string 2.4.0..2.4.1 - "filterCoeffsAlign != nullptr"
string 2.4.0..2.4.1 - "h) && (src != nullptr) && (dest != nullptr) && (filterCoeffs != nullptr)"
string 2.4.0..2.4.1 - "numChannels <= SOUNDTOUCH_MAX_CHANNELS"
string 2.4.0..2.4.1 - "pOutput != nullptr"
string 2.4.1..2.4.1 - "numSamples >= ilength"
source 2.2..2.4.1 - "sse_optimized.cpp"
source 2.3.2..2.4.1 - "SoundTouch/AAFilter.cpp"
source 2.3.2..2.4.1 - "SoundTouch/BPMDetect.cpp"
source 2.3.2..2.4.1 - "SoundTouch/FIFOSampleBuffer.cpp"
source 2.3.2..2.4.1 - "SoundTouch/FIRFilter.cpp"
source 2.3.2..2.4.1 - "SoundTouch/InterpolateCubic.cpp"
source 2.3.2..2.4.1 - "SoundTouch/InterpolateLinear.cpp"
source 2.3.2..2.4.1 - "SoundTouch/InterpolateShannon.cpp"
source 2.3.2..2.4.1 - "SoundTouch/PeakFinder.cpp"
source 2.3.2..2.4.1 - "SoundTouch/RateTransposer.cpp"
source 2.3.2..2.4.1 - "SoundTouch/SoundTouch.cpp"
source 2.3.2..2.4.1 - "SoundTouch/TDStretch.cpp"
source 2.3.2..2.4.1 - "SoundTouch/sse_optimized.cpp"
symbol 2.2..2.4.1 - _ZN10soundtouch10SoundTouch25calcEffectiveRateAndTempoEv
symbol 2.2..2.4.1 - _ZN10soundtouch10SoundTouch25getInputOutputSampleRatioEv
symbol 2.2..2.4.1 - _ZN10soundtouch16FIFOSampleBuffer21adjustAmountOfSamplesEj
symbol 2.2..2.4.1 - _ZN10soundtouch16InterpolateCubic13transposeMonoEPfPKfRi
symbol 2.2..2.4.1 - _ZN10soundtouch16InterpolateCubic14transposeMultiEPfPKfRi
symbol 2.2..2.4.1 - _ZN10soundtouch16InterpolateCubic15transposeStereoEPfPKfRi
symbol 2.2..2.4.1 - _ZN10soundtouch18InterpolateShannon13transposeMonoEPfPKfRi
symbol 2.2..2.4.1 - _ZN10soundtouch22InterpolateLinearFloat14resetRegistersEv
symbol 2.2..2.4.1 - soundtouch_ac_test
symbol 2.3.2..2.4.1 - bpm_getBpm
symbol 2.3.2..2.4.1 - bpm_putSamples
symbol 2.4.0..2.4.1 - bpm_getBeats
