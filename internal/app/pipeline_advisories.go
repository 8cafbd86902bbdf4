package app

import (
	"regexp"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/ecosystem"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
	"github.com/ossay-dev/ossay/internal/judge/match"
)

// actionAdvisories returns what the database says about a reference to an
// action. A reference that is a commit is asked for by the version that the
// comment behind it names; without one nobody can say anything.
func actionAdvisories(db *database) func(slug, ref, comment string) []rules.Advisory {
	commit := regexp.MustCompile(`^[0-9a-f]{40}$`)
	version := regexp.MustCompile(`\bv?[0-9]+(\.[0-9]+)*\b`)
	known := make(map[string][]rules.Advisory)
	return func(slug, ref, comment string) []rules.Advisory {
		v := ref
		if commit.MatchString(ref) {
			if v = version.FindString(comment); v == "" {
				return nil
			}
		}
		key := strings.ToLower(slug) + "@" + v
		if have, ok := known[key]; ok {
			return have
		}
		out := advisoriesFor(db, "GitHub Actions", slug, v)
		known[key] = out
		return out
	}
}

// platformAdvisories returns what the database says about a build platform, by
// the name that packagers of server software give it.
func platformAdvisories(db *database, name, version string) []rules.Advisory {
	return advisoriesFor(db, "Bitnami", strings.ToLower(name), version)
}

// advisoriesFor returns the advisories for one package.
func advisoriesFor(db *database, system, name, version string) []rules.Advisory {
	l := &component.Listing{Nodes: []component.Node{{Ecosystem: system, Name: name, Version: version}}}
	g := component.Merge([]*component.Listing{l}, func(n *component.Node) string { return ecosystem.PURL(n.Ecosystem, n.Name, n.Version) })
	var out []rules.Advisory
	for _, f := range match.Match(g, db.DB, nil).Findings {
		a := rules.Advisory{ID: f.Aliases[0], Summary: f.Title, Severity: f.Severity}
		if len(f.Fixed) > 0 {
			a.Fixed = f.Fixed[0]
		}
		out = append(out, a)
	}
	return out
}
