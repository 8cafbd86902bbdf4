package python

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/version"
)

// mirrored returns the operator for swapped operands. "in" keeps its meaning: the
// variable's place is told apart by the caller.
func mirrored(op string) string {
	switch op {
	case "<":
		return ">"
	case ">":
		return "<"
	case "<=":
		return ">="
	case ">=":
		return "<="
	}
	return op
}

// compare settles one comparison of a variable. Swapped says that the variable
// stood on the right, which matters to "in".
func (e *environment) compare(variable, op, value string, swapped bool) truth {
	switch variable {
	case "extra":
		return e.member(e.extras, value, op == "!=")
	case "extras":
		return e.member(e.extras, value, op == "not in")
	case "dependency_groups":
		return e.member(e.groups, value, op == "not in")
	case "python_version", "python_full_version", "implementation_version":
		return e.pythonIs(variable, op, value, swapped)
	case "platform_python_implementation", "python_implementation", "platform.python_implementation":
		return textIs("CPython", op, value, swapped)
	case "implementation_name":
		return textIs("cpython", op, value, swapped)
	case "os_name", "os.name":
		if e.os != "" {
			return textIs(e.os, op, value, swapped)
		}
	case "sys_platform", "sys.platform", "platform_system":
		return e.platformIs(op, value, swapped)
	}
	return unsure
}

func (e *environment) member(set func(string) bool, name string, negated bool) truth {
	if e.any {
		return yes
	}
	if (set != nil && set(fold(name))) != negated {
		return yes
	}
	return no
}

// platformIs settles what the kind of operating system is enough for: that
// something is, or is not, Windows.
func (e *environment) platformIs(op, value string, swapped bool) truth {
	windows := strings.EqualFold(value, "win32") || strings.EqualFold(value, "Windows")
	if e.os == "" || swapped || op != "==" && op != "!=" {
		return unsure
	}
	switch {
	case windows == (e.os == "nt"):
		if !windows {
			return unsure // one of many systems that are not Windows
		}
		return truthOf(op == "==")
	default:
		return truthOf(op == "!=")
	}
}

func truthOf(b bool) truth {
	if b {
		return yes
	}
	return no
}

func textIs(have, op, value string, swapped bool) truth {
	switch op {
	case "==", "===":
		return truthOf(have == value)
	case "!=":
		return truthOf(have != value)
	case "in", "not in":
		in := strings.Contains(value, have)
		if swapped {
			in = strings.Contains(have, value)
		}
		return truthOf(in == (op == "in"))
	}
	return unsure
}

// pythonIs compares versions of Python. Where only the first numbers are known,
// the comparison must hold for all that can follow.
func (e *environment) pythonIs(variable, op, value string, swapped bool) truth {
	have := e.python
	if have == "" {
		if e.fixed {
			return unsure
		}
		return yes
	}
	if op == "in" || op == "not in" {
		return textIs(have, op, value, swapped)
	}
	low, high := have, have
	if variable != "python_version" {
		low, high = have+".0", have+".999"
	}
	if !strings.Contains(have, ".") {
		low, high = low+".0", high+".999"
	}
	if low != high && op != "<" && op != "<=" && op != ">" && op != ">=" {
		return unsure
	}
	r, err := version.ParseRange(ecosystem, op+value)
	if err != nil {
		return unsure
	}
	in, err := r.Contains(low)
	also, err2 := r.Contains(high)
	if err != nil || err2 != nil || in != also {
		return unsure
	}
	return truthOf(in)
}
