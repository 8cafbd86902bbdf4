name soci
also libsoci
advisory Debian soci
advisory generic soci
# learned
reference 4.0.1 amd64 sha256:8423731088a211f0b857d658ab8ef0bb6384c46a1ed31383ea282d963ac73d74 libsoci-dev 4.0.1-5
reference 4.0.3 amd64 sha256:f0f7ff02d4a694187dd6fbecad7a8a89e69da0bbd9269dea0722d86ed41e092b libsoci-dev 4.0.3-1
reference 4.1.2 amd64 sha256:ad75080140cf8207bcd0a15555113215db1e04da400d3a70e45d28d6b8f2abc2 libsoci-core4.1 4.1.2-3, libsoci-dev 4.1.2-3, libsoci-firebird4.1 4.1.2-3, libsoci-mysql4.1 4.1.2-3, libsoci-odbc4.1 4.1.2-3, libsoci-postgresql4.1 4.1.2-3, libsoci-sqlite3-4.1 4.1.2-3, libsoci-core4.0 4.1.2-1, libsoci-firebird4.0 4.1.2-1, libsoci-mysql4.0 4.1.2-1, libsoci-odbc4.0 4.1.2-1, libsoci-postgresql4.0 4.1.2-1, libsoci-sqlite3-4.0 4.1.2-1
reference 4.1.4 amd64 sha256:d848d6e2dd76c5222feb0ca4817e0038c20d575078247cb55e11ac6b867ab2bc libsoci-core4.1 4.1.4-1, libsoci-dev 4.1.4-1, libsoci-firebird4.1 4.1.4-1, libsoci-mysql4.1 4.1.4-1, libsoci-odbc4.1 4.1.4-1, libsoci-postgresql4.1 4.1.4-1, libsoci-sqlite3-4.1 4.1.4-1
string 4.0.1..4.0.1 session "select ident_current('"
string 4.0.1..4.0.1 vector-into-type "binding output vector column #"
string 4.0.1..4.0.1 vector-use-type "use bulk iterators are not supported with this backend"
string 4.0.1..4.0.3 backend-loader "Failed to find shared library for backend "
string 4.0.1..4.0.3 backend-loader "Failed to resolve dynamic symbol: "
string 4.0.1..4.0.3 blob "write_from_start is not implemented for this backend"
string 4.0.1..4.0.3 session "' not found before the end of the string in Firebird connection string \""
string 4.0.1..4.0.3 standard-into-type "Cannot open the blob object."
string 4.0.1..4.0.3 statement "Failure to bind on bulk operations"
string 4.0.1..4.1.2 - " not found before the end of the string in the connection string \""
string 4.0.1..4.1.2 common " bytes) to be stored in column of size "
string 4.0.1..4.1.2 session "Failed to set busy timeout for connection. "
string 4.0.1..4.1.2 statement "getting description of column at position "
string 4.0.1..4.1.2 vector-use-type "binding input vector parameter #"
string 4.0.1..4.1.4 - "(select name, lower(type) as type, \"notnull\" from pragma_table_info(:t))"
string 4.0.1..4.1.4 - "E table_name = :t AND table_schema = ( SELECT table_schema FROM Schema )"
string 4.0.1..4.1.4 blob "Can't write past-the-end of BLOB data"
string 4.0.1..4.1.4 common "Incorrect data type for numeric conversion"
string 4.0.1..4.1.4 connection-parameters "No backend name found in "
string 4.0.1..4.1.4 connection-pool "Cannot release pool entry (already free)"
string 4.0.1..4.1.4 connection-pool "Getting connection from the pool unexpectedly failed"
string 4.0.1..4.1.4 error " Fatal error."
string 4.0.1..4.1.4 error-firebird "Exception caught while fetching error information"
string 4.0.1..4.1.4 logger "Cloning a logger implementation must work."
string 4.0.1..4.1.4 logger "Legacy method not supported by this logger."
string 4.0.1..4.1.4 once-temp-type " primary key ("
string 4.0.1..4.1.4 row-id "RowIDs are not supported."
string 4.0.1..4.1.4 session "ng, as prompting the user is not supported when using pooled connections"
string 4.0.1..4.1.4 soci-simple "Cannot add single into data items."
string 4.0.1..4.1.4 soci-simple "Name of use element should be unique."
string 4.0.1..4.1.4 standard-into-type "Failed to parse the returned 64-bit integer value"
string 4.0.1..4.1.4 standard-use-type " used with infinity or NaN, which are not supported by the MySQL server."
string 4.0.1..4.1.4 standard-use-type "Binding for use elements must be either by position or by name."
string 4.0.1..4.1.4 standard-use-type "Can't convert non-integral value to integral column type"
string 4.0.1..4.1.4 statement "Bulk insert/update and bulk select not allowed in same query"
string 4.0.1..4.1.4 transaction "The transaction object cannot be handled twice."
string 4.0.1..4.1.4 use-type "<long string>"
string 4.0.1..4.1.4 values "Rowset is empty"
string 4.0.1..4.1.4 vector-into-type "into bulk iterators are not supported with this backend"
string 4.0.1..4.1.4 vector-use-type "Use element used with non-supported indicator type."
string 4.0.3..4.1.4 backend-loader " is used and can't be unloaded"
string 4.0.3..4.1.4 session " increment_value from sys.identity_columns where object_id = object_id('"
string 4.0.3..4.1.4 statement "Failed to get result columns count"
string 4.0.3..4.1.4 vector-into-type " get the string value from the vector of values with non-supported type."
string 4.0.3..4.1.4 vector-use-type "using bulk iterators are not supported with this backend"
string 4.1.4..4.1.4 - "Bind variable size mismatch (into[{}] has size {}, into[0] has size {})"
string 4.1.4..4.1.4 - "Bind variable size mismatch (use[{}] has size {}, use[0] has size {})"
string 4.1.4..4.1.4 - "Failed to resolve dynamic symbol \"{}\" in the shared library \"{}\""
string 4.1.4..4.1.4 - "Read {} bytes instead of expected {} from Firebird text blob object"
string 4.1.4..4.1.4 - "alue \"{}\" is too long ({} bytes) to be stored in column of size {} bytes"
table 4.0.1..4.0.3 statement 4e34736f63693764657461696c733131747970655f686f6c6465724932746d45
table 4.0.1..4.0.3 statement 4e34736f63693764657461696c733131747970655f686f6c646572494e537437
table 4.0.1..4.1.4 - 4e34736f63693764657461696c733135766563746f725f7573655f7479706545
table 4.0.1..4.1.4 - 4e34736f63693764657461696c733136766563746f725f696e746f5f74797065
table 4.0.1..4.1.4 blob 4e34736f63693233706f737467726573716c5f626c6f625f6261636b656e6445
table 4.0.1..4.1.4 factory 4e34736f6369323373716c697465335f6261636b656e645f666163746f727945
table 4.0.1..4.1.4 factory 4e34736f6369323466697265626972645f6261636b656e645f666163746f7279
table 4.0.1..4.1.4 factory 4e34736f63693236706f737467726573716c5f6261636b656e645f666163746f
table 4.0.1..4.1.4 into-type 4e34736f63693764657461696c733134696e746f5f747970655f626173654500
table 4.0.1..4.1.4 ref-counted-prepare-info 4e34736f63693764657461696c7332347265665f636f756e7465645f70726570
table 4.0.1..4.1.4 ref-counted-statement 4e34736f63693764657461696c7332317265665f636f756e7465645f73746174
table 4.0.1..4.1.4 row-id 4e34736f63693234706f737467726573716c5f726f7769645f6261636b656e64
table 4.0.1..4.1.4 session 4e34736f6369323373716c697465335f73657373696f6e5f6261636b656e6445
table 4.0.1..4.1.4 session 4e34736f6369323466697265626972645f73657373696f6e5f6261636b656e64
table 4.0.1..4.1.4 session 4e34736f63693236706f737467726573716c5f73657373696f6e5f6261636b65
table 4.0.1..4.1.4 soci-simple 4e34736f63693764657461696c73387573655f74797065494e535f34626c6f62
table 4.0.1..4.1.4 soci-simple 4e34736f63693764657461696c73387573655f7479706549537436766563746f
table 4.0.1..4.1.4 standard-into-type 4e34736f636933316f6462635f7374616e646172645f696e746f5f747970655f
table 4.0.1..4.1.4 standard-into-type 4e34736f636933316f6462635f7374616e646172645f747970655f6261636b65
table 4.0.1..4.1.4 standard-into-type 4e34736f636933326d7973716c5f7374616e646172645f696e746f5f74797065
table 4.0.1..4.1.4 standard-use-type 4e34736f636933306f6462635f7374616e646172645f7573655f747970655f62
table 4.0.1..4.1.4 standard-use-type 4e34736f636933316d7973716c5f7374616e646172645f7573655f747970655f
table 4.0.1..4.1.4 standard-use-type 4e34736f6369333373716c697465335f7374616e646172645f7573655f747970
table 4.0.1..4.1.4 statement 4e34736f636932326f6462635f73746174656d656e745f6261636b656e644500
table 4.0.1..4.1.4 statement 4e34736f636932336d7973716c5f73746174656d656e745f6261636b656e6445
table 4.0.1..4.1.4 statement 4e34736f6369323573716c697465335f73746174656d656e745f6261636b656e
table 4.0.1..4.1.4 vector-into-type 4e34736f636932396f6462635f766563746f725f696e746f5f747970655f6261
table 4.0.1..4.1.4 vector-into-type 4e34736f636933306d7973716c5f766563746f725f696e746f5f747970655f62
table 4.0.1..4.1.4 vector-into-type 4e34736f6369333273716c697465335f766563746f725f696e746f5f74797065
table 4.0.1..4.1.4 vector-use-type 4e34736f636932386f6462635f766563746f725f7573655f747970655f626163
table 4.0.1..4.1.4 vector-use-type 4e34736f636932396d7973716c5f766563746f725f7573655f747970655f6261
table 4.0.1..4.1.4 vector-use-type 4e34736f6369333173716c697465335f766563746f725f7573655f747970655f
symbol 4.0.1..4.0.1 standard-into-type _ZN4soci35firebird_standard_into_type_backend14copy_from_blobERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 4.0.1..4.0.1 vector-use-type _ZN4soci28odbc_vector_use_type_backend11bind_helperERiPvNS_7details13exchange_typeE
symbol 4.0.1..4.1.4 - soci_use_int8
symbol 4.0.1..4.1.4 blob _ZN4soci21firebird_blob_backendC1ERNS_24firebird_session_backendE
symbol 4.0.1..4.1.4 factory factory_mysql
symbol 4.0.1..4.1.4 factory factory_odbc
symbol 4.0.1..4.1.4 rowid _ZN4soci5rowidC1ERNS_7sessionE
symbol 4.0.1..4.1.4 soci-simple soci_begin
symbol 4.0.3..4.1.4 once-temp-type _ZN4soci7details15session_backend11drop_columnERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES9_
symbol 4.0.3..4.1.4 standard-into-type _ZN4soci7details10postgresql25parse_as_boolean_or_throwIiEET_PKc
symbol 4.1.4..4.1.4 - _ZN4soci10soci_errorC1EPKcRKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 4.1.4..4.1.4 - _ZN4soci10soci_errorC2EPKcRKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
