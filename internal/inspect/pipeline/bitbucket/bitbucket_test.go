package bitbucket

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/pipelinetest"
)

// read reads a file of pipelines.
func read(t testing.TB, text string) *pipeline.Document {
	t.Helper()
	d, err := Read("bitbucket-pipelines.yml", strings.TrimPrefix(text, "\n"), nil)
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
		t.Error(diff)
	}
	if f := pipelinetest.Fault(d); f != "" {
		t.Error(f)
	}
}

func TestPipelinesAreKnownByTheirName(t *testing.T) {
	for p, want := range map[string]bool{"bitbucket-pipelines.yml": true, "a/bitbucket-pipelines.yaml": true, "bitbucket.yml": false, "bitbucket-pipelines.json": false, "": false} {
		if Reads(p) != want {
			t.Errorf("%q: %v", p, !want)
		}
	}
	if d, err := Read("x.yml", "pipelines: {}\n", nil); d != nil || err != nil {
		t.Error("another file is read")
	}
}

func TestStartConditionsAndTheirSteps(t *testing.T) {
	sketch(t, read(t, `
image: base:1
definitions:
  services:
    db: {image: postgres:15}
    docker: {memory: 2048}
    named:
      image: {name: own:2, username: $U}
  steps:
    - step: &test
        name: Test
        script: [make test]
pipelines:
  default:
    - step: *test
  branches:
    main:
      - step: *test
      - parallel:
          - step:
              script: [a]
          - step:
              image: {name: other:1}
              script: [b]
    'release/*':
      - parallel:
          fail-fast: true
          steps:
            - step: {script: [c]}
      - stage:
          deployment: production
          steps:
            - step:
                services: [db, docker, named, nowhere]
                deployment: production
                oidc: true
                script: [d, 5]
                after-script: [e]
  tags:
    v*:
      - step: {script: [f], runs-on: [self.hosted, linux]}
  pull-requests:
    '**':
      - step: {script: [g], runs-on: self.hosted.shell}
  bookmarks:
    b:
      - step: {script: [h], image: $IMAGE}
  custom:
    ask:
      - variables:
          - name: Who
      - step: {script: ["echo $Who"]}
`), `
trigger default maintainer rights
trigger branches maintainer rights
trigger tags maintainer rights tags
trigger pull-requests maintainer rights
trigger bookmarks maintainer rights
trigger custom maintainer rights
input Who string
job default/1
  image base:1
  run "make test"
job branches/main/1
  image base:1
  run "make test"
job branches/main/2
  image base:1
  run "a"
job branches/main/3
  image other:1
  run "b"
job branches/release/*/1
  image base:1
  run "c"
job branches/release/*/2 environment
  image base:1
  image postgres:15
  image own:2
  run "d"
  run "5"
  run "e"
  publishes with the identity token
job tags/v*/1
  own self.hosted
  image base:1
  run "f"
job pull-requests/**/1
  own self.hosted.shell
  image base:1
  run "g"
job bookmarks/b/1
  image $IMAGE dynamic
  run "h"
job custom/ask/1
  image base:1
  run "echo $Who"
`)
}

func TestPipesImportsAndSecrets(t *testing.T) {
	sketch(t, read(t, `
pipelines:
  custom:
    shared:
      import: repo:v1:name
    bare:
      import: repo
  default:
    - step:
        script:
          - pipe: atlassian/aws-s3-deploy:1.6.1
            variables:
              AWS_SECRET_ACCESS_KEY: $AWS_SECRET_ACCESS_KEY
              REGION: $REGION
              FIXED: x
          - pipe: docker://registry.invalid/pipe:1
          - pipe: atlassian/no-version
          - other: thing
          - deploy --token $DEPLOY_TOKEN $BITBUCKET_STEP_OIDC_TOKEN $DEPLOY_TOKEN $PLAIN
`), `
trigger custom maintainer rights
trigger default maintainer rights
include repository repo@v1
include repository repo
job default/1
  uses package atlassian/aws-s3-deploy@1.6.1
    with variable AWS_SECRET_ACCESS_KEY = "$AWS_SECRET_ACCESS_KEY" secret:secrets.AWS_SECRET_ACCESS_KEY
    with variable REGION = "$REGION"
    with variable FIXED = "x"
  uses image registry.invalid/pipe:1
  uses package atlassian/no-version
  run "deploy --token $DEPLOY_TOKEN $BITBUCKET_STEP_OIDC_TOKEN $DEPLOY_TOKEN $PLAIN"
  reads the secret AWS_SECRET_ACCESS_KEY
  reads the secret DEPLOY_TOKEN
  reads the secret BITBUCKET_STEP_OIDC_TOKEN
`)
}

