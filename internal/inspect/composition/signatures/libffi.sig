name libffi
also ffi
cpe libffi_project:libffi
advisory OSS-Fuzz libffi
advisory Debian libffi
advisory Alpine libffi
advisory GIT https://github.com/libffi/libffi
advisory generic libffi
# learned
reference 3.3 amd64 sha256:f4b600da94267423dccec064accca6ebcef400d6bb2f610b6e0d9ed749424fc3 libffi-dev 3.3-6
reference 3.4.4 amd64 sha256:4bcd84835ca01d1ee5eee54694d971892ea7f7d5233c88f28e0e28a5015afcfb libffi-dev 3.4.4-1
reference 3.4.8 amd64 sha256:454327a981233b99a710832deefe6ed43958dee1413b45257485e2b9cb56bcf4 libffi-dev 3.4.8-2
reference 3.8.0 amd64 sha256:e7eb4c9cb84d866897cdbba30d7f7781508bdb81aeab8b23c69568919d7e4f27 libffi-dev 3.8.0-2
string 3.3..3.8.0 closures "selinuxfs "
symbol 3.3..3.8.0 closures ffi_closure_alloc
symbol 3.3..3.8.0 ffi64 ffi_call
symbol 3.3..3.8.0 ffi64 ffi_call_go
symbol 3.3..3.8.0 ffi64 ffi_call_int
symbol 3.3..3.8.0 ffiw64 ffi_call_efi64
symbol 3.3..3.8.0 ffiw64 ffi_call_go_efi64
symbol 3.3..3.8.0 ffiw64 ffi_closure_win64_inner
symbol 3.3..3.8.0 java_raw_api ffi_java_raw_call
symbol 3.3..3.8.0 java_raw_api ffi_java_raw_size
symbol 3.3..3.8.0 prep_cif ffi_prep_cif
symbol 3.3..3.8.0 prep_cif ffi_prep_cif_core
symbol 3.3..3.8.0 prep_cif ffi_prep_cif_var
symbol 3.3..3.8.0 raw_api ffi_ptrarray_to_raw
symbol 3.3..3.8.0 raw_api ffi_raw_call
symbol 3.3..3.8.0 raw_api ffi_raw_size
symbol 3.3..3.8.0 tramp ffi_tramp_alloc
symbol 3.3..3.8.0 types ffi_get_default_abi
symbol 3.3..3.8.0 types ffi_get_version
symbol 3.3..3.8.0 unix64 ffi_plan_gp0
symbol 3.3..3.8.0 unix64 ffi_plan_gp1
symbol 3.3..3.8.0 unix64 ffi_plan_gp2
symbol 3.4.4..3.8.0 closures ffi_tramp_is_present
symbol 3.4.4..3.8.0 closures open_temp_exec_file
symbol 3.8.0..3.8.0 closures dlbulk_free
symbol 3.8.0..3.8.0 tramp tramp_add
