package version

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestRangesHoldWhatTheirNotationSays(t *testing.T) {
	tests := []struct{ ecosystem, text, in, out string }{
		{"npm", ">=1.2.0 <2.0.0 || 3.1.4", "1.2.0 1.9.9 3.1.4 2.0.0-rc.1", "1.1.9 2.0.0 3.1.5 1.2.0-rc.1"},
		{"npm", "vers:npm/>=1.2.0|<2.0.0|3.1.4", "1.2.0 1.9.9 3.1.4 2.0.0-rc.1", "1.1.9 2.0.0 3.1.5"},
		{"npm", "^1.2.3", "1.2.3 1.99.0", "1.2.2 2.0.0 2.0.0-beta"},
		{"npm", "^0.2.3", "0.2.3 0.2.9", "0.3.0 0.3.0-a"},
		{"npm", "^0.0.3", "0.0.3", "0.0.4 0.0.4-a 0.0.2"},
		{"npm", "^1.2.3-beta.2", "1.2.3-beta.2 1.2.3-beta.4 1.5.0-a", "1.2.3-beta.1"},
		{"npm", "^0", "0.0.0 0.9.9", "1.0.0"},
		{"npm", "~1.2.3", "1.2.3 1.2.99", "1.3.0 1.3.0-a"},
		{"npm", "~1", "1.0.0 1.9.0", "2.0.0"},
		{"npm", "1.2 - 2.3", "1.2.0 2.3.9", "2.4.0 1.1.9"},
		{"npm", "1.2.3 - 2.3.4", "1.2.3 2.3.4", "2.3.5"},
		{"npm", "1.x", "1.0.0 1.9.9", "2.0.0 0.9.0"},
		{"npm", "1.2.*", "1.2.0 1.2.9", "1.3.0"},
		{"npm", "*", "0.0.1 1.0.0-a", ""},
		{"npm", "", "1.0.0", ""},
		{"npm", ">1.2", "1.3.0", "1.2.0 1.2.9"},
		{"npm", "<=1.2", "1.2.9", "1.3.0"},
		{"npm", "=1.2.3", "1.2.3 v1.2.3", "1.2.4"},
		{"npm", ">=1.0.0<2.0.0", "1.0.0", "2.0.0"},
		{"npm", "<*", "", "1.0.0"},
		{"crates.io", "1.2", "1.2.0 1.9.0", "2.0.0 2.0.0-alpha 1.1.9"},
		{"crates.io", ">=1.2, <1.5", "1.2.0 1.4.9", "1.5.0"},
		{"crates.io", "=1.2.3", "1.2.3", "1.2.4"},
		{"crates.io", "~1.2", "1.2.9", "1.3.0"},
		{"crates.io", "1.*", "1.9.0", "2.0.0"},
		{"crates.io", "2.0.*", "2.0.9", "2.1.0"},
		{"Julia", "1.2, 2", "1.3.0 2.5.0", "3.0.0 1.1.0"},
		{"Pub", "^0.0.3", "0.0.3 0.0.9", "0.1.0"},
		{"Pub", "any", "1.0.0", ""},
		{"Hex", "~> 2.1", "2.1.0 2.9.0", "3.0.0 3.0.0-dev 2.0.9"},
		{"Hex", "~> 2.1.3", "2.1.3 2.1.9", "2.2.0"},
		{"Hex", ">= 1.0.0 and < 2.0.0 or == 3.0.0", "1.5.0 3.0.0", "2.0.0"},
		{"PyPI", ">=1.0,<2.0", "1.0 1.9 2.0rc1", "2.0 0.9"},
		{"PyPI", "~=1.4.2", "1.4.2 1.4.9", "1.5 1.4.1 1.5.dev0"},
		{"PyPI", "~=1.4", "1.4 1.9", "2.0 2.0a1"},
		{"PyPI", "==1.*", "1.0 1.9.post1 1.0rc1", "2.0 2.0.dev1 0.9"},
		{"PyPI", "!=1.5.*", "1.4 1.6", "1.5 1.5.1"},
		{"PyPI", "==1.0", "1.0 1.0.0 1.0+local", "1.0.1 1.0.post1"},
		{"PyPI", "==1.0+a", "1.0+a", "1.0 1.0+b"},
		{"PyPI", "!=1.0", "1.1", "1.0 1.0+local"},
		{"PyPI", "===1.0", "1.0", "1.0.0"},
		{"PyPI", "(>=1!1.0)", "1!2.0", "2.0"},
		{"PyPI", "^1.2 || ~3.1", "1.9 3.1.5", "2.0 3.2"},
		{"Maven", "[1.0,2.0)", "1.0 1.9.9 2.0-rc1", "2.0 0.9"},
		{"Maven", "(,1.0],[1.2,)", "0.1 1.0 1.2 9", "1.1"},
		{"Maven", "[1.5]", "1.5 1.5.0", "1.5.1"},
		{"Maven", "1.5", "1.5", "1.6"},
		{"NuGet", "1.5", "1.5.0 9.0.0", "1.4.9"},
		{"NuGet", "[1.5]", "1.5.0", "1.5.1"},
		{"NuGet", "(1.0, 2.0]", "1.0.1 2.0.0", "1.0.0"},
		{"NuGet", "1.*", "1.0.0 1.9.0", "2.0.0 2.0.0-a"},
		{"NuGet", "*", "0.1.0", ""},
		{"RubyGems", "~> 2.2", "2.2.0 2.9", "3.0 3.0.a 2.1"},
		{"RubyGems", "~> 2.2.0", "2.2.0 2.2.9", "2.3.0 2.3.a 2.3.0.alpha"},
		{"RubyGems", "~> 5.2, >= 5.2.3", "5.2.3 5.9", "5.2.2 6"},
		{"RubyGems", "!= 1.0", "1.1", "1.0.0"},
		{"Packagist", "^1.2 || ^2.0", "1.2.0 1.9 2.5", "3.0 3.0.0-alpha1 1.1"},
		{"Packagist", "~1.2.3", "1.2.3 1.2.9", "1.3.0"},
		{"Packagist", "~1.2", "1.9.0", "2.0.0"},
		{"Packagist", "1.0.*", "1.0.0 1.0.9", "1.1.0"},
		{"Packagist", "1.0 - 2.0", "1.0 2.0.9", "2.1"},
		{"Packagist", ">=1.0,<1.1|>=1.2@dev", "1.0.5 1.3.0", "1.1.0"},
		{"Debian:12", "(>= 1.0-1), << 2.0", "1.0-1 2.0~rc1", "2.0 0.9"},
		{"Red Hat", ">= 1.0-1.el9", "1.0-2.el9 1:0.1", "1.0~rc1-1.el9"},
		{"Alpine:v3.20", ">=1.2_rc1", "1.2", "1.2_beta1"},
		{"Go", ">=1.21.0 <1.21.4", "go1.21.3 v1.21.0", "1.21.4 go1.21rc2"},
		{"Go", ">=go1.22rc1", "go1.22.0", "go1.21.9"},
		{"Hackage", "^>=1.2.3 || ==2.*", "1.2.3 1.2.9 2.5", "1.3 3.0"},
		{"Hackage", ">=1.0 && <2", "1.5", "2"},
		{"ConanCenter", "[>=1.0 <2.0]", "1.5", "2.0"},
		{"ConanCenter", "~1.2", "1.2.9", "1.3 1.3-pre"},
		{"CRAN", "(>= 1.0-4)", "1.0.5", "1.0-3"},
		{"SwiftURL", "1.0.0..<2.0.0", "1.0.0 1.9.9", "2.0.0"},
		{"terraform", "~> 5.0", "5.9.0", "6.0.0"},
		{"PyPI", "vers:pypi/!=1.0|!=2.0", "1.5 3", "1.0 2.0"},
		{"PyPI", "vers:pypi/<1|<2", "1.5 0.1", "2 3"},
		{"PyPI", "vers:pypi/*", "1", ""},
		{"deb", "vers:deb/>=1:1.0|<1:2.0~rc1", "1:1.5", "1:2.0~rc1 2.0"},
	}
	for _, tt := range tests {
		r, err := ParseRange(tt.ecosystem, tt.text)
		if err != nil {
			t.Errorf("%s: %v", tt.text, err)
			continue
		}
		for want, list := range map[bool]string{true: tt.in, false: tt.out} {
			for _, v := range strings.Fields(list) {
				if got, err := r.Contains(v); err != nil || got != want {
					t.Errorf("%s %q holds %s: %v, %v", tt.ecosystem, tt.text, v, got, err)
				}
			}
		}
	}
}

