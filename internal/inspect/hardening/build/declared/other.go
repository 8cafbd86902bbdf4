package declared

import (
	"bytes"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// cgo finds the #cgo lines of a Go file: "#cgo linux CFLAGS: -O2".
func (f *File) cgo() {
	if !bytes.Contains(f.Data, []byte(`import "C"`)) && !bytes.Contains(f.Data, []byte("\"C\"\n")) {
		return
	}
	for at := 0; at < len(f.Data); {
		end := at + bytes.IndexByte(f.Data[at:], '\n')
		if end < at {
			end = len(f.Data)
		}
		line := bytes.TrimLeft(f.Data[at:end], "/ \t")
		if rest, ok := bytes.CutPrefix(line, []byte("#cgo ")); ok {
			if colon := bytes.IndexByte(rest, ':'); colon > 0 {
				head := strings.Fields(string(rest[:colon]))
				if n := len(head); n > 0 && strings.HasSuffix(head[n-1], "FLAGS") {
					f.words(end-len(rest)+colon+1, end, Flag{Where: head[n-1], Link: head[n-1] == "LDFLAGS", Part: n > 1})
				}
			}
		}
		at = end + 1
	}
}

// tomlTexts adds the flags in a string or list of strings.
func (f *File) tomlTexts(n tree.Node, like Flag) {
	if n.Kind() == tree.String {
		if off, end := n.Range(); end <= len(f.Data) {
			f.words(off, end, like)
		}
		return
	}
	for c := range n.Children() {
		if off, end := c.Range(); c.Kind() == tree.String && end <= len(f.Data) {
			f.words(off, end, like)
		}
	}
}

// cargo reads rustflags, variables for C compilers, and the settings of the release
// profile. What rustc gets is given as Cargo writes it: "-Crelro-level=off".
func (f *File) cargo(b *budget.Budget) error {
	doc, err := tree.TOML(string(f.Data), b)
	if err != nil {
		return err
	}
	root := doc.Root()
	f.rust(root.Path("build", "rustflags"), "build.rustflags", false)
	for t := range root.Get("target").Children() {
		f.rust(t.Get("rustflags"), "target."+t.Key()+".rustflags", true)
	}
	for v := range root.Get("env").Children() {
		value := v
		if v.Kind() == tree.Map {
			value = v.Get("value")
		}
		if FlagVariable(v.Key()) {
			f.tomlTexts(value, Flag{Where: "env." + v.Key(), Link: linkName(v.Key())})
		}
	}
	release := root.Path("profile", "release")
	for _, key := range []string{"overflow-checks"} {
		if n := release.Get(key); n.Exists() && !n.True() {
			off, end := n.Range()
			f.Flags = append(f.Flags, Flag{Text: "-Coverflow-checks=off", Off: off, End: end, Where: "profile.release." + key})
		}
	}
	return nil
}

// rust joins "-C" with the option behind it.
func (f *File) rust(n tree.Node, where string, part bool) {
	texts := n.Strings()
	var at []tree.Node
	for c := range n.Children() {
		at = append(at, c)
	}
	if n.Kind() == tree.String {
		f.tomlTexts(n, Flag{Where: where, Part: part})
		return
	}
	for i := 0; i < len(texts) && i < len(at); i++ {
		off, end := at[i].Range()
		text := texts[i]
		if (text == "-C" || text == "-Z") && i+1 < len(texts) && i+1 < len(at) {
			i++
			text += texts[i]
			_, end = at[i].Range()
		}
		if strings.HasPrefix(text, "-") && len(f.Flags) < maxFlags && end <= len(f.Data) {
			f.Flags = append(f.Flags, Flag{Text: text, Off: off, End: end, Where: where, Part: part})
		}
	}
}

// pyproject reads the extension modules of setuptools and the arguments for CMake
// and Meson.
func (f *File) pyproject(b *budget.Budget) error {
	doc, err := tree.TOML(string(f.Data), b)
	if err != nil {
		return err
	}
	tool := doc.Root().Get("tool")
	for m := range tool.Path("setuptools", "ext-modules").Children() {
		f.tomlTexts(m.Get("extra-compile-args"), Flag{Where: "extra-compile-args", Part: true})
		f.tomlTexts(m.Get("extra-link-args"), Flag{Where: "extra-link-args", Link: true, Part: true})
	}
	for _, key := range []string{"CMAKE_C_FLAGS", "CMAKE_CXX_FLAGS"} {
		f.tomlTexts(tool.Path("scikit-build", "cmake", "define", key), Flag{Where: key})
	}
	return nil
}
