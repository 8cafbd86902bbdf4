package provenance

import (
	"fmt"
	"strings"

	"golang.org/x/mod/semver"
)

// The reasons for which provenance is refused.
const (
	SourceMismatch         = "source-mismatch"
	BranchMismatch         = "branch-mismatch"
	TagMismatch            = "tag-mismatch"
	VersionedTagMismatch   = "versioned-tag-mismatch"
	RefKindMismatch        = "ref-kind-mismatch"
	BuilderMismatch        = "builder-mismatch"
	WorkflowMismatch       = "workflow-mismatch"
	PackageNameMismatch    = "package-name-mismatch"
	PackageVersionMismatch = "package-version-mismatch"
	AttestationsDisagree   = "attestations-disagree"
	ProvenanceMissing      = "provenance-missing"
	ResultNotPassed        = "result-not-passed"
	VerifierMismatch       = "verifier-mismatch"
	ResourceMismatch       = "resource-mismatch"
	LevelMissing           = "level-missing"
)

// Want is what a build should have been; empty fields ask for nothing.
type Want struct {
	Source       string // "github.com/o/r", with or without scheme
	Branch       string
	Tag          string // exact
	VersionedTag string // semantic version; missing parts stand for any
	Builder      string // with or without version
	Workflow     string
}

// A Failure is an expectation that does not hold.
type Failure struct {
	Reason string
	Detail string // one sentence
}

// Check compares facts with what is wanted. All that differs is returned, the
// most telling first.
func (f Facts) Check(w Want) []Failure {
	var out []Failure
	fail := func(reason, format string, args ...any) {
		out = append(out, Failure{reason, fmt.Sprintf(format, args...)})
	}
	if w.Source != "" && repository(w.Source) != f.Source {
		fail(SourceMismatch, "it was built from %s, not from %s", or(f.Source, "an unknown source"), repository(w.Source))
	}
	if w.Builder != "" && !sameBuilder(w.Builder, f.Builder) {
		fail(BuilderMismatch, "%s built it, not %s", or(f.Builder, "an unknown builder"), w.Builder)
	}
	tag, tagged := strings.CutPrefix(f.Ref, "refs/tags/")
	branch, branched := strings.CutPrefix(f.Ref, "refs/heads/")
	if (w.Tag != "" || w.VersionedTag != "") && !tagged {
		fail(RefKindMismatch, "it was built from %s, not from a tag", or(f.Ref, "an unknown ref"))
	}
	if w.Tag != "" && tagged && tag != w.Tag {
		fail(TagMismatch, "it was built from the tag %s, not %s", tag, w.Tag)
	}
	if w.VersionedTag != "" && tagged && !within(tag, w.VersionedTag) {
		fail(VersionedTagMismatch, "it was built from the tag %s, which is not %s", tag, w.VersionedTag)
	}
	if w.Branch != "" && !(branched && branch == w.Branch) {
		fail(BranchMismatch, "it was built from %s, not from the branch %s", or(f.Ref, "an unknown ref"), w.Branch)
	}
	if w.Workflow != "" && !strings.Contains(f.Flow, w.Workflow) {
		fail(WorkflowMismatch, "the workflow was %s, not %s", or(f.Flow, "an unknown one"), w.Workflow)
	}
	return out
}

func or(s, other string) string {
	if s == "" {
		return other
	}
	return s
}

// sameBuilder compares builders; one that is wanted without version takes any.
func sameBuilder(want, have string) bool {
	name, version, versioned := strings.Cut(want, "@")
	haveName, haveVersion, _ := strings.Cut(have, "@")
	if !strings.EqualFold(name, haveName) {
		return false
	}
	return !versioned || strings.TrimPrefix(version, "refs/tags/") == strings.TrimPrefix(haveVersion, "refs/tags/")
}

// within reports whether a tag is the wanted version: what the wish leaves out may
// be anything, what the tag leaves out is 0.
func within(tag, wish string) bool {
	if !semver.IsValid(tag) || !semver.IsValid(wish) {
		return false
	}
	have := strings.Split(core(semver.Canonical(tag)), ".")
	for i, part := range strings.Split(core(wish), ".") {
		if have[i] != part {
			return false
		}
	}
	if semver.Prerelease(wish) != "" || strings.Count(core(wish), ".") == 2 {
		return semver.Prerelease(tag) == semver.Prerelease(wish)
	}
	return true
}

// core is a version without prerelease and build: "v1.2".
func core(v string) string {
	v, _, _ = strings.Cut(v, "+")
	v, _, _ = strings.Cut(v, "-")
	return v
}

// Rules returns what each reason of this package expects.
func Rules() []Failure {
	return []Failure{
		{SourceMismatch, "it was built from the expected repository"},
		{BuilderMismatch, "the expected builder built it"},
		{RefKindMismatch, "it was built from a tag"},
		{TagMismatch, "it was built from the expected tag"},
		{VersionedTagMismatch, "it was built from a tag of the expected version"},
		{BranchMismatch, "it was built from the expected branch"},
		{WorkflowMismatch, "the expected workflow built it"},
		{PackageNameMismatch, "the package has the expected name"},
		{PackageVersionMismatch, "the package has the expected version"},
		{AttestationsDisagree, "all attestations are about the same artefact and say the same"},
		{ProvenanceMissing, "there is provenance"},
		{VerifierMismatch, "the expected verifier made the summary"},
		{ResourceMismatch, "the summary is about the expected resource"},
		{ResultNotPassed, "the summary says that verification passed"},
		{LevelMissing, "the summary shows the expected level"},
	}
}
