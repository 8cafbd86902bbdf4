package learn

import (
	"cmp"
	"fmt"
	"math/bits"
	"slices"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect/composition"
	"github.com/ossay-dev/ossay/internal/inspect/composition/signature"
)

// A Result is what was learned of one library.
type Result struct {
	Name       string
	References []signature.Reference
	Features   []signature.Feature
	// Candidates counts what the references hold, Rare what of it no other
	// library or program has.
	Candidates, Rare int
	Notes            []string // what a person should look at
}

// Learn derives the features of libraries. What another of the libraries or a
// file of the background has is not learned. The results are sorted by name.
func Learn(libs []Library, ground []File) ([]Result, error) {
	libs = slices.Clone(libs)
	slices.SortFunc(libs, func(a, b Library) int { return cmp.Compare(a.Name, b.Name) })
	all := make([]*candidates, len(libs))
	for i := range libs {
		if i > 0 && libs[i].Name == libs[i-1].Name {
			return nil, fmt.Errorf("%s: the library is given twice", libs[i].Name)
		}
		c, err := collect(&libs[i])
		if err != nil {
			return nil, err
		}
		all[i] = c
	}
	r, err := newRivals(all)
	if err != nil {
		return nil, err
	}
	for _, f := range ground {
		if err := r.against(f, nobody, 0); err != nil {
			return nil, err
		}
	}
	for _, c := range all {
		c.fill()
		c.settle()
	}
	out := make([]Result, len(all))
	for i, c := range all {
		out[i] = Result{Name: c.lib.Name, References: c.refs, Candidates: len(c.found), Notes: r.notes[i]}
		rare := r.rare(i)
		out[i].Rare = len(rare)
		out[i].Features = choose(rare, len(c.versions))
		for j := range out[i].Features {
			f := &out[i].Features[j]
			k := c.found[key{f.Kind, f.Text}]
			f.First = c.versions[bits.TrailingZeros64(k.versions)]
			f.Last = c.versions[63-bits.LeadingZeros64(k.versions)]
		}
		sortFeatures(out[i].Features)
	}
	return out, nil
}

// sortFeatures orders features as a signature file lists them.
func sortFeatures(fs []signature.Feature) {
	slices.SortFunc(fs, func(a, b signature.Feature) int {
		return cmp.Or(cmp.Compare(a.Kind, b.Kind), signature.Compare(a.First, b.First), signature.Compare(a.Last, b.Last),
			cmp.Compare(a.Unit, b.Unit), cmp.Compare(a.Text, b.Text))
	})
}

// rivals says which candidates of a library others have.
type rivals struct {
	all    []*candidates
	byName map[string]int
	index  *composition.Index
	notes  [][]string
}

// containedPart is the part of a library's candidates, as one in so many, from
// which on a file is taken to contain the library.
const containedPart = 5

// nobody stands for a file of the background.
const nobody = -1

// bundledPart is that part where the file is a reference of another library, in
// two of so many: two libraries may have much in common.
const bundledPart = 3

// newRivals compares all references with the candidates of all libraries.
func newRivals(all []*candidates) (*rivals, error) {
	r := &rivals{all: all, byName: make(map[string]int), notes: make([][]string, len(all))}
	sigs := make([]*signature.Signature, len(all))
	for i, c := range all {
		r.byName[c.lib.Name] = i
		sigs[i] = &signature.Signature{Name: c.lib.Name}
		for k := range c.found {
			sigs[i].Features = append(sigs[i].Features, signature.Feature{Kind: k.kind, Text: k.text})
		}
		sortFeatures(sigs[i].Features)
	}
	r.index = composition.NewIndex(sigs)
	for i, c := range all {
		for _, b := range c.lib.Builds {
			for _, f := range b.Files {
				if err := r.against(f, i, uint64(1)<<slices.Index(c.versions, b.Version)); err != nil {
					return nil, err
				}
			}
		}
	}
	return r, nil
}

