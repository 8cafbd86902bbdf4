name check
also libcheck
advisory Debian check
advisory generic check
# learned
reference 0.15.2 amd64 sha256:a09a9fa8d47081a1b90fca7201728f6fc209dac644743fded3fb14ff717bb9b6 check 0.15.2-2+b1
string 0.15.2..0.15.2 check "Bad status in set_fork_status"
string 0.15.2..0.15.2 check_error "malloc of %zu bytes failed:"
string 0.15.2..0.15.2 check_error "realloc of %zu bytes failed:"
string 0.15.2..0.15.2 check_log "  <duration>%lu.%06lu</duration>\n</testsuites>\n"
string 0.15.2..0.15.2 check_log "Bad event type received in lfile_lfun"
string 0.15.2..0.15.2 check_log "Bad event type received in stdout_lfun"
string 0.15.2..0.15.2 check_log "Bad event type received in subunit_lfun"
string 0.15.2..0.15.2 check_log "Bad event type received in tap_lfun"
string 0.15.2..0.15.2 check_log "Bad event type received in xml_lfun"
string 0.15.2..0.15.2 check_log "Bad result type in subunit_lfun"
string 0.15.2..0.15.2 check_log "Error in call to fclose while closing log file:"
string 0.15.2..0.15.2 check_log "Error in call to fopen while opening file %s:"
string 0.15.2..0.15.2 check_log "Results for all suites run:\n"
string 0.15.2..0.15.2 check_log "Running suite %s\n"
string 0.15.2..0.15.2 check_log "ites xmlns=\"http://check.sourceforge.net/ns\">\n  <datetime>%s</datetime>\n"
string 0.15.2..0.15.2 check_msg "%s/check_XXXXXX"
string 0.15.2..0.15.2 check_msg "Error in call to punpack"
string 0.15.2..0.15.2 check_msg "No messaging setup"
string 0.15.2..0.15.2 check_msg "Only one nesting of suite runs supported"
string 0.15.2..0.15.2 check_msg "e; was an ck_assert or ck_abort function called while not running tests?"
string 0.15.2..0.15.2 check_msg "eate temporary file for communication; may not have permissions to do so"
string 0.15.2..0.15.2 check_pack "Bad message type arg %d"
string 0.15.2..0.15.2 check_pack "Error in call to fread:"
string 0.15.2..0.15.2 check_pack "Error in call to fwrite:"
string 0.15.2..0.15.2 check_pack "Error in call to get_result"
string 0.15.2..0.15.2 check_pack "Unpacked value (%u) too big for cmsg->duration, max allowed %d\n"
string 0.15.2..0.15.2 check_pack "Unpacked value (%u) too big for lmsg->line, max allowed %d\n"
string 0.15.2..0.15.2 check_pack "Value of cmsg->duration (%d) too big to pack, max allowed %u\n"
string 0.15.2..0.15.2 check_pack "Value of diff (%td) too big, max allowed %d\n"
string 0.15.2..0.15.2 check_pack "Value of diff (%td) too small, min allowed %d\n"
string 0.15.2..0.15.2 check_pack "Value of len (%zu) too big, max allowed %u\n"
string 0.15.2..0.15.2 check_pack "Value of lmsg->line (%d) too big, max allowed %u\n"
string 0.15.2..0.15.2 check_pack "Value of strsz (%zu) too big, max allowed %u\n"
string 0.15.2..0.15.2 check_print "      <description>"
string 0.15.2..0.15.2 check_print "      <duration>%d.%06d</duration>\n"
string 0.15.2..0.15.2 check_print "      <iteration>%d</iteration>\n"
string 0.15.2..0.15.2 check_print "</message>\n"
string 0.15.2..0.15.2 check_run "Bad fork status in SRunner"
string 0.15.2..0.15.2 check_run "Bad print_mode argument to srunner_run_all: %d"
string 0.15.2..0.15.2 check_run "Early exit with return value %d"
string 0.15.2..0.15.2 check_run "Error in call to fork:"
string 0.15.2..0.15.2 check_run "Error in call to timer_create:"
string 0.15.2..0.15.2 check_run "Error in call to timer_settime:"
string 0.15.2..0.15.2 check_run "Failed to receive test result"
string 0.15.2..0.15.2 check_run "Received signal %d (%s)"
string 0.15.2..0.15.2 check_run "Received signal %d (%s), expected %d (%s)"
string 0.15.2..0.15.2 check_run "Test timeout expired, expected signal %d (%s)"
string 0.15.2..0.15.2 check_run "Unhandled signal: %d"
string 0.15.2..0.15.2 check_str "%d%%: Checks: %d, Failures: %d, Errors: %d"
string 0.15.2..0.15.2 check_str "(after this point) "
source 0.15.2..0.15.2 check_error "check_error.c"
source 0.15.2..0.15.2 check_log "check_log.c"
source 0.15.2..0.15.2 check_msg "check_msg.c"
source 0.15.2..0.15.2 check_pack "check_pack.c"
source 0.15.2..0.15.2 check_run "check_run.c"
symbol 0.15.2..0.15.2 check tr_create
symbol 0.15.2..0.15.2 check tr_free
symbol 0.15.2..0.15.2 check tr_lfile
symbol 0.15.2..0.15.2 check_log lfile_lfun
symbol 0.15.2..0.15.2 check_log tap_lfun
symbol 0.15.2..0.15.2 check_log xml_lfun
symbol 0.15.2..0.15.2 check_pack pack_ctx
symbol 0.15.2..0.15.2 check_pack pack_fail
symbol 0.15.2..0.15.2 check_pack pack_loc
symbol 0.15.2..0.15.2 check_print tr_fprint
symbol 0.15.2..0.15.2 check_run check_fork
symbol 0.15.2..0.15.2 check_run srunner_run
