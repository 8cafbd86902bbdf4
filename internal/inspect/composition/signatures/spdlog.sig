name spdlog
also libspdlog
cpe gabime:spdlog
advisory OSS-Fuzz spdlog
advisory Debian spdlog
advisory Alpine spdlog
advisory GIT https://github.com/gabime/spdlog
advisory generic spdlog
bundles fmt
# learned
reference 1.8.1 amd64 sha256:1cd3a8150c3ddacdd388e101ae95289d37136b935b760ad4cce4e29cbc04a62b libspdlog-dev 1:1.8.1+ds-2.1, libspdlog1 1:1.8.1+ds-2.1
reference 1.10.0 amd64 sha256:3fd4a39f19733b845aead74dc14f8f723e643f612249d4639cd3c995f805f519 libspdlog-dev 1:1.10.0+ds-0.4, libspdlog1.10 1:1.10.0+ds-0.4
reference 1.15.2 amd64 sha256:c832b4bea63d41c03852900dc6731ed5aee5da6b7119ba6545f782cb62f5975d libspdlog-dev 1:1.15.2+ds-2, libspdlog1.15 1:1.15.2+ds-2
reference 1.15.3 amd64 sha256:7d1cd09fbd79e3f68660c4cf1f586712e40f261e075c049531f3c12f9cf72a4b libspdlog-dev 1:1.15.3+ds-1+b3, libspdlog1.15 1:1.15.3+ds-1+b3
string 1.8.1..1.8.1 - "Failed getting file size. fd is "
string 1.8.1..1.8.1 - "Unknown exception in logger"
string 1.8.1..1.15.3 - "*ZN6spdlog6logger15dump_backtrace_EvEUlRKNS_7details7log_msgEE_"
string 1.8.1..1.15.3 - "*ZN6spdlog7details11thread_poolC4EmmEUlvE_"
string 1.8.1..1.15.3 - "Cannot use size() on closed file "
string 1.8.1..1.15.3 - "Failed getting file size from fd"
string 1.8.1..1.15.3 - "Failed opening file "
string 1.8.1..1.15.3 - "Failed re opening file - was not opened before"
string 1.8.1..1.15.3 - "Failed writing to file "
string 1.8.1..1.15.3 - "async flush: thread pool doesn't exist anymore"
string 1.8.1..1.15.3 - "async log: thread pool doesn't exist anymore"
string 1.8.1..1.15.3 - "bool spdlog::details::thread_pool::process_next_msg_()"
string 1.8.1..1.15.3 - "logger with name '"
string 1.8.1..1.15.3 - "rotating_file_sink: failed renaming "
string 1.8.1..1.15.3 - "spdlog::thread_pool(): invalid threads_n param (valid range is 1-1000)"
string 1.10.0..1.15.2 - "rotating sink constructor: max_files arg cannot exceed 200000"
string 1.10.0..1.15.3 - "*ZN6spdlog7details11thread_poolC4EmmEUlvE0_"
string 1.10.0..1.15.3 - "*ZN6spdlog7details11thread_poolC4EmmSt8functionIFvvEEEUlvE_"
string 1.10.0..1.15.3 - "Failed flush to file "
string 1.10.0..1.15.3 - "Failed getting file size. fd is null"
string 1.10.0..1.15.3 - "Rethrowing unknown exception in logger"
string 1.10.0..1.15.3 - "rotating sink constructor: max_size arg cannot be zero"
string 1.15.2..1.15.3 - "Failed to fsync file "
string 1.15.2..1.15.3 - "_async_msg_(spdlog::details::async_msg&&, spdlog::async_overflow_policy)"
string 1.15.2..1.15.3 - "overflow_policy == async_overflow_policy::discard_new"
string 1.15.3..1.15.3 - "rotating sink constructor: max_files arg cannot exceed MaxFiles"
string 1.15.3..1.15.3 - "rotating sink set_max_files: max_files arg cannot exceed 200000"
string 1.15.3..1.15.3 - "rotating sink set_max_size: max_size arg cannot be zero"
symbol 1.8.1..1.8.1 - _ZN6spdlog7details11file_helper5writeERKN3fmt2v719basic_memory_bufferIcLm250ESaIcEEE
symbol 1.8.1..1.10.0 - _ZN6spdlog11flush_everyENSt6chrono8durationIlSt5ratioILl1ELl1EEEE
symbol 1.8.1..1.10.0 - _ZN6spdlog7details15periodic_workerC1ERKSt8functionIFvvEENSt6chrono8durationIlSt5ratioILl1ELl1EEEE
symbol 1.8.1..1.15.3 - _ZN6spdlog12async_logger16backend_sink_it_ERKNS_7details7log_msgE
symbol 1.8.1..1.15.3 - _ZN6spdlog12async_logger5cloneENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 1.8.1..1.15.3 - _ZN6spdlog13set_formatterESt10unique_ptrINS_9formatterESt14default_deleteIS1_EE
symbol 1.8.1..1.15.3 - _ZN6spdlog15throw_spdlog_exENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 1.8.1..1.15.3 - _ZN6spdlog15throw_spdlog_exERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEi
symbol 1.8.1..1.15.3 - _ZN6spdlog17pattern_formatter11set_patternENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 1.8.1..1.15.3 - _ZN6spdlog17set_error_handlerEPFvRKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE
symbol 1.8.1..1.15.3 - _ZN6spdlog3cfg7helpers11load_levelsERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 1.8.1..1.15.3 - _ZN6spdlog3getERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 1.10.0..1.15.3 - _ZN6spdlog7details2os10create_dirERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 1.10.0..1.15.3 - _ZN6spdlog7details2os8dir_nameERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 1.15.2..1.15.2 - _ZN6spdlog7details11file_helper5writeERKN3fmt3v1019basic_memory_bufferIcLm250ESaIcEEE
symbol 1.15.2..1.15.3 - _ZN6spdlog23apply_logger_env_levelsESt10shared_ptrINS_6loggerEE
symbol 1.15.2..1.15.3 - _ZN6spdlog7details8registry23apply_logger_env_levelsESt10shared_ptrINS_6loggerEE
symbol 1.15.3..1.15.3 - _ZN6spdlog7details7log_msgC1EN3fmt3v1117basic_string_viewIcEENS_5level10level_enumES5_
