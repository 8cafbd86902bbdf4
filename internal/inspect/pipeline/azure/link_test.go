package azure

import (
	"fmt"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// link reads the first file as a document and offers the others; it returns all
// documents by path.
func link(t *testing.T, top, text string, others map[string]string) map[string]*pipeline.Document {
	t.Helper()
	d, err := Read(top, text, nil)
	if err != nil || d == nil {
		t.Fatalf("%s: %v", top, err)
	}
	out := map[string]*pipeline.Document{top: d}
	for _, d := range Link([]*pipeline.Document{d, {Platform: pipeline.GitLab, Source: pipeline.NewSource("ci/a.yml", "")}}, func(p string) (string, *budget.Budget, bool) {
		text, ok := others[p]
		return text, budget.New(budget.Default(), int64(len(text))), ok
	}) {
		out[d.Source.Path] = d
	}
	return out
}

func TestTemplatesAreFoundBesideTheFileOrFromTheTop(t *testing.T) {
	docs := link(t, "src/.azure-pipelines/main.yml", "trigger: [main]\nstages:\n  - template: stages/a.yml\n  - template: /shared/b.yml\n  - template: other.yml@repo\n  - template: ${{ parameters.x }}.yml\n  - template: ../../../out.yml\n", map[string]string{
		"src/.azure-pipelines/stages/a.yml": "stages:\n  - stage: s\n    jobs:\n      - template: ../jobs/c.yml\n",
		"src/.azure-pipelines/jobs/c.yml":   "jobs:\n  - job: j\n    steps:\n      - template: /shared/d.yml\n",
		"src/shared/b.yml":                  "stages: []\n",
		"src/shared/d.yml":                  "steps:\n  - script: x\n",
		"out.yml":                           "steps: []\n",
	})
	if len(docs) != 5 {
		t.Errorf("%d documents", len(docs))
	}
	if d := docs["src/shared/d.yml"]; d == nil || len(d.Callers) != 1 || d.Callers[0].Step == nil {
		t.Error("the template of steps is not tied to its caller")
	}
}

func TestATemplateHasItsCallersTriggersRightsAndCheckout(t *testing.T) {
	docs := link(t, "azure-pipelines.yml", "trigger: none\nvariables:\n  - group: g\njobs:\n  - job: a\n    steps:\n      - checkout: self\n      - template: t.yml\n        parameters: {x: $(Build.SourceBranch), y: z}\n", map[string]string{
		"t.yml": "parameters:\n  - name: x\n  - name: y\nsteps:\n  - bash: echo ${{ parameters.x }} ${{ parameters.y }}\n  - template: u.yml\n    parameters: {z: '${{ parameters.x }}'}\n",
		"u.yml": "parameters:\n  - name: z\nsteps:\n  - bash: echo ${{ parameters.z }}\n",
	})
	sketch(t, docs["t.yml"], `
trigger template caller
trigger pr outsider setting
input x 
input y 
job steps
  checkout of the change
  run bash "echo ${{ parameters.x }} ${{ parameters.y }}" arbitrary:parameters.x<Build.SourceBranch unknown:parameters.y
  uses local u.yml -> u.yml
    with variable z = "${{ parameters.x }}" arbitrary:parameters.x<Build.SourceBranch
  reads the variable group g
`)
	sketch(t, docs["u.yml"], `
trigger template caller
trigger pr outsider setting
input z 
job steps
  checkout of the change
  run bash "echo ${{ parameters.z }}" arbitrary:parameters.z<Build.SourceBranch
  reads the variable group g
`)
}

func TestATemplateIsGuardedWhereAllItsUsesAre(t *testing.T) {
	const guarded, open = "  - job: a\n    condition: eq(variables['Build.SourceBranch'], 'refs/heads/main')\n    steps: [{template: t.yml}]\n", "  - job: b\n    steps: [{template: t.yml}]\n"
	template := map[string]string{"t.yml": "steps:\n  - script: x\n"}
	if d := link(t, "azure-pipelines.yml", "jobs:\n"+guarded, template)["t.yml"]; !d.Jobs[0].Guarded {
		t.Error("its only use is guarded")
	}
	if d := link(t, "azure-pipelines.yml", "jobs:\n"+guarded+open, template)["t.yml"]; d.Jobs[0].Guarded {
		t.Error("one of its uses is open")
	}
}

func TestTemplatesThatUseOneAnotherEnd(t *testing.T) {
	docs := link(t, "azure-pipelines.yml", "steps:\n  - template: a.yml\n", map[string]string{
		"a.yml": "steps:\n  - template: b.yml\n    parameters: {x: $(Build.SourceBranch)}\n",
		"b.yml": "steps:\n  - template: a.yml\n    parameters: {x: '${{ parameters.x }}'}\n  - template: b.yml\n",
	})
	if len(docs) != 3 || len(docs["b.yml"].Triggers) != 3 {
		t.Errorf("%d documents", len(docs))
	}
}

func TestALongChainOfTemplatesIsFollowed(t *testing.T) {
	others := map[string]string{}
	for i := range 300 {
		others[fmt.Sprintf("t%d.yml", i)] = fmt.Sprintf("steps:\n  - template: t%d.yml\n", i+1)
	}
	docs := link(t, "azure-pipelines.yml", "steps:\n  - template: t0.yml\n", others)
	if len(docs) != 301 || len(docs["t299.yml"].Triggers) != 3 {
		t.Errorf("%d documents", len(docs))
	}
}

func TestStepsHandedToATemplateAreLookedAt(t *testing.T) {
	d := read(t, "trigger: none\npr: none\nresources:\n  repositories:\n    - {repository: t, type: github, name: o/r, ref: main}\nextends:\n  template: x.yml@t\n  parameters:\n    name: n\n    steps:\n      - bash: echo $(Build.SourceBranch)\n      - task: Npm@1\n")
	sketch(t, d, `
trigger manual maintainer rights
include repository o/r github@main
job extends
  uses package o/r/x.yml t@main
  with variable name = "n"
job steps
  run bash "echo $(Build.SourceBranch)" arbitrary:Build.SourceBranch
  uses package Npm@1
`)
}

func TestATemplateBeyondTheBudgetIsTold(t *testing.T) {
	l := budget.Default()
	l.Steps = 1
	d := read(t, "steps:\n  - template: t.yml\n")
	Link([]*pipeline.Document{d}, func(string) (string, *budget.Budget, bool) { return "steps: [{bash: x}]", budget.New(l, 9), true })
	if len(d.Problems) != 1 || !strings.Contains(d.Problems[0].Msg, "was not examined") {
		t.Errorf("%v", d.Problems)
	}
}
