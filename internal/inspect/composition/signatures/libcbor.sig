name libcbor
also cbor
cpe libcbor_project:libcbor
advisory OSS-Fuzz libcbor
advisory Debian libcbor
advisory Alpine libcbor
advisory GIT https://github.com/PJK/libcbor
advisory generic libcbor
# learned
reference 0.5.0 amd64 sha256:9a0a8b595b343736959920f7d14e6d3c69601be37a521643cec2844667c9e174 libcbor-dev 0.5.0+dfsg-2, libcbor0 0.5.0+dfsg-2
reference 0.8.0 amd64 sha256:361dd0f9784d2d0add4c0b26d4c74d1c56863d3002a33ba2201dc2d4307182e1 libcbor-dev 0.8.0-2+b1, libcbor0.8 0.8.0-2+b1
reference 0.10.2 amd64 sha256:c9ec5d3e3e0baf782731184c37b082c35b0270ea9797869d502839bf49cb649f libcbor-dev 0.10.2-2.2, libcbor0.10 0.10.2-2.2
string 0.5.0..0.8.0 - "cbor_float_get_width(item) == CBOR_FLOAT_0"
string 0.5.0..0.8.0 - "cbor_float_get_width(item) == CBOR_FLOAT_16"
string 0.5.0..0.8.0 - "cbor_float_get_width(item) == CBOR_FLOAT_32"
string 0.5.0..0.8.0 - "cbor_float_get_width(item) == CBOR_FLOAT_64"
string 0.5.0..0.8.0 - "cbor_int_get_width(item) == CBOR_INT_16"
string 0.5.0..0.8.0 - "cbor_int_get_width(item) == CBOR_INT_32"
string 0.5.0..0.8.0 - "cbor_int_get_width(item) == CBOR_INT_64"
string 0.5.0..0.8.0 - "cbor_int_get_width(item) == CBOR_INT_8"
string 0.5.0..0.8.0 - "ctx->stack->top->subitems == 1"
string 0.5.0..0.8.0 - "ctx->stack->top->subitems > 0"
string 0.5.0..0.8.0 - "logical_exp == exp - 127"
string 0.5.0..0.10.2 - "Definite, length %zuB\n"
string 0.5.0..0.10.2 - "Definite, length %zuB, %zu codepoints\n"
string 0.5.0..0.10.2 - "Definite, size: %zu\n"
string 0.5.0..0.10.2 - "Indefinite, size:  %zu\n"
string 0.5.0..0.10.2 - "Indefinite, with %zu chunks:\n"
string 0.5.0..0.10.2 - "Simple value %d\n"
string 0.5.0..0.10.2 - "Value: %lu\n"
string 0.5.0..0.10.2 - "Width: %dB, "
string 0.5.0..0.10.2 - "value: %lf\n"
string 0.8.0..0.8.0 - "item->refcount > 0"
source 0.5.0..0.8.0 - "cbor/arrays.c"
source 0.5.0..0.8.0 - "cbor/bytestrings.c"
source 0.5.0..0.8.0 - "cbor/encoding.c"
source 0.5.0..0.8.0 - "cbor/floats_ctrls.c"
source 0.5.0..0.8.0 - "cbor/ints.c"
source 0.5.0..0.8.0 - "cbor/maps.c"
source 0.5.0..0.8.0 - "cbor/serialization.c"
source 0.5.0..0.8.0 - "cbor/strings.c"
source 0.5.0..0.8.0 - "cbor/tags.c"
source 0.5.0..0.8.0 - "internal/builder_callbacks.c"
source 0.8.0..0.8.0 - "cbor/common.c"
symbol 0.5.0..0.5.0 - cbor_ctrl_is_bool
symbol 0.5.0..0.10.2 - cbor_copy
symbol 0.5.0..0.10.2 - cbor_decref
symbol 0.5.0..0.10.2 - cbor_incref
symbol 0.5.0..0.10.2 - cbor_is_int
symbol 0.5.0..0.10.2 - cbor_load
symbol 0.5.0..0.10.2 - cbor_move
symbol 0.5.0..0.10.2 - cbor_typeof
symbol 0.8.0..0.10.2 - cbor_get_bool
symbol 0.8.0..0.10.2 - cbor_set_bool
symbol 0.10.2..0.10.2 - _cbor_safe_to_add
symbol 0.10.2..0.10.2 - cbor_set_allocs
