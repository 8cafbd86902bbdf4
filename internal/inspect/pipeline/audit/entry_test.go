package audit

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
)

// flow is a workflow of one job with the given scripts.
func flow(event string, scripts ...string) string {
	text := "name: x\non: " + event + "\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@" + pinned + " # v4.2.2\n        with:\n          persist-credentials: false\n          ref: ${{ github.event.pull_request.head.sha }}\n"
	for _, s := range scripts {
		text += "      - run: " + s + "\n"
	}
	return text
}

func TestWhatAPipelineRunsIsExaminedAndNothingElse(t *testing.T) {
	const fetch = "curl https://get.example.com | sh"
	list := files(
		".github/workflows/x.yml", flow("push", "make -C tools lint", "npm ci", "./ci/test.sh", "docker build -f ci/image.df ."),
		"tools/Makefile", "lint: deps\n\tgolangci-lint run\ndeps:\n\t@"+fetch+"\nunused:\n\t"+fetch+"\n",
		"Makefile", "lint:\n\t"+fetch+"\n",
		"package.json", "{\n  \"scripts\": {\n    \"postinstall\": \""+fetch+"\",\n    \"unused\": \""+fetch+"\"\n  }\n}\n",
		"sub/package.json", "{\"scripts\": {\"postinstall\": \""+fetch+"\"}}\n",
		"ci/test.sh", "#!/bin/sh\nset -e\n. \"$(dirname \"$0\")/lib.sh\"\n./ci/more.sh\n",
		"ci/more.sh", "ssh -o StrictHostKeyChecking=no host.example.com\n",
		"ci/unused.sh", fetch+"\n",
		"ci/image.df", "FROM alpine\nCOPY . .\nRUN "+fetch+"\nRUN ci/inside.sh\n",
		"ci/inside.sh", "curl -k https://example.com\n",
	)
	want := []string{
		"host-key-check-off ci/inside.sh:1",
		"host-key-check-off ci/more.sh:1",
		"unpinned-images ci/image.df:1",
		"unverified-script-exec ci/image.df:3",
		"unverified-script-exec package.json:3",
		"unverified-script-exec tools/Makefile:4",
	}
	if diff := cmp.Diff(want, told(list, rules.Regular)); diff != "" {
		t.Error(diff)
	}
}

