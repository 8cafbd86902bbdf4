package manifest

import (
	"fmt"
	"strings"

	"golang.org/x/mod/modfile"
	"golang.org/x/mod/module"
	"golang.org/x/mod/semver"
)

// A Module is a Go module at a version; the version is empty for a folder.
type Module struct{ Path, Version string }

// String returns the module as path@version.
func (m Module) String() string { return m.Path + "@" + m.Version }

// A Require is one require line of a go.mod file.
type Require struct {
	Module
	Indirect bool
}

// A Retraction is an interval of versions that their maker took back.
type Retraction struct{ Low, High string }

// A GoMod is what a go.mod file says. Replace and Exclude count in main modules
// only, Retract in the module's latest version only (Go Modules Reference).
type GoMod struct {
	Module    string
	Go        string // "1.22.1"; "" where the file has none
	Toolchain string // "go1.22.3"
	Require   []Require
	Replace   map[Module]Module
	Exclude   map[Module]bool
	Retract   []Retraction
}

// DecodeGoMod reads the go.mod file of a project, in which every line must be
// understood.
func DecodeGoMod(src []byte) (*GoMod, error) {
	f, err := modfile.Parse("go.mod", src, nil)
	if err != nil {
		return nil, err
	}
	return goModOf(f), nil
}

// DecodeGoModOf reads the go.mod file of a dependency, in which unknown lines are
// passed over, as the go command does.
func DecodeGoModOf(src []byte) (*GoMod, error) {
	f, err := modfile.ParseLax("go.mod", src, nil)
	if err != nil {
		return nil, err
	}
	return goModOf(f), nil
}

func goModOf(f *modfile.File) *GoMod {
	m := &GoMod{Replace: make(map[Module]Module), Exclude: make(map[Module]bool)}
	if f.Module != nil {
		m.Module = f.Module.Mod.Path
	}
	if f.Go != nil {
		m.Go = f.Go.Version
	}
	if f.Toolchain != nil {
		m.Toolchain = f.Toolchain.Name
	}
	for _, r := range f.Require {
		m.Require = append(m.Require, Require{Module(r.Mod), r.Indirect})
	}
	for _, r := range f.Replace {
		m.Replace[Module(r.Old)] = Module(r.New)
	}
	for _, x := range f.Exclude {
		m.Exclude[Module(x.Mod)] = true
	}
	for _, r := range f.Retract {
		m.Retract = append(m.Retract, Retraction{r.Low, r.High})
	}
	return m
}

// Retracts reports whether m takes a version back.
func (m *GoMod) Retracts(version string) bool {
	for _, r := range m.Retract {
		if semver.Compare(r.Low, version) <= 0 && semver.Compare(version, r.High) <= 0 {
			return true
		}
	}
	return false
}

// A GoEdit says what changes in a go.mod file.
type GoEdit struct {
	Require   []Require // changed lines; new ones become indirect
	Go        string    // the new go line, "" to keep it
	Toolchain string    // the new toolchain line, "" to keep it
}

// Edit returns the go.mod file with the changes, as the go command writes it:
// comments and blocks stay, new lines go to the block of their kind.
func (e GoEdit) Edit(src []byte) ([]byte, error) {
	f, err := modfile.Parse("go.mod", src, nil)
	if err != nil {
		return nil, err
	}
	known := make(map[string]bool, len(f.Require))
	for _, r := range f.Require {
		known[r.Mod.Path] = true
	}
	for _, r := range e.Require {
		if r.Version == "" || module.CanonicalVersion(r.Version) != r.Version {
			return nil, fmt.Errorf("%s is no version of a module", r.Version)
		}
		if known[r.Path] {
			if err := f.AddRequire(r.Path, r.Version); err != nil {
				return nil, err
			}
			continue
		}
		f.AddNewRequire(r.Path, r.Version, true)
	}
	if e.Go != "" {
		if err := f.AddGoStmt(e.Go); err != nil {
			return nil, err
		}
	}
	if e.Toolchain != "" {
		if err := f.AddToolchainStmt(e.Toolchain); err != nil {
			return nil, err
		}
	}
	f.SetRequireSeparateIndirect(f.Require)
	f.Cleanup()
	return f.Format()
}

// AddSums returns a go.sum file with the lines that it lacks; the order of the
// others stays. A line is "path version h1:…".
func AddSums(src []byte, lines []string) []byte {
	have := make(map[string]bool)
	for l := range strings.Lines(string(src)) {
		have[strings.TrimSpace(l)] = true
	}
	out := strings.TrimRight(string(src), "\n")
	for _, l := range lines {
		if have[l] {
			continue
		}
		have[l] = true
		if out != "" {
			out += "\n"
		}
		out += l
	}
	if out == "" {
		return nil
	}
	return []byte(out + "\n")
}
