name zlib
also libz
cpe zlib:zlib
cpe gnu:zlib
advisory OSS-Fuzz zlib
advisory Debian zlib
advisory Alpine zlib
advisory GIT https://github.com/madler/zlib
advisory generic zlib
version proof " deflate {v} Copyright 1995-{d} Jean-loup Gailly and Mark Adler "
version proof " inflate {v} Copyright 1995-{d} Mark Adler "
# learned
reference 1.2.11 amd64 sha256:f81ce9266c5ed0e97f2a52abe73fa5f2af193949b4c539ba6f7c9482fee6458e zlib1g-dev 1:1.2.11.dfsg-2+deb11u2
reference 1.2.13 amd64 sha256:b5a4f0439559010349877f4100e6f704185840d0cc02cd3adaf49e4d4bf51b29 zlib1g-dev 1:1.2.13.dfsg-1
reference 1.3.1 amd64 sha256:7818da3ec35f602c6f3ea5b0e574a208bb3e492a247e9c2fa994ee539d3c5069 zlib1g-dev 1:1.3.dfsg+really1.3.1-1+deb13u1
reference 1.3.2 amd64 sha256:f37b479125bc015cc9c47b49a76cdf65cfd64ee68977725b8c01f616581f054b zlib1g-dev 1:1.3.dfsg+really1.3.2-3
string 1.2.11..1.3.2 gzread "out of room to push characters"
string 1.2.11..1.3.2 gzread "request does not fit in a size_t"
string 1.2.11..1.3.2 gzread "request does not fit in an int"
string 1.2.11..1.3.2 gzwrite "internal error: deflate stream corrupt"
string 1.2.11..1.3.2 infback "invalid code -- missing end-of-block"
string 1.2.11..1.3.2 infback "invalid code lengths set"
string 1.2.11..1.3.2 infback "invalid distances set"
string 1.2.11..1.3.2 infback "invalid literal/lengths set"
string 1.2.11..1.3.2 infback "invalid stored block lengths"
string 1.2.11..1.3.2 infback "too many length or distance symbols"
string 1.2.11..1.3.2 inflate "header crc mismatch"
string 1.2.11..1.3.2 inflate "incorrect header check"
string 1.2.13..1.3.2 gzwrite "string length does not fit in int"
string 1.3.2..1.3.2 gzread "state corrupt"
string 1.3.2..1.3.2 gzwrite "stalled write on gzprintf"
table 1.2.11..1.2.11 deflate 206465666c61746520312e322e313120436f7079726967687420313939352d32
table 1.2.11..1.2.11 inftrees 20696e666c61746520312e322e313120436f7079726967687420313939352d32
table 1.2.11..1.3.2 crc32 00000000479244afcf22f88588b0bc2adf4381d098d1c57f1061795557f33dfa
table 1.2.11..1.3.2 infback 1005010017050101130511001b0501101105050019050104150541001d050140
table 1.2.11..1.3.2 infback 6007000000085000000810001408730012071f0000087000000830000009c000
table 1.2.11..1.3.2 trees 0000050010000500080005001800050004000500140005000c0005001c000500
table 1.2.11..1.3.2 trees 0c0008008c0008004c000800cc0008002c000800ac0008006c000800ec000800
table 1.2.13..1.2.13 deflate 206465666c61746520312e322e313320436f7079726967687420313939352d32
table 1.2.13..1.2.13 inftrees 20696e666c61746520312e322e313320436f7079726967687420313939352d32
table 1.3.1..1.3.1 deflate 206465666c61746520312e332e3120436f7079726967687420313939352d3230
table 1.3.1..1.3.1 inftrees 20696e666c61746520312e332e3120436f7079726967687420313939352d3230
table 1.3.2..1.3.2 deflate 206465666c61746520312e332e3220436f7079726967687420313939352d3230
table 1.3.2..1.3.2 inftrees 20696e666c61746520312e332e3220436f7079726967687420313939352d3230
symbol 1.2.11..1.2.11 crc32 crc32_combine_
symbol 1.2.11..1.2.11 crc32 crc32_little
symbol 1.2.11..1.3.2 adler32 adler32
symbol 1.2.11..1.3.2 adler32 adler32_z
symbol 1.2.11..1.3.2 compress compress2
symbol 1.2.11..1.3.2 crc32 crc32_z
symbol 1.2.11..1.3.2 gzlib gz_open
symbol 1.2.11..1.3.2 gzread gz_load
symbol 1.2.11..1.3.2 gzwrite gz_comp
symbol 1.2.11..1.3.2 inflate inflateEnd
symbol 1.2.11..1.3.2 trees _tr_align
symbol 1.2.11..1.3.2 trees _tr_init
symbol 1.2.11..1.3.2 zutil zlibVersion
symbol 1.2.13..1.3.2 gzread gz_avail
symbol 1.2.13..1.3.2 gzread gz_read
symbol 1.3.1..1.3.2 gzlib gz_intmax
symbol 1.3.2..1.3.2 deflate deflateUsed
symbol 1.3.2..1.3.2 inftrees inflate_fixed
