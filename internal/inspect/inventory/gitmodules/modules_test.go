package gitmodules

import (
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

func TestModules(t *testing.T) {
	for _, tt := range []struct{ name, content, want string }{
		{"names repositories by host and path", `[submodule "libs/a"]
	path = libs/a
	url = https://github.com/Acme/A.git
[submodule "b"]
	path = vendor/b
	url = git@gitlab.invalid:team/b.git
	branch = release/v1
`, `
node github.com/Acme/A  ecosystem=git alias=libs/a source=git+https://github.com/Acme/A.git direct @3:8 "https://github.com/Acme/A.git"
node gitlab.invalid/team/b  ecosystem=git requirement=release/v1 alias=vendor/b source=git@gitlab.invalid:team/b.git direct @6:8 "git@gitlab.invalid:team/b.git"`},
		{"relative addresses and paths have the last part as name, and are noted", `[submodule "a"]
path = a
url = ../libs/a.git
[submodule "b"]
path = b
url = /srv/git/b
[submodule "c"]
path = libs/c
url = ..
`, `
node a  ecosystem=git alias=a source=../libs/a.git direct @3:7 "../libs/a.git"
node b  ecosystem=git alias=b source=/srv/git/b direct @6:7 "/srv/git/b"
node libs/c  ecosystem=git alias=libs/c source=.. direct @9:7 ".."
note submodule "a" has an address that only the repository's own place makes whole: ../libs/a.git @3
note submodule "b" has an address that only the repository's own place makes whole: /srv/git/b @6
note submodule "c" has an address that only the repository's own place makes whole: .. @9`},
		{"reads the syntax of Git's configuration", `# comment
; comment
[core] bare
[Submodule "with \"quotes\" and \\"] path = "a b" ; comment
	URL = "https://git.invalid/x" # comment
	update = none
	shallow
[submodule.old]
path = old
url = https://git.invalid/\
old.git
`, `
node git.invalid/x  ecosystem=git alias=a b source=git+https://git.invalid/x direct @5:8 "\"https://git.invalid/x\""
node git.invalid/old  ecosystem=git alias=old source=git+https://git.invalid/old.git direct @10:7 "https://git.invalid/\\"`},
		{"sections of one name are one, and the last value counts", `[submodule "a"]
path = a
url = https://git.invalid/1
[submodule "a"]
url = https://git.invalid/2
`, `
node git.invalid/2  ecosystem=git alias=a source=git+https://git.invalid/2 direct @5:7 "https://git.invalid/2"`},
		{"notes a submodule without address, and lines that are no syntax", "[submodule \"a\"]\npath = a\n[submodule \"b\"]\nurl = \"https://git.invalid/b\n= x\n[submodule \"c\"]\nurl = https://git.invalid/c\n", `
node git.invalid/c  ecosystem=git alias=c source=git+https://git.invalid/c direct @7:7 "https://git.invalid/c"
note not the syntax of a Git configuration file @4
note submodule "a" has no address @1
note submodule "b" has no address @3`},
		{"shows no password", "[submodule \"a\"]\npath = a\nurl = https://user:secret@git.invalid/a.git\n", `
node git.invalid/a  ecosystem=git alias=a source=git+https://git.invalid/a.git direct @3:7 "https://user:secret@git.invalid/a.git"`},
		{"CRLF and a byte order mark change nothing", "\ufeff[submodule \"a\"]\r\n\tpath = a\r\n\turl = https://git.invalid/a\r\n", `
node git.invalid/a  ecosystem=git alias=a source=git+https://git.invalid/a direct @3:8 "https://git.invalid/a"`},
		{"an empty file asks for nothing", "", ``},
		{"another file of that name is left alone", "<html>", `nothing`},
	} {
		t.Run(tt.name, func(t *testing.T) { inventorytest.Compare(t, Modules(), ".gitmodules", tt.content, tt.want) })
	}
}

func TestRepositories(t *testing.T) {
	for url, want := range map[string]string{
		"https://github.com/o/r":              "github.com/o/r",
		"https://github.com/o/r.git/":         "github.com/o/r",
		"http://GitHub.com/o/r.git":           "github.com/o/r",
		"ssh://git@host.invalid:2222/o/r.git": "host.invalid/o/r",
		"ssh://user:pw@host.invalid/r":        "host.invalid/r",
		"git://host.invalid/r":                "host.invalid/r",
		"git@github.com:o/r.git":              "github.com/o/r",
		"host.invalid:/srv/r":                 "host.invalid/srv/r",
		"https://[::1]:8080/r":                "[::1]/r",
		"https://host.invalid/r?ref=x":        "host.invalid/r",
		"../r":                                "", "./r": "", "/srv/r": "", "file:///srv/r": "", `C:\git\r`: "", "C:/git/r": "",
		"": "", "https://host.invalid": "", "https://host.invalid/": "", "https:///r": "", "a/b:c": "",
	} {
		got, ok := repository(url)
		if got != want || ok != (want != "") {
			t.Errorf("%s: %q, %v, want %q", url, got, ok, want)
		}
	}
}

func TestHostileModules(t *testing.T) {
	for _, tt := range []struct {
		name, content string
		nodes         int
	}{
		{"sections without end", strings.Repeat("[submodule \"", 10_000), 0},
		{"a value of a megabyte", "[submodule \"a\"]\nurl = " + strings.Repeat("x", 1<<20), 0},
		{"a value over a million lines", "[submodule \"a\"]\nurl = h:" + strings.Repeat("\\\n", 1_000_000) + "x", 1},
		{"many submodules", strings.Repeat("[submodule \"a\"]\nurl = https://git.invalid/a\n", 10_000), 1},
		{"backslashes at the end", "[submodule \"a\"]\nurl = x\\", 1},
		{"control characters", "[submodule \"a\"]\nurl = https://git.invalid/\\n\\t\\b\\q\x00", 1},
	} {
		t.Run(tt.name, func(t *testing.T) {
			have := 0
			if l := inventorytest.Read(t, Modules(), ".gitmodules", tt.content); l != nil {
				have = len(l.Nodes)
			}
			if have != tt.nodes {
				t.Errorf("%d components, want %d", have, tt.nodes)
			}
		})
	}
	if got := (inspect.NewDispatch([]inspect.Inspector{Modules(), Index()})).Control("a/.git/index", nil); len(got) != 1 {
		t.Errorf("the index has %d takers", len(got))
	}
}

func FuzzModules(f *testing.F) {
	inventorytest.Fuzz(f, Modules(), ".gitmodules",
		"[submodule \"a\"]\n\tpath = a\n\turl = https://git.invalid/a.git\n\tbranch = main\n",
		"[submodule.x] ; c\nurl=\"../y\\\"\" # d\npath=\\\n z\n[bad\n", "[submodule \"q\"]\nurl=git@h:p")
}
