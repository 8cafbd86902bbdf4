package vex

import (
	"encoding/json"
	"path"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/ossay-dev/ossay/internal/core/purl"
)

// A location is joined to the folder of the index, so none may lead out of it,
// neither as it stands nor on another system.
func TestLocationsStayInsideTheRepository(t *testing.T) {
	for _, c := range []struct{ location, want string }{
		{"pkg/npm/a/vex.json", "pkg/npm/a/vex.json"},
		{"./pkg/npm/a/vex.json", "pkg/npm/a/vex.json"},
		{"pkg//npm/a/vex.json", "pkg/npm/a/vex.json"},
		{"pkg/x/../npm/vex.json", "pkg/npm/vex.json"},
		{"..vex.json", "..vex.json"},
		{"...", "..."},
		{"a/..b/c", "a/..b/c"},
		{"..", ""},
		{"../", ""},
		{"../x", ""},
		{"a/../../x", ""},
		{"./../x", ""},
		{"/etc/passwd", ""},
		{"//host/share", ""},
		{`a\..\..\x`, ""},
		{`\\host\share`, ""},
		{"C:/x", ""},
		{"vex.json:stream", ""},
		{"https://example.org/vex.json", ""},
		{"a\x00b", ""},
		{"", ""},
	} {
		text := `{"packages":[{"id":"pkg:npm/a","location":` + strings.ReplaceAll(Quote(c.location), "\x00", `\u0000`) + `}]}`
		x, notes, err := ReadIndex(text, nil)
		if err != nil {
			t.Errorf("%q: %v", c.location, err)
			continue
		}
		if c.want == "" {
			if len(x.Packages) != 0 || len(notes) != 1 {
				t.Errorf("%q became %v with %v", c.location, x.Packages, notes)
			}
			continue
		}
		if len(notes) != 0 || len(x.Packages) != 1 || x.Packages[0].Location != c.want {
			t.Errorf("%q became %v with %v, want %q", c.location, x.Packages, notes, c.want)
		}
	}
}

