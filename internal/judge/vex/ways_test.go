package vex

import (
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/format/vex"
)

// names returns the vertices of a graph by package URL.
func names(w *ways) map[string]int32 {
	out := map[string]int32{}
	for i := range w.things {
		if w.things[i].named {
			out[w.things[i].purl.String()] = int32(i)
		}
	}
	return out
}

// newTestWays turns a graph around with room for work.
func newTestWays(g *component.Graph, whole ...string) (*ways, map[string]int32) {
	work := maxWork
	w := newWays(g, whole, &work)
	return w, names(w)
}

func TestWallsAreMetOnEveryWayOnSomeOrOnNone(t *testing.T) {
	g := world(
		"project pkg:npm/app > pkg:npm/left", "project pkg:npm/app > pkg:npm/right", "pkg:npm/left > pkg:npm/deep", "pkg:npm/right > pkg:npm/deep",
		"pkg:npm/deep > pkg:npm/deeper", "pkg:npm/deeper > pkg:npm/deep", "project pkg:npm/second > pkg:npm/deeper",
	)
	w, at := newTestWays(g)
	for _, tt := range []struct {
		name, of string
		walls    []string
		want     way
	}{
		{"the vertex itself is a wall", "pkg:npm/deep", []string{"pkg:npm/deep"}, covered},
		{"one side of a diamond", "pkg:npm/left", []string{"pkg:npm/app"}, covered},
		{"one of two sides", "pkg:npm/deep", []string{"pkg:npm/left"}, partly},
		{"both sides, and a circle with a second entrance", "pkg:npm/deep", []string{"pkg:npm/left", "pkg:npm/right"}, partly},
		{"all entrances", "pkg:npm/deep", []string{"pkg:npm/left", "pkg:npm/right", "pkg:npm/second"}, covered},
		{"something below", "pkg:npm/left", []string{"pkg:npm/deep"}, unmet},
		{"something beside", "pkg:npm/left", []string{"pkg:npm/right"}, unmet},
	} {
		var walls []int32
		for _, s := range tt.walls {
			walls = append(walls, at[s])
		}
		for range 2 { // the second answer comes from memory
			if got := w.reach(at[tt.of], walls, wallsName(walls)); got != tt.want {
				t.Errorf("%s: %d, want %d", tt.name, got, tt.want)
			}
		}
	}
}

func TestAComponentOfSeveralListingsHasTheWaysOfAll(t *testing.T) {
	listing := func(path, root string) *component.Listing {
		l := &component.Listing{Path: path, Nodes: []component.Node{{Name: root, PURL: root, Project: true}, {Name: "shared", PURL: "pkg:npm/shared@1", Integrity: "sha512-AAAA sha1-AAAA"}}, Edges: []component.Edge{{From: 0, To: 1}}}
		l.Finish(false)
		return l
	}
	g := component.Merge([]*component.Listing{listing("a", "pkg:npm/a@1"), listing("b", "pkg:npm/b@1")}, func(*component.Node) string { return "" })
	w, at := newTestWays(g)
	if got := w.reach(at["pkg:npm/shared@1"], []int32{at["pkg:npm/a@1"]}, "x"); got != partly {
		t.Errorf("%d", got)
	}
	c := newClaimed(&vex.Component{Hashes: []vex.Hash{{Algorithm: "SHA-512", Value: "000000"}}})
	if found, _, _ := w.find(&c); !slices.Equal(found, []int32{at["pkg:npm/shared@1"]}) {
		t.Errorf("by its digest: %v", found)
	}
}

