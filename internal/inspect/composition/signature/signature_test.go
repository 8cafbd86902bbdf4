package signature

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const sample = `# a comment
name libwebp
also webp libwebpdec

cpe webmproject:libwebp
advisory OSS-Fuzz libwebp
advisory GIT https://example.invalid/libwebp
forkof vp8
bundles zlib
part libwebpmux
min 9
version proof "{*}webp codec {v} ({*}" # trailing words are a transform
`

func TestAHeadIsReadStatementByStatement(t *testing.T) {
	text := strings.ReplaceAll(sample, " # trailing words are a transform", "") + `version weak "{n}" dec2
# learned
reference 1.0.3 amd64 sha256:00 libwebp-dev 1.0.3-1
reference 1.2.4 amd64 sha256:01 libwebp-dev 1.2.4-1
string 1.0.3..1.2.4 vp8_dec "Premature end-of-file\n"
source * - "dec/vp8_dec.c"
table 1.2.4..1.2.4 quant 000102030405060708090a0b0c0d0e0f
symbol 1.0.3..1.2.4 vp8_dec VP8Decode
`
	s, err := Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	if s.Name != "libwebp" || s.PURL != "pkg:generic/libwebp" || s.Min != 9 || len(s.Also) != 2 || len(s.References) != 2 {
		t.Errorf("%+v", s)
	}
	want := []Feature{
		{String, "1.0.3", "1.2.4", "vp8_dec", "Premature end-of-file\n"},
		{Source, "", "", "", "dec/vp8_dec.c"},
		{Table, "1.2.4", "1.2.4", "quant", "\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f"},
		{Symbol, "1.0.3", "1.2.4", "vp8_dec", "VP8Decode"},
	}
	if d := cmp.Diff(want, s.Features); d != "" {
		t.Error(d)
	}
	if s.Versions[0].Strength != Proof || s.Versions[1].Strength != Weak {
		t.Errorf("%+v", s.Versions)
	}
	if s.Advisories[1] != (Advisory{"GIT", "https://example.invalid/libwebp"}) || s.References[0].Package != "libwebp-dev 1.0.3-1" {
		t.Errorf("%+v %+v", s.Advisories, s.References)
	}
}

func TestWhatIsWrittenIsReadBack(t *testing.T) {
	features := []Feature{
		{String, "1.0", "1.2", "a", "quote \" and \x1b[0m\n and ünï"},
		{Source, "", "", "", "dec/\\vp8.c"},
		{Table, "1.0", "1.2", "", "0123456789abcdef\x00\xff"},
		{Symbol, "1.0", "1.0", "b.c", "_ZN3re23RE2C1Ev"},
	}
	refs := []Reference{{"1.0", "arm64", "sha256:ab", "some package 1.0-1"}}
	s, err := Parse(string(AppendLearned([]byte("name x\n"), refs, features)))
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(features, s.Features); d != "" {
		t.Error(d)
	}
	if d := cmp.Diff(refs, s.References); d != "" {
		t.Error(d)
	}
}

func TestTheHeadIsEverythingAboveTheLearnedLine(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"nothing learned yet", "name x\nmin 3", "name x\nmin 3\n"},
		{"learned before", "name x\n# learned\nstring * - \"abcdefghij\"\n", "name x\n"},
		{"a mention of the line is no line", "name x\n# learned by heart\n", "name x\n# learned by heart\n"},
		{"no head at all", "# learned\n", ""},
		{"an empty file", "", ""},
	} {
		if got := Head(tt.text); got != tt.want {
			t.Errorf("%s: %q", tt.name, got)
		}
	}
}

func TestAWrongLineIsNamedWithItsNumber(t *testing.T) {
	for _, tt := range []struct{ line, want string }{
		{`name two`, "name is lower case"},
		{`string 1.0 - "abcdefghij"`, "FIRST..LAST"},
		{`string ..1 - "abcdefghij"`, "FIRST..LAST"},
		{`string * - "short"`, "shorter than 8"},
		{`string * - "` + strings.Repeat("x", 401) + `"`, "longer than 400"},
		{`string * - abcdefghijkl`, "invalid syntax"},
		{`string *`, "too few fields"},
		{`table * - 0011`, "shorter than 16"},
		{`table * - zz`, "invalid byte"},
		{`symbol * - two words`, "is no name"},
		{`min many`, "no number"},
		{`min 0`, "no number"},
		{`purl generic/x`, "not a package URL"},
		{`advisory OSV`, "too few fields"},
		{`also`, "too few fields"},
		{`reference 1.0 amd64`, "too few fields"},
		{`guess "x"`, "unknown statement"},
		{`version "{v}"`, "no 4 literal bytes"},
		{`version proof "zlib {v}"`, "no 8 literal bytes"},
		{`version "no version here"`, "one version"},
		{`version "{v} or {v}"`, "one version"},
		{`version "zlib {n}"`, "transform"},
		{`version "zlib {v}" dec2`, "transform"},
		{`version "zlib {n}" roman`, "unknown transform"},
		{`version "zlib {q}"`, "unknown placeholder"},
		{`version "zlib {v"`, "brace"},
		{`version zlib`, "no quoted pattern"},
	} {
		_, err := Parse("name x\n" + tt.line + "\n")
		if err == nil || !strings.Contains(err.Error(), tt.want) || !strings.HasPrefix(err.Error(), "line 2: ") {
			t.Errorf("%s: %v", tt.line, err)
		}
	}
	for _, text := range []string{"", "# only a comment", "also y\n", "name Upper\n", strings.Repeat("\n", maxLines+2)} {
		if _, err := Parse(text); err == nil {
			t.Errorf("%.20q was accepted", text)
		}
	}
}

