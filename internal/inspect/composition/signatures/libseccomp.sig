name libseccomp
also seccomp
cpe libseccomp_project:libseccomp
advisory OSS-Fuzz libseccomp
advisory Debian libseccomp
advisory Alpine libseccomp
advisory GIT https://github.com/seccomp/libseccomp
advisory generic libseccomp
# learned
reference 2.5.1 amd64 sha256:8442de71c47184368506399240a5cd92a29cbe248ec4bcf17865440435ed65e3 libseccomp-dev 2.5.1-1+deb11u1
reference 2.5.4 amd64 sha256:e1442fc01e426671f73fda0527dad7a8cf9486ce1d761c91c1edc1ac3b622968 libseccomp-dev 2.5.4-1+deb12u1
reference 2.6.0 amd64 sha256:024c01f4d9ce549fd7bb82382e2f56bf8245241b1d6cf8dab6e93d34132c8ae8 libseccomp-dev 2.6.0-2
reference 2.6.1 amd64 sha256:dac57db91b6f815f23562c95810a709bea7566007364023ab264fbc0f704ff15 libseccomp-dev 2.6.1-1+b2
string 2.5.1..2.6.1 libseccomp_la-gen_pfc "# default action\n"
string 2.5.1..2.6.1 libseccomp_la-gen_pfc "# filter for arch %s (%u)\n"
string 2.5.1..2.6.1 libseccomp_la-gen_pfc "# filter for syscall \"%s\" (%u) [priority: %d]\n"
string 2.5.1..2.6.1 libseccomp_la-gen_pfc "# invalid architecture action\n"
string 2.5.1..2.6.1 libseccomp_la-gen_pfc "# pseudo filter code end\n"
string 2.5.1..2.6.1 libseccomp_la-gen_pfc "# pseudo filter code start\n"
string 2.5.1..2.6.1 libseccomp_la-gen_pfc "action 0x%x;\n"
string 2.5.1..2.6.1 libseccomp_la-gen_pfc "action ALLOW;\n"
string 2.5.1..2.6.1 libseccomp_la-gen_pfc "action ERRNO(%u);\n"
string 2.5.1..2.6.1 libseccomp_la-gen_pfc "action KILL;\n"
string 2.5.1..2.6.1 libseccomp_la-gen_pfc "action KILL_PROCESS;\n"
string 2.5.1..2.6.1 libseccomp_la-gen_pfc "action LOG;\n"
string 2.5.1..2.6.1 libseccomp_la-gen_pfc "action TRACE(%u);\n"
string 2.5.1..2.6.1 libseccomp_la-gen_pfc "action TRAP;\n"
string 2.5.1..2.6.1 libseccomp_la-gen_pfc "else # ($syscall <= %u)\n"
string 2.5.1..2.6.1 libseccomp_la-gen_pfc "if ($syscall == %u)\n"
string 2.5.1..2.6.1 libseccomp_la-gen_pfc "if ($syscall > %u)\n"
table 2.5.1..2.5.1 libseccomp_la-syscalls.perf 00000000ad0100003b0100001401000014010000560100004d00000032010000
table 2.5.1..2.5.1 libseccomp_la-syscalls.perf 7465650073656e6400727461730074696d65730074696d650069646c65007265
table 2.5.1..2.6.1 libseccomp_la-arch-ppc64 8c018b018e018d01ffffffffffffffffffffffff92018f0191019001ffffffff
table 2.5.1..2.6.1 libseccomp_la-arch-ppc64 9bff9aff99ff98ff97ff96ff95ff94ff93ff91ff92ff90ff8fff8eff8dff8cff
table 2.5.4..2.5.4 libseccomp_la-syscalls.perf 00000000b50100003b0100001401000014010000560100004d00000032010000
table 2.5.4..2.5.4 libseccomp_la-syscalls.perf 7465650073656e640074696d6500727461730069646c650074696d6573007265
table 2.6.0..2.6.0 libseccomp_la-syscalls.perf 7465650073656e640074696d65730074696d650073656c6563740069646c6500
table 2.6.1..2.6.1 libseccomp_la-syscalls.perf 7465650073656e640074696d650074696d65730069646c650072746173007265
symbol 2.5.1..2.5.1 libseccomp_la-arch-mips mips_syscall_resolve_name_munge
symbol 2.5.1..2.5.1 libseccomp_la-db _db_col_rule_add
symbol 2.5.1..2.5.4 libseccomp_la-gen_bpf _blk_free
symbol 2.5.1..2.6.1 libseccomp_la-arch arch_valid
symbol 2.5.1..2.6.1 libseccomp_la-arch-arm arm_syscall_iterate
symbol 2.5.1..2.6.1 libseccomp_la-arch-ppc ppc_syscall_iterate
symbol 2.5.1..2.6.1 libseccomp_la-arch-ppc64 ppc64_rule_add
symbol 2.5.1..2.6.1 libseccomp_la-arch-s390 s390_rule_add
symbol 2.5.1..2.6.1 libseccomp_la-arch-s390x s390x_rule_add
symbol 2.5.1..2.6.1 libseccomp_la-arch-sh sh_syscall_iterate
symbol 2.5.1..2.6.1 libseccomp_la-arch-x86 x86_rule_add
symbol 2.5.1..2.6.1 libseccomp_la-syscalls abi_rule_add
symbol 2.5.1..2.6.1 libseccomp_la-system sys_notify_fd
symbol 2.5.4..2.6.0 libseccomp_la-db _db_tree_act_check
symbol 2.5.4..2.6.1 libseccomp_la-api _rc_filter
symbol 2.5.4..2.6.1 libseccomp_la-arch-mips mips_syscall_resolve_name_raw
symbol 2.6.0..2.6.1 libseccomp_la-api seccomp_precompute
symbol 2.6.0..2.6.1 libseccomp_la-db db_col_precompute
