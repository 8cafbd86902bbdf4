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
			ID: "unverified-script-exec", Title: "downloaded script run without a check", Severity: severity.Medium, Platforms: scripts(),
			Why:  "Whoever controls the server, or the branch it serves, controls the job.",
			Mend: "Download a fixed version, compare its checksum, then run it.",
			Bad:  "- run: curl https://get.example.com | bash", Good: "- run: curl https://raw.githubusercontent.com/o/r/0a727065ae5a2313e8e6acf172844e8ca30c1822/install.sh | bash",
		},
		Check: func(c *Check) {
			addedPrograms(c)
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
	if address == "" {
		address = variableAddress(sc, cmd)
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

// variableAddress returns the variable that holds the whole address of a
// download, on platforms that paste it in, or "".
func variableAddress(sc *pipeline.Script, cmd *script.Command) string {
	for _, w := range cmd.Plain()[1:] {
		for _, e := range sc.Exprs(w.Off, w.End) {
			if e.Root == nil && len(w.Text) == e.End-e.Start { // nothing else is in the word
				return e.Value.Text[e.Start:e.End]
			}
		}
	}
	return ""
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
