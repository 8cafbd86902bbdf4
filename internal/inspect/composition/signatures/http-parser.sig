name http-parser
also libhttp_parser
cpe nodejs:http-parser
advisory OSS-Fuzz http-parser
advisory Debian http-parser
advisory Alpine http-parser
advisory GIT https://github.com/nodejs/http-parser
advisory generic http-parser
# learned
reference 2.9.4 amd64 sha256:bb368fe8ba43a9c9ae9d13b53da62852584503d5717bd8ec5cad8d19f9af0e97 libhttp-parser-dev 2.9.4-5
string 2.9.4..2.9.4 http_parser "((size_t) err) < ARRAY_SIZE(http_strerror_tab)"
string 2.9.4..2.9.4 http_parser "(size_t) (off + len) <= buflen && \"Port number overflow\""
string 2.9.4..2.9.4 http_parser "0 && \"Attempting to pause parser in error state\""
string 2.9.4..2.9.4 http_parser "0 && \"Shouldn't get here.\""
string 2.9.4..2.9.4 http_parser "0 && \"Unknown header_state\""
string 2.9.4..2.9.4 http_parser "0 && \"unhandled state\""
string 2.9.4..2.9.4 http_parser "HTTP_PARSER_ERRNO(parser) == HPE_OK"
string 2.9.4..2.9.4 http_parser "LF character expected"
string 2.9.4..2.9.4 http_parser "an unknown error occurred"
string 2.9.4..2.9.4 http_parser "data received after completed connection: close message"
string 2.9.4..2.9.4 http_parser "encountered unexpected internal state"
string 2.9.4..2.9.4 http_parser "invalid HTTP method"
string 2.9.4..2.9.4 http_parser "invalid HTTP status code"
string 2.9.4..2.9.4 http_parser "invalid HTTP version"
string 2.9.4..2.9.4 http_parser "invalid character in chunk size header"
string 2.9.4..2.9.4 http_parser "invalid character in content-length header"
string 2.9.4..2.9.4 http_parser "invalid character in header"
string 2.9.4..2.9.4 http_parser "invalid constant string"
string 2.9.4..2.9.4 http_parser "invalid fragment"
string 2.9.4..2.9.4 http_parser "invalid host"
string 2.9.4..2.9.4 http_parser "invalid query string"
string 2.9.4..2.9.4 http_parser "parser is paused"
string 2.9.4..2.9.4 http_parser "parser->content_length != 0 && parser->content_length != ULLONG_MAX"
string 2.9.4..2.9.4 http_parser "parser->content_length == 0"
string 2.9.4..2.9.4 http_parser "parser->flags & F_CHUNKED"
string 2.9.4..2.9.4 http_parser "request has invalid transfer-encoding"
string 2.9.4..2.9.4 http_parser "stream ended at an unexpected time"
string 2.9.4..2.9.4 http_parser "strict mode assertion failed"
string 2.9.4..2.9.4 http_parser "the on_body callback failed"
string 2.9.4..2.9.4 http_parser "the on_chunk_complete callback failed"
string 2.9.4..2.9.4 http_parser "the on_chunk_header callback failed"
string 2.9.4..2.9.4 http_parser "the on_header_field callback failed"
string 2.9.4..2.9.4 http_parser "the on_header_value callback failed"
string 2.9.4..2.9.4 http_parser "the on_headers_complete callback failed"
string 2.9.4..2.9.4 http_parser "the on_message_begin callback failed"
string 2.9.4..2.9.4 http_parser "the on_message_complete callback failed"
string 2.9.4..2.9.4 http_parser "the on_status callback failed"
string 2.9.4..2.9.4 http_parser "the on_url callback failed"
string 2.9.4..2.9.4 http_parser "too many header bytes seen; overflow detected"
string 2.9.4..2.9.4 http_parser "unexpected content-length header"
symbol 2.9.4..2.9.4 http_parser http_body_is_final
symbol 2.9.4..2.9.4 http_parser http_errno_description
symbol 2.9.4..2.9.4 http_parser http_errno_name
symbol 2.9.4..2.9.4 http_parser http_method_str
symbol 2.9.4..2.9.4 http_parser http_parser_execute
symbol 2.9.4..2.9.4 http_parser http_parser_init
symbol 2.9.4..2.9.4 http_parser http_parser_parse_url
symbol 2.9.4..2.9.4 http_parser http_parser_pause
symbol 2.9.4..2.9.4 http_parser http_parser_url_init
symbol 2.9.4..2.9.4 http_parser http_parser_version
symbol 2.9.4..2.9.4 http_parser http_status_str
symbol 2.9.4..2.9.4 http_parser parse_url_char
