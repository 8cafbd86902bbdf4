package rules

import (
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/dockerfile"
)

// said returns what a rule says of a container build file, with its lines.
func saidOf(t *testing.T, rule *Rule, text string) []string {
	t.Helper()
	d, err := dockerfile.Read("Dockerfile", text, nil)
	if err != nil || d == nil {
		t.Fatal(err)
	}
	var out []string
	for _, f := range Run(d, []*Rule{rule}, &Options{}) {
		out = append(out, strings.Split(text, "\n")[f.Span.StartLine-1])
	}
	return out
}

func TestProgramsThatAreAddedAndRun(t *testing.T) {
	const commit = "11bd71901bbe5b1630ceea73d27597364c9af683"
	for name, tt := range map[string]struct {
		text string
		want string // the line that is told of
	}{
		"given to an interpreter":             {"ADD https://example.com/x.sh /tmp/\nRUN sh /tmp/x.sh", "ADD https://example.com/x.sh /tmp/"},
		"made a program":                      {"ADD https://example.com/t /usr/bin/t\nRUN chmod +x /usr/bin/t", "ADD https://example.com/t /usr/bin/t"},
		"run by its name":                     {"ADD https://example.com/t /usr/bin/\nRUN t --version", "ADD https://example.com/t /usr/bin/"},
		"read by the shell":                   {"ADD https://example.com/env /env\nRUN . /env && make", "ADD https://example.com/env /env"},
		"stored under another name":           {"ADD https://example.com/download?v=1 /opt/install.sh\nRUN bash /opt/install.sh", "ADD https://example.com/download?v=1 /opt/install.sh"},
		"stored under the name of an address": {"ADD https://example.com/i.sh?v=1 .\nRUN bash i.sh", "ADD https://example.com/i.sh?v=1 ."},
		"run several steps later":             {"ADD https://example.com/x.sh /x.sh\nRUN make\nRUN true && sh /x.sh", "ADD https://example.com/x.sh /x.sh"},
		"run in the exec form":                {"ADD https://example.com/x.sh /x.sh\nRUN [\"sh\", \"/x.sh\"]", "ADD https://example.com/x.sh /x.sh"},
		"run in front of the download":        {"RUN sh /x.sh\nADD https://example.com/x.sh /x.sh", ""},
		"run in another stage":                {"ADD https://example.com/x.sh /x.sh\nFROM scratch\nRUN sh /x.sh", ""},
		"only looked at":                      {"ADD https://example.com/x.sh /x.sh\nRUN cat /x.sh && echo /x.sh", ""},
		"with a checksum":                     {"ADD --checksum=sha256:" + strings.Repeat("0", 64) + " https://example.com/x.sh /x.sh\nRUN sh /x.sh", ""},
		"of a commit":                         {"ADD https://example.com/o/r/" + commit + "/x.sh /x.sh\nRUN sh /x.sh", ""},
		"of the context":                      {"ADD x.sh /x.sh\nCOPY y.sh /y.sh\nRUN sh /x.sh", ""},
		"another file":                        {"ADD https://example.com/x.sh /x.sh\nRUN sh /y.sh", ""},
		"without a name":                      {"ADD https://example.com/ /\nRUN sh /", ""},
	} {
		got := strings.Join(saidOf(t, unverifiedScriptExec(), "FROM alpine@sha256:00\n"+tt.text+"\n"), "|")
		if got != tt.want {
			t.Errorf("%s: %q, want %q", name, got, tt.want)
		}
	}
}

func TestManyAddedProgramsAreBounded(t *testing.T) {
	text := "FROM alpine@sha256:00\n" + strings.Repeat("ADD https://example.com/x.sh /x.sh\n", 5000) + strings.Repeat("RUN sh /x.sh\n", 2)
	if n := len(saidOf(t, unverifiedScriptExec(), text)); n != 50 {
		t.Errorf("%d findings", n)
	}
}

func TestSecretsThatStayInAnImage(t *testing.T) {
	for variable, want := range map[string]bool{
		"DB_PASSWORD=kjh345kjhsdf": true, "db_password=kjh345kjhsdf": true, "MYSQL_ROOT_PASSWD=s3cr3tly99": true, "NPM_TOKEN=a1b2c3d4e5": true, "CLIENT_SECRET=0f9e8d7c6b": true, "AWS_SECRET_ACCESS_KEY=wJalrX9utnFEM1": true, "STRIPE_API_KEY=9x9x9x9x9": true,
		"TOKEN=a1b2c3d4e5":                   false, // too common a name for what it holds
		"DB_PASSWORD=short1":                 false,
		"DB_PASSWORD=lettersonly":            false,
		"DB_PASSWORD=$GIVEN12345":            false,
		"DB_PASSWORD=<fill-in-1>":            false,
		"DB_PASSWORD=changeme123":            false,
		"DB_PASSWORD=example12345":           false,
		"DB_PASSWORD_FILE=/run/secrets/db12": false,
		"DB_PASSWORD=/run/secrets/db12":      false,
		"PASSWORD_LENGTH=1234567890":         false,
		"API_KEY=your-key-123":               false,
		"NPM_TOKEN=":                         false,
	} {
		for _, instruction := range []string{"ENV ", "ARG "} {
			got := len(saidOf(t, hardcodedCredentials(), "FROM alpine@sha256:00\n"+instruction+variable+"\n")) > 0
			if got != want {
				t.Errorf("%s%s: %v", instruction, variable, got)
			}
		}
		name, value, _ := strings.Cut(variable, "=")
		if kept(name, value) != want {
			t.Errorf("%s: %v", variable, !want)
		}
	}
}