func TestWhatAListingOfOneProjectNamesIsAPartOfIt(t *testing.T) {
	listing := func(projects ...string) *component.Graph {
		l := &component.Listing{Path: "bom.json", Role: component.RoleSBOM, Nodes: []component.Node{{Name: "lone", PURL: "pkg:npm/lone@1"}}}
		for _, p := range projects {
			l.Nodes = append(l.Nodes, component.Node{Name: p, PURL: p, Project: true})
		}
		l.Finish(false)
		return component.Merge([]*component.Listing{l}, func(*component.Node) string { return "" })
	}
	st := says(vex.NotAffected, "CVE-1", "pkg:npm/shop", "pkg:npm/lone")
	fs := []finding.Finding{found("CVE-1", "pkg:npm/lone@1")}
	for name, tt := range map[string]struct {
		g    *component.Graph
		want Reason
	}{
		"one project":         {listing("pkg:npm/shop@1"), Applied},
		"two projects":        {listing("pkg:npm/shop@1", "pkg:npm/other@1"), OtherPath},
		"a project of others": {listing("pkg:npm/other@1"), NoProduct},
	} {
		r := Apply([]Source{source("A", monday, st)}, fs, tt.g, Options{})
		if r.Outcomes[0].Reason != tt.want {
			t.Errorf("%s: %+v", name, r.Outcomes)
		}
		if tt.want == Applied && r.Outcomes[0].Sentence != "every way to the component leads through its product" {
			t.Errorf("%s: %s", name, r.Outcomes[0].Sentence)
		}
	}
}

func TestTheNamesOfTheTargetAreOneAboveTheOther(t *testing.T) {
	w, at := newTestWays(world("pkg:npm/a > pkg:npm/b", "pkg:npm/c > pkg:npm/b"), "pkg:oci/x", "pkg:oci/y", "sha256:00")
	for _, wall := range []int32{at["pkg:oci/x"], at["pkg:oci/y"], int32(len(w.things) - 1)} {
		for _, of := range []string{"pkg:npm/a", "pkg:npm/b", "pkg:npm/c"} {
			if got := w.reach(at[of], []int32{wall}, wallsName([]int32{wall})); got != covered {
				t.Errorf("%s behind %d: %d", of, wall, got)
			}
		}
	}
}

func TestAGraphThatIsNotThereHasNoWays(t *testing.T) {
	w, at := newTestWays(nil)
	if len(at) != 0 || len(w.things) != 0 {
		t.Errorf("%v", at)
	}
	st := says(vex.NotAffected, "CVE-1", "pkg:npm/shop", "pkg:npm/a@1")
	r := Apply([]Source{source("A", monday, st)}, []finding.Finding{found("CVE-1", "pkg:npm/a@1"), found("CVE-1", "")}, nil, Options{})
	if len(r.Outcomes) != 1 || r.Outcomes[0].Reason != NoProduct {
		t.Errorf("%+v", r.Outcomes)
	}
}

func TestDigestsHaveOneForm(t *testing.T) {
	for s, want := range map[string]string{
		"sha256:00FF": "sha256:00ff", "SHA-256:00ff": "sha256:00ff", "sha512-AP8=": "sha512:00ff", "sha3-256:00": "sha3256:00",
		"h1:AP8=": "h1:ap8=", "sha512-!": "", "plain": "", "": "",
	} {
		if got := normalDigest(s); got != want {
			t.Errorf("%q: %q", s, got)
		}
	}
	for s, want := range map[string]string{
		"index.docker.io/a/b": "docker.io/a/b", "registry-1.docker.io/a/b": "docker.io/a/b", "https://docker.io/a/b/": "docker.io/a/b", "ghcr.io/a": "ghcr.io/a", "": "",
	} {
		if got := imageAddress(s); got != want {
			t.Errorf("%q: %q", s, got)
		}
	}
}

