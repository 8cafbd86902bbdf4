name tcl
also libtcl
cpe tcl:tcl
advisory OSS-Fuzz tcl
advisory Debian tcl8.6
advisory Alpine tcl
advisory GIT https://github.com/tcltk/tcl
advisory generic tcl
version weak "{v}"
# learned
reference 8.6.11 amd64 sha256:db717c1b9d0dd0863528c2c4a4c0e02b5e7b815a5865225ae60158701fe5374f tcl8.6-dev 8.6.11+dfsg-1
reference 8.6.13 amd64 sha256:0bb88f01a71332632d82e21a2b45a1cd5da57815600601947722c1d5440068f9 tcl8.6-dev 8.6.13+dfsg-2
reference 8.6.16 amd64 sha256:488ef7e27330b98fd2bac1f56a56119c356112df1b113e7105319031ebedca79 tcl8.6-dev 8.6.16+dfsg-1
reference 8.6.18 amd64 sha256:57c4ffa2919220b033ca76d432f3ab0f62bf505f684bc4454b34aed846e64159 tcl8.6-dev 8.6.18+dfsg-1
reference 9.0.1 amd64 sha256:a1411dc35fc9f399b3a0fa9463f3a9b47695e1c0271653ca6f9a19a6bbf03db3 tcl9.0-dev 9.0.1+dfsg-2
reference 9.0.4 amd64 sha256:8e5cfc0baf3bc7f563458e4a9c741e04e3768747be895a654a5c67b1030d6ea9 tcl9.0-dev 9.0.4+dfsg-1
reference 9.1 amd64 sha256:c63e4ca1d8371f922936070d1290bd510c40f717191f77a37e04df7d7815f7c6 tcl9.1-dev 9.1.0+dfsg-2
string 8.6.11..8.6.11 tclCompExpr "unbalanced close paren"
string 8.6.11..8.6.11 tclListObj "NewListIntRep: expects postive element count"
string 8.6.11..8.6.11 tclObj "integer value too large to represent as non-long integer"
string 8.6.11..8.6.13 tclDate "tus returned from date parser. Please report this error as a bug in Tcl."
string 8.6.11..8.6.13 tclIO "channel type %s must define closeProc"
string 8.6.11..8.6.13 tclIORChan "bad %s list: is empty"
string 8.6.11..8.6.13 tclOOMethod "\n    (%s \"%.*s%s\" constructor line %d)"
string 8.6.11..8.6.13 tclOOMethod "method not declared in class or object"
string 8.6.11..8.6.16 tclStrToD "in ShouldBankerRoundUp, trichotomy fails!"
string 8.6.11..8.6.16 tclStrToD "in ShouldBankerRoundUpToNext, trichotomy fails!"
string 8.6.11..8.6.18 tclDisassemble "mds %d, src %d, inst %d, litObjs %u, aux %d, stkDepth %u, code/src %.2f\n"
string 8.6.11..8.6.18 tclIO "bad value for -eofchar: should be a list of zero, one, or two elements"
string 8.6.11..8.6.18 tclIORChan "Expected list with even number of elements, got %d element%s instead"
string 8.6.11..8.6.18 tclProc "cedure \"%s\": arg list contains %d entries, precompiled header expects %d"
string 8.6.11..8.6.18 tclStringObj "Tcl_SetObjLength: negative length requested: %d (integer overflow?)"
string 8.6.11..9.0.1 tclConfig "QueryConfigObjCmd: Unknown subcommand to 'pkgconfig'. This can't happen"
string 8.6.11..9.0.1 tclIOCmd "Tcl_SocketObjCmd: bad option index to SocketOptions"
string 8.6.11..9.0.1 tclTimer "Tcl_AfterObjCmd: bad subcommand index to afterSubCmds"
string 8.6.11..9.0.1 tclZlib "compressed) and 9 (best compression) or -1 for default compression level"
string 8.6.11..9.1 tclClock "al|now ?-format string? ?-gmt boolean? ?-locale LOCALE? ?-timezone ZONE?"
string 8.6.11..9.1 tclCmdIL "used with \"-stride\", the leading \"-index\" value must be within the group"
string 8.6.11..9.1 tclEnsemble "\n    while parsing result of ensemble unknown subcommand handler"
string 8.6.11..9.1 tclFCmd " \"%s\" to \"%s\": trying to rename a volume or move a directory into itself"
string 8.6.11..9.1 tclIndexObj "ion code \"%s\": must be ok, error, return, break, continue, or an integer"
string 8.6.11..9.1 tclInterp "permission denied: safe interpreters cannot change recursion limit"
string 8.6.11..9.1 tclLoad "can't use package in a safe interpreter: no %s_SafeInit procedure"
string 8.6.11..9.1 tclNamesp "can't create namespace \"\": only global namespace can have empty name"
string 8.6.11..9.1 tclOOBasic "variable name \"%s\" illegal: must not contain namespace separator"
string 8.6.11..9.1 tclPipe "can't read output from command: standard output was redirected"
string 8.6.11..9.1 tclPkg "in standalone executable: This package is not compiled with stub support"
string 8.6.11..9.1 tclResult "bad -level value: expected non-negative integer but got \"%s\""
string 8.6.11..9.1 tclScan "variable is assigned by multiple \"%n$\" conversion specifiers"
string 8.6.11..9.1 tclTrace "d operation list \"\": must be one or more of array, read, unset, or write"
string 8.6.11..9.1 tclUnixFCmd "could not set group for file \"%s\": group \"%s\" does not exist"
string 8.6.11..9.1 tclVar " \"%s\": can't create namespace variable that refers to procedure variable"
string 8.6.11..9.1 tclZipfs "Invalid flags 0x%x. O_APPEND and O_TRUNC require write access: %s"
string 8.6.13..8.6.13 tclListObj "NewListInternalRep: expects postive element count"
string 8.6.13..8.6.18 tclBasic "::tcl::mathfunc:\n    (enter trac\n    (leave trac"
string 8.6.13..8.6.18 tclUtil "Tcl_Merge called with negative argc (%d)"
string 8.6.16..8.6.18 tclIO "channel type %s must define closeProc or close2Proc"
string 8.6.16..9.1 tclIORChan "bad event list: is empty"
string 8.6.16..9.1 tclOOMethod "unknown or deleted"
string 8.6.16..9.1 tclPosixStr "interrupted system call should be restarted"
string 8.6.16..9.1 tclZlib "Filename contains characters > 0xFF"
string 8.6.18..9.1 tclPkgConfig "dllfile,runtime"
string 9.0.1..9.1 tclCmdMZ "alue \"%s\" supplied for option \"-profile\". Must be \"strict\" or \"replace\"."
string 9.0.1..9.1 tclIORChan "Expected list with even number of elements, got %td element%s instead"
string 9.0.1..9.1 tclIOUtil "alid access mode \"%s\": modes RDONLY, RDWR, and WRONLY cannot be combined"
string 9.0.1..9.1 tclStringObj "Tcl_SetObjLength: length requested is negative: %td (integer overflow?)"
string 9.0.1..9.1 tclUnixChan "bad mode \"%s\" for -closemode: must be default, discard, or drain"
source 8.6.11..9.1 tclListObj "generic/tclListObj.c"
table 8.6.11..8.6.11 regcomp 2100230025002a002c002f005b005d005a055f056a066d0600070d07f707f907
table 8.6.11..8.6.13 regcomp 00001f007f009f00000605060b200f202a202e206020642066206f2000e0fff8
table 8.6.11..8.6.18 regcomp 21007e00a100ac00ae0077037a037f0384038a038e03a103a3032f0531055605
table 8.6.11..8.6.18 regcomp 3a003b003f0040005f007b007d00a100a700ab00b600b700bb00bf007e038703
table 8.6.11..8.6.18 tclAssembly 010203042223464748494a4b4c4f5f6c7e848f909597989aaaabacadaeafb0b6
table 8.6.11..8.6.18 tclDate 001a1b1b1c1c1c1c1c1c1c1c1c1d1d1d1e1e1e1e1f1f1f1f1f20202020202020
table 8.6.11..8.6.18 tclDate 001b00040508090a0b0d0e0f11121317191c1d1e1f202122232425262728150d
table 8.6.11..8.6.18 tclDate 0200011412003500333611211b340031320304050806070a0b092b00300c151e
table 8.6.11..8.6.18 tclOO 7061636b6167652069666e65656465642054636c4f4f20312e312e30207b2320
table 8.6.11..9.0.4 tclUtf 000020004000600000008000a000c000e00000012001400160018001a001c001
table 8.6.11..9.1 regerror 2a2a2a20756e6b6e6f776e207265676578206572726f7220636f646520307825
table 8.6.11..9.1 tclCmdMZ 090a0b0c0d20c080c285c2a0e19a80e1a08ee28080e28081e28082e28083e280
table 8.6.11..9.1 tclExecute 33f304b500000000ffff1f000000000044d70000000000004018000000000000
table 8.6.11..9.1 tclExecute c385b207000000004991171700000000dbb3464500000000911bd4cf00000000
table 8.6.11..9.1 tclStrToD 000000000000f03f0000000000005940000000000088c3400000000084d79741
table 8.6.11..9.1 tclStrToD 010000000300000005000000070000000a0000000c0000000e00000011000000
table 8.6.11..9.1 tclStubCall 43616e6e6f742063616c6c2025732066726f6d20737475626265642065787465
table 8.6.11..9.1 tclStubCall 5f54636c5f53657450616e696350726f63000000000000005f54636c5f496e69
table 8.6.11..9.1 tclVar 6e616d652072656665727320746f20616e20656c656d656e7420696e20616e20
table 8.6.11..9.1 tclVar 75707661722072656665727320746f20656c656d656e7420696e2064656c6574
table 8.6.11..9.1 tclVar 75707661722072656665727320746f207661726961626c6520696e2064656c65
table 8.6.11..9.1 tclZipfs 6e616d657370616365206576616c203a3a74636c3a3a7a69706673207b7d0a70
table 8.6.13..8.6.18 regcomp 2100230025002a002c002f005b005d005a055f051d061f066a066d0600070d07
table 8.6.16..8.6.18 regcomp 00001f007f009f00000605060b200f202a202e206020642066206f20f9fffbff
table 8.6.16..9.1 tclUnixInit 2f7573722f6c6f63616c2f6c69622f74636c746b3a2f7573722f6c6f63616c2f
table 9.0.1..9.0.1 tclDate 001f202021212121212121212122222323242424242424252526262626262627
table 9.0.1..9.0.1 tclOO 7061636b6167652069666e65656465642054636c4f4f20312e332e30207b2320
table 9.0.1..9.0.4 tclAssembly 01020304222340414243444546495966777d88898e909193a3a4a5a6a7a8a9af
table 9.0.1..9.1 regcomp 000000001f0000007f0000009f00000000060000050600000b2000000f200000
table 9.0.4..9.1 tclDate 0021222223232323232323232323242425252626262626282729292a2a2a2a2a
table 9.0.4..9.1 tclOO 7061636b6167652069666e65656465642054636c4f4f20312e332e31207b2320
table 9.1..9.1 tclAssembly 0203042340414243444546495966777d88898a8e909193a3a4a5a6a7a8a9afb8
symbol 8.6.11..8.6.16 tclStubLib isDigit
symbol 8.6.11..8.6.18 tclBasic Tcl_Eval
symbol 8.6.11..8.6.18 tclMain Tcl_Main
symbol 8.6.11..9.0.1 tclDate ToSeconds
symbol 8.6.11..9.1 regexec freeDFA
symbol 8.6.11..9.1 tclEnv TclGetEnv
symbol 8.6.11..9.1 tclEvent TclInExit
symbol 8.6.11..9.1 tclFileName TclGlob
symbol 8.6.11..9.1 tclIcu IcuError
symbol 8.6.11..9.1 tclParse ParseHex
symbol 9.0.1..9.1 tclEncoding unilen4
symbol 9.0.1..9.1 tclLink LinkFree
