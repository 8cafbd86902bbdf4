name libpq
also postgresql postgres
cpe postgresql:postgresql
advisory OSS-Fuzz postgresql
advisory Debian postgresql-15
advisory Alpine postgresql15
advisory GIT https://git.postgresql.org/git/postgresql.git
advisory generic libpq
# learned
reference 13.16 amd64 sha256:3f3dc33e8626f09919ea169df162a2b80e1cecdf518108ef66f0675f1458491e libpq-dev 13.16-0+deb11u1, libpq5 13.16-0+deb11u1
reference 13.23 amd64 sha256:b932fbb831312af8d16c19734117d5a14eff8bb9cda5fcc061a037cab5b1a913 libpq-dev 13.23-0+deb11u4, libpq5 13.23-0+deb11u4
reference 15.18 amd64 sha256:2ac64b487d2e37e7c9b3153131e1352795b1abc694d7543f73ec291dd2635ea5 libpq-dev 15.18-0+deb12u1, libpq5 15.18-0+deb12u1
reference 17.12 amd64 sha256:86919422481adb7fd53032e5a9c3b5534f9574ae458a6bbf5958c259910e6be9 libpq-dev 17.12-0+deb13u1, libpq5 17.12-0+deb13u1
reference 18.6 amd64 sha256:1f99deb7a21a7e3cd4a0440370482d4958c4cc94a2874518d253bc7603c4587a libpq-dev 18.6-3, libpq5 18.6-3
reference 19-rc1 amd64 sha256:2f40d6e6f92750e175b1494a2f9cf31cd035d84f76a6807389268de074efbcfd libpq-dev 19~rc1-1, libpq5 19~rc1-1
string 13.16..13.16 fe-connect "keepalives parameter must be an integer\n"
string 13.16..13.16 fe-secure-gssapi "GSSAPI context establishment error"
string 13.16..13.23 fe-auth "could not look up local user ID %d: %s\n"
string 13.16..13.23 fe-connect " running locally and accepting\n\tconnections on Unix domain socket \"%s\"?\n"
string 13.16..13.23 fe-exec "PGEventProc \"%s\" failed during PGEVT_RESULTCREATE event\n"
string 13.16..13.23 fe-lobj "eek' or proname = 'lo_tell' or proname = 'loread' or proname = 'lowrite'"
string 13.16..13.23 fe-misc "To backend> Msg complete, length %u\n"
string 13.16..15.18 fe-connect "could not translate Unix-domain socket path \"%s\" to address: %s\n"
string 13.16..15.18 fe-lobj "query to initialize large object functions did not return data\n"
string 13.16..15.18 fe-misc "e server terminated abnormally\n\tbefore or while processing the request.\n"
string 13.16..15.18 fe-protocol2 "unexpected response from server; first received character was \"%c\"\n"
string 13.16..15.18 fe-protocol3 "lost synchronization with server: got message type \"%c\", length %d\n"
string 13.16..17.12 fe-trace "Authentication\t"
string 13.16..17.12 fe-trace "Unknown message: length is %d"
string 13.16..19-rc1 fe-auth "ASLFinal received from server, but SASL authentication was not completed"
string 13.16..19-rc1 fe-auth-oauth "OAuth discovery URI \"%s\" must not contain query or fragment components"
string 13.16..19-rc1 fe-auth-scram "malformed SCRAM message (expected character \"=\" for attribute \"%c\")"
string 13.16..19-rc1 fe-cancel "PQrequestCancel() -- connection is not open\n"
string 13.16..19-rc1 fe-cancel "cancel request is already being sent on this connection"
string 13.16..19-rc1 fe-connect "s\" has group or world access; permissions should be u=rw (0600) or less\n"
string 13.16..19-rc1 fe-exec "PGresult cannot support more than INT_MAX tuples"
string 13.16..19-rc1 fe-gssapi-common "GSSAPI name import error"
string 13.16..19-rc1 fe-lobj "= (select oid from pg_catalog.pg_namespace where nspname = 'pg_catalog')"
string 13.16..19-rc1 fe-misc "cannot allocate memory for output buffer\n"
string 13.16..19-rc1 fe-print "<table %s><caption align=\"top\">Retrieved %d rows * %d fields</caption>\n"
string 13.16..19-rc1 fe-protocol2 "invalid setenv state %c, probably indicative of memory corruption\n"
string 13.16..19-rc1 fe-secure-common " certificate for \"%s\" (and %d other name) does not match host name \"%s\"\n"
string 13.16..19-rc1 fe-secure-gssapi "GSSAPI caller failed to retransmit all data needing to be retried\n"
string 13.16..19-rc1 fe-secure-openssl " the file or change sslmode to disable server certificate verification.\n"
string 13.16..19-rc1 fe-trace "mismatched message length: consumed %d, expected %d\n"
string 13.16..19-rc1 oauth-curl "at it is not. Recompile libpq against\n\tthe installed version of libcurl."
string 13.23..15.18 fe-connect "connection info string size exceeds the maximum allowed (%d)\n"
string 13.23..15.18 fe-exec "escaped string size exceeds the maximum allowed (%zu)\n"
string 13.23..15.18 fe-protocol3 "server returned too much data\n"
string 13.23..19-rc1 fe-print "header size exceeds the maximum allowed\n"
string 13.23..19-rc1 fe-print "overlong field separator\n"
string 15.18..19-rc1 fe-auth "no client response found after SASL exchange success\n"
string 15.18..19-rc1 fe-connect "connection to server at \"%s\" (%s), port %s failed: "
string 15.18..19-rc1 fe-exec "internal error: cannot send pipeline while in COPY\n"
string 15.18..19-rc1 fe-secure-common "could not convert certificate's IP address to string: %s\n"
string 15.18..19-rc1 fe-secure-openssl "could not set SSL Server Name Indication (SNI): %s\n"
string 17.12..17.12 fe-protocol3 " not supported by server: client uses %u.%u, server supports up to %u.%u"
string 17.12..17.12 fe-protocol3 "protocol extension not supported by server: %s"
string 17.12..17.12 fe-protocol3 "protocol extensions not supported by server: %s"
string 17.12..19-rc1 fe-connect "\tIs the server running locally and accepting connections on that socket?"
string 17.12..19-rc1 fe-exec "synchronous command execution functions are not allowed in pipeline mode"
string 17.12..19-rc1 fe-lobj "query to initialize large object functions did not return data"
string 17.12..19-rc1 fe-misc "he server terminated abnormally\n\tbefore or while processing the request."
string 17.12..19-rc1 fe-protocol3 "lost synchronization with server: got message type \"%c\", length %d"
string 18.6..19-rc1 fe-protocol3 " protocol negotiation message: server negotiated but asks for no changes"
source 13.16..17.12 fe-secure-openssl "libpq/fe-secure-openssl.c"
symbol 13.16..13.23 fe-connect internal_cancel
symbol 13.16..15.18 fe-exec PQexecFinish
symbol 13.16..17.12 fe-lobj lo_initialize
symbol 13.16..19-rc1 fe-cancel PQcancel
symbol 13.16..19-rc1 fe-connect PQreset
symbol 13.16..19-rc1 fe-exec PQclear
symbol 13.16..19-rc1 fe-lobj lo_open
symbol 13.16..19-rc1 fe-misc PQmblen
symbol 13.16..19-rc1 fe-print PQprint
symbol 15.18..19-rc1 fe-auth-scram scram_free
symbol 15.18..19-rc1 fe-misc PQmblenBounded
symbol 18.6..19-rc1 fe-misc pqParseDone
