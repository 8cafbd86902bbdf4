package gitlab

import (
	"fmt"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/pipelinetest"
)

// link reads the files of the first map as documents and offers those of the
// second; it returns all documents by path.
func link(t *testing.T, docs, others map[string]string) map[string]*pipeline.Document {
	t.Helper()
	var list []*pipeline.Document
	out := map[string]*pipeline.Document{}
	for p, text := range docs {
		d, err := Read(p, text, nil)
		if err != nil || d == nil {
			t.Fatalf("%s: %v", p, err)
		}
		out[p] = d
		list = append(list, d)
	}
	list = append(list, &pipeline.Document{Platform: pipeline.GitHubWorkflow, Source: pipeline.NewSource("a.yml", "")})
	for _, d := range Link(list, func(p string) (string, *budget.Budget, bool) {
		text, ok := others[p]
		return text, budget.New(budget.Default(), int64(len(text))), ok
	}) {
		out[d.Source.Path] = d
	}
	return out
}

func TestIncludedFilesAreReadOnce(t *testing.T) {
	docs := link(t,
		map[string]string{".gitlab-ci.yml": "include: [/ci/a.yml, ci/b.yml, ci/*.yml, nowhere.yml, ../x.yml, a.txt]\nj:\n  script: x\n", "sub/.gitlab-ci.yml": "include: ci/a.yml\nk:\n  script: x\n"},
		map[string]string{"ci/a.yml": "include: ci/b.yml\na:\n  script: x\n", "ci/b.yml": "b:\n  script: x\n", "sub/ci/a.yml": "other:\n  script: x\n", "a.txt": "a: b", "a.yml": "github: x\n"})
	if len(docs) != 5 {
		t.Fatalf("%d documents", len(docs))
	}
	if top := docs[".gitlab-ci.yml"]; top.Includes[0].Target != docs["ci/a.yml"] || top.Includes[1].Target != docs["ci/b.yml"] || top.Includes[2].Target != nil {
		t.Error("includes do not lead to the files")
	}
	if docs["ci/a.yml"].Includes[0].Target != docs["ci/b.yml"] {
		t.Error("an include in an included file is looked up from the top of the repository")
	}
	if docs["sub/.gitlab-ci.yml"].Includes[0].Target != docs["sub/ci/a.yml"] {
		t.Error("a nested repository has files of its own")
	}
}

func TestIncludesThatGoInCirclesEnd(t *testing.T) {
	docs := link(t, map[string]string{".gitlab-ci.yml": "include: a.yml\n"}, map[string]string{"a.yml": "include: b.yml\n", "b.yml": "include: [a.yml, .gitlab-ci.yml, b.yml]\n"})
	if len(docs) != 3 {
		t.Errorf("%d documents", len(docs))
	}
}

func TestTheNumberOfIncludedFilesIsBounded(t *testing.T) {
	others := map[string]string{}
	for i := range 1000 {
		others[fmt.Sprintf("f%d.yml", i)] = fmt.Sprintf("include: f%d.yml\n", i+1)
	}
	if docs := link(t, map[string]string{".gitlab-ci.yml": "include: f0.yml\n"}, others); len(docs) > maxIncludes+2 {
		t.Errorf("%d documents", len(docs))
	}
}

func TestAJobAndWhatItExtendsElsewhereShareTheirRights(t *testing.T) {
	docs := link(t,
		map[string]string{".gitlab-ci.yml": "include: base.yml\nj:\n  extends: .base\n  id_tokens: {T: {aud: x}}\n  rules:\n    - if: $CI_MERGE_REQUEST_IID\n"},
		map[string]string{"base.yml": ".base:\n  script: npm ci $NPM_TOKEN\n"})
	sketch(t, docs["base.yml"], `
trigger push maintainer rights
trigger merge_request_event outsider setting
job .base
  checkout of the change
  run "npm ci $NPM_TOKEN"
  reads the secret NPM_TOKEN
  publishes with the identity token T
`)
	sketch(t, docs[".gitlab-ci.yml"], `
trigger push maintainer rights
trigger merge_request_event outsider setting
include local base.yml -> base.yml
job j
  if $CI_MERGE_REQUEST_IID
  needs [] bases [.base]
  publishes with the identity token T
  reads the secret NPM_TOKEN
`)
}

func TestTheFileAtTheTopDecidesAboutMergeRequests(t *testing.T) {
	included := "j:\n  script: x\n  rules:\n    - when: always\nbare:\n  script: x\n"
	docs := link(t, map[string]string{".gitlab-ci.yml": "include: a.yml\nworkflow:\n  rules:\n    - if: $CI_COMMIT_BRANCH\n"}, map[string]string{"a.yml": included})
	if d := docs["a.yml"]; !d.Jobs[0].Guarded || outsider(d) != nil {
		t.Errorf("kept out above:\n%s", pipelinetest.Sketch(d))
	}
	docs = link(t, map[string]string{".gitlab-ci.yml": "include: a.yml\nworkflow:\n  rules:\n    - if: $CI_MERGE_REQUEST_IID\n"}, map[string]string{"a.yml": included})
	if d := docs["a.yml"]; d.Jobs[0].Guarded || d.Jobs[1].Guarded || outsider(d) == nil {
		t.Errorf("let through above:\n%s", pipelinetest.Sketch(d))
	}
	docs = link(t, map[string]string{".gitlab-ci.yml": "include: a.yml\n"}, map[string]string{"a.yml": included})
	if d := docs["a.yml"]; d.Jobs[0].Guarded || !d.Jobs[1].Guarded {
		t.Errorf("nothing said above:\n%s", pipelinetest.Sketch(d))
	}
}

func TestABrokenIncludeIsAProblemOfItsOwnFile(t *testing.T) {
	docs := link(t, map[string]string{".gitlab-ci.yml": "include: a.yml\nj:\n  script: x\n"}, map[string]string{"a.yml": "a: [\n"})
	if d := docs["a.yml"]; d == nil || len(d.Problems) != 1 || len(docs[".gitlab-ci.yml"].Problems) != 0 {
		t.Error("the problem is not where it belongs")
	}
	l := budget.Default()
	l.Steps = 1
	top := read(t, "include: a.yml\n")
	Link([]*pipeline.Document{top}, func(string) (string, *budget.Budget, bool) { return "a: {b: c}", budget.New(l, 9), true })
	if len(top.Problems) != 1 || !strings.Contains(top.Problems[0].Msg, "was not examined") {
		t.Errorf("%v", top.Problems)
	}
}
