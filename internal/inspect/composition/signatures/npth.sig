name npth
also libnpth
advisory Debian npth
advisory generic npth
# learned
reference 1.6 amd64 sha256:53001b267ee94938fbca13ab94fc997c79c32a30668fbead7a01bb6f111b1987 libnpth0-dev 1.6-3
reference 1.8 amd64 sha256:19cd9f96910e72a27bdf4fd209ba0a354c016f2c7310bf906ac825650e1c78e0 libnpth0-dev 1.8-4
string 1.6..1.8 npth-sigev "sigev_signum_cnt < SIGEV_MAX"
source 1.6..1.8 npth-sigev "npth-sigev.c"
table 1.8..1.8 npth 0a0a54686973206973206e50746820312e38202d20546865204e657720474e55
symbol 1.6..1.8 npth leave_npth
symbol 1.6..1.8 npth npth_accept
symbol 1.6..1.8 npth npth_connect
symbol 1.6..1.8 npth npth_create
symbol 1.6..1.8 npth npth_exit
symbol 1.6..1.8 npth npth_init
symbol 1.6..1.8 npth npth_join
symbol 1.6..1.8 npth npth_protect
symbol 1.6..1.8 npth npth_pselect
symbol 1.6..1.8 npth npth_read
symbol 1.6..1.8 npth npth_recvmsg
symbol 1.6..1.8 npth npth_select
symbol 1.6..1.8 npth npth_sleep
symbol 1.6..1.8 npth npth_system
symbol 1.6..1.8 npth npth_usleep
symbol 1.6..1.8 npth npth_write
symbol 1.6..1.8 npth-sigev _sigev_handler
symbol 1.6..1.8 npth-sigev npth_sigev_add
symbol 1.6..1.8 npth-sigev npth_sigev_fini
symbol 1.6..1.8 npth-sigev npth_sigev_get_pending
symbol 1.6..1.8 npth-sigev npth_sigev_init
symbol 1.6..1.8 npth-sigev npth_sigev_sigmask
symbol 1.6..1.8 npth-sigev restore_sigmask_for_child_process
symbol 1.8..1.8 npth npth_poll
symbol 1.8..1.8 npth npth_ppoll
