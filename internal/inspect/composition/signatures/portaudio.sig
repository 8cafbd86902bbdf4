name portaudio
also libportaudio portaudio19
advisory Debian portaudio19
advisory generic portaudio
# learned
reference 19.6.0 amd64 sha256:262e2b8ae240aa833ecb394cda767792f6aaf274a6b17425cceacaf720f00b2c portaudio19-dev 19.6.0-1.2
reference 19.7.0 amd64 sha256:7bf820d8d189d70fbf381fbfcda34a418e531683766bf78b847aca98c17881ee portaudio19-dev 19.7.0-1+b1
string 19.6.0..19.7.0 Exception "apt the given device to the specified host api specific device extension"
string 19.6.0..19.7.0 System "instance_ != NULL"
string 19.6.0..19.7.0 System "instance_ == NULL"
string 19.6.0..19.7.0 System "static portaudio::System& portaudio::System::instance()"
string 19.6.0..19.7.0 System "static void portaudio::System::initialize()"
string 19.6.0..19.7.0 System "static void portaudio::System::terminate()"
string 19.6.0..19.7.0 pa_cpuload "sampleRate > 0"
string 19.6.0..19.7.0 pa_front "Can't read from an output only stream"
string 19.6.0..19.7.0 pa_front "Can't write to an input only stream"
string 19.6.0..19.7.0 pa_front "Illegal combination of I/O devices"
string 19.6.0..19.7.0 pa_front "Incompatible host API specific stream info"
string 19.6.0..19.7.0 pa_front "Invalid error code (value greater than zero)"
string 19.6.0..19.7.0 pa_front "hostApi->info.defaultInputDevice < hostApi->info.deviceCount"
string 19.6.0..19.7.0 pa_front "hostApi->info.defaultOutputDevice < hostApi->info.deviceCount"
string 19.6.0..19.7.0 pa_hostapi_skeleton "skeleton implementation"
string 19.6.0..19.7.0 pa_jack " )) && jack_ports[0]' failed in 'src/hostapi/jack/pa_jack.c', line: 499\n"
string 19.6.0..19.7.0 pa_jack " )) && jack_ports[0]' failed in 'src/hostapi/jack/pa_jack.c', line: 538\n"
string 19.6.0..19.7.0 pa_jack " * sizeof (char *) )' failed in 'src/hostapi/jack/pa_jack.c', line: 504\n"
string 19.6.0..19.7.0 pa_jack " * sizeof (char *) )' failed in 'src/hostapi/jack/pa_jack.c', line: 543\n"
string 19.6.0..19.7.0 pa_jack " 1, &match_info, 0 )' failed in 'src/hostapi/jack/pa_jack.c', line: 516\n"
string 19.6.0..19.7.0 pa_jack " 1, &match_info, 0 )' failed in 'src/hostapi/jack/pa_jack.c', line: 556\n"
string 19.6.0..19.7.0 pa_jack " JackPortIsOutput )' failed in 'src/hostapi/jack/pa_jack.c', line: 1241\n"
string 19.6.0..19.7.0 pa_linux_alsa " &max, NULL )' failed in 'src/hostapi/alsa/pa_linux_alsa.c', line: 2447\n"
string 19.6.0..19.7.0 pa_linux_alsa " &max, NULL )' failed in 'src/hostapi/alsa/pa_linux_alsa.c', line: 2455\n"
string 19.6.0..19.7.0 pa_linux_alsa " &min, NULL )' failed in 'src/hostapi/alsa/pa_linux_alsa.c', line: 2446\n"
string 19.6.0..19.7.0 pa_linux_alsa " &min, NULL )' failed in 'src/hostapi/alsa/pa_linux_alsa.c', line: 2454\n"
string 19.6.0..19.7.0 pa_linux_alsa " &self->pcm )' failed in 'src/hostapi/alsa/pa_linux_alsa.c', line: 1904\n"
string 19.6.0..19.7.0 pa_linux_alsa " &self->pcm )' failed in 'src/hostapi/alsa/pa_linux_alsa.c', line: 1911\n"
string 19.6.0..19.7.0 pa_linux_alsa " &threadRes )' failed in 'src/hostapi/alsa/pa_linux_alsa.c', line: 3102\n"
string 19.6.0..19.7.0 pa_process " *streamCallbackResult == paComplete || *streamCallbackResult == paAbort"
string 19.6.0..19.7.0 pa_process "Count[1]) == (bp->hostOutputFrameCount[0] + bp->hostOutputFrameCount[1])"
string 19.6.0..19.7.0 pa_process "firstChannel + channelCount <= bp->inputChannelCount"
string 19.6.0..19.7.0 pa_process "firstChannel + channelCount <= bp->outputChannelCount"
string 19.6.0..19.7.0 pa_process "firstChannel < bp->inputChannelCount"
string 19.6.0..19.7.0 pa_process "firstChannel < bp->outputChannelCount"
string 19.6.0..19.7.0 pa_process "hostOutputChannels[i].data != NULL"
string 19.6.0..19.7.0 pa_unix_oss " (PaDeviceInfo) )' failed in 'src/hostapi/oss/pa_unix_oss.c', line: 505\n"
string 19.6.0..19.7.0 pa_unix_oss " == nativeFormat' failed in 'src/hostapi/oss/pa_unix_oss.c', line: 1043\n"
string 19.6.0..19.7.0 pa_unix_oss " == nativeFormat' failed in 'src/hostapi/oss/pa_unix_oss.c', line: 1051\n"
string 19.6.0..19.7.0 pa_unix_oss " StreamMode_In )' failed in 'src/hostapi/oss/pa_unix_oss.c', line: 1213\n"
string 19.6.0..19.7.0 pa_unix_oss " StreamMode_In )' failed in 'src/hostapi/oss/pa_unix_oss.c', line: 1221\n"
string 19.6.0..19.7.0 pa_unix_oss " idev, idevName )' failed in 'src/hostapi/oss/pa_unix_oss.c', line: 881\n"
string 19.6.0..19.7.0 pa_unix_oss " idev, idevName )' failed in 'src/hostapi/oss/pa_unix_oss.c', line: 882\n"
string 19.6.0..19.7.0 pa_unix_util " || ETIMEDOUT == res' failed in 'src/os/unix/pa_unix_util.c', line: 383\n"
string 19.6.0..19.7.0 pa_unix_util "'self->parentWaiting' failed in 'src/os/unix/pa_unix_util.c', line: 467\n"
string 19.6.0..19.7.0 pa_unix_util "'self->parentWaiting' failed in 'src/os/unix/pa_unix_util.c', line: 479\n"
string 19.6.0..19.7.0 pa_unix_util "HREAD_SCOPE_SYSTEM )' failed in 'src/os/unix/pa_unix_util.c', line: 303\n"
string 19.6.0..19.7.0 pa_unix_util "Unlock( &self->mtx )' failed in 'src/os/unix/pa_unix_util.c', line: 381\n"
string 19.6.0..19.7.0 pa_unix_util "Unlock( &self->mtx )' failed in 'src/os/unix/pa_unix_util.c', line: 488\n"
string 19.6.0..19.7.0 pa_unix_util "d_attr_init( &attr )' failed in 'src/os/unix/pa_unix_util.c', line: 301\n"
source 19.6.0..19.7.0 System "portaudiocpp/System.cxx"
source 19.6.0..19.7.0 pa_cpuload "pa_cpuload.c"
source 19.6.0..19.7.0 pa_front "pa_front.c"
source 19.6.0..19.7.0 pa_jack "jack/pa_jack.c"
source 19.6.0..19.7.0 pa_linux_alsa "alsa/pa_linux_alsa.c"
source 19.6.0..19.7.0 pa_process "pa_process.c"
source 19.6.0..19.7.0 pa_unix_oss "oss/pa_unix_oss.c"
source 19.6.0..19.7.0 pa_unix_util "unix/pa_unix_util.c"
table 19.6.0..19.7.0 pa_cpuload 50615574696c5f496e697469616c697a654370754c6f61644d65617375726572
table 19.6.0..19.7.0 pa_jack 636f70795f737472696e675f616e645f6573636170655f72656765785f636861
table 19.6.0..19.7.0 pa_linux_alsa 5061416c736153747265616d436f6d706f6e656e745f426567696e506f6c6c69
table 19.6.0..19.7.0 pa_linux_alsa 5061416c736153747265616d436f6d706f6e656e745f44657465726d696e6546
table 19.6.0..19.7.0 pa_linux_alsa 5061416c736153747265616d436f6d706f6e656e745f446f4368616e6e656c41
table 19.6.0..19.7.0 pa_linux_alsa 5061416c736153747265616d436f6d706f6e656e745f496e697469616c697a65
table 19.6.0..19.7.0 pa_linux_alsa 5061416c736153747265616d5f44657465726d696e654672616d657350657242
table 19.6.0..19.7.0 pa_linux_alsa 5061416c736153747265616d5f476574417661696c61626c654672616d657300
table 19.6.0..19.7.0 pa_process 436f707954656d704f757470757442756666657273546f486f73744f75747075
table 19.6.0..19.7.0 pa_process 50615574696c5f536574326e64496e7465726c6561766564496e707574436861
table 19.6.0..19.7.0 pa_process 50615574696c5f536574326e64496e7465726c65617665644f75747075744368
table 19.6.0..19.7.0 pa_process 50615574696c5f536574326e644e6f6e496e7465726c6561766564496e707574
table 19.6.0..19.7.0 pa_process 50615574696c5f536574326e644e6f6e496e7465726c65617665644f75747075
table 19.6.0..19.7.0 pa_process 50615574696c5f536574496e7465726c6561766564496e7075744368616e6e65
table 19.6.0..19.7.0 pa_process 50615574696c5f536574496e7465726c65617665644f75747075744368616e6e
table 19.6.0..19.7.0 pa_process 50615574696c5f5365744e6f6e496e7465726c6561766564496e707574436861
table 19.6.0..19.7.0 pa_process 50615574696c5f5365744e6f6e496e7465726c65617665644f75747075744368
table 19.6.0..19.7.0 pa_unix_oss 50614f737353747265616d436f6d706f6e656e745f496e697469616c697a6500
symbol 19.6.0..19.7.0 pa_allocation PaUtil_GroupFreeMemory
symbol 19.6.0..19.7.0 pa_converters Copy_8_To_8
symbol 19.6.0..19.7.0 pa_debugprint PaUtil_DebugPrint
symbol 19.6.0..19.7.0 pa_dither PaUtil_Generate16BitTriangularDither
symbol 19.6.0..19.7.0 pa_hostapi_skeleton AbortStream
symbol 19.6.0..19.7.0 pa_hostapi_skeleton CloseStream
symbol 19.6.0..19.7.0 pa_jack JackSrCb
symbol 19.6.0..19.7.0 pa_linux_alsa OpenPcm
symbol 19.6.0..19.7.0 pa_ringbuffer PaUtil_ReadRingBuffer
symbol 19.6.0..19.7.0 pa_stream PaUtil_DummyRead
symbol 19.6.0..19.7.0 pa_trace PaUtil_TraceStubToSatisfyLinker
symbol 19.6.0..19.7.0 pa_unix_util Pa_Sleep
