package audit

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
)

// A trial is one rule on one platform: a file in which it finds something at the
// persona, and a near miss. fixed is the first file after its fixes, "" where the
// rule has none.
type trial struct {
	rule      string
	persona   rules.Persona
	bad, good string
	fixed     string
}

func try(t *testing.T, path string, list []trial) {
	t.Helper()
	for _, tt := range list {
		id := "pipeline/" + tt.rule
		run := func(text string) []finding.Finding {
			found, _ := Audit(files(path, text), rules.Options{Persona: tt.persona})
			if broken := of(found, "pipeline/syntax"); len(broken) > 0 && tt.rule != "syntax" {
				t.Errorf("%s: %s\n%s", tt.rule, broken[0].Message, text)
			}
			return of(found, id)
		}
		if len(run(tt.bad)) == 0 {
			t.Errorf("%s does not find\n%s", tt.rule, tt.bad)
		}
		for _, f := range run(tt.good) {
			t.Errorf("%s finds %s in\n%s", tt.rule, f.Message, tt.good)
		}
		if tt.fixed == "" {
			continue
		}
		var mine []finding.Finding
		got := tt.bad
		for range 5 {
			if mine = run(got); len(mine) == 0 {
				break
			}
			data, _ := Apply([]byte(got), mine, true)
			got = string(data)
		}
		if got != tt.fixed {
			t.Errorf("%s makes\n%s\nwant\n%s", tt.rule, got, tt.fixed)
		}
		for _, f := range run(tt.fixed) {
			t.Errorf("%s still finds %s in\n%s", tt.rule, f.Message, tt.fixed)
		}
	}
}

// silent checks that a regular run says nothing of files.
func silent(t *testing.T, list []File) {
	t.Helper()
	found, _ := Audit(list, rules.Options{})
	for _, f := range found {
		t.Errorf("%s: %s %s", f.Span, f.Rule, f.Message)
	}
}

func TestReferencesOfOtherPlatformsArePinnedFromAMirror(t *testing.T) {
	opt := rules.Options{Commit: func(slug, ref string) (string, bool) { return pinned, slug == "g/p" && ref == "main" }}
	for path, tt := range map[string]struct{ before, after string }{
		".gitlab-ci.yml": {
			"include:\n  - project: g/p\n    ref: main\n    file: a.yml\n  - project: g/other\n    ref: main\n",
			"include:\n  - project: g/p\n    ref: " + pinned + " # main\n    file: a.yml\n  - project: g/other\n    ref: main\n",
		},
		".tekton/a.yaml": {
			"apiVersion: tekton.dev/v1\nkind: Pipeline\nspec:\n  tasks:\n    - name: a\n      taskRef:\n        resolver: git\n        params:\n          - name: url\n            value: https://x.example.com/g/p.git\n          - name: revision\n            value: \"main\" # why\n",
			"apiVersion: tekton.dev/v1\nkind: Pipeline\nspec:\n  tasks:\n    - name: a\n      taskRef:\n        resolver: git\n        params:\n          - name: url\n            value: https://x.example.com/g/p.git\n          - name: revision\n            value: " + pinned + " # why\n",
		},
	} {
		changed, n := Fix(files(path, tt.before), opt, false)
		if got := string(changed[path]); got != tt.after || n != 1 {
			t.Errorf("%s: %d fixes\n%s", path, n, got)
		}
	}
}

func TestTheFrontEndsOfAllPlatformsReadOneTree(t *testing.T) {
	list := slices.Concat(
		files(".gitlab-ci.yml", "a:\n  script: make\n  image: x:latest\n"),
		files("sub/.gitlab-ci.yml", "a:\n  script: make\n  image: x:latest\n"),
		files("azure-pipelines.yml", "resources:\n  containers:\n    - container: c\n      image: x:latest\njobs:\n  - job: a\n    container: c\n    steps:\n      - script: make\n"),
		files("ci/build.yml", "trigger: [main]\npool: {vmImage: ubuntu-latest}\njobs:\n  - job: a\n    container: x:latest\n    steps:\n      - script: make\n"),
		files("bitbucket-pipelines.yml", "image: x:latest\npipelines:\n  default:\n    - step:\n        script: [make]\n"),
		files(".tekton/push.yaml", "apiVersion: tekton.dev/v1\nkind: Task\nmetadata: {name: a}\nspec:\n  steps:\n    - image: x:latest\n      script: make\n"),
		files("deploy/service.yaml", "apiVersion: v1\nkind: Service\nspec:\n  image: x:latest\n"),
		files(".github/workflows/x.yml", "name: x\non: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    container: x:latest\n    steps: [{run: make}]\n"),
		files("compose.yml", "services:\n  a:\n    image: x:latest\n"),
	)
	found, _ := Audit(list, rules.Options{})
	var got []string
	for _, f := range of(found, "pipeline/unpinned-images") {
		got = append(got, f.Span.Path)
	}
	want := []string{".github/workflows/x.yml", ".gitlab-ci.yml", ".tekton/push.yaml", "azure-pipelines.yml", "bitbucket-pipelines.yml", "ci/build.yml", "sub/.gitlab-ci.yml"}
	if !slices.Equal(got, want) {
		t.Errorf("%s", strings.Join(got, " "))
	}
}

