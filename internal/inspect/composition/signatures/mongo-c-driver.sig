name mongo-c-driver
also libmongoc libbson
cpe mongodb:c_driver
cpe mongodb:libbson
advisory OSS-Fuzz mongo-c-driver
advisory Debian mongo-c-driver
advisory Alpine mongo-c-driver
advisory GIT https://github.com/mongodb/mongo-c-driver
advisory generic mongo-c-driver
version weak "{v}"
# learned
reference 1.23.1 amd64 sha256:b32b57f57a423c6f858db1f9de75b4a668dfa9c00a490e72ee4f507eac154201 libbson-dev 1.23.1-1+deb12u3, libmongoc-dev 1.23.1-1+deb12u3
reference 1.30.4 amd64 sha256:868ad462539bccf1d927fcfb31c50747b2f2ff09248690d78a571f6de2da38fb libbson-dev 1.30.4-1+deb13u5, libmongoc-dev 1.30.4-1+deb13u5
reference 2.5.7 amd64 sha256:dd18e595ecf1a4dc917f44ff18fbb98727078c3396176698d48ec1fab32cbe9f libbson-dev 2.5.7-1, libmongoc-dev 2.5.7-1
string 1.23.1..1.23.1 bson-iso8601 "SO8601 format yyyy-mm-ddThh:mm plus timezone, either \"Z\" or like \"+0500\""
string 1.23.1..1.23.1 mongoc-collection "BSON_APPEND_DOUBLE ( &doc, \"bucketSize\", geo_opt->haystack_bucket_size)"
string 1.23.1..1.23.1 mongoc-gridfs-file "_mongoc_gridfs_file_page_seek (file->page, offset % file->chunk_size)"
string 1.23.1..1.23.1 mongoc-handshake " -Wswitch-enum -Wundef -Wuninitialized -Wexpansion-to-defined -pedantic\""
string 1.23.1..1.23.1 mongoc-stream " all requested bytes (only sent: %lu/%ld in %dms) during socket delivery"
string 1.23.1..1.30.4 common-string "(size_t) remainder_input_len, remainder_buffer, sizeof remainder_buffer)"
string 1.23.1..1.30.4 mcd-nsinfo " (&self->payload, bson_get_data (&mcd_nsinfo_bson), mcd_nsinfo_bson.len)"
string 1.23.1..1.30.4 mongoc-bulkwrite "BSON_APPEND_BOOL (&op, \"upsert\", mongoc_optional_value (&opts->upsert))"
string 1.23.1..1.30.4 mongoc-handshake "Error while initializing child document: kv (\"name\", cstr (appname))"
string 1.23.1..1.30.4 mongoc-stream-tls " function doesn't do anything. Please call mongoc_stream_tls_handshake()"
string 1.23.1..2.5.7 bcon "bson_append_regex (bson, key, -1, val->REGEX.regex, val->REGEX.flags)"
string 1.23.1..2.5.7 bson-atomic "rv == 1 && \"Released atomic lock while not holding it\""
string 1.23.1..2.5.7 bson-bcon "_dbpointer(bson, key, -1, val->DBPOINTER.collection, val->DBPOINTER.oid)"
string 1.23.1..2.5.7 bson-vector "BSON array key '%s' value %ld is out of range for vector of int8"
string 1.23.1..2.5.7 kms_decrypt_request "Could not allocate %d bytes for base64-encoding payload"
string 1.23.1..2.5.7 kms_kmip_response_parser "parser->first_len <= UINT32_MAX - KMS_KMIP_RESPONSE_PARSER_FIRST_LENGTH"
string 1.23.1..2.5.7 kms_request "Ensure the request has at least one header field before calling %s"
string 1.23.1..2.5.7 mcd-azure " Azure IMDS server while looking for Managed Identity access token: %.*s"
string 1.23.1..2.5.7 memory "Failure to allocate memory in bson_array_alloc0(). errno: %d.\n"
string 1.23.1..2.5.7 mongoc-bulk-operation "bulk_operation_execute() requires a collection and one has not been set."
string 1.23.1..2.5.7 mongoc-change-stream "Cannot provide resume functionality when the resume token is missing"
string 1.23.1..2.5.7 mongoc-client-session " state MONGOC_INTERNAL_TRANSACTION_ENDING when getting transaction state"
string 1.23.1..2.5.7 mongoc-crypt "Error setting TLS option %s for %s. Insecure TLS options prohibited."
string 1.23.1..2.5.7 mongoc-cursor "Another cursor derived from this client is in exhaust."
string 1.23.1..2.5.7 mongoc-cursor-legacy "Set readConcern on client, database, or collection, not in a query."
string 1.23.1..2.5.7 mongoc-database "dTiger\" option must take a document argument with a \"configString\" field"
string 1.23.1..2.5.7 mongoc-http "Error occurred reading response: end of headers not found"
string 1.23.1..2.5.7 mongoc-matcher-op "de >= MONGOC_MATCHER_OPCODE_OR) && (opcode <= MONGOC_MATCHER_OPCODE_NOR)"
string 1.23.1..2.5.7 mongoc-oidc-cache "(token_resource != NULL) == mongoc_oidc_env_requires_token_resource(env)"
string 1.23.1..2.5.7 mongoc-oidc-env "Azure OIDC access token expiration must not be a negative value"
string 1.23.1..2.5.7 mongoc-openssl "Cannot load Certificate Authorities from '%s' and '%s'"
string 1.23.1..2.5.7 mongoc-retry-backoff-generator "mlib_duration_cmp(params.backoff_max, >, MONGOC_DURATION_ZERO)"
string 1.23.1..2.5.7 mongoc-rpc "bson_init_static ( &b, rpc->sections[_i].payload.bson_document, __l)"
string 1.23.1..2.5.7 mongoc-shared "ptr) && \"Unbound mongoc_shared_ptr given to mongoc_shared_ptr_use_count\""
string 1.23.1..2.5.7 mongoc-stream-tls-openssl "TLS handshake failed: certificate verify failed (%ld): %s"
string 1.23.1..2.5.7 mongoc-structured-log "Invalid length '%s' read from environment variable %s. Ignoring it."
string 1.23.1..2.5.7 mongoc-topology "No suitable servers found: `serverSelectionTimeoutMS` expired"
string 1.23.1..2.5.7 mongoc-write-concern "Invalid writeConcern passed into mongoc_write_concern_append."
string 1.23.1..2.5.7 service-gcp "Error from the GCP metadata server while looking for access token: %.*s"
string 1.23.1..2.5.7 validate "tion routine should return `false` if-and-only-if it sets an error code\""
string 1.30.4..2.5.7 mongoc-client "Invalid TXT string size %hu at %hu in %hu-byte TXT record for \"%s\""
string 1.30.4..2.5.7 mongoc-client-pool "_pool_set_apm_callbacks can only be called before mongoc_client_pool_pop"
string 1.30.4..2.5.7 mongoc-client-side-encryption "No 'encryptedFields' are defined for the creation of the '%s' collection"
string 1.30.4..2.5.7 mongoc-cyrus "SASL Failure: failure to negotiate mechanism (available mechanisms: %s)"
string 1.30.4..2.5.7 mongoc-stream "all requested bytes (only sent: %lu/%zu in %ldms) during socket delivery"
string 2.5.7..2.5.7 bson-json "%s:%d: [in %s]: Call of %s(%s, %s, %s) resulted in arithmetic overflow\n"
string 2.5.7..2.5.7 mongoc-aggregate "&& opts->batchSize == 0), then(kv(\"batchSize\", int32(opts->batchSize))))"
string 2.5.7..2.5.7 mongoc-gridfs-bucket "Error while finalizing document: kv(\"$eq\", value(*file->file_id))"
string 2.5.7..2.5.7 mongoc-handshake "\")))), if (md->kubernetes, then(kv(\"orchestrator\", cstr(\"kubernetes\"))))"
string 2.5.7..2.5.7 mongoc-write-command "&& command->type < (int)(sizeof gCommandNames / sizeof gCommandNames[0])"
source 1.23.1..1.30.4 bson-memory "bson/bson-memory.c"
source 1.23.1..2.5.7 mongoc-cursor-change-stream "mongoc/mongoc-cursor-change-stream.c"
source 1.23.1..2.5.7 mongoc-cursor-find-opquery "mongoc/mongoc-cursor-find-opquery.c"
source 1.23.1..2.5.7 mongoc-linux-distro-scanner "mongoc/mongoc-linux-distro-scanner.c"
source 1.23.1..2.5.7 mongoc-log-and-monitor-private "mongoc/mongoc-log-and-monitor-private.c"
source 1.23.1..2.5.7 mongoc-stream-gridfs-download "mongoc/mongoc-stream-gridfs-download.c"
source 1.23.1..2.5.7 mongoc-stream-gridfs-upload "mongoc/mongoc-stream-gridfs-upload.c"
source 1.23.1..2.5.7 mongoc-stream-tls-openssl-bio "mongoc/mongoc-stream-tls-openssl-bio.c"
source 1.23.1..2.5.7 mongoc-topology-background-monitoring "mongoc/mongoc-topology-background-monitoring.c"
source 1.23.1..2.5.7 mongoc-topology-description-apm "mongoc/mongoc-topology-description-apm.c"
source 1.23.1..2.5.7 mongoc-write-command-legacy "mongoc/mongoc-write-command-legacy.c"
source 1.30.4..1.30.4 bson-error "bson/bson-error.c"
source 1.30.4..2.5.7 mongoc-ocsp-cache "mongoc/mongoc-ocsp-cache.c"
source 1.30.4..2.5.7 mongoc-opts-helpers "mongoc/mongoc-opts-helpers.c"
source 2.5.7..2.5.7 common-b64 "common-b64.c"
table 1.23.1..1.23.1 mongoc-client 5f6d6f6e676f635f636c69656e745f726574727961626c655f726561645f636f
table 1.23.1..1.23.1 mongoc-cluster 5f6d6f6e676f635f636c75737465725f6275696c645f62617369635f61757468
table 1.23.1..1.30.4 mongoc-server-monitor 5f7365727665725f6d6f6e69746f725f617070656e645f636c75737465725f74
table 1.23.1..1.30.4 mongoc-util 5f6d6f6e676f635f6765745f7365727665725f69645f66726f6d5f6f70747300
table 1.23.1..2.5.7 bson-reader 5f62736f6e5f7265616465725f68616e646c655f66696c6c5f62756666657200
table 1.23.1..2.5.7 common-json 5f62736f6e5f6d636f6d6d6f6e5f6a736f6e5f617070656e645f657363617065
table 1.23.1..2.5.7 mongoc-apm 6d6f6e676f635f61706d5f636f6d6d616e645f7375636365656465645f696e69
table 1.23.1..2.5.7 mongoc-buffer 5f6d6f6e676f635f6275666665725f617070656e645f66726f6d5f7374726561
table 1.23.1..2.5.7 mongoc-cluster-cyrus 5f6d6f6e676f635f636c75737465725f617574685f6e6f64655f637972757300
table 1.23.1..2.5.7 mongoc-cluster-oidc 6d6f6e676f635f6f6964635f617070656e645f73706563756c61746976655f61
table 1.23.1..2.5.7 mongoc-cursor-cmd 5f6d6f6e676f635f637572736f725f636d645f6e65775f66726f6d5f7265706c
table 1.23.1..2.5.7 mongoc-cursor-cmd-deprecated 5f6d6f6e676f635f637572736f725f636d645f646570726563617465645f6e65
table 1.23.1..2.5.7 mongoc-cursor-find-cmd 5f6d6f6e676f635f637572736f725f696d706c5f66696e645f636d645f696e69
table 1.23.1..2.5.7 mongoc-deprioritized-servers 6d6f6e676f635f64657072696f726974697a65645f736572766572735f616464
table 1.23.1..2.5.7 mongoc-find-and-modify 6d6f6e676f635f66696e645f616e645f6d6f646966795f6f7074735f61707065
table 1.23.1..2.5.7 mongoc-generation-map 6d6f6e676f635f67656e65726174696f6e5f6d61705f696e6372656d656e7400
table 1.23.1..2.5.7 mongoc-gridfs 6d6f6e676f635f6772696466735f6372656174655f66696c655f66726f6d5f73
table 1.23.1..2.5.7 mongoc-gridfs-bucket-file 5f6d6f6e676f635f6772696466735f6275636b65745f66696c655f7265616476
table 1.23.1..2.5.7 mongoc-gridfs-file-list 5f6d6f6e676f635f6772696466735f66696c655f6c6973745f6e65775f776974
table 1.23.1..2.5.7 mongoc-gridfs-file-page 5f6d6f6e676f635f6772696466735f66696c655f706167655f6765745f646174
table 1.23.1..2.5.7 mongoc-jitter-source 5f6d6f6e676f635f6a69747465725f736f757263655f6765745f636f6e746578
table 1.23.1..2.5.7 mongoc-oidc-callback 6d6f6e676f635f6f6964635f63616c6c6261636b5f6765745f757365725f6461
table 1.23.1..2.5.7 mongoc-read-concern 5f6d6f6e676f635f726561645f636f6e6365726e5f6e65775f66726f6d5f6974
table 1.23.1..2.5.7 mongoc-sasl 5f6d6f6e676f635f7361736c5f6765745f63616e6f6e6963616c697a65645f6e
table 1.23.1..2.5.7 mongoc-stream-buffered 5f6d6f6e676f635f73747265616d5f62756666657265645f636865636b5f636c
table 1.23.1..2.5.7 mongoc-stream-socket 5f6d6f6e676f635f73747265616d5f736f636b65745f636865636b5f636c6f73
table 1.30.4..2.5.7 mongoc-cluster-aws 5f6d6f6e676f635f6177735f63726564656e7469616c735f63616368655f636c
table 1.30.4..2.5.7 mongoc-scram 000000001f0000007f000000a00000004003000041030000dd060000dd060000
table 2.5.7..2.5.7 mongoc-topology-description 5f66696c7465725f7375697461626c655f736572766572735f62795f72747400
table 2.5.7..2.5.7 mongoc-uri 5f66696e616c697a655f617574685f6177735f6d656368616e69736d5f70726f
symbol 1.23.1..1.23.1 bson _bson_append
symbol 1.23.1..1.30.4 bson bson_as_json
symbol 1.23.1..1.30.4 mcd-rpc _consume_utf8
symbol 1.23.1..2.5.7 bson-context _sip_round
symbol 1.23.1..2.5.7 bson-iter bson_iter_key
symbol 1.23.1..2.5.7 bson-md5 bson_md5_init
symbol 1.23.1..2.5.7 bson-oid bson_oid_copy
symbol 1.23.1..2.5.7 jsonsl jsonsl_feed
symbol 1.23.1..2.5.7 mongoc-log mongoc_log
symbol 1.30.4..2.5.7 mongoc-ts-pool _try_get
symbol 1.30.4..2.5.7 mongoc-util bin_to_hex
symbol 2.5.7..2.5.7 bson-clock mlib_mul
