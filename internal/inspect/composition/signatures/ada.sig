name ada
also ada-url libada
cpe ada-url:ada
advisory OSS-Fuzz ada-url
advisory Debian ada-url
advisory Alpine ada
advisory GIT https://github.com/ada-url/ada
advisory generic ada
version weak "{v}"
# learned
reference 3.4.4 amd64 sha256:7f6eccb14b5f7703274224d611d018e27072959840575e2de71af95acf210f59 libada-url-dev 3.4.4-1+b1, libada-url0-3 3.4.4-1+b1
string 3.4.4..3.4.4 - "fake://fake-url"
symbol 3.4.4..3.4.4 - _ZN3ada16url_pattern_init12process_hashB5cxx11ESt17basic_string_viewIcSt11char_traitsIcEENS0_12process_typeE
symbol 3.4.4..3.4.4 - _ZN3ada16url_pattern_init12process_portB5cxx11ESt17basic_string_viewIcSt11char_traitsIcEES4_NS0_12process_typeE
symbol 3.4.4..3.4.4 - _ZN3ada16url_pattern_init14process_searchB5cxx11ESt17basic_string_viewIcSt11char_traitsIcEENS0_12process_typeE
symbol 3.4.4..3.4.4 - _ZN3ada16url_pattern_init16process_hostnameB5cxx11ESt17basic_string_viewIcSt11char_traitsIcEENS0_12process_typeE
symbol 3.4.4..3.4.4 - _ZN3ada16url_pattern_init16process_passwordB5cxx11ESt17basic_string_viewIcSt11char_traitsIcEENS0_12process_typeE
symbol 3.4.4..3.4.4 - _ZN3ada16url_pattern_init16process_pathnameB5cxx11ESt17basic_string_viewIcSt11char_traitsIcEES4_NS0_12process_typeE
symbol 3.4.4..3.4.4 - _ZN3ada16url_pattern_init16process_protocolB5cxx11ESt17basic_string_viewIcSt11char_traitsIcEENS0_12process_typeE
symbol 3.4.4..3.4.4 - _ZN3ada16url_pattern_init16process_usernameB5cxx11ESt17basic_string_viewIcSt11char_traitsIcEENS0_12process_typeE
symbol 3.4.4..3.4.4 - _ZN3ada17url_pattern_regex18std_regex_provider15create_instanceB5cxx11ESt17basic_string_viewIcSt11char_traitsIcEEb
symbol 3.4.4..3.4.4 - _ZN3ada19url_pattern_helpers15is_ipv6_addressESt17basic_string_viewIcSt11char_traitsIcEE
symbol 3.4.4..3.4.4 - _ZN3ada19url_pattern_helpers17canonicalize_hashB5cxx11ESt17basic_string_viewIcSt11char_traitsIcEE
symbol 3.4.4..3.4.4 - _ZN3ada19url_pattern_helpers17canonicalize_portB5cxx11ESt17basic_string_viewIcSt11char_traitsIcEE
symbol 3.4.4..3.4.4 - _ZN3ada19url_pattern_helpers19canonicalize_searchB5cxx11ESt17basic_string_viewIcSt11char_traitsIcEE
symbol 3.4.4..3.4.4 - _ZN3ada19url_pattern_helpers20escape_regexp_stringB5cxx11ESt17basic_string_viewIcSt11char_traitsIcEE
symbol 3.4.4..3.4.4 - _ZN3ada19url_pattern_helpers21canonicalize_hostnameB5cxx11ESt17basic_string_viewIcSt11char_traitsIcEE
symbol 3.4.4..3.4.4 - _ZN3ada19url_pattern_helpers21canonicalize_passwordB5cxx11ESt17basic_string_viewIcSt11char_traitsIcEE
symbol 3.4.4..3.4.4 - _ZN3ada19url_pattern_helpers21canonicalize_pathnameB5cxx11ESt17basic_string_viewIcSt11char_traitsIcEE
symbol 3.4.4..3.4.4 - _ZN3ada19url_pattern_helpers21canonicalize_protocolB5cxx11ESt17basic_string_viewIcSt11char_traitsIcEE
symbol 3.4.4..3.4.4 - _ZN3ada19url_pattern_helpers21canonicalize_usernameB5cxx11ESt17basic_string_viewIcSt11char_traitsIcEE
symbol 3.4.4..3.4.4 - _ZN3ada19url_pattern_helpers21escape_pattern_stringB5cxx11ESt17basic_string_viewIcSt11char_traitsIcEE
symbol 3.4.4..3.4.4 - _ZN3ada19url_pattern_helpers26canonicalize_ipv6_hostnameB5cxx11ESt17basic_string_viewIcSt11char_traitsIcEE
symbol 3.4.4..3.4.4 - _ZN3ada19url_pattern_helpers26convert_modifier_to_stringENS_25url_pattern_part_modifierE
symbol 3.4.4..3.4.4 - _ZN3ada19url_pattern_helpers28canonicalize_opaque_pathnameB5cxx11ESt17basic_string_viewIcSt11char_traitsIcEE
symbol 3.4.4..3.4.4 - ada_get_version
symbol 3.4.4..3.4.4 - ada_get_version_components
