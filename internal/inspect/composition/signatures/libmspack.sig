name libmspack
also mspack
cpe libmspack_project:libmspack
advisory OSS-Fuzz libmspack
advisory Debian libmspack
advisory Alpine libmspack
advisory GIT https://github.com/kyz/libmspack
advisory generic libmspack
# learned
reference 0.10.1 amd64 sha256:91230bca1a4b138403393e1c7240a7570116b07da621208fc88931fb35e0290b libmspack-dev 0.10.1-2
reference 0.11 amd64 sha256:5a12bbf03ac1621031f12c47bc088f1f0e99417ff9805f879f2b67e3b8643fea libmspack-dev 0.11-1
string 0.10.1..0.11 cabd ". Use unshield (https://github.com/twogood/unshield) to unpack this file"
string 0.10.1..0.11 cabd "ERROR; file \"%s\" cannot be extracted, cabinet set is incomplete"
string 0.10.1..0.11 cabd "WARNING; bad block checksum found"
string 0.10.1..0.11 cabd "WARNING; cabinet version is not 1.3"
string 0.10.1..0.11 cabd "WARNING; file possibly truncated by %ld bytes."
string 0.10.1..0.11 cabd "WARNING; merged cabinets with differing Set IDs."
string 0.10.1..0.11 cabd "WARNING; merged cabinets with odd order."
string 0.10.1..0.11 cabd "WARNING; merged file %s not listed in both cabinets"
string 0.10.1..0.11 cabd "WARNING; possible %ld extra bytes at end of file."
string 0.10.1..0.11 cabd "WARNING; ran out of cabinets in set. Are any missing?"
string 0.10.1..0.11 cabd "WARNING; reserved header > 60000."
string 0.10.1..0.11 cabd "no files in cabinet."
string 0.10.1..0.11 cabd "no folders in cabinet."
string 0.10.1..0.11 chmd "::DataSpace/Storage/MSCompressed/Content"
string 0.10.1..0.11 chmd "::DataSpace/Storage/MSCompressed/ControlData"
string 0.10.1..0.11 chmd "::DataSpace/Storage/MSCompressed/SpanInfo"
string 0.10.1..0.11 chmd "Transform/{7FC28940-9D31-11D0-9B27-00A0C91E9C7C}/InstanceData/ResetTable"
string 0.10.1..0.11 chmd "WARNING; CHM version > 3"
string 0.10.1..0.11 chmd "WARNING; PMGL quickref area is too large"
string 0.10.1..0.11 chmd "WARNING; PMGL quickref area is too small"
string 0.10.1..0.11 chmd "WARNING; chunk size is not 4096"
string 0.10.1..0.11 chmd "WARNING; contents are corrupt"
string 0.10.1..0.11 chmd "WARNING; first PMGL chunk is not zero"
string 0.10.1..0.11 chmd "invalid section number '%u'."
string 0.10.1..0.11 lzxd "WARNING; invalid reset interval detected during LZX decompression"
string 0.10.1..0.11 mszipd "MSZIP error, %u bytes of data lost."
string 0.11..0.11 chmd "WARNING; file is %ld bytes longer than CHM file"
string 0.11..0.11 chmd "WARNING; file is %ld bytes longer than compressed section"
string 0.11..0.11 chmd "WARNING; file possibly truncated by %ld bytes"
string 0.11..0.11 chmd "WARNING; possible %ld extra bytes at end of file"
table 0.10.1..0.11 chmd 10fd017caa7bd0119e0c00a0c922e6ec11fd017caa7bd0119e0c00a0c922e6ec
symbol 0.10.1..0.10.1 cabd cabd_checksum
symbol 0.10.1..0.11 cabd cabd_open
symbol 0.10.1..0.11 chmd chmd_open
symbol 0.10.1..0.11 kwajd kwajd_close
symbol 0.10.1..0.11 kwajd kwajd_error
symbol 0.10.1..0.11 lzxd lzxd_free
symbol 0.10.1..0.11 oabd oabd_param
symbol 0.10.1..0.11 qtmd qtmd_free
symbol 0.10.1..0.11 qtmd qtmd_init
symbol 0.10.1..0.11 system msp_alloc
symbol 0.10.1..0.11 system msp_msg
symbol 0.11..0.11 chmd find_sys_file
