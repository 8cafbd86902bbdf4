name iniparser
also libiniparser
advisory Debian iniparser
advisory generic iniparser
# learned
reference 4.1 amd64 sha256:7ae326373f4264dd8866f6376af2b70e196a089a217d02087bce63d3044d1b4b libiniparser-dev 4.1-6
reference 4.2.6 amd64 sha256:7c3b2593be69835903815bc3a15ee5665c8c07673b39b3d831aee55913123595 libiniparser-dev 4.2.6-1
reference 4.3.2 amd64 sha256:fed26ddc791e8fb611ae93fba02227704e4d11b2e706fdea605595958fd3ae81 libiniparser-dev 4.3.2-1
string 4.1..4.3.2 dictionary "empty dictionary\n"
string 4.1..4.3.2 iniparser "iniparser: cannot open %s\n"
string 4.1..4.3.2 iniparser "iniparser: input line too long in %s (%d)\n"
string 4.1..4.3.2 iniparser "iniparser: memory allocation failure\n"
string 4.1..4.3.2 iniparser "iniparser: syntax error in %s (%d):\n-> %s\n"
string 4.3.2..4.3.2 iniparser "(memory buffer)"
string 4.3.2..4.3.2 iniparser "iniparser: NULL buffer\n"
string 4.3.2..4.3.2 iniparser "iniparser: cannot open memory buffer\n"
symbol 4.1..4.3.2 dictionary dictionary_del
symbol 4.1..4.3.2 dictionary dictionary_dump
symbol 4.1..4.3.2 dictionary dictionary_get
symbol 4.1..4.3.2 dictionary dictionary_hash
symbol 4.1..4.3.2 dictionary dictionary_new
symbol 4.1..4.3.2 dictionary dictionary_set
symbol 4.1..4.3.2 dictionary dictionary_unset
symbol 4.1..4.3.2 iniparser iniparser_dump
symbol 4.1..4.3.2 iniparser iniparser_dump_ini
symbol 4.1..4.3.2 iniparser iniparser_find_entry
symbol 4.1..4.3.2 iniparser iniparser_freedict
symbol 4.1..4.3.2 iniparser iniparser_getboolean
symbol 4.1..4.3.2 iniparser iniparser_getdouble
symbol 4.1..4.3.2 iniparser iniparser_getint
symbol 4.1..4.3.2 iniparser iniparser_getlongint
symbol 4.1..4.3.2 iniparser iniparser_getnsec
symbol 4.1..4.3.2 iniparser iniparser_getseckeys
symbol 4.1..4.3.2 iniparser iniparser_getsecname
symbol 4.1..4.3.2 iniparser iniparser_getstring
symbol 4.1..4.3.2 iniparser iniparser_load
symbol 4.1..4.3.2 iniparser iniparser_set
symbol 4.1..4.3.2 iniparser iniparser_unset
symbol 4.2.6..4.3.2 iniparser iniparser_getint64
symbol 4.2.6..4.3.2 iniparser iniparser_getuint64
symbol 4.3.2..4.3.2 iniparser iniparser_load_buffer
