package purl

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestParseReadsUntidyPackageURLs(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"an unescaped npm scope is a namespace", "pkg:npm/@babel/core@7.0.0", "pkg:npm/%40babel/core@7.0.0"},
		{"an unescaped npm scope without version has none", "pkg:npm/@babel/core", "pkg:npm/%40babel/core"},
		{"a version may hold a slash", "pkg:golang/x.io/y@feature/z", "pkg:golang/x.io/y@feature%2Fz"},
		{"PyPI names are normalised with their dots", "pkg:pypi/Zope.._Interface@5.0RC1", "pkg:pypi/zope-interface@5.0rc1"},
		{"npm names keep their case", "pkg:npm/JSONStream@1.0.0", "pkg:npm/JSONStream@1.0.0"},
		{"Go module paths keep their case", "pkg:golang/github.com/BurntSushi/toml@v1.0.0", "pkg:golang/github.com/BurntSushi/toml@v1.0.0"},
		{"empty qualifiers go", "pkg:npm/a?x=&y=1", "pkg:npm/a?y=1"},
		{"subpaths do not walk", "pkg:npm/a#../x/./y//z", "pkg:npm/a#x/y/z"},
		{"build metadata is encoded", "pkg:cargo/a@1.0.0+b", "pkg:cargo/a@1.0.0%2Bb"},
		{"paths of unknown git hosts keep their case", "pkg:git/Git.Example/GNOME/fonts@1", "pkg:git/git.example/GNOME/fonts@1"},
		{"an action's path keeps its case", "pkg:githubactions/Org/Repo%2FSub@v1", "pkg:githubactions/org/repo%2FSub@v1"},
		{"non-ASCII bytes are encoded", "pkg:generic/é", "pkg:generic/%C3%A9"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p, err := Parse(tt.in)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, p.String()); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestParseNamesTheReasonOfARefusal(t *testing.T) {
	tests := []struct {
		in   string
		want error
	}{
		{"", ErrScheme},
		{"npm/a", ErrScheme},
		{"pkg:npm", ErrName},
		{"pkg:npm/", ErrName},
		{"pkg:npm/@1.0", ErrName},
		{"pkg:1npm/a", ErrType},
		{"pkg:npm/a%zz", ErrEscape},
		{"pkg:npm/a%2", ErrEscape},
		{"pkg:npm/a?b=1&b=2", ErrQualifier},
		{"pkg:npm/a?=2", ErrQualifier},
		{"pkg:pypi/x/a", ErrNamespace},
		{"pkg:githubactions/checkout", ErrNamespace},
		{"pkg:npm/" + string(make([]byte, MaxLen)), ErrTooLong},
	}
	for _, tt := range tests {
		if _, err := Parse(tt.in); !errors.Is(err, tt.want) {
			t.Errorf("Parse(%q): %v, want %v", clip(tt.in), err, tt.want)
		}
	}
}

func TestParseLooseKeepsWhatCanBeNamed(t *testing.T) {
	for _, in := range []string{"pkg:julia/Dates@1.0", "pkg:swift/Alamofire", "pkg:rpm/x/curl?Arch=i386", "pkg:pypi/x/a"} {
		if _, err := Parse(in); err == nil {
			t.Errorf("Parse(%q): accepted", in)
		}
		if _, err := ParseLoose(in); err != nil {
			t.Errorf("ParseLoose(%q): %v", in, err)
		}
	}
}

func TestAPlainNpmPackageURLTakesAtMostThreeAllocations(t *testing.T) {
	if n := testing.AllocsPerRun(100, func() { roundTrip(t) }); n > 3 {
		t.Errorf("%v allocations, want at most 3", n)
	}
}

func roundTrip(tb testing.TB) string {
	p, err := Parse("pkg:npm/lodash@4.17.21")
	if err != nil {
		tb.Fatal(err)
	}
	return p.String()
}

func BenchmarkParseAndString(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		roundTrip(b)
	}
}

func FuzzParseIsStable(f *testing.F) {
	for _, seed := range []string{
		"pkg:npm/%40babel/core@7.0.0?arch=x#a/b", "pkg:git/github/a/b@1", "pkg:githubactions/a/b%2Fc@v1",
		"pkg:///maven/a/b@1", "pkg:pypi/A._b@1.0RC", "pkg:julia/A?uuid=1", "pkg:brew/node@20@20.1", "pkg:git/a%2Fb/c%2F/d",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, read := range []func(string) (PURL, error){Parse, ParseLoose} {
			p, err := read(s)
			if err != nil {
				continue
			}
			once := p.String()
			q, err := read(once)
			if len(once) > MaxLen {
				continue
			}
			if err != nil {
				t.Fatalf("%q gives %q, which is refused: %v", s, once, err)
			}
			if twice := q.String(); twice != once {
				t.Fatalf("%q gives %q, then %q", s, once, twice)
			}
			if diff := cmp.Diff(p, q); diff != "" {
				t.Fatalf("%q: parts change: %s", s, diff)
			}
		}
	})
}
