name numactl
also libnumactl
advisory Debian numactl
advisory generic numactl
# learned
reference 2.0.12 amd64 sha256:81f390905bf2f88dff765d201fd5a27b535cf435fca1c8361991573e460d337e libnuma-dev 2.0.12-1+b1
reference 2.0.16 amd64 sha256:d45d0512df02455f6eac6ded00219ff6b5c3c78e331a5ef2afe58be26c4ddef7 libnuma-dev 2.0.16-1
reference 2.0.19 amd64 sha256:3a45d257da0e235877c72b8df1b028c1733fece3bcb09784da481b7f942f9399 libnuma-dev 2.0.19-1+b2
string 2.0.12..2.0.16 libnuma "node argument %d is out of range\n"
string 2.0.12..2.0.16 libnuma "node argument %d out of range\n"
string 2.0.12..2.0.19 affinity "/sys/%s/numa_node"
string 2.0.12..2.0.19 affinity "/sys/class/%s"
string 2.0.12..2.0.19 affinity "/sys/class/%s/%s"
string 2.0.12..2.0.19 affinity "/sys/class/%s/%s/device/numa_node"
string 2.0.12..2.0.19 affinity "/sys/class/block/%s/dev"
string 2.0.12..2.0.19 affinity "/sys/devices/pci%04x:%02x/%04x:%02x:%02x.%x/numa_node"
string 2.0.12..2.0.19 affinity "Cannot enumerate %s devices in sysfs"
string 2.0.12..2.0.19 affinity "Cannot find block device %x:%x in sysfs for `%s'"
string 2.0.12..2.0.19 affinity "Cannot handle network family %x"
string 2.0.12..2.0.19 affinity "Cannot parse PCI device `%s'"
string 2.0.12..2.0.19 affinity "Cannot parse sysfs device %s"
string 2.0.12..2.0.19 affinity "Cannot read node mask for %s device `%s'"
string 2.0.12..2.0.19 affinity "Cannot request rtnetlink route: %s"
string 2.0.12..2.0.19 affinity "Cannot resolve %s: %s"
string 2.0.12..2.0.19 affinity "Cannot resolve network interface %d"
string 2.0.12..2.0.19 affinity "Cannot stat file %s"
string 2.0.12..2.0.19 affinity "Illegal characters in `%s' specification"
string 2.0.12..2.0.19 affinity "Kernel does not know node for %s\n"
string 2.0.12..2.0.19 affinity "Kernel does not know node mask for%s%s device `%s'"
string 2.0.12..2.0.19 affinity "match[0].rm_eo > 0"
string 2.0.12..2.0.19 affinity "match[0].rm_so > 0"
string 2.0.12..2.0.19 affinity "rtnetlink query did not return interface"
string 2.0.12..2.0.19 distance "/sys/devices/system/node/node%d/distance"
string 2.0.12..2.0.19 distance "Cannot parse distance information in sysfs: %s"
string 2.0.12..2.0.19 libnuma "(cannot open or correctly parse %s)"
string 2.0.12..2.0.19 libnuma "/sys not mounted or invalid. Assuming one node: %s"
string 2.0.12..2.0.19 libnuma "/sys/devices/system/node/node%d/cpumap"
string 2.0.12..2.0.19 libnuma "Cannot parse cpumap. Assuming one node"
string 2.0.12..2.0.19 libnuma "Cannot parse sysfs meminfo (%d)"
string 2.0.12..2.0.19 libnuma "Cannot read node cpumask from sysfs"
string 2.0.12..2.0.19 libnuma "Mems_allowed:\t"
string 2.0.12..2.0.19 libnuma "Out of memory allocating bitmask"
string 2.0.12..2.0.19 libnuma "Unable to determine max cpu (sched_getaffinity: %s); guessing..."
string 2.0.12..2.0.19 libnuma "cpu argument %s is out of range\n"
string 2.0.12..2.0.19 libnuma "cpu argument %s out of range\n"
string 2.0.12..2.0.19 libnuma "libnuma: Warning: "
string 2.0.12..2.0.19 libnuma "map size mismatch"
string 2.0.12..2.0.19 libnuma "missing cpu argument %s\n"
string 2.0.12..2.0.19 libnuma "missing node argument %s\n"
string 2.0.12..2.0.19 libnuma "node %d not allowed"
string 2.0.12..2.0.19 libnuma "numa_sched_setaffinity_v2_int() failed"
string 2.0.12..2.0.19 libnuma "request to allocate mask for invalid number"
string 2.0.12..2.0.19 libnuma "sysconf(NPROCESSORS_CONF) failed"
string 2.0.12..2.0.19 libnuma "unparseable cpu description `%s'\n"
string 2.0.12..2.0.19 libnuma "unparseable node description `%s'\n"
string 2.0.16..2.0.19 libnuma "Unable to handle MANY preferred nodes. Falling back to first node\n"
string 2.0.19..2.0.19 libnuma "node argument %ld is out of range\n"
string 2.0.19..2.0.19 libnuma "node argument %ld out of range\n"
symbol 2.0.12..2.0.12 affinity node_parse_failure
symbol 2.0.12..2.0.19 libnuma numa_fini
symbol 2.0.12..2.0.19 libnuma numa_free
symbol 2.0.12..2.0.19 libnuma numa_init
symbol 2.0.12..2.0.19 libnuma read_mask
symbol 2.0.12..2.0.19 rtnetlink rta_get
symbol 2.0.12..2.0.19 rtnetlink rta_put
symbol 2.0.12..2.0.19 sysfs sysfs_read
symbol 2.0.16..2.0.19 libnuma numa_has_preferred_many
symbol 2.0.16..2.0.19 libnuma numa_preferred_many
symbol 2.0.19..2.0.19 libnuma numa_has_home_node
symbol 2.0.19..2.0.19 libnuma numa_set_mempolicy_home_node
