name attr
also libattr
advisory Debian attr
advisory generic attr
# learned
reference 2.4.48 amd64 sha256:42502417607590d0affa392bb50c4451094e528fe8d4defdc0d0deb96d75fff7 libattr1-dev 1:2.4.48-6
reference 2.5.1 amd64 sha256:5bc10f78851a9008788230ac4292f22f426d60aa2b3eebb0793511b68e823f7e libattr1-dev 1:2.5.1-4
reference 2.5.2 amd64 sha256:2d40ac3a5ce078a8c5845e7ae90ca2c5baf522e8d853037aa2c4ab6efa3a5f72 libattr1-dev 1:2.5.2-3
reference 2.6.0 amd64 sha256:21e724e9e709b29815093f15e1fa4b5bfba91263a415ba6c1c63cf4f6654e0c5 libattr1-dev 1:2.6.0-1
string 2.4.48..2.6.0 attr_copy_fd "getting attribute %s of %s"
string 2.4.48..2.6.0 attr_copy_fd "listing attributes of %s"
string 2.4.48..2.6.0 attr_copy_fd "setting attribute %s for %s"
string 2.4.48..2.6.0 attr_copy_fd "setting attributes for %s"
symbol 2.4.48..2.6.0 attr_copy_action attr_copy_action
symbol 2.4.48..2.6.0 attr_copy_check attr_copy_check_permissions
symbol 2.4.48..2.6.0 attr_copy_fd attr_copy_fd
symbol 2.4.48..2.6.0 attr_copy_file attr_copy_file
symbol 2.4.48..2.6.0 la-libattr api_convert
symbol 2.4.48..2.6.0 la-libattr api_unconvert
symbol 2.4.48..2.6.0 la-libattr attr_getf
symbol 2.4.48..2.6.0 la-libattr attr_list
symbol 2.4.48..2.6.0 la-libattr attr_listf
symbol 2.4.48..2.6.0 la-libattr attr_multi
symbol 2.4.48..2.6.0 la-libattr attr_multif
symbol 2.4.48..2.6.0 la-libattr attr_remove
symbol 2.4.48..2.6.0 la-libattr attr_removef
symbol 2.4.48..2.6.0 la-libattr attr_setf
symbol 2.4.48..2.6.0 la-syscalls libattr_fgetxattr
symbol 2.4.48..2.6.0 la-syscalls libattr_flistxattr
symbol 2.4.48..2.6.0 la-syscalls libattr_fremovexattr
symbol 2.4.48..2.6.0 la-syscalls libattr_fsetxattr
symbol 2.4.48..2.6.0 la-syscalls libattr_getxattr
symbol 2.4.48..2.6.0 la-syscalls libattr_lgetxattr
symbol 2.4.48..2.6.0 la-syscalls libattr_listxattr
symbol 2.4.48..2.6.0 la-syscalls libattr_llistxattr
symbol 2.4.48..2.6.0 la-syscalls libattr_lsetxattr
symbol 2.4.48..2.6.0 la-syscalls libattr_removexattr
symbol 2.4.48..2.6.0 la-syscalls libattr_setxattr
