package app

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/fault"
)

func TestMaterialsBackPackagesByDigestAndListings(t *testing.T) {
	w := newWorld(t, map[string]string{"lock": "a lock file"})
	sum := sha256.Sum256([]byte("a lock file"))
	hexed := hex.EncodeToString(sum[:])
	wheel := strings.Repeat("ab", 32)
	graph := func() *component.Graph {
		return &component.Graph{
			Listings: []*component.Listing{
				{Path: w.at("lock"), Nodes: []component.Node{{Name: "listed"}}},
				{Path: w.at("other"), Nodes: []component.Node{{Name: "hashed", Integrity: "sha512-x sha256:" + wheel}, {Name: "nothing", Integrity: "sha256:" + strings.Repeat("cd", 32)}}},
				{Path: w.at("lock"), Layer: "sha256:aa", Nodes: []component.Node{{Name: "in a layer"}}},
			},
			Components: []component.Component{
				{Name: "listed", Grade: component.Observed, Occurrences: []component.Occurrence{{Listing: 0, Node: 0}}},
				{Name: "hashed", Grade: component.Observed, Occurrences: []component.Occurrence{{Listing: 1, Node: 0}}},
				{Name: "nothing", Grade: component.Observed, Occurrences: []component.Occurrence{{Listing: 1, Node: 1}}},
				{Name: "in a layer", Grade: component.Proven, Occurrences: []component.Occurrence{{Listing: 2, Node: 0}}},
			},
		}
	}
	m := &materials{digests: map[string]bool{hexed: true, wheel: true}}
	g := graph()
	if n := m.back(g, nil); n != 2 {
		t.Error(n)
	}
	for i, want := range []component.Grade{component.Attested, component.Attested, component.Observed, component.Proven} {
		if got := g.Components[i].Grade; got != want {
			t.Errorf("%s: %s", g.Components[i].Name, got)
		}
	}
	var none *materials
	g = graph()
	if n := none.back(g, nil); n != 0 || g.Components[0].Grade != component.Observed || none.properties() != nil {
		t.Error("without records something is attested")
	}
}

func TestRecordsThatDoNotHoldMakeNoDocument(t *testing.T) {
	w := newWorld(t, map[string]string{"app/go.mod": "module x\n", "a.bin": "a", "junk": "x", "message.json": ""})
	up := w.instance()
	if _, err := w.sign(SignRequest{}, "a.bin"); err != nil {
		t.Fatal(err)
	}
	for name, tt := range map[string]struct {
		steps Steps
		kind  fault.Kind
	}{
		"nobody is expected": {Steps{Links: []string{"junk"}}, fault.Usage},
		"no bundle":          {Steps{Links: []string{w.at("junk")}, Identity: "dev@example.com", Issuer: up.URL}, fault.Usage},
		"no file":            {Steps{Links: []string{w.at("nowhere")}, Identity: "dev@example.com", Issuer: up.URL}, fault.NotFound},
		"a plain signature":  {Steps{Links: []string{w.at("a.bin.sigstore.json")}, Identity: "dev@example.com", Issuer: up.URL}, fault.Usage},
		"a broken pattern":   {Steps{Links: []string{w.at("junk")}, Identity: "/(/", Issuer: up.URL}, fault.Usage},
		"no such root":       {Steps{Links: []string{w.at("junk")}, Identity: "a", Issuer: "b", Root: w.at("nowhere")}, fault.NotFound},
	} {
		var out bytes.Buffer
		_, err := MakeSBOM(context.Background(), w.env, MakeRequest{CheckRequest: CheckRequest{Targets: []string{w.at("app")}}, Steps: tt.steps}, &out, nil)
		if err == nil || fault.Of(err).Kind != tt.kind || out.Len() > 0 {
			t.Errorf("%s: %v, %d bytes", name, err, out.Len())
		}
	}
}
