package spdx3

import (
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// Every kind of SPDX 3.0.1, what it is called in the neutral model, and whether
// it reads the other way round there. Those that are not relations of
// components have their own tests.
func TestEveryKindOfRelationshipIsReadAndWrittenBack(t *testing.T) {
	for _, tt := range []struct{ kind, want string }{
		{"affects", "a AFFECTS b"},
		{"amendedBy", "b AMENDS a"},
		{"ancestorOf", "a ANCESTOR_OF b"},
		{"availableFrom", "a AVAILABLE_FROM b"},
		{"configures", "a CONFIGURES b"},
		{"contains", "a holds b"},
		{"coordinatedBy", "a COORDINATED_BY b"},
		{"copiedTo", "b COPY_OF a"},
		{"delegatedTo", "a DELEGATED_TO b"},
		{"dependsOn", "a DEPENDS_ON b in prod"},
		{"descendantOf", "a DESCENDANT_OF b"},
		{"doesNotAffect", "a DOES_NOT_AFFECT b"},
		{"expandsTo", "b EXPANDED_FROM_ARCHIVE a"},
		{"exploitCreatedBy", "a EXPLOIT_CREATED_BY b"},
		{"fixedBy", "a FIXED_BY b"},
		{"fixedIn", "a FIXED_IN b"},
		{"foundBy", "a FOUND_BY b"},
		{"generates", "a GENERATES b"},
		{"hasAddedFile", "b FILE_ADDED a"},
		{"hasAssessmentFor", "a HAS_ASSESSMENT_FOR b"},
		{"hasAssociatedVulnerability", "a HAS_ASSOCIATED_VULNERABILITY b"},
		{"hasDataFile", "b DATA_FILE_OF a"},
		{"hasDeletedFile", "b FILE_DELETED a"},
		{"hasDependencyManifest", "b DEPENDENCY_MANIFEST_OF a"},
		{"hasDistributionArtifact", "a DISTRIBUTION_ARTIFACT b"},
		{"hasDocumentation", "b DOCUMENTATION_OF a"},
		{"hasDynamicLink", "a DYNAMIC_LINK b"},
		{"hasEvidence", "a HAS_EVIDENCE b"},
		{"hasExample", "b EXAMPLE_OF a"},
		{"hasHost", "a HAS_HOST b"},
		{"hasInput", "a HAS_INPUT b"},
		{"hasMetadata", "b METAFILE_OF a"},
		{"hasOptionalComponent", "b OPTIONAL_COMPONENT_OF a"},
		{"hasOptionalDependency", "a DEPENDS_ON b in optional"},
		{"hasOutput", "a HAS_OUTPUT b"},
		{"hasPrerequisite", "a HAS_PREREQUISITE b"},
		{"hasProvidedDependency", "b PROVIDED_DEPENDENCY_OF a"},
		{"hasRequirement", "b REQUIREMENT_DESCRIPTION_FOR a"},
		{"hasSpecification", "b SPECIFICATION_FOR a"},
		{"hasStaticLink", "a STATIC_LINK b"},
		{"hasTest", "b TEST_OF a"},
		{"hasTestCase", "b TEST_CASE_OF a"},
		{"hasVariant", "b VARIANT_OF a"},
		{"invokedBy", "a INVOKED_BY b"},
		{"modifiedBy", "a MODIFIED_BY b"},
		{"other", "a OTHER b"},
		{"packagedBy", "b PACKAGE_OF a"},
		{"patchedBy", "b PATCH_FOR a"},
		{"publishedBy", "a PUBLISHED_BY b"},
		{"reportedBy", "a REPORTED_BY b"},
		{"republishedBy", "a REPUBLISHED_BY b"},
		{"serializedInArtifact", "a SERIALIZED_IN_ARTIFACT b"},
		{"testedOn", "a TESTED_ON b"},
		{"trainedOn", "a TRAINED_ON b"},
		{"underInvestigationFor", "a UNDER_INVESTIGATION_FOR b"},
		{"usesTool", "a USES_TOOL b"},
	} {
		t.Run(tt.kind, func(t *testing.T) {
			text := document(`"rootElement":["urn:s#a"]`, append(packages("a", "b"), relationship("r", "a", tt.kind, "b"))...)
			same(t, "problems", nil, listed(t, text))
			d := read(t, text).Document()
			same(t, "relations", []string{tt.want}, related(d))
			same(t, "kept", nil, keptClasses(t, d))
			back := graphOf(t, d)
			want := `{"type":"Relationship","spdxId":"urn:s#doc#ossay-relation-1","creationInfo":"_:creationinfo","from":"urn:s#a","relationshipType":"` + tt.kind + `","to":["urn:s#b"]}`
			if last := back[len(back)-1]; last != want {
				t.Errorf("written as %s", last)
			}
		})
	}
}

func TestDirectionsOfTheOldKindsAreTurned(t *testing.T) {
	for _, tt := range []struct {
		kind           sbom.RelationKind
		from, spdx, to string
	}{
		{kind: "DOCUMENTATION_OF", from: "b", spdx: "hasDocumentation", to: "a"},
		{kind: "PATCH_FOR", from: "b", spdx: "patchedBy", to: "a"},
		{kind: "PACKAGE_OF", from: "b", spdx: "packagedBy", to: "a"},
		{kind: "COPY_OF", from: "b", spdx: "copiedTo", to: "a"},
		{kind: "TEST_CASE_OF", from: "b", spdx: "hasTestCase", to: "a"},
		{kind: "OPTIONAL_COMPONENT_OF", from: "b", spdx: "hasOptionalComponent", to: "a"},
		{kind: sbom.VariantOf, from: "b", spdx: "hasVariant", to: "a"},
		{kind: sbom.Generates, from: "a", spdx: "generates", to: "b"},
		{kind: "STATIC_LINK", from: "a", spdx: "hasStaticLink", to: "b"},
		{kind: "HAS_PREREQUISITE", from: "a", spdx: "hasPrerequisite", to: "b"},
		{kind: "DISTRIBUTION_ARTIFACT", from: "a", spdx: "hasDistributionArtifact", to: "b"},
	} {
		d := &sbom.Document{
			Format: sbom.Format{Family: sbom.SPDX2}, ID: "urn:d", Created: "2026-01-01T00:00:00Z",
			Components: []sbom.Component{{ID: "SPDXRef-a", Name: "a", Parent: -1}, {ID: "SPDXRef-b", Name: "b", Parent: -1}},
			Relations:  []sbom.Relation{{From: 0, To: 1, Kind: tt.kind}},
		}
		lines := graphOf(t, d)
		want := `"from":"urn:d#SPDXRef-` + tt.from + `","relationshipType":"` + tt.spdx + `","to":["urn:d#SPDXRef-` + tt.to + `"]}`
		if last := lines[len(lines)-1]; !strings.HasSuffix(last, want) {
			t.Errorf("%s: %s", tt.kind, last)
		}
	}
}

func TestEndsThatAreNoComponents(t *testing.T) {
	agent := made("Person", "lee", `"name":"Lee"`)
	for _, tt := range []struct {
		name, from, kind, to string
		want, kept           []string
	}{
		{"it is stated that there is none", "a", "dependsOn", "NoneElement", []string{"a DEPENDS_ON (nothing) in prod"}, nil},
		{"nobody knows", "a", "dependsOn", "NoAssertionElement", []string{"a DEPENDS_ON (unknown) in prod"}, nil},
		{"none, by the full IRI", "a", "dependsOn", "https://spdx.org/rdf/3.0.1/terms/Core/NoneElement", []string{"a DEPENDS_ON (nothing) in prod"}, nil},
		{"none, by the IRI of 3.0.0", "a", "dependsOn", "https://spdx.org/rdf/3.0.0/terms/Core/None", []string{"a DEPENDS_ON (nothing) in prod"}, nil},
		{"none of a licence is no end", "a", "dependsOn", "expandedlicensing_NoneLicense", nil, []string{"Relationship r"}},
		{"the document", "doc", "generates", "a", []string{"(document) GENERATES a"}, nil},
		{"to the document", "a", "amendedBy", "doc", []string{"(document) AMENDS a"}, nil},
		{"a person", "a", "availableFrom", "lee", nil, []string{"Relationship r", "Person lee"}},
		{"from a person", "lee", "generates", "a", nil, []string{"Relationship r", "Person lee"}},
		{"elsewhere", "a", "copiedTo", "urn:other#x", []string{"urn:other#x COPY_OF a"}, nil},
		{"from elsewhere", "urn:other#x", "generates", "a", []string{"urn:other#x GENERATES a"}, nil},
		{"to itself", "a", "dependsOn", "a", []string{"a DEPENDS_ON a in prod"}, nil},
		{"a container of itself", "a", "contains", "a", []string{"a CONTAINS a"}, nil},
		{"a container of nothing", "a", "contains", "NoneElement", []string{"a CONTAINS (nothing)"}, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			more := `"rootElement":["urn:s#a"],"import":[{"type":"ExternalMap","externalSpdxId":"urn:other#x"}]`
			text := document(more, append(packages("a", "b"), agent, relationship("r", tt.from, tt.kind, tt.to))...)
			d := read(t, text).Document()
			same(t, "relations", tt.want, related(d))
			same(t, "kept", tt.kept, keptClasses(t, d))
			closed(t, tt.name, read(t, text))
		})
	}
}

