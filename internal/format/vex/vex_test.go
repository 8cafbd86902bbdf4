package vex

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/purl"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

func TestTheWordsOfEachFormatComeBack(t *testing.T) {
	for s := NotAffected; s <= UnderInvestigation; s++ {
		if got, ok := ParseStatus(s.String()); !ok || got != s {
			t.Errorf("OpenVEX: %v becomes %v", s, got)
		}
		if got, ok := CSAFStatus(CSAFWord(s)); !ok || got != s {
			t.Errorf("CSAF: %v becomes %v", s, got)
		}
		if got, ok := CycloneDXStatus(CycloneDXWord(s)); !ok || got != s {
			t.Errorf("CycloneDX: %v becomes %v", s, got)
		}
	}
	for _, word := range Justifications() {
		j := Justification(word)
		if !j.Known() {
			t.Errorf("%s is not known", j)
		}
		cdx, exact := CycloneDXReason(j)
		if got, _, ok := CycloneDXJustification(cdx); !ok || exact != (got == j) {
			t.Errorf("%s becomes %s and %s, exact %v", j, cdx, got, exact)
		}
	}
}

func TestWordsOfOtherFormatsAreKnown(t *testing.T) {
	for word, want := range map[string]Status{"first_affected": Affected, "last_affected": Affected, "first_fixed": Fixed} {
		if got, ok := CSAFStatus(word); !ok || got != want {
			t.Errorf("%s: %v", word, got)
		}
	}
	for word, want := range map[string]Status{"false_positive": NotAffected, "resolved_with_pedigree": Fixed} {
		if got, ok := CycloneDXStatus(word); !ok || got != want {
			t.Errorf("%s: %v", word, got)
		}
	}
	for _, word := range []string{"recommended", "unknown", "", "affected"} {
		if _, ok := CSAFStatus(word); ok {
			t.Errorf("CSAF has no %q", word)
		}
	}
	for _, word := range []string{"protected_at_runtime", "requires_environment"} {
		if _, exact, ok := CycloneDXJustification(word); !ok || exact {
			t.Errorf("%s says more than a word of OpenVEX", word)
		}
	}
	if _, _, ok := CycloneDXJustification("just_because"); ok {
		t.Error("a word that is none")
	}
	if Justification("because").Known() || Status(99).String() != "unknown" {
		t.Error("words that are none")
	}
}

func TestAnObjectKeepsItsOrderAndItsText(t *testing.T) {
	var o Object
	if !o.Empty() || o.String() != "{}" {
		t.Error(o.String())
	}
	o.Text("b", "<a> & \"é\" \u2028")
	o.Text("absent", "")
	o.Texts("list", []string{"x", "y"})
	o.Texts("none", nil)
	o.Fields([]Field{{"a", `{"k":1}`}})
	var back map[string]any
	if err := json.Unmarshal([]byte(o.String()), &back); err != nil {
		t.Fatal(err)
	}
	if back["b"] != "<a> & \"é\" \u2028" || len(back) != 3 || !strings.HasPrefix(o.String(), `{"b":"<a>`) {
		t.Error(o.String())
	}
	var b strings.Builder
	if err := Write(&b, o.String()); err != nil || !strings.HasSuffix(b.String(), "}\n") {
		t.Errorf("%q: %v", b.String(), err)
	}
	if err := Write(&b, "{"); err == nil {
		t.Error("no JSON is written")
	}
}

func TestAComponentIsCalledByTheBestOfItsNames(t *testing.T) {
	for _, tt := range []struct {
		c           Component
		label, purl string
	}{
		{Component{ID: "pkg:npm/a@1", Name: "A"}, "pkg:npm/a@1", "pkg:npm/a@1"},
		{Component{ID: "https://example.com/a", PURL: "pkg:npm/a"}, "pkg:npm/a", "pkg:npm/a"},
		{Component{ID: "https://example.com/a"}, "https://example.com/a", ""},
		{Component{Name: "A", Ref: "P1"}, "A", ""},
		{Component{Hashes: []Hash{{"sha-256", "00"}}}, "sha-256:00", ""},
		{Component{}, "a product without a name", ""},
	} {
		if got := tt.c.Label(); got != tt.label {
			t.Errorf("%+v: %s", tt.c, got)
		}
		if got := tt.c.PackageURL(); got != tt.purl {
			t.Errorf("%+v: %s", tt.c, got)
		}
	}
}

func TestAStatementHasTheTimeOfItsDocument(t *testing.T) {
	d := Document{Format: Format{OpenVEX, "0.2.0"}, Timestamp: "1", Updated: "2"}
	if got := d.Time(&Statement{}); got != "1" {
		t.Errorf("a later change makes a statement of OpenVEX younger: %s", got)
	}
	d.Format.Family = CSAF
	if got := d.Time(&Statement{}); got != "2" {
		t.Errorf("CSAF: %s", got)
	}
	if got := d.Time(&Statement{Timestamp: "3"}); got != "3" {
		t.Errorf("its own: %s", got)
	}
	if got := (&Document{}).Time(&Statement{}); got != "" {
		t.Errorf("none: %s", got)
	}
	v := Vulnerability{Name: "A", Aliases: []string{"B", "A", "", "B"}}
	if got := v.Names(); !slices.Equal(got, []string{"A", "B"}) {
		t.Error(got)
	}
	if got := (Format{Family: CSAF}).String() + " " + (Format{CSAF, "2.0"}).String(); got != "csaf csaf@2.0" {
		t.Error(got)
	}
}

