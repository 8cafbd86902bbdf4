name srt
also libsrt
advisory Debian srt
advisory generic srt
version weak "{v}"
# learned
reference 1.4.2 amd64 sha256:9f8d15fde2ed565c17b19ab980833d38fd628ac1459d3ca31e1480288f708dd6 libsrt-openssl-dev 1.4.2-1.3
reference 1.5.1 amd64 sha256:8efffbdf586075bf909e04292ccbd33f60a95c71248bbe87af8540de72d88adf libsrt-openssl-dev 1.5.1-1+deb12u1
reference 1.5.4 amd64 sha256:23578c8e14cd6cd07b3dca52d6232faa1e6eaf0bd2d7ac1027e397ffc75f54bd libsrt-openssl-dev 1.5.4-1+deb13u1
reference 1.5.7 amd64 sha256:6221d48bdfd475e4d4e01fc4587493ccd2006f26f6c65bf5656bea0bfd89550e libsrt-openssl-dev 1.5.7-1
string 1.4.2..1.4.2 common "The peer side has signalled an error"
string 1.4.2..1.4.2 core "IPE: ACK node overwritten when acknowledging "
string 1.4.2..1.4.2 core "O_FILTER: Incorrect syntax. Use: FILTERTYPE[,KEY:VALUE...]. FILTERTYPE ("
string 1.4.2..1.4.2 core "nectRequest: REJECT reported from HS processing, not processing further."
string 1.4.2..1.4.2 core "processRendezvous: IPE: PERIODIC HS: NO KMREQ RECORDED KMSTATE: RCV="
string 1.4.2..1.5.1 api "newConnection: IPE: all sockets occupied? Last gen=%d"
string 1.4.2..1.5.1 common "Incorrect use of Buffer API (send/recv) or File API (sendfile/recvfile)."
string 1.4.2..1.5.1 core "IPE/EPE: packLostData: LOST packet negative offset: seqoff(m_iSeqNo "
string 1.4.2..1.5.1 queue "Listener managed the connection request from: "
string 1.4.2..1.5.1 strerror_defs " supported: Listen/accept is not supported in rendezous connection setup"
string 1.4.2..1.5.4 common ": Cannot do this operation on a CONNECTED socket"
string 1.4.2..1.5.4 core "SG_ACK payload is not evened up to 4-byte based field size - cutting to "
string 1.4.2..1.5.4 crypto "processSrtMsg_KMRSP: IPE??? KM response key matches no key"
string 1.4.2..1.5.4 queue "updateConnStatus: processAsyncConnectRequest FAILED on @"
string 1.4.2..1.5.4 strerror_defs "Operation not supported: Cannot do this operation on a CONNECTED socket"
string 1.4.2..1.5.7 api " not found as either socket or group. Removing only from epoll system."
string 1.4.2..1.5.7 buffer "readBufferToFile: IPE: NULL unit found in file transmission, last good %"
string 1.4.2..1.5.7 buffer_rcv "CRcvBuffer::dropMessage(): Skipped dropping an existing SOLO packet %"
string 1.4.2..1.5.7 channel "::setsockopt: failed to set IPPROTO_IPV6/IPV6_V6ONLY = "
string 1.4.2..1.5.7 channel "SRTO_BINDTODEVICE can only be set with AF_INET connections"
string 1.4.2..1.5.7 common ": Cannot call connect on UNBOUND socket in rendezvous connection setup"
string 1.4.2..1.5.7 congctl " is too small for the maximum possible "
string 1.4.2..1.5.7 congctl "LiveCC: invalid API use. Only sendmsg/recvmsg allowed."
string 1.4.2..1.5.7 core " IPE???: RESPONDER should receive all its handshakes in handshake phase."
string 1.4.2..1.5.7 crypto " IPE: applying key generated in snd crypto into rcv crypto: failed code="
string 1.4.2..1.5.7 epoll "CEPoll::clear_ready_usocks: IPE, event flags exceed event types: "
string 1.4.2..1.5.7 epoll "epoll/update: IPE: 'events' parameter shall not contain special flags!"
string 1.4.2..1.5.7 fec "FILTER/FEC: CONFIG: value for 'layout' must be 'even' or 'staircase'"
string 1.4.2..1.5.7 handshake " no-pbklen"
string 1.4.2..1.5.7 list "IPE: New loss record is too far from the first record. Ignoring. "
string 1.4.2..1.5.7 packet "CONTROL: size="
string 1.4.2..1.5.7 packet "DATA: size="
string 1.4.2..1.5.7 packetfilter "FILTER: LOCAL STORAGE DEPLETED. Can't return rebuilt packets."
string 1.4.2..1.5.7 queue " is still not present in the socket ID dispatch hash - DISREGARDING"
string 1.4.2..1.5.7 socketconfig "ETFILTER: Incorrect syntax. Use: FILTERTYPE[,KEY:VALUE...]. FILTERTYPE ("
string 1.4.2..1.5.7 socketconfig "SRTO_FC: minimum allowed value is 32 (provided: "
string 1.4.2..1.5.7 strerror_defs " socket is bound to that port and is not reusable for requested settings"
string 1.4.2..1.5.7 sync_posix "IPE: Assigning to a thread that is not terminated!"
string 1.5.1..1.5.7 common "pton: IPE or net error: can't determine IPv4 carryover format: "
string 1.5.1..1.5.7 srt_c_api "Packet Filter settings error"
string 1.5.4..1.5.7 api " conflicts with existing IPv6 v6only=unknown wildcard binding: "
string 1.5.4..1.5.7 core "IPE/EPE: packLostData: LOST packet negative offset: seqoff(seqno() "
string 1.5.4..1.5.7 crypto "CCryptoControl: AES GCM is not supported by the crypto service provider."
string 1.5.4..1.5.7 queue " already closed, proceed to only removal from lists"
string 1.5.4..1.5.7 strerror_defs " Incorrect use of Buffer API (send/recv) or File API (sendfile/recvfile)"
string 1.5.7..1.5.7 core "HS EXT: Agent has configured packetfilter, but peer didn't request it"
string 1.5.7..1.5.7 crypto "processSrtMsg_KMRSP: IPE/EPE KM response key is empty - ignoring"
string 1.5.7..1.5.7 fec "rows/cols size must not exceed 16-bit max value"
string 1.5.7..1.5.7 strerror_defs "t supported: Cannot do this operation on a CONNECTED or LISTENING socket"
string 1.5.7..1.5.7 sync_posix "E: pthread_condattr_setclock failed to set up a monotonic clock for a CV"
source 1.4.2..1.5.1 buffer "srtcore/buffer.cpp"
source 1.4.2..1.5.7 buffer_rcv "srtcore/buffer_rcv.cpp"
source 1.4.2..1.5.7 buffer_snd "srtcore/buffer_snd.cpp"
source 1.4.2..1.5.7 channel "srtcore/channel.cpp"
source 1.4.2..1.5.7 congctl "srtcore/congctl.cpp"
source 1.4.2..1.5.7 core "srtcore/core.cpp"
source 1.4.2..1.5.7 crypto "srtcore/crypto.cpp"
source 1.4.2..1.5.7 epoll "srtcore/epoll.cpp"
source 1.4.2..1.5.7 list "srtcore/list.cpp"
source 1.4.2..1.5.7 packetfilter "srtcore/packetfilter.cpp"
source 1.4.2..1.5.7 queue "srtcore/queue.cpp"
source 1.4.2..1.5.7 socketconfig "srtcore/socketconfig.cpp"
source 1.4.2..1.5.7 sync_posix "srtcore/sync_posix.cpp"
source 1.4.2..1.5.7 tsbpd_time "srtcore/tsbpd_time.cpp"
source 1.5.1..1.5.7 common "srtcore/common.cpp"
table 1.4.2..1.5.1 core 0100000002000000070000000d0000000e000000100000001800000026000000
table 1.4.2..1.5.7 fec 6665632c726f77733a312c6c61796f75743a7374616972636173652c6172713a
symbol 1.4.2..1.5.4 buffer_rcv _ZN3srt12_GLOBAL__N_114copyBytesToBufEPciiPv
symbol 1.4.2..1.5.7 hcrypt_ctx_rx hcryptCtx_Rx_Init
symbol 1.4.2..1.5.7 hcrypt_ctx_tx hcryptCtx_Tx_Init
symbol 1.4.2..1.5.7 hcrypt_sa hcryptCtx_GenSecret
symbol 1.4.2..1.5.7 hcrypt_tx HaiCrypt_Tx_Data
symbol 1.4.2..1.5.7 srt_c_api srt_bind
symbol 1.4.2..1.5.7 srt_compat SysStrError
symbol 1.5.1..1.5.7 cryspr crysprHelper_Open
symbol 1.5.1..1.5.7 cryspr-openssl crysprOpenSSL_Open
symbol 1.5.4..1.5.7 hcrypt HaiCrypt_UpdateGcm153
symbol 1.5.4..1.5.7 hcrypt_rx HaiCrypt_GetKeyIndex
symbol 1.5.7..1.5.7 list _ZN3srt12CRcvLossList12getLossArrayERNS_10FixedArrayIiEE