func TestRangesThatAreNoneAreRefused(t *testing.T) {
	for _, tt := range [][2]string{
		{"npm", "latest"}, {"npm", "git+https://example.org/x.git"}, {"npm", "file:../x"}, {"npm", ">="}, {"npm", "npm:other@1.0.0"},
		{"npm", "vers:pypi/1"}, {"npm", "vers:npm"}, {"npm", "vers:npm/"}, {"npm", "vers:npm/1||2"}, {"npm", "vers:npm/1%2"},
		{"Maven", "[1.0"}, {"Maven", "(1.0)"}, {"Maven", "${project.version}"}, {"Maven", "1.+"}, {"Maven", ""},
		{"PyPI", "~=1"}, {"PyPI", ">=1.*"}, {"PyPI", "foo"}, {"RubyGems", "~> x"}, {"Packagist", "^x"}, {"NuGet", "x.*"},
		{"Debian", ""}, {"Debian", "~1"}, {"Hackage", "^>=x"}, {"npm", strings.Repeat(">1 ", 5000)},
		{"npm", strings.Repeat(">1 ", 6000)}, {"npm", ">" + strings.Repeat("1", 2000)},
	} {
		if r, err := ParseRange(tt[0], tt[1]); err == nil {
			t.Errorf("%s %q: accepted as %s", tt[0], clip(tt[1]), clip(r.String()))
		}
	}
	if _, err := ParseRange("no-such", "1"); !errors.Is(err, ErrEcosystem) {
		t.Error(err)
	}
}

