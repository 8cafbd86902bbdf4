package flags

import (
	_ "embed"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

//go:embed toolchains.table
var toolchainTable string

// A Toolchain is what is known of the compiler beside its name.
type Toolchain struct {
	Family  Family
	Version Version
	Distro  string // "debian", "ubuntu", …, or ""
	Arch    string // as in audits of binaries: "x86-64", or ""
	// Probed are the options that the compiler itself said it has on, from the
	// output of gcc -Q --help=common; nil if it was not asked.
	Probed []string
}

// Key is equal for toolchains of which the same is known.
func (t Toolchain) Key() string {
	return fmt.Sprintf("%d %s %s %s %q %v", t.Family, t.Version, t.Distro, t.Arch, t.Probed, t.Probed == nil)
}

// ParseToolchain reads what compilers print about themselves: gcc -v, gcc
// --version, clang --version, gcc -Q --help=common, and the text that they leave in
// the section .comment. ok is false if nothing was recognised.
func ParseToolchain(text string) (t Toolchain, ok bool) {
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if len(line) > 4096 {
			continue
		}
		if rest, found := strings.CutPrefix(line, "Target:"); found {
			t.Arch = ArchOfTriple(strings.TrimSpace(rest))
			ok = ok || t.Arch != ""
			continue
		}
		if name, on, found := helpLine(line); found {
			ok = true
			if t.Probed == nil {
				t.Probed = []string{}
			}
			if on {
				t.Probed = append(t.Probed, name)
			}
			continue
		}
		if t.Version.Known() {
			continue
		}
		if f, v, found := versionLine(line); found {
			t.Family, t.Version, ok = f, v, true
			t.Distro = distro(line)
		}
	}
	return t, ok
}

// helpLine reads "  -fPIE    [enabled]" of gcc -Q.
func helpLine(line string) (option string, on, ok bool) {
	if !strings.HasPrefix(line, "-f") {
		return "", false, false
	}
	name, value, _ := strings.Cut(line, " ")
	name, _, _ = strings.Cut(name, "\t")
	value = strings.TrimSpace(value)
	if value != "[enabled]" && value != "[disabled]" {
		return "", false, false
	}
	return name, value == "[enabled]", true
}

// versionLine finds family and version in the line that a compiler prints.
func versionLine(line string) (Family, Version, bool) {
	words := strings.Fields(line)
	for i, w := range words {
		if w != "version" || i+1 >= len(words) {
			continue
		}
		if v, ok := parseVersion(words[i+1]); ok {
			switch words[i-min(i, 1)] {
			case "clang":
				return Clang, v, true
			case "gcc":
				return GCC, v, true
			}
		}
	}
	// "cc (Debian 12.2.0-14) 12.2.0", "GCC: (GNU) 13.2.1"
	open, end := strings.IndexByte(line, '('), strings.LastIndexByte(line, ')')
	if open > 0 && end > open && len(words) > 1 {
		name := strings.TrimSuffix(strings.TrimSpace(line[:open]), ":")
		t, ok := Named(strings.ToLower(name))
		rest := strings.Fields(line[end+1:])
		if ok && (t.Family == CC || t.Family == GCC) && len(rest) > 0 {
			if v, ok := parseVersion(rest[0]); ok {
				return GCC, v, true
			}
		}
	}
	return NoTool, Version{}, false
}

func distro(line string) string {
	for _, d := range Distros() {
		if strings.Contains(strings.ToLower(line), d) {
			return d
		}
	}
	return ""
}

// Distros returns the distributions whose toolchains are known.
func Distros() []string { return []string{"debian", "ubuntu", "alpine", "arch", "apple"} }

// NamedToolchain returns a toolchain by distribution and, optionally, compiler:
// "debian", "ubuntu/gcc-13".
func NamedToolchain(name string) (Toolchain, error) {
	d, compiler, _ := strings.Cut(name, "/")
	t := Toolchain{Distro: d}
	if !slices.Contains(Distros(), d) {
		return t, fmt.Errorf("no toolchain %q; there are %s, each also with a compiler: debian/gcc-12", name, strings.Join(Distros(), ", "))
	}
	if compiler != "" {
		tool, ok := Named(compiler)
		if !ok {
			return t, fmt.Errorf("no compiler %q", compiler)
		}
		t.Family, t.Version = tool.Family, tool.Version
	}
	return t, nil
}

// ArchOfTriple names the machine of a target triple as audits of binaries do, or
// returns "".
func ArchOfTriple(triple string) string {
	cpu, _, _ := strings.Cut(triple, "-")
	switch {
	case cpu == "x86_64" || cpu == "amd64":
		return "x86-64"
	case len(cpu) == 4 && cpu[0] == 'i' && cpu[2:] == "86":
		return "i386"
	case cpu == "aarch64" || cpu == "arm64":
		return "arm64"
	case strings.HasPrefix(cpu, "arm"):
		return "arm"
	case cpu == "powerpc64le" || cpu == "ppc64le":
		return "ppc64le"
	case cpu == "riscv64" || cpu == "s390x":
		return cpu
	}
	return ""
}

// A Default is one option that a toolchain has on without being asked.
type Default struct {
	Option string
	Level  int    // of fortify-source
	From   string // who says so: "debian gcc", "gcc -Q"
}

// Defaults returns what the toolchain does without being asked. What the compiler
// said itself counts instead of the table for the options it was asked about.
func (t Toolchain) Defaults() []Default {
	best := make(map[string]int) // distribution and compiler: first version of the row in use
	rows := make(map[string][]string)
	for line := range strings.Lines(toolchainTable) {
		f := strings.Fields(line)
		if len(f) < 4 || f[0][0] == '#' {
			continue
		}
		first, err := strconv.Atoi(f[2])
		// Where only the distribution is known, its oldest row is what can be told.
		if err != nil || f[0] != "*" && f[0] != t.Distro || f[1] != "*" && family(f[1]) != t.Family || first > t.Version.Major && first > 6 {
			continue
		}
		key := f[0] + " " + f[1]
		if have, ok := best[key]; !ok || first > have {
			best[key], rows[key] = first, f[3:]
		}
	}
	var out []Default
	for _, key := range slices.Sorted(keys(rows)) {
		for _, word := range rows[key] {
			id, level, _ := strings.Cut(word, "=")
			n, _ := strconv.Atoi(level)
			d := Default{Option: id, Level: n, From: "the linker"}
			if key != "* *" {
				d.From = "the toolchain of " + strings.TrimPrefix(key, "* ")
			}
			if t.Probed != nil && (id == "pie" || id == "stack-protector" || id == "stack-clash") {
				continue
			}
			out = append(out, d)
		}
	}
	for _, p := range t.Probed {
		switch p {
		case "-fPIE", "-fpie":
			out = append(out, Default{Option: "pie", From: "gcc -Q"})
		case "-fstack-protector-strong", "-fstack-protector-all":
			out = append(out, Default{Option: "stack-protector", From: "gcc -Q"})
		case "-fstack-clash-protection":
			out = append(out, Default{Option: "stack-clash", From: "gcc -Q"})
		}
	}
	return out
}

func keys(m map[string][]string) func(func(string) bool) {
	return func(yield func(string) bool) {
		for k := range m {
			if !yield(k) {
				return
			}
		}
	}
}
