package hardening

import "strings"

// callee is what is known of a function that the program calls.
type callee struct {
	name    string
	flagArg int  // argument that holds the level less one, -1 for none
	printf  bool // looks like a function of the printf family
	checks  bool // looks like another checking function
}

// flagArgument returns the number of the argument in which a checking function of
// the printf family takes the level less one (glibc, debug/*_chk.c); -1 if it
// takes none.
func flagArgument(name string) int {
	switch name {
	case "__printf_chk", "__vprintf_chk", "__wprintf_chk", "__vwprintf_chk":
		return 0
	case "__fprintf_chk", "__vfprintf_chk", "__sprintf_chk", "__vsprintf_chk", "__asprintf_chk", "__vasprintf_chk",
		"__dprintf_chk", "__vdprintf_chk", "__syslog_chk", "__vsyslog_chk", "__fwprintf_chk", "__vfwprintf_chk",
		"__obstack_printf_chk", "__obstack_vprintf_chk":
		return 1
	case "__snprintf_chk", "__vsnprintf_chk", "__swprintf_chk", "__vswprintf_chk":
		return 2
	}
	return -1
}

// checking says that name is a function that FORTIFY puts in the place of another.
// The functions of the stack guard have the same ending.
func checking(name string) bool {
	return strings.HasPrefix(name, "__") && strings.HasSuffix(name, "_chk") && !strings.HasPrefix(name, "__stack_")
}

// checkable says how surely FORTIFY would have replaced a call of name: always, if
// the destination is a buffer on the stack, or that nothing is said.
func checkable(name string) (always, toStack bool) {
	switch name {
	case "printf", "fprintf", "vprintf", "vfprintf", "dprintf", "vdprintf", "asprintf", "vasprintf", "syslog", "vsyslog",
		"wprintf", "fwprintf", "vwprintf", "vfwprintf", "_IO_printf", "_IO_fprintf", "_IO_vprintf", "_IO_vfprintf":
		return true, false
	case "strcpy", "strcat", "stpcpy", "gets", "sprintf", "vsprintf", "_IO_sprintf", "_IO_vsprintf", "_IO_gets", "wcscpy", "wcscat":
		return false, true
	}
	return false, false
}

// formats says which argument of name is a format that decides: compilers turn
// the checking function back into the plain one only where the format is "%s" or
// has no conversion; -1 for none.
func formats(name string) int {
	switch name {
	case "sprintf", "vsprintf", "_IO_sprintf", "_IO_vsprintf":
		return 1
	case "snprintf", "vsnprintf", "_IO_snprintf", "_IO_vsnprintf":
		return 2
	}
	return -1
}

// replaceable says that FORTIFY replaces calls of name in some cases only, so that the
// call of it shows nothing.
func replaceable(name string) bool {
	switch name {
	case "memcpy", "memmove", "memset", "mempcpy", "strncpy", "strncat", "stpncpy", "snprintf", "vsnprintf", "read", "pread", "pread64",
		"recv", "recvfrom", "fgets", "fread", "readlink", "getcwd", "gethostname", "realpath", "confstr", "swprintf", "vswprintf",
		"poll", "wmemcpy", "mbstowcs", "wcstombs":
		return true
	}
	always, stack := checkable(name)
	return always || stack
}

// calls are the call sites that tell of FORTIFY.
type calls struct {
	checked   int // calls of checking functions
	plain     int // calls that would have been replaced
	printf    int // calls of the printf family that level 2 would have replaced
	maybe     int // calls that may have been replaced
	level     int // lowest level that a flag shows, -1 for none
	undecided int // calls of the printf family whose flag is not known
}

// named counts a call of a function with a name. simple says whether the format
// at an address has no conversion but "%s".
func (c *calls) named(name string, r reference, simple func(uint64) bool) {
	if checking(name) {
		c.flag(flagArgument(name), r)
		return
	}
	always, toStack := checkable(name)
	if n := formats(name); n >= 0 {
		toStack = false
		if at, ok := r.Arg(n); ok {
			always = !simple(uint64(at))
		}
	}
	switch {
	case always:
		c.plain++
		c.printf++
	case toStack && r.OnStack(0):
		c.plain++
	case replaceable(name):
		c.maybe++
	}
}

// flag counts a call of a checking function.
func (c *calls) flag(arg int, r reference) {
	c.checked++
	if arg < 0 {
		return
	}
	v, ok := r.Arg(arg)
	if !ok || v < 0 || v > 2 {
		c.undecided++
		return
	}
	if c.level < 0 || int(v)+1 < c.level {
		c.level = int(v) + 1
	}
}

// add counts the calls of another function.
func (c *calls) add(o *calls) {
	c.checked += o.checked
	c.plain += o.plain
	c.printf += o.printf
	c.maybe += o.maybe
	c.undecided += o.undecided
	if o.level > 0 && (c.level < 0 || o.level < c.level) {
		c.level = o.level
	}
}

// fortify is the word for the level.
func (c *calls) fortify() string {
	switch {
	case c.level > 0:
		return string(rune('0' + c.level))
	case c.checked > 0 && c.printf > 0 && c.undecided == 0:
		return "1" // GCC turns __printf_chk with the flag 0 into printf
	case c.checked > 0:
		return Unknown
	case c.plain > 0:
		return "0"
	case c.maybe > 0:
		return Unknown
	}
	return NotApplicable
}
