package flags

import (
	"strconv"
	"strings"
)

// fortify follows the macro _FORTIFY_SOURCE through -D and -U in the order of the
// preprocessor, then asks for what it needs: an optimisation level above 0
// (features.h of glibc), and for level 3 GCC 12 or Clang 9.
func (x *context) fortify(o *Option) Effect {
	e := Effect{State: Missing}
	if x.kernel {
		return Effect{}
	}
	for _, t := range x.c.compile {
		value, ok := strings.CutPrefix(t.text, "-D_FORTIFY_SOURCE")
		switch {
		case t.text == "-U_FORTIFY_SOURCE":
			e.State, e.By, e.Level = Disabled, x.c.arg(t), 0
		case ok && value == "":
			e.State, e.By, e.Level = Set, x.c.arg(t), 1
		case ok && value[0] == '=':
			n, err := strconv.Atoi(value[1:])
			if err != nil {
				continue // a macro of its own, of which the value is not known
			}
			e.State, e.By, e.Level = Set, x.c.arg(t), n
			if n <= 0 {
				e.State = Disabled
			}
		}
	}
	if e.State == Missing && x.hardened != nil {
		if e = x.byHardened(e); e.State == Implied {
			e.Level = 3
		}
	}
	if e.State == Missing {
		for _, d := range x.defaults {
			if d.Option == o.ID {
				e.State, e.Level, e.Why = ByDefault, d.Level, d.From
			}
		}
	}
	if e.State == Missing && (x.level == "" || x.level == "-O0") {
		e.Why = "nor the optimisation that it needs"
	}
	if e.State == Missing || e.State == Disabled || e.State == NoEffect {
		return e
	}
	return x.fortified(e)
}

// fortified takes back what needs optimisation or a newer compiler.
func (x *context) fortified(e Effect) Effect {
	v := x.tools.Version
	old := e.Level > 2 && v.Known() && (x.tools.Family == GCC && v.Major < 12 || x.tools.Family == Clang && v.Major < 9)
	switch {
	case x.level == "-O0":
		return Effect{State: NoEffect, By: x.levelAt, Why: "it needs -O1 or higher, and -O0 is the last level", Level: 0}
	case x.level == "" && e.State == ByDefault:
		return Effect{State: NoEffect, Why: "it needs -O1 or higher, and no level is given"}
	case x.level == "":
		return Effect{State: NoEffect, By: e.By, Why: "it needs -O1 or higher, and no level is given"}
	case old:
		// The best that this compiler can do.
		e.Level, e.Why = 2, "level 3 is for gcc 12 and clang 9; this compiler has level 2"
	case e.Level < 3:
		if e.State == ByDefault {
			e.By = Arg{}
		}
		e.State = Weak
		e.Why = "level " + strconv.Itoa(e.Level)
	}
	return e
}

// pie judges position independence: of a compiled file that it can be put at any
// address, of a program that it says so. The last of -pie, -no-pie and -static-pie
// counts; -static makes a program at fixed addresses whatever -pie says before or
// behind it (GCC 12 on Linux).
func (x *context) pie() Effect {
	if x.c.Links() {
		return x.linkPIE()
	}
	e := Effect{State: Missing}
	if x.kernel {
		return Effect{} // a kernel is where it is
	}
	for _, t := range x.c.compile {
		switch t.text {
		case "-fPIE", "-fpie", "-fPIC", "-fpic", "-static-pie":
			e.State, e.By = Set, x.c.arg(t)
		case "-fno-PIE", "-fno-pie", "-fno-PIC", "-fno-pic", "-mdynamic-no-pic":
			e.State, e.By = Disabled, x.c.arg(t)
		}
	}
	return x.pieDefault(e)
}

func (x *context) pieDefault(e Effect) Effect {
	if e.State != Missing {
		return e
	}
	if x.hardened != nil {
		if h := x.byHardened(e); h.State == Implied {
			return h
		}
	}
	return x.byDefault(&Option{ID: "pie"}, e)
}

func (x *context) linkPIE() Effect {
	if x.c.Shared {
		return Effect{}
	}
	e := Effect{State: Missing}
	var static Arg
	isStatic := false
	for _, t := range append(append([]token(nil), x.c.compile...), x.c.link...) {
		switch t.text {
		case "-pie", "-static-pie":
			e.State, e.By = Set, x.c.arg(t)
			if t.text == "-static-pie" {
				isStatic = false
			}
		case "-no-pie", "-nopie", "--no-pie":
			e.State, e.By = Disabled, x.c.arg(t)
		case "-static", "--static":
			static, isStatic = x.c.arg(t), true
		}
	}
	switch {
	case isStatic && e.State == Set && e.By.Text == "-static-pie":
		return e
	case isStatic:
		return Effect{State: Disabled, By: static, Why: "a static program needs -static-pie"}
	}
	return x.pieDefault(e)
}
