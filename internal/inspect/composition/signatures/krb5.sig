name krb5
also libkrb5 libgssapi_krb5
cpe mit:kerberos_5
advisory OSS-Fuzz krb5
advisory Debian krb5
advisory Alpine krb5
advisory GIT https://github.com/krb5/krb5
advisory generic krb5
version proof "KRB5_BRAND: krb5-{v}-final {*}"
# learned
reference 1.18.3 amd64 sha256:8014f5ca5940dd96e490b53f1e5dd07553ebdea39c019f5167a47ef18550da35 libgssapi-krb5-2 1.18.3-6+deb11u8, libkrb5-3 1.18.3-6+deb11u8
reference 1.20.1 amd64 sha256:b3d270d9ae4f0ac6da476695855ed97d81de5d7f2aa7b5d509d3df9a1c8c8881 libgssapi-krb5-2 1.20.1-2+deb12u5, libkrb5-3 1.20.1-2+deb12u5
reference 1.21.3 amd64 sha256:53e1ac4779a5e6cf6863e281ad414740417cc7292694730323c7142532c730a2 libgssapi-krb5-2 1.21.3-5+deb13u1, libkrb5-3 1.21.3-5+deb13u1
reference 1.22.1 amd64 sha256:ee66313b0f126139f3054b7fbfb66aa4c20ec2bf109f61e3f04126f464cb4df6 libgssapi-krb5-2 1.22.1-3, libkrb5-3 1.22.1-3
string 1.18.3..1.18.3 - "Bad parent pointer in profile strctures"
string 1.18.3..1.18.3 - "Falling back to canonicalized server hostname {str}"
string 1.18.3..1.18.3 - "Moving contents of ccache {src} to {dst}"
string 1.18.3..1.18.3 - "Negotiating for enctypes in authenticator: {etypes}"
string 1.18.3..1.18.3 - "p == data->data + AD_POLICY_INFO_LENGTH"
string 1.18.3..1.20.1 - "(pac->pac->Buffers[i].Offset % PAC_ALIGNMENT) == 0"
string 1.18.3..1.20.1 - "buffer->Offset + buffer->cbBufferSize <= pac->data.length"
string 1.18.3..1.20.1 - "privsvr_cksum.length > PAC_SIGNATURE_DATA_LENGTH"
string 1.18.3..1.20.1 - "q == (unsigned char *)token->value + token->length"
string 1.18.3..1.20.1 - "server_cksum.length > PAC_SIGNATURE_DATA_LENGTH"
string 1.18.3..1.22.1 - " ticket server %s found in keytab but does not match server principal %s"
string 1.18.3..1.22.1 - "A service is not available that is required to process the request"
string 1.18.3..1.22.1 - "Cannot find key for %s kvno %d in keytab (request ticket server %s)"
string 1.18.3..1.22.1 - "Creating AP-REP, time {long}.{int}, subkey {keyblock}, seqnum {int}"
string 1.18.3..1.22.1 - "Decrypted AP-REQ with specified server principal {princ}: {keyblock}"
string 1.18.3..1.22.1 - "Get cred via TGT {princ} after requesting {princ} (canonicalize {str})"
string 1.18.3..1.22.1 - "Initial and Pass Through Authentication Kerberos Mechanism (IAKERB)"
string 1.18.3..1.22.1 - "Mechanism is neither a pseudo-mechanism nor a composite mechanism."
string 1.18.3..1.22.1 - "Mechanism supports authentication of acceptor using initial credentials."
string 1.18.3..1.22.1 - "Preauth module {str} conflicts with module {str} for pa type {patype}"
string 1.18.3..1.22.1 - "Request ticket server %s kvno %d found in keytab but not with enctype %s"
string 1.18.3..1.22.1 - "Selected etype info: etype {etype}, salt \"{data}\", params \"{data}\""
string 1.18.3..1.22.1 - "Storing of acceptor credentials is not supported by the mechanism"
string 1.18.3..1.22.1 - "Storing of non-default credentials is not supported by the mechanism"
string 1.18.3..1.22.1 - "TGS reply didn't decode with subkey; trying session key ({keyblock)}"
string 1.18.3..1.22.1 - "TGT referral back to same realm ({data}); trying again without referrals"
string 1.18.3..1.22.1 - "Unspecified GSS failure.  Minor code may provide more information"
string 1.18.3..1.22.1 - "Wrong context passed to krb5_init_creds_free(); leaking modreq objects"
string 1.18.3..1.22.1 - "ache {ccache} with client principal {princ} for server principal {princ}"
string 1.18.3..1.22.1 - "ccselect can't find appropriate cache for server principal {princ}"
string 1.18.3..1.22.1 - "ccselect module {str} yielded error {kerr} for server principal {princ}"
string 1.18.3..1.22.1 - "cket server %s kvno %d not found in keytab; keytab is likely out of date"
string 1.18.3..1.22.1 - "cket server %s kvno %d not found in keytab; ticket is likely out of date"
string 1.18.3..1.22.1 - "client principal {princ} for server principal {princ} but found no cache"
string 1.20.1..1.21.3 - "Response was{str} from primary KDC"
string 1.20.1..1.22.1 - "Authorize and set hw-authent ticket flag"
string 1.20.1..1.22.1 - "Error loading plugin module {str}: {kerr}"
string 1.20.1..1.22.1 - "Found entries for {princ} in keytab: {etypes}"
string 1.20.1..1.22.1 - "Matching {princ} in collection with result: {kerr}"
string 1.20.1..1.22.1 - "Set hw-authent ticket flag but do not authorize"
string 1.21.3..1.21.3 - "buffer->offset < pac->data.length"
string 1.21.3..1.22.1 - "(buffer->offset % PAC_ALIGNMENT) == 0"
string 1.21.3..1.22.1 - "(pac->buffers[i].offset % PAC_ALIGNMENT) == 0"
string 1.21.3..1.22.1 - "buffer->offset <= pac->data.length - buffer->size"
string 1.21.3..1.22.1 - "buffer->size <= pac->data.length - buffer->offset"
string 1.21.3..1.22.1 - "metadata != NULL && checksum != NULL && payload != NULL"
string 1.22.1..1.22.1 - "Operation unsupported on alias principal name"
string 1.22.1..1.22.1 - "The IAKERB proxy could not determine its realm"
string 1.22.1..1.22.1 - "buffer->offset <= pac->data.length"
string 1.22.1..1.22.1 - "iov[2].data.length >= cksum_len"
source 1.18.3..1.18.3 - "krb/chpw.c"
source 1.18.3..1.18.3 - "krb/s4u_authdata.c"
source 1.18.3..1.21.3 - "krb5/k5unseal.c"
source 1.18.3..1.22.1 - "krb5/accept_sec_context.c"
source 1.18.3..1.22.1 - "krb5/init_sec_context.c"
source 1.18.3..1.22.1 - "krb5/set_allowable_enctypes.c"
source 1.18.3..1.22.1 - "mechglue/g_authorize_localname.c"
source 1.18.3..1.22.1 - "mechglue/g_encapsulate_token.c"
source 1.18.3..1.22.1 - "mechglue/g_initialize.c"
source 1.18.3..1.22.1 - "mechglue/g_unwrap_aead.c"
source 1.18.3..1.22.1 - "mechglue/g_wrap_aead.c"
source 1.18.3..1.22.1 - "spake/edwards25519.c"
source 1.20.1..1.22.1 - "os/sn2princ.c"
source 1.21.3..1.22.1 - "mechglue/g_glue.c"
source 1.22.1..1.22.1 - "krb5/verify_mic.c"
symbol 1.18.3..1.18.3 - decode_krb5_ad_signedpath
symbol 1.18.3..1.18.3 - krb5_free_ad_signedpath
symbol 1.18.3..1.22.1 - gss_localname
symbol 1.18.3..1.22.1 - k5_rc_close
symbol 1.18.3..1.22.1 - krb5_cc_dup
symbol 1.18.3..1.22.1 - krb5_kt_dup
symbol 1.18.3..1.22.1 - krb5_mk_safe
symbol 1.18.3..1.22.1 - krb5_rd_safe
symbol 1.20.1..1.22.1 - k5_kt_have_match
symbol 1.20.1..1.22.1 - k5_rc_store
symbol 1.22.1..1.22.1 - k5_print_addr
symbol 1.22.1..1.22.1 - k5_print_addr_port
