name libssh
cpe libssh:libssh
advisory OSS-Fuzz libssh
advisory Debian libssh
advisory Alpine libssh
advisory GIT https://git.libssh.org/projects/libssh.git
advisory generic libssh
version proof "SSH-2.0-libssh_{v}"
version proof "{v} (c) 2003-{d} Aris Adamantiadis{*}"
# learned
reference 0.9.8 amd64 sha256:e2f543ac53fc0d9594beb3dad519ae18c1b22ff8c2c7745b35c099e7fb3f1343 libssh-dev 0.9.8-0+deb11u2
reference 0.10.6 amd64 sha256:bf2f6ff3175850abc665c340d667c7190681de653303f20ae9a648d297c95136 libssh-dev 0.10.6-0+deb12u2
reference 0.11.5 amd64 sha256:c96e765aeafb94506628f3b13d5c272d0a658ea7ea3c138f3e48e90c17ad3881 libssh-dev 0.11.5-0+deb13u1
reference 0.12.2 amd64 sha256:7aba755e81b30866a0738aece75822dc5e2dd72b0dfe9ae335c440fc485582cf libssh-dev 0.12.2-1
string 0.9.8..0.9.8 channels "Channel receiving %zd bytes data in %d (local win=%d remote win=%d)"
string 0.9.8..0.9.8 misc "We are talking to an OpenSSH client version: %lu.%lu (%x)"
string 0.9.8..0.9.8 packet "acket: partial packet (read len) [len=%d, receivedlen=%d, to_be_read=%d]"
string 0.9.8..0.9.8 packet_crypt "ptographic functions must be set on at least one blocksize (received %d)"
string 0.9.8..0.9.8 sftp "Received a too big DATA packet from sftp server: %zd and asked for %u"
string 0.9.8..0.10.6 bind "ECDSA, ED25519, DSA, or RSA host key file must be set"
string 0.9.8..0.10.6 channels "growing window (channel %d:%d) to %d bytes : not needed (%d bytes)"
string 0.9.8..0.10.6 messages "Received a %s channel_request for channel (%d:%d) (want_reply=%hhd)"
string 0.9.8..0.10.6 pki_container_openssh "Opening OpenSSH private key: only 1 key supported (%d available)"
string 0.9.8..0.10.6 server "Sending a default channel_request denied to channel %d"
string 0.9.8..0.11.5 config "Invalid trailing characters after the rekey limit: %s"
string 0.9.8..0.11.5 curve25519 "Incorrect size for server Curve25519 public key: %d"
string 0.9.8..0.11.5 pki "Bad parameter provided to ssh_pki_signature_verify()"
string 0.9.8..0.11.5 pki_crypto "Failed to allocate memory for ed25519 private key"
string 0.9.8..0.11.5 session "In FIPS mode MD5 is not allowed.Try using SSH_PUBLICKEY_HASH_SHA256"
string 0.9.8..0.12.2 config_parser ". The value '%ld' is invalid or there are some trailing characters: '%s'"
string 0.9.8..0.12.2 gssapi "Received SSH_MSG_USERAUTH_GSSAPI_TOKEN in invalid state"
string 0.9.8..0.12.2 hybrid_mlkem "not read Curve25519 pubkey from the client init buffer, buffer too short"
string 0.9.8..0.12.2 kex "No key found in known_hosts is allowed; changing host key method to \"%s\""
string 0.9.8..0.12.2 kex-gss "GSSAPI(accept) integrity and mutual flags were not set"
string 0.9.8..0.12.2 known_hosts "_known: server type [%s] doesn't match the type [%s] in known_hosts file"
string 0.9.8..0.12.2 knownhosts " server in known hosts if the host we should connect to has not been set"
string 0.9.8..0.12.2 legacy "Public key file %s not found. Trying to generate it."
string 0.9.8..0.12.2 mlkem_crypto "Failed to create ML-KEM public key from raw data: %s"
string 0.9.8..0.12.2 packet_cb "Public key from server (%s) doesn't match user preference (%s)"
string 0.9.8..0.12.2 pki_context "RSA key size must be greater than %d bits or 0 for default"
string 0.9.8..0.12.2 pki_sk "Failed to serialize attestation data, continuing without attestation"
string 0.9.8..0.12.2 scp "Failed to allocate buffer to vis encode directory name"
string 0.9.8..0.12.2 sftp_aio "LL passed instead of a pointer to a location to store an sftp aio handle"
string 0.9.8..0.12.2 sftp_common "Invalid SSH_FXP_STATUS message. Missing error message."
string 0.9.8..0.12.2 sk_common "major version mismatch: callback provides 0x%08x, libssh supports 0x%08x"
string 0.9.8..0.12.2 sk_usbhid " as device lacks internal user verification and PIN is also not provided"
string 0.9.8..0.12.2 sntrup761 "Incorrect size for server sntrup761x25519 ciphertext+key: %d"
string 0.9.8..0.12.2 socket "Writing packet: error on socket (or connection closed): %s"
string 0.9.8..0.12.2 wrapper "Crypt_set_algorithms_server :no crypto algorithm function found for %s"
string 0.10.6..0.12.2 bind_config "OR - Too many levels of configuration includes when processing file '%s'"
string 0.10.6..0.12.2 config "line %d: Failed to allocate memory for the include path expansion"
string 0.10.6..0.12.2 packet "packet: read type %hhd [len=%u,padding=%hhd,comp=%u,payload=%u]"
string 0.10.6..0.12.2 packet_crypt "tographic functions must be set on at least one blocksize (received %zu)"
string 0.10.6..0.12.2 sftp "Received a too big DATA packet from sftp server: %zu and asked for %u"
string 0.11.5..0.12.2 auth "Found matching certificate %s in options. Retry the authentication."
string 0.11.5..0.12.2 channels "Invalid maximum packet size 0 in SSH2_MSG_CHANNEL_OPEN_CONFIRMATION"
string 0.11.5..0.12.2 config " - Error while retrieving network interface information - List entry: %s"
string 0.11.5..0.12.2 pki_container_openssh "Opening OpenSSH private key: only 1 key supported (%u available)"
string 0.11.5..0.12.2 sftp " limits@openssh.com extension, falling back and using the default limits"
string 0.12.2..0.12.2 channels " receiving %u bytes data%s (local win=%u remote win=%u) on channel %u:%u"
string 0.12.2..0.12.2 options " value (%d) for minimal RSA key size is too small. Use at least %d bits."
string 0.12.2..0.12.2 packet "ket: partial packet (read len) [len=%u, receivedlen=%zu, to_be_read=%zd]"
string 0.12.2..0.12.2 pki "Invalid parameters provided to sshsig_sign: empty namespace string"
string 0.12.2..0.12.2 sftp "Received message %d when attempting to get user and group names by id"
source 0.9.8..0.12.2 packet_crypt "packet_crypt.c"
table 0.9.8..0.10.6 pki_container_openssh 706b695f6f70656e7373685f6578706f72745f707269766b65795f626c6f6200
table 0.9.8..0.12.2 auth 7373685f7061636b65745f75736572617574685f696e666f5f72657175657374
table 0.9.8..0.12.2 channels 7373685f6368616e6e656c5f6f70656e5f726576657273655f666f7277617264
table 0.9.8..0.12.2 channels 7373685f6368616e6e656c5f726571756573745f73656e645f657869745f7369
table 0.9.8..0.12.2 connector 7373685f636f6e6e6563746f725f6368616e6e656c5f77726974655f776f6e74
table 0.9.8..0.12.2 curve25519 7373685f7061636b65745f636c69656e745f637572766532353531395f726570
table 0.9.8..0.12.2 dh-gex 7373685f7061636b65745f7365727665725f64686765785f7265717565737400
table 0.9.8..0.12.2 gssapi 7373685f7061636b65745f75736572617574685f6773736170695f726573706f
table 0.9.8..0.12.2 hybrid_mlkem 7373685f7061636b65745f636c69656e745f6879627269645f6d6c6b656d5f72
table 0.9.8..0.12.2 kex-gss 7373685f7061636b65745f636c69656e745f6773735f6b65785f686f73746b65
table 0.9.8..0.12.2 knownhosts 7373685f6b6e6f776e5f686f73745f736967735f66726f6d5f686f73746b6579
table 0.9.8..0.12.2 messages 7373685f6d6573736167655f6368616e6e656c5f726571756573745f6f70656e
table 0.9.8..0.12.2 packet 7373685f7061636b65745f736f636b65745f636f6e74726f6c666c6f775f6361
table 0.9.8..0.12.2 pki 7373685f6b65795f6765745f7369676e61747572655f616c676f726974686d00
table 0.9.8..0.12.2 pki_container_openssh 706b695f6f70656e7373685f696d706f72745f707269766b65795f626c6f6200
table 0.9.8..0.12.2 pki_context 7373685f706b695f6374785f6765745f736b5f6174746573746174696f6e5f62
table 0.9.8..0.12.2 pki_ed25519_common 706b695f7369676e61747572655f66726f6d5f656432353531395f626c6f6200
table 0.9.8..0.12.2 pki_sk 706b695f736b5f656e726f6c6c5f726573706f6e73655f746f5f7373685f6b65
table 0.9.8..0.12.2 pki_sk 706b695f736b5f73657269616c6973655f6174746573746174696f6e5f636572
table 0.9.8..0.12.2 server 7373685f6d6573736167655f617574685f696e7465726163746976655f726571
table 0.9.8..0.12.2 sftpserver 736674705f6368616e6e656c5f64656661756c745f646174615f63616c6c6261
table 0.9.8..0.12.2 sk_common 736b5f63616c6c6261636b735f636865636b5f636f6d7061746962696c697479
table 0.9.8..0.12.2 sk_usbhid 6669646f5f637265645f6578706f72745f736b5f656e726f6c6c5f726573706f
table 0.9.8..0.12.2 sk_usbhid 6669646f5f637265645f6578706f72745f736b5f7265736964656e745f6b6579
table 0.9.8..0.12.2 sntrup761 7373685f636c69656e745f736e747275703736317832353531395f696e697400
table 0.9.8..0.12.2 socket 7373685f736f636b65745f636f6e6e6563745f70726f7879636f6d6d616e6400
table 0.10.6..0.12.2 client 7373685f73657373696f6e5f7365745f646973636f6e6e6563745f6d65737361
table 0.10.6..0.12.2 libcrypto 63686163686132305f706f6c79313330355f616561645f646563727970745f6c
table 0.11.5..0.12.2 pki 7373685f706b695f6578706f72745f707269766b65795f66696c655f666f726d
table 0.11.5..0.12.2 pki_ed25519_common 706b695f656432353531395f707269766174655f6b65795f746f5f626c6f6200
table 0.12.2..0.12.2 options 0303fd04fdfdfd0b09fdfdfdfdfd060608080c120a08fd16150e0f100707191a
table 0.12.2..0.12.2 pki 706b695f736b5f7369676e61747572655f6275666665725f7072657061726500
symbol 0.9.8..0.10.6 match match_pattern
symbol 0.9.8..0.10.6 misc ssh_match_group
symbol 0.9.8..0.12.2 agent agent_talk
symbol 0.9.8..0.12.2 connect ssh_select
symbol 0.9.8..0.12.2 dh ssh_dh_init
symbol 0.9.8..0.12.2 gzip gzip_compress
symbol 0.9.8..0.12.2 init ssh_init
symbol 0.9.8..0.12.2 poll ssh_poll
symbol 0.10.6..0.12.2 log ssh_vlog
symbol 0.10.6..0.12.2 misc ssh_tmpname
symbol 0.11.5..0.12.2 misc ssh_readn
symbol 0.12.2..0.12.2 misc burn_free