func TestExactTellsWhatARequirementPins(t *testing.T) {
	for _, tt := range []struct{ ecosystem, requirement, want string }{
		{"PyPI", "==1.2.3", "1.2.3"}, {"PyPI", "===1.2.3", "1.2.3"}, {"PyPI", "==1.2.*", ""}, {"PyPI", ">=1.2.3", ""},
		{"npm", "1.2.3", "1.2.3"}, {"npm", "=1.2.3", "1.2.3"}, {"npm", "^1.2.3", ""}, {"npm", "1.2", ""}, {"npm", "1.2.3 || 2.0.0", ""}, {"npm", "latest", ""},
		{"crates.io", "=1.2.3", "1.2.3"}, {"crates.io", "1.2.3", ""}, {"Maven", "[1.2.3]", "1.2.3"}, {"Maven", "1.2.3", "1.2.3"},
		{"NuGet", "[1.2.3]", "1.2.3"}, {"NuGet", "1.2.3", ""}, {"RubyGems", "= 1.2.3", "1.2.3"}, {"RubyGems", "~> 1.2.3", ""},
		{"Packagist", "1.2.3", "1.2.3"}, {"Packagist", "1.2.*", ""}, {"Hex", "== 1.2.3", "1.2.3"}, {"Pub", "1.2.3", "1.2.3"},
		{"Debian", "(= 1.2-1)", "1.2-1"}, {"Go", "v1.2.3", "v1.2.3"}, {"npm", "*", ""}, {"no-such", "1", ""},
	} {
		got, ok := Exact(tt.ecosystem, tt.requirement)
		if ok != (tt.want != "") || ok && got != tt.want {
			t.Errorf("%s %q: %q, %v; want %q", tt.ecosystem, tt.requirement, got, ok, tt.want)
		}
	}
}

