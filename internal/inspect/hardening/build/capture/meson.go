package capture

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect/hardening/build/flags"
)

// Meson reads meson-info/intro-targets.json: for each target what its sources are
// compiled with and, since Meson 1.2, what it is linked with.
func Meson(p string, data []byte, env Env) (*Capture, error) {
	doc, err := tree.JSON(string(data), env.Budget)
	if err != nil {
		return nil, err
	}
	c := &Capture{}
	for t := range doc.Root().Children() {
		var objects []string // that the link of the target takes
		for g := range t.Get("target_sources").Children() {
			if err := c.mesonGroup(p, t, g, &objects, env); err != nil {
				return c, err
			}
		}
	}
	return c, nil
}

func (c *Capture) mesonGroup(p string, t, g tree.Node, objects *[]string, env Env) error {
	s := Step{From: FromMeson, At: span.At(p, g.At())}
	params := g.Get("parameters").Strings()
	if linker := g.Get("linker").Strings(); len(linker) > 0 {
		argv := append(append(linker[:len(linker):len(linker)], params...), "-o")
		argv = append(append(argv, t.Get("filename").Strings()...), *objects...)
		if tool, _, ok := flags.Recognise(linker); ok && tool.Family == flags.Archiver {
			return nil // the members are not told
		}
		_, err := c.add(argv, s, env)
		return err
	}
	compiler := g.Get("compiler").Strings()
	if len(compiler) == 0 {
		return nil
	}
	base := append(compiler[:len(compiler):len(compiler)], params...)
	for _, list := range []string{"sources", "generated_sources"} {
		for _, src := range g.Get(list).Strings() {
			if flags.Language(src) == "" {
				continue
			}
			*objects = append(*objects, strings.TrimSuffix(path.Base(src), path.Ext(src))+".o")
			if _, err := c.add(append(base[:len(base):len(base)], "-c", src), s, env); err != nil {
				return err
			}
		}
	}
	return nil
}

// MesonCompilers reads meson-info/intro-compilers.json: what the compilers say of
// themselves.
func MesonCompilers(data []byte, env Env) (*Capture, error) {
	doc, err := tree.JSON(string(data), env.Budget)
	if err != nil {
		return nil, err
	}
	c := &Capture{}
	for compiler := range doc.Root().Get("host").Children() {
		lang := map[string]string{"c": "C", "cpp": "CXX"}[compiler.Key()]
		if t, ok := flags.ParseToolchain(compiler.Get("full_version").Text()); ok && lang != "" {
			c.tools(lang, t)
		}
	}
	return c, nil
}
