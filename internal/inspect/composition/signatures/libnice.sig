name libnice
also nice
advisory Debian libnice
advisory generic libnice
version weak "{v}"
# learned
reference 0.1.16 amd64 sha256:82ffc9aca212eb67dae7fcd86a78ae59e340f85a838b90ea17a66186bcfa987b libnice10 0.1.16-1
reference 0.1.21 amd64 sha256:eddc7c555038ef5e0619253832dce562f0ecd8dc1f1f20e2b8de9841489790dc libnice10 0.1.21-1
reference 0.1.22 amd64 sha256:2890b06a77f3607088c0a13e256dfc826b234ae19f27906afb9c066d0bd0fb0f libnice10 0.1.22-1
reference 0.1.23 amd64 sha256:c30e1fadc535ed4fedbda5e03b9734bbf0f5cec9ad814f9d380160c59be69059 libnice10 0.1.23-2+b1
string 0.1.16..0.1.16 - "%p : added a new pair %p with foundation '%s' to stream %u component %u."
string 0.1.16..0.1.16 - "%p : pair %p (%s) is in-progress, will be nominated on response receipt."
string 0.1.16..0.1.16 - "%p: Unable to add local host candidate %s for s%d:%d. Invalid interface?"
string 0.1.16..0.1.16 - "%s: Unbuffered %lu bytes into buffer %p (offset %lu, length %lu)."
string 0.1.16..0.1.16 - "%u succeeded, %u discovered, %u nominated, %u waiting-for-nom, %u valid."
string 0.1.16..0.1.22 - "Agent %p : Adding new relay-rflx candidate discovery %p"
string 0.1.16..0.1.22 - "Agent %p : discovery - scheduling cand type %u addr %s."
string 0.1.16..0.1.22 - "Async refresh prune"
string 0.1.16..0.1.23 - " %p : Property set, role switch requested but conncheck already started."
string 0.1.16..0.1.23 - " %p : received NOMINATION attr for remote candidate [%s]:%u, value is %u"
string 0.1.16..0.1.23 - " %u nAvailable: %u nQueued: %lu nEmpty: %lu  nWaiting: %zu ssthresh: %u]"
string 0.1.16..0.1.23 - " : Packet received on local socket %p (fd %d) from [%s]:%u (%li octets)."
string 0.1.16..0.1.23 - " destroyed. Avoided race condition in udp-turn.c:priv_permission_timeout"
string 0.1.16..0.1.23 - " marking pair %p (%s) as nominated (aggressive nomination, controlling)."
string 0.1.16..0.1.23 - " port got allocated on an alternate server, ignoring bogus srflx address"
string 0.1.16..0.1.23 - " pseudo-TCP socket should be destroyed. Calling priv_pseudo_tcp_error()."
string 0.1.16..0.1.23 - "\"audio\", \"video\", \"text\", \"application\", \"image\" and \"message\" are valid"
string 0.1.16..0.1.23 - "%s: Packet passed fast STUN validation but failed slow validation."
string 0.1.16..0.1.23 - "%s: timeout retransmit (rto: %u) (rto_base: %u) (now: %u) (dup_acks: %u)"
string 0.1.16..0.1.23 - "Agent %p :  %d:%d Adding valid source candidate: %s:%d trans: %d"
string 0.1.16..0.1.23 - "Agent %p : %d:%d DROPPING packet from unknown source %s:%d sock-type: %d"
string 0.1.16..0.1.23 - "Agent %p : Adding a triggered check to conn.check list (local=%p)."
string 0.1.16..0.1.23 - "Agent %p : Candidate gathering FINISHED, stopping discovery timer."
string 0.1.16..0.1.23 - "Agent %p : STUN discovery was cancelled, marking discovery done."
string 0.1.16..0.1.23 - "Agent %p : conn.check list status: %u nominated, %u valid, c-id %u."
string 0.1.16..0.1.23 - "Agent %p : s%d:%d: sending %d bytes on socket %p (FD %d) to [%s]:%d"
string 0.1.16..0.1.23 - "Agent %p : stun_bind_process/conncheck for %p: %s,res=%s,stun#=%d."
string 0.1.16..0.1.23 - "Agent %p : stun_turn_refresh_process for %p res %d with lifetime %u."
string 0.1.16..0.1.23 - "Agent %p : waiting %d msecs before checking for failed components."
string 0.1.16..0.1.23 - "Agent %p: Selected pair socket %p has been destroyed, declaring failed"
string 0.1.16..0.1.23 - "Comparing r.sid=%u to sid=%u, r.cid=%u to cid=%u and %p and %p to %p"
string 0.1.16..0.1.23 - "Port of the STUN server used to gather server-reflexive candidates"
string 0.1.16..0.1.23 - "PseudoTCP socket got destroyed in pseudo_tcp_socket_notify_packet()!"
string 0.1.21..0.1.21 - "Clibnice-stun"
string 0.1.21..0.1.21 - "Error : Out of memory while allocation interface configuration structure"
string 0.1.21..0.1.21 - "Error : Out of memory while allocation interfaceconfiguration structure"
string 0.1.21..0.1.21 - "ror : Unable to get IP address information for interface %s. Skipping..."
string 0.1.21..0.1.22 - "Agent %p : Error starting discovery, skipping the item."
string 0.1.21..0.1.23 - " %p : resending STUN to keep the local candidate %s:%u alive in s%d/c%d."
string 0.1.21..0.1.23 - " %p : we have a TCP candidate, switching back to regular nomination mode"
string 0.1.21..0.1.23 - " %u succeeded, %u discovered, %u nominated, %u waiting-for-nom, %u valid"
string 0.1.21..0.1.23 - " host candidate %s:[%s]:%u  has the same port as %s:[%s]:%u from s%d/c%d"
string 0.1.21..0.1.23 - "%p : received 403: 'Forbidden' for %u/%u (stream/component) from [%s]:%u"
string 0.1.22..0.1.23 - "-stun_sha1"
string 0.1.22..0.1.23 - "rror : Unable to get IP address information for interface %s. Failing..."
string 0.1.23..0.1.23 - " was destroyed. Avoided race condition in udp-bsd.c:_udp_bsd_io_callback"
string 0.1.23..0.1.23 - "Agent %p : Adding new relay-rflx candidate discovery %p sock=%s"
string 0.1.23..0.1.23 - "Agent %p : Error starting discovery, skipping the item %p."
string 0.1.23..0.1.23 - "Agent %p : discovery - scheduling cand %p type %s addr %s:%u."
string 0.1.23..0.1.23 - "aiting for indication that TURN server port allocations have been freed."
source 0.1.16..0.1.16 - "-stunhmac.c"
source 0.1.16..0.1.23 - "udp-turn-over-tcp.c"
source 0.1.16..0.1.23 - "udp-turn.c"
source 0.1.16..0.1.23 - "usages/bind.c"
source 0.1.16..0.1.23 - "usages/ice.c"
source 0.1.21..0.1.23 - "agent/candidate.c"
source 0.1.21..0.1.23 - "agent/component.c"
source 0.1.21..0.1.23 - "agent/conncheck.c"
source 0.1.21..0.1.23 - "agent/discovery.c"
source 0.1.21..0.1.23 - "agent/inputstream.c"
source 0.1.21..0.1.23 - "agent/outputstream.c"
source 0.1.21..0.1.23 - "agent/pseudotcp.c"
source 0.1.21..0.1.23 - "socket/pseudossl.c"
source 0.1.21..0.1.23 - "socket/udp-turn-over-tcp.c"
source 0.1.21..0.1.23 - "socket/udp-turn.c"
symbol 0.1.16..0.1.23 - nice_address_dup
symbol 0.1.16..0.1.23 - nice_address_new
symbol 0.1.16..0.1.23 - nice_agent_new
symbol 0.1.16..0.1.23 - nice_agent_recv
symbol 0.1.16..0.1.23 - nice_agent_send
symbol 0.1.16..0.1.23 - stun_agent_init
symbol 0.1.16..0.1.23 - stun_message_id
symbol 0.1.16..0.1.23 - stun_optional
symbol 0.1.16..0.1.23 - stun_strerror
symbol 0.1.21..0.1.23 - nice_address_dup_string
symbol 0.1.21..0.1.23 - nice_address_get_type
symbol 0.1.22..0.1.23 - nice_address_is_linklocal
