name mpg123
also libmpg123
cpe mpg123:mpg123
advisory OSS-Fuzz mpg123
advisory Debian mpg123
advisory Alpine mpg123
advisory generic mpg123
# learned
reference 1.26.4 amd64 sha256:0e17362a60bf838712cd643933b283b297cd0bd3050cb7adf286a92143ce3bba libmpg123-0 1.26.4-1+deb11u1, libmpg123-dev 1.26.4-1+deb11u1
reference 1.31.2 amd64 sha256:24393058828c9e0bc242f3bfa7cf792bf5617980a56cdacc8f7df4d54ce052f6 libmpg123-0 1.31.2-1+deb12u1, libmpg123-dev 1.31.2-1+deb12u1
reference 1.32.10 amd64 sha256:b5963c5d72f19d4c86010150277a9630a13ce784b4f8af27659b66b69b25b3b8 libmpg123-0t64 1.32.10-1+deb13u1, libmpg123-dev 1.32.10-1+deb13u1
reference 1.33.7 amd64 sha256:aa51a519374ae04a75914f3d011db1b3c7a99d089443e6d25043055465c050c8 libmpg123-0t64 1.33.7-1, libmpg123-dev 1.33.7-1
string 1.26.4..1.26.4 - " does not work with user-provided read function. Implement it yourself!\n"
string 1.26.4..1.26.4 - " error: Encountered free format header, but failed to guess frame size.\n"
string 1.26.4..1.26.4 - " error: Got no free-format frame size and am not allowed to read ahead.\n"
string 1.26.4..1.26.4 - " error: unable to convert string to UTF-8 (out of memory, junk input?)!\n"
string 1.26.4..1.26.4 - " fooled me too often. Refusing to guess free format frame size _again_.\n"
string 1.26.4..1.31.2 - "Note: ID3 comm/uslt desc of length %lu.\n"
string 1.26.4..1.31.2 - "Note: ID3 comm/uslt text of length %lu.\n"
string 1.26.4..1.31.2 - "Note: broken frame %li, filling up with %lu zeroes, from %lu\n"
string 1.26.4..1.31.2 - "e %li buffer on beginning of stream by %li samples, fill now %lu bytes.\n"
string 1.26.4..1.31.2 - "t frame %li buffer on end of stream to %li samples, fill now %lu bytes.\n"
string 1.26.4..1.32.10 - "Truncating stereo boundary to sideband limit.\n"
string 1.26.4..1.33.7 - "\nWarning: Big change (MPEG version, layer, rate). Frankenstein stream?\n"
string 1.26.4..1.33.7 - " by more than 1%%, fuzzy seeking may be even more fuzzy than by design!\n"
string 1.26.4..1.33.7 - " scale value to %f to prevent clipping with indicated peak factor of %f\n"
string 1.26.4..1.33.7 - " your stream is not nice... (maybe increasing resync limit could help).\n"
string 1.26.4..1.33.7 - "! Unable to allocate %lu bytes for ID3v2 data - trying to skip instead.\n"
string 1.26.4..1.33.7 - ": Xing stream size %lu differs by %f%% from determined/given file size!\n"
string 1.26.4..1.33.7 - ":%i] error: part2_3_length (%u) too large for available bit count (%li)\n"
string 1.26.4..1.33.7 - "Big change from first (MPEG version, layer, rate). Frankenstein stream?\n"
string 1.26.4..1.33.7 - "Failed to find valid MPEG data within limit on resync. (code 28)"
string 1.26.4..1.33.7 - "File position is screwed up, please do an absolute seek (code 32)"
string 1.26.4..1.33.7 - "Lost track in the bytestream and did not attempt resync. (code 27)"
string 1.26.4..1.33.7 - "Message: Prepare for a changed audio format (query the new one)!"
string 1.26.4..1.33.7 - "Note: Ignoring Xing bytes because of MPG123_IGNORE_STREAMLENGTH\n"
string 1.26.4..1.33.7 - "Note: Ignoring Xing frames because of MPG123_IGNORE_STREAMLENGTH\n"
string 1.26.4..1.33.7 - "Note: Info: Old LAME detected, using ReplayGain preamp of %f dB.\n"
string 1.26.4..1.33.7 - "Null pointer given where valid storage address needed. (code 17)"
string 1.26.4..1.33.7 - "] error: Giving up searching valid MPEG header after %li bytes of junk.\n"
string 1.26.4..1.33.7 - "d more data after announced end of track (frame %li/%li). Frankenstein!\n"
string 1.26.4..1.33.7 - "g with major version %u and flags 0x%xu - some extra code may be needed\n"
string 1.26.4..1.33.7 - "ill probably trim too early or something but I think the MP3 is broken.\n"
string 1.26.4..1.33.7 - "length (not synchsafe): 0x%02x%02x%02x%02x; You got a bad ID3 tag here.\n"
string 1.26.4..1.33.7 - "ller than gapless end! (%li < %li). Disabling gapless mode from now on.\n"
string 1.26.4..1.33.7 - "ocate memory for meta_buff (%lu bytes) ... trying to skip the metadata!\n"
string 1.26.4..1.33.7 - "or: ID3v2: non-syncsafe size of %s frame, skipping the remainder of tag\n"
string 1.26.4..1.33.7 - "or: Unable to set up output format! Constraints: %s%s%li, %li or %liHz.\n"
string 1.26.4..1.33.7 - "synchsafe/too large) tag offset from extended header:0x%02x%02x%02x%02x\n"
string 1.26.4..1.33.7 - "t %li differs from given gapless sample count %li. Frankenstein stream?\n"
string 1.31.2..1.33.7 - " called before reading the first MPEG frame! Internal programming error."
string 1.31.2..1.33.7 - "%s():%i] error: Unable to set up output format! Constraints: %s%s%liHz.\n"
string 1.31.2..1.33.7 - "/libmpg123/layer3.c:%s():%i] error: attempted xrpnt overflow (%p !< %p)\n"
string 1.31.2..1.33.7 - "/libmpg123/readers.c:%s():%i] error: unable to add to chain, return: %i\n"
string 1.31.2..1.33.7 - "123/getbits.h:%s():%i] error: Tried to read %i bits with %li available.\n"
string 1.32.10..1.33.7 - "3.c:%s():%i] error: Invalid frame size of %zu (too small for anything).\n"
string 1.32.10..1.33.7 - "NT123_set_synth_functions: This output format is disabled in this build!"
string 1.32.10..1.33.7 - "No stream opened or missing reader setup while opening. (code 24)"
string 1.32.10..1.33.7 - "[src/libmpg123/lfs_wrap.c:%s():%i] error: Cannot open file %s: %s\n"
string 1.32.10..1.33.7 - "[src/libmpg123/readers.c:%s():%i] error: error reading %zu bytes\n"
string 1.33.7..1.33.7 - "Truncating stereo boundary to sideband limit."
string 1.33.7..1.33.7 - "r: too small target rate for NtoM resampling, limit would be around %ld\n"
symbol 1.26.4..1.33.7 - mpg123_eq
symbol 1.26.4..1.33.7 - mpg123_fmt
symbol 1.26.4..1.33.7 - mpg123_icy
symbol 1.26.4..1.33.7 - mpg123_id3
symbol 1.26.4..1.33.7 - mpg123_new
symbol 1.26.4..1.33.7 - mpg123_par
symbol 1.31.2..1.33.7 - mpg123_eq2
symbol 1.31.2..1.33.7 - mpg123_par2
symbol 1.32.10..1.33.7 - mpg123_seek64
symbol 1.32.10..1.33.7 - mpg123_tell64
symbol 1.33.7..1.33.7 - mpg123_open64
symbol 1.33.7..1.33.7 - mpg123_open_fixed64
