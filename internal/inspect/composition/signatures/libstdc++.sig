name libstdc++
also gcc-libstdc++ libsupc++ libstdc++6
cpe gnu:gcc
advisory Alpine gcc
advisory GIT https://gcc.gnu.org/git/gcc.git
advisory generic libstdc++
# learned
reference 9.3.0 amd64 sha256:3115b5f1fe4f66c919a5dbef9f06b5f9b9dc97c6f12ae32f2fa9277c665366de libstdc++-9-dev 9.3.0-22
reference 10.2.1 amd64 sha256:078a64cefd1cb2363c51383692d2b0182f74ff49ce8c8ef3559d600aa327f36f libstdc++-10-dev 10.2.1-6
reference 11.3.0 amd64 sha256:3069eebcbdbca1e7c57c6ceeb22d0e7678f62080bd70ae00bd50a0cb3a331958 libstdc++-11-dev 11.3.0-12
reference 12.2.0 amd64 sha256:9512be70841a5de67de3d3c5546d442b2732e2f08ad0f5616b98b7f9922724db libstdc++-12-dev 12.2.0-14+deb12u1
reference 13.3.0 amd64 sha256:48eb8f0e4fb8bd746f3923f50a73a1f1613d572aa2df189763f4204466a8a45a libstdc++-13-dev 13.3.0-16
reference 14.2.0 amd64 sha256:5090b4b187fa7ffe9b5967a781486be8b98f1c8a122f154fb65b23fce96128d0 libstdc++-14-dev 14.2.0-19
reference 15.3.0 amd64 sha256:512e0130c3ed15508178f5f6a758a22871e78d44b9cd71305a074c15d24f13f4 libstdc++-15-dev 15.3.0-4
reference 16.2.0 amd64 sha256:0cf016065605228b47817be8b69867fc47788a9e4b4d1805f45c39a1a2c1b2aa libstdc++-16-dev 16.2.0-3
string 9.3.0..9.3.0 cow-string-inst "random_device::random_device(const std::string&)"
string 9.3.0..9.3.0 cp-demangle "imaginary "
string 9.3.0..10.2.1 thread "Enable multithreading to use std::thread"
string 9.3.0..11.3.0 debug "&, const char*, const __gnu_debug::_Error_formatter::_Parameter::_Type&)"
string 9.3.0..11.3.0 debug ":print_field({anonymous}::PrintContext&, const _Parameter&, const char*)"
string 9.3.0..11.3.0 debug "{anonymous}::PrintContext&, const char*, const _Parameter*, std::size_t)"
string 9.3.0..15.3.0 debug "field_idx < max_field_len - 1"
string 9.3.0..15.3.0 debug "param._M_kind != _Parameter::__unused_param"
string 9.3.0..15.3.0 debug "param_index < num_parameters"
string 9.3.0..15.3.0 debug "void __gnu_debug::_Error_formatter::_M_error() const"
string 9.3.0..16.2.0 assert_fail "%s: Undefined behavior detected.\n"
string 9.3.0..16.2.0 c++locale "locale::facet::_S_create_c_locale name not valid"
string 9.3.0..16.2.0 cow-dir "cannot advance non-dereferenceable directory iterator"
string 9.3.0..16.2.0 cow-dir "non-dereferenceable recursive directory iterator cannot pop"
string 9.3.0..16.2.0 cow-fs_dir "cannot remove all"
string 9.3.0..16.2.0 cow-fs_ops "cannot check if file is empty"
string 9.3.0..16.2.0 cow-ops "cannot canonicalize"
string 9.3.0..16.2.0 cow-path "path::replace_extension failed"
string 9.3.0..16.2.0 cow-shim_facets "cannot create shim for unknown locale::facet"
string 9.3.0..16.2.0 cxx11-ios_failure "*N12_GLOBAL__N_117io_error_categoryE"
string 9.3.0..16.2.0 debug " to compute the different between two iterators from different sequences"
string 9.3.0..16.2.0 floating_to_chars "6_shift(const uint64_t*, const uint64_t*, uint32_t, uint32_t, uint64_t*)"
string 9.3.0..16.2.0 format "*NSt8__format12_GLOBAL__N_110__encodingE"
string 9.3.0..16.2.0 format-inst "format error: unrecognized argument type"
string 9.3.0..16.2.0 fstream-inst "basic_filebuf::underflow codecvt::max_length() is not valid"
string 9.3.0..16.2.0 fstream-inst "basic_filebuf::underflow invalid byte sequence in file"
string 9.3.0..16.2.0 future "*N12_GLOBAL__N_121future_error_categoryE"
string 9.3.0..16.2.0 ios "ios_base::_M_grow_words allocation failed"
string 9.3.0..16.2.0 locale "locale::_S_normalize_category category not found"
string 9.3.0..16.2.0 locale_facets "-+xX0123456789abcdefABCDEF"
string 9.3.0..16.2.0 localename "locale::locale null not valid"
string 9.3.0..16.2.0 memory_resource "*NSt3pmr12_GLOBAL__N_112newdel_res_tE"
string 9.3.0..16.2.0 pure "deleted virtual method called\n"
string 9.3.0..16.2.0 random "random_device::random_device(const std::string&): device not available"
string 9.3.0..16.2.0 regex "Complexity of regex match exceeded implementation limits"
string 9.3.0..16.2.0 snprintf_lite "Please submit full bug report at https://gcc.gnu.org/bugsrg/bugs/):\n    "
string 9.3.0..16.2.0 snprintf_lite "nsion (Please submit full bug report at https://gcc.gnu.org/bugs/):\n    "
string 9.3.0..16.2.0 tzdb " Pacific/Guadalcanal Pacific/Ponape\nL Pacific/Port_Moresby Pacific/Truk\n"
string 10.2.1..16.2.0 debug "<unknown constness>"
string 12.2.0..15.3.0 debug " {anonymous}::print_field(PrintContext&, const _Parameter&, const char*)"
string 12.2.0..15.3.0 debug "PrintContext&, const __gnu_debug::_Error_formatter::_Parameter::_Named&)"
string 12.2.0..15.3.0 debug "_debug::_Error_formatter::_Parameter::<unnamed union>::<unnamed struct>]"
string 12.2.0..15.3.0 debug "g(PrintContext&, const char*, ptrdiff_t, const _Parameter*, std::size_t)"
string 12.2.0..16.2.0 random "random_device: getentropy failed"
string 13.3.0..16.2.0 debug "Backtrace unavailable: "
string 13.3.0..16.2.0 debug "singular (value-initialized)"
string 13.3.0..16.2.0 floating_to_chars "uint32_t {anonymous}::ryu::generic128::log10Pow2(int32_t)"
string 13.3.0..16.2.0 floating_to_chars "uint32_t {anonymous}::ryu::generic128::log10Pow5(int32_t)"
string 14.2.0..16.2.0 tzdb "std::chrono::tzdb: cannot locate"
source 9.3.0..15.3.0 debug "c++11/debug.cc"
source 9.3.0..16.2.0 floating_to_chars "c++17/floating_to_chars.cc"
source 9.3.0..16.2.0 floating_to_chars "ryu/d2fixed.c"
table 9.3.0..13.3.0 tzdb 0a232076657273696f6e2032303235620a232054686973207a696320696e7075
table 9.3.0..16.2.0 cow-shim_facets 2a4e537431335f5f66616365745f7368696d7331325f474c4f42414c5f5f4e5f
table 9.3.0..16.2.0 cxx11-ios_failure 2a4e31325f474c4f42414c5f5f4e5f313137696f5f6572726f725f6361746567
table 9.3.0..16.2.0 floating_from_chars 2a4e537431325f474c4f42414c5f5f4e5f3131356275666665725f7265736f75
table 9.3.0..16.2.0 floating_to_chars 00000000000001010203030404050506060707080809090a0b0b0c0c0d0d0e0e
table 9.3.0..16.2.0 floating_to_chars 00000200050008000c00100015001a00200027002e0036003e00470050005a00
table 9.3.0..16.2.0 floating_to_chars 0000020006000c0014001d0028003400420050005f00700082009600aa00c000
table 9.3.0..16.2.0 floating_to_chars 01000000000000000000000000000001000000000000000055408bb92ca5b509
table 9.3.0..16.2.0 floating_to_chars 0455141455154411411140551554000000000000000000000000000040455401
table 9.3.0..16.2.0 floating_to_chars 1d4cd15f0d0000007097c52ffa4d4f9919f57bbd82c8fb0be953887cbe361f38
table 9.3.0..16.2.0 floating_to_chars 3c5c06778d0100009f835536e061f5787015d1364f72005b670145ec58bfb83c
table 9.3.0..16.2.0 format 2a4e5374385f5f666f726d617431325f474c4f42414c5f5f4e5f3131305f5f65
table 9.3.0..16.2.0 format-inst 4d090000cd090000cd0a00004d0b00004d0c00004d0d000039100000d2170000
table 9.3.0..16.2.0 future 2a4e31325f474c4f42414c5f5f4e5f3132316675747572655f6572726f725f63
table 9.3.0..16.2.0 memory_resource 2a4e537433706d7231325f474c4f42414c5f5f4e5f3131306e756c6c5f726573
table 9.3.0..16.2.0 memory_resource 2a4e537433706d7231325f474c4f42414c5f5f4e5f3131326e657764656c5f72
table 9.3.0..16.2.0 system_error 2a4e31325f474c4f42414c5f5f4e5f31323173797374656d5f6572726f725f63
table 9.3.0..16.2.0 system_error 2a4e31325f474c4f42414c5f5f4e5f31323267656e657269635f6572726f725f
table 9.3.0..16.2.0 tzdb 0058b2040000000000eca40500000000801f8607000000000053670900000000
table 9.3.0..16.2.0 tzdb 2a4e5374366368726f6e6f31325f474c4f42414c5f5f4e5f313133747a646174
table 13.3.0..16.2.0 floating_to_chars 80400000000000009865989c5b11f4b3f70e895203fc8da8a54a1fb7f0e171be
table 14.2.0..14.2.0 tzdb 0a232076657273696f6e2032303234610a232054686973207a696320696e7075
table 15.3.0..16.2.0 tzdb 0a232076657273696f6e2032303236620a23207265646f20706f7369785f6f6e
symbol 9.3.0..9.3.0 cp-demangle d_abi_tags
symbol 9.3.0..16.2.0 class_type_info _ZNK10__cxxabiv117__class_type_info10__do_catchEPKSt9type_infoPPvj
symbol 9.3.0..16.2.0 cow-stdexcept _ZGTtNSt11logic_errorC1ERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 9.3.0..16.2.0 eh_ptr _ZL33__gxx_dependent_exception_cleanup19_Unwind_Reason_CodeP17_Unwind_Exception
symbol 9.3.0..16.2.0 eh_throw _ZL23__gxx_exception_cleanup19_Unwind_Reason_CodeP17_Unwind_Exception
symbol 9.3.0..16.2.0 pbase_type_info _ZNK10__cxxabiv117__pbase_type_info10__do_catchEPKSt9type_infoPPvj
symbol 9.3.0..16.2.0 pointer_type_info _ZNK10__cxxabiv119__pointer_type_info15__pointer_catchEPKNS_17__pbase_type_infoEPPvj
symbol 10.2.1..16.2.0 cp-demangle d_make_name
symbol 10.2.1..16.2.0 cp-demangle d_number
symbol 11.3.0..16.2.0 cp-demangle d_prefix
symbol 13.3.0..16.2.0 cp-demangle d_template_head
symbol 13.3.0..16.2.0 cp-demangle d_template_parm
