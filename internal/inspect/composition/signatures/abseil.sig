name abseil
also abseil-cpp absl
cpe abseil:common_libraries
advisory OSS-Fuzz abseil-cpp
advisory Debian abseil
advisory Alpine abseil-cpp
advisory GIT https://github.com/abseil/abseil-cpp
advisory generic abseil
# learned
reference 20220623.1 amd64 sha256:1bc6d04f4de15c45bb807ee831f28b3eaa923e685c830da4b5a57edda9de75ad libabsl-dev 20220623.1-1+deb12u2
reference 20240722.0 amd64 sha256:e63687f50110bb8d880f59faa907284e91b3a116b336b8431df1f058820e14b7 libabsl-dev 20240722.0-4
reference 20260526.0 amd64 sha256:75f6d2c87bd547bfc6eeeb749626b901b763ce879206277eb10affcbae929111 libabsl-dev 20260526.0-2+b1
reference 20260817.0 amd64 sha256:d3c0e48b1d7d86c2a0acf5a665bd22065a0b9f04bbb0704ebcd5ed942083cadc libabsl-dev 20260817.0-1~exp2
string 20220623.1..20220623.1 symbolize "Unable to read from fd %d at offset %zu: n_read = %zd"
string 20220623.1..20220623.1 symbolize "g %zd bytes from offset %ju returned %zd which is not a multiple of %zu."
string 20220623.1..20220623.1 symbolize "lseek(%d, %ju, SEEK_SET) failed: errno=%d"
string 20220623.1..20240722.0 stack_consumption "an7::debugging_internal::GetSignalHandlerStackConsumption(void (*)(int))"
string 20220623.1..20240722.0 symbolize "n7::debugging_internal::{anonymous}::Symbolizer::CopyString(const char*)"
string 20220623.1..20260817.0 atomic_hook_test_helper ")>::Store(FnPtr) [with ReturnType = void; Args = {}; FnPtr = void (*)()]"
string 20220623.1..20260817.0 cord " [with ResultType = bool; RHS = string_view; size_t = long unsigned int]"
string 20220623.1..20260817.0 cord_rep_ring "Type<N> > = const long unsigned int; ElementType<N> = long unsigned int]"
string 20220623.1..20260817.0 entropy_pool "ingMode, Callable&&, Args&& ...) [with Callable = void (&)(); Args = {}]"
string 20220623.1..20260817.0 flag "an10::flags_internal::FlagFastTypeId, const std::type_info* (*)()) const"
string 20220623.1..20260817.0 numbers " IntType = signed char; std::string_view = std::basic_string_view<char>]"
string 20220623.1..20260817.0 parser "%d left=%d show_pos=%d sign_col=%d alt=%d zero=%d width=%d precision=%d\n"
string 20220623.1..20260817.0 reflection " = false; long unsigned int AlignOfSlot = 8; size_t = long unsigned int]"
string 20220623.1..20260817.0 sysinfo "gs&& ...) [with Callable = NominalCPUFrequency()::<lambda()>; Args = {}]"
string 20220623.1..20260817.0 thread_identity ") [with Callable = void (&)(void (*)(void*)); Args = {void (*&)(void*)}]"
string 20220623.1..20260817.0 usage "<!-- Prefer flag only_check_args for validating flag inputs -->\n"
string 20240722.0..20260817.0 parse "'. Did you mean: "
string 20260526.0..20260817.0 low_level_alloc "thread should hold the lock on SpinLock"
string 20260526.0..20260817.0 parse "Unexpected line "
string 20260526.0..20260817.0 status_matchers "either has a status code that "
string 20260817.0..20260817.0 hashtable "(seq.index() <= cap && \"full table!\") && \"Try enabling sanitizers.\""
string 20260817.0..20260817.0 profile_builder " const void*, const void*, const GenerationType*, const GenerationType*)"
source 20220623.1..20260817.0 cord_rep_crc "internal/cord_rep_crc.cc"
source 20220623.1..20260817.0 die_if_null "log/die_if_null.cc"
source 20220623.1..20260817.0 discrete_distribution "random/discrete_distribution.cc"
source 20220623.1..20260817.0 distribution_test_util "internal/distribution_test_util.cc"
source 20220623.1..20260817.0 flags "log/flags.cc"
source 20220623.1..20260817.0 globals "internal/globals.cc"
source 20220623.1..20260817.0 log_message "internal/log_message.cc"
source 20220623.1..20260817.0 proto "internal/proto.cc"
source 20220623.1..20260817.0 seed_material "internal/seed_material.cc"
source 20220623.1..20260817.0 status_builder "status/status_builder.cc"
source 20220623.1..20260817.0 status_internal "internal/status_internal.cc"
source 20220623.1..20260817.0 statusor "status/statusor.cc"
source 20220623.1..20260817.0 test_util "internal/test_util.cc"
source 20220623.1..20260817.0 waiter "internal/waiter.cc"
table 20220623.1..20220623.1 parse 2a5a4e346162736c3764656269616e333134666c6167735f696e7465726e616c
table 20220623.1..20240722.0 per_thread_sem_test 2a4e346162736c3764656269616e37323473796e6368726f6e697a6174696f6e
table 20220623.1..20240722.0 scoped_mock_log 2a5a4e346162736c3764656269616e37313353636f7065644d6f636b4c6f6743
table 20220623.1..20260526.0 hashtable 2a5a4e346162736c3864656269616e31303138646562756767696e675f696e74
table 20220623.1..20260817.0 charconv 50fb54fb57fb5afb5efb61fb64fb68fb6bfb6efb72fb75fb78fb7cfb7ffb82fb
table 20220623.1..20260817.0 chi_square 000000000000f03fbd1b0b0a8332c93f4f07b29e5a7dbd3f3677f4bf5c8b363f
table 20220623.1..20260817.0 chi_square 555eb7334588e93fb3fd0a668305e1bf4ef7156c006dd43fb0a88f48b673c3bf
table 20220623.1..20260817.0 clock_interface 2a4e346162736c3864656269616e313031325f474c4f42414c5f5f4e5f313133
table 20220623.1..20260817.0 clock_interface 2a4e346162736c3864656269616e313131325f474c4f42414c5f5f4e5f313133
table 20220623.1..20260817.0 gaussian_distribution a4e4e78f66b40d40e82b6d477c8a0b408f09c8c7e0c80940bcff40e473aa0840
table 20220623.1..20260817.0 log_sink_set 2a4e346162736c3764656269616e3731326c6f675f696e7465726e616c31325f
table 20220623.1..20260817.0 log_sink_set 2a4e346162736c3864656269616e313031326c6f675f696e7465726e616c3132
table 20220623.1..20260817.0 numbers 000000000000a03641fc196ae9195a4b652d343500000000000000000000cc36
table 20220623.1..20260817.0 per_thread_sem_test 2a4e3774657374696e6738696e7465726e616c313554657374466163746f7279
table 20220623.1..20260817.0 randen_round_keys 243f6a8885a308d313198a2e03707344a4093822299f31d0082efa98ec4e6c89
table 20220623.1..20260817.0 randen_round_keys 447370032e8a1913d308a385886a3f24896c4eec98fa2e08d0319f29223809a4
table 20220623.1..20260817.0 reflection 2a4e346162736c3764656269616e333134666c6167735f696e7465726e616c31
table 20220623.1..20260817.0 seed_gen_exception 4661696c65642067656e65726174696e6720736565642d6d6174657269616c20
table 20220623.1..20260817.0 spinlock_test_common 2a4e346162736c3764656269616e373133626173655f696e7465726e616c3132
table 20220623.1..20260817.0 spinlock_test_common 2a4e346162736c3864656269616e31303133626173655f696e7465726e616c31
table 20220623.1..20260817.0 status 000705050e0205030209090e0807030909060c05090903080803090b08030708
table 20220623.1..20260817.0 test_matchers 2a4e3774657374696e673138506f6c796d6f72706869634d617463686572494e
table 20220623.1..20260817.0 test_matchers 2a4e3774657374696e6738696e7465726e616c3135526573756c744f664d6174
table 20220623.1..20260817.0 time_zone_info 2a4e346162736c3764656269616e33313374696d655f696e7465726e616c3463
table 20220623.1..20260817.0 time_zone_info 2a4e346162736c3764656269616e37313374696d655f696e7465726e616c3463
table 20240722.0..20240722.0 parse 2a5a4e346162736c3764656269616e373134666c6167735f696e7465726e616c
table 20260526.0..20260526.0 parse 2a5a4e346162736c3864656269616e31303134666c6167735f696e7465726e61
table 20260526.0..20260526.0 per_thread_sem_test 2a4e346162736c3864656269616e3130323473796e6368726f6e697a6174696f
table 20260526.0..20260526.0 scoped_mock_log 2a5a4e346162736c3864656269616e3130313353636f7065644d6f636b4c6f67
table 20260817.0..20260817.0 per_thread_sem_test 2a4e346162736c3864656269616e3131323473796e6368726f6e697a6174696f
table 20260817.0..20260817.0 scoped_mock_log 2a5a4e346162736c3864656269616e3131313353636f7065644d6f636b4c6f67
symbol 20260526.0..20260817.0 exception_safety_testing _ZN7testing19exceptions_internal10MaybeThrowESt17basic_string_viewIcSt11char_traitsIcEEb
