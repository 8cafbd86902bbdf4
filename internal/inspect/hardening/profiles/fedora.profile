# What redhat-rpm-config sets and annocheck asks of packages. The last part of a
# check is the name of annocheck's test.
profile fedora
edition 42
title   Fedora build flags as annocheck tests them
source  redhat-rpm-config, buildflags.md; annocheck(1), hardened

check binary/exec-stack       nx                yes            high   elf "-Wl,-z,noexecstack"              "binutils 2.14"      "annocheck gnu-stack"
check binary/rwx              writableCode      0              high   elf "-Wl,-z,separate-code"            "binutils 2.31"      "annocheck rwx-seg"
check binary/no-canary        canary            protected      medium elf "-fstack-protector-strong"        "gcc 4.9, clang 6"   "annocheck stack-prot"
check binary/no-fortify       fortify           2|3            medium elf "-O2 -D_FORTIFY_SOURCE=3"         "gcc 12, clang 9"    "annocheck fortify"
check binary/no-stack-clash   stackClash        protected      medium elf "-fstack-clash-protection"        "gcc 8, clang 11"    "annocheck stack-clash"
check binary/no-pie           pie               yes            medium elf "-fPIE -pie"                      "binutils 2.16"      "annocheck pie"
check binary/no-relro         relro             partial|full   medium elf "-Wl,-z,relro"                    "binutils 2.15"      "annocheck gnu-relro"
check binary/partial-relro    relro             full|none      medium elf "-Wl,-z,now"                      "binutils 2.15"      "annocheck bind-now"
check binary/no-cet           cet               on             medium elf "-fcf-protection=full"            "gcc 8, clang 7"     "annocheck cf-protection"
check binary/no-bti           bti               on             medium elf "-mbranch-protection=standard"    "gcc 9, clang 8"     "annocheck branch-protection"
check binary/textrel          textRelocations   no             medium elf "-fPIC"                           "any"                "annocheck textrel"
check binary/rpath            runPathEntries    safe           medium elf "-Wl,-rpath,$ORIGIN/…"            "any"                "annocheck run-path"
check binary/no-assertions    glibcxxAssertions yes|protected  medium elf "-D_GLIBCXX_ASSERTIONS"           "gcc 6"              "annocheck glibcxx-assertions"
check binary/no-auto-init     autoVarInit       protected      low    elf "-ftrivial-auto-var-init=zero"    "gcc 12, clang 8"    "annocheck auto-var-init"
check binary/loose-flex-arrays strictFlexArrays protected      low    elf "-fstrict-flex-arrays=3"          "gcc 13, clang 16"   "annocheck flex-arrays"
check binary/sanitizer        sanitizers        none           medium elf "no -fsanitize in production"     "gcc 4.8"            "annocheck instrumentation"
check binary/sources-disagree sourcesDisagree   none           low    elf "the same options for the link step" "gcc 4.5"         "annocheck lto"
check binary/no-retpoline     retpoline         yes            medium elf "CONFIG_MITIGATION_RETPOLINE=y"   "Linux 4.15"
