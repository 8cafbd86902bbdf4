name fontconfig
also libfontconfig
cpe fontconfig_project:fontconfig
advisory OSS-Fuzz fontconfig
advisory Debian fontconfig
advisory Alpine fontconfig
advisory GIT https://gitlab.freedesktop.org/fontconfig/fontconfig
advisory generic fontconfig
# learned
reference 2.13.1 amd64 sha256:73073dfefebd0aa7e9cdcd056a17b61b620ba419359a49696eccba7af75baa12 libfontconfig-dev 2.13.1-4.2, libfontconfig1-dev 2.13.1-4.2
reference 2.14.1 amd64 sha256:a0565b62eb13d08fe3876b59e4ed32022ce0e8da5fa083ab292ecef8cd552fc8 libfontconfig-dev 2.14.1-4, libfontconfig1-dev 2.14.1-4
reference 2.15.0 amd64 sha256:40ca91743568c2ccff86b47801899e0cd5d14c91a454d740a113f05e3e2fc4a1 libfontconfig-dev 2.15.0-2.3, libfontconfig1-dev 2.15.0-2.3
reference 2.17.1 amd64 sha256:1ace121657b5e7ec2d9e00977aabd58ba8b0b92a6e705dbe8a335237f6485784 libfontconfig-dev 2.17.1-5, libfontconfig1-dev 2.17.1-5
string 2.13.1..2.13.1 fccache "FcDirCacheReadUUID %s -> %s\n"
string 2.13.1..2.13.1 fccache "FcDirCacheReadUUID Unable to read %s\n"
string 2.13.1..2.13.1 fcfreetype "ttable:Silf "
string 2.13.1..2.13.1 fcxml "Cannot %s config file \"%s\""
string 2.13.1..2.13.1 fcxml "Cannot %s default config file"
string 2.13.1..2.14.1 fccache "fcCacheChains[i] == NULL"
string 2.13.1..2.14.1 fccache "fcCacheMaxLevel == 0"
string 2.13.1..2.15.0 fcxml "ding configurations from %s is deprecated. please move it to %s manually"
string 2.13.1..2.17.1 fccache "FcCacheTimeValid dir \"%s\" cache checksum %d.%ld dir checksum %d.%ld\n"
string 2.13.1..2.17.1 fccache "Fontconfig: SOURCE_DATE_EPOCH has trailing garbage\n"
string 2.13.1..2.17.1 fccache "cache directory tags, see:\n#       http://www.brynosaurus.com/cachedir/\n"
string 2.13.1..2.17.1 fccfg "ig warning: <name> tag has target=\"font\" in a <match target=\"pattern\">.\n"
string 2.13.1..2.17.1 fccfg "ing: Directory/file mtime in the future. New fonts may not be detected.\n"
string 2.13.1..2.17.1 fccharset "\ncharsets %d -> %d leaves %d -> %d\n"
string 2.13.1..2.17.1 fcdbg "Pattern has %d elts (size %d)\n"
string 2.13.1..2.17.1 fcdbg "Pattern has %d elts (size %d), %d elts (size %d)\n"
string 2.13.1..2.17.1 fcdbg "langset (alloc error)"
string 2.13.1..2.17.1 fcdir "\tScanning file %s..."
string 2.13.1..2.17.1 fcdir "cache scan dir %s\n"
string 2.13.1..2.17.1 fcformat "\"%{file|basename|cescape}\" %{index} \"%{-file{%{=unparse|cescape}}}\""
string 2.13.1..2.17.1 fcformat "sename}: \"%{family[0]:-<unknown family>}\" \"%{style[0]:-<unknown style>}\""
string 2.13.1..2.17.1 fcformat "se|delete( )})\n}}%{[]lang{font(:lang=%{lang|downcase|translate(_,-)})\n}}"
string 2.13.1..2.17.1 fcfreetype "\tos2 weight class %d multiplier %g maps to weight %g\n"
string 2.13.1..2.17.1 fcfreetype "\tos2 width class %d multiplier %g maps to width %g\n"
string 2.13.1..2.17.1 fcinit "Fontconfig warning: adding <cachedir prefix=\"xdg\">fontconfig</cachedir>\n"
string 2.13.1..2.17.1 fcinit "Fontconfig warning: no <cachedir> elements found. Check configuration.\n"
string 2.13.1..2.17.1 fcinit "_missing=\"yes\" prefix=\"xdg\">fontconfig/fonts.conf</include></fontconfig>"
string 2.13.1..2.17.1 fclang "Fontconfig warning: ignoring %s: not a valid language tag\n"
string 2.13.1..2.17.1 fclang "Fontconfig warning: ignoring %s: not a valid region tag\n"
string 2.13.1..2.17.1 fcmatch "Font %s:%s matches language %d\n"
string 2.13.1..2.17.1 fcmatch "v.type == FcTypeDouble"
string 2.13.1..2.17.1 fcobjs "Fontconfig error: No object ID to assign\n"
string 2.13.1..2.17.1 fcpat "Raw pattern:"
string 2.13.1..2.17.1 fcpat "Serialized pattern:"
string 2.13.1..2.17.1 fcxml "g multiple values in <test> isn't supported and may not work as expected"
string 2.13.1..2.17.1 fcxml "ultiple <family> in <alias> isn't supported and may not work as expected"
string 2.14.1..2.14.1 fccache "-le64.cache-8"
string 2.14.1..2.17.1 fccache "Fontconfig error: not freed %p (dir: %s, refcount %d)\n"
string 2.14.1..2.17.1 fccfg "d retry limit exceeded. sysroot functionality may not work as expected.\n"
string 2.14.1..2.17.1 fcfreetype "applying default style Regular"
string 2.14.1..2.17.1 fcname "ror: Unexpected constant name `%s' used for object `%s': should be `%s'\n"
string 2.14.1..2.17.1 fcxml "in <%s> element. please add prefix=\"cwd\" if current behavior is desired."
string 2.15.0..2.17.1 fccache "-le64.cache-9"
string 2.15.0..2.17.1 fcdefault "Fontconfig error: out of memory in %s\n"
string 2.15.0..2.17.1 fcxml "Home is disabled"
string 2.17.1..2.17.1 fccache "Fontconfig warning: invalid cache: broken string pointer\n"
string 2.17.1..2.17.1 fccache "Fontconfig warning: invalid cache: unknown object type in pattern: %d\n"
string 2.17.1..2.17.1 fcfreetype "    fpgm table: %s\n"
string 2.17.1..2.17.1 fcobjs "Fontconfig warning: too many caller of FcObjectFini()\n"
string 2.17.1..2.17.1 fcobjs "Fontconfig warning: using without calling FcInit()\n"
table 2.13.1..2.13.1 fcobjs 66696c6500636f6c6f7200666f756e6472790066756c6c6e616d650070697865
table 2.13.1..2.14.1 fclang 000000000c0000000d0000001d0000001e000000290000002a0000002e000000
table 2.13.1..2.17.1 fcfreetype 00000000000049400000000000804f400000000000c052400000000000c05540
table 2.13.1..2.17.1 fcfreetype 0000ffff5554462d3136424500000000010000004d4143494e544f5348000000
table 2.13.1..2.17.1 fcstr 4100000068002000b500000004000703c00000005c002000d80000001c002000
table 2.13.1..2.17.1 fcstr 737369cc87cabc6e6acc8cceb9cc88cc81cf85cc88cc81d5a5d68268ccb174cc
table 2.13.1..2.17.1 fcxml 61737369676e000000000000000000000b00000061737369676e5f7265706c61
table 2.13.1..2.17.1 fcxml 65710000000000000000000000000000160000006e6f745f6571000000000000
table 2.13.1..2.17.1 fcxml 666f6e74636f6e66696700000000000001000000646972000000000000000000
table 2.14.1..2.14.1 fcobjs 6470690073697a650066696c65006861736800726762610073706163696e6700
table 2.15.0..2.15.0 fclang 000000000f000000100000002200000023000000300000003100000036000000
table 2.15.0..2.17.1 fcobjs 686173680073697a65006470690063686172736574007363616c61626c650073
table 2.17.1..2.17.1 fclang 000000000f000000100000002200000023000000310000003200000037000000
symbol 2.13.1..2.13.1 fccfg FcConfigAdd
symbol 2.13.1..2.13.1 fcstat free_dirent
symbol 2.13.1..2.14.1 fcstat FcFStatFs
symbol 2.13.1..2.15.0 fcdefault FcDefaultFini
symbol 2.13.1..2.15.0 fclang FcFreeTypeLangSet
symbol 2.13.1..2.17.1 fccompat FcRandom
symbol 2.13.1..2.17.1 fcdir FcDirSave
symbol 2.13.1..2.17.1 fcfs FcFontSetAdd
symbol 2.13.1..2.17.1 fclist FcFontList
symbol 2.13.1..2.17.1 fcpat FcValueSave
symbol 2.13.1..2.17.1 fcrange FcRangeCopy
symbol 2.14.1..2.17.1 fcstr FcStrRealPath
