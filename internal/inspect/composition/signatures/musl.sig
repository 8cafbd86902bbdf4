name musl
also musl-libc
cpe musl-libc:musl
advisory OSS-Fuzz musl
advisory Debian musl
advisory Alpine musl
advisory GIT https://git.musl-libc.org/cgit/musl
advisory generic musl
bundles glibc
version weak "{v}"
# learned
reference 1.2.2 amd64 sha256:9e3e35d048ebb619756427265b932e03eb5b11b411bd2d0a7ee7eacbfa7adebf musl-dev 1.2.2-1
reference 1.2.3 amd64 sha256:4c94916f327574053742665e985aa9c4757beff35feee9c971cfd02b9cfabafe musl-dev 1.2.3-1
reference 1.2.5 amd64 sha256:8bc2e4ae908fd91ffeb8ad004b339e6e6b52c29c058d28c28a62e8d62cb379c0 musl-dev 1.2.5-3.1~deb13u1
reference 1.2.6 amd64 sha256:db10e92b2f9298ae5efa3f5f8e5d6b831a9b16aaf4d85585202888e6a28afc65 musl-dev 1.2.6-1
string 1.2.2..1.2.6 __dlsym "Symbol not found: %s"
string 1.2.2..1.2.6 assert "Assertion failed: %s (%s: %s: %d)\n"
string 1.2.2..1.2.6 dlerror "Dynamic linker failed to allocate memory for error message"
string 1.2.2..1.2.6 dlerror "Invalid library handle %p"
string 1.2.2..1.2.6 dlinfo "Unsupported request %d"
string 1.2.2..1.2.6 dlopen "Dynamic loading not supported"
string 1.2.2..1.2.6 gai_strerror "Name does not resolve"
string 1.2.2..1.2.6 gai_strerror "Unrecognized address family or invalid length"
string 1.2.2..1.2.6 gai_strerror "Unrecognized service"
string 1.2.2..1.2.6 gai_strerror "Unrecognized socket type"
string 1.2.2..1.2.6 getopt ": option requires an argument: "
string 1.2.2..1.2.6 getopt ": unrecognized option: "
string 1.2.2..1.2.6 getopt_long ": option does not take an argument: "
string 1.2.2..1.2.6 getopt_long ": option is ambiguous: "
string 1.2.2..1.2.6 nscd_query "/var/run/nscd/socket"
string 1.2.2..1.2.6 proto "&idpr-cmtp"
string 1.2.2..1.2.6 proto "+ipv6-route"
string 1.2.2..1.2.6 proto ",ipv6-frag"
string 1.2.2..1.2.6 proto ":ipv6-icmp"
string 1.2.2..1.2.6 proto ";ipv6-nonxt"
string 1.2.2..1.2.6 proto "<ipv6-opts"
string 1.2.2..1.2.6 pthread_getname_np "/proc/self/task/%d/comm"
string 1.2.2..1.2.6 regerror "Repetition not preceded by valid expression"
string 1.2.2..1.2.6 strerror "Cannot send after socket shutdown"
string 1.2.2..1.2.6 strerror "Connection reset by network"
string 1.2.2..1.2.6 strerror "Cross-device link"
string 1.2.2..1.2.6 strerror "Device timeout"
string 1.2.2..1.2.6 strerror "Illegal byte sequence"
string 1.2.2..1.2.6 strerror "No child process"
string 1.2.2..1.2.6 strerror "No error information"
string 1.2.2..1.2.6 strerror "Not a socket"
string 1.2.2..1.2.6 strerror "Previous owner died"
string 1.2.2..1.2.6 strerror "Result not representable"
string 1.2.2..1.2.6 strerror "Socket is connected"
string 1.2.2..1.2.6 strerror "Socket not connected"
string 1.2.2..1.2.6 strerror "Value too large for data type"
string 1.2.2..1.2.6 strsignal "Child process status"
string 1.2.5..1.2.6 gai_strerror "Name has no usable address"
string 1.2.6..1.2.6 strerror "Data consistency error"
string 1.2.6..1.2.6 strerror "Resource not available"
table 1.2.2..1.2.6 __month_to_secs 0000000080de280080c84d0000a7760000349e008012c700809fee00007e1701
table 1.2.2..1.2.6 __tz 2f7573722f73686172652f7a6f6e65696e666f2f002f73686172652f7a6f6e65
table 1.2.2..1.2.6 dcngettext 4c435f4354595045000000004c435f4e554d4552494300004c435f54494d4500
table 1.2.2..1.2.6 exp10f 95bfd633bd378635acc5273717b7d1386f12833a0ad7233ccdcccc3d0000803f
table 1.2.2..1.2.6 exp10l d9acb03af77c1d90cd3f0000000000000fd85c0935dc24b4d03f000000000000
table 1.2.2..1.2.6 exp2f_data 000000000000f03f748515d3b0d9ef3f0f89f96c58b5ef3f515b12d00193ef3f
table 1.2.2..1.2.6 exp_data fe822b654715674000000000000038430000fafe422e76bf3a3b9ebc9af70cbd
table 1.2.2..1.2.6 gai_strerror 496e76616c696420666c616773004e616d6520646f6573206e6f74207265736f
table 1.2.2..1.2.6 hstrerror 486f7374206e6f7420666f756e640054727920616761696e004e6f6e2d726563
table 1.2.2..1.2.6 iconv 1f005000510057000e002b014a003d000c0058013e003f000005010502050305
table 1.2.2..1.2.6 iswalpha 1211131415161718191a1b1c1d1e1f2021112223241125262728292a2b2c112d
table 1.2.2..1.2.6 iswpunct 1210131415161718191a1b1c1d1e1f202110102223102425262728292a2b102c
table 1.2.2..1.2.6 iswspace 20000000090000000a0000000d0000000b0000000c0000008500000000200000
table 1.2.2..1.2.6 log2_data 000020654715f73f00a2ef2efc05e73d39832b654715e7bfbe043adc09c7de3f
table 1.2.2..1.2.6 log2f_data bef3f879ec61f63f1930965bc6fedebf3d88af4aed71f53fa4fcd432680bdbbf
table 1.2.2..1.2.6 log_data 0038fafe422ee63f3067c79357f32e3d010000000000e0bf5b3051555555d53f
table 1.2.2..1.2.6 logf_data bef3f879ec61f63fdeaa8c80f77bd5bf3d88af4aed71f53fdb6dc0a7f0bed2bf
table 1.2.2..1.2.6 malloc 000117021d1813031e1b190b1408040d1f161c121a0a070c1511090610050f0e
table 1.2.2..1.2.6 malloc 0100020003000400050006000700080009000a000c000f001200140019001f00
table 1.2.2..1.2.6 pow_data 0038fafe422ee63f3067c79357f32e3d000000000000e0bf605555555555e5bf
table 1.2.2..1.2.6 powl 00000000000000000000000000000000871f30dbf5183af7bd3f000000000000
table 1.2.2..1.2.6 powl 0000000000000080ff3f0000000000003a032a72dbb283fafe3f000000000000
table 1.2.2..1.2.6 proto 006970000169636d70000269676d70000367677000046970656e636170000573
table 1.2.2..1.2.6 strerror 00006d0085009f000d010b021502a50282021d0331032501f1005b0042032f02
table 1.2.2..1.2.6 strsignal 556e6b6e6f776e207369676e616c0048616e67757000496e7465727275707400
table 1.2.2..1.2.6 sysconf 02ff0680640020000780ffff06000100010001ffffff01ff01ffffffffff01ff
table 1.2.2..1.2.6 tgammal 4a43223fda2bb2b0f03f000000000000aaf52fe85b332eeef33f000000000000
table 1.2.2..1.2.6 towctrans 000000000120000000e0ffff00bf1d0000e70200007900000224000001010000
table 1.2.2..1.2.6 towctrans 000627516f77000000000000000000007c00007f0000000000000000838e9297
table 1.2.2..1.2.6 wcwidth 10101012131415161718191a1b1c1d1e1f101020101010212223242526271010
table 1.2.2..1.2.6 wcwidth 10101012131415161718191a1b1c1d1e1f201021101010222324252627281010
table 1.2.5..1.2.6 iconv 80002400a5000200a9000700b2000500b8001f00d8000800e2000600eb000100
symbol 1.2.2..1.2.6 __tz do_tzset
symbol 1.2.2..1.2.6 aio aio_error
symbol 1.2.2..1.2.6 dn_comp dn_comp
symbol 1.2.2..1.2.6 fork dummy_0
symbol 1.2.2..1.2.6 free get_meta
symbol 1.2.2..1.2.6 getgr_r getgr_r
symbol 1.2.2..1.2.6 getpw_r getpw_r
symbol 1.2.2..1.2.6 glob do_glob
symbol 1.2.2..1.2.6 mount umount2
symbol 1.2.2..1.2.6 mq_open mq_open
symbol 1.2.2..1.2.6 nftw do_nftw
symbol 1.2.6..1.2.6 timer_create timer_handler
