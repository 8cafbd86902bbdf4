name lua-cjson
also liblua-cjson
advisory Debian lua-cjson
advisory generic lua-cjson
version weak "{v}"
# learned
reference 2.1.0 amd64 sha256:f8ac68d4719559250e709fe91380a57f24f34377499703e66fcb225794231257 lua-cjson 2.1.0+dfsg-2.2, lua-cjson-dev 2.1.0+dfsg-2.2
string 2.1.0..2.1.0 fpconv "1 <= precision && precision <= 14"
string 2.1.0..2.1.0 fpconv "Error: wide characters found or printf() bug."
string 2.1.0..2.1.0 lua_cjson "BUG: Unable to fetch CJSON configuration"
string 2.1.0..2.1.0 lua_cjson "Cannot serialise %s: %s"
string 2.1.0..2.1.0 lua_cjson "Cannot serialise, excessive nesting (%d)"
string 2.1.0..2.1.0 lua_cjson "Expected %s but found %s at character %d"
string 2.1.0..2.1.0 lua_cjson "Found too many nested data structures (%d) at character %d"
string 2.1.0..2.1.0 lua_cjson "JSON parser does not support UTF-16 or UTF-32"
string 2.1.0..2.1.0 lua_cjson "Memory allocation error in CJSON protected call"
string 2.1.0..2.1.0 lua_cjson "comma or array end"
string 2.1.0..2.1.0 lua_cjson "comma or object end"
string 2.1.0..2.1.0 lua_cjson "excessively sparse array"
string 2.1.0..2.1.0 lua_cjson "expected 1 argument"
string 2.1.0..2.1.0 lua_cjson "expected integer between %d and %d"
string 2.1.0..2.1.0 lua_cjson "found too many arguments"
string 2.1.0..2.1.0 lua_cjson "invalid unicode escape code"
string 2.1.0..2.1.0 lua_cjson "must not be NaN or Inf"
string 2.1.0..2.1.0 lua_cjson "object key string"
string 2.1.0..2.1.0 lua_cjson "table key must be a number or string"
string 2.1.0..2.1.0 strbuf "BUG: Invalid strbuf length requested"
string 2.1.0..2.1.0 strbuf "BUG: Invalid string increment"
string 2.1.0..2.1.0 strbuf "BUG: Unable to convert number"
string 2.1.0..2.1.0 strbuf "BUG: length of formatted string changed"
string 2.1.0..2.1.0 strbuf "strbuf(%lx) reallocs: %d, length: %d, size: %d\n"
string 2.1.0..2.1.0 strbuf "strbuf(%lx) resize: %d => %d\n"
source 2.1.0..2.1.0 lua_cjson "lua_cjson.c"
symbol 2.1.0..2.1.0 fpconv fpconv_g_fmt
symbol 2.1.0..2.1.0 fpconv fpconv_init
symbol 2.1.0..2.1.0 fpconv fpconv_strtod
symbol 2.1.0..2.1.0 lua_cjson decode_hex4
symbol 2.1.0..2.1.0 lua_cjson json_append_data
symbol 2.1.0..2.1.0 lua_cjson json_append_number
symbol 2.1.0..2.1.0 lua_cjson json_append_string
symbol 2.1.0..2.1.0 lua_cjson json_arg_init
symbol 2.1.0..2.1.0 lua_cjson json_process_value
symbol 2.1.0..2.1.0 lua_cjson lua_cjson_new
symbol 2.1.0..2.1.0 lua_cjson lua_cjson_safe_new
symbol 2.1.0..2.1.0 lua_cjson luaopen_cjson
symbol 2.1.0..2.1.0 lua_cjson luaopen_cjson_safe
symbol 2.1.0..2.1.0 strbuf strbuf_append_fmt
symbol 2.1.0..2.1.0 strbuf strbuf_append_string
symbol 2.1.0..2.1.0 strbuf strbuf_init
symbol 2.1.0..2.1.0 strbuf strbuf_resize
symbol 2.1.0..2.1.0 strbuf strbuf_set_increment
