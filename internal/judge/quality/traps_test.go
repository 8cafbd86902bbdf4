package quality

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/format/sbom"
)

func TestWhatSatisfiesAnElementOfTheDocument(t *testing.T) {
	organisation, person, nobody := sbom.Party{Name: "Example"}, sbom.Party{Name: "Ada", Person: true}, sbom.Party{None: "NOASSERTION"}
	cdx := sbom.Format{Family: sbom.CycloneDX, Version: "1.6"}
	spdx2 := sbom.Format{Family: sbom.SPDX2, Version: "2.3"}
	spdx3 := sbom.Format{Family: sbom.SPDX3, Version: "3.0.1"}
	for _, tt := range []struct {
		element, name string
		d             sbom.Document
		want          bool
	}{
		{"author", "a person", sbom.Document{Authors: []sbom.Party{person}}, true},
		{"author", "the maker", sbom.Document{Maker: organisation}, true},
		{"author", "a maker that nobody asserts", sbom.Document{Maker: nobody}, false},
		{"author", "the supplier of a CycloneDX document", sbom.Document{Format: cdx, Supplier: organisation}, true},
		{"author", "the supplier of an SPDX document", sbom.Document{Format: spdx2, Supplier: organisation}, false},
		{"author", "a tool", sbom.Document{Tools: []sbom.Tool{{Name: "x"}}}, false},
		{"organisation", "a person", sbom.Document{Authors: []sbom.Party{person}}, false},
		{"organisation", "a person and an organisation", sbom.Document{Authors: []sbom.Party{person, organisation}}, true},
		{"organisation", "the maker", sbom.Document{Maker: organisation}, true},
		{"organisation", "an organisation without a name", sbom.Document{Authors: []sbom.Party{{}}}, false},
		{"author-contact", "an e-mail address of the second author", sbom.Document{Authors: []sbom.Party{person, {Email: "a@example.com"}}}, true},
		{"author-contact", "a web address of the maker", sbom.Document{Maker: sbom.Party{URLs: []string{"https://example.com"}}}, true},
		{"author-contact", "a web address of the supplier", sbom.Document{Supplier: sbom.Party{URLs: []string{"https://example.com"}}}, true},
		{"author-contact", "names only", sbom.Document{Authors: []sbom.Party{person}, Maker: organisation, Supplier: organisation}, false},
		{"tool", "one", sbom.Document{Tools: []sbom.Tool{{Name: "x"}}}, true},
		{"tool", "none", sbom.Document{}, false},
		{"tool-version", "beside the name", sbom.Document{Tools: []sbom.Tool{{Name: "x", Version: "1"}}}, true},
		{"tool-version", "in the name, as SPDX 2 has it", sbom.Document{Tools: []sbom.Tool{{Name: "x-1.2"}}}, true},
		{"tool-version", "of one of two", sbom.Document{Tools: []sbom.Tool{{Name: "x", Version: "1"}, {Name: "y"}}}, false},
		{"tool-version", "without a tool", sbom.Document{}, false},
		{"timestamp", "in UTC", sbom.Document{Created: "2026-01-01T00:00:00Z"}, true},
		{"timestamp", "with an offset and fractions", sbom.Document{Created: "2026-01-01T00:00:00.123+05:30"}, true},
		{"timestamp", "without a zone", sbom.Document{Created: "2026-01-01T00:00:00"}, false},
		{"timestamp", "a day", sbom.Document{Created: "2026-01-01"}, false},
		{"lifecycle", "a phase", sbom.Document{Lifecycles: []string{"build"}}, true},
		{"lifecycle", "in words", sbom.Document{Comment: "This SBOM type is: Runtime."}, true},
		{"lifecycle", "in words without the type", sbom.Document{Comment: "An SBOM type of a kind of its own."}, false},
		{"lifecycle", "the type in front of the words", sbom.Document{Comment: "build; the SBOM type is unknown"}, false},
		{"revision", "of CycloneDX", sbom.Document{Format: cdx, Revision: 1}, true},
		{"revision", "of CycloneDX by its id", sbom.Document{Format: cdx, ID: "x"}, false},
		{"revision", "of SPDX by its namespace", sbom.Document{Format: spdx2, ID: "x"}, true},
		{"identity", "an id", sbom.Document{ID: "x"}, true},
		{"document-name", "a name", sbom.Document{Name: "x"}, true},
		{"data-licence", "a licence", sbom.Document{DataLicence: "CC0-1.0"}, true},
		{"subject", "a root", sbom.Document{Roots: []int{0}}, true},
		{"signature", "a signature", sbom.Document{Extra: []sbom.Extra{{Path: "signature/value"}}}, true},
		{"signature", "something that begins like one", sbom.Document{Extra: []sbom.Extra{{Path: "signatures"}}}, false},
		{"completeness", "an aggregate", sbom.Document{Aggregates: []sbom.Aggregate{{State: "incomplete"}}}, true},
		{"no-vulnerabilities", "none", sbom.Document{}, true},
		{"no-vulnerabilities", "one", sbom.Document{Extra: []sbom.Extra{{Path: "vulnerabilities/0"}}}, false},
		{"cyclonedx>=1.5", "1.6", sbom.Document{Format: cdx}, true},
		{"cyclonedx>=1.10", "1.6", sbom.Document{Format: cdx}, false},
		{"cyclonedx=1.6", "1.6", sbom.Document{Format: cdx}, true},
		{"cyclonedx=1.5", "1.6", sbom.Document{Format: cdx}, false},
		{"spdx>=2.3", "CycloneDX", sbom.Document{Format: cdx}, false},
		{"spdx>=2.3", "2.3", sbom.Document{Format: spdx2}, true},
		{"spdx>=3.0.1", "2.3", sbom.Document{Format: spdx2}, false},
		{"spdx>=3.0", "3.0.1", sbom.Document{Format: spdx3}, true},
	} {
		if got, known := ofDocument(tt.element, &tt.d); !known || got != tt.want {
			t.Errorf("%s, %s: %v, known %v", tt.element, tt.name, got, known)
		}
	}
}

