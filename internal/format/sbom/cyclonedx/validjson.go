package cyclonedx

import (
	"hash/maphash"
	"slices"
	"strconv"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// value checks a JSON value against a type.
func (v *validator) value(n tree.Node, t *typ) {
	switch t.kind {
	case anyKind:
	case objectKind:
		if v.isKind(n, tree.Map, t) {
			v.fields(n, t.object)
		}
	case listKind:
		if v.isKind(n, tree.List, t) {
			v.list(n, t)
		}
	case oneKind, anyOfKind:
		v.choice(n, t)
	case boolKind:
		v.isKind(n, tree.Bool, t)
	case intKind, numberKind:
		if v.isKind(n, tree.Number, t) && !t.acceptsNumber(n.Text()) {
			v.report(n.At, "%s is wrong: want %s", clip(n.Text()), t.expected())
		}
	case enumKind:
		if v.isKind(n, tree.String, t) && !t.enum.has(n.Text()) {
			v.report(n.At, "%q is not known here: want %s", clip(n.Text()), t.expected())
		}
	default:
		if v.isKind(n, tree.String, t) && !t.acceptsText(n.Text()) {
			v.report(n.At, "%q is wrong: want %s", clip(n.Text()), t.expected())
		}
	}
}

func (v *validator) isKind(n tree.Node, k tree.Kind, t *typ) bool {
	if n.Kind() == k {
		return true
	}
	v.report(n.At, "%s is wrong here: want %s", jsonWord(n.Kind()), t.expected())
	return false
}

// jsonWord is what JSON calls a kind, with its article.
func jsonWord(k tree.Kind) string {
	switch k {
	case tree.Map:
		return "an object"
	case tree.Null:
		return "a null value"
	}
	return "a " + k.String()
}

// couldBe reports whether a type is of the kind of n at all.
func couldBe(n tree.Kind, t *typ) bool {
	switch t.kind {
	case objectKind:
		return n == tree.Map
	case listKind:
		return n == tree.List
	case boolKind:
		return n == tree.Bool
	case intKind, numberKind:
		return n == tree.Number
	case oneKind, anyOfKind:
		return slices.ContainsFunc(t.choices, func(c *typ) bool { return couldBe(n, c) })
	case anyKind:
		return true
	}
	return n == tree.String
}

// choice checks a value that must be of one or at least one of several types.
// What is wrong is told of the type that fits best.
func (v *validator) choice(n tree.Node, t *typ) {
	var candidates []*typ
	for _, c := range t.choices {
		if couldBe(n.Kind(), c) {
			candidates = append(candidates, c)
		}
	}
	switch len(candidates) {
	case 0:
		v.report(n.At, "%s is wrong here: want %s", jsonWord(n.Kind()), t.expected())
		return
	case 1:
		v.value(n, candidates[0])
		return
	}
	var best *typ
	least, fit := 0, 0
	for _, c := range candidates {
		switch bad := v.try(func() { v.value(n, c) }); {
		case bad == 0:
			fit++
		case best == nil || bad < least:
			best, least = c, bad
		}
	}
	switch {
	case fit == 0:
		v.value(n, best)
	case fit > 1 && t.kind == oneKind:
		v.report(n.At, "the value fits %d of these, want exactly one: %s", fit, t.expected())
	}
}

func (v *validator) list(n tree.Node, t *typ) {
	size := v.size(n)
	if t.min != nil && float64(size) < *t.min {
		v.report(n.At, "%d entries, want at least %g", size, *t.min)
	}
	if t.max != nil && float64(size) > *t.max {
		v.report(n.At, "%d entries, want at most %g", size, *t.max)
	}
	if p := v.partOf(n); p != nil {
		v.part(p, t)
		return
	}
	i := 0
	for c := range n.Children() {
		v.enter("", i)
		v.value(c, t.item)
		v.leave()
		i++
	}
	if t.unique {
		v.unique(n)
	}
}

// partOf returns what was left out of a list, or nil.
func (v *validator) partOf(n tree.Node) *part {
	if v.source != v.d.rest {
		return nil // the offsets are others
	}
	return v.d.part(n)
}

// size returns the number of entries of a list.
func (v *validator) size(n tree.Node) int {
	if p := v.partOf(n); p != nil {
		return len(p.entries)
	}
	return n.Len()
}

// part checks the entries of a list that are not in the tree, one at a time.
func (v *validator) part(p *part, t *typ) {
	outer := v.source
	seen := map[uint64]int{}
	var repeats [][2]int // an entry, and the one that it repeats
	for i, e := range p.entries {
		doc, s := v.d.entry(e)
		v.source = s
		v.enter("", i)
		v.value(doc.Root(), t.item)
		v.leave()
		if !t.unique {
			continue
		}
		h := v.hash(doc.Root())
		clear(v.hashes)
		if at, ok := seen[h]; ok {
			repeats = append(repeats, [2]int{i, at})
		} else {
			seen[h] = i
		}
	}
	v.source = nil
	for _, r := range repeats {
		v.enter("", r[0])
		at := func() span.Point { return v.d.point(int(p.entries[r[0]][0]), int(p.entries[r[0]][1])) }
		v.report(at, "this entry repeats entry %d of the list", r[1])
		v.leave()
	}
	v.source = outer
}

// fields checks an object: each field, what must be there, and what goes
// together.
func (v *validator) fields(n tree.Node, o *object) {
	var seen [2]uint64 // no object has more than 128 fields
	for c := range n.Children() {
		key := c.Key()
		i, ok := o.index[key]
		v.enter(key, 0)
		switch {
		case !ok && !o.open:
			v.report(c.KeyAt, "field %q is not known in %s of CycloneDX 1.%d", clip(key), o.name, v.g.minor)
		case ok && seen[i/64]&(1<<(i%64)) != 0:
			v.report(c.KeyAt, "field %q is given twice", key)
		case ok:
			seen[i/64] |= 1 << (i % 64)
			v.value(c, o.fields[i].typ)
		}
		v.leave()
	}
	has := func(name string) bool {
		i, ok := o.index[name]
		if !ok {
			return n.Get(name).Exists()
		}
		return seen[i/64]&(1<<(i%64)) != 0
	}
	for _, name := range o.need {
		if !has(name) {
			v.report(n.At, "field %q is missing", name)
		}
	}
	for i := range o.rules {
		if broken := o.rules[i].broken(has, func(key string) string { return n.Get(key).Text() }); broken != "" {
			v.report(n.At, "%s", broken)
		}
		if then := o.rules[i].then; then != nil && (!has(o.rules[i].key) || n.Get(o.rules[i].key).Text() == o.rules[i].is) {
			v.fields(n, then)
		}
	}
}

// broken says how an object breaks a rule, or "".
func (r *rule) broken(has func(string) bool, text func(string) string) string {
	count := 0
	for _, set := range r.sets {
		if !slices.ContainsFunc(set, func(name string) bool { return !has(name) }) {
			count++
		}
	}
	switch r.word {
	case "oneof":
		if count != 1 {
			return "want exactly one of " + r.names()
		}
	case "anyof":
		if count == 0 {
			return "want at least one of " + r.names()
		}
	case "not":
		if count > 0 {
			return "these fields exclude each other: " + r.names()
		}
	case "unless":
		if count > 0 && (!has(r.key) || text(r.key) == r.is) {
			return r.names() + " is only allowed where " + r.key + " is given and not " + r.is
		}
	}
	return ""
}

func (r *rule) names() string {
	var all []string
	for _, set := range r.sets {
		all = append(all, strings.Join(set, " with "))
	}
	return strings.Join(all, ", ")
}

// unique checks that no entry of a list repeats another.
func (v *validator) unique(n tree.Node) {
	if n.Len() < 2 {
		return
	}
	seen := make(map[uint64]int, n.Len())
	i := 0
	for c := range n.Children() {
		h := v.hash(c)
		if c.Kind() == tree.Map {
			if v.hashes == nil {
				v.hashes = map[tree.Node]uint64{}
			}
			v.hashes[c] = h
		}
		if at, ok := seen[h]; ok {
			v.enter("", i)
			v.report(c.At, "this entry repeats entry %d of the list", at)
			v.leave()
		} else {
			seen[h] = i
		}
		i++
	}
}

// hash returns a number that equal JSON values share, whatever the order of
// their fields and the spelling of their numbers. The entries of inner lists
// have been hashed before those of outer ones, so nothing is hashed twice.
func (v *validator) hash(n tree.Node) uint64 {
	if h, ok := v.hashes[n]; ok {
		return h
	}
	if !v.seeded {
		v.seed, v.seeded = maphash.MakeSeed(), true
	}
	var sum uint64
	switch n.Kind() {
	case tree.Map:
		for c := range n.Children() {
			sum += mix(maphash.String(v.seed, c.Key()), v.hash(c))
		}
	case tree.List:
		for c := range n.Children() {
			sum = mix(sum, v.hash(c))
		}
	default:
		sum = maphash.String(v.seed, canonical(n.Kind(), n.Text()))
	}
	return mix(sum, uint64(n.Kind())+1)
}

// mix joins two numbers, the order of which matters.
func mix(a, b uint64) uint64 {
	a ^= b + 0x9e3779b97f4a7c15 + a<<6 + a>>2
	a *= 0xff51afd7ed558ccd
	return a ^ a>>33
}

// canonical returns the text of a scalar, that of a number in one spelling.
func canonical(k tree.Kind, s string) string {
	if k != tree.Number {
		return s
	}
	f, _ := strconv.ParseFloat(s, 64)
	return strconv.FormatFloat(f, 'g', -1, 64)
}
