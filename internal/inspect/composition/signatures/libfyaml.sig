name libfyaml
also fyaml
advisory Debian libfyaml
advisory generic libfyaml
version weak "{v}"
# learned
reference 0.7.12 amd64 sha256:207334bd25c4a6afe2f3d3483c353b63a75d00fe05d4604c2dcabb61370d987f libfyaml-dev 0.7.12-2
reference 0.8 amd64 sha256:c89f63250d0cf9d14ff8a3d6aed77b219e3c681edbe71bdbefbcf82f85bcebf1 libfyaml-dev 0.8-1+b2
reference 0.9.4 amd64 sha256:a1b079e947bafc5c04c63487c2e2082ae27d6e164ead9cec83ea392d79e41614 libfyaml-dev 0.9.4-1
string 0.7.12..0.7.12 libfyaml_la-fy-parse "stream start failed"
string 0.7.12..0.8 libfyaml_la-fy-doc "Illegal NULL source node"
string 0.7.12..0.8 libfyaml_la-fy-doc "register anchor %.*s is multiple"
string 0.7.12..0.8 libfyaml_la-fy-parse "fy_parse_input_reset() failed"
string 0.7.12..0.8 libfyaml_la-fy-walk "empty expression in parentheses"
string 0.7.12..0.8 libfyaml_la-fy-walk "fy_path_exec_execute() failed"
string 0.7.12..0.9.4 libfyaml_la-blake3_backend "x86 AVX2 implementation in assembly"
string 0.7.12..0.9.4 libfyaml_la-blake3_backend "x86 AVX512 VL+F implementation in assembly"
string 0.7.12..0.9.4 libfyaml_la-blake3_backend "x86 SSE41 implementation in assembly"
string 0.7.12..0.9.4 libfyaml_la-blake3_be_cpusimd "SIMD like acceleration using %u CPUs (using %s x %u) x %u = total x %u"
string 0.7.12..0.9.4 libfyaml_la-blake3_host_state "\n%shas_hash_many: %s\n%shas_compress_xof: %s\n%shas_compress_in_place: %s\n"
string 0.7.12..0.9.4 libfyaml_la-blake3_host_state "Unable to allocate buffer of %zu bytes\n"
string 0.7.12..0.9.4 libfyaml_la-blake3_host_state "not a regular file %s - %s\n"
string 0.7.12..0.9.4 libfyaml_la-blake3_host_state "unable to fdopen %s - %s\n"
string 0.7.12..0.9.4 libfyaml_la-fy-allocator "%s: destroying %s\n"
string 0.7.12..0.9.4 libfyaml_la-fy-allocator "%s: refusing to work on locked registry\n"
string 0.7.12..0.9.4 libfyaml_la-fy-allocator-dedup "  %d: tags: content=%d\n"
string 0.7.12..0.9.4 libfyaml_la-fy-allocator-dedup "dedup: dumping parent allocator\n"
string 0.7.12..0.9.4 libfyaml_la-fy-allocator-linear "linear: total %zu used %zu free %zu\n"
string 0.7.12..0.9.4 libfyaml_la-fy-allocator-malloc "  %d: count %zu total %zu system %zu overhead %zu (%2.2f%%)\n"
string 0.7.12..0.9.4 libfyaml_la-fy-allocator-mremap "%d: count %zu (a=%zu/f=%zu) total %zu system %zu overhead %zu (%2.2f%%)\n"
string 0.7.12..0.9.4 libfyaml_la-fy-composer "composer configuration does not support complex keys"
string 0.7.12..0.9.4 libfyaml_la-fy-composer "fy_document_builder_process_event() failed\n"
string 0.7.12..0.9.4 libfyaml_la-fy-composer "fy_document_builder_take_document() failed\n"
string 0.7.12..0.9.4 libfyaml_la-fy-doc "cannot set anchor %.*s (anchor %.*s already exists)"
string 0.7.12..0.9.4 libfyaml_la-fy-doc "invalid merge key sequence item (not an alias)"
string 0.7.12..0.9.4 libfyaml_la-fy-docbuilder "Unexpected MAPPING_END (unexpected end of mapping)"
string 0.7.12..0.9.4 libfyaml_la-fy-docbuilder "Unexpected MAPPING_SEQUENCE (not in sequence)"
string 0.7.12..0.9.4 libfyaml_la-fy-docbuilder "Unexpected SEQUENCE_END (unexpected end of sequence)"
string 0.7.12..0.9.4 libfyaml_la-fy-emit "%s: expected MAPPING_END|ALIAS|SCALAR|SEQUENCE_START|MAPPING_START"
string 0.7.12..0.9.4 libfyaml_la-fy-emit "%s: expected SEQUENCE_END|ALIAS|SCALAR|SEQUENCE_START|MAPPING_START"
string 0.7.12..0.9.4 libfyaml_la-fy-event "NULL value with len > 0, illegal SCALAR\n"
string 0.7.12..0.9.4 libfyaml_la-fy-event "fy_document_state_append_tag() failed on handle='%s' prefix='%s'\n"
string 0.7.12..0.9.4 libfyaml_la-fy-event "invalid tag %s (lookup tag directive)\n"
string 0.7.12..0.9.4 libfyaml_la-fy-input "No FILE* nor fd available?"
string 0.7.12..0.9.4 libfyaml_la-fy-input "failed to fstat %s"
string 0.7.12..0.9.4 libfyaml_la-fy-parse "empty block scalar with wrongly indented comment line after spaces only"
string 0.7.12..0.9.4 libfyaml_la-fy-parse "plain scalar cannot start with '%c' followed by ,[]{} (in flow context)"
string 0.7.12..0.9.4 libfyaml_la-fy-parse "plain scalar cannot start with '%c' followed by blank (in block context)"
string 0.7.12..0.9.4 libfyaml_la-fy-walk "pop_operator() failed to find token operator to evaluate\n"
string 0.7.12..0.9.4 libfyaml_la-fy-walk "too %s argument for method %s, expected %d, got %d\n"
string 0.8..0.9.4 libfyaml_la-fy-doc "fy_node_by_path() malformed path string\n"
string 0.8..0.9.4 libfyaml_la-fy-parse "failed to allocate DOCUMENT_END token()"
string 0.8..0.9.4 libfyaml_la-fy-parse "failed to allocate DOCUMENT_START token()"
string 0.8..0.9.4 libfyaml_la-fy-parse "failed to allocate SCALAR token()"
string 0.9.4..0.9.4 libfyaml_la-fy-doc "maximum node copy depth exceeded %d (max %d)"
string 0.9.4..0.9.4 libfyaml_la-fy-input "missing document iterator"
string 0.9.4..0.9.4 libfyaml_la-fy-parse "%s: storage hint calculation failed real %zu != hint %zu - \"%s\""
string 0.9.4..0.9.4 libfyaml_la-fy-parse "merge key argument is not a mapping or an alias to such"
string 0.9.4..0.9.4 libfyaml_la-fy-parse "not found; note streaming mode does not support forward alias references"
source 0.7.12..0.9.4 libfyaml_la-fy-composer "fy-composer.c"
source 0.7.12..0.9.4 libfyaml_la-fy-docbuilder "fy-docbuilder.c"
source 0.7.12..0.9.4 libfyaml_la-fy-event "fy-event.c"
source 0.7.12..0.9.4 libfyaml_la-fy-input "fy-input.c"
source 0.7.12..0.9.4 libfyaml_la-fy-parse "fy-parse.c"
table 0.7.12..0.9.4 libfyaml_la-fy-allocator 66795f616c6c6f6361746f725f72656769737472795f636c65616e75705f696e
table 0.7.12..0.9.4 libfyaml_la-fy-allocator 66795f616c6c6f6361746f725f72656769737472795f64657374727563746f72
table 0.7.12..0.9.4 libfyaml_la-fy-composer 66795f636f6d706f7365725f70726f636573735f6576656e745f707269766174
table 0.7.12..0.9.4 libfyaml_la-fy-doc 66795f646f63756d656e745f7365745f616e63686f725f696e7465726e616c00
table 0.7.12..0.9.4 libfyaml_la-fy-doc 66795f70617273655f646f63756d656e745f6c6f61645f73657175656e636500
table 0.7.12..0.9.4 libfyaml_la-fy-doc 66795f70617273655f6c6f61645f646f63756d656e745f726563757273697665
table 0.7.12..0.9.4 libfyaml_la-fy-docbuilder 66795f646f63756d656e745f6275696c6465725f70726f636573735f6576656e
table 0.7.12..0.9.4 libfyaml_la-fy-input 66795f7265616465725f696e7075745f7363616e5f746f6b656e5f6d61726b5f
table 0.7.12..0.9.4 libfyaml_la-fy-parse 66795f66657463685f666c6f775f636f6c6c656374696f6e5f6d61726b5f656e
table 0.7.12..0.9.4 libfyaml_la-fy-parse 66795f66657463685f666c6f775f636f6c6c656374696f6e5f6d61726b5f7374
table 0.7.12..0.9.4 libfyaml_la-fy-parse 66795f7265616465725f66657463685f666c6f775f7363616c61725f68616e64
table 0.7.12..0.9.4 libfyaml_la-fy-utf8 5c00000000000000080000000d000000090000000c0000000a0000000b000000
table 0.7.12..0.9.4 libfyaml_la-fy-utf8 5c00000030000000620000007200000074000000660000006e00000076000000
table 0.7.12..0.9.4 libfyaml_la-fy-walk 66795f6e6f64655f616c6961735f7265736f6c76655f62795f79706174685f72
table 0.7.12..0.9.4 libfyaml_la-fy-walk 66795f706174685f66657463685f7365715f696e6465785f6f725f736c696365
table 0.7.12..0.9.4 libfyaml_la-fy-walk 66795f77616c6b5f726573756c745f61726974686d657469635f73696d706c65
table 0.9.4..0.9.4 libfyaml_la-fy-parse 66795f70617273655f68616e646c655f636f6d6d656e74735f61667465725f74
table 0.9.4..0.9.4 libfyaml_la-fy-parse 66795f70617273655f68616e646c655f72696768745f636f6d6d656e745f6166
table 0.9.4..0.9.4 libfyaml_la-fy-parse 66795f70617273655f73747265616d696e675f616c6961735f636f6c6c656374
table 0.9.4..0.9.4 libfyaml_la-fy-parse 66795f70617273655f73747265616d696e675f616c6961735f63726561746500
table 0.9.4..0.9.4 libfyaml_la-fy-parse 66795f70617273655f73747265616d696e675f616c6961735f73746174655f70
table 0.9.4..0.9.4 libfyaml_la-fy-parse 66795f7061727365725f6576656e745f7265736f6c76655f686f6f6b5f616c69
table 0.9.4..0.9.4 libfyaml_la-fy-parse 66795f7061727365725f6576656e745f7265736f6c76655f686f6f6b5f616e63
table 0.9.4..0.9.4 libfyaml_la-fy-parse 66795f7061727365725f6576656e745f7265736f6c76655f686f6f6b5f636f6c
table 0.9.4..0.9.4 libfyaml_la-fy-parse 66795f7061727365725f6576656e745f7265736f6c76655f686f6f6b5f6d6572
table 0.9.4..0.9.4 libfyaml_la-fy-parse 66795f7061727365725f6765745f6d657267655f6b65795f617267756d656e74
table 0.9.4..0.9.4 libfyaml_la-fy-parse 66795f7061727365725f6765745f6d657267655f6b65795f646f63756d656e74
table 0.9.4..0.9.4 libfyaml_la-fy-parse 66795f7061727365725f7365745f646f63756d656e745f6974657261746f7200
table 0.9.4..0.9.4 libfyaml_la-fy-parse 66795f7265616465725f66657463685f706c61696e5f7363616c61725f68616e
table 0.9.4..0.9.4 libfyaml_la-fy-walk 05000500050005000500ffffffffffffffff15001400040004000a000a000700
symbol 0.7.12..0.8 libfyaml_la-fy-emit fy_emit_ready
symbol 0.7.12..0.8 libfyaml_la-fy-parse fy_is_lb_m
symbol 0.7.12..0.9.4 libfyaml_la-fy-blob br_wstr
symbol 0.7.12..0.9.4 libfyaml_la-fy-ctype fy_uri_esc
symbol 0.7.12..0.9.4 libfyaml_la-fy-diag fy_diagf
symbol 0.7.12..0.9.4 libfyaml_la-fy-path fy_path_depth
symbol 0.7.12..0.9.4 libfyaml_la-fy-utils fy_tag_scan
symbol 0.7.12..0.9.4 libfyaml_la-xxhash XXH128_digest
symbol 0.8..0.9.4 libfyaml_la-fy-doc fy_node_remove_tag
symbol 0.8..0.9.4 libfyaml_la-fy-token fy_token_scalar_is_null
symbol 0.9.4..0.9.4 libfyaml_la-fy-atom fy_atom_data
symbol 0.9.4..0.9.4 libfyaml_la-fy-event fy_emit_eventf
