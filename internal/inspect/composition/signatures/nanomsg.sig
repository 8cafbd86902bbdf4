name nanomsg
also libnanomsg
advisory Debian nanomsg
advisory generic nanomsg
# learned
reference 1.1.5 amd64 sha256:d910ff58be94a397e9eda4ae7b22b688361333b01bf838c8e62c1bb08f5dc8e8 libnanomsg-dev 1.1.5+dfsg-1.1+b1, libnanomsg5 1.1.5+dfsg-1.1+b1
reference 1.2.1 amd64 sha256:913b1cee47718364123a7ac724f06674bff2558d9abcc4dd62d8ccf628d2184a libnanomsg-dev 1.2.1+dfsg-1, libnanomsg6 1.2.1+dfsg-1
string 1.1.5..1.2.1 - "!= NN_USOCK_STATE_ACCEPTING && usock->state != NN_USOCK_STATE_CANCELLING"
string 1.1.5..1.2.1 - "!listener->asock || listener->asock == self"
string 1.1.5..1.2.1 - "(increment > 0 && increment <= 16) || increment == -1"
string 1.1.5..1.2.1 - "0 < sws->payload_ctl && sws->payload_ctl <= NN_SWS_PAYLOAD_MAX_LENGTH"
string 1.1.5..1.2.1 - "Control frame payload exceeds allowable length."
string 1.1.5..1.2.1 - "Invalid UTF-8 code point split on previous frame."
string 1.1.5..1.2.1 - "NN_SOCKTYPE_FLAG_NOSEND) || !(socktype->flags & NN_SOCKTYPE_FLAG_NORECV)"
string 1.1.5..1.2.1 - "Operation cannot be performed in this state"
string 1.1.5..1.2.1 - "Truncated UTF-8 payload with invalid code point."
string 1.1.5..1.2.1 - "_SINPROC_STATE_ACTIVE || sinproc->state == NN_SINPROC_STATE_DISCONNECTED"
string 1.1.5..1.2.1 - "ate == NN_USOCK_STATE_STARTING || self->state == NN_USOCK_STATE_ACCEPTED"
string 1.1.5..1.2.1 - "e == NN_USOCK_STATE_IDLE || self->state == NN_USOCK_STATE_BEING_ACCEPTED"
string 1.1.5..1.2.1 - "encoded_key_len == sizeof (encoded_key) - 1"
string 1.1.5..1.2.1 - "handshaker->recv_len <= sizeof (handshaker->opening_hs)"
string 1.1.5..1.2.1 - "handshaker->recv_len <= sizeof (handshaker->response)"
string 1.1.5..1.2.1 - "handshaker->recv_len >= NN_WS_HANDSHAKE_TERMSEQ_LEN"
string 1.1.5..1.2.1 - "handshaker->recv_pos < sizeof (handshaker->opening_hs)"
string 1.1.5..1.2.1 - "handshaker->recv_pos < sizeof (handshaker->response)"
string 1.1.5..1.2.1 - "handshaker->recv_pos >= (int) NN_WS_HANDSHAKE_TERMSEQ_LEN"
string 1.1.5..1.2.1 - "increment < INT_MAX && increment > -INT_MAX"
string 1.1.5..1.2.1 - "increment > 0 || self->statistics.current_connections >= -increment"
string 1.1.5..1.2.1 - "increment > 0 || self->statistics.current_ep_errors >= -increment"
string 1.1.5..1.2.1 - "increment > 0 || self->statistics.inprogress_connections >= -increment"
string 1.1.5..1.2.1 - "memchr (self->opening_hs, '\\0', sizeof (self->opening_hs))"
string 1.1.5..1.2.1 - "memchr (self->response, '\\0', sizeof (self->response))"
string 1.1.5..1.2.1 - "nn_chunkref_size (&msg->sphdr) == sizeof (uint64_t)"
string 1.1.5..1.2.1 - "nn_cont (it, struct nn_hash_item, list)->key != key"
string 1.1.5..1.2.1 - "nn_getl ((uint8_t*) p - sizeof (uint32_t)) == NN_CHUNK_TAG"
string 1.1.5..1.2.1 - "ocket-Key: %s\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: %s\r\n\r\n"
string 1.1.5..1.2.1 - "opcode == NN_WS_OPCODE_BINARY || opcode == NN_WS_OPCODE_TEXT"
string 1.1.5..1.2.1 - "opcode == NN_WS_OPCODE_PING || opcode == NN_WS_OPCODE_PONG"
string 1.1.5..1.2.1 - "pipebase->instate == NN_PIPEBASE_INSTATE_RECEIVING"
string 1.1.5..1.2.1 - "pipebase->outstate == NN_PIPEBASE_OUTSTATE_SENDING"
string 1.1.5..1.2.1 - "self->fsm.state == 2 || self->fsm.state == 3"
string 1.1.5..1.2.1 - "self->gcb.ar_result->ai_addrlen <= sizeof (struct sockaddr_storage)"
string 1.1.5..1.2.1 - "self->usock == NULL && self->usock_owner.fsm == NULL"
string 1.1.5..1.2.1 - "self->utf8_code_pt_fragment_len < NN_SWS_UTF8_MAX_CODEPOINT_LEN"
string 1.1.5..1.2.1 - "src == NN_BINPROC_SRC_SINPROC && type == NN_SINPROC_STOPPED"
string 1.1.5..1.2.1 - "src == NN_BIPC_SRC_AIPC && type == NN_AIPC_STOPPED"
string 1.1.5..1.2.1 - "src == NN_BTCP_SRC_ATCP && type == NN_ATCP_STOPPED"
string 1.1.5..1.2.1 - "src == NN_BWS_SRC_AWS && type == NN_AWS_STOPPED"
string 1.1.5..1.2.1 - "src == NN_FSM_ACTION && type == NN_SOCK_ACTION_STOPPED"
string 1.1.5..1.2.1 - "src == NN_FSM_ACTION && type == NN_USOCK_ACTION_DONE"
string 1.1.5..1.2.1 - "strlen (accept_key) == NN_WS_HANDSHAKE_ACCEPT_KEY_LEN"
string 1.1.5..1.2.1 - "strlen (self->opening_hs) < sizeof (self->opening_hs)"
string 1.1.5..1.2.1 - "strlen (self->response) < sizeof (self->response)"
string 1.1.5..1.2.1 - "type == NN_USOCK_SHUTDOWN || type == NN_USOCK_STOPPED"
string 1.2.1..1.2.1 - "self->size <= NN_CHUNKREF_MAX"
string 1.2.1..1.2.1 - "self->size >= n"
string 1.2.1..1.2.1 - "src->size <= NN_CHUNKREF_MAX"
source 1.1.5..1.2.1 - "devices/device.c"
source 1.1.5..1.2.1 - "inproc/binproc.c"
source 1.1.5..1.2.1 - "inproc/cinproc.c"
source 1.1.5..1.2.1 - "inproc/msgqueue.c"
source 1.1.5..1.2.1 - "inproc/sinproc.c"
source 1.1.5..1.2.1 - "pipeline/xpull.c"
source 1.1.5..1.2.1 - "pipeline/xpush.c"
source 1.1.5..1.2.1 - "pubsub/trie.c"
source 1.1.5..1.2.1 - "pubsub/xpub.c"
source 1.1.5..1.2.1 - "pubsub/xsub.c"
source 1.1.5..1.2.1 - "survey/respondent.c"
source 1.1.5..1.2.1 - "survey/surveyor.c"
source 1.1.5..1.2.1 - "survey/xrespondent.c"
source 1.1.5..1.2.1 - "survey/xsurveyor.c"
source 1.1.5..1.2.1 - "ws/ws_handshake.c"
symbol 1.1.5..1.2.1 - nn_fq_in
symbol 1.1.5..1.2.1 - nn_fq_rm
symbol 1.1.5..1.2.1 - nn_free
symbol 1.1.5..1.2.1 - nn_getl
symbol 1.1.5..1.2.1 - nn_getll
symbol 1.1.5..1.2.1 - nn_gets
symbol 1.1.5..1.2.1 - nn_init
symbol 1.1.5..1.2.1 - nn_lb_rm
symbol 1.1.5..1.2.1 - nn_putl
symbol 1.1.5..1.2.1 - nn_putll
symbol 1.1.5..1.2.1 - nn_puts
symbol 1.2.1..1.2.1 - nn_literal_link_local_resolve
