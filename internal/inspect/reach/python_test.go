package reach

import (
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/component"
)

func TestImportsOfPython(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"an import", "import os\n", "os"},
		{"a dotted import", "import a.b.c as d", "a.b.c"},
		{"several", "import a, b.c as d, e", "a b.c e"},
		{"from", "from a.b import c, d", "a.b"},
		{"from over lines", "from a import (\n  b, # from x import y\n  c,\n)\nimport d", "a d"},
		{"from everything", "from a import *", "a"},
		{"relative", "from . import a\nfrom .b import c\nfrom ... import d", ""},
		{"of a shared namespace", "from google.cloud import storage, pubsub as p\nfrom google.cloud.storage import Client", "google.cloud google.cloud.storage google.cloud.pubsub"},
		{"after a semicolon and a colon", "x = 1; import a\nif y: import b\ntry: from c import d\nexcept ImportError: import e", "a b c e"},
		{"behind a backslash", "import a, \\\n  b\nfrom c \\\n import d", "a b c"},
		{"with line ends of Windows", "import a\r\nfrom b import c\r\nimport d, \\\r\n e", "a b d e"},
		{"indented", "def f():\n\timport a\n", "a"},
		{"a comment", "# import no\nimport a # import no", "a"},
		{"strings", "s = 'import no'\nt = \"\"\"\nimport no\n\"\"\"\nimport a", "a"},
		{"prefixed strings", "s = rb'''\nimport no\n'''; t = Rf\"import no\"\nimport a", "a"},
		{"a raw string, whose quote a backslash keeps", "s = r'\\' + x'\nimport a", "a"},
		{"a string without end", "s = 'oops\nimport a", "a"},
		{"a text without end", "s = '''oops\nimport a", "a"},
		{"a slice and an annotation", "x[a: import_]\ny: int = 1\nimport b", "b"},
		{"a generator", "yield from a\nraise X from b", ""},
		{"by name", "import importlib\nimportlib.import_module('a.b')\n__import__(\"c\")\nimport_module('d', None)", "importlib a.b c d"},
		{"by a relative name", "import_module('.a', package=__name__)", ""},
		{"by a name whose package is known", "import_module(f'plugins.x.{name}')\nimport_module('more.' + name)", "plugins.x more"},
		{"by a name that is computed", "import_module(name)\nimport_module(f'{a}.b')\nimport_module('pre' + x)", "computed_import_module(name) computed_import_module(f'{a}.b') computed_import_module('pre'_+_x)"},
		{"a definition of that name", "def import_module(name): pass", ""},
		{"cimport of Cython", "cimport numpy as np\nfrom libc cimport math", "numpy libc"},
		{"inside of brackets", "x = [\nimport_,\n]\nimport a", "a"},
		{"a bracket too many", "x = )\nimport a", "a"},
		{"a matrix", "a @ b\nimport c", "c"},
		{"names that are not ASCII", "import größe.x", "größe.x"},
	} {
		got := strings.Join(each(read(t, "x.py", c.text), func(s string) string { return strings.ReplaceAll(s, " ", "_") }), " ")
		if got != c.want {
			t.Errorf("%s: %q\n got %s\nwant %s", c.name, c.text, got, c.want)
		}
	}
}

func TestInstalledDistributionsTellTheirNames(t *testing.T) {
	for _, c := range []struct{ path, text, dist, want string }{
		{"lib/site-packages/PyYAML-6.0.dist-info/top_level.txt", "_yaml\nyaml\n", "PyYAML", "_yaml yaml"},
		{"site-packages/foo_bar.egg-info/top_level.txt", "foo\r\n\r\n", "foo_bar", "foo"},
		{"site-packages/six-1.16.0.dist-info/RECORD", "six.py,sha256=x,3\nsix-1.16.0.dist-info/METADATA,,\n__pycache__/six.pyc,,\n", "six", "six"},
		{"site-packages/attrs-23.dist-info/RECORD", "attr/__init__.py,,\nattr/x.py,,\nattrs/__init__.py,,\n../../bin/x,,\n_c.cpython-312.so,,\n", "attrs", "attr attrs _c"},
		{"site-packages/google_cloud_storage-2.dist-info/RECORD", "google/cloud/storage/__init__.py,,\ngoogle/cloud/storage/_x/__init__.py,,\n", "google_cloud_storage", "google.cloud.storage google.cloud.storage._x"},
	} {
		l := listingOf(t, c.path, c.text)
		var got []string
		for _, a := range l.Attrs {
			got = append(got, a.Value)
		}
		if strings.Join(got, " ") != c.want || l.Nodes[0].Name != c.dist {
			t.Errorf("%s: %v of %s", c.path, got, l.Nodes[0].Name)
		}
	}
}

// listingOf is like listing, for files that are read although they are installed.
func listingOf(t *testing.T, p, text string) *component.Listing {
	t.Helper()
	return listing(t, p, text)
}

func TestImportsOfGo(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"a list", "package a\n\nimport (\n\t\"fmt\"\n\tx \"a.b/c\"\n\t_ \"d.e/f\"\n)\n", "fmt a.b/c d.e/f"},
		{"cgo", "package a\n\n// #include <x.h>\nimport \"C\"\n", "C"},
		{"a file that no build takes", "//go:build ignore\n\npackage main\n\nimport \"a.b/c\"\n", ""},
		{"the old form of that", "// +build ignore\n\npackage main\n\nimport \"a.b/c\"\n", ""},
		{"a file for another system", "//go:build windows\n\npackage a\n\nimport \"a.b/c\"\n", "a.b/c"},
		{"what stands before a mistake", "package a\n\nimport \"a.b/c\"\n\nimport oops oops\n", "a.b/c"},
		{"the rest is not looked at", "package a\n\nimport \"a.b/c\"\n\nfunc (((", "a.b/c"},
	} {
		if got := strings.Join(read(t, "x.go", c.text), " "); got != c.want {
			t.Errorf("%s: got %s, want %s", c.name, got, c.want)
		}
	}
	if l := listing(t, "x.go", "no Go"); len(l.Notes) != 1 {
		t.Errorf("%+v", l)
	}
}

func TestOnlySourcesAndNamesAreAskedFor(t *testing.T) {
	var ids []string
	for _, s := range Sources() {
		ids = append(ids, s.ID())
		if s.Revision() < 1 {
			t.Errorf("%s has no revision", s.ID())
		}
	}
	if !slices.Equal(ids, []string{component.SourceJavaScript, component.SourcePython, component.SourceGo, "source/python-names"}) {
		t.Errorf("%v", ids)
	}
}

func FuzzPython(f *testing.F) {
	for _, s := range append(hostile(3), "from a.b import (c, d)\nimport e; import_module('f' + g)", "x = '''\n'''; import a") {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, a := range listing(t, "x.py", text).Attrs {
			if a.Value == "" || int(a.At.End) > len(text) || a.At.Off > a.At.End {
				t.Fatalf("%+v", a)
			}
		}
	})
}

func FuzzGo(f *testing.F) {
	f.Add("package a\n\nimport \"fmt\"\n")
	f.Add("//go:build ignore\npackage")
	f.Fuzz(func(t *testing.T, text string) {
		for _, a := range listing(t, "x.go", text).Attrs {
			if int(a.At.End) > len(text) {
				t.Fatalf("%+v", a)
			}
		}
	})
}

func BenchmarkPython(b *testing.B) {
	text := strings.Repeat("from a.b import c\nx = '''text''' + f'{y}'  # comment\nimport os, sys\n", 10_000)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		read(b, "x.py", text)
	}
}
