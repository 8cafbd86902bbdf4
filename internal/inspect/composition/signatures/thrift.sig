name thrift
also libthrift
cpe apache:thrift
advisory OSS-Fuzz thrift
advisory Debian thrift
advisory Alpine thrift
advisory GIT https://github.com/apache/thrift
advisory generic thrift
version weak "{v}"
# learned
reference 0.13.0 amd64 sha256:40223fe0cd012f18fb84147cefadacd1356e498b14e5a9f34c0a8f246060b773 libthrift-dev 0.13.0-6
reference 0.17.0 amd64 sha256:a8ac7564a4d7d57a1f978ea9544683000b3f20a1e9690bcd7e36c56de6782264 libthrift-dev 0.17.0-2+b2
reference 0.19.0 amd64 sha256:2e5bce7f4ec112ad1d646a1d807d5c199d28c551d0af2862f140f9549fe5b2f6 libthrift-dev 0.19.0-4+b1
reference 0.24.0 amd64 sha256:92a40b5101d6e0b62067212d2c9b1ce641128e44ef3af6029b2afe04ac580270 libthrift-dev 0.24.0-3
string 0.13.0..0.13.0 Monitor "ft::concurrency::Monitor::Impl::waitForTimeRelative(const milliseconds&)"
string 0.13.0..0.13.0 TNonblockingServerSocket "TSocket::listen() Unix Domain socket path too long"
string 0.13.0..0.13.0 TSSLSocket "loadCertificateChain: either <path> or <format> is NULL"
string 0.13.0..0.13.0 TServerFramework "accept() may not return NULL"
string 0.13.0..0.13.0 libthriftqt5_la-TQTcpServer "shared_ptr<apache::thrift::async::TQTcpServer::ConnectionContext>, bool)"
string 0.13.0..0.17.0 TBufferTransports "void boost::scoped_array<T>::reset(T*) [with T = unsigned char]"
string 0.13.0..0.17.0 TSSLSocket "unkown waitForEvent return value"
string 0.13.0..0.17.0 libthriftnb_la-TNonblockingServer "thriftServerEventHandler: failed TConnection factory"
string 0.13.0..0.19.0 TBufferTransports "rift::transport::TBufferedTransport::writeSlow(const uint8_t*, uint32_t)"
string 0.13.0..0.19.0 TJSONProtocol "uint32_t apache::thrift::protocol::TJSONProtocol::readByte(int8_t&)"
string 0.13.0..0.19.0 TNonblockingServerSocket "Could not set TCP_NODELAY"
string 0.13.0..0.19.0 TServerSocket "Could not set TCP_DEFER_ACCEPT"
string 0.13.0..0.24.0 PeekProcessor "Target transport already initialized"
string 0.13.0..0.24.0 PeekProcessor "ransport must be a TMemoryBuffer or a TPipedTransport with TMemoryBuffer"
string 0.13.0..0.24.0 SocketCommon "TSocket::open() Unix Domain socket path too long"
string 0.13.0..0.24.0 TConcurrentClientSyncInfo "TApplicationException: Unknown application exception"
string 0.13.0..0.24.0 TConcurrentClientSyncInfo "this client died on another thread, and is now in an unusable state"
string 0.13.0..0.24.0 TConnectedClient "TConnectedClient client close failed: "
string 0.13.0..0.24.0 TFDTransport "~TFDTransport TTransportException: '%s'"
string 0.13.0..0.24.0 TFileTransport "ERROR: Read corrupt event. Event size(%u) greater than chunk size (%u) \n"
string 0.13.0..0.24.0 TFileTransport "ERROR: TFileTransport: event size(%u) > chunk size(%u): skipping event \n"
string 0.13.0..0.24.0 THttpTransport "Could not refill buffer"
string 0.13.0..0.24.0 TNonblockingServerSocket "erSocket::acceptImpl() THRIFT_FCNTL() THRIFT_F_SETFL ~THRIFT_O_NONBLOCK "
string 0.13.0..0.24.0 TOutput "Thrift: %s %s\n"
string 0.13.0..0.24.0 TSimpleFileTransport "failed to open file for writing: "
string 0.13.0..0.24.0 TSocketPool "TSocketPool::TSocketPool: hosts.size != ports.size"
string 0.13.0..0.24.0 TTransportException "TTransportException: Unknown transport exception"
string 0.13.0..0.24.0 TUuid "Invalid UUID string at position %td: %s"
string 0.13.0..0.24.0 TWebSocketServer "*ZN6apache6thrift9transport12base64EncodeB5cxx11EPhiEUlP6bio_stE_"
string 0.13.0..0.24.0 ThreadManager "ThreadManager::Impl::removeNextPending ThreadManager not started"
string 0.13.0..0.24.0 libthriftnb_la-TEvhttpClientChannel "TEvhttpClientChannel::response exception thrown (ignored): "
string 0.13.0..0.24.0 libthriftnb_la-TEvhttpServer "Unexpected call to TEvhttpServer::serve"
string 0.13.0..0.24.0 libthriftnb_la-TNonblockingServer "TNonblockingServer::serve(): event_add() failed on server listen event"
string 0.13.0..0.24.0 libthriftqt5_la-TQIODeviceTransport "write_partial(): failed to write to underlying QIODevice"
string 0.13.0..0.24.0 libthriftz_la-THeaderProtocol "Variable-length int over 10 bytes."
string 0.13.0..0.24.0 libthriftz_la-THeaderTransport "Attempting to header frame that is too large"
string 0.17.0..0.24.0 Monitor "cy::Monitor::Impl::waitForTimeRelative(const std::chrono::milliseconds&)"
string 0.17.0..0.24.0 TBufferTransports "Internal buffer size overflow when requesting a buffer of size "
string 0.17.0..0.24.0 TNonblockingServerSocket "onblockingServerSocket::listen() Could not bind to domain socket path %s"
string 0.17.0..0.24.0 TSSLSocket "loadCertificateChain: either <path> or <format> is nullptr"
string 0.17.0..0.24.0 TServerSocket "TServerSocket::listen() Could not bind to domain socket path %s"
string 0.19.0..0.19.0 libthriftz_la-TZlibTransport "TZLibTransport: uncompressed write buffer must be at least"
string 0.24.0..0.24.0 TBufferTransports "TBufferedTransport::writeSlow: remaining length exceeds buffer size"
string 0.24.0..0.24.0 TSSLSocket "SSLContextFactory must not return null"
string 0.24.0..0.24.0 TServerSocket "TServerSocket::getPort() getsockname() unhandled socket type"
string 0.24.0..0.24.0 TSocket "TSocket::read() THRIFT_EAGAIN (timed out) after %d ms"
string 0.24.0..0.24.0 libthriftnb_la-TNonblockingServer "Invalid MemoryPolicy for TMemoryBuffer"
source 0.13.0..0.19.0 TBufferTransports "transport/TBufferTransports.cpp"
source 0.13.0..0.19.0 TJSONProtocol "protocol/TJSONProtocol.cpp"
source 0.13.0..0.24.0 Monitor "concurrency/Monitor.cpp"
source 0.13.0..0.24.0 TDebugProtocol "protocol/TDebugProtocol.cpp"
source 0.13.0..0.24.0 TFileTransport "transport/TFileTransport.cpp"
source 0.13.0..0.24.0 TSSLSocket "transport/TSSLSocket.cpp"
source 0.13.0..0.24.0 libthriftnb_la-TEvhttpClientChannel "async/TEvhttpClientChannel.cpp"
source 0.13.0..0.24.0 libthriftnb_la-TEvhttpServer "async/TEvhttpServer.cpp"
source 0.13.0..0.24.0 libthriftnb_la-TNonblockingServer "server/TNonblockingServer.cpp"
source 0.13.0..0.24.0 libthriftqt5_la-TQTcpServer "qt/TQTcpServer.cpp"
source 0.13.0..0.24.0 libthriftz_la-TZlibTransport "transport/TZlibTransport.cpp"
table 0.13.0..0.24.0 TWebSocketServer 2a5a4e3661706163686536746872696674397472616e73706f72743132626173
symbol 0.13.0..0.13.0 THttpClient _ZN6apache6thrift9transport11THttpClientC1ENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEiS8_
symbol 0.13.0..0.13.0 THttpServer _ZN6apache6thrift9transport11THttpServerC1ESt10shared_ptrINS1_10TTransportEE
symbol 0.13.0..0.17.0 TJSONProtocol _ZN6apache6thrift8protocolL14readSyntaxCharERNS1_13TJSONProtocol15LookaheadReaderEh
symbol 0.13.0..0.24.0 Mutex _ZNK6apache6thrift11concurrency5Mutex17getUnderlyingImplEv
symbol 0.13.0..0.24.0 TBase64Utils _ZN6apache6thrift8protocol13base64_encodeEPKhjPh
symbol 0.13.0..0.24.0 TProtocol _ZN6apache6thrift8protocol9TProtocol9skip_virtENS1_5TTypeE
symbol 0.13.0..0.24.0 TServer _ZN6apache6thrift6server16increase_max_fdsEi
symbol 0.13.0..0.24.0 Thread _ZN6apache6thrift11concurrency6Thread10threadMainESt10shared_ptrIS2_E
symbol 0.13.0..0.24.0 ThreadFactory _ZNK6apache6thrift11concurrency13ThreadFactory18getCurrentThreadIdEv
symbol 0.17.0..0.24.0 THttpClient _ZN6apache6thrift9transport11THttpClient7setPathENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 0.17.0..0.24.0 TJSONProtocol _ZN6apache6thrift8protocol13TJSONProtocol20getMinSerializedSizeENS1_5TTypeE
symbol 0.24.0..0.24.0 TDebugProtocol _ZN6apache6thrift8protocol14TDebugProtocol9writeUUIDERKNS0_5TUuidE
