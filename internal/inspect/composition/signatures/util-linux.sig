name util-linux
also libmount libblkid libuuid
cpe kernel:util-linux
advisory OSS-Fuzz util-linux
advisory Debian util-linux
advisory Alpine util-linux
advisory GIT https://github.com/util-linux/util-linux
advisory generic util-linux
version weak "{v}"
# learned
reference 2.36.1 amd64 sha256:69b6a7e52e5bbbd92606f27f2ff2d8aad0c1fdd46f932373fec3194d9febdda4 libblkid-dev 2.36.1-8+deb11u2, libmount-dev 2.36.1-8+deb11u2, libuuid1 2.36.1-8+deb11u2
reference 2.38.1 amd64 sha256:417f1ec7216ca267ea5d1fe4491e6d469bb65e6da0f47bb59b5dc87af342e362 libblkid-dev 2.38.1-5+deb12u3, libmount-dev 2.38.1-5+deb12u3, libuuid1 2.38.1-5+deb12u3
reference 2.41.5 amd64 sha256:252b8b359f810d7f43764ca6c7eeebcb043eb11437cc572e244199e693e8db2f libblkid-dev 2.41.5-0+deb13u1, libmount-dev 2.41.5-0+deb13u1, libuuid1 2.41.5-0+deb13u1
reference 2.42.4 amd64 sha256:78e621d13d36181e445b1bd12e1f110e65c8c01c20ee4193e67e4c14c8bb286f libblkid-dev 2.42.4-1, libmount-dev 2.42.4-1, libuuid1 2.42.4-1
string 2.36.1..2.36.1 la-devname "Checking partition %s (%d, %d)"
string 2.36.1..2.36.1 la-probe "ready for low-probing, offset=%lu, size=%lu"
string 2.36.1..2.36.1 la-resolve "looking for %s on %s"
string 2.36.1..2.36.1 la-save "<device DEVNO=\"0x%04lx\" TIME=\"%ld.%ld\""
string 2.36.1..2.36.1 la-tag "looking for %s=%s in cache"
string 2.36.1..2.38.1 la-probe "incorrect checksum for type %s, got %lX, expected %lX"
string 2.36.1..2.38.1 la-verify "blkid_verify: error %s (%d) while opening %s"
string 2.36.1..2.38.1 la-verify "blkid_verify: error %s (%d) while trying to stat %s"
string 2.36.1..2.41.5 la-read "device should be %*s"
string 2.36.1..2.41.5 la-zfs "nvlist: size %u, namelen %u, name %*s"
string 2.36.1..2.41.5 la-zfs "nvstring: type %u string %*s"
string 2.36.1..2.42.4 la-bcache "bcachefs: unknown checksum type %d, ignoring."
string 2.36.1..2.42.4 la-bsd "WARNING: BSD label detected on unknown (0x%x) primary partition"
string 2.36.1..2.42.4 la-config "config file: unknown evaluation method '%s'."
string 2.36.1..2.42.4 la-devno "major %d %s associated with '%s' driver"
string 2.36.1..2.42.4 la-gpt "GPT entry[%d] overflows usable area - ignore"
string 2.36.1..2.42.4 la-init "Available \"%s=<name>[,...]|<mask>\" debug masks:\n"
string 2.36.1..2.42.4 la-mac "ac: inconsistent map_count in partition map, entry[0]: %u, entry[%u]: %u"
string 2.36.1..2.42.4 la-minix "WARNING: minix partition (%d) overflow detected, ignore"
string 2.36.1..2.42.4 la-nilfs "nilfs2: primary=%d, backup=%d, swap=%d"
string 2.36.1..2.42.4 la-ntfs "cord_size=%u, sectors_per_cluster=%u, nr_clusters=%lu cluster_offset=%lu"
string 2.36.1..2.42.4 la-partitions "parts: create a new partition table (type=%s, offset=%ld)"
string 2.36.1..2.42.4 la-sgi "detected corrupted sgi disk label -- ignore"
string 2.36.1..2.42.4 la-solaris_x86 "WARNING: solaris partition (%d) overflow detected, ignore"
string 2.36.1..2.42.4 la-sun "detected corrupted sun disk label -- ignore"
string 2.36.1..2.42.4 la-superblocks "ERROR: superblocks chain: ambivalent result detected (%d filesystems)!"
string 2.36.1..2.42.4 la-topology "<-- leaving probing loop (type=%s) [TOPOLOGY idx=%d]"
string 2.36.1..2.42.4 la-unixware "WARNING: unixware partition (%d) overflow detected, ignore"
string 2.36.1..2.42.4 la-vfat "\tlook for label in root-dir (entries: %u, offset: %lu)"
string 2.36.1..2.42.4 libcommon_la-crc32c "(exclude_off + exclude_len) <= size"
string 2.36.1..2.42.4 libcommon_la-pidfd-utils "failed to obtain a valid file descriptor for PID %d"
string 2.36.1..2.42.4 libcommon_la-pidutils "failed to parse PID argument '%s'"
string 2.38.1..2.38.1 la-probe "\tmagic sboff=%u, kboff=%lu"
string 2.38.1..2.38.1 la-probe "ready for low-probing, offset=%lu, size=%lu, zonesize=%lu"
string 2.38.1..2.42.4 la-devname " Probe partition dev %s, devno 0x%04X"
string 2.38.1..2.42.4 la-probe "\t  read-buffer out of probing area (ignore)"
string 2.38.1..2.42.4 la-resolve "looking for tag %s on %s device"
string 2.38.1..2.42.4 la-save "<device DEVNO=\"0x%04lx\" TIME=\"%lld.%lld\""
string 2.38.1..2.42.4 la-tag "looking for tag %s=%s in cache"
string 2.41.5..2.41.5 libcommon_la-loopdev "calling LOOP_SET_CLR_FD"
string 2.41.5..2.42.4 la-btrfs "(btrfs) unknown checksum type %d, skipping validation"
string 2.41.5..2.42.4 la-dos "#%d: EBR data partition outside extended -- ignore"
string 2.41.5..2.42.4 la-probe "ready for low-probing, offset=%lu, size=%lu, zonesize=%lu, iosize=%lu"
string 2.41.5..2.42.4 libcommon_la-loopdev "calling LOOP_SET_BLOCK_SIZE"
string 2.41.5..2.42.4 libcommon_la-timeutils "format_reltime: buffer overflow."
string 2.42.4..2.42.4 la-cache "freeing empty loop device %s"
string 2.42.4..2.42.4 la-iso9660 "ISO9660: root dir validation failed (false positive CD001 signature?)"
string 2.42.4..2.42.4 la-probe "ignore hidden device mapper device"
string 2.42.4..2.42.4 la-zfs "nvlist: size %u, namelen %u, name %.*s"
string 2.42.4..2.42.4 libcommon_la-strutils "invalid argument of --hyperlink: %s"
source 2.36.1..2.42.4 libcommon_la-color-names "color-names.c"
table 2.36.1..2.42.4 la-promise_raid 3f000000ff00000000010000100000008f0100004f020000a3020000df020000
symbol 2.36.1..2.36.1 la-iso9660 is_str_empty
symbol 2.36.1..2.38.1 libcommon_la-path ul_prefix_fopen
symbol 2.36.1..2.41.5 la-exfat exfat_valid_superblock
symbol 2.36.1..2.42.4 la-ext probe_jbd
symbol 2.36.1..2.42.4 la-gfs probe_gfs
symbol 2.36.1..2.42.4 la-hfs probe_hfs
symbol 2.36.1..2.42.4 la-jfs probe_jfs
symbol 2.36.1..2.42.4 la-ubi probe_ubi
symbol 2.36.1..2.42.4 la-udf probe_udf
symbol 2.38.1..2.42.4 libcommon_la-strutils ul_strtos32
symbol 2.41.5..2.42.4 libcommon_la-strutils ul_split
symbol 2.42.4..2.42.4 libcommon_la-path ul_path_statx
