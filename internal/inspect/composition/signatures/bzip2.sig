name bzip2
also libbz2
cpe bzip:bzip2
cpe bzip2_project:bzip2
advisory OSS-Fuzz bzip2
advisory Debian bzip2
advisory Alpine bzip2
advisory GIT https://gitlab.com/bzip2/bzip2
advisory GIT https://sourceware.org/git/bzip2.git
advisory generic bzip2
version weak "{v}, {d}-{*}-{d}"
# learned
reference 1.0.8 amd64 sha256:58fe6133ef194830bf9895ecd2090a70a2a5987f42c4e3981e4cb5a0354e7de8 libbz2-dev 1.0.8-5+b1
string 1.0.8..1.0.8 blocksort "        %d pointers, %d sorted, %d scanned\n"
string 1.0.8..1.0.8 blocksort "        main sort initialise ...\n"
string 1.0.8..1.0.8 blocksort "        reconstructing block ...\n"
string 1.0.8..1.0.8 blocksort "    too repetitive; using fallback sorting algorithm\n"
string 1.0.8..1.0.8 blocksort "%6d unresolved strings\n"
string 1.0.8..1.0.8 bzlib "\n    combined CRCs: stored = 0x%08x, computed = 0x%08x"
string 1.0.8..1.0.8 bzlib "ing the\n  problem -- without which I will be unable to investigate it.\n\n"
string 1.0.8..1.0.8 bzlib "urate bug reports eventually lead to higher\nquality software.  Thanks.\n\n"
string 1.0.8..1.0.8 compress "      %d in block, %d after MTF & 1-2 coding, %d+2 syms in use\n"
string 1.0.8..1.0.8 compress "      bytes: mapping %d, "
string 1.0.8..1.0.8 compress "      pass %d: size is %d, grp uses are "
string 1.0.8..1.0.8 compress "    final combined CRC = 0x%08x\n   "
string 1.0.8..1.0.8 compress "code lengths %d, "
string 1.0.8..1.0.8 compress "selectors %d, "
table 1.0.8..1.0.8 blocksort 01000000040000000d00000028000000790000006c01000045040000d00c0000
symbol 1.0.8..1.0.8 blocksort BZ2_blockSort
symbol 1.0.8..1.0.8 blocksort fallbackSort
symbol 1.0.8..1.0.8 blocksort mainGtU
symbol 1.0.8..1.0.8 blocksort mainSort
symbol 1.0.8..1.0.8 bzlib BZ2_bzCompress
symbol 1.0.8..1.0.8 bzlib BZ2_bzRead
symbol 1.0.8..1.0.8 bzlib BZ2_bzReadClose
symbol 1.0.8..1.0.8 bzlib BZ2_bzReadOpen
symbol 1.0.8..1.0.8 bzlib BZ2_bzWrite
symbol 1.0.8..1.0.8 bzlib BZ2_bzWriteOpen
symbol 1.0.8..1.0.8 bzlib BZ2_bzclose
symbol 1.0.8..1.0.8 bzlib BZ2_bzdopen
symbol 1.0.8..1.0.8 bzlib BZ2_bzerror
symbol 1.0.8..1.0.8 bzlib BZ2_bzflush
symbol 1.0.8..1.0.8 bzlib BZ2_bzopen
symbol 1.0.8..1.0.8 bzlib BZ2_bzread
symbol 1.0.8..1.0.8 bzlib BZ2_bzwrite
symbol 1.0.8..1.0.8 compress bsPutUInt32
