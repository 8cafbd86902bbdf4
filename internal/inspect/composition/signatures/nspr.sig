name nspr
also libnspr4
cpe mozilla:netscape_portable_runtime
advisory OSS-Fuzz nss
advisory Debian nspr
advisory Alpine nspr
advisory GIT https://hg.mozilla.org/projects/nspr
advisory generic nspr
version weak "{v}"
# learned
reference 4.29 amd64 sha256:69ac5d91cecb74eadf48abb5de80898822f6870ebe1e12c53fe5b1c5645f229e libnspr4 2:4.29-1, libnspr4-dev 2:4.29-1
reference 4.35 amd64 sha256:1c66507699e53fda6b7fc0c1f068e8298f64eaf0a295323927569b5cad567d57 libnspr4 2:4.35-1, libnspr4-dev 2:4.35-1
reference 4.36 amd64 sha256:f764e3a1c0db6a7b64ea27bba114caef1227646aa282908825ff61c6c6c06d1e libnspr4 2:4.36-1, libnspr4-dev 2:4.36-1
reference 4.40 amd64 sha256:8d94a51c132cd03596331f30681fb00f8f00e16fc819fe19c2aeab13716c8255 libnspr4 2:4.40-1, libnspr4-dev 2:4.40-1
string 4.29..4.40 plerror " (%d)OUT OF RANGE, oserror = %d\n"
string 4.29..4.40 prcmon "expanded monitor cache to %d (buckets %d)"
string 4.29..4.40 prcmon "unable to grow monitor cache hash buckets"
string 4.29..4.40 prcountr "PR_Counter: Create: QName: %s %p, RName: %s %p\n\t"
string 4.29..4.40 prcountr "PR_Counter: Deleting: QName: %s, RName: %s"
string 4.29..4.40 prcountr "PR_Counter: FindNextQname: Handle: %p, Returns: %p"
string 4.29..4.40 prcountr "PR_Counter: FindNextRname: Rhandle: %p, QHandle: %p, Returns: %p"
string 4.29..4.40 prcountr "PR_Counter: GetCounterHandleFromName:\n\tQName: %s, RName: %s"
string 4.29..4.40 prcountr "tConterNameFromHandle: QNp: %p, RNp: %p,\n\tQName: %s, RName: %s, Desc: %s"
string 4.29..4.40 prerr " was previously called and failed. Its error code is no longer available"
string 4.29..4.40 prerr "Cannot delete or rename a file object while the file system is busy"
string 4.29..4.40 prerr "Operation has already been initiated (probably a non-blocking connect)"
string 4.29..4.40 prerr "Operation is still in progress (probably a non-blocking connect)"
string 4.29..4.40 prerr "The host operating system does not support the protocol requested"
string 4.29..4.40 prerr "he value requested is too large to be stored in the data buffer provided"
string 4.29..4.40 pripv6 "Ipv6_to_Ipv4 layer"
string 4.29..4.40 prlink "%s incr => %d (find lib)"
string 4.29..4.40 prlink "Loaded library %s (init)"
string 4.29..4.40 prlink "Loaded library %s (load lib)"
string 4.29..4.40 prlink "Loaded library %s (static lib)"
string 4.29..4.40 prlink "failed to initialize shared libraries [%s]\n"
string 4.29..4.40 prlog "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-]%n:%d%n"
string 4.29..4.40 prlog "Assertion failure: %s, at %s:%d\n"
string 4.29..4.40 prlog "Unable to create nspr log file '%s'\n"
string 4.29..4.40 prmem "pool: %d, zone: %d, size: %d, free: %d, hit: %d, miss: %d, contend: %d\n"
string 4.29..4.40 prpolevt "NSPR pollable events"
string 4.29..4.40 prsystem "/sys/devices/system/cpu/present"
string 4.29..4.40 prtrace "PRTrace: FindNextRname: Rhandle: %p, QHandle: %p, Returns: %p"
string 4.29..4.40 prtrace "PRTrace: GetTraceHandleFromName:\n\tQName: %s, RName: %s"
string 4.29..4.40 prtrace "RecordTraceEntries: Cannot open %s as trace log file. OS error: %ld"
string 4.29..4.40 prtrace "RecordTraceEntries: Environment variable not defined. Exiting"
string 4.29..4.40 prtrace "RecordTraceEntries: PR_Write() Tried to write: %ld, Wrote: %ld"
string 4.29..4.40 prtrace "gments: %ld, logEntries: %ld, logEntriesPerSegment: %ld, logSegSize: %ld"
string 4.29..4.40 ptio "PR_FD_ISSET (PR_Select)"
string 4.29..4.40 ptio "PR_FD_NCLR (PR_Select)"
string 4.29..4.40 ptio "PR_FD_NISSET (PR_Select)"
string 4.29..4.40 ptio "pt_LinuxSendFile: setsockopt(TCP_CORK) failed with EINVAL\n"
string 4.29..4.40 ptsynch "locks & condition variables"
string 4.29..4.40 ptthread "Begin suspend_signal_handler thred %p thread id = %X\n"
string 4.29..4.40 ptthread "In PR_EnumerateThreads callback thread %p thid = %X\n"
string 4.29..4.40 ptthread "PR_JoinThread: %p not joinable | already smashed\n"
string 4.29..4.40 ptthread "PR_SetThreadPriority: setpriority failed with error %d"
string 4.29..4.40 ptthread "doing pthread_kill in pt_SuspendSet thred %p tid = %X\n"
string 4.29..4.40 unix "_MD_CloseFileMap(): error closing anonymnous file map osfd"
string 4.29..4.40 unix "clock_gettime failed: %d\n"
string 4.29..4.40 uxshm "_MD_AttachSharedMemory(): shmat() failed on name: %s, OsError: %d"
string 4.29..4.40 uxshm "_MD_DeleteSharedMemory(): _PR_MakeNativeIPCName() failed: %s"
string 4.29..4.40 uxshm "_MD_OpenSharedMemory(): shmget() exclusive failed, errno: %d"
string 4.29..4.40 uxshm "_md_OpenAnonFileMap(): PR_snprintf(): failed, generating filename"
string 4.29..4.40 uxshm "_md_OpenAnonFileMap(): open(): failed, filename: %s, errno: %d"
table 4.29..4.40 prmwait 3b000000b3000000090200008b03000093050000970a00004d0f00009d130000
table 4.40..4.40 prtime ffff1e003a00590077009600b400d300f20010012f014d016c01ffff1e003b00
symbol 4.29..4.29 ptio pt_poll_now
symbol 4.29..4.29 unix PR_XLock
symbol 4.29..4.35 unix _MD_convert_stat64_to_fileinfo64
symbol 4.29..4.35 unix _MD_convert_stat_to_fileinfo
symbol 4.29..4.40 prdtoa PR_dtoa
symbol 4.29..4.40 prenv PR_GetEnv
symbol 4.29..4.40 prinit PR_Init
symbol 4.29..4.40 prlong LL_Zero
symbol 4.29..4.40 prprf FuncStuff
symbol 4.29..4.40 prscanf DoScanf
symbol 4.35..4.40 prnetdb PR_GetPrefLoopbackAddrInfo
symbol 4.35..4.40 unix _PR_XLock
