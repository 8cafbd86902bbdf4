package ssvc

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestTheCatalogueHoldsEveryRegisteredPointOfTheSuite(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("..", "..", "..", "..", "shared", "suites", "ssvc", "decision_points", "*", "*.json"))
	if err != nil || len(files) == 0 {
		t.Skip("no suite: ../shared/suites/ssvc/decision_points is absent")
	}
	c := LoadCatalogue()
	seen := 0
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		var p struct {
			Namespace, Key, Version string
			Values                  []struct{ Key string }
		}
		if err := json.Unmarshal(data, &p); err != nil {
			t.Fatal(err)
		}
		if strings.HasPrefix(p.Namespace, "x_") {
			continue
		}
		seen++
		var want []string
		for _, v := range p.Values {
			want = append(want, v.Key)
		}
		if got, ok := c.Values(p.Namespace, p.Key, p.Version); !ok || !slices.Equal(got, want) {
			t.Errorf("%s %s %s: %v, want %v", p.Namespace, p.Key, p.Version, got, want)
		}
		if !slices.Contains(c.Versions(p.Namespace, p.Key), p.Version) {
			t.Errorf("%s %s: no version %s", p.Namespace, p.Key, p.Version)
		}
	}
	if seen != len(c.values) {
		t.Errorf("%d points in the suite, %d in the catalogue", seen, len(c.values))
	}
}

func TestANamespaceSaysWhoAnswersForIt(t *testing.T) {
	c := LoadCatalogue()
	for name, want := range map[string]Namespace{
		"ssvc":                                  {"ssvc", "", Registered},
		"nist#800-30":                           {"nist#800-30", "", Registered},
		"ssvc//.example.test#refined":           {"ssvc", "/.example.test#refined", Registered},
		"x_example.test#without-resource/de-DE": {"x_example.test#without-resource", "de-DE", Unregistered},
		"example#documentation":                 {"example#documentation", "", Example},
		"invalid":                               {"invalid", "", Forbidden},
		"test":                                  {"test", "", Forbidden},
		"somebody":                              {"somebody", "", Unknown},
		"":                                      {"", "", Unknown},
	} {
		if got := c.Namespace(name); got != want {
			t.Errorf("%s: %+v, want %+v", name, got, want)
		}
	}
}
