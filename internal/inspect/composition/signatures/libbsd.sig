name libbsd
also bsd
advisory Debian libbsd
advisory generic libbsd
# learned
reference 0.11.3 amd64 sha256:1bffacec0f2bc1658e2cac0c58f3da4236d32342fa2a3c1a903cb73186580d79 libbsd-dev 0.11.3-1+deb11u1
reference 0.11.7 amd64 sha256:7c02f58303568081dbdcff208510c8d0dc3ee5698fb8abc54a00c65def7f65d3 libbsd-dev 0.11.7-2
reference 0.12.2 amd64 sha256:8e58150c3ad9ab6b975907c26d4b4a75c7a56c92460c9400fd6e2928e1543ec7 libbsd-dev 0.12.2-3
string 0.11.3..0.12.2 getbsize "%ld%s-blocks"
string 0.11.3..0.12.2 getbsize "%s: unknown blocksize"
string 0.11.3..0.12.2 getbsize "maximum blocksize is %ldG"
string 0.11.3..0.12.2 getbsize "minimum blocksize is 512"
string 0.11.3..0.12.2 md5 "libbsd: cannot find wrapped symbol %s in libc or libmd\n"
string 0.11.3..0.12.2 setproctitle "zed, please either call setproctitle_init() or link against libbsd-ctor."
string 0.11.3..0.12.2 vis "mbdst != NULL"
table 0.11.3..0.12.2 unvis 41456c69670000c641616375746500c141636972630000c241677261766500c0
table 0.11.3..0.12.2 vis 2700000060000000220000003b000000260000003c0000003e00000028000000
symbol 0.11.3..0.12.2 arc4random _rs_stir
symbol 0.11.3..0.12.2 arc4random arc4random
symbol 0.11.3..0.12.2 arc4random_uniform arc4random_uniform
symbol 0.11.3..0.12.2 bsd_getopt bsd_getopt
symbol 0.11.3..0.12.2 closefrom closefrom_fallback
symbol 0.11.3..0.12.2 dehumanize_number dehumanize_number
symbol 0.11.3..0.12.2 expand_number expand_number
symbol 0.11.3..0.12.2 funopen funopen_close
symbol 0.11.3..0.12.2 funopen funopen_read
symbol 0.11.3..0.12.2 getentropy getentropy_phdr
symbol 0.11.3..0.12.2 humanize_number humanize_number
symbol 0.11.3..0.12.2 md5 MD5Data
symbol 0.11.3..0.12.2 pidfile pidfile_close
symbol 0.11.3..0.12.2 pidfile pidfile_open
symbol 0.11.3..0.12.2 pwcache gid_from_group
symbol 0.11.3..0.12.2 pwcache uid_from_user
symbol 0.11.3..0.12.2 radixsort r_sort_a
symbol 0.11.3..0.12.2 radixsort r_sort_b
symbol 0.11.3..0.12.2 readpassphrase readpassphrase
symbol 0.11.3..0.12.2 stringlist sl_find
symbol 0.11.3..0.12.2 stringlist sl_free
symbol 0.11.3..0.12.2 timeconv _int_to_time
symbol 0.11.3..0.12.2 timeconv _long_to_time
symbol 0.11.3..0.12.2 vis do_hvis
symbol 0.11.3..0.12.2 vis do_mvis
