package golang

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Toolchain returns the reader of the go and toolchain directives of go.mod and
// go.work, as the component "stdlib". Both directives are minimums: a newer Go
// on the build machine builds with itself. So the go directive gives a
// requirement (">= 1.22") without a version. The toolchain directive gives a
// version, the one that the go command fetches where the local one is older. In
// both cases the grade is [component.Declared] and not that of [GoMod], which is
// why this is a listing of its own; only a binary proves which one was used.
func Toolchain() *inventory.Reader {
	return &inventory.Reader{
		Format: formatToolchain, Rev: 1,
		Wants: inspect.Interest{Names: []string{"go.mod", "go.work"}},
		Role:  component.RoleManifest, Grade: component.Declared,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			if _, ok := cachePlace(f.Path); ok {
				return nil
			}
			data, err := f.Text()
			if err != nil {
				return err
			}
			m := &modFile{}
			err = directives(data, f.Budget, func(d directive) {
				if len(d.args) == 1 {
					m.head(d)
				}
			}, func(span.Point, string) {}) // lines that are not understood are told by the other readers
			if err != nil {
				return err
			}
			m.listToolchain(b)
			return nil
		},
	}
}

// listToolchain fills b with the standard library that m asks for.
func (m *modFile) listToolchain(b *inventory.Builder) {
	n := component.Node{Ecosystem: ecosystem, Name: stdlib}
	switch version := goVersion(m.tool); {
	case version != "":
		n.Version, n.At = version, m.toolAt
	case m.goVersion != "" && m.module != "std" && m.module != "cmd":
		n.Requirement, n.At = ">= "+m.goVersion, m.goAt
	default:
		return
	}
	root := b.Project(ecosystem, m.module, "", m.moduleAt)
	b.Edge(root, b.Add(n), component.Prod)
}

// goVersion turns the name of a Go release into the version of "stdlib" in the
// vulnerability database, without "v": "go1.22.3" is 1.22.3, "go1.22rc1" is
// 1.22.0-rc.1, and vendors' suffixes ("go1.22.3-x", "go1.22.3 X:boring") are
// left off. It returns "" for development versions, which have no place in the
// order of releases.
func goVersion(name string) string {
	v, ok := strings.CutPrefix(name, "go")
	if !ok {
		return ""
	}
	v, _, _ = strings.Cut(v, " ")
	v, _, _ = strings.Cut(v, "-")
	v, _, _ = strings.Cut(v, "+")
	end := 0
	for end < len(v) && (v[end] == '.' || isDigit(v[end])) {
		end++
	}
	base, pre := v[:end], v[end:]
	if base == "" || !isDigit(base[0]) || strings.Contains(base, "..") || strings.HasSuffix(base, ".") {
		return ""
	}
	if pre == "" {
		return base
	}
	letters := strings.TrimRight(pre, "0123456789")
	number := pre[len(letters):]
	if (letters != "rc" && letters != "beta") || number == "" {
		return ""
	}
	for strings.Count(base, ".") < 2 {
		base += ".0"
	}
	return base + "-" + letters + "." + number
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