func TestOneBadEntryDoesNotHideTheOthers(t *testing.T) {
	x, notes, err := ReadIndex(`{"updated_at":"2024-01-01T00:00:00Z","packages":[
  {"id":"pkg:npm/a","location":"a.json"},
  {"id":"pkg:npm/b","location":"../b.json"},
  {"id":"pkg:npm/c"},
  {"id":"pkg:npm/d","location":"d.json","format":"csaf"}
]}`, nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(x.Packages) != 2 || x.Packages[0].ID != "pkg:npm/a" || x.Packages[1].Format != "csaf" || x.Updated != "2024-01-01T00:00:00Z" {
		t.Errorf("packages: %v", x)
	}
	if len(notes) != 2 || notes[0].At.Line != 3 || notes[1].At.Line != 4 {
		t.Errorf("notes: %v", notes)
	}
}

func TestWhatIsNoIndexIsRefused(t *testing.T) {
	for _, text := range []string{``, `[]`, `"packages"`, `{}`, `{"packages":{}}`, `{"packages":"a"}`, `{"Packages":[]}`, `{"packages":[`, `{"packages":null}`} {
		if x, _, err := ReadIndex(text, nil); err == nil {
			t.Errorf("%s became %v", text, x)
		}
	}
	if x, notes, err := ReadIndex(`{"packages":[]}`, nil); err != nil || len(x.Packages)+len(notes) != 0 {
		t.Errorf("an empty index: %v, %v, %v", x, notes, err)
	}
}

// A repository without a document must still be one that can be read.
func TestAnEmptyIndexIsWrittenAsOneThatCanBeRead(t *testing.T) {
	var b strings.Builder
	if err := WriteIndex(&b, &Index{}); err != nil {
		t.Fatal(err)
	}
	if x, _, err := ReadIndex(b.String(), nil); err != nil || len(x.Packages) != 0 {
		t.Errorf("%s: %v, %v", b.String(), x, err)
	}
}

func TestTheManifestNamesItsAddressAndTheVersionOfTheLayout(t *testing.T) {
	var b strings.Builder
	if err := WriteManifest(&b, `a "hub" <x>`, "", "https://example.org/a.tar.gz?x=1&y=2"); err != nil {
		t.Fatal(err)
	}
	var m struct {
		Name        string
		Description *string
		Versions    []struct {
			SpecVersion string `json:"spec_version"`
			Locations   []struct{ URL string }
			Interval    string `json:"update_interval"`
		}
	}
	if err := json.Unmarshal([]byte(b.String()), &m); err != nil {
		t.Fatal(err)
	}
	if m.Name != `a "hub" <x>` || m.Description != nil || len(m.Versions) != 1 || m.Versions[0].SpecVersion != SpecVersion ||
		len(m.Versions[0].Locations) != 1 || m.Versions[0].Locations[0].URL != "https://example.org/a.tar.gz?x=1&y=2" || m.Versions[0].Interval != "24h" {
		t.Errorf("the manifest: %s", b.String())
	}
	if !strings.Contains(b.String(), "x=1&y=2") || !strings.HasSuffix(b.String(), "}\n") {
		t.Errorf("the text: %s", b.String())
	}
}

// encoding/json is the oracle: what Quote writes means the same text.
func TestAQuotedTextMeansItself(t *testing.T) {
	for _, s := range []string{"", "a", `"`, `\`, "\n\r\t", "<b>&amp;</b>", "\u2028\u2029", "é", "\U0001f600", "\x00\x1f\x7f", `\u0041`, "a\nb\n", "\xff", "a\xc3"} {
		q := Quote(s)
		var got string
		if err := json.Unmarshal([]byte(q), &got); err != nil {
			t.Errorf("%q became %s: %v", s, q, err)
			continue
		}
		if utf8.ValidString(s) && got != s {
			t.Errorf("%q became %q", s, got)
		}
		if !utf8.ValidString(got) {
			t.Errorf("%q became %q, which is no UTF-8", s, got)
		}
		if strings.ContainsAny(q, "\n\r") {
			t.Errorf("%q was written over lines: %q", s, q)
		}
	}
}

func TestWriteRefusesWhatIsNoJSON(t *testing.T) {
	for _, text := range []string{"", "{", `{"a":}`, `{"a":1,}`} {
		var b strings.Builder
		if err := Write(&b, text); err == nil || b.Len() != 0 {
			t.Errorf("%q was written as %q", text, b.String())
		}
	}
}

func TestAnObjectLeavesOutWhatIsEmptyAndNothingElse(t *testing.T) {
	var o Object
	o.Text("a", "")
	o.Texts("b", nil)
	o.Raw("c", "")
	o.Raw("d", Array(nil))
	o.Fields(nil)
	if !o.Empty() || o.String() != "{}" {
		t.Errorf("an empty object: %s", o.String())
	}
	o.Texts("e", []string{"", `"`})
	o.Fields([]Field{{Key: `f"`, Raw: "null"}, {Key: "g", Raw: ""}, {Key: "h", Raw: "0"}})
	if got, want := o.String(), `{"e":["","\""],"f\"":null,"h":0}`; got != want || o.Empty() {
		t.Errorf("got %s, want %s", got, want)
	}
}

// Two packages must never share a folder, and no name may leave it.
func TestFoldersAreInsideAndApart(t *testing.T) {
	seen := make(map[string]string)
	for _, typ := range []string{"npm", "golang", "generic"} {
		for _, space := range []string{"", "a", "a/b", "..", "a/../..", "A", "@a", "%2E%2E"} {
			for _, name := range []string{"a", "b", ".", "..", "...", "a/b", "a:b", `a\b`, "A", "%2E", "%2E%2E", "a b", "é"} {
				p := purl.PURL{Type: typ, Namespace: space, Name: name}
				id, folder := typ+"|"+space+"|"+name, PackageFolder(p)
				if path.Clean(folder) != folder || !strings.HasPrefix(folder, "pkg/"+typ+"/") || strings.ContainsAny(folder, ":\\\x00 ") {
					t.Errorf("%s is filed as %q", id, folder)
				}
				if other, ok := seen[folder]; ok {
					t.Errorf("%s and %s share %q", id, other, folder)
				}
				seen[folder] = id
			}
		}
	}
}

func TestImagesAreToldApartByTheirAddressOnly(t *testing.T) {
	one, err := purl.Parse("pkg:oci/app@sha256:00?repository_url=ghcr.io/one/app&arch=amd64&tag=1")
	if err != nil {
		t.Fatal(err)
	}
	two, err := purl.Parse("pkg:oci/app@sha256:00?repository_url=ghcr.io/two/app&arch=amd64&tag=1")
	if err != nil {
		t.Fatal(err)
	}
	arm, err := purl.Parse("pkg:oci/app@sha256:11?arch=arm64&repository_url=ghcr.io/one/app")
	if err != nil {
		t.Fatal(err)
	}
	if PackageID(one) == PackageID(two) || PackageFolder(one) == PackageFolder(two) {
		t.Errorf("two images are one: %s in %s", PackageID(one), PackageFolder(one))
	}
	if PackageID(one) != PackageID(arm) || PackageFolder(one) != PackageFolder(arm) {
		t.Errorf("one image is two: %s and %s", PackageID(one), PackageID(arm))
	}
	// The address means nothing for packages of other kinds.
	npm, err := purl.Parse("pkg:npm/app@1?repository_url=ghcr.io/one/app#lib")
	if err != nil {
		t.Fatal(err)
	}
	if PackageID(npm) != "pkg:npm/app" || PackageFolder(npm) != "pkg/npm/app" {
		t.Errorf("a package: %s in %s", PackageID(npm), PackageFolder(npm))
	}
	port := purl.PURL{Type: "oci", Name: "app", Qualifiers: []purl.Qualifier{{Key: "repository_url", Value: "localhost:5000/../app"}}}
	if got := PackageFolder(port); got != "pkg/oci/localhost%3A5000/%2E%2E/app" {
		t.Errorf("an address with a port and a way up: %s", got)
	}
}

// Going to another format and back must not turn one status into another.
func TestNoTranslationChangesAStatus(t *testing.T) {
	for s := NotAffected; s <= UnderInvestigation; s++ {
		c, ok := CSAFStatus(CSAFWord(s))
		d, known := CycloneDXStatus(CycloneDXWord(s))
		if !ok || !known || c != s || d != s {
			t.Errorf("%s came back as %s and %s", s, c, d)
		}
	}
	for _, near := range []string{"", "Not_Affected", "not-affected", "not_affected ", "unknown", "known_affected", "recommended", "known_not_fixed"} {
		if s, ok := ParseStatus(near); ok {
			t.Errorf("%q is %s", near, s)
		}
	}
	for _, near := range []string{"", "recommended", "unknown", "affected", "not_affected", "KNOWN_AFFECTED"} {
		if s, ok := CSAFStatus(near); ok {
			t.Errorf("%q of CSAF is %s", near, s)
		}
	}
}

// What is not exact would be lost on the way back, so it must really differ.
func TestAJustificationIsExactWhenItComesBack(t *testing.T) {
	for _, word := range Justifications() {
		j := Justification(word)
		reason, exact := CycloneDXReason(j)
		back, _, ok := CycloneDXJustification(reason)
		if !j.Known() || !ok || exact != (back == j) {
			t.Errorf("%s became %s (exact %v) and came back as %s", j, reason, exact, back)
		}
	}
	for _, word := range []string{"code_not_present", "code_not_reachable", "requires_configuration", "requires_dependency", "requires_environment",
		"protected_by_compiler", "protected_at_runtime", "protected_at_perimeter", "protected_by_mitigating_control"} {
		j, exact, ok := CycloneDXJustification(word)
		reason, _ := CycloneDXReason(j)
		if !ok || exact && reason != word {
			t.Errorf("%s became %s (exact %v), which is written as %s", word, j, exact, reason)
		}
	}
}
