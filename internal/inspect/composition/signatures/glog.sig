name glog
also libglog google-glog
advisory Debian google-glog
advisory generic glog
# learned
reference 0.4.0 amd64 sha256:69ce38ffbd7fac71f955045ff4c513f498928041008fc94e77fc97f66e996af9 libgoogle-glog-dev 0.4.0-4, libgoogle-glog0v5 0.4.0-4
reference 0.6.0 amd64 sha256:e7dd1f588e0b935242be51a462811e82819371e4d3e8888526c1fe99010457f7 libgoogle-glog-dev 0.6.0-2, libgoogle-glog0v6 0.6.0-2, libgoogle-glog0v6t64 0.6.0-3
reference 0.7.0 amd64 sha256:ca639c63a7d1b280ecf8e8211aeaa541b58f2915941d284b5bf894b1f4eaa6d7 libgoogle-glog-dev 0.7.0-1, libgoogle-glog2 0.7.0-1
string 0.4.0..0.4.0 logging "Log line format: [IWEF]mmdd hh:mm:ss.uuuuuu "
string 0.4.0..0.6.0 logging "tOnly_ClearLoggingDirectoriesList should only be called from test code.\n"
string 0.4.0..0.6.0 signalhandler "sigaction(kFailureSignals[i].number, &sig_action, NULL)"
string 0.4.0..0.7.0 flags " ignoring .cc/.h./-inl.h). <log level> overrides any value given by --v."
string 0.4.0..0.7.0 flags " stderr in addition to logfiles.  This flag obsoletes --alsologtostderr."
string 0.4.0..0.7.0 flags " this level or higher (0 means email all; 3 means email FATAL only; ...)"
string 0.4.0..0.7.0 flags "Buffer log messages for at most this many seconds"
string 0.4.0..0.7.0 flags "Put additional links to the log files in this directory"
string 0.4.0..0.7.0 flags "Stop attempting to log to disk if the disk is full."
string 0.4.0..0.7.0 flags "color messages logged to stderr (if supported by terminal)"
string 0.4.0..0.7.0 flags "is level or lower (-1 means don't buffer; 0 means buffer INFO only; ...)"
string 0.4.0..0.7.0 flags "log messages go to stderr in addition to logfiles"
string 0.4.0..0.7.0 flags "log messages go to these email addresses in addition to logfiles"
string 0.4.0..0.7.0 flags "ory. Instead, drop them from memory as soon as they are flushed to disk."
string 0.4.0..0.7.0 flags "re written into this directory instead of the default logging directory."
string 0.4.0..0.7.0 flags "um log file size (in MB). A value of 0 will be silently overridden to 1."
string 0.4.0..0.7.0 logging "*N6google12_GLOBAL__N_113LogFileObjectE"
string 0.4.0..0.7.0 logging "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-_.=/:,@"
string 0.4.0..0.7.0 logging "Check failed: log && log == log->self() "
string 0.4.0..0.7.0 logging "Could not create log file"
string 0.4.0..0.7.0 logging "Could not create logging file"
string 0.4.0..0.7.0 logging "Could not remove overdue log "
string 0.4.0..0.7.0 logging "Invalid destination email address:"
string 0.4.0..0.7.0 logging "Invalid destination email address: %s\n"
string 0.4.0..0.7.0 logging "Problems sending mail to "
string 0.4.0..0.7.0 logging "Problems sending mail to %s: %s\n"
string 0.4.0..0.7.0 logging "Trying to send TITLE: %s BODY: %s to %s\n"
string 0.4.0..0.7.0 logging "Unable to send mail to %s\n"
string 0.4.0..0.7.0 logging "You must not use COUNTER with non-glog ostream"
string 0.4.0..0.7.0 raw_logging "*N6google12_GLOBAL__N_115StaticStringBufILm3000EEE"
string 0.4.0..0.7.0 raw_logging "RAW_LOG ERROR: The Message was too long!\n"
string 0.4.0..0.7.0 signalhandler " (unix time)"
string 0.4.0..0.7.0 signalhandler " received by PID "
string 0.4.0..0.7.0 signalhandler " try \"date -d @"
string 0.4.0..0.7.0 signalhandler "\" if you are using GNU date ***\n"
string 0.4.0..0.7.0 signalhandler "*** Aborted at "
string 0.4.0..0.7.0 stacktrace "unw_init_local failed"
string 0.4.0..0.7.0 stacktrace "unw_init_local(&cursor, &uc) >= 0"
string 0.4.0..0.7.0 utilities "Check failed: !IsGoogleLoggingInitialized() "
string 0.4.0..0.7.0 utilities "Check failed: IsGoogleLoggingInitialized() "
string 0.4.0..0.7.0 utilities "You called InitGoogleLogging() twice!"
string 0.4.0..0.7.0 utilities "alled ShutdownGoogleLogging() without calling InitGoogleLogging() first!"
string 0.4.0..0.7.0 vlog_is_on "Set VLOG level for \"%s\" to %d"
string 0.6.0..0.7.0 flags "Clean overdue logs every this many seconds"
string 0.6.0..0.7.0 flags "color messages logged to stdout (if supported by terminal)"
string 0.6.0..0.7.0 flags "log messages go to stdout instead of logfiles"
string 0.6.0..0.7.0 flags "put a timestamp at the end of the log file name"
string 0.6.0..0.7.0 logging "Running duration (h:mm:ss): "
string 0.7.0..0.7.0 flags "Write the file header at the start of each log file"
string 0.7.0..0.7.0 signalhandler "sigaction(kFailureSignal.number, &sig_action, nullptr)"
source 0.4.0..0.7.0 vlog_is_on "vlog_is_on.cc"
table 0.4.0..0.7.0 logging 2a4e36676f6f676c6531325f474c4f42414c5f5f4e5f3131334c6f6746696c65
table 0.4.0..0.7.0 raw_logging 2a4e36676f6f676c6531325f474c4f42414c5f5f4e5f31313553746174696353
symbol 0.4.0..0.4.0 signalhandler _ZN6google12_GLOBAL__N_113WriteToStderrEPKci
symbol 0.4.0..0.6.0 raw_logging _ZN6google8RawLog__EiPKciS1_z
symbol 0.4.0..0.7.0 demangle _ZN6google24glog_internal_namespace_8DemangleEPKcPcm
symbol 0.4.0..0.7.0 demangle _ZN6googleL15ParseCallOffsetEPNS_5StateE
symbol 0.4.0..0.7.0 demangle _ZN6googleL20ParseUnqualifiedNameEPNS_5StateE
symbol 0.4.0..0.7.0 raw_logging _ZN6google12_GLOBAL__N_115StaticStringBufILm3000EED0Ev
symbol 0.4.0..0.7.0 signalhandler _ZN6google12_GLOBAL__N_118DumpStackFrameInfoEPKcPv
symbol 0.4.0..0.7.0 vlog_is_on _ZN6google12SetVLOGLevelEPKci
symbol 0.6.0..0.7.0 signalhandler _ZN6google12_GLOBAL__N_113WriteToStderrEPKcm
symbol 0.6.0..0.7.0 vlog_is_on _ZN6google11InitVLOG3__EPNS_8SiteFlagEPiPKci
symbol 0.7.0..0.7.0 flags _ZN12_GLOBAL__N_111BoolFromEnvEPKcb
symbol 0.7.0..0.7.0 stacktrace _ZN6google24glog_internal_namespace_13GetStackTraceEPPvii
