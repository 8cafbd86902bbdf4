package python

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/component"
)

// sortedClauses writes a specifier set without blanks and in order.
func sortedClauses(spec string) string {
	var out []string
	for c := range strings.SplitSeq(spec, ",") {
		if c = strings.Join(strings.Fields(c), ""); c != "" {
			out = append(out, c)
		}
	}
	slices.Sort(out)
	return strings.Join(out, ",")
}

func TestPinned(t *testing.T) {
	for spec, want := range map[string]string{
		"==1.0": "1.0", " == 1.0": "1.0", "===1.0-odd": "1.0-odd", "!=2,==1.0+cpu": "1.0+cpu",
		"==1.0.*": "", ">=1.0": "", "": "", "==": "", "~=1.0": "",
	} {
		if got := pinned(spec); got != want {
			t.Errorf("%q: got %q, want %q", spec, got, want)
		}
	}
}

func TestExtraWordsAreReadBack(t *testing.T) {
	extra := extraWords([]string{"a", "b"}, "https://user:secret@files.invalid/a b.zip", "os_name == 'nt'  and\textra=='x'")
	want := "extras=a,b source=https://files.invalid/a%20b.zip marker=os_name == 'nt' and extra=='x'"
	if extra != want {
		t.Errorf("got %q, want %q", extra, want)
	}
	for key, want := range map[string]string{
		"extras": "a,b", "source": "https://files.invalid/a%20b.zip", "marker": "os_name == 'nt' and extra=='x'", "gone": "",
	} {
		if got := wordOf(extra, key); got != want {
			t.Errorf("%s: got %q, want %q", key, got, want)
		}
	}
}

func TestMarkersGiveScopes(t *testing.T) {
	var lock environment
	for marker, want := range map[string]component.Scope{
		"":                          component.Prod,
		"python_version < '3.8'":    component.Prod, // lock files hold nothing for other versions
		"sys_platform == 'win32'":   component.Optional,
		"platform_system!='Darwin'": component.Optional,
		"platform_python_implementation != 'PyPy'": component.Prod,
		"implementation_name == 'pypy'":            component.Optional,
		"extra == 'x'":                             component.Optional,
		"python_version >= '3' or extra == 'x'":    component.Prod,
		"no marker at all":                         component.Optional,
		"os_name == 'nt":                           component.Optional,
		"os_name == 'nt' and":                      component.Optional,
		strings.Repeat("(", 10000):                 component.Optional,
		strings.Repeat("(", 40) + "python_version >= '3'" + strings.Repeat(")", 40): component.Prod,
		"'a' == 'a'": component.Optional,
	} {
		if got := lock.scope(marker, component.Prod); got != want {
			t.Errorf("%.40s: got %v, want %v", marker, got, want)
		}
	}
}

func TestMarkersOnWindows(t *testing.T) {
	windows := environmentOf("venv/Lib/site-packages")
	for marker, want := range map[string]truth{
		"sys_platform == 'win32'": yes, "sys_platform == 'linux'": no, "platform_system != 'Windows'": no,
		"os_name == 'nt'": yes, "python_version >= '3.8'": unsure, "'win' in sys_platform": unsure,
	} {
		if got := windows.eval(marker); got != want {
			t.Errorf("%s: got %v, want %v", marker, got, want)
		}
	}
}

func TestGroupNamesTellScopes(t *testing.T) {
	for name, want := range map[string]component.Scope{
		"dev": component.Dev, "Tests": component.Dev, "requirements-dev": component.Dev, "lint_ci": component.Dev,
		"main": component.Prod, "production": component.Prod, "redis": component.Optional, "devices": component.Optional,
		"latest": component.Optional,
	} {
		if got := scopeOfGroup(name, component.Optional); got != want {
			t.Errorf("%s: got %v, want %v", name, got, want)
		}
	}
	for p, want := range map[string]component.Scope{
		"requirements.txt": component.Prod, "dev/requirements.txt": component.Dev, "requirements/test.txt": component.Dev,
		"build-service/requirements.txt": component.Prod, "tools/base.txt": component.Prod, "requirements-optional.txt": component.Optional,
	} {
		if got := scopeOfFile(p); got != want {
			t.Errorf("%s: got %v, want %v", p, got, want)
		}
	}
}

