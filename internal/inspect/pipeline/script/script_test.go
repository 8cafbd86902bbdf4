package script

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// show writes commands one a line: words, then assignments, redirects and pipes.
func show(list []Command) string {
	var b strings.Builder
	for i, c := range list {
		var parts []string
		for _, a := range c.Assigns {
			parts = append(parts, a.Name+":="+a.Value.Text)
		}
		for _, a := range c.Args {
			parts = append(parts, "["+a.Text+"]")
		}
		for _, r := range c.Redirects {
			parts = append(parts, r.Op+r.Target.Text)
			if r.Body.Text != "" {
				parts = append(parts, fmt.Sprintf("body %q", r.Body.Text))
			}
		}
		for _, r := range c.Group {
			parts = append(parts, "group "+r.Op+r.Target.Text)
		}
		if c.Feeds >= 0 {
			parts = append(parts, fmt.Sprintf("feeds %d", c.Feeds))
		}
		if c.Fed {
			parts = append(parts, fmt.Sprintf("fed by %d", c.From))
		}
		fmt.Fprintf(&b, "%d %s\n", i, strings.Join(parts, " "))
	}
	return b.String()
}

func TestBash(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"words and quotes", `echo a 'b c' "d $e ${f:-g}" h\ i`, "0 [echo] [a] [b c] [d $e $f] [h i]\n"},
		{"one after the other", "a; b && c || d\ne & f", "0 [a]\n1 [b]\n2 [c]\n3 [d]\n4 [e]\n5 [f]\n"},
		{"pipes", "a | b | c", "0 [a] feeds 1\n1 [b] feeds 2 fed by 0\n2 [c] fed by 0\n"},
		{"redirects", `echo x >> "$F" 2>&1 < in`, "0 [echo] [x] >>$F >&1 <in\n"},
		{"assignments", "A=1 B=$C cmd; D=e; export F=g; local h=i", "0 A:=1 B:=$C [cmd]\n1 D:=e\n2 F:=g\n3 h:=i\n"},
		{"blocks", "{ a; b; } > f; ( c )", "0 [a] group >f\n1 [b] group >f\n2 [c]\n"},
		{"conditions and loops", "if a; then b; elif c; then d; else e; fi; while f; do g; done; for x in 1 $y; do h; done; case $z in i) j;; esac",
			"0 [a]\n1 [b]\n2 [c]\n3 [d]\n4 [e]\n5 [f]\n6 [g]\n7 x:=1 x:=$y\n8 [h]\n9 [j]\n"},
		{"functions", "f() { a; }\nf", "0 [a]\n1 [f]\n"},
		{"substitutions", `x=$(a "$b"); echo "$(c | d)" <(e)`, "0 x:=$()\n1 [a] [$b]\n2 [echo] [$()] [$()]\n3 [c] feeds 4\n4 [d] fed by 3\n5 [e]\n"},
		{"here-documents", "cat <<EOF > f\na $b\nEOF\ncat <<'EOF'\n$c\nEOF\n", "0 [cat] <<EOF body \"a $b\\n\" >f\n1 [cat] <<EOF body \"$c\\n\"\n"},
		{"comments", "a # b; c\n# d\ne", "0 [a]\n1 [e]\n"},
		{"time and negation", "time a; ! b", "0 [a]\n1 [b]\n"},
		{"lines that go on", "a \\\n  b", "0 [a] [b]\n"},
		{"tests", "[[ $a == b ]]; [ -n \"$c\" ]; (( d > 1 ))", "0 [[] [-n] [$c] []]\n"},
		{"nothing", "", ""},
	} {
		if diff := cmp.Diff(tt.want, show(Parse(tt.text, Bash))); diff != "" {
			t.Errorf("%s: %s", tt.name, diff)
		}
	}
}

