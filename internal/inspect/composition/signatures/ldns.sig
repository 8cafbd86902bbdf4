name ldns
also libldns
advisory Debian ldns
advisory generic ldns
version weak "{v}"
# learned
reference 1.7.1 amd64 sha256:10285efe64d72ae787bac5f97702ee59137ce28329e3c9d8b32b4a6c68820526 libldns-dev 1.7.1-2+b1
reference 1.8.3 amd64 sha256:df9dd9a6d266a32aaf6e7c03e2a364f7af273bcb8c643acdb1634553c4e16c73 libldns-dev 1.8.3-1+b1
reference 1.8.4 amd64 sha256:74a10c123eeed5348afde75255fa96e1aa2ef58500d2021bf1ec7c132399bdd1 libldns-dev 1.8.4-2+b1
reference 1.9.2 amd64 sha256:2d139df12ab550f89d5cef2ea372fce233cdd300613e5d1d202cdd990c8bf3ae libldns-dev 1.9.2-1+b1
string 1.7.1..1.7.1 duration "count <= sizeof(num) - 2"
string 1.7.1..1.7.1 host2str "Algorithm: %d (ECC-GOST)\n"
string 1.7.1..1.9.2 buffer "buffer->_limit <= buffer->_capacity"
string 1.7.1..1.9.2 buffer "buffer->_limit == buffer->_capacity"
string 1.7.1..1.9.2 buffer "ldns_buffer_available_at(buffer, at, count)"
string 1.7.1..1.9.2 dane "ldns_rdf_get_type(name) == LDNS_RDF_TYPE_DNAME"
string 1.7.1..1.9.2 dane "selected_cert != NULL"
string 1.7.1..1.9.2 dane "tlsa_owner != NULL"
string 1.7.1..1.9.2 dname "ldns_rdf_get_type(dname1) == LDNS_RDF_TYPE_DNAME"
string 1.7.1..1.9.2 dname "ldns_rdf_get_type(dname2) == LDNS_RDF_TYPE_DNAME"
string 1.7.1..1.9.2 dname "ldns_rdf_get_type(middle) == LDNS_RDF_TYPE_DNAME"
string 1.7.1..1.9.2 dnssec "error catting: %s\n"
string 1.7.1..1.9.2 dnssec "ldns_buffer_available_at(buffer, at, sizeof(data))"
string 1.7.1..1.9.2 dnssec "ldns_rdf_get_type(bitmap) == LDNS_RDF_TYPE_BITMAP"
string 1.7.1..1.9.2 dnssec_sign "is the one used available on this system?"
string 1.7.1..1.9.2 dnssec_sign "unknown algorithm, "
string 1.7.1..1.9.2 dnssec_verify "Error in denial of existence: %s\n"
string 1.7.1..1.9.2 dnssec_verify "Existence of DS is denied by:\n"
string 1.7.1..1.9.2 dnssec_zone ";; Empty nonterminal: "
string 1.7.1..1.9.2 edns "option_list->_options[index]"
string 1.7.1..1.9.2 error " bitmap rdata field did not have a bit reserved for the specific RR type"
string 1.7.1..1.9.2 error "DNSSEC signature has expiration date earlier than inception date"
string 1.7.1..1.9.2 host2str ";Unable to convert packet to string\n"
string 1.7.1..1.9.2 host2str "buffer->_position + count <= buffer->_limit"
string 1.7.1..1.9.2 keys "Private-key-format"
string 1.7.1..1.9.2 keys "Unable to convert private key to string\n"
string 1.7.1..1.9.2 radix "(byte - prefix->offset) <= prefix->len"
string 1.7.1..1.9.2 radix "array->len < strlen_to_add"
string 1.7.1..1.9.2 radix "node->len <= node->capacity"
string 1.7.1..1.9.2 rr "count <= rr_list->_rr_capacity"
string 1.7.1..1.9.2 rr "ex < descriptor->_maximum || descriptor->_variable != LDNS_RDF_TYPE_NONE"
string 1.7.1..1.9.2 sha2 "context != (ldns_sha256_CTX*)0"
string 1.7.1..1.9.2 sha2 "context != (ldns_sha256_CTX*)0 && data != (sha2_byte*)0"
string 1.7.1..1.9.2 sha2 "context != (ldns_sha512_CTX*)0 && data != (sha2_byte*)0"
string 1.8.3..1.9.2 error "EC(3) RRs indicate that a ZONEMD exists, but it is not found in the zone"
string 1.8.3..1.9.2 error "ONEMD with the same <scheme> and hash algorithm occurred more than once."
string 1.8.3..1.9.2 error "ULD not have a value in the ServiceParam rdata field of SVCB or HTTPS RR"
string 1.8.3..1.9.2 error "and MUST NOT be used in the ServiceParam rdata field of SVCB or HTTPS RR"
string 1.8.3..1.9.2 host2str "no timeout value (only valid for client option)"
string 1.8.4..1.9.2 edns "ede_code != NULL"
string 1.8.4..1.9.2 edns "ede_text != NULL"
string 1.8.4..1.9.2 error "The EDNS option is not an extended error code"
string 1.8.4..1.9.2 error "error code option is malformed, expected at least 2 bytes of option data"
string 1.9.2..1.9.2 error "An identical RR already existed in the zone"
string 1.9.2..1.9.2 error "The query section MUST contain exactly one question"
string 1.9.2..1.9.2 error "The question in the response did not match the query"
string 1.9.2..1.9.2 host2str " 27 (Unsupported NSEC3 Iterations Value)"
string 1.9.2..1.9.2 net "ldns_buffer_available_at(buffer, at, sizeof(uint16_t))"
source 1.7.1..1.9.2 dnssec_verify "dnssec_verify.c"
source 1.7.1..1.9.2 dnssec_zone "dnssec_zone.c"
source 1.7.1..1.9.2 host2str "host2str.c"
source 1.7.1..1.9.2 wire2host "wire2host.c"
table 1.7.1..1.9.2 dname 6c646e735f646e616d655f6c6173745f6c6162656c5f69735f726f6f745f6c61
table 1.7.1..1.9.2 dnssec_zone 6c646e735f646e737365635f6e616d655f6d616b655f6861736865645f6e616d
table 1.7.1..1.9.2 dnssec_zone 6c646e735f646e737365635f7a6f6e655f6861736865645f6e616d65735f6672
table 1.7.1..1.9.2 edns 6c646e735f65646e735f6f7074696f6e5f6c6973745f6765745f6f7074696f6e
table 1.7.1..1.9.2 edns 6c646e735f65646e735f6f7074696f6e5f6c6973745f7365745f6f7074696f6e
table 1.7.1..1.9.2 radix 6c646e735f72616469785f6e6f64655f61727261795f667265655f66726f6e74
table 1.7.1..1.9.2 resolver 6c646e735f7265736f6c7665725f6e616d65736572766572735f72616e646f6d
table 1.7.1..1.9.2 resolver 6c646e735f7265736f6c7665725f7365745f6e616d657365727665725f727474
table 1.7.1..1.9.2 rr 6c646e735f7264665f6269746d61705f6b6e6f776e5f72725f74797065735f73
table 1.9.2..1.9.2 rr 0e00000011000000020000000400000013000000130000000300000001000000
symbol 1.7.1..1.7.1 str2host loc_parse_cm
symbol 1.7.1..1.8.3 edns ldns_edns_set_code
symbol 1.7.1..1.8.3 edns ldns_edns_set_data
symbol 1.7.1..1.9.2 rbtree traverse_post
symbol 1.7.1..1.9.2 rdata ldns_octet
symbol 1.7.1..1.9.2 sha1 ldns_sha1
symbol 1.7.1..1.9.2 util b32_ntop
symbol 1.7.1..1.9.2 util b32_pton
symbol 1.7.1..1.9.2 zone ldns_zone_new
symbol 1.8.3..1.9.2 dnssec_zone new_zonemd
symbol 1.8.3..1.9.2 str2host svcparam_ptr_cmp
symbol 1.9.2..1.9.2 packet ldns_pkt_edns_co
