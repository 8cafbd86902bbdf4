package spdx3

import (
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// lone is a document of CycloneDX with one component.
func lone(c sbom.Component) *sbom.Document {
	c.ID, c.Name, c.Parent = "a", "a", -1
	return &sbom.Document{
		Format: sbom.Format{Family: sbom.CycloneDX, Version: "1.6"}, ID: "urn:d", Created: "2026-01-01T00:00:00Z", Authors: acme(),
		Components: []sbom.Component{c},
	}
}

// beside returns what is written for a lone component beside what every
// document has: the properties behind its name, then the other elements.
func beside(t *testing.T, d *sbom.Document) (properties string, others, lost []string) {
	t.Helper()
	out, losses := written(t, d)
	for _, l := range strings.Split(strings.TrimSuffix(out, "\n]}\n"), "\n")[7:] {
		l = strings.TrimSuffix(l, ",")
		if i := strings.Index(l, `"spdxId":"urn:d#c-a"`); i > 0 {
			properties = l[:strings.Index(l, ",")] + l[strings.Index(l, `"name":"a"`)+len(`"name":"a"`):]
			continue
		}
		if i := strings.Index(l, `"statement":`); i > 0 {
			l = l[i+len(`"statement":"ossay:`) : strings.LastIndex(l, `","subject"`)]
			l = "note " + strings.ReplaceAll(l, `\"`, `"`)
		}
		others = append(others, l)
	}
	for _, l := range losses {
		lost = append(lost, l.Path)
	}
	return properties, others, lost
}

// A field is what one field of a component becomes.
type field struct {
	name         string
	c            sbom.Component
	properties   string
	others, lost []string
}

func checkFields(t *testing.T, fields []field) {
	t.Helper()
	for _, tt := range fields {
		t.Run(tt.name, func(t *testing.T) {
			properties, others, lost := beside(t, lone(tt.c))
			if properties != tt.properties {
				t.Errorf("properties %s", properties)
			}
			same(t, "other elements", tt.others, others)
			same(t, "losses", tt.lost, lost)
			want := lone(tt.c)
			got := read(t, mustWrite(t, want)).Document()
			want.Format = target
			compare(t, want, got)
		})
	}
}

func TestNamesAndPartiesOfAComponentBecomePropertiesOrNotes(t *testing.T) {
	organisation := func(name string) string {
		return `{"type":"Organization","spdxId":"urn:d#agent-2","creationInfo":"_:creationinfo","name":"` + name + `"}`
	}
	checkFields(t, []field{
		{"nothing", sbom.Component{}, `{"type":"software_Package"}`, nil, nil},
		{"a library", sbom.Component{Kind: sbom.Library}, `{"type":"software_Package","software_primaryPurpose":"library"}`, nil, nil},
		{"an operating system", sbom.Component{Kind: sbom.OperatingSystem}, `{"type":"software_Package","software_primaryPurpose":"operatingSystem"}`, nil, nil},
		{"a driver", sbom.Component{Kind: sbom.DeviceDriver}, `{"type":"software_Package","software_primaryPurpose":"deviceDriver"}`, nil, nil},
		{"a model", sbom.Component{Kind: sbom.Model}, `{"type":"software_Package","software_primaryPurpose":"model"}`, nil, nil},
		{"a file", sbom.Component{Kind: sbom.FileKind}, `{"type":"software_File"}`, nil, nil},
		{"a service", sbom.Component{Kind: sbom.Service}, `{"type":"software_Package","software_primaryPurpose":"other"}`, []string{`note model:kind="service"`}, []string{"/components/0/kind"}},
		{"a snippet without file", sbom.Component{Kind: sbom.Snippet}, `{"type":"software_File"}`, []string{`note model:kind="snippet"`}, []string{"/components/0/kind"}},
		{"a version", sbom.Component{Version: "1"}, `{"type":"software_Package","software_packageVersion":"1"}`, nil, nil},
		{"a version of a file", sbom.Component{Kind: sbom.FileKind, Version: "1"}, `{"type":"software_File"}`, []string{`note model:version="1"`}, []string{"/components/0/version"}},
		{"a package URL", sbom.Component{PURL: "pkg:a/b"}, `{"type":"software_Package","software_packageUrl":"pkg:a/b"}`, nil, nil},
		{"a package URL of a file", sbom.Component{Kind: sbom.FileKind, PURL: "pkg:a/b"}, `{"type":"software_File","externalIdentifier":[{"type":"ExternalIdentifier","externalIdentifierType":"packageUrl","identifier":"pkg:a/b"}]}`, nil, nil},
		{"a group", sbom.Component{Group: "g"}, `{"type":"software_Package"}`, []string{`note model:group="g"`}, []string{"/components/0/group"}},
		{"a range", sbom.Component{Range: "vers:npm/>=1"}, `{"type":"software_Package"}`, []string{`note model:range="vers:npm/>=1"`}, []string{"/components/0/range"}},
		{"a publisher", sbom.Component{Publisher: "P"}, `{"type":"software_Package"}`, []string{`note model:publisher="P"`}, []string{"/components/0/publisher"}},
		{"a scope", sbom.Component{Scope: component.Optional}, `{"type":"software_Package"}`, []string{`note model:scope="optional"`}, []string{"/components/0/scope"}},
		{"a name of the file", sbom.Component{FileName: "a.tgz"}, `{"type":"software_Package"}`, []string{`note model:fileName="a.tgz"`}, []string{"/components/0/fileName"}},
		{"licences of its files", sbom.Component{Seen: []string{"MIT", "ISC"}}, `{"type":"software_Package"}`, []string{`note model:seen=["MIT","ISC"]`}, []string{"/components/0/seen"}},
		{"a remark on the licence", sbom.Component{LicenceNote: "n"}, `{"type":"software_Package"}`, []string{`note model:licenceNote="n"`}, []string{"/components/0/licenceNote"}},
		{
			"an author", sbom.Component{Authors: []sbom.Party{{Name: "B", Person: true}}}, `{"type":"software_Package"}`,
			[]string{`note model:authors=[{"Name":"B","Email":"","Phone":"","URLs":null,"Person":true,"None":""}]`}, []string{"/components/0/authors"},
		},
		{
			"where it was found", sbom.Component{Found: []sbom.Occurrence{{Location: "x", Line: 2}}}, `{"type":"software_Package"}`,
			[]string{`note model:found=[{"Location":"x","Line":2,"Offset":0,"Symbol":"","Context":""}]`}, []string{"/components/0/found"},
		},
		{"a supplier", sbom.Component{Supplier: sbom.Party{Name: "S"}}, `{"type":"software_Package","suppliedBy":"urn:d#agent-2"}`, []string{organisation("S")}, nil},
		{"the author of the document as supplier", sbom.Component{Supplier: sbom.Party{Name: "Acme"}}, `{"type":"software_Package","suppliedBy":"urn:d#agent-1"}`, nil, nil},
		{
			"a supplier with a telephone", sbom.Component{Supplier: sbom.Party{Name: "S", Phone: "1"}}, `{"type":"software_Package","suppliedBy":"urn:d#agent-2"}`,
			[]string{organisation("S"), `note model:supplier={"Name":"S","Email":"","Phone":"1","URLs":null,"Person":false,"None":""}`}, []string{"/components/0/supplier"},
		},
		{
			"a supplier that is withheld", sbom.Component{Supplier: sbom.Party{None: "NOASSERTION"}}, `{"type":"software_Package"}`,
			[]string{`note model:supplier={"Name":"","Email":"","Phone":"","URLs":null,"Person":false,"None":"NOASSERTION"}`}, []string{"/components/0/supplier"},
		},
		{
			"a maker with a mail address", sbom.Component{Maker: sbom.Party{Email: "m@x.example", Person: true}}, `{"type":"software_Package","originatedBy":["urn:d#agent-2"]}`,
			[]string{`{"type":"Person","spdxId":"urn:d#agent-2","creationInfo":"_:creationinfo","externalIdentifier":[{"type":"ExternalIdentifier","externalIdentifierType":"email","identifier":"m@x.example"}]}`}, nil,
		},
	})
}

func TestListsAndLicencesOfAComponentBecomePropertiesOrNotes(t *testing.T) {
	const relation = `{"type":"Relationship","spdxId":"urn:d#relation-1","creationInfo":"_:creationinfo","from":"urn:d#c-a","relationshipType":`
	checkFields(t, []field{
		{"a time", sbom.Component{Released: "2026-01-01T00:00:00Z"}, `{"type":"software_Package","releaseTime":"2026-01-01T00:00:00Z"}`, nil, nil},
		{"a day", sbom.Component{Built: "2026-01-01"}, `{"type":"software_Package","builtTime":"2026-01-01T00:00:00Z"}`, []string{`note model:built="2026-01-01"`}, []string{"/components/0/built"}},
		{"a time that is none", sbom.Component{ValidUntil: "soon"}, `{"type":"software_Package"}`, []string{`note model:validUntil="soon"`}, []string{"/components/0/validUntil"}},
		{"a digest", sbom.Component{Hashes: []sbom.Hash{{Algorithm: "SHA3-256", Value: "ab"}}}, `{"type":"software_Package","verifiedUsing":[{"type":"Hash","algorithm":"sha3_256","hashValue":"ab"}]}`, nil, nil},
		{
			"a digest of an algorithm that SPDX 3 does not name", sbom.Component{Hashes: []sbom.Hash{{Algorithm: "Streebog-256", Value: "ab"}}},
			`{"type":"software_Package","verifiedUsing":[{"type":"Hash","algorithm":"other","hashValue":"ab"}]}`,
			[]string{`note model:hashes=[{"Algorithm":"Streebog-256","Value":"ab"}]`}, []string{"/components/0/hashes"},
		},
		{
			"a digest without a value", sbom.Component{Hashes: []sbom.Hash{{Algorithm: "MD5"}}}, `{"type":"software_Package"}`,
			[]string{`note model:hashes=[{"Algorithm":"MD5","Value":""}]`}, []string{"/components/0/hashes"},
		},
		{
			"names of CPE", sbom.Component{CPEs: []string{"cpe:/a:b", "cpe:2.3:a:b:*:*:*:*:*:*:*:*:*"}},
			`{"type":"software_Package","externalIdentifier":[{"type":"ExternalIdentifier","externalIdentifierType":"cpe22","identifier":"cpe:/a:b"},{"type":"ExternalIdentifier","externalIdentifierType":"cpe23","identifier":"cpe:2.3:a:b:*:*:*:*:*:*:*:*:*"}]}`, nil, nil,
		},
		{"a CPE that is none", sbom.Component{CPEs: []string{"x"}}, `{"type":"software_Package"}`, []string{`note model:cpes=["x"]`}, []string{"/components/0/cpes"}},
		{"a tag", sbom.Component{SWID: "s"}, `{"type":"software_Package","externalIdentifier":[{"type":"ExternalIdentifier","externalIdentifierType":"swid","identifier":"s"}]}`, nil, nil},
		{
			"an identifier of the contents", sbom.Component{Identifiers: []sbom.Identifier{{Type: "gitoid", Value: "g"}}},
			`{"type":"software_Package","software_contentIdentifier":[{"type":"software_ContentIdentifier","software_contentIdentifierType":"gitoid","software_contentIdentifierValue":"g"}]}`, nil, nil,
		},
		{
			"an identifier by SPDX 2", sbom.Component{Identifiers: []sbom.Identifier{{Type: "OTHER/x", Value: "v"}}},
			`{"type":"software_Package","externalIdentifier":[{"type":"ExternalIdentifier","externalIdentifierType":"other","identifier":"v"}]}`,
			[]string{`note model:identifiers=[{"Type":"OTHER/x","Value":"v"}]`}, []string{"/components/0/identifiers"},
		},
		{
			"a reference", sbom.Component{References: []sbom.Reference{{Type: "issue-tracker", URL: "https://i.example", Comment: "c"}}},
			`{"type":"software_Package","externalRef":[{"type":"ExternalRef","externalRefType":"issueTracker","locator":["https://i.example"],"comment":"c"}]}`, nil, nil,
		},
		{
			"a reference of a type that SPDX 3 does not name", sbom.Component{References: []sbom.Reference{{Type: "poam", URL: "https://i.example"}}},
			`{"type":"software_Package","externalRef":[{"type":"ExternalRef","externalRefType":"other","locator":["https://i.example"]}]}`,
			[]string{`note model:references=[{"Type":"poam","URL":"https://i.example","Comment":"","Hashes":null}]`}, []string{"/components/0/references"},
		},
		{
			"properties", sbom.Component{Properties: []sbom.Property{{Name: "n", Value: "v"}, {Name: "m"}}},
			`{"type":"software_Package","extension":[{"type":"extension_CdxPropertiesExtension","extension_cdxProperty":[{"type":"extension_CdxPropertyEntry","extension_cdxPropName":"n","extension_cdxPropValue":"v"},{"type":"extension_CdxPropertyEntry","extension_cdxPropName":"m"}]}]}`, nil, nil,
		},
		{"a declared licence", sbom.Component{Declared: "NONE"}, `{"type":"software_Package"}`, []string{relation + `"hasDeclaredLicense","to":["expandedlicensing_NoneLicense"]}`}, nil},
		{"a concluded licence", sbom.Component{Concluded: "NOASSERTION"}, `{"type":"software_Package"}`, []string{relation + `"hasConcludedLicense","to":["expandedlicensing_NoAssertionLicense"]}`}, nil},
		{
			"a field of CycloneDX", sbom.Component{Extra: []sbom.Extra{{Family: sbom.CycloneDX, Path: "pedigree", Value: `{"notes":"n"}`}}}, `{"type":"software_Package"}`,
			[]string{`note CycloneDX:pedigree={"notes":"n"}`}, []string{"/components/0/pedigree"},
		},
		{"texts", sbom.Component{Summary: "s", Description: "d", Comment: "c", Copyright: "r"}, `{"type":"software_Package","summary":"s","description":"d","comment":"c","software_copyrightText":"r"}`, nil, nil},
		{
			"where it is from", sbom.Component{Download: "https://d.example", Homepage: "https://h.example", SourceInfo: "i"},
			`{"type":"software_Package","software_downloadLocation":"https://d.example","software_homePage":"https://h.example","software_sourceInfo":"i"}`, nil, nil,
		},
	})
}

func TestFieldsOfADocumentBecomePropertiesOrNotes(t *testing.T) {
	for _, tt := range []struct {
		name   string
		change func(*sbom.Document)
		want   string // in what is written
		lost   []string
	}{
		{"a name", func(d *sbom.Document) { d.Name = "n" }, `"spdxId":"urn:d#document","creationInfo":"_:creationinfo","name":"n"`, nil},
		{"a comment", func(d *sbom.Document) { d.Comment = "c" }, `"comment":"c","profileConformance"`, nil},
		{"a data licence", func(d *sbom.Document) { d.DataLicence = "CC0-1.0" }, `"dataLicense":"urn:d#licence-1"`, nil},
		{"a revision", func(d *sbom.Document) { d.Revision = 2 }, `ossay:model:revision=2`, []string{"/revision"}},
		{"a time with an offset", func(d *sbom.Document) { d.Created = "2026-01-01T02:00:00+02:00" }, `"created":"2026-01-01T00:00:00Z"`, []string{"/created"}},
		{"a time with fractions", func(d *sbom.Document) { d.Created = "2026-01-01T00:00:00.25Z" }, `"created":"2026-01-01T00:00:00Z"`, []string{"/created"}},
		{"no time", func(d *sbom.Document) { d.Created = "" }, `"created":"1970-01-01T00:00:00Z"`, nil},
		{"phases", func(d *sbom.Document) { d.Lifecycles = []string{"design", "operations"} }, `"software_sbomType":["design","deployed"]`, nil},
		{"a phase that SPDX 3 does not name", func(d *sbom.Document) { d.Lifecycles = []string{"decommission"} }, `ossay:model:lifecycles=[\"decommission\"]`, []string{"/lifecycles"}},
		{"a phase twice", func(d *sbom.Document) { d.Lifecycles = []string{"build", "build"} }, `ossay:model:lifecycles=[\"build\",\"build\"]`, []string{"/lifecycles"}},
		{"a tool", func(d *sbom.Document) { d.Tools = []sbom.Tool{{Name: "t"}} }, `"createdUsing":["urn:d#tool-1"]`, nil},
		{"a tool with a version", func(d *sbom.Document) { d.Tools = []sbom.Tool{{Name: "t", Version: "1"}} }, `"spdxId":"urn:d#tool-1","creationInfo":"_:creationinfo","name":"t-1"`, []string{"/tools"}},
		{"no author", func(d *sbom.Document) { d.Authors = nil }, `{"type":"SoftwareAgent","spdxId":"urn:d#no-author","creationInfo":"_:creationinfo","name":"unknown"}`, nil},
		{"no author and a tool", func(d *sbom.Document) { d.Authors, d.Tools = nil, []sbom.Tool{{Name: "t"}} }, `"spdxId":"urn:d#no-author","creationInfo":"_:creationinfo","name":"t"`, nil},
		{"an author twice", func(d *sbom.Document) { d.Authors = append(acme(), acme()...) }, `"createdBy":["urn:d#agent-1","urn:d#agent-1"]`, []string{"/authors"}},
		{"a supplier", func(d *sbom.Document) { d.Supplier = sbom.Party{Name: "S"} }, `ossay:model:supplier=`, []string{"/supplier"}},
		{"a maker", func(d *sbom.Document) { d.Maker = sbom.Party{Name: "M"} }, `ossay:model:maker=`, []string{"/maker"}},
		{"a root", func(d *sbom.Document) { d.Roots = []int{0} }, `"element":["urn:d#c-a"],"rootElement":["urn:d#c-a"]`, nil},
		{"properties", func(d *sbom.Document) { d.Properties = []sbom.Property{{Name: "n"}} }, `"profileConformance":["core","software","extension"]`, nil},
		{"a field of another family", func(d *sbom.Document) {
			d.Extra = []sbom.Extra{{Family: sbom.SPDX2, Path: "reviewers", Value: `["a"]`}}
		}, `ossay:SPDX:reviewers=[\"a\"]`, []string{"/reviewers"}},
		{"an aggregate of the third kind", func(d *sbom.Document) {
			d.Aggregates = []sbom.Aggregate{{State: "incomplete_third_party_only", Assemblies: []int{0}}}
		}, `ossay:model:aggregates=[{\"State\":\"incomplete_third_party_only\"`, []string{"/aggregates"}},
		{"an id that is no IRI", func(d *sbom.Document) { d.ID = "my document" }, `ossay:model:id=\"my document\"`, nil},
		{"no id", func(d *sbom.Document) { d.ID = "" }, `ossay:model:id=\"\"`, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			want := lone(sbom.Component{})
			tt.change(want)
			out, losses := written(t, want)
			if !strings.Contains(out, tt.want) {
				t.Errorf("no %s in %s", tt.want, out)
			}
			var lost []string
			for _, l := range losses {
				lost = append(lost, l.Path)
			}
			same(t, "losses", tt.lost, lost)
			got := read(t, out).Document()
			want.Format = target
			compare(t, want, got)
		})
	}
}
