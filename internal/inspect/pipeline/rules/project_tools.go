package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// projectTool names the tool of a command that runs code or settings of the work
// tree, or "". Commands that only show something do not count.
func projectTool(words []string) string {
	words = unwrap(words)
	if len(words) == 0 {
		return ""
	}
	name := words[0]
	if i := strings.LastIndexByte(name, '/'); i >= 0 {
		if strings.HasPrefix(name, "/") {
			name = name[i+1:] // a tool of the system
		} else {
			return name // ./script.sh, scripts/build
		}
	}
	second := ""
	if len(words) > 1 {
		second = words[1]
	}
	if second == "--version" || second == "-v" && len(words) == 2 || second == "version" || second == "--help" || second == "help" {
		return ""
	}
	switch name {
	case "make", "cmake", "ninja", "meson", "bazel", "bazelisk", "buck", "gradle", "mvn", "ant", "sbt", "rake", "tox", "nox", "pytest", "pre-commit", "prek",
		"eslint", "prettier", "stylelint", "rubocop", "golangci-lint", "mkdocs", "sphinx-build", "jekyll", "hugo", "phpstan", "psalm", "phpunit", "rspec", "jest", "vitest", "mocha",
		"vale", "checkov", "tflint", "terragrunt", "webpack", "vite", "tsc", "lerna", "nx", "turbo", "msbuild", "task", "just", "invoke", "stack", "cabal", "mix", "rebar3", "swift", "xcodebuild", "pulumi", "ansible-playbook", "goreleaser", "act", "docker-compose", "mypy", "pylint", "ruff", "black", "pip-compile":
		return name
	case "npm", "pnpm", "yarn", "bun":
		return after(name, second, "install", "i", "ci", "run", "run-script", "test", "t", "start", "build", "exec", "rebuild", "pack", "publish", "add", "dlx", "")
	case "pip", "pip3":
		return after(name, second, "install", "wheel", "download")
	case "uv", "poetry", "pdm", "hatch", "pipenv":
		return after(name, second, "install", "sync", "build", "run", "lock", "publish")
	case "bundle", "composer", "gem", "pod":
		return after(name, second, "install", "update", "exec", "build", "")
	case "cargo":
		return after(name, second, "build", "b", "test", "t", "run", "r", "check", "clippy", "bench", "doc", "install", "publish", "nextest")
	case "go":
		return after(name, second, "generate", "run", "test", "build", "install", "vet")
	case "dotnet":
		return after(name, second, "build", "test", "run", "restore", "publish", "pack", "tool")
	case "terraform", "tofu":
		return after(name, second, "init", "plan", "apply", "validate")
	case "docker", "podman", "buildah":
		return after(name, second, "build", "compose", "buildx", "bud")
	case "helm":
		return after(name, second, "install", "upgrade", "template", "lint")
	case "bash", "sh", "zsh", "source", ".", "python", "python3", "node", "ruby", "perl", "php", "deno", "tsx", "ts-node", "pwsh", "chmod":
		return scriptOf(name, words[1:])
	}
	return ""
}

// after returns the tool if its command is one of the given ones.
func after(tool, command string, commands ...string) string {
	for _, c := range commands {
		if c == command {
			return tool
		}
	}
	return ""
}

// scriptOf returns the interpreter if it is given a script of the work tree.
func scriptOf(name string, words []string) string {
	for _, w := range words {
		switch {
		case strings.HasPrefix(w, "-m"):
			return name
		case w == "-c", w == "-e", w == "--version":
			return ""
		case strings.HasPrefix(w, "-"), strings.HasPrefix(w, "+"), strings.HasPrefix(w, "/"), strings.HasPrefix(w, "$"), strings.HasPrefix(w, "~"):
		case name == "chmod" && strings.Trim(w, "0123456789augorwxXst+-=,") == "":
		default:
			return name
		}
	}
	return ""
}

// runsProject names an action that runs code or settings of the work tree, or "".
func runsProject(u *pipeline.Use) string {
	switch u.Kind {
	case pipeline.RefLocal:
		if u.Target != nil && u.Target.Platform == pipeline.Azure {
			return "" // a template, whose steps are looked at themselves
		}
		return u.Path
	case pipeline.RefPackage:
		return taskRuns(u)
	}
	switch full := u.Full(); full {
	case "pre-commit/action", "golangci/golangci-lint-action", "docker/build-push-action", "docker/bake-action", "gradle/gradle-build-action", "gradle/actions/setup-gradle",
		"bridgecrewio/checkov-action", "oxsecurity/megalinter", "super-linter/super-linter", "github/super-linter", "ruby/setup-ruby", "goreleaser/goreleaser-action",
		"cypress-io/github-action", "bahmutov/npm-install", "tj-actions/eslint-changed-files", "reviewdog/action-eslint", "actions-rs/cargo", "actions-rs/clippy-check",
		"pypa/cibuildwheel", "pyo3/maturin-action", "aws-actions/aws-cloudformation-github-deploy", "terraform-linters/setup-tflint", "anchore/scan-action",
		"trunk-io/trunk-action", "codecov/codecov-action", "sonarsource/sonarqube-scan-action", "sonarsource/sonarcloud-github-action", "snyk/actions", "stefanzweifel/git-auto-commit-action", "errata-ai/vale-action", "ramsey/composer-install", "helm/chart-testing-action", "cloudflare/wrangler-action", "changesets/action":
		return full
	}
	return ""
}

// taskRuns names a task of Azure Pipelines that builds or tests the work tree.
func taskRuns(u *pipeline.Use) string {
	switch strings.ToLower(u.Repo) {
	case "npm", "maven", "gradle", "ant", "msbuild", "vsbuild", "dotnetcorecli", "cmake", "gulp", "grunt", "yarn", "go", "xcode", "xamarinandroid", "shellscript", "batchscript":
		return u.Repo
	}
	return ""
}

// executes names what a step runs of the work tree, or "".
func executes(s *pipeline.Step) string {
	if s.Uses != nil {
		return runsProject(s.Uses)
	}
	sc := s.Script()
	if sc == nil {
		return ""
	}
	for i := range sc.Commands {
		if tool := projectTool(texts(&sc.Commands[i])); tool != "" {
			return tool
		}
	}
	return ""
}
