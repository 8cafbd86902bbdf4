package provenance

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/format/intoto"
)

// built is a build from a tag with a trusted builder.
func built() Facts {
	return Facts{
		Builder: "https://github.com/slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml@refs/tags/v1.9.0",
		Source:  "github.com/o/r", Ref: "refs/tags/v1.2.3", Flow: "https://github.com/o/r/.github/workflows/release.yml@refs/tags/v1.2.3",
	}
}

func reasons(list []Failure) []string {
	var out []string
	for _, f := range list {
		out = append(out, f.Reason)
	}
	return out
}

func TestEachExpectationHitsAndNearlyHits(t *testing.T) {
	branch := func(f *Facts) { f.Ref = "refs/heads/main" }
	for name, tt := range map[string]struct {
		change func(*Facts)
		want   Want
		reason []string
	}{
		"nothing is wanted":               {nil, Want{}, nil},
		"the source":                      {nil, Want{Source: "github.com/o/r"}, nil},
		"the source with a scheme":        {nil, Want{Source: "https://github.com/o/r"}, nil},
		"the source as git writes it":     {nil, Want{Source: "git+https://github.com/o/r.git"}, nil},
		"the source with a stroke behind": {nil, Want{Source: "github.com/o/r/"}, nil},
		"a longer source":                 {nil, Want{Source: "github.com/o/r2"}, []string{SourceMismatch}},
		"a shorter source":                {nil, Want{Source: "github.com/o"}, []string{SourceMismatch}},
		"a source on another host":        {nil, Want{Source: "gitlab.com/o/r"}, []string{SourceMismatch}},
		"a source below another":          {nil, Want{Source: "evil.example/github.com/o/r"}, []string{SourceMismatch}},
		"no source is known":              {func(f *Facts) { f.Source = "" }, Want{Source: "github.com/o/r"}, []string{SourceMismatch}},
		"the tag":                         {nil, Want{Tag: "v1.2.3"}, nil},
		"a part of the tag":               {nil, Want{Tag: "v1.2"}, []string{TagMismatch}},
		"a tag in place of a branch":      {branch, Want{Tag: "v1.2.3"}, []string{RefKindMismatch}},
		"a branch of the tag's name":      {func(f *Facts) { f.Ref = "refs/heads/v1.2.3" }, Want{Tag: "v1.2.3"}, []string{RefKindMismatch}},
		"a version in place of a branch":  {branch, Want{VersionedTag: "v1"}, []string{RefKindMismatch}},
		"no ref is known":                 {func(f *Facts) { f.Ref = "" }, Want{Tag: "v1.2.3", Branch: "main"}, []string{RefKindMismatch, BranchMismatch}},
		"the version":                     {nil, Want{VersionedTag: "v1.2"}, nil},
		"another version":                 {nil, Want{VersionedTag: "v1.3"}, []string{VersionedTagMismatch}},
		"the branch":                      {branch, Want{Branch: "main"}, nil},
		"another branch":                  {branch, Want{Branch: "master"}, []string{BranchMismatch}},
		"a branch with a stroke":          {func(f *Facts) { f.Ref = "refs/heads/release/1" }, Want{Branch: "release/1"}, nil},
		"the end of a branch":             {func(f *Facts) { f.Ref = "refs/heads/x/main" }, Want{Branch: "main"}, []string{BranchMismatch}},
		"a branch in place of a tag":      {nil, Want{Branch: "main"}, []string{BranchMismatch}},
		"a tag of the branch's name":      {func(f *Facts) { f.Ref = "refs/tags/main" }, Want{Branch: "main"}, []string{BranchMismatch}},
		"a pull request":                  {func(f *Facts) { f.Ref = "refs/pull/1/merge" }, Want{Branch: "main"}, []string{BranchMismatch}},
		"the workflow":                    {nil, Want{Workflow: ".github/workflows/release.yml"}, nil},
		"another workflow":                {nil, Want{Workflow: ".github/workflows/test.yml"}, []string{WorkflowMismatch}},
		"no workflow is known":            {func(f *Facts) { f.Flow = "" }, Want{Workflow: "release.yml"}, []string{WorkflowMismatch}},
		"all is another":                  {nil, Want{Source: "x", Builder: "x", Tag: "x", VersionedTag: "v9", Branch: "x", Workflow: "x"}, []string{SourceMismatch, BuilderMismatch, TagMismatch, VersionedTagMismatch, BranchMismatch, WorkflowMismatch}},
	} {
		f := built()
		if tt.change != nil {
			tt.change(&f)
		}
		got := f.Check(tt.want)
		if diff := cmp.Diff(tt.reason, reasons(got)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
		for _, x := range got {
			if x.Detail == "" || strings.Contains(x.Detail, "  ") || strings.Contains(x.Detail, "from ,") {
				t.Errorf("%s: %q", name, x.Detail)
			}
		}
	}
}

func TestVersionsOfTags(t *testing.T) {
	for _, tt := range []struct {
		tag, wish string
		want      bool
	}{
		{"v1.2.3", "v1.2.3", true}, {"v1.2.3", "v1.2", true}, {"v1.2.3", "v1", true}, {"v1.2.3", "v1.2.4", false}, {"v1.2.3", "v1.3", false}, {"v1.2.3", "v2", false},
		{"v10.2.3", "v1", false}, {"v1.20.3", "v1.2", false}, {"v1.2.30", "v1.2.3", false}, {"v1", "v1.0.0", true}, {"v1", "v1.0", true}, {"v1.2", "v1.2.0", true}, {"v1.2", "v1.2.3", false}, {"v1", "v1", true},
		{"v1.2.3-rc.1", "v1.2.3-rc.1", true}, {"v1.2.3-rc.1", "v1.2.3-rc.2", false}, {"v1.2.3-rc.1", "v1.2.3", false}, {"v1.2.3", "v1.2.3-rc.1", false}, {"v1.2.3-rc.1", "v1.2", true},
		{"v1.2.3+build", "v1.2.3", true}, {"v1.2.3", "v1.2.3+build", true}, {"1.2.3", "v1.2.3", false}, {"v1.2.3", "1.2.3", false}, {"v01.2.3", "v1", false}, {"release", "v1", false}, {"v1.2.3", "", false}, {"v1.2.3", "v", false},
		{"v1.2.3.4", "v1", false}, {"v1.2.3", "v1.2.3.4", false}, {"V1.2.3", "v1", false}, {"v1.2.3", "v1.2.", false}, {"v1.2.3", "v1.2.x", false},
	} {
		if got := within(tt.tag, tt.wish); got != tt.want {
			t.Errorf("%s within %s: %v", tt.tag, tt.wish, got)
		}
	}
}

func TestBuildersWithAndWithoutVersion(t *testing.T) {
	const name = "https://github.com/slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml"
	for _, tt := range []struct {
		want, have string
		same       bool
	}{
		{name, name + "@refs/tags/v1.9.0", true}, {name + "@v1.9.0", name + "@refs/tags/v1.9.0", true}, {name + "@refs/tags/v1.9.0", name + "@refs/tags/v1.9.0", true}, {name + "@refs/tags/v1.9.0", name + "@v1.9.0", true},
		{name + "@v1.9", name + "@refs/tags/v1.9.0", false}, {name + "@v1.9.0", name, false}, {name + "@v1.9.0", name + "@refs/heads/v1.9.0", false}, {name + "@", name + "@v1", false}, {name + "@", name, true},
		{strings.ToUpper(name), name + "@v1", true}, {name + "2", name, false}, {name[:len(name)-1], name, false}, {"", name, false}, {name, "", false}, {name, "https://evil.example/" + name, false},
	} {
		if got := sameBuilder(tt.want, tt.have); got != tt.same {
			t.Errorf("%s and %s: %v", tt.want, tt.have, got)
		}
	}
}

func TestLevelsOfSummaries(t *testing.T) {
	good := &intoto.VSA{Verifier: "https://verifier.invalid", ResourceURI: "pkg:npm/x@1", Result: "PASSED", Levels: []string{"SLSA_BUILD_LEVEL_2", "SLSA_SOURCE_LEVEL_1", "CUSTOM"}}
	check := func(v *intoto.VSA, levels ...string) []string {
		return reasons(CheckVSA(v, "https://verifier.invalid", "pkg:npm/x@1", levels))
	}
	for level, want := range map[string]bool{
		"SLSA_BUILD_LEVEL_2": true, "SLSA_BUILD_LEVEL_1": true, "SLSA_BUILD_LEVEL_0": true, "SLSA_BUILD_LEVEL_3": false, "SLSA_SOURCE_LEVEL_1": true, "SLSA_SOURCE_LEVEL_2": false, "SLSA_DEPS_LEVEL_1": false,
		"CUSTOM": true, "CUSTOM2": false, "custom": false, "SLSA_BUILD_LEVEL_x": false, "SLSA_BUILD_LEVEL_": false, "SLSA_BUILD_LEVEL_99999999999999999999": false, "": false,
	} {
		if got := len(check(good, level)) == 0; got != want {
			t.Errorf("%s: %v", level, got)
		}
	}
	if got := check(good); got != nil {
		t.Error(got)
	}
	if got := check(good, "SLSA_BUILD_LEVEL_3", "SLSA_BUILD_LEVEL_1", "OTHER"); !slices.Equal(got, []string{LevelMissing, LevelMissing}) {
		t.Error(got)
	}
	for name, tt := range map[string]struct {
		spoil func(*intoto.VSA)
		want  []string
	}{
		"another verifier": {func(v *intoto.VSA) { v.Verifier += "/" }, []string{VerifierMismatch}}, "no verifier": {func(v *intoto.VSA) { v.Verifier = "" }, []string{VerifierMismatch}},
		"another resource": {func(v *intoto.VSA) { v.ResourceURI = "pkg:npm/x@10" }, []string{ResourceMismatch}}, "no resource": {func(v *intoto.VSA) { v.ResourceURI = "" }, []string{ResourceMismatch}},
		"it failed": {func(v *intoto.VSA) { v.Result = "FAILED" }, []string{ResultNotPassed}}, "no result": {func(v *intoto.VSA) { v.Result = "" }, []string{ResultNotPassed}}, "a result in other letters": {func(v *intoto.VSA) { v.Result = "passed" }, []string{ResultNotPassed}},
		"no levels": {func(v *intoto.VSA) { v.Levels = nil }, []string{LevelMissing}}, "nothing": {func(v *intoto.VSA) { *v = intoto.VSA{} }, []string{VerifierMismatch, ResourceMismatch, ResultNotPassed, LevelMissing}},
	} {
		v := *good
		tt.spoil(&v)
		got := CheckVSA(&v, good.Verifier, good.ResourceURI, []string{"SLSA_BUILD_LEVEL_1"})
		if diff := cmp.Diff(tt.want, reasons(got)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
		for _, f := range got {
			if f.Detail == "" || strings.Contains(f.Detail, "  ") {
				t.Errorf("%s: %q", name, f.Detail)
			}
		}
	}
}

func TestEveryReasonOfProvenanceHasARule(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range Rules() {
		if seen[r.Reason] || r.Detail == "" {
			t.Errorf("%+v", r)
		}
		seen[r.Reason] = true
	}
	for _, reason := range []string{
		SourceMismatch, BranchMismatch, TagMismatch, VersionedTagMismatch, RefKindMismatch, BuilderMismatch, WorkflowMismatch, PackageNameMismatch, PackageVersionMismatch, AttestationsDisagree, ProvenanceMissing,
		ResultNotPassed, VerifierMismatch, ResourceMismatch, LevelMissing,
	} {
		if !seen[reason] {
			t.Errorf("%s has no rule", reason)
		}
	}
}

func FuzzVersionsAndBuilders(f *testing.F) {
	f.Add("v1.2.3-rc.1+b", "v1.2")
	f.Add("https://a/b@refs/tags/v1", "https://a/b")
	f.Fuzz(func(t *testing.T, a, b string) {
		within(a, b)
		if within(a, a) && !strings.HasPrefix(a, "v") {
			t.Fatalf("%q is a version", a)
		}
		if !sameBuilder(a, a) {
			t.Fatalf("%q is not itself", a)
		}
		if once := repository(a); strings.HasPrefix(once, "git+https://") && !strings.Contains(a, "git+git+") && !strings.Contains(a[1:], "git+") {
			t.Fatalf("%q", once)
		}
		reaches([]string{a}, b)
	})
}
