package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/script"
)

func privilegedContainer() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "privileged-container", Title: "container with the rights of its host", Severity: severity.Medium, Platforms: systems(),
			Why:  "With the host's container socket or --privileged, code in the container is root on the machine.",
			Mend: "Take single capabilities, or build without a daemon.",
			Bad:  "- run: docker run -v /var/run/docker.sock:/var/run/docker.sock tool", Good: "- run: docker run tool",
		},
		Check: func(c *Check) {
			for _, j := range c.Doc.Jobs {
				for _, i := range append([]*pipeline.Image{j.Container}, j.Services...) {
					if i == nil {
						continue
					}
					if i.Privileged != nil {
						c.Report(Report{At: i.Privileged.Whole(), Also: []pipeline.Loc{j.Key}, Message: "The container has the rights of its host."})
					}
					if i.Options.Set() && hostRights(strings.Fields(i.Options.Text)) != "" {
						c.Report(Report{At: i.Options.Whole(), Also: []pipeline.Loc{j.Key}, Message: hostRights(strings.Fields(i.Options.Text)) + " gives the container the rights of its host."})
					}
					for _, v := range i.Volumes {
						if strings.Contains(v.Text, "docker.sock") {
							c.Report(Report{At: v.At, Also: []pipeline.Loc{j.Key}, Message: "The container gets the socket of the host's daemon."})
						}
					}
				}
			}
			c.commands(func(s *pipeline.Step, sc *pipeline.Script, cmd *script.Command) {
				w := texts(cmd)
				if len(w) < 3 || w[0] != "docker" && w[0] != "podman" || w[1] != "run" && w[1] != "create" && w[1] != "container" {
					return
				}
				if what := hostRights(w); what != "" {
					c.Report(Report{At: sc.Loc(cmd.Off, cmd.End), Also: []pipeline.Loc{s.Here}, Message: what + " gives the container the rights of its host."})
				}
			})
		},
	})
}

func hostRights(words []string) string {
	for _, w := range words {
		if w == "--privileged" || w == "--privileged=true" || strings.Contains(w, "docker.sock") || w == "--pid=host" || w == "--cap-add=ALL" || w == "--cap-add=SYS_ADMIN" {
			return w
		}
	}
	return ""
}
