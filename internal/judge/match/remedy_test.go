package match

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/finding"
)

// ranged writes a record of an npm package with the given events.
func ranged(id, more string, events ...string) string {
	var list []string
	for _, e := range events {
		kind, version, _ := strings.Cut(e, " ")
		list = append(list, `{"`+kind+`":"`+version+`"}`)
	}
	if more != "" {
		more = "," + more
	}
	return `{"id":"` + id + `","modified":"2026-01-01T00:00:00Z","affected":[{"package":{"ecosystem":"npm","name":"a"},"ranges":[{"type":"SEMVER","events":[` + strings.Join(list, ",") + `]}]}]` + more + `}`
}

func TestTheFixIsTheLowestVersionThatEndsTheFinding(t *testing.T) {
	alias := `"aliases":["CVE-1"]`
	for _, tt := range []struct {
		name, version string
		records       []string
		fixed         string
	}{
		{"one fix", "1.0.0", []string{ranged("CVE-1", "", "introduced 0", "fixed 1.2.0")}, "1.2.0"},
		{"fixes of several lines, lowest first", "1.0.0", []string{ranged("CVE-1", "", "introduced 2.0.0", "fixed 2.4.0", "introduced 0", "fixed 1.2.0")}, "1.2.0 2.4.0"},
		{"never a downgrade", "2.1.0", []string{ranged("CVE-1", "", "introduced 0", "fixed 1.2.0", "introduced 2.0.0", "fixed 2.4.0")}, "2.4.0"},
		{"numbers are not compared as text", "1.9.0", []string{ranged("CVE-1", "", "introduced 0", "fixed 1.10.0", "introduced 2.0.0", "fixed 2.9.0")}, "1.10.0 2.9.0"},
		{"the last line has no fix", "2.1.0", []string{ranged("CVE-1", "", "introduced 0", "fixed 1.2.0", "introduced 2.0.0")}, ""},
		{"no fix at all", "1.0.0", []string{ranged("CVE-1", "", "introduced 0")}, ""},
		{"the last affected version is no fix", "1.0.0", []string{ranged("CVE-1", "", "introduced 0", "last_affected 1.2.0")}, ""},
		{"the same fix in two records", "1.0.0", []string{ranged("CVE-1", "", "introduced 0", "fixed 1.2.0"), ranged("GHSA-1", alias, "introduced 0", "fixed 1.2.0")}, "1.2.0"},
		{"two records disagree, and the higher one holds", "1.0.0", []string{ranged("CVE-1", "", "introduced 0", "fixed 1.2.0"), ranged("GHSA-1", alias, "introduced 0", "fixed 1.3.0")}, "1.3.0"},
		{"two records disagree, named in another order", "1.0.0", []string{ranged("CVE-1", "", "introduced 0", "fixed 1.3.0"), ranged("GHSA-1", alias, "introduced 0", "fixed 1.2.0")}, "1.3.0"},
		{"of two records one knows an earlier line", "1.0.0", []string{ranged("CVE-1", "", "introduced 0", "fixed 2.0.0"), ranged("GHSA-1", alias, "introduced 0", "fixed 1.9.0", "introduced 1.9.5", "fixed 2.0.0")}, "2.0.0"},
		{"fixes of two records are sorted together", "1.0.0", []string{ranged("CVE-1", "", "introduced 0", "fixed 1.10.0", "introduced 3.0.0", "fixed 3.1.0"), ranged("GHSA-1", alias, "introduced 0", "fixed 1.9.0", "introduced 2.0.0", "fixed 2.2.0")}, "1.10.0 2.2.0 3.1.0"},
		{"another record never ends", "1.0.0", []string{ranged("CVE-1", "", "introduced 0", "fixed 1.2.0"), ranged("GHSA-1", alias, "introduced 0")}, ""},
		{"another vulnerability holds the fix", "1.0.0", []string{ranged("CVE-1", "", "introduced 0", "fixed 1.2.0"), ranged("CVE-2", "", "introduced 1.1.0", "fixed 1.3.0")}, "1.2.0"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			f := look(flat(node("npm", "a", tt.version)), database(t, tt.records...)).Findings[0]
			if got := strings.Join(f.Fixed, " "); got != tt.fixed {
				t.Errorf("fixed in %q, want %q", got, tt.fixed)
			}
			if first, _, _ := strings.Cut(tt.fixed, " "); f.Fix == nil || f.Fix.Version != first || (f.Fix.Blocking == "") != (first != "") {
				t.Errorf("fix %+v, want version %q", f.Fix, first)
			}
		})
	}
}

func TestAFixThatIsBlockedSaysBy(t *testing.T) {
	for name, tt := range map[string]struct {
		records []string
		want    string
	}{
		"nothing is fixed": {[]string{ranged("CVE-1", "", "introduced 0")}, "no advisory names a fixed version above a 1.0.0"},
		"two disagree":     {[]string{ranged("CVE-1", "", "introduced 0", "fixed 1.2.0"), ranged("GHSA-1", `"aliases":["CVE-1"]`, "introduced 0")}, "what one advisory calls fixed another one still counts as affected"},
	} {
		f := only(t, look(flat(node("npm", "a", "1.0.0")), database(t, tt.records...)))
		if f.Fix.Blocking != tt.want || f.Fix.Summary != "no fixed version is known" || f.Fix.Command != "" {
			t.Errorf("%s: %+v, want %q", name, f.Fix, tt.want)
		}
	}
}

