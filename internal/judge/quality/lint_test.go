package quality

import (
	"strings"
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// today is the time at which the tests judge.
func today() time.Time { return time.Date(2026, 11, 26, 0, 0, 0, 0, time.UTC) }

func TestASoundDocumentHasNoFinding(t *testing.T) {
	if fs := Lint(whole(), nil, "x", today()); len(fs) != 0 {
		t.Errorf("%+v", fs)
	}
}

func TestUnsoundMeaningIsFound(t *testing.T) {
	for _, tt := range []struct {
		name   string
		change func(*sbom.Document)
		want   string
	}{
		{"a package URL without type", func(d *sbom.Document) { d.Components[0].PURL = "pkg:/a" }, "sbom/purl"},
		{"a package URL of another version", func(d *sbom.Document) { d.Components[0].PURL = "pkg:npm/a@2" }, "sbom/purl"},
		{"a leading v is the same version", func(d *sbom.Document) { d.Components[0].PURL = "pkg:npm/a@v1" }, ""},
		{"an epoch is the same version", func(d *sbom.Document) {
			d.Components[0].Version, d.Components[0].PURL = "1:2-3", "pkg:deb/debian/a@2-3"
		}, ""},
		{"a CPE of five parts", func(d *sbom.Document) { d.Components[0].CPEs = []string{"cpe:2.3:a:v:p"} }, "sbom/cpe"},
		{"a CPE 2.3", func(d *sbom.Document) { d.Components[0].CPEs = []string{`cpe:2.3:a:v:p\:x:1:*:*:*:*:*:*:*`} }, ""},
		{"a CPE 2.2", func(d *sbom.Document) { d.Components[0].CPEs = []string{"cpe:/o:v:p:1"} }, ""},
		{"a CPE of an unknown part", func(d *sbom.Document) { d.Components[0].CPEs = []string{"cpe:/x:v"} }, "sbom/cpe"},
		{"an empty CPE", func(d *sbom.Document) { d.Components[0].CPEs = []string{"", "cpe:/", "cpe:2.3:"} }, "sbom/cpe sbom/cpe sbom/cpe"},
		{"a short digest", func(d *sbom.Document) { d.Components[0].Hashes = []sbom.Hash{{Algorithm: "SHA-256", Value: "ab"}} }, "sbom/hash"},
		{"a digest that is no hexadecimal number", func(d *sbom.Document) {
			d.Components[0].Hashes = []sbom.Hash{{Algorithm: "md5", Value: strings.Repeat("g", 32)}}
		}, "sbom/hash"},
		{"an algorithm of free length", func(d *sbom.Document) { d.Components[0].Hashes = []sbom.Hash{{Algorithm: "BLAKE3", Value: "ab"}} }, ""},
		{"a document from the future", func(d *sbom.Document) { d.Created = "2027-01-01T00:00:00Z" }, "sbom/date"},
		{"a document of today in another zone", func(d *sbom.Document) { d.Created = "2026-11-26T14:00:00+14:00" }, ""},
		{"a time that is none", func(d *sbom.Document) { d.Created = "2026-02-30T00:00:00Z" }, "sbom/date"},
		{"released before it was built", func(d *sbom.Document) {
			d.Components[0].Built, d.Components[0].Released = "2026-02-01T00:00:00Z", "2026-01-01T00:00:00Z"
		}, "sbom/date"},
		{"valid until before it was there", func(d *sbom.Document) {
			d.Components[0].Built, d.Components[0].ValidUntil = "2026-02-01T00:00:00Z", "2026-01-01"
		}, "sbom/date"},
		{"a component that needs itself", func(d *sbom.Document) { d.Relations[0].To = 0 }, "sbom/self-reference"},
		{"a dependency in circles is allowed", func(d *sbom.Document) {
			d.Relations = append(d.Relations, sbom.Relation{From: 1, To: 0, Kind: sbom.DependsOn})
		}, ""},
		{"containment in circles is not", func(d *sbom.Document) { d.Components[0].Parent = 1; d.Components[1].Parent = 0 }, "sbom/cycle"},
		{"containment in circles by relations", func(d *sbom.Document) {
			d.Relations = append(d.Relations, sbom.Relation{From: 1, To: 0, Kind: sbom.Contains}, sbom.Relation{From: 0, To: 1, Kind: sbom.Contains})
		}, "sbom/cycle"},
		{"a diamond is no circle", func(d *sbom.Document) {
			c := d.Components[0]
			d.Components = append(d.Components, c, c)
			d.Components[2].ID, d.Components[3].ID = "c", "d"
			for _, e := range [][2]int{{0, 1}, {0, 2}, {1, 3}, {2, 3}} {
				d.Relations = append(d.Relations, sbom.Relation{From: e[0], To: e[1], Kind: sbom.Contains})
			}
		}, ""},
		{"two components of one identifier", func(d *sbom.Document) { d.Components[1].ID = "a" }, "sbom/duplicate-id"},
		{"a dependency of nothing", func(d *sbom.Document) {
			d.Relations = append(d.Relations, sbom.Relation{From: 0, To: sbom.Elsewhere, Target: "gone", Kind: sbom.DependsOn})
		}, "sbom/reference"},
		{"a dependency in another document", func(d *sbom.Document) {
			d.Relations = append(d.Relations, sbom.Relation{From: 0, To: sbom.Elsewhere, Target: "urn:cdx:x/1#y", Kind: sbom.DependsOn})
		}, ""},
		{"nothing listed", func(d *sbom.Document) { d.Components, d.Relations, d.Roots = nil, nil, nil }, "sbom/empty"},
	} {
		d := whole()
		tt.change(d)
		fs := Lint(d, nil, "x", today())
		if rules(fs) != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, rules(fs), tt.want)
		}
		for _, f := range fs {
			if f.Title == "" || f.Message == "" || f.Title == "the document is not sound" {
				t.Errorf("%s: %+v", tt.name, f)
			}
		}
	}
}

