name rasqal
also librasqal
advisory Debian rasqal
advisory generic rasqal
version weak "{v}"
# learned
reference 0.9.33 amd64 sha256:724227ef7e1559ce2a052365a54afa2f9fbb01a24311bcddf281f49bf5ed4e52 librasqal3-dev 0.9.33-2
string 0.9.33..0.9.33 rasqal_algebra "Found new aggregate expression in %s"
string 0.9.33..0.9.33 rasqal_data_graph "data graph(from iostream, named as %s, flags %u"
string 0.9.33..0.9.33 rasqal_dataset "Invalid rdf syntax name %s ignored"
string 0.9.33..0.9.33 rasqal_engine_algebra "rasqal query algebra query engine"
string 0.9.33..0.9.33 rasqal_expr "rtion failed: object pointer of type rasqal_evaluation_context is NULL.\n"
string 0.9.33..0.9.33 rasqal_expr "tion failed: object pointer of type rasqal_expression_visit_fn is NULL.\n"
string 0.9.33..0.9.33 rasqal_expr_evaluate "No function expressions support at present.  Returning false."
string 0.9.33..0.9.33 rasqal_expr_evaluate "ggregate expressions cannot be evaluated in a general scalar expression."
string 0.9.33..0.9.33 rasqal_feature "http://feature.librdf.org/rasqal-"
string 0.9.33..0.9.33 rasqal_format_html "Cannot write HTML Table for %s query result format"
string 0.9.33..0.9.33 rasqal_format_json "Cannot write JSON for %s query result format"
string 0.9.33..0.9.33 rasqal_format_rdf "Can only write Turtle format for variable binding results"
string 0.9.33..0.9.33 rasqal_format_rdf "fix rs:      <http://www.w3.org/2001/sw/DataAccess/tests/result-set#> .\n"
string 0.9.33..0.9.33 rasqal_format_sparql_xml "Cannot write XML format v3 for %s query result format"
string 0.9.33..0.9.33 rasqal_format_sv "Can only write %s format for variable binding results"
string 0.9.33..0.9.33 rasqal_format_sv "http://www.iana.org/assignments/media-types/text/tab-separated-values"
string 0.9.33..0.9.33 rasqal_format_table "Cannot write table format for %s query result format"
string 0.9.33..0.9.33 rasqal_general " 2.0 or newer.\nSee http://librdf.org/rasqal/LICENSE.html for full terms."
string 0.9.33..0.9.33 rasqal_general "opyright (C) 2003-2005 University of Bristol - http://www.bristol.ac.uk/"
string 0.9.33..0.9.33 rasqal_graph_pattern "n failed: object pointer of type rasqal_graph_pattern_visit_fn is NULL.\n"
string 0.9.33..0.9.33 rasqal_graph_pattern "select-variables: ["
string 0.9.33..0.9.33 rasqal_literal "%s:%d:%s: fatal error: Literal type %u cannot be checked for constant"
string 0.9.33..0.9.33 rasqal_literal "%s:%d:%s: fatal error: Literal type %u cannot be compared"
string 0.9.33..0.9.33 rasqal_query "http://www.w3.org/TR/2006/CR-rdf-sparql-query-20060406/"
string 0.9.33..0.9.33 rasqal_query_results "Triple with non-RDF predicate term skipped"
string 0.9.33..0.9.33 rasqal_query_transform "Variable %s was not bound and not used in the query (where is it from?)"
string 0.9.33..0.9.33 rasqal_query_transform "Variable %s was selected but is unused in the query"
string 0.9.33..0.9.33 rasqal_query_write "d:%s: fatal error: Literal type %u cannot be written as a SPARQL literal"
string 0.9.33..0.9.33 rasqal_query_write "s: fatal error: Expression op %u cannot be written as a SPARQL expresson"
string 0.9.33..0.9.33 rasqal_raptor "Invalid data graph parser name ignored"
string 0.9.33..0.9.33 rasqal_regex "Regex match failed - returned code %d"
string 0.9.33..0.9.33 rasqal_result_formats " failed: object pointer of type rasqal_query_results_formatter is NULL.\n"
string 0.9.33..0.9.33 rasqal_result_formats "ssertion failed: object pointer of type rasqal_variables_table is NULL.\n"
string 0.9.33..0.9.33 rasqal_results_compare "  Variable %10s   offsets first: %-3s  second: %-3s  %s\n"
string 0.9.33..0.9.33 rasqal_results_compare "Results variable compare map: total variables: %u  shared variables: %u\n"
string 0.9.33..0.9.33 rasqal_row " with ordering values ["
string 0.9.33..0.9.33 rasqal_row_compatible "  Variable %10s   offsets left RS: %-3s  right RS: %-3s  %s\n"
string 0.9.33..0.9.33 rasqal_row_compatible "Row compatible map: total variables: %d  shared variables: %d\n"
string 0.9.33..0.9.33 rasqal_rowsource_aggregation ":%d:%s: fatal error: Builtin aggregation operation %u is not implemented"
string 0.9.33..0.9.33 rasqal_rowsource_groupby "Group\n  Key Sequence of literals: "
string 0.9.33..0.9.33 rasqal_rowsource_triples "triple pattern"
string 0.9.33..0.9.33 rasqal_service "Failed to decode %s query results data returned from %s"
string 0.9.33..0.9.33 rasqal_service "Failed to find query results reader for content type %s returned from %s"
string 0.9.33..0.9.33 rasqal_triples_source "Failed to create triples source - API %d not in range %d to %d"
string 0.9.33..0.9.33 rasqal_triples_source "ister triples source factory - API %d is not in supported range %d to %d"
string 0.9.33..0.9.33 rasqal_update ", applies: one graph"
string 0.9.33..0.9.33 sparql_lexer "Bad SPARQL string Unicode character with code point #x%lX (max #x%lX)."
string 0.9.33..0.9.33 sparql_lexer "out of dynamic memory in sparql_lexer_ensure_buffer_stack()"
string 0.9.33..0.9.33 sparql_parser "(SILENT) DEFAULT | NAMED | ALL can only be used with a SPARQL 1.1 Update"
string 0.9.33..0.9.33 sparql_parser "ADD (SILENT) <uri> TO <uri> can only be used with a SPARQL 1.1 Update"
source 0.9.33..0.9.33 rasqal_bindings "rasqal_bindings.c"
source 0.9.33..0.9.33 rasqal_data_graph "rasqal_data_graph.c"
source 0.9.33..0.9.33 rasqal_expr_evaluate "rasqal_expr_evaluate.c"
source 0.9.33..0.9.33 rasqal_feature "rasqal_feature.c"
source 0.9.33..0.9.33 rasqal_formula "rasqal_formula.c"
source 0.9.33..0.9.33 rasqal_general "rasqal_general.c"
source 0.9.33..0.9.33 rasqal_graph_pattern "rasqal_graph_pattern.c"
source 0.9.33..0.9.33 rasqal_literal "rasqal_literal.c"
source 0.9.33..0.9.33 rasqal_projection "rasqal_projection.c"
source 0.9.33..0.9.33 rasqal_query_results "rasqal_query_results.c"
source 0.9.33..0.9.33 rasqal_query_write "rasqal_query_write.c"
source 0.9.33..0.9.33 rasqal_result_formats "rasqal_result_formats.c"
source 0.9.33..0.9.33 rasqal_rowsource_aggregation "rasqal_rowsource_aggregation.c"
source 0.9.33..0.9.33 rasqal_service "rasqal_service.c"
source 0.9.33..0.9.33 rasqal_solution_modifier "rasqal_solution_modifier.c"
table 0.9.33..0.9.33 rasqal_bindings 72617371616c5f6e65775f62696e64696e67735f66726f6d5f7661725f76616c
table 0.9.33..0.9.33 rasqal_data_graph 72617371616c5f6e65775f646174615f67726170685f66726f6d5f696f737472
table 0.9.33..0.9.33 rasqal_expr 72617371616c5f6576616c756174696f6e5f636f6e746578745f7365745f6261
table 0.9.33..0.9.33 rasqal_expr 72617371616c5f6576616c756174696f6e5f636f6e746578745f7365745f7261
table 0.9.33..0.9.33 rasqal_general 72617371616c5f776f726c645f6765745f71756572795f6c616e67756167655f
table 0.9.33..0.9.33 rasqal_general 72617371616c5f776f726c645f7365745f64656661756c745f67656e65726174
table 0.9.33..0.9.33 rasqal_graph_pattern 72617371616c5f67726170685f7061747465726e5f6164645f7375625f677261
table 0.9.33..0.9.33 rasqal_graph_pattern 72617371616c5f67726170685f7061747465726e5f6765745f66696c7465725f
table 0.9.33..0.9.33 rasqal_graph_pattern 72617371616c5f67726170685f7061747465726e5f6765745f666c617474656e
table 0.9.33..0.9.33 rasqal_literal 72617371616c5f6c69746572616c5f61735f636f756e7465645f737472696e67
table 0.9.33..0.9.33 rasqal_literal 72617371616c5f6c69746572616c5f7264716c5f70726f6d6f74655f63616c63
table 0.9.33..0.9.33 rasqal_literal 72617371616c5f6c69746572616c5f737472696e675f657175616c735f666c61
table 0.9.33..0.9.33 rasqal_projection 72617371616c5f70726f6a656374696f6e5f6765745f7661726961626c65735f
table 0.9.33..0.9.33 rasqal_query 72617371616c5f71756572795f6164645f7570646174655f6f7065726174696f
table 0.9.33..0.9.33 rasqal_query 72617371616c5f71756572795f646174617365745f636f6e7461696e735f6e61
table 0.9.33..0.9.33 rasqal_query_results 72617371616c5f6e65775f71756572795f726573756c74735f66726f6d5f7374
table 0.9.33..0.9.33 rasqal_query_results 72617371616c5f71756572795f726573756c74735f657865637574655f776974
table 0.9.33..0.9.33 rasqal_query_results 72617371616c5f71756572795f726573756c74735f6765745f62696e64696e67
table 0.9.33..0.9.33 rasqal_query_write 72617371616c5f71756572795f77726974655f73706172716c5f657870726573
table 0.9.33..0.9.33 rasqal_query_write 72617371616c5f71756572795f77726974655f73706172716c5f6c6974657261
table 0.9.33..0.9.33 rasqal_result_formats 72617371616c5f6e65775f71756572795f726573756c74735f666f726d617474
table 0.9.33..0.9.33 rasqal_result_formats 72617371616c5f71756572795f726573756c74735f666f726d6174735f636865
table 0.9.33..0.9.33 rasqal_result_formats 72617371616c5f71756572795f726573756c74735f666f726d61747465725f67
table 0.9.33..0.9.33 rasqal_rowsource_aggregation 72617371616c5f6275696c74696e5f6167675f65787072657373696f6e5f6578
table 0.9.33..0.9.33 sparql_lexer 000000000000470000008e000000d50000001a011b011c011d012a03550a2101
table 0.9.33..0.9.33 sparql_lexer 00000e000f00100011000f00120013001400150016001700180019001a001b00
table 0.9.33..0.9.33 sparql_lexer 0000710201007102030071020500710207007202720273027302710271027102
table 0.9.33..0.9.33 sparql_parser 00000f00a200a300a600a900aa0098000000330034003500360037003a003b00
table 0.9.33..0.9.33 sparql_parser 0000a100a200a200a300a400a400a500a500a500a500a600a700a700a700a800
table 0.9.33..0.9.33 sparql_parser 1b00000000000200030006001d001a0001000000000000006500650065006500
symbol 0.9.33..0.9.33 mt rasqal_mtwist_new
symbol 0.9.33..0.9.33 rasqal_datetime days_per_month
symbol 0.9.33..0.9.33 rasqal_digest rasqal_digest_buffer
symbol 0.9.33..0.9.33 rasqal_formula rasqal_formula_join
symbol 0.9.33..0.9.33 rasqal_map rasqal_free_map
symbol 0.9.33..0.9.33 rasqal_prefix rasqal_new_prefix
symbol 0.9.33..0.9.33 rasqal_random rasqal_new_random
symbol 0.9.33..0.9.33 rasqal_triple rasqal_new_triple
symbol 0.9.33..0.9.33 rasqal_variable rasqal_free_variable
symbol 0.9.33..0.9.33 rasqal_xsd_datatypes rasqal_xsd_init
symbol 0.9.33..0.9.33 snprintf rasqal_format_integer
symbol 0.9.33..0.9.33 sv rasqal_sv_new
