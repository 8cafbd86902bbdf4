name p11-kit
also libp11-kit
cpe p11-kit_project:p11-kit
advisory OSS-Fuzz p11-kit
advisory Debian p11-kit
advisory Alpine p11-kit
advisory GIT https://github.com/p11-glue/p11-kit
advisory generic p11-kit
# learned
reference 0.23.22 amd64 sha256:9e76f7ed4e06516cabeaddb5dae8debef78a9d9b5256201e208f1c9e1cfca22d libp11-kit-dev 0.23.22-1, libp11-kit0 0.23.22-1
reference 0.24.1 amd64 sha256:a0a560ae54a793a11ab78d6ce12b902537932b2d7aab2352250391a035977ef1 libp11-kit-dev 0.24.1-2, libp11-kit0 0.24.1-2
reference 0.25.5 amd64 sha256:e4ae39be74740511cf8e49e80fdfc16aeee7b822ee313793da1b78ce148ba05f libp11-kit-dev 0.25.5-3, libp11-kit0 0.25.5-3
reference 0.26.5 amd64 sha256:852958e9fa542719583db3a88a1530bd16419a9a3e0c8e83486b46f801163df8 libp11-kit-dev 0.26.5-1, libp11-kit0 0.26.5-1
string 0.23.22..0.23.22 - "attr->pValue != NULL"
string 0.23.22..0.23.22 - "unsupported version received: %d"
string 0.23.22..0.24.1 - "%s: module failed to initialize%s: %s"
string 0.23.22..0.24.1 - "lexer->remaining > 0"
string 0.23.22..0.24.1 - "p11_virtual_is_wrapper (&wrapper->bound)"
string 0.23.22..0.24.1 - "template[i].pValue != NULL"
string 0.23.22..0.24.1 - "value_type < ELEMS (p11_rpc_attribute_serializers)"
string 0.23.22..0.25.5 - "current <= length && length < SIZE_MAX"
string 0.23.22..0.25.5 - "lexer->tok.field.name && lexer->tok.field.value"
string 0.23.22..0.25.5 - "p11_buffer_ok (&buffer)"
string 0.23.22..0.25.5 - "uri->attrs != NULL"
string 0.23.22..0.26.5 - "!msg->signature || p11_rpc_message_verify_part (msg, \"M\")"
string 0.23.22..0.26.5 - "!msg->signature || p11_rpc_message_verify_part (msg, \"aA\")"
string 0.23.22..0.26.5 - "!msg->signature || p11_rpc_message_verify_part (msg, \"au\")"
string 0.23.22..0.26.5 - "!msg->signature || p11_rpc_message_verify_part (msg, \"ay\")"
string 0.23.22..0.26.5 - "!msg->signature || p11_rpc_message_verify_part (msg, \"fA\")"
string 0.23.22..0.26.5 - "!msg->signature || p11_rpc_message_verify_part (msg, \"fu\")"
string 0.23.22..0.26.5 - "!msg->signature || p11_rpc_message_verify_part (msg, \"fy\")"
string 0.23.22..0.26.5 - "!msg->signature || p11_rpc_message_verify_part (msg, \"s\")"
string 0.23.22..0.26.5 - "!msg->signature || p11_rpc_message_verify_part (msg, \"u\")"
string 0.23.22..0.26.5 - "!msg->signature || p11_rpc_message_verify_part (msg, \"v\")"
string 0.23.22..0.26.5 - "!msg->signature || p11_rpc_message_verify_part (msg, \"y\")"
string 0.23.22..0.26.5 - "!msg->signature || p11_rpc_message_verify_part (msg, \"z\")"
string 0.23.22..0.26.5 - "%s: finalizing module in wrong process, skipping C_Finalize"
string 0.23.22..0.26.5 - "aborting initialization because module '%s' was marked as critical"
string 0.23.22..0.26.5 - "annot determine the type of attribute value for %lu; assuming byte array"
string 0.23.22..0.26.5 - "couldn't find C_GetFunctionList entry point in module: %s: %s"
string 0.23.22..0.26.5 - "invalid config filename, will be ignored in the future: %s"
string 0.23.22..0.26.5 - "received an attribute array with wrong number of attributes"
string 0.23.22..0.26.5 - "received invalid rpc header values: perhaps wrong protocol"
string 0.23.22..0.26.5 - "refusing to load the p11-kit-proxy.so module as a registered module"
string 0.23.22..0.26.5 - "strcmp (p11_rpc_calls[msg.call_id].response, msg.signature) == 0"
string 0.23.22..0.26.5 - "the '%s' option for module '%s' is only supported for managed modules"
string 0.23.22..0.26.5 - "ule unloaded without C_Finalize having been called for each C_Initialize"
string 0.24.1..0.24.1 - "%s: recursive attribute array is not supported"
string 0.24.1..0.26.5 - "%s: authenticated with protocol version %u"
string 0.24.1..0.26.5 - "%s: authenticating with version %u"
string 0.24.1..0.26.5 - "couldn't receive socket credentials"
string 0.24.1..0.26.5 - "dst->ulValueLen >= src->ulValueLen"
string 0.25.5..0.25.5 - "n_buffer != NULL"
string 0.25.5..0.26.5 - "%s: C_GetInterface not available. Falling back to C_GetFunctionList()"
string 0.25.5..0.26.5 - "%s: module failed to initialize, skipping: %s"
string 0.25.5..0.26.5 - "call to C_GetInterface failed in module: %s: %s"
string 0.25.5..0.26.5 - "p11_virtual_is_wrapper ((CK_FUNCTION_LIST_PTR)&wrapper->bound)"
string 0.25.5..0.26.5 - "wrapper->bound.C_GetInterfaceList != NULL"
string 0.26.5..0.26.5 - "!msg->signature || p11_rpc_message_verify_part (msg, \"P\")"
string 0.26.5..0.26.5 - "%s: recursion depth limit reached"
string 0.26.5..0.26.5 - "lexer->tok.field.name != NULL"
string 0.26.5..0.26.5 - "tls12-extended-master-key-derive-dh"
string 0.26.5..0.26.5 - "validation-certificate-identifier"
source 0.23.22..0.26.5 - "p11-kit/conf.c"
source 0.23.22..0.26.5 - "p11-kit/iter.c"
source 0.23.22..0.26.5 - "p11-kit/modules.c"
source 0.23.22..0.26.5 - "p11-kit/pin.c"
source 0.23.22..0.26.5 - "p11-kit/proxy.c"
source 0.23.22..0.26.5 - "p11-kit/rpc-client.c"
source 0.23.22..0.26.5 - "p11-kit/rpc-message.c"
source 0.23.22..0.26.5 - "p11-kit/rpc-server.c"
source 0.23.22..0.26.5 - "p11-kit/rpc-transport.c"
source 0.23.22..0.26.5 - "p11-kit/uri.c"
source 0.23.22..0.26.5 - "p11-kit/util.c"
source 0.23.22..0.26.5 - "p11-kit/virtual.c"
symbol 0.23.22..0.26.5 - p11_kit_be_loud
symbol 0.23.22..0.26.5 - p11_kit_be_quiet
symbol 0.23.22..0.26.5 - p11_kit_iter_free
symbol 0.23.22..0.26.5 - p11_kit_iter_new
symbol 0.23.22..0.26.5 - p11_kit_iter_next
symbol 0.23.22..0.26.5 - p11_kit_message
symbol 0.23.22..0.26.5 - p11_kit_pin_new
symbol 0.23.22..0.26.5 - p11_kit_pin_ref
symbol 0.23.22..0.26.5 - p11_kit_pin_unref
symbol 0.23.22..0.26.5 - p11_kit_strerror
symbol 0.23.22..0.26.5 - p11_kit_uri_free
symbol 0.23.22..0.26.5 - p11_kit_uri_new
