name iptables
also libiptables
advisory Debian iptables
advisory generic iptables
# learned
reference 1.8.7 amd64 sha256:df8e9ca009b86eaa2dbcf29ca7d79979cbb59eb8c71134d861bcb107e95e9c27 libip4tc2 1.8.7-1, libip6tc2 1.8.7-1, libiptc0 1.8.7-1, libxtables-dev 1.8.7-1, libxtables12 1.8.7-1
reference 1.8.9 amd64 sha256:1c8ef2a28d30d192cb4d11c0ecc5b5e526db766b1179fd899043f49816b8244b libip4tc2 1.8.9-2, libip6tc2 1.8.9-2, libiptc0 1.8.9-2, libxtables-dev 1.8.9-2, libxtables12 1.8.9-2
reference 1.8.11 amd64 sha256:f5bd892833ba4a43defd99716ae3e13bcab250a44b594f7ad48a5830f486d5f9 libip4tc2 1.8.11-2, libip6tc2 1.8.11-2, libxtables-dev 1.8.11-2, libxtables12 1.8.11-2
reference 1.8.13 amd64 sha256:3613feb09aae7460e4489ef7076faa272100fa21b5bb74ca34d6a55466778f1a libip4tc2 1.8.13-1, libip6tc2 1.8.13-1, libxtables-dev 1.8.13-1, libxtables12 1.8.13-1
string 1.8.7..1.8.7 - "Extension does not know id %u\n"
string 1.8.7..1.8.9 - "%s: bad value for option \"--%s\" near \"%s\", or out of range (0-%ju).\n"
string 1.8.7..1.8.9 - "Could not set close on exec: %s\n"
string 1.8.7..1.8.13 - " ptroff for \"--%s\" is non-zero but no XTOPT_PUT is specified. Oversight?"
string 1.8.7..1.8.13 - "%s: \"%s\" option may only be specified once"
string 1.8.7..1.8.13 - "%s: Argument to \"--%s\" has unexpected characters near \"%s\".\n"
string 1.8.7..1.8.13 - "%s: BUG: match %s has invalid protocol family\n"
string 1.8.7..1.8.13 - "%s: BUG: target %s has invalid protocol family\n"
string 1.8.7..1.8.13 - "%s: Extension %s uses invalid option value %d\n"
string 1.8.7..1.8.13 - "%s: Too many components for option \"--%s\" (max: %u)\n"
string 1.8.7..1.8.13 - "%s: bad integer value for option \"--%s\", or out of range.\n"
string 1.8.7..1.8.13 - "%s: bad value for option \"--%s\", or out of range (%ju-%ju).\n"
string 1.8.7..1.8.13 - "%s: bad value for option \"--%s\", or out of range (%u-%u).\n"
string 1.8.7..1.8.13 - "%s: could not map name %s to an integer value for option \"--%s\".\n"
string 1.8.7..1.8.13 - "%s: entry type of option \"--%s\" cannot be combined with XTOPT_PUT\n"
string 1.8.7..1.8.13 - "%s: match \"%s\" has version \"%s\", but \"%s\" is required.\n"
string 1.8.7..1.8.13 - "%s: match %s<%u> is missing a version\n"
string 1.8.7..1.8.13 - "%s: memory block does not have proper size\n"
string 1.8.7..1.8.13 - "%s: option \"--%s\" also requires \"--%s\".\n"
string 1.8.7..1.8.13 - "%s: option \"--%s\" can only be used once.\n"
string 1.8.7..1.8.13 - "%s: option \"--%s\" cannot be inverted.\n"
string 1.8.7..1.8.13 - "%s: option \"--%s\" cannot be used together with \"--%s\".\n"
string 1.8.7..1.8.13 - "%s: option \"--%s\" requires an argument.\n"
string 1.8.7..1.8.13 - "%s: target \"%s\" has version \"%s\", but \"%s\" is required.\n"
string 1.8.7..1.8.13 - "%s: target %s<%u> is missing a version\n"
string 1.8.7..1.8.13 - "%s: target `%s' has invalid real name\n"
string 1.8.7..1.8.13 - "%s: trailing garbage after value for option \"--%s\".\n"
string 1.8.7..1.8.13 - ": Could not determine whether revision %u is supported, assuming it is.\n"
string 1.8.7..1.8.13 - "Argument must have a maximum length of %u characters\n"
string 1.8.7..1.8.13 - "Argument must have a minimum length of %u characters\n"
string 1.8.7..1.8.13 - "Hooks: pre/in/fwd/out/post = %x/%x/%x/%x/%x\n"
string 1.8.7..1.8.13 - "IP6TABLES_LIB_DIR is deprecated, use XTABLES_LIBDIR.\n"
string 1.8.7..1.8.13 - "IPTABLES_LIB_DIR is deprecated, use XTABLES_LIBDIR.\n"
string 1.8.7..1.8.13 - "Invalid match name \"%s\" (%u chars max)"
string 1.8.7..1.8.13 - "Port \"%s\" does not resolve to anything.\n"
string 1.8.7..1.8.13 - "Table does not exist (do you need to insmod?)"
string 1.8.7..1.8.13 - "Underflows: pre/in/fwd/out/post = %x/%x/%x/%x/%x\n"
string 1.8.7..1.8.13 - "_-0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
string 1.8.7..1.8.13 - "for option \"--%s\", neither a valid network mask nor valid CIDR (%u-%u).\n"
string 1.8.7..1.8.13 - "haracter in interface `%s' ('/' and ' ' are not allowed by the kernel).\n"
string 1.8.7..1.8.13 - "interface name `%s' must be shorter than IFNAMSIZ (%i)"
string 1.8.7..1.8.13 - "n \"--%s\" points to a memory block of wrong size (expected %zu, got %zu)\n"
string 1.8.9..1.8.13 - "Extension does not know id %u"
string 1.8.9..1.8.13 - "Perhaps %s or your kernel needs to be upgraded.\n"
string 1.8.9..1.8.13 - "Warning: Extension %s is not supported, missing kernel module?\n"
string 1.8.9..1.8.13 - "ip[6]tables: strdup failed"
string 1.8.9..1.8.13 - "mobility-header"
string 1.8.11..1.8.13 - "%s: bad value for option \"--%s\" near \"%s\", or out of range (%ju-%ju).\n"
string 1.8.11..1.8.13 - "Invalid MAC/mask address specified."
string 1.8.11..1.8.13 - "Port range %d-%d is negative.\n"
symbol 1.8.7..1.8.13 - dump_entries
symbol 1.8.7..1.8.13 - ip6tc_commit
symbol 1.8.7..1.8.13 - ip6tc_free
symbol 1.8.7..1.8.13 - ip6tc_init
symbol 1.8.7..1.8.13 - iptc_builtin
symbol 1.8.7..1.8.13 - iptc_commit
symbol 1.8.7..1.8.13 - iptc_free
symbol 1.8.7..1.8.13 - iptc_init
symbol 1.8.7..1.8.13 - xt_xlate_add
symbol 1.8.9..1.8.13 - xt_xlate_set_add
symbol 1.8.9..1.8.13 - xtables_strdup
symbol 1.8.11..1.8.13 - xtables_strtoul_base
