name freetds
also libsybdb libct
cpe freetds:freetds
advisory Debian freetds
advisory Alpine freetds
advisory GIT https://github.com/FreeTDS/freetds
advisory generic freetds
version "freetds v{v}"
version weak "{v}"
# learned
reference 1.2.3 amd64 sha256:daed866d1f1bebaacf2ad2e067b68110ad29ba639c6000dce3aab1731fce76b1 freetds-dev 1.2.3-1
reference 1.3.17 amd64 sha256:1589479ea6692ace048fec8493f3cd7cb19666037761ffbf51192eee792247bd freetds-dev 1.3.17+ds-2
reference 1.5.5 amd64 sha256:c672687d3b8640182b7007b16075907ee109b81bce0d3b7a3af69a974bb9c2e4 freetds-dev 1.5.5+ds-1+b2
string 1.2.3..1.2.3 bulk "tds_bcp_add_fixed_columns column %d is a fixed column\n"
string 1.2.3..1.2.3 bulk "tds_bcp_add_fixed_columns(%p, %p, ignored, %d, %p, %d)\n"
string 1.2.3..1.2.3 bulk "tds_bcp_send_bcp_record(%p, %p, %p, ignored, %d)\n"
string 1.2.3..1.2.3 ct "Error! unknown float size of %d\n"
string 1.2.3..1.2.3 ct "Error! unknown money size of %d\n"
string 1.2.3..1.3.17 blk "error not fixed length type (%d) and datalen not specified\n"
string 1.2.3..1.3.17 ct "ct_param() data addr = %p data length = %d\n"
string 1.2.3..1.3.17 dblib "Attempt to initiate a new Adaptive Server operation with results pending"
string 1.2.3..1.3.17 iconv "name for %s that your iconv accepts.\nuse: \"configure --disable-libiconv\""
string 1.2.3..1.3.17 token "tds_process_info() called with unknown marker '%d'!\n"
string 1.2.3..1.5.5 bcp "bcp_colfmt: changing host_collen to -1 from %d for fixed type %d.\n"
string 1.2.3..1.5.5 config "Failed to find [%s] in configuration files; trying '%s' instead.\n"
string 1.2.3..1.5.5 convert "0 <= dr->decimicrosecond && dr->decimicrosecond < 10000000"
string 1.2.3..1.5.5 convert "dler:  Attempt to convert data stopped by syntax error in source field \n"
string 1.2.3..1.5.5 ct "\ttds_submit_optioncmd will be action(%s) option(%d) arg(%x) arglen(%d)\n"
string 1.2.3..1.5.5 ctutil "_ct_handle_client_message(%p, %p, %p)\n"
string 1.2.3..1.5.5 data "tds_generic_put: not null param varint_size = %d\n"
string 1.2.3..1.5.5 dblib " '%1!' contains only %2! rows. Skipping all of these rows is not allowed"
string 1.2.3..1.5.5 dbpivot "socket->res_info->columns || 0 == dbproc->tds_socket->res_info->num_cols"
string 1.2.3..1.5.5 dbutil "General SQL Server error: Check messages from the SQL Server"
string 1.2.3..1.5.5 dbutil "dbproc->hndlintr returned an invalid value (%d), returning INT_CONTINUE\n"
string 1.2.3..1.5.5 gssapi "CTIVE_CREDENTIAL: Consistency checks performed on the credential failed."
string 1.2.3..1.5.5 gssapi "DEFECTIVE_TOKEN: Consistency checks performed on the input token failed."
string 1.2.3..1.5.5 locale "Attempting to read locales.conf file\n"
string 1.2.3..1.5.5 log "Starting log file for FreeTDS %s\n\ton %s with debug flags 0x%x.\n"
string 1.2.3..1.5.5 mem "tds_cursor_deallocated() : cannot find cursor_id %d\n"
string 1.2.3..1.5.5 packet "nn->recv_pos <= packet->data_len && packet->data_len <= packet->capacity"
string 1.2.3..1.5.5 read " tds_get_char_data: discarded %u on wire while reading %d into client. \n"
string 1.2.3..1.5.5 read "curcol->char_conv"
string 1.2.3..1.5.5 rpc "error: dbrpcinit called twice for procedure \"%s\"\n"
string 1.2.3..1.5.5 sec_negotiate "Error %d decoding public key: %s\n"
string 1.2.3..1.5.5 smp "e(a) != smp_is_negative(b) || smp_is_negative(a) == smp_is_negative(res)"
string 1.2.3..1.5.5 stream "Error: tds_convert_stream: Gave up converting %u bytes due to error %d.\n"
string 1.2.3..1.5.5 stream "Error: tds_convert_stream: tds_iconv returned errno %d, conv_errno %d\n"
string 1.2.3..1.5.5 tls "Certificate hostname does not match\n"
string 1.2.3..1.5.5 token " %s\n\tServer column_size: %d\n\tClient charset: %s\n\tClient column_size: %d\n"
string 1.2.3..1.5.5 util " exhausted converting characters from client into server's character set"
string 1.2.3..1.5.5 util " not called because either tds_ctx (%p) or tds_ctx->err_handler is NULL\n"
string 1.2.3..1.5.5 write "client->min_bytes_per_char < 3"
string 1.2.3..1.5.5 xact "UNIMPLEMENTED build_xact_string()\n"
string 1.3.17..1.3.17 net "tds_select: invalid interupt handler return code: %d\n"
string 1.3.17..1.5.5 bulk "tds5_bcp_add_fixed_columns column %d is a null column\n"
string 1.3.17..1.5.5 bulk "tds5_bcp_add_fixed_columns(%p, %p, %p, %d, %p, %d)\n"
string 1.3.17..1.5.5 bulk "tds_bcp_send_bcp_record(%p, %p, %p, %p, %d)\n"
string 1.3.17..1.5.5 query "THIGNORE SELECT @@optionsSELECT @@datefirSELECT DATEPART((dy,'01/02/03')"
string 1.5.5..1.5.5 bcp "UNIMPLEMENTED: bcp_colfmt_ps(%p, %d, %d, %d, %d, %p, %d, %d, %p)\n"
string 1.5.5..1.5.5 bulk "gotten row information %d type %d length %d status %d offset %d\n"
string 1.5.5..1.5.5 cs "The information being retrieved will not fit in a buffer of %1! bytes."
string 1.5.5..1.5.5 dblib " length returned by TDS server. Legal datetime lengths are 4 and 8 bytes"
string 1.5.5..1.5.5 login "3), 'abcEXECUTE ('SELECT CONVERT(UNIVARCHAR(3), ''xyz'')SELECT @@spid sp"
table 1.2.3..1.2.3 config 30000000000000006175746f00000000342e320000000204342e320000000204
table 1.2.3..1.2.3 iconv 04416fd3e5000000000000000000000006416fc393c3a5000000000000000000
table 1.2.3..1.3.17 iconv 4c31004c38004c35004c3600534a4953006b6f693800736a6973005238006973
table 1.2.3..1.5.5 config 79657300000000016e6f0000000000006f6e0000000000016f66660000000000
table 1.2.3..1.5.5 ct aa13000022000000a113000019000000a21300001a000000a31300001b000000
table 1.2.3..1.5.5 dblib 257320282564292072656365697665642066726f6d20636c69656e742d696e73
table 1.2.3..1.5.5 dblib 2f2f2f2725003034383e3b3d3a3c7a2d326c6c6c6c3133bbbc00000000007f2b
table 1.2.3..1.5.5 dblib 467265655444533a2064622d6c69623a2065786974696e672062656361757365
table 1.2.3..1.5.5 dblib 4a616e7561727900000000004665627275617279000000004d61726368000000
table 1.2.3..1.5.5 dbutil 47656e6572616c2053514c20536572766572206572726f723a20436865636b20
table 1.2.3..1.5.5 dbutil 5f64626c69625f636865636b5f616e645f68616e646c655f696e746572727570
table 1.2.3..1.5.5 query 746473375f77726974655f706172616d5f6465665f66726f6d5f706172616d73
table 1.2.3..1.5.5 query 746473375f77726974655f706172616d5f6465665f66726f6d5f717565727900
table 1.2.3..1.5.5 util 49444c450000000057524954494e470053454e44494e470050454e44494e4700
table 1.2.3..1.5.5 util 7464736572726f723a20636c69656e74206c696272617279206e6f742063616c
table 1.3.17..1.5.5 config 30000000000000006175746f00000000342e3200000002043530000000000005
table 1.3.17..1.5.5 iconv 04000000416fd3e5000000000000000006000000416fc393c3a5000000000000
table 1.5.5..1.5.5 iconv 534a4953006b6f693800736a6973004c31004c38004c3500757466380069736f
table 1.5.5..1.5.5 numeric 01000000000000009a999999999999195d8fc2f5285c8f02f0a7c64b37894100
symbol 1.2.3..1.3.17 cs cs_diag_clearmsg
symbol 1.2.3..1.3.17 net tds_socket_flush
symbol 1.2.3..1.5.5 dbpivot col_cpy
symbol 1.2.3..1.5.5 getmac tds_getmac
symbol 1.2.3..1.5.5 hmac_md5 hmac_md5
symbol 1.2.3..1.5.5 path tds_join_path
symbol 1.2.3..1.5.5 sleep tds_sleep_s
symbol 1.2.3..1.5.5 strlcat tds_strlcat
symbol 1.3.17..1.5.5 bcp _bcp_null_error
symbol 1.3.17..1.5.5 iconv collate2charset
symbol 1.5.5..1.5.5 ct config_bool
symbol 1.5.5..1.5.5 query tds_quote
