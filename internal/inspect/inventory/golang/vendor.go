package golang

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// The kinds of declarations that a vendor listing holds: every module that
// modules.txt names, whether or not packages of it are there.
const (
	kindExplicit = "explicit" // go.mod requires it
	kindImplicit = "implicit"
)

// Vendor returns the reader of vendor/modules.txt: the modules whose packages
// are copied into the folder, and so exactly what is built. Modules that are
// named without packages are no components. The packages of each module are
// attributes "packages" ("path@version pkg pkg…"). Edges come from [Join].
func Vendor() *inventory.Reader {
	return &inventory.Reader{
		Format: formatVendor, Rev: 1,
		Wants: inspect.Interest{Paths: []string{"/vendor/modules.txt"}},
		Role:  component.RoleInstalled, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			if _, ok := cachePlace(f.Path); ok {
				return nil
			}
			data, err := f.Text()
			if err != nil {
				return err
			}
			return readVendor(data, f, b)
		},
	}
}

// A vendored is one module of modules.txt.
type vendored struct {
	name, version string
	to, toVersion string
	replaced      bool
	explicit      bool
	packages      []string
	at            span.Point
}

func readVendor(src string, f *inspect.File, b *inventory.Builder) error {
	if strings.IndexByte(src, 0) >= 0 {
		return errBinary
	}
	lines := span.NewLines(src)
	var current vendored
	modules := false
	for off := 0; off < len(src); {
		text := src[off:]
		if i := strings.IndexByte(text, '\n'); i >= 0 {
			text = text[:i]
		}
		start := off
		off += len(text) + 1
		text = strings.TrimRight(text, " \r")
		if err := f.Budget.Step(1 + int64(len(text))/64); err != nil {
			return err
		}
		switch {
		case text == "":
		case strings.HasPrefix(text, "## "):
			if text == "## workspace" {
				b.Set("workspace", "true", span.Point{})
			}
			for entry := range strings.SplitSeq(text[3:], ";") {
				current.explicit = current.explicit || strings.TrimSpace(entry) == "explicit"
			}
		case strings.HasPrefix(text, "# "):
			current.list(b)
			current = parseVendored(text[2:])
			current.at = lines.Point(start+2, start+len(text))
			modules = true
		case current.name != "":
			current.packages = append(current.packages, text)
		case !modules:
			return nil // another program's modules.txt
		}
	}
	current.list(b)
	if modules {
		b.Recognised()
	}
	return nil
}

// parseVendored reads "module version [=> module version]". A line without a
// version only repeats a replace directive; it gives the zero value.
func parseVendored(text string) vendored {
	words := strings.Fields(text)
	if len(words) < 2 || words[1] == "=>" {
		return vendored{}
	}
	v := vendored{name: words[0], version: words[1]}
	if len(words) >= 4 && words[2] == "=>" {
		v.replaced, v.to = true, words[3]
		if len(words) >= 5 {
			v.toVersion = words[4]
		}
	}
	return v
}

// list adds v to b.
func (v *vendored) list(b *inventory.Builder) {
	if v.name == "" {
		return
	}
	rs := replacements{}
	if v.replaced {
		rs.add(replacement{old: v.name, to: v.to, toVersion: v.toVersion})
	}
	n := replace(component.Node{Ecosystem: ecosystem, Name: v.name, At: v.at}, v.version, rs)
	kind := kindImplicit
	if v.explicit {
		kind = kindExplicit
	}
	b.Declare(component.Declaration{Name: v.name, Requirement: v.version, Kind: kind, Extra: describe(&n), At: v.at})
	if len(v.packages) == 0 {
		return
	}
	b.Add(n)
	b.Set("packages", v.name+"@"+v.version+" "+strings.Join(v.packages, " "), v.at)
}

// describe writes what is used for a module, for people: "path v1.2.3" or the
// folder that replaces it.
func describe(n *component.Node) string {
	if n.Project && n.Source != "" {
		return n.Source
	}
	return n.Name + " " + n.Version + n.Requirement
}

// originalName returns the module path under which go.mod requires n.
func originalName(n *component.Node) string {
	if n.Alias != "" {
		return n.Alias
	}
	return n.Name
}
