package rules

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// addedPrograms reports what a container build file adds from an address without
// a checksum and then runs.
func addedPrograms(c *Check) {
	if c.Doc.Platform != pipeline.Dockerfile {
		return
	}
	for _, j := range c.Doc.Jobs {
		var added []*pipeline.Step
		for _, s := range j.Steps {
			if s.Uses != nil && s.Uses.Kind == pipeline.RefRemote && s.Uses.Ref == "" && len(added) < 50 && !fixedAddress(s.Uses.Value.Text) {
				added = append(added, s)
				continue
			}
			if len(added) == 0 || s.Run == nil {
				continue
			}
			rest := added[:0]
			for _, a := range added {
				if !runsFile(s, destination(a.Uses)) {
					rest = append(rest, a)
					continue
				}
				c.Report(Report{At: a.Uses.Value.At, Also: []pipeline.Loc{s.Here}, Within: []pipeline.Loc{a.Here}, Message: "What " + a.Uses.Value.Text + " serves is added without a checksum and then run."})
			}
			added = rest
		}
	}
}

// destination is the base name under which an address is stored.
func destination(u *pipeline.Use) string {
	name := u.Path
	if name == "" || name == "." || strings.HasSuffix(name, "/") {
		name, _, _ = strings.Cut(u.Value.Text, "?")
	}
	return path.Base(name)
}

// runsFile reports whether a command of a step is the file, or gives it to an
// interpreter or makes it a program.
func runsFile(s *pipeline.Step, name string) bool {
	sc := s.Script()
	if sc == nil || name == "/" || name == "." {
		return false
	}
	for i := range sc.Commands {
		words := texts(&sc.Commands[i])
		for n, w := range words {
			if path.Base(w) == name && (n == 0 || interprets(words[0]) || words[0] == "chmod" || words[0] == ".") {
				return true
			}
		}
	}
	return false
}