func TestTheSizeOfAStepIsSaid(t *testing.T) {
	for _, tt := range []struct{ from, to, want string }{
		{"1.2.3", "1.3.0", ", no major change"}, {"1.2.3", "2.0.0", ", a major change"}, {"v1.2.3", "1.9.0", ", no major change"},
		{"v1.2.3", "v2.0.0", ", a major change"}, {"0.1.0", "0.2.0", ""}, {"0.1.0", "1.0.0", ", a major change"},
		{"1:2.3-1", "1:2.4-1", ""}, {"", "1.0.0", ""}, {"main", "1.0.0", ""}, {"1", "1.5", ", no major change"}, {"9999999999.0", "1.0", ""},
	} {
		if got := step(tt.from, tt.to); got != tt.want {
			t.Errorf("%s to %s: %q, want %q", tt.from, tt.to, got, tt.want)
		}
	}
}

func TestADirectDependencyGetsTheCommandOfItsEcosystem(t *testing.T) {
	for _, tt := range []struct{ eco, name, version, want string }{
		{"npm", "@s/a", "1.2.0", "npm install @s/a@1.2.0"},
		{"PyPI", "Django", "3.2.5", "pip install 'Django>=3.2.5'"},
		{"Go", "golang.org/x/net", "0.17.0", "go get golang.org/x/net@v0.17.0"},
		{"Go", "golang.org/x/net", "v0.17.0", "go get golang.org/x/net@v0.17.0"},
		{"Go", "stdlib", "v1.22.3", "go get go@1.22.3"},
		{"Go", "toolchain", "1.22.3", "go get go@1.22.3"},
		{"crates.io", "smallvec", "1.6.1", "cargo update -p smallvec --precise 1.6.1"},
		{"RubyGems", "rack", "2.2.3", "bundle update rack --conservative"},
		{"Packagist", "a/b", "6.5.0", "composer require a/b:^6.5.0"},
		{"NuGet", "Newtonsoft.Json", "13.0.1", "dotnet add package Newtonsoft.Json --version 13.0.1"},
		{"Maven", "g:a", "1", ""}, {"Debian:12", "a", "1", ""},
	} {
		if got := command(tt.eco, tt.name, tt.version); got != tt.want {
			t.Errorf("%s %s: %q, want %q", tt.eco, tt.name, got, tt.want)
		}
	}
	n := node("npm", "a", "1.0.0")
	db := database(t, ranged("CVE-1", "", "introduced 0", "fixed 1.2.0"))
	for direct, want := range map[bool]string{true: "npm install a@1.2.0", false: ""} {
		n.Direct = direct
		if f := only(t, look(flat(n), db)); f.Fix.Command != want {
			t.Errorf("direct %v: command %q, want %q", direct, f.Fix.Command, want)
		}
	}
}

// lock is a lock file in which two packages bring in a, one of them through another.
func lock(path string) *component.Listing {
	l := &component.Listing{Path: path, Nodes: []component.Node{
		{Ecosystem: "npm", Name: "shop", Version: "1.0.0", Project: true},
		node("npm", "express", "4.16.0"), node("npm", "body", "1.18.0"), node("npm", "a", "1.0.0"),
	}}
	l.Edges = []component.Edge{{From: 0, To: 1}, {From: 1, To: 2}, {From: 2, To: 3}, {From: 1, To: 3}}
	l.Finish(false)
	return l
}

func TestPathsAreShortestFirstAndAllAreCounted(t *testing.T) {
	f := only(t, look(merged(lock("package-lock.json")), database(t, ranged("CVE-1", "", "introduced 0", "fixed 1.2.0"))))
	want := []finding.Path{{"shop 1.0.0", "express 4.16.0", "a 1.0.0"}, {"shop 1.0.0", "express 4.16.0", "body 1.18.0", "a 1.0.0"}}
	if d := cmp.Diff(want, f.Paths); d != "" || f.PathCount != 2 {
		t.Errorf("%d paths (-want +got):\n%s", f.PathCount, d)
	}
	if f.Fix.Summary != "a 1.0.0 to 1.2.0, no major change, which express 4.16.0 brings in" {
		t.Error(f.Fix.Summary)
	}
}

func TestPathsAreBoundedAndCountedAllTheSame(t *testing.T) {
	l := &component.Listing{Path: "package-lock.json", Nodes: []component.Node{{Project: true}, node("npm", "a", "1.0.0")}}
	for i := range 10 {
		l.Nodes = append(l.Nodes, node("npm", "p"+string(rune('0'+i)), "1.0.0"))
		l.Edges = append(l.Edges, component.Edge{From: 0, To: uint32(i + 2)}, component.Edge{From: uint32(i + 2), To: 1})
	}
	l.Finish(false)
	f := only(t, look(merged(l), database(t, ranged("CVE-1", "", "introduced 0", "fixed 1.2.0"))))
	if len(f.Paths) != maxPaths || f.PathCount != 10 {
		t.Errorf("%d paths of %d", len(f.Paths), f.PathCount)
	}
	if f.Paths[0][0] != "package-lock.json" {
		t.Errorf("a project without a name is called %q, not by its file", f.Paths[0][0])
	}
}

