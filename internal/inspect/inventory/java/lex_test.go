package java

import (
	"strings"
	"testing"
)

// tokens writes the tokens of a script, with marks as they are.
func tokens(src string) string {
	x := scriptLexer{src: src}
	var out []string
	for {
		t, ok := x.next()
		if !ok {
			return strings.Join(out, " ")
		}
		switch t.kind {
		case tokenWord:
			out = append(out, "w:"+t.text)
		case tokenString:
			out = append(out, "s:"+t.text)
		case tokenDynamic:
			out = append(out, "d:"+t.text)
		case tokenLine:
			out = append(out, "|")
		default:
			out = append(out, t.text)
		}
		if t.kind != tokenMark && t.kind != tokenLine && src[t.off:t.end] != t.text {
			out = append(out, "MISPLACED")
		}
	}
}

func TestTokensOfScripts(t *testing.T) {
	for _, tt := range []struct{ name, src, want string }{
		{"words, marks and lines", "a.b(c)\n{ d }", "w:a . w:b ( w:c ) | { w:d }"},
		{"both quotes", `'a"b' "c'd"`, `s:a"b s:c'd`},
		{"escapes", `'a\'b' "c\"d"`, `s:a\'b s:c\"d`},
		{"long strings", "'''a'b\n''' \"\"\"c\"d\"\"\"", "s:a'b\n s:c\"d"},
		{"empty strings", `'' "" x`, "s: s: w:x"},
		{"expressions by name", `"a:$b"`, "d:a:$b"},
		{"expressions in braces with strings", `"a:${b("c}")}:d" e`, `d:a:${b("c}")}:d w:e`},
		{"expressions in expressions", `"${a { b } }" c`, "d:${a { b } } w:c"},
		{"a dollar in single quotes is none", `'a:$b'`, "s:a:$b"},
		{"comments", "a // 'b'\n/* c \n d */ e /* f", "w:a | w:e"},
		{"a comment in a string is none", `"http://x" y`, "s:http://x w:y"},
		{"the first line of a program", "#!/usr/bin/env groovy\na", "| w:a"},
		{"a hash elsewhere", "a #!b", "w:a # ! w:b"},
		{"slashy strings", "a = /b'c/ d", "w:a = d:b'c w:d"},
		{"division is none", "a / b / c", "w:a / w:b / w:c"},
		{"a slash alone", "a = /\nb", "w:a = / | w:b"},
		{"quoted words", "`a-b` c", "w:a-b w:c"},
		{"a string that is not closed ends with its line", "'a\nb", "s:a | w:b"},
		{"joined lines", "a \\\nb", "w:a w:b"},
		{"a byte order mark", "\ufeffa", "w:a"},
		{"letters of other scripts", "größe", "w:größe"},
		{"bytes that are no text", "a\xff\x00b", "w:a\xff \x00 w:b"},
		{"nothing", "", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := tokens(tt.src); got != tt.want {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
}

func TestArguments(t *testing.T) {
	for _, tt := range []struct{ src, want string }{
		{"'g:a:1'", "text g:a:1"},
		{"('g:a:1', \"g:b:$v\")", "text g:a:1 text g:b:$v"},
		{"(libs.a.b)", "catalog libs.a.b"},
		{"libs.a, libs.b", "catalog libs.a catalog libs.b"},
		{"(libs.a.get())", "catalog libs.a"},
		{"(libs.a.asProvider())", "catalog libs.a"},
		{"(platform(libs.bom))", "call platform catalog libs.bom"},
		{"(enforcedPlatform('g:a:1'))", "call enforcedPlatform text g:a:1"},
		{"project(':x')", "call project text :x"},
		{"(projects.core)", "call projects"},
		{"fg.deobf('g:a:1')", "call deobf text g:a:1"},
		{"group: 'g', name: 'a', version: '1'", "group g name a version 1"},
		{"(group = \"g\", name = \"a\", version = v)", "group g name a version $v"},
		{"[group: 'g', name: 'a', version: '1', ext: 'jar']", "group g name a version 1"},
		{"variable", "dynamic"},
		{"(\"g:a\") version '1'", "text g:a text 1"},
		{"", ""},
		{"(((", ""},
		{"group:", "dynamic"},
		{"a.", "dynamic"},
	} {
		x := scriptLexer{src: tt.src}
		var s []token
		for tok, ok := x.next(); ok; tok, ok = x.next() {
			s = append(s, tok)
		}
		a := parseArguments(s)
		var out []string
		if a.call != "" {
			out = append(out, "call "+a.call)
		}
		for _, t := range a.texts {
			out = append(out, "text "+t.text)
		}
		for _, t := range a.catalog {
			out = append(out, "catalog "+t.text)
		}
		for _, p := range [][2]string{{"group", a.group}, {"name", a.name}, {"version", a.version}} {
			if p[1] != "" {
				out = append(out, p[0]+" "+p[1])
			}
		}
		if a.dynamic {
			out = append(out, "dynamic")
		}
		if got := strings.Join(out, " "); got != tt.want {
			t.Errorf("%s is %q, want %q", tt.src, got, tt.want)
		}
	}
}

func TestNotations(t *testing.T) {
	for _, tt := range []struct {
		text, name, version, classifier string
		ok                              bool
	}{
		{"g:a:1", "g:a", "1", "", true}, {"g:a", "g:a", "", "", true}, {"g:a:1:linux", "g:a", "1", "linux", true},
		{"g:a:1@jar", "g:a", "1", "", true}, {"g:a@aar", "g:a", "", "", true}, {"g:a:1:linux@zip", "g:a", "1", "linux", true},
		{"g:a:$v", "g:a", "$v", "", true}, {"g:a:${x('a:b')}", "g:a", "${x('a:b')}", "", true}, {"g:a:[1,2)", "g:a", "[1,2)", "", true},
		{"", "", "", "", false}, {"a", "", "", "", false}, {":a:1", "", "", "", false}, {"g::1", "", "", "", false},
		{"g:a b:1", "", "", "", false}, {"${g}:a:1", "", "", "", false}, {"http://x", "", "", "", false}, {"g:a:1:c:d", "g:a", "1", "c:d", false},
	} {
		n, ok := parseNotation(tt.text)
		if ok != tt.ok || ok && (n.name != tt.name || n.version != tt.version || n.classifier != tt.classifier) {
			t.Errorf("%q is %+v %v", tt.text, n, ok)
		}
	}
}

func TestProjectFolders(t *testing.T) {
	for p, want := range map[string]string{
		"gradle.lockfile": ".", "app/gradle.lockfile": "app", "gradle/libs.versions.toml": ".", "a/gradle/verification-metadata.xml": "a",
		"a/gradle/dependency-locks/x.lockfile": "a", "a/locks/x.lockfile": "a/locks", "gradle/sub/x.versions.toml": "gradle/sub",
	} {
		if got := projectDir(p); got != want {
			t.Errorf("%s belongs to %s, want %s", p, got, want)
		}
	}
}

func TestAccessors(t *testing.T) {
	for alias, want := range map[string]string{"groovy-core": "groovy.core", "a_b.c-d": "a.b.c.d", "plain": "plain", "camelCase": "camelCase", "": ""} {
		if got := accessor(alias); got != want {
			t.Errorf("%s is %s, want %s", alias, got, want)
		}
	}
}

func TestCamelWords(t *testing.T) {
	for name, want := range map[string]string{
		"testRuntimeClasspath": "test runtime classpath", "kapt": "kapt", "_internal-unit_Test": "internal unit test", "AB": "a b", "": "",
		strings.Repeat("aB", 100): strings.TrimSpace("a " + strings.Repeat("ba ", 15)),
	} {
		if got := strings.Join(camelWords(name), " "); got != want {
			t.Errorf("%s is %q, want %q", name, got, want)
		}
	}
}
