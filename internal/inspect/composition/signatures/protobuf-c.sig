name protobuf-c
also libprotobuf-c
cpe protobuf-c_project:protobuf-c
advisory OSS-Fuzz protobuf-c
advisory Debian protobuf-c
advisory Alpine protobuf-c
advisory GIT https://github.com/protobuf-c/protobuf-c
advisory generic protobuf-c
version weak "{v}"
# learned
reference 1.3.3 amd64 sha256:51b3ec56c86eac6c558d50298f4b46be3e097e949f99972c813e8099bb884936 libprotobuf-c-dev 1.3.3-1+b2
reference 1.4.1 amd64 sha256:28f512af2d469683ae97b56271999076c3103f3b45511e4ac40e2611a79b6842 libprotobuf-c-dev 1.4.1-1+b1
reference 1.5.1 amd64 sha256:fd5c5a0dd2a8e1967dc8895e0280d9ba5066d45710ecfc3202b78268f7b29a19 libprotobuf-c-dev 1.5.1-1+b2
string 1.3.3..1.5.1 protobuf-c "((message)->descriptor)->magic == PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC"
string 1.3.3..1.5.1 protobuf-c "(desc)->magic == PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC"
string 1.3.3..1.5.1 protobuf-c "(descriptor)->magic == PROTOBUF_C__SERVICE_DESCRIPTOR_MAGIC"
string 1.3.3..1.5.1 protobuf-c "actual_length_size == length_size_min + 1"
string 1.3.3..1.5.1 protobuf-c "method_index < service->descriptor->n_methods"
string 1.3.3..1.5.1 protobuf-c "rv->descriptor != NULL"
string 1.3.3..1.5.1 protobuf-c "tmp == payload_len"
source 1.3.3..1.5.1 protobuf-c "protobuf-c/protobuf-c.c"
table 1.3.3..1.5.1 protobuf-c 70726f746f6275665f635f6d6573736167655f667265655f756e7061636b6564
table 1.3.3..1.5.1 protobuf-c 70726f746f6275665f635f6d6573736167655f6765745f7061636b65645f7369
table 1.3.3..1.5.1 protobuf-c 70726f746f6275665f635f6d6573736167655f7061636b5f746f5f6275666665
table 1.3.3..1.5.1 protobuf-c 70726f746f6275665f635f736572766963655f67656e6572617465645f696e69
table 1.3.3..1.5.1 protobuf-c 70726f746f6275665f635f736572766963655f696e766f6b655f696e7465726e
symbol 1.3.3..1.3.3 protobuf-c tag_pack
symbol 1.3.3..1.5.1 protobuf-c merge_messages
symbol 1.3.3..1.5.1 protobuf-c parse_required_member
symbol 1.3.3..1.5.1 protobuf-c parse_uint64
symbol 1.3.3..1.5.1 protobuf-c protobuf_c_buffer_simple_append
symbol 1.3.3..1.5.1 protobuf-c protobuf_c_enum_descriptor_get_value
symbol 1.3.3..1.5.1 protobuf-c protobuf_c_enum_descriptor_get_value_by_name
symbol 1.3.3..1.5.1 protobuf-c protobuf_c_message_check
symbol 1.3.3..1.5.1 protobuf-c protobuf_c_message_descriptor_get_field
symbol 1.3.3..1.5.1 protobuf-c protobuf_c_message_free_unpacked
symbol 1.3.3..1.5.1 protobuf-c protobuf_c_message_get_packed_size
symbol 1.3.3..1.5.1 protobuf-c protobuf_c_message_init
symbol 1.3.3..1.5.1 protobuf-c protobuf_c_message_pack
symbol 1.3.3..1.5.1 protobuf-c protobuf_c_message_pack_to_buffer
symbol 1.3.3..1.5.1 protobuf-c protobuf_c_message_unpack
symbol 1.3.3..1.5.1 protobuf-c protobuf_c_service_destroy
symbol 1.3.3..1.5.1 protobuf-c protobuf_c_service_generated_init
symbol 1.3.3..1.5.1 protobuf-c protobuf_c_service_invoke_internal
symbol 1.3.3..1.5.1 protobuf-c protobuf_c_version
symbol 1.3.3..1.5.1 protobuf-c protobuf_c_version_number
symbol 1.3.3..1.5.1 protobuf-c system_alloc
symbol 1.3.3..1.5.1 protobuf-c system_free
symbol 1.3.3..1.5.1 protobuf-c uint64_pack
symbol 1.4.1..1.5.1 protobuf-c required_field_pack
symbol 1.4.1..1.5.1 protobuf-c required_field_pack_to_buffer
