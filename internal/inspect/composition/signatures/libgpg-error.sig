name libgpg-error
also gpg-error gpgrt
advisory Debian libgpg-error
advisory Alpine libgpg-error
advisory generic libgpg-error
version proof "\n\nThis is Libgpg-error {v} - {*}"
# learned
reference 1.38 amd64 sha256:6f83b09ee03afb8058c0a581f9edc6204af67a4337495bba74b6f8cd1daed502 libgpg-error-dev 1.38-2
reference 1.46 amd64 sha256:d5ef7f0b97eeae79a713790d4506b88a61129be23c9d18f0cf0264e5d7475709 libgpg-error-dev 1.46-1
reference 1.51 amd64 sha256:d86bbfae6cee64ef998744a6d5485cb4085cee7ca5c72a4de0527656df5255c7 libgpg-error-dev 1.51-4
reference 1.61 amd64 sha256:a48149a416d08e84454ad8a8b8ffe208ae06b6d416a5ae45170d20afad607aca libgpg-error-dev 1.61-5
string 1.38..1.61 libgpg_error_la-argparse "%s:%u: ignoring option \"--%s\" due to attributes:%s%s\n"
string 1.38..1.61 libgpg_error_la-argparse "License GNU GPL-2.0-or-later <https://gnu.org/licenses/>"
string 1.38..1.61 libgpg_error_la-argparse "License GNU GPL-3.0-or-later <https://gnu.org/licenses/gpl.html>"
string 1.38..1.61 libgpg_error_la-argparse "License GNU LGPL-2.1-or-later <https://gnu.org/licenses/>"
string 1.38..1.61 libgpg_error_la-argparse "nse\nalong with this software.  If not, see <https://gnu.org/licenses/>.\n"
string 1.38..1.61 libgpg_error_la-estream "!stream->flags.writing"
string 1.38..1.61 libgpg_error_la-estream "fatal: error creating a dummy estream for %d: %s\n"
string 1.38..1.61 libgpg_error_la-estream "mem_cookie->func_realloc"
string 1.38..1.61 libgpg_error_la-estream "mem_cookie->memory_size >= mem_cookie->offset"
string 1.38..1.61 libgpg_error_la-estream "size <= nleft"
string 1.38..1.61 libgpg_error_la-estream-printf "arg->vt == valuetable[arg->arg_pos-1].vt"
string 1.38..1.61 libgpg_error_la-estream-printf "argidx < argspecs_len"
string 1.38..1.61 libgpg_error_la-estream-printf "valuetable[arg->precision_pos-1].vt == VALTYPE_INT"
string 1.38..1.61 libgpg_error_la-estream-printf "valuetable[arg->width_pos-1].vt == VALTYPE_INT"
string 1.38..1.61 libgpg_error_la-init "libgpg-error"
string 1.38..1.61 libgpg_error_la-init "out of core in gpgrt_add_emergency_cleanup\n"
string 1.38..1.61 libgpg_error_la-logging "[no clock] "
string 1.38..1.61 libgpg_error_la-logging "[out_of_core_in_format_string_filter]"
string 1.38..1.61 libgpg_error_la-logging "gpgrt fatal: failed to init log stream\n"
string 1.38..1.61 libgpg_error_la-logging "gpgrt_log_set_sink: fd is invalid: %s\n"
string 1.38..1.61 libgpg_error_la-posix-lock "gpgrt fatal: lock ABI version mismatch\n"
string 1.38..1.61 libgpg_error_la-spawn-posix "failed to open '/dev/null': %s\n"
string 1.38..1.61 libgpg_error_la-spawn-posix "malloc failed at line %d: %s\n"
string 1.38..1.61 libgpg_error_la-spawn-posix "waiting for process %d failed: %s\n"
string 1.38..1.61 libgpg_error_la-spawn-posix "waitpid failed in gpgrt_spawn_process_detached: %s"
string 1.38..1.61 libgpg_error_la-strerror "Bad certificate request message in handshake"
string 1.38..1.61 libgpg_error_la-strerror "Bad client key exchange message in handshake"
string 1.38..1.61 libgpg_error_la-strerror "Bad server key exchange message in handshake"
string 1.38..1.61 libgpg_error_la-strerror "Insertion failed because SQL database is full"
string 1.38..1.61 libgpg_error_la-strerror "Unexpected reserved punctuation in S-expression"
string 1.38..1.61 libgpg_error_la-strlist "gpgrt_strlist_free: corrupted object %p\n"
string 1.38..1.61 libgpg_error_la-strsource "Any source"
string 1.38..1.61 libgpg_error_la-strsource "Unspecified source"
string 1.38..1.61 libgpg_error_la-strsource "User defined source 1"
string 1.38..1.61 libgpg_error_la-strsource "User defined source 2"
string 1.38..1.61 libgpg_error_la-strsource "User defined source 3"
string 1.38..1.61 libgpg_error_la-strsource "User defined source 4"
string 1.46..1.61 libgpg_error_la-argparse "%s:%u: ignoring option \"--%s\"\n"
string 1.46..1.61 libgpg_error_la-argparse "%s:%u: not in a conditional block; \"%s\" ignored\n"
string 1.46..1.61 libgpg_error_la-argparse "%s:%u: too deeply nested condition\n"
string 1.51..1.61 libgpg_error_la-argparse "+command-mode"
string 1.51..1.61 libgpg_error_la-argparse "-command-mode"
string 1.51..1.61 libgpg_error_la-logging "out of core in gpgrt_add_post_log_func\n"
string 1.51..1.61 libgpg_error_la-strerror "Bad reset code"
string 1.51..1.61 libgpg_error_la-strerror "No reset code"
string 1.61..1.61 libgpg_error_la-argparse "%s:%d: error parsing Registry emulation file: %s\n"
string 1.61..1.61 libgpg_error_la-argparse "Note: Using Registry emulation file '%s'\n"
string 1.61..1.61 libgpg_error_la-strerror "Non-compliant cipher algorithm"
string 1.61..1.61 libgpg_error_la-strerror "Non-compliant digest algorithm"
string 1.61..1.61 libgpg_error_la-strerror "Non-compliant public key algorithm"
source 1.38..1.61 libgpg_error_la-estream-printf "estream-printf.c"
table 1.38..1.38 libgpg_error_la-version 0a0a54686973206973204c69626770672d6572726f7220312e3338202d204120
table 1.38..1.61 libgpg_error_la-code-from-errno 6b800000518000007f8000002f80000031800000688000000080000052800000
table 1.38..1.61 libgpg_error_la-code-to-errno 070000000d000000620000006300000044000000610000000b00000072000000
table 1.38..1.61 libgpg_error_la-strerror 000000000800000016000000250000003f0000005c0000007500000084000000
table 1.38..1.61 libgpg_error_la-strerror 537563636573730047656e6572616c206572726f7200556e6b6e6f776e207061
table 1.38..1.61 libgpg_error_la-strsource 00000000130000001a000000200000002600000030000000390000003d000000
table 1.38..1.61 libgpg_error_la-strsource 556e73706563696669656420736f757263650067637279707400476e75504700
table 1.46..1.46 libgpg_error_la-version 0a0a54686973206973204c69626770672d6572726f7220312e3436202d204120
table 1.51..1.51 libgpg_error_la-version 0a0a54686973206973204c69626770672d6572726f7220312e3531202d204120
table 1.61..1.61 libgpg_error_la-version 0a0a54686973206973204c69626770672d6572726f7220312e3631202d204120
symbol 1.38..1.38 libgpg_error_la-estream do_read_fbf
symbol 1.38..1.38 libgpg_error_la-estream-printf pad_out
symbol 1.38..1.51 libgpg_error_la-argparse my_exit
symbol 1.38..1.61 libgpg_error_la-argparse arg_parse
symbol 1.38..1.61 libgpg_error_la-estream do_deinit
symbol 1.38..1.61 libgpg_error_la-init _gpgrt_free
symbol 1.38..1.61 libgpg_error_la-logging _gpgrt_log
symbol 1.38..1.61 libgpg_error_la-name-value do_nvc_add
symbol 1.38..1.61 libgpg_error_la-visibility gpgrt_log
symbol 1.46..1.61 libgpg_error_la-sysutils _gpgrt_access
symbol 1.46..1.61 libgpg_error_la-visibility gpgrt_access
symbol 1.51..1.61 libgpg_error_la-init _gpgrt_wipememory
