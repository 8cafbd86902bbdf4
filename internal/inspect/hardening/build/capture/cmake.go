package capture

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect/hardening/build/flags"
)

// A Reply is one file of a reply of CMake's File API.
type Reply struct {
	Path string
	Data []byte
}

// CMake reads the files of one reply folder: the object kinds codemodel (version
// 2), which names the folders, target, which has the fragments of command lines, and
// toolchains, which names the compilers. Other files are passed over.
func CMake(files []Reply, env Env) (*Capture, error) {
	r := reply{c: &Capture{}, env: env, compilers: map[string]string{}}
	var targets []target
	for _, f := range files {
		base := path.Base(f.Path)
		kind := base[:max(0, strings.IndexByte(base, '-'))]
		if kind != "codemodel" && kind != "target" && kind != "toolchains" {
			continue
		}
		doc, err := tree.JSON(string(f.Data), env.Budget)
		if err != nil {
			r.c.note(f.Path, "%s", err)
			continue
		}
		switch kind {
		case "codemodel":
			r.source, r.build = doc.Root().Path("paths", "source").Text(), doc.Root().Path("paths", "build").Text()
		case "toolchains":
			r.toolchains(doc.Root())
		case "target":
			targets = append(targets, target{f.Path, doc.Root()})
		}
	}
	for _, t := range targets {
		if err := r.target(t); err != nil {
			return r.c, err
		}
	}
	return r.c, nil
}

type target struct {
	path string
	root tree.Node
}

// reply is the state of CMake.
type reply struct {
	c             *Capture
	env           Env
	source, build string
	compilers     map[string]string // language: path
}

// toolchains reads the compilers: identity, version, and from the folders in which
// they look the machine that they compile for.
func (r *reply) toolchains(root tree.Node) {
	for t := range root.Get("toolchains").Children() {
		lang, compiler := t.Get("language").Text(), t.Get("compiler")
		r.compilers[lang] = compiler.Get("path").Text()
		tc, _ := flags.ParseToolchain(versionText(compiler.Get("id").Text(), compiler.Get("version").Text()))
		for _, dir := range compiler.Path("implicit", "linkDirectories").Strings() {
			for part := range strings.SplitSeq(dir, "/") {
				if a := flags.ArchOfTriple(part); a != "" && strings.Count(part, "-") > 1 && tc.Arch == "" {
					tc.Arch = a
				}
			}
		}
		if target := compiler.Get("target").Text(); target != "" {
			tc.Arch = flags.ArchOfTriple(target)
		}
		r.c.tools(lang, tc)
	}
}

// versionText writes an identity of CMake as the compiler itself would.
func versionText(id, version string) string {
	switch id {
	case "GNU":
		return "gcc version " + version
	case "Clang":
		return "clang version " + version
	case "AppleClang":
		return "Apple clang version " + version
	}
	return ""
}

func (r *reply) compiler(lang string) string {
	if p := r.compilers[lang]; p != "" {
		return p
	}
	if lang == "CXX" {
		return "c++"
	}
	return "cc"
}

// target makes the steps of one target: a compilation for each source, and the
// link or archive.
func (r *reply) target(t target) error {
	sources := make([]string, 0, t.root.Get("sources").Len())
	for s := range t.root.Get("sources").Children() {
		sources = append(sources, s.Get("path").Text())
	}
	name := t.root.Get("name").Text()
	var objects []string
	for g := range t.root.Get("compileGroups").Children() {
		lang := g.Get("language").Text()
		argv := []string{r.compiler(lang)}
		for d := range g.Get("defines").Children() {
			argv = append(argv, "-D"+d.Get("define").Text())
		}
		argv = append(argv, fragments(g.Get("compileCommandFragments"))...)
		for i := range g.Get("sourceIndexes").Children() {
			n, ok := i.Int()
			if !ok || n < 0 || n >= int64(len(sources)) {
				r.c.note(t.path, "a group of the target %s names a source that is not there", name)
				continue
			}
			object := path.Join("CMakeFiles", name+".dir", strings.ReplaceAll(sources[n], "..", "__")+".o")
			objects = append(objects, object)
			full := append(argv[:len(argv):len(argv)], "-o", object, "-c", Join(r.source, sources[n]))
			if err := r.step(full, t, lang, g.At().Line); err != nil {
				return err
			}
		}
	}
	return r.link(t, objects)
}

func (r *reply) link(t target, objects []string) error {
	artifact := t.root.Get("nameOnDisk").Text()
	for a := range t.root.Get("artifacts").Children() {
		if p := a.Get("path").Text(); path.Base(p) == artifact {
			artifact = p
		}
	}
	link := t.root.Get("link")
	lang := link.Get("language").Text()
	argv := []string{r.compiler(lang)}
	switch t.root.Get("type").Text() {
	case "EXECUTABLE":
	case "SHARED_LIBRARY", "MODULE_LIBRARY":
		argv = append(argv, "-shared")
	case "STATIC_LIBRARY":
		return r.step(append([]string{"ar", "qc", artifact}, objects...), t, "", t.root.At().Line)
	default:
		return nil
	}
	argv = append(append(argv, "-o", artifact), objects...)
	argv = append(argv, fragments(link.Get("commandFragments"))...)
	return r.step(argv, t, lang, link.At().Line)
}

func (r *reply) step(argv []string, t target, lang string, line uint32) error {
	s := Step{Dir: r.build, From: FromCMake, At: span.At(t.path, span.Point{Line: line, Col: 1}), Tools: r.c.Tools[lang]}
	_, err := r.c.add(argv, s, r.env)
	return err
}

func fragments(list tree.Node) []string {
	var out []string
	for f := range list.Children() {
		out = append(out, flags.Words(f.Get("fragment").Text())...)
	}
	return out
}
