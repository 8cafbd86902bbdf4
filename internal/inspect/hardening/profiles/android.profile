# What the loader of Android refuses, and what its build system sets for native
# code of apps and of the platform.
profile android
edition 15
title   Android native code
source  Android NDK, Build System Maintainers Guide; bionic, Android changes for NDK developers; source.android.com, CFI and ShadowCallStack

check binary/no-pie            pie             yes          high   elf "-fPIE -pie"                   "API level 21 refuses others"
check binary/textrel           textRelocations no           high   elf "-fPIC"                        "API level 23 refuses others"
check binary/rwx               writableCode    0            high   elf "no writable code"             "API level 26 refuses others"
check binary/exec-stack        nx              yes          high   elf "-Wl,-z,noexecstack"           "NDK r8"
check binary/no-canary         canary          protected    medium elf "-fstack-protector-strong"     "NDK r11"
check binary/no-fortify        fortify         2|3          medium elf "-O2 -D_FORTIFY_SOURCE=2"      "NDK r15, API level 21"
check binary/no-relro          relro           partial|full medium elf "-Wl,-z,relro"                 "NDK r8"
check binary/partial-relro     relro           full|none    medium elf "-Wl,-z,now"                   "NDK r8"
check binary/rpath             runPathEntries  safe         medium elf "no -Wl,-rpath"                "API level 24 ignores DT_RPATH"
check binary/no-bti            bti             on           low    elf "-mbranch-protection=standard" "NDK r23"
check binary/no-auto-init      autoVarInit     protected    low    elf "-ftrivial-auto-var-init=zero" "clang 8"
check binary/no-cfi            cfi             yes          info   elf "-flto -fsanitize=cfi"         "NDK r21, API level 26"
check binary/sanitizer         sanitizers      none         medium elf "no -fsanitize in production"  "clang 3.1"
