name perl
also libperl
cpe perl:perl
advisory OSS-Fuzz perl5
advisory Debian perl
advisory Alpine perl
advisory GIT https://github.com/Perl/perl5
advisory generic perl
version "{*}/perl/{v}"
version weak "v{v}"
# learned
reference 5.36.0 amd64 sha256:fe253e315c039df01b4e97a0f659fdc24fd4b96bdb4e9a79acc028f7b839e1e7 libperl-dev 5.36.0-7+deb12u3
reference 5.40.1 amd64 sha256:8d437090fed42348359dc10da4e1fc580336aec4c0a4c254134a4306e6dc9226 libperl-dev 5.40.1-6+deb13u1
reference 5.42.3 amd64 sha256:f7d10aa15e7ed39f16f90b46f644c53b959b856fe1ed697f4304ef109f251856 libperl-dev 5.42.3-1
reference 5.44.0 amd64 sha256:50afe29ac301ab5ec1558fdcdbcf547445ccb03d0909d8ad068b9e207501a71a libperl-dev 5.44.0-2
string 5.36.0..5.36.0 gv " method \"%d%lu%4p\" via package \"%-p\" (perhaps you forgot to load \"%-p\"?)"
string 5.36.0..5.36.0 locale "aybe others) may not have the same meaning as the Perl program expects:\n"
string 5.36.0..5.36.0 pp_hot " start/end pointers, i=%ld, start=%ld, end=%ld, s=%p, strend=%p, len=%lu"
string 5.36.0..5.36.0 toke "  (Might be a runaway multi-line %c%c string starting on line %ld)\n"
string 5.36.0..5.40.1 locale "Can't uselocale(%p), LC_ALL supposed to be '%s'"
string 5.36.0..5.40.1 perl " [b088e97] Minor corrections to 1f9097b342e0e37d619dfab6ea82ea99611b30bf"
string 5.36.0..5.40.1 pp_pack "'@' outside of string with malformed UTF-8 in unpack"
string 5.36.0..5.40.1 regcomp " list, but wasn't at the end of the list, final=%lu, start=%lu, match=%c"
string 5.36.0..5.40.1 utf8 "malformed_utf8_message should be called only when there are errors found"
string 5.36.0..5.42.3 class "Unrecognised parameters for %10p constructor: %-p"
string 5.36.0..5.42.3 numeric "Illegal octal digit '%c' ignored"
string 5.36.0..5.42.3 op "panic: newFORLOOP, padsv at %zd targ is %zd, not %zd"
string 5.36.0..5.42.3 toke "%s number > %s non-portable"
string 5.36.0..5.42.3 utf8 "%s (empty string)"
string 5.36.0..5.44.0 DynaLoader "perl_name, symref, filename=\"$Package\""
string 5.36.0..5.44.0 av "panic: av_extend_guts() negative count (%ld)"
string 5.36.0..5.44.0 builtin "panic: unhandled opcode %ld for xs_builtin_func1_scalar()"
string 5.36.0..5.44.0 doio "omplete in-place edit of %s: failed to rename work file '%s' to '%s': %s"
string 5.36.0..5.44.0 doop "e of strings with code points over 0xFF as arguments to vec is forbidden"
string 5.36.0..5.44.0 dquote "Character following \"\\c\" must be printable ASCII"
string 5.36.0..5.44.0 hv "Attempt to free nonexistent shared string '%s'%s, Perl interpreter: 0x%p"
string 5.36.0..5.44.0 keywords "elseif should be elsif"
string 5.36.0..5.44.0 locale "\nunexpected meanings: %s\nThe Perl program will use the expected meanings"
string 5.36.0..5.44.0 long_names "tart of forward hop (0x%p) is %td bytes beyond legal end position (0x%p)"
string 5.36.0..5.44.0 mg "Signal SIG%s received, but no signal handler set.\n"
string 5.36.0..5.44.0 mro_core "panic: hv_store() failed in set_mro_private_data() for '%.*s' %d"
string 5.36.0..5.44.0 pad "lexical variables potentially modified elsewhere are no longer permitted"
string 5.36.0..5.44.0 perly "A slurpy parameter may not have a default value"
string 5.36.0..5.44.0 pp "Too %s arguments for subroutine '%-p' (got %lu; expected %s%lu)"
string 5.36.0..5.44.0 pp_sort "Undefined sort subroutine \"%-p\" called"
string 5.36.0..5.44.0 pp_sys "Cannot open %2p as a dirhandle: it is already open as a filehandle"
string 5.36.0..5.44.0 scope "panic: save_alloc elems %lu out of range (%ld-%ld)"
string 5.36.0..5.44.0 taint " while running with -T switch"
string 5.36.0..5.44.0 universal "%-p defines neither package nor VERSION--version check failed"
string 5.40.1..5.44.0 gv " %5p yet it is mentioned in @%.*s::ISA (perhaps you forgot to load %5p?)"
string 5.40.1..5.44.0 op " is not permitted while another use VERSION of 5.39 or above is in scope"
string 5.40.1..5.44.0 pp_ctl "Missing or undefined argument to %s via %%{^HOOK}{require__before}"
string 5.40.1..5.44.0 pp_hot "art/end pointers, paren=%d, start=%zd, end=%zd, s=%p, strend=%p, len=%zd"
string 5.40.1..5.44.0 toke "  (Might be a runaway multi-line %c%c string starting on line %u)\n"
string 5.42.3..5.44.0 locale "deset is '%s'; radix='%s'; January='%s'; strtod(1,5)=%g, strtod(1.5)=%g\n"
string 5.42.3..5.44.0 perlio " layer instance size (%lu) smaller than size expected by this perl (%lu)"
string 5.42.3..5.44.0 regcomp "eg returned failure to grok_bslash_N, flags: %#lx in regex m/%d%lu%4p%s/"
string 5.42.3..5.44.0 regcomp_invlist " but wasn't at the end of the list, final = %lu, start = %lu, match = %c"
string 5.42.3..5.44.0 utf8 "alformed_utf8_message_ should be called only when there are errors found"
string 5.44.0..5.44.0 op "ared reference iterator variables in foreach loop past the 24th variable"
string 5.44.0..5.44.0 perl ", version 44, subversion 0 (%-p) built for x86_64-linux-gnu-thread-multi"
string 5.44.0..5.44.0 regcomp " under /xx in regex; marked by <-- HERE in m/%d%lu%4p <-- HERE %d%lu%4p/"
string 5.44.0..5.44.0 toke "sn't valid in a name; marked by <-- HERE after %d%lu%4p<-- HERE %d%lu%4p"
string 5.44.0..5.44.0 util "match between expected and libperl interpreter structure size %zd vs %zd"
source 5.36.0..5.44.0 mro_core "mro_core.c"
source 5.36.0..5.44.0 regcomp_study "regcomp_study.c"
table 5.36.0..5.36.0 globals 0000020204040407080808080c0c0c0c101012121212121212121a1a1c1c1e1e
table 5.36.0..5.36.0 regcomp 00008917de1a090c0f010000a606fe17060529000000a60af50b0305a4040100
table 5.36.0..5.40.1 regexec 0002020202060307090203020d0c141504030202020203020204020402020206
table 5.36.0..5.40.1 regexec 0b00000020000000220000002b0000002d0000002e0000002f00000040000000
table 5.36.0..5.42.3 perl 205045524c5f434f50595f4f4e5f5752495445205045524c5f444f4e545f4352
table 5.36.0..5.42.3 regcomp 1705000000000000a0eeda080000000001000000000000000000000000000000
table 5.36.0..5.44.0 builtin 27252d7027206973206e6f74207265636f676e69736564206173206120627569
table 5.36.0..5.44.0 globals 00011c021d0e18031e16140f191104081f1b0d17151310071a0c12060b050a09
table 5.36.0..5.44.0 globals 204841535f54494d4553204d554c5449504c4943495459205045524c494f5f4c
table 5.36.0..5.44.0 hv 43616e6e6f74206d6f646966792073686172656420737472696e67207461626c
table 5.36.0..5.44.0 locale 000000000100000003000000020000000500000004000000090000000c000000
table 5.36.0..5.44.0 locale 0000000001000000030000000200000005000000040000000c00000009000000
table 5.36.0..5.44.0 op 41727261792070617373656420746f20737461742077696c6c20626520636f65
table 5.36.0..5.44.0 op 496e697469616c697a6174696f6e206f66207374617465207661726961626c65
table 5.36.0..5.44.0 perly 000002000400060008000a000c000e0000001300110000000000000011007e00
table 5.36.0..5.44.0 perly 000002000400060008000a000c000e0000001500130000000000000013008a00
table 5.36.0..5.44.0 perly 000002000400060008000a000c000e0000001500130000000000000013008b00
table 5.36.0..5.44.0 regcomp 1f03000000000000a0eeda080000000001000000000000000000000000000000
table 5.36.0..5.44.0 toke 4e756d65726963207661726961626c65732077697468206d6f7265207468616e
table 5.36.0..5.44.0 utf8 4d616c666f726d6564205554462d38206368617261637465722028756e657870
table 5.36.0..5.44.0 utf8 556e69636f6465206e6f6e2d63686172616374657220552b2530346c58206973
table 5.40.1..5.40.1 globals 0300fc3bd94fbd005e065405701b8c50284c2541fc3b5944d5196700fc3bd84f
table 5.40.1..5.44.0 globals 244d4f44002b31002d00414d50455200414e4f4e4841534800415050454e4400
table 5.40.1..5.44.0 gv 000000400000000000082041000000000008280200000000101010c3d00d0000
table 5.40.1..5.44.0 perl 204841535f4c4f4e475f444f55424c45204841535f535452544f4c4420504552
table 5.40.1..5.44.0 perlio 537472696e6773207769746820636f646520706f696e7473206f766572203078
table 5.42.3..5.42.3 globals 00000800ffff00000800ffff0000cb0201002a020200470003002a01ffff0000
table 5.42.3..5.42.3 regexec 00130703020202080804050b0704090a02030403020203040206040303060203
table 5.42.3..5.44.0 regexec 00011300011200010300000300010e00010f00011100011000010201000b0001
table 5.44.0..5.44.0 globals 00000800ffff00000800ffff0000e50201002a020200470003002a01ffff0000
table 5.44.0..5.44.0 regexec 00130703020202080804050b0705090b02030403020203040704020303070203
table 5.44.0..5.44.0 regexec 010000000400000029000000360000006e00000096000000a2000000b0000000
symbol 5.36.0..5.36.0 regexec S_reghop4
symbol 5.36.0..5.36.0 util Perl_savepv
symbol 5.36.0..5.40.1 toke S_no_op
symbol 5.36.0..5.42.3 sv S_hextract
symbol 5.36.0..5.44.0 deb Perl_deb
symbol 5.36.0..5.44.0 perl S_usage
symbol 5.36.0..5.44.0 pp S_refto
symbol 5.36.0..5.44.0 regexec S_isGCB
symbol 5.36.0..5.44.0 sv S_curse
symbol 5.36.0..5.44.0 toke S_tokeq
symbol 5.42.3..5.44.0 numeric S_strtod
symbol 5.42.3..5.44.0 op S_newONCEOP
