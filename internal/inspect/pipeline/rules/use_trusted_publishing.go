package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/script"
)

// The hosts of registries that exchange identities.
const (
	pypi     = "pypi" + "." + "org"
	rubygems = "rubygems" + "." + "org"
	nuget    = "nuget" + "." + "org"
)

func useTrustedPublishing() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "use-trusted-publishing", Title: "package published with a stored token", Severity: severity.Info, Platforms: both(),
			Why:        "A stored token works from anywhere until someone takes it back. The registry can exchange the run's identity for a token that lives for minutes.",
			Mend:       "Register the workflow as trusted publisher, grant id-token: write to the job, and drop the token.",
			References: []string{"https://repos.openssf.org/trusted-publishers-for-all-package-repositories.html"},
			Bad:        "- uses: pypa/gh-action-pypi-publish@v1\n  with:\n    password: ${{ secrets.PYPI }}", Good: "- uses: pypa/gh-action-pypi-publish@v1",
		},
		Check: func(c *Check) {
			c.steps(func(s *pipeline.Step) {
				if s.Uses != nil {
					publishAction(c, s)
				}
			})
			c.commands(func(s *pipeline.Step, sc *pipeline.Script, cmd *script.Command) {
				registry := publishCommand(texts(cmd))
				if registry == "" || s.Job.Effective().Allows("id-token", "write") {
					return
				}
				c.Report(Report{At: sc.Loc(cmd.Off, cmd.End), Also: []pipeline.Loc{s.Run.Key, s.Here},
					Message: "This publishes to " + registry + " with a stored token."})
			})
		},
	})
}

func publishAction(c *Check, s *pipeline.Step) {
	r := Report{At: s.Uses.Value.Whole(), Also: []pipeline.Loc{s.Here}}
	note := func(v *pipeline.Value, message string) {
		r.Message = message
		if v != nil {
			r.Also = append(r.Also, v.Whole())
		}
		c.Report(r)
	}
	switch s.Uses.Full() {
	case "pypa/gh-action-pypi-publish":
		address := s.With.Get("repository-url")
		if address == nil {
			address = s.With.Get("repository_url")
		}
		known := !address.Set() || address.Is("https://upload."+pypi+"/legacy/") || address.Is("https://test."+pypi+"/legacy/")
		if p := s.With.Get("password"); p != nil && known {
			note(p, "This publishes to PyPI with a stored token.")
		}
	case "rubygems/release-gem":
		if v := s.With.Get("setup-trusted-publisher"); v.Is("false") {
			note(v, "This publishes to RubyGems without the run's identity.")
		}
	case "rubygems/configure-rubygems-credentials":
		host := s.With.Get("gem-server")
		if v := s.With.Get("api-token"); v != nil && (!host.Set() || host.Is("https://"+rubygems)) {
			note(v, "This publishes to RubyGems with a stored token.")
		}
		if v := s.With.Get("setup-trusted-publisher"); v.Is("false") && s.With.Get("api-token") == nil {
			note(v, "This publishes to RubyGems without the run's identity.")
		}
	}
}

// publishCommand names the registry that a command publishes to with a token,
// or "".
func publishCommand(words []string) string {
	words = unwrap(words)
	if len(words) < 2 || has(words, "--dry-run", "--help", "-h") {
		return ""
	}
	last := words[len(words)-1]
	switch words[0] {
	case "cargo":
		if i := 1; words[i] == "publish" || len(words) > 2 && strings.HasPrefix(words[1], "+") && words[2] == "publish" || has(words[1:2], "workspaces", "release") && has(words, "publish") {
			return unless(has(words, "-n", "--registry", "--index"), "the Rust registry")
		}
	case "twine":
		return unless(words[1] != "upload" || has(words, "--repository-url", "--repository", "-r"), "PyPI")
	case "poetry", "uv", "pdm", "hatch", "flit":
		return unless(words[1] != "publish" || has(words, "--publish-url", "-r", "--repository", "--index", "--trusted-publishing"), "PyPI")
	case "npm", "pnpm", "yarn", "lerna", "bun":
		return npmCommand(words)
	case "gem":
		return unless(words[1] != "push" && words[1] != "publish" || has(words, "--host"), "RubyGems")
	case "rake":
		return unless(words[1] != "release", "RubyGems")
	case "dotnet":
		return unless(!starts(words[1:], "nuget", "push") || other(words, "--source", "-s"), "NuGet")
	case "nuget":
		return unless(!strings.EqualFold(words[1], "push") || other(words, "-source", "-s"), "NuGet")
	case "dart", "flutter":
		return unless(!starts(words[1:], "pub", "publish") && !starts(words[1:], "pub", "lish"), "the Dart registry")
	case "python", "python3":
		if starts(words[1:], "-m") && len(words) > 3 {
			return publishCommand(words[2:])
		}
		return unless(last != "upload" || words[1] != "setup.py", "PyPI")
	}
	return ""
}

func unless(not bool, registry string) string {
	if not {
		return ""
	}
	return registry
}

// other reports whether an option names a source other than the public one.
func other(words []string, options ...string) bool {
	for i, w := range words {
		for _, o := range options {
			if strings.EqualFold(w, o) && i+1 < len(words) {
				return !strings.Contains(words[i+1], nuget)
			}
		}
	}
	return false
}

func npmCommand(words []string) string {
	publish := words[1] == "publish" || words[0] == "yarn" && (starts(words[1:], "npm", "publish") || starts(words[1:], "workspaces", "foreach") && has(words, "publish"))
	for i := 1; i < len(words) && !publish && (words[0] == "npm" || words[0] == "pnpm" || words[0] == "yarn"); i++ {
		if strings.HasPrefix(words[i], "-") {
			continue
		}
		publish = words[i] == "publish" && strings.HasPrefix(words[i-1], "-") || i > 1 && words[i] == "publish" && (strings.HasPrefix(words[i-2], "-") || words[1] == "workspace")
	}
	return unless(!publish || has(words, "--registry"), "the npm registry")
}

// unwrap removes commands that run another: bundle exec, uv run, npx and such.
func unwrap(words []string) []string {
	if len(words) > 0 && strings.HasSuffix(words[0], ".exe") {
		words = append([]string{strings.TrimSuffix(words[0], ".exe")}, words[1:]...)
	}
	for n := 0; n < 4; n++ {
		skip := 0
		switch {
		case starts(words, "bundle", "exec"), starts(words, "uv", "run"), starts(words, "poetry", "run"), starts(words, "pdm", "run"), starts(words, "hatch", "run"), starts(words, "pipx", "run"), starts(words, "uv", "tool", "run"), starts(words, "mise", "exec"):
			skip = 2
			if len(words) > 2 && words[1] == "tool" {
				skip = 3
			}
		case starts(words, "uvx"), starts(words, "npx"), starts(words, "bunx"), starts(words, "rye"):
			skip = 1
		}
		if skip == 0 {
			return words
		}
		words = words[skip:]
		for len(words) > 0 && strings.HasPrefix(words[0], "-") {
			words = words[1:]
		}
		if len(words) > 0 {
			name, _, _ := strings.Cut(words[0], "@")
			name, _, _ = strings.Cut(name, "==")
			words = append([]string{name}, words[1:]...)
		}
	}
	return words
}
