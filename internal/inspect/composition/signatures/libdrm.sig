name libdrm
also drm
advisory Debian libdrm
advisory generic libdrm
# learned
reference 2.4.104 amd64 sha256:99ad95844aa4bb947191eb7451e29d62f8bfda8b4d9f0494e96a2d8dfd0d89b6 libdrm2 2.4.104-1
reference 2.4.114 amd64 sha256:6917ab7077a47373b0a00514dcf8c60d9ab19e649c927cfd1de6094d5a7c1eb9 libdrm2 2.4.114-1+b1
reference 2.4.123 amd64 sha256:871d1eb1025ad9385b467c3c3c4656cc7650865a7e1b75ce70c4dd05ad585fe2 libdrm2 2.4.123-1~bpo12+1
reference 2.4.124 amd64 sha256:eb7a0ac1a08aa514ed9615c137d72b4b5b84dc252aa2da30b6ae712ec6378e00 libdrm2 2.4.124-2
reference 2.4.134 amd64 sha256:bb104cc793d1cf221cc3b34086a6b3abeb09499a35e0a9dbbb78b673ead72830 libdrm2 2.4.134-3
string 2.4.104..2.4.114 - "%s/controlD%d"
string 2.4.104..2.4.134 - "\nEntry %p <0x%08lx, %p> has %2d levels\n"
string 2.4.104..2.4.134 - "%s/renderD%d"
string 2.4.104..2.4.134 - "%s: invalid args\n"
string 2.4.104..2.4.134 - "%s: no access\n"
string 2.4.104..2.4.134 - "%s: no device\n"
string 2.4.104..2.4.134 - "%s: not root\n"
string 2.4.104..2.4.134 - "/proc/dri/%d/name"
string 2.4.104..2.4.134 - "/proc/dri/0"
string 2.4.104..2.4.134 - "/sys/bus/pci/devices/%04x:%02x:%02x.%d/"
string 2.4.104..2.4.134 - "/sys/bus/pci/devices/%04x:%02x:%02x.%d/drm"
string 2.4.104..2.4.134 - "/sys/dev/char/%d:%d"
string 2.4.104..2.4.134 - "/sys/dev/char/%d:%d/device"
string 2.4.104..2.4.134 - "/sys/dev/char/%d:%d/device/drm"
string 2.4.104..2.4.134 - "Bad magic: 0x%08lx (expected 0x%08lx)\n"
string 2.4.104..2.4.134 - "Level = %d, count = %d\n"
string 2.4.104..2.4.134 - "Primary Bytes"
string 2.4.104..2.4.134 - "Secondary Bytes"
string 2.4.104..2.4.134 - "Special DMA"
string 2.4.104..2.4.134 - "[drm] failed to load kernel module \"%s\"\n"
string 2.4.104..2.4.134 - "clock_gettime failed: %s\n"
string 2.4.104..2.4.134 - "drmGetBusid returned '%s'\n"
string 2.4.104..2.4.134 - "drmOpenByBusid: Searching for BusID %s\n"
string 2.4.104..2.4.134 - "drmOpenByBusid: drmGetBusid reports %s\n"
string 2.4.104..2.4.134 - "drmOpenByBusid: drmOpenMinor returns %d\n"
string 2.4.104..2.4.134 - "drmOpenDevice: node name is %s\n"
string 2.4.104..2.4.134 - "drmOpenDevice: open result is %d, (%s)\n"
string 2.4.104..2.4.134 - "ted. Please report a bug - that should not happen.\nSkipping extra nodes\n"
symbol 2.4.104..2.4.134 - drmAddMap
symbol 2.4.104..2.4.134 - drmClose
symbol 2.4.104..2.4.134 - drmError
symbol 2.4.104..2.4.134 - drmFinish
symbol 2.4.104..2.4.134 - drmFree
symbol 2.4.104..2.4.134 - drmGetCap
symbol 2.4.104..2.4.134 - drmGetMap
symbol 2.4.104..2.4.134 - drmIoctl
symbol 2.4.104..2.4.134 - drmMalloc
symbol 2.4.104..2.4.134 - drmOpen
symbol 2.4.104..2.4.134 - drmRandom
symbol 2.4.104..2.4.134 - drmRmMap
symbol 2.4.104..2.4.134 - drmSLDump
symbol 2.4.104..2.4.134 - drmUnmap
symbol 2.4.114..2.4.134 - drmGetFormatName
symbol 2.4.114..2.4.134 - drmIsKMS
symbol 2.4.123..2.4.134 - drmModeCloseFB
symbol 2.4.123..2.4.134 - drmSyncobjEventfd
