name libbpf
also bpf
cpe libbpf_project:libbpf
advisory OSS-Fuzz libbpf
advisory Debian libbpf
advisory Alpine libbpf
advisory GIT https://github.com/libbpf/libbpf
advisory generic libbpf
# learned
reference 1.1.2 amd64 sha256:ee605d1fb6f105be771f02029f1fbd2dd8a537c474a0e0f29a89f56b408c4648 libbpf-dev 1:1.1.2-0+deb12u1
reference 1.4.6 amd64 sha256:1beed74d6155a28dbcf309d954e9123d8fba5f3793f91995794121c194522c04 libbpf-dev 1:1.4.6-1~bpo12+1
reference 1.5.0 amd64 sha256:08d03b8fb58c70e04823ec34684a70bf465466d0b78c1421ce127d395dc31e83 libbpf-dev 1:1.5.0-3
reference 1.7.0 amd64 sha256:aade56f721e1a6643f2dc01bb30d6f8b45ad3bef8896cb1061eeb7576c544a8c libbpf-dev 1:1.7.0-1
string 1.1.2..1.1.2 gen_loader "libbpf: gen: emit_relo (%d): %s at %d\n"
string 1.1.2..1.1.2 libbpf " extern (func ksym) '%s': func_proto [%d] incompatible with kernel [%d]\n"
string 1.1.2..1.1.2 libbpf "libbpf: prog '%s': can't attach BPF program w/o FD (did you load it?)\n"
string 1.1.2..1.1.2 libbpf "s with type %u attach_btf_id %u expected_attach_type %u for func ptr %s\n"
string 1.1.2..1.1.2 usdt "libbpf: usdt: failed to parse ELF binary '%s': %s\n"
string 1.1.2..1.4.6 btf "libbpf: BTF.ext in non-native endianness is not supported\n"
string 1.1.2..1.4.6 gen_loader "libbpf: gen: map_create: %s idx %d type %d value_type_id %d\n"
string 1.1.2..1.4.6 libbpf "libbpf: prog '%s': only BPF_PROG_TYPE_EXT can attach as freplace"
string 1.1.2..1.4.6 linker "libbpf: unsupported byte order of ELF file %s: %s\n"
string 1.1.2..1.4.6 relo_core "libbpf: prog '%s': relo #%d: error matching candidate #%d %s: %d\n "
string 1.1.2..1.5.0 features "libbpf: Error in %s():%s(%d). Couldn't create simple array map.\n"
string 1.1.2..1.5.0 libbpf " to bump RLIMIT_MEMLOCK (err = %d), you might need to do it explicitly!\n"
string 1.1.2..1.5.0 linker "libbpf: failed to write out .BTF.ext ELF section: %d\n"
string 1.1.2..1.5.0 ringbuf "libbpf: ringbuf: failed to mmap consumer page for map fd=%d: %d\n"
string 1.1.2..1.5.0 usdt "dt: failed to get memory segments in PID %d for shared library '%s': %d\n"
string 1.1.2..1.7.0 bpf "libbpf: failed to dup FD %d to FD > 2: %d\n"
string 1.1.2..1.7.0 btf "BTF data sections layout: type data at %u + %u, strings data at %u + %u\n"
string 1.1.2..1.7.0 btf_dump "libbpf: unexpected error skipping mods/typedefs for id [%u]\n"
string 1.1.2..1.7.0 btf_dump "libbpf: unexpected type in decl chain, kind:%u, id:[%u]\n"
string 1.1.2..1.7.0 btf_relocate " %u has multiple candidates of the same size (ids [%u, %u]) in base BTF\n"
string 1.1.2..1.7.0 btf_relocate "libbpf: base BTF id [%d] maps to invalid distilled base BTF id [%d]\n"
string 1.1.2..1.7.0 elf "libbpf: elf: ambiguous match found '%s@%lu' in '%s' previous offset %lu\n"
string 1.1.2..1.7.0 elf "libbpf: elf: failed to get symbols for symtab section in '%s': %s\n"
string 1.1.2..1.7.0 gen_loader "BTF fd off %d for kfunc %s exceeds INT16_MAX, cannot process relocation\n"
string 1.1.2..1.7.0 libbpf " CO-RE relocating [%d] %s %s: found target candidate [%d] %s %s in [%s]\n"
string 1.1.2..1.7.0 libbpf_errno "Kernel doesn't support this program type"
string 1.1.2..1.7.0 libbpf_errno "Kernel verifier blocks program loading"
string 1.1.2..1.7.0 libbpf_probes "attach_btf_id 1 is not a function"
string 1.1.2..1.7.0 linker ": global '%s': incompatible %s forward declaration and concrete kind %s\n"
string 1.1.2..1.7.0 netlink "libbpf: Netlink error reporting not supported\n"
string 1.1.2..1.7.0 nlattr "libbpf: Failed to parse extended error attributes\n"
string 1.1.2..1.7.0 nlattr "libbpf: Kernel error message: %s\n"
string 1.1.2..1.7.0 relo_core " prog '%s': relo #%d: relocation decision ambiguity: %s %llu != %s %llu\n"
string 1.1.2..1.7.0 ringbuf "libbpf: user ringbuf: map fd=%d is not BPF_MAP_TYPE_USER_RINGBUF\n"
string 1.1.2..1.7.0 usdt " segment [0x%lx, 0x%lx] for semaphore of '%s:%s' at 0x%lx is executable\n"
string 1.4.6..1.7.0 btf "bbpf: kernel BTF is missing at '%s', was CONFIG_DEBUG_INFO_BTF enabled?\n"
string 1.4.6..1.7.0 features "BTF DATASEC names starting from '?'"
string 1.4.6..1.7.0 gen_loader "libbpf: gen: emit_relo (%d): %s at %d %s\n"
string 1.4.6..1.7.0 libbpf " of prog %s in sec %s with type %u: attach_btf_id %u != kern_type_id %u\n"
string 1.4.6..1.7.0 linker " ELF section #%zu has inconsistent section size sh=%llu != d=%llu in %s\n"
string 1.5.0..1.7.0 btf "ference to base type[%u] of kind [%u] when creating distilled base BTF.\n"
string 1.5.0..1.7.0 gen_loader "gen: populate_outer_map: outer %d key %d inner %d, attr: off %d size %d\n"
string 1.5.0..1.7.0 libbpf " map '%s': BPF skeleton version is old, skipping map auto-attachment...\n"
string 1.5.0..1.7.0 linker "libbpf: linker: set %s-endian output byte order\n"
string 1.5.0..1.7.0 relo_core "libbpf: prog '%s': relo #%d: error matching candidate #%d %s: %d\n"
string 1.7.0..1.7.0 btf "bbpf: Malformed BTF string section, did you forget to provide base BTF?\n"
string 1.7.0..1.7.0 features "libbpf: Error in %s(): Program unexpectedly failed with message: %s.\n"
string 1.7.0..1.7.0 libbpf " prog '%s': bad arena data relocation at insn %u, no arena maps defined\n"
string 1.7.0..1.7.0 ringbuf "libbpf: ringbuf: failed to mmap consumer page for map fd=%d: %s\n"
string 1.7.0..1.7.0 usdt "dt: failed to get memory segments in PID %d for shared library '%s': %s\n"
symbol 1.1.2..1.4.6 btf btf_equal_array
symbol 1.1.2..1.4.6 linker remap_type_id
symbol 1.1.2..1.7.0 bpf bpf_obj_get
symbol 1.1.2..1.7.0 btf btf__fd
symbol 1.1.2..1.7.0 elf elf_close
symbol 1.1.2..1.7.0 libbpf attach_tp
symbol 1.1.2..1.7.0 linker init_sec
symbol 1.1.2..1.7.0 strset strset__new
symbol 1.4.6..1.7.0 bpf bpf_obj_pin_opts
symbol 1.4.6..1.7.0 ringbuf ring__size
symbol 1.5.0..1.7.0 btf btf_header
symbol 1.7.0..1.7.0 netlink qdisc_config
