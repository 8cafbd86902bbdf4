package gitlab

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/pipelinetest"
)

// read reads a configuration.
func read(t testing.TB, text string) *pipeline.Document {
	t.Helper()
	d, err := Read(".gitlab-ci.yml", strings.TrimPrefix(text, "\n"), nil)
	if err != nil || d == nil {
		t.Fatalf("%v", err)
	}
	return d
}

// sketch compares what is read with what is wanted; both may begin with an empty
// line.
func sketch(t *testing.T, d *pipeline.Document, want string) {
	t.Helper()
	if diff := cmp.Diff(strings.TrimPrefix(want, "\n"), pipelinetest.Sketch(d)); diff != "" {
		t.Errorf("%s: %s", d.Source.Path, diff)
	}
	if f := pipelinetest.Fault(d); f != "" {
		t.Error(f)
	}
}

func TestConfigurationsAreKnownByTheirPaths(t *testing.T) {
	for p, want := range map[string]bool{
		".gitlab-ci.yml": true, "a/b/.gitlab-ci.yml": true, ".gitlab-ci.yaml": true, "Jobs/SAST.gitlab-ci.yml": true, ".gitlab/ci/lint.yml": true, "a/.gitlab-ci/x.yaml": true,
		"gitlab-ci.yml": false, ".gitlab-ci.json": false, ".gitlab/x.yml": false, ".gitlab/ci/readme.md": false, "": false, "x.yml": false,
		"templates/c.yml": true, "templates/c/template.yml": true, "templates/c/other.yml": false, "templates/c/readme.md": false,
	} {
		if got := Reads(p); got != want {
			t.Errorf("%q: %v", p, got)
		}
	}
	for text, want := range map[string]bool{"spec:\n  inputs: {}\n---\na:\n  script: x\n": true, "a:\n  script: x\n": false} {
		if d, err := Read("templates/c.yml", text, nil); (d != nil) != want || err != nil {
			t.Errorf("a template of something else is told by its content: %q %v", text, err)
		}
	}
}

func TestAJobHasTheScriptsOfItsDefaultsInOrder(t *testing.T) {
	sketch(t, read(t, `
default:
  image: ruby:3
  before_script:
    - one
    - [two, [three]]
  after_script: last
  tags: [ours]
  services:
    - postgres:15
    - {name: redis, alias: r}
hooks:
  script: own
test:
  hooks:
    pre_get_sources_script: zero
  script:
    - |
      a
      b
    - 5
  needs:
    - build
    - {job: lint, artifacts: false}
  environment: {name: x}
bare:
  inherit:
    default: [image]
  script: x
none:
  inherit: {default: false}
  image: {name: own, docker: {privileged: true}}
  script: x
`), `
trigger push maintainer rights
job hooks guarded
  own ours
  image ruby:3
  image postgres:15
  image redis
  checkout of the change
  run "one"
  run "two"
  run "three"
  run "own"
  run "last"
job test guarded environment
  own ours
  needs [build lint] bases []
  image ruby:3
  image postgres:15
  image redis
  checkout of the change
  run "zero"
  run "one"
  run "two"
  run "three"
  run "a\nb\n"
  run "5"
  run "last"
job bare guarded
  image ruby:3
  checkout of the change
  run "x"
job none guarded
  image own privileged
  checkout of the change
  run "x"
`)
}

func TestTheOldTopLevelKeysAreDefaults(t *testing.T) {
	sketch(t, read(t, "image: a\nbefore_script: [b]\nvariables: {GIT_STRATEGY: none}\nj:\n  script: c\n"), `
trigger push maintainer rights
variable GIT_STRATEGY = "none"
job j guarded
  image a
  run "b"
  run "c"
`)
}

func TestExtendsLooksTheNearestUpFirst(t *testing.T) {
	sketch(t, read(t, `
.a:
  image: a
  variables: {X: a, Y: a}
  script: from a
.b:
  extends: .a
  image: b
  tags: [b]
  id_tokens: {T: {aud: x}}
.c:
  variables: {Y: c, Z: c}
  before_script: [c]
j:
  extends: [.b, .c]
  variables: {X: j}
.alone:
  script: nobody extends it
`), `
trigger push maintainer rights
job j guarded
  own b
  image b
  variable X = "j"
  variable Y = "c"
  variable Z = "c"
  checkout of the change
  run "c"
  run "from a"
  publishes with the identity token T
job .alone guarded
  checkout of the change
  run "nobody extends it"
`)
}

