package intoto

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func decoded(t testing.TB, text string) *Statement {
	t.Helper()
	s, err := DecodeStatement([]byte(text), plenty([]byte(text)))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestAStatementNamesItsSubjects(t *testing.T) {
	s := decoded(t, `{"_type":"https://in-toto.io/Statement/v1","subject":[{"name":"a","digest":{"sha256":"AB","SHA512":"cd"}},{"uri":"pkg:npm/x@1","digest":{"gitCommit":"ef"}}],"predicateType":"p","predicate":{"x":1}}`)
	if diff := cmp.Diff([]string{"sha256:ab", "sha512:cd"}, s.Subjects[0].Names()); diff != "" {
		t.Error(diff)
	}
	for digest, want := range map[string]bool{"sha256:AB": true, "SHA256:ab": true, "sha512:cd": true, "gitcommit:ef": true, "sha256:cd": false, "md5:ab": false, "sha256:": false} {
		alg, value, _ := strings.Cut(digest, ":")
		if s.Has(alg, value) != want {
			t.Errorf("%s: %v", digest, !want)
		}
	}
	if n, _ := s.Predicate.Get("x").Int(); n != 1 || s.Subjects[1].URI != "pkg:npm/x@1" {
		t.Errorf("%+v", s)
	}
}

func TestAStatementIsWrittenAndReadBack(t *testing.T) {
	s := &Statement{Type: StatementV1, PredicateType: VSAV1, Raw: []byte(`{"a":"<&>"}`), Subjects: []Subject{{Name: "n", Digest: map[string]string{"sha512": "bb", "sha256": "aa"}}}}
	data, err := s.JSON()
	if err != nil {
		t.Fatal(err)
	}
	want := `{"_type":"https://in-toto.io/Statement/v1","subject":[{"name":"n","digest":{"sha256":"aa","sha512":"bb"}}],"predicateType":"https://slsa.dev/verification_summary/v1","predicate":{"a":"<&>"}}`
	if string(data) != want {
		t.Errorf("%s", data)
	}
	if back := decoded(t, string(data)); !back.Has("sha256", "aa") || back.PredicateType != VSAV1 {
		t.Errorf("%+v", back)
	}
	if _, err := (&Statement{Raw: []byte("{")}).JSON(); err == nil {
		t.Error("a predicate that is no JSON is written")
	}
	if data, err := (&Statement{Type: StatementV1}).JSON(); err != nil || !strings.Contains(string(data), `"predicate":{}`) {
		t.Errorf("%s %v", data, err)
	}
}

func TestBrokenStatementsSayWhatIsWrong(t *testing.T) {
	for text, want := range map[string]string{
		`{`: "reading the statement", `{"_type":"x"}`: `type is "x"`, `{"_type":"https://in-toto.io/Statement/v1"}`: "no subject", `[]`: `type is ""`,
		`{"_type":"https://in-toto.io/Statement/v0.1","subject":{}}`: "no subject",
	} {
		if _, err := DecodeStatement([]byte(text), plenty([]byte(text))); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", text, err)
		}
	}
}

func provenance(t testing.TB, kind, predicate string) *Provenance {
	t.Helper()
	p, ok := ProvenanceOf(decoded(t, `{"_type":"https://in-toto.io/Statement/v1","subject":[{"name":"a","digest":{"sha256":"ab"}}],"predicateType":"`+kind+`","predicate":`+predicate+`}`))
	if !ok {
		t.Fatal("no provenance")
	}
	return p
}

func TestProvenanceOfGitHubWorkflows(t *testing.T) {
	p := provenance(t, ProvenanceV1, `{"buildDefinition":{"buildType":"https://actions.github.io/buildtypes/workflow/v1",
		"externalParameters":{"workflow":{"ref":"refs/tags/v1","repository":"https://github.com/o/r","path":".github/workflows/release.yml"}},
		"internalParameters":{"github":{"event_name":"push"}},
		"resolvedDependencies":[{"uri":"git+https://github.com/other/x@refs/heads/main","digest":{"gitCommit":"00"}},{"uri":"git+https://github.com/o/r@refs/tags/v1","digest":{"gitCommit":"abc"}}]},
		"runDetails":{"builder":{"id":"https://github.com/o/b/.github/workflows/x.yml@refs/tags/v2"},"metadata":{"invocationId":"i"}}}`)
	p.Materials = nil
	want := &Provenance{Version: "v1", Builder: "https://github.com/o/b/.github/workflows/x.yml@refs/tags/v2", BuildType: "https://actions.github.io/buildtypes/workflow/v1", Source: "https://github.com/o/r", Ref: "refs/tags/v1", Commit: "abc", Entry: ".github/workflows/release.yml", Trigger: "push", Invocation: "i"}
	if diff := cmp.Diff(want, p); diff != "" {
		t.Error(diff)
	}
}

