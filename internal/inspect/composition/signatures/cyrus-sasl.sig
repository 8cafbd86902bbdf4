name cyrus-sasl
also libsasl2
cpe cyrusimap:cyrus-sasl
advisory OSS-Fuzz cyrus-sasl
advisory Debian cyrus-sasl2
advisory Alpine cyrus-sasl
advisory GIT https://github.com/cyrusimap/cyrus-sasl
advisory generic cyrus-sasl
version weak "{v}"
# learned
reference 2.1.27 amd64 sha256:bc3638543d031740af00839494df27b8548d6a4b34998f84377db778af0a21f7 libsasl2-dev 2.1.27+dfsg-2.1+deb11u1
reference 2.1.28 amd64 sha256:de7552269c67ad7fb08378f99a9d641c18b4aa4e68a49d2174cbbb46d2a58488 libsasl2-dev 2.1.28+dfsg-10
string 2.1.27..2.1.27 checkpw "auxprop-hashed"
string 2.1.27..2.1.27 digestmd5 "DIGEST-MD5 common mech free"
string 2.1.27..2.1.27 digestmd5 "couldn't init cipher"
string 2.1.27..2.1.28 allockey "Key is too large in _sasldb_getnextkey"
string 2.1.27..2.1.28 allockey "No secret pointer in _sasldb_getsecret"
string 2.1.27..2.1.28 anonymous "Nonzero serverinlen in ANONYMOUS continue_step"
string 2.1.27..2.1.28 anonymous "Parameter Error in anonymous.c near line %d"
string 2.1.27..2.1.28 auxprop "Parameter error in ../../lib/auxprop.c near line %d"
string 2.1.27..2.1.28 auxprop "could not find auxprop plugin, was searching for '%s'"
string 2.1.27..2.1.28 canonusr "%s_canonuser_plug_init() failed in sasl_canonuser_add_plugin(): %z\n"
string 2.1.27..2.1.28 canonusr "bad plugname passed to sasl_canonuser_add_plugin\n"
string 2.1.27..2.1.28 canonusr "canonuser plugin '%s' without either client or server side"
string 2.1.27..2.1.28 checkpw "cannot create socket for connection to Courier authdaemond: %m"
string 2.1.27..2.1.28 client "mech did not call canon_user for both authzid and authid"
string 2.1.27..2.1.28 client "sasl_client_add_plugin(): entry_point(): failed for plugname %s: %z"
string 2.1.27..2.1.28 common "Attempt to disable security layers (maxoutbuf == 0) with min_ssf > 0"
string 2.1.27..2.1.28 common "alled sasl_decode with application that does not support security layers"
string 2.1.27..2.1.28 common "ed sasl_encode[v] with application that does not support security layers"
string 2.1.27..2.1.28 cram "Parameter Error in cram.c near line %d"
string 2.1.27..2.1.28 cram "whoops, make_hashed failed us this time"
string 2.1.27..2.1.28 db_berkeley "Bad parameter in db_berkeley.c: _sasldb_getdata"
string 2.1.27..2.1.28 db_berkeley "Bad parameter in db_berkeley.c: _sasldb_putdata"
string 2.1.27..2.1.28 digestmd5 "DIGEST-MD5: This server wants us to believe that he knows shared secret"
string 2.1.27..2.1.28 digestmd5 "Digest session key to client-to-server signing key magic constant"
string 2.1.27..2.1.28 dlopen "no entryname in _sasl_locate_entry"
string 2.1.27..2.1.28 dlopen "no entrypoint output pointer in _sasl_locate_entry"
string 2.1.27..2.1.28 external "EXTERNAL version mismatch"
string 2.1.27..2.1.28 external "anonymous login not allowed"
string 2.1.27..2.1.28 gs2 "GS2 Failure: (could not get major error message)"
string 2.1.27..2.1.28 gssapi "GSSAPI Failure: (could not get major error message)"
string 2.1.27..2.1.28 login "Server didn't issue challenge for PASSWORD"
string 2.1.27..2.1.28 login "clientinlen is > 1024 characters in LOGIN plugin"
string 2.1.27..2.1.28 ntlm "NTLM: not enough data for SESSIONSETUP response wordcount"
string 2.1.27..2.1.28 otp "Got more data than we were expecting in the OTP plugin\n"
string 2.1.27..2.1.28 otp "no whitespace between OTP algorithm and sequence"
string 2.1.27..2.1.28 plain "Got more data than we were expecting in the PLAIN plugin\n"
string 2.1.27..2.1.28 plain "Parameter Error in plain.c near line %d"
string 2.1.27..2.1.28 plugin_common "Parameter Error in ../../common/plugin_common.c near line %d"
string 2.1.27..2.1.28 plugin_common "Unexpectedly missing a prompt result in _plug_challenge_prompt"
string 2.1.27..2.1.28 scram "The initial %s client response needs to start with 'y', 'n' or 'p'"
string 2.1.27..2.1.28 scram "am_iteration_count SASL option: not a number. Using the default instead."
string 2.1.27..2.1.28 server "not changed for %s: no writable auxprop plugin or setpass callback found"
string 2.1.27..2.1.28 server "smatch on  sasl_server_add_plugin for '%s': %d expected, but %d reported"
string 2.1.27..2.1.28 seterror "No sasl_conn_t passed to sasl_seterror"
string 2.1.27..2.1.28 sql "Failed to store auxprop; aborting transaction\n"
string 2.1.27..2.1.28 sql "sql plugin trying to open db '%s' on host '%s'%s\n"
string 2.1.28..2.1.28 digestmd5 "couldn't init cipher '%s'"
string 2.1.28..2.1.28 digestmd5 "internal error: failed to init cipher '%s'"
string 2.1.28..2.1.28 gssapi "GSSAPI server step failed: %d\n"
string 2.1.28..2.1.28 scram "erver does not support channel binding type received in %s. Received: %s"
symbol 2.1.27..2.1.27 gs2 gs2_map_sasl_name
symbol 2.1.27..2.1.27 ntlm unload_buffer
symbol 2.1.27..2.1.28 auxprop prop_dup
symbol 2.1.27..2.1.28 checkpw read_wait
symbol 2.1.27..2.1.28 common _sasl_log
symbol 2.1.27..2.1.28 digestmd5 dec_des
symbol 2.1.27..2.1.28 md5 _sasl_MD5Init
symbol 2.1.27..2.1.28 ntlm retry_writev
symbol 2.1.27..2.1.28 otp otp_hash
symbol 2.1.27..2.1.28 server is_mech
symbol 2.1.27..2.1.28 sql _mysql_exec
symbol 2.1.28..2.1.28 digestmd5 str2ul32
