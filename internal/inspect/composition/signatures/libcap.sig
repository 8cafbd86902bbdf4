name libcap
also cap libcap2
advisory Debian libcap2
advisory generic libcap
# learned
reference 2.44 amd64 sha256:015fce485cf44d54a169dc6fe540df61f034f93a2202de24c9220ceff384005f libcap-dev 1:2.44-1+deb11u1
reference 2.66 amd64 sha256:92f7d5f894221c3a298fc2b270319af85d0787538e3699147711fa8ac49aa9c5 libcap-dev 1:2.66-4+deb12u3+b1
reference 2.75 amd64 sha256:1b161907007d428eca3fe68cc37f493b9b36ae838179a76ce02fefcb7e239c0e libcap-dev 1:2.75-10+deb13u1+b3
reference 2.78 amd64 sha256:9ba1180a6cd9607601c250a6452d61182d24fe893f2316355376027594b75e03 libcap-dev 1:2.78-1+b1
string 2.44..2.78 psx "failed to read %s - aborting\n"
string 2.44..2.78 psx_wrap "libpsx is not linked correctly\n"
string 2.66..2.78 cap_proc "cap-launcher"
string 2.66..2.78 cap_text "%s/%d/status"
string 2.66..2.78 psx " wanted={%ld}\n"
string 2.66..2.78 psx "failed at thread creation"
string 2.66..2.78 psx "psx_syscall result differs.\n"
string 2.66..2.78 psx "unable to register psx handler"
symbol 2.44..2.44 cap_alloc _initialize_libcap
symbol 2.44..2.44 cap_proc _cap_set_ambient
symbol 2.44..2.75 cap_file _fcaps_save
symbol 2.44..2.78 cap_alloc cap_dup
symbol 2.44..2.78 cap_alloc cap_free
symbol 2.44..2.78 cap_alloc cap_init
symbol 2.44..2.78 cap_extint cap_copy_ext
symbol 2.44..2.78 cap_extint cap_copy_int
symbol 2.44..2.78 cap_extint cap_size
symbol 2.44..2.78 cap_file _fcaps_load
symbol 2.44..2.78 cap_file cap_get_fd
symbol 2.44..2.78 cap_flag cap_clear
symbol 2.44..2.78 cap_flag cap_compare
symbol 2.44..2.78 cap_flag cap_get_flag
symbol 2.44..2.78 cap_proc _cap_setuid
symbol 2.44..2.78 cap_proc cap_get_pid
symbol 2.44..2.78 cap_text cap_to_name
symbol 2.44..2.78 cap_text cap_to_text
symbol 2.44..2.78 psx psx_lock
symbol 2.44..2.78 psx psx_mix
symbol 2.44..2.78 psx psx_unlock
symbol 2.44..2.78 psx_calls psx_actions_size
symbol 2.66..2.78 cap_extint _cap_size_locked
symbol 2.66..2.78 cap_flag cap_fill
symbol 2.66..2.78 cap_proc cap_prctl
