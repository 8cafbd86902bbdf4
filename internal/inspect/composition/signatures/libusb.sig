name libusb
also usb libusb-1.0
cpe libusb:libusb
advisory OSS-Fuzz libusb
advisory Debian libusb-1.0
advisory Alpine libusb
advisory GIT https://github.com/libusb/libusb
advisory generic libusb
# learned
reference 1.0.24 amd64 sha256:4811c69850361cc4afb0fcea042b20632c1bb3d2c2dc31c0679f756225d69ea3 libusb-1.0-0-dev 2:1.0.24-3
reference 1.0.26 amd64 sha256:b4cb054575903cd75ad52bcfae31b2b70710c1b8cfcc56e9464913be7fdb1d42 libusb-1.0-0-dev 2:1.0.26-1
reference 1.0.28 amd64 sha256:7f5515fc4a344ff14a523c02af774d85c413772c3e10762401eb24bada19cbce libusb-1.0-0-dev 2:1.0.28-1
reference 1.0.30 amd64 sha256:f1107c4350ea4a66be318d1f4dd607d20c1ea6d5b7bf30f28c42e4229a4b75ad libusb-1.0-0-dev 2:1.0.30-1
string 1.0.24..1.0.24 core "endpoint %x"
string 1.0.24..1.0.24 core "some libusb_devices were leaked"
string 1.0.24..1.0.24 descriptor "suspicious bLength %u for string descriptor"
string 1.0.24..1.0.24 hotplug "get hotplug user data %d"
string 1.0.24..1.0.26 core "http://libusb.info"
string 1.0.24..1.0.26 linux_usbfs "short descriptor read %zu/2"
string 1.0.24..1.0.30 core "[timestamp] [threadID] facility level [function call] <message>\n"
string 1.0.24..1.0.30 core "for an in-flight transfer hasn't completed but closing the device handle"
string 1.0.24..1.0.30 core "ill being processed, but the device is still connected as far as we know"
string 1.0.24..1.0.30 descriptor "found BOS descriptor: size %u bytes, %u capabilities"
string 1.0.24..1.0.30 descriptor "unexpected bDevCapabilityType 0x%x (expected 0x%x)"
string 1.0.24..1.0.30 events_posix "failed to create eventfd, errno=%d"
string 1.0.24..1.0.30 events_posix "failed to create timerfd, errno=%d"
string 1.0.24..1.0.30 events_posix "fd %d was removed, ignoring raised events"
string 1.0.24..1.0.30 hotplug "freeing hotplug cb %p with handle %d"
string 1.0.24..1.0.30 hotplug "new hotplug cb %p with handle %d"
string 1.0.24..1.0.30 io "backend handle_transfer_completion failed with error %d"
string 1.0.24..1.0.30 io "event handler was active but went away, retrying"
string 1.0.24..1.0.30 io "no URB with timeout or all handled by OS; no timeout!"
string 1.0.24..1.0.30 linux_udev "could not initialize udev monitor filter for \"usb\" subsystem"
string 1.0.24..1.0.30 linux_udev "failed to get udev monitor fd status flags, errno=%d"
string 1.0.24..1.0.30 linux_udev "failed to set hotplug event thread name, error=%d"
string 1.0.24..1.0.30 linux_udev "failed to set udev monitor fd status flags, errno=%d"
string 1.0.24..1.0.30 linux_usbfs "iso packet length of %u bytes exceeds maximum of %u bytes"
string 1.0.24..1.0.30 linux_usbfs "issing rw usbfs access; cannot determine active configuration descriptor"
string 1.0.24..1.0.30 linux_usbfs "successful submission but waiting for %d discards before reporting error"
string 1.0.24..1.0.30 strerror "Apparaat bestaat niet (verbinding met apparaat verbroken?)"
string 1.0.24..1.0.30 strerror "Operation not supported or unimplemented on this platform"
string 1.0.24..1.0.30 strerror "System call interrupted (perhaps due to signal)"
string 1.0.24..1.0.30 strerror "tzt oder ist auf dieser Platform nicht implementiert"
string 1.0.24..1.0.30 sync "actual_length=%d"
string 1.0.24..1.0.30 sync "libusb_handle_events failed: %s, cancelling transfer and retrying"
string 1.0.24..1.0.30 sync "unrecognised status code %d"
string 1.0.24..1.0.30 threads_posix "pthread_cond_init(cond, &condattr) == 0"
string 1.0.24..1.0.30 threads_posix "pthread_condattr_destroy(&condattr) == 0"
string 1.0.24..1.0.30 threads_posix "pthread_condattr_setclock(&condattr, 1) == 0"
string 1.0.26..1.0.26 linux_usbfs "no enumeration will be performed"
string 1.0.26..1.0.30 core "API misuse! Using non-default context as implicit default."
string 1.0.26..1.0.30 descriptor "suspicious bLength %u for language ID string descriptor"
string 1.0.26..1.0.30 hotplug "get hotplug cb %d user data"
string 1.0.26..1.0.30 io "someone unregistered a hotplug cb"
string 1.0.28..1.0.30 descriptor "t ssplus capability descriptor, unable to read sublinks: Not enough data"
string 1.0.28..1.0.30 io "transfer->actual_length >= 0"
string 1.0.28..1.0.30 linux_usbfs "Can not parse sysfs_dir: %s, unexpected parent info"
string 1.0.28..1.0.30 linux_usbfs "no device discovery will be performed"
string 1.0.28..1.0.30 linux_usbfs "remaining descriptor length too small %zu/2"
string 1.0.30..1.0.30 core "usbi_backend.endpoint_set_raw_io != NULL"
string 1.0.30..1.0.30 core "usbi_backend.get_max_raw_io_transfer_size != NULL"
string 1.0.30..1.0.30 descriptor "invalid language ID string descriptor"
string 1.0.30..1.0.30 linux_usbfs "could not find usbfs, defaulting to %s"
source 1.0.24..1.0.30 events_posix "os/events_posix.c"
source 1.0.24..1.0.30 io "libusb/io.c"
source 1.0.24..1.0.30 linux_udev "os/linux_udev.c"
source 1.0.24..1.0.30 linux_usbfs "os/linux_usbfs.c"
source 1.0.24..1.0.30 threads_posix "os/threads_posix.c"
source 1.0.26..1.0.30 core "libusb/core.c"
source 1.0.26..1.0.30 hotplug "libusb/hotplug.c"
source 1.0.28..1.0.30 sync "libusb/sync.c"
table 1.0.24..1.0.30 core 6c69627573625f7365745f696e746572666163655f616c745f73657474696e67
table 1.0.24..1.0.30 descriptor 6c69627573625f6765745f636f6e6669675f64657363726970746f725f62795f
table 1.0.24..1.0.30 descriptor 6c69627573625f6765745f636f6e7461696e65725f69645f6465736372697074
table 1.0.24..1.0.30 descriptor 6c69627573625f6765745f73735f656e64706f696e745f636f6d70616e696f6e
table 1.0.24..1.0.30 descriptor 6c69627573625f6765745f73735f7573625f6465766963655f6361706162696c
table 1.0.24..1.0.30 descriptor 6c69627573625f6765745f737472696e675f64657363726970746f725f617363
table 1.0.24..1.0.30 descriptor 6c69627573625f6765745f7573625f325f305f657874656e73696f6e5f646573
table 1.0.24..1.0.30 hotplug 6c69627573625f686f74706c75675f646572656769737465725f63616c6c6261
table 1.0.24..1.0.30 hotplug 6c69627573625f686f74706c75675f72656769737465725f63616c6c6261636b
table 1.0.24..1.0.30 io 6c69627573625f68616e646c655f6576656e74735f74696d656f75745f636f6d
table 1.0.24..1.0.30 io 757362695f68616e646c655f7472616e736665725f63616e63656c6c6174696f
table 1.0.24..1.0.30 io 757362695f68616e646c655f7472616e736665725f636f6d706c6574696f6e00
table 1.0.24..1.0.30 linux_usbfs 6f705f6765745f6163746976655f636f6e6669675f64657363726970746f7200
table 1.0.24..1.0.30 sync 73796e635f7472616e736665725f776169745f666f725f636f6d706c6574696f
table 1.0.28..1.0.30 descriptor 6c69627573625f6765745f696e746572666163655f6173736f63696174696f6e
table 1.0.28..1.0.30 descriptor 6c69627573625f6765745f7373706c75735f7573625f6465766963655f636170
table 1.0.28..1.0.30 hotplug 757362695f7265637572736976656c795f72656d6f76655f706172656e747300
table 1.0.30..1.0.30 core 6c69627573625f656e64706f696e745f737570706f7274735f7261775f696f00
symbol 1.0.24..1.0.24 hotplug usbi_hotplug_match
symbol 1.0.24..1.0.26 descriptor parse_descriptor
symbol 1.0.24..1.0.30 core libusb_exit
symbol 1.0.24..1.0.30 core usbi_log
symbol 1.0.24..1.0.30 io handle_events
symbol 1.0.24..1.0.30 io usbi_io_exit
symbol 1.0.24..1.0.30 linux_usbfs op_exit
symbol 1.0.24..1.0.30 linux_usbfs op_init
symbol 1.0.26..1.0.30 hotplug usbi_hotplug_exit
symbol 1.0.26..1.0.30 hotplug usbi_hotplug_init
symbol 1.0.28..1.0.30 core libusb_init_context
symbol 1.0.30..1.0.30 core usbi_attach_device
