name rtmpdump
also librtmp
cpe rtmpdump_project:rtmpdump
advisory Debian rtmpdump
advisory Alpine rtmpdump
advisory GIT https://git.ffmpeg.org/rtmpdump
advisory generic rtmpdump
# learned
reference 2.4 amd64 sha256:f1c485e1b81dbaba48be66604c60aa9873ddbdfa28e9ecafa84afbe266c94d05 librtmp-dev 2.4+20151223.gitfa8646d.1-2+b2
reference 2.6 amd64 sha256:df78ab64c85af2b8c94b83fc302e768bcc3c0871a904f20cf01010efc3a4b827 librtmp-dev 2.6-1
string 2.4..2.6 amf "%s - AMF3 unknown/unsupported datatype 0x%02x, @%p"
string 2.4..2.6 amf "%s - unknown datatype 0x%02x, @%p"
string 2.4..2.6 amf "%s, failed to decode AMF3 property!"
string 2.4..2.6 amf "%s, invalid class encoding!"
string 2.4..2.6 amf "%s, string reference, index: %d, not supported, ignoring!"
string 2.4..2.6 amf "%s: Empty buffer/no buffer pointer!"
string 2.4..2.6 amf "%s: Name size out of range: namesize (%d) > len (%d) - 2"
string 2.4..2.6 amf "%s: Not enough data for decoding with name, less than 4 bytes!"
string 2.4..2.6 amf "AMF3 Object encapsulated in AMF stream does not start with AMF3_OBJECT!"
string 2.4..2.6 amf "AMF3_DATE reference: %d, not supported!"
string 2.4..2.6 amf "AMF_Encode - failed to encode property in index %d"
string 2.4..2.6 amf "AMF_REFERENCE not supported!"
string 2.4..2.6 amf "AMF_TYPED_OBJECT not supported!"
string 2.4..2.6 amf "Class name: %s, externalizable: %d, dynamic: %d, classMembers: %d"
string 2.4..2.6 amf "DATE:\ttimestamp: %.2f, UTC offset: %d"
string 2.4..2.6 amf "Object reference, index: %d"
string 2.4..2.6 amf "empty buffer/no buffer pointer!"
string 2.4..2.6 hashswf "%s%s/.swfinfo"
string 2.4..2.6 hashswf "%s, Setting socket timeout to %ds failed!"
string 2.4..2.6 hashswf "%s, TLS_Connect failed"
string 2.4..2.6 hashswf "%s: connection lost while downloading swfurl %s"
string 2.4..2.6 hashswf "%s: couldn't contact swfurl %s (HTTP error %d)"
string 2.4..2.6 hashswf "%s: couldn't open %s for writing, errno %d (%s)"
string 2.4..2.6 hashswf "%s: swfurl %s not found"
string 2.4..2.6 hashswf "GET %s HTTP/1.0\r\nUser-Agent: %s\r\nHost: %s\r\nReferer: %.*s\r\n"
string 2.4..2.6 hashswf "If-Modified-Since: %s\r\n"
string 2.4..2.6 parseurl "Hostname exceeds 255 characters!"
string 2.4..2.6 parseurl "Invalid port number!"
string 2.4..2.6 parseurl "No application or playpath in URL!"
string 2.4..2.6 parseurl "No hostname in URL!"
string 2.4..2.6 parseurl "Parsed host    : %.*s"
string 2.4..2.6 parseurl "Parsed protocol: %d"
string 2.4..2.6 parseurl "Unknown protocol!\n"
string 2.4..2.6 rtmp "%s, Sanity failed. no string method in invoke packet"
string 2.4..2.6 rtmp "%s, flex message, size %u bytes, not fully supported"
string 2.4..2.6 rtmp "%s, flex shared object, size %u bytes, not supported, ignoring"
string 2.4..2.6 rtmp "%s, flex stream send, size %u bytes, not supported, ignoring"
string 2.4..2.6 rtmp "%s, need to set pubUser & pubPasswd for publisher auth"
string 2.4..2.6 rtmp "%s: Calculated digest key from secure key and server digest: "
string 2.4..2.6 rtmp "%s: Ignoring SWFVerification request, use --swfVfy!"
string 2.4..2.6 rtmp "%s: SWFVerification Type %d request not supported! Patches welcome..."
string 2.4..2.6 rtmp "%s: Type mismatch: client sent %d, server answered %d"
string 2.4..2.6 rtmp "%s: Wait, did the server just refuse signed authentication?"
string 2.4..2.6 rtmp "Got Play.Complete or Play.Stop from server. Assuming stream is complete"
string 2.4..2.6 rtmp "Non skipable packet since it doesn't end with chunk, stream corrupt!"
string 2.4..2.6 rtmp "Stream does not start with requested FLV frame, ignoring data... "
string 2.4..2.6 rtmp "Stream does not start with requested frame, ignoring data... "
string 2.4..2.6 rtmp "ntrol: no-cache\r\nContent-type: application/x-fcs\r\nContent-length: %d\r\n\r\n"
string 2.4..2.6 rtmp "re smaller than the keyframe timestamp; probably the resume seek failed?"
string 2.4..2.6 rtmp "sanity failed!! trying to send header of type: 0x%02x."
table 2.4..2.6 rtmp 7934774c67d1383adfb356be8b7bd02438e07358415d696746f6b4cc0193e3a1
table 2.4..2.6 rtmp b234f0bf1f08d91195b7dfcc32e78d74b65e6a080e094317b85af06ee2395afe
symbol 2.4..2.4 rtmp DumpMetaData
symbol 2.4..2.4 rtmp HMACsha256
symbol 2.4..2.6 amf AMF_Decode
symbol 2.4..2.6 amf AMF_Dump
symbol 2.4..2.6 amf AMF_Encode
symbol 2.4..2.6 amf AMF_Reset
symbol 2.4..2.6 log RTMP_Log
symbol 2.4..2.6 rtmp AV_erase
symbol 2.4..2.6 rtmp HTTP_Post
symbol 2.4..2.6 rtmp HTTP_read
symbol 2.6..2.6 rtmp HandleInvoke
symbol 2.6..2.6 rtmp add_addr_info