func TestTextsThatAreCredentials(t *testing.T) {
	for text, want := range map[string]bool{
		"ghp_0123456789abcdef": true, "ghp_0123456789abcde": false, "x=ghp_0123456789abcdef": true, "ghp_0123 456789abcdef": false,
		"gho_0123456789abcdef": true, "ghs_0123456789abcdef": true, "github_pat_0123456789abcdef": true, "glpat-0123456789abcdef": true, "npm_0123456789abcdef": true,
		"pypi-AgEI0123456789abcdef": true, "pypi-0123456789abcdef": false, "xoxb-0123456789-abcdef": true, "AKIA0123456789ABCDEF": true, "AKIA": false, "sk_live_0123456789abcdef": true, "sk_test_0123456789abcdef": false,
		"https://me:correcthorse@example.com/x": true, "https://me:short@example.com": false, "https://me:password@example.com": false, "https://me:PASSWORD@example.com": false,
		"https://me:$PASSWORD1@example.com": false, "https://me:${PASSWORD1}@example.com": false, "https://me:<password>@example.com": false, "https://me:********@example.com": false, "https://me:%PASSWORD%@example.com": false, "https://me:$(cat secret)@example.com": false,
		"https://example.com/a:bcdefghij@k": false, "https://me@example.com": false, "git@example.com:correcthorse": false, "ssh://git@example.com:22222222/x": false, "": false, "://": false,
	} {
		if credential(text) != want {
			t.Errorf("%q: %v", text, !want)
		}
	}
}

func TestSideOfAConnectionThatIsNotChecked(t *testing.T) {
	for command, want := range map[string]string{
		"ssh -o StrictHostKeyChecking=no h":               "StrictHostKeyChecking=no",
		"ssh -oStrictHostKeyChecking=no h":                "-oStrictHostKeyChecking=no",
		"scp -o stricthostkeychecking=NO a b":             "stricthostkeychecking=NO",
		"ssh -o UserKnownHostsFile=/dev/null h":           "UserKnownHostsFile=/dev/null",
		"ssh -o StrictHostKeyChecking=accept-new h":       "",
		"ssh -o UserKnownHostsFile=known h":               "",
		"curl -k https://example.com":                     "-k",
		"curl --insecure https://example.com":             "--insecure",
		"curl -K config https://example.com":              "",
		"tar -k x":                                        "",
		"wget --no-check-certificate https://example.com": "--no-check-certificate",
		"curl --no-check-certificate https://example.com": "",
		"git config --global http.sslVerify false":        "http.sslVerify",
		"git config --global http.sslVerify true":         "",
		"git -c http.sslVerify=false clone https://e.com": "http.sslVerify=false",
		"git -c http.sslVerify=true clone https://e.com":  "",
		"npm config set strict-ssl false":                 "strict-ssl",
		"npm config set strict-ssl true":                  "",
		"pip install --trusted-host registry.invalid x":   "--trusted-host",
		"apt-get install --allow-unauthenticated x":       "--allow-unauthenticated",
		"apt install -y x":                                "",
		"gcloud run deploy --allow-unauthenticated":       "",
		"":   "",
		"-k": "",
	} {
		if got := unchecked(strings.Fields(command)); got != want {
			t.Errorf("%q: %q, want %q", command, got, want)
		}
	}
}