func TestLineByLine(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		shell      Shell
		want       string
	}{
		{"PowerShell", "Write-Output \"a=$env:B\" | Out-File -FilePath $env:GITHUB_ENV -Append # c\n$x = 1; npm ci", PowerShell,
			"0 [Write-Output] [a=$B] feeds 1\n1 [Out-File] [-FilePath] [$GITHUB_ENV] [-Append] fed by 0\n2 [$x] [=] [1]\n3 [npm] [ci]\n"},
		{"redirects of PowerShell", "'a b' >> ${env:F}", PowerShell, "0 [a b] >>$F\n"},
		{"single quotes expand nothing", "echo '$a' \"$b\"", PowerShell, "0 [echo] [$a] [$b]\n"},
		{"cmd", "echo a=%B% >> \"%F%\" & dir && c", Cmd, "0 [echo] [a=$B] >>$F\n1 [dir]\n2 [c]\n"},
		{"a per cent sign alone", "echo 5% of 10%", Cmd, "0 [echo] [5%] [of] [10%]\n"},
		{"Bash that does not parse", "if a; then\necho \"$b\" | c\n", Bash, "0 [if] [a]\n1 [then]\n2 [echo] [$b] feeds 3\n3 [c] fed by 2\n"},
		{"Python is not read", "import os; os.system('x')", Python, ""},
		{"nor is anything else", "x", Other, ""},
		{"an empty name", "echo $ ${ $env:", PowerShell, "0 [echo] [$()] [$()] [$()]\n"},
		{"a pipe at the end", "a |", PowerShell, "0 [a]\n"},
	} {
		if diff := cmp.Diff(tt.want, show(Parse(tt.text, tt.shell))); diff != "" {
			t.Errorf("%s: %s", tt.name, diff)
		}
	}
}

func TestVariablesInAndOutsideQuotes(t *testing.T) {
	c := Parse(`echo "$a" $b "x${c}y"$d '$e' "$(f $g)"`, Bash)
	var vars, bare []string
	for _, w := range c[0].Args {
		vars = append(vars, w.Vars...)
		bare = append(bare, w.Bare...)
	}
	if diff := cmp.Diff([]string{"a", "b", "c", "d", "g"}, vars); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"b", "d"}, bare); diff != "" {
		t.Error(diff)
	}
	if c[0].Args[5].Expanded || !c[0].Args[1].Expanded {
		t.Logf("%+v", c[0].Args)
	}
}

func TestPlacesAreThoseOfTheScript(t *testing.T) {
	text := "set -e\n  npm install \"left pad\" | tee x\n"
	for _, shell := range []Shell{Bash, PowerShell} {
		c := Parse(text, shell)
		if got := text[c[1].Args[2].Off:c[1].Args[2].End]; got != `"left pad"` {
			t.Errorf("%v: word %q", shell, got)
		}
		if got := text[c[1].Off:c[1].End]; !strings.HasPrefix(got, "npm install") {
			t.Errorf("%v: command %q", shell, got)
		}
	}
}

