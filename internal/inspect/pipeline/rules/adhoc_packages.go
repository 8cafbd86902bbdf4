package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/script"
)

func adhocPackages() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "adhoc-packages", Title: "packages installed outside a lock file", Severity: severity.Low, Platforms: runs(),
			Why:  "What a name resolves to changes from run to run, so a release that was taken over reaches the pipeline at once.",
			Mend: "List the tool as a dependency with a lock file and install from that: npm ci, bundle install, uv sync --locked.",
			Bad:  "- run: npm install lodash", Good: "- run: npm ci",
		},
		Check: checkAdhocPackages,
	})
}

func checkAdhocPackages(c *Check) {
	c.commands(func(s *pipeline.Step, sc *pipeline.Script, cmd *script.Command) {
		words := texts(cmd)
		persona, ok := adhoc(words)
		if !ok {
			return
		}
		c.Report(Report{
			At: sc.Loc(cmd.Off, cmd.End), Also: []pipeline.Loc{s.Run.Key}, Within: []pipeline.Loc{s.Here}, Persona: persona,
			Message: words[0] + " installs packages by name, outside any lock file.",
		})
	})
}

// adhoc tells a command that installs packages by name.
func adhoc(words []string) (Persona, bool) {
	if len(words) < 3 {
		return Regular, false
	}
	switch words[0] {
	case "gem":
		return Regular, (words[1] == "install" || words[1] == "i") && named(words[2:], gemOptions)
	case "npm":
		return Regular, (words[1] == "install" || words[1] == "i" || words[1] == "add") && named(words[2:], npmOptions)
	case "yarn", "pnpm", "bun":
		return Pedantic, words[1] == "add" && named(words[2:], nil) || starts(words, "yarn", "global", "add")
	case "pip", "pip3", "pipx":
		return Pedantic, words[1] == "install" && pipNamed(words[2:])
	case "python", "python3", "py":
		return Pedantic, len(words) > 4 && starts(words[1:], "-m", "pip", "install") && pipNamed(words[4:])
	case "uv":
		return Pedantic, starts(words[1:], "pip", "install") && pipNamed(words[3:]) || starts(words[1:], "tool", "install")
	case "cargo":
		return Pedantic, (words[1] == "install" || words[1] == "binstall") && !has(words, "--path", "--locked") && named(words[2:], nil)
	case "go":
		return Pedantic, words[1] == "install" && strings.HasSuffix(words[len(words)-1], "@latest")
	}
	return Regular, false
}

func gemOptions(o string) bool {
	return o == "-v" || o == "--version" || o == "-s" || o == "--source" || o == "-i"
}

func npmOptions(o string) bool {
	return o == "--prefix" || o == "-C" || o == "--registry" || o == "-w" || o == "--workspace" || o == "--cache" || o == "--loglevel" || o == "--userconfig"
}

// named reports whether a word is a package; takes says which options have a
// word of their own.
func named(words []string, takes func(string) bool) bool {
	for i := 0; i < len(words); i++ {
		w := words[i]
		if strings.HasPrefix(w, "-") {
			if takes != nil && takes(w) {
				i++
			}
			continue
		}
		if w == "" || w == "." || strings.HasPrefix(w, "./") || strings.HasPrefix(w, "../") || strings.HasPrefix(w, "/") ||
			strings.HasPrefix(w, "file:") || strings.HasPrefix(w, "$") || strings.HasSuffix(w, ".tgz") || strings.HasSuffix(w, ".gem") {
			continue
		}
		return true
	}
	return false
}

// pipNamed leaves out what has its own list or hashes.
func pipNamed(words []string) bool {
	if has(words, "-r", "--requirement", "--require-hashes", "-e", "--editable", "-c", "--constraint", "--no-index") {
		return false
	}
	for i := 0; i < len(words); i++ {
		w := words[i]
		switch {
		case w == "--index-url" || w == "-i" || w == "--extra-index-url" || w == "--target" || w == "-t" || w == "--python":
			i++
		case strings.HasPrefix(w, "-"), strings.HasPrefix(w, "."), strings.HasPrefix(w, "/"), strings.HasPrefix(w, "$"), strings.HasSuffix(w, ".whl"),
			w == "pip", w == "setuptools", w == "wheel":
		default:
			return true
		}
	}
	return false
}