func TestALaterContainerDoesNotTakeAComponentFromTheFirst(t *testing.T) {
	text := document(`"rootElement":["urn:s#a"]`, append(packages("a", "b", "c"),
		relationship("r1", "a", "contains", "c"), relationship("r2", "b", "contains", "c"))...)
	d := read(t, text).Document()
	same(t, "relations", []string{"a holds c", "b CONTAINS c"}, related(d))
	closed(t, "containers", read(t, text))
}

func TestAContainerWithARemarkStaysARelation(t *testing.T) {
	text := document(`"rootElement":["urn:s#a"]`, append(packages("a", "b"),
		made("Relationship", "r", `"from":"urn:s#a","relationshipType":"contains","to":["urn:s#b"],"comment":"by name"`))...)
	d := read(t, text).Document()
	same(t, "relations", []string{"a CONTAINS b # by name"}, related(d))
	closed(t, "remark", read(t, text))
}

func TestWhatARelationshipSaysBesideItsEndsKeepsItWhole(t *testing.T) {
	for _, tt := range []struct {
		name, more string
		kept       bool
	}{
		{"nothing", ``, false},
		{"a comment", `,"comment":"c"`, false},
		{"completeness", `,"completeness":"complete"`, false},
		{"an empty comment", `,"comment":""`, true},
		{"a time", `,"startTime":"2026-01-01T00:00:00Z"`, true},
		{"an end", `,"endTime":"2026-01-01T00:00:00Z"`, true},
		{"a name", `,"name":"n"`, true},
		{"a description", `,"description":"d"`, true},
		{"a reference", `,"externalRef":[{"type":"ExternalRef","locator":["https://x.example"]}]`, true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			text := document(`"rootElement":["urn:s#a"]`, append(packages("a", "b"),
				made("Relationship", "r", `"from":"urn:s#a","relationshipType":"dependsOn","to":["urn:s#b"]`+tt.more))...)
			same(t, "problems", nil, listed(t, text))
			d := read(t, text).Document()
			if kept := len(keptClasses(t, d)) > 0; kept != tt.kept || len(d.Relations) != 1 {
				t.Errorf("kept %v, %d relations", kept, len(d.Relations))
			}
			out, _ := written(t, d)
			if n := strings.Count(out, `"relationshipType":"dependsOn"`); n != 1 {
				t.Errorf("written %d times", n)
			}
			closed(t, tt.name, read(t, text))
		})
	}
}