func TestExtendsEndsWhereItGoesInCirclesOrTooDeep(t *testing.T) {
	d := read(t, "a:\n  extends: b\nb:\n  extends: [a, b, nowhere]\n  script: x\n")
	sketch(t, d, `
trigger push maintainer rights
job a guarded
  needs [] bases [nowhere]
  checkout of the change
  run "x"
job b guarded
  needs [] bases [nowhere]
  checkout of the change
  run "x"
`)
	var deep strings.Builder
	for i := range 20 {
		deep.WriteString("j" + string(rune('a'+i)) + ":\n  extends: j" + string(rune('a'+i+1)) + "\n")
	}
	deep.WriteString("ju:\n  script: x\n")
	d = read(t, deep.String())
	if len(d.Problems) == 0 || !strings.Contains(d.Problems[0].Msg, "too deep") {
		t.Errorf("%v", d.Problems)
	}
}

func TestReferencesTakeLinesFromElsewhere(t *testing.T) {
	sketch(t, read(t, `
.setup:
  script:
    - s1
    - !reference [.more, script]
  deep:
    list: [d1]
.more:
  script: m1
before_script: [g1]
j:
  before_script: []
  script:
    - !reference [.setup, script]
    - [.setup, script]
    - !reference [.setup, deep, list]
    - !reference [before_script]
    - !reference [.nowhere, script]
    - end
`), `
trigger push maintainer rights
job .setup guarded
  checkout of the change
  run "g1"
  run "s1"
  run "m1"
job .more guarded
  checkout of the change
  run "g1"
  run "m1"
job j guarded
  checkout of the change
  run "s1"
  run "m1"
  run ".setup"
  run "script"
  run "d1"
  run "g1"
  run "end"
`)
	d := read(t, ".a:\n  script:\n    - !reference [.b, script]\n.b:\n  script:\n    - !reference [.a, script]\nj:\n  script:\n    - !reference [.a, script]\n")
	if !strings.Contains(pipelinetest.Sketch(d), "lists go too deep") {
		t.Error("references that go in circles are told")
	}
}

func TestInputsArePastedIn(t *testing.T) {
	sketch(t, read(t, `
spec:
  inputs:
    free:
    choice:
      options: [a, b]
    number:
      type: number
    shaped:
      regex: ^v\d+$
---
j:
  script:
    - echo $[[ inputs.free ]] $[[inputs.free | expand_vars]]
    - echo $[[ inputs.choice ]] $[[ inputs.number ]] $[[ inputs.shaped ]]
    - echo $[[ inputs.unknown ]]
    - echo $[[ inputs.free
`), `
trigger push maintainer rights
input free string
input choice string
input number number
input shaped string
job j guarded
  checkout of the change
  run "echo $[[ inputs.free ]] $[[inputs.free | expand_vars]]" unknown:inputs.free unknown:inputs.free
  run "echo $[[ inputs.choice ]] $[[ inputs.number ]] $[[ inputs.shaped ]]"
  run "echo $[[ inputs.unknown ]]"
  run "echo $[[ inputs.free"
problem 16: an input is not closed
`)
}

func TestVariablesCarryAnOutsidersText(t *testing.T) {
	d := read(t, `
variables:
  TITLE: "x $CI_MERGE_REQUEST_TITLE"
  AGAIN: {value: "${TITLE}!", description: d}
  SHA: $CI_COMMIT_SHA
j:
  variables:
    OWN: a${AGAIN}b$CI_COMMIT_TAG
    TOKEN: $DEPLOY_TOKEN
  script:
    - run $TITLE $SHA $OWN $CI_COMMIT_MESSAGE $CI_COMMIT_REF_SLUG $GITLAB_USER_LOGIN
    - export LATER=$CI_COMMIT_TITLE
    - run $LATER
`)
	sketch(t, d, `
trigger push maintainer rights
variable TITLE = "x $CI_MERGE_REQUEST_TITLE" arbitrary:CI_MERGE_REQUEST_TITLE
variable AGAIN = "${TITLE}!"
variable SHA = "$CI_COMMIT_SHA"
job j guarded
  variable OWN = "a${AGAIN}b$CI_COMMIT_TAG" structured:CI_COMMIT_TAG
  variable TOKEN = "$DEPLOY_TOKEN" secret:secrets.DEPLOY_TOKEN
  checkout of the change
  run "run $TITLE $SHA $OWN $CI_COMMIT_MESSAGE $CI_COMMIT_REF_SLUG $GITLAB_USER_LOGIN"
  run "export LATER=$CI_COMMIT_TITLE"
  run "run $LATER"
`)
	sc := d.Jobs[0].Steps[1].Script()
	var got []pipeline.Level
	for _, w := range sc.Commands[0].Args[1:] {
		level, _ := sc.Level(w)
		got = append(got, level)
	}
	want := []pipeline.Level{pipeline.Arbitrary, pipeline.Fixed, pipeline.Structured, pipeline.Arbitrary, pipeline.Fixed, pipeline.Structured}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	sc = d.Jobs[0].Steps[3].Script()
	if level, read := sc.Level(sc.Commands[0].Args[1]); level != pipeline.Arbitrary || read.Name() != "CI_COMMIT_TITLE" {
		t.Errorf("one shell runs all lines: %v %s", level, read.Name())
	}
}