// against marks the candidates that a file has: a reference of the library
// self, or a file of the background. What a reference has of its own library
// counts for its version even where extract could not see it, as tables of a
// stripped library.
func (r *rivals) against(f File, self int, version uint64) (err error) {
	in, closer, err := f.Open()
	if err != nil {
		return err
	}
	defer func() { err = cmp.Or(err, closer.Close()) }()
	scan := r.index.NewScan(nil)
	if _, err := scan.File(in, f.Size, nil); err != nil {
		if budget.IsBreach(err) {
			return err
		}
		return nil // the background may hold scripts and texts
	}
	seen := make(map[int][]key)
	for _, s := range scan.Seen() {
		i, k := r.byName[s.Library], key{s.Kind, s.Text}
		if i == self {
			r.all[i].found[k].versions |= version
		} else {
			seen[i] = append(seen[i], k)
		}
	}
	for i := range r.all {
		if len(seen[i]) > 0 && !r.origin(i, self) && !r.contained(i, self, seen[i]) {
			for _, k := range seen[i] {
				r.all[i].found[k].shared = true
			}
		}
	}
	return nil
}

// origin reports whether library i is one that library j was forked from: what
// both have stays that of i, and j is known by what is its own. Deciding takes
// the fork where both are found.
func (r *rivals) origin(i, j int) bool {
	if j < 0 {
		return false
	}
	h := r.all[j].lib.Head
	return h != nil && slices.Contains(h.ForkOf, r.all[i].lib.Name)
}

// contained reports whether a file holds the library i itself, so that nothing
// of it is the file's own. A reference of another library must be larger, or
// say in its head what it bundles.
func (r *rivals) contained(i, other int, seen []key) bool {
	c := r.all[i]
	if other >= 0 {
		if h := r.all[other].lib.Head; h != nil && slices.Contains(h.Bundles, c.lib.Name) {
			return true
		}
		if h := c.lib.Head; h != nil && slices.Contains(slices.Concat(h.Bundles, h.ForkOf), r.all[other].lib.Name) {
			return false
		}
	}
	most := 0 // candidates of the version that is most like it
	for v := range c.versions {
		n := 0
		for _, k := range seen {
			if c.found[k].versions>>v&1 != 0 && k.kind != signature.Symbol {
				n++
			}
		}
		most = max(most, n)
	}
	whole := c.size()
	if most < 10 || most*containedPart < whole && other < 0 || other >= 0 && most*bundledPart < whole*2 {
		return false
	}
	if other < 0 {
		return true
	}
	if r.all[other].size() > 4*whole {
		return true
	}
	note := "much of it is in " + r.all[other].lib.Name + ": is one a fork of the other (forkof), or does it contain it (bundles)?"
	if !slices.Contains(r.notes[i], note) {
		r.notes[i] = append(r.notes[i], note)
	}
	return false
}

// size is the usual number of candidates of one version, symbols aside.
func (c *candidates) size() int {
	if c.whole == 0 {
		n := 0
		for k, have := range c.found {
			if k.kind != signature.Symbol {
				n += bits.OnesCount64(have.versions)
			}
		}
		c.whole = max(1, n/len(c.versions))
	}
	return c.whole
}

// rare returns the candidates that are left, sorted.
func (r *rivals) rare(i int) []choice {
	var out []choice
	for k, have := range r.all[i].found {
		lo, hi := bits.TrailingZeros64(have.versions), 63-bits.LeadingZeros64(have.versions)
		steady := have.versions>>lo+1 == 1<<(hi-lo+1)
		if !have.shared && steady {
			out = append(out, choice{k, have.unit, lo, hi})
		}
	}
	slices.SortFunc(out, func(a, b choice) int {
		return cmp.Or(cmp.Compare(a.kind, b.kind), cmp.Compare(a.text, b.text))
	})
	return out
}

// AppendTo writes the whole signature file: the head as it was, and the result.
func (r *Result) AppendTo(b []byte, old string) []byte {
	head := signature.Head(old)
	if head == "" {
		head = "name " + r.Name + "\n"
	}
	return signature.AppendLearned(append(b, head...), r.References, r.Features)
}
