# What dpkg-buildflags sets with hardening=+all: bookworm's defaults, PIE and bindnow.
profile debian
edition 12
title   Debian build flags with hardening=+all
source  dpkg-buildflags(1), feature area "hardening"

check binary/exec-stack    nx             yes          high   elf "-Wl,-z,noexecstack"       "binutils 2.14"
check binary/rwx           writableCode   0            high   elf "-Wl,-z,separate-code"     "binutils 2.31, lld 10"
check binary/no-canary     canary         protected    medium elf "-fstack-protector-strong" "gcc 4.9, clang 6"
check binary/no-fortify    fortify        2|3          medium elf "-O2 -D_FORTIFY_SOURCE=2"  "gcc 4.0, clang 5"
check binary/no-pie        pie            yes          medium elf "-fPIE -pie"               "binutils 2.16"
check binary/no-relro      relro          partial|full medium elf "-Wl,-z,relro"             "binutils 2.15"
check binary/partial-relro relro          full|none    low    elf "-Wl,-z,now"               "binutils 2.15"
check binary/textrel       textRelocations no          medium elf "-fPIC"                    "any"
check binary/rpath         runPathEntries safe         medium elf "-Wl,-rpath,$ORIGIN/…"     "any"
