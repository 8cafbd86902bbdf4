name libunwind
also unwind
cpe libunwind_project:libunwind
advisory Debian libunwind
advisory Alpine libunwind
advisory GIT https://github.com/libunwind/libunwind
advisory generic libunwind
version proof "$Id: libunwind {v} --- report bugs to {*}"
# learned
reference 1.3.2 amd64 sha256:b0c898d5040412ea55b09dfcc011a801d573746f0ac489442655ebe66f5fd6c1 libunwind-dev 1.3.2-2
reference 1.6.2 amd64 sha256:9a566d2c154220458d84b90494ccb483aad8121517cf87d89d02d86b571898c5 libunwind-dev 1.6.2-3
reference 1.8.1 amd64 sha256:c05ddbab99044c90cbf478aa5a31feb01ce611a49bc5be5d7ddaaeebdd1d214a libunwind-dev 1.8.1-0.4
string 1.3.2..1.8.1 init "Failed to get _SC_PAGESIZE, errno was not set.\n"
string 1.3.2..1.8.1 init "Failed to get _SC_PAGESIZE: "
string 1.3.2..1.8.1 strerror "invalid error code"
string 1.3.2..1.8.1 strerror "no unwind info found"
string 1.3.2..1.8.1 strerror "stop unwinding"
string 1.3.2..1.8.1 strerror "unspecified (general) error"
string 1.3.2..1.8.1 strerror "unsupported operation or bad value"
string 1.3.2..1.8.1 strerror "unwind info has unsupported version"
string 1.8.1..1.8.1 _UPT_access_fpreg " not implemented for this architecture\n"
table 1.3.2..1.8.1 _UPT_reg_offset 5000000060000000580000002800000068000000700000002000000098000000
table 1.6.2..1.8.1 Gexpr 0000007800000000404048485050585860680000004000000000000000000000
symbol 1.3.2..1.6.2 Gfind_proc_info-lsb dwarf_reads32
symbol 1.3.2..1.6.2 Ginit msync_validate
symbol 1.3.2..1.8.1 Gdyn-remote free_dyn_info
symbol 1.3.2..1.8.1 GetGR _Unwind_GetGR
symbol 1.3.2..1.8.1 GetIP _Unwind_GetIP
symbol 1.3.2..1.8.1 Gglobal _Ux86_64_init
symbol 1.3.2..1.8.1 Gstep dwarf_get
symbol 1.3.2..1.8.1 Lglobal _ULx86_64_init
symbol 1.3.2..1.8.1 SetGR _Unwind_SetGR
symbol 1.3.2..1.8.1 SetIP _Unwind_SetIP
symbol 1.3.2..1.8.1 _ReadSLEB _ReadSLEB
symbol 1.3.2..1.8.1 _ReadULEB _ReadULEB
symbol 1.3.2..1.8.1 _UCD_access_mem _UCD_access_mem
symbol 1.3.2..1.8.1 _UCD_access_reg_linux _UCD_access_reg
symbol 1.3.2..1.8.1 _UCD_create _UCD_create
symbol 1.3.2..1.8.1 _UCD_destroy _UCD_destroy
symbol 1.3.2..1.8.1 _UPT_create _UPT_create
symbol 1.3.2..1.8.1 _UPT_destroy _UPT_destroy
symbol 1.3.2..1.8.1 _UPT_elf xz_free
symbol 1.3.2..1.8.1 _UPT_resume _UCD_resume
symbol 1.3.2..1.8.1 backtrace unw_backtrace
symbol 1.3.2..1.8.1 dyn-cancel _U_dyn_cancel
symbol 1.3.2..1.8.1 ucd_file_table ucd_file_init
symbol 1.8.1..1.8.1 Gos-linux _Ux86_64_os_step
symbol 1.8.1..1.8.1 Los-linux _ULx86_64_os_step
