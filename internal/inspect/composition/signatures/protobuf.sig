name protobuf
also libprotobuf
cpe google:protobuf
cpe google:protobuf-cpp
advisory OSS-Fuzz protobuf-c++
advisory Debian protobuf
advisory Alpine protobuf
advisory GIT https://github.com/protocolbuffers/protobuf
advisory generic protobuf
# learned
reference 3.12.4 amd64 sha256:f1804774d2bad142b8b9f484662d96d6c3c09c55ffa553499f505e9d7d55e35f libprotobuf-dev 3.12.4-1+deb11u1, libprotoc-dev 3.12.4-1+deb11u1
reference 3.21.12 amd64 sha256:0ccf3450160e74f7af4679950422ea672baa8a8ba34efc2b53528c8e1caa89b6 libprotobuf-dev 3.21.12-3+deb12u1, libprotoc-dev 3.21.12-3+deb12u1
reference 36.2 amd64 sha256:1a51370041c2db6856ac538766ec044938d79905e4ae818424e29776dfe79c7f libprotobuf-dev 36.2-3, libprotoc-dev 36.2-3
string 3.12.4..3.12.4 extension_set_heavy "Extension factory's GetPrototype() returned NULL for extension: "
string 3.12.4..3.12.4 message_differencer "arisons_.end() || repeated_field_comparisons_[field] == new_comparison: "
string 3.12.4..3.12.4 protostream_objectwriter "ct data type. Only number, string, boolean or null values are supported."
string 3.12.4..3.12.4 repeated_field "ExtractSubrange() when arena is non-NULL is only supported when "
string 3.12.4..3.12.4 wire_format "RepeatedFieldRefIterator<T>&) const [with T = google::protobuf::Message]"
string 3.12.4..3.21.12 arenastring "CHECK failed: (reinterpret_cast<uintptr_t>(p) & kMask) == (0UL): "
string 3.12.4..3.21.12 descriptor " through $1 are reserved for the protocol buffer library implementation."
string 3.12.4..3.21.12 field_mask_util "CHECK failed: source.GetDescriptor() == destination->GetDescriptor(): "
string 3.12.4..3.21.12 message_lite " (bytes_produced_by_serialization) == (byte_size_before_serialization): "
string 3.12.4..3.21.12 text_format "CHECK failed: (field->type()) == (FieldDescriptor::TYPE_BYTES): "
string 3.12.4..36.2 arena "(min_bytes) <= (std::numeric_limits<size_t>::max() - kBlockHeaderSize): "
string 3.12.4..36.2 bytestream "CHECK failed: !(outbuf_ <= bytes && bytes < (outbuf_ + capacity_)): "
string 3.12.4..36.2 coded_stream "A protocol message was rejected because it was too big (more than "
string 3.12.4..36.2 common " of the Protocol Buffer runtime library, but the installed version is "
string 3.12.4..36.2 datapiece "Wrong type. Bool, Enum, String and Cord not supported in GenericConvert."
string 3.12.4..36.2 descriptor_database " Alignment = 8; Alloc = std::allocator<int>; size_t = long unsigned int]"
string 3.12.4..36.2 extension_set " == WireFormatLite::TYPE_MESSAGE || type == WireFormatLite::TYPE_GROUP: "
string 3.12.4..36.2 feature_resolver " >, const google::protobuf::Edition&, const google::protobuf::Edition*>]"
string 3.12.4..36.2 generated_enum_util "size() == static_cast<uint16_t>(kBitmapBlockSize * bitmap_values.size())"
string 3.12.4..36.2 generated_message_table_driven "CHECK failed: (UInt32Size(tag)) == (static_cast<size_t>(tag_size)): "
string 3.12.4..36.2 generated_message_tctable_gen " const auto& rhs) { return lhs.field->number() < rhs.field->number(); })"
string 3.12.4..36.2 generated_message_tctable_lite "ECK failed: (rep) == (static_cast<uint16_t>(field_layout::kRep32Bits)): "
string 3.12.4..36.2 importer "s, consecutive slashes, \".\", or \"..\" are not allowed in the virtual path"
string 3.12.4..36.2 json_stream_parser "CHECK failed: string_open_ == '\\\"' || string_open_ == '\\'': "
string 3.12.4..36.2 map_field "CHECK failed: !TableEntryIsTree(b) && !TableEntryIsTree(b ^ 1): "
string 3.12.4..36.2 message "NameEq}; slot_type = const google::protobuf::internal::DescriptorTable*]"
string 3.12.4..36.2 parse_context "CHECK failed: limit_end_ == buffer_end_ + (std::min)(0, limit_): "
string 3.12.4..36.2 parser " Please remove the unnecessary 'option allow_alias = true;' declaration."
string 3.12.4..36.2 printer " arg must be in correct order as given; expected %c{%d%c but got %c{%d%c"
string 3.12.4..36.2 protostream_objectsource "Duration nanos is non-negative, but seconds is negative for field: "
string 3.12.4..36.2 strtod "snprintf_result > 0 && snprintf_result < kDoubleToBufferSize"
string 3.12.4..36.2 substitute "CHECK failed: (target - output->data()) == (output->size()): "
string 3.12.4..36.2 symbol " to local from file-level 'option features.default_symbol_visibility = '"
string 3.12.4..36.2 symbol_checker " be moved to top-level, ideally in its own file in order to be `export`."
string 3.12.4..36.2 time "= 2 && IsLeapYear(year) ? kDaysInMonth[month] + 1 : kDaysInMonth[month])"
string 3.12.4..36.2 tokenizer "ParseFloat() passed text that could not have been tokenized as a float: "
string 3.12.4..36.2 unparser "age> > > > >; Params = {}; key_arg<K> = int; size_t = long unsigned int]"
string 3.12.4..36.2 untyped_message "d::TYPE_MESSAGE || proto().kind() == google::protobuf::Field::TYPE_GROUP"
string 3.12.4..36.2 zero_copy_stream ". Reaching here usually means a ZeroCopyOutputStream implementation bug."
string 3.12.4..36.2 zero_copy_stream_impl_lite "t back up over more bytes than were returned by the last call to Next()."
string 3.21.12..36.2 extension_set_heavy "Extension factory's GetPrototype() returned nullptr; extension: "
string 3.21.12..36.2 message_differencer "Messages to provide the messages being compared prior to any processing."
string 3.21.12..36.2 protostream_objectwriter "arting an object in a repeated field but the parent object is not a list"
string 3.21.12..36.2 repeated_field "ExtractSubrange() when arena is non-nullptr is only supported when "
string 3.21.12..36.2 wire_format_lite " protocol buffer. Use the 'bytes' type if you intend to send raw bytes. "
string 36.2..36.2 dynamic_message " const google::protobuf::DynamicMessageFactory::TypeInfo*>; Params = {}]"
string 36.2..36.2 field_comparator " google::protobuf::util::SimpleFieldComparator::Tolerance>; Params = {}]"
string 36.2..36.2 generated_message_reflection "    : %s\n  Problem      : Message is not the right object for reflection"
string 36.2..36.2 message_differencer ", const google::protobuf::FieldDescriptor*>; size_t = long unsigned int]"
string 36.2..36.2 text_format "::TextFormat::FieldLocation> >; Params = {}; size_t = long unsigned int]"
source 3.12.4..36.2 cpp_features.pb "protobuf/cpp_features.pb.cc"
source 3.12.4..36.2 cpp_file_options.pb "protobuf/cpp_file_options.pb.cc"
source 3.12.4..36.2 default_value_objectwriter "internal/default_value_objectwriter.cc"
source 3.12.4..36.2 generated_message_bases "protobuf/generated_message_bases.cc"
source 3.12.4..36.2 generated_message_table_driven_lite "protobuf/generated_message_table_driven_lite.cc"
source 3.12.4..36.2 generated_message_util "protobuf/generated_message_util.cc"
source 3.12.4..36.2 internal_feature_helper "protobuf/internal_feature_helper.cc"
source 3.12.4..36.2 json_enumvalue_options.pb "protobuf/json_enumvalue_options.pb.cc"
source 3.12.4..36.2 json_objectwriter "internal/json_objectwriter.cc"
source 3.12.4..36.2 repeated_ptr_field "protobuf/repeated_ptr_field.cc"
source 3.12.4..36.2 type_info_test_helper "internal/type_info_test_helper.cc"
source 3.12.4..36.2 unknown_field_set "protobuf/unknown_field_set.cc"
source 3.12.4..36.2 unknown_field_set_lite "protobuf/unknown_field_set_lite.cc"
source 3.12.4..36.2 zero_copy_buffered_stream "internal/zero_copy_buffered_stream.cc"
source 3.12.4..36.2 zero_copy_stream_impl "io/zero_copy_stream_impl.cc"
table 3.12.4..3.12.4 descriptor.pb 00000000ffffffff300000000600000017000000d8000000230000002b000000
table 3.12.4..36.2 api.pb 0a19676f6f676c652f70726f746f6275662f6170692e70726f746f120f676f6f
table 3.12.4..36.2 descriptor 2a4e36676f6f676c653870726f746f62756631325f474c4f42414c5f5f4e5f31
table 3.12.4..36.2 descriptor.pb 0000030000000b009d860100e80300009f860100e6030000ea0300009e860100
table 3.12.4..36.2 field_mask.pb 0a20676f6f676c652f70726f746f6275662f6669656c645f6d61736b2e70726f
table 3.12.4..36.2 json_util 2a4e36676f6f676c653870726f746f627566347574696c31325f474c4f42414c
table 3.12.4..36.2 message 2a5a4e36676f6f676c653870726f746f627566374d6573736167653137416273
table 3.12.4..36.2 message_differencer 2a5a4e36676f6f676c653870726f746f627566347574696c31384d6573736167
table 3.12.4..36.2 protostream_objectsource 747970652e676f6f676c65617069732e636f6d2f676f6f676c652e70726f746f
table 3.12.4..36.2 protostream_objectwriter 00e1f5058096980040420f00a086010010270000e8030000640000000a000000
table 3.12.4..36.2 source_context.pb 0a24676f6f676c652f70726f746f6275662f736f757263655f636f6e74657874
table 3.12.4..36.2 type.pb 0a1a676f6f676c652f70726f746f6275662f747970652e70726f746f120f676f
table 3.12.4..36.2 type_info 2a4e36676f6f676c653870726f746f627566347574696c39636f6e7665727465
table 3.12.4..36.2 writer 000000001f0000007f0000009f00000000060000030600000b2000000f200000
symbol 3.12.4..3.12.4 api.pb _ZL58InitDefaultsscc_info_Mixin_google_2fprotobuf_2fapi_2eprotov
symbol 3.12.4..3.12.4 type.pb _ZL58InitDefaultsscc_info_Enum_google_2fprotobuf_2ftype_2eprotov
symbol 3.12.4..3.21.12 time_util _ZN6google8protobuf12_GLOBAL__N_110ToDurationERKNS0_7uint128EbPNS0_8DurationE
symbol 3.12.4..36.2 any.pb _ZN6google8protobuf3Any14_InternalParseEPKcPNS0_8internal12ParseContextE
symbol 3.12.4..36.2 any_lite _ZN6google8protobuf8internal10GetTypeUrlB5cxx11ENS0_11StringPieceES2_
symbol 3.12.4..36.2 empty.pb _ZL60InitDefaultsscc_info_Empty_google_2fprotobuf_2fempty_2eprotov
symbol 3.12.4..36.2 lexer _ZN6google8protobuf13json_internal9JsonLexer18ParseUnicodeEscapeEPc
symbol 3.12.4..36.2 status _ZN6google8protobuf4util15status_internal10IsDataLossERKNS2_6StatusE
symbol 3.12.4..36.2 struct.pb _ZN6google8protobuf27Struct_FieldsEntry_DoNotUse9MergeFromERKS1_
symbol 3.21.12..36.2 strutil _ZN6google8protobuf11safe_strtobENS0_20stringpiece_internal11StringPieceEPb
symbol 36.2..36.2 message_lite _ZN6google8protobuf11MessageLite13CopyConstructEPNS0_5ArenaERKS1_
symbol 36.2..36.2 wrappers.pb _ZN6google8protobuf10BytesValue9MergeImplERNS0_11MessageLiteERKS2_
