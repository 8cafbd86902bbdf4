package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/script"
)

func hardcodedCredentials() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "hardcoded-credentials", Title: "token or password in a pipeline file", Severity: severity.High, Platforms: scripts(),
			Why:  "Whoever reads the repository has it.",
			Mend: "Store it as a secret and change it.",
			Bad:  "- run: pip install --index-url https://me:hunter2hunter2@registry.invalid/simple x", Good: "- run: pip install --index-url https://me:$PASSWORD@registry.invalid/simple x",
		},
		Check: func(c *Check) {
			c.commands(func(s *pipeline.Step, sc *pipeline.Script, cmd *script.Command) {
				for _, w := range cmd.Args {
					if len(sc.Exprs(w.Off, w.End)) == 0 && credential(w.Text) {
						c.Report(Report{At: sc.Loc(w.Off, w.End), Also: []pipeline.Loc{s.Here}, Message: "A credential stands in this command."})
					}
				}
			})
			check := func(m *pipeline.Map) {
				if m == nil {
					return
				}
				for _, e := range m.Entries {
					if e.Value.Set() && !e.Value.Dynamic() && (credential(e.Value.Text) || c.Doc.Platform == pipeline.Dockerfile && kept(e.Name, e.Value.Text)) {
						c.Report(Report{At: e.Value.Whole(), Message: e.Name + " holds a credential."})
					}
				}
			}
			check(c.Doc.Env)
			for _, j := range c.Doc.Jobs {
				check(j.Env)
				for _, s := range j.Steps {
					check(s.Env)
					check(s.With)
				}
			}
		},
	})
}

// kept reports whether a variable of an image is called like a secret and holds
// what looks like one, not a placeholder: it is in every copy of the image.
func kept(name, text string) bool {
	upper := strings.ToUpper(name)
	named := false
	for _, end := range []string{"PASSWORD", "PASSWD", "_TOKEN", "SECRET", "API_KEY", "ACCESS_KEY", "PRIVATE_KEY"} {
		named = named || strings.HasSuffix(upper, end)
	}
	if !named || len(text) < 8 || strings.ContainsAny(text, "$<{ /") {
		return false
	}
	lower := strings.ToLower(text)
	for _, word := range []string{"password", "secret", "change", "example", "placeholder", "dummy", "test", "default", "your", "xxxx", "none", "false", "true"} {
		if strings.Contains(lower, word) {
			return false
		}
	}
	return strings.ContainsAny(text, "0123456789")
}

// credential reports whether a text is a token by its form, or an address with
// a password in it.
func credential(text string) bool {
	for _, prefix := range []string{"ghp_", "gho_", "ghs_", "github_pat_", "glpat-", "npm_", "pypi-AgEI", "xoxb-", "AKIA", "sk_live_"} {
		if i := strings.Index(text, prefix); i >= 0 && alnum(text[i+len(prefix):]) >= 16 {
			return true
		}
	}
	_, rest, ok := strings.Cut(text, "://")
	if !ok {
		return false
	}
	authority, _, _ := strings.Cut(rest, "/")
	login, _, ok := strings.Cut(authority, "@")
	_, password, ok2 := strings.Cut(login, ":")
	return ok && ok2 && len(password) >= 8 && !strings.ContainsAny(password, "$*<>{}(%") && !strings.EqualFold(password, "password")
}

func alnum(s string) int {
	n := 0
	for n < len(s) && (s[n] >= '0' && s[n] <= '9' || s[n]|0x20 >= 'a' && s[n]|0x20 <= 'z' || s[n] == '_' || s[n] == '-') {
		n++
	}
	return n
}
