name llhttp
also libllhttp
cpe llhttp:llhttp
advisory OSS-Fuzz llhttp
advisory Debian llhttp
advisory Alpine llhttp
advisory GIT https://github.com/nodejs/llhttp
advisory generic llhttp
# learned
reference 9.2.1 amd64 sha256:9060decd47f8d7918267125d5f81b2753631ea5d67ca8dd7864fab459806aed1 libllhttp-dev 9.2.1~7.3.0+dfsg1+~cs24.12.11-1, libllhttp9.2 9.2.1~7.3.0+dfsg1+~cs24.12.11-1
reference 9.3.0 amd64 sha256:1587db44f5d0f335d57ff8b5753f93983cdf24b08731b3f67416d9a5dd54ab8b libllhttp9.3 9.3.3~really9.3.0+~cs12.11.8-4
reference 9.4.3 amd64 sha256:52541fae32235f92eb6c70fea0bc4670deeacbeed1546b98cf6328fe0e5e352f libllhttp-dev 9.4.3+~cs12.11.9-2, libllhttp9.4 9.4.3+~cs12.11.9-2
string 9.2.1..9.2.1 llhttp "ectionent-lengthonroxy-connection"
string 9.2.1..9.2.1 llhttp "loseeep-alivepgrade"
string 9.2.1..9.2.1 llhttp "ransfer-encodingpgrade\r\n\r\nSM\r\n\r\nTTP/CE/TSP/"
string 9.2.1..9.4.3 - "eep-aliveloseectionon"
string 9.2.1..9.4.3 api "Span callback error in on_chunk_extension_name"
string 9.2.1..9.4.3 api "Span callback error in on_chunk_extension_value"
string 9.2.1..9.4.3 api "Span callback error in on_method"
string 9.2.1..9.4.3 api "Span callback error in on_version"
string 9.2.1..9.4.3 llhttp "Data after `Connection: close`"
string 9.2.1..9.4.3 llhttp "Expected LF after chunk data"
string 9.2.1..9.4.3 llhttp "Expected LF after chunk size"
string 9.2.1..9.4.3 llhttp "Expected LF after headers"
string 9.2.1..9.4.3 llhttp "Invalid character in chunk extensions"
string 9.2.1..9.4.3 llhttp "Invalid character in chunk extensions name"
string 9.2.1..9.4.3 llhttp "Invalid character in chunk extensions quote value"
string 9.2.1..9.4.3 llhttp "Invalid character in chunk extensions quoted value"
string 9.2.1..9.4.3 llhttp "Invalid character in chunk extensions value"
string 9.2.1..9.4.3 llhttp "Invalid quoted-pair in chunk extensions quoted value"
string 9.2.1..9.4.3 llhttp "Missing expected CR after chunk data"
string 9.2.1..9.4.3 llhttp "Missing expected CR after chunk extension name"
string 9.2.1..9.4.3 llhttp "Missing expected CR after chunk extension value"
string 9.2.1..9.4.3 llhttp "Missing expected CR after chunk size"
string 9.2.1..9.4.3 llhttp "Missing expected CR after header value"
string 9.2.1..9.4.3 llhttp "Missing expected CR after response line"
string 9.2.1..9.4.3 llhttp "Transfer-Encoding can't be present with Content-Length"
string 9.2.1..9.4.3 llhttp "Unexpected space after start line"
string 9.2.1..9.4.3 llhttp "`on_chunk_extension_name` callback error"
string 9.2.1..9.4.3 llhttp "`on_chunk_extension_value` callback error"
string 9.2.1..9.4.3 llhttp "`on_header_field_complete` callback error"
string 9.2.1..9.4.3 llhttp "`on_header_value_complete` callback error"
string 9.2.1..9.4.3 llhttp "`on_method_complete` callback error"
string 9.2.1..9.4.3 llhttp "`on_reset` callback error"
string 9.2.1..9.4.3 llhttp "`on_status_complete` callback error"
string 9.2.1..9.4.3 llhttp "`on_url_complete` callback error"
string 9.2.1..9.4.3 llhttp "`on_version_complete` callback error"
string 9.2.1..9.4.3 llhttp "on_chunk_extension_name pause"
string 9.2.1..9.4.3 llhttp "on_chunk_extension_value pause"
string 9.2.1..9.4.3 llhttp "on_header_field_complete pause"
string 9.2.1..9.4.3 llhttp "on_header_value_complete pause"
string 9.2.1..9.4.3 llhttp "on_method_complete pause"
string 9.2.1..9.4.3 llhttp "on_reset pause"
string 9.2.1..9.4.3 llhttp "on_status_complete pause"
string 9.2.1..9.4.3 llhttp "on_url_complete pause"
string 9.2.1..9.4.3 llhttp "on_version_complete pause"
string 9.3.0..9.4.3 api "Span callback error in on_protocol"
string 9.3.0..9.4.3 llhttp "\r\n\r\nSM\r\n\r\nTTPpgrade"
string 9.3.0..9.4.3 llhttp "Expected HTTP/, RTSP/ or ICE/"
string 9.3.0..9.4.3 llhttp "`on_protocol_complete` callback error"
string 9.3.0..9.4.3 llhttp "on_protocol_complete pause"
string 9.4.3..9.4.3 llhttp "Empty Transfer-Encoding"
table 9.2.1..9.4.3 api 434c49454e545f434c4f5345445f4c4f41445f42414c414e4345445f52455155
table 9.2.1..9.4.3 api 4850455f43425f4348554e4b5f455854454e53494f4e5f4e414d455f434f4d50
table 9.2.1..9.4.3 api 4850455f43425f4348554e4b5f455854454e53494f4e5f56414c55455f434f4d
table 9.2.1..9.4.3 api 485454505f524551554553545f53454e545f544f5f48545450535f504f525400
table 9.2.1..9.4.3 api 4944454e544954595f50524f56494445525f41555448454e5449434154494f4e
table 9.2.1..9.4.3 api 4d495343454c4c414e454f55535f50455253495354454e545f5741524e494e47
table 9.2.1..9.4.3 api 524551554553545f4845414445525f4649454c44535f544f4f5f4c415247455f
table 9.2.1..9.4.3 api 5370616e2063616c6c6261636b206572726f7220696e206f6e5f6d6574686f64
table 9.2.1..9.4.3 api 5370616e2063616c6c6261636b206572726f7220696e206f6e5f76657273696f
table 9.2.1..9.4.3 llhttp 496e76616c69642063686172616374657220696e206368756e6b20657874656e
table 9.2.1..9.4.3 llhttp 496e76616c69642071756f7465642d7061697220696e206368756e6b20657874
table 9.2.1..9.4.3 llhttp 4d697373696e67206578706563746564204352206166746572206368756e6b20
table 9.2.1..9.4.3 llhttp 4d697373696e6720657870656374656420435220616674657220686561646572
table 9.2.1..9.4.3 llhttp 4d697373696e6720657870656374656420435220616674657220726573706f6e
table 9.2.1..9.4.3 llhttp 5472616e736665722d456e636f64696e672063616e2774206265207072657365
table 9.2.1..9.4.3 llhttp 556e6578706563746564207370616365206166746572207374617274206c696e
table 9.2.1..9.4.3 llhttp 606f6e5f6368756e6b5f657874656e73696f6e5f6e616d65602063616c6c6261
table 9.2.1..9.4.3 llhttp 606f6e5f6368756e6b5f657874656e73696f6e5f76616c7565602063616c6c62
table 9.2.1..9.4.3 llhttp 606f6e5f6865616465725f6669656c645f636f6d706c657465602063616c6c62
table 9.2.1..9.4.3 llhttp 606f6e5f6865616465725f76616c75655f636f6d706c657465602063616c6c62
table 9.2.1..9.4.3 llhttp 606f6e5f6d6574686f645f636f6d706c657465602063616c6c6261636b206572
table 9.2.1..9.4.3 llhttp 606f6e5f7374617475735f636f6d706c657465602063616c6c6261636b206572
table 9.2.1..9.4.3 llhttp 606f6e5f75726c5f636f6d706c657465602063616c6c6261636b206572726f72
table 9.2.1..9.4.3 llhttp 606f6e5f76657273696f6e5f636f6d706c657465602063616c6c6261636b2065
symbol 9.2.1..9.3.0 llhttp llhttp__internal__c_test_lenient_flags_22
symbol 9.2.1..9.3.0 llhttp llhttp__internal__c_test_lenient_flags_24
symbol 9.2.1..9.4.3 api llhttp__on_method
symbol 9.2.1..9.4.3 api llhttp__on_reset
symbol 9.2.1..9.4.3 api llhttp__on_version
symbol 9.2.1..9.4.3 api llhttp_get_http_major
symbol 9.2.1..9.4.3 api llhttp_get_method
symbol 9.2.1..9.4.3 api llhttp_get_type
symbol 9.2.1..9.4.3 api llhttp_get_upgrade
symbol 9.2.1..9.4.3 api llhttp_status_name
symbol 9.3.0..9.4.3 api llhttp__on_protocol
symbol 9.3.0..9.4.3 api llhttp__on_protocol_complete
