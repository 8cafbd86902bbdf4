# The checks of BinSkim that a file answers without its program database. The last
# part of a check is BinSkim's rule.
profile microsoft-sdl
edition 2026-06
title   Security Development Lifecycle as BinSkim tests it
source  Microsoft, BinSkim rules of June 2026

check binary/no-aslr           aslr            yes          medium pe  "/DYNAMICBASE"                 "MSVC 2005"        "BinSkim BA2009"
check binary/no-high-entropy   highEntropyVA   yes          medium pe  "/HIGHENTROPYVA"               "MSVC 2012"        "BinSkim BA2015"
check binary/no-dep            nx              yes          high   pe  "/NXCOMPAT"                    "MSVC 2005"        "BinSkim BA2016"
check binary/no-cfg            cfg             yes          medium pe  "/guard:cf"                    "MSVC 2015"        "BinSkim BA2008"
check binary/no-gs             gs              yes          medium pe  "/GS"                          "MSVC 2003"        "BinSkim BA2011"
check binary/no-safeseh        safeSEH         yes          medium pe  "/SAFESEH"                     "MSVC 2003"        "BinSkim BA2018"
check binary/shared-section    sharedWritable  0            high   pe  "/SECTION without S"           "any"              "BinSkim BA2019"
check binary/rwx               writableCode    0            high   pe  "/SECTION without W or without E" "any"           "BinSkim BA2021"
check binary/no-cet            cet             on           low    pe  "/CETCOMPAT"                   "MSVC 2019"        "BinSkim BA2025"

check binary/no-pie            pie             yes          medium elf "-fPIE -pie"                   "binutils 2.16"    "BinSkim BA3001"
check binary/exec-stack        nx              yes          high   elf "-Wl,-z,noexecstack"           "binutils 2.14"    "BinSkim BA3002"
check binary/no-canary         canary          protected    medium elf "-fstack-protector-strong"     "gcc 4.9, clang 6" "BinSkim BA3003"
check binary/no-stack-clash    stackClash      protected    medium elf "-fstack-clash-protection"     "gcc 8, clang 11"  "BinSkim BA3005"
check binary/no-relro          relro           partial|full medium elf "-Wl,-z,relro"                 "binutils 2.15"    "BinSkim BA3010"
check binary/partial-relro     relro           full|none    medium elf "-Wl,-z,now"                   "binutils 2.15"    "BinSkim BA3011"
check binary/no-fortify        fortify         2|3          medium elf "-O2 -D_FORTIFY_SOURCE=2"      "gcc 4.0, clang 5" "BinSkim BA3030"

check binary/no-pie            pie             yes          medium mach-o "-Wl,-pie"                  "Xcode 4"          "BinSkim BA5001"
check binary/exec-stack        nx              yes          high   mach-o "no -allow_stack_execute"   "any"              "BinSkim BA5002"
