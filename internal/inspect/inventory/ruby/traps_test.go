package ruby

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

// cut writes the tokens of a source, each as "kind:text".
func cut(src string) string {
	l := lexer{src: src}
	var out []string
	for {
		t, ok := l.next()
		if !ok {
			return strings.Join(out, " ")
		}
		text := t.text
		if t.kind == newline {
			text = "/"
		}
		out = append(out, [...]string{"w", "s", "d", ":", "l", "p", "n"}[t.kind]+":"+text)
	}
}

func TestSourcesAreCutIntoTokens(t *testing.T) {
	for src, want := range map[string]string{
		"gem 'a', \"b\"":                "w:gem s:a p:, s:b",
		"gem 'it''s'":                   "w:gem s:it s:s",
		`gem 'it\'s'`:                   `w:gem s:it\'s`,
		`gem "a#{b}"`:                   "w:gem d:a#{b}",
		`gem 'a#{b}'`:                   "w:gem s:a#{b}",
		`gem "a#b"`:                     "w:gem s:a#b",
		"a: 1, b => :c":                 "l:a w:1 p:, w:b p:= p:> ::c",
		"A::B":                          "w:A p:: ::B",
		`:"a b"`:                        "::a b",
		"%q(a (b) c)":                   "s:a (b) c",
		"%Q{a#{b}}":                     "d:a#{b}",
		"%w[a b] %i(c)":                 "d:a b d:c",
		"a % b":                         "w:a p:% w:b",
		"x # comment 'y'\nz":            "w:x n:/ w:z",
		"x\n=begin\ny\n=end\nz":         "w:x n:/ w:z",
		"x\n=begin\ny":                  "w:x n:/",
		"a \\\n b":                      "w:a w:b",
		"x = <<-EOS\n gem 'y'\n EOS\nz": "w:x p:= p:- w:EOS n:/ w:z",
		"x = <<~A + 1\ntext\nA\nz":      "w:x p:= p:~ w:A p:+ w:1 n:/ w:z",
		"a << b":                        "w:a p:< p:< w:b",
		"a?b!":                          "w:a?b!",
		"@a.$b":                         "w:@a.$b",
		"'open":                         "s:open",
		`"`:                             "s:",
		"":                              "",
		"\r\n\t ":                       "n:/",
	} {
		if got := cut(src); got != want {
			t.Errorf("%q:\n%s\nwant\n%s", src, got, want)
		}
	}
}

func TestStatementsGoOnOverLines(t *testing.T) {
	for src, want := range map[string][]string{
		"a\nb":             {"a", "b"},
		"a,\nb":            {"a,b"},
		"a(\nb\n)\nc":      {"a(b)", "c"},
		"a; b":             {"a", "b"},
		"a =>\nb":          {"a=>b"},
		"a:\n1":            {"a1"},
		"[\n(\n{\n}\n)\n]": {"[({})]"},
		"a\n)\n]\nb":       {"a", ")", "]", "b"},
		"a +\nb":           {"a+b"},
		"a\n\n\nb":         {"a", "", "", "b"},
	} {
		var got []string
		if err := statements(src, func(stmt []token) error {
			var b strings.Builder
			for _, t := range stmt {
				b.WriteString(t.text)
			}
			got = append(got, b.String())
			return nil
		}); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%q: %s", src, diff)
		}
	}
	longest := 0
	if err := statements(strings.Repeat("a,", 20_000), func(stmt []token) error { longest = max(longest, len(stmt)); return nil }); err != nil || longest > 4096 {
		t.Errorf("%d tokens, %v", longest, err)
	}
}

func TestCallsOfGemInManyForms(t *testing.T) {
	for src, want := range map[string]string{
		"gem 'a'":                                  "a||default|prod|",
		"gem('a', '1')":                            "a|1|default|prod|",
		"gem(('a'), '1')":                          "a|1|default|prod|",
		"gem 'a', ['>= 1', '< 2']":                 "a|>= 1, < 2|default|prod|",
		"gem 'a'.freeze, '~> 1'.freeze":            "a|~> 1|default|prod|",
		"gem \"a\", require: 'b'":                  "a||default|prod|",
		"gem 'a', :git => 'https://x.invalid/a'":   "a||default|prod|git+https://x.invalid/a",
		"gem 'a', path: '../a'":                    "a||default|prod|path+../a",
		"gem 'a', github: 'o/a', branch: 'main'":   "a||default|prod|github+o/a",
		"gem 'a', group: :test":                    "a||test|dev|",
		"gem 'a', groups: [:test, :ci]":            "a||test,ci|dev|",
		"gem 'a', :groups => [:test, :production]": "a||test,production|prod|",
		"gem 'a', group: 'development'":            "a||development|dev|",
		"gem 'a', group: :custom":                  "a||custom|prod|",
		"gem 'a', '1', git: url":                   "a|1|default|prod|",
		"gem 'a' if x == 'b'":                      "a||default|prod|",
		"gem name":                                 "",
		"gem":                                      "",
		"gem \"a-#{b}\"":                           "",
		"gem %w[a]":                                "",
		"gemspec":                                  "",
		"gems 'a'":                                 "",
		"x.gem 'a'":                                "",
		"# gem 'a'":                                "",
		"'gem' 'a'":                                "",
	} {
		l := inventorytest.Read(t, Gemfile(), "Gemfile", src+"\n")
		var got []string
		for _, d := range l.Declarations {
			got = append(got, fmt.Sprintf("%s|%s|%s|%s|%s", d.Name, d.Requirement, d.Kind, d.Scope, d.Extra))
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: %q, want %q", src, got, want)
		}
	}
}

