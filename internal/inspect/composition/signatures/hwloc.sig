name hwloc
also libhwloc
advisory Debian hwloc
advisory generic hwloc
version weak "{v}"
# learned
reference 2.4.1 amd64 sha256:144e66639eb2ed40f115744d1621522018c5d71a46057ed4b3f13b20aed5d196 libhwloc-dev 2.4.1+dfsg-1
reference 2.9.0 amd64 sha256:f64907d370f2dea2d2a0f79bf65ce9ca7870f90ed2124cecb0bde153101a2ed3 libhwloc-dev 2.9.0-1
reference 2.12.0 amd64 sha256:43aa38a62119fa8ea5deed75a179893a97020cab642fcecdca0e326c601be86d libhwloc-dev 2.12.0-4~bpo12+1
reference 2.15.0 amd64 sha256:bc7e7de5e16fafa2cbf54fd04838f581d678a7702bdc2dc14d5bf365d9c55e7e libhwloc-dev 2.15.0-2
string 2.4.1..2.4.1 distances "!!(iflags & HWLOC_INTERNAL_DIST_FLAG_OBJS_VALID) == !!objs"
string 2.4.1..2.4.1 topology "hwloc failed to realloc level arrays to %u\n"
string 2.4.1..2.4.1 topology-linux "/sys/bus/cpu/devices/cpu%u/topology/thread_siblings"
string 2.4.1..2.4.1 topology-linux "/sys/bus/cpu/devices/cpu0/topology/thread_siblings"
string 2.4.1..2.4.1 topology-linux "s: ignoring nodes because nodeset %s doesn't match existing nodeset %s.\n"
string 2.4.1..2.9.0 topology "ete_cpuset, droppedcpuset) || hwloc_bitmap_iszero(obj->complete_nodeset)"
string 2.4.1..2.9.0 topology-synthetic "Synthetic string with disallow 0 number of objects at '%s'\n"
string 2.4.1..2.9.0 topology-xml "%s: %s object not-supported, will be ignored\n"
string 2.4.1..2.12.0 pci-common "nment variable %s is deprecated, please use HWLOC_PCI_LOCALITY instead.\n"
string 2.4.1..2.12.0 topology "* hwloc %s received invalid information from the operating system.\n"
string 2.4.1..2.12.0 topology-linux "hwloc could read a DMI firmware entry #%u in %s\n"
string 2.4.1..2.12.0 topology-x86 "Failed to allocate %u cpuiddump entries for PU #%u, ignoring cpuiddump.\n"
string 2.4.1..2.12.0 topology-xml "%s: invalid normal object %s P#%u without cpuset\n"
string 2.4.1..2.15.0 bind "depth != HWLOC_TYPE_DEPTH_UNKNOWN"
string 2.4.1..2.15.0 components " registered discovery component `%s', priority %u lower than new one %u\n"
string 2.4.1..2.15.0 cpukinds "Failed to recognize HWLOC_CPUKINDS_RANKING value %s\n"
string 2.4.1..2.15.0 distances " Distance matrix asymmetric ([%u,%u]=%llu != [%u,%u]=%llu), aborting\n"
string 2.4.1..2.15.0 distances "e to self not strictly minimal ([%u,%u]=%llu <= [%u,%u]=%llu), aborting\n"
string 2.4.1..2.15.0 memattrs "!(imattr->iflags & HWLOC_IMATTR_FLAG_CONVENIENCE)"
string 2.4.1..2.15.0 pci-common "BJ_BRIDGE && pciobj->attr->bridge.upstream_type == HWLOC_OBJ_BRIDGE_PCI)"
string 2.4.1..2.15.0 shmem "(char *)mmap_res <= (char *)mmap_address + length"
string 2.4.1..2.15.0 shmem "(char*)new == (char*)mmap_address + sizeof(header)"
string 2.4.1..2.15.0 topology "*   What should I do when hwloc reports \"operating system\" warnings?\n"
string 2.4.1..2.15.0 topology-hardwired "hardwired:fx100:l2cache#0"
string 2.4.1..2.15.0 topology-hardwired "hardwired:fx100:l2cache#1"
string 2.4.1..2.15.0 topology-linux " KNL NUMA quirk, distance matrix contains more than 4 different values.\n"
string 2.4.1..2.15.0 topology-noos "dstatus->phase == HWLOC_DISC_PHASE_CPU"
string 2.4.1..2.15.0 topology-synthetic "Cannot export to synthetic unless memory is attached symmetrically.\n"
string 2.4.1..2.15.0 topology-x86 "Did not find any valid pu%%u entry in dumped cpuid directory `%s'\n"
string 2.4.1..2.15.0 topology-xml "%s: ignoring cache_associativity attribute for non-cache object type\n"
string 2.4.1..2.15.0 topology-xml-nolibxml ".0\" encoding=\"UTF-8\"?>\n<!DOCTYPE topologydiff SYSTEM \"hwloc2-diff.dtd\">\n"
string 2.4.1..2.15.0 topology-xml-nolibxml "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE topology SYSTEM \"%s\">\n"
string 2.4.1..2.15.0 traversal "%ssize=%lu%s%slinesize=%u%s"
string 2.9.0..2.9.0 memattrs "hwloc: Failed to recognize HWLOC_MEMTIERS_GUESS value %s\n"
string 2.9.0..2.9.0 topology-linux "first < cpukinds->nr_sets"
string 2.9.0..2.15.0 components "hwloc: Cannot enable  discovery component `%s' phases 0x%x twice\n"
string 2.9.0..2.15.0 cpukinds "hwloc: Failed to recognize HWLOC_CPUKINDS_RANKING value %s\n"
string 2.9.0..2.15.0 pci-common "hwloc/pci: Ignoring HWLOC_PCI_LOCALITY file `%s' too large (%lu bytes)\n"
string 2.9.0..2.15.0 topology-linux " failed to find sysfs cpu topology directory, aborting linux discovery.\n"
string 2.9.0..2.15.0 topology-xml "hwloc/xml/export/v1: failed to allocated logical_to_v2array\n"
string 2.12.0..2.15.0 memattrs "loc/memtiers] missing `=' before end of forced tier description at `%s'\n"
string 2.12.0..2.15.0 topology-linux " given nodes must be used, use strict binding or the interleave policy.\n"
string 2.12.0..2.15.0 topology-synthetic "oring non-first memory children at non-first level of memory hierarchy.\n"
string 2.12.0..2.15.0 topology-x86 "/x86: Did not find any valid pu%%u entry in dumped cpuid directory `%s'\n"
string 2.12.0..2.15.0 topology-xml "%s: I/O object %s cannot be child of non-normal-or-I/O parent %s\n"
string 2.15.0..2.15.0 pci-common "evious overlapping %04x:%02x-%02x even but the IO parents are different\n"
string 2.15.0..2.15.0 topology-linux "hwloc/linux: hwloc couldn't read a DMI firmware entry #%u in %s\n"
string 2.15.0..2.15.0 topology-synthetic "Synthetic string with total number of objects too large at '%s'\n"
string 2.15.0..2.15.0 topology-x86 "d to allocate %u cpuiddump entries for PU #%u (%s), ignoring cpuiddump.\n"
string 2.15.0..2.15.0 topology-xml "%s: ignoring cache_inclusive attribute for non-cache object type\n"
source 2.4.1..2.15.0 pci-common "pci-common.c"
source 2.4.1..2.15.0 topology-linux "topology-linux.c"
source 2.4.1..2.15.0 topology-noos "topology-noos.c"
source 2.4.1..2.15.0 topology-synthetic "topology-synthetic.c"
source 2.4.1..2.15.0 topology-x86 "topology-x86.c"
source 2.4.1..2.15.0 topology-xml "topology-xml.c"
source 2.4.1..2.15.0 topology-xml-nolibxml "topology-xml-nolibxml.c"
table 2.4.1..2.12.0 cpukinds 68776c6f635f5f6370756b696e64735f7472795f72616e6b5f62795f696e666f
table 2.4.1..2.15.0 cpukinds 68776c6f635f696e7465726e616c5f6370756b696e64735f7265676973746572
table 2.4.1..2.15.0 distances 68776c6f635f696e7465726e616c5f64697374616e6365735f6475705f6f6e65
table 2.4.1..2.15.0 distances 68776c6f635f696e7465726e616c5f64697374616e6365735f72656672657368
table 2.4.1..2.15.0 memattrs 68776c6f635f5f6d656d617474725f6765745f636f6e76656e69656e63655f76
table 2.4.1..2.15.0 memattrs 68776c6f635f5f6d656d617474725f6765745f696e69746961746f725f66726f
table 2.4.1..2.15.0 memattrs 68776c6f635f696e7465726e616c5f6d656d617474725f7365745f76616c7565
table 2.4.1..2.15.0 topology 00000000040000000e000000120000000c0000000a0000000800000007000000
table 2.4.1..2.15.0 topology 000000000c000000120000000d00000001000000130000000800000007000000
table 2.4.1..2.15.0 topology 68776c6f635f5f5f6174746163685f6d656d6f72795f6f626a6563745f62795f
table 2.4.1..2.15.0 topology 68776c6f635f5f5f696e736572745f6f626a6563745f62795f63707573657400
table 2.4.1..2.15.0 topology 68776c6f635f5f66696e645f696e736572745f6d656d6f72795f706172656e74
table 2.4.1..2.15.0 topology 68776c6f635f66696c7465725f636865636b5f6b6565705f6f626a6563745f74
table 2.4.1..2.15.0 topology-synthetic 68776c6f635f5f6578706f72745f73796e7468657469635f6d656d6f72795f63
table 2.4.1..2.15.0 topology-synthetic 68776c6f635f5f6578706f72745f73796e7468657469635f6f626a5f61747472
table 2.4.1..2.15.0 topology-synthetic 68776c6f635f73796e7468657469635f696e736572745f617474616368656400
table 2.4.1..2.15.0 topology-synthetic 68776c6f635f73796e7468657469635f70726f636573735f696e646578657300
table 2.4.1..2.15.0 topology-synthetic 68776c6f635f746f706f6c6f67795f6578706f72745f73796e74686574696300
table 2.4.1..2.15.0 topology-x86 68776c6f635f7838365f636f6d706f6e656e745f696e7374616e746961746500
table 2.4.1..2.15.0 topology-xml 68776c6f635f5f786d6c5f6578706f72745f6d656d617474725f746172676574
table 2.4.1..2.15.0 topology-xml 68776c6f635f5f786d6c5f76316578706f72745f6f626a6563745f6c6973745f
table 2.4.1..2.15.0 topology-xml 68776c6f635f6578706f72745f6f626a5f75736572646174615f626173653634
table 2.4.1..2.15.0 topology-xml 68776c6f635f746f706f6c6f67795f646966665f6578706f72745f786d6c6275
table 2.4.1..2.15.0 topology-xml 68776c6f635f746f706f6c6f67795f646966665f6c6f61645f786d6c62756666
table 2.4.1..2.15.0 topology-xml 68776c6f635f746f706f6c6f67795f6578706f72745f786d6c62756666657200
table 2.4.1..2.15.0 topology-xml-nolibxml 68776c6f635f5f6e6f6c6962786d6c5f6578706f72745f6164645f636f6e7465
table 2.4.1..2.15.0 topology-xml-nolibxml 68776c6f635f5f6e6f6c6962786d6c5f6578706f72745f656e645f6f626a6563
table 2.4.1..2.15.0 topology-xml-nolibxml 68776c6f635f5f6e6f6c6962786d6c5f6578706f72745f6e65775f6368696c64
table 2.9.0..2.9.0 topology-linux 68776c6f635f6c696e75785f6370756b696e64735f6d657267655f76616c7565
table 2.9.0..2.15.0 memattrs 68776c6f635f696e7465726e616c5f6d656d61747472735f67756573735f6d65
table 2.15.0..2.15.0 topology-linux 68776c6f635f66696c6c5f73797366736370756b696e64735f61727261797300
table 2.15.0..2.15.0 topology-linux 6c6f6f6b5f73797366736370756b696e64735f62795f6d6964725f7265677300
symbol 2.4.1..2.4.1 topology-x86 cpuiddump_find_by_input
symbol 2.4.1..2.9.0 topology hwloc_connect_levels
symbol 2.4.1..2.15.0 bind hwloc_alloc
symbol 2.4.1..2.15.0 bitmap hwloc_bitmap_or
symbol 2.4.1..2.15.0 diff hwloc_apply_diff_one
symbol 2.4.1..2.15.0 misc hwloc_add_uname_info
symbol 2.4.1..2.15.0 misc hwloc_progname
symbol 2.4.1..2.15.0 topology fixup_sets
symbol 2.9.0..2.15.0 topology-x86 cpuid_or_from_dump
symbol 2.12.0..2.15.0 topology hwloc__reconnect
symbol 2.12.0..2.15.0 topology hwloc_obj_set_subtype
symbol 2.15.0..2.15.0 topology-x86 look_proc
