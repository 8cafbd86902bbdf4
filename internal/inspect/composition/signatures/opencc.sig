name opencc
also libopencc
advisory Debian opencc
advisory generic opencc
# learned
reference 1.1.1 amd64 sha256:25e7034329e3dccc5dd76de85164a2c72142e51c83e0c8ff5f6e394596cd4021 libopencc-dev 1.1.1+git20200624+ds2-10, libopencc1.1 1.1.1+git20200624+ds2-10
reference 1.1.6 amd64 sha256:a6373ebcfb2e93b69ce8f8fadb07f2129678082d123878a66abc406c89189ce4 libopencc-dev 1.1.6+ds1-1, libopencc1.1 1.1.6+ds1-1
reference 1.1.9 amd64 sha256:1acfdea9d756812db507724133a75fe8ea15d20971b901864875c91629426172 libopencc-dev 1.1.9+ds1-1+deb13u1, libopencc1.1 1.1.9+ds1-1+deb13u1
reference 1.4.2 amd64 sha256:bc7500838cf29c32924a714a29791388ae045c04ca7ae0c4ad843e9a3e79c8b8 libopencc-dev 1.4.2+ds1-1+b2, libopencc1.4 1.4.2+ds1-1+b2
string 1.1.1..1.1.1 - ".h:1697: exception: failed to build double-array: invalid null character"
string 1.1.1..1.1.1 - "arts-clone/darts.h:675: exception: failed to resize pool: std::bad_alloc"
string 1.1.1..1.1.1 - "e/darts.h:1715: exception: failed to build double-array: wrong key order"
string 1.1.1..1.1.1 - "ne/darts.h:1700: exception: failed to build double-array: negative value"
string 1.1.1..1.1.1 - "s-clone/darts.h:1352: exception: failed to modify unit: too large offset"
string 1.1.1..1.1.9 - "Invalid OpenCC binary dictionary (keyBuffer)"
string 1.1.1..1.1.9 - "Invalid OpenCC binary dictionary (keyTotalLength)"
string 1.1.1..1.1.9 - "Invalid OpenCC binary dictionary (numItems)"
string 1.1.1..1.1.9 - "Invalid OpenCC binary dictionary (numValues)"
string 1.1.1..1.1.9 - "Invalid OpenCC binary dictionary (valueBuffer)"
string 1.1.1..1.1.9 - "Invalid OpenCC binary dictionary (valueTotalLength)"
string 1.1.1..1.1.9 - "Unknown segmentation type: "
string 1.1.1..1.4.2 - " not found or not accessible."
string 1.1.1..1.4.2 - "Cannot write binary dictionary."
string 1.1.1..1.4.2 - "Element of the array must be an object"
string 1.1.1..1.4.2 - "Invalid OpenCC binary dictionary (keyOffset)"
string 1.1.1..1.4.2 - "Invalid OpenCC binary dictionary (valueOffset)"
string 1.1.1..1.4.2 - "Invalid OpenCC binary dictionary."
string 1.1.1..1.4.2 - "Invalid OpenCC dictionary header"
string 1.1.1..1.4.2 - "Invalid OpenCC dictionary header (dartsSize)"
string 1.1.1..1.4.2 - "Invalid OpenCC dictionary size of darts mismatch"
string 1.1.1..1.4.2 - "Invalid UTF8: "
string 1.1.1..1.4.2 - "Invalid format: "
string 1.1.1..1.4.2 - "Invalid text dictionary at line "
string 1.1.1..1.4.2 - "No value in an item"
string 1.1.1..1.4.2 - "Property must be a std::string: "
string 1.1.1..1.4.2 - "Property must be an array: "
string 1.1.1..1.4.2 - "Property must be an object: "
string 1.1.1..1.4.2 - "Required property not found: "
string 1.1.1..1.4.2 - "Root of configuration must be an object"
string 1.1.1..1.4.2 - "Tabular not found "
string 1.1.1..1.4.2 - "Unknown dictionary format: %s\n"
string 1.1.1..1.4.2 - "Unknown dictionary type: "
string 1.1.6..1.4.2 - "ShouldNotBeHere! This must be a bug."
string 1.1.6..1.4.2 - "The text dictionary contains duplicated keys: "
string 1.4.2..1.4.2 - " serialize a legacy 64-bit OCD dictionary; rebuild via NewFromDict first"
string 1.4.2..1.4.2 - ".h:1825: exception: failed to build double-array: invalid null character"
string 1.4.2..1.4.2 - "2h/include/darts.h:803: exception: failed to resize pool: std::bad_alloc"
string 1.4.2..1.4.2 - "Invalid OpenCC Marisa dictionary (trie exceeds file size)"
string 1.4.2..1.4.2 - "Invalid OpenCC binary dictionary (key not null-terminated)"
string 1.4.2..1.4.2 - "Invalid OpenCC binary dictionary (keyTotalLength exceeds data size)"
string 1.4.2..1.4.2 - "Invalid OpenCC binary dictionary (value not null-terminated)"
string 1.4.2..1.4.2 - "Invalid OpenCC binary dictionary (value offset out of bounds)"
string 1.4.2..1.4.2 - "Invalid OpenCC binary dictionary (valueTotalLength exceeds data size)"
string 1.4.2..1.4.2 - "Invalid OpenCC binary dictionary (valueTotalLength exceeds file size)"
string 1.4.2..1.4.2 - "de/darts.h:1828: exception: failed to build double-array: negative value"
string 1.4.2..1.4.2 - "e/darts.h:1843: exception: failed to build double-array: wrong key order"
string 1.4.2..1.4.2 - "egmentation plugin lengths do not cover the full input. Consumed bytes: "
string 1.4.2..1.4.2 - "include/darts.h:1480: exception: failed to modify unit: too large offset"
string 1.4.2..1.4.2 - "t conform to schema: document path \"%s\", schema path \"%s\", keyword \"%s\"\n"
table 1.1.1..1.1.9 - 537431355f53705f636f756e7465645f70747249504e366f70656e636339436f
table 1.1.1..1.4.2 - 4662524b4e366f70656e636331335068726173654578747261637445524b4e53
table 1.1.1..1.4.2 - 4e366f70656e636332304d61784d617463685365676d656e746174696f6e4500
table 1.1.1..1.4.2 - 4e366f70656e6363323053696e676c6556616c756544696374456e7472794500
table 1.1.1..1.4.2 - 4e366f70656e63633231496e76616c69645465787444696374696f6e61727945
table 1.1.1..1.4.2 - 4e366f70656e636332325374724d756c746956616c756544696374456e747279
table 1.1.1..1.4.2 - 4e366f70656e6363323353747253696e676c6556616c756544696374456e7472
table 1.1.1..1.4.2 - 504662524b4e366f70656e636331335068726173654578747261637445524b4e
table 1.1.1..1.4.2 - 537431355f53705f636f756e7465645f70747249504e366f70656e6363313042
table 1.1.1..1.4.2 - 537431355f53705f636f756e7465645f70747249504e366f70656e6363313043
table 1.1.1..1.4.2 - 537431355f53705f636f756e7465645f70747249504e366f70656e636331304d
table 1.1.1..1.4.2 - 537431355f53705f636f756e7465645f70747249504e366f70656e6363313543
table 1.1.1..1.4.2 - 537431355f53705f636f756e7465645f70747249504e366f70656e6363313653
table 1.1.1..1.4.2 - 537431355f53705f636f756e7465645f70747249504e366f70656e636332304d
table 1.1.1..1.4.2 - 537431355f53705f636f756e7465645f70747249504e366f70656e6363374c65
table 1.1.1..1.4.2 - 537431355f53705f636f756e7465645f70747249504e366f70656e6363385365
table 1.1.1..1.4.2 - 537431355f53705f636f756e7465645f70747249504e366f70656e6363385465
table 1.1.1..1.4.2 - 537431355f53705f636f756e7465645f70747249504e366f70656e6363394461
table 1.1.1..1.4.2 - 537431355f53705f636f756e7465645f70747249504e366f70656e6363394469
table 1.1.6..1.1.9 - 4e3544617274733135446f75626c654172726179496d706c496368696a4e535f
table 1.4.2..1.4.2 - 4e366f70656e636331315072656669784d61746368365461626c6573374d6174
table 1.4.2..1.4.2 - 4e366f70656e63633230436f6e6669674261736564436f6e7665727465724500
table 1.4.2..1.4.2 - 4e366f70656e6363323053696e676c655374616765436f6e7665727465724500
table 1.4.2..1.4.2 - 4e366f70656e6363323646696c6573797374656d5265736f7572636550726f76
table 1.4.2..1.4.2 - 537431355f53705f636f756e7465645f70747249504e366f70656e6363313150
table 1.4.2..1.4.2 - 537431355f53705f636f756e7465645f70747249504e366f70656e6363313455
table 1.4.2..1.4.2 - 537431355f53705f636f756e7465645f70747249504e366f70656e6363323043
table 1.4.2..1.4.2 - 537431355f53705f636f756e7465645f70747249504e366f70656e6363323053
table 1.4.2..1.4.2 - 537431355f53705f636f756e7465645f70747249504e366f70656e6363323646
table 1.4.2..1.4.2 - 537432335f53705f636f756e7465645f7074725f696e706c616365494e366f70
symbol 1.1.1..1.1.1 - _ZN6opencc17ConvertDictionaryENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_S5_S5_
symbol 1.1.1..1.1.9 - _ZNK6opencc10Conversion7ConvertERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 1.1.1..1.1.9 - _ZNK6opencc20MaxMatchSegmentation7SegmentERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 1.1.1..1.4.2 - opencc_close
symbol 1.1.1..1.4.2 - opencc_convert_utf8
symbol 1.1.1..1.4.2 - opencc_convert_utf8_free
symbol 1.1.1..1.4.2 - opencc_convert_utf8_to_buffer
symbol 1.1.1..1.4.2 - opencc_error
symbol 1.1.1..1.4.2 - opencc_open
symbol 1.1.6..1.4.2 - _ZN6opencc17ConvertDictionaryERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_S7_S7_
symbol 1.1.6..1.4.2 - _ZN6opencc7Lexicon8IsUniqueEPNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 1.4.2..1.4.2 - _Z19CollectAllLeafDictsRKSt10shared_ptrIN6opencc4DictEEP11LeafMatcher
