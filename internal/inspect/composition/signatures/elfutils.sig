name elfutils
also libelf libdw
cpe elfutils_project:elfutils
advisory OSS-Fuzz elfutils
advisory Debian elfutils
advisory Alpine elfutils
advisory GIT https://sourceware.org/git/elfutils.git
advisory generic elfutils
part libelf
part libdw
version weak "{v}"
# learned
reference 0.183 amd64 sha256:ebfac1849bc1055c56b73559cb45e57013ed26a46eb5a8f801f895f5e443b28f libdw-dev 0.183-1, libelf-dev 0.183-1
reference 0.188 amd64 sha256:de200915bbb5de591ecc4dcd07cfdf02b008474ae27b256de16d5ad689b44d56 libdw-dev 0.188-2.1, libelf-dev 0.188-2.1
reference 0.192 amd64 sha256:a013b24eec3b689edae130cbb435b8d45340c2d2160fcf2913838b80f97005b3 libdw-dev 0.192-4~bpo12+1, libelf-dev 0.192-4~bpo12+1
reference 0.196 amd64 sha256:bb86490cf17c37a0e9c79bf2b3b12973c93d97125108cc739811b4b1dd42570e libdw-dev 0.196-1, libelf-dev 0.196-1
string 0.183..0.188 offline "shdr->sh_addr == 0"
string 0.183..0.188 offline "shdr->sh_flags & SHF_ALLOC"
string 0.183..0.196 aarch64_retval "W_TAG_class_type || tag == DW_TAG_union_type || tag == DW_TAG_array_type"
string 0.183..0.196 argp-std "dresses in files mapped as read from FILE in Linux /proc/PID/maps format"
string 0.183..0.196 arm_attrs "Yes, except leaf SP"
string 0.183..0.196 arm_machineflagname "8 bit structure alignment"
string 0.183..0.196 color "orize the output.  WHEN defaults to 'always' or can be 'auto' or 'never'"
string 0.183..0.196 core-file "(off_t) data->d_size == size"
string 0.183..0.196 cu "arange->cu != NULL && arange->cu != (void *) -1l"
string 0.183..0.196 derelocate "mod->main.vaddr == mod->low_addr"
string 0.183..0.196 dwarf_abbrev_hash "GET_STATE(resize_state) != NO_RESIZING"
string 0.183..0.196 dwarf_cu_dwp_section_info "dbg->cu_index == NULL"
string 0.183..0.196 dwarf_decl_file "cu->files != NULL && cu->files != (void *) -1l"
string 0.183..0.196 dwarf_getaranges "arangelist == NULL"
string 0.183..0.196 dwarf_getlocation "(*llbuf)[*listlen - 1].atom == DW_OP_stack_value"
string 0.183..0.196 dwarf_getmacros "offset < endp - startp"
string 0.183..0.196 dwarf_getpubnames "(Dwarf_Off) offset < dbg->pubnames_sets[cnt + 1].set_start"
string 0.183..0.196 dwarf_getscopes "INTUSE (dwarf_tag) (inlinedie) == DW_TAG_inlined_subroutine"
string 0.183..0.196 dwarf_getsrc_die "lines->info[nlines - 1].end_sequence"
string 0.183..0.196 dwarf_getsrc_file "*nsrcs == 0 || *srcsp == match"
string 0.183..0.196 dwelf_elf_e_machine_string "Andes Technology compact code size embedded RISC"
string 0.183..0.196 dwelf_elf_gnu_build_id "ehdr->e_type != ET_REL || mod != NULL"
string 0.183..0.196 dwelf_strtab "sizeof (struct memoryblock) < ps - MALLOC_OVERHEAD"
string 0.183..0.196 dwfl_frame "nregs < sizeof (((Dwfl_Frame *) NULL)->regs_set) * 8"
string 0.183..0.196 dwfl_frame_pc "state->pc_state == DWFL_FRAME_STATE_PC_SET"
string 0.183..0.196 dwflst_process_tracker "dwfl->tracker == tracker"
string 0.183..0.196 eblinitreg "ebl->set_initial_registers_tid != NULL"
string 0.183..0.196 eblinitreg_sample "ebl->sample_sp_pc != NULL"
string 0.183..0.196 eblobjnotetypename "GNU Build Attribute"
string 0.183..0.196 eblopenbackend "result->destr != NULL"
string 0.183..0.196 elf32_getshdr "uintptr_t) file_shdr & (__alignof__ (ElfW2(LIBELFBITS,Shdr)) - 1)) != 0)"
string 0.183..0.196 elf32_newphdr "IBELFBITS).ehdr->e_phentsize == elf_typesize (LIBELFBITS, ELF_T_PHDR, 1)"
string 0.183..0.196 elf32_updatefile ">map_address + elf->start_offset < (char *) scn->shdr.ELFW(e,LIBELFBITS)"
string 0.183..0.196 elf32_updatenull "list->next == NULL || list->cnt == list->max"
string 0.183..0.196 elf_error "ogram header only allowed in executables, shared objects, and core files"
string 0.183..0.196 elf_newscn "elf->state.elf.scns_last->cnt > 1"
string 0.183..0.196 frame_unwind "state->unwound->pc_state == DWFL_FRAME_STATE_PC_SET"
string 0.183..0.196 gelf_getmove "sizeof (GElf_Move) == sizeof (Elf32_Move)"
string 0.183..0.196 i386_disasm "curr + clen + 2 * (len - clen) <= match_end"
string 0.183..0.196 link_map "*buffer == info->buffer"
string 0.183..0.196 linux-core-attach "tid == INTUSE(dwfl_thread_tid) (thread)"
string 0.183..0.196 linux-pid-attach "pid_arg->tid_attached == tid"
string 0.183..0.196 open "libdwfl is faking you out"
string 0.183..0.196 ppc_attrs "Single-precision hard float (IEEE 128-bit long doubles)"
string 0.183..0.196 relocate "referer->symfile == NULL || referer->symfile->elf != symtab->symelf"
string 0.183..0.196 s390_initreg "ebl->class == ELFCLASS32"
string 0.183..0.196 segment "dwfl->lookup_module[mod->segment] == mod"
string 0.188..0.196 dwfl_error "Unknown register value"
string 0.192..0.196 dwarf_error "unknown section"
string 0.192..0.196 eblobjnote "    Dlopen  Metadata: %.*s\n"
source 0.183..0.192 elf_getarhdr "elf_getarhdr.c"
source 0.183..0.196 dwarf_getscopes_die "dwarf_getscopes_die.c"
source 0.183..0.196 dwarf_getsrcfiles "dwarf_getsrcfiles.c"
source 0.183..0.196 dwelf_elf_gnu_debuglink "dwelf_elf_gnu_debuglink.c"
source 0.183..0.196 dwfl_module_build_id "dwfl_module_build_id.c"
source 0.183..0.196 dwfl_module_getsrc "dwfl_module_getsrc.c"
source 0.183..0.196 dwfl_module_getsrc_file "dwfl_module_getsrc_file.c"
source 0.183..0.196 dwfl_module_register_names "dwfl_module_register_names.c"
source 0.183..0.196 dwflst_tracker_find_elf "dwflst_tracker_find_elf.c"
source 0.183..0.196 elf32_getphdr "elf32_getphdr.c"
source 0.183..0.196 elf_getaroff "elf_getaroff.c"
source 0.183..0.196 elf_getarsym "elf_getarsym.c"
source 0.183..0.196 elf_getdata_rawchunk "elf_getdata_rawchunk.c"
source 0.183..0.196 gelf_update_move "gelf_update_move.c"
source 0.183..0.196 riscv_disasm "riscv_disasm.c"
table 0.183..0.196 aarch64_cfi 0c1e000813081408150816081708180819081a081b081c081d081e141f000848
table 0.183..0.196 aarch64_init 00525f414152434836345f414253363400525f414152434836345f4142533332
table 0.183..0.196 alpha_init 00525f414c5048415f4e4f4e4500525f414c5048415f5245464c4f4e4700525f
table 0.183..0.196 arm_cfi 0c0d00140d0008040805080608070808080a080b080e090f0e08880208890208
table 0.183..0.196 hexagon_init 00525f4845585f4e4f4e4500525f4845585f4232325f504352454c00525f4845
table 0.183..0.196 i386_corenote 00000300200001000000040001002000020000000c0006002000020000001400
table 0.183..0.196 i386_corenote 000025001000020000001800270020000100000020000b00500608000000a000
table 0.183..0.196 i386_init 00525f3338365f4e4f4e4500525f3338365f434f505900525f3338365f333200
table 0.183..0.196 ia64_init 00525f494136345f4e4f4e4500525f494136345f494d4d313400525f49413634
table 0.183..0.196 loongarch_cfi 0c03001403000801081708180819081a081b081c081d081e081f081608380839
table 0.183..0.196 m68k_corenote 0000010020000e000000380000002000010000003c000f002000010000004800
table 0.183..0.196 mips_init 00525f4d4950535f4e4f4e4500525f4d4950535f313600525f4d4950535f3332
table 0.183..0.196 ppc64_corenote 000000004000200000000801420040000100000018016d004000010000002001
table 0.183..0.196 ppc64_init 00525f50504336345f4e4f4e4500525f50504336345f41444452333200525f50
table 0.183..0.196 ppc_cfi 14010008410802080d080e080f08100811081208130814081508160817081808
table 0.183..0.196 ppc_corenote 00000000200020000000840042002000010000008c006d002000010000009000
table 0.183..0.196 ppc_init 00525f5050435f4e4f4e4500525f5050435f41444452333200525f5050435f41
table 0.183..0.196 riscv_cfi 0c020014020008010808080908120813081408150816081708180819081a081b
table 0.183..0.196 riscv_init 00525f52495343565f4e4f4e4500525f52495343565f333200525f5249534356
table 0.183..0.196 s390_cfi 080e0806080708080809080a080b080c080d080f08180819081a081b081c081d
table 0.183..0.196 s390_corenote 0000400020000100000004004100200001000100080000002000100000004800
table 0.183..0.196 sh_corenote 0000000020001000000040001000200001000000440011002000010000004800
table 0.183..0.196 sh_corenote 0000190020001000000010005700200010000000200018002000010000002100
table 0.183..0.196 sparc64_corenote 0000000040002000000000015200400001000000080150004000020000001801
table 0.183..0.196 sparc_corenote 0000000020002000000080004100200001000000840044002000020000008c00
table 0.183..0.196 sparc_init 00525f53504152435f4e4f4e4500525f53504152435f3800525f53504152435f
table 0.183..0.196 sparc_regs 79000000000070737200000077696d0000007462720000007063000000006e70
table 0.183..0.196 x32_corenote 00000f0040000100000008000e0040000100000010000d004000010000001800
table 0.183..0.196 x86_64_init 00525f5838365f36345f4e4f4e4500525f5838365f36345f363400525f583836
table 0.196..0.196 dwfl_frame_regs 5f5f6c69626477666c5f7365745f696e697469616c5f7265676973746572735f
symbol 0.183..0.188 dwarf_getsrclines add_new_line
symbol 0.183..0.196 arc_init arc_init
symbol 0.183..0.196 arm_init arm_init
symbol 0.183..0.196 bpf_init bpf_init
symbol 0.183..0.196 dwarf_end cu_free
symbol 0.183..0.196 dwfl_end dwfl_end
symbol 0.183..0.196 sh_init sh_init
symbol 0.188..0.196 dwarf_begin_elf scn_dwarf_type
symbol 0.188..0.196 dwfl_frame_regs dwfl_frame_reg
symbol 0.192..0.196 dwarf_getsrclines read_srcfiles
symbol 0.192..0.196 elf_end free_chunk
symbol 0.196..0.196 dwarf_begin_elf dwarf_get_type