func TestPackagesThatAreInstalledByName(t *testing.T) {
	type is struct {
		found   bool
		persona Persona
	}
	for command, want := range map[string]is{
		"npm install x": {true, Regular}, "npm i x": {true, Regular}, "npm add x": {true, Regular}, "npm install -g x": {true, Regular}, "npm install --prefix tools x": {true, Regular},
		"npm install": {}, "npm ci": {}, "npm install -g": {}, "npm install --prefix tools": {}, "npm install .": {}, "npm install ./x.tgz": {}, "npm install file:x": {}, "npm install x.tgz": {}, "npm install $PACKAGE": {}, "npm run x y": {},
		"gem install x": {true, Regular}, "gem install -v 1.2 x": {true, Regular}, "gem install -v 1.2": {}, "gem install ./x.gem": {}, "gem build x.gemspec": {},
		"yarn add x": {true, Pedantic}, "yarn global add x": {true, Pedantic}, "pnpm add x": {true, Pedantic}, "yarn install x": {},
		"pip install x": {true, Pedantic}, "pip3 install x==1": {true, Pedantic}, "pip install -r x": {}, "pip install -e .": {}, "pip install --require-hashes x": {}, "pip install .": {}, "pip install ./x.whl": {}, "pip install -U pip": {}, "pip install -U pip setuptools wheel": {}, "pip install -U pip x": {true, Pedantic}, "pip install -i https://registry.invalid": {}, "pip install --target=x y": {true, Pedantic}, "pip list x": {},
		"python -m pip install x": {true, Pedantic}, "python3 -m pip install -r x": {}, "python -m pip install": {}, "python -m venv x y": {},
		"uv pip install x": {true, Pedantic}, "uv tool install x": {true, Pedantic}, "uv pip install -r x": {}, "uv sync --locked": {},
		"cargo install x": {true, Pedantic}, "cargo binstall x": {true, Pedantic}, "cargo install --locked x": {}, "cargo install --path .": {}, "cargo build x": {},
		"go install example.com/x@latest": {true, Pedantic}, "go install example.com/x@v1.2.3": {}, "go install ./...": {},
		"pipx install x": {true, Pedantic}, "apt-get install x": {}, "x install y": {}, "": {},
	} {
		persona, found := adhoc(strings.Fields(command))
		if found != want.found || found && persona != want.persona {
			t.Errorf("%q: %v for %v", command, found, persona)
		}
	}
}

func TestCommandsThatPublish(t *testing.T) {
	for command, want := range map[string]string{
		"cargo publish": "the Rust registry", "cargo +nightly publish": "the Rust registry", "cargo workspaces publish": "the Rust registry", "cargo release publish": "the Rust registry", "cargo publish --dry-run": "", "cargo publish -n": "", "cargo publish --registry own": "", "cargo publish --registry=own": "", "cargo build": "", "cargo": "",
		"twine upload dist/*": "PyPI", "python -m twine upload dist/*": "PyPI", "python3 -m twine upload x": "PyPI", "twine check dist/*": "", "twine upload -r own x": "", "twine upload --repository-url https://registry.invalid x": "", "python setup.py sdist upload": "PyPI", "python setup.py sdist": "", "python -m build": "",
		"uv publish": "PyPI", "poetry publish --build": "PyPI", "pdm publish": "PyPI", "hatch publish": "PyPI", "flit publish": "PyPI", "uv publish --trusted-publishing always": "", "poetry publish -r own": "", "uv build": "",
		"npm publish": "the npm registry", "pnpm publish -r": "the npm registry", "yarn npm publish": "the npm registry", "yarn workspaces foreach publish": "the npm registry", "lerna publish": "the npm registry", "npm --prefix x publish": "the npm registry", "pnpm -r publish": "the npm registry", "npm publish --registry https://registry.invalid": "", "npm run publish": "", "npm publish --dry-run": "", "npx publish": "", "yarn workspace x publish": "the npm registry",
		"gem push x.gem": "RubyGems", "gem push --host https://registry.invalid x.gem": "", "gem build x": "", "rake release": "RubyGems", "bundle exec rake release": "RubyGems", "rake test": "",
		"dotnet nuget push x": "NuGet", "dotnet nuget push x --source own": "", "dotnet nuget push x --source https://api." + nuget + "/v3": "NuGet", "dotnet build x": "", "nuget push x": "NuGet", "nuget.exe Push x -Source own": "", "nuget pack x": "",
		"dart pub publish": "the Dart registry", "flutter pub lish": "the Dart registry", "dart pub get": "",
		"npx npm publish": "the npm registry", "uv run twine upload x": "PyPI", "uvx twine@5.0 upload x": "PyPI", "uv tool run twine upload x": "PyPI", "poetry run twine upload x": "PyPI", "pipx run --spec x twine==5 upload": "",
		"echo npm publish": "", "npm": "", "": "",
	} {
		if got := publishCommand(strings.Fields(command)); got != want {
			t.Errorf("%q: %q, want %q", command, got, want)
		}
	}
}

func TestWrappersOfCommandsAreTakenAway(t *testing.T) {
	for command, want := range map[string]string{
		"bundle exec rake x": "rake x", "npx --yes eslint@9 .": "eslint .", "uvx ruff==1 check": "ruff check", "uv tool run ruff": "ruff", "nuget.exe push": "nuget push",
		"npx": "", "bundle exec": "", "bundle install": "bundle install", "uv run uv run uv run uv run uv run make": "uv run make", "make": "make", "": "",
	} {
		if got := strings.Join(unwrap(strings.Fields(command)), " "); got != want {
			t.Errorf("%q: %q, want %q", command, got, want)
		}
	}
}