func TestCompletenessBecomesAnAggregate(t *testing.T) {
	with := func(id, from, kind, completeness, to string) string {
		return made("Relationship", id, `"completeness":"`+completeness+`","from":"urn:s#`+from+`","relationshipType":"`+kind+`","to":["`+iri(to)+`"]`)
	}
	for _, tt := range []struct {
		name     string
		elements []string
		want     []sbom.Aggregate
		kept     int
	}{
		{"a whole list of dependencies", []string{with("r", "a", "dependsOn", "complete", "b")}, []sbom.Aggregate{{State: "complete", Dependencies: []int{0}}}, 0},
		{"a list with gaps", []string{with("r", "a", "dependsOn", "incomplete", "b")}, []sbom.Aggregate{{State: "incomplete", Dependencies: []int{0}}}, 0},
		{"nobody knows", []string{with("r", "a", "dependsOn", "noAssertion", "b")}, []sbom.Aggregate{{State: "unknown", Dependencies: []int{0}}}, 0},
		{"a whole list of parts", []string{with("r", "a", "contains", "complete", "b")}, []sbom.Aggregate{{State: "complete", Assemblies: []int{0}}}, 0},
		{"no dependencies at all", []string{with("r", "b", "dependsOn", "complete", "NoneElement")}, []sbom.Aggregate{{State: "complete", Dependencies: []int{1}}}, 0},
		{
			"parts and dependencies", []string{with("r1", "b", "contains", "incomplete", "c"), with("r2", "a", "dependsOn", "complete", "c"), with("r3", "b", "dependsOn", "complete", "a")},
			[]sbom.Aggregate{{State: "complete", Dependencies: []int{0, 1}}, {State: "incomplete", Assemblies: []int{1}}}, 0,
		},
		{"of a kind that no aggregate is about", []string{with("r", "a", "generates", "complete", "b")}, nil, 1},
		{"of a licence", []string{with("r", "a", "hasDeclaredLicense", "complete", "https://spdx.org/licenses/MIT")}, nil, 1},
		{"what it describes", []string{with("r", "doc", "describes", "complete", "a")}, nil, 1},
	} {
		t.Run(tt.name, func(t *testing.T) {
			text := document(`"rootElement":["urn:s#a"]`, append(packages("a", "b", "c"), tt.elements...)...)
			same(t, "problems", nil, listed(t, text))
			d := read(t, text).Document()
			compare(t, &sbom.Document{Aggregates: tt.want}, &sbom.Document{Aggregates: d.Aggregates})
			if kept := len(keptClasses(t, d)); kept != tt.kept {
				t.Errorf("%d kept", kept)
			}
			closed(t, tt.name, read(t, text))
		})
	}
}

