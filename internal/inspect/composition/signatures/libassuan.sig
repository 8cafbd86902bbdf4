name libassuan
also assuan
advisory Debian libassuan
advisory generic libassuan
version proof "\n\nThis is Libassuan {v} - {*}"
# learned
reference 2.5.3 amd64 sha256:f55585175c477355345988c29e52bf4ab49a1aeb8eddf57e06e2ece2cbde6f7c libassuan-dev 2.5.3-7.1
reference 2.5.5 amd64 sha256:1bc68bfacc53340a806b43c4d10574983f4939c86e27b136694f266a37ba230a libassuan-dev 2.5.5-5
reference 3.0.2 amd64 sha256:0d4b5ad6a9826135b41d498cc330a54280619787954e963248aa1419cb152ab4 libassuan-dev 3.0.2-2+b2
string 2.5.3..3.0.2 libassuan_la-assuan-buffer "atticlen < LINELENGTH"
string 2.5.3..3.0.2 libassuan_la-assuan-buffer "ctx->inbound.eof"
string 2.5.3..3.0.2 libassuan_la-assuan-buffer "server does not support sending and receiving of file descriptors"
string 2.5.3..3.0.2 libassuan_la-assuan-buffer "supplied line too long - truncated"
string 2.5.3..3.0.2 libassuan_la-assuan-buffer "supplied line with LF - truncated"
string 2.5.3..3.0.2 libassuan_la-assuan-handler " The server\nshould release all resources associated with the connection."
string 2.5.3..3.0.2 libassuan_la-assuan-handler "BYE\n\nClose the connection.  The server will reply with OK."
string 2.5.3..3.0.2 libassuan_la-assuan-handler "CANCEL\n\nRun the server's cancel handler if one has been registered."
string 2.5.3..3.0.2 libassuan_la-assuan-handler "END\n\nUsed by a client to mark the end of raw data."
string 2.5.3..3.0.2 libassuan_la-assuan-handler "The use of the equal sign is optional but suggested if\n<VALUE> is given."
string 2.5.3..3.0.2 libassuan_la-assuan-handler "r opens the file descriptor just sent by the client using\nassuan_sendfd."
string 2.5.3..3.0.2 libassuan_la-assuan-handler "us channel.  If <COMMAND> is given, list detailed help for\nthat command."
string 2.5.3..3.0.2 libassuan_la-assuan-listen "%s, process %i"
string 2.5.3..3.0.2 libassuan_la-assuan-listen "OK Pleased to meet you"
string 2.5.3..3.0.2 libassuan_la-assuan-logging " ...(%u byte(s) skipped)"
string 2.5.3..3.0.2 libassuan_la-assuan-logging "[Confidential data not shown]"
string 2.5.3..3.0.2 libassuan_la-assuan-logging "[libassuan failed to format the log message]"
string 2.5.3..3.0.2 libassuan_la-assuan-pipe-connect "%s (%s=%p): call: can't connect server: %s\n"
string 2.5.3..3.0.2 libassuan_la-assuan-pipe-connect "%s (%s=%p): call: can't connect server: `%s'\n"
string 2.5.3..3.0.2 libassuan_la-assuan-pipe-connect "%s (%s=%p): call: name=%s, flags=0x%x\n"
string 2.5.3..3.0.2 libassuan_la-assuan-pipe-connect "%s (%s=%p): check: socketpair failed: %s\n"
string 2.5.3..3.0.2 libassuan_la-assuan-pipe-connect "%s (%s=%p): enter: name=%s,atfork=%p,atforkvalue=%p\n"
string 2.5.3..3.0.2 libassuan_la-assuan-socket "%Assuan%\nsocket="
string 2.5.3..3.0.2 libassuan_la-assuan-socket-connect "%s (%s=%p): call: can't connect to server: %s\n"
string 2.5.3..3.0.2 libassuan_la-assuan-socket-connect "%s (%s=%p): call: can't connect to server: %s\n\n"
string 2.5.3..3.0.2 libassuan_la-assuan-socket-connect "%s (%s=%p): call: can't create socket: %s\n"
string 2.5.3..3.0.2 libassuan_la-assuan-socket-server "%s (%s=%p): call: listen_fd=0x%x\n"
string 2.5.3..3.0.2 libassuan_la-assuan-uds "# descriptor %d is in flight\n"
string 2.5.3..3.0.2 libassuan_la-assuan-uds "%s (%s=%p): call: no pending file descriptors\n"
string 2.5.3..3.0.2 libassuan_la-assuan-uds "%s (%s=%p): call: uds_sendfd: %s\n"
string 2.5.3..3.0.2 libassuan_la-assuan-uds "%s (%s=%p): call: unexpected ancillary data received\n"
string 2.5.3..3.0.2 libassuan_la-assuan-uds "ctx->uds.pendingfdscount <= DIM(ctx->uds.pendingfds)"
string 2.5.3..3.0.2 libassuan_la-assuan-uds "p): call: too many descriptors pending - closing received descriptor %d\n"
string 2.5.3..3.0.2 libassuan_la-context "%s (%s=%p): call: flag=%i,value=%i\n"
string 2.5.3..3.0.2 libassuan_la-context "%s (%s=%p): call: io_monitor=%p,hook_data=%p\n"
string 2.5.3..3.0.2 libassuan_la-context "%s (%s=%p): call: system_hooks=%p (version %i)\n"
string 2.5.3..3.0.2 libassuan_la-context "%s (%s=%p): call: user_pointer=%p\n"
string 2.5.3..3.0.2 libassuan_la-context "%s (%s=%p): leave: flag_value=%i\n"
string 2.5.3..3.0.2 libassuan_la-system "%s (%s=%p): enter: inherit_idx=%i (Assuan uses it for %s)\n"
string 2.5.3..3.0.2 libassuan_la-system "%s (%s=%p): enter: namespace=%i,style=%i,protocol=%i\n"
string 2.5.3..3.0.2 libassuan_la-system "%s (%s=%p): enter: namespace=%i,style=%i,protocol=%i,filedes=%p\n"
string 2.5.3..3.0.2 libassuan_la-system "%s (%s=%p): enter: socket=%i,addr=%p,length=%i\n"
string 2.5.3..3.0.2 libassuan_la-system "%s (%s=%p): leave: read=0x%x, write=0x%x\n"
string 2.5.3..3.0.2 libassuan_la-system "%s (%s=%p): leave: result=%i\n"
string 2.5.3..3.0.2 libassuan_la-system "enter: name=%s,fd_in=0x%x,fd_out=0x%x,atfork=%p,atforkvalue=%p,flags=%i\n"
string 2.5.3..3.0.2 libassuan_la-system-posix "%s (%s=%p): call: can't open `/dev/null': %s\n"
string 2.5.3..3.0.2 libassuan_la-system-posix "%s (%s=%p): call: dup2 failed in child: %s\n"
string 2.5.3..3.0.2 libassuan_la-system-posix "%s (%s=%p): call: dup2(dev/null, 2) failed: %s\n"
string 2.5.3..3.0.2 libassuan_la-sysutils "ode GmbH\n\nSPDX-License-Identifier: LGPL-2.1-or-later\n(0000000 <none>)\n\n\n"
string 2.5.3..3.0.2 libassuan_la-sysutils "ode GmbH\n\nSPDX-License-Identifier: LGPL-2.1-or-later\n(000023a <none>)\n\n\n"
source 2.5.3..3.0.2 libassuan_la-assuan-buffer "assuan-buffer.c"
source 2.5.3..3.0.2 libassuan_la-assuan-uds "assuan-uds.c"
table 2.5.3..2.5.3 libassuan_la-sysutils 0a0a54686973206973204c696261737375616e20322e352e33202d2054686520
table 2.5.3..3.0.2 libassuan_la-assuan-handler 415554480a0a526573657276656420666f722066757475726520657874656e73
table 2.5.3..3.0.2 libassuan_la-assuan-handler 4259450a0a436c6f73652074686520636f6e6e656374696f6e2e202054686520
table 2.5.3..3.0.2 libassuan_la-assuan-handler 43414e43454c0a0a52756e207468652073657276657227732063616e63656c20
table 2.5.3..3.0.2 libassuan_la-assuan-handler 454e440a0a55736564206279206120636c69656e7420746f206d61726b207468
table 2.5.3..3.0.2 libassuan_la-assuan-handler 48454c50205b3c434f4d4d414e443e5d0a0a4c6973747320616c6c20636f6d6d
table 2.5.3..3.0.2 libassuan_la-assuan-handler 494e5055542046445b3d3c4e3e5d0a0a55736564206279206120636c69656e74
table 2.5.3..3.0.2 libassuan_la-assuan-handler 4e4f500a0a4e6f206f7065726174696f6e2e202052657475726e73204f4b2077
table 2.5.3..3.0.2 libassuan_la-assuan-handler 4f5054494f4e203c4e414d453e205b205b3d5d203c56414c55453e205d0a0a53
table 2.5.3..3.0.2 libassuan_la-assuan-handler 4f55545055542046445b3d3c4e3e5d0a0a55736564206279206120636c69656e
table 2.5.3..3.0.2 libassuan_la-assuan-handler 52455345540a0a52657365742074686520636f6e6e656374696f6e2062757420
table 2.5.3..3.0.2 libassuan_la-sysutils 0a0a54686973206973204c696261737375616e20332e302e32202d2054686520
table 2.5.5..3.0.2 libassuan_la-sysutils 0a0a54686973206973204c696261737375616e20322e352e35202d2054686520
symbol 2.5.3..2.5.3 libassuan_la-assuan-socket do_writen
symbol 2.5.3..3.0.2 funopen _assuan_funopen
symbol 2.5.3..3.0.2 libassuan_la-assuan assuan_new
symbol 2.5.3..3.0.2 libassuan_la-assuan-socket do_readn
symbol 2.5.3..3.0.2 libassuan_la-assuan-uds uds_reader
symbol 2.5.3..3.0.2 libassuan_la-client assuan_transact
symbol 2.5.3..3.0.2 libassuan_la-context assuan_get_flag
symbol 2.5.3..3.0.2 libassuan_la-debug _assuan_debug
symbol 2.5.3..3.0.2 libassuan_la-debug _assuan_debug_add
symbol 2.5.3..3.0.2 libassuan_la-system assuan_free
symbol 3.0.2..3.0.2 libassuan_la-assuan assuan_control
symbol 3.0.2..3.0.2 libassuan_la-assuan-socket assuan_sock_accept
