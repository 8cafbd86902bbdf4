name libgit2
also git2
cpe libgit2:libgit2
cpe libgit2_project:libgit2
advisory OSS-Fuzz libgit2
advisory Debian libgit2
advisory Alpine libgit2
advisory GIT https://github.com/libgit2/libgit2
advisory generic libgit2
version "{*}libgit2 {v}{*}"
# learned
reference 1.1.0 amd64 sha256:2748d76d38cc6e6fdb4d274da1e0bb358947e2380e751eabbea04d9f043d4f6c libgit2-dev 1.1.0+dfsg.1-4+deb11u2
reference 1.5.1 amd64 sha256:4cd643ec9ab35352272efec1bb027555acf2b0733fefe558f5748399c18832f5 libgit2-dev 1.5.1+ds-1+deb12u1
reference 1.8.4 amd64 sha256:2b72ff7b41e409ce429956c9103d09d54a1f0546b3dfba208cae2ff7a73b20e3 libgit2-dev 1.8.4+ds-3~bpo12+1
reference 1.9.0 amd64 sha256:fb725752d5544a4e9b87d2cc783a9c8d4edf29f4372e138a408f74114288f7a3 libgit2-dev 1.9.0+ds-2+deb13u1
reference 1.9.7 amd64 sha256:3b4143dbf596bafcae551d9998b69243ba9c38ffec4fd5dfac4d22f24c6ce01f libgit2-dev 1.9.7+ds-1
string 1.1.0..1.1.0 branch "branch '%s' does not have an upstream remote"
string 1.1.0..1.1.0 diff "invalid patch no %zu. should be >0"
string 1.1.0..1.1.0 fetch "failed to filter the reference list for wants"
string 1.1.0..1.1.0 futils "failed to set permissions on file '%s'"
string 1.1.0..1.1.0 repository "the value of init.defaultBranch is not a valid reference name"
string 1.1.0..1.5.1 config "cannot %s value for '%s' when all config backends are readonly"
string 1.1.0..1.5.1 repository "could not find repository from '%s'"
string 1.1.0..1.5.1 smart_pkt "tried to produce packet with invalid length %zu"
string 1.1.0..1.5.1 ssh "Failed to retrieve list of SSH authentication methods"
string 1.1.0..1.5.1 worktree "reference is already checked out"
string 1.1.0..1.8.4 diff_xdiff "unknown diff line origin %02x"
string 1.1.0..1.9.0 config "failed to parse '%s' as a boolean value"
string 1.1.0..1.9.0 openssl "libgit2 was not built with OpenSSL support"
string 1.1.0..1.9.7 blob "cannot %s. This operation is not allowed against bare repositories."
string 1.1.0..1.9.7 checkout "E entry referenced our entry '%s' which does not exist in the main index"
string 1.1.0..1.9.7 cherrypick "mainline branch is not specified but %s is a merge commit"
string 1.1.0..1.9.7 commit "failed to create commit: current tip is not the first parent"
string 1.1.0..1.9.7 describe " annotated tags can describe '%s'; however, there were unannotated tags."
string 1.1.0..1.9.7 diff_driver "(public|private|protected|static|final)[ \t]+)*((class|function)[ \t].*))$"
string 1.1.0..1.9.7 diff_print "the patch input contains %d id characters (cannot print %d)"
string 1.1.0..1.9.7 odb " %ld was expected. The total size of the received chunks amounts to %ld."
string 1.1.0..1.9.7 patch_parse "invalid patch hunk, expected %d old lines and %d new lines"
string 1.1.0..1.9.7 push "g to update on the remote contains commits that are not present locally."
string 1.1.0..1.9.7 refdb_fs "cannot create reflog at '%s', there are reflogs beneath that folder"
string 1.1.0..1.9.7 refs "the provided buffer is too short to hold the normalization of '%s'"
string 1.1.0..1.9.7 revparse "failed to parse revision specifier - Invalid pattern '%s'"
string 1.1.0..1.9.7 signature "Neither `name` nor `email` should contain angle brackets chars."
string 1.1.0..1.9.7 ssh_libssh2 "cannot ssh: path '%s' is ambiguous with command-line option"
string 1.1.0..1.9.7 status "updating index from status is not allowed when index refresh is disabled"
string 1.1.0..1.9.7 tree-cache "corrupted TREE extension in index (unexpected trailing data)"
string 1.5.1..1.8.4 diff_generate "status != GIT_DELTA_MODIFIED"
string 1.5.1..1.8.4 mwindow "git_strmap_exists(git__pack_cache, pack->pack_name)"
string 1.5.1..1.9.0 odb_loose "decompressed >= head_len"
string 1.5.1..1.9.7 index "(ancestor && ours) || (ancestor && theirs) || (ours && theirs)"
string 1.5.1..1.9.7 iterator "lags & GIT_ITERATOR_DONT_AUTOEXPAND) != 0) ^ (prev_entry != ((void *)0))"
string 1.5.1..1.9.7 object "_TREE || target_type == GIT_OBJECT_BLOB || target_type == GIT_OBJECT_ANY"
string 1.5.1..1.9.7 remote "direction == GIT_DIRECTION_FETCH || direction == GIT_DIRECTION_PUSH"
string 1.5.1..1.9.7 reset "ta->status == GIT_DELTA_CONFLICTED || delta->status == GIT_DELTA_DELETED"
string 1.8.4..1.8.4 commit_graph "out && objects_info_dir && oid_type"
string 1.8.4..1.8.4 midx "out && pack_dir && oid_type"
string 1.8.4..1.9.7 config "entry && entry->instance && entry->instance->backend"
string 1.8.4..1.9.7 diff_generate "specified object ID type does not match repository object ID type"
string 1.8.4..1.9.7 local "shallow fetch is not supported by the local transport"
string 1.8.4..1.9.7 smart_pkt "he local object format '%s' does not match the remote object format '%s'"
string 1.8.4..1.9.7 stash "one of the files does not have any changes to stash."
string 1.9.0..1.9.7 blame "idx > 0 && idx <= (blame->line_index).size"
string 1.9.0..1.9.7 delta "failed to apply delta: overly large object"
string 1.9.0..1.9.7 mwindow "git_mwindow_packmap_contains(&git_mwindow__pack_cache, pack->pack_name)"
string 1.9.0..1.9.7 repository "git_oid_type_is_valid(odb->options.oid_type)"
string 1.9.0..1.9.7 submodule "invalid value for submodule name: '%s'"
source 1.1.0..1.5.1 annotated_commit "annotated_commit.c"
source 1.1.0..1.5.1 config_parse "config_parse.c"
source 1.1.0..1.5.1 config_snapshot "config_snapshot.c"
source 1.1.0..1.5.1 credential "transports/credential.c"
source 1.1.0..1.5.1 mbedtls "streams/mbedtls.c"
source 1.1.0..1.5.1 patch_generate "patch_generate.c"
source 1.1.0..1.5.1 smart_protocol "transports/smart_protocol.c"
source 1.1.0..1.5.1 socket "streams/socket.c"
source 1.1.0..1.5.1 xhistogram "xdiff/xhistogram.c"
source 1.1.0..1.5.1 xpatience "xdiff/xpatience.c"
source 1.1.0..1.5.1 xprepare "xdiff/xprepare.c"
source 1.1.0..1.9.7 auth_negotiate "transports/auth_negotiate.c"
source 1.1.0..1.9.7 threadstate "libgit2/threadstate.c"
source 1.5.1..1.9.7 config_entries "libgit2/config_entries.c"
source 1.5.1..1.9.7 diff_parse "libgit2/diff_parse.c"
table 1.1.0..1.9.7 config 6769745f636f6e6669675f6261636b656e645f666f72656163685f6d61746368
table 1.1.0..1.9.7 config 6769745f636f6e6669675f6765745f6d756c74697661725f666f726561636800
table 1.1.0..1.9.7 fetchhead 6769745f7265706f7369746f72795f6665746368686561645f666f7265616368
table 1.1.0..1.9.7 merge 6769745f7265706f7369746f72795f6d65726765686561645f666f7265616368
symbol 1.1.0..1.1.0 xdiffi xdl_bug
symbol 1.1.0..1.8.4 apply apply_one
symbol 1.1.0..1.8.4 clone git__clone
symbol 1.1.0..1.9.7 git _git_free
symbol 1.1.0..1.9.7 http http_free
symbol 1.1.0..1.9.7 map p_munmap
symbol 1.1.0..1.9.7 merge git_merge
symbol 1.1.0..1.9.7 posix p_creat
symbol 1.1.0..1.9.7 tag tags_cb
symbol 1.5.1..1.9.7 date is_date
symbol 1.8.4..1.9.7 remote git__free
symbol 1.9.0..1.9.7 cache cache_get
