package intoto

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

// wrap makes a statement with a predicate.
func wrap(kind, predicate string) string {
	return `{"_type":"https://in-toto.io/Statement/v1","subject":[{"name":"a","digest":{"sha256":"ab"}}],"predicateType":"` + kind + `","predicate":` + predicate + `}`
}

// TestPredicatesOfAnotherShapeSayNothing gives each reader what it does not
// expect at every place.
func TestPredicatesOfAnotherShapeSayNothing(t *testing.T) {
	for _, predicate := range []string{
		"null", "[]", "7", `"text"`, "{}", `{"buildDefinition":[],"runDetails":7}`, `{"buildDefinition":{"externalParameters":"x","internalParameters":[],"resolvedDependencies":{"a":1}},"runDetails":{"builder":"b"}}`,
		`{"buildDefinition":{"resolvedDependencies":[null,7,"x",{},{"uri":[],"digest":"d"}]}}`, `{"invocation":[],"materials":"x","builder":[]}`, `{"invocation":{"configSource":"x","environment":[]},"materials":[7]}`,
		`{"verifier":[],"verifiedLevels":"SLSA_BUILD_LEVEL_3","dependencyLevels":[],"policy":7,"timeVerified":7}`,
	} {
		for _, kind := range []string{ProvenanceV1, ProvenanceV02} {
			p, ok := ProvenanceOf(decoded(t, wrap(kind, predicate)))
			if !ok || p.Builder+p.Source+p.Ref+p.Commit+p.Trigger+p.Entry+p.Invocation != "" {
				t.Errorf("%s: %+v", predicate, p)
			}
		}
		v, ok := VSAOf(decoded(t, wrap(VSAV1, predicate)))
		if !ok || v.Verifier+v.Result+v.ResourceURI+v.Policy != "" || !v.VerifiedAt.IsZero() || len(v.Dependency) > 0 {
			t.Errorf("%s: %+v", predicate, v)
		}
	}
}

