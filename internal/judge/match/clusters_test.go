package match

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/ossay-dev/ossay/internal/judge/advisory"
)

// named builds hits from "ID alias alias ^upstream".
func named(specs ...string) []hit {
	var out []hit
	for i, s := range specs {
		words := strings.Fields(s)
		h := hit{record: advisory.Record{Number: i, ID: words[0]}}
		for _, w := range words[1:] {
			if up, ok := strings.CutPrefix(w, "^"); ok {
				h.record.Upstream = append(h.record.Upstream, up)
			} else {
				h.record.Aliases = append(h.record.Aliases, w)
			}
		}
		out = append(out, h)
	}
	return out
}

// shown writes groups as "A+B C".
func shown(groups [][]hit) string {
	var out []string
	for _, g := range groups {
		var ids []string
		for _, h := range g {
			ids = append(ids, h.record.ID)
		}
		out = append(out, strings.Join(ids, "+"))
	}
	return strings.Join(out, " ")
}

func TestRecordsThatShareAnIDAreOneGroup(t *testing.T) {
	for _, tt := range []struct {
		name string
		hits []hit
		want string
	}{
		{"no hit", nil, ""},
		{"one hit", named("A B"), "A"},
		{"nothing in common", named("A X", "B Y"), "A B"},
		{"the alias is the other's id", named("A B", "B"), "A+B"},
		{"both name a third", named("GHSA-1 CVE-1", "PYSEC-1 CVE-1"), "GHSA-1+PYSEC-1"},
		{"upstream joins as well", named("DSA-1 ^CVE-1", "CVE-1"), "DSA-1+CVE-1"},
		{"two distributions by one upstream", named("DSA-1 ^CVE-1", "ALPINE-1 ^CVE-1"), "DSA-1+ALPINE-1"},
		{"upstream of one, alias of the other", named("DSA-1 ^CVE-1", "GHSA-1 CVE-1"), "DSA-1+GHSA-1"},
		{"through others", named("A B", "C D", "B D"), "A+C+B"},
		{"through others, in another order", named("B D", "A B", "C D"), "B+A+C"},
		{"two groups", named("A X", "B Y", "C X", "D Y", "E"), "A+C B+D E"},
		{"the same record twice", named("A", "A"), "A+A"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := shown(clusters(tt.hits)); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

// closure groups hits plainly: it joins groups until no two share an id.
func closure(hits []hit) [][]hit {
	var groups [][]hit
	for _, h := range hits {
		groups = append(groups, []hit{h})
	}
	touch := func(a, b []hit) bool {
		for i := range a {
			for j := range b {
				ids := slices.Collect(a[i].ids())
				if slices.ContainsFunc(slices.Collect(b[j].ids()), func(id string) bool { return slices.Contains(ids, id) }) {
					return true
				}
			}
		}
		return false
	}
	for again := true; again; {
		again = false
		for i := 0; i < len(groups); i++ {
			for j := i + 1; j < len(groups); j++ {
				if touch(groups[i], groups[j]) {
					groups[i] = append(groups[i], groups[j]...)
					groups = slices.Delete(groups, j, j+1)
					again = true
					j--
				}
			}
		}
	}
	byNumber := func(a, b hit) int { return cmp.Compare(a.record.Number, b.record.Number) }
	for _, g := range groups {
		slices.SortFunc(g, byNumber)
	}
	slices.SortFunc(groups, func(a, b []hit) int { return byNumber(a[0], b[0]) })
	return groups
}

// TestGroupsAreTheTransitiveClosure draws few and many hits, which are grouped in
// two ways.
func TestGroupsAreTheTransitiveClosure(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 2*fewHits).Draw(t, "hits")
		var specs []string
		for i := range n {
			words := []string{fmt.Sprintf("R-%d", i)}
			for range rapid.IntRange(0, 2).Draw(t, "aliases") {
				words = append(words, rapid.SampledFrom([]string{"", "^"}).Draw(t, "kind")+fmt.Sprintf("C-%d", rapid.IntRange(0, n).Draw(t, "alias")))
			}
			specs = append(specs, strings.Join(words, " "))
		}
		hits := named(specs...)
		if want, got := shown(closure(hits)), shown(clusters(hits)); want != got {
			t.Fatalf("got %q, want %q", got, want)
		}
	})
}

