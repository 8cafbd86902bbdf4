name python
also python3 libpython cpython
cpe python:python
advisory OSS-Fuzz cpython3
advisory Debian python3.11
advisory Alpine python3
advisory GIT https://github.com/python/cpython
advisory generic python
version weak "{v}"
# learned
reference 3.9.2 amd64 sha256:1833643d11a87a12d1bf5f2a1c532511ef9aaa84b1bb5a0c2b80f42e79588cbf libpython3.9-dev 3.9.2-1+deb11u7
reference 3.11.2 amd64 sha256:8fd380b227492a3a7318db2eca81e3e79f5dbcb2cc5d67bd1eeead90f421392d libpython3.11-dev 3.11.2-6+deb12u8
reference 3.13.5 amd64 sha256:c188709af0077534d1361c50160f919f969cf30c1302d953008a5032ad51b1cf libpython3.13-dev 3.13.5-2+deb13u5
reference 3.13.15 amd64 sha256:ebfeadca5ca2b63336fe18f9f66f3d4d2c40f1a35b9216c7b51bf170b59c9f63 libpython3.13-dev 3.13.15-1
reference 3.13.18 amd64 sha256:0bedd2ba4eba11564bb3970f9fb46bde3129742836bd4140a79170b66d3d866d libpython3.13-dev 3.13.18-1
reference 3.14.8 amd64 sha256:78d45db1ea74766944fe0a0ce2301ae5d64ce3935f4cdc4f5ab5df4c3a6d671c libpython3.14-dev 3.14.8-1
reference 3.14.10 amd64 sha256:497958d917ec0d98a01b6cb1231fe3463a8e636f996d2712c9cdc0ab53c6aaeb libpython3.14-dev 3.14.10-1
reference 3.15.0 amd64 sha256:3393155ffeb52d53cf2fd8012ff1940e0027cbec873a6f7fd379a9c40b4ccfa4 libpython3.15-dev 3.15.0-1
reference 3.15.2 amd64 sha256:623c88cb2a5a7a96bb226f5713631160310d98e51f4c6486e3d64c746186ef74 libpython3.15-dev 3.15.2-1
string 3.9.2..3.9.2 initconfig " as PYTHONPATH)\n-h     : print this help message and exit (also --help)\n"
string 3.9.2..3.9.2 odictobject " d is returned if given, otherwise KeyError\n        is raised.\n\n        "
string 3.9.2..3.9.2 posixmodule " RWF_DSYNC\n- RWF_SYNC\n\nUsing non-zero flags requires Linux 4.7 or newer."
string 3.9.2..3.9.2 pythonrun "\nDuring handling of the above exception, another exception occurred:\n\n"
string 3.9.2..3.9.2 typeobject "\ntype(object) -> the object's type\ntype(name, bases, dict) -> a new type"
string 3.9.2..3.11.2 cmathmodule "\nIf the base not specified, returns the natural logarithm (base e) of z."
string 3.9.2..3.11.2 floatobject "\n--\n\nConvert a string or number to a floating point number, if possible."
string 3.9.2..3.11.2 mathmodule "\nIf the base not specified, returns the natural logarithm (base e) of x."
string 3.9.2..3.11.2 socketmodule "\nConvert an IP address from 32-bit packed binary format to string format"
string 3.9.2..3.11.2 unicodeobject "  Optional arguments start and end are\ninterpreted as in slice notation."
string 3.9.2..3.13.5 bltinmodule " iterator\nis exhausted, it is returned instead of raising StopIteration."
string 3.9.2..3.13.5 genericaliasobject "\n\nE.g. for t = list[int], t.__origin__ is list and t.__args__ is (int,)."
string 3.9.2..3.13.5 longobject "    Indicates whether two's complement is used to represent the integer."
string 3.9.2..3.13.5 posixmodule " If they are unavailable, using them will raise a\n  NotImplementedError."
string 3.9.2..3.13.5 pyexpat " an element with many attributes), not all of the text may be available."
string 3.9.2..3.13.15 _localemodule "y, locale=<unrepresentable>, /)\n--\n\nActivates/queries locale processing."
string 3.9.2..3.13.15 frozen ")\tz6Return true if the filename is reserved by the system.r`"
string 3.9.2..3.13.15 pyexpat "False, /)\n--\n\nParse XML data.\n\n`isfinal' should be true at end of input."
string 3.9.2..3.15.2 _datetimemodule "\n\n  tz\n    Timezone object.\n\nIf no tz is specified, uses local timezone."
string 3.9.2..3.15.2 _opcode "\nReturn the executor object at offset in code if exists, None otherwise."
string 3.9.2..3.15.2 _sre "\n\nFor match object m, return the 2-tuple (m.start(group), m.end(group))."
string 3.9.2..3.15.2 _tracemalloc "\nDo nothing if the tracemalloc module is not tracing memory allocations."
string 3.9.2..3.15.2 _zstdmodule "    Tuple of samples' sizes.\n  dict_size\n    The size of the dictionary."
string 3.9.2..3.15.2 binascii "\nhexstr must contain an even number of hex digits (upper or lower case)."
string 3.9.2..3.15.2 codeobject "  cellvars=(), /)\n--\n\nCreate a code object.  Not for the faint of heart."
string 3.9.2..3.15.2 md5module "\n--\n\nReturn a new MD5 hash object; optionally initialized with a string."
string 3.9.2..3.15.2 moduleobject "\nThe name must be a string; the optional doc argument can have any type."
string 3.9.2..3.15.2 obmalloc "\n       may be bogus, and checking the trailing pad bytes may segfault.\n"
string 3.9.2..3.15.2 rangeobject " -- return index of value.\nRaise ValueError if the value is not present."
string 3.9.2..3.15.2 sha256module "\nReturn a new SHA-224 hash object; optionally initialized with a string."
string 3.9.2..3.15.2 sha2module "\nReturn a new SHA-384 hash object; optionally initialized with a string."
string 3.9.2..3.15.2 stringio "    2  End of stream - pos must be 0.\nReturns the new absolute position."
string 3.9.2..3.15.2 syslogmodule "\n\nReset the syslog module values and call the system library closelog()."
string 3.9.2..3.15.2 zlibmodule "\n    containing subsequences that are likely to occur in the input data."
string 3.9.2..3.15.2 zstddict "   the same compression level.\n3. No need to use this for decompression."
string 3.11.2..3.15.2 _operator " b, /)\n--\n\nReturn the number of items in a which are, or which equal, b."
string 3.11.2..3.15.2 dictobject " is not found, return the default if given; otherwise,\nraise a KeyError."
string 3.11.2..3.15.2 helpers " no encoding declared; see https://peps.python.org/pep-0263/ for details"
string 3.11.2..3.15.2 signalmodule " has no\ndescription. Raises :exc:`ValueError` if *signalnum* is invalid."
string 3.11.2..3.15.2 sysmodule " exception.\n\nThis function should be used for specialized purposes only."
string 3.13.5..3.15.2 _collectionsmodule "\n--\n\nExtend the right side of the deque with elements from the iterable."
string 3.13.5..3.15.2 floatobject "\n--\n\nConvert a string or number to a floating-point number, if possible."
string 3.13.5..3.15.2 gcmodule "\n--\n\nReturn the list of objects that are directly referred to by 'objs'."
string 3.13.5..3.15.2 textio "\n\nAny other argument combinations are invalid,\nand may raise exceptions."
string 3.13.5..3.15.2 timemodule "\n--\n\nReturn the time of the specified clock clk_id as nanoseconds (int)."
string 3.13.15..3.15.2 _codecsmodule " name registered\nwith codecs.register_error that can handle ValueErrors."
string 3.13.15..3.15.2 bltinmodule "\niterator is exhausted, it is returned instead of raising StopIteration."
string 3.13.15..3.15.2 posixmodule "\npossible on the hosting operating system.  This function never returns."
string 3.13.15..3.15.2 textio " can be given as input to seek(), to\nrestore a previous stream position."
string 3.13.15..3.15.2 unicodeobject "\n\nOptional arguments start and end are interpreted as in slice\nnotation."
source 3.9.2..3.9.2 parse_string "pegen/parse_string.c"
source 3.9.2..3.11.2 gcmodule "Modules/gcmodule.c"
source 3.9.2..3.11.2 sha3module "_sha3/sha3module.c"
source 3.9.2..3.13.18 frameobject "Objects/frameobject.c"
source 3.9.2..3.15.2 bytearrayobject "Objects/bytearrayobject.c"
source 3.9.2..3.15.2 methodobject "Objects/methodobject.c"
source 3.9.2..3.15.2 optimizer_symbols "Python/optimizer_symbols.c"
source 3.9.2..3.15.2 unicode_format "Objects/unicode_format.c"
source 3.9.2..3.15.2 weakrefobject "Objects/weakrefobject.c"
source 3.11.2..3.15.2 memoryobject "Objects/memoryobject.c"
source 3.13.5..3.15.2 abstract "Objects/abstract.c"
source 3.13.5..3.15.2 sha3module "Modules/sha3module.c"
source 3.14.8..3.15.2 _heapqmodule "Modules/_heapqmodule.c"
table 3.9.2..3.9.2 compile 170000001800000014000000100000001b00000016000000130000003e000000
table 3.9.2..3.9.2 unicodedata 00caa0e9cc4dd08e4d1f39ec7f39d28539fae5fa932ed2e633d2e6fa256639f2
table 3.9.2..3.11.2 _threadmodule 41206c6f636b206f626a65637420697320612073796e6368726f6e697a617469
table 3.9.2..3.11.2 unicodedata 0000000000000d000f0005000d00110005000d00100005000d00120005000a00
table 3.9.2..3.13.5 _csv 202020206373765f726561646572203d20726561646572286974657261626c65
table 3.9.2..3.13.5 _threadmodule 5f657863657074686f6f6b28246d6f64756c652c20286578635f747970652c20
table 3.9.2..3.13.15 frozen 630000000000000000000000000500000000000000f31a020000950053007200
table 3.9.2..3.13.18 exceptions 457863657074696f6e2e776974685f74726163656261636b28746229202d2d0a
table 3.9.2..3.13.18 frameobject 462e5f5f73697a656f665f5f2829202d3e2073697a65206f66204620696e206d
table 3.9.2..3.15.2 _posixsubprocess 4120504f5349582068656c70657220666f72207468652073756270726f636573
table 3.9.2..3.15.2 _statisticsmodule 416363656c657261746f727320666f7220746865207374617469737469637320
table 3.9.2..3.15.2 _sysconfig 412068656c70657220666f722074686520737973636f6e666967206d6f64756c
table 3.9.2..3.15.2 ast 32010000360100003701000038010000390100003c0100003d0100003e010000
table 3.9.2..3.15.2 decompressor 41206279746573206f626a656374206f6620756e2d636f6e73756d656420696e
table 3.9.2..3.15.2 graminit 05000100090002000b0002000c0002000d0002000e0003002400040028000200
table 3.9.2..3.15.2 import 2845787472656d656c7929206c6f772d6c6576656c20696d706f7274206d6163
table 3.9.2..3.15.2 interpreteridobject 4120696e746572707265746572204944206964656e746966696573206120696e
table 3.9.2..3.15.2 jit_unwind 002e74657874002e65685f6672616d65002e7368737472746162002e73747274
table 3.9.2..3.15.2 token 1813360708100e0c0f1711363636363636363636360b0d141615363136363636
table 3.9.2..3.15.2 typevarobject 4162737472616374206261736520636c61737320666f722067656e6572696320
table 3.11.2..3.15.2 cmathmodule 000000000000f07fd221337f7cd902c0000000000000f07f182d4454fb2109c0
table 3.11.2..3.15.2 mathintegermodule 0000010103030404070708080a0a0b0b0f0f1010121213131616171719191a1a
table 3.13.5..3.15.2 bltinmodule 4275696c742d696e2066756e6374696f6e732c2074797065732c206578636570
table 3.13.5..3.15.2 unicodedata 0021000097fa01000d000f000c000f00b40000009f2900006d2000006b200000
table 3.13.15..3.13.15 pystate 0000000000000000f00f0d030000000000000000000000001053040000000000
table 3.13.15..3.15.2 pyexpat 536574416c6c6f63547261636b657241637469766174696f6e5468726573686f
table 3.13.15..3.15.2 unicodedata 00340000bf4d000001000000004e0000ff9f00000100000000ac0000a3d70000
table 3.13.18..3.13.18 pystate 0000000000000000f0120d030000000000000000000000001053040000000000
table 3.13.18..3.15.2 frozen 630000000000000000000000000500000000000000f310020000950053007200
table 3.14.8..3.14.8 pystate 0000000000000000f0080e03000000000000000000000000c8d4040000000000
table 3.14.8..3.15.2 cmathmodule 000000000000000000000000000000007c29622ccf67fdc67c29622ccf67fdc6
table 3.14.8..3.15.2 longobject 0000000000000000000000000000000000000000000000005f1f668cce0cab3f
symbol 3.9.2..3.9.2 Python-ast _Py_For
symbol 3.9.2..3.9.2 fileutils _Py_fopen
symbol 3.9.2..3.11.2 fileio err_mode
symbol 3.9.2..3.15.2 _struct bp_bool
symbol 3.9.2..3.15.2 boolobject bool_or
symbol 3.9.2..3.15.2 main Py_Main
symbol 3.9.2..3.15.2 peephole set_arg
symbol 3.9.2..3.15.2 setobject set_add
symbol 3.9.2..3.15.2 tokenizer tok_get
symbol 3.13.5..3.15.2 _pickle Pdata_pop
symbol 3.13.5..3.15.2 gc _Py_RunGC
symbol 3.13.15..3.15.2 _pickle load_obj