func TestPatternsFindTheVersionAndNothingElse(t *testing.T) {
	for _, tt := range []struct{ pattern, transform, text, want string }{
		{"{*}deflate {v} Copyright{*}", "", " deflate 1.3.1 Copyright 1995-2024 ", "1.3.1"},
		{"{*}deflate {v} Copyright{*}", "", " deflate 1.3.1.zlib-ng Copyright", ""},
		{"{v}.zlib-ng", "", "1.3.1.zlib-ng", "1.3.1"},
		{"OpenSSL {v}{*}", "", "OpenSSL 1.1.1w  11 Sep 2023", "1.1.1w"},
		{"OpenSSL {v} {*}", "", "OpenSSL 3.0.0-beta2 17 jun 2021", "3.0.0-beta2"},
		{"OpenSSL {v} {*}", "", "OpenSSL 1.0.2zf 1 May 2022", "1.0.2zf"},
		{"libpng {v}", "", "libpng 1.6.43.git", "1.6.43.git"},
		{"libpng {v}", "", "libpng 1.6.43 and more", ""},
		{"libpng {v}", "", "see libpng 1.6.43", ""},
		{"libpng {v}", "", "libpng 1", ""},
		{"{*} version {v}, {*}", "", "a version of version 2.10, b", "2.10"},
		{"boost_{u}_x", "", "boost_1_83_0_x", "1.83.0"},
		{"{n}", "dec2", "21504", "2.15.4"},
		{"{n}", "dec2", "99", ""},
		{"{n}", "dec2", "99999999999999999999", ""},
		{"lib {n}", "dec3", "lib 1010002", "1.10.2"},
		{"less {n}", "int", "less 590", "590"},
		{"less {n}", "dec2x", "less 237", "2.37"},
		{"x264 core {d} r{n}", "int", "x264 core 164 r3095", "3095"},
		{"bzip2 {v}, {d}-{*}", "", "bzip2 1.0.8, 13-Jul-2019", "1.0.8"},
	} {
		p, err := NewPattern(tt.pattern, tt.transform)
		if err != nil {
			t.Fatal(err)
		}
		got, ok := p.Match(tt.text)
		if got != tt.want || ok != (tt.want != "") {
			t.Errorf("%s on %q: %q, %v", tt.pattern, tt.text, got, ok)
		}
	}
}

func TestAHostileStringEndsTheSearch(t *testing.T) {
	p, err := NewPattern("{*}a{*}a{*}a{v}", "")
	if err != nil {
		t.Fatal(err)
	}
	if _, ok := p.Match(strings.Repeat("a", 1<<16)); ok {
		t.Error("no version is there")
	}
}

func TestVersionsHaveTheOrderOfReleases(t *testing.T) {
	ordered := []string{"0.9", "1.0.2", "1.0.2a", "1.0.2zf", "1.1.0-rc1", "1.1.0", "1.1.1", "1.1.1a", "1.1.1w", "1.9", "1.10", "1.10.1", "3.0.0-alpha17", "3.0.0-beta1", "3.0.0-beta2", "3.0.0", "20190702"}
	for i, a := range ordered {
		for j, b := range ordered {
			if got := Compare(a, b); (got < 0) != (i < j) || (got > 0) != (i > j) {
				t.Errorf("%s against %s: %d", a, b, got)
			}
		}
	}
	if Compare("1.0", "1_0") != 0 || Compare("1.02", "1.2") != 0 {
		t.Error("separators and leading zeros count")
	}
}

func FuzzParse(f *testing.F) {
	f.Add(sample)
	f.Add("name x\nversion \"lib {v}{*}\"\nstring 1..2 - \"abcdefghij\"\ntable * u 00112233445566778899aabbccddeeff\n")
	f.Fuzz(func(t *testing.T, text string) {
		s, err := Parse(text)
		if err != nil {
			return
		}
		for _, v := range s.Versions {
			v.Pattern.Match(text)
		}
		back, err := Parse(string(AppendLearned([]byte("name "+s.Name+"\n"), s.References, s.Features)))
		if err != nil {
			t.Fatalf("what was written is not read: %v", err)
		}
		if d := cmp.Diff(s.Features, back.Features); d != "" {
			t.Error(d)
		}
	})
}
