package bom

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

// part is a component as another decoder sees it.
type part struct {
	Components []part `json:"components"`
}

func (p part) count() int {
	n := len(p.Components)
	for _, c := range p.Components {
		n += c.count()
	}
	return n
}

// countCycloneDX counts components with encoding/json.
func countCycloneDX(t *testing.T, data []byte) int {
	t.Helper()
	var doc struct {
		part
		Metadata struct {
			Component *part `json:"component"`
		} `json:"metadata"`
	}
	if err := json.Unmarshal(data, &doc); err != nil {
		t.Fatal(err)
	}
	n := doc.count()
	if doc.Metadata.Component != nil {
		n += 1 + doc.Metadata.Component.count()
	}
	return n
}

// expected reads the verdicts of a suite.
func expected(t *testing.T, dir string, into any) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(dir, "expected.json"))
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(data, into); err != nil {
		t.Fatal(err)
	}
}

func TestCycloneDXSuite(t *testing.T) {
	dir := inventorytest.Suite(t, "cyclonedx")
	valid := map[string]bool{}
	expected(t, dir, &valid)
	read := 0
	for name, ok := range valid {
		if !strings.HasSuffix(name, ".json") {
			continue
		}
		data, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		in := inventorytest.File(filepath.Base(name), data)
		var res inspect.Result
		if err := CycloneDX().Inspect(in, &res); !ok {
			continue // read or refused, but no panic
		} else if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		read++
		if r := Sniff("stdin", data[:min(len(data), 64<<10)]); r == nil || r.Format != formatCycloneDX {
			t.Errorf("%s is not recognised by its content", name)
		}
		if len(res.Listings) != 1 {
			t.Errorf("%s: %d listings", name, len(res.Listings))
			continue
		}
		inventorytest.CheckShape(t, res.Listings[0], len(data))
		if have, want := len(res.Listings[0].Nodes), countCycloneDX(t, data); have != want {
			t.Errorf("%s: %d components, another decoder sees %d", name, have, want)
		}
	}
	if read == 0 {
		t.Error("no valid document was read")
	}
	t.Logf("%d valid documents read", read)
}

func TestSPDXSuite(t *testing.T) {
	dir := inventorytest.Suite(t, "spdx")
	want := map[string]struct {
		Format   string   `json:"format"`
		Packages int      `json:"packages"`
		Names    []string `json:"names"`
	}{}
	expected(t, dir, &want)
	read := 0
	for name, w := range want {
		if w.Format != "json" {
			continue
		}
		data, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		read++
		if r := Sniff("stdin", data); r == nil || r.Format != formatSPDX {
			t.Errorf("%s is not recognised by its content", name)
		}
		var doc struct {
			Packages []struct {
				Name string `json:"name"`
			} `json:"packages"`
		}
		if err := json.Unmarshal(data, &doc); err != nil {
			t.Fatal(err)
		}
		l := inventorytest.Read(t, SPDX(), filepath.Base(name), string(data))
		have := 0
		for _, n := range l.Nodes {
			if !n.At.IsZero() { // the document itself has no place
				have++
			}
		}
		if have != len(doc.Packages) || have != w.Packages {
			t.Errorf("%s: %d packages, another decoder sees %d, the suite says %d", name, have, len(doc.Packages), w.Packages)
		}
	}
	if read == 0 {
		t.Error("no document was read")
	}
	t.Logf("%d documents read", read)
}