func TestWhatSatisfiesAnElementOfAComponent(t *testing.T) {
	cdx, spdx := &sbom.Document{Format: sbom.Format{Family: sbom.CycloneDX}}, &sbom.Document{Format: sbom.Format{Family: sbom.SPDX2}}
	known, nobody := sbom.Party{Name: "Example"}, sbom.Party{None: "NOASSERTION"}
	for _, tt := range []struct {
		element, name string
		d             *sbom.Document
		c             sbom.Component
		want          bool
	}{
		{"supplier", "named", cdx, sbom.Component{Supplier: known}, true},
		{"supplier", "a publisher of CycloneDX", cdx, sbom.Component{Publisher: "x"}, true},
		{"supplier", "a publisher of SPDX", spdx, sbom.Component{Publisher: "x"}, false},
		{"supplier", "NOASSERTION", spdx, sbom.Component{Supplier: nobody}, false},
		{"maker", "an author", cdx, sbom.Component{Authors: []sbom.Party{known}}, true},
		{"maker", "NOASSERTION", spdx, sbom.Component{Maker: nobody}, false},
		{"supplier-contact", "an address", cdx, sbom.Component{Supplier: sbom.Party{Email: "a@example.com"}}, true},
		{"supplier-contact", "a name", cdx, sbom.Component{Supplier: known}, false},
		{"maker-contact", "of an author", cdx, sbom.Component{Authors: []sbom.Party{{Email: "a@example.com"}}}, true},
		{"maker-contact", "of nobody", cdx, sbom.Component{Authors: []sbom.Party{known}}, false},
		{"name", "blank", cdx, sbom.Component{Name: "\t "}, false},
		{"version", "blank", cdx, sbom.Component{Version: " "}, false},
		{"identifier", "its own", cdx, sbom.Component{ID: "x"}, true},
		{"identifier", "a CPE", cdx, sbom.Component{CPEs: []string{"cpe:/a:b:c"}}, true},
		{"software-identifier", "its own", cdx, sbom.Component{ID: "x"}, false},
		{"software-identifier", "a package URL", cdx, sbom.Component{PURL: "pkg:npm/a"}, true},
		{"purl", "a CPE", cdx, sbom.Component{CPEs: []string{"cpe:/a:b:c"}}, false},
		{"hash", "one", cdx, sbom.Component{Hashes: []sbom.Hash{{Algorithm: "MD5"}}}, true},
		{"hash:SHA-512", "of that algorithm in another case", cdx, sbom.Component{Hashes: []sbom.Hash{{Algorithm: "sha-512"}}}, true},
		{"hash:SHA-512", "of another algorithm", cdx, sbom.Component{Hashes: []sbom.Hash{{Algorithm: "SHA-256"}}}, false},
		{"property:x", "with a value", cdx, sbom.Component{Properties: []sbom.Property{{Name: "x", Value: "y"}}}, true},
		{"property:x", "without a value", cdx, sbom.Component{Properties: []sbom.Property{{Name: "x"}}}, false},
		{"property:x", "the second of that name has one", cdx, sbom.Component{Properties: []sbom.Property{{Name: "x"}, {Name: "x", Value: "y"}}}, true},
		{"licence", "concluded", cdx, sbom.Component{Declared: "NOASSERTION", Concluded: "MIT"}, true},
		{"licence", "NONE is said", cdx, sbom.Component{Declared: "NONE"}, true},
		{"licence", "NOASSERTION is not", cdx, sbom.Component{Declared: "NOASSERTION", Concluded: "NOASSERTION"}, false},
		{"concluded-licence", "declared", cdx, sbom.Component{Declared: "MIT"}, false},
		{"copyright", "NOASSERTION", spdx, sbom.Component{Copyright: "NOASSERTION"}, false},
		{"download", "NONE", spdx, sbom.Component{Download: "NONE"}, false},
		{"download", "an address", spdx, sbom.Component{Download: "https://example.com/x"}, true},
		{"download", "a reference", cdx, sbom.Component{References: []sbom.Reference{{Type: "distribution", URL: "https://example.com/x"}}}, true},
		{"download", "a reference of another kind", cdx, sbom.Component{References: []sbom.Reference{{Type: "website", URL: "https://example.com/x"}}}, false},
	} {
		if got, ok := ofComponent(tt.element, tt.d, &tt.c); !ok || got != tt.want {
			t.Errorf("%s, %s: %v, known %v", tt.element, tt.name, got, ok)
		}
	}
	for _, unknown := range []string{"", "suppliers", "author", "Hash", "cyclonedx>=1.5"} {
		if _, ok := ofComponent(unknown, cdx, &sbom.Component{}); ok {
			t.Errorf("%q is an element of a component", unknown)
		}
	}
}

