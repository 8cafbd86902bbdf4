package yarnlock

import (
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/manifest"
)

// Edit returns the text of the file as it becomes when its entries are those of
// now, which was made from [Classic.Lock].
func (f *Classic) Edit(now *manifest.Lock) ([]byte, error) {
	asked, err := described(now)
	if err != nil {
		return nil, err
	}
	var out []*entry
	for _, path := range slices.Sorted(maps.Keys(now.Packages)) {
		x, old := now.Packages[path], f.byPath[path]
		if x.Project {
			continue
		}
		e := &entry{descriptors: asked[path]}
		switch {
		case x.Release == nil && old == nil:
			return nil, fmt.Errorf("%s %s has no entry and no release", x.Name, x.Version)
		case x.Release == nil:
			e.body = old.body
			e.descriptors = append(e.descriptors, old.unasked...)
		case x.Release.Tarball == "":
			return nil, fmt.Errorf("the metadata of %s %s has no address", x.Name, x.Version)
		default:
			if e.body, err = body(x.Release); err != nil {
				return nil, err
			}
		}
		if slices.Sort(e.descriptors); len(e.descriptors) > 0 {
			out = append(out, e)
		}
	}
	return []byte(f.text(out)), nil
}

// described returns the descriptors that each entry answers.
func described(now *manifest.Lock) (map[string][]string, error) {
	answers, out := make(map[string]string), make(map[string][]string)
	for _, path := range slices.Sorted(maps.Keys(now.Packages)) {
		x := now.Packages[path]
		for i := range x.Needs {
			n := &x.Needs[i]
			if n.Kind == manifest.NeedPeer {
				continue
			}
			to, d := x.Links[n.Name], n.Name+"@"+n.Range
			at := now.Packages[to]
			switch was := answers[d]; {
			case to == "" && x.Release != nil:
				return nil, fmt.Errorf("%s %s needs %s, which nothing would answer", x.Name, x.Version, d)
			case to == "" || at == nil || at.Project || was == to:
			case was != "":
				return nil, fmt.Errorf("%s would have two answers", d)
			default:
				answers[d] = to
				out[to] = append(out[to], d)
			}
		}
	}
	return out, nil
}

// body writes the lines below the header of a release.
func body(r *manifest.Release) (string, error) {
	integrity := r.Integrity
	sum, err := hex.DecodeString(r.Shasum)
	if err != nil || len(sum) != 20 {
		sum = nil
	}
	switch {
	case integrity == "" && sum == nil:
		return "", fmt.Errorf("the metadata of %s %s has no digest", r.Name, r.Version)
	case integrity == "":
		integrity = "sha1-" + base64.StdEncoding.EncodeToString(sum)
	}
	address := r.Tarball
	if sum != nil {
		address += "#" + r.Shasum
	}
	if strings.ContainsAny(integrity+address+r.Version, "\"\\\r\n") {
		return "", fmt.Errorf("the metadata of %s %s cannot be written down", r.Name, r.Version)
	}
	lines := []string{"  version " + wrap(r.Version), "  resolved " + wrap(address), "  integrity " + integrity}
	for _, kind := range [...]string{manifest.NeedProd, manifest.NeedOptional} {
		var list []manifest.Need
		for _, n := range r.Needs {
			if n.Kind == kind {
				list = append(list, n)
			}
		}
		slices.SortFunc(list, func(a, b manifest.Need) int { return order(a.Name, b.Name) })
		for i, n := range list {
			if i == 0 {
				lines = append(lines, "  "+kind+":")
			}
			if strings.ContainsAny(n.Name+n.Range, "\"\\\r\n") {
				return "", fmt.Errorf("the requirements of %s %s cannot be written down", r.Name, r.Version)
			}
			lines = append(lines, "    "+wrap(n.Name)+" "+wrap(n.Range))
		}
	}
	return strings.Join(lines, "\n"), nil
}

// order compares keys as yarn sorts them: some names first, wherever they stand.
func order(a, b string) int {
	rank := func(s string) int {
		first := [...]string{"name", "version", "uid", "resolved", "integrity", "registry", "dependencies"}
		if i := slices.Index(first[:], s); i >= 0 {
			return i
		}
		return len(first)
	}
	if d := rank(a) - rank(b); d != 0 {
		return d
	}
	return strings.Compare(a, b)
}

// wrap writes a key or a value, in quotes where yarn puts them.
func wrap(s string) string {
	plain := s != "" && !strings.HasPrefix(s, "true") && !strings.HasPrefix(s, "false") && !strings.ContainsAny(s, ": \t\r\n\\\",[]") &&
		(s[0] >= 'a' && s[0] <= 'z' || s[0] >= 'A' && s[0] <= 'Z')
	if plain {
		return s
	}
	return `"` + s + `"`
}
