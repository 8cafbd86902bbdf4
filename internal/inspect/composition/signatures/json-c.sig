name json-c
also libjson-c
cpe json-c:json-c
cpe json-c_project:json-c
advisory OSS-Fuzz json-c
advisory Debian json-c
advisory Alpine json-c
advisory GIT https://github.com/json-c/json-c
advisory generic json-c
version weak "{v}"
# learned
reference 0.15 amd64 sha256:48dfe0c7d8acbe16044d46605493a53cc8185bfc61a9514ab4f4ff0ff1b6bc81 libjson-c-dev 0.15-2+deb11u1
reference 0.16 amd64 sha256:84319ae15cff2167c835d507d5d4f5be69f0b1dbf45dc18a0c8346236d10a5f3 libjson-c-dev 0.16-2
reference 0.18 amd64 sha256:55e00716c09f453465c614dd75855801dabd439ae8a89f3a8e259ab4f9047ab1 libjson-c-dev 0.18+ds-1
reference 0.19 amd64 sha256:4ef40c0b0a7297817283ddd06c6965c098b7b5c5ede32ff775b87198e462a009 libjson-c-dev 0.19+ds-1
string 0.15..0.15 json_object "json_c_set_option: invalid global_or_thread value: %d\n"
string 0.15..0.15 json_object "json_object_deep_copy: unable to copy unknown serializer data: %p\n"
string 0.15..0.15 json_util "json_object_from_fd: unable to allocate json_tokener(depth=%d): %s\n"
string 0.15..0.15 json_util "json_object_to_file: error opening file %s: %s\n"
string 0.15..0.15 json_util "json_type_to_name: type %d is out of range [0,%d]\n"
string 0.15..0.19 json_object "jso->_ref_count < UINT32_MAX"
string 0.15..0.19 json_object "jso->_ref_count > 0"
string 0.15..0.19 json_object "json-c aborts with error: %s\n"
string 0.15..0.19 json_object "json_object_array_shrink called with negative empty_slots"
string 0.15..0.19 json_object "json_object_get_type(jso) == json_type_array"
string 0.15..0.19 json_object "json_object_get_type(jso) == json_type_object"
string 0.15..0.19 json_object "json_object_get_type(jso1) == json_type_object"
string 0.15..0.19 json_object "json_object_get_type(jso2) == json_type_object"
string 0.15..0.19 json_patch "Did not find element referenced by from field"
string 0.15..0.19 json_patch "Did not find element referenced by path field"
string 0.15..0.19 json_patch "Exactly one of *base or copy_from must be non-NULL"
string 0.15..0.19 json_patch "Failed to set value at path referenced by 'path' field"
string 0.15..0.19 json_patch "Patch object does not contain a 'value' field"
string 0.15..0.19 json_patch "Unable to copy copy_from using json_object_deep_copy()"
string 0.15..0.19 json_patch "Unable to remove path referenced by 'path' field"
string 0.15..0.19 json_patch "Value of element referenced by 'path' field did not match 'value' field"
string 0.15..0.19 json_tokener "array value separator ',' expected"
string 0.15..0.19 json_tokener "invalid string sequence"
string 0.15..0.19 json_tokener "invalid utf-8 string"
string 0.15..0.19 json_tokener "object property name separator ':' expected"
string 0.15..0.19 json_tokener "object value separator ',' expected"
string 0.15..0.19 json_tokener "or, invalid json_tokener_error value passed to json_tokener_error_desc()"
string 0.15..0.19 json_tokener "quoted object property name expected"
string 0.15..0.19 json_tokener "tok->char_offset >= 0"
string 0.15..0.19 json_util "json_object_from_file: error opening file %s: %s\n"
string 0.15..0.19 json_util "json_object_to_fd: object is null\n"
string 0.15..0.19 json_util "json_tokener_parse_ex failed: %s\n"
string 0.15..0.19 json_visit "ERROR: invalid return value from json_c_visit userfunc: %d\n"
string 0.15..0.19 json_visit "INTERNAL ERROR: _json_c_visit found object of unknown type: %d\n"
string 0.15..0.19 json_visit "INTERNAL ERROR: _json_c_visit returned %d\n"
string 0.15..0.19 random_seed "error opening %s: %s"
string 0.15..0.19 random_seed "error short read %s: %s"
string 0.16..0.19 json_object "n_c_set_serialization_double_format: invalid global_or_thread value: %d\n"
string 0.16..0.19 json_object "object_copy_serializer_data: unable to copy unknown serializer data: %p\n"
string 0.16..0.19 json_util "json_object_from_fd_ex: error reading fd %d: %s\n"
string 0.16..0.19 json_util "json_object_from_fd_ex: printbuf_new failed\n"
string 0.16..0.19 json_util "json_object_from_fd_ex: unable to allocate json_tokener(depth=%d): %s\n"
string 0.16..0.19 json_util "json_object_to_fd: error writing file %s: %s\n"
string 0.16..0.19 json_util "json_object_to_file_ext: error opening file %s: %s\n"
string 0.16..0.19 json_util "json_type_to_name: type %d is out of range [0,%u]\n"
string 0.16..0.19 random_seed "error from getrandom(): %s"
string 0.18..0.19 json_util "t_from_fd_ex: failed to printbuf_memappend after reading %d+%d bytes: %s"
string 0.19..0.19 json_object "!\"jso->o_type is not object or array\""
string 0.19..0.19 json_object "jso->_ref_count == 0"
string 0.19..0.19 json_patch "Unable to copy value referenced by 'from' field"
source 0.15..0.19 json_object "json_object.c"
source 0.15..0.19 json_tokener "json_tokener.c"
table 0.15..0.19 json_object 6a736f6e5f6f626a6563745f646565705f636f70795f72656375727369766500
table 0.16..0.19 json_object 6a736f6e5f6f626a6563745f636f70795f73657269616c697a65725f64617461
symbol 0.15..0.16 json_pointer json_pointer_get_recursive
symbol 0.15..0.16 json_tokener json_tokener_validate_utf8
symbol 0.15..0.19 debug mc_debug
symbol 0.15..0.19 debug mc_info
symbol 0.15..0.19 json_object json_abort
symbol 0.15..0.19 linkhash lh_char_equal
symbol 0.15..0.19 linkhash lh_ptr_hash
symbol 0.15..0.19 printbuf printbuf_new
symbol 0.18..0.19 arraylist array_list_insert_idx
symbol 0.18..0.19 json_pointer json_pointer_get_internal
symbol 0.19..0.19 arraylist array_list_set_idx
symbol 0.19..0.19 json_pointer default_put_cb