func TestPhasesOfRelationships(t *testing.T) {
	for _, tt := range []struct {
		name     string
		elements []string
		want     []string
		kept     []string
	}{
		{"run time", []string{scoped("r", "a", "dependsOn", "runtime", "b")}, []string{"a DEPENDS_ON b in prod"}, nil},
		{"development", []string{scoped("r", "a", "dependsOn", "development", "b")}, []string{"a DEPENDS_ON b in dev"}, nil},
		{"test", []string{scoped("r", "a", "dependsOn", "test", "b")}, []string{"a DEPENDS_ON b in test"}, nil},
		{"build is a phase of development", []string{scoped("r", "a", "dependsOn", "build", "b")}, []string{"a DEPENDS_ON b in dev"}, []string{"LifecycleScopedRelationship r"}},
		{"so is design", []string{scoped("r", "a", "dependsOn", "design", "b")}, []string{"a DEPENDS_ON b in dev"}, []string{"LifecycleScopedRelationship r"}},
		{"another phase", []string{scoped("r", "a", "dependsOn", "other", "b")}, []string{"a DEPENDS_ON b in prod"}, []string{"LifecycleScopedRelationship r"}},
		{"an optional one", []string{scoped("r", "a", "hasOptionalDependency", "build", "b")}, []string{"a DEPENDS_ON b in optional"}, []string{"LifecycleScopedRelationship r"}},
		{"a tool of the build", []string{scoped("r", "a", "usesTool", "build", "b")}, []string{"a USES_TOOL b"}, []string{"LifecycleScopedRelationship r"}},
		{"a container of the build", []string{scoped("r", "a", "contains", "build", "b")}, []string{"a CONTAINS b"}, []string{"LifecycleScopedRelationship r"}},
		{
			"most at run time", []string{scoped("r1", "a", "dependsOn", "runtime", "b"), scoped("r2", "b", "dependsOn", "runtime", "c"), relationship("r3", "a", "dependsOn", "c")},
			[]string{"a DEPENDS_ON b in prod", "b DEPENDS_ON c in prod", "a DEPENDS_ON c in prod"}, []string{"Relationship r3"},
		},
		{
			"most without a phase", []string{scoped("r1", "a", "dependsOn", "runtime", "b"), relationship("r2", "b", "dependsOn", "c"), relationship("r3", "a", "dependsOn", "c")},
			[]string{"a DEPENDS_ON b in prod", "b DEPENDS_ON c in prod", "a DEPENDS_ON c in prod"}, []string{"LifecycleScopedRelationship r1"},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			text := document(`"rootElement":["urn:s#a"]`, append(packages("a", "b", "c"), tt.elements...)...)
			same(t, "problems", nil, listed(t, text))
			d := read(t, text).Document()
			same(t, "relations", tt.want, related(d))
			same(t, "kept", tt.kept, keptClasses(t, d))
			closed(t, tt.name, read(t, text))
			out, _ := written(t, d)
			for _, scope := range []string{"runtime", "build", "design", "test", "development"} {
				if want, got := strings.Count(text, `"scope":"`+scope+`"`), strings.Count(out, `"scope":"`+scope+`"`); want != got {
					t.Errorf("%s: %d became %d", scope, want, got)
				}
			}
		})
	}
}

