package rules

import (
	"sort"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/script"
)

func unverifiedScriptExec() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "unverified-script-exec", Title: "downloaded script run without a check", Severity: severity.Medium, Platforms: both(),
			Why:  "Whoever controls the server, or the branch it serves, controls the job.",
			Mend: "Download a fixed version, compare its checksum, then run it.",
			Bad:  "- run: curl https://get.example.com | bash", Good: "- run: curl https://raw.githubusercontent.com/o/r/0a727065ae5a2313e8e6acf172844e8ca30c1822/install.sh | bash",
		},
		Check: func(c *Check) {
			c.commands(func(s *pipeline.Step, sc *pipeline.Script, cmd *script.Command) {
				address := downloadedScript(sc, cmd)
				if address == "" {
					return
				}
				c.Report(Report{At: sc.Loc(cmd.Off, cmd.End), Also: []pipeline.Loc{s.Here}, Message: "A script from " + address + " is run as it comes."})
			})
		},
	})
}

// downloadedScript returns the address that a command downloads for an
// interpreter, or "".
func downloadedScript(sc *pipeline.Script, cmd *script.Command) string {
	words := texts(cmd)
	if len(words) == 0 || !downloads(words[0]) {
		return ""
	}
	address := ""
	for _, w := range words[1:] {
		if strings.Contains(w, "://") && address == "" {
			address = w
		}
	}
	if address == "" || fixedAddress(address) {
		return ""
	}
	for at, hops := cmd.Feeds, 0; at >= 0 && at < len(sc.Commands) && hops < 8; hops++ {
		next := &sc.Commands[at]
		if w := texts(next); len(w) > 0 && interprets(w[0]) && !has(w, "-c") {
			return address
		}
		at = next.Feeds
	}
	if inSubstitution(sc, cmd) {
		return address
	}
	return ""
}

func downloads(name string) bool {
	switch strings.ToLower(name) {
	case "curl", "wget", "iwr", "irm", "invoke-webrequest", "invoke-restmethod":
		return true
	}
	return false
}

func interprets(name string) bool {
	if i := strings.LastIndexByte(name, '/'); i >= 0 {
		name = name[i+1:]
	}
	switch strings.ToLower(name) {
	case "bash", "sh", "zsh", "dash", "python", "python3", "node", "ruby", "perl", "php", "iex", "invoke-expression", "pwsh":
		return true
	}
	return false
}

// fixedAddress reports whether an address names a commit or a digest.
func fixedAddress(address string) bool {
	for _, part := range strings.FieldsFunc(address, func(r rune) bool { return r == '/' || r == '@' || r == '?' || r == '=' }) {
		if pipeline.IsCommit(part) {
			return true
		}
	}
	return false
}

// inSubstitution reports whether a download stands in bash <(…), sh -c "$(…)" or
// eval "$(…)".
func inSubstitution(sc *pipeline.Script, cmd *script.Command) bool {
	const near = 200 // the outer command stands a few commands before
	at := sort.Search(len(sc.Commands), func(i int) bool { return sc.Commands[i].Off >= cmd.Off })
	for i := at - 1; i >= max(at-near, 0); i-- {
		outer := &sc.Commands[i]
		if outer.End < cmd.End {
			continue
		}
		if w := texts(outer); len(w) > 0 && (interprets(w[0]) || w[0] == "eval" || w[0] == "source" || w[0] == ".") {
			return true
		}
	}
	return false
}

