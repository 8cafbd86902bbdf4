name mujs
also libmujs
cpe artifex:mujs
advisory OSS-Fuzz mujs
advisory Debian mujs
advisory Alpine mujs
advisory GIT https://git.ghostscript.com/mujs.git
advisory generic mujs
# learned
reference 1.3.2 amd64 sha256:1bda86c6ed2bbb0491a4aa16495344e9cb4d2b8886543cf889fdbc9eacccb234 libmujs-dev 1.3.2-1
reference 1.3.6 amd64 sha256:3e30a0966093be166fc6a4c16656674e42727defa56df6312c256ab4a2031d35 libmujs-dev 1.3.6-1
reference 1.3.11 amd64 sha256:c1f9c24fad2c3496e9e5d8d83044a68fbe28c99a38404fa8743c2e79bd48c324 libmujs-dev 1.3.11-1
string 1.3.2..1.3.2 libmujs "block->type == STM_BLOCK"
string 1.3.2..1.3.2 libmujs "garbage collector is paused"
string 1.3.2..1.3.2 libmujs "newlen == obj->u.a.length + 1"
string 1.3.2..1.3.2 libmujs "trap at %d in function "
string 1.3.2..1.3.2 libmujs "unknown expression: (%s)"
string 1.3.2..1.3.11 libmujs "'%s' is a strict mode future reserved word"
string 1.3.2..1.3.11 libmujs "'%s' is read-only or non-configurable"
string 1.3.2..1.3.11 libmujs "'arguments' is read-only in strict mode"
string 1.3.2..1.3.11 libmujs "'with' statements are not allowed in strict mode"
string 1.3.2..1.3.11 libmujs "JSON: unexpected token: %s (expected %s)"
string 1.3.2..1.3.11 libmujs "JSON: unexpected token: %s (expected string)"
string 1.3.2..1.3.11 libmujs "assignment to undeclared variable '%s'"
string 1.3.2..1.3.11 libmujs "cannot allocate regular expression instruction list"
string 1.3.2..1.3.11 libmujs "cannot allocate regular expression parse list"
string 1.3.2..1.3.11 libmujs "cannot create property '%s' on transient object"
string 1.3.2..1.3.11 libmujs "cannot supply flags when creating one RegExp from another"
string 1.3.2..1.3.11 libmujs "cted (%d%%): %d/%d envs, %d/%d funs, %d/%d objs, %d/%d props, %d/%d strs"
string 1.3.2..1.3.11 libmujs "delete on an unqualified name is not allowed in strict mode"
string 1.3.2..1.3.11 libmujs "duplicate property '%s' in object literal"
string 1.3.2..1.3.11 libmujs "duplicated flag in regular expression"
string 1.3.2..1.3.11 libmujs "function statements are not standard"
string 1.3.2..1.3.11 libmujs "illegal flag in regular expression: %c"
string 1.3.2..1.3.11 libmujs "infinite loop matching the empty string"
string 1.3.2..1.3.11 libmujs "instanceof: 'prototype' property is not an object"
string 1.3.2..1.3.11 libmujs "integer overflow in instruction coding"
string 1.3.2..1.3.11 libmujs "invalid l-value in for-in loop assignment"
string 1.3.2..1.3.11 libmujs "invalid property name in object initializer"
string 1.3.2..1.3.11 libmujs "invalid regular expression flag: '%c'"
string 1.3.2..1.3.11 libmujs "missing digits after exponent indicator"
string 1.3.2..1.3.11 libmujs "more than one default label in switch"
string 1.3.2..1.3.11 libmujs "more than one loop variable in for-in statement"
string 1.3.2..1.3.11 libmujs "number of arguments cannot be negative"
string 1.3.2..1.3.11 libmujs "redefining 'arguments' is not allowed in strict mode"
string 1.3.2..1.3.11 libmujs "redefining 'eval' is not allowed in strict mode"
string 1.3.2..1.3.11 libmujs "setting property '%s' that only has a getter"
string 1.3.2..1.3.11 libmujs "string function called on null or undefined"
string 1.3.2..1.3.11 libmujs "unexpected token in for-statement: %s"
string 1.3.2..1.3.11 libmujs "unexpected token in for-var-statement: %s"
string 1.3.2..1.3.11 libmujs "unexpected token in switch: %s (expected 'case' or 'default')"
string 1.3.2..1.3.11 libmujs "unexpected token in try: %s (expected 'catch' or 'finally')"
string 1.3.2..1.3.11 libmujs "unexpected token: %s (expected identifier or keyword)"
string 1.3.2..1.3.11 libmujs "unexpected token: %s (expected identifier)"
string 1.3.2..1.3.11 libmujs "unlabelled break must be inside loop or switch"
string 1.3.2..1.3.11 libmujs "value/writable and get/set attributes are exclusive"
string 1.3.6..1.3.11 libmujs "cannot allocate regular expression character class list"
string 1.3.6..1.3.11 libmujs "comparison function must be a function or undefined"
string 1.3.6..1.3.11 libmujs "newlen == obj->u.a.flat_length + 1"
string 1.3.6..1.3.11 libmujs "unknown expression type"
string 1.3.11..1.3.11 libmujs "obj->type == JS_CARRAY"
string 1.3.11..1.3.11 libmujs "script ran too long"
table 1.3.2..1.3.11 libmujs 4dfbffff50fbffff54fbffff57fbffff5afbffff5efbffff61fbffff64fbffff
table 1.3.2..1.3.11 libmujs aa000000b5000000ba000000ec020000ee0200007f030000860300008c030000
table 1.3.2..1.3.11 libmujs aede2fa8abdc29bf5ad63b92d653f4eef865651b66b4589576bf3ea27fe1aeba
table 1.3.11..1.3.11 libmujs 30010000690000000703000000000000881f0000801f00000000000000000000
table 1.3.11..1.3.11 libmujs df0000005300000053000000000000000000000049010000bc0200004e000000
symbol 1.3.2..1.3.2 libmujs DayFromYear
symbol 1.3.2..1.3.2 libmujs toint32
symbol 1.3.2..1.3.6 libmujs O_create_walk
symbol 1.3.2..1.3.6 libmujs jsP_newnode
symbol 1.3.2..1.3.11 libmujs Ap_join
symbol 1.3.2..1.3.11 libmujs Ap_push
symbol 1.3.2..1.3.11 libmujs Ap_some
symbol 1.3.2..1.3.11 libmujs Ap_sort
symbol 1.3.2..1.3.11 libmujs D_parse
symbol 1.3.2..1.3.11 libmujs Fp_bind
symbol 1.3.6..1.3.11 libmujs Ap_sort_cmp
symbol 1.3.6..1.3.11 libmujs js_utflen
