name quickjs
also libquickjs
cpe quickjs_project:quickjs
cpe bellard:quickjs
advisory OSS-Fuzz quickjs
advisory Debian quickjs
advisory Alpine quickjs
advisory GIT https://github.com/bellard/quickjs
advisory generic quickjs
version weak "{v}"
# learned
reference 2025.04.26 amd64 sha256:c0f581644b93dc3848f6f9b1dd1d5bc790b1d5b0f34052b608bcd3a7c7a5e6c8 libquickjs 2025.04.26-1+b2, quickjs 2025.04.26-1+b2
string 2025.04.26..2025.04.26 dtoa "n_digits >= 0 && n_digits <= JS_DTOA_MAX_DIGITS"
string 2025.04.26..2025.04.26 dtoa "n_digits >= 1 && n_digits <= JS_DTOA_MAX_DIGITS"
string 2025.04.26..2025.04.26 dtoa "shift >= 1 && shift < LIMB_BITS"
string 2025.04.26..2025.04.26 libregexp "back reference out of range in regular expression"
string 2025.04.26..2025.04.26 libregexp "expecting '{' after \\p"
string 2025.04.26..2025.04.26 libregexp "extraneous characters at the end"
string 2025.04.26..2025.04.26 libregexp "group name not defined"
string 2025.04.26..2025.04.26 libregexp "invalid decimal escape in regular expression"
string 2025.04.26..2025.04.26 libregexp "invalid escape sequence in regular expression"
string 2025.04.26..2025.04.26 libregexp "invalid repetition count"
string 2025.04.26..2025.04.26 libregexp "too many imbricated quantifiers"
string 2025.04.26..2025.04.26 libregexp "unknown unicode general category"
string 2025.04.26..2025.04.26 libregexp "unknown unicode property name"
string 2025.04.26..2025.04.26 libregexp "unknown unicode property value"
string 2025.04.26..2025.04.26 libregexp "val2 < s->capture_count"
string 2025.04.26..2025.04.26 libunicode "Changes_When_Casefolded,CWCF"
string 2025.04.26..2025.04.26 libunicode "Changes_When_Casemapped,CWCM"
string 2025.04.26..2025.04.26 libunicode "Changes_When_Lowercased,CWL"
string 2025.04.26..2025.04.26 libunicode "Changes_When_NFKC_Casefolded,CWKCF"
string 2025.04.26..2025.04.26 libunicode "Changes_When_Titlecased,CWT"
string 2025.04.26..2025.04.26 libunicode "Changes_When_Uppercased,CWU"
string 2025.04.26..2025.04.26 libunicode "Default_Ignorable_Code_Point,DI"
string 2025.04.26..2025.04.26 libunicode "Extended_Pictographic,ExtPict"
string 2025.04.26..2025.04.26 libunicode "Noncharacter_Code_Point,NChar"
string 2025.04.26..2025.04.26 libunicode "idx < countof(case_conv_table1)"
string 2025.04.26..2025.04.26 libunicode "stack_len < POP_STACK_LEN_MAX"
string 2025.04.26..2025.04.26 quickjs " strict\" not allowed in function with default or destructuring parameter"
string 2025.04.26..2025.04.26 quickjs "'arguments' identifier is not allowed in class field initializer"
string 2025.04.26..2025.04.26 quickjs "DULE_STATUS_EVALUATING_ASYNC || m1->status == JS_MODULE_STATUS_EVALUATED"
string 2025.04.26..2025.04.26 quickjs "ODULE_STATUS_EVALUATING_ASYNC || m->status == JS_MODULE_STATUS_EVALUATED"
string 2025.04.26..2025.04.26 quickjs "QuickJS memory usage -- 2025-04-26 version, %d-bit, malloc limit: %ld\n\n"
string 2025.04.26..2025.04.26 quickjs "YPE_FUNCTION_BYTECODE || p->gc_obj_type == JS_GC_OBJ_TYPE_ASYNC_FUNCTION"
string 2025.04.26..2025.04.26 quickjs "_STATE_AWAITING_RETURN || s->state == JS_ASYNC_GENERATOR_STATE_COMPLETED"
string 2025.04.26..2025.04.26 quickjs "a declaration in the head of a for-%s loop can't have an initializer"
string 2025.04.26..2025.04.26 quickjs "arenthesized unary expression can't appear on the left-hand side of '**'"
string 2025.04.26..2025.04.26 quickjs "eval_type == JS_EVAL_TYPE_GLOBAL || eval_type == JS_EVAL_TYPE_MODULE"
string 2025.04.26..2025.04.26 quickjs "special == PUT_LVALUE_NOKEEP || special == PUT_LVALUE_NOKEEP_DEPTH"
string 2025.04.26..2025.04.26 quickjs "xy: property not present in target were returned by non extensible proxy"
string 2025.04.26..2025.04.26 quickjs-libc "Could not allocate memory for the worker"
string 2025.04.26..2025.04.26 quickjs-libc "JS_VALUE_GET_TAG(func_val) == JS_TAG_MODULE"
string 2025.04.26..2025.04.26 quickjs-libc "Possibly unhandled promise rejection: "
string 2025.04.26..2025.04.26 quickjs-libc "cannot create a worker inside a worker"
string 2025.04.26..2025.04.26 quickjs-libc "could not determine calling script or module name"
string 2025.04.26..2025.04.26 quickjs-libc "could not load module filename '%s'"
string 2025.04.26..2025.04.26 quickjs-libc "could not load module filename '%s' as shared library"
string 2025.04.26..2025.04.26 quickjs-libc "could not load module filename '%s': initialization error"
string 2025.04.26..2025.04.26 quickjs-libc "could not load module filename '%s': js_init_module not found"
string 2025.04.26..2025.04.26 quickjs-libc "invalid conversion specifier in format string"
string 2025.04.26..2025.04.26 quickjs-libc "missing argument for conversion specifier"
string 2025.04.26..2025.04.26 quickjs-libc "signal handler can only be set in the main thread"
source 2025.04.26..2025.04.26 quickjs-libc "quickjs-libc.c"
table 2025.04.26..2025.04.26 dtoa 00000000911bd4cf000000009573c2480010bf81979cdb7500000040911bd4cf
table 2025.04.26..2025.04.26 dtoa 000000009d84a10000000000d2406e00c908630065305b00000000004ec25000
table 2025.04.26..2025.04.26 dtoa 000487020002ba018d016d0156014401350129011e0115010d0107010001fb00
table 2025.04.26..2025.04.26 dtoa 2014100d0c0b0a0a090908080808080707070707070706060606060606060606
table 2025.04.26..2025.04.26 dtoa 36231c1816141312111110100f0f0f0e0e0e0e0e0d0d0d0d0d0d0d0c0c0c0c0c
table 2025.04.26..2025.04.26 dtoa 40502037312d1528262523222120101f1e1e1d1d1c1c1b1b1b1a1a1a1a190c19
table 2025.04.26..2025.04.26 dtoa 999999997a14ae472fdd2406b12e6ea38e588b4f0b7a6f0cab297fad23ee9857
table 2025.04.26..2025.04.26 dtoa cdfb59fde6fd31fe60fe81fe99feacfebcfec9fed4feddfee5feecfef3fef9fe
table 2025.04.26..2025.04.26 libregexp 0a0009000e0020002100a000a1008016811600200b2028202a202f2030205f20
table 2025.04.26..2025.04.26 libunicode 01009c06074d030410008f0b000011000800534b5200530054003b555600585a
table 2025.04.26..2025.04.26 libunicode 014ac049024a8002810282028302c002c202000a840242248502c00780098209
table 2025.04.26..2025.04.26 libunicode 0e0000003e000000c0010000000e000000f0000000007f00000080030100003c
table 2025.04.26..2025.04.26 libunicode 1c00c800bb0145000f00700020000b0016001300b7021f00170016001d00c201
table 2025.04.26..2025.04.26 libunicode 200000006100020004000600bc0308000a000c0015009500a500b900c100c300
table 2025.04.26..2025.04.26 libunicode 208820843233208120a7316f31d03431d03233d0344180418141824183418841
table 2025.04.26..2025.04.26 libunicode 309a2000009a300073815a003017600030076c00b3816f000017700000077c00
table 2025.04.26..2025.04.26 libunicode 409f0600010001121082f3808b804084010180a2018040bb889e2984da088189
table 2025.04.26..2025.04.26 libunicode 40a803805f8c808b8040d7809580d9858e81416e818b80de80c580988a1a40c6
table 2025.04.26..2025.04.26 libunicode 40a9808e8041f488319d84df80b3804d80804c2ebe8c80a1a442b0808c808f8c
table 2025.04.26..2025.04.26 libunicode 40a9808e80fc80d3809b818d0280e18091859a01000111030408010830080115
table 2025.04.26..2025.04.26 libunicode 40ac8042a08042cb804b4181465281d48447fa849984b08f50f38060cc9a8f40
table 2025.04.26..2025.04.26 libunicode 40b680421781436d8041b880427580408880d88042ef80fe80494280b7804262
table 2025.04.26..2025.04.26 libunicode 41534349495f4865785f44696769742c4148657800426964695f436f6e74726f
table 2025.04.26..2025.04.26 libunicode 41646c616d2c41646c6d0041686f6d2c41686f6d00416e61746f6c69616e5f48
table 2025.04.26..2025.04.26 quickjs 000000000000000021e81f2952b4b8a800000000000000009d0710fa93c76567
table 2025.04.26..2025.04.26 quickjs 4028201b18161514131211111010100f0f0f0e0e0e0e0d0d0d0d0d0d0d0c0c0c
table 2025.04.26..2025.04.26 quickjs 617400636f707957697468696e00656e74726965730066696c6c0066696e6400
table 2025.04.26..2025.04.26 quickjs 6a735f6173796e635f67656e657261746f725f7265736f6c76655f66756e6374
table 2025.04.26..2025.04.26 quickjs 6a735f6173796e635f6d6f64756c655f657865637574696f6e5f66756c66696c
table 2025.04.26..2025.04.26 quickjs 6a735f6173796e635f6d6f64756c655f657865637574696f6e5f72656a656374
table 2025.04.26..2025.04.26 quickjs 6a735f70726f6d6973655f7265736f6c76655f7468656e61626c655f6a6f6200
table 2025.04.26..2025.04.26 quickjs 6e756c6c0066616c7365007472756500696600656c73650072657475726e0076
symbol 2025.04.26..2025.04.26 cutils dbuf_free
symbol 2025.04.26..2025.04.26 cutils dbuf_init
symbol 2025.04.26..2025.04.26 cutils dbuf_init2
symbol 2025.04.26..2025.04.26 cutils dbuf_put
symbol 2025.04.26..2025.04.26 cutils dbuf_putc
symbol 2025.04.26..2025.04.26 dtoa js_atod
symbol 2025.04.26..2025.04.26 dtoa js_dtoa
symbol 2025.04.26..2025.04.26 dtoa mul_pow
symbol 2025.04.26..2025.04.26 quickjs JS_Call
symbol 2025.04.26..2025.04.26 quickjs JS_Eval
symbol 2025.04.26..2025.04.26 quickjs add_var
symbol 2025.04.26..2025.04.26 quickjs gc_scan
