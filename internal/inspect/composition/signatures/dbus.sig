name dbus
also libdbus
cpe freedesktop:dbus
advisory OSS-Fuzz dbus
advisory Debian dbus
advisory Alpine dbus
advisory GIT https://gitlab.freedesktop.org/dbus/dbus
advisory generic dbus
version "libdbus {v}"
# learned
reference 1.12.28 amd64 sha256:8eb66f002cda89a896371e765117c11a6ec46964c4c76ed71a860818af0f1627 libdbus-1-dev 1.12.28-0+deb11u1
reference 1.14.10 amd64 sha256:1639ad3523ba033126f613cd9e583c2515ffe247571a2db8d6b924cdcbada8fa libdbus-1-dev 1.14.10-1~deb12u1
reference 1.16.2 amd64 sha256:1a004592b64111b40044da52bcfd71fff989798af38237221f4b84bfc235133d libdbus-1-dev 1.16.2-8
string 1.12.28..1.16.2 dbus-address "In D-Bus address, percent character was not followed by two hex digits"
string 1.12.28..1.16.2 dbus-address "ress, percent character was followed by characters other than hex digits"
string 1.12.28..1.16.2 dbus-auth "Server did not send context/ID/challenge properly"
string 1.12.28..1.16.2 dbus-auth "ix FD passing not supported, not authenticated or otherwise not possible"
string 1.12.28..1.16.2 dbus-bus "eans the application did not drop all its references to bus connections."
string 1.12.28..1.16.2 dbus-bus "f the message bus (try 'man dbus-launch' and 'man dbus-daemon' for help)"
string 1.12.28..1.16.2 dbus-connection "Method \"%s\" with signature \"%s\" on interface \"%s\" doesn't exist\n"
string 1.12.28..1.16.2 dbus-errors "(dest) == NULL || !dbus_error_is_set ((dest))"
string 1.12.28..1.16.2 dbus-file-unix "Could not change permissions of file %s: %s\n"
string 1.12.28..1.16.2 dbus-internals "%d.\nThis is normally a bug in some application using the D-Bus library.\n"
string 1.12.28..1.16.2 dbus-internals "UUID file '%s' contains %d bytes of hex-encoded data instead of %d"
string 1.12.28..1.16.2 dbus-keyring "No recent-enough key found in keyring, and unable to create a new key"
string 1.12.28..1.16.2 dbus-keyring "Secret keyring file contains non-ASCII! Ignoring existing contents"
string 1.12.28..1.16.2 dbus-marshal-basic "insert_at = %d string len = %d data_len = %d"
string 1.12.28..1.16.2 dbus-marshal-recursive "You can't recurse into an empty array or off the end of a message body"
string 1.12.28..1.16.2 dbus-marshal-recursive "ignature expected here was '%s' and we are on byte %d of that signature."
string 1.12.28..1.16.2 dbus-marshal-validate "Variant signature specifies multiple values"
string 1.12.28..1.16.2 dbus-marshal-validate "Variants cannot be used to create a hugely recursive tree of values"
string 1.12.28..1.16.2 dbus-message " read arrays of container types (struct, variant, array) with %s for now"
string 1.12.28..1.16.2 dbus-nonce "Nonces do not match, access denied (fd=%d)"
string 1.12.28..1.16.2 dbus-object-tree "(cannot represent path: out of memory!)"
string 1.12.28..1.16.2 dbus-object-tree "ed to unregister path (path[0] = %s path[1] = %s) which isn't registered"
string 1.12.28..1.16.2 dbus-pending-call " reply, the reply timeout expired, or the network connection was broken."
string 1.12.28..1.16.2 dbus-pending-call "pending->reply != NULL"
string 1.12.28..1.16.2 dbus-pipe-unix "Writing to pipe: %s\n"
string 1.12.28..1.16.2 dbus-server "Address '%s' already used"
string 1.12.28..1.16.2 dbus-server-socket "if given, the only value allowed for \"runtime\" is \"yes\""
string 1.12.28..1.16.2 dbus-server-socket "wo of \"path\", \"tmpdir\", \"abstract\", \"runtime\" and \"dir\" at the same time"
string 1.12.28..1.16.2 dbus-signature "dbus_signature_iter_get_current_type (iter) == DBUS_TYPE_ARRAY"
string 1.12.28..1.16.2 dbus-signature "dbus_type_is_valid (typecode) || typecode == DBUS_TYPE_INVALID"
string 1.12.28..1.16.2 dbus-syntax "Interface name was not valid UTF-8"
string 1.12.28..1.16.2 dbus-sysdeps-unix "  D-Bus not built with -rdynamic so unable to print a backtrace\n"
string 1.12.28..1.16.2 dbus-transport "nown address type (examples of valid types are \"tcp\" and on UNIX \"unix\")"
string 1.12.28..1.16.2 dbus-transport "ried to handle an invalidated watch; this watch should have been removed"
string 1.12.28..1.16.2 dbus-transport-socket "can't specify both \"path\" and \"abstract\" options in an address"
string 1.12.28..1.16.2 dbus-transport-socket "ir\" option for an address to connect to, only in an address to listen on"
string 1.12.28..1.16.2 dbus-transport-unix "No process path specified"
string 1.12.28..1.16.2 dbus-userdb "uld not get password database information for UID of current process: %s"
string 1.12.28..1.16.2 dbus-watch "Watch is invalid, it should have been removed"
string 1.12.28..1.16.2 libdbus_1_la-dbus-sysdeps-unix "Failed to connect to socket \"%s:%s\" %s"
string 1.12.28..1.16.2 libdbus_1_la-dbus-sysdeps-unix "User \"%s\" unknown or no memory to allocate password entry\n"
string 1.14.10..1.16.2 dbus-sysdeps "Failed to get identity of IPv4 socket: %s"
string 1.14.10..1.16.2 dbus-sysdeps "Failed to get identity of IPv6 socket: %s"
string 1.14.10..1.16.2 dbus-sysdeps "Failed to get identity of socket: unknown family"
string 1.14.10..1.16.2 dbus-sysdeps-unix "Failed to read address from socket: %s"
string 1.14.10..1.16.2 dbus-userdb "Expected a numeric Unix uid"
string 1.16.2..1.16.2 dbus-credentials "%spidfd=%d"
string 1.16.2..1.16.2 dbus-sysdeps-unix "/proc/self/fdinfo/%d"
string 1.16.2..1.16.2 dbus-sysdeps-unix "Looking up user \"%s\": %s"
string 1.16.2..1.16.2 dbus-sysdeps-unix "Looking up user ID %lu: %s"
source 1.12.28..1.16.2 dbus-bus "dbus/dbus-bus.c"
source 1.12.28..1.16.2 dbus-connection "dbus/dbus-connection.c"
source 1.12.28..1.16.2 dbus-errors "dbus/dbus-errors.c"
source 1.12.28..1.16.2 dbus-message "dbus/dbus-message.c"
source 1.12.28..1.16.2 dbus-pending-call "dbus/dbus-pending-call.c"
source 1.12.28..1.16.2 dbus-server "dbus/dbus-server.c"
source 1.12.28..1.16.2 dbus-signature "dbus/dbus-signature.c"
source 1.12.28..1.16.2 dbus-syntax "dbus/dbus-syntax.c"
source 1.12.28..1.16.2 dbus-watch "dbus/dbus-watch.c"
table 1.12.28..1.16.2 dbus-connection 646275735f636f6e6e656374696f6e5f667265655f707265616c6c6f63617465
table 1.12.28..1.16.2 dbus-connection 646275735f636f6e6e656374696f6e5f6765745f6164745f61756469745f7365
table 1.12.28..1.16.2 dbus-connection 646275735f636f6e6e656374696f6e5f6765745f64697370617463685f737461
table 1.12.28..1.16.2 dbus-connection 646275735f636f6e6e656374696f6e5f6765745f69735f616e6f6e796d6f7573
table 1.12.28..1.16.2 dbus-connection 646275735f636f6e6e656374696f6e5f6765745f69735f61757468656e746963
table 1.12.28..1.16.2 dbus-connection 646275735f636f6e6e656374696f6e5f6765745f6d61785f6d6573736167655f
table 1.12.28..1.16.2 dbus-connection 646275735f636f6e6e656374696f6e5f6765745f6d61785f7265636569766564
table 1.12.28..1.16.2 dbus-connection 646275735f636f6e6e656374696f6e5f6765745f6f626a6563745f706174685f
table 1.12.28..1.16.2 dbus-connection 646275735f636f6e6e656374696f6e5f6765745f6f7574676f696e675f73697a
table 1.12.28..1.16.2 dbus-connection 646275735f636f6e6e656374696f6e5f6765745f6f7574676f696e675f756e69
table 1.12.28..1.16.2 dbus-message 5f646275735f6d6573736167655f697465725f6765745f617267735f76616c69
table 1.12.28..1.16.2 dbus-message 646275735f6d6573736167655f6765745f616c6c6f775f696e74657261637469
table 1.12.28..1.16.2 dbus-message 646275735f6d6573736167655f6765745f706174685f6465636f6d706f736564
table 1.12.28..1.16.2 dbus-message 646275735f6d6573736167655f697465725f6162616e646f6e5f636f6e746169
table 1.12.28..1.16.2 dbus-message 646275735f6d6573736167655f697465725f617070656e645f66697865645f61
table 1.12.28..1.16.2 dbus-message 646275735f6d6573736167655f697465725f6765745f61727261795f6c656e00
table 1.12.28..1.16.2 dbus-message 646275735f6d6573736167655f697465725f6765745f656c656d656e745f636f
table 1.12.28..1.16.2 dbus-message 646275735f6d6573736167655f697465725f6765745f656c656d656e745f7479
table 1.12.28..1.16.2 dbus-message 646275735f6d6573736167655f697465725f6765745f66697865645f61727261
table 1.12.28..1.16.2 dbus-message 646275735f6d6573736167655f697465725f6765745f7369676e617475726500
table 1.12.28..1.16.2 dbus-message 646275735f6d6573736167655f7365745f616c6c6f775f696e74657261637469
table 1.12.28..1.16.2 dbus-pending-call 646275735f70656e64696e675f63616c6c5f616c6c6f636174655f646174615f
table 1.12.28..1.16.2 dbus-pending-call 646275735f70656e64696e675f63616c6c5f667265655f646174615f736c6f74
table 1.12.28..1.16.2 dbus-pending-call 646275735f70656e64696e675f63616c6c5f6765745f636f6d706c6574656400
table 1.12.28..1.16.2 dbus-server 646275735f7365727665725f7365745f617574685f6d656368616e69736d7300
table 1.12.28..1.16.2 dbus-server 646275735f7365727665725f7365745f6e65775f636f6e6e656374696f6e5f66
table 1.12.28..1.16.2 dbus-server 646275735f7365727665725f7365745f74696d656f75745f66756e6374696f6e
table 1.12.28..1.16.2 dbus-server 646275735f7365727665725f7365745f77617463685f66756e6374696f6e7300
table 1.12.28..1.16.2 dbus-signature 646275735f7369676e61747572655f697465725f6765745f656c656d656e745f
table 1.14.10..1.16.2 dbus-message 646275735f6d6573736167655f6765745f636f6e7461696e65725f696e737461
table 1.14.10..1.16.2 dbus-message 646275735f6d6573736167655f7365745f636f6e7461696e65725f696e737461
table 1.16.2..1.16.2 dbus-connection 646275735f636f6e6e656374696f6e5f7365745f6275696c74696e5f66696c74
symbol 1.12.28..1.16.2 dbus-hash remove_entry
symbol 1.12.28..1.16.2 dbus-memory dbus_free
symbol 1.12.28..1.16.2 dbus-misc dbus_get_version
symbol 1.12.28..1.16.2 dbus-pipe _dbus_pipe_init
symbol 1.12.28..1.16.2 dbus-sha sha_append
symbol 1.12.28..1.16.2 dbus-string open_gap
symbol 1.12.28..1.16.2 dbus-threads _dbus_lock
symbol 1.12.28..1.16.2 dbus-uuidgen _dbus_get_uuid
symbol 1.14.10..1.16.2 dbus-credentials cmp_gidp
symbol 1.14.10..1.16.2 dbus-list _dbus_list_clear_full
symbol 1.16.2..1.16.2 dbus-credentials _dbus_credentials_get_pid_fd
symbol 1.16.2..1.16.2 dbus-sysdeps _dbus_string_parse_int64
