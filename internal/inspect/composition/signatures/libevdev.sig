name libevdev
also evdev
advisory Debian libevdev
advisory generic libevdev
# learned
reference 1.11.0 amd64 sha256:dba6f79e98bb40f9fe251ceb26776c6caf4d0010db2e7eaeea9b1c9a528ebfba libevdev-dev 1.11.0+dfsg-1
reference 1.13.0 amd64 sha256:714bc26f31843e607e39f80a4543037643c0f168016d8317f47e4367e58f9ff2 libevdev-dev 1.13.0+dfsg-1
reference 1.13.4 amd64 sha256:c7aa1450ed28b6bb15c9fdacac35bdbf78afb5e57de6f7a33eb6714f6886eeae libevdev-dev 1.13.4+dfsg-1
reference 1.14.0 amd64 sha256:86146aed979fc913738e46747255c128dc5beb832547cd80868e7e0a496f1841 libevdev-dev 1.14.0+dfsg-1
string 1.11.0..1.14.0 libevdev "BUG: Device \"%s\" has invalid ABS_MT_TRACKING_ID range"
string 1.11.0..1.14.0 libevdev "BUG: Device \"%s\" received a double tracking ID %d in slot %d.\n"
string 1.11.0..1.14.0 libevdev "BUG: MT axis %d is outside the valid range [%d,%d]\n"
string 1.11.0..1.14.0 libevdev "BUG: Slot %d exceeds number of slots (%d)\n"
string 1.11.0..1.14.0 libevdev "BUG: device already initialized.\n"
string 1.11.0..1.14.0 libevdev "BUG: device must not be NULL\n"
string 1.11.0..1.14.0 libevdev "BUG: device not initialized. call libevdev_set_fd() first\n"
string 1.11.0..1.14.0 libevdev "BUG: invalid flags %#x.\n"
string 1.11.0..1.14.0 libevdev "BUG: invalid grab parameter %#x\n"
string 1.11.0..1.14.0 libevdev "Failed to drain events before sync.\n"
string 1.11.0..1.14.0 libevdev "Unable to drain events, buffer size mismatch.\n"
string 1.11.0..1.14.0 libevdev "eived an invalid slot index %d.Capping to announced max slot number %d.\n"
string 1.11.0..1.14.0 libevdev "libevdev INVALID LOG PRIORITY"
string 1.11.0..1.14.0 libevdev "libevdev debug"
string 1.11.0..1.14.0 libevdev "libevdev error"
string 1.11.0..1.14.0 libevdev "libevdev info"
string 1.11.0..1.14.0 libevdev-uinput "/dev/uinput"
string 1.11.0..1.14.0 libevdev-uinput "/sys/devices/virtual/input/"
string 1.11.0..1.14.0 libevdev-uinput "BUG: Invalid fd %d\n"
string 1.11.0..1.14.0 libevdev-uinput "Invalid syspath, syspath is unreliable\n"
string 1.11.0..1.14.0 libevdev-uinput "multiple identical devices found. syspath is unreliable\n"
string 1.11.0..1.14.0 libevdev-uinput "unable to fetch syspath or device node.\n"
source 1.11.0..1.14.0 libevdev-uinput "libevdev-uinput.c"
table 1.11.0..1.14.0 libevdev 6c696265766465765f7365745f6465766963655f6c6f675f66756e6374696f6e
table 1.11.0..1.14.0 libevdev-uinput 6c696265766465765f75696e7075745f6372656174655f66726f6d5f64657669
symbol 1.11.0..1.13.0 libevdev slot_value
symbol 1.11.0..1.13.4 libevdev sanitize_event
symbol 1.11.0..1.14.0 libevdev init_slots
symbol 1.11.0..1.14.0 libevdev libevdev_free
symbol 1.11.0..1.14.0 libevdev libevdev_get_fd
symbol 1.11.0..1.14.0 libevdev libevdev_grab
symbol 1.11.0..1.14.0 libevdev libevdev_new
symbol 1.11.0..1.14.0 libevdev libevdev_reset
symbol 1.11.0..1.14.0 libevdev sync_mt_state
symbol 1.11.0..1.14.0 libevdev-names type_from_prefix
symbol 1.11.0..1.14.0 libevdev-uinput fetch_device_node
symbol 1.11.0..1.14.0 libevdev-uinput is_event_device
symbol 1.11.0..1.14.0 libevdev-uinput is_input_device
symbol 1.11.0..1.14.0 libevdev-uinput set_evbits
symbol 1.11.0..1.14.0 libevdev-uinput set_props
symbol 1.11.0..1.14.0 libevdev-uinput uinput_create_write
symbol 1.14.0..1.14.0 libevdev libevdev_remove_ff_effect
symbol 1.14.0..1.14.0 libevdev libevdev_upload_ff_effect
