name libxkbcommon
also xkbcommon
advisory Debian libxkbcommon
advisory generic libxkbcommon
# learned
reference 1.0.3 amd64 sha256:4ad5dbd7c0b68f0c56d40df98c9c6d81b4521ffab8f7afd21b8032f6d74474ab libxkbcommon0 1.0.3-2
reference 1.5.0 amd64 sha256:b1bab7c5ae610a7855f543a1cc141dc9b0de1e59f08d9905d097ff1f9f79620b libxkbcommon0 1.5.0-1
reference 1.7.0 amd64 sha256:9f26c41577e0e036cbf42352e85b13db6bce953fb730555b4fc7de5362dc93bb libxkbcommon0 1.7.0-2
reference 1.13.1 amd64 sha256:8cf072d0fad902c22a97f3e57b721ff0f038219e9d2d90178b10f076ab1ee0c3 libxkbcommon0 1.13.1-1
string 1.0.3..1.0.3 - "A private action has 7 data bytes; Illegal data ignored\n"
string 1.0.3..1.0.3 - "atom < darray_size(table->table)"
string 1.0.3..1.0.3 - "couldn't find a Compose file for locale \"%s\"\n"
string 1.0.3..1.0.3 - "node.string != NULL"
string 1.0.3..1.5.0 - "%s:%zu:%zu: illegal hexadecimal escape sequence in string literal\n"
string 1.0.3..1.5.0 - "%s:%zu:%zu: right-hand side string is too long; skipping line\n"
string 1.0.3..1.5.0 - "e from within a key statement; Move statements to the global file scope\n"
string 1.0.3..1.5.0 - "reserve for modifiers not used by the %s type; Index %s converted to %s\n"
string 1.0.3..1.5.0 - "within an interpret statement; Move statements to the global file scope\n"
string 1.0.3..1.7.0 - " identical key name definitions; Later occurrences of \"%s = %d\" ignored\n"
string 1.0.3..1.7.0 - "%s:%zu:%zu: this compose sequence is a prefix of another; skipping line\n"
string 1.0.3..1.7.0 - "%s:%zu:%zu: too many keysyms (%d) on left-hand side; skipping line\n"
string 1.0.3..1.7.0 - "%zu: invalid mapping: %.*s is not a valid value here; ignoring rule set\n"
string 1.0.3..1.7.0 - "All data for a private action must be 0..255; Illegal datum %d ignored\n"
string 1.0.3..1.13.1 - " RMLVO: rules '%s', model '%s', layout '%s', variant '%s', options '%s'\n"
string 1.0.3..1.13.1 - " group name definition; Definition with non-integer array index ignored\n"
string 1.0.3..1.13.1 - " groups of %s for key %s (max %u); Ignoring %s defined for extra groups\n"
string 1.0.3..1.13.1 - " in a key type is not a modifier mask; Ignoring preserve[%s] in type %s\n"
string 1.0.3..1.13.1 - " index for %s of key %s\nDefinition with non-integer array index ignored\n"
string 1.0.3..1.13.1 - " mapping: \"%.*s\" cannot be followed by a group index; ignoring rule set\n"
string 1.0.3..1.13.1 - " must have at least one value on the right hand side; ignoring rule set\n"
string 1.0.3..1.13.1 - " of a key symbol map must be a string; Ignoring illegal type definition\n"
string 1.0.3..1.13.1 - " sequence already exists which is a prefix of this sequence; overriding\n"
string 1.0.3..1.13.1 - "%s\" added to modifier map for multiple modifiers; Using %s, ignoring %s\n"
string 1.0.3..1.13.1 - "%s:%zu:%zu: illegal new line escape; must appear at end of line\n"
string 1.0.3..1.13.1 - "%s:%zu:%zu: right-hand side can have at most one keysym; skipping line\n"
string 1.0.3..1.13.1 - "%s:%zu:%zu: right-hand side can have at most one string; skipping line\n"
string 1.0.3..1.13.1 - "%s:%zu:%zu: right-hand side string must not be empty; skipping line\n"
string 1.0.3..1.13.1 - "%zu: invalid rule: has more values than the mapping line; ignoring rule\n"
string 1.0.3..1.13.1 - "%zu:%zu: this compose sequence is a duplicate of another; skipping line\n"
string 1.0.3..1.13.1 - ": \"%.*s\" may only be followed by a valid group index; ignoring rule set\n"
string 1.0.3..1.13.1 - ": must have at least one value on the left hand side; ignoring rule set\n"
string 1.0.3..1.13.1 - ":%zu:%zu: expected at least one keysym on left-hand side; skipping line\n"
string 1.0.3..1.13.1 - "Alias of %s for %s declared more than once; First definition ignored\n"
string 1.0.3..1.13.1 - "Cannot resolve virtual modifier: \"%s\" was not previously declared\n"
string 1.5.0..1.7.0 - "A private action has %ld data bytes; Illegal data ignored\n"
string 1.5.0..1.13.1 - "!\"couldn't find an empty slot during probing\""
string 1.5.0..1.13.1 - "%zu: too many sequences for one Compose file; will ignore further lines\n"
string 1.5.0..1.13.1 - "atom < darray_size(table->strings)"
string 1.5.0..1.13.1 - "couldn't find a Compose file for locale \"%s\" (mapped to \"%s\")\n"
string 1.7.0..1.13.1 - " Illegal action definition for %s; Action for group %u/level %u ignored\n"
string 1.7.0..1.13.1 - " Key behaviors not supported; Ignoring locking specification for key %s\n"
string 1.7.0..1.13.1 - " changing the default type has been removed; Statement \"%s.%s\" ignored.\n"
string 1.7.0..1.13.1 - "%03d] Cannot resolve virtual modifier: \"%s\" was not previously declared\n"
string 1.7.0..1.13.1 - "%03d] Illegal repeat setting for %s; Non-boolean repeat setting ignored\n"
string 1.13.1..1.13.1 - " %s:%zu:%zu: right-hand side can have at most one keysym; skipping line\n"
string 1.13.1..1.13.1 - " action must be in range %d..%d, but got %ld. Action definition ignored\n"
string 1.13.1..1.13.1 - " field must have a value in the range 0..255; Illegal count %ld ignored\n"
string 1.13.1..1.13.1 - " identical key name definitions; Later occurrences of \"%s = %u\" ignored\n"
string 1.13.1..1.13.1 - " in the same level. Action #%u for key %s in group %u/level %u ignored.\n"
source 1.7.0..1.13.1 - "compose/table.c"
source 1.13.1..1.13.1 - "compose/state.c"
source 1.13.1..1.13.1 - "xkbcomp/action.c"
source 1.13.1..1.13.1 - "xkbcomp/ast-build.c"
source 1.13.1..1.13.1 - "xkbcomp/compat.c"
source 1.13.1..1.13.1 - "xkbcomp/expr.c"
source 1.13.1..1.13.1 - "xkbcomp/include.c"
source 1.13.1..1.13.1 - "xkbcomp/keycodes.c"
source 1.13.1..1.13.1 - "xkbcomp/keymap-dump.c"
source 1.13.1..1.13.1 - "xkbcomp/keymap.c"
source 1.13.1..1.13.1 - "xkbcomp/rules.c"
source 1.13.1..1.13.1 - "xkbcomp/symbols.c"
source 1.13.1..1.13.1 - "xkbcomp/vmod.c"
symbol 1.0.3..1.13.1 - xkb_context_new
symbol 1.0.3..1.13.1 - xkb_context_ref
symbol 1.0.3..1.13.1 - xkb_context_unref
symbol 1.0.3..1.13.1 - xkb_keymap_ref
symbol 1.0.3..1.13.1 - xkb_keymap_unref
symbol 1.0.3..1.13.1 - xkb_state_new
symbol 1.0.3..1.13.1 - xkb_state_ref
symbol 1.0.3..1.13.1 - xkb_state_unref
symbol 1.7.0..1.13.1 - xkb_compose_table_entry_keysym
symbol 1.7.0..1.13.1 - xkb_compose_table_entry_utf8
symbol 1.13.1..1.13.1 - xkb_rmlvo_builder_new
symbol 1.13.1..1.13.1 - xkb_rmlvo_builder_ref