func secretOnCommandLine() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "secret-on-command-line", Title: "secret as an argument of a command", Severity: severity.Low, Platforms: workflows(),
			Why:  "Every process of the machine can read the arguments of others, and traces print them.",
			Mend: "Hand it over in the environment or on standard input.",
			Bad:  "- run: deploy --token ${{ secrets.TOKEN }}", Good: "- run: deploy\n  env:\n    TOKEN: ${{ secrets.TOKEN }}",
		},
		Persona: Pedantic,
		Check: func(c *Check) {
			c.commands(func(s *pipeline.Step, sc *pipeline.Script, cmd *script.Command) {
				words := cmd.Plain()
				if len(words) < 2 || speaksToPipe(words[0].Text, cmd) {
					return
				}
				for _, w := range words[1:] {
					for _, e := range sc.Exprs(w.Off, w.End) {
						for _, r := range e.Reads {
							if r.Origin == pipeline.FromSecret && len(r.Path) > 1 {
								c.Report(Report{At: e.Loc(), Also: []pipeline.Loc{sc.Loc(cmd.Off, cmd.End), s.Here}, Message: r.Name() + " is an argument of " + cmd.Name() + "."})
							}
						}
					}
				}
			})
		},
	})
}

// speaksToPipe leaves out what the shell does itself.
func speaksToPipe(name string, cmd *script.Command) bool {
	return (name == "echo" || name == "printf") && (cmd.Feeds >= 0 || len(cmd.Redirects) > 0)
}

func hostKeyCheckOff() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "host-key-check-off", Title: "verification of the other side switched off", Severity: severity.Medium, Platforms: both(),
			Why:  "Anyone on the way can answer in the server's place.",
			Mend: "Keep the server's key or certificate in the repository and check it.",
			Bad:  "- run: ssh -o StrictHostKeyChecking=no host.example.com true", Good: "- run: ssh -o StrictHostKeyChecking=yes host.example.com true",
		},
		Check: func(c *Check) {
			c.commands(func(s *pipeline.Step, sc *pipeline.Script, cmd *script.Command) {
				if what := unchecked(texts(cmd)); what != "" {
					c.Report(Report{At: sc.Loc(cmd.Off, cmd.End), Also: []pipeline.Loc{s.Here}, Message: what + " switches off the check of the other side."})
				}
			})
		},
	})
}

func unchecked(words []string) string {
	if len(words) == 0 {
		return ""
	}
	for _, w := range words[1:] {
		switch lower := strings.ToLower(w); {
		case strings.Contains(lower, "stricthostkeychecking=no"), strings.Contains(lower, "stricthostkeychecking no"), strings.Contains(lower, "userknownhostsfile=/dev/null"):
			return w
		case words[0] == "curl" && (w == "-k" || w == "--insecure"), words[0] == "wget" && w == "--no-check-certificate",
			strings.HasPrefix(lower, "http.sslverify") && strings.HasSuffix(lower, "=false"), words[0] == "git" && lower == "http.sslverify" && words[len(words)-1] == "false",
			words[0] == "npm" && lower == "strict-ssl" && words[len(words)-1] == "false", w == "--trusted-host", w == "--allow-unauthenticated" && strings.HasPrefix(words[0], "apt"):
			return w
		}
	}
	return ""
}

func dependencyConfusion() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "dependency-confusion", Title: "private package that the public registry may answer", Severity: severity.Medium, Platforms: workflows(),
			Why:  "With --extra-index-url both registries are asked, and the higher version wins, whoever published it.",
			Mend: "Ask one index that mirrors what is needed (--index-url), or give names to one index each.",
			Bad:  "- run: pip install --extra-index-url https://registry.invalid/simple private", Good: "- run: pip install --index-url https://registry.invalid/simple private",
		},
		Check: func(c *Check) {
			c.commands(func(s *pipeline.Step, sc *pipeline.Script, cmd *script.Command) {
				words := texts(cmd)
				if len(words) > 2 && (strings.HasPrefix(words[0], "pip") || words[0] == "uv" || strings.HasPrefix(words[0], "python")) && has(words, "--extra-index-url") && !strings.Contains(strings.Join(words, " "), "pytorch") && has(words, "install", "sync", "download", "compile") {
					c.Report(Report{At: sc.Loc(cmd.Off, cmd.End), Also: []pipeline.Loc{s.Here}, Confidence: finding.ConfidenceMedium, Message: "Both registries are asked for every package of this command."})
				}
			})
		},
	})
}
