name acl
also libacl
advisory Debian acl
advisory Alpine acl
advisory generic acl
# learned
reference 2.2.53 amd64 sha256:144046d34b30cc6056b75efa9c1f4d55b60fdfe8bee95a4e2394b5cb3eeddcaf libacl1-dev 2.2.53-10
reference 2.3.1 amd64 sha256:90c053c9fff90e4acaf6fd35df0db351c96ff7030fdb24de5b56e51b2e16c307 libacl1-dev 2.3.1-3
reference 2.3.2 amd64 sha256:76ced156ae6a3a37ae834b2fa9f19ac629988089a96a533865406f35c129548c libacl1-dev 2.3.2-2+b1
reference 2.4.0 amd64 sha256:1462c3ddb46d95e9c73faa2165be37869d0c3dfe9f82c7a4402a66e46fe64233 libacl1-dev 2.4.0-1
string 2.2.53..2.4.0 __acl_to_any_text "#effective:"
string 2.2.53..2.4.0 acl_error "Duplicate entries"
string 2.2.53..2.4.0 acl_error "Invalid entry type"
string 2.2.53..2.4.0 acl_error "Missing or wrong entry"
string 2.2.53..2.4.0 acl_error "Multiple entries of same type"
symbol 2.2.53..2.4.0 acl_add_perm acl_add_perm
symbol 2.2.53..2.4.0 acl_calc_mask acl_calc_mask
symbol 2.2.53..2.4.0 acl_check acl_check
symbol 2.2.53..2.4.0 acl_cmp acl_cmp
symbol 2.2.53..2.4.0 acl_copy_ext acl_copy_ext
symbol 2.2.53..2.4.0 acl_copy_int acl_copy_int
symbol 2.2.53..2.4.0 acl_dup acl_dup
symbol 2.2.53..2.4.0 acl_entries acl_entries
symbol 2.2.53..2.4.0 acl_free acl_free
symbol 2.2.53..2.4.0 acl_from_mode acl_from_mode
symbol 2.2.53..2.4.0 acl_from_text acl_from_text
symbol 2.2.53..2.4.0 acl_get_entry acl_get_entry
symbol 2.2.53..2.4.0 acl_get_fd acl_get_fd
symbol 2.2.53..2.4.0 acl_get_file acl_get_file
symbol 2.2.53..2.4.0 acl_get_perm acl_get_perm
symbol 2.2.53..2.4.0 acl_init acl_init
symbol 2.2.53..2.4.0 acl_set_fd acl_set_fd
symbol 2.2.53..2.4.0 acl_set_file acl_set_file
symbol 2.2.53..2.4.0 acl_size acl_size
symbol 2.2.53..2.4.0 acl_to_text acl_to_text
symbol 2.2.53..2.4.0 acl_valid acl_valid
symbol 2.2.53..2.4.0 la-perm_copy_fd perm_copy_fd
symbol 2.2.53..2.4.0 openat2 openat2
symbol 2.2.53..2.4.0 uid_gid_lookup get_gid
symbol 2.2.53..2.4.0 xattrat removexattrat
