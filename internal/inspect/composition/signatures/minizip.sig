name minizip
also libminizip
cpe zlib:minizip
advisory OSS-Fuzz minizip
advisory Debian minizip
advisory Alpine minizip
advisory GIT https://github.com/madler/zlib
advisory generic minizip
# learned
reference 1.1 amd64 sha256:191d6998f3cdcd7e43692c2469bf5e7f3f87e708259f3641da9a989bbf0539bb libminizip-dev 1.1-8+deb12u1
reference 1.3.1 amd64 sha256:390111401c9a726d5f2e13bef9d56a0cbd1298be39b90e5c46dab7b148cc1078 libminizip-dev 1:1.3.dfsg+really1.3.1-1+deb13u1
reference 1.3.2 amd64 sha256:fd6e3c2b0eb4c403e5996dbe2e10d58b47002b24a95795551011e46bccd09fad libminizip-dev 1:1.3.dfsg+really1.3.2-3
string 1.1..1.3.1 unzip ".01 Copyright 1998-2004 Gilles Vollant - http://www.winimage.com/zLibDll"
string 1.3.2..1.3.2 unzip "1998-2004 Gilles Vollant - https://www.winimage.com/zLibDll/minizip.html"
string 1.3.2..1.3.2 zip "level < 32767 && \"Overhead, without any fuss, the stars were going out.\""
string 1.3.2..1.3.2 zip "set_ok(set) && \"improper use\""
table 1.1..1.3.2 unzip 20756e7a697020312e303120436f7079726967687420313939382d3230303420
table 1.1..1.3.2 zip 207a697020312e303120436f7079726967687420313939382d32303034204769
symbol 1.1..1.1 unzip unz64local_getByte
symbol 1.1..1.1 zip Write_GlobalComment
symbol 1.1..1.3.2 ioapi call_zopen64
symbol 1.1..1.3.2 ioapi call_zseek64
symbol 1.1..1.3.2 ioapi call_ztell64
symbol 1.1..1.3.2 ioapi fopen_file_func
symbol 1.1..1.3.2 ioapi fread_file_func
symbol 1.1..1.3.2 ioapi fseek_file_func
symbol 1.1..1.3.2 ioapi ftell_file_func
symbol 1.1..1.3.2 mztools unzRepair
symbol 1.1..1.3.2 unzip unzClose
symbol 1.1..1.3.2 unzip unzGetFilePos
symbol 1.1..1.3.2 unzip unzOpen
symbol 1.1..1.3.2 unzip unzOpen2
symbol 1.1..1.3.2 unzip unzOpen2_64
symbol 1.1..1.3.2 unzip unzOpen64
symbol 1.1..1.3.2 unzip unztell64
symbol 1.1..1.3.2 zip zipClose
symbol 1.1..1.3.2 zip zipOpen
symbol 1.1..1.3.2 zip zipOpen2
symbol 1.1..1.3.2 zip zipOpen2_64
symbol 1.1..1.3.2 zip zipOpen3
symbol 1.1..1.3.2 zip zipOpen64
symbol 1.3.2..1.3.2 zip set_alloc
symbol 1.3.2..1.3.2 zip set_end
