package distro

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

// facts shows the attributes of a file.
func facts(t testing.TB, r *inventory.Reader, path, text string) string {
	t.Helper()
	l := inventorytest.Read(t, r, path, text)
	if l == nil {
		return "nothing"
	}
	var b strings.Builder
	for _, a := range l.Attrs {
		b.WriteString(a.Name + "=" + a.Value + "\n")
	}
	for _, n := range l.Notes {
		b.WriteString("note " + n.Text + "\n")
	}
	for _, n := range l.Nodes {
		b.WriteString("node " + n.Ecosystem + " " + n.Name + " " + n.Version + "\n")
	}
	return b.String()
}

func TestOSRelease(t *testing.T) {
	got := facts(t, OSRelease(), "etc/os-release", `# a comment with ID=no
PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"
NAME="Debian GNU/Linux"
VERSION_ID="12"
VERSION="12 (bookworm)"
VERSION_CODENAME=bookworm
ID=debian
 ID=indented
CPE_NAME='cpe:/o:debian:debian_linux:12'
no assignment
`)
	want := `pretty-name=Debian GNU/Linux 12 (bookworm)
version-id=12
version=12 (bookworm)
codename=bookworm
id=debian
cpe=cpe:/o:debian:debian_linux:12
kind=operating-system
node generic debian 12
`
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}

func TestValuesOfOSRelease(t *testing.T) {
	for raw, want := range map[string]string{
		`debian`: "debian", `"a b"`: "a b", `'a "b"'`: `a "b"`, `"a \"b\" \$c \\ \x"`: `a "b" $c \ \x`, `""`: "", ``: "", ` "a" `: "a",
		`"open`: "error", `a b`: "error", `$(run)`: "error", "`run`": "error", `"`: "error", `a\b`: "error",
	} {
		got, ok := unquote(raw)
		if !ok {
			got = "error"
		}
		if got != want {
			t.Errorf("%s: %q, want %q", raw, got, want)
		}
	}
}

func TestOSReleaseThatSaysNothingOrTooMuch(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"empty", "", "nothing"},
		{"no id", "NAME=x\nVERSION_ID=3\n", "version-id=3\n"},
		{"no version", "ID=arch\nBUILD_ID=rolling", "id=arch\nkind=operating-system\nnode generic arch \n"},
		{"a value that a shell would run", "ID=$(id)\nVERSION_ID=1\n", "version-id=1\nnote the value of ID cannot be read\n"},
		{"a long value", "ID=" + strings.Repeat("x", 2000), "note the value of ID cannot be read\n"},
		{"other line ends", "ID=debian\r\nVERSION_ID=\"12\"\r\n", "id=debian\nversion-id=12\nkind=operating-system\nnode generic debian 12\n"},
	} {
		if d := cmp.Diff(tt.want, facts(t, OSRelease(), "etc/os-release", tt.text)); d != "" {
			t.Errorf("%s: %s", tt.name, d)
		}
	}
}

func TestOlderReleaseFiles(t *testing.T) {
	for _, tt := range []struct{ path, text, want string }{
		{"etc/debian_version", "12.4\n", "id=debian\nversion-id=12.4\n"},
		{"etc/debian_version", "trixie/sid\n", "id=debian\nversion-id=trixie\n"},
		{"etc/alpine-release", "3.19.1\n", "id=alpine\nversion-id=3.19.1\n"},
		{"etc/redhat-release", "CentOS Linux release 7.9.2009 (Core)\n", "id=centos\nversion-id=7.9.2009\n"},
		{"etc/redhat-release", "Red Hat Enterprise Linux Server release 6.10 (Santiago)\n", "id=rhel\nversion-id=6.10\n"},
		{"etc/redhat-release", "Rocky Linux release 9.3 (Blue Onyx)", "id=rocky\nversion-id=9.3\n"},
		{"etc/redhat-release", "Something Else\n", "note this is no release that is known\n"},
		{"etc/alpine-release", "\n", "nothing"},
		{"etc/alpine-release", strings.Repeat("9", 2000), "nothing"},
	} {
		if d := cmp.Diff(tt.want, facts(t, Release(), tt.path, tt.text)); d != "" {
			t.Errorf("%s %q: %s", tt.path, tt.text, d)
		}
	}
}

func TestThePlacesOfReleaseFiles(t *testing.T) {
	d := inspect.NewDispatch([]inspect.Inspector{OSRelease(), Release()})
	for path, want := range map[string]int{
		"etc/os-release": 1, "usr/lib/os-release": 1, "r/etc/os-release": 1, "etc/debian_version": 1, "etc/alpine-release": 1,
		"etc/redhat-release": 1, "os-release": 0, "usr/share/os-release": 0,
	} {
		if got := len(d.Takers(path, true, nil)); got != want {
			t.Errorf("%s: %d readers", path, got)
		}
	}
}

func FuzzOSRelease(f *testing.F) {
	inventorytest.Fuzz(f, OSRelease(), "etc/os-release", "ID=debian\nVERSION_ID=\"12\"\n", "ID='\nVERSION=\"\\\"", "=\n#=")
}

func FuzzRelease(f *testing.F) {
	inventorytest.Fuzz(f, Release(), "etc/redhat-release", "CentOS release 6 (Final)\n", " release ")
}