func TestRelationsInARowBecomeOneRelationship(t *testing.T) {
	d := &sbom.Document{
		Format: sbom.Format{Family: sbom.CycloneDX}, ID: "urn:d", Created: "2026-01-01T00:00:00Z", Tools: []sbom.Tool{{Name: "t"}},
		Components: []sbom.Component{{ID: "a", Parent: -1}, {ID: "b", Parent: -1}, {ID: "c", Parent: -1}},
		Relations: []sbom.Relation{
			{From: 0, To: 1, Kind: sbom.DependsOn}, {From: 0, To: 2, Kind: sbom.DependsOn}, // one
			{From: 0, To: 1, Kind: sbom.DependsOn, Scope: component.Test},               // another scope
			{From: 0, To: 2, Kind: sbom.DependsOn, Scope: component.Test, Comment: "c"}, // another comment
			{From: 1, To: 2, Kind: sbom.DependsOn},                                      // another component
			{From: 1, To: 2, Kind: sbom.Generates},                                      // another kind
			{From: 1, To: 0, Kind: "PATCH_FOR"}, {From: 2, To: 0, Kind: "PATCH_FOR"},    // both patch a
			{From: 2, To: 0, Kind: sbom.DependsOn, Scope: component.Optional},
		},
	}
	var got []string
	for _, l := range graphOf(t, d) {
		if i := strings.Index(l, `"relationshipType"`); i > 0 {
			got = append(got, strings.ReplaceAll(l[strings.Index(l, `"from"`):], "urn:d#c-", ""))
		}
	}
	same(t, "relationships", []string{
		`"from":"a","relationshipType":"dependsOn","to":["b","c"]}`,
		`"from":"a","relationshipType":"dependsOn","scope":"test","to":["b"]}`,
		`"from":"a","relationshipType":"dependsOn","scope":"test","to":["c"]}`,
		`"from":"b","relationshipType":"dependsOn","to":["c"]}`,
		`"from":"b","relationshipType":"generates","to":["c"]}`,
		`"from":"a","relationshipType":"patchedBy","to":["b","c"]}`,
		`"from":"c","relationshipType":"hasOptionalDependency","to":["a"]}`,
	}, got)
}

func TestAScopeWithoutAWordIsNotedOnTheRelationship(t *testing.T) {
	d := &sbom.Document{
		Format: sbom.Format{Family: sbom.CycloneDX}, ID: "urn:d", Created: "2026-01-01T00:00:00Z", Tools: []sbom.Tool{{Name: "t"}},
		Components: []sbom.Component{{ID: "a", Parent: -1}, {ID: "b", Parent: -1}},
		Relations:  []sbom.Relation{{From: 0, To: 1, Kind: sbom.DependsOn, Scope: component.Example}, {From: 0, To: 1, Kind: sbom.Provides}},
	}
	out, losses := written(t, d)
	for _, statement := range []string{`"ossay:model:scope=\"example\""`, `"ossay:model:kind=\"PROVIDES\""`} {
		if !strings.Contains(out, statement) {
			t.Errorf("no %s in %s", statement, out)
		}
	}
	paths := make([]string, len(losses))
	for i, l := range losses {
		paths[i] = l.Path + " as " + l.Kept
	}
	same(t, "losses", []string{"/relations/scope as annotation", "/relations/PROVIDES as annotation"}, paths)
	same(t, "relations", []string{" DEPENDS_ON  in example", " PROVIDES "}, related(read(t, out).Document()))
}
