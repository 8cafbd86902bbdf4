name boost
also libboost
cpe boost:boost
advisory OSS-Fuzz boost
advisory Debian boost1.83
advisory Alpine boost1.84
advisory GIT https://github.com/boostorg/boost
advisory generic boost
# learned
reference 1.74.0 amd64 sha256:bf44d05f5994db3f700eed81b8116a2f08530e6558779878b8b37680f74350e6 libboost-chrono1.74-dev 1.74.0+ds1-21, libboost-filesystem1.74-dev 1.74.0+ds1-21, libboost-iostreams1.74-dev 1.74.0+ds1-21, libboost-locale1.74-dev 1.74.0+ds1-21, libboost-log1.74-dev 1.74.0+ds1-21, libboost-program-options1.74-dev 1.74.0+ds1-21, libboost-regex1.74-dev 1.74.0+ds1-21, libboost-serialization1.74-dev 1.74.0+ds1-21, libboost-thread1.74-dev 1.74.0+ds1-21
reference 1.81.0 amd64 sha256:e6e52ea66d174ea4a0486444ee3dfa7d8348ffaf1c3414d6ea4a7c587cb99084 libboost-chrono1.81-dev 1.81.0-5+deb12u1, libboost-filesystem1.81-dev 1.81.0-5+deb12u1, libboost-iostreams1.81-dev 1.81.0-5+deb12u1, libboost-json1.81-dev 1.81.0-5+deb12u1, libboost-locale1.81-dev 1.81.0-5+deb12u1, libboost-log1.81-dev 1.81.0-5+deb12u1, libboost-program-options1.81-dev 1.81.0-5+deb12u1, libboost-regex1.81-dev 1.81.0-5+deb12u1, libboost-serialization1.81-dev 1.81.0-5+deb12u1, libboost-thread1.81-dev 1.81.0-5+deb12u1
reference 1.83.0 amd64 sha256:5db5e013ce59758c9e34b71da590ae18f28453701f56c7a116076b73fbd263b4 libboost-chrono1.83-dev 1.83.0-4.2~bpo12+1, libboost-filesystem1.83-dev 1.83.0-4.2~bpo12+1, libboost-iostreams1.83-dev 1.83.0-4.2~bpo12+1, libboost-json1.83-dev 1.83.0-4.2~bpo12+1, libboost-locale1.83-dev 1.83.0-4.2~bpo12+1, libboost-log1.83-dev 1.83.0-4.2~bpo12+1, libboost-program-options1.83-dev 1.83.0-4.2~bpo12+1, libboost-regex1.83-dev 1.83.0-4.2~bpo12+1, libboost-serialization1.83-dev 1.83.0-4.2~bpo12+1, libboost-thread1.83-dev 1.83.0-4.2~bpo12+1
reference 1.88.0 amd64 sha256:db78c2e29de0bc9a2169f24a1a93cc4e621eb74c687db0615925d79511716352 libboost-chrono1.88-dev 1.88.0-1, libboost-filesystem1.88-dev 1.88.0-1, libboost-iostreams1.88-dev 1.88.0-1, libboost-json1.88-dev 1.88.0-1, libboost-locale1.88-dev 1.88.0-1, libboost-log1.88-dev 1.88.0-1, libboost-program-options1.88-dev 1.88.0-1, libboost-regex1.88-dev 1.88.0-1, libboost-serialization1.88-dev 1.88.0-1, libboost-thread1.88-dev 1.88.0-1
reference 1.90.0 amd64 sha256:17e8c7e8efefa69147bbc7140ec86a610dbd88fa5c3da11c2e340327c6cfe584 libboost-chrono1.90-dev 1.90.0-6.1+b1, libboost-filesystem1.90-dev 1.90.0-6.1+b1, libboost-iostreams1.90-dev 1.90.0-6.1+b1, libboost-json1.90-dev 1.90.0-6.1+b1, libboost-locale1.90-dev 1.90.0-6.1+b1, libboost-log1.90-dev 1.90.0-6.1+b1, libboost-program-options1.90-dev 1.90.0-6.1+b1, libboost-regex1.90-dev 1.90.0-6.1+b1, libboost-serialization1.90-dev 1.90.0-6.1+b1, libboost-thread1.90-dev 1.90.0-6.1+b1
reference 1.92.0 amd64 sha256:4da4ad6bc94dd0ada6984e8b54137863737c271be4a9d974adb28ca7b1b4bb02 libboost-chrono1.92-dev 1.92.0-4+b1, libboost-filesystem1.92-dev 1.92.0-4+b1, libboost-iostreams1.92-dev 1.92.0-4+b1, libboost-json1.92-dev 1.92.0-4+b1, libboost-locale1.92-dev 1.92.0-4+b1, libboost-log1.92-dev 1.92.0-4+b1, libboost-program-options1.92-dev 1.92.0-4+b1, libboost-regex1.92-dev 1.92.0-4+b1, libboost-serialization1.92-dev 1.92.0-4+b1, libboost-thread1.92-dev 1.92.0-4+b1
string 1.74.0..1.74.0 boundary "Invalid iteration type"
string 1.74.0..1.74.0 icu " encountered while trying to encode UTF-16 sequence"
string 1.74.0..1.74.0 instances "Error in thread safety code: could not acquire a lock"
string 1.74.0..1.74.0 ipc_reliable_message_queue "rprocess message queue cannot be opened: shared memory segment not found"
string 1.74.0..1.74.0 threadsafe_queue "log::v2s_mt_posix::aux::threadsafe_queue_impl::operator new(std::size_t)"
string 1.74.0..1.81.0 boundary "Invalid or unsupported charset:"
string 1.74.0..1.81.0 src "*ZN5boost4json20make_error_conditionENS0_9conditionEE5codes"
string 1.74.0..1.81.0 src "array size does not match target size"
string 1.74.0..1.81.0 src "key_value_pair<boost::json::value, boost::json::storage_ptr&>"
string 1.74.0..1.81.0 src "key_value_pair<std::nullptr_t, boost::json::storage_ptr&>"
string 1.74.0..1.83.0 init_from_settings "boost:: recursive_mutex constructor failed in pthread_mutex_init"
string 1.74.0..1.83.0 init_from_settings "boost:: recursive_mutex constructor failed in pthread_mutexattr_init"
string 1.74.0..1.83.0 init_from_settings "boost:: recursive_mutex constructor failed in pthread_mutexattr_settype"
string 1.74.0..1.83.0 init_from_settings "boost::condition_variable_any::wait() failed in pthread_cond_wait"
string 1.74.0..1.83.0 init_from_settings "ition_variable_any::condition_variable_any() failed in pthread_cond_init"
string 1.74.0..1.88.0 codecvt_converter "Invalid simple encoding "
string 1.74.0..1.88.0 threadsafe_queue "Failed to initialize an adaptive mutex"
string 1.74.0..1.88.0 threadsafe_queue "Failed to lock an adaptive mutex"
string 1.74.0..1.92.0 cmdline "_style::long_allow_adjacent' ('=' separated arguments) for long options."
string 1.74.0..1.92.0 collator "_detail::get_static_exception_object() [with Exception = bad_exception_]"
string 1.74.0..1.92.0 config_file "*' will both match the same arguments from the configuration file"
string 1.74.0..1.92.0 cregex "Attempt to access an uninitialized boost::match_results<> class."
string 1.74.0..1.92.0 default_sink "could not convert calendar time to local time"
string 1.74.0..1.92.0 filter_parser "ilter definition: logical operation without the right-hand subexpression"
string 1.74.0..1.92.0 formatter_parser "alid attribute placeholder arguments description in the formatter string"
string 1.74.0..1.92.0 global_logger_storage "\" with the same tag has already been registered at "
string 1.74.0..1.92.0 mapped_file "at most one of 'mode' and 'flags' may be specified"
string 1.74.0..1.92.0 named_scope "*N5boost3log12v2s_mt_posix10attributes12_GLOBAL__N_117named_scope_valueE"
string 1.74.0..1.92.0 parser_utils "Unterminated quoted string in the argument value"
string 1.74.0..1.92.0 settings_parser "The input stream for parsing settings is not valid"
string 1.74.0..1.92.0 split ", std::__cxx11::basic_string<char> >, std::__cxx11::basic_string<char> >"
string 1.74.0..1.92.0 thread "oost::condition_variable::do_wait_until failed in pthread_cond_timedwait"
string 1.74.0..1.92.0 thread_id "Failed to create a thread-specific storage for thread id"
string 1.74.0..1.92.0 value_semantic "ash_for_short, allow_slash_for_short, allow_long_disguise or allow_long]"
string 1.74.0..1.92.0 xml_oarchive "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\" ?>\n"
string 1.81.0..1.88.0 syslog_backend "asio.addrinfo erasio.netdb error"
string 1.81.0..1.88.0 syslog_backend "set_option<boost::asio::detail::socket_option::boolean<1, 2> >"
string 1.81.0..1.92.0 ipc_reliable_message_queue "opened: shared memory segment size could not be determined until timeout"
string 1.81.0..1.92.0 ipc_reliable_message_queue "segment failed to be created or opened until timeout (possible livelock)"
string 1.81.0..1.92.0 matches_relation_factory "Found a backreference to a non-existant sub-expression."
string 1.81.0..1.92.0 operations "boost::filesystem::remove_all: path cannot be opened as a directory"
string 1.83.0..1.92.0 boundary "Invalid or unsupported charset: "
string 1.83.0..1.92.0 date_time "Invalid option type"
string 1.83.0..1.92.0 gregorian "Can't change first day of week"
string 1.83.0..1.92.0 gregorian "Invalid abstract_calendar::value_type"
string 1.83.0..1.92.0 gregorian "era not adjustable"
string 1.88.0..1.90.0 text_file_backend "Day of year value is out of range 1..366"
string 1.88.0..1.90.0 text_file_backend "Weekday is out of range 0..6"
string 1.88.0..1.92.0 codepage "No progress, IConv is faulty!"
string 1.88.0..1.92.0 matches_relation_factory "d a forward reference to a recursive sub-expression that does not exist."
source 1.74.0..1.92.0 attribute_name "attribute_name.cpp"
source 1.74.0..1.92.0 code_conversion "code_conversion.cpp"
source 1.74.0..1.92.0 default_filter_factory "setup/default_filter_factory.cpp"
source 1.74.0..1.92.0 filter_parser "setup/filter_parser.cpp"
source 1.74.0..1.92.0 format_parser "format_parser.cpp"
source 1.74.0..1.92.0 formatter_parser "setup/formatter_parser.cpp"
source 1.74.0..1.92.0 global_logger_storage "global_logger_storage.cpp"
source 1.74.0..1.92.0 init_from_settings "setup/init_from_settings.cpp"
source 1.74.0..1.92.0 ipc_reliable_message_queue "posix/ipc_reliable_message_queue.cpp"
source 1.74.0..1.92.0 parser_utils "setup/parser_utils.cpp"
source 1.74.0..1.92.0 settings_parser "setup/settings_parser.cpp"
source 1.74.0..1.92.0 syslog_backend "syslog_backend.cpp"
source 1.74.0..1.92.0 text_file_backend "text_file_backend.cpp"
source 1.74.0..1.92.0 thread_specific "thread_specific.cpp"
source 1.74.0..1.92.0 threadsafe_queue "threadsafe_queue.cpp"
table 1.74.0..1.74.0 icu 00000000080000000000000010000000feffff3f000000000180070000000000
table 1.74.0..1.81.0 src 2a5a4e35626f6f7374346a736f6e31356d616b655f6572726f725f636f646545
table 1.74.0..1.81.0 src 2a5a4e35626f6f7374346a736f6e32306d616b655f6572726f725f636f6e6469
table 1.74.0..1.92.0 c_regex_traits 616c6e756d616c706861626c616e6b636e74726c646967697467726170686c6f
table 1.74.0..1.92.0 codecvt_error_category 2a4e31325f474c4f42414c5f5f4e5f313137636f64656376745f6572726f725f
table 1.74.0..1.92.0 codecvt_error_category 2a4e35626f6f7374313066696c6573797374656d31325f474c4f42414c5f5f4e
table 1.74.0..1.92.0 date_time 0000000001000000130000000200000005000000060000000700000008000000
table 1.74.0..1.92.0 default_attribute_names 2a4e35626f6f73743664657461696c313773705f636f756e7465645f696d706c
table 1.74.0..1.92.0 exceptions 626f6f73743a3a74797065696e6465783a3a64657461696c3a3a6376725f7361
table 1.74.0..1.92.0 icu 43686172616374657220636c617373206465636c61726174696f6e2073746172
table 1.74.0..1.92.0 icu 4d697373696e67207d20696e207175616e746966696564207265706574697469
table 1.74.0..1.92.0 init_from_settings 2a4e35626f6f7374336c6f6731327632735f6d745f706f73697831325f474c4f
table 1.74.0..1.92.0 init_from_settings 2a4e35626f6f73743664657461696c313373705f6d735f64656c65746572494e
table 1.74.0..1.92.0 init_from_settings 2a4e35626f6f73743664657461696c313873705f636f756e7465645f696d706c
table 1.74.0..1.92.0 instances 43686172616374657220736574206465636c61726174696f6e20737461727469
table 1.74.0..1.92.0 ipc_reliable_message_queue 0d000000030000001e0000000400000005000000050000002400000006000000
table 1.74.0..1.92.0 mo_lambda 2a4e35626f6f7374366c6f63616c653131676e755f67657474657874366c616d
table 1.74.0..1.92.0 named_scope 2a4e35626f6f7374336c6f6731327632735f6d745f706f736978313061747472
table 1.74.0..1.92.0 severity_level 2a4e35626f6f73743664657461696c32307468726561645f657869745f66756e
table 1.74.0..1.92.0 text_file_backend 2a4e35626f6f73743233656e61626c655f7368617265645f66726f6d5f746869
table 1.74.0..1.92.0 text_file_backend 2a4e35626f6f7374336c6f6731327632735f6d745f706f7369783573696e6b73
table 1.74.0..1.92.0 text_file_backend 6e6f742d612d646174652d74696d6500002d696e66696e697479000000000000
table 1.74.0..1.92.0 trivial 74726163650000006465627567000000696e666f000000007761726e696e6700
table 1.81.0..1.92.0 mo_lambda 2a537431355f53705f636f756e7465645f70747249504e35626f6f7374366c6f
symbol 1.74.0..1.83.0 operations _ZN5boost10filesystem6detail10equivalentERKNS0_4pathES4_PNS_6system10error_codeE
symbol 1.74.0..1.88.0 unique_path _ZN5boost10filesystem6detail12_GLOBAL__N_121fill_random_getrandomEPvm
symbol 1.74.0..1.92.0 extended_type_info_no_rtti _ZN5boost13serialization14no_rtti_system28extended_type_info_no_rtti_0C1EPKc
symbol 1.74.0..1.92.0 path _ZN12_GLOBAL__N_120root_directory_startERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEm
symbol 1.74.0..1.92.0 portability _ZN5boost10filesystem12windows_nameERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 1.74.0..1.92.0 posix_api regcompA
symbol 1.74.0..1.92.0 void_cast _ZN5boost13serialization11void_upcastERKNS0_18extended_type_infoES3_PKv
symbol 1.74.0..1.92.0 wide_posix_api regcompW
symbol 1.81.0..1.92.0 exception _ZN5boost10filesystem16filesystem_errorC1EPKcNS_6system10error_codeE
symbol 1.83.0..1.92.0 src _ZN5boost4json10serializerC1ENS0_11storage_ptrEPhmRKNS0_17serialize_optionsE
symbol 1.88.0..1.92.0 operations _ZN5boost10filesystem6detail11absolute_v3ERKNS0_4pathES4_PNS_6system10error_codeE
symbol 1.90.0..1.92.0 unique_path _ZN5boost10filesystem6detail12_GLOBAL__N_1L21fill_random_getrandomEPvm
