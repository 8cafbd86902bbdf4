name gpgme
also libgpgme gpgme1.0
advisory Debian gpgme1.0
advisory generic gpgme
version weak "{v}"
# learned
reference 1.14.0 amd64 sha256:3b78a28b9b03b8a4f706f63701a918661a0494fbde944ce5b62b43a959c4d996 libgpgme-dev 1.14.0-1+b2
reference 1.18.0 amd64 sha256:b93718c17eeae5860b1200a4e64f7c0fd8234d44e51c39482381ab2fe103ac8e libgpgme-dev 1.18.0-3+b1
reference 1.24.2 amd64 sha256:e8b5d3fd4eae6c1ff924c4643020102c67a229cfc9a7fc10f5d424e3099c1e88 libgpgme-dev 1.24.2-3
reference 2.2.0 amd64 sha256:333678b3c1fce7938bf4b5ccd50b2c2f4af5e30be8f0280c425ea4df407ac131 libgpgme-dev 2.2.0-2
string 1.14.0..1.14.0 engine-gpg "--export-options=export-drop-uids"
string 1.14.0..1.14.0 engine-gpg "--export-options=export-minimal,export-drop-uids"
string 1.14.0..1.14.0 engine-gpg "--keyserver-options=export-drop-uids"
string 1.14.0..1.14.0 posix-io "!FD_ISSET (fds[i].fd, &readfds)"
string 1.14.0..1.14.0 posix-io "!FD_ISSET (fds[i].fd, &writefds)"
string 1.14.0..1.18.0 debug "GPGME out-of-core "
string 1.14.0..1.18.0 dirinfo "gpgme-dinfo:     gpg='%s'\n"
string 1.14.0..1.18.0 dirinfo "gpgme-dinfo: gpgconf='%s' [not installed]\n"
string 1.14.0..1.18.0 sign "plain=%p, sig=%p, mode=%i"
string 1.14.0..1.24.2 wait-global "!\"Unexpected event GPGME_EVENT_NEXT_TRUSTITEM\""
string 1.14.0..2.2.0 data-compat "file_name=%s, stream=%p, offset=%lli, length=%zu"
string 1.14.0..2.2.0 data-mem "buffer=%p, size=%zu, copy=%i (%s)"
string 1.14.0..2.2.0 decrypt "result: recipient: keyid=%s, pubkey_algo=%i, status=%s"
string 1.14.0..2.2.0 delete "key=%p (%s), allow_secret=%i"
string 1.14.0..2.2.0 edit "key=%p flags=0x%x fnc=%p fnc_value=%p, out=%p"
string 1.14.0..2.2.0 encrypt "invalid_recipients[%i] = %s (%s)"
string 1.14.0..2.2.0 engine-assuan "fd 0x%x: EAGAIN reading assuan line (ignored)"
string 1.14.0..2.2.0 genkey "userid='%s', algo='%s' flags=0x%x"
string 1.14.0..2.2.0 getauditlog "output=%p, flags=0x%x"
string 1.14.0..2.2.0 gpgme "io_cbs=%p, ctx->io_cbs.add=%p/%p, .remove=%p, .event=%p/%p"
string 1.14.0..2.2.0 keysign "key=%p, uid='%s' flags=0x%x"
string 1.14.0..2.2.0 opassuan "command=%s, data_cb=%p/%p, inq_cb=%p/%p, status_cb=%p/%p, op_err=%p"
string 1.14.0..2.2.0 passwd "key=%p, flags=0x%x"
string 1.14.0..2.2.0 posix-util "gpgme-walk_path: '%s' not found in '%s'"
string 1.14.0..2.2.0 queryswdb "name=%s, iversion=%s"
string 1.14.0..2.2.0 setexpire "%d key=%p expiry: %lu subkeys: '%s' reserved=0x%x"
string 1.14.0..2.2.0 spawn "file=(%s) flaggs=%x"
string 1.14.0..2.2.0 trust-item "item->_refs > 0"
string 1.14.0..2.2.0 trustlist "trust_item=%p: %s: unknown type %i with level %i and validity %s"
string 1.14.0..2.2.0 vfs-create "container_file=%s, flags=0x%x, op_err=%p"
string 1.14.0..2.2.0 vfs-mount "container=%s, mount_dir=%s, flags=0x%x, op_err=%p"
string 1.14.0..2.2.0 wait "setting fd 0x%x (item=%p) done"
string 1.18.0..1.18.0 data "result=%ld"
string 1.18.0..2.2.0 dirinfo "pinentry-name"
string 1.18.0..2.2.0 engine-gpg "--export-secret-subkeys"
string 1.18.0..2.2.0 engine-gpg "--locate-external-keys"
string 1.18.0..2.2.0 engine-gpg "--no-ask-cert-expire"
string 1.18.0..2.2.0 import "keyids[%i] = %s"
string 1.24.2..1.24.2 dirinfo "gpgme-dinfo: gpgconf='%s'"
string 1.24.2..1.24.2 dirinfo "gpgme-dinfo: gpgconf='%s' [not installed]"
string 1.24.2..2.2.0 debug "gpgme_debug: level=%d"
string 1.24.2..2.2.0 dirinfo "gpgme-dinfo:       gpg='%s'"
string 1.24.2..2.2.0 engine-gpgsm "OPTION input-size-hint=%s"
string 1.24.2..2.2.0 sign "plain=%p, sig=%p, flags=%i"
string 1.24.2..2.2.0 verify "flags=0x%x, sig=%p, signed_text=%p, plaintext=%p"
string 2.2.0..2.2.0 dirinfo "gpgme-dinfo:   gpgconf='%s'"
string 2.2.0..2.2.0 dirinfo "gpgme-dinfo:   gpgconf='%s' [not installed]"
string 2.2.0..2.2.0 engine-gpgsm "ERR line seen: err=%s, cb_err=%s"
string 2.2.0..2.2.0 engine-gpgsm "error from assuan (%d) getting line: %s"
string 2.2.0..2.2.0 engine-gpgsm "fd 0x%x: error from assuan (%d) getting line : %s"
source 1.14.0..1.18.0 decrypt-verify "decrypt-verify.c"
source 1.14.0..2.2.0 assuan-support "assuan-support.c"
source 1.14.0..2.2.0 engine-assuan "engine-assuan.c"
source 1.14.0..2.2.0 engine-g13 "engine-g13.c"
source 1.14.0..2.2.0 engine-gpg "engine-gpg.c"
source 1.14.0..2.2.0 engine-gpgconf "engine-gpgconf.c"
source 1.14.0..2.2.0 engine-gpgsm "engine-gpgsm.c"
source 1.14.0..2.2.0 engine-spawn "engine-spawn.c"
source 1.14.0..2.2.0 engine-uiserver "engine-uiserver.c"
source 1.14.0..2.2.0 op-support "op-support.c"
source 1.14.0..2.2.0 posix-io "posix-io.c"
source 1.14.0..2.2.0 sig-notation "sig-notation.c"
source 1.14.0..2.2.0 trust-item "trust-item.c"
source 1.14.0..2.2.0 wait-global "wait-global.c"
source 1.14.0..2.2.0 wait-user "wait-user.c"
table 1.14.0..1.14.0 version 0a0a54686973206973204750474d4520312e31342e302d756e6b6e6f776e202d
table 1.14.0..2.2.0 passphrase 5f6770676d655f706173737068726173655f636f6d6d616e645f68616e646c65
table 1.18.0..1.18.0 version 0a0a54686973206973204750474d4520312e31382e30202d2054686520476e75
table 1.24.2..1.24.2 version 0a0a54686973206973204750474d4520312e32342e32202d2054686520476e75
table 2.2.0..2.2.0 version 0a0a54686973206973204750474d4520322e322e30202d2054686520476e7550
symbol 1.14.0..1.18.0 engine-gpg _add_arg
symbol 1.14.0..1.18.0 engine-gpg free_argv
symbol 1.14.0..1.24.2 key get_keysig
symbol 1.14.0..2.2.0 assuan-support my_pipe
symbol 1.14.0..2.2.0 data-fd fd_seek
symbol 1.14.0..2.2.0 data-user user_read
symbol 1.14.0..2.2.0 engine-g13 g13_new
symbol 1.14.0..2.2.0 get-env _gpgme_getenv
symbol 1.14.0..2.2.0 status-table status_cmp
symbol 1.18.0..2.2.0 data _trace_err
symbol 1.18.0..2.2.0 export check_mode
symbol 1.24.2..2.2.0 keylist finish_key