func TestGroupsAreAsStrongAsThoseThatIncludeThem(t *testing.T) {
	got := groupScopes([]string{"dev", "base", "prod", "more", "test"}, [][]int{{1, 4}, {3}, {1}, {1}, nil})
	want := []component.Scope{component.Dev, component.Prod, component.Prod, component.Prod, component.Dev}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

func TestAddresses(t *testing.T) {
	type result struct {
		Ecosystem, Name, Version, Requirement, Source, Integrity string
		Local                                                    bool
	}
	for text, want := range map[string]result{
		"git+https://git.invalid/acme/tool.git@v1.2#egg=tool&subdirectory=src": {
			Ecosystem: "PyPI", Name: "tool", Requirement: "v1.2", Source: "git+https://git.invalid/acme/tool.git@v1.2"},
		"git+https://github.com/acme/tool.git@v1":                  {Ecosystem: "github", Name: "acme/tool", Requirement: "v1", Source: "git+https://github.com/acme/tool.git@v1"},
		"git+ssh://git@gitlab.com/acme/tool.git":                   {Ecosystem: "gitlab", Name: "acme/tool", Source: "git+ssh://git@gitlab.com/acme/tool.git"},
		"git+https://user:pw@git.invalid/acme/tool":                {Ecosystem: "git", Name: "git.invalid/acme/tool", Source: "git+https://git.invalid/acme/tool"},
		"hg+https://bitbucket.org/acme/tool":                       {Ecosystem: "bitbucket", Name: "acme/tool", Source: "hg+https://bitbucket.org/acme/tool"},
		"https://files.invalid/a_b-1.2-py3-none-any.whl#sha256=00": {Ecosystem: "PyPI", Name: "a_b", Version: "1.2", Source: "https://files.invalid/a_b-1.2-py3-none-any.whl", Integrity: "sha256:00"},
		"https://files.invalid/a-b-1.2.tar.gz":                     {Ecosystem: "PyPI", Name: "a-b", Version: "1.2", Source: "https://files.invalid/a-b-1.2.tar.gz"},
		"./vendor/a-1.0.zip":                                       {Ecosystem: "PyPI", Name: "a", Version: "1.0", Source: "./vendor/a-1.0.zip", Local: true},
		"https://files.invalid/archive/master.zip":                 {Ecosystem: "PyPI", Source: "https://files.invalid/archive/master.zip"},
		"../lib": {Ecosystem: "PyPI", Source: "../lib", Local: true},
	} {
		a := parseAddress(text)
		n, _ := a.node("")
		got := result{n.Ecosystem, n.Name, n.Version, n.Requirement, n.Source, n.Integrity, a.isLocal()}
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%s (-want +got):\n%s", text, d)
		}
		if !isAddress(text) {
			t.Errorf("%s is an address", text)
		}
	}
	for _, text := range []string{"name", "name @ https://files.invalid/a.zip", "name>=1", "name[x] @ git+https://git.invalid/a"} {
		if isAddress(text) {
			t.Errorf("%s is no address", text)
		}
	}
}

func TestTheDefaultIndexIsNoSource(t *testing.T) {
	index := "https://" + strings.ToLower(ecosystem) + ".org/simple"
	for p, c := range map[string][2]string{
		"poetry.lock":  {formatPoetry, "[[package]]\nname = \"a\"\nversion = \"1\"\n[package.source]\ntype = \"legacy\"\nurl = \"" + index + "\"\n"},
		"uv.lock":      {formatUV, "[[package]]\nname = \"a\"\nversion = \"1\"\nsource = { registry = \"" + index + "\" }\n"},
		"pylock.toml":  {formatPylock, "[[packages]]\nname = \"a\"\nversion = \"1\"\nindex = \"" + index + "/\"\n"},
		"Pipfile.lock": {formatPipfileLock, `{"_meta": {"sources": [{"name": "x", "url": "` + index + `"}]}, "default": {"a": {"version": "==1", "index": "x"}}}`},
	} {
		l := join(t, map[string]string{p: c[1]}).At(p, c[0])
		n := l.Nodes[len(l.Nodes)-1]
		if n.Name != "a" || n.Source != "" {
			t.Errorf("%s: %+v", p, n)
		}
	}
	for _, url := range []string{"", "https://registry.invalid/simple", "https://" + strings.ToLower(ecosystem) + ".registry.invalid/simple", "https://registry.invalid/" + ecosystem + ".org"} {
		if isDefaultIndex(url) {
			t.Errorf("%s is not the default index", url)
		}
	}
}