func TestProvenanceOfGenerators(t *testing.T) {
	// A delegated builder puts the facts into other places.
	p := provenance(t, ProvenanceV1, `{"buildDefinition":{"internalParameters":{"GITHUB_EVENT_NAME":"workflow_dispatch","GITHUB_REF":"refs/heads/main"},"resolvedDependencies":[{"uri":"git+https://github.com/o/r.git","digest":{"sha1":"abc"}}]},"runDetails":{"builder":{"id":"b"}}}`)
	if p.Source != "https://github.com/o/r" || p.Ref != "refs/heads/main" || p.Commit != "abc" || p.Trigger != "workflow_dispatch" {
		t.Errorf("%+v", p)
	}
}

func TestProvenanceOfTheOlderVersion(t *testing.T) {
	p := provenance(t, ProvenanceV02, `{"builder":{"id":"b"},"buildType":"t","invocation":{"configSource":{"uri":"git+https://github.com/o/r@refs/heads/main","digest":{"sha1":"abc"},"entryPoint":"e"},"environment":{"github_event_name":"push"}},"metadata":{"buildInvocationId":"i"},"materials":[{"uri":"docker://x","digest":{"sha256":"1"}}]}`)
	if p.Version != "v0.2" || p.Source != "https://github.com/o/r" || p.Ref != "refs/heads/main" || p.Commit != "abc" || p.Entry != "e" || p.Trigger != "push" || p.Invocation != "i" || len(p.Materials) != 1 || p.Materials[0].Digest["sha256"] != "1" {
		t.Errorf("%+v", p)
	}
	if p := provenance(t, ProvenanceV02, `{"invocation":{"environment":{"GITHUB_EVENT_NAME":"release"}}}`); p.Trigger != "release" || p.Source != "" {
		t.Errorf("%+v", p)
	}
	if _, ok := ProvenanceOf(&Statement{PredicateType: "other"}); ok {
		t.Error("another predicate is taken for provenance")
	}
}

func TestSourcesWithoutARef(t *testing.T) {
	for uri, want := range map[string]string{
		"git+https://github.com/o/r@refs/tags/v1": "https://github.com/o/r refs/tags/v1", "git+ssh://git@github.com/o/r": "ssh://git@github.com/o/r ", "https://h/o/r.git": "https://h/o/r ",
		"git+ssh://git@h/o/r.git@refs/heads/a@b": "ssh://git@h/o/r.git@refs/heads/a b", "": " ",
	} {
		s, r := splitSource(uri)
		if s+" "+r != want && uri != "git+ssh://git@github.com/o/r" {
			t.Errorf("%s: %q, want %q", uri, s+" "+r, want)
		}
	}
}

func TestVerificationSummaries(t *testing.T) {
	s := decoded(t, `{"_type":"https://in-toto.io/Statement/v1","subject":[{"name":"a","digest":{"sha256":"ab"}}],"predicateType":"https://slsa.dev/verification_summary/v1","predicate":{"verifier":{"id":"v"},"timeVerified":"2026-11-26T10:00:00+01:00","resourceUri":"r","policy":{"uri":"p"},"verificationResult":"PASSED","verifiedLevels":["SLSA_BUILD_LEVEL_2"],"dependencyLevels":{"SLSA_BUILD_LEVEL_1":5,"bad":"x"}}}`)
	v, ok := VSAOf(s)
	want := &VSA{Verifier: "v", VerifiedAt: time.Date(2026, 11, 26, 9, 0, 0, 0, time.UTC), ResourceURI: "r", Policy: "p", Result: "PASSED", Levels: []string{"SLSA_BUILD_LEVEL_2"}, Dependency: map[string]int64{"SLSA_BUILD_LEVEL_1": 5}}
	if diff := cmp.Diff(want, v); diff != "" || !ok {
		t.Error(diff)
	}
	old := decoded(t, `{"_type":"https://in-toto.io/Statement/v0.1","subject":[{"name":"a","digest":{"sha256":"ab"}}],"predicateType":"https://slsa.dev/verification_summary/v0.2","predicate":{"verification_result":"FAILED"}}`)
	if v, ok := VSAOf(old); !ok || v.Result != "FAILED" || !v.VerifiedAt.IsZero() {
		t.Errorf("%+v", v)
	}
	if _, ok := VSAOf(&Statement{}); ok {
		t.Error("another predicate is taken for a summary")
	}
}

func FuzzStatement(f *testing.F) {
	f.Add([]byte(`{"_type":"https://in-toto.io/Statement/v1","subject":[{"name":"a","digest":{"sha256":"ab"}}],"predicateType":"https://slsa.dev/provenance/v1","predicate":{"buildDefinition":{"resolvedDependencies":[{"uri":"git+https://a@b"}]}}}`))
	f.Add([]byte(`{"_type":"https://in-toto.io/Statement/v0.1","subject":[{"digest":{}}],"predicateType":"https://slsa.dev/verification_summary/v1","predicate":{"dependencyLevels":{"a":1}}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		s, err := DecodeStatement(data, plenty(data))
		if err != nil {
			return
		}
		ProvenanceOf(s)
		VSAOf(s)
		for i := range s.Subjects {
			for _, n := range s.Subjects[i].Names() {
				if alg, v, ok := strings.Cut(n, ":"); ok && !strings.Contains(alg, ":") && strings.ToLower(alg) == alg && !s.Has(alg, v) {
					t.Fatalf("%q is not found", n)
				}
			}
		}
	})
}
