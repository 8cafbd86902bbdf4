name libyaml
also yaml
cpe pyyaml:libyaml
advisory OSS-Fuzz libyaml
advisory Debian libyaml
advisory Alpine yaml
advisory GIT https://github.com/yaml/libyaml
advisory generic libyaml
version weak "{v}"
# learned
reference 0.2.2 amd64 sha256:5247dbffb172aae9cc9ac479686437f569b4b4e28376688c6d6d4bccdddd8bda libyaml-dev 0.2.2-1
reference 0.2.5 amd64 sha256:a4f916295376c0e2ccfed76b2aac8e0f5c238820fa6872cdde110e404438bb14 libyaml-dev 0.2.5-1
string 0.2.2..0.2.2 loader "event.type == YAML_DOCUMENT_END_EVENT"
string 0.2.2..0.2.2 loader "first_event->type == YAML_DOCUMENT_START_EVENT"
string 0.2.2..0.2.2 scanner "found a tab character that violate indentation"
string 0.2.2..0.2.5 api "document->nodes.start[mapping-1].type == YAML_MAPPING_NODE"
string 0.2.2..0.2.5 api "document->nodes.start[sequence-1].type == YAML_SEQUENCE_NODE"
string 0.2.2..0.2.5 api "item > 0 && document->nodes.start + item <= document->nodes.top"
string 0.2.2..0.2.5 api "key > 0 && document->nodes.start + key <= document->nodes.top"
string 0.2.2..0.2.5 api "mapping > 0 && document->nodes.start + mapping <= document->nodes.top"
string 0.2.2..0.2.5 api "sequence > 0 && document->nodes.start + sequence <= document->nodes.top"
string 0.2.2..0.2.5 api "t && tag_directives_end) || (tag_directives_start == tag_directives_end)"
string 0.2.2..0.2.5 api "value > 0 && document->nodes.start + value <= document->nodes.top"
string 0.2.2..0.2.5 dumper "!emitter->opened"
string 0.2.2..0.2.5 dumper "emitter->opened"
string 0.2.2..0.2.5 emitter "alias value must contain alphanumerical characters only"
string 0.2.2..0.2.5 emitter "anchor value must contain alphanumerical characters only"
string 0.2.2..0.2.5 emitter "expected DOCUMENT-START or STREAM-END"
string 0.2.2..0.2.5 emitter "expected SCALAR, SEQUENCE-START, MAPPING-START, or ALIAS"
string 0.2.2..0.2.5 emitter "neither tag nor implicit flags are specified"
string 0.2.2..0.2.5 emitter "tag handle must contain alphanumerical characters only"
string 0.2.2..0.2.5 loader "event->type == YAML_DOCUMENT_START_EVENT"
string 0.2.2..0.2.5 loader "event.type == YAML_STREAM_START_EVENT"
string 0.2.2..0.2.5 loader "found duplicate anchor; first occurrence"
string 0.2.2..0.2.5 loader "found undefined alias"
string 0.2.2..0.2.5 loader "second occurrence"
string 0.2.2..0.2.5 parser "did not find expected ',' or ']'"
string 0.2.2..0.2.5 parser "did not find expected ',' or '}'"
string 0.2.2..0.2.5 parser "did not find expected <document start>"
string 0.2.2..0.2.5 parser "did not find expected <stream-start>"
string 0.2.2..0.2.5 parser "while parsing a block collection"
string 0.2.2..0.2.5 parser "while parsing a block mapping"
string 0.2.2..0.2.5 parser "while parsing a flow sequence"
string 0.2.2..0.2.5 reader "control characters are not allowed"
string 0.2.2..0.2.5 reader "expected low surrogate area"
string 0.2.2..0.2.5 reader "incomplete UTF-16 surrogate pair"
string 0.2.2..0.2.5 reader "incomplete UTF-8 octet sequence"
string 0.2.2..0.2.5 reader "invalid length of a UTF-8 sequence"
string 0.2.2..0.2.5 reader "invalid trailing UTF-8 octet"
string 0.2.2..0.2.5 reader "unexpected low surrogate area"
string 0.2.2..0.2.5 scanner "block sequence entries are not allowed in this context"
string 0.2.2..0.2.5 scanner "did not find expected alphabetic or numeric character"
string 0.2.2..0.2.5 scanner "did not find expected digit or '.' character"
string 0.2.2..0.2.5 scanner "did not find expected whitespace or line break"
string 0.2.2..0.2.5 scanner "found a tab character where an indentation space is expected"
string 0.2.2..0.2.5 scanner "mapping keys are not allowed in this context"
string 0.2.2..0.2.5 scanner "mapping values are not allowed in this context"
string 0.2.2..0.2.5 writer "emitter->encoding"
string 0.2.2..0.2.5 writer "emitter->write_handler"
string 0.2.5..0.2.5 loader "parser->document->nodes.start[index-1].type == YAML_MAPPING_NODE"
string 0.2.5..0.2.5 loader "parser->document->nodes.start[index-1].type == YAML_SEQUENCE_NODE"
string 0.2.5..0.2.5 scanner "found a tab character that violates indentation"
table 0.2.2..0.2.5 api 79616d6c5f646f63756d656e745f617070656e645f6d617070696e675f706169
table 0.2.2..0.2.5 api 79616d6c5f646f63756d656e745f617070656e645f73657175656e63655f6974
table 0.2.2..0.2.5 api 79616d6c5f6d617070696e675f656e645f6576656e745f696e697469616c697a
table 0.2.2..0.2.5 api 79616d6c5f6d617070696e675f73746172745f6576656e745f696e697469616c
table 0.2.2..0.2.5 api 79616d6c5f73747265616d5f656e645f6576656e745f696e697469616c697a65
symbol 0.2.2..0.2.2 emitter yaml_emitter_analyze_anchor
symbol 0.2.2..0.2.2 loader yaml_parser_delete_aliases
symbol 0.2.2..0.2.2 loader yaml_parser_load_node
symbol 0.2.2..0.2.5 api yaml_free
symbol 0.2.2..0.2.5 api yaml_malloc
symbol 0.2.2..0.2.5 api yaml_strdup
symbol 0.2.2..0.2.5 dumper yaml_emitter_dump
symbol 0.2.2..0.2.5 dumper yaml_emitter_open
symbol 0.2.2..0.2.5 loader yaml_parser_load
symbol 0.2.2..0.2.5 parser yaml_parser_parse
symbol 0.2.2..0.2.5 scanner yaml_parser_scan
symbol 0.2.5..0.2.5 emitter yaml_emitter_emit_block_sequence_item
