name libpcap
also pcap
cpe tcpdump:libpcap
advisory OSS-Fuzz libpcap
advisory Debian libpcap
advisory Alpine libpcap
advisory GIT https://github.com/the-tcpdump-group/libpcap
advisory generic libpcap
version proof "libpcap version {v}{*}"
# learned
reference 1.10.0 amd64 sha256:c536acff9c07147be1d2c0f149865313c68848f1c2bdab7b0d6676a127725039 libpcap0.8-dev 1.10.0-2
reference 1.10.3 amd64 sha256:8fe9c6f946c0a7c72d97e69558ce570b9fed9534da5859f26990fe6425d47c2e libpcap0.8-dev 1.10.3-1
reference 1.10.5 amd64 sha256:7828111d8df89c9569041052b917b080d324eda30b66735a341e7f1bdfcc8c25 libpcap0.8-dev 1.10.5-2
reference 1.11.0 amd64 sha256:9c346abe306e13050e5dad6a90a0d539f54833c54b958c09beb0f37b48d4a6a6 libpcap0.8-dev 1.11.0-1
string 1.10.0..1.10.0 gencode "libpcap was compiled on a machine without pf support"
string 1.10.0..1.10.0 pcap "You don't have permission to capture on that device"
string 1.10.0..1.10.0 pcap-linux "unknown arptype %d, defaulting to cooked mode"
string 1.10.0..1.10.0 pcap-usb-linux "Can't parse USB bus message '%s', too few tokens (expected 5 got %d)"
string 1.10.0..1.10.0 savefile "ics aren't available fromSetting direction is not supported on savefiles"
string 1.10.0..1.10.3 gencode "unsupported proto to gen_protochain"
string 1.10.0..1.10.3 grammar "'portrange' modifier applied to ip host"
string 1.10.0..1.10.3 grammar "'protochain' modifier applied to ip host"
string 1.10.0..1.10.3 scanner "number %s overflows 32 bits"
string 1.10.0..1.10.5 pcap "IPMB with Linux/Pigeon Point pseudo-header"
string 1.10.0..1.10.5 pcap-bt-linux "Can't get Bluetooth device index from %s"
string 1.10.0..1.10.5 pcap-netfilter-linux "Message truncated: (got: %zd) (nlmsg_len: %u)"
string 1.10.0..1.10.5 pcap-usb-linux "Can't get USB bus index from %s"
string 1.10.0..1.10.5 sf-pcapng "r don't mInterface Description Block has more than one if_tsresol option"
string 1.10.0..1.11.0 gencode "' are not valid qualifiers for addresses other than 802.11 MAC addresses"
string 1.10.0..1.11.0 gencode "' is not a valid qualifier for addresses other than 802.11 MAC addresses"
string 1.10.0..1.11.0 grammar "invalid 802.11 subtype value 0x%02x"
string 1.10.0..1.11.0 optimize "filter has no instructions; please report this as a libpcap issue"
string 1.10.0..1.11.0 pcap "You don't have permission to capture in promiscuous mode on that device"
string 1.10.0..1.11.0 pcap-bt-linux "Can't allocate %zu bytes for Bluetooth device list"
string 1.10.0..1.11.0 pcap-bt-monitor-linux "Can't attach to interface"
string 1.10.0..1.11.0 pcap-bt-monitor-linux "bluetooth-monitor"
string 1.10.0..1.11.0 pcap-dbus "Failed to open connection to: %s: %s"
string 1.10.0..1.11.0 pcap-dbus "Failed to register bus %s: %s\n"
string 1.10.0..1.11.0 pcap-linux "arptype %d not supported by libpcap - falling back to cooked socket"
string 1.10.0..1.11.0 pcap-netfilter-linux "Netfilter group range from 0 to 65535 (got %ld)"
string 1.10.0..1.11.0 pcap-new "Capture sampling is not supported"
string 1.10.0..1.11.0 pcap-new "pcap_findalldevs_ex() is not supported"
string 1.10.0..1.11.0 pcap-usb-linux "Can't set ring size from fd %d"
string 1.10.0..1.11.0 savefile "truncated dump file; tried to read %zu file header bytes, only got %zu"
string 1.10.0..1.11.0 scanner "number %s contains non-octal digit"
string 1.10.0..1.11.0 sf-pcap "truncated dump file; tried to read %u captured bytes, only got %zu"
string 1.10.0..1.11.0 sf-pcapng " pcapng dump file has invalid length %zu < _%u_ < %u (BT_SHB_INSANE_MAX)"
string 1.10.0..1.11.0 sf-pcapng "Interface Description Block has if_tsoffset option with length %u != 8"
string 1.10.3..1.10.3 pcap-linux "Could not open eventfd: %s"
string 1.10.3..1.11.0 pcap " activateMultiple pcap_init calls with different characteacter encodings"
string 1.10.3..1.11.0 pcap-linux " to set hardware timestamp failed - CAP_NET_ADMIN may be may be required"
string 1.10.3..1.11.0 pcap-usb-linux "Attempt to open %s failed with EACCES - root privileges may be required"
string 1.10.3..1.11.0 savefile "e open rounknown file forA null pointer was supplied as ts the file name"
string 1.10.3..1.11.0 sf-pcapng "iption Bl has a packet block before any Interface Descripcription Blocks"
string 1.10.5..1.11.0 gencode "port range '%s' contains more than one hyphen"
string 1.10.5..1.11.0 optimize "%s for block-local relative jumpve jump: off=%d"
string 1.10.5..1.11.0 pcap "Statistics aren't available from a pcap_open_deapen_dead pcap_t"
string 1.10.5..1.11.0 pcap-linux "- CAP_NET_RAW may be requPF_PACKET sockets not supported - is this WSL1?"
string 1.10.5..1.11.0 sf-pcap "savefile linktype reserved field not zero (0x%08x)"
string 1.11.0..1.11.0 gencode "'link' is the only valid proto qualifier for 'host $XX'"
string 1.11.0..1.11.0 grammar "'protochain' qualifier applied to IPv4 address and prefix length"
string 1.11.0..1.11.0 pcap "High-Speed USB 2.0 as transmitted over the cable"
string 1.11.0..1.11.0 pcap-netfilter-linux "Message truncated: (got: %u) (nlmsg_len: %u)"
string 1.11.0..1.11.0 sf-pcapng "block total length in header %u and trailer %u don't match"
table 1.10.0..1.10.0 grammar ffff010002008c0089008a00e500950096008400e700e8006000610062006300
table 1.10.0..1.10.5 grammar 008d8e8e8f909090909091929393939494949494949494949596979797989899
table 1.10.0..1.10.5 grammar 02000800c50000002a002b0061002d002e00020000000200250025005f002500
table 1.10.0..1.10.5 grammar 04003301000000474846494a4b4c4d4e4f505152535455565857b37172000000
table 1.10.0..1.10.5 grammar 27ff1c00df0027ff0d001200150027ff27ff27ff27ff27ff27ff27ff27ff27ff
table 1.10.0..1.10.5 grammar 27ff27ff27ffc700e6ff28ffa5ff7bff0700feff27ff27ffb3ff27ff27ff27ff
table 1.10.0..1.10.5 grammar 5f00e2000401d7ff7e007f009400800081005e00f3ff640078001a008d00ee00
table 1.10.0..1.10.5 scanner 0000000000008d19381e381e381e5b190000381e63192b0046004e192b004b19
table 1.10.0..1.11.0 pcap 50736575646f2d6465766963652074686174206361707475726573206f6e2061
table 1.10.0..1.11.0 scanner 000004000500060005000700080009000a000900090004000b000c000c000c00
table 1.10.0..1.11.0 scanner 0001020201020101010203040505050505050506010101070308010307070707
table 1.10.3..1.10.5 grammar 0000010002008c0089008a00e500950096008400e700e8006000610062006300
table 1.11.0..1.11.0 gencode 000000000008060835800000000000000000000000009b800360046007600260
table 1.11.0..1.11.0 gencode 0000000000840611010209000000000000003a33326770000000000000000000
table 1.11.0..1.11.0 grammar 0000010002008e008b008c00e700970098008600e900ea006100620063006400
table 1.11.0..1.11.0 grammar 008e8f8f9091919191919293949494959595959595959595969798989899999a
table 1.11.0..1.11.0 grammar 020060005f002a002b0002002d002e002f000200620025000000250008002500
table 1.11.0..1.11.0 grammar 04003301000000474846494a4b4c4d4e4f505152535455565857b57172000000
table 1.11.0..1.11.0 grammar 29ff29ff29ffc500dfff2affa8ff79ff0300feff29ff29ffa3ff29ff29ff29ff
table 1.11.0..1.11.0 grammar 60008f008d007f0080005f00810082008300650096001a00d7ff7900e400f000
table 1.11.0..1.11.0 scanner 0000000000009a193a1e3a1e3a1e7b1900003a1e87192b0046005f192b005819
symbol 1.10.0..1.10.3 pcap add_dev
symbol 1.10.0..1.10.3 savefile sf_cleanup
symbol 1.10.0..1.10.5 grammar str2tok
symbol 1.10.0..1.11.0 bpf_dump bpf_dump
symbol 1.10.0..1.11.0 bpf_image bpf_image
symbol 1.10.0..1.11.0 gencode gen_and
symbol 1.10.0..1.11.0 optimize fold_op
symbol 1.10.0..1.11.0 pcap-dbus dbus_read
symbol 1.10.0..1.11.0 pcap-linux is_wifi
symbol 1.10.3..1.11.0 optimize find_levels_r
symbol 1.10.5..1.10.5 pcap pcap_add_any_dev
symbol 1.10.5..1.11.0 optimize find_dom
