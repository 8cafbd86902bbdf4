name mosquitto
also libmosquitto
cpe eclipse:mosquitto
advisory OSS-Fuzz mosquitto
advisory Debian mosquitto
advisory Alpine mosquitto
advisory GIT https://github.com/eclipse/mosquitto
advisory generic mosquitto
# learned
reference 2.0.11 amd64 sha256:c158166a65c1946691a392b6bcb685e503dfb7db3443915ac535d47828f5ac45 libmosquitto1 2.0.11-1+deb11u2
reference 2.0.21 amd64 sha256:bdfc752290a9081cee66504bd380caa7113398d8cae299916013ef4c8afc397e libmosquitto-dev 2.0.21-1~bpo12+1, libmosquitto1 2.0.21-1~bpo12+1
reference 2.1.2 amd64 sha256:96ba2c3aaacc93e769521da3e8c259902826a11a9658585a70d3765d347b04c8 libmosquitto-dev 2.1.2-3, libmosquitto1 2.1.2-3
string 2.0.11..2.0.11 - "Client %s received PINGREQ"
string 2.0.11..2.0.11 - "Invalid function arguments provided."
string 2.0.11..2.0.11 - "OPT_SSL_CTX_WITH_DEFAULTS used without specifying cafile, capath or psk."
string 2.0.11..2.0.11 - "Unsupported property type: %d"
string 2.0.11..2.0.11 - "rror: Unable to load CA certificates, check cafile \"%s\" and capath \"%s\"."
string 2.0.11..2.0.21 - "A network protocol error occurred when communicating with the broker."
string 2.0.11..2.0.21 - "Connection Refused: bad user name or password."
string 2.0.11..2.0.21 - "Connection Refused: unacceptable protocol version."
string 2.0.11..2.0.21 - "Packet larger than supported by the server."
string 2.0.11..2.0.21 - "Requested QoS not supported on server."
string 2.0.11..2.1.2 - "Client %s received %s (Mid: %d, RC:%d)"
string 2.0.11..2.1.2 - "Client %s received PUBLISH (d%d, q%d, r%d, m%d, '%s', ... (%ld bytes))"
string 2.0.11..2.1.2 - "Client %s received PUBREC (Mid: %d)"
string 2.0.11..2.1.2 - "Client %s received PUBREL (Mid: %d)"
string 2.0.11..2.1.2 - "Client %s sending PUBACK (m%d, rc%d)"
string 2.0.11..2.1.2 - "Client %s sending PUBLISH (d%d, q%d, r%d, m%d, '%s', ... (%ld bytes))"
string 2.0.11..2.1.2 - "Client %s sending PUBREC (m%d, rc%d)"
string 2.0.11..2.1.2 - "Client %s sending UNSUBSCRIBE (Mid: %d, Topic: %s)"
string 2.0.11..2.1.2 - "Could not activate OCSP (error: %ld)"
string 2.0.11..2.1.2 - "Dropping too large outgoing PUBLISH (%d bytes)"
string 2.0.11..2.1.2 - "Duplicate property in property list"
string 2.0.11..2.1.2 - "Error: Client certificate/key are inconsistent."
string 2.0.11..2.1.2 - "Error: Unable to create TLS context."
string 2.0.11..2.1.2 - "Error: Unable to load CA certificates, check cafile \"%s\"."
string 2.0.11..2.1.2 - "Error: Unable to load CA certificates, check capath \"%s\"."
string 2.0.11..2.1.2 - "Error: Unable to load client certificate \"%s\"."
string 2.0.11..2.1.2 - "Error: Unable to load client key file \"%s\"."
string 2.0.11..2.1.2 - "Error: Unable to load engine private key file \"%s\"."
string 2.0.11..2.1.2 - "Error: Unable to set TLS ciphers. Check cipher list \"%s\"."
string 2.0.11..2.1.2 - "Error: Unable to set engine secret mode sha1"
string 2.0.11..2.1.2 - "Error: Unable to use engine private key file \"%s\"."
string 2.0.11..2.1.2 - "OCSP: SSL certificate revocation reason: %s (%d)"
string 2.0.11..2.1.2 - "OCSP: SSL certificate revocation status unknown"
string 2.0.11..2.1.2 - "OCSP: SSL certificate status: %s (%d)"
string 2.0.11..2.1.2 - "OCSP: SSL_get_tlsext_status_ocsp_resp returned %ld bytes"
string 2.0.11..2.1.2 - "OCSP: response verification failed (error: %d)"
string 2.0.11..2.1.2 - "OCSP: we did not receive certificates of the server (num: %d)"
string 2.0.11..2.1.2 - "Warning: Received PUBREC from %s for an unknown packet identifier %d."
string 2.0.11..2.1.2 - "g: Unable to open socket pair, outgoing publish commands may be delayed."
string 2.0.11..2.1.2 - "ient %s sending SUBSCRIBE (Mid: %d, Topic: %s, QoS: %d, Options: 0x%02x)"
string 2.0.21..2.0.21 - " File %s group is not %s. Future versions will refuse to load this file."
string 2.0.21..2.0.21 - "e versions will refuse to load this file.To fix this, use `chown %s %s`."
string 2.0.21..2.1.2 - "DNS Lookup failed"
string 2.0.21..2.1.2 - "Keepalive exceeded"
string 2.0.21..2.1.2 - "ust be true, or at least one of cafile, capath or psk must be specified."
string 2.1.2..2.1.2 - " versions will refuse to load this file.To fix this, use `chown %s %s`.\n"
string 2.1.2..2.1.2 - "A network protocol error occurred when communicating with the broker"
string 2.1.2..2.1.2 - "Client %s received CONNACK with session present when clean start was set"
string 2.1.2..2.1.2 - "Error: Unable to set TLS 1.3 ciphersuites. Check cipher_tls13 list \"%s\"."
string 2.1.2..2.1.2 - "File %s group is not %s. Future versions will refuse to load this file.\n"
source 2.0.11..2.1.2 - "handle_connack.c"
source 2.0.11..2.1.2 - "handle_pubackcomp.c"
source 2.0.11..2.1.2 - "handle_publish.c"
source 2.0.11..2.1.2 - "handle_pubrec.c"
source 2.0.11..2.1.2 - "handle_pubrel.c"
source 2.0.11..2.1.2 - "handle_suback.c"
source 2.0.11..2.1.2 - "handle_unsuback.c"
source 2.0.11..2.1.2 - "logging_mosq.c"
source 2.0.11..2.1.2 - "messages_mosq.c"
source 2.0.11..2.1.2 - "packet_datatypes.c"
source 2.0.11..2.1.2 - "send_connect.c"
source 2.0.11..2.1.2 - "send_disconnect.c"
source 2.0.11..2.1.2 - "send_publish.c"
source 2.0.11..2.1.2 - "send_subscribe.c"
source 2.0.11..2.1.2 - "send_unsubscribe.c"
symbol 2.0.11..2.1.2 - mosquitto_connect
symbol 2.0.11..2.1.2 - mosquitto_destroy
symbol 2.0.11..2.1.2 - mosquitto_lib_init
symbol 2.0.11..2.1.2 - mosquitto_loop
symbol 2.0.11..2.1.2 - mosquitto_new
symbol 2.0.11..2.1.2 - mosquitto_opts_set
symbol 2.0.11..2.1.2 - mosquitto_publish
symbol 2.0.11..2.1.2 - mosquitto_socket
symbol 2.0.11..2.1.2 - mosquitto_ssl_get
symbol 2.0.11..2.1.2 - mosquitto_tls_set
symbol 2.1.2..2.1.2 - mosquitto_property_remove
symbol 2.1.2..2.1.2 - mosquitto_property_type
