name systemd
also libsystemd libudev
cpe systemd_project:systemd
advisory OSS-Fuzz systemd
advisory Debian systemd
advisory GIT https://github.com/systemd/systemd
advisory generic systemd
# learned
reference 247.3 amd64 sha256:59768d23487e5540c5f95adbbd4758686286126a0413fa24aafad9c0a4124381 libsystemd-dev 247.3-7+deb11u8, libsystemd0 247.3-7+deb11u8
reference 252.39 amd64 sha256:3880319ae776b622ad3c89201984065905d10271f78ef3a4db2ee0604a61256b libsystemd-dev 252.39-1~deb12u2, libsystemd0 252.39-1~deb12u2
reference 254.26 amd64 sha256:a4e6c25e6e820aa74e94a278404ffb0dd2088a6f6a40a3e7fe38816e13e774b9 libsystemd-dev 254.26-1~bpo12+1, libsystemd0 254.26-1~bpo12+1
reference 257.13 amd64 sha256:84c0427420107b685d73952beb2fa72de991d152ece9c22558d232d58c3e9a41 libsystemd-dev 257.13-1~deb13u1, libsystemd0 257.13-1~deb13u1
reference 262 amd64 sha256:8ab50802466a1ac3bd58dfbf6c404d26a5da46f5305487f8e53da34399cad1e4 libsystemd-dev 262-1, libsystemd0 262-1
reference 262.1 amd64 sha256:e3ab083f8338e151015de565135426f57a38b1c7a72469cec9a6586a890db50d libsystemd-dev 262.1-1, libsystemd0 262.1-1
string 247.3..254.26 src_basic_build "ZSTD -BPF_FRAMEWORK -XKBCOMMON +UTMP +SYSVINIT default-hierarchy=unified"
string 247.3..254.26 src_basic_os-util "Failed to convert SUPPORT_END= in os-release file, ignoring: %m"
string 247.3..254.26 src_basic_virt "%s is empty, we're in an uninitialized user namespace"
string 247.3..254.26 src_libsystemd_sd-device_device-monitor "sd-device-monitor(%s): Received truncated message, ignoring message."
string 247.3..254.26 src_libsystemd_sd-hwdb_sd-hwdb "hwdb.bin does not exist, please run 'systemd-hwdb update'"
string 247.3..257.13 src_basic_chase ", CHASE_MKDIR_0755) || (flags & (CHASE_NONEXISTENT | CHASE_PARENT)) != 0"
string 247.3..257.13 src_basic_efivars " boot variables: SecureBoot=%d AuditMode=%d DeployedMode=%d SetupMode=%d"
string 247.3..257.13 src_libsystemd_sd-device_device-monitor " PID1's netns, unable to determine if we are in host netns, ignoring: %m"
string 247.3..257.13 src_libsystemd_sd-varlink_sd-varlink "%s: Method %s() called without 'more' flag, but flag needs to be set."
string 247.3..257.13 src_libsystemd_sd-varlink_varlink-org.varlink.service "Error returned if an method is called that is known but not implemented"
string 247.3..262.1 - " w->size, w->prot, MAP_PRIVATE|MAP_ANONYMOUS|MAP_FIXED, -1, 0) == w->ptr"
string 247.3..262.1 src_basic_argv-util "PR_SET_MM_ARG_START failed, attempting PR_SET_MM_ARG_END hack: %m"
string 247.3..262.1 src_basic_limits-util "Failed to determine root cgroup, ignoring cgroup memory limit: %m"
string 247.3..262.1 src_basic_sigbus "_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS|MAP_FIXED, -1, 0) == aligned"
string 247.3..262.1 src_basic_unit-file "%s: symlink target name type \"%s\" does not match source, rejecting."
string 247.3..262.1 src_libsystemd_sd-bus_bus-convenience "_bus_creds_get_augmented_mask(creds) & SD_BUS_CREDS_EFFECTIVE_CAPS) == 0"
string 247.3..262.1 src_libsystemd_sd-bus_bus-future "Reply message contained file descriptors which I couldn't accept. Sorry."
string 247.3..262.1 src_libsystemd_sd-bus_bus-introspect "   <annotation name=\"org.freedesktop.DBus.Deprecated\" value=\"true\"/>\n"
string 247.3..262.1 src_libsystemd_sd-bus_bus-objects "Incorrect parameters for property '%s', expected '%s', got '%s'."
string 247.3..262.1 src_libsystemd_sd-device_device-private " created from strv or nulstr lacks devpath, subsystem, action or seqnum."
string 247.3..262.1 src_libsystemd_sd-journal_journal-vacuum " delete empty archived journal %s/%s: %m (Dropped %u similar message(s))"
string 247.3..262.1 src_libsystemd_sd-journal_journal-verify "%06lx: Array chain has cycle at %lu of %lu (jumps back from to %06lx)"
string 247.3..262.1 src_libsystemd_sd-json_json-stream "(flags & ~(JSON_STREAM_BOUNDED_READS|JSON_STREAM_INPUT_SENSITIVE)) == 0"
string 247.3..262.1 src_libsystemd_sd-json_json-util "JSON field '%s' contains invalid environment variable assignment."
string 247.3..262.1 src_libsystemd_sd-json_sd-json " %li requested as real, and cannot be converted losslessly, returning 0."
string 247.3..262.1 src_libsystemd_sd-netlink_netlink-socket "age with the same serial is already stored in the read queue, replacing."
string 247.3..262.1 src_libsystemd_sd-varlink_sd-varlink-idl " set for field '%s' in symbol '%s' but not a named type field, refusing."
string 252.39..262.1 src_libsystemd_sd-device_device-enumerator "hashmap_remove(enumerator->devices_by_syspath, syspath) == devices[i]"
string 252.39..262.1 src_libsystemd_sd-device_device-monitor "sd-device-monitor(%s): Received device does not pass filter, ignoring."
string 252.39..262.1 src_libsystemd_sd-device_sd-device "sd-device: Failed to access %s/uevent, ignoring sub-directory %s: %m"
string 252.39..262.1 src_libsystemd_sd-event_sd-event "t_source_time_prioq_put(s, event_get_clock_data(s->event, s->type)) >= 0"
string 252.39..262.1 src_libsystemd_sd-journal_mmap-cache "size, w->fd->prot, MAP_PRIVATE|MAP_ANONYMOUS|MAP_FIXED, -1, 0) == w->ptr"
string 254.26..262.1 src_basic_mkdir "\" already exists, but is owned by %u:%u (%s:%s was requested), refusing."
string 254.26..262.1 src_basic_mountpoint-util " for btrfs 'rescue=nologreplay' option, assuming it is not supported: %m"
string 254.26..262.1 src_basic_unit-name "(flags & ~(UNIT_NAME_PLAIN|UNIT_NAME_INSTANCE|UNIT_NAME_TEMPLATE)) == 0"
string 254.26..262.1 src_libsystemd_sd-bus_sd-bus " cookie=%lu reply_cookie=%lu signature=%s error-name=%s error-message=%s"
string 254.26..262.1 src_libsystemd_sd-journal_sd-journal " tail timestamp while trying to find newest journal file for boot ID %s."
string 257.13..262.1 src_basic_cgroup-util "Failed to check whether cgroup.kill is available, assuming not: %m"
string 257.13..262.1 src_basic_env-file "# and systemd-vconsole-setup(8). Use localectl(1) to update this file."
string 257.13..262.1 src_basic_stat-util "(flags & ~(AT_EMPTY_PATH|AT_SYMLINK_NOFOLLOW|AT_NO_AUTOMOUNT)) == 0"
string 257.13..262.1 src_libsystemd_sd-daemon_sd-daemon "Address NOTIFY_SOCKET='%s' is neither UNIX nor VSOCK, refusing: %m"
string 257.13..262.1 src_libsystemd_sd-journal_mmap-cache " cache hit, %u window list hit, %u miss, %u files, %u windows, %u unused"
string 262..262.1 src_basic_efivars " SecureBoot=%d AuditMode=%d DeployedMode=%d SetupMode=%d MokSBStateRT=%d"
string 262..262.1 src_libsystemd_sd-bus_bus-message " a bus message with MSG_CTRUNC set with %u fds received vs. %u declared."
string 262..262.1 src_libsystemd_sd-device_sd-device " (type) { case 'b': case 'c': _found = 1; break; default: ; } _found; })"
string 262..262.1 src_libsystemd_sd-event_sd-event " pressure settings to kernel failed, disabling pressure event source: %m"
string 262..262.1 src_libsystemd_sd-varlink_sd-varlink " VARLINK_PENDING_METHOD_MORE: _found = 1; break; default: ; } _found; })"
string 262.1..262.1 src_basic_terminal-util " determine whether terminal is a virtual console, assuming it is not: %m"
string 262.1..262.1 src_basic_utf8 "utf8_encoded_to_unichar(str, &c) == r"
string 262.1..262.1 src_libsystemd_sd-journal_journal-file "Invalid data object next_field_offset: %lu: %lu"
source 247.3..254.26 src_basic_path-lookup "basic/path-lookup.c"
source 247.3..257.13 src_basic_btrfs "basic/btrfs.c"
source 247.3..262.1 src_basic_confidential-virt "basic/confidential-virt.c"
source 247.3..262.1 src_basic_uid-classification "basic/uid-classification.c"
source 247.3..262.1 src_fundamental_sha256-fundamental "fundamental/sha256-fundamental.c"
source 247.3..262.1 src_libsystemd_sd-journal_journal-authenticate-internal "sd-journal/journal-authenticate-internal.c"
source 247.3..262.1 src_libsystemd_sd-netlink_netlink-sock-diag "sd-netlink/netlink-sock-diag.c"
source 252.39..262.1 src_fundamental_string-util-fundamental "fundamental/string-util-fundamental.c"
source 252.39..262.1 src_libsystemd_sd-journal_journal-authenticate "sd-journal/journal-authenticate.c"
source 254.26..254.26 src_basic_uid-alloc-range "basic/uid-alloc-range.c"
source 254.26..257.13 src_basic_cap-list "basic/cap-list.c"
source 254.26..262.1 src_libsystemd_sd-netlink_netlink-genl "sd-netlink/netlink-genl.c"
source 254.26..262.1 src_libsystemd_sd-netlink_netlink-message-nfnl "sd-netlink/netlink-message-nfnl.c"
source 257.13..262.1 src_basic_format-ifname "basic/format-ifname.c"
source 257.13..262.1 src_basic_strbuf "basic/strbuf.c"
table 247.3..262.1 src_fundamental_chid cf030000c7030000c50300003f0000000f000000070000003900000009000000
symbol 247.3..257.13 src_basic_hashmap _set_new
symbol 247.3..262.1 src_basic_log log_close
symbol 247.3..262.1 src_basic_math-util xexp10i
symbol 247.3..262.1 src_basic_prioq prioq_new
symbol 247.3..262.1 src_basic_sha256 sha256_fd
symbol 247.3..262.1 src_libc_bpf bpf_shim
symbol 247.3..262.1 src_libc_kcmp kcmp_shim
symbol 257.13..262.1 src_basic_fd-util pack_fds
symbol 257.13..262.1 src_basic_fs-util link_fd
symbol 262..262.1 src_basic_path-util is_path
symbol 262..262.1 src_basic_stat-util is_socket
symbol 262.1..262.1 src_basic_io-util pwrite_full