func TestSpecificityGoesFromDigestToName(t *testing.T) {
	order := []vex.Component{
		{PURL: "pkg:npm/a"}, {PURL: "pkg:npm/a", Range: "vers:npm/<2"}, {PURL: "pkg:npm/a@1"}, {PURL: "pkg:npm/a@1", Hashes: []vex.Hash{{Algorithm: "md5", Value: "0"}}},
	}
	for i := range order {
		c := newClaimed(&order[i])
		if c.specificity() != i {
			t.Errorf("%+v: %d", order[i], c.specificity())
		}
	}
	for _, tt := range []struct {
		c    vex.Component
		want string
	}{
		{vex.Component{PURL: "pkg:npm/a@1"}, "npm//a@1"},
		{vex.Component{PURL: "pkg:golang/x.y/z@v1.0.0"}, "golang/x.y/z@1.0.0"},
		{vex.Component{PURL: "pkg:npm/a"}, ""},
		{vex.Component{PURL: "pkg:npm/a", Range: "<2"}, ""},
		{vex.Component{Hashes: []vex.Hash{{Algorithm: "md5", Value: "0"}}}, ""},
	} {
		c := newClaimed(&tt.c)
		if got := c.exactKey(); got != tt.want {
			t.Errorf("%+v: %q", tt.c, got)
		}
	}
}

func TestReasonsAreOrderedByHowNearTheyAre(t *testing.T) {
	order := []Reason{NoFinding, NoIdentity, NoProduct, NameDiffers, PartDiffers, QualifierDiff, VersionOther, RangeOther, OtherPath}
	for i := 1; i < len(order); i++ {
		if order[i-1].rank() >= order[i].rank() {
			t.Errorf("%s is not before %s", order[i-1], order[i])
		}
	}
	if Applied.rank() <= TooMuch.rank() {
		t.Error("nothing is nearer than what applies")
	}
}

func TestOutcomesComeInTheOrderOfTheDocuments(t *testing.T) {
	fs := []finding.Finding{found("CVE-1", "pkg:npm/a@1"), found("CVE-1", "pkg:npm/a@2"), found("CVE-2", "pkg:npm/a@1")}
	sources := []Source{
		source("A", monday, says(vex.Fixed, "CVE-2", "pkg:npm/a"), says(vex.Fixed, "CVE-1", "pkg:npm/a"), says(vex.Fixed, "CVE-3", "pkg:npm/a")),
		source("B", tuesday, says(vex.Fixed, "CVE-1", "pkg:npm/a@2")),
	}
	var first string
	for range 20 {
		r := Apply(sources, fs, nil, Options{})
		var b strings.Builder
		for _, o := range r.Outcomes {
			b.WriteString(strings.Join([]string{sources[o.Source].File, string(o.Reason), o.Sentence}, " ") + "\n")
		}
		for _, d := range r.Decisions {
			b.WriteString(d.Sentence + "\n")
		}
		if first == "" {
			first = b.String()
			if len(r.Outcomes) != 5 || len(r.Decisions) != 3 || r.Outcomes[0].Source != 0 || r.Outcomes[4].Source != 1 || r.Outcomes[1].Finding > r.Outcomes[2].Finding {
				t.Errorf("%+v", r)
			}
		}
		if b.String() != first {
			t.Fatalf("%s\nand then\n%s", first, b.String())
		}
	}
}

func TestSentencesNameAuthorFileAndReason(t *testing.T) {
	st := says(vex.Affected, "CVE-1", "pkg:npm/a@1")
	st.Justification, st.Action = "", "update to 2"
	d, _, f := decided(t, Options{}, source("A", monday, st))
	if want := "VEX: affected: update to 2 (A, A.json)"; d.Sentence != want || f.Reason != want {
		t.Errorf("%q", d.Sentence)
	}
	nobody := source("", "", says(vex.NotAffected, "CVE-1", "pkg:npm/a@1"))
	nobody.File = "x.json"
	later := source("", "", says(vex.Fixed, "CVE-1", "pkg:npm/a"))
	later.File = "y.json"
	d, reasons, _ := decided(t, Options{}, nobody, later)
	if d.Source != -1 || len(reasons) != 2 || !strings.Contains(d.Sentence, "the author of x.json says not_affected") {
		t.Errorf("documents without an author speak for themselves: %q", d.Sentence)
	}
}