func TestInputsOfActionsThatAreRunAsCode(t *testing.T) {
	for _, in := range []string{
		"actions/github-script script", "azure/cli inlinescript", "azure/powershell inlinescript", "cypress-io/github-action command", "tibdex/backport title_template", "addnab/docker-run-action run", "vmactions/freebsd-vm prepare",
		"mikefarah/yq cmd", "nick-fields/retry on_retry_command", "roots/issue-closer pr-close-message", "gautamkrishnar/blog-post-workflow item_exec", "cardinalby/js-eval-action expression", "paambaati/codeclimate-action coveragecommand", "skitionek/notify-microsoft-teams raw", "appleboy/ssh-action script",
	} {
		action, input, _ := strings.Cut(in, " ")
		if !scriptInput(action, input) {
			t.Errorf("%s is run", in)
		}
		if scriptInput(action, "token") || scriptInput(action+"-x", input) {
			t.Errorf("near misses of %s are run", in)
		}
	}
	for _, in := range []string{"actions/github-script github-token", "azure/cli script", "actions/checkout ref", "vmactions/freebsd-vm envs", "nick-fields/retry max_attempts"} {
		if action, input, _ := strings.Cut(in, " "); scriptInput(action, input) {
			t.Errorf("%s is not run", in)
		}
	}
}

func TestTasksThatBuildTheWorkTree(t *testing.T) {
	for task, want := range map[string]string{"Npm": "Npm", "MAVEN": "MAVEN", "DotNetCoreCLI": "DotNetCoreCLI", "ShellScript": "ShellScript", "CopyFiles": "", "PublishBuildArtifacts": "", "": ""} {
		u := &pipeline.Use{Kind: pipeline.RefPackage, Repo: task}
		if got := taskRuns(u); got != want || runsProject(u) != want {
			t.Errorf("%q: %q", task, got)
		}
	}
	own := &pipeline.Use{Kind: pipeline.RefLocal, Path: "./x"}
	if runsProject(own) != "./x" {
		t.Error("an action of the repository is the work tree")
	}
	own.Target = &pipeline.Document{Platform: pipeline.Azure}
	if runsProject(own) != "" {
		t.Error("a template is looked at by its steps")
	}
}

func TestActionsThatTheRunnerCanDoWithout(t *testing.T) {
	for action, want := range map[string]string{
		"dtolnay/rust-toolchain": "rustup", "softprops/action-gh-release": "gh release", "peter-evans/create-or-update-comment": "gh pr comment and gh issue comment", "peter-evans/create-pull-request": "gh pr create", "dacbd/create-issue-action": "gh issue create",
		"actions-ecosystem/action-add-labels": "gh issue edit and gh pr edit", "sergeysova/jq-action": "jq", "endbug/add-and-commit": "git", "addnab/docker-run-action": "docker run", "actions/checkout": "", "": "",
	} {
		if tool, _ := instead(action); tool != want {
			t.Errorf("%q: %q, want %q", action, tool, want)
		}
	}
}

func TestNamesThatPeopleChoose(t *testing.T) {
	for path, want := range map[string]bool{
		"env.x": true, "inputs.x": true, "github.ref": true, "github.ref_name": true, "github.head_ref": true, "github.actor": true, "github.event.issue.title": true, "github.event.workflow_run.head_branch": true,
		"github.event_name": false, "github.repository": false, "github.event": false, "runner.os": false, "matrix.x": false, "needs.a.result": false,
	} {
		if controlled(strings.Split(path, ".")) != want {
			t.Errorf("%s: %v", path, !want)
		}
	}
}

func TestVersionsInComments(t *testing.T) {
	for comment, want := range map[string]string{
		"v4.2.2": "v4.2.2", "tag=v4": "v4", "4.2": "4.2", "pin @v1.2.3, see below": "v1.2.3", "ratchet:actions/checkout@v4": "v4", "(v1)": "(v1)", "V2.": "V2", "version: 3;": "3", "main": "main", "": "", "ours": "ours",
	} {
		if got := versionWord(comment); got != want {
			t.Errorf("%q: %q, want %q", comment, got, want)
		}
	}
}

func TestPlainTextsMayStandInPlaceOfExpressions(t *testing.T) {
	for text, want := range map[string]bool{"ab": true, "a/b_c.d": true, "": false, "a b": false, "a-b": false, "a:b": false, "#a": false, "a'b": false, "ä": false, "*": false} {
		if plainText(text) != want {
			t.Errorf("%q: %v", text, !want)
		}
	}
}