func TestGroupsHoldAsLongAsTheirBlocks(t *testing.T) {
	const src = "group :test do\n  gem 'a'\n  if x\n    gem 'b'\n  end\n  gem 'c'\nend\ngem 'd'\nend\ngem 'e'\ngroup 'ci', :lint do\n  source 'https://x.invalid' do\n    gem 'f'\n  end\nend\ngem 'g'\n"
	l := inventorytest.Read(t, Gemfile(), "Gemfile", src)
	var got []string
	for _, d := range l.Declarations {
		got = append(got, d.Name+" "+d.Kind)
	}
	want := []string{"a test", "b test", "c test", "d default", "e default", "f ci,lint", "g default"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestWhatIsNotFollowedIsSaid(t *testing.T) {
	for src, want := range map[string]string{"eval_gemfile 'other'": "eval_gemfile runs another file", "gem x": "computed", "gem \"a#{b}\", '1'": "computed"} {
		l := inventorytest.Read(t, Gemfile(), "gems.rb", src+"\n")
		if len(l.Notes) != 1 || !strings.Contains(l.Notes[0].Text, want) {
			t.Errorf("%s: %v", src, l.Notes)
		}
	}
	if l := inventorytest.Read(t, Gemfile(), "Gemfile", "gemspec path: 'x'\n"); l.Attr("gemspec") != "." || len(l.Notes) != 0 {
		t.Errorf("%q %v", l.Attr("gemspec"), l.Notes)
	}
}

func TestGroupsAreScopes(t *testing.T) {
	for groups, want := range map[string]component.Scope{"": component.Prod, "test": component.Dev, "development test ci docs": component.Dev, "test production": component.Prod, "assets": component.Prod, "Test": component.Prod} {
		if got := groupScope(strings.Fields(groups)); got != want {
			t.Errorf("%q: %s", groups, got)
		}
	}
}

func TestLinesOfLockFilesInManyForms(t *testing.T) {
	for name, tt := range map[string]struct{ text, want string }{
		"platforms are one release": {"GEM\n  specs:\n    a (1.0)\n    a (1.0-java)\n    a (1.0-x86_64-linux)\nDEPENDENCIES\n  a\n", "a 1.0"},
		"only for a platform":       {"GEM\n  specs:\n    a (1.0-arm64-darwin)\nDEPENDENCIES\n  a\n", "a 1.0"},
		"two versions":              {"GEM\n  specs:\n    a (1.0)\n    a (2.0)\n", "a 1.0, a 2.0"},
		"a pre-release":             {"GEM\n  specs:\n    a (1.0.0.rc1)\n", "a 1.0.0.rc1"},
		"two sources":               {"GEM\n  remote: https://x.invalid/\n  specs:\n    a (1)\nGEM\n  remote: https://y.invalid/\n  specs:\n    b (2)\n", "a 1, b 2"},
		"a plug-in":                 {"PLUGIN SOURCE\n  remote: x\n  type: t\n  specs:\n    a (1)\n", "a 1"},
		"before the specs":          {"GEM\n    a (1)\n  specs:\n    b (2)\n", "b 2"},
		"an unknown section":        {"NEWS\n  specs:\n    a (1)\nGEM\n  specs:\n    b (2)\n", "b 2"},
		"a line without a version":  {"GEM\n  specs:\n    a\n", "a "},
		"an open parenthesis":       {"GEM\n  specs:\n    a (1\n", "a 1"},
		"what needs before a spec":  {"GEM\n  specs:\n      a\n", ""},
		"empty":                     {"", ""},
	} {
		l := inventorytest.Read(t, GemfileLock(), "Gemfile.lock", tt.text)
		var got []string
		for _, n := range l.Nodes {
			if n.Name != "" {
				got = append(got, n.Name+" "+n.Version)
			}
		}
		if strings.Join(got, ", ") != tt.want {
			t.Errorf("%s: %q, want %q", name, got, tt.want)
		}
	}
}

func TestChecksumsGoToTheirGems(t *testing.T) {
	const text = "GEM\n  specs:\n    a (1.0)\n    a (1.0-java)\n    b (2)\nCHECKSUMS\n  a (1.0) sha256=aa\n  a (1.0-java) sha256=bb,sha512=cc\n  b (3) sha256=dd\n  b (2)\n  c (1) sha256=ee\n  damaged\n"
	l := inventorytest.Read(t, GemfileLock(), "Gemfile.lock", text)
	got := map[string]string{}
	for _, n := range l.Nodes {
		got[n.Name] = n.Integrity
	}
	if got["a"] != "sha256:aa sha256:bb sha512:cc" || got["b"] != "" {
		t.Errorf("%q", got)
	}
}

func TestSourcesOfLockedGems(t *testing.T) {
	for text, want := range map[string]string{
		"GIT\n  remote: https://x.invalid/a.git\n  revision: abc\n  specs:\n    a (1)\n": "git+https://x.invalid/a.git#abc",
		"GIT\n  remote: https://x.invalid/a.git\n  specs:\n    a (1)\n":                  "git+https://x.invalid/a.git",
		"PATH\n  remote: ../a\n  specs:\n    a (1)\n":                                    "../a",
		"GEM\n  remote: https://x.invalid/\n  specs:\n    a (1)\n":                       "",
	} {
		l := inventorytest.Read(t, GemfileLock(), "Gemfile.lock", text)
		n := l.Nodes[len(l.Nodes)-1]
		if n.Source != want || n.Project != strings.HasPrefix(text, "PATH") {
			t.Errorf("%q: %q, project %v", text, n.Source, n.Project)
		}
	}
}

func TestSpecificationsInManyForms(t *testing.T) {
	for src, want := range map[string]string{
		"s.name = 'a'\ns.version = '1'":              "a 1 ",
		"s.name = 'a'.freeze\ns.name = 'b'":          "a  ",
		"spec.name        = \"a\"\nspec.version = V": "a  ",
		"s.name = \"a#{b}\"":                         "x  ",
		"name = 'a'":                                 "x  ",
		"s.name == 'a'":                              "x  ",
		"":                                           "x  ",
		"s.description = <<D\ns.name = 'no'\nD\ns.name = 'a'": "a  ",
	} {
		l := inventorytest.Read(t, Gemspec(), "lib/x.gemspec", src+"\n")
		if got := l.Nodes[0].Name + " " + l.Nodes[0].Version + " "; got != want {
			t.Errorf("%q: %q, want %q", src, got, want)
		}
	}
	for src, want := range map[string]string{"s.license = 'MIT'": "MIT", "s.licenses = ['MIT', 'Ruby']": "MIT OR Ruby", "s.license = x": "", "s.licenses = ['A'.freeze]": "A"} {
		l := inventorytest.Read(t, Specification(), "specifications/a-1.0.gemspec", src+"\n")
		if got := l.Nodes[0].Licence; got != want {
			t.Errorf("%q: %q, want %q", src, got, want)
		}
	}
}

func TestPlacesOfInstalledSpecifications(t *testing.T) {
	for p, want := range map[string]bool{"gems/specifications/a-1.gemspec": true, "specifications/default/a-1.gemspec": true, "specifications/x/a-1.gemspec": false, "specification/a-1.gemspec": false, "default/a-1.gemspec": false, "a.gemspec": false} {
		if installed(p) != want {
			t.Errorf("%s: %v", p, !want)
		}
	}
	if got := homeOf("usr/lib/gems/specifications/default/a-1.gemspec"); got != "usr/lib/gems/" {
		t.Error(got)
	}
}

func TestBudgetsOfRubyReadersAreKept(t *testing.T) {
	for p, tt := range map[string]struct {
		r    *inventory.Reader
		text string
	}{
		"Gemfile.lock": {GemfileLock(), strings.Repeat("GEM\n", 500)}, "Gemfile": {Gemfile(), strings.Repeat("gem 'a'\n", 500)}, "a.gemspec": {Gemspec(), strings.Repeat("s.name = 'a'\n", 500)},
	} {
		f := &inspect.File{Path: p, Size: int64(len(tt.text)), Data: []byte(tt.text), At: strings.NewReader(tt.text), Budget: budget.New(budget.Limits{Steps: 50}, 1)}
		if err := tt.r.Inspect(f, &inspect.Result{}); !budget.IsBreach(err) {
			t.Errorf("%s: %v", p, err)
		}
	}
	deep := strings.Repeat("if x\n", 100_000)
	f := &inspect.File{Path: "Gemfile", Size: int64(len(deep)), Data: []byte(deep), At: strings.NewReader(deep), Budget: budget.New(budget.Default(), int64(len(deep)))}
	if err := Gemfile().Inspect(f, &inspect.Result{}); !budget.IsBreach(err) {
		t.Errorf("blocks without end: %v", err)
	}
}

func TestTextsThatTemptTheLexerTakeLinearTime(t *testing.T) {
	for _, text := range []string{strings.Repeat("<<A\n", 50_000), strings.Repeat("\n=begin\n", 50_000), strings.Repeat("%q(", 50_000), strings.Repeat("\"#{", 50_000), strings.Repeat("'", 100_001), strings.Repeat(":\"", 50_000), strings.Repeat("gem 'a',\n", 50_000)} {
		if err := statements(text, func([]token) error { return nil }); err != nil {
			t.Error(err)
		}
	}
}
