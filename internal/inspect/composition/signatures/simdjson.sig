name simdjson
also libsimdjson
cpe simdjson:simdjson
advisory OSS-Fuzz simdjson
advisory Debian simdjson
advisory Alpine simdjson
advisory GIT https://github.com/simdjson/simdjson
advisory generic simdjson
# learned
reference 0.7.1 amd64 sha256:82db2bda10982e71f69e0ecb643f7b612b3439305fc40802d74efd78cfb2be63 libsimdjson-dev 0.7.1-1, libsimdjson5 0.7.1-1
reference 3.0.1 amd64 sha256:9052071695a04b373d131fe2a96836031042d5a151b59abc8608e366e4df1227 libsimdjson-dev 3.0.1-1, libsimdjson14 3.0.1-1
reference 3.12.3 amd64 sha256:47e913679a95a3b1ea44ebc47c7e8586e47d3cdbbedbc6289f5803732786745a libsimdjson-dev 3.12.3-1
reference 4.6.11 amd64 sha256:e88a2f3f64bbaa2129b284934eb2131eb3c3f96e1fd06209ea1465e2afdb58d2 libsimdjson-dev 4.6.11-1
reference 5.0.5 amd64 sha256:156c8a4e6cd2528eabd36b8ed0bf001d3da28091d0bc6cf00161e4673b9b3a43 libsimdjson-dev 5.0.5-1
string 0.7.1..3.0.1 - "Empty: no JSON found"
string 0.7.1..3.0.1 - "ation supported by this CPU architecture (perhaps it's a non-SIMD CPU?)."
string 0.7.1..3.0.1 - "per structure: missing or superfluous commas, braces, missing keys, etc."
string 0.7.1..5.0.5 - "A string is opened, but never closed."
string 0.7.1..5.0.5 - "Cannot parse a new document while a document is still in use."
string 0.7.1..5.0.5 - "Error allocating memory, we're most likely out of memory"
string 0.7.1..5.0.5 - "Invalid JSON pointer syntax."
string 0.7.1..5.0.5 - "Invalid URI fragment syntax."
string 0.7.1..5.0.5 - "Problem while parsing a number"
string 0.7.1..5.0.5 - "Problem while parsing a string"
string 0.7.1..5.0.5 - "Problem while parsing an atom starting with the letter 'f'"
string 0.7.1..5.0.5 - "Problem while parsing an atom starting with the letter 'n'"
string 0.7.1..5.0.5 - "Problem while parsing an atom starting with the letter 't'"
string 0.7.1..5.0.5 - "The JSON document was too deep (too many nested objects and arrays)"
string 0.7.1..5.0.5 - "The JSON element does not have the requested type."
string 0.7.1..5.0.5 - "The JSON field referenced does not exist in this object."
string 0.7.1..5.0.5 - "The input is not valid UTF-8"
string 0.7.1..5.0.5 - "This parser can't support a document that big"
string 0.7.1..5.0.5 simdjson " JSON number is too large or too small to fit within the requested type."
string 0.7.1..5.0.5 simdjson " consider reporting this problem as you may have found a bug in simdjson"
string 0.7.1..5.0.5 simdjson " strings, some characters must be escaped, we found unescaped characters"
string 0.7.1..5.0.5 simdjson "ttempted to access an element of a JSON array that is beyond its length."
string 3.0.1..3.0.1 - "%&'()*+,-./0123456789:;<=>?This parser can't support a document that big"
string 3.0.1..3.0.1 - "JSON document ended early in the middle of an object or array."
string 3.0.1..3.0.1 - "uctions)best_supported_dDetects the best supported implementation and se"
string 3.0.1..5.0.5 - "Unexpected trailing content in the JSON input."
string 3.0.1..5.0.5 simdjson "Objects and arrays can only be iterated when they are first encountered."
string 3.0.1..5.0.5 simdjson "as a value. Use get_bool(), get_double(), etc. on the document instead. "
string 3.0.1..5.0.5 simdjson "ng's length. Consider using the simdjson::padded_string class if needed."
string 3.12.3..5.0.5 simdjson "BIGINT_ERROR: Big integer value that cannot be represented using 64 bits"
string 3.12.3..5.0.5 simdjson "CAPACITY: This parser can't support a document that big"
string 3.12.3..5.0.5 simdjson "ER_IN_USE: Cannot parse a new document while a document is still in use."
string 3.12.3..5.0.5 simdjson "F_ATOM_ERROR: Problem while parsing an atom starting with the letter 'f'"
string 3.12.3..5.0.5 simdjson "INCORRECT_TYPE: The JSON element does not have the requested type."
string 3.12.3..5.0.5 simdjson "INVALID_JSON_POINTER: Invalid JSON pointer syntax."
string 3.12.3..5.0.5 simdjson "MEMALLOC: Error allocating memory, we're most likely out of memory"
string 3.12.3..5.0.5 simdjson "NO_SUCH_FIELD: The JSON field referenced does not exist in this object."
string 3.12.3..5.0.5 simdjson "N_ATOM_ERROR: Problem while parsing an atom starting with the letter 'n'"
string 3.12.3..5.0.5 simdjson "OUT_OF_BOUNDS: Attempt to access location outside of document."
string 3.12.3..5.0.5 simdjson "ROR: The JSON document was too deep (too many nested objects and arrays)"
string 3.12.3..5.0.5 simdjson "TRAILING_CONTENT: Unexpected trailing content in the JSON input."
string 3.12.3..5.0.5 simdjson "T_ATOM_ERROR: Problem while parsing an atom starting with the letter 't'"
string 3.12.3..5.0.5 simdjson "UNCLOSED_STRING: A string is opened, but never closed."
string 3.12.3..5.0.5 simdjson "as, braces, missing keys, etc.  This is a fatal and unrecoverable error."
string 3.12.3..5.0.5 simdjson "e middle of an object or array. This is a fatal and unrecoverable error."
string 3.12.3..5.0.5 simdjson "re. Please report this error to the core team as it should never happen."
string 4.6.11..5.0.5 simdjson "F_CAPACITY: The capacity was exceeded, we cannot allocate enough memory."
string 5.0.5..5.0.5 simdjson "const simdjson::implementation* simdjson::builtin_implementation()"
string 5.0.5..5.0.5 simdjson "hat does not map to any member of the target type (deny_unknown_fields)."
string 5.0.5..5.0.5 simdjson "int simdjson_fast_float::leading_zeroes(uint64_t)"
symbol 0.7.1..0.7.1 - _ZN8simdjson7haswell25dom_parser_implementation6stage1EPKhmb
symbol 0.7.1..0.7.1 - _ZN8simdjson8fallback25dom_parser_implementation6stage1EPKhmb
symbol 0.7.1..4.6.11 simdjson _ZN8simdjson8internal18decimal_left_shiftERNS0_7decimalEj
symbol 0.7.1..4.6.11 simdjson _ZN8simdjson8internal19decimal_right_shiftERNS0_7decimalEj
symbol 0.7.1..5.0.5 simdjson _ZN8simdjson7haswell25dom_parser_implementation5parseEPKhmRNS_3dom8documentE
symbol 0.7.1..5.0.5 simdjson _ZN8simdjson7haswell25dom_parser_implementation6stage1EPKhmNS_11stage1_modeE
symbol 0.7.1..5.0.5 simdjson _ZN8simdjson7haswell25dom_parser_implementation6stage2ERNS_3dom8documentE
symbol 0.7.1..5.0.5 simdjson _ZN8simdjson7icelake25dom_parser_implementation6stage2ERNS_3dom8documentE
symbol 0.7.1..5.0.5 simdjson _ZN8simdjson8fallback25dom_parser_implementation6stage2ERNS_3dom8documentE
symbol 0.7.1..5.0.5 simdjson _ZN8simdjson8westmere25dom_parser_implementation6stage2ERNS_3dom8documentE
symbol 3.0.1..3.0.1 - _ZNK8simdjson7haswell25dom_parser_implementation12parse_stringEPKhPh
symbol 5.0.5..5.0.5 simdjson _ZN8simdjson8internal16from_chars_floatEPKc
