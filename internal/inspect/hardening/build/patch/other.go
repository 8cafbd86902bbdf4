package patch

import (
	"bytes"
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect/hardening/build/declared"
)

// bazel adds lines to .bazelrc, or words to the copts of a BUILD file.
func (p *planner) bazel() {
	if path.Base(p.f.Path) != ".bazelrc" {
		p.lists("copts", "linkopts", "add %s to copts and linkopts, or to .bazelrc as build --copt=… and --linkopt=…")
		return
	}
	nl, text := p.newline(), ""
	if n := len(p.f.Data); n > 0 && p.f.Data[n-1] != '\n' {
		text = nl
	}
	for _, f := range p.w.Compile {
		text += "build --copt=" + f + nl
	}
	for _, f := range p.w.Link {
		text += "build --linkopt=" + f + nl
	}
	if p.w.PIE {
		text += "build --force_pic" + nl
	}
	p.insert(len(p.f.Data), text)
	p.say("add %s for every build", p.w.text())
}

// lists appends to the lists of two keywords; advice is for files without them.
func (p *planner) lists(compile, link, advice string) {
	last := map[string]declared.Literal{}
	order := []string{}
	for _, l := range declared.Literals(p.f.Data) {
		if l.Where != compile && l.Where != link {
			continue
		}
		if _, ok := last[l.Where]; !ok {
			order = append(order, l.Where)
		}
		last[l.Where] = l
	}
	for _, name := range order {
		words := p.w.Compile
		if name == link {
			words = p.w.Link
		}
		if l := last[name]; len(words) > 0 && l.End < len(p.f.Data) && p.f.Data[l.End] == l.Quote {
			p.insert(l.End+1, ", "+quoted(words, l.Quote))
		}
	}
	if len(p.plan.Edits) > 0 {
		p.say("add %s to %s", p.w.text(), strings.Join(order, " and "))
		return
	}
	p.say(strings.ReplaceAll(advice, "%s", "%[1]s"), p.w.text())
}

// python appends to the arguments of extensions; without them, the variables that
// setuptools reads.
func (p *planner) python() {
	compile, link := "extra_compile_args", "extra_link_args"
	if path.Base(p.f.Path) == "pyproject.toml" {
		p.pyproject()
		return
	}
	p.lists(compile, link, "give the extensions extra_compile_args and extra_link_args with %s, or set CFLAGS and LDFLAGS")
	p.environment("python -m build")
}

func (p *planner) pyproject() {
	for _, part := range []struct {
		key   string
		words []string
	}{{"extra-compile-args", p.w.Compile}, {"extra-link-args", p.w.Link}} {
		var last *declared.Flag
		for i := range p.f.Flags {
			if p.f.Flags[i].Where == part.key {
				last = &p.f.Flags[i]
			}
		}
		if last != nil && len(part.words) > 0 && last.End < len(p.f.Data) && (p.f.Data[last.End] == '"' || p.f.Data[last.End] == '\'') {
			p.insert(last.End+1, ", "+quoted(part.words, p.f.Data[last.End]))
		}
	}
	p.say("add %s to the arguments of the extension modules, or set CFLAGS and LDFLAGS", p.w.text())
	p.environment("python -m build")
}

// environment gives the command with the variables of the C compiler, for what no
// edit was planned for.
func (p *planner) environment(command string) {
	if len(p.plan.Edits) > 0 {
		return
	}
	var vars []string
	if len(p.w.Compile) > 0 {
		vars = append(vars, "CFLAGS='"+strings.Join(p.w.Compile, " ")+"'")
	}
	if len(p.w.Link) > 0 {
		vars = append(vars, "LDFLAGS='"+strings.Join(p.w.Link, " ")+"'")
	}
	if len(vars) > 0 {
		p.plan.Command = strings.Join(append(vars, command), " ")
	}
}

// cargo extends CFLAGS of the [env] table of Cargo's configuration, which build
// scripts that compile C code read.
func (p *planner) cargo() {
	for _, part := range []struct {
		key   string
		words []string
	}{{"env.CFLAGS", p.w.Compile}, {"env.CXXFLAGS", p.w.Compile}, {"env.LDFLAGS", p.w.Link}} {
		var last *declared.Flag
		for i := range p.f.Flags {
			if p.f.Flags[i].Where == part.key {
				last = &p.f.Flags[i]
			}
		}
		if last != nil && len(part.words) > 0 {
			p.insert(last.End, " "+strings.Join(part.words, " "))
		}
	}
	p.say("C code of build scripts gets %s from CFLAGS in the [env] table of .cargo/config.toml", p.w.text())
	p.environment("cargo build --release")
}

// cgo adds what cmd/go allows to the #cgo lines; the rest can only come from the
// environment.
func (p *planner) cgo() {
	var refused []string
	add := func(where string, words []string, allowed func(string) bool) {
		var last *declared.Flag
		for i := range p.f.Flags {
			if f := &p.f.Flags[i]; f.Where == where && !f.Part {
				last = f
			}
		}
		var ok []string
		for _, w := range words {
			if allowed(w) && last != nil {
				ok = append(ok, w)
			} else {
				refused = append(refused, w)
			}
		}
		if len(ok) > 0 {
			p.insert(p.lineEnd(last.Off), " "+strings.Join(ok, " "))
		}
	}
	add("CFLAGS", p.w.Compile, cgoCompile)
	add("LDFLAGS", p.w.Link, cgoLink)
	p.say("add %s to the #cgo lines, and build with -buildmode=pie", p.w.text())
	if len(refused) > 0 {
		p.plan.Command = "CGO_CFLAGS='-O2 -g " + strings.Join(refused, " ") + "' go build -buildmode=pie"
		p.say("add to the #cgo lines what go allows there; %s come from the environment", strings.Join(refused, " "))
	}
}

// cgoCompile follows the list of cmd/go/internal/work/security.go.
func cgoCompile(f string) bool {
	for _, prefix := range []string{"-D", "-U", "-O", "-fstack-", "-fno-strict-aliasing", "-fexceptions"} {
		if strings.HasPrefix(f, prefix) {
			return true
		}
	}
	return strings.HasPrefix(f, "-W") && !strings.Contains(f, ",")
}

func cgoLink(f string) bool {
	switch f {
	case "-Wl,-z,relro", "-Wl,-z,now", "-Wl,-z,noexecstack", "-Wl,--as-needed":
		return true
	}
	return false
}

// debian asks dpkg-buildflags for all of its hardening.
func (p *planner) debian() {
	p.say("ask for all hardening of dpkg-buildflags")
	for _, a := range declared.Outline(p.f.Data).Assignments {
		if a.Name != "DEB_BUILD_MAINT_OPTIONS" {
			continue
		}
		value := p.f.Data[a.Value:a.End]
		i := bytes.Index(value, []byte("hardening="))
		switch {
		case i < 0:
			p.insert(a.End, " hardening=+all")
		case !bytes.Contains(value[i:], []byte("+all")):
			p.insert(a.Value+i+len("hardening="), "+all,")
		}
		return
	}
	at := 0
	if bytes.HasPrefix(p.f.Data, []byte("#!")) {
		at = min(p.lineEnd(0)+len(p.newline()), len(p.f.Data))
	}
	p.insert(at, "export DEB_BUILD_MAINT_OPTIONS = hardening=+all"+p.newline())
}
