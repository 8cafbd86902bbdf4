name fmt
also fmtlib libfmt
cpe fmt:fmt
advisory OSS-Fuzz fmt
advisory Debian fmtlib
advisory Alpine fmt
advisory GIT https://github.com/fmtlib/fmt
advisory generic fmt
# learned
reference 7.1.3 amd64 sha256:75abf279d88f6190a001dcdc76aefc7e285727ace5b8ff053f205eb01f5b99ce libfmt-dev 7.1.3+ds1-5, libfmt7 7.1.3+ds1-5
reference 9.1.0 amd64 sha256:4f700944b05dc8e08fc3ba0fdb88534667585b903de8b1282cfee14ff2a41d50 libfmt-dev 9.1.0+ds1-2, libfmt9 9.1.0+ds1-2
reference 10.1.1 amd64 sha256:164cfa57a55832b011f4947ecd0b6a35fd230a654ce04effb0d8f1f68b8fc9c3 libfmt10 10.1.1+ds1-4+b2, libfmt-dev 10.1.1+ds1-4
reference 11.1.1 amd64 sha256:a1439d91359773003f520a241e94379d175c5b8ff49396aadb8b5a488a7726b6 libfmt-dev 11.1.1+ds1-2, libfmt11 11.1.1+ds1-2
reference 12.2.0 amd64 sha256:041d7ba7a7e47365af1821c796eb23f047fe2d8e3e5dd0bf882fccc4b9923efd libfmt-dev 12.2.0+ds1-2
string 7.1.3..12.2.0 - "argument not found"
string 7.1.3..12.2.0 - "bigits_.capacity() <= bigits_capacity"
string 7.1.3..12.2.0 - "cannot associate stream with file descriptor"
string 7.1.3..12.2.0 - "cannot close file"
string 7.1.3..12.2.0 - "cannot duplicate file descriptor {}"
string 7.1.3..12.2.0 - "cannot duplicate file descriptor {} to {}"
string 7.1.3..12.2.0 - "cannot get file attributes"
string 7.1.3..12.2.0 - "cannot get file descriptor"
string 7.1.3..12.2.0 - "cannot get memory page size"
string 7.1.3..12.2.0 - "cannot open file {}"
string 7.1.3..12.2.0 - "cannot read from file"
string 7.1.3..12.2.0 - "cannot switch from automatic to manual argument indexing"
string 7.1.3..12.2.0 - "cannot switch from manual to automatic argument indexing"
string 7.1.3..12.2.0 - "cannot write to file"
string 7.1.3..12.2.0 - "format specifier requires numeric argument"
string 7.1.3..12.2.0 - "format specifier requires signed argument"
string 7.1.3..12.2.0 - "invalid digit count"
string 7.1.3..12.2.0 - "invalid fill"
string 7.1.3..12.2.0 - "invalid fill character '{'"
string 7.1.3..12.2.0 - "invalid format specifier for char"
string 7.1.3..12.2.0 - "invalid format string"
string 7.1.3..12.2.0 - "invalid precision"
string 7.1.3..12.2.0 - "invalid type specifier"
string 7.1.3..12.2.0 - "invalid utf8"
string 7.1.3..12.2.0 - "is_digit(*p)"
string 7.1.3..12.2.0 - "missing '}' in format string"
string 7.1.3..12.2.0 - "missing precision specifier"
string 7.1.3..12.2.0 - "negative width"
string 7.1.3..12.2.0 - "out.size() <= inline_buffer_size"
string 7.1.3..12.2.0 - "precision is not integer"
string 7.1.3..12.2.0 - "precision not allowed for this argument type"
string 7.1.3..12.2.0 - "shifting error detected"
string 7.1.3..12.2.0 - "string pointer is null"
string 7.1.3..12.2.0 - "unaligned bigints"
string 7.1.3..12.2.0 - "unknown format specifier"
string 7.1.3..12.2.0 - "width is not integer"
string 7.1.3..12.2.0 - "width/precision is out of range"
string 7.1.3..12.2.0 - "zeros should not appear here"
string 9.1.0..12.2.0 - "compile-time checks for named arguments require C++20 support"
symbol 7.1.3..12.2.0 - _ZN3fmt2v712system_error4initEiNS0_17basic_string_viewIcEENS0_11format_argsE
symbol 7.1.3..12.2.0 - _ZN3fmt2v76detail12count_digitsILj4ENS1_16fallback_uintptrEEEiT0_
symbol 7.1.3..12.2.0 - _ZN3fmt2v76detail17format_error_codeERNS1_6bufferIcEEiNS0_17basic_string_viewIcEE
symbol 7.1.3..12.2.0 - _ZN3fmt2v76detail7vformatB5cxx11ENS0_17basic_string_viewIcEENS0_11format_argsE
symbol 7.1.3..12.2.0 - _ZN3fmt2v76vprintEP8_IO_FILENS0_17basic_string_viewIcEENS0_11format_argsE
symbol 7.1.3..12.2.0 - _ZN3fmt3v106detail13write_consoleEP8_IO_FILENS0_17basic_string_viewIcEE
symbol 7.1.3..12.2.0 - _ZN3fmt3v106detail17format_error_codeERNS1_6bufferIcEEiNS0_17basic_string_viewIcEE
symbol 7.1.3..12.2.0 - _ZN3fmt3v116detail15do_report_errorEPFvRNS1_6bufferIcEEiPKcEiS6_
symbol 7.1.3..12.2.0 fmt-c fmt_vformat
symbol 7.1.3..12.2.0 fmt-c fmt_vprint
symbol 9.1.0..12.2.0 - _ZN3fmt2v96detail17format_error_codeERNS1_6bufferIcEEiNS0_17basic_string_viewIcEE
symbol 9.1.0..12.2.0 - _ZN3fmt2v96vprintENS0_17basic_string_viewIcEENS0_17basic_format_argsINS0_20basic_format_contextINS0_8appenderEcEEEE