func TestRelationsThatCountAsDependencies(t *testing.T) {
	two := []sbom.Component{{Name: "a", Parent: -1}, {Name: "b", Parent: -1}}
	of := func(family sbom.Family, components []sbom.Component, relations ...sbom.Relation) *sbom.Document {
		return &sbom.Document{Format: sbom.Format{Family: family}, Components: components, Relations: relations}
	}
	file := []sbom.Component{{Name: "a", Kind: sbom.FileKind, Parent: -1}, {Name: "b", Parent: -1}}
	nested := []sbom.Component{{Name: "a", Parent: -1}, {Name: "b", Parent: 0}}
	for name, tt := range map[string]struct {
		d    *sbom.Document
		want bool
	}{
		"one depends on the other":             {of(sbom.CycloneDX, two, sbom.Relation{From: 0, To: 1, Kind: sbom.DependsOn}), true},
		"one depends on nothing":               {of(sbom.CycloneDX, two, sbom.Relation{From: 0, To: sbom.Nothing, Kind: sbom.DependsOn}), true},
		"one depends on something elsewhere":   {of(sbom.CycloneDX, two, sbom.Relation{From: 0, To: sbom.Elsewhere, Kind: sbom.DependsOn}), false},
		"one holds the other":                  {of(sbom.SPDX3, two, sbom.Relation{From: 0, To: 1, Kind: sbom.Contains}), true},
		"one stands inside the other":          {of(sbom.CycloneDX, nested), true},
		"one alone":                            {of(sbom.CycloneDX, two[:1]), true},
		"one alone in SPDX 3":                  {of(sbom.SPDX3, two[:1]), false},
		"two without a word":                   {of(sbom.CycloneDX, two), false},
		"files do not count":                   {of(sbom.CycloneDX, file), true},
		"the document describes one in SPDX 2": {of(sbom.SPDX2, two, sbom.Relation{From: sbom.Itself, To: 0, Kind: sbom.Describes}), true},
		"the document describes a file":        {of(sbom.SPDX2, file, sbom.Relation{From: sbom.Itself, To: 0, Kind: sbom.Describes}), false},
		"the document describes in SPDX 3":     {of(sbom.SPDX3, two, sbom.Relation{From: sbom.Itself, To: 0, Kind: sbom.Describes}), false},
		"a dependency is not enough in SPDX 2": {of(sbom.SPDX2, two, sbom.Relation{From: 0, To: 1, Kind: sbom.DependsOn}), false},
	} {
		if got := dependency(tt.d); got != tt.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

func TestVersionsThatMeanTheSame(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want bool
	}{
		{"1.2", "1.2", true}, {"v1.2", "1.2", true}, {"1.2", "v1.2", true}, {"1:1.2-3", "1.2-3", true}, {"1.2", "1.2-3", true}, {"1.2-3", "1.2", true}, {"1.2", "1.2+deb12u1", true}, {"1.2", "1.2.Final", true}, {"1", "1.0", true},
		{"1.2", "1.20", false}, {"1.20", "1.2", false}, {"1", "10", false}, {"1.2", "2.1.2", false}, {"2:1.2", "1:1.2", false}, {"1.2-3", "1.2-30", false}, {"1.2", "1.3", false},
	} {
		if got := sameVersion(tt.a, tt.b); got != tt.want {
			t.Errorf("%s and %s: %v", tt.a, tt.b, got)
		}
	}
}

func TestVersionsOfFormatsAreOrdered(t *testing.T) {
	order := []string{"", "1", "1.0", "1.2", "1.4", "1.5", "1.6", "1.10", "2.2", "2.3", "3.0", "3.0.1", "10.0"}
	for i, a := range order {
		for j, b := range order {
			if got := lessVersion(a, b); got != (i < j) {
				t.Errorf("%q before %q: %v", a, b, got)
			}
		}
	}
}

func TestFormsOfCPEs(t *testing.T) {
	for s, want := range map[string]bool{
		"cpe:2.3:a:v:p:1:*:*:*:*:*:*:*": true, "cpe:2.3:h:v:p:-:*:*:*:*:*:*:*": true, "cpe:2.3:*:v:p:1:*:*:*:*:*:*:*": true, `cpe:2.3:a:v\:w:p:1:*:*:*:*:*:*:*`: true, `cpe:2.3:a:v\\:p:1:*:*:*:*:*:*:*`: true,
		"cpe:2.3:a:v:p:1:*:*:*:*:*:*": false, "cpe:2.3:a:v:p:1:*:*:*:*:*:*:*:*": false, "cpe:2.3:x:v:p:1:*:*:*:*:*:*:*": false, `cpe:2.3:a:v\:w:p:1:*:*:*:*:*:*`: false, "CPE:2.3:a:v:p:1:*:*:*:*:*:*:*": false, `cpe:2.3:\`: false,
		"cpe:/a:v": true, "CPE:/A:v:p:1": true, "cpe:/o:v:p:1:u:e:l": true, "cpe:/a:1:2:3:4:5:6:7": true, "cpe:/a:1:2:3:4:5:6:7:8": false, "cpe:/": false, "cpe:": false, "a:v:p": false, " cpe:/a:v": false,
	} {
		if validCPE(s) != want {
			t.Errorf("%q: %v", s, !want)
		}
	}
}

func TestDigestsHaveTheLengthOfTheirAlgorithm(t *testing.T) {
	for algorithm, digits := range map[string]int{"MD5": 32, "md5": 32, "SHA-1": 40, "SHA1": 40, "SHA-224": 56, "SHA256": 64, "SHA3-256": 64, "BLAKE2b-256": 64, "SHA-384": 96, "SHA3-384": 96, "BLAKE2b-384": 96, "SHA512": 128, "SHA3-512": 128, "BLAKE2b-512": 128} {
		for delta, want := range map[int]int{0: 0, -1: 1, 1: 1, -digits: 1} {
			d := whole()
			d.Components = d.Components[:1]
			d.Relations = nil
			d.Components[0].Hashes = []sbom.Hash{{Algorithm: algorithm, Value: strings.Repeat("F", digits+delta)}}
			if got := Lint(d, nil, "x", today()); len(got) != want {
				t.Errorf("%s with %d digits: %d findings", algorithm, digits+delta, len(got))
			}
		}
	}
	for _, free := range []string{"BLAKE3", "Streebog-256", "ADLER32", ""} {
		if n := digestLength(free); n != 0 {
			t.Errorf("%s has %d digits", free, n)
		}
	}
	for s, want := range map[string]bool{"": true, "09afAF": true, "0g": false, "0x": false, "é": false, "@": false, "`": false} {
		if isHex(s) != want {
			t.Errorf("%q: %v", s, !want)
		}
	}
}

func TestTextsOfHostileDocumentsAreClipped(t *testing.T) {
	long := strings.Repeat("é", 10_000) + "\x00\xff"
	d := whole()
	c := &d.Components[0]
	c.PURL, c.CPEs, c.Version, c.Released, c.Built = "pkg:"+long, []string{long, ""}, long, long, long
	c.Hashes = []sbom.Hash{{Algorithm: "SHA-256", Value: long}}
	d.Created = long
	d.Relations = append(d.Relations, sbom.Relation{From: 0, To: sbom.Elsewhere, Target: long})
	list := Lint(d, nil, "x", today())
	if len(list) < 6 {
		t.Errorf("%d findings", len(list))
	}
	for _, f := range list {
		if !strings.HasPrefix(f.Message, "pkg:") && len(f.Message) > 2000 || strings.Contains(f.Title, "é") {
			t.Errorf("%s has a message of %d bytes", f.Rule, len(f.Message))
		}
	}
	if got := clip(strings.Repeat("é", 60)[:101] + "x"); !strings.HasSuffix(got, "…") || strings.Contains(got, "\xc3…") {
		t.Errorf("%q is cut inside a letter", got)
	}
}

func TestNamesOfComponentsForPeople(t *testing.T) {
	for want, c := range map[string]sbom.Component{
		"pkg:npm/a@1":              {PURL: "pkg:npm/a@1", Name: "b", ID: "c"},
		"b 2":                      {Name: "b", Version: "2", ID: "c"},
		"b":                        {Name: "b", ID: "c"},
		"c":                        {ID: "c", Version: "2"},
		"a component without name": {Version: "2"},
	} {
		if got := nameOf(&c); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func TestManyComponentsOfOneIdentifierAreToldOnce(t *testing.T) {
	d := whole()
	for range 1000 {
		d.Components = append(d.Components, sbom.Component{ID: "a", Name: "x", Parent: -1}, sbom.Component{Name: "y", Parent: -1})
	}
	if got := rules(Lint(d, nil, "x", today())); got != "sbom/duplicate-id" {
		t.Error(got)
	}
	told := []sbom.Problem{{Rule: "duplicate", Message: "twice"}}
	if got := rules(Lint(d, told, "x", today())); got != "sbom/duplicate-id" {
		t.Errorf("what the reader told is told again: %s", got)
	}
}

func TestAddressesOfForgesBecomePackageURLs(t *testing.T) {
	for address, want := range map[string]string{
		"https://github.com/O/R":             "pkg:github/o/r@9",
		"https://github.com/o/r/":            "pkg:github/o/r@9",
		"git+https://github.com/o/r.git@v1":  "pkg:github/o/r@v1",
		"https://bitbucket.org/O/R":          "pkg:bitbucket/o/r@9",
		"https://github.com/o":               "",
		"https://github.com/o/r/tree/main":   "",
		"https://github.com/o/r?tab=x":       "",
		"https://github.com/o/r#readme":      "",
		"http://github.com/o/r":              "",
		"https://github.com.example.com/o/r": "",
		"https://example.com/o/r":            "",
		"NOASSERTION":                        "",
		"":                                   "",
	} {
		if got := forge(address, "9"); got != want {
			t.Errorf("%q: %q, want %q", address, got, want)
		}
	}
}

func TestKindsOfPackagesBecomePackageURLs(t *testing.T) {
	for _, tt := range []struct{ property, kind, group, name, want string }{
		{"syft:package:type", "npm", "", "a", "pkg:npm/a@1"},
		{"syft:package:type", "npm", "@s", "a", "pkg:npm/%40s/a@1"},
		{"aquasecurity:trivy:PkgType", "maven", "g", "a", "pkg:maven/g/a@1"},
		{"ossay:ecosystem", "PyPI", "", "A_b", "pkg:pypi/a-b@1"},
		{"syft:package:type", "nothing-known", "", "a", ""},
		{"other", "npm", "", "a", ""},
	} {
		d := whole()
		c := &d.Components[0]
		c.PURL, c.Group, c.Name, c.Download, c.Homepage = "", tt.group, tt.name, "", ""
		c.Properties = []sbom.Property{{Name: tt.property, Value: tt.kind}}
		Repair(d, Known{})
		if c.PURL != tt.want {
			t.Errorf("%s %s %s: %q, want %q", tt.kind, tt.group, tt.name, c.PURL, tt.want)
		}
	}
}

func TestDistributionsSupplyTheirPackages(t *testing.T) {
	for purl, want := range map[string]string{
		"pkg:deb/debian/a@1?distro=debian-12": "Debian",
		"pkg:deb/ubuntu/a@1":                  "Ubuntu",
		"pkg:apk/alpine/a@1":                  "Alpine",
		"pkg:deb/a@1":                         "",
		"pkg:npm/debian/a@1":                  "",
		"pkg:":                                "",
	} {
		d := whole()
		d.Components[0].PURL, d.Components[0].Supplier = purl, sbom.Party{}
		Repair(d, Known{})
		if got := d.Components[0].Supplier.Name; got != want {
			t.Errorf("%s: %q, want %q", purl, got, want)
		}
		d.Components[0].Supplier = sbom.Party{Name: "Somebody"}
		Repair(d, Known{})
		if got := d.Components[0].Supplier.Name; got != "Somebody" {
			t.Errorf("%s: a supplier that is named is replaced by %q", purl, got)
		}
	}
}

func TestRepairsAreNeverInvented(t *testing.T) {
	d := &sbom.Document{Components: []sbom.Component{{Parent: -1}, {Name: "a", Parent: -1}, {Name: "b", Kind: sbom.FileKind, Parent: -1}}}
	before := slices.Clone(d.Components)
	if list := Repair(d, Known{}); len(list) != 0 {
		t.Errorf("%+v", list)
	}
	if diff := cmp.Diff(before, d.Components); diff != "" {
		t.Error(diff)
	}
	asked := []string{}
	Repair(d, Known{Hashes: func(p string) []sbom.Hash { asked = append(asked, p); return nil }, Licence: func(string) string { asked = append(asked, "licence"); return "MIT" }})
	if diff := cmp.Diff([]string{"b"}, asked); diff != "" {
		t.Errorf("what is asked for (-want +got):\n%s", diff)
	}
	d.Components[1].Declared = "weird words"
	Repair(d, Known{Licence: func(string) string { return "" }})
	if d.Components[1].Declared != "weird words" {
		t.Error("a licence that is not known is taken away")
	}
}

func TestLevelsWeighAndAreSevere(t *testing.T) {
	for _, tt := range []struct {
		level    Level
		word     string
		weight   float64
		severity severity.Level
	}{{Required, "required", 1, severity.High}, {Recommended, "recommended", 0.5, severity.Low}, {Aspirational, "aspirational", 0.25, severity.Info}} {
		if tt.level.String() != tt.word || tt.level.weight() != tt.weight || levelSeverity(tt.level) != tt.severity {
			t.Errorf("%s: %v %v", tt.level, tt.level.weight(), levelSeverity(tt.level))
		}
	}
	p := Profile{Elements: []Element{{AnyOf: []string{"identity"}}, {AnyOf: []string{"tool"}, Level: Recommended}, {AnyOf: []string{"subject"}, Level: Aspirational}}}
	for _, tt := range []struct {
		d        sbom.Document
		points   float64
		conforms bool
	}{
		{sbom.Document{}, 0, false},
		{sbom.Document{ID: "x"}, 10 / 1.75, true},
		{sbom.Document{Tools: []sbom.Tool{{}}, Roots: []int{0}}, 7.5 / 1.75, false},
		{sbom.Document{ID: "x", Tools: []sbom.Tool{{}}, Roots: []int{0}}, 10, true},
	} {
		if s := Evaluate(&tt.d, p); s.Points != tt.points || s.Conforms != tt.conforms {
			t.Errorf("%+v: %v points, conforms %v", tt.d, s.Points, s.Conforms)
		}
	}
}

func TestADocumentWithoutComponentsIsMeasuredByWhatItHas(t *testing.T) {
	p := profile(t, "ntia")
	s := Evaluate(&sbom.Document{}, p)
	for _, r := range s.Rows {
		if strings.Contains(r.Rule, "supplier") && (r.Of != 0 || r.Have != 0) {
			t.Errorf("%+v", r)
		}
	}
	if s.Conforms {
		t.Error("an empty document conforms")
	}
}

func TestTimesOfComponentsInManyForms(t *testing.T) {
	for _, tt := range []struct {
		built, released, until string
		want                   int
	}{
		{"2026-01-01", "2026-01-01T00:00:00Z", "", 0},
		{"2026-01-02", "2026-01-01", "", 1},
		{"2026-01-01T12:00:00", "2026-01-01T13:00:00+02:00", "", 1},
		{"", "2026-01-01", "2025-01-01", 1},
		{"2026-01-01", "2026-01-02", "2025-01-01", 1},
		{"yesterday", "01/02/2026", "2026", 3},
		{"2026-01-01T25:00:00Z", "", "", 1},
	} {
		d := whole()
		c := &d.Components[0]
		c.Built, c.Released, c.ValidUntil = tt.built, tt.released, tt.until
		if got := Lint(d, nil, "x", time.Time{}); len(got) != tt.want {
			t.Errorf("%+v: %d findings %s", tt, len(got), rules(got))
		}
	}
}
