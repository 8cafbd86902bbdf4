name libsmb2
also smb2
advisory Debian libsmb2
advisory generic libsmb2
# learned
reference 6.2 amd64 sha256:9b4c8eec8b7b8358efee66b4c73d3fd4fe406e5876f4a90baf3e9e09b2e9c303 libsmb2-dev 6.2+dfsg-4
string 6.2..6.2 libsmb2_la-alloc "Failed to alloc %zu bytes"
string 6.2..6.2 libsmb2_la-dcerpc "Failed to allocate path for dcercp context."
string 6.2..6.2 libsmb2_la-init "URL does not start with 'smb://'"
string 6.2..6.2 libsmb2_la-krb5-wrapper "Failed to retrieve the credentials cache name"
string 6.2..6.2 libsmb2_la-krb5-wrapper "domain and password must be set while using krb5cc mode"
string 6.2..6.2 libsmb2_la-libsmb2 "Encryption requested but client does not support encryption."
string 6.2..6.2 libsmb2_la-libsmb2 "Encryption requested but server does not support encryption."
string 6.2..6.2 libsmb2_la-ntlmssp "Unexpected NTLMSSP message %08X, wanted challenge"
string 6.2..6.2 libsmb2_la-pdu "no matching request PDU found for reply to cmd %d"
string 6.2..6.2 libsmb2_la-smb2-cmd-close "Unexpected size of Close reply. Expected %d, got %d"
string 6.2..6.2 libsmb2_la-smb2-cmd-close "Unexpected size of Close request. Expected %d, got %d"
string 6.2..6.2 libsmb2_la-smb2-cmd-create "Failed to add iovector for create empty name padding"
string 6.2..6.2 libsmb2_la-smb2-cmd-create "Unexpected size of Create Request. Expected %d, got %d"
string 6.2..6.2 libsmb2_la-smb2-cmd-echo "Unexpected size of echo request. Expected %d, got %d"
string 6.2..6.2 libsmb2_la-smb2-cmd-error "Unexpected size of Error reply. Expected %d, got %d"
string 6.2..6.2 libsmb2_la-smb2-cmd-flush "Unexpected size of flush request. Expected %d, got %d"
string 6.2..6.2 libsmb2_la-smb2-cmd-ioctl "Unexpected size of Ioctl reply. Expected %d, got %d"
string 6.2..6.2 libsmb2_la-smb2-cmd-ioctl "Unexpected size of Ioctl request. Expected %d, got %d"
string 6.2..6.2 libsmb2_la-smb2-cmd-lock "Unexpected size of lock request. Expected %d, got %d"
string 6.2..6.2 libsmb2_la-smb2-cmd-logoff "Failed to add iovector for logoff request"
string 6.2..6.2 libsmb2_la-smb2-cmd-logoff "Unexpected size of logoff request. Expected %d, got %d"
string 6.2..6.2 libsmb2_la-smb2-cmd-negotiate "Unexpected size of Negotiate reply. Expected %d, got %d"
string 6.2..6.2 libsmb2_la-smb2-cmd-negotiate "Unexpected size of Negotiate request. Expected %d, got %d"
string 6.2..6.2 libsmb2_la-smb2-cmd-notify-change "Unexpected size of change notify reply. Expected %d, got %d"
string 6.2..6.2 libsmb2_la-smb2-cmd-notify-change "Unexpected size of change notify request. Expected %d, got %d"
string 6.2..6.2 libsmb2_la-smb2-cmd-oplock-break "ed size of oplock or lease break noiify/reply. Expected %d or %d, got %d"
string 6.2..6.2 libsmb2_la-smb2-cmd-oplock-break "ted size of oplock or lease break acknowledge. Expected %d or %d, got %d"
string 6.2..6.2 libsmb2_la-smb2-cmd-query-directory "Failed to add iovector for query-directory output buffer"
string 6.2..6.2 libsmb2_la-smb2-cmd-query-directory "Unexpected size of Query Dir request. Expected %d, got %d"
string 6.2..6.2 libsmb2_la-smb2-cmd-query-info "Unexpected size of Query Info reply. Expected %d, got %d"
string 6.2..6.2 libsmb2_la-smb2-cmd-query-info "Unexpected size of Query Info request. Expected %d, got %d"
string 6.2..6.2 libsmb2_la-smb2-cmd-read "Unexpected data offset in Read reply. Expected %d, got %d"
string 6.2..6.2 libsmb2_la-smb2-cmd-read "Unexpected size of Read request. Expected %d, got %d"
string 6.2..6.2 libsmb2_la-smb2-cmd-session-setup "Unexpected size of Session Setup reply. Expected %d, got %d"
string 6.2..6.2 libsmb2_la-smb2-cmd-session-setup "Unexpected size of Session setup request. Expected %d, got %d"
string 6.2..6.2 libsmb2_la-smb2-cmd-set-info "Failed to add iovector for set-info passthrough buffer"
string 6.2..6.2 libsmb2_la-smb2-cmd-set-info "Unexpected size of set info request. Expected %d, got %d"
string 6.2..6.2 libsmb2_la-smb2-cmd-tree-connect "Unexpected size of Tree Connect reply. Expected %d, got %d"
string 6.2..6.2 libsmb2_la-smb2-cmd-tree-connect "Unexpected size of Tree Connect request. Expected %d, got %d"
string 6.2..6.2 libsmb2_la-smb2-cmd-tree-disconnect "Failed to add iovector for tree disconnect request"
string 6.2..6.2 libsmb2_la-smb2-cmd-write "Unexpected size of Write reply. Expected %d, got %d"
string 6.2..6.2 libsmb2_la-smb2-cmd-write "Unexpected size of Write request. Expected %d, got %d"
string 6.2..6.2 libsmb2_la-smb2-data-security-descriptor "can not decode security descriptor with revision %d"
string 6.2..6.2 libsmb2_la-smb2-share-enum "Failed to allocate server"
string 6.2..6.2 libsmb2_la-smb2-signing "Failed to allocate buffer for signature calculation"
string 6.2..6.2 libsmb2_la-smb3-seal "Failed to add iovector for decrypted header"
string 6.2..6.2 libsmb2_la-socket "gative number of PAD bytes encountered during PDU decode offixed payload"
string 6.2..6.2 libsmb2_la-socket "ive number of PAD bytes encountered during PDU decode ofvariable payload"
string 6.2..6.2 libsmb2_la-spnego-wrapper "Failed to allocate negotiate token init"
string 6.2..6.2 libsmb2_la-sync "smb2_service failed with : %s\n"
table 6.2..6.2 libsmb2_la-aes 8d01020408102040801b366cd8ab4d9a2f5ebc63c697356ad4b37dfaefc59139
table 6.2..6.2 libsmb2_la-spnego-wrapper 0700000001000000020000004803000092bb0100010000000200000002000000
symbol 6.2..6.2 libsmb2_la-aes KeyExpansion
symbol 6.2..6.2 libsmb2_la-errors nterror_to_str
symbol 6.2..6.2 libsmb2_la-hmac hmacInput
symbol 6.2..6.2 libsmb2_la-hmac hmacReset
symbol 6.2..6.2 libsmb2_la-hmac-md5 smb2_hmac_md5
symbol 6.2..6.2 libsmb2_la-libsmb2 echo_cb
symbol 6.2..6.2 libsmb2_la-md4c MD4Final
symbol 6.2..6.2 libsmb2_la-md4c MD4Init
symbol 6.2..6.2 libsmb2_la-ntlmssp NTOWFv2
symbol 6.2..6.2 libsmb2_la-sync smb2_echo
symbol 6.2..6.2 libsmb2_la-usha USHAInput
symbol 6.2..6.2 libsmb2_la-usha USHAReset
