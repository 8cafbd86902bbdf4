name miniupnpc
also libminiupnpc
cpe miniupnp_project:miniupnpc
advisory OSS-Fuzz miniupnp
advisory Debian miniupnpc
advisory Alpine miniupnpc
advisory GIT https://github.com/miniupnp/miniupnp
advisory generic miniupnpc
# learned
reference 2.2.1 amd64 sha256:5342a79ab4628a6d9904ec7dc84f7744abc0367abf953dbb7a03be9fd5b7efba libminiupnpc-dev 2.2.1-1
reference 2.2.4 amd64 sha256:efc76a53490a6faeff8aa123e910e88f03a96804036c36cbc3aea9f88774f249 libminiupnpc-dev 2.2.4-1+b1
reference 2.2.8 amd64 sha256:80e1f81ba067c01ef81da85caf6d5a4430f56108d512138c6ed80fff9b09a739 libminiupnpc-dev 2.2.8-2+b2
reference 2.3.3 amd64 sha256:4fa278b2400360d340760b3f6753cacf3a8adbab170b394fe44ca5653ad288c0 libminiupnpc-dev 2.3.3-2+b2
string 2.2.1..2.3.3 connecthostport "getaddrinfo() error : %s\n"
string 2.2.1..2.3.3 igd_desc_parse "urn:schemas-upnp-org:service:WANCommonInterfaceConfig:"
string 2.2.1..2.3.3 igd_desc_parse "urn:schemas-upnp-org:service:WANIPConnection:"
string 2.2.1..2.3.3 igd_desc_parse "urn:schemas-upnp-org:service:WANIPv6FirewallControl:"
string 2.2.1..2.3.3 igd_desc_parse "urn:schemas-upnp-org:service:WANPPPConnection:"
string 2.2.1..2.3.3 minisoap ": \"%s\"\r\nConnection: Close\r\nCache-Control: no-cache\r\nPragma: no-cache\r\n\r\n"
string 2.2.1..2.3.3 minisoap "Type: text/xml; charset=\"utf-8\"\r\nSOAPAction: \"%s\"\r\nConnection: close\r\n\r\n"
string 2.2.1..2.3.3 minisoap "utf-8\"\r\nSOAPAction: \"%s\"\r\nConnection: close\r\nCache-Control: no-cache\r\n\r\n"
string 2.2.1..2.3.3 minissdpc "/var/run/minissdpd.sock"
string 2.2.1..2.3.3 minissdpc "minissdpc.c: read()"
string 2.2.1..2.3.3 minissdpc "minissdpc.c: write()"
string 2.2.1..2.3.3 minissdpc "setsockopt IPV6_MULTICAST_IF"
string 2.2.1..2.3.3 minissdpc "setsockopt IP_MULTICAST_IF"
string 2.2.1..2.3.3 minissdpc "setsockopt SO_RCVTIMEO unix"
string 2.2.1..2.3.3 minissdpc "setsockopt SO_SNDTIMEO unix"
string 2.2.1..2.3.3 minissdpc "setsockopt(IPV6_MULTICAST_HOPS,...)"
string 2.2.1..2.3.3 minissdpc "setsockopt(IP_MULTICAST_TTL,...)"
string 2.2.1..2.3.3 minissdpc "setsockopt(SO_REUSEADDR,...)"
string 2.2.1..2.3.3 miniupnpc "=\"http://schemas.xmlsoap.org/soap/encoding/\"><s:Body><u:%s xmlns:u=\"%s\">"
string 2.2.1..2.3.3 miniupnpc "></s:Body></s:Envelope>\r\n"
string 2.2.1..2.3.3 miniupnpc "ap/encoding/\"><s:Body><u:%s xmlns:u=\"%s\"></u:%s></s:Body></s:Envelope>\r\n"
string 2.2.1..2.3.3 miniupnpc "urn:schemas-upnp-org:device:InternetGatewayDevice:1"
string 2.2.1..2.3.3 miniwget "getnameinfo() failed : %s\n"
string 2.2.1..2.3.3 upnperrors "Action not authorized"
string 2.2.1..2.3.3 upnperrors "Invalid Action"
string 2.2.1..2.3.3 upnperrors "Invalid Args"
string 2.2.1..2.3.3 upnperrors "Miniupnpc HTTP error"
string 2.2.1..2.3.3 upnperrors "Miniupnpc Invalid Arguments"
string 2.2.1..2.3.3 upnperrors "Miniupnpc Invalid response"
string 2.2.1..2.3.3 upnperrors "Miniupnpc Memory allocation error"
string 2.2.1..2.3.3 upnperrors "Miniupnpc Socket error"
string 2.2.1..2.3.3 upnperrors "Miniupnpc Unknown Error"
string 2.2.4..2.3.3 minissdpc "Invalid multicast interface name %s\n"
string 2.2.4..2.3.3 minissdpc "Invalid multicast ip address / interface name %s\n"
string 2.2.8..2.3.3 upnperrors "Argument Value Invalid"
string 2.2.8..2.3.3 upnperrors "Argument Value Out of Range"
string 2.2.8..2.3.3 upnperrors "Human Intervention Required"
string 2.2.8..2.3.3 upnperrors "Optional Action Not Implemented"
string 2.2.8..2.3.3 upnperrors "String Argument Too Long"
table 2.2.1..2.3.3 minissdpc 4d2d534541524348202a20485454502f312e310d0a484f53543a2025733a3139
symbol 2.2.1..2.3.3 igd_desc_parse IGDdata
symbol 2.2.1..2.3.3 igd_desc_parse IGDendelt
symbol 2.2.1..2.3.3 minisoap soapPostSubmit
symbol 2.2.1..2.3.3 miniupnpc FreeUPNPUrls
symbol 2.2.1..2.3.3 miniupnpc GetUPNPUrls
symbol 2.2.1..2.3.3 miniupnpc parserootdesc
symbol 2.2.1..2.3.3 miniwget getHTTPResponse
symbol 2.2.1..2.3.3 miniwget parseURL
symbol 2.2.1..2.3.3 upnpdev freeUPNPDevlist
symbol 2.2.1..2.3.3 upnperrors strupnperror
symbol 2.3.3..2.3.3 upnpcommands UPNP_GetGenericPortMappingEntryExt
symbol 2.3.3..2.3.3 upnpcommands UPNP_GetSpecificPortMappingEntryExt
