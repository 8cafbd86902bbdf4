package hardening

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/object"
)

// A Snapshot is what protects one object, to be compared with another build of it.
type Snapshot struct {
	Report    Report
	functions map[string]guards // by name; "#2" is put behind the second of one name
	names     []string          // of functions, by address
}

// guards are the protections of a function.
type guards struct{ canary, clash, landing string }

// Snapshots audits the objects of a file with their functions. The errors are
// those of [Audit].
func Snapshots(r io.ReaderAt, size int64, b *budget.Budget) ([]Snapshot, error) {
	reports, err := Audit(r, size, 0, b)
	if err != nil {
		return nil, err
	}
	out := make([]Snapshot, len(reports))
	for i := range reports {
		out[i].Report = reports[i]
	}
	if len(out) != 1 {
		return out, nil
	}
	f, err := object.Open(r, size, b)
	if err != nil {
		return nil, err
	}
	list, err := Functions(f, b)
	if errors.Is(err, ErrNoCode) {
		return out, nil
	}
	if err != nil {
		return nil, err
	}
	out[0].remember(list)
	return out, nil
}

// remember keeps the functions that have names and are judged.
func (s *Snapshot) remember(list []Function) {
	s.functions = make(map[string]guards)
	seen := make(map[string]int)
	for i := range list {
		f := &list[i]
		if f.Name == "" || f.Origin != Own {
			continue
		}
		name := f.Name
		if seen[name]++; seen[name] > 1 {
			name += "#" + strconv.Itoa(seen[name])
		}
		s.functions[name] = guards{f.Canary, f.Clash, f.Landing}
		s.names = append(s.names, name)
	}
}

// A Change is a protection that differs between two builds.
type Change struct {
	Function string // "" if it is about the whole file
	Property string // "relro", "canary", …
	From, To string
	Lost     bool // the later build is weaker
}

// String is "copy: canary protected -> unprotected".
func (c Change) String() string {
	text := fmt.Sprintf("%s %s -> %s", c.Property, c.From, c.To)
	if c.Function != "" {
		text = c.Function + ": " + text
	}
	return text
}

// ranks returns the words of a property from the weakest to the strongest. Nil if
// it has no order.
func ranks(property string) []string {
	switch property {
	case "relro":
		return []string{None, Partial, Full}
	case "canary", "stackClash", "cetCode", "btiCode", "autoVarInit", "zeroPadding", "strictFlexArrays", "nullPointerChecks", "wrappingOverflow", "noStrictAliasing":
		return []string{Unprotected, Partial, Protected}
	case "fortify":
		return []string{"0", "1", "2", "3"}
	case "cet", "cetIBT", "cetShadowStack", "bti", "pac", "gcs", "landingPads", "shadowStack":
		return []string{Off, On}
	case "nx", "pie", "aslr", "highEntropyVA", "cfg", "gs", "safeSEH", "hardenedRuntime", "cfi", "safeStack", "shadowCallStack", "retpoline", "glibcxxAssertions":
		return []string{No, Yes}
	case "textRelocations":
		return []string{Yes, No}
	}
	return nil
}

// Compare lists what differs from one build to another: first of the whole file,
// then of each function that both have, in the order of the later one. What is
// unknown in either says nothing, and a function that needs no protection any more
// has lost none.
func Compare(from, to *Snapshot) []Change {
	var out []Change
	for _, p := range from.Report.Properties {
		after := to.Report.Word(p.Name)
		if c, ok := changed(p.Name, p.Value.String(), after); ok {
			out = append(out, c)
		}
	}
	if was, is := number(from, "writableCode"), number(to, "writableCode"); was >= 0 && is >= 0 && was != is {
		out = append(out, Change{Property: "writableCode", From: strconv.Itoa(was), To: strconv.Itoa(is), Lost: is > was})
	}
	for _, name := range to.names {
		old, there := from.functions[name]
		if !there {
			continue
		}
		now := to.functions[name]
		for _, x := range [...][3]string{{"canary", old.canary, now.canary}, {"stackClash", old.clash, now.clash}, {"cetCode", old.landing, now.landing}} {
			if c, ok := changed(x[0], x[1], x[2]); ok {
				c.Function = name
				out = append(out, c)
			}
		}
	}
	return out
}

// changed compares two words of a property.
func changed(property, from, to string) (Change, bool) {
	order := ranks(property)
	was, is := slices.Index(order, from), slices.Index(order, to)
	if was < 0 || is < 0 || was == is {
		return Change{}, false
	}
	return Change{Property: property, From: from, To: to, Lost: is < was}, true
}

// number is a property that is a number, -1 if there is none.
func number(s *Snapshot, property string) int {
	if p := s.Report.Get(property); p != nil {
		if n, ok := p.Value.(Number); ok {
			return int(n)
		}
	}
	return -1
}
