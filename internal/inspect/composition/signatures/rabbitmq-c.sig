name rabbitmq-c
also librabbitmq-c librabbitmq
advisory Debian librabbitmq
advisory generic rabbitmq-c
version weak "{v}"
# learned
reference 0.11.0 amd64 sha256:0a77235a32a589995836817100e6632f9757e0192001e7dc68aaff75e43b911e librabbitmq-dev 0.11.0-1+deb12u2
reference 0.15.0 amd64 sha256:284c90201357f907d1ae645d3d44eaeb868aa04804d4f67ef9b93a93416b8f7c librabbitmq-dev 0.15.0-1+deb13u2
reference 0.18.1 amd64 sha256:f1365f967f59e39148b0bceb687590fbc18de224c095d051b7037ab7e64bd8e1 librabbitmq-dev 0.18.1-1
string 0.11.0..0.18.1 amqp_api "SSL hostname verification failed"
string 0.11.0..0.18.1 amqp_api "SSL peer cert verification failed"
string 0.11.0..0.18.1 amqp_api "SSL setting engine failed"
string 0.11.0..0.18.1 amqp_api "a SSL error occurred"
string 0.11.0..0.18.1 amqp_api "a socket error occurred"
string 0.11.0..0.18.1 amqp_api "could not parse AMQP URL"
string 0.11.0..0.18.1 amqp_api "heartbeat timeout, connection closed"
string 0.11.0..0.18.1 amqp_api "hostname lookup failed"
string 0.11.0..0.18.1 amqp_api "incompatible AMQP version"
string 0.11.0..0.18.1 amqp_api "invalid AMQP data"
string 0.11.0..0.18.1 amqp_api "parameter value is unsupported"
string 0.11.0..0.18.1 amqp_api "socket already open"
string 0.11.0..0.18.1 amqp_api "socket library initialization failed"
string 0.11.0..0.18.1 amqp_api "system timer has failed"
string 0.11.0..0.18.1 amqp_api "table too large for buffer"
string 0.11.0..0.18.1 amqp_api "unexpected method received"
string 0.11.0..0.18.1 amqp_api "unexpected protocol state"
string 0.11.0..0.18.1 amqp_api "unknown AMQP class id"
string 0.11.0..0.18.1 amqp_api "unknown AMQP method id"
string 0.11.0..0.18.1 amqp_api "unsupported sasl method requested"
string 0.11.0..0.18.1 amqp_connection "Internal error: invalid amqp_connection_state_t->state %d"
string 0.11.0..0.18.1 amqp_connection "Programming error: invalid AMQP connection state: expected %d, got %d"
string 0.11.0..0.18.1 amqp_mem "pool->alloc_used <= pool->pagesize"
string 0.11.0..0.18.1 amqp_openssl "<%p> is not of type amqp_ssl_socket_t"
string 0.11.0..0.18.1 amqp_openssl "Check %s failed <%d>: %s"
string 0.11.0..0.18.1 amqp_openssl "pthread_mutex_lock(&openssl_init_mutex)"
string 0.11.0..0.18.1 amqp_openssl "pthread_mutex_unlock(&openssl_init_mutex)"
string 0.11.0..0.18.1 amqp_openssl "rabbitmq-c does not support password protected keys"
string 0.11.0..0.18.1 amqp_openssl_bio "!amqp_ssl_bio_initialized"
string 0.11.0..0.18.1 amqp_socket "Internal error: unable to determine timeout reason"
string 0.11.0..0.18.1 amqp_socket "Invalid SASL method: %d"
string 0.11.0..0.18.1 amqp_socket "NULL != mechanisms.bytes"
string 0.11.0..0.18.1 amqp_socket "See https://github.com/alanxz/rabbitmq-c"
string 0.11.0..0.18.1 amqp_socket "event == AMQP_SF_POLLIN || event == AMQP_SF_POLLOUT"
string 0.11.0..0.18.1 amqp_socket "opyright (c) 2007-2014 VMWare Inc, Tony Garnock-Jones, and Alan Antonuk."
string 0.11.0..0.18.1 amqp_socket "rabbitmq-c"
string 0.11.0..0.18.1 amqp_socket "self->klass->close"
string 0.11.0..0.18.1 amqp_socket "self->klass->delete"
string 0.11.0..0.18.1 amqp_socket "self->klass->get_sockfd"
string 0.11.0..0.18.1 amqp_socket "self->klass->open"
string 0.11.0..0.18.1 amqp_socket "self->klass->recv"
string 0.11.0..0.18.1 amqp_socket "self->klass->send"
string 0.11.0..0.18.1 amqp_tcp_socket "<%p> is not of type amqp_tcp_socket_t"
string 0.11.0..0.18.1 amqp_time "NULL != time"
string 0.15.0..0.18.1 amqp_api "SSL API is not implemented"
source 0.11.0..0.18.1 amqp_mem "librabbitmq/amqp_mem.c"
source 0.11.0..0.18.1 amqp_openssl_bio "librabbitmq/amqp_openssl_bio.c"
source 0.11.0..0.18.1 amqp_socket "librabbitmq/amqp_socket.c"
source 0.11.0..0.18.1 amqp_table "librabbitmq/amqp_table.c"
source 0.11.0..0.18.1 amqp_time "librabbitmq/amqp_time.c"
symbol 0.11.0..0.11.0 amqp_openssl setup_openssl
symbol 0.11.0..0.11.0 amqp_socket sasl_method_name
symbol 0.11.0..0.15.0 amqp_framing amqp_e32
symbol 0.11.0..0.15.0 amqp_openssl_bio amqp_openssl_bio_should_retry
symbol 0.11.0..0.18.1 amqp_api amqp_abort
symbol 0.11.0..0.18.1 amqp_framing amqp_e16
symbol 0.11.0..0.18.1 amqp_mem amqp_version
symbol 0.11.0..0.18.1 amqp_socket amqp_poll
symbol 0.11.0..0.18.1 amqp_url amqp_parse_url
symbol 0.11.0..0.18.1 amqp_url find_delim
symbol 0.15.0..0.18.1 amqp_framing amqp_connection_update_secret
symbol 0.15.0..0.18.1 amqp_table amqp_decode_table_internal
