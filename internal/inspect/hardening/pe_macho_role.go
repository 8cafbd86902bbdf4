package hardening

import (
	"encoding/binary"
	"strings"
)

// A role is what a function that is called does, as far as hardening goes.
type role struct {
	does traits // hasCookie, hasFail or hasProbe: what a caller of it does
	name string // of a function that tells of FORTIFY
}

// roleOf returns the role of a function with a name. Compilers and linkers put
// underscores of different number before it.
func roleOf(name string) (role, bool) {
	switch bare := strings.TrimLeft(name, "_"); bare {
	case "stack_chk_fail":
		return role{does: hasFail}, true
	case "security_check_cookie", "security_push_cookie", "security_pop_cookie":
		return role{does: hasCookie}, true
	case "chkstk", "chkstk_ms", "chkstk_darwin", "alloca_probe", "alloca":
		return role{does: hasProbe}, true
	default:
		if name = "__" + bare; checking(name) {
			return role{name: name}, true
		}
		always, _ := checkable(bare)
		return role{name: bare}, replaceable(bare) && !always
	}
}

// isGuardName says that a symbol is the guard, or a pointer to it that the linkers
// of GNU make for data of other files.
func isGuardName(name string) bool {
	for _, prefix := range [...]string{".refptr.", "__imp_", "__fu0_", "__nm_"} {
		name = strings.TrimPrefix(name, prefix)
	}
	return strings.TrimLeft(name, "_") == "stack_chk_guard"
}

// visit takes note of what a function refers to.
func (l *linked) visit(kind refKind, _, target uint64, r reference) {
	switch kind {
	case refCall, refJump:
		if kind == refCall {
			l.now.has |= hasCall
		}
		l.use(l.roleAt(target, 0), r)
	case refPointer:
		l.now.has |= hasCall
		if l.dispatch[target] {
			l.now.has |= hasDispatch
		}
		if name := l.names[target]; name != "" {
			does, _ := roleOf(name)
			l.use(does, r)
		}
	case refAddress:
		if l.guards[target] {
			l.now.has |= hasGuardLoad
		}
	}
}

// use notes a call of a function with a role.
func (l *linked) use(does role, r reference) {
	l.now.has |= does.does
	switch {
	case does.name == "":
	case checking(does.name):
		l.calls.checked++
	case l.f.MachO != nil && r.OnStack(0) && stackCopy(does.name):
		l.calls.plain++
	default:
		l.calls.maybe++
	}
}

// stackCopy says that Darwin's FORTIFY replaces each call of name whose destination
// has a known size, as a buffer on the stack has (secure/_string.h and
// secure/_stdio.h). It leaves printf and its like alone.
func stackCopy(name string) bool {
	switch name {
	case "strcpy", "strcat", "stpcpy", "sprintf", "vsprintf":
		return true
	}
	return false
}

// maxThunks is how many jumps are followed to the function behind them.
const maxThunks = 2

// roleAt returns the role of what stands at addr: by its name, by the pointer that
// it jumps through, or by its look.
func (l *linked) roleAt(addr uint64, depth int) role {
	if does, seen := l.roles[addr]; seen {
		return does
	}
	does, known := role{}, false
	if name := l.names[addr]; name != "" {
		does, known = roleOf(name)
	}
	if !known && l.f.PE != nil {
		does = l.look(addr, depth)
	}
	if len(l.roles) < maxRoles {
		l.roles[addr] = does
	}
	return does
}

// look reads the first instructions of a function: runtimes without symbols have
// the checks in them.
func (l *linked) look(addr uint64, depth int) role {
	code, err := l.mem.at(addr, 96)
	if err != nil || len(code) < 8 {
		return role{}
	}
	if slot, ok := l.scan.slot(code, addr); ok {
		does, _ := roleOf(l.names[slot])
		return does
	}
	if l.f.Arch == "arm64" {
		return l.lookARM64(code, addr)
	}
	if code[0] == 0xe9 && depth < maxThunks { // of incremental linking
		return l.roleAt(addr+5+uint64(int64(int32(binary.LittleEndian.Uint32(code[1:])))), depth+1)
	}
	return l.lookX86(code, addr)
}
