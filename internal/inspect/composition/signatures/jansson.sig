name jansson
also libjansson
cpe jansson_project:jansson
advisory OSS-Fuzz jansson
advisory Debian jansson
advisory Alpine jansson
advisory GIT https://github.com/akheron/jansson
advisory generic jansson
version weak "{v}"
# learned
reference 2.13.1 amd64 sha256:987f62a4265556570c562e8cec55ec8f7274c6aad555e7841ddaa9ef84ee3bcb libjansson-dev 2.13.1-1.1
reference 2.14 amd64 sha256:976e25f9ca3589de9da4373fd0aedf3ff543f7a81783e136b23afff276395f48 libjansson-dev 2.14-2
reference 2.15.1 amd64 sha256:0cf4726f9af279e6ef453b543922173b0dbd8c8a1bc32b40bcab1fbeed0fb85a libjansson-dev 2.15.1-1
string 2.13.1..2.14 pack_unpack "Expected integer, got %s"
string 2.13.1..2.14 pack_unpack "Expected object, got %s"
string 2.13.1..2.14 pack_unpack "Expected real or integer, got %s"
string 2.13.1..2.14 pack_unpack "Expected string, got %s"
string 2.13.1..2.14 pack_unpack "Expected true or false, got %s"
string 2.13.1..2.15.1 load "%s near end of file"
string 2.13.1..2.15.1 load "'[' or '{' expected"
string 2.13.1..2.15.1 load "NUL byte in object key not supported"
string 2.13.1..2.15.1 load "\\u0000 is not allowed without JSON_ALLOW_NUL"
string 2.13.1..2.15.1 load "control character 0x%x"
string 2.13.1..2.15.1 load "duplicate object key"
string 2.13.1..2.15.1 load "end == saved_text + lex->saved_text.length"
string 2.13.1..2.15.1 load "end of file expected"
string 2.13.1..2.15.1 load "invalid Unicode '\\u%04X'"
string 2.13.1..2.15.1 load "invalid Unicode '\\u%04X\\u%04X'"
string 2.13.1..2.15.1 load "invalid Unicode escape '%.6s'"
string 2.13.1..2.15.1 load "maximum parsing depth reached"
string 2.13.1..2.15.1 load "real number overflow"
string 2.13.1..2.15.1 load "stream->buffer[stream->buffer_pos] == c"
string 2.13.1..2.15.1 load "stream->buffer_pos > 0"
string 2.13.1..2.15.1 load "string or '}' expected"
string 2.13.1..2.15.1 load "too big integer"
string 2.13.1..2.15.1 load "too big negative integer"
string 2.13.1..2.15.1 load "unable to decode byte 0x%x"
string 2.13.1..2.15.1 pack_unpack "%li array item(s) left unpacked"
string 2.13.1..2.15.1 pack_unpack "%li object item(s) left unpacked: %s"
string 2.13.1..2.15.1 pack_unpack "Array index %lu out of range"
string 2.13.1..2.15.1 pack_unpack "Cannot use '%c' on optional strings"
string 2.13.1..2.15.1 pack_unpack "Expected ']' after '%c', got '%c'"
string 2.13.1..2.15.1 pack_unpack "Expected '}' after '%c', got '%c'"
string 2.13.1..2.15.1 pack_unpack "Expected format 's', got '%c'"
string 2.13.1..2.15.1 pack_unpack "Garbage after format string"
string 2.13.1..2.15.1 pack_unpack "Invalid UTF-8 %s"
string 2.13.1..2.15.1 pack_unpack "Invalid floating point value"
string 2.13.1..2.15.1 pack_unpack "NULL object value"
string 2.13.1..2.15.1 pack_unpack "NULL or empty format string"
string 2.13.1..2.15.1 pack_unpack "NULL string argument"
string 2.13.1..2.15.1 pack_unpack "NULL string length argument"
string 2.13.1..2.15.1 pack_unpack "Object item not found: %s"
string 2.13.1..2.15.1 pack_unpack "Unable to add key \"%s\""
string 2.13.1..2.15.1 pack_unpack "Unable to append to array"
string 2.13.1..2.15.1 pack_unpack "Unexpected end of format string"
string 2.13.1..2.15.1 pack_unpack "Unexpected format character '%c'"
string 2.13.1..2.15.1 strconv "end == strbuffer->value + strbuffer->length"
string 2.15.1..2.15.1 pack_unpack "Expected integer, got %s%s%s"
string 2.15.1..2.15.1 pack_unpack "Expected object, got %s%s%s"
string 2.15.1..2.15.1 pack_unpack "Expected real or integer, got %s%s%s"
string 2.15.1..2.15.1 pack_unpack "Expected true or false, got %s%s%s"
string 2.15.1..2.15.1 pack_unpack "Invalid length for %s: %d"
table 2.13.1..2.15.1 dtoa d653f4ee5ad63b9229aa3f1190fbffff66b45895f865651b59cac74a94fbffff
symbol 2.13.1..2.14 load stream_unget
symbol 2.13.1..2.14 memory jsonp_strdup
symbol 2.13.1..2.15.1 dump do_dump
symbol 2.13.1..2.15.1 dump dump_string
symbol 2.13.1..2.15.1 load error_set
symbol 2.13.1..2.15.1 load fd_get_func
symbol 2.13.1..2.15.1 utf utf8_iterate
symbol 2.13.1..2.15.1 value json_copy
symbol 2.14..2.15.1 hashtable hashtable_find_pair
symbol 2.14..2.15.1 value json_object_deln
symbol 2.15.1..2.15.1 dump dump_indent
symbol 2.15.1..2.15.1 memory jsonp_realloc
