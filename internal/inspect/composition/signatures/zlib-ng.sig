name zlib-ng
also libz-ng zlib_ng
cpe zlib-ng:zlib-ng
advisory OSS-Fuzz zlib-ng
advisory Alpine zlib-ng
advisory GIT https://github.com/zlib-ng/zlib-ng
advisory generic zlib-ng
forkof zlib
version weak "{v}"
min 1
string * - "1.2.11.zlib-ng"
string * - "1.2.12.zlib-ng"
string * - "1.2.13.zlib-ng"
string * - "1.3.0.zlib-ng"
string * - "1.3.1.zlib-ng"
string * - "1.3.2.zlib-ng"
