package spdx3

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// graph wraps elements in a document.
func graph(elements ...string) string {
	return `{"@context":"` + contextURL + `","@graph":[` + strings.Join(elements, ",") + `]}`
}

func TestDeepNestingIsRefused(t *testing.T) {
	text := graph(strings.Repeat(`{"type":"Person","extension":[`, 5000) + strings.Repeat(`]}`, 5000))
	if _, err := Read(text, budget.New(budget.Default(), int64(len(text)))); !budget.IsBreach(err) {
		t.Error(err)
	}
}

func TestStepsAreCounted(t *testing.T) {
	limits := budget.Default()
	limits.Steps = 100
	text := graph(strings.Repeat(`{},`, 500) + `{}`)
	if _, err := Read(text, budget.New(limits, int64(len(text)))); !budget.IsBreach(err) {
		t.Error(err)
	}
}

func TestOnlySoManyProblemsAreListed(t *testing.T) {
	problems := read(t, graph(strings.Repeat(`{},`, 50_000)+`{}`)).Problems()
	if n := len(problems); n != maxProblems+1 || !strings.Contains(problems[n-1].Message, "more problems") {
		t.Error(n, problems[n-1])
	}
}

// Were any of these shapes worth more than linear work, the test would not end.
func TestHostileShapesCostNoMoreThanTheirSize(t *testing.T) {
	const n = 50_000
	var same, chain, sets, ring, wide []string
	for i := range n {
		same = append(same, `{"type":"Person","spdxId":"urn:same","creationInfo":"_:x"}`)
		chain = append(chain, fmt.Sprintf(`{"type":"software_Package","spdxId":"urn:p%d"}`, i),
			fmt.Sprintf(`{"type":"Relationship","spdxId":"urn:r%d","from":"urn:p%d","relationshipType":"contains","to":["urn:p%d"]}`, i, i, (i+1)%n))
		sets = append(sets, fmt.Sprintf(`{"type":"expandedlicensing_ConjunctiveLicenseSet","spdxId":"urn:s%d","expandedlicensing_member":["urn:s%d","urn:s%d"]}`, i, i+1, i+1))
		ring = append(ring, fmt.Sprintf(`{"type":"software_Package","spdxId":"urn:p%d"},{"type":"Relationship","spdxId":"urn:l%d","from":"urn:p%d","relationshipType":"hasDeclaredLicense","to":["urn:s%d"]}`, i, i, i, i))
		wide = append(wide, fmt.Sprintf(`"k%d":%d`, i, i))
	}
	sets = append(sets, `{"type":"expandedlicensing_ListedLicense","spdxId":"urn:s50000"}`)
	for name, text := range map[string]string{
		"one id many times":           graph(same...),
		"a ring of containers":        graph(chain...),
		"a chain of licence sets":     graph(append(sets, ring...)...),
		"an object of many keys":      graph(`{"type":"software_Package","spdxId":"urn:p",` + strings.Join(wide, ",") + `}`),
		"a relationship of many ends": graph(`{"type":"software_Package","spdxId":"urn:p"}`, `{"type":"Relationship","spdxId":"urn:r","from":"urn:p","relationshipType":"dependsOn","to":["urn:p"`+strings.Repeat(`,"urn:p"`, n)+`]}`),
		"many ends elsewhere":         graph(`{"type":"software_Package","spdxId":"urn:p"}`, `{"type":"Relationship","spdxId":"urn:r","from":"urn:p","relationshipType":"dependsOn","to":["urn:q"`+strings.Repeat(`,"urn:q"`, n)+`]}`),
	} {
		t.Run(name, func(t *testing.T) {
			d := read(t, text)
			d.Problems()
			if _, err := Write(io.Discard, d.Document(), target); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestARingOfContainersStaysARelation(t *testing.T) {
	d := read(t, graph(
		`{"type":"software_Package","spdxId":"urn:a","creationInfo":"_:c"}`, `{"type":"software_Package","spdxId":"urn:b","creationInfo":"_:c"}`,
		`{"type":"Relationship","spdxId":"urn:1","creationInfo":"_:c","from":"urn:a","relationshipType":"contains","to":["urn:b"]}`,
		`{"type":"Relationship","spdxId":"urn:2","creationInfo":"_:c","from":"urn:b","relationshipType":"contains","to":["urn:a"]}`)).Document()
	nested, related := 0, len(d.Relations)
	for _, c := range d.Components {
		if c.Parent >= 0 {
			nested++
		}
	}
	if nested != 1 || related != 1 {
		t.Errorf("%d nested, %d related", nested, related)
	}
}

func TestALicenceSetThatHoldsItselfIsNoLicence(t *testing.T) {
	d := read(t, graph(`{"type":"software_Package","spdxId":"urn:p"}`,
		`{"type":"expandedlicensing_ConjunctiveLicenseSet","spdxId":"urn:s","expandedlicensing_member":["urn:s","https://spdx.org/licenses/MIT"]}`,
		`{"type":"Relationship","spdxId":"urn:r","from":"urn:p","relationshipType":"hasDeclaredLicense","to":["urn:s"]}`)).Document()
	if got := d.Components[0].Declared; got != "" {
		t.Errorf("%q", got)
	}
	if len(d.Extra) != 3 { // creationInfo is none, so the elements and the relationship are kept
		t.Logf("%+v", d.Extra)
	}
}

func TestADocumentWithIndexesThatLeadNowhereIsRefused(t *testing.T) {
	one := []sbom.Component{{ID: "a", Parent: -1}}
	for name, d := range map[string]*sbom.Document{
		"root":         {Components: one, Roots: []int{1}},
		"negative":     {Components: one, Roots: []int{-1}},
		"parent":       {Components: []sbom.Component{{ID: "a", Parent: 4}}},
		"relation":     {Components: one, Relations: []sbom.Relation{{From: 0, To: 7}}},
		"relation low": {Components: one, Relations: []sbom.Relation{{From: -9, To: 0}}},
		"aggregate":    {Components: one, Aggregates: []sbom.Aggregate{{State: "complete", Assemblies: []int{3}}}},
	} {
		if _, err := Write(io.Discard, d, target); err == nil {
			t.Errorf("%s: written", name)
		}
	}
}

func TestBrokenKeptElementsAreALoss(t *testing.T) {
	d := &sbom.Document{Extra: []sbom.Extra{{Family: sbom.SPDX3, Path: "@graph", Value: "{"}}}
	var b bytes.Buffer
	losses, err := Write(&b, d, target)
	if err != nil || len(losses) != 1 || losses[0].Kept != "" {
		t.Error(losses, err)
	}
	if p := read(t, b.String()).Problems(); len(p) > 0 {
		t.Error(p)
	}
}

// A full writer takes a few bytes.
type narrow struct{ left int }

func (n *narrow) Write(p []byte) (int, error) {
	if n.left -= len(p); n.left < 0 {
		return 0, errors.New("disk full")
	}
	return len(p), nil
}

func TestErrorsOfTheWriterAreReported(t *testing.T) {
	d := read(t, large(3000))
	if _, err := Write(&narrow{1000}, d.Document(), target); err == nil {
		t.Error("no error for the neutral form")
	}
	if _, err := d.Write(&narrow{1000}, target); err == nil {
		t.Error("no error for the document")
	}
}
