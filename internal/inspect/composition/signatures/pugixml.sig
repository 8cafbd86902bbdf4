name pugixml
also libpugixml
cpe pugixml_project:pugixml
advisory OSS-Fuzz pugixml
advisory Debian pugixml
advisory Alpine pugixml
advisory GIT https://github.com/zeux/pugixml
advisory generic pugixml
# learned
reference 1.11.4 amd64 sha256:79968c5df04f50955c4643ec39679723c89d9cfd5718627b5638e00f99b0ca79 libpugixml-dev 1.11.4-1, libpugixml1v5 1.11.4-1
reference 1.13 amd64 sha256:4039eb52539f694de59255b37edd5784400825723fc8ed3e1ce934531ae38769 libpugixml-dev 1.13-0.2, libpugixml1v5 1.13-0.2
reference 1.14 amd64 sha256:a21c038e6955597571c24c4f8cb98a03ae16e5aad127f423ced7631a47ba5799 libpugixml-dev 1.14-2, libpugixml1v5 1.14-2
reference 1.16 amd64 sha256:59afea90724b7b012ccad6f28aad26190e507f99ea6e96a0c27b3f0421d16299 libpugixml-dev 1.16-1, libpugixml1v5 1.16-1
string 1.11.4..1.11.4 pugixml "anonymous}::opt_false>; pugi::char_t = char; size_t = long unsigned int]"
string 1.11.4..1.11.4 pugixml "bool pugi::impl::{anonymous}::strequal(const char_t*, const char_t*)"
string 1.11.4..1.11.4 pugixml "const char_t*, const char_t*, pugi::impl::{anonymous}::xpath_allocator*)"
string 1.11.4..1.11.4 pugixml "nt8_t*, uint16_t*, uint32_t*, const char_t*, size_t, pugi::xml_encoding)"
string 1.11.4..1.11.4 pugixml "ter&, const char_t*, pugi::impl::{anonymous}::chartypex_t, unsigned int)"
string 1.11.4..1.13 pugixml "size_t pugi::impl::{anonymous}::strlength_wide(const wchar_t*)"
string 1.11.4..1.14 pugixml " 0 || static_cast<char*>(ptr) + old_size == &_root->data[0] + _root_size"
string 1.11.4..1.16 pugixml " pugi::impl::{anonymous}::hash_insert(const void**, size_t, const void*)"
string 1.11.4..1.16 pugixml "*mantissa == 0 || static_cast<unsigned int>(*mantissa - '0') <= 9"
string 1.11.4..1.16 pugixml "::xpath_stack&, const Comp&) [with Comp = pugi::impl::{anonymous}::less]"
string 1.11.4..1.16 pugixml ":convert_number_to_mantissa_exponent(double, char (&)[32], char**, int*)"
string 1.11.4..1.16 pugixml ":get_allocator(const Object*) [with Object = pugi::xml_attribute_struct]"
string 1.11.4..1.16 pugixml "= long unsigned int; uintptr_t = long unsigned int; pugi::char_t = char]"
string 1.11.4..1.16 pugixml "Only literals are allowed as arguments to processing-instruction()"
string 1.11.4..1.16 pugixml "Unknown variable: variable set does not contain the given name"
string 1.11.4..1.16 pugixml "_number || _cur_lexeme == lex_string || _cur_lexeme == lex_quoted_string"
string 1.11.4..1.16 pugixml "age_offset >= 0 && static_cast<size_t>(page_offset) < max_encoded_offset"
string 1.11.4..1.16 pugixml "ath_stack&, const Comp&) [with Comp = pugi::impl::{anonymous}::equal_to]"
string 1.11.4..1.16 pugixml "char_t*, U, bool) [with U = long long unsigned int; pugi::char_t = char]"
string 1.11.4..1.16 pugixml "const pugi::xpath_node& pugi::xpath_node_set::operator[](size_t) const"
string 1.11.4..1.16 pugixml "eam<T>&, void**, size_t*) [with T = wchar_t; size_t = long unsigned int]"
string 1.11.4..1.16 pugixml "einterpret_cast<char*>(page) + sizeof(xml_memory_page) + page->busy_size"
string 1.11.4..1.16 pugixml "h_stack&, const Comp&) [with Comp = pugi::impl::{anonymous}::less_equal]"
string 1.11.4..1.16 pugixml "i::impl::{anonymous}::as_utf8_end(char*, size_t, const wchar_t*, size_t)"
string 1.11.4..1.16 pugixml "max_encoded_offset || (page->busy_size == full_size && page_offset == 0)"
string 1.11.4..1.16 pugixml "mous}::get_document(const Object*) [with Object = pugi::xml_node_struct]"
string 1.11.4..1.16 pugixml "ode_set_raw&, size_t, const pugi::impl::{anonymous}::xpath_stack&, bool)"
string 1.11.4..1.16 pugixml "ous}::get_allocator(const Object*) [with Object = pugi::xml_node_struct]"
string 1.11.4..1.16 pugixml "ring<wchar_t> pugi::impl::{anonymous}::as_wide_impl(const char*, size_t)"
string 1.11.4..1.16 pugixml "stack&, const Comp&) [with Comp = pugi::impl::{anonymous}::not_equal_to]"
string 1.11.4..1.16 pugixml "stream<T>&, void**, size_t*) [with T = char; size_t = long unsigned int]"
string 1.11.4..1.16 pugixml "t*, pugi::char_t*, U, bool) [with U = unsigned int; pugi::char_t = char]"
string 1.11.4..1.16 pugixml "ugi::char_t*, U, bool) [with U = long unsigned int; pugi::char_t = char]"
string 1.11.4..1.16 pugixml "ugi::xpath_node*, const pugi::xpath_node*, pugi::xpath_node_set::type_t)"
string 1.11.4..1.16 pugixml "us}::xpath_ast_node*, const pugi::impl::{anonymous}::xpath_stack&, bool)"
string 1.11.4..1.16 pugixml "y::evaluate_string(pugi::char_t*, size_t, const pugi::xpath_node&) const"
string 1.11.4..1.16 pugixml "{anonymous}::xml_document_struct*, pugi::xml_node_struct*, unsigned int)"
string 1.13..1.16 pugixml ", uint16_t*, uint32_t*, const pugi::char_t*, size_t, pugi::xml_encoding)"
string 1.13..1.16 pugixml "char_t*, const pugi::char_t*, pugi::impl::{anonymous}::xpath_allocator*)"
string 1.13..1.16 pugixml "ed(xml_buffered_writer&, const pugi::char_t*, chartypex_t, unsigned int)"
string 1.13..1.16 pugixml "gi::xml_node::attribute(const pugi::char_t*, pugi::xml_attribute&) const"
string 1.13..1.16 pugixml "pugi::xml_node_struct*, const pugi::char_t*, unsigned int, unsigned int)"
string 1.14..1.16 pugixml "(header & header_mask) == 0 || dest"
string 1.14..1.16 pugixml "_t = long unsigned int; pugi::char_t = char; size_t = long unsigned int]"
string 1.14..1.16 pugixml "merged_pcdata >= cursor->first_child->prev_sibling_c->value"
string 1.16..1.16 pugixml "!static_cast<xpath_variable_string*>(lhs)->value"
string 1.16..1.16 pugixml "LL || static_cast<char*>(ptr) + old_size == &_root->data[0] + _root_size"
string 1.16..1.16 pugixml "gi::xml_node::attribute(pugi::string_view_t, pugi::xml_attribute&) const"
string 1.16..1.16 pugixml "onymous}::xml_buffered_writer::write_direct(const pugi::char_t*, size_t)"
string 1.16..1.16 pugixml "xml_node::first_element_by_path(const pugi::char_t*, pugi::char_t) const"
symbol 1.11.4..1.11.4 pugixml _ZN4pugi4impl12_GLOBAL__N_129check_string_to_number_formatEPKc
symbol 1.11.4..1.16 pugixml _ZN4pugi12xml_document19load_buffer_inplaceEPvmjNS_12xml_encodingE
symbol 1.11.4..1.16 pugixml _ZN4pugi12xml_document4loadERSt13basic_istreamIwSt11char_traitsIwEEj
symbol 1.11.4..1.16 pugixml _ZN4pugi14xpath_node_set7_assignEPKNS_10xpath_nodeES3_NS0_6type_tE
symbol 1.11.4..1.16 pugixml _ZN4pugi23xml_named_node_iteratorC1EPNS_15xml_node_structES2_PKc
symbol 1.11.4..1.16 pugixml _ZN4pugi23xml_named_node_iteratorC2EPNS_15xml_node_structES2_PKc
symbol 1.11.4..1.16 pugixml _ZN4pugi4impl12_GLOBAL__N_112xpath_parser19parse_location_pathEv
symbol 1.13..1.13 pugixml _ZN4pugi4impl12_GLOBAL__N_13gap5flushEPc
symbol 1.13..1.16 pugixml _ZN4pugi13xml_attribute9set_valueEPKcm
symbol 1.14..1.16 pugixml _ZN4pugi13xml_attribute8set_nameEPKcm
symbol 1.14..1.16 pugixml _ZN4pugi8xml_node8set_nameEPKcm
symbol 1.16..1.16 pugixml _ZN4pugi13xml_attribute8set_nameESt17basic_string_viewIcSt11char_traitsIcEE
