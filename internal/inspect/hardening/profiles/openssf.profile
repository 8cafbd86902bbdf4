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

# What only debug information, notes or symbols tell.
check binary/sanitizer            sanitizers        none      medium elf "no -fsanitize in production"       "gcc 4.8, clang 3.1"
check binary/no-auto-init         autoVarInit       protected low    elf "-ftrivial-auto-var-init=zero"      "gcc 12, clang 8"
check binary/no-padding-init      zeroPadding       protected info   elf "-fzero-init-padding-bits=all"      "gcc 15"
check binary/loose-flex-arrays    strictFlexArrays  protected low    elf "-fstrict-flex-arrays=3"            "gcc 13, clang 16"
check binary/optimiser-assumptions nullPointerChecks protected low   elf "-fno-delete-null-pointer-checks"   "gcc 3, clang 7"
check binary/optimiser-assumptions wrappingOverflow  protected low   elf "-fno-strict-overflow"              "gcc 4.2, clang 3"
check binary/optimiser-assumptions noStrictAliasing  protected info  elf "-fno-strict-aliasing"              "gcc 2.95, clang 2.9"
check binary/no-assertions        glibcxxAssertions yes|protected low elf "-D_GLIBCXX_ASSERTIONS"            "gcc 6"
check binary/unneeded-library     unneededLibraries none      info   elf "-Wl,--as-needed"                   "binutils 2.20"
check binary/sources-disagree     sourcesDisagree   none      low    elf "the same options for the link step" "gcc 4.5, clang 4"
check binary/loose-entitlement   entitlementExceptions none    medium mach-o "remove the entitlement" "any"
check binary/no-retpoline         retpoline         yes       medium elf "CONFIG_MITIGATION_RETPOLINE=y"     "Linux 4.15"
