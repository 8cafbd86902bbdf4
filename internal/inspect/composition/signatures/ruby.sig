name ruby
also libruby
cpe ruby-lang:ruby
advisory OSS-Fuzz ruby
advisory Debian ruby3.3
advisory Alpine ruby
advisory GIT https://github.com/ruby/ruby
advisory generic ruby
bundles oniguruma
version weak "{v}"
# learned
reference 2.7.4 amd64 sha256:c0457860bc29b122ef27ff746ca79f97155a66466a68fcdf70097af33e330eb1 libruby2.7 2.7.4-1+deb11u6
reference 3.1.2 amd64 sha256:e0687c2bf3525aa11be51899812c8eba3f8b71317c532fed3af0d2fdcd48be43 libruby3.1 3.1.2-7+deb12u1
reference 3.3.8 amd64 sha256:59bd15cb84d7a2253e4f368a42c602be1e113370ada20a7a8c6d8359dfd1c187 libruby3.3 3.3.8-2.2
reference 3.4.11 amd64 sha256:2ae7267571f5069b25620ba616f383e6a3c8a7b53db989f160c73ac54c4658c4 libruby3.4 3.4.11-1~exp1
string 2.7.4..2.7.4 - "        val = vm_defined(ec, GET_CFP(), op_type, obj, needstr, v);\n"
string 2.7.4..2.7.4 - "        val = vm_sendish(ec, GET_CFP(), cd, bh, vm_search_invokeblock);\n"
string 2.7.4..2.7.4 - "        val = vm_sendish(ec, GET_CFP(), cd, bh, vm_search_method_wrap);\n"
string 2.7.4..2.7.4 - "       val = vm_sendish(ec, GET_CFP(), cd, bh, vm_search_super_method);\n"
string 2.7.4..2.7.4 - "   cd->cc.call = vm_invokeblock_i; // check before setting to avoid CoW\n"
string 2.7.4..3.1.2 - "                  val = rb_sym_to_proc(VM_BH_TO_SYMBOL(block_handler));\n"
string 2.7.4..3.1.2 - "                switch (vm_block_handler_type(block_handler)) {\n"
string 2.7.4..3.1.2 - "            (void)RB_DEBUG_COUNTER_INC_IF(lvar_get_dynamic, level > 0);\n"
string 2.7.4..3.1.2 - "            val = rb_vm_bh_to_procval(ec, VM_ENV_BLOCK_HANDLER(ep));\n"
string 2.7.4..3.1.2 - "        (void)RB_DEBUG_COUNTER_INC_IF(lvar_get_dynamic, level > 0);\n"
string 2.7.4..3.3.8 - " 'command'  one line of script. Several -e's allowed. Omit [programfile]"
string 2.7.4..3.3.8 - " for proc (proc accepts keywords or proc does not accept argument splat)"
string 2.7.4..3.3.8 - "-Idirectory  specify $LOAD_PATH directory (may be used more than once)"
string 2.7.4..3.3.8 - "-W[level=2|:category]  set warning level; 0=silence, 1=medium, 2=verbose"
string 2.7.4..3.3.8 - "Skipping set of ruby2_keywords flag for %s (method not defined in Ruby)"
string 2.7.4..3.4.11 - " # format: [nd_tbl]: local table, [nd_args]: arguments, [nd_body]: body\n"
string 2.7.4..3.4.11 - " file format (can't be read)\n\tformat version %d.%d required; %d.%d given"
string 2.7.4..3.4.11 - "%s=%f (default value: %f) is ignored because it must be lower than %f.\n"
string 2.7.4..3.4.11 - "%zu\n  but    %zu zombies\n  heap_pages_deferred_final list has %zu items."
string 2.7.4..3.4.11 - "'t handle GID while evaluating block given to Process::UID.switch method"
string 2.7.4..3.4.11 - "'t handle UID while evaluating block given to Process::UID.switch method"
string 2.7.4..3.4.11 - ") uses the deprecated method signature, which takes one parameter"
string 2.7.4..3.4.11 - "-K is specified; it is for 1.8 compatibility and may cause odd behavior"
string 2.7.4..3.4.11 - "/.../n has a non escaped non ASCII character in non ASCII-8BIT script"
string 2.7.4..3.4.11 - "Integer#pow() 2nd argument not allowed unless a 1st argument is integer"
string 2.7.4..3.4.11 - "Integer#pow() 2nd argument not allowed unless all arguments are integers"
string 2.7.4..3.4.11 - "Skipping set of ruby2_keywords flag for proc (proc created from method)"
string 2.7.4..3.4.11 - "Skipping set of ruby2_keywords flag for proc (proc not defined in Ruby)"
string 2.7.4..3.4.11 - "Type mismatch. Total bytes read: %ld Bytes available: %ld Offset: %ld"
string 2.7.4..3.4.11 - "al file format (can be read)\n\tformat version %d.%d required; %d.%d given"
string 2.7.4..3.4.11 - "as not passed (msg_controllen=%d bigger than CMSG_SPACE(sizeof(int))=%d)"
string 2.7.4..3.4.11 - "as not passed (msg_controllen=%d smaller than sizeof(struct cmsghdr)=%d)"
string 2.7.4..3.4.11 - "cannot get the maximum of beginless range with custom comparison method"
string 2.7.4..3.4.11 - "cannot get the minimum of endless range with custom comparison method"
string 2.7.4..3.4.11 - "check_rvalue_consistency: %s is not WB protected, but age is %d > 0.\n"
string 3.1.2..3.4.11 - " values from instance variables of classes/modules from non-main Ractors"
string 3.1.2..3.4.11 - "Attempt to unlock a mutex which is locked by another thread/fiber"
string 3.1.2..3.4.11 - "GC must not occur during the subclass iteration of Class#descendants"
string 3.1.2..3.4.11 - "Socket.gethostbyaddr is deprecated; use Addrinfo#getnameinfo instead."
string 3.1.2..3.4.11 - "Socket.gethostbyname is deprecated; use Addrinfo.getaddrinfo instead."
string 3.3.8..3.4.11 - " name; a setter method cannot be defined in an endless method definition"
string 3.3.8..3.4.11 - ">type == PM_TOKEN_PARENTHESIS_RIGHT || closing->type == PM_TOKEN_MISSING"
string 3.3.8..3.4.11 - "Fiber#storage= is experimental and may be removed in the future!"
string 3.3.8..3.4.11 - "TYPE_P(node, PM_HASH_NODE) || PM_NODE_TYPE_P(node, PM_KEYWORD_HASH_NODE)"
string 3.3.8..3.4.11 - "The computed source range exceeds the size of the source buffer!"
string 3.4.11..3.4.11 - "  Set output record separator ($\\) to $/;\nused for line-oriented output."
string 3.4.11..3.4.11 - " (modifier == 's' && modifier_encoding == PM_ENCODING_WINDOWS_31J_ENTRY)"
string 3.4.11..3.4.11 - " PM_IT_LOCAL_VARIABLE_READ_NODE) || PM_NODE_TYPE_P(target, PM_CALL_NODE)"
string 3.4.11..3.4.11 - " multiple assignment; multiple assignment is not allowed in this context"
string 3.4.11..3.4.11 - "'$' without identifiers is not allowed as a global variable name"
source 2.7.4..2.7.4 - "ossl_ssl_session.c"
source 2.7.4..2.7.4 - "ossl_x509store.c"
source 2.7.4..3.1.2 - "thread_pthread.c"
source 2.7.4..3.4.11 - "ossl_ns_spki.c"
source 2.7.4..3.4.11 - "ossl_x509crl.c"
source 2.7.4..3.4.11 - "ossl_x509ext.c"
source 2.7.4..3.4.11 - "ossl_x509name.c"
source 2.7.4..3.4.11 - "ossl_x509revoked.c"
source 3.1.2..3.1.2 - "yjit_codegen.c"
source 3.1.2..3.1.2 - "yjit_iface.c"
source 3.1.2..3.4.11 - "vm_method.c"
source 3.3.8..3.4.11 - "pm_constant_pool.c"
source 3.3.8..3.4.11 - "prism/diagnostic.c"
source 3.4.11..3.4.11 - "prism/static_literals.c"
source 3.4.11..3.4.11 - "prism/token_type.c"
table 2.7.4..2.7.4 - 72756279202d20436f707972696768742028432920313939332d323032312059
table 2.7.4..2.7.4 - 7275627920322e372e34703139312028323032312d30372d3037207265766973
table 2.7.4..3.1.2 - 000004000d00160024003200450050005b006f0083009400a500b100bd00c700
table 2.7.4..3.4.11 - 212140d889dc2b2140d8a2dc2e2140d8a4dc362140d8a2dd462140d813de7021
table 2.7.4..3.4.11 - 222e40d80bdc422f44d83dde4c2f44d81bdf602f45d86edc7b2f46d8bddc544f
table 2.7.4..3.4.11 - 56d5f73f776001004b00a08008a000005c000000000000000000000000000000
table 2.7.4..3.4.11 - 56d5f77f070043200b00a080080000005c000000000000000000000000000000
table 2.7.4..3.4.11 - 56d5f77f166003601b00a080082000005c000000000000000000000000000000
table 2.7.4..3.4.11 - 56d5f77f870343208b01a080080000005c000000000000000000000000000000
table 2.7.4..3.4.11 - 56d5f77fda3b6ba2db03a08700e000005c000000000000000000000000000000
table 2.7.4..3.4.11 - 56d5f7ffb701636e0b0da080080100005c000000000000000000000000000000
table 2.7.4..3.4.11 - 6e6f70006765746c6f63616c007365746c6f63616c00676574626c6f636b7061
table 2.7.4..3.4.11 - 73f374f375f376f377f378f379f37af37bf37cf37df37ef321f422f423f424f4
table 2.7.4..3.4.11 - 77244b309a3078244d309a3079244f309a307a2451309a307b2453309a307725
table 2.7.4..3.4.11 - cdbe003b0000000000000000c3800041cc80000000000000c3810041cc810000
table 2.7.4..3.4.11 - efeef0eef1eef2eef3eef4eef5eef6eef7eef8ee548755875687578758875987
table 3.1.2..3.1.2 - 72756279202d20436f707972696768742028432920313939332d323032322059
table 3.1.2..3.1.2 - 7275627920332e312e327032302028323032322d30342d313220726576697369
table 3.1.2..3.4.11 - 00000100040007000a000d0010001300150018001b001e002100230025002700
table 3.3.8..3.3.8 - 72756279202d20436f707972696768742028432920313939332d323032352059
table 3.3.8..3.3.8 - 7275627920332e332e382028323032352d30342d3039207265766973696f6e20
table 3.3.8..3.4.11 - 000004000d00160024003200450050005b006f0083009400a500ba00c600d200
table 3.4.11..3.4.11 - 72756279202d20436f707972696768742028432920313939332d323032362059
table 3.4.11..3.4.11 - 7275627920332e342e31312028323032362d30392d3233207265766973696f6e
symbol 2.7.4..2.7.4 - Init_dbm
symbol 2.7.4..2.7.4 - Init_gdbm
symbol 2.7.4..3.1.2 - rb_false
symbol 2.7.4..3.3.8 - rb_newobj
symbol 2.7.4..3.4.11 - rb_Hash
symbol 2.7.4..3.4.11 - rb_attr
symbol 2.7.4..3.4.11 - rb_each
symbol 2.7.4..3.4.11 - rb_exit
symbol 2.7.4..3.4.11 - rb_gets
symbol 2.7.4..3.4.11 - rb_glob
symbol 3.1.2..3.4.11 - di_body
symbol 3.3.8..3.4.11 - rb_errno