func TestShippedPlacesComeFirst(t *testing.T) {
	at := func(path string, tree, scope component.Scope, role component.Role) *component.Listing {
		n := node("npm", "a", "1.0.0")
		n.Scope = scope
		return &component.Listing{Path: path, Tree: tree, Role: role, Nodes: []component.Node{n}}
	}
	g := merged(
		at("a/test/lock", component.Test, component.Prod, component.RoleLock),
		at("b/dev.lock", component.Prod, component.Dev, component.RoleLock),
		at("c/sbom", component.Prod, component.Prod, component.RoleSBOM),
		at("d/lock", component.Prod, component.Prod, component.RoleLock),
		at("e/examples/lock", component.Example, component.Dev, component.RoleLock),
		at("f/lock", component.Prod, component.Prod, component.RoleLock),
	)
	f := only(t, look(g, database(t, ranged("CVE-1", "", "introduced 0"))))
	got := []string{f.Span.Path}
	for _, s := range f.Also {
		got = append(got, s.Path)
	}
	if d := cmp.Diff([]string{"d/lock", "f/lock", "c/sbom", "b/dev.lock", "a/test/lock", "e/examples/lock"}, got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
	if f.Scope != component.Prod {
		t.Errorf("scope %s, want the strongest of all places", f.Scope)
	}
}

func TestFurtherPlacesAreBounded(t *testing.T) {
	var nodes []component.Node
	for range 300 {
		nodes = append(nodes, node("npm", "a", "1.0.0"))
	}
	if f := only(t, look(flat(nodes...), database(t, ranged("CVE-1", "", "introduced 0")))); len(f.Also) != 100 {
		t.Errorf("%d further places", len(f.Also))
	}
}

func TestTheTitleIsThatOfTheBestKnownSource(t *testing.T) {
	alias := `"aliases":["CVE-1"]`
	for _, tt := range []struct {
		name, want string
		records    []string
	}{
		{"GHSA before CVE", "from ghsa", []string{ranged("CVE-1", `"summary":"from cve"`, "introduced 0"), ranged("GHSA-1", alias+`,"summary":"from ghsa"`, "introduced 0")}},
		{"CVE before others", "from cve", []string{ranged("A-1", alias+`,"summary":"from a"`, "introduced 0"), ranged("CVE-1", `"summary":"from cve"`, "introduced 0")}},
		{"an empty title gives way", "from a", []string{ranged("A-1", alias+`,"summary":"from a"`, "introduced 0"), ranged("GHSA-1", alias, "introduced 0")}},
		{"of equals the first by id", "from a", []string{ranged("B-1", alias+`,"summary":"from b"`, "introduced 0"), ranged("A-1", alias+`,"summary":"from a"`, "introduced 0")}},
		{"no title at all", "", []string{ranged("CVE-1", "", "introduced 0")}},
	} {
		f := only(t, look(flat(node("npm", "a", "1.0.0")), database(t, tt.records...)))
		message := "a 1.0.0: " + tt.want
		if tt.want == "" {
			message = "a 1.0.0 is affected by CVE-1"
		}
		if f.Title != tt.want || f.Message != message {
			t.Errorf("%s: title %q, message %q", tt.name, f.Title, f.Message)
		}
	}
}

func TestReferencesOfAllRecordsAreJoinedOnceAndBounded(t *testing.T) {
	refs := func(names ...string) string {
		var out []string
		for _, n := range names {
			out = append(out, `{"type":"WEB","url":"https://x.example/`+n+`"}`)
		}
		return `"aliases":["CVE-1"],"references":[` + strings.Join(out, ",") + `]`
	}
	f := only(t, look(flat(node("npm", "a", "1.0.0")), database(t,
		ranged("GHSA-1", refs("1", "2", "3"), "introduced 0"), ranged("OSV-1", refs("3", "4", "5", "6"), "introduced 0"))))
	var got []string
	for _, r := range f.References {
		got = append(got, strings.TrimPrefix(r, "https://x.example/"))
	}
	if d := cmp.Diff([]string{"1", "2", "3", "4", "5"}, got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

func TestDamagedTextsCostTheTitleOnlyAndAreCounted(t *testing.T) {
	data := packed(t, nil, ranged("CVE-1", `"summary":"the title"`, "introduced 0"))
	// The brief's block ends the second last section; spoil its compressed bytes.
	whole := open(t, data)
	_, texts := whole.Sizes()
	bad := slices.Clone(data)
	bad[len(bad)-texts+2] ^= 0x40
	r := look(flat(node("npm", "a", "1.0.0")), open(t, bad))
	if f := only(t, r); f.Title != "" || r.Unread != 1 || f.Rule != "vuln/CVE-1" {
		t.Errorf("title %q, %d unread", f.Title, r.Unread)
	}
}
