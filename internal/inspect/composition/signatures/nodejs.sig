name nodejs
also node libnode
cpe nodejs:node.js
advisory OSS-Fuzz node
advisory Debian nodejs
advisory Alpine nodejs
advisory GIT https://github.com/nodejs/node
advisory generic nodejs
bundles v8
version "{*}https://nodejs.org/download/release/v{v}/node-v{*}-headers.tar.gz"
version "node.js/v{v}"
# learned
reference 12.22.12 amd64 sha256:97ab3f3d46b23495c1ed3aeac6d068f3a3f2787a8f338a1bb9fed881b1c9b066 libnode-dev 12.22.12~dfsg-1~deb11u8, libnode72 12.22.12~dfsg-1~deb11u8
reference 18.20.4 amd64 sha256:9f30118d34c5ccbf7836d9e369c62d8d7525f955bd82cd48e17890b2a228b1f7 libnode-dev 18.20.4+dfsg-1~deb12u2, libnode108 18.20.4+dfsg-1~deb12u2
reference 20.19.2 amd64 sha256:39d691d5925c7c3854750b552b10c2a7da0d0bc9b3de10c2a0bb7ce48e68e6d5 libnode-dev 20.19.2+dfsg-1+deb13u3, libnode115 20.19.2+dfsg-1+deb13u3
reference 22.22.2 amd64 sha256:34d512b3744003ac1c35b9ae09a64b6175a948782612088344cf38cbbcae310c libnode127 22.22.2+dfsg+~cs22.19.15-3
reference 24.21.0 amd64 sha256:57b92964ef200007ddc4b19ee1df87ed14162041dc03019a2b317c7b43acbc80 libnode-dev 24.21.0+dfsg+~cs24.13.4-1, libnode137 24.21.0+dfsg+~cs24.13.4-1
reference 24.22.2 amd64 sha256:3b2d08fcaa01ed1d4cd9210e349dbe2e2c2686e3b0adec20cec37e484df5e770 libnode-dev 24.22.2+dfsg+~cs24.19.2-1, libnode137 24.22.2+dfsg+~cs24.19.2-1
string 12.22.12..12.22.12 - "\n      onlySummary: false,\n      runtimeTimerFilter: null,\n    };\n  }\n}\n"
string 12.22.12..12.22.12 - "\n    enumerable: false, value: constants[bkey], writable: false\n  });\n}\n"
string 12.22.12..12.22.12 - "\n  domainToUnicode,\n\n  // Utilities\n  pathToFileURL,\n  fileURLToPath\n};\n"
string 12.22.12..12.22.12 - "\n  validatePath,\n  validateRmdirOptions,\n  warnOnNonPortableTemplate\n};\n"
string 12.22.12..12.22.12 - "\nmodule.exports = {\n  Console,\n  kBindStreamsLazy,\n  kBindProperties\n};\n"
string 12.22.12..18.20.4 - " 0 implies FLAG_max_semi_space_size == 0 || FLAG_max_old_space_size == 0"
string 12.22.12..18.20.4 - "%d executable=%d contains_age_mark=%d live_bytes=%ld time=%f success=%d\n"
string 12.22.12..18.20.4 - "&, short unsigned int&}; std::string = std::__cxx11::basic_string<char>]"
string 12.22.12..18.20.4 - "(reinterpret_cast<uintptr_t>(aligned_dst) % sizeof(*dst)) == (0)"
string 12.22.12..18.20.4 - "= {short unsigned int&}; std::string = std::__cxx11::basic_string<char>]"
string 12.22.12..20.19.2 - " = long int&; Args = {}; std::string = std::__cxx11::basic_string<char>]"
string 12.22.12..20.19.2 - " = {long unsigned int&}; std::string = std::__cxx11::basic_string<char>]"
string 12.22.12..20.19.2 - " Arg = bool&; Args = {}; std::string = std::__cxx11::basic_string<char>]"
string 12.22.12..20.19.2 - " Arg = char*; Args = {}; std::string = std::__cxx11::basic_string<char>]"
string 12.22.12..20.19.2 - " Args = {unsigned int&}; std::string = std::__cxx11::basic_string<char>]"
string 12.22.12..24.22.2 - "\n    });\n  }\n}\n\nmodule.exports = { SocketListSend, SocketListReceive };\n"
string 12.22.12..24.22.2 - "   constants.fs,\n             constants.crypto);\nObjectFreeze(exports);\n"
string 12.22.12..24.22.2 - "   return enableDerivedOverride(obj, prop, descs[prop]);\n    });\n  }\n};\n"
string 12.22.12..24.22.2 - "  SyncWriteStream.prototype.destroy;\n\nmodule.exports = SyncWriteStream;\n"
string 12.22.12..24.22.2 - " => bytecode_offset=%d, args=%d, height=%d, retval=%i(#%i); inputs:\n"
string 12.22.12..24.22.2 - " CheckNotBackReferenceIgnoreCase(register=%d, %s %s, label[%08x]);\n"
string 12.22.12..24.22.2 - " CurrencyDisplayString(isolate, skeleton), Just(kDontThrow)) .FromJust()"
string 12.22.12..24.22.2 - " WrapType = node::TCPWrap; UVType = uv_tcp_s; uv_stream_t = uv_stream_s]"
string 12.22.12..24.22.2 - " bool async = true; CompressionContext = node::{anonymous}::ZlibContext]"
string 12.22.12..24.22.2 - " control linearizer lowering of '%s': value output count does not agree."
string 12.22.12..24.22.2 - " filepath for the trace-events data, it supports ${rotation} and ${pid}."
string 12.22.12..24.22.2 - " long unsigned int kStackStorageSize = 1024; size_t = long unsigned int]"
string 12.22.12..24.22.2 - " module: m,\n    reflect,\n  };\n};\n\nmodule.exports = createDynamicModule;\n"
string 12.22.12..24.22.2 - " options);\n}\n\n\nmodule.exports = { rimraf, rimrafPromises, rimrafSync };\n"
string 12.22.12..24.22.2 - " origin_string_len, String::NO_NULL_TERMINATION)) == (origin_string_len)"
string 12.22.12..24.22.2 - " produced on provided signal, unsupported in Windows. (default: SIGUSR2)"
string 18.20.4..24.22.2 - "\n    },\n  ]);\n\nmodule.exports = {\n  converters,\n  requiredArguments,\n};\n"
string 18.20.4..24.22.2 - "\n  Agent,\n  globalAgent,\n  Server,\n  createServer,\n  get,\n  request,\n};\n"
string 18.20.4..24.22.2 - "\n  SecureContext,\n  createSecureContext,\n  translatePeerCertificate,\n};\n"
string 18.20.4..24.22.2 - "\n  construct,\n  destroyer,\n  destroy,\n  undestroy,\n  errorOrDestroy,\n};\n"
string 18.20.4..24.22.2 - "\n  setupChannel,\n  getValidStdio,\n  stdioStringToArray,\n  spawnSync,\n};\n"
string 20.19.2..24.22.2 - "\n    process.once('disconnect', () => process.exit(kNoFailure));\n  }\n};\n"
string 20.19.2..24.22.2 - "\n    return callback(null, lcov);\n  }\n}\n\nmodule.exports = LcovReporter;\n"
string 20.19.2..24.22.2 - "\n  PerformanceNodeEntry,\n  createPerformanceNodeEntry,\n  kSkipThrow,\n};\n"
string 20.19.2..24.22.2 - "  kMockSuccess,\n  kMockExists,\n  kMockUnknownMessage,\n  MockTracker,\n};\n"
string 20.19.2..24.22.2 - " = node::wasi::WASI::ProcRaise; R = unsigned int; Args = {unsigned int}]"
string 22.22.2..24.22.2 - "\n\nmodule.exports = {\n  kImplicitTypeAttribute,\n  validateAttributes,\n};\n"
string 22.22.2..24.22.2 - "\n\nmodule.exports = { myersDiff, printMyersDiff, printSimpleMyersDiff };\n"
string 22.22.2..24.22.2 - "\n    httpReq.end();\n    return onReady;\n  }\n}\n\nmodule.exports = Client;\n"
string 22.22.2..24.22.2 - "\n  getEmbedderOptions,\n  generateConfigJsonSchema,\n  refreshOptions,\n};\n"
string 22.22.2..24.22.2 - "\n  getNextTraceEventId,\n  isTraceHTTPEnabled,\n  filterEnvForProxies,\n};\n"
string 24.21.0..24.22.2 - "\n      globalThis.require = require;\n      return (main) => main();\n    "
string 24.21.0..24.22.2 - "\n    ],\n  ]);\n\nmodule.exports = {\n  converters,\n  requiredArguments,\n};\n"
string 24.21.0..24.22.2 - "\n  argon2Sync,\n  argon2DeriveBits,\n  validateArgon2DeriveBitsLength,\n};\n"
source 12.22.12..12.22.12 - "builtins/builtins-boolean-gen.cc"
source 12.22.12..12.22.12 - "builtins/builtins-function-gen.cc"
source 12.22.12..20.19.2 - "protocol/Protocol.cpp"
source 12.22.12..24.22.2 - "builtins/builtins-sharedarraybuffer-gen.cc"
source 12.22.12..24.22.2 - "builtins/proxy-prevent-extensions-tq-csa.cc"
source 12.22.12..24.22.2 - "builtins/typed-array-createtypedarray-tq-csa.cc"
source 12.22.12..24.22.2 - "builtins/typed-array-reduceright-tq-csa.cc"
source 18.20.4..18.20.4 - "builtins/builtins-shadowrealm-gen.cc"
source 18.20.4..18.20.4 - "crypto/crypto_keygen.cc"
source 18.20.4..20.19.2 - "crypto/crypto_common.cc"
source 18.20.4..24.22.2 - "builtins/promise-abstract-operations-tq-csa.cc"
source 18.20.4..24.22.2 - "builtins/promise-all-element-closure-tq-csa.cc"
source 20.19.2..24.22.2 - "builtins/typed-array-to-reversed-tq-csa.cc"
source 20.19.2..24.22.2 - "builtins/typed-array-to-sorted-tq-csa.cc"
table 12.22.12..12.22.12 - 100000005e040000000000000000f0ff0800000048000000000000000000e0c1
table 12.22.12..12.22.12 - 4d00000028000000e80100004e00000040000000e90100004f00000018000000
table 12.22.12..18.20.4 - 68f401000d200000642700000ffe00000d20000068f401000000000041f40100
table 12.22.12..18.20.4 - e6f10100e8f1010000000000fff10100fcf1010000000000e6f10100eaf10100
table 18.20.4..18.20.4 - 18002000d000d800e000e800f000f80000010801100118012001280130013801
table 18.20.4..18.20.4 - 84000000300000006e02000085000000300000006f0200008600000018000000
table 20.19.2..20.19.2 - 18002000d000d800e000e800f000f80000010801100118012001280130012800
table 22.22.2..24.22.2 - 1a0600001c0600001d0600001e0600001f060000200600002106000022060000
table 22.22.2..24.22.2 - a000a800b000b800c000c800d000e000e800f000f80000011800200080008800
symbol 12.22.12..12.22.12 - llhttp_set_lenient
symbol 12.22.12..18.20.4 - llhttp__on_chunk_parameters
symbol 12.22.12..24.22.2 - napi_get_null
symbol 12.22.12..24.22.2 - napi_is_date
symbol 12.22.12..24.22.2 - napi_throw
symbol 12.22.12..24.22.2 - napi_typeof
symbol 12.22.12..24.22.2 - napi_unwrap
symbol 12.22.12..24.22.2 - napi_wrap
symbol 18.20.4..24.22.2 - node_api_post_finalizer
symbol 18.20.4..24.22.2 - node_api_symbol_for
symbol 24.21.0..24.22.2 - merve_free
symbol 24.21.0..24.22.2 - merve_is_valid
