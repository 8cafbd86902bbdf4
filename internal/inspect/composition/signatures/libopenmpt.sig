name libopenmpt
also openmpt
advisory Debian libopenmpt
advisory generic libopenmpt
# learned
reference 0.4.11 amd64 sha256:41080de152c36f6f452f72ba2de0a063d0718a5bff1d4dcc74dcf154db7a20ed libopenmpt-dev 0.4.11-1, libopenmpt0 0.4.11-1
reference 0.6.9 amd64 sha256:04cd1b65e9b46f4565485fac812ab8a3af1d456079c06a622d346e0e18d09113 libopenmpt-dev 0.6.9-1, libopenmpt0 0.6.9-1
reference 0.7.13 amd64 sha256:0a6b0f94a16c3e0c6a4eb4221e4fe8477aa9430e5d632a747df7e475a064677c libopenmpt-dev 0.7.13-1+b1, libopenmpt0t64 0.7.13-1+b1
reference 0.8.9 amd64 sha256:245aa66de0307ab0b10d13fd133c13d78056d8024e54316d85a225ed74957af0 libopenmpt-dev 0.8.9-1, libopenmpt0t64 0.8.9-1
string 0.4.11..0.4.11 - " %1 patterns but only %2 patterns can be loaded in this OpenMPT version."
string 0.4.11..0.4.11 - " 2 v%basic_string::at: __n (which is %zu) >= this->size() (which is %zu)"
string 0.4.11..0.4.11 - "%1.%2Loading external sample %1 ('%2') failed: External samples are nMTM"
string 0.4.11..0.4.11 - "ded because they use an unsupported codeGeneric ProTracker or compatible"
string 0.4.11..0.4.11 - "ence of length %1; it will be truncated to maximum supported length, %2."
string 0.4.11..0.6.9 - "?openmpt: %s\n"
string 0.4.11..0.6.9 - "DigiBooster Pro DIGI Booster module"
string 0.4.11..0.6.9 - "Extended InstrumN7OpenMPT3DMO6ChorusE"
string 0.4.11..0.6.9 - "ModPlug Tracker 1.00a5"
string 0.4.11..0.7.13 - "WARNING: Order list has been trimmed!"
string 0.4.11..0.8.9 - " and multiple logical bitstreams found. This may be handled incorrectly."
string 0.4.11..0.8.9 - " function='%s', logfunc=%p, loguser=%p, errfunc=%p, erruser=%p, impl=%p\n"
string 0.4.11..0.8.9 - "' used by the module was not found."
string 0.4.11..0.8.9 - "Composer 669 / UNIS 669"
string 0.4.11..0.8.9 - "External samples are not supported."
string 0.4.11..0.8.9 - "Galaxy Sound System (new version)"
string 0.4.11..0.8.9 - "Galaxy Sound System (old version)"
string 0.4.11..0.8.9 - "Generic ProTracker or compatible"
string 0.4.11..0.8.9 - "Inconexia demo (delta samples)"
string 0.4.11..0.8.9 - "OpenMPT 1.17 (compatibility export)"
string 0.4.11..0.8.9 - "SoundTracker 2.0 / D.O.C. SoundTracker II"
string 0.4.11..0.8.9 - "b, Sam Zen\nSkaven, Skilletaudio, Snu, Squirrel Havoc, Teimoso, Waxhead\n\n"
string 0.4.11..0.8.9 - "gical bitstreams in header chunk found. This may be handled incorrectly."
string 0.4.11..0.8.9 - "ion may not be able to load all the features or play the file correctly."
string 0.4.11..0.8.9 - "it is incompatible with this version of OpenMPT. Loading was terminated."
string 0.4.11..0.8.9 - "maximum supported size exceeded"
string 0.4.11..0.8.9 - "openmpt::module_ext is non-copyable"
string 0.4.11..0.8.9 - "s data with shared header and different logical bitstream serials found."
string 0.4.11..0.8.9 - "tracker III / Alpha Flight SoundTracker IV / D.O.C. SoundTracker IV / VI"
string 0.4.11..0.8.9 - "unknown interpolation filter length set internally"
string 0.6.9..0.6.9 - " or 2 or compatibleFastTracker 2 v{OggMod FastTrackbasic_string::replace"
string 0.6.9..0.7.13 - "Synthesized MED instruments are not supported."
string 0.6.9..0.7.13 - "Unknown sample format."
string 0.6.9..0.7.13 - "ence of length {}; it will be truncated to maximum supported length, {}."
string 0.6.9..0.7.13 - "sizeof(T) >= size"
string 0.6.9..0.8.9 - " BufferType = audio_span_planar<float>; std::size_t = long unsigned int]"
string 0.6.9..0.8.9 - " {} patterns but only {} patterns can be loaded in this OpenMPT version."
string 0.6.9..0.8.9 - ":mpt_libopenmpt::uint32 = unsigned int; std::size_t = long unsigned int]"
string 0.6.9..0.8.9 - "aved<short int>; TBufIn = mpt::mpt_libopenmpt::audio_span_planar<float>]"
string 0.6.9..0.8.9 - "ed<signed char>; TBufIn = mpt::mpt_libopenmpt::audio_span_planar<float>]"
string 0.7.13..0.8.9 - "::AddToLog(OpenMPT::LogLevel, const mpt::mpt_libopenmpt::ustring&) const"
string 0.7.13..0.8.9 - "Epic MegaGames MASI (New Version / Sinaria)"
string 0.7.13..0.8.9 - "nthesizes instruments. External instruments are currently not supported."
string 0.7.13..0.8.9 - "penmpt::BasicPathString<mpt::mpt_libopenmpt::Utf8PathTraits, false> > >]"
string 0.7.13..0.8.9 - "tput> >, std::optional<std::reference_wrapper<OpenMPT::IMonitorInput> >)"
string 0.8.9..0.8.9 - "Chuck Biscuits / Black Artist"
string 0.8.9..0.8.9 - "DSMI Advanced Music Format (Compact)"
string 0.8.9..0.8.9 - "could not be loaded because they use an unsupported codeFastTracker 2 v{"
string 0.8.9..0.8.9 - "module * not valargument null poASSERTION FAILED"
string 0.8.9..0.8.9 - "ster {}.Delusion Digital Music Format v{Digital SymphonyDigital Tracker "
source 0.4.11..0.4.11 - "P@soundlib/Sndfile.cpp"
source 0.4.11..0.4.11 - "yDsoundlib/Sndmix.cpp"
source 0.4.11..0.8.9 - "libopenmpt/libopenmpt_c.cpp"
source 0.4.11..0.8.9 - "soundlib/Sndfile.cpp"
source 0.6.9..0.6.9 - "@soundlib/Sndfile.cpp"
source 0.6.9..0.8.9 - "soundlib/Sndmix.cpp"
symbol 0.4.11..0.8.9 - openmpt_error_func_log
symbol 0.4.11..0.8.9 - openmpt_error_string
symbol 0.4.11..0.8.9 - openmpt_free_string
symbol 0.4.11..0.8.9 - openmpt_get_string
symbol 0.4.11..0.8.9 - openmpt_module_create
symbol 0.4.11..0.8.9 - openmpt_module_create2
symbol 0.6.9..0.8.9 - openmpt_module_ctl_get_text
symbol 0.6.9..0.8.9 - openmpt_module_ctl_set_text
symbol 0.7.13..0.8.9 - _ZNK7openmpt6module18get_current_tempo2Ev
symbol 0.7.13..0.8.9 - openmpt_module_get_current_tempo2
symbol 0.8.9..0.8.9 - openmpt_module_get_restart_order
symbol 0.8.9..0.8.9 - openmpt_module_get_restart_row
