package inventory

import (
	"testing"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
)

func TestReferencesToImages(t *testing.T) {
	for text, want := range map[string]Image{
		"a":                                   {Name: "a"},
		"a:1":                                 {Name: "a", Tag: "1"},
		"a@sha256:00":                         {Name: "a", Digest: "sha256:00"},
		"h.invalid:5000/a/b:1@sha:0":          {Name: "h.invalid:5000/a/b", Tag: "1", Digest: "sha:0"},
		"localhost:5000/a":                    {Name: "localhost:5000/a"},
		imageEcosystem + ".io/library/a":      {Name: "a"},
		"index." + imageEcosystem + ".io/o/a": {Name: "o/a"},
		"library/a/b":                         {Name: "library/a/b"},
		"Upper/Case":                          {Name: "Upper/Case"},
		"${R}/a-${B}:${V}":                    {Name: "${R}/a-${B}", Tag: "${V}"},
		"":                                    {}, ":1": {}, "a b": {}, "{{x}}": {}, "${a": {}, "$a": {}, "<image>": {}, "@sha256:00": {}, "/": {},
	} {
		got, ok := ParseImage(text)
		if got != want || ok != (want.Name != "") {
			t.Errorf("%q: %+v, %v", text, got, ok)
		}
	}
}

// TestWhatAReferenceSaysOfTheVersion tells versions from moving lines.
func TestWhatAReferenceSaysOfTheVersion(t *testing.T) {
	for text, want := range map[string][3]string{ // version, requirement, digest
		"a":                  {"", "latest", ""},
		"a:3.20":             {"3.20", "", ""},
		"a:22-bookworm":      {"22-bookworm", "", ""},
		"a:v2":               {"v2", "", ""},
		"a:lts-alpine":       {"", "lts-alpine", ""},
		"a:vivid":            {"", "vivid", ""},
		"a@sha256:00":        {"sha256:00", "", "sha256:00"},
		"a:1@sha256:00":      {"1", "", "sha256:00"},
		"a:${V}":             {"", "${V}", ""},
		"a@${D}":             {"", "", ""},
		"a:latest@sha256:00": {"", "latest", "sha256:00"},
	} {
		image, ok := ParseImage(text)
		if !ok {
			t.Errorf("%q is no reference", text)
			continue
		}
		n := image.Node(component.Dev, span.Point{Line: 1, Col: 1})
		if got := [3]string{n.Version, n.Requirement, n.Integrity}; got != want || n.Ecosystem != "docker" || n.Name != "a" || n.Scope != component.Dev {
			t.Errorf("%q: %+v, want %v", text, n, want)
		}
	}
}
