name nanopb
also libnanopb
cpe nanopb_project:nanopb
advisory OSS-Fuzz nanopb
advisory Debian nanopb
advisory Alpine nanopb
advisory GIT https://github.com/nanopb/nanopb
advisory generic nanopb
# learned
reference 0.4.4 amd64 sha256:5d96e41d0f11e30b6179bfcc1a129165381aa7eb957b3ab1e87f422169a7331b libnanopb-dev 0.4.4-2
reference 0.4.7 amd64 sha256:46a0b2fbab301935937de91dc4df339716d00526cc3f01befca58a6ca645dcc1 libnanopb-dev 0.4.7-2
reference 0.4.9.1 amd64 sha256:62482d6ab26520cc85ee8d8b1ed971efc6b0478099b89c254f2278568ec4a6c9 libnanopb-dev 0.4.9.1-2
string 0.4.4..0.4.9.1 pb_decode "array overflow"
string 0.4.4..0.4.9.1 pb_decode "failed to set defaults"
string 0.4.4..0.4.9.1 pb_decode "incorrect fixed length bytes size"
string 0.4.4..0.4.9.1 pb_decode "integer too large"
string 0.4.4..0.4.9.1 pb_decode "invalid data_size"
string 0.4.4..0.4.9.1 pb_decode "invalid field descriptor"
string 0.4.4..0.4.9.1 pb_decode "invalid field type"
string 0.4.4..0.4.9.1 pb_decode "invalid union tag"
string 0.4.4..0.4.9.1 pb_decode "invalid wire_type"
string 0.4.4..0.4.9.1 pb_decode "missing required field"
string 0.4.4..0.4.9.1 pb_decode "parent stream too short"
string 0.4.4..0.4.9.1 pb_decode "string overflow"
string 0.4.4..0.4.9.1 pb_decode "too many array entries"
string 0.4.4..0.4.9.1 pb_decode "varint overflow"
string 0.4.4..0.4.9.1 pb_decode "wrong size for fixed count field"
string 0.4.4..0.4.9.1 pb_decode "wrong wire type"
string 0.4.4..0.4.9.1 pb_encode "array max size exceeded"
string 0.4.4..0.4.9.1 pb_encode "bytes size exceeded"
string 0.4.4..0.4.9.1 pb_encode "stream full"
string 0.4.4..0.4.9.1 pb_encode "submsg size changed"
string 0.4.4..0.4.9.1 pb_encode "zero-length string"
symbol 0.4.4..0.4.4 pb_decode pb_field_set_to_default
symbol 0.4.4..0.4.9.1 pb_common pb_field_iter_find
symbol 0.4.4..0.4.9.1 pb_decode buf_read
symbol 0.4.4..0.4.9.1 pb_decode decode_field
symbol 0.4.4..0.4.9.1 pb_decode pb_decode
symbol 0.4.4..0.4.9.1 pb_decode pb_decode_ex
symbol 0.4.4..0.4.9.1 pb_decode pb_decode_tag
symbol 0.4.4..0.4.9.1 pb_decode pb_read
symbol 0.4.4..0.4.9.1 pb_decode pb_release
symbol 0.4.4..0.4.9.1 pb_decode pb_skip_field
symbol 0.4.4..0.4.9.1 pb_encode pb_enc_varint
symbol 0.4.4..0.4.9.1 pb_encode pb_encode
symbol 0.4.4..0.4.9.1 pb_encode pb_encode_ex
symbol 0.4.4..0.4.9.1 pb_encode pb_encode_fixed32
symbol 0.4.4..0.4.9.1 pb_encode pb_encode_fixed64
symbol 0.4.4..0.4.9.1 pb_encode pb_encode_tag
symbol 0.4.4..0.4.9.1 pb_encode pb_write
symbol 0.4.7..0.4.9.1 pb_encode pb_enc_fixed
