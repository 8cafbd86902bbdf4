package match

import (
	"testing"

	"github.com/ossay-dev/ossay/internal/core/component"
)

// TestRepositoriesAreMatchedByTagAndCommit looks up a submodule, a package URL of
// a forge, and commits that only the history could decide.
func TestRepositoriesAreMatchedByTagAndCommit(t *testing.T) {
	const fixed, vulnerable = "2222222222222222222222222222222222222222", "1111111111111111111111111111111111111111"
	db := database(t, `{"id":"OSV-1","modified":"2026-01-01T00:00:00Z","summary":"overflow","affected":[{"ranges":[{"type":"GIT","repo":"https://github.com/Acme/Lib.git","events":[{"introduced":"`+vulnerable+`"},{"fixed":"`+fixed+`"}]}],"versions":["v1.0","v1.1"]}]}`)
	for _, tt := range []struct {
		name, ecosystem, repo, version string
		findings, undecided            int
	}{
		{"a listed tag", "github", "acme/lib", "v1.1", 1, 0},
		{"a listed tag of a submodule, whatever the address's form", "git", "github.com/acme/lib", "v1.0", 1, 0},
		{"the commit that brought the flaw", "git", "github.com/acme/lib", vulnerable, 1, 0},
		{"the commit that fixed it", "git", "github.com/acme/lib", fixed, 0, 0},
		{"a commit between, or not", "git", "github.com/acme/lib", "3333333333333333333333333333333333333333", 0, 1},
		{"another repository", "github", "acme/other", "v1.0", 0, 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			l := &component.Listing{Path: ".gitmodules", Nodes: []component.Node{{Ecosystem: tt.ecosystem, Name: tt.repo, Version: tt.version}}}
			l.Finish(true)
			g := component.Merge([]*component.Listing{l}, func(n *component.Node) string { return "pkg:generic/" + n.Name })
			r := look(g, db)
			if len(r.Findings) != tt.findings || r.Undecided != tt.undecided || len(r.Unknown) != 0 {
				t.Errorf("%d findings, %d undecided, unknown %v; want %d and %d", len(r.Findings), r.Undecided, r.Unknown, tt.findings, tt.undecided)
			}
		})
	}
}