func TestWrappersAreLookedThrough(t *testing.T) {
	for text, want := range map[string]string{
		"sudo -E npm ci":        "npm ci",
		"env A=b C=d make":      "make",
		"time nice -n 5 make":   "5 make", // an option with a word of its own is not known
		"sudo":                  "",
		"make sudo":             "make sudo",
		"/usr/bin/env bash x":   "/usr/bin/env bash x",
		"exec xvfb-run -a make": "make",
	} {
		var words []string
		for _, w := range Parse(text, Bash)[0].Plain() {
			words = append(words, w.Text)
		}
		if got := strings.Join(words, " "); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
	for text, want := range map[string]string{"/usr/bin/npm ci": "npm", "npm.exe ci": "npm", `C:\x\git.exe a`: "git", "A=b": ""} {
		shell := Bash
		if strings.Contains(text, `\`) {
			shell = Cmd
		}
		if got := Parse(text, shell)[0]; got.Name() != want {
			t.Errorf("%q: %q, want %q", text, got.Name(), want)
		}
	}
}

func TestShells(t *testing.T) {
	for setting, want := range map[string]string{
		"bash": "0 true", "sh -e {0}": "0 true", "/bin/bash --noprofile {0}": "0 true", "pwsh": "1 true", "PowerShell.exe -c": "1 true", "cmd": "2 true", "CMD": "2 true",
		`%ComSpec%\cmd.exe`: "2 true", "python": "3 true", "perl {0}": "4 false", "": "4 false", "node": "4 false",
	} {
		shell, known := ShellOf(setting)
		if got := fmt.Sprint(uint8(shell), known); got != want {
			t.Errorf("%q: %s, want %s", setting, got, want)
		}
	}
}

// fences finds template expressions as the front end of GitHub does.
func fences(text string) (places [][2]int) {
	for at := 0; ; {
		i := strings.Index(text[at:], "${{")
		if i < 0 {
			return places
		}
		end := Closing(text, at+i+3)
		if end < 0 {
			return places
		}
		places = append(places, [2]int{at + i, end + 2})
		at = end + 2
	}
}

func TestMasksKeepEveryOffset(t *testing.T) {
	text := "echo ${{ a.b }} x ${{ 'c' }}\n${{ open"
	places := fences(text)
	masked := Mask(text, places)
	if len(masked) != len(text) || masked != "echo EEEEEEEEEE x EEEEEEEEEE\n${{ open" {
		t.Errorf("%q", masked)
	}
	if diff := cmp.Diff([][2]int{{5, 15}, {18, 28}}, places); diff != "" {
		t.Error(diff)
	}
	if same := Mask("echo", nil); same != "echo" {
		t.Error("a script without expressions is changed")
	}
}

func TestOutputsOfCommandsAndBlocks(t *testing.T) {
	c := Parse("{ a; b > own; c | d; } >> all", Bash)
	var got []string
	for i := range c {
		text := ""
		for _, r := range c[i].Outputs() {
			text += r.Op + r.Target.Text
		}
		got = append(got, text)
	}
	if diff := cmp.Diff([]string{">>all", ">own", "", ">>all"}, got); diff != "" {
		t.Error(diff)
	}
}

func TestHostileScriptsEnd(t *testing.T) {
	for name, text := range map[string]string{
		"brackets":      strings.Repeat("(", 100000),
		"substitutions": strings.Repeat("$(", 50000),
		"backquotes":    strings.Repeat("`", 99999),
		"negations":     strings.Repeat("! ", 50000) + "a",
		"conditions":    strings.Repeat("if ", 40000),
		"closed":        strings.Repeat("$(", 900) + strings.Repeat(")", 900),
		"quotes":        strings.Repeat(`"`, 99999),
		"words":         strings.Repeat("a ", 1<<20),
		"lines":         strings.Repeat("a | b\n", 1<<18),
		"one long line": strings.Repeat("a;", 1<<20),
		"here":          "cat <<A\n" + strings.Repeat("$(cat <<A\n", 5000),
	} {
		for _, shell := range []Shell{Bash, PowerShell, Cmd} {
			if c := Parse(text, shell); len(c) > maxCommands {
				t.Errorf("%s: %d commands", name, len(c))
			}
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"echo \"$a\" | tee >> $b", "if a; then b; fi", "cat <<E\n$x\nE\n", "x=$(y)", "{ a; } > b", "f() { g; }", "%a% >> b", "$env:X | y", "${{", "for x in y; do z; done"} {
		for shell := range 4 {
			f.Add(s, uint8(shell))
		}
	}
	f.Fuzz(func(t *testing.T, text string, shell uint8) {
		places := fences(text)
		masked := Mask(text, places)
		if len(masked) != len(text) {
			t.Fatal("a mask changes the length")
		}
		for _, p := range places {
			if p[0] < 0 || p[1] > len(text) || p[0] >= p[1] {
				t.Fatal("a place outside the text")
			}
		}
		c := Parse(masked, Shell(shell%5))
		for i := range c {
			if c[i].Feeds >= len(c) || c[i].Feeds >= 0 && c[i].Feeds <= i {
				t.Fatalf("%q: command %d feeds %d of %d", text, i, c[i].Feeds, len(c))
			}
			if c[i].From > len(c) {
				t.Fatal("fed by nothing")
			}
			for _, w := range c[i].Args {
				if w.Off < 0 || w.End < w.Off || w.End > len(text) {
					t.Fatalf("%q: word at %d-%d", text, w.Off, w.End)
				}
			}
			c[i].Plain()
			c[i].Name()
			c[i].Outputs()
		}
	})
}

func BenchmarkParse(b *testing.B) {
	text := strings.Repeat("set -euo pipefail\nif [ -n \"$A\" ]; then echo \"x=$A\" >> \"$GITHUB_OUTPUT\"; fi\nnpm ci && npm test | tee log\n", 10)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Parse(text, Bash)
	}
}