func TestBrokenFilesOfEveryPlatformAreFindingsAndTheOthersGoOn(t *testing.T) {
	for _, path := range []string{".gitlab-ci.yml", "azure-pipelines.yml", ".tekton/a.yaml", "bitbucket-pipelines.yml"} {
		list := slices.Concat(files(path, "# tekton.dev/v1\na: [\n\tb: {\n"), files("z/bitbucket-pipelines.yml", "pipelines:\n  default:\n    - step:\n        image: x:latest\n        script: [make]\n"))
		found, _ := Audit(list, rules.Options{})
		broken := of(found, "pipeline/syntax")
		if len(broken) != 1 || broken[0].Span.Path != path || broken[0].Span.StartLine == 0 {
			t.Errorf("%s: %v", path, broken)
		}
		if len(of(found, "pipeline/unpinned-images")) != 1 {
			t.Errorf("%s: the other file is not examined", path)
		}
	}
}

func TestInlineExceptionsCountOnEveryPlatform(t *testing.T) {
	const mark = " # zizmor: ignore[unpinned-images] ours"
	for path, text := range map[string]string{
		".gitlab-ci.yml":          "a:\n  image: x:latest" + mark + "\n  script: make\n",
		"azure-pipelines.yml":     "trigger: none\njobs:\n  - job: a\n    container: x:latest" + mark + "\n    steps:\n      - script: make\n",
		".tekton/a.yaml":          "apiVersion: tekton.dev/v1\nkind: Task\nspec:\n  steps:\n    - image: x:latest" + mark + "\n      script: make\n",
		"bitbucket-pipelines.yml": "image: x:latest" + mark + "\npipelines:\n  default:\n    - step:\n        script: [make]\n",
	} {
		found, _ := Audit(files(path, text), rules.Options{})
		n := 0
		for _, f := range found {
			if f.Rule == "pipeline/unpinned-images" && f.Status == finding.Excepted && f.Reason == "ours" {
				n++
			}
		}
		if n != 1 || len(of(found, "pipeline/unpinned-images")) != 0 {
			t.Errorf("%s: %d exceptions", path, n)
		}
	}
}

// BenchmarkAuditOfOtherPlatforms has 400 files of ordinary size, a quarter of
// each platform.
func BenchmarkAuditOfOtherPlatforms(b *testing.B) {
	var list []File
	for i := range 100 {
		dir := "r" + strconv.Itoa(i) + "/"
		var gitlab, azure, bitbucket strings.Builder
		gitlab.WriteString("default:\n  image: x:1\n  before_script:\n    - npm ci\n    - make setup\n.base:\n  rules:\n    - if: $CI_COMMIT_TAG\n")
		azure.WriteString("trigger: [main]\nvariables:\n  v: $(Build.SourceBranch)\njobs:\n")
		bitbucket.WriteString("image: x:1\npipelines:\n  default:\n")
		for j := range 10 {
			n := strconv.Itoa(j)
			gitlab.WriteString("job" + n + ":\n  extends: .base\n  script:\n    - echo \"$CI_COMMIT_TITLE\"\n    - |\n      for f in a b; do go test $f | tee out; done\n")
			azure.WriteString("  - job: j" + n + "\n    steps:\n      - bash: |\n          echo $(v)\n          make -j4\n      - task: Npm@1\n        inputs: {command: ci}\n")
			bitbucket.WriteString("    - step:\n        script:\n          - make\n          - pipe: a/b:1.0.0\n")
		}
		list = append(list, files(dir+".gitlab-ci.yml", gitlab.String())...)
		list = append(list, files(dir+"azure-pipelines.yml", azure.String())...)
		list = append(list, files(dir+"bitbucket-pipelines.yml", bitbucket.String())...)
		list = append(list, files(dir+".tekton/a.yaml", pacRun("pull_request", "              script: |\n                echo {{ source_branch }}\n"))...)
	}
	for b.Loop() {
		Audit(list, rules.Options{Persona: rules.Auditor})
	}
}

func TestTheSameFilesGiveTheSameFindings(t *testing.T) {
	list := slices.Concat(otherIncidents()[0].before, otherIncidents()[2].before, otherIncidents()[3].before,
		files("sub/.gitlab-ci.yml", "include: [a.yml, b.yml]\nj:\n  extends: [.x, .y]\n  script: eval $CI_COMMIT_TITLE\n"),
		files("sub/a.yml", ".x:\n  id_tokens: {T: {aud: x}}\n"), files("sub/b.yml", ".y:\n  script: npm ci $NPM_TOKEN\n"))
	var first string
	for range 5 {
		found, _ := Audit(list, rules.Options{Persona: rules.Auditor})
		var b strings.Builder
		for _, f := range found {
			b.WriteString(f.Rule + " " + f.Span.String() + " " + f.Message + "\n")
		}
		if first == "" {
			first = b.String()
		} else if b.String() != first {
			t.Fatalf("%s\nthen\n%s", first, b.String())
		}
	}
}
