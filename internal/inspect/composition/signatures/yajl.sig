name yajl
also libyajl
cpe yajl_project:yajl
advisory Debian yajl
advisory Alpine yajl
advisory GIT https://github.com/lloyd/yajl
advisory generic yajl
# learned
reference 2.1.0 amd64 sha256:e3693e3cdd40e5124df987bbd225f44681d098f4a705417d3a578cbc2d5eb147 libyajl-dev 2.1.0-3+deb12u2
string 2.1.0..2.1.0 yajl "client canceled parse"
string 2.1.0..2.1.0 yajl "ok, no error"
string 2.1.0..2.1.0 yajl_buf "len <= buf->used"
string 2.1.0..2.1.0 yajl_encode "\"this should never happen\" == NULL"
string 2.1.0..2.1.0 yajl_lex "*offset <= jsonTextLen"
string 2.1.0..2.1.0 yajl_lex "inside a string, '\\' occurs before a character which it may not."
string 2.1.0..2.1.0 yajl_lex "invalid (non-hex) character occurs after '\\u' inside string."
string 2.1.0..2.1.0 yajl_lex "invalid bytes in UTF8 string."
string 2.1.0..2.1.0 yajl_lex "invalid char in json text."
string 2.1.0..2.1.0 yajl_lex "invalid character inside string."
string 2.1.0..2.1.0 yajl_lex "invalid string in json text."
string 2.1.0..2.1.0 yajl_lex "malformed number, a digit is required after the decimal point."
string 2.1.0..2.1.0 yajl_lex "malformed number, a digit is required after the exponent."
string 2.1.0..2.1.0 yajl_lex "malformed number, a digit is required after the minus sign."
string 2.1.0..2.1.0 yajl_lex "probable comment found in input text, comments are not enabled."
string 2.1.0..2.1.0 yajl_parser "(hand->stateStack).used > 0"
string 2.1.0..2.1.0 yajl_parser "after array element, I expect ',' or ']'"
string 2.1.0..2.1.0 yajl_parser "after key and value, inside map, I expect ',' or '}'"
string 2.1.0..2.1.0 yajl_parser "client cancelled parse via callback return value"
string 2.1.0..2.1.0 yajl_parser "invalid object key (must be a string)"
string 2.1.0..2.1.0 yajl_parser "invalid token, internal error"
string 2.1.0..2.1.0 yajl_parser "numeric (floating point) overflow"
string 2.1.0..2.1.0 yajl_parser "object key and value must be separated by a colon (':')"
string 2.1.0..2.1.0 yajl_parser "unallowed token at this point in JSON text"
string 2.1.0..2.1.0 yajl_tree "(ctx->stack == NULL) || YAJL_IS_OBJECT (v) || YAJL_IS_ARRAY (v)"
string 2.1.0..2.1.0 yajl_tree "_value: Cannot add value to a value of type %#04x (not a composite type)"
string 2.1.0..2.1.0 yajl_tree "context_add_value: Object key is not a string (%#04x)"
string 2.1.0..2.1.0 yajl_tree "context_pop: Bottom of stack reached prematurely"
string 2.1.0..2.1.0 yajl_tree "ctx->root == NULL"
source 2.1.0..2.1.0 yajl_buf "yajl_buf.c"
source 2.1.0..2.1.0 yajl_encode "yajl_encode.c"
source 2.1.0..2.1.0 yajl_lex "yajl_lex.c"
source 2.1.0..2.1.0 yajl_parser "yajl_parser.c"
source 2.1.0..2.1.0 yajl_tree "yajl_tree.c"
symbol 2.1.0..2.1.0 yajl yajl_alloc
symbol 2.1.0..2.1.0 yajl yajl_config
symbol 2.1.0..2.1.0 yajl yajl_free
symbol 2.1.0..2.1.0 yajl yajl_parse
symbol 2.1.0..2.1.0 yajl_buf yajl_buf_data
symbol 2.1.0..2.1.0 yajl_buf yajl_buf_free
symbol 2.1.0..2.1.0 yajl_buf yajl_buf_len
symbol 2.1.0..2.1.0 yajl_gen yajl_gen_bool
symbol 2.1.0..2.1.0 yajl_gen yajl_gen_free
symbol 2.1.0..2.1.0 yajl_lex yajl_lex_lex
symbol 2.1.0..2.1.0 yajl_tree context_pop
symbol 2.1.0..2.1.0 yajl_tree handle_null