func TestNativeRangesTranslateToVERS(t *testing.T) {
	for _, tt := range [][3]string{
		{"npm", "^1.2.3 || 3.1.4", "vers:npm/>=1.2.3|<2.0.0-0|3.1.4"},
		{"PyPI", "~=1.4.2", "vers:pypi/>=1.4.2|<1.5"},
		{"Maven", "(,1.0],[1.2,)", "vers:maven/<=1.0|>=1.2"},
		{"npm", "*", "vers:npm/*"},
		{"Debian:12", ">= 1:1.0+b", "vers:deb/>=1:1.0+b"},
	} {
		r, err := ParseRange(tt[0], tt[1])
		if err != nil {
			t.Fatal(err)
		}
		if r.String() != tt[2] {
			t.Errorf("%s %s: %s, want %s", tt[0], tt[1], r, tt[2])
		}
	}
}

func TestBatchesAnswerEveryLineInOrder(t *testing.T) {
	long := "npm\t" + strings.Repeat("1", 2*maxLine) + "\t2"
	compare := "Maven\t1.0-alpha-1\t1.0\r\nAlpine\t1.2_p1\t1.2\nnpm\t1\n\nnope\t1\t2\n" + long + "\nnpm\t1.0.0\t1.0.0"
	var out bytes.Buffer
	failed, err := CompareBatch(strings.NewReader(compare), &out)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff("-1\n1\nerror\nerror\nerror\nerror\n0\n", out.String()); diff != "" || failed != 4 {
		t.Errorf("failed %d: %s", failed, diff)
	}
	in := "npm\t>=1.2.0 <2.0.0 || 3.1.4\t3.1.4\nnpm\tvers:npm/>=1.2.0|<2.0.0|3.1.4\t2.0.0\nnpm\tlatest\t1.0.0\n"
	out.Reset()
	failed, err = InBatch(strings.NewReader(in), &out)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff("true\nfalse\nerror\n", out.String()); diff != "" || failed != 1 {
		t.Errorf("failed %d: %s", failed, diff)
	}
}

func TestBatchesReportBrokenReadersAndWriters(t *testing.T) {
	broken := errors.New("broken")
	if _, err := CompareBatch(failing{broken}, &bytes.Buffer{}); !errors.Is(err, broken) {
		t.Error(err)
	}
	if _, err := CompareBatch(strings.NewReader("npm\t1\t2\n"), failing{broken}); !errors.Is(err, broken) {
		t.Error(err)
	}
}

type failing struct{ err error }

func (f failing) Read([]byte) (int, error)  { return 0, f.err }
func (f failing) Write([]byte) (int, error) { return 0, f.err }

func FuzzParseRangeIsBounded(f *testing.F) {
	for _, seed := range [][3]string{
		{"npm", "^1.2 || 1 - 2 <3", "1.2.3"}, {"PyPI", "~=1.4.2,!=1.5.*", "1"}, {"Maven", "(,1],[2,)", "1"}, {"NuGet", "1.*", "1"},
		{"RubyGems", "~> 2.0", "2"}, {"Packagist", "^1@dev|1 - 2", "1"}, {"Hackage", "^>=1 && ==1.*", "1"}, {"ConanCenter", "[~1-]", "1"},
		{"nginx", "1.5.0+, 1.4.1+, 1-2", "1"}, {"deb", "vers:deb/>=1|<2|!=3", "1"}, {"SwiftURL", "1..<2", "1"}, {"Julia", "1,2", "1"},
		{"nginx", "*>1", "1"}, {"Debian", ">= *", "1"},
	} {
		f.Add(seed[0], seed[1], seed[2])
	}
	f.Fuzz(func(t *testing.T, name, text, version string) {
		r, err := ParseRange(name, text)
		if err != nil {
			return
		}
		in, err := r.Contains(version)
		if err != nil {
			return
		}
		canonical := r.String()
		if len(canonical) > maxRangeLen || len(r.alts) > 1 {
			return // overlapping alternatives flatten into something else
		}
		Exact(name, text)
		again, err := ParseRange(r.vers, canonical)
		if err != nil {
			t.Fatalf("%s %q: canonical form %q: %v", name, text, canonical, err)
		}
		if strings.HasPrefix(text, "vers:") {
			if same, err := again.Contains(version); err != nil || same != in {
				t.Fatalf("%s: %q holds %q: %v, %q: %v (%v)", name, text, version, in, canonical, same, err)
			}
		}
	})
}
