package view

import (
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"cel.dev/cel-go/cel"
	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/format/config"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

func decode(t *testing.T, text string) (*View, error) {
	t.Helper()
	doc, err := tree.YAML(text, nil)
	if err != nil {
		t.Fatal(err)
	}
	return Decode("pack.yaml", doc.Root())
}

// eval evaluates an expression over a view for its first subject of a kind.
func eval(t *testing.T, v *View, kind, expression string) (any, error) {
	t.Helper()
	env, err := NewEnv()
	if err != nil {
		t.Fatal(err)
	}
	e, err := env.For(kind)
	if err != nil {
		t.Fatal(err)
	}
	a, issues := e.Compile(expression)
	if issues.Err() != nil {
		return nil, issues.Err()
	}
	p, err := e.Program(a, cel.EvalOptions(cel.OptOptimize))
	if err != nil {
		return nil, err
	}
	in := env.Input(v)
	in.Select(kind, 0)
	out, _, err := p.Eval(in)
	if err != nil {
		return nil, err
	}
	return out.Value(), nil
}

// full fills every field of a structure with something that is not empty.
func full(v reflect.Value) {
	switch {
	case v.Type() == reflect.TypeFor[time.Time]():
		v.Set(reflect.ValueOf(time.Date(2026, 11, 24, 0, 0, 0, 0, time.UTC)))
	case v.Kind() == reflect.String:
		v.SetString("x")
	case v.Kind() == reflect.Bool:
		v.SetBool(true)
	case v.Kind() == reflect.Int64:
		v.SetInt(1)
	case v.Kind() == reflect.Float64:
		v.SetFloat(0.5)
	case v.Kind() == reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		full(v.Index(0))
	case v.Kind() == reflect.Map:
		e := reflect.New(v.Type().Elem()).Elem()
		full(e)
		v.Set(reflect.MakeMap(v.Type()))
		v.SetMapIndex(reflect.ValueOf("x"), e)
	default:
		for i := range v.NumField() {
			full(v.Field(i))
		}
	}
}

func TestEveryFieldOfTheViewCanBeReadAndAskedFor(t *testing.T) {
	var v View
	full(reflect.ValueOf(&v).Elem())
	s := loadSchemas()
	where := map[string]string{
		"Component": "components[0]", "Finding": "findings[0]", "Binary": "binaries[0]", "Pipeline": "pipelines[0]", "Provenance": "provenance[0]",
		"Decision": "decisions[0]", "Evidence": "evidence['x']", "Project": "project", "Document": "project.documents[0]",
	}
	for _, sc := range s.order[1:] {
		at, ok := where[strings.TrimPrefix(sc.name, prefix)]
		if !ok {
			t.Errorf("%s is in no variable that this test knows", sc.name)
		}
		for _, f := range sc.fields {
			got, err := eval(t, &v, "run", "has("+at+"."+f.name+") && "+at+"."+f.name+" == "+at+"."+f.name)
			if err != nil || got != true {
				t.Errorf("%s.%s: %v, %v", sc.name, f.name, got, err)
			}
			if f.doc == "" || f.name == "" {
				t.Errorf("%s has a field without a name or meaning", sc.name)
			}
		}
	}
}

func TestWhatIsEmptyIsNotThere(t *testing.T) {
	v := &View{Components: []Component{{}}}
	for _, name := range []string{"purl", "licence", "digests", "shipped", "direct"} {
		if got, err := eval(t, v, "component", "has(component."+name+")"); err != nil || got != false {
			t.Errorf("%s: %v, %v", name, got, err)
		}
	}
}

func TestExpressionsSeeTheirSubjectAndTheWhole(t *testing.T) {
	v := &View{
		Components: []Component{{PURL: "pkg:npm/a@1", Name: "a", Direct: true}, {Name: "b"}},
		Findings:   []Finding{{Component: "pkg:npm/a@1", Level: 4, Score: 7.5}}, Licences: []string{"MIT"},
		Binaries: []Binary{{Path: "bin/a", Properties: map[string]string{"relro": "full"}}}, Pipelines: []Pipeline{{Path: "ci.yml"}},
	}
	for kind, expression := range map[string]string{
		"run":       "components.exists(c, c.name == 'b') && 'MIT' in licences",
		"component": "component.direct && size(components) == 2 && findings.exists(f, f.component == component.purl)",
		"finding":   "finding.level >= 4 && finding.score > 7 && finding.score < 8",
		"binary":    "binary.properties['relro'] == 'full' && !('pie' in binary.properties)",
		"pipeline":  "pipeline.path.endsWith('.yml')",
	} {
		if got, err := eval(t, v, kind, expression); err != nil || got != true {
			t.Errorf("%s: %s is %v, %v", kind, expression, got, err)
		}
	}
	for kind, expression := range map[string]string{"run": "component.direct", "finding": "binary.path == ''", "component": "component.direct == 'yes'"} {
		if _, err := eval(t, v, kind, expression); err == nil {
			t.Errorf("%s: %s is accepted", kind, expression)
		}
	}
}

func TestObjectsAreEqualToThemselvesAlone(t *testing.T) {
	v := &View{Components: []Component{{Name: "a"}, {Name: "a"}}}
	if got, err := eval(t, v, "run", "components[0] == components[0] && components[0] != components[1] && type(components[0]) == type(components[1])"); err != nil || got != true {
		t.Error(got, err)
	}
	if _, err := eval(t, v, "run", "string(components[0]) == ''"); err == nil {
		t.Error("an object became a text")
	}
}

func TestAMissingKeyOfAMapIsAnErrorAndNoAnswer(t *testing.T) {
	v := &View{Binaries: []Binary{{Path: "a"}}}
	if got, err := eval(t, v, "binary", "binary.properties['relro'] == 'full'"); err == nil {
		t.Errorf("it is %v", got)
	}
}

func TestAnUnknownKindOfSubjectIsRefused(t *testing.T) {
	env, err := NewEnv()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := env.For("person"); err == nil {
		t.Error("it is accepted")
	}
	in := env.Input(&View{Components: []Component{{}, {}}})
	if in.Len("run") != 1 || in.Len("component") != 2 || in.Len("finding") != 0 || in.Select("run", 0) != nil {
		t.Error("subjects are counted wrongly")
	}
	if c, ok := in.Select("component", 1).(*Component); !ok || c == nil || in.Parent() != nil {
		t.Error("a subject is not the structure behind it")
	}
}

func TestViewsOfTestsAreRead(t *testing.T) {
	got, err := decode(t, `
now: 2026-11-24
evidence: {inventory: ok, kev: {state: partial, reason: old, inputs: 3}}
components: [{purl: "pkg:npm/a@1", licence: MIT, digests: [sha512-x], shipped: false}]
findings: [{rule: vuln/CVE-1, epss: 0.5, level: 4, kev: true}]
binaries: [{path: a, properties: {relro: full}}]
pipelines: [{path: ci.yml}]
project: {name: x, documents: [{kind: readme, path: README.md, text: "two\nlines"}]}
`)
	if err != nil {
		t.Fatal(err)
	}
	want := &View{
		Now:        time.Date(2026, 11, 24, 0, 0, 0, 0, time.UTC),
		Evidence:   map[string]Evidence{"inventory": {State: OK}, "kev": {State: Partial, Reason: "old", Inputs: 3}},
		Components: []Component{{PURL: "pkg:npm/a@1", Licence: "MIT", Digests: []string{"sha512-x"}, Scope: "prod", Grade: "observed", Locked: true}},
		Findings:   []Finding{{Rule: "vuln/CVE-1", Area: "vuln", EPSS: 0.5, Level: 4, KEV: true, Scope: "prod", Shipped: true, Status: "open", Confidence: "high", Reach: "none"}},
		Binaries:   []Binary{{Path: "a", Properties: map[string]string{"relro": "full"}}}, Pipelines: []Pipeline{{Path: "ci.yml", Shipped: true}},
		Project: Project{Name: "x", Documents: []Document{{Kind: "readme", Path: "README.md", Text: "two\nlines"}}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if v, err := Decode("pack.yaml", tree.Node{}); err != nil || v.Evidence == nil {
		t.Error("no view is an empty view")
	}
}

func TestMistakesInAViewAreNamedWithTheirPlace(t *testing.T) {
	for text, want := range map[string]string{
		"[]":                                 "an entry must be a map",
		"components: {}":                     "components must be a list",
		"components: [x]":                    "an entry must be a map",
		"component: []":                      `unknown key "component"`,
		"components: [{shipped: 1}]":         "shipped wants a bool",
		"components: [{purl: []}]":           "purl wants a string",
		"components: [{purl: a, purl: b}]":   `key "purl" stands twice`,
		"findings: [{level: high}]":          "level wants a int",
		"findings: [{epss: much}]":           "epss wants a double",
		"findings: [{epss: \"0.5\"}]":        "epss wants a double",
		"now: yesterday":                     "is not a day",
		"evidence: {inventory: yes}":         "",
		"evidence: {inventory: good}":        `"good" is not ok, partial or absent`,
		"evidence: {invntory: ok}":           `unknown evidence "invntory"`,
		"evidence: []":                       "evidence must be a map",
		"a: &x {}\nproject: *x":              `unknown key "a"`,
		"project: &x {name: *x}":             "aliases are not read here",
		"binaries: [{properties: {a: [1]}}]": "a wants a string",
	} {
		_, err := decode(t, text)
		var e *config.Error
		if want == "" {
			continue
		}
		if !errors.As(err, &e) || !strings.Contains(err.Error(), want) || !strings.HasPrefix(err.Error(), "pack.yaml:") {
			t.Errorf("%s: %v, want %s", text, err, want)
		}
	}
}

func TestTheSetOfComponentsHasOneDigestInAnyOrder(t *testing.T) {
	a, b := Component{PURL: "pkg:npm/a@1", Scope: "prod"}, Component{PURL: "pkg:npm/b@1", Scope: "prod"}
	one, other := View{Components: []Component{a, b}}, View{Components: []Component{b, a}}
	if one.ComponentSetDigest() != other.ComponentSetDigest() || !strings.HasPrefix(one.ComponentSetDigest(), "sha256:") {
		t.Error("the order counts")
	}
	c := b
	c.Scope = "dev"
	for _, v := range []View{{}, {Components: []Component{a}}, {Components: []Component{a, a}}, {Components: []Component{a, c}}} {
		if v.ComponentSetDigest() == one.ComponentSetDigest() {
			t.Errorf("%v has the same digest", v.Components)
		}
	}
}

func TestSeveritiesAreNumbersInTheirOrder(t *testing.T) {
	if Level(severity.Critical) != 5 || Level(severity.High) != 4 || Level(severity.Info) != 1 || Level(severity.Unscored) != 0 {
		t.Error("packs compare finding.level with other numbers")
	}
}

func TestThePageOnPoliciesHoldsTheView(t *testing.T) {
	page, err := os.ReadFile(filepath.Join("..", "..", "..", "..", "docs", "policy.md"))
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasSuffix(string(page), Markdown()) {
		t.Error("docs/policy.md does not end in the tables of this package: ossay policy explain --view writes them")
	}
	for _, e := range EvidenceNames() {
		if !strings.Contains(Markdown(), "| `"+e[0]+"` | "+e[1]+" |") {
			t.Errorf("%s is missing", e[0])
		}
	}
}