func TestFactsStandWhereTheBuilderDidNotWriteThemTwice(t *testing.T) {
	const source = "https://github.com/o/r"
	for name, tt := range map[string]struct {
		kind, predicate          string
		source, ref, commit, trg string
	}{
		"the first repository among the materials": {ProvenanceV1, `{"buildDefinition":{"resolvedDependencies":[{"uri":"pkg:npm/x@1"},{"uri":"git+https://github.com/o/r@refs/heads/main","digest":{"gitCommit":"c1"}},{"uri":"git+https://github.com/other/x","digest":{"gitCommit":"c2"}}]}}`, source, "refs/heads/main", "c1", ""},
		"a workflow names another repository":      {ProvenanceV1, `{"buildDefinition":{"externalParameters":{"workflow":{"repository":"https://github.com/o/r","ref":"refs/tags/v1"}},"resolvedDependencies":[{"uri":"git+https://github.com/other/x@refs/tags/v9","digest":{"gitCommit":"c2"}}]}}`, source, "refs/tags/v1", "", ""},
		"the workflow's ref counts":                {ProvenanceV1, `{"buildDefinition":{"externalParameters":{"workflow":{"repository":"https://github.com/o/r","ref":"refs/tags/v1"}},"resolvedDependencies":[{"uri":"git+https://github.com/o/r@refs/tags/v9","digest":{"gitCommit":"c1"}}]}}`, source, "refs/tags/v1", "c1", ""},
		"a commit under another name":              {ProvenanceV1, `{"buildDefinition":{"resolvedDependencies":[{"uri":"git+https://github.com/o/r","digest":{"sha1":"c1","sha256":"no"}}]}}`, source, "", "c1", ""},
		"no commit among the digests":              {ProvenanceV1, `{"buildDefinition":{"resolvedDependencies":[{"uri":"git+https://github.com/o/r","digest":{"sha256":"no"}}]}}`, source, "", "", ""},
		"both names of the event":                  {ProvenanceV1, `{"buildDefinition":{"internalParameters":{"github":{"event_name":"push"},"GITHUB_EVENT_NAME":"other"}}}`, "", "", "", "push"},
		"the source of the older version":          {ProvenanceV02, `{"invocation":{"configSource":{"uri":"git+https://github.com/o/r@refs/tags/v1","digest":{"sha1":"c1"}},"environment":{"github_event_name":"push","GITHUB_EVENT_NAME":"other"}},"materials":[{"uri":"git+https://github.com/o/r@refs/tags/v9","digest":{"sha1":"c9"}}]}`, source, "refs/tags/v1", "c1", "push"},
		"the materials of the older version":       {ProvenanceV02, `{"materials":[{"uri":"https://github.com/no/git"},{"uri":"git+https://github.com/o/r.git@refs/tags/v1","digest":{"sha1":"c1"}}]}`, source, "refs/tags/v1", "c1", ""},
		"the oldest version":                       {"https://slsa.dev/provenance/v0.1", `{"materials":[{"uri":"git+https://github.com/o/r","digest":{"sha1":"c1"}}]}`, source, "", "c1", ""},
	} {
		p := provenance(t, tt.kind, tt.predicate)
		got := []string{p.Source, p.Ref, p.Commit, p.Trigger}
		if diff := cmp.Diff([]string{tt.source, tt.ref, tt.commit, tt.trg}, got); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

func TestStatementsOfAnySizeAreReadOnce(t *testing.T) {
	var list []string
	for n := range 100_000 {
		list = append(list, fmt.Sprintf(`{"name":"%d","digest":{"sha256":"%064x"}}`, n, n))
	}
	s := decoded(t, `{"_type":"https://in-toto.io/Statement/v1","subject":[`+strings.Join(list, ",")+`],"predicateType":"p","predicate":{}}`)
	if len(s.Subjects) != 100_000 || !s.Has("sha256", fmt.Sprintf("%064x", 99_999)) || s.Has("sha256", fmt.Sprintf("%064x", 100_000)) {
		t.Errorf("%d subjects", len(s.Subjects))
	}
	deep := wrap("p", strings.Repeat("[", 100_000)+strings.Repeat("]", 100_000))
	if _, err := DecodeStatement([]byte(deep), plenty([]byte(deep))); err == nil {
		t.Error("any depth is read")
	}
	limits := budget.Default()
	limits.Steps = 10
	text := wrap(ProvenanceV1, `{"a":[`+strings.Repeat("1,", 200_000)+`1]}`)
	if _, err := DecodeStatement([]byte(text), budget.New(limits, 0)); err == nil {
		t.Error("a budget of ten steps reads all")
	}
}

func TestWhatIsWrittenIsWhatIsRead(t *testing.T) {
	for _, s := range []*Statement{
		{Type: StatementV01, PredicateType: "p", Subjects: []Subject{{Name: "<a>&\"\u2028\x00", Digest: map[string]string{"sha256": "ab"}}}},
		{Type: StatementV1, PredicateType: ProvenanceV1, Raw: []byte(`{"runDetails":{"builder":{"id":"b"}}}`), Subjects: []Subject{{URI: "pkg:npm/%40a/b@1", Digest: map[string]string{"sha512": "cd", "sha256": "ab"}}, {Name: "two", Digest: map[string]string{}}}},
	} {
		data, err := s.JSON()
		if err != nil {
			t.Fatal(err)
		}
		if !json.Valid(data) {
			t.Errorf("%s", data)
		}
		back := decoded(t, string(data))
		if diff := cmp.Diff(s.Subjects, back.Subjects); diff != "" || back.Type != s.Type || back.PredicateType != s.PredicateType {
			t.Error(diff)
		}
		again, err := s.JSON()
		if err != nil || string(again) != string(data) {
			t.Error("the same statement is written in two ways")
		}
	}
}
