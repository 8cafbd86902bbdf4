name libssh2
cpe libssh2:libssh2
advisory OSS-Fuzz libssh2
advisory Debian libssh2
advisory Alpine libssh2
advisory GIT https://github.com/libssh2/libssh2
advisory generic libssh2
version "SSH-2.0-libssh2_{v}{*}"
version weak "{v}"
# learned
reference 1.9.0 amd64 sha256:e7126b93a3d3eef6e82bd3673acce1eb7b8dfc8168aee81d1a794a5ee95d2bc3 libssh2-1-dev 1.9.0-2+deb11u1
reference 1.10.0 amd64 sha256:578b13829c695a77ff41458656fa8ef9a555e512c4d9f332bc822dde156de4c6 libssh2-1-dev 1.10.0-3+b1
reference 1.11.1 amd64 sha256:04c0a77e5196dc9fd01fde147a165be7899fdbdd203d880f6f92331f7488a628 libssh2-1-dev 1.11.1-6
string 1.9.0..1.10.0 channel "We've already closed this channel"
string 1.9.0..1.10.0 hostkey "Invalid DSS signature length"
string 1.9.0..1.10.0 kex "Unable to initialize hostkey importer"
string 1.9.0..1.10.0 sftp "!\"State machine error; unrecognised read state\""
string 1.9.0..1.10.0 userauth " to allocate memory for keyboard-interactive 'instruction' request field"
string 1.9.0..1.11.1 agent "Unable to allocate space for agent connection"
string 1.9.0..1.11.1 agent "failed closing the agent socket"
string 1.9.0..1.11.1 chacha "expand 16-byte k"
string 1.9.0..1.11.1 channel "Would block sending global-request packet for forward listen request"
string 1.9.0..1.11.1 comp "Excessive growth in decompression phase"
string 1.9.0..1.11.1 comp "Unable to allocate memory for zlib compression/decompression"
string 1.9.0..1.11.1 crypt "rijndael-cbc@lysator.liu.se"
string 1.9.0..1.11.1 crypto " key from private key file: invalid/unrecognized private key file format"
string 1.9.0..1.11.1 crypto "ct public key from private key file: Unsupported private key file format"
string 1.9.0..1.11.1 crypto "xtract public key from private key file: Unable to open private key file"
string 1.9.0..1.11.1 keepalive "Unable to send keepalive message"
string 1.9.0..1.11.1 kex "The requested method(s) are not currently supported"
string 1.9.0..1.11.1 knownhost "Failed to parse known_hosts line (unexpectedly long salt)"
string 1.9.0..1.11.1 knownhost "Unable to allocate memory for base64-encoded host name"
string 1.9.0..1.11.1 libgcrypt "ey from private key in memory: Method unimplemented in libgcrypt backend"
string 1.9.0..1.11.1 libgcrypt "lic key from private key file: Method unimplemented in libgcrypt backend"
string 1.9.0..1.11.1 mac "hmac-ripemd160@openssh.com"
string 1.9.0..1.11.1 misc "Unable to allocate memory for base64 decoding"
string 1.9.0..1.11.1 openssl "DSA no private key"
string 1.9.0..1.11.1 openssl "Unable to open OpenSSH DSA private key file"
string 1.9.0..1.11.1 packet "Packet contains more data than we offered to receive, truncating"
string 1.9.0..1.11.1 packet "Remote sent more data than current window allows, truncating"
string 1.9.0..1.11.1 pem "Invalid private key; expect embedded public key"
string 1.9.0..1.11.1 publickey "Timeout waiting for publickey subsystem response packet"
string 1.9.0..1.11.1 publickey "Would block waiting for response from publickey subsystem"
string 1.9.0..1.11.1 scp "Invalid response from SCP server, malformed mtime.usec"
string 1.9.0..1.11.1 scp "Invalid response from SCP server, too short or malformed"
string 1.9.0..1.11.1 session "Failed changing socket's blocking state to non-blocking"
string 1.9.0..1.11.1 sftp "File already exists and SSH_FXP_RENAME_OVERWRITE not specified"
string 1.9.0..1.11.1 transport "(len % blocksize) == 0"
string 1.9.0..1.11.1 userauth "Failed allocating additional space for userauth-hostbased packet"
string 1.9.0..1.11.1 userauth "Failed allocating additional space for userauth-publickey packet"
string 1.9.0..1.11.1 userauth_kbd_packet "Unable to decode keyboard-interactive 'instruction' request field"
string 1.9.0..1.11.1 userauth_kbd_packet "Unable to decode keyboard-interactive 'language tag' request field"
string 1.9.0..1.11.1 userauth_kbd_packet "Unable to decode keyboard-interactive number of keyboard prompts"
string 1.10.0..1.11.1 channel "Unable to get random bytes for x11-req cookie"
string 1.10.0..1.11.1 kex "Unexpected curve25519 server public key length"
string 1.10.0..1.11.1 packet "Data too short extracting window size"
string 1.10.0..1.11.1 pem "Unable to allocate memory for PEM parsing"
string 1.10.0..1.11.1 transport "Unable to get random bytes for packet padding"
string 1.11.1..1.11.1 channel "Unable to allocate memory for direct-streamlocal connection"
string 1.11.1..1.11.1 kex "Unable to allocate memory for a copy of the host curve25519 key"
string 1.11.1..1.11.1 session "Failed to get response to ssh-userauth request"
string 1.11.1..1.11.1 sftp "Unable to allocate memory for SSH_FXP_VERSION packet"
string 1.11.1..1.11.1 transport "(size_t)total_length <= packet_length + session->local.crypt->blocksize"
symbol 1.9.0..1.9.0 kex diffie_hellman_sha1
symbol 1.9.0..1.10.0 kex kex_agree_instr
symbol 1.9.0..1.10.0 misc _libssh2_explicit_zero
symbol 1.9.0..1.11.1 agent agent_sign
symbol 1.9.0..1.11.1 blowfish blf_dec
symbol 1.9.0..1.11.1 blowfish blf_enc
symbol 1.9.0..1.11.1 crypt crypt_dtor
symbol 1.9.0..1.11.1 crypt crypt_init
symbol 1.9.0..1.11.1 misc _libssh2_recv
symbol 1.10.0..1.11.1 kex ecdh_sha2_nistp
symbol 1.11.1..1.11.1 misc _libssh2_eob
symbol 1.11.1..1.11.1 userauth plain_method
