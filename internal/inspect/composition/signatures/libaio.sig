name libaio
also aio
advisory Debian libaio
advisory generic libaio
# learned
reference 0.3.112 amd64 sha256:15188ac024d593106f4847e8fbc0ba899ed314fb8bcbe96f8c1f3cacd9028ea1 libaio-dev 0.3.112-9
reference 0.3.113 amd64 sha256:572e2f7022d2a5c7571ce5cd8dc89666b934926c500eac3289020a3229fd6c79 libaio-dev 0.3.113-4
symbol 0.3.112..0.3.113 compat-0_1.ol compat0_1_io_cancel
symbol 0.3.112..0.3.113 compat-0_1.ol compat0_1_io_getevents
symbol 0.3.112..0.3.113 compat-0_1.ol compat0_1_io_queue_wait
symbol 0.3.112..0.3.113 io_cancel.ol io_cancel_0_4
symbol 0.3.112..0.3.113 io_destroy.ol io_destroy
symbol 0.3.112..0.3.113 io_getevents.ol io_getevents_0_4
symbol 0.3.112..0.3.113 io_pgetevents.ol io_pgetevents
symbol 0.3.112..0.3.113 io_queue_init.ol io_queue_init
symbol 0.3.112..0.3.113 io_queue_release.ol io_queue_release
symbol 0.3.112..0.3.113 io_queue_run.ol io_queue_run
symbol 0.3.112..0.3.113 io_queue_wait.ol io_queue_wait_0_4
symbol 0.3.112..0.3.113 io_setup.ol io_setup
symbol 0.3.112..0.3.113 io_submit.ol io_submit
