name libtool
also libltdl ltdl
cpe gnu:libtool
advisory Debian libtool
advisory Alpine libtool
advisory generic libtool
# learned
reference 2.4.6 amd64 sha256:b9db29ea678c06eed2799539a420436bd1a377ca44eed4407b94cb0c42da66a0 libltdl-dev 2.4.6-15
reference 2.4.7 amd64 sha256:106873d1aeff641332ea70984ec4ea3e42c002fdafe70b651f9035ec39063181 libltdl-dev 2.4.7-7~deb12u1
reference 2.5.4 amd64 sha256:5924e47ece4843a3caafa221275b6fe8e0a884780416d2dda3955b12611c58f3 libltdl-dev 2.5.4-4
reference 2.6.2 amd64 sha256:2e45a413bc9afceca7dafa0927ea9e89c3b118fa0b7715a75dd08fff25999392 libltdl-dev 2.6.2-3
string 2.4.6..2.6.2 libltdl_la-lt_dlloader "vtable->priority == LT_DLLOADER_APPEND"
string 2.4.6..2.6.2 libltdl_la-lt_error "can't close resident module"
string 2.4.6..2.6.2 libltdl_la-lt_error "can't close the module"
string 2.4.6..2.6.2 libltdl_la-lt_error "can't open the module"
string 2.4.6..2.6.2 libltdl_la-lt_error "dependency library not found"
string 2.4.6..2.6.2 libltdl_la-lt_error "dlopen support not available"
string 2.4.6..2.6.2 libltdl_la-lt_error "errorcode < LT_ERROR_MAX"
string 2.4.6..2.6.2 libltdl_la-lt_error "errorcode >= 0"
string 2.4.6..2.6.2 libltdl_la-lt_error "internal error (code withdrawn)"
string 2.4.6..2.6.2 libltdl_la-lt_error "invalid errorcode"
string 2.4.6..2.6.2 libltdl_la-lt_error "invalid loader"
string 2.4.6..2.6.2 libltdl_la-lt_error "invalid search path insert position"
string 2.4.6..2.6.2 libltdl_la-lt_error "library already shutdown"
string 2.4.6..2.6.2 libltdl_la-lt_error "loader initialization failed"
string 2.4.6..2.6.2 libltdl_la-lt_error "loader removal failed"
string 2.4.6..2.6.2 libltdl_la-lt_error "no symbols defined"
string 2.4.6..2.6.2 libltdl_la-lt_error "symbol visibility can be global or local"
string 2.4.6..2.6.2 libltdl_la-ltdl "(int) (before - *ppath) <= (int) strlen (*ppath)"
string 2.4.6..2.6.2 libltdl_la-ltdl "*phandle == 0"
string 2.4.6..2.6.2 libltdl_la-ltdl "*ppath <= before"
string 2.4.6..2.6.2 libltdl_la-ltdl "base_name && *base_name"
string 2.4.6..2.6.2 libltdl_la-ltdl "canonical && *canonical"
string 2.4.6..2.6.2 libltdl_la-ltdl "dependency_libs="
string 2.4.6..2.6.2 libltdl_la-ltdl "dirnam && *dirnam"
string 2.4.6..2.6.2 libltdl_la-ltdl "dirnam[LT_STRLEN(dirnam) -1] != '/'"
string 2.4.6..2.6.2 libltdl_la-ltdl "entry && *entry"
string 2.4.6..2.6.2 libltdl_la-ltdl "errors || vtable"
string 2.4.6..2.6.2 libltdl_la-ltdl "filenamesize > lendir"
string 2.4.6..2.6.2 libltdl_la-ltdl "installed=no\n"
string 2.4.6..2.6.2 libltdl_la-ltdl "installed=yes\n"
string 2.4.6..2.6.2 libltdl_la-ltdl "library_names="
string 2.4.6..2.6.2 libltdl_la-ltdl "old_library="
string 2.4.6..2.6.2 libltdl_la-ltdl "padvise && *padvise"
string 2.4.6..2.6.2 lt__strl "dstsize >= 1"
source 2.4.6..2.6.2 libltdl_la-lt_dlloader "libltdl/lt_dlloader.c"
source 2.4.6..2.6.2 libltdl_la-lt_error "libltdl/lt_error.c"
source 2.4.6..2.6.2 libltdl_la-ltdl "libltdl/ltdl.c"
source 2.4.6..2.6.2 libltdl_la-slist "libltdl/slist.c"
source 2.4.6..2.6.2 lt__strl "libltdl/lt__strl.c"
table 2.4.6..2.5.4 libltdl_la-ltdl 2f6c69623a2f7573722f6c69623a2f7573722f6c69622f7838365f36342d6c69
table 2.4.6..2.6.2 libltdl_la-lt_error 756e6b6e6f776e206572726f7200000000000000000000000000000000000000
table 2.6.2..2.6.2 libltdl_la-ltdl 2f6c69623a2f7573722f6c69623a2f7573722f6c6f63616c2f6c69623a2f7573
symbol 2.4.6..2.4.6 libltdl_la-ltdl argzize_path
symbol 2.4.6..2.6.2 dlopen dlopen_LTX_get_vtable
symbol 2.4.6..2.6.2 dlopen vl_exit
symbol 2.4.6..2.6.2 dlopen vm_close
symbol 2.4.6..2.6.2 dlopen vm_open
symbol 2.4.6..2.6.2 libltdl_la-ltdl lt_dlexit
symbol 2.4.6..2.6.2 libltdl_la-ltdl lt_dlinit
symbol 2.4.6..2.6.2 libltdl_la-ltdl lt_dlopen
symbol 2.4.6..2.6.2 libltdl_la-preopen vl_init
symbol 2.4.6..2.6.2 libltdl_la-slist lt__slist_box
symbol 2.4.6..2.6.2 lt__strl lt_strlcat
symbol 2.4.6..2.6.2 lt__strl lt_strlcpy
