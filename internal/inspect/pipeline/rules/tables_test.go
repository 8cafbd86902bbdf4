package rules

import (
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func use(text string) *pipeline.Use {
	return pipeline.NewUse(&pipeline.Value{Text: text, Scalar: true})
}

// with makes a step of an action with inputs: "cache=npm".
func with(action string, inputs ...string) *pipeline.Step {
	s := &pipeline.Step{Uses: use(action + "@v1"), With: &pipeline.Map{}}
	for _, in := range inputs {
		name, value, _ := strings.Cut(in, "=")
		v := &pipeline.Value{Text: value, Scalar: true}
		if strings.Contains(value, "${{") {
			v.Exprs = []*pipeline.Expr{{Value: v, Text: value}}
		}
		s.With.Entries = append(s.With.Entries, pipeline.Entry{Name: name, Value: v})
	}
	return s
}

func TestToolsThatRunWhatTheyFind(t *testing.T) {
	for command, want := range map[string]string{
		"npm install":               "npm",
		"npm ci --ignore-scripts":   "npm",
		"npm view x":                "",
		"npm --version":             "",
		"yarn":                      "yarn",
		"pnpm run build":            "pnpm",
		"make -j4":                  "make",
		"make --help":               "",
		"./gradlew build":           "./gradlew",
		"scripts/release.sh":        "scripts/release.sh",
		"/usr/bin/make":             "make",
		"/usr/bin/true":             "",
		"pip install -r x":          "pip",
		"pip list":                  "",
		"uv sync":                   "uv",
		"uv run pytest":             "pytest",
		"bundle exec rake":          "rake",
		"npx eslint .":              "eslint",
		"cargo build --release":     "cargo",
		"cargo fmt":                 "",
		"go generate ./...":         "go",
		"go version":                "",
		"dotnet test":               "dotnet",
		"terraform plan":            "terraform",
		"terraform fmt":             "",
		"docker build .":            "docker",
		"docker pull x":             "",
		"helm template .":           "helm",
		"bash build.sh":             "bash",
		"bash -c true":              "",
		"sh -x ./a":                 "sh",
		"python -m build":           "python",
		"python x.py":               "python",
		"python3 --version":         "",
		"node dist/index.js":        "node",
		"node -e 1":                 "",
		"chmod +x ./a.sh":           "chmod",
		"chmod 755 a.sh":            "chmod",
		"chmod +x /usr/local/bin/x": "",
		"source venv/bin/activate":  "source",
		"echo make":                 "",
		"git status":                "",
		"pre-commit run -a":         "pre-commit",
		"composer install":          "composer",
		"curl https://example.com":  "",
		"":                          "",
	} {
		if got := projectTool(strings.Fields(command)); got != want {
			t.Errorf("%q: %q, want %q", command, got, want)
		}
	}
	for action, want := range map[string]string{
		"pre-commit/action@v3": "pre-commit/action", "actions/checkout@v4": "", "./own": "./own", "Bridgecrewio/Checkov-Action@main": "bridgecrewio/checkov-action", "docker://x": "",
	} {
		if got := runsProject(use(action)); got != want {
			t.Errorf("%q: %q, want %q", action, got, want)
		}
	}
}

func TestActionsThatRestoreCaches(t *testing.T) {
	for _, tt := range []struct {
		step       *pipeline.Step
		restores   bool
		input, off string
		confidence finding.Confidence
	}{
		{with("actions/cache"), true, "lookup-only", "true", finding.ConfidenceHigh},
		{with("actions/cache/restore", "lookup-only=false"), true, "lookup-only", "true", finding.ConfidenceHigh},
		{with("actions/cache", "lookup-only=true"), false, "lookup-only", "true", finding.ConfidenceHigh},
		{with("actions/cache", "lookup-only=${{ inputs.x }}"), true, "lookup-only", "true", finding.ConfidenceLow},
		{with("actions/cache/save"), false, "", "", finding.ConfidenceHigh},
		{with("actions/setup-python", "cache=pip"), true, "cache", "''", finding.ConfidenceHigh},
		{with("actions/setup-python"), false, "cache", "''", finding.ConfidenceHigh},
		{with("actions/setup-dotnet", "cache=true"), true, "cache", "false", finding.ConfidenceHigh},
		{with("actions/setup-dotnet", "cache=false"), false, "cache", "false", finding.ConfidenceHigh},
		{with("actions/setup-node"), true, "package-manager-cache", "false", finding.ConfidenceHigh},
		{with("actions/setup-node", "package-manager-cache=false"), false, "package-manager-cache", "false", finding.ConfidenceHigh},
		{with("actions/setup-node", "cache=yarn"), true, "cache", "''", finding.ConfidenceHigh},
		{with("astral-sh/setup-uv"), true, "enable-cache", "false", finding.ConfidenceHigh},
		{with("astral-sh/setup-uv", "enable-cache=${{ x }}"), true, "enable-cache", "false", finding.ConfidenceLow},
		{with("astral-sh/setup-uv", "enable-cache=${{ github.event_name == 'push' }}"), false, "enable-cache", "false", finding.ConfidenceLow},
		{with("docker/setup-buildx-action", "cache-binary=false"), false, "cache-binary", "false", finding.ConfidenceHigh},
		{with("ruby/setup-ruby", "bundler-cache=true"), true, "bundler-cache", "false", finding.ConfidenceHigh},
		{with("ramsey/composer-install"), true, "ignore-cache", "true", finding.ConfidenceHigh},
		{with("mozilla-actions/sccache-action"), true, "", "", finding.ConfidenceHigh},
		{with("actions/checkout"), false, "", "", finding.ConfidenceHigh},
	} {
		input, off, confidence, ok := restores(tt.step)
		if ok != tt.restores || ok && (input != tt.input || off != tt.off || confidence != tt.confidence) {
			t.Errorf("%s %v: %q %q %v %v", tt.step.Uses.Full(), tt.step.With.Entries, input, off, confidence, ok)
		}
	}
}

func TestActionsThatPublish(t *testing.T) {
	for _, tt := range []struct {
		step *pipeline.Step
		want bool
	}{
		{with("pypa/gh-action-pypi-publish"), true},
		{with("softprops/action-gh-release"), true},
		{with("docker/build-push-action"), false},
		{with("docker/build-push-action", "push=true"), true},
		{with("docker/build-push-action", "push=false"), false},
		{with("docker/build-push-action", "push=${{ x }}"), true},
		{with("goreleaser/goreleaser-action", "args=release --clean"), true},
		{with("goreleaser/goreleaser-action", "args=build --snapshot"), false},
		{with("goreleaser/goreleaser-action", "args=check"), false},
		{with("actions/upload-artifact"), false},
	} {
		if got := publishes(tt.step); got != tt.want {
			t.Errorf("%s %v: %v", tt.step.Uses.Full(), tt.step.With.Entries, got)
		}
	}
}

func TestOneSlip(t *testing.T) {
	for pair, want := range map[[2]string]bool{
		{"abc", "abd"}: true, {"abc", "ab"}: true, {"ab", "abc"}: true, {"abc", "bac"}: true, {"abc", "acb"}: true, {"xabc", "abc"}: true,
		{"abc", "abc"}: false, {"abc", "cba"}: false, {"abcd", "badc"}: false, {"abc", "a"}: false, {"", "a"}: true, {"", ""}: false, {"abcd", "abdx"}: false,
	} {
		if got := oneEdit(pair[0], pair[1]); got != want {
			t.Errorf("%q and %q: %v", pair[0], pair[1], got)
		}
	}
	for slug, want := range map[string]string{"": "", "actions/checkout": "", "actions/chekout": "", "action/cache": "actions/cache", "github/x": "", "docke/login-action": "docker/login-action"} {
		if got := slip(slug); got != want {
			t.Errorf("%q: %q, want %q", slug, got, want)
		}
	}
}

func TestTablesAreSortedAndWithoutDoubles(t *testing.T) {
	for name, table := range map[string]string{"popular": popular} {
		lines := strings.Split(table, "\n")
		for i, l := range lines {
			if l != strings.ToLower(l) || strings.Count(l, "/") != 1 || i > 0 && lines[i-1] >= l {
				t.Errorf("%s: %q", name, l)
			}
		}
	}
	seen := map[string]bool{}
	for _, l := range strings.Split(archived, "\n") {
		if l != strings.ToLower(l) || strings.Count(l, "/") != 1 || seen[l] {
			t.Errorf("archived: %q", l)
		}
		seen[l] = true
	}
}

func TestMachinesOfThePlatform(t *testing.T) {
	for label, want := range map[string]bool{
		"ubuntu-latest": true, "ubuntu-24.04": true, "ubuntu-24.04-arm": true, "ubuntu-slim": true, "windows-2025": true, "macos-14-xlarge": true, "MacOS-Latest": true, "ubuntu-latest-8-cores": true,
		"self-hosted": false, "linux": false, "ubuntu-": false, "ubuntu-ours": false, "big": false, "": false,
	} {
		if got := hosted(label); got != want {
			t.Errorf("%q: %v", label, got)
		}
	}
}

func TestCredentialsByTheirForm(t *testing.T) {
	for text, want := range map[string]bool{
		"ghp_0123456789abcdefghij": true, "x=glpat-0123456789abcdefghij": true, "AKIA0123456789ABCDEF": true, "npm_0123456789abcdefghij0123": true,
		"ghp_short": false, "https://u:longenough@h/x": true, "https://u:short@h/x": false, "https://u:$PASSWORD@h/x": false, "https://u:password@h/x": false, "https://h/a:b@c": false,
		"u:longenough@h": false, "": false, "https://u@h": false, "https://u:<password>@h": false,
	} {
		if got := credential(text); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}

func TestBotsByNameAndNumber(t *testing.T) {
	for _, tt := range []struct {
		condition string
		want      int
	}{
		{"github.actor == 'x[bot]'", 1},
		{"github.actor == 'X[BOT]'", 1},
		{"github.actor == 'x'", 0},
		{"github.actor_id == 49699333", 1},
		{"github.actor_id == 'x[bot]'", 0},
		{"github.actor == 49699333", 0},
		{"github.actor == github.event.x", 0},
		{"!(github.actor == 'x[bot]')", 0},
		{"a.b || github.actor == 'x[bot]' && github.actor == 'y[bot]'", 2},
	} {
		src := pipeline.NewSource("x", "if: "+tt.condition)
		v := &pipeline.Value{Text: tt.condition, Scalar: true, Source: src, At: pipeline.Loc{Off: 4, End: len(src.Text)}, Here: pipeline.Loc{Off: 4, End: len(src.Text)}, Key: pipeline.Loc{Off: 0, End: 2}}
		doc := &pipeline.Document{Source: src, Platform: pipeline.GitHubWorkflow}
		c := Check{Doc: doc, Options: &Options{}, rule: botConditions()}
		botCondition(&c, parsed(t, v), v, pipeline.Loc{})
		if len(c.out) != tt.want {
			t.Errorf("%q: %d findings", tt.condition, len(c.out))
		}
	}
}

func TestVariablesGetNamesThatAreFree(t *testing.T) {
	for text, want := range map[string]string{
		"github.event.issue.title": "ISSUE_TITLE", "github.head_ref": "HEAD_REF", "inputs.some-name": "INPUTS_SOME_NAME", "env.Name": "Name", "github.token": "VALUE_TOKEN",
		"runner.os": "VALUE_RUNNER_OS", "steps.a.outputs.b": "STEPS_A_OUTPUTS_B", "github.event.commits[0].id": "COMMITS___ID", "matrix.0": "",
	} {
		v := &pipeline.Value{Text: text, Scalar: true}
		if want == "" {
			continue // no expression
		}
		if got := variable(parsed(t, v)); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestPlacesThatMustNotBeRewritten(t *testing.T) {
	for text, want := range map[string]bool{
		"echo '|'": true, "echo \"|\"": false, "echo |": false, "echo 'a' |": false, "echo \"it's |\"": false, "echo \\'|": false, "cat <<'E'\n|\nE": true, "cat <<E\n|\nE": false, "a 'b'\nc |": false,
	} {
		at := strings.IndexByte(text, '|')
		if got := literal(text, at); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}

func TestOneFileGetsABoundedNumberOfFindings(t *testing.T) {
	doc := &pipeline.Document{Source: pipeline.NewSource("x", strings.Repeat("x\n", 5000)), Platform: pipeline.GitHubWorkflow}
	many := define(Rule{Rule: finding.Rule{ID: "many", Platforms: workflows()}, Check: func(c *Check) {
		for i := range 5000 {
			c.Report(Report{At: pipeline.Loc{Off: 2 * i, End: 2*i + 1}, Message: "m."})
			c.Report(Report{At: pipeline.Loc{Off: 2 * i, End: 2*i + 1}, Message: "m."})
		}
	}})
	if got := len(Run(doc, []*Rule{many}, &Options{})); got != maxFindings {
		t.Errorf("%d findings", got)
	}
	doc.Platform = pipeline.Dependabot
	if got := len(Run(doc, []*Rule{many}, &Options{})); got != 0 {
		t.Errorf("%d findings on another platform", got)
	}
}
