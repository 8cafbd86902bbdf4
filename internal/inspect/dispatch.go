package inspect

import (
	"slices"
	"strings"
)

// A Dispatch finds the inspectors for a file with one look-up for each way in
// which an [Interest] can name it, however many inspectors there are.
type Dispatch struct {
	inspectors []Inspector
	installed  []bool
	names      map[string][]int
	suffixes   map[string][]int
	prefixes   []prefixTaker
	paths      map[string][]pathTaker // by the last path element's pattern ending
	magic      []prefixTaker
	sealed     []pathTaker
	control    []pathTaker
}

type prefixTaker struct {
	text string
	i    int
}

type pathTaker struct {
	elements []string // reversed: base name first
	i        int
}

// NewDispatch builds the table for the given inspectors.
func NewDispatch(inspectors []Inspector) *Dispatch {
	d := &Dispatch{
		inspectors: inspectors,
		installed:  make([]bool, len(inspectors)),
		names:      make(map[string][]int),
		suffixes:   make(map[string][]int),
		paths:      make(map[string][]pathTaker),
	}
	for i, ins := range inspectors {
		in := ins.Interest()
		d.installed[i] = in.Installed
		for _, n := range in.Names {
			d.names[n] = append(d.names[n], i)
		}
		for _, s := range in.Suffixes {
			d.suffixes[s] = append(d.suffixes[s], i)
		}
		for _, p := range in.Prefixes {
			d.prefixes = append(d.prefixes, prefixTaker{p, i})
		}
		for _, p := range in.Paths {
			el := reversed(p)
			d.paths[pathKey(el[0])] = append(d.paths[pathKey(el[0])], pathTaker{el, i})
		}
		for _, p := range in.Control {
			d.control = append(d.control, pathTaker{reversed(p), i})
		}
		for _, p := range in.Sealed {
			d.sealed = append(d.sealed, pathTaker{reversed(p), i})
		}
		for _, m := range in.Magic {
			d.magic = append(d.magic, prefixTaker{m, i})
		}
	}
	return d
}

// Sealed reports whether an inspector takes the archive at path by its name
// alone, so that it is not opened.
func (d *Dispatch) Sealed(path string) bool {
	for _, p := range d.sealed {
		if p.matches(path) {
			return true
		}
	}
	return false
}

// Control appends the inspectors that ask for the file at path among version
// control data.
func (d *Dispatch) Control(path string, into []int) []int {
	for _, p := range d.control {
		if p.matches(path) && !slices.Contains(into, p.i) {
			into = append(into, p.i)
		}
	}
	return into
}

// reversed splits a path pattern into elements, base name first.
func reversed(p string) []string {
	el := strings.Split(strings.TrimPrefix(p, "/"), "/")
	slices.Reverse(el)
	return el
}

// pathKey is what a base name and a pattern for it have in common: the ending.
func pathKey(base string) string {
	if i := strings.LastIndexByte(base, '.'); i >= 0 && !strings.Contains(base[i:], "*") {
		return base[i:]
	}
	if strings.Contains(base, "*") {
		return "*"
	}
	return base
}

// Inspector returns the inspector with index i.
func (d *Dispatch) Inspector(i int) Inspector { return d.inspectors[i] }

// Takers appends the inspectors that ask for the file at path by its name. If
// installedOnly is true, only those are returned that read what is installed.
func (d *Dispatch) Takers(path string, installedOnly bool, into []int) []int {
	base := path[strings.LastIndexByte(path, '/')+1:]
	add := func(i int) {
		if installedOnly && !d.installed[i] {
			return
		}
		for _, j := range into {
			if i == j {
				return
			}
		}
		into = append(into, i)
	}
	for _, i := range d.names[base] {
		add(i)
	}
	lower := base
	for k := 0; k < len(base); k++ {
		if base[k] >= 'A' && base[k] <= 'Z' {
			lower = strings.ToLower(base)
			break
		}
	}
	for k := 0; k < len(lower); k++ {
		if lower[k] == '.' {
			for _, i := range d.suffixes[lower[k:]] {
				add(i)
			}
		}
	}
	for _, p := range d.prefixes {
		if strings.HasPrefix(base, p.text) {
			add(p.i)
		}
	}
	for _, key := range [2]string{pathKey(base), "*"} {
		for _, p := range d.paths[key] {
			if p.matches(path) {
				add(p.i)
			}
		}
		if key == "*" {
			break
		}
	}
	return into
}

// matches compares path elements from the end with the pattern.
func (p pathTaker) matches(path string) bool {
	for _, want := range p.elements {
		cut := strings.LastIndexByte(path, '/')
		have := path[cut+1:]
		if !matchElement(want, have) {
			return false
		}
		if cut < 0 {
			path = ""
			continue
		}
		path = path[:cut]
	}
	return true
}

// matchElement matches one path element, in which one "*" stands for any text
// that is not empty.
func matchElement(want, have string) bool {
	i := strings.IndexByte(want, '*')
	if i < 0 {
		return want == have
	}
	return len(have) >= len(want) && strings.HasPrefix(have, want[:i]) && strings.HasSuffix(have, want[i+1:])
}

// Magic appends the inspectors that ask for a file whose content begins with head.
func (d *Dispatch) Magic(head []byte, into []int) []int {
	for _, m := range d.magic {
		if len(head) >= len(m.text) && string(head[:len(m.text)]) == m.text {
			dup := false
			for _, j := range into {
				dup = dup || j == m.i
			}
			if !dup {
				into = append(into, m.i)
			}
		}
	}
	return into
}

// WantsMagic reports whether any inspector looks at first bytes.
func (d *Dispatch) WantsMagic() bool { return len(d.magic) > 0 }
