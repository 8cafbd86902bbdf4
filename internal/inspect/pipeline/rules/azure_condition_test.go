package rules

import (
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func TestConditionsOfAzurePipelinesThatAlwaysHold(t *testing.T) {
	for cond, want := range map[string]string{
		"or(ne(variables['x'], 'a'), ne(variables['x'], 'b'))":                 "and(ne(variables['x'], 'a'), ne(variables['x'], 'b'))",
		"or(ne(variables.x, 'a'), eq(variables.y, 'c'), ne(variables.x, 'b'))": "always",
		"or(eq(variables['x'], 'a'), 'b')":                                     "or(eq(variables['x'], 'a'), eq(variables['x'], 'b'))",
		"or('b', eq(variables['x'], 'a'))":                                     "always",
		"and(or(ne(variables.x, 'a'), ne(variables.x, 'b')), 'true')":          "and(and(ne(variables.x, 'a'), ne(variables.x, 'b')), 'true')",
		"'text'":                       "always",
		"eq('a', 'a')":                 "always",
		"eq(variables.x, variables.x)": "always",
		"ne('a', 'b')":                 "always",
		"or(true, failed())":           "always",
		"or(ne(variables['x'], 'a'), ne(variables['x'], 'A'))":           "",
		"or(ne(variables['x'], 'a'), ne(variables['y'], 'b'))":           "",
		"and(ne(variables['x'], 'a'), ne(variables['x'], 'b'))":          "",
		"or(eq(variables['x'], 'a'), eq(variables['x'], 'b'))":           "",
		"or(ne(variables.x, variables.a), ne(variables.x, variables.b))": "",
		"succeeded()":         "",
		"always()":            "",
		"succeededOrFailed()": "",
		"true":                "",
		"false":               "",
		"'false'":             "",
		"''":                  "",
		"eq(variables['Build.Reason'], 'Manual')": "",
		"not(eq(1, 1))": "",
		"eq(1)":         "",
		"or()":          "",
		"and()":         "",
		strings.Repeat("and(", 30) + "'a'" + strings.Repeat(")", 30): "",
	} {
		src := pipeline.NewSource("azure-pipelines.yml", cond+"\n")
		at := pipeline.Loc{Off: 0, End: len(cond)}
		v := &pipeline.Value{Text: cond, Scalar: true, Key: at, At: at, Here: at, Source: src}
		doc := &pipeline.Document{Source: src, Platform: pipeline.Azure, Examined: true}
		c := &Check{Doc: doc, Options: &Options{}, rule: unsoundCondition()}
		alwaysTrue(c, v, parsed(t, v), at)
		switch {
		case want == "" && len(c.out) > 0:
			t.Errorf("%s: %s", cond, c.out[0].Message)
		case want == "":
		case len(c.out) != 1:
			t.Errorf("%s is not found", cond)
		case want == "always":
			if c.out[0].Fix != nil {
				t.Errorf("%s: a fix %v", cond, c.out[0].Fix.Edits)
			}
		default:
			if c.out[0].Fix == nil {
				t.Errorf("%s: no fix", cond)
				continue
			}
			e := c.out[0].Fix.Edits[0]
			if got := cond[:e.Span.Off] + e.New + cond[e.Span.End:]; got != want {
				t.Errorf("%s: %s", cond, got)
			}
		}
	}
}

func TestReferencesThatCanMove(t *testing.T) {
	const commit = "11bd71901bbe5b1630ceea73d27597364c9af683"
	for _, tt := range []struct {
		platform string
		use      pipeline.Use
		persona  Persona
		moves    bool
	}{
		{pipeline.GitLab, pipeline.Use{Kind: pipeline.RefRepository, Owner: "g", Repo: "p", Ref: commit}, 0, false},
		{pipeline.GitLab, pipeline.Use{Kind: pipeline.RefRepository, Owner: "g", Repo: "p", Ref: "v1"}, Regular, true},
		{pipeline.GitLab, pipeline.Use{Kind: pipeline.RefRepository, Owner: "g", Repo: "p"}, Regular, true},
		{pipeline.GitLab, pipeline.Use{Kind: pipeline.RefRepository, Owner: "g", Repo: "p", Ref: "$REF"}, Pedantic, true},
		{pipeline.GitLab, pipeline.Use{Kind: pipeline.RefLocal, Path: "a.yml"}, 0, false},
		{pipeline.GitLab, pipeline.Use{Kind: pipeline.RefRemote, Path: "https://x/a.yml"}, Regular, true},
		{pipeline.GitLab, pipeline.Use{Kind: pipeline.RefRemote, Path: "https://x/a.yml", Ref: "sha256-x"}, 0, false},
		{pipeline.GitLab, pipeline.Use{Kind: pipeline.RefRemote, Path: "https://x/" + commit + "/a.yml"}, 0, false},
		{pipeline.GitLab, pipeline.Use{Kind: pipeline.RefPackage, Repo: "c", Ref: "~latest"}, Regular, true},
		{pipeline.GitLab, pipeline.Use{Kind: pipeline.RefPackage, Repo: "c", Ref: "1.2"}, Regular, true},
		{pipeline.GitLab, pipeline.Use{Kind: pipeline.RefPackage, Repo: "c", Ref: "1.2.3"}, Pedantic, true},
		{pipeline.GitLab, pipeline.Use{Kind: pipeline.RefPackage, Repo: "c", Ref: commit}, 0, false},
		{pipeline.Azure, pipeline.Use{Kind: pipeline.RefRepository, Repo: "r", Path: "github", Ref: "refs/heads/main"}, Regular, true},
		{pipeline.Azure, pipeline.Use{Kind: pipeline.RefRepository, Repo: "r", Path: "github", Ref: "refs/tags/v1"}, Pedantic, true},
		{pipeline.Azure, pipeline.Use{Kind: pipeline.RefRepository, Repo: "r", Path: "git"}, Pedantic, true},
		{pipeline.Azure, pipeline.Use{Kind: pipeline.RefPackage, Repo: "Npm", Ref: "1"}, 0, false},
		{pipeline.Azure, pipeline.Use{Kind: pipeline.RefPackage, Owner: "a.b", Repo: "c", Ref: "1"}, Pedantic, true},
		{pipeline.Azure, pipeline.Use{Kind: pipeline.RefPackage, Owner: "a.b", Repo: "c", Ref: "1.2.3"}, 0, false},
		{pipeline.Azure, pipeline.Use{Kind: pipeline.RefPackage, Repo: "t.yml", Path: "alias", Ref: "main"}, 0, false},
		{pipeline.Bitbucket, pipeline.Use{Kind: pipeline.RefPackage, Owner: "atlassian", Repo: "x"}, Regular, true},
		{pipeline.Bitbucket, pipeline.Use{Kind: pipeline.RefPackage, Owner: "atlassian", Repo: "x", Ref: "1.0.0"}, Pedantic, true},
		{pipeline.Tekton, pipeline.Use{Kind: pipeline.RefImage, Image: "x"}, 0, false},
	} {
		u := tt.use
		u.Value = &pipeline.Value{Text: "x"}
		r, ok := moves(tt.platform, &u)
		if ok != tt.moves || ok && (r.Persona != tt.persona || r.Message == "") {
			t.Errorf("%s %+v: %v, persona %v: %s", tt.platform, tt.use, ok, r.Persona, r.Message)
		}
	}
}

func TestExactVersions(t *testing.T) {
	for s, want := range map[string]bool{"1.2.3": true, "v1.2.3": true, "1.2.3-rc1": true, "1.2": false, "1": false, "latest": false, "": false, "1.2.x": false, "1..3": false, "1.2.3.4": false} {
		if exactVersion(s) != want {
			t.Errorf("%q: %v", s, !want)
		}
	}
}
