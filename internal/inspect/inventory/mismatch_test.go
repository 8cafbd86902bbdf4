package inventory

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/core/span"
)

func TestMismatchStandsAtTheDeclarationAndNamesTheLockFile(t *testing.T) {
	manifest := &component.Listing{Path: "app/package.json", Tree: component.Test}
	lock := &component.Listing{Path: "app/package-lock.json", Nodes: []component.Node{{Ecosystem: "npm", Name: "x"}}}
	d := component.Declaration{
		Name: "left-pad", Requirement: "^1.3.0", Scope: component.Dev,
		At: span.Point{Off: 20, End: 30, Line: 3, Col: 5},
	}
	got := Mismatch(manifest, d, lock, "%s asks for %s", manifest.Path, d.Name)
	want := finding.Finding{
		Rule: "inventory/lock-mismatch", Severity: severity.Medium, Title: "Manifest and lock file disagree",
		Message: "app/package.json asks for left-pad", Package: "left-pad", Ecosystem: "npm", Scope: component.Test,
		Span: span.Span{Path: "app/package.json", Off: 20, End: 30, StartLine: 3, StartCol: 5, EndLine: 3, EndCol: 15},
		Also: []span.Span{{Path: "app/package-lock.json"}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestMismatchesOfDifferentDependenciesHaveDifferentFingerprints(t *testing.T) {
	manifest, lock := &component.Listing{Path: "a"}, &component.Listing{Path: "b"}
	one := Mismatch(manifest, component.Declaration{Name: "x"}, lock, "x is missing")
	two := Mismatch(manifest, component.Declaration{Name: "y"}, lock, "y is missing")
	if one.Fingerprint() == two.Fingerprint() {
		t.Error("the same fingerprint")
	}
}

func TestTheRuleOfMismatchesIsWhole(t *testing.T) {
	r := LockMismatchRule()
	if r.ID != RuleLockMismatch || r.Title == "" || r.Why == "" || r.Mend == "" || r.Bad == "" || r.Good == "" || len(r.References) == 0 {
		t.Errorf("%+v", r)
	}
}
