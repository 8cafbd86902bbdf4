name libmnl
also mnl
advisory Debian libmnl
advisory generic libmnl
# learned
reference 1.0.4 amd64 sha256:26e828524b37a408819da0d90532b803c077e44508a0a0f9304dde0f51575b6a libmnl-dev 1.0.4-3, libmnl0 1.0.4-3
reference 1.0.5 amd64 sha256:a3e69ba0fb42a6c1ebc03b33df5d0a5a0061067e7c4267c17026a7414c5624b6 libmnl-dev 1.0.5-3+b2
string 1.0.4..1.0.5 nlmsg "|  extra header  |\n"
string 1.0.4..1.0.5 nlmsg "|len |flags| type|\n"
symbol 1.0.4..1.0.5 attr mnl_attr_get_len
symbol 1.0.4..1.0.5 attr mnl_attr_get_str
symbol 1.0.4..1.0.5 attr mnl_attr_get_u8
symbol 1.0.4..1.0.5 attr mnl_attr_next
symbol 1.0.4..1.0.5 attr mnl_attr_ok
symbol 1.0.4..1.0.5 attr mnl_attr_parse
symbol 1.0.4..1.0.5 attr mnl_attr_put
symbol 1.0.4..1.0.5 attr mnl_attr_put_u8
symbol 1.0.4..1.0.5 callback mnl_cb_run
symbol 1.0.4..1.0.5 callback mnl_cb_run2
symbol 1.0.4..1.0.5 nlmsg mnl_nlmsg_batch_head
symbol 1.0.4..1.0.5 nlmsg mnl_nlmsg_fprintf
symbol 1.0.4..1.0.5 nlmsg mnl_nlmsg_next
symbol 1.0.4..1.0.5 nlmsg mnl_nlmsg_ok
symbol 1.0.4..1.0.5 nlmsg mnl_nlmsg_portid_ok
symbol 1.0.4..1.0.5 nlmsg mnl_nlmsg_seq_ok
symbol 1.0.4..1.0.5 nlmsg mnl_nlmsg_size
symbol 1.0.4..1.0.5 socket mnl_socket_bind
symbol 1.0.4..1.0.5 socket mnl_socket_close
symbol 1.0.4..1.0.5 socket mnl_socket_fdopen
symbol 1.0.4..1.0.5 socket mnl_socket_get_fd
symbol 1.0.4..1.0.5 socket mnl_socket_open
symbol 1.0.4..1.0.5 socket mnl_socket_open2
symbol 1.0.4..1.0.5 socket mnl_socket_recvfrom
symbol 1.0.4..1.0.5 socket mnl_socket_sendto