func TestWithoutATimeNothingIsToCome(t *testing.T) {
	d := whole()
	d.Created = "2999-01-01T00:00:00Z"
	if fs := Lint(d, nil, "x", time.Time{}); len(fs) != 0 {
		t.Errorf("%+v", fs)
	}
}

func TestWhatReadersFindBecomesFindingsWithPlace(t *testing.T) {
	at := span.Point{Line: 3, Col: 5, Off: 40, End: 44}
	fs := Lint(nil, []sbom.Problem{
		{Rule: "schema", Path: "/components/0", At: at, Message: "a type is needed"}, {Rule: "reference", Message: "100% nowhere"}, {Rule: "other", Message: "x"},
		{Rule: "time"}, {Rule: "checksum"}, {Rule: "duplicate"}, {Rule: "licence"},
	}, "bom.json", today())
	if rules(fs) != "sbom/schema sbom/reference sbom/schema sbom/date sbom/hash sbom/duplicate-id sbom/licence" {
		t.Fatal(rules(fs))
	}
	if f := fs[0]; f.Message != "/components/0: a type is needed" || f.Span.StartLine != 3 || f.Severity.String() != "high" || f.Span.Path != "bom.json" {
		t.Errorf("%+v", f)
	}
	if fs[1].Message != "100% nowhere" || fs[2].Severity.String() != "high" {
		t.Errorf("%+v", fs[1:])
	}
}

func TestALongChainOfContainmentNeedsNoRecursion(t *testing.T) {
	d := &sbom.Document{}
	for i := range 200_000 {
		d.Components = append(d.Components, sbom.Component{Name: "x", Parent: i - 1})
	}
	if fs := Lint(d, nil, "x", today()); len(fs) != 0 {
		t.Errorf("%d findings", len(fs))
	}
	d.Components[0].Parent = 199_999
	if got := rules(Lint(d, nil, "x", today())); got != "sbom/cycle" {
		t.Error(got)
	}
}

func TestRepairsFollowFromWhatIsThere(t *testing.T) {
	for _, tt := range []struct {
		name   string
		change func(*sbom.Document)
		want   string
	}{
		{"a whole document", func(*sbom.Document) {}, ""},
		{"time", func(d *sbom.Document) { d.Created = "soon" }, "the document timestamp 2026-11-26T00:00:00Z"},
		{"identifier and tool", func(d *sbom.Document) { d.ID, d.Tools = "", nil }, "the document identifier urn:uuid:made; the document tool ossay 1"},
		{"a package URL without version", func(d *sbom.Document) { d.Components[0].PURL = "pkg:npm/a" }, "pkg:npm/a package URL pkg:npm/a@1"},
		{"the kind is known", func(d *sbom.Document) {
			c := &d.Components[0]
			c.PURL, c.Group, c.Properties = "", "org.x", []sbom.Property{{Name: "aquasecurity:trivy:PkgType", Value: "maven"}}
		}, "a package URL pkg:maven/org.x/a@1"},
		{"a repository on a forge", func(d *sbom.Document) {
			d.Components[0].PURL, d.Components[0].Download = "", "git+https://github.com/O/a.git@v1"
		}, "a package URL pkg:github/o/a@v1"},
		{"an archive of a forge is not the repository", func(d *sbom.Document) {
			d.Components[0].PURL, d.Components[0].Download = "", "https://github.com/O/a/archive/v1.tar.gz"
		}, ""},
		{"a file needs no package URL", func(d *sbom.Document) {
			c := &d.Components[0]
			c.Kind, c.PURL, c.Properties = sbom.FileKind, "", []sbom.Property{{Name: "syft:package:type", Value: "npm"}}
		}, ""},
		{"a distribution supplies", func(d *sbom.Document) {
			d.Components[0].Supplier, d.Components[0].PURL = sbom.Party{None: "NOASSERTION"}, "pkg:deb/debian/a@1?distro=debian-12"
		}, "pkg:deb/debian/a@1?distro=debian-12 supplier Debian"},
		{"a registry does not", func(d *sbom.Document) { d.Components[0].Supplier = sbom.Party{} }, ""},
		{"digests of a file beside it", func(d *sbom.Document) { d.Components[0].Hashes, d.Components[0].FileName = nil, "here.tgz" }, "pkg:npm/a@1 hash SHA-256 ab"},
		{"no file beside it", func(d *sbom.Document) { d.Components[0].Hashes = nil }, ""},
		{"a name of a licence", func(d *sbom.Document) { d.Components[0].Declared = "The MIT License" }, "pkg:npm/a@1 declared licence MIT"},
	} {
		d := whole()
		tt.change(d)
		known := Known{
			Now: today(), Tool: sbom.Tool{Name: "ossay", Version: "1"}, ID: "urn:uuid:made",
			Hashes: func(name string) []sbom.Hash {
				if name == "here.tgz" {
					return []sbom.Hash{{Algorithm: "SHA-256", Value: "ab"}}
				}
				return nil
			},
			Licence: func(s string) string {
				if s == "The MIT License" {
					return "MIT"
				}
				return ""
			},
		}
		var got []string
		for _, c := range Repair(d, known) {
			got = append(got, c.Subject+" "+c.Field+" "+c.Value)
			if c.From == "" {
				t.Errorf("%s: %+v does not say what it follows from", tt.name, c)
			}
		}
		if strings.Join(got, "; ") != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, strings.Join(got, "; "), tt.want)
		}
		if again := Repair(d, known); len(again) != 0 {
			t.Errorf("%s: a second repair changes %+v", tt.name, again)
		}
	}
}
