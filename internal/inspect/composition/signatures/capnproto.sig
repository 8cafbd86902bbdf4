name capnproto
also libcapnp libkj
cpe capnproto:capnproto
cpe capnp:capnp
advisory OSS-Fuzz capnproto
advisory Debian capnproto
advisory Alpine capnproto
advisory GIT https://github.com/capnproto/capnproto
advisory generic capnproto
# learned
reference 0.7.0 amd64 sha256:d75eb1c77f61e0cf9f776c2790b9b513ae66560601053757e6895f3e52f407cc libcapnp-dev 0.7.0-7
reference 0.9.2 amd64 sha256:9cdb14e0dcf21e10c540bd66c73cfadb52bb7b8f7c112b68144d7a8aa1d71d03 libcapnp-dev 0.9.2-2
reference 1.1.0 amd64 sha256:e6c8dc3435a89cd3ea513e6c44f26989d3941cc27e904e0a56da2f413bcc8e97 libcapnp-dev 1.1.0-2
reference 1.5.0 amd64 sha256:7c59cfd86728787ecdcfef524e53dbf3f9811fa6d3d2ba3a528145a70b99f26e libcapnp-dev 1.5.0-2
string 0.7.0..0.7.0 async " destroyed with events still in the queue.  Memory leak?\", head->trace()"
string 0.7.0..0.7.0 async-io-unix "\"expected to receive FD over socket; received data instead\""
string 0.7.0..0.7.0 http " generating a partial response\", \"too late to report error to client\", e"
string 0.7.0..0.7.0 rpc "Ref referred to a local object but there is no local SturdyRef restorer."
string 0.7.0..0.7.0 serialize "alignedFlatArrayMessageReader instead, though this may harm performance."
string 0.7.0..0.9.2 async-unix "signalfd(signalFd, &signalFdSigset, SFD_NONBLOCK | SFD_CLOEXEC)"
string 0.7.0..0.9.2 filesystem-disk-unix "enat( fd, entry->d_name, O_RDONLY | MAYBE_O_DIRECTORY | MAYBE_O_CLOEXEC)"
string 0.7.0..0.9.2 layout " contains non-capability pointer where capability pointer was expected.\""
string 0.7.0..0.9.2 node-translator "ectly. Please see: https://github.com/sandstorm-io/capnproto/issues/344\""
string 0.7.0..0.9.2 rpc "\"PromisedAnswer.questionId is not a current question.\""
string 0.7.0..1.1.0 async-io-unix "socketpair(AF_UNIX, type, 0, fds)"
string 0.7.0..1.1.0 filesystem-disk-unix "newFd = open(dir, O_RDONLY | MAYBE_O_CLOEXEC | MAYBE_O_DIRECTORY)"
string 0.7.0..1.1.0 schema-loader "ataSizeInBits && fieldIsPointer * (slot.getOffset() + 1) <= pointerCount"
string 0.7.0..1.1.0 serialize "array.size() >= offset + segmentSize"
string 0.7.0..1.1.0 timer "\"can't advance backwards in time\""
string 0.7.0..1.5.0 any "ty of capabilities; use equals() instead if you need to handle this case"
string 0.7.0..1.5.0 compiler "Internal compiler bug: Bootstrap schema failed validation:\n"
string 0.7.0..1.5.0 dynamic " size is only valid for list, text, or data fields.\", (uint)type.which()"
string 0.7.0..1.5.0 ez-rpc "\"EzRpcContext destroyed from different thread than it was created.\""
string 0.7.0..1.5.0 generics " Sorry for the inconvenience, and thanks for being an early adopter.  :)"
string 0.7.0..1.5.0 io "OutputStream's backing array was not large enough for the data written.\""
string 0.7.0..1.5.0 json " JSON-decode capabilities; please register a JsonCodec::Handler for this"
string 0.7.0..1.5.0 lexer "Non-UTF-8 input detected. Cap'n Proto schema files must be UTF-8 text."
string 0.7.0..1.5.0 list " to remove element from kj::List but the element is in a different list\""
string 0.7.0..1.5.0 main "I wrote you some help about how to use help so you can get help on help."
string 0.7.0..1.5.0 message " != nullptr && segment->checkObject(segment->getStartPtr(), ONE * WORDS)"
string 0.7.0..1.5.0 mutex "_kjCondition,\"Tried to call getAlreadyLocked*() but lock is not held.\""
string 0.7.0..1.5.0 parser " Sorry for the inconvenience, and thanks for being an early adopter!  :)"
string 0.7.0..1.5.0 rpc-twoparty "ds matches \" \"ours) and would abort the connection, so I won't send it.\""
string 0.7.0..1.5.0 schema-parser "\"no such nested declaration\", getProto().getDisplayName(), nestedName"
string 0.7.0..1.5.0 serialize-async "_kjCondition,\"incorrectly sized pieces array during write\""
string 0.7.0..1.5.0 table "ng. This is a serious bug which will lead to undefined behavior.\nstack: "
string 0.7.0..1.5.0 test "ing at least one filter will run. <line> may be a range, e.g. \"100-500\"."
string 0.7.0..1.5.0 test-helpers "\"subprocess crashed without throwing exception\", WTERMSIG(status)"
string 0.7.0..1.5.0 websocket-rpc "\"Unexpected websocket text message; expected only binary messages.\""
string 0.9.2..1.5.0 arena " Cap'n Proto library with -DCAPNP_ALLOW_UNALIGNED to remove this check.\""
string 0.9.2..1.5.0 async " it was created in.  You must use Executor to queue events cross-thread."
string 0.9.2..1.5.0 async-io " corresponding read asked for FDs, and we don't know how to convert here"
string 0.9.2..1.5.0 http "\"Bytes are not counted for the individual states of WebSocketPipeImpl.\""
string 0.9.2..1.5.0 schema ",\"Tried to use non-enum schema as an enum.\", getProto().getDisplayName()"
string 1.1.0..1.5.0 async-io " receive a capability (e.g. file descriptor via SCM_RIGHTS), but didn't\""
string 1.1.0..1.5.0 async-unix " erroneous code execution; you cannot capture it into the event \" \"loop\""
string 1.1.0..1.5.0 capability " long unsigned int&, const short unsigned int&, capnp::CallContextHook&>"
string 1.1.0..1.5.0 http " CONNECT response with a 2xx status does not have an entity body to get\""
string 1.1.0..1.5.0 layout " Called getList{Field,Element}() but existing pointer is not a \" \"list.\""
string 1.5.0..1.5.0 async "\"Attempted to invoke CaptureForCoroutine functor multiple times\""
string 1.5.0..1.5.0 filesystem-disk-unix "newFd = open(dir, O_PATH | MAYBE_O_CLOEXEC | MAYBE_O_DIRECTORY)"
string 1.5.0..1.5.0 http "_kjCondition,\"HTTP chunk size overflow\", text, text.asBytes()"
string 1.5.0..1.5.0 schema-loader " + 1) <= dataSizeInBits && fieldIsPointer * (offset + 1) <= pointerCount"
string 1.5.0..1.5.0 serialize "_kjCondition,\"Message segment count too large, caused overflow.\""
source 0.7.0..1.5.0 cidr "kj/cidr.c++"
source 0.7.0..1.5.0 common "kj/common.c++"
source 0.7.0..1.5.0 dynamic-capability "capnp/dynamic-capability.c++"
source 0.7.0..1.5.0 error-reporter "compiler/error-reporter.c++"
source 0.7.0..1.5.0 exception "kj/exception.c++"
source 0.7.0..1.5.0 filesystem-disk-unix "kj/filesystem-disk-unix.c++"
source 0.7.0..1.5.0 node-translator "compiler/node-translator.c++"
source 0.7.0..1.5.0 refcount "kj/refcount.c++"
source 0.7.0..1.5.0 serialize-async "capnp/serialize-async.c++"
source 0.7.0..1.5.0 serialize-packed "capnp/serialize-packed.c++"
source 0.7.0..1.5.0 serialize-text "capnp/serialize-text.c++"
source 0.7.0..1.5.0 type-id "compiler/type-id.c++"
source 0.7.0..1.5.0 units "kj/units.c++"
source 0.7.0..1.5.0 websocket-rpc "compat/websocket-rpc.c++"
source 1.1.0..1.5.0 readiness-io "compat/readiness-io.c++"
table 0.7.0..0.7.0 persistent.capnp 00000000050006004d5709391dccc2f024000000010000000000000000000000
table 0.7.0..0.7.0 serialize-text 2a4e31325f474c4f42414c5f5f4e5f31313645787465726e616c5265736f6c76
table 0.7.0..0.9.2 async 2a4e326b6a31325f474c4f42414c5f5f4e5f3131365969656c6450726f6d6973
table 0.7.0..0.9.2 async-io 2a4e326b6a315f313248656170446973706f736572494e53305f313841646170
table 0.7.0..1.5.0 async-io 2a4e326b6a31325f474c4f42414c5f5f4e5f3131315069706552656164456e64
table 0.7.0..1.5.0 async-io-unix 2a4e326b6a31325f474c4f42414c5f5f4e5f3131334173796e6353747265616d
table 0.7.0..1.5.0 c++.capnp 00000000050006002c5f80bf9ef9c6b91000000005000100814e30b87b7df8bd
table 0.7.0..1.5.0 dynamic-capability 2a4e326b6a315f32305472616e73666f726d50726f6d6973654e6f6465494e35
table 0.7.0..1.5.0 filesystem 2a4e326b6a31325f474c4f42414c5f5f4e5f313132496e4d656d6f727946696c
table 0.7.0..1.5.0 filesystem-disk-unix 2a4e326b6a31325f474c4f42414c5f5f4e5f3131304469736b48616e646c6531
table 0.7.0..1.5.0 grammar.capnp 00000000050006000c0dcf8d2a3248b32900000001000200bb837ec187e7ef96
table 0.7.0..1.5.0 grammar.capnp 00000000050006001f9517e61da2d1d02f00000001000200c858b38f2022268f
table 0.7.0..1.5.0 http 00000000fa6cff03feffffc7ffffff57ffffffffffffffffffffffffffffffff
table 0.7.0..1.5.0 json.capnp 000000000500060019533e290cc2f8c21800000001000000345e3aa49792f98e
table 0.7.0..1.5.0 lexer.capnp 0000000005000600189db11225a9699e1b00000001000000eec31f62d25639a7
table 0.7.0..1.5.0 lexer.capnp 00000000050006001954de57cd55cc911b00000001000300eec31f62d25639a7
table 0.7.0..1.5.0 membrane 2a4e356361706e7031325f474c4f42414c5f5f4e5f3131394d656d6272616e65
table 0.7.0..1.5.0 persistent.capnp 000000000500060067fbca91505922f61700000005002001d7ee3f98360863b8
table 0.7.0..1.5.0 rpc-twoparty.capnp 00000000050006001798f3c5a9098db81900000001000100a1f2da5c88c784a1
table 0.7.0..1.5.0 rpc-twoparty.capnp 000000000500060083ca7f095990b2951900000001000100a1f2da5c88c784a1
table 0.7.0..1.5.0 rpc.capnp 00000000050006001137bd0f8b3664f9100000000100010050a252251b9812b3
table 0.7.0..1.5.0 rpc.capnp 00000000050006001640559062b5c9d4100000000100010050a252251b9812b3
table 0.7.0..1.5.0 schema.capnp 0000000005000600111ddb68dbcdfcca13000000010003005ff44a1fa450ad9a
table 0.7.0..1.5.0 schema.capnp 0000000005000600111ddb68dbcdfcca19000000010003005ff44a1fa450ad9a
table 0.7.0..1.5.0 stream.capnp 00000000050006006eb1c077339a5f991300000001000000f8f39313a966c386
table 0.7.0..1.5.0 test 2a4e326b6a31325f474c4f42414c5f5f4e5f3132315465737445786365707469
table 0.7.0..1.5.0 time 2a4e326b6a31325f474c4f42414c5f5f4e5f313130506f736978436c6f636b45
table 0.7.0..1.5.0 time 2a4e326b6a31325f474c4f42414c5f5f4e5f313139506f7369784d6f6e6f746f
table 0.9.2..1.5.0 json.capnp 00000000050006008cd92fa3de54a0a01800000005000002345e3aa49792f98e
table 0.9.2..1.5.0 thread 2a4e326b6a3846756e6374696f6e49467676454534496d706c495a4e535f3654
table 1.1.0..1.5.0 async-io-unix 2a4e326b6a313650726f6d69736546756c66696c6c6572494e535f3541727261
table 1.1.0..1.5.0 c++.capnp 0000000005000600ce9dfc8cff9670ac1000000005000103814e30b87b7df8bd
symbol 0.7.0..0.9.2 async-io-unix _ZN2kj12ArrayBuilderINS_12_GLOBAL__N_113SocketAddressEE7disposeEv
symbol 0.7.0..0.9.2 tls _ZN2kj10TlsContext10wrapClientENS_3OwnINS_13AsyncIoStreamEEENS_9StringPtrE
symbol 0.7.0..1.1.0 url _ZN2kj12_GLOBAL__N_15splitERNS_9StringPtrERKNS_5parse10CharGroup_E
symbol 0.7.0..1.5.0 array _ZNK2kj27DestructorOnlyArrayDisposer11disposeImplEPvmmmPFvS1_E
symbol 0.7.0..1.5.0 gzip _ZN2kj21GzipAsyncOutputStreamC1ERNS_17AsyncOutputStreamENS0_Ut_E
symbol 0.7.0..1.5.0 hash _ZNK2kj1_9HashCodermlENS_8ArrayPtrIKhEE
symbol 0.7.0..1.5.0 http _ZN2kj10HttpClient13openWebSocketENS_9StringPtrERKNS_11HttpHeadersE
symbol 0.7.0..1.5.0 source-location _ZN2kjmlENS_1_11StringifierERKNS_14SourceLocationE
symbol 0.7.0..1.5.0 tls _ZN2kj10TlsContext10wrapClientENS_19AuthenticatedStreamENS_9StringPtrE
symbol 0.9.2..1.5.0 rpc _ZN2kj12ArrayBuilderIN5capnp1_12_GLOBAL__N_118RpcConnectionState6ExportEE7disposeEv
symbol 1.1.0..1.5.0 tls _ZN2kj10TlsContext10wrapClientENS_3OwnINS_13AsyncIoStreamEDnEENS_9StringPtrE
symbol 1.5.0..1.5.0 url _ZN2kj12_GLOBAL__N_1L5splitERNS_9StringPtrERKNS_5parse10CharGroup_E
