name libkeyutils
also keyutils
advisory Debian keyutils
advisory generic libkeyutils
version "keyutils-{v}"
# learned
reference 1.6.1 amd64 sha256:bd31fa4c84278e376d9d28f9862965b2362b58d2c46dba7001a47a54c1702f58 libkeyutils-dev 1.6.1-2
reference 1.6.3 amd64 sha256:0f3e44c7fa64c9e55bff78cab685d17946ee8009228257f14bac4e8c5001d920 libkeyutils-dev 1.6.3-2
string 1.6.1..1.6.3 keyutils "/proc/keys"
string 1.6.1..1.6.3 keyutils "libkeyutils: Can't open /proc/keys: %m\n"
symbol 1.6.1..1.6.3 keyutils keyctl_capabilities
symbol 1.6.1..1.6.3 keyutils keyctl_chown
symbol 1.6.1..1.6.3 keyutils keyctl_clear
symbol 1.6.1..1.6.3 keyutils keyctl_describe
symbol 1.6.1..1.6.3 keyutils keyctl_dh_compute
symbol 1.6.1..1.6.3 keyutils keyctl_get_security
symbol 1.6.1..1.6.3 keyutils keyctl_instantiate
symbol 1.6.1..1.6.3 keyutils keyctl_invalidate
symbol 1.6.1..1.6.3 keyutils keyctl_link
symbol 1.6.1..1.6.3 keyutils keyctl_move
symbol 1.6.1..1.6.3 keyutils keyctl_negate
symbol 1.6.1..1.6.3 keyutils keyctl_pkey_decrypt
symbol 1.6.1..1.6.3 keyutils keyctl_pkey_encrypt
symbol 1.6.1..1.6.3 keyutils keyctl_pkey_query
symbol 1.6.1..1.6.3 keyutils keyctl_pkey_sign
symbol 1.6.1..1.6.3 keyutils keyctl_pkey_verify
symbol 1.6.1..1.6.3 keyutils keyctl_read
symbol 1.6.1..1.6.3 keyutils keyctl_read_alloc
symbol 1.6.1..1.6.3 keyutils keyctl_reject
symbol 1.6.1..1.6.3 keyutils keyctl_revoke
symbol 1.6.1..1.6.3 keyutils keyctl_search
symbol 1.6.1..1.6.3 keyutils keyctl_setperm
symbol 1.6.1..1.6.3 keyutils keyctl_unlink
symbol 1.6.1..1.6.3 keyutils keyctl_update
symbol 1.6.3..1.6.3 keyutils keyctl_watch_key
