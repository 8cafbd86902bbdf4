package licence

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/finding"
	core "github.com/ossay-dev/ossay/internal/core/licence"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Join gives each package the licence that its own licence files show, as its
// concluded licence, and reports where that contradicts what it declares, and
// what it declares that no expression can be made of. known says which
// identifiers the SPDX list has.
func Join(known func(id string) bool) inventory.Join {
	return inventory.Join{Name: "licence", Run: func(s *inventory.Set) {
		j := joiner{s: s, known: known, texts: make(map[string][]text)}
		for _, l := range s.Of(formatText) {
			dir := path.Dir(l.Path)
			if base := path.Base(dir); base == "licenses" || base == "LICENSES" { // PEP 639, REUSE
				dir = path.Dir(dir)
			}
			for i := range l.Attrs {
				j.texts[dir] = append(j.texts[dir], text{l.Attrs[i].Value, span.At(l.Path, l.Attrs[i].At)})
			}
			s.Drop(l)
		}
		for _, l := range s.Listings {
			if l.Role == component.RoleInstalled || l.Role == component.RoleManifest {
				j.own(l)
			}
		}
	}}
}

// A text is a licence that a file holds.
type text struct {
	id string
	at span.Span
}

type joiner struct {
	s     *inventory.Set
	known func(string) bool
	texts map[string][]text // by folder
}

// own settles the licence of the package that one listing is about: its
// first node, whose metadata stand in the package's own folder.
func (j *joiner) own(l *component.Listing) {
	if len(l.Nodes) == 0 || strings.HasPrefix(l.Format, "dpkg/") || strings.HasPrefix(l.Format, "apk/") || strings.HasPrefix(l.Format, "rpm/") || strings.HasPrefix(l.Format, "pacman/") {
		return // databases of many packages
	}
	n := &l.Nodes[0]
	found := j.texts[path.Dir(l.Path)]
	declared := Named(n.Licence, j.known)
	if n.Licence != "" && declared == "" && !stated(n.Licence) {
		j.s.Report(finding.Finding{
			Rule: "licence/unknown", Severity: severity.Info, Title: UnknownRule().Title, Span: span.At(l.Path, n.At), Scope: max(l.Tree, n.Scope),
			Message: fmt.Sprintf("%s declares the licence %q, which is no SPDX expression", subject(n), inventory.Clip(n.Licence)), Package: n.Name, Version: n.Version, Ecosystem: n.Ecosystem,
		})
	}
	if len(found) == 0 {
		return
	}
	n.Concluded = conclude(declared, found)
	if first, differs := contradicts(declared, found); differs {
		j.s.Report(finding.Finding{
			Rule: "licence/contradiction", Severity: severity.Low, Title: ContradictionRule().Title, Span: first.at, Scope: max(l.Tree, n.Scope),
			Message: fmt.Sprintf("%s declares %s, and %s is the text of %s", subject(n), declared, path.Base(first.at.Path), first.id), Package: n.Name, Version: n.Version, Ecosystem: n.Ecosystem,
		})
	}
}

// stated reports whether a declared licence says in the ecosystem's own way that
// there is none to name.
func stated(s string) bool {
	switch strings.ToUpper(strings.TrimSpace(s)) {
	case "UNLICENSED", "NONE", "NOASSERTION", "UNKNOWN":
		return true
	}
	return strings.HasPrefix(strings.ToUpper(s), "SEE LICENSE IN ")
}

// conclude joins what the files show with what is declared: files alone cannot
// say whether two licences are to be kept both or to be chosen from.
func conclude(declared string, found []text) string {
	var ids []string
	for _, t := range found {
		if !slices.Contains(ids, t.id) {
			ids = append(ids, t.id)
		}
	}
	if declared != "" && !slices.ContainsFunc(ids, func(id string) bool { return !names(declared, id) }) {
		return declared
	}
	return strings.Join(ids, " AND ")
}

// contradicts returns the first text of a licence that the declaration does not
// name, if none of the texts is of one that it names.
func contradicts(declared string, found []text) (text, bool) {
	if declared == "" {
		return text{}, false
	}
	for _, t := range found {
		if names(declared, t.id) {
			return text{}, false
		}
	}
	return found[0], true
}

// names reports whether an expression names a licence. The text of a GNU licence
// is the same whether later versions are allowed or not.
func names(expression, id string) bool {
	e, _, err := core.Parse(expression)
	if err != nil {
		return false
	}
	for _, have := range e.IDs() {
		if text := plain(have); text == plain(id) {
			return true
		}
	}
	return false
}

func plain(id string) string {
	id = strings.TrimSuffix(strings.TrimSuffix(id, "-only"), "-or-later")
	return strings.ToLower(strings.TrimSuffix(id, "+"))
}

func subject(n *component.Node) string { return strings.TrimSpace(n.Name + " " + n.Version) }

// UnknownRule describes a declared licence that cannot be read.
func UnknownRule() finding.Rule {
	return finding.Rule{
		ID: "licence/unknown", Title: "a declared licence is no SPDX expression", Severity: severity.Info,
		Why:  "Nobody can decide by machine about a licence that is written in free words.",
		Mend: "Write an SPDX licence expression; a licence that the list does not have gets a LicenseRef.",
		Bad:  `"license": "see the website"`, Good: `"license": "MIT OR Apache-2.0"`, References: []string{"https://spdx.org/licenses/"},
	}
}

// ContradictionRule describes a licence file of another licence.
func ContradictionRule() finding.Rule {
	return finding.Rule{
		ID: "licence/contradiction", Title: "a package declares one licence and ships the text of another", Severity: severity.Low,
		Why:  "Which of them counts is open, and whoever goes by the metadata may break the other.",
		Mend: "Ask the maintainers which one they mean; until then keep both.",
		Bad:  `"license": "MIT" beside a LICENSE file with the GPL`, Good: `"license": "GPL-3.0-only" beside a LICENSE file with the GPL`,
	}
}
