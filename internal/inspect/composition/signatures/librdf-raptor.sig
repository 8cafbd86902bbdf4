name librdf-raptor
also rdf-raptor raptor2
advisory Debian raptor2
advisory generic librdf-raptor
version weak "{v}"
# learned
reference 2.0.14 amd64 sha256:deeae1693cc0c95ac46cc8773bef106efb61594fc3d47d43cbc4d1383648bca4 libraptor2-dev 2.0.14-1.2+deb11u1
reference 2.0.15 amd64 sha256:c0e58cc774162ddfcceb38119ac432cbc0b618d86ec698e2bb1266f6175b0e03 libraptor2-dev 2.0.15-4+deb12u1
reference 2.0.16 amd64 sha256:093ba429d2247585a56adcb4eaae49e47a70355e72ce12223e8e64caab0d1411 libraptor2-dev 2.0.16-7
string 2.0.14..2.0.14 raptor_ntriples "URI '%s' contains bad character(s)"
string 2.0.14..2.0.15 raptor_rdfxml " in state RAPTOR_STATE_PROPERTYELT - got unexpected content type %s (%d)"
string 2.0.14..2.0.15 raptor_serialize_json "Triple has unsupported subject term type %d"
string 2.0.14..2.0.15 raptor_serialize_rdfxml "Cannot serialize a triple with subject node type %d\n"
string 2.0.14..2.0.15 raptor_serialize_rdfxmla "Cannot serialize a triple with predicate node type %d"
string 2.0.14..2.0.15 turtle_lexer "out of dynamic memory in turtle_lexer_ensure_buffer_stack()"
string 2.0.14..2.0.16 context "http://www.w3.org/2007/05/powder-s#describedby"
string 2.0.14..2.0.16 curie " processor because it is not a valid term for the current Host Language."
string 2.0.14..2.0.16 lists "http://www.w3.org/1999/02/22-rdf-syntax-ns#first"
string 2.0.14..2.0.16 namespace "for a full explanation of valid first characters for declaring prefixes."
string 2.0.14..2.0.16 ntriples_parse "Saw '%c', expected object term <URIref>, _:bnodeID or \"literal\""
string 2.0.14..2.0.16 raptor_abbrev "sertion failed: object pointer of type raptor_abbrev_node_pair is NULL.\n"
string 2.0.14..2.0.16 raptor_general " 2.0 or newer.\nSee http://librdf.org/raptor/LICENSE.html for full terms."
string 2.0.14..2.0.16 raptor_general ") called via header from version %u but minimum supported version is %u\n"
string 2.0.14..2.0.16 raptor_grddl "*[contains(concat(' ', concat(normalize-space(@class),' ')),' vevent ')]"
string 2.0.14..2.0.16 raptor_grddl "/*[contains(concat(' ', concat(normalize-space(@class),' ')),' vcard ')]"
string 2.0.14..2.0.16 raptor_guess "Pick the parser to use using content type and URI"
string 2.0.14..2.0.16 raptor_json "Unsupported term attribute in raptor_json_string"
string 2.0.14..2.0.16 raptor_librdfa "Ignoring RDFa triple with blank node predicate %s."
string 2.0.14..2.0.16 raptor_libxml "XML parser validation error - "
string 2.0.14..2.0.16 raptor_namespace "ssertion failed: object pointer of type raptor_namespace_stack is NULL.\n"
string 2.0.14..2.0.16 raptor_ntriples "-Triples string error - illegal hex digit %c in Unicode escape '%c%s...'"
string 2.0.14..2.0.16 raptor_option "Atom serializer writes an atom:entry with this URI (otherwise atom:feed)"
string 2.0.14..2.0.16 raptor_option "RDF/XML parser allows bare 'name' rather than namespaced 'rdf:name'"
string 2.0.14..2.0.16 raptor_qname "The namespace prefix in \"%s\" was not declared."
string 2.0.14..2.0.16 raptor_rdfxml " of rdf:ID, rdf:about and rdf:nodeID on element '%s' - only one allowed."
string 2.0.14..2.0.16 raptor_rss "Connection subject has no identifier"
string 2.0.14..2.0.16 raptor_rss_common "http://www.itunes.com/dtds/podcast-1.0.dtd"
string 2.0.14..2.0.16 raptor_sax2 "to handle external entity reference with base %s systemId %s publicId %s"
string 2.0.14..2.0.16 raptor_serialize_dot "digraph {\n\trankdir = LR;\n\tcharset=\"utf-8\";\n\n"
string 2.0.14..2.0.16 raptor_serialize_html "  <p>Total number of triples: <span class=\"count\">"
string 2.0.14..2.0.16 raptor_serialize_ntriples "http://sw.deri.org/2008/07/n-quads/#n-quads"
string 2.0.14..2.0.16 raptor_serialize_rss "http://www.ietf.org/rfc/rfc4287.txt"
string 2.0.14..2.0.16 raptor_turtle_writer "Illegal value for xsd:double or xsd:decimal literal."
string 2.0.14..2.0.16 raptor_uri "Failed to create raptor URI avltree"
string 2.0.14..2.0.16 raptor_www "Resolving URI failed with HTTP status %d"
string 2.0.14..2.0.16 raptor_www_curl "Setting request SSL cert filename to %s failed"
string 2.0.14..2.0.16 raptor_xml "Cannot write illegal XML 1.0 character U+%6lX."
string 2.0.14..2.0.16 rdfa "http://www.w3.org/ns/rdfa#usesVocabulary"
string 2.0.14..2.0.16 triple "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
string 2.0.14..2.0.16 turtle_common " %s error - illegal Unicode character with code point #x%lX (max #x%lX)."
string 2.0.14..2.0.16 turtle_common "Turtle %s error - illegal Unicode character with code point #x%lX."
string 2.0.15..2.0.16 raptor_ntriples "URI error - illegal URI escape '\\%c'."
string 2.0.15..2.0.16 raptor_ntriples "URI error - illegal Unicode escape \\u%04lX in URI."
string 2.0.15..2.0.16 raptor_ntriples "URI error - illegal character %d (0x%02X) found."
string 2.0.16..2.0.16 raptor_rdfxml " in state RAPTOR_STATE_PROPERTYELT - got unexpected content type %s (%u)"
string 2.0.16..2.0.16 raptor_serialize_json "Triple has unsupported subject term type %u"
string 2.0.16..2.0.16 raptor_serialize_rdfxml "Cannot serialize a triple with subject node type %u\n"
string 2.0.16..2.0.16 raptor_serialize_rdfxmla "Cannot serialize a triple with predicate node type %u"
string 2.0.16..2.0.16 raptor_serialize_turtle "Do not know how to serialize node type %u"
source 2.0.14..2.0.16 raptor_abbrev "raptor_abbrev.c"
source 2.0.14..2.0.16 raptor_general "raptor_general.c"
source 2.0.14..2.0.16 raptor_iostream "raptor_iostream.c"
source 2.0.14..2.0.16 raptor_json_writer "raptor_json_writer.c"
source 2.0.14..2.0.16 raptor_namespace "raptor_namespace.c"
source 2.0.14..2.0.16 raptor_option "raptor_option.c"
source 2.0.14..2.0.16 raptor_parse "raptor_parse.c"
source 2.0.14..2.0.16 raptor_qname "raptor_qname.c"
source 2.0.14..2.0.16 raptor_sequence "raptor_sequence.c"
source 2.0.14..2.0.16 raptor_serialize "raptor_serialize.c"
source 2.0.14..2.0.16 raptor_serialize_ntriples "raptor_serialize_ntriples.c"
source 2.0.14..2.0.16 raptor_set "raptor_set.c"
source 2.0.14..2.0.16 raptor_statement "raptor_statement.c"
source 2.0.14..2.0.16 raptor_term "raptor_term.c"
source 2.0.14..2.0.16 raptor_uri "raptor_uri.c"
table 2.0.14..2.0.14 turtle_lexer 000000000000370000006c006d006e00710041025b023c025b023a026f007500
table 2.0.14..2.0.15 turtle_parser 001f202221232124242525262627272828282929292a2a2b2b2c2c2d2d2d2e2e
table 2.0.14..2.0.15 turtle_parser 0020270001080a0c10111213151617182128292e2f30313537383905032c2d32
table 2.0.14..2.0.15 turtle_parser 020202050202000615000118041519051808030a160c19190510111213071516
table 2.0.14..2.0.16 raptor_general 726170746f725f776f726c645f7365745f6c696278736c745f73656375726974
table 2.0.14..2.0.16 raptor_iostream 726170746f725f6e65775f696f73747265616d5f66726f6d5f66696c655f6861
table 2.0.14..2.0.16 raptor_iostream 726170746f725f6e65775f696f73747265616d5f66726f6d5f66696c656e616d
table 2.0.14..2.0.16 raptor_namespace 726170746f725f6e616d6573706163655f737461636b5f73746172745f6e616d
table 2.0.14..2.0.16 raptor_option 726170746f725f776f726c645f6765745f6f7074696f6e5f6465736372697074
table 2.0.14..2.0.16 raptor_option 726170746f725f776f726c645f6765745f6f7074696f6e5f66726f6d5f757269
table 2.0.14..2.0.16 raptor_parse 726170746f725f776f726c645f6765745f7061727365725f6465736372697074
table 2.0.14..2.0.16 raptor_qname 726170746f725f6e65775f716e616d655f66726f6d5f6e616d6573706163655f
table 2.0.14..2.0.16 raptor_rdfxml 726170746f725f726466786d6c5f656e645f656c656d656e745f6772616d6d61
table 2.0.14..2.0.16 raptor_rdfxml 726170746f725f726466786d6c5f73746172745f656c656d656e745f6772616d
table 2.0.14..2.0.16 raptor_serialize 726170746f725f776f726c645f6765745f73657269616c697a65725f64657363
table 2.0.14..2.0.16 raptor_serialize 726170746f725f776f726c645f69735f73657269616c697a65725f6e616d6500
table 2.0.14..2.0.16 raptor_serialize_ntriples 726170746f725f73746174656d656e745f6e747269706c65735f777269746500
table 2.0.14..2.0.16 raptor_statement 726170746f725f6e65775f73746174656d656e745f66726f6d5f6e6f64657300
table 2.0.14..2.0.16 raptor_statement 726170746f725f73746174656d656e745f7072696e745f61735f6e747269706c
table 2.0.14..2.0.16 raptor_term 726170746f725f6e65775f7465726d5f66726f6d5f636f756e7465645f626c61
table 2.0.14..2.0.16 raptor_term 726170746f725f6e65775f7465726d5f66726f6d5f636f756e7465645f6c6974
table 2.0.14..2.0.16 raptor_term 726170746f725f6e65775f7465726d5f66726f6d5f636f756e7465645f737472
table 2.0.14..2.0.16 raptor_uri 726170746f725f6e65775f7572695f66726f6d5f636f756e7465645f73747269
table 2.0.14..2.0.16 raptor_uri 726170746f725f6e65775f7572695f66726f6d5f7572695f6c6f63616c5f6e61
table 2.0.14..2.0.16 turtle_lexer 00000000000000000000180018001c001c002f002d000200010001002d002c00
table 2.0.14..2.0.16 turtle_lexer 00000a000b000c000d000a000e000f000a001000110012001300140013001500
table 2.0.15..2.0.16 raptor_serialize 726170746f725f776f726c645f6765745f73657269616c697a6572735f636f75
table 2.0.15..2.0.16 turtle_lexer 000000000000370000006c006d006e00710038026c022f026c0229026f007500
table 2.0.16..2.0.16 turtle_lexer 000102030304050406070404040408090a0b0401060c040d0d0d0d0d0e0e0e0e
table 2.0.16..2.0.16 turtle_parser 001f20222123212424252526262727272828282929292a2a2b2b2c2c2d2d2d2e
symbol 2.0.14..2.0.15 raptor_avltree raptor_free_avltree_internal
symbol 2.0.14..2.0.15 raptor_iostream raptor_iostream_check_handler
symbol 2.0.14..2.0.16 raptor_log raptor_log_error
symbol 2.0.14..2.0.16 raptor_memstr raptor_memstr
symbol 2.0.14..2.0.16 raptor_set raptor_id_set_add
symbol 2.0.14..2.0.16 snprintf raptor_snprintf
symbol 2.0.14..2.0.16 sort_r raptor_sort_r
symbol 2.0.14..2.0.16 strtok_r rdfa_strtok_r
symbol 2.0.15..2.0.16 raptor_parse raptor_world_get_parsers_count
symbol 2.0.15..2.0.16 raptor_sequence raptor_sequence_sort_r
symbol 2.0.16..2.0.16 raptor_avltree raptor_avltree_trim
symbol 2.0.16..2.0.16 rdfa_utils rdfa_strdup
