name dav1d
also libdav1d
cpe videolan:dav1d
advisory OSS-Fuzz dav1d
advisory Debian dav1d
advisory Alpine dav1d
advisory GIT https://code.videolan.org/videolan/dav1d
advisory generic dav1d
version weak "{v}"
# learned
reference 0.7.1 amd64 sha256:d164d65c073c643388f3693c5798a8abad13a33436d815b61d77c4cc2ec06131 libdav1d-dev 0.7.1-3+deb11u1, libdav1d4 0.7.1-3+deb11u1
reference 1.0.0 amd64 sha256:5c14fcb11d700445ad113c8dccee7094c35821b9a23fd768f8280f74e1f9568c libdav1d-dev 1.0.0-2+deb12u1, libdav1d6 1.0.0-2+deb12u1
reference 1.5.1 amd64 sha256:1d7a4182344230d5f4cf9f58bf4485da2801c411e9c9fd6d8471460c75ae8fbf libdav1d-dev 1.5.1-1, libdav1d7 1.5.1-1
reference 1.5.4 amd64 sha256:a4af5e8a2a5f10147d6670ca91f1e9f92a15b3a977feee6a2fc77cc88e1426f4 libdav1d-dev 1.5.4-1, libdav1d7 1.5.4-1
string 0.7.1..0.7.1 - "$%&'()*+456789:;DEFGHIJKTUVWXYZ[defghijktuvwxyz{"
string 0.7.1..0.7.1 - "dav1d-frame"
string 0.7.1..0.7.1 - "dav1d-tile"
string 0.7.1..0.7.1 - "s->n_frame_threads >= 1 && s->n_frame_threads <= DAV1D_MAX_FRAME_THREADS"
string 0.7.1..0.7.1 - "s->n_tile_threads >= 1 && s->n_tile_threads <= DAV1D_MAX_TILE_THREADS"
string 0.7.1..1.0.0 - "Failed to wrap picture: %s\n"
string 0.7.1..1.0.0 - "Input validation check '%s' failed in %s!\n"
string 0.7.1..1.0.0 - "Overrun in OBU bit buffer into next OBU\n"
string 0.7.1..1.0.0 - "Unknown OBU type %d of size %u\n"
string 0.7.1..1.0.0 - "free_callback != NULL"
string 0.7.1..1.0.0 - "in->data == NULL || in->sz"
string 0.7.1..1.0.0 - "s->allocator.alloc_picture_callback != NULL"
string 0.7.1..1.0.0 - "s->allocator.release_picture_callback != NULL"
string 0.7.1..1.0.0 - "s->operating_point >= 0 && s->operating_point <= 31"
string 0.7.1..1.5.4 - " !\"#$%bcdefghi23456789@ABCDEFGHIJKLMNO`a"
string 0.7.1..1.5.4 - "Compiled without support for %d-bit decoding\n"
string 0.7.1..1.5.4 - "Error parsing OBU data\n"
string 0.7.1..1.5.4 - "Error parsing frame header\n"
string 0.7.1..1.5.4 - "Error parsing sequence header\n"
string 0.7.1..1.5.4 - "Frame size %dx%d exceeds limit %u\n"
string 0.7.1..1.5.4 - "Malformed ITU-T T.35 metadata message format\n"
string 0.7.1..1.5.4 - "Overrun in OBU bit buffer\n"
string 0.7.1..1.5.4 - "Picture already allocated!\n"
string 0.7.1..1.5.4 - "Unknown Metadata OBU type %d\n"
string 1.0.0..1.5.4 - " \"$&(*,.02468:<>@BDFHJLNPRTVXZ\\^`bdfhjlnprtvxz|~"
string 1.0.0..1.5.4 - " \"(*$&,.028:46<>@BHJDFLNPRXZTV\\^`bhjdflnprxztv|~"
string 1.0.0..1.5.4 - " \"02$&46(*8:,.<>@BPRDFTVHJXZLN\\^`bprdftvhjxzln|~"
string 1.0.0..1.5.4 - "!%)-159=AEIMQUY]aeimquy}"
string 1.0.0..1.5.4 - "Unable to detect thread count, defaulting to single-threaded mode\n"
string 1.0.0..1.5.4 - "dav1d-worker"
string 1.5.1..1.5.4 - "Unknown OBU type %d of size %td\n"
symbol 0.7.1..1.5.4 - dav1d_close
symbol 0.7.1..1.5.4 - dav1d_data_wrap
symbol 0.7.1..1.5.4 - dav1d_flush
symbol 0.7.1..1.5.4 - dav1d_open
symbol 0.7.1..1.5.4 - dav1d_send_data
symbol 0.7.1..1.5.4 - dav1d_version
symbol 1.0.0..1.5.4 - dav1d_apply_grain
symbol 1.0.0..1.5.4 - dav1d_data_props_unref
symbol 1.0.0..1.5.4 - dav1d_get_decode_error_data_props
symbol 1.0.0..1.5.4 - dav1d_get_event_flags
symbol 1.5.1..1.5.4 - dav1d_get_frame_delay
symbol 1.5.1..1.5.4 - dav1d_version_api