func TestVariablesThatBitbucketSets(t *testing.T) {
	for name, want := range map[string]pipeline.Level{"BITBUCKET_BRANCH": pipeline.Arbitrary, "BITBUCKET_TAG": pipeline.Structured, "BITBUCKET_COMMIT": pipeline.Fixed, "BITBUCKET_PR_ID": pipeline.Fixed, "BITBUCKET_PR_DESTINATION_BRANCH": pipeline.Structured, "HOME": pipeline.Fixed} {
		if got := predefined(name).Level; got != want {
			t.Errorf("%s: %v", name, got)
		}
	}
	d := read(t, "pipelines:\n  default:\n    - step:\n        script:\n          - export B=x-$BITBUCKET_BRANCH\n          - deploy $B $BITBUCKET_COMMIT\n")
	sc := d.Jobs[0].Steps[1].Script()
	first, read := sc.Level(sc.Commands[0].Args[1])
	second, _ := sc.Level(sc.Commands[0].Args[2])
	if first != pipeline.Arbitrary || read.Name() != "BITBUCKET_BRANCH" || second != pipeline.Fixed {
		t.Errorf("one shell runs all lines: %v %v", first, second)
	}
}

func TestWhatCannotWorkIsSaid(t *testing.T) {
	sketch(t, read(t, "pipelines:\n  default:\n    - step: make\n    - step:\n        name: x\n  often:\n    - step: {script: [a]}\n"), `
trigger default maintainer rights
job default/1
problem 3: a step is not a mapping
problem 4: a step has no script
problem 6: often is no start condition
`)
	for text, want := range map[string]string{"a: [\n": "not YAML", "- a\n": "not a mapping", "image: x\n": `needs "pipelines"`, "pipelines: []\n": `needs "pipelines"`} {
		if d := read(t, text); len(d.Problems) != 1 || !strings.Contains(d.Problems[0].Msg, want) {
			t.Errorf("%q: %v", text, d.Problems)
		}
	}
}

func TestHostilePipelinesEndWell(t *testing.T) {
	const body = "image: x\npipelines:\n  default: &d\n    - step: &s\n        script: [a, {pipe: b/c:1}]\n    - parallel: &p\n        - step: *s\n  branches:\n    a: *d\n    b: *p\n"
	for name, text := range pipelinetest.Hostile(body) {
		start := time.Now()
		d, err := Read("bitbucket-pipelines.yml", text, nil)
		if err == nil { // else a breach of the budget
			if f := pipelinetest.Fault(d); f != "" {
				t.Errorf("%s: %s", name, f)
			}
		}
		if took := time.Since(start); took > time.Minute {
			t.Errorf("%s takes %v", name, took)
		}
	}
	d := read(t, "x: &x\n  - parallel: *x\n  - step: {script: [a]}\npipelines:\n  default: *x\n")
	if len(d.Jobs) == 0 || len(d.Jobs) > 10 {
		t.Errorf("a list in itself makes %d jobs", len(d.Jobs))
	}
}

func FuzzRead(f *testing.F) {
	f.Add("image: x\npipelines:\n  default:\n    - step: &s {script: [a, {pipe: b/c:1, variables: {T: $T}}], services: [db]}\n  pull-requests:\n    '**':\n      - parallel: {steps: [{step: *s}]}\n")
	f.Add("definitions: {services: {db: {image: {name: $A}}}}\npipelines:\n  custom:\n    a:\n      - variables: [{name: b}]\n      - stage: {steps: [{step: {script: [x], oidc: true}}]}\n")
	for _, text := range pipelinetest.Hostile("pipelines:\n  default:\n    - step: {script: [a]}\n") {
		if len(text) < 1000 {
			f.Add(text)
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		l := budget.Default()
		l.Steps = 1 << 20
		d, err := Read("bitbucket-pipelines.yml", text, budget.New(l, int64(len(text))))
		if err != nil || d == nil {
			return
		}
		if fault := pipelinetest.Fault(d); fault != "" {
			t.Fatal(fault)
		}
	})
}
