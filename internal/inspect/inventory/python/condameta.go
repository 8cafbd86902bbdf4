package python

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// CondaMeta returns the reader of conda-meta/*.json, which conda writes for each
// package that it installs. What a package needs, [Join] connects.
func CondaMeta() *inventory.Reader {
	return &inventory.Reader{
		Format: formatCondaMeta, Rev: 1,
		Wants: inspect.Interest{Paths: []string{"/conda-meta/*.json"}},
		Role:  component.RoleInstalled, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			root, err := readJSON(f)
			if err != nil {
				return err
			}
			name := root.Get("name")
			if text(name) == "" || text(root.Get("version")) == "" {
				return nil
			}
			b.Scoped()
			var sums digests
			sums.add("sha256", text(root.Get("sha256")))
			sums.add("md5", text(root.Get("md5")))
			b.Add(component.Node{
				Ecosystem: ecosystemConda, Name: name.Text(), Version: text(root.Get("version")), At: name.At(),
				Licence: text(root.Get("license")), Integrity: sums.String(), Source: publicSource(text(root.Get("url"))),
			})
			for d := range root.Get("depends").Children() {
				if spec, ok := parseMatchSpec(text(d)); ok && !strings.HasPrefix(spec.name, "__") {
					b.Declare(component.Declaration{
						Name: spec.name, Requirement: spec.version + spec.requirement, Kind: "depends", At: d.At(),
					})
				}
			}
			return nil
		},
	}
}
