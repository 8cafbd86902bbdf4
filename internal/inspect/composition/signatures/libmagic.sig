name libmagic
also file magic
cpe file_project:file
advisory OSS-Fuzz file
advisory Debian file
advisory Alpine file
advisory GIT https://github.com/file/file
advisory generic libmagic
version weak "{v}"
# learned
reference 5.39 amd64 sha256:bbb4423898d25917b0ab723fdd49a41a36e3d87dcaf36ebe0e6f44b8a646ee79 libmagic-dev 1:5.39-3+deb11u1, libmagic1 1:5.39-3+deb11u1
reference 5.44 amd64 sha256:1b474e0ea150b1f427cb43c47063e2abbf4a54335d6d12f4c4d1795bf5c1813e libmagic-dev 1:5.44-3, libmagic1 1:5.44-3
reference 5.46 amd64 sha256:a752f784db085f24e974e6127b348bbb741cf3087677b0c7fc1cc6d3d7401778 libmagic-dev 1:5.46-5, libmagic1t64 1:5.46-5
reference 5.47 amd64 sha256:81406197fac99a302e6e7776afba0fe9b223fc998d37c784d2772cbb55abf9d3 libmagic-dev 1:5.47-4, libmagic1t64 1:5.47-4
string 5.39..5.39 apprentice "escaped tab found, use \\t instead"
string 5.39..5.39 ascmagic ", with very long lines"
string 5.39..5.39 compress "exec `%s' failed, %s"
string 5.39..5.39 readelf ", missing section headers"
string 5.39..5.39 softmagic "EOF comparing DER entries"
string 5.39..5.44 readcdf "Hangul (Korean) Word Processor File 5.x"
string 5.39..5.46 softmagic "zerodivide in mconvert()"
string 5.39..5.47 apprentice " format strings (should have at most one) for `%s' with description `%s'"
string 5.39..5.47 apprentice "Current entry does not yet have a description for adding a %s type"
string 5.39..5.47 ascmagic ", with escape sequences"
string 5.39..5.47 cdf "Name of Creating Application"
string 5.39..5.47 compress "cannot create temporary file for pipe copy"
string 5.39..5.47 compress "import sys, zlib; sys.stdout.write(zlib.decompress(sys.stdin.read()))"
string 5.39..5.47 encoding "Unicode text, UTF-16, little-endian"
string 5.39..5.47 encoding "Unicode text, UTF-32, little-endian"
string 5.39..5.47 fsmagic "%sunreadable symlink `%s' (%s)"
string 5.39..5.47 funcs "Output buffer space exceeded %d+%zu"
string 5.39..5.47 funcs "regex error %d for `%s', (%s)"
string 5.39..5.47 is_csv "CSV %s%stext"
string 5.39..5.47 is_json "New Line Delimited "
string 5.39..5.47 is_simh "application/SIMH-tape-data"
string 5.39..5.47 is_tar "POSIX tar archive"
string 5.39..5.47 is_tar "POSIX tar archive (GNU)"
string 5.39..5.47 magic "Magic database is not open"
string 5.39..5.47 magic "cannot read fd %d"
string 5.39..5.47 print "*Invalid datetime*"
string 5.39..5.47 readcdf ", Os: Windows, Version %d.%d"
string 5.39..5.47 readcdf "Composite Document File V2 Document"
string 5.39..5.47 readelf ", note offset/size %#jx+%#jx exceeds file size %#jx"
string 5.39..5.47 readelf "om '%.31s', pid=%u, uid=%u, gid=%u, nlwps=%u, lwp=%u (signal %u/code %u)"
string 5.39..5.47 softmagic "cannot happen with double: invalid relation `%c'"
string 5.39..5.47 softmagic "mget(type=%d, flag=%#x, offset=%u, o=%zu, nbytes=%zu, il=%hu, nc=%hu)\n"
string 5.44..5.44 apprentice "Usupported factor_op in default %d"
string 5.44..5.44 readelf "Note section size too big (%ju > %u)"
string 5.44..5.46 funcs "repetition-operator operand `%c' invalid in regex `%s'"
string 5.44..5.47 apprentice "`name%s' entries can only be declared at top level"
string 5.44..5.47 ascmagic ", with very long lines (%zu)"
string 5.44..5.47 compress "Fork is required to uncompress, but disabled"
string 5.44..5.47 funcs "non-ascii characters in regex \\%#o `%s'"
string 5.44..5.47 readelf ", can't read elf program headers at %jd"
string 5.46..5.47 apprentice "Unsupported factor_op in default %d"
string 5.46..5.47 funcs "bounds too large %ld in regex `%s'"
string 5.46..5.47 print "%s, %lu: Maximum number of warnings (%u) exceeded.\n"
string 5.46..5.47 readcdf "Hancom HWP (Hangul Word Processor) file, version 5.0"
string 5.46..5.47 readelf "Note section size too big (%ju > %zu)"
string 5.47..5.47 apprentice "Error parsing guid `%s'"
string 5.47..5.47 funcs "cascading repetition operators in regex `%s'"
string 5.47..5.47 funcs "repetition-operator operand `%c%c' invalid in regex `%s'"
string 5.47..5.47 readcdf "PowerPoint Document"
string 5.47..5.47 softmagic "zerodivide/overflow/underflow in mconvert()"
table 5.39..5.39 buffer 402823292446696c653a206275666665722e632c7620312e3820323032302f30
table 5.39..5.39 cdf 402823292446696c653a206364662e632c7620312e31313620323031392f3038
table 5.39..5.44 encoding 402823292446696c653a20656e636f64696e672e632c7620312e343220323032
table 5.39..5.44 print 402823292446696c653a207072696e742e632c7620312e393720323032322f31
table 5.39..5.46 is_simh 402823292446696c653a2069735f73696d682e632c7620312e31302032303233
table 5.39..5.47 apprentice 636f6e74096f66667365740974797065096f70636f6465096d61736b0976616c
table 5.39..5.47 apptype 402823292446696c653a20617070747970652e632c7620312e31342032303138
table 5.39..5.47 apptype 402823292446696c653a20617070747970652e632c7620312e31372032303232
table 5.39..5.47 apptype 402823292446696c653a20617070747970652e632c7620312e31382032303234
table 5.39..5.47 compress 696d706f7274207379732c207a6c69623b207379732e7374646f75742e777269
table 5.39..5.47 encoding 402823292446696c653a20656e636f64696e672e632c7620312e323120323031
table 5.39..5.47 is_csv 402823292446696c653a2069735f6373762e632c7620312e313020323032322f
table 5.39..5.47 is_json 402823292446696c653a2069735f6a736f6e2e632c7620312e31352032303230
table 5.39..5.47 is_tar 7461722061726368697665000000000000000000000000000000000000000000
table 5.39..5.47 strlcat 402823292446696c653a207374726c6361742e632c7620312e3520323032322f
table 5.39..5.47 strlcpy 402823292446696c653a207374726c6370792e632c7620312e3520323032322f
table 5.44..5.47 fmtcheck 402823292446696c653a20666d74636865636b2e632c7620312e362032303232
table 5.44..5.47 fsmagic 402823292446696c653a2066736d616769632e632c7620312e38352032303232
table 5.46..5.46 buffer 402823292446696c653a206275666665722e632c7620312e313320323032332f
table 5.46..5.47 ascmagic 402823292446696c653a206173636d616769632e632c7620312e313136203230
table 5.46..5.47 cdf_time 402823292446696c653a206364665f74696d652e632c7620312e323520323032
table 5.46..5.47 der 402823292446696c653a206465722e632c7620312e323820323032342f31312f
table 5.47..5.47 buffer 402823292446696c653a206275666665722e632c7620312e313420323032352f
table 5.47..5.47 cdf 402823292446696c653a206364662e632c7620312e31323620323032362f3032
table 5.47..5.47 encoding 402823292446696c653a20656e636f64696e672e632c7620312e343420323032
table 5.47..5.47 funcs 402823292446696c653a2066756e63732e632c7620312e31343820323032362f
table 5.47..5.47 is_simh 402823292446696c653a2069735f73696d682e632c7620312e31312032303235
table 5.47..5.47 magic 402823292446696c653a206d616769632e632c7620312e31323520323032362f
table 5.47..5.47 print 402823292446696c653a207072696e742e632c7620312e31313020323032352f
table 5.47..5.47 readcdf 402823292446696c653a20726561646364662e632c7620312e38312032303236
table 5.47..5.47 readelf 402823292446696c653a2072656164656c662e632c7620312e32303420323032
table 5.47..5.47 softmagic 402823292446696c653a20736f66746d616769632e632c7620312e3335392032
symbol 5.39..5.39 funcs file_regerror
symbol 5.39..5.47 buffer buffer_fill
symbol 5.39..5.47 cdf cdf_read
symbol 5.39..5.47 der der_offs
symbol 5.39..5.47 funcs file_buffer
symbol 5.39..5.47 magic file_or_fd
symbol 5.39..5.47 print file_fmtnum
symbol 5.44..5.47 softmagic cvt_flip
symbol 5.46..5.47 print file_magwarn1
symbol 5.46..5.47 print file_vmagwarn
symbol 5.47..5.47 cdf cdf_namecmp
symbol 5.47..5.47 readelf elf_printf