func TestReferencesToVariablesInEveryForm(t *testing.T) {
	for text, want := range map[string]string{"$A": "A", "${A_1}": "A_1", "$A-b": "A", "${A": "", "$": "", "$$": "", "${}": "", "$é": "", "${A}}": "A"} {
		name, end := reference(text, 0)
		if name != want || end < 1 || end > len(text) {
			t.Errorf("%q: %q to %d", text, name, end)
		}
	}
}

func TestImagesAreWrittenWithTheFilesVariables(t *testing.T) {
	sketch(t, read(t, `
variables: {V: "3.2", REF: $OTHER}
a:
  variables: {V: "3.3"}
  image: ruby:$V
  services: ["x:${V}", "$CI_REGISTRY_IMAGE/y", "z:$REF", {alias: nameless}]
  script: x
`), `
trigger push maintainer rights
variable V = "3.2"
variable REF = "$OTHER"
job a guarded
  image ruby:3.3
  image x:3.3
  image $CI_REGISTRY_IMAGE/y dynamic
  image z:$REF dynamic
  variable V = "3.3"
  checkout of the change
  run "x"
`)
}

func TestRightsOfAJob(t *testing.T) {
	sketch(t, read(t, `
j:
  id_tokens:
    ID: {aud: x}
  secrets:
    DB: {vault: a/b/c}
  release: {tag_name: v1}
  script:
    - deploy --token $DEPLOY_TOKEN --user $USER_NAME
    - docker login -p $CI_REGISTRY_PASSWORD
    - deploy $DEPLOY_TOKEN
`), `
trigger push maintainer rights
job j guarded
  checkout of the change
  run "deploy --token $DEPLOY_TOKEN --user $USER_NAME"
  run "docker login -p $CI_REGISTRY_PASSWORD"
  run "deploy $DEPLOY_TOKEN"
  publishes with the identity token ID
  reads the secret DB
  publishes with the right to make releases
  reads the secret DEPLOY_TOKEN
  writes with the secret CI_REGISTRY_PASSWORD
`)
}

func TestIncludesInEveryForm(t *testing.T) {
	sketch(t, read(t, `
include:
  - /a.yml
  - https://x.example.com/b.yml
  - local: c.yml
  - remote: https://x.example.com/d.yml
    integrity: sha256-x
  - project: group/sub/p
    ref: v1
    file: [e.yml, f.yml]
  - project: $CI_PROJECT_PATH
    file: g.yml
  - component: $CI_SERVER_FQDN/group/p/c@1.0
  - template: Auto-DevOps.gitlab-ci.yml
  - nothing: known
child:
  trigger:
    include:
      - local: child.yml
other:
  trigger: group/project
`), `
trigger push maintainer rights
include local /a.yml
include remote https://x.example.com/b.yml
include local c.yml
include remote https://x.example.com/d.yml@sha256-x
include repository group/sub/p@v1
include self $CI_PROJECT_PATH $CI_PROJECT_PATH
include package $CI_SERVER_FQDN/group/p/c@1.0
include local child.yml
job child guarded
job other guarded
`)
	if d := read(t, "include: "+strings.Repeat("[", 3)+"a.yml]]]\nj:\n  script: x\n"); len(d.Includes) != 0 {
		t.Errorf("%d includes in nested lists", len(d.Includes))
	}
}

func TestWhatCannotWorkIsSaid(t *testing.T) {
	sketch(t, read(t, "a: make\nb:\n  stage: x\nc:\n  script: 1\nc:\n  script: 2\nd:\n  extends: .x\n.e: [1]\n"), `
trigger push maintainer rights
job b guarded
job c guarded
  checkout of the change
  run "2"
job d guarded
  needs [] bases [.x]
problem 4: job c is defined again below, and only the last counts
problem 1: job a is not a mapping
problem 2: job b has neither a script nor a trigger
`)
	for text, want := range map[string]string{"a: [\n": "not YAML", "- a\n": "not a mapping", "a:\n\tb: c\n": "not YAML"} {
		if d := read(t, text); len(d.Problems) != 1 || !strings.Contains(d.Problems[0].Msg, want) {
			t.Errorf("%q: %v", text, d.Problems)
		}
	}
	if d := read(t, ""); len(d.Problems) != 0 || !d.Examined {
		t.Error("an empty file is no problem")
	}
}