func TestARunOfAForksCodeIsReportedWithWhatItRuns(t *testing.T) {
	list := files(
		".github/workflows/x.yml", flow("pull_request_target", "make test", "npm test"),
		"Makefile", "test: build\n\tgo test ./...\nbuild:\n\t./build.sh\n",
		"build.sh", "go build ./...\n",
		"package.json", `{"scripts": {"pretest": "eslint .", "test": "vitest"}}`,
	)
	found, _ := Audit(list, rules.Options{})
	var got []string
	for _, f := range of(found, "pipeline/untrusted-checkout-exec") {
		_, what, _ := strings.Cut(f.Message, "checked out before")
		got = append(got, fmt.Sprint(f.Span.StartLine)+what)
	}
	want := []string{
		"12: target test of Makefile (line 1), and with it target build of Makefile (line 3), build.sh.",
		"13: script pretest of package.json (line 1), and with it script test of package.json (line 1).",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestEntryPointsOfEveryPlatformAreFollowed(t *testing.T) {
	for path, text := range map[string]string{
		".github/workflows/x.yml": flow("push", "make t"),
		".gitlab-ci.yml":          "a:\n  script: [make t]\n",
		"azure-pipelines.yml":     "trigger: [main]\npool: {vmImage: ubuntu-latest}\nsteps:\n  - script: make t\n",
		".circleci/config.yml":    "version: 2.1\njobs:\n  a:\n    machine: true\n    steps:\n      - run: make t\n",
		"Jenkinsfile":             "node { sh 'make t' }\n",
		"Dockerfile":              "FROM scratch\nRUN make t\n",
		"bitbucket-pipelines.yml": "pipelines:\n  default:\n    - step:\n        script: [make t]\n",
	} {
		got := told(files(path, text, "Makefile", "t:\n\tcurl https://get.example.com | sh\n"), rules.Regular)
		if !slices.Contains(got, "unverified-script-exec Makefile:2") {
			t.Errorf("%s: %v", path, got)
		}
	}
}

func TestRulesForMakefilesAndScriptsFindTheirCaseAndNotTheNearMiss(t *testing.T) {
	for rule, pair := range map[string][2]string{
		"unverified-script-exec": {"curl https://get.example.com | sh", "curl https://get.example.com -o x"},
		"host-key-check-off":     {"curl -k https://example.com", "curl https://example.com"},
		"dependency-confusion":   {"pip install --extra-index-url https://registry.invalid/simple a", "pip install --index-url https://registry.invalid/simple a"},
		"insecure-url-scheme":    {"git clone http://example.com/x", "git clone https://example.com/x"},
		"hardcoded-credentials":  {"curl https://me:hunter2hunter2@registry.invalid/x", "curl https://me:$$PASSWORD@registry.invalid/x"},
	} {
		for i, command := range pair {
			plain := strings.ReplaceAll(command, "$$", "$")
			for _, f := range [][3]string{
				{"make", "Makefile", "all:\n\t@" + command + "\n"},
				{"npm test", "package.json", "{\"scripts\":\n{\"test\": \"" + plain + "\"}}"},
				{"./x.sh", "x.sh", "#!/bin/sh\n" + plain + "\n"},
			} {
				got := told(files(".gitlab-ci.yml", "a:\n  script: ["+f[0]+"]\n", f[1], f[2]), rules.Regular)
				if found := slices.Contains(got, rule+" "+f[1]+":2"); found != (i == 0) {
					t.Errorf("%s in %s: %q found %v, %v", rule, f[1], command, found, got)
				}
			}
		}
	}
}

func TestScriptsBesideAnActionAreFollowed(t *testing.T) {
	for _, command := range []string{"${{ github.action_path }}/run.sh", "bash \"${{ github.action_path }}/run.sh\"", "$GITHUB_ACTION_PATH/run.sh", "${{ github.workspace }}/tools/a/run.sh"} {
		got := told(files(
			"tools/a/action.yml", "name: x\nruns:\n  using: composite\n  steps:\n    - shell: bash\n      run: "+command+"\n",
			"tools/a/run.sh", "curl https://get.example.com | sh\n",
			"run.sh", "true\n",
		), rules.Regular)
		if !slices.Contains(got, "unverified-script-exec tools/a/run.sh:1") {
			t.Errorf("%s: %v", command, got)
		}
	}
}

func TestInlineExceptionsCountInWhatAPipelineRuns(t *testing.T) {
	got := told(files(".gitlab-ci.yml", "a:\n  script: [make]\n", "Makefile", "all:\n\tcurl https://get.example.com | sh # zizmor: ignore[unverified-script-exec] ours\n"), rules.Regular)
	if len(got) != 0 {
		t.Error(got)
	}
}

// BenchmarkAuditWithManyPackages has one workflow and many package.json files,
// of which it names one.
func BenchmarkAuditWithManyPackages(b *testing.B) {
	list := files(".github/workflows/x.yml", flow("push", "npm ci"), "package.json", `{"scripts": {"postinstall": "x"}}`)
	for i := range 5000 {
		list = append(list, File{Path: fmt.Sprintf("packages/p%d/package.json", i), Data: []byte(`{"scripts": {"postinstall": "x"}}`)})
	}
	for b.Loop() {
		Audit(list, rules.Options{})
	}
}

func BenchmarkAuditOfEntryPoints(b *testing.B) {
	for _, n := range []int{100, 500} {
		var list []File
		for i := range n {
			list = append(list, files(
				fmt.Sprintf("r%d/.github/workflows/x.yml", i), flow("push", "make test", "npm ci", "./x.sh"),
				fmt.Sprintf("r%d/Makefile", i), "test: build\n\tgo test ./...\nbuild:\n\tgo build\n",
				fmt.Sprintf("r%d/package.json", i), `{"scripts": {"postinstall": "x"}}`,
				fmt.Sprintf("r%d/x.sh", i), "set -e\nmake build\n")...)
		}
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				Audit(list, rules.Options{})
			}
		})
	}
}
