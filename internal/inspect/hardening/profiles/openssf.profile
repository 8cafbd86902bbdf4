# The options of the guide that leave evidence in a linked file. Those that leave
# none, such as -Wall and -fno-strict-overflow, are for an audit of the build.
profile openssf
edition 2026-06-30
title   OpenSSF Compiler Options Hardening Guide for C and C++
source  OpenSSF Best Practices Working Group, Compiler Options Hardening Guide for C and C++

check binary/exec-stack     nx              yes              high   elf     "-Wl,-z,noexecstack"           "binutils 2.14"
check binary/rwx            writableCode    0                high   elf|pe|mach-o "-Wl,-z,separate-code"   "binutils 2.31, lld 10"
check binary/no-canary      canary          protected        medium elf     "-fstack-protector-strong"     "gcc 4.9, clang 6"
check binary/no-fortify     fortify         2|3              medium elf     "-O2 -D_FORTIFY_SOURCE=3"      "gcc 12, clang 9 with glibc 2.34; level 2 before"
check binary/no-stack-clash stackClash      protected        medium elf     "-fstack-clash-protection"     "gcc 8, clang 11"
check binary/no-pie         pie             yes              medium elf     "-fPIE -pie"                   "binutils 2.16"
check binary/no-relro       relro           partial|full     medium elf     "-Wl,-z,relro -Wl,-z,now"      "binutils 2.15"
check binary/partial-relro  relro           full|none        low    elf     "-Wl,-z,relro -Wl,-z,now"      "binutils 2.15"
check binary/no-cet         cet             on               info   elf     "-fcf-protection=full"         "gcc 8, clang 7"
check binary/no-bti         bti             on               info   elf     "-mbranch-protection=standard" "gcc 9, clang 8"
check binary/textrel        textRelocations no               medium elf     "-fPIC"                        "any"
check binary/rpath          runPathEntries  safe             medium elf|mach-o "-Wl,-rpath,$ORIGIN/…"      "any"
check binary/setuid         setuid          false            info   elf     "chmod u-s"                    "any"

check binary/no-aslr        aslr            yes              medium pe      "/DYNAMICBASE"                 "MSVC 2005"
check binary/no-high-entropy highEntropyVA  yes              low    pe      "/HIGHENTROPYVA"               "MSVC 2012"
check binary/no-dep         nx              yes              high   pe      "/NXCOMPAT"                    "MSVC 2005"
check binary/no-cfg         cfg             yes              low    pe      "/guard:cf"                    "MSVC 2015"
check binary/no-gs          gs              yes              medium pe      "/GS"                          "MSVC 2003"
check binary/no-safeseh     safeSEH         yes              medium pe      "/SAFESEH"                     "MSVC 2003"
check binary/shared-section sharedWritable  0                high   pe      "/SECTION without S"           "any"

check binary/no-pie         pie             yes              medium mach-o  "-Wl,-pie"                     "Xcode 4"
check binary/exec-stack     nx              yes              high   mach-o  "no -allow_stack_execute"      "any"
check binary/no-hardened-runtime hardenedRuntime yes         low    mach-o  "codesign --options runtime"   "Xcode 10"
