package build

import (
	"path"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect/hardening/build/capture"
	"github.com/ossay-dev/ossay/internal/inspect/hardening/build/flags"
)

// A Property is one answer of an audit about a built file.
type Property struct {
	Name  string // "canary"
	Value string // as for people: "partial", "not-applicable", "unknown"
	// Has and Needs are the counts of a property with shares, such as
	// "canaryFunctions"; 0 and 0 for others.
	Has, Needs int
}

// A Binary is a built file with what the audit says of it.
type Binary struct {
	Path       string
	Arch       string // "x86-64"
	Properties []Property
	Comment    string // what compilers left in it about themselves
	// Unguarded names some functions that need a stack guard and have none.
	Unguarded []string
}

// property returns what the audit says under a name; the zero Property if nothing.
func (b *Binary) property(name string) Property {
	i := slices.IndexFunc(b.Properties, func(p Property) bool { return p.Name == name })
	if i < 0 {
		return Property{}
	}
	return b.Properties[i]
}

// Wants reports whether a file of the tree can be something that the build made.
// Without a capture every program and shared library may be.
func (p *Project) Wants() func(file string) bool {
	bases := make(map[string]bool)
	links := 0
	for i := range p.capture.Steps {
		if s := &p.capture.Steps[i]; s.Command.Links() || s.Command.Action == flags.Archive {
			bases[path.Base(s.Output())] = true
			links++
		}
	}
	return func(file string) bool {
		base := path.Base(file)
		if links > 0 {
			return bases[base]
		}
		return !strings.HasSuffix(base, ".o") && !strings.HasSuffix(base, ".a")
	}
}

// A built is a binary with the steps that it is made of.
type built struct {
	binary *Binary
	link   int   // index of the step, or -1
	units  []int // indexes of its compilations
}

// join finds for each binary the link that made it and the compilations below.
// Two links that may both have made it make a note.
func (p *Project) join(binaries []Binary) []built {
	byBase := make(map[string][]int)
	for i := range p.capture.Steps {
		if s := &p.capture.Steps[i]; s.Command.Links() || s.Command.Action == flags.Archive {
			base := path.Base(s.Output())
			if len(byBase[base]) < maxAlike {
				byBase[base] = append(byBase[base], i)
			}
		}
	}
	objects := p.objects()
	var out []built
	for i := range binaries {
		b := built{binary: &binaries[i], link: -1}
		best, several := 0, false
		for _, k := range byBase[path.Base(binaries[i].Path)] {
			n := common(p.capture.Steps[k].Output(), binaries[i].Path)
			several = n == best && n > 0
			if n > best {
				best, b.link = n, k
			}
		}
		switch {
		case several:
			p.notes = append(p.notes, Note{Path: binaries[i].Path, Text: "several links of the capture may have made it, so it is not joined with any"})
			continue
		case b.link >= 0:
			b.units = p.below(b.link, objects)
		case len(p.capture.Steps) > 0:
			p.notes = append(p.notes, Note{Path: binaries[i].Path, Text: "no link of the capture made it"})
			continue
		}
		out = append(out, b)
	}
	return out
}

// maxAlike bounds the files with one base name that are compared in pairs.
const maxAlike = 256

// outputs finds steps by what they make.
type outputs struct {
	exact map[string]int
	base  map[string][]int
}

func (p *Project) objects() outputs {
	out := outputs{make(map[string]int), make(map[string][]int)}
	for i := range p.capture.Steps {
		full := p.capture.Steps[i].Output()
		out.exact[full] = i
		if base := path.Base(full); len(out.base[base]) < maxAlike {
			out.base[base] = append(out.base[base], i)
		}
	}
	return out
}

// find returns the step that makes a file, or -1.
func (p *Project) find(full string, objects outputs) int {
	if i, ok := objects.exact[full]; ok {
		return i
	}
	best, found := 0, -1
	for _, k := range objects.base[path.Base(full)] {
		if n := common(p.capture.Steps[k].Output(), full); n > best {
			best, found = n, k
		}
	}
	return found
}

// maxBelow bounds archives that hold archives.
const maxBelow = 4

// below returns the compilations whose objects reach a link, in order.
func (p *Project) below(link int, objects outputs) []int {
	seen := make(map[int]bool)
	var walk func(i, depth int)
	walk = func(i, depth int) {
		if seen[i] || depth > maxBelow {
			return
		}
		seen[i] = true
		s := &p.capture.Steps[i]
		for _, in := range s.Command.Inputs {
			found := p.find(capture.Join(s.Dir, in), objects)
			if found >= 0 && !(p.capture.Steps[found].Command.Links() && p.capture.Steps[found].Command.Shared) {
				walk(found, depth+1)
			}
		}
	}
	walk(link, 0)
	var out []int
	for i := range seen {
		if p.capture.Steps[i].Command.Compiles() {
			out = append(out, i)
		}
	}
	slices.Sort(out)
	return out
}

// A verdict is what a built file shows of an option.
type verdict uint8

// The verdicts.
const (
	silent verdict = iota // it does not show the option, or nothing is known
	shown                 // it has what the option gives
	lacking
)

// observe reads the property of an option of a built file.
func observe(o *flags.Option, b *Binary) verdict {
	if o.Property == "" {
		return silent
	}
	switch word := b.property(o.Property).Value; {
	case word == "" || word == "unknown" || word == "not-applicable":
		return silent
	case slices.Contains(o.Proof, word):
		return shown
	}
	if b.property("languages").Value == "go" {
		return silent
	}
	return lacking
}

// shares counts what lacks a protection, and all that need it; 0 and 0 if that is
// not told.
func shares(b *Binary, property string) (missing, needed int) {
	p := b.property(property)
	return p.Needs - p.Has, p.Needs
}
