package signature

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func pattern(t *testing.T, text, transform string) *Pattern {
	t.Helper()
	p, err := NewPattern(text, transform)
	if err != nil {
		t.Fatalf("%q: %v", text, err)
	}
	return p
}

// TestBannersOfRealLibrariesAreRead holds texts as libraries have them.
func TestBannersOfRealLibrariesAreRead(t *testing.T) {
	for _, tt := range []struct{ pattern, transform, text, want string }{
		{" inflate {v} Copyright 1995-{d} Mark Adler ", "", " inflate 1.2.13 Copyright 1995-2022 Mark Adler ", "1.2.13"},
		{"\nlibpng version {v}\nCopyright (c) {*}", "", "\nlibpng version 1.6.43\nCopyright (c) 2018-2024 Cosmin Truta\n", "1.6.43"},
		{"OpenSSL {v} {*} 20{d}", "", "OpenSSL 3.0.15 3 Sep 2024", "3.0.15"},
		{"OpenSSL {v}-fips {*} 20{d}", "", "OpenSSL 1.0.2k-fips  26 Jan 2017", "1.0.2k"},
		{"expat_{v}", "", "expat_2.6.4", "2.6.4"},
		{"FreeType-{v}", "", "FreeType-2.13.3", "2.13.3"},
		{"SQLite version {v}", "", "SQLite version 3.46.1", "3.46.1"},
		{"libcurl/{v}", "", "libcurl/8.10.1-DEV", "8.10.1-DEV"},
		{"Lavc{v}", "", "Lavc58.134.100", "58.134.100"},
		{"x264 - core {n}{*}", "int", "x264 - core 164 r3095 baee400", "164"},
		{"AOMedia Project AV1 Encoder {v}{*}", "", "AOMedia Project AV1 Encoder 3.7.0-rc2-5-g12", "3.7.0-rc2"},
		{"jemalloc {v}-{d}-g{*}", "", "jemalloc 5.3.0-0-g54eaed1d8b56b1aa528be3bdd1877e59c56fa90c", "5.3.0"},
		{"libjpeg-turbo version {v} (build {*})", "", "libjpeg-turbo version 2.1.5.1 (build 20230208)", "2.1.5.1"},
		{"GNU MP {v}", "", "GNU MP 6.2.1", "6.2.1"},
		{"ICU {n}", "dec2x", "ICU 7204", "72.4"},
		{"{*}Lua {v}  Copyright{*}", "", "$LuaVersion: Lua 5.4.6  Copyright (C) 1994-2023 Lua.org, PUC-Rio $", "5.4.6"},
	} {
		if got, ok := pattern(t, tt.pattern, tt.transform).Match(tt.text); got != tt.want || !ok {
			t.Errorf("%q on %q: %q, %v", tt.pattern, tt.text, got, ok)
		}
	}
}

func TestTextsThatOnlyLookLikeABannerAreNotRead(t *testing.T) {
	for _, tt := range []struct{ pattern, text string }{
		{" inflate {v} Copyright 1995-{d} Mark Adler ", " inflate 1.2.13 Copyright 1995- Mark Adler "},
		{" inflate {v} Copyright 1995-{d} Mark Adler ", "checks for inflate 1.2.13 Copyright 1995-2022 Mark Adler "},
		{"expat_{v}", "expat_config.h"},
		{"expat_{v}", "expat_2"},
		{"expat_{v}", "expat_2."},
		{"expat_{v}", "expat_2.6.4 is needed"},
		{"FreeType-{v}", "FreeType-%d.%d.%d"},
		{"SQLite version {v}", "SQLite version %s"},
		{"{v}", "1.2.3.4.5.6"},
		{"{v}", "v1.2.3"},
		{"{v}", ""},
		{"{u}_x", "1.2.3_x"},
	} {
		if got, ok := pattern(t, tt.pattern, "").Match(tt.text); ok {
			t.Errorf("%q on %q: %q", tt.pattern, tt.text, got)
		}
	}
}

func TestThePatternIsKeptAndItsLiteralIsTheLongest(t *testing.T) {
	p := pattern(t, "a {v} long literal {*} b", "")
	if p.String() != "a {v} long literal {*} b" || p.Literal() != " long literal " {
		t.Errorf("%q %q", p.String(), p.Literal())
	}
	if l := pattern(t, "{v}", "").Literal(); l != "" {
		t.Errorf("%q", l)
	}
}

func TestThePatternFindsWhatWasPutIn(t *testing.T) {
	numbers := rapid.SliceOfN(rapid.StringMatching(`[0-9]{1,4}`), 2, 4)
	filler := rapid.StringMatching(`[ a-z(),/]{0,30}`)
	p := pattern(t, "{*}the demo library {v} by its authors{*}", "")
	rapid.Check(t, func(t *rapid.T) {
		want := strings.Join(numbers.Draw(t, "numbers"), ".") + rapid.SampledFrom([]string{"", "a", "-rc1", "beta2", ".dev"}).Draw(t, "suffix")
		text := filler.Draw(t, "before") + "the demo library " + want + " by its authors" + filler.Draw(t, "behind")
		if got, ok := p.Match(text); !ok || got != want {
			t.Fatalf("%q: %q, %v", text, got, ok)
		}
	})
}

func FuzzPattern(f *testing.F) {
	f.Add("{*}lib {v} x{*}", "", "a lib 1.2.3 x")
	f.Add("{n}", "dec2", "21504")
	f.Add("{*}a{*}a{*}{u}", "", "aaaa1_2")
	f.Add("{d}{*}{v}", "", "11.2")
	f.Fuzz(func(t *testing.T, text, transform, s string) {
		p, err := NewPattern(text, transform)
		if err != nil {
			return
		}
		v, ok := p.Match(s)
		if ok && (v == "" || !isDigit(v[0])) {
			t.Errorf("%q on %q: version %q", text, s, v)
		}
		if ok && !strings.Contains(s, p.Literal()) {
			t.Errorf("%q on %q matches without %q", text, s, p.Literal())
		}
	})
}