func TestHostileConfigurationsEndWell(t *testing.T) {
	const body = "include: [a.yml]\nvariables: {A: $B}\n.t: &t\n  script: [x, \"$[[ inputs.y ]]\"]\n  rules:\n    - if: $CI_COMMIT_TAG\na:\n  <<: *t\n  extends: .t\n"
	for name, text := range pipelinetest.Hostile(body) {
		start := time.Now()
		d, err := Read(".gitlab-ci.yml", text, nil)
		if err == nil { // else a breach of the budget
			if f := pipelinetest.Fault(d); f != "" {
				t.Errorf("%s: %s", name, f)
			}
			Link([]*pipeline.Document{d}, func(string) (string, *budget.Budget, bool) { return text, nil, true })
		}
		if took := time.Since(start); took > time.Minute {
			t.Errorf("%s takes %v", name, took)
		}
	}
}

func TestScriptsThatManyJobsShareDoNotMultiply(t *testing.T) {
	var b strings.Builder
	b.WriteString("before_script:\n")
	for range 2000 {
		b.WriteString("  - echo x\n")
	}
	for i := range 2000 {
		b.WriteString("j" + strings.Repeat("i", i%7) + string(rune('a'+i%26)) + strings.Repeat("x", i/26) + ":\n  script: y\n")
	}
	d := read(t, b.String())
	steps := 0
	for _, j := range d.Jobs {
		steps += len(j.Steps)
	}
	if steps > 200_000 {
		t.Errorf("%d steps", steps)
	}
	if !strings.Contains(pipelinetest.Sketch(d), "a part was not examined") {
		t.Error("what was left out is not told")
	}
}

func TestABreachOfTheBudgetIsAnError(t *testing.T) {
	l := budget.Default()
	l.Steps = 1
	if _, err := Read(".gitlab-ci.yml", "a: {b: [c, d]}\n", budget.New(l, 10)); err == nil {
		t.Error("no error")
	}
}

func FuzzRead(f *testing.F) {
	f.Add("include: a.yml\na:\n  script: [x, [y]]\n  extends: .b\n.b:\n  rules:\n    - if: $CI_COMMIT_TAG\n")
	f.Add("spec:\n  inputs:\n    a:\n---\nb:\n  script:\n    - !reference [b, script]\n    - $[[ inputs.a ]]\n")
	f.Add("workflow:\n  rules:\n    - if: $CI_PIPELINE_SOURCE == \"merge_request_event\"\n      when: never\na: {script: &s [x], image: {name: $A}}\nb: {<<: *s, script: *s}\n")
	for _, text := range pipelinetest.Hostile("a:\n  script: x\n") {
		if len(text) < 1000 {
			f.Add(text)
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		l := budget.Default()
		l.Steps = 1 << 20
		d, err := Read(".gitlab-ci.yml", text, budget.New(l, int64(len(text))))
		if err != nil || d == nil {
			return
		}
		if fault := pipelinetest.Fault(d); fault != "" {
			t.Fatal(fault)
		}
		other := 0
		Link([]*pipeline.Document{d}, func(string) (string, *budget.Budget, bool) {
			other++
			return text, budget.New(l, int64(len(text))), other < 5
		})
	})
}

func TestManyJobsWithMergeKeysAreReadWhole(t *testing.T) {
	var b strings.Builder
	b.WriteString(".base: &base\n  image: x:1\n  before_script: [a]\n  tags: [docker]\n  rules: [{if: $CI_COMMIT_TAG}]\n")
	for i := range 2000 {
		b.WriteString("job" + strings.Repeat("a", i%50) + string(rune('a'+i/50%26)) + string(rune('a'+i/1300)) + ":\n  <<: *base\n  script: [make]\n")
	}
	d := read(t, b.String())
	if strings.Contains(pipelinetest.Sketch(d), "not examined") || len(d.Jobs[len(d.Jobs)-1].Steps) != 3 {
		t.Errorf("%d jobs: %v", len(d.Jobs), d.Problems)
	}
}

func TestAHugeJobThatManyExtendEndsInTime(t *testing.T) {
	var b strings.Builder
	b.WriteString(".base:\n")
	for i := range 20_000 {
		b.WriteString("  key" + string(rune('a'+i%26)) + strings.Repeat("x", i/26%40) + string(rune('a'+i/1040)) + ": y\n")
	}
	for i := range 20_000 {
		b.WriteString("j" + string(rune('a'+i%26)) + strings.Repeat("x", i/26%40) + string(rune('a'+i/1040)) + ":\n  extends: .base\n  script: [!reference [.base, nothing], z]\n")
	}
	start := time.Now()
	d := read(t, b.String())
	if took := time.Since(start); took > time.Minute || len(d.Jobs) < 1000 {
		t.Errorf("%d jobs in %v", len(d.Jobs), took)
	}
}
