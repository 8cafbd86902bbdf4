name alsa-lib
also libalsa-lib
advisory Debian alsa-lib
advisory generic alsa-lib
version weak "{v}"
# learned
reference 1.2.4 amd64 sha256:483d7eca5b048acffc3f0970de0c528594c7302edb8b980badb6d3b0db13c449 libasound2 1.2.4-1.1+deb11u1, libasound2-dev 1.2.4-1.1+deb11u1
reference 1.2.8 amd64 sha256:9dabddc79cc29b4f69058ac7d94ac11e82a4d6d8cc8c9148cb8377705790c7ea libasound2 1.2.8-1+b1, libasound2-dev 1.2.8-1+b1
reference 1.2.14 amd64 sha256:0faa79c7a37189b9efcd9bff5874cd1af1c05b0cc66831733087d84cbe87e811 libasound2-dev 1.2.14-1+deb13u1, libasound2t64 1.2.14-1+deb13u1
reference 1.2.16.1 amd64 sha256:4cbd74a89dbd2283fe66ccb8204f575a05cbb84bc2f4e677d558d207a665d03c libasound2-dev 1.2.16.1-2, libasound2t64 1.2.16.1-2
string 1.2.4..1.2.4 - "error: cset-bin-file requires a string!"
string 1.2.4..1.2.4 - "error: cset-tlv requires a string!"
string 1.2.4..1.2.4 - "error: disdev requires a valid device!"
string 1.2.4..1.2.4 - "error: enadev requires a valid device!"
string 1.2.4..1.2.4 - "error: failed to open file %s : %d"
string 1.2.4..1.2.8 - "Invalid value for PCM type definition\n"
string 1.2.4..1.2.8 - "extplug: Plugin version mismatch: 0x%x\n"
string 1.2.4..1.2.8 - "invalid client channel in binding: %s\n"
string 1.2.4..1.2.8 - "snd_ctl_hw_read: read size error (req:%d, got:%d)\n"
string 1.2.4..1.2.8 - "unable to get slave channel (should be integer type) in binding: %s\n"
string 1.2.4..1.2.14 - "error: compound is expected for sequence definition"
string 1.2.4..1.2.14 - "error: failed to import %s use case configuration %d"
string 1.2.4..1.2.14 - "error: incompatible device list type ('%s', '%s')"
string 1.2.4..1.2.14 - "error: multiple supported or conflicting device lists"
string 1.2.4..1.2.14 - "error: string type is expected for sequence command"
string 1.2.4..1.2.16.1 - "!(mode & ~(SND_RAWMIDI_APPEND|SND_RAWMIDI_NONBLOCK|SND_RAWMIDI_SYNC))"
string 1.2.4..1.2.16.1 - "->callback->start && ioplug->callback->stop && ioplug->callback->pointer"
string 1.2.4..1.2.16.1 - ">mode & O_ACCMODE) == O_RDONLY) || ((hwdep->mode & O_ACCMODE) == O_RDWR)"
string 1.2.4..1.2.16.1 - ">mode & O_ACCMODE) == O_RDONLY) || ((timer->mode & O_ACCMODE) == O_RDWR)"
string 1.2.4..1.2.16.1 - ">mode & O_ACCMODE) == O_WRONLY) || ((hwdep->mode & O_ACCMODE) == O_RDWR)"
string 1.2.4..1.2.16.1 - "Cannot obtain info for CTL elem (%s,'%s',%li,%li,%li): %s"
string 1.2.4..1.2.16.1 - "Direct Stream Digital, 2-byte (x16), big endian, oldest bits in MSB"
string 1.2.4..1.2.16.1 - "Direct Stream Digital, 2-byte (x16), little endian, oldest bits in MSB"
string 1.2.4..1.2.16.1 - "Direct Stream Digital, 4-byte (x32), big endian, oldest bits in MSB"
string 1.2.4..1.2.16.1 - "Direct Stream Digital, 4-byte (x32), little endian, oldest bits in MSB"
string 1.2.4..1.2.16.1 - "The field ipc_gid must be a valid group (create group %s)"
string 1.2.4..1.2.16.1 - "Unable to connect duplicate port of plugin '%s' channel %u depth %u"
string 1.2.4..1.2.16.1 - "commit offset (%ld) doesn't match with appl_ptr (%ld) %% buf_size (%ld)"
string 1.2.4..1.2.16.1 - "defined both before and after identifiers in the If or Include block"
string 1.2.4..1.2.16.1 - "destination channel specified in bindings is already used"
string 1.2.4..1.2.16.1 - "device name %s contains a '.', and is not legacy foo.0 format"
string 1.2.4..1.2.16.1 - "e plugin does not support mmap interleaved or mmap noninterleaved access"
string 1.2.4..1.2.16.1 - "finition cannot be combined with 'playback_plugins' or 'capture_plugins'"
string 1.2.4..1.2.16.1 - "ly S16_LE, S16_BE, S24_LE, S24_3LE, S32_LE or S32_BE format is supported"
string 1.2.4..1.2.16.1 - "softvol supports only S16_LE, S16_BE, S24_LE, S24_3LE, S32_LE or S32_BE"
string 1.2.8..1.2.16.1 - "${CardNumberByName} substitution is obsolete - use ${find-card}!"
string 1.2.8..1.2.16.1 - "(id1->iface | id1->device | id1->subdevice | id1->index) <= INT_MAX"
string 1.2.8..1.2.16.1 - "(id2->iface | id2->device | id2->subdevice | id1->index) <= INT_MAX"
string 1.2.8..1.2.16.1 - "mal inplace evaluation iterations number reached (recursive references?)"
string 1.2.8..1.2.16.1 - "value names starting with '@' are reserved for application variables"
string 1.2.14..1.2.16.1 - "ELD decode failed, using old HDMI output names"
string 1.2.14..1.2.16.1 - "Inconsistent UMP protocol_caps and protocol\n"
string 1.2.14..1.2.16.1 - "Wrong channel mapping (extra source channel?)"
string 1.2.14..1.2.16.1 - "snd_ctl_hw_read: read size error (req:%d, got:%d)"
string 1.2.14..1.2.16.1 - "unable to get slave channel (should be integer type) in binding: %s"
string 1.2.16.1..1.2.16.1 - "Boot control element not present, skipping boot wait"
string 1.2.16.1..1.2.16.1 - "Boot info: boot_time=%lld, restore_time=%lld, primary=%lld"
string 1.2.16.1..1.2.16.1 - "Boot sychronization time reduced from boot element to %lld"
string 1.2.16.1..1.2.16.1 - "Invalid BootCardSyncTime '%s', using default %ld seconds"
string 1.2.16.1..1.2.16.1 - "device descriptor cannot be empty or contain spaces '%s'"
source 1.2.4..1.2.8 - "Apcm_ladspa.c"
source 1.2.4..1.2.16.1 - "control_ext.c"
source 1.2.4..1.2.16.1 - "control_shm.c"
source 1.2.4..1.2.16.1 - "pcm_extplug.c"
source 1.2.4..1.2.16.1 - "pcm_mmap_emul.c"
source 1.2.4..1.2.16.1 - "pcm_rate_linear.c"
source 1.2.4..1.2.16.1 - "pcm_softvol.c"
source 1.2.4..1.2.16.1 - "simple_abst.c"
source 1.2.4..1.2.16.1 - "simple_none.c"
source 1.2.4..1.2.16.1 - "timer_query.c"
source 1.2.4..1.2.16.1 - "timer_query_hw.c"
source 1.2.8..1.2.16.1 - "control_empty.c"
source 1.2.8..1.2.16.1 - "control_remap.c"
source 1.2.14..1.2.16.1 - "pcm_ladspa.c"
source 1.2.16.1..1.2.16.1 - "ucm_repeat.c"
symbol 1.2.4..1.2.16.1 - snd_dlclose
symbol 1.2.4..1.2.16.1 - snd_dlopen
symbol 1.2.4..1.2.16.1 - snd_dlpath
symbol 1.2.4..1.2.16.1 - snd_dlsym
symbol 1.2.4..1.2.16.1 - snd_send_fd
symbol 1.2.4..1.2.16.1 - snd_strlcpy
symbol 1.2.8..1.2.16.1 - _snd_safe_strtod
symbol 1.2.8..1.2.16.1 - snd_config_merge
symbol 1.2.14..1.2.16.1 - snd_strlcat
symbol 1.2.14..1.2.16.1 - snd_ump_close
symbol 1.2.16.1..1.2.16.1 - snd_lib_check
symbol 1.2.16.1..1.2.16.1 - snd_lib_log