func TestTheOrderOfRecordsDoesNotChangeTheGroups(t *testing.T) {
	var specs []string
	for i := range 3 * fewHits {
		specs = append(specs, fmt.Sprintf("R-%02d C-%d", i, i%7), fmt.Sprintf("S-%02d ^C-%d", i, i%5))
	}
	sorted := func(specs []string) []string {
		var out []string
		for _, g := range clusters(named(specs...)) {
			var ids []string
			for _, h := range g {
				ids = append(ids, h.record.ID)
			}
			slices.Sort(ids)
			out = append(out, strings.Join(ids, "+"))
		}
		slices.Sort(out)
		return out
	}
	want := sorted(specs)
	for i := range 50 {
		rand.New(rand.NewPCG(uint64(i), 3)).Shuffle(len(specs), func(i, j int) { specs[i], specs[j] = specs[j], specs[i] })
		if d := gocmp.Diff(want, sorted(specs)); d != "" {
			t.Fatal(d)
		}
	}
}

func TestAliasesComeAfterTheIDsOfTheRecords(t *testing.T) {
	got := aliasesOf(named("PYSEC-2 CVE-9 GHSA-1", "GHSA-1 CVE-9 PYSEC-2", "DSA-3 ^CVE-1 CVE-9"))
	if d := gocmp.Diff([]string{"DSA-3", "GHSA-1", "PYSEC-2", "CVE-1", "CVE-9"}, got); d != "" {
		t.Error(d)
	}
}

func TestAFindingIsNamedByTheIDThatPeopleKnow(t *testing.T) {
	for _, tt := range []struct {
		name, ids string
		malicious bool
		want      string
	}{
		{"a CVE before everything", "GHSA-1 PYSEC-1 CVE-2 CVE-1", false, "CVE-1"},
		{"a GHSA before the rest", "A-1 PYSEC-1 GHSA-2 GHSA-1", false, "GHSA-1"},
		{"else the first", "RUSTSEC-1 OSV-1", false, "RUSTSEC-1"},
		{"malware by its own id", "GHSA-1 CVE-1 MAL-2 MAL-1", true, "MAL-1"},
		{"malware without such an id", "GHSA-1 CVE-1", true, "CVE-1"},
		{"malware without any of them", "x_OSSAY-MAL-1", true, "x_OSSAY-MAL-1"},
		{"a malware id of what is none", "MAL-1 GHSA-1", false, "GHSA-1"},
	} {
		if got := preferred(strings.Fields(tt.ids), tt.malicious); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, got, tt.want)
		}
	}
}

func TestAliasesAreOneFindingWithAllIDs(t *testing.T) {
	db := database(t,
		record("GHSA-1", "PyPI", "a", "2.0", `"aliases":["CVE-1"]`),
		record("PYSEC-1", "PyPI", "A", "2.0", `"aliases":["CVE-1"]`),
		record("CVE-2", "PyPI", "a", "2.0", ""))
	r := look(flat(node("PyPI", "a", "1.0")), db)
	var got []string
	for _, f := range r.Findings {
		got = append(got, f.Rule+" "+strings.Join(f.Aliases, "+"))
	}
	if d := gocmp.Diff([]string{"vuln/CVE-2 CVE-2", "vuln/CVE-1 GHSA-1+PYSEC-1+CVE-1"}, got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
	if n := len(r.Findings[1].Traces); n != 2 {
		t.Errorf("%d traces, want one for each record", n)
	}
}