func TestAnIndexComesBackAndLeadsNowhereElse(t *testing.T) {
	x := &Index{Updated: "2026-01-01T00:00:00Z", Packages: []Package{{"pkg:npm/a", "pkg/npm/a/vex.json", ""}, {"pkg:npm/b", "pkg/npm/b/vex.csaf.json", "csaf"}}}
	var b strings.Builder
	if err := WriteIndex(&b, x); err != nil {
		t.Fatal(err)
	}
	back, notes, err := ReadIndex(b.String(), nil)
	if err != nil || len(notes) > 0 || back.Updated != x.Updated || !slices.Equal(back.Packages, x.Packages) {
		t.Errorf("%+v, %v, %v", back, notes, err)
	}
	back, notes, err = ReadIndex(`{"packages": [{"id": "a", "location": "../x"}, {"id": "b", "location": "/etc/passwd"}, {"id": "c"}, {"id": "d", "location": "C:\\x"}, {"id": "e", "location": "a/../../x"}, {"id": "f", "location": "a/./b"}]}`, nil)
	if err != nil || len(notes) != 5 || len(back.Packages) != 1 || back.Packages[0].Location != "a/b" {
		t.Errorf("%+v, %v, %v", back, notes, err)
	}
	if _, _, err := ReadIndex(`{"updated_at": "x"}`, nil); !errors.Is(err, ErrIndex) {
		t.Error(err)
	}
	var syntax *tree.SyntaxError
	if _, _, err := ReadIndex(`{`, nil); !errors.As(err, &syntax) {
		t.Error(err)
	}
	b.Reset()
	if err := WriteIndex(&b, &Index{}); err != nil || !strings.Contains(b.String(), `"packages": []`) {
		t.Errorf("%s: %v", b.String(), err)
	}
	b.Reset()
	if err := WriteManifest(&b, "hub", "", "https://example.com/hub.tar.gz"); err != nil || !strings.Contains(b.String(), `"spec_version": "0.1"`) {
		t.Errorf("%s: %v", b.String(), err)
	}
}

func TestPackagesHaveOneFolderEach(t *testing.T) {
	for url, want := range map[string][2]string{
		"pkg:golang/github.com/k3s-io/kine@v1":                                    {"pkg:golang/github.com/k3s-io/kine", "pkg/golang/github.com/k3s-io/kine"},
		"pkg:npm/%40babel/core@1?x=y#z":                                           {"pkg:npm/%40babel/core", "pkg/npm/%40babel/core"},
		"pkg:oci/trivy@sha256:00?repository_url=ghcr.io/aquasecurity/trivy&tag=1": {"pkg:oci/trivy?repository_url=ghcr.io%2Faquasecurity%2Ftrivy", "pkg/oci/ghcr.io/aquasecurity/trivy"},
		"pkg:oci/trivy":        {"pkg:oci/trivy", "pkg/oci/trivy"},
		"pkg:generic/%2e%2e@1": {"pkg:generic/..", "pkg/generic/%2E%2E"},
		"pkg:oci/a?repository_url=localhost:5000/../a": {"", "pkg/oci/localhost%3A5000/%2E%2E/a"},
	} {
		p, err := purl.ParseLoose(url)
		if err != nil {
			t.Fatal(err)
		}
		if got := PackageID(p); got != want[0] && want[0] != "" {
			t.Errorf("%s: id %s", url, got)
		}
		if got := PackageFolder(p); got != want[1] {
			t.Errorf("%s: folder %s", url, got)
		}
	}
}

// hub returns the VEX repository of the suites, or skips.
func hub(t *testing.T) string {
	t.Helper()
	dir, err := filepath.Abs("../../../..")
	if err != nil {
		t.Fatal(err)
	}
	dir = filepath.Join(dir, "shared", "suites", "vex-hub")
	if _, err := os.Stat(dir); err != nil {
		t.Skip("no VEX repository: ../shared/suites/vex-hub is absent")
	}
	return dir
}

func TestAPublicIndexIsReadWithoutLossAndFiledAsItIs(t *testing.T) {
	dir := hub(t)
	text, err := os.ReadFile(filepath.Join(dir, IndexFile))
	if err != nil {
		t.Fatal(err)
	}
	x, notes, err := ReadIndex(string(text), nil)
	if err != nil || len(notes) > 0 || len(x.Packages) != 57 {
		t.Fatalf("%d packages, %v, %v", len(x.Packages), notes, err)
	}
	for _, p := range x.Packages {
		u, err := purl.Parse(p.ID)
		if err != nil {
			t.Errorf("%s: %v", p.ID, err)
			continue
		}
		if PackageID(u) != p.ID {
			t.Errorf("%s is called %s", p.ID, PackageID(u))
		}
		if folder := PackageFolder(u); !strings.HasPrefix(p.Location, folder+"/") {
			t.Errorf("%s is at %s, not in %s", p.ID, p.Location, folder)
		}
	}
	var b strings.Builder
	if err := WriteIndex(&b, x); err != nil {
		t.Fatal(err)
	}
	var one, two any
	if json.Unmarshal(text, &one) != nil || json.Unmarshal([]byte(b.String()), &two) != nil {
		t.Fatal("no JSON")
	}
	a, _ := json.Marshal(one)
	c, _ := json.Marshal(two)
	if string(a) != string(c) {
		t.Error("the index says something else when it is written again")
	}
}

func FuzzReadIndex(f *testing.F) {
	f.Add(`{"packages": [{"id": "pkg:npm/a", "location": "a/b.json"}]}`)
	f.Add(`{"packages": [{"location": "..\\a"}, [], 1]}`)
	f.Fuzz(func(t *testing.T, text string) {
		x, _, err := ReadIndex(text, nil)
		if err != nil {
			return
		}
		for _, p := range x.Packages {
			if !filepath.IsLocal(filepath.FromSlash(p.Location)) {
				t.Fatalf("%q leads out", p.Location)
			}
		}
	})
}
