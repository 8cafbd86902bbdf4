package version

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

type versCase struct {
	Type     string          `json:"test_type"`
	Input    json.RawMessage `json:"input"`
	Expected json.RawMessage `json:"expected_output"`
	Fails    bool            `json:"expected_failure"`
}

// disagreements are the cases of the suite that this package answers otherwise,
// each with the reason.
func disagreements() map[string]string {
	lower := "a sorted list holds the versions as they were written; the suite expects them in lower case"
	return map[string]string{
		`{"native_range":"","scheme":"conan"}`:                                                          "an empty Conan range holds every version, vers:conan/*; the suite's vers:conan/ is no VERS string",
		`{"input_scheme":"nuget","versions":["1.0.0-BETA","1.0.0-beta2"]}`:                              lower,
		`{"input_scheme":"nuget","versions":["1.0.0-BETA","1.0.0-beta.1+AA"]}`:                          lower,
		`{"input_scheme":"nuget","versions":["1.0.0-BETA.X.y.5.77.0+AA","1.0.0-beta.x.y.5.79.0+aa"]}`:   lower,
		`{"input_scheme":"nuget","versions":["1.0.0-BETA.X.y.5.79.0+AA","1.0.0-beta.x.y.5.790.0+abc"]}`: lower,
	}
}

func TestTheVersSuiteIsAnsweredAsItExpects(t *testing.T) {
	files, _ := filepath.Glob(filepath.Join(sharedDir(t, "suites", "vers"), "tests", "*.json"))
	cases, agreed := 0, 0
	known := disagreements()
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var suite struct{ Tests []versCase }
		if err := json.Unmarshal(data, &suite); err != nil {
			t.Fatal(err)
		}
		for _, c := range suite.Tests {
			cases++
			diff := c.run(t)
			switch _, listed := known[compact(t, c.Input)]; {
			case diff == "":
				agreed++
			case !listed || c.Type == "equality":
				t.Errorf("%s: %s %s: %s", filepath.Base(file), c.Type, c.Input, diff)
			}
		}
	}
	t.Logf("%d of %d cases agree", agreed, cases)
	if cases != 517 {
		t.Errorf("%d cases, want 517", cases)
	}
}

func compact(t *testing.T, raw json.RawMessage) string {
	var v any
	if err := json.Unmarshal(raw, &v); err != nil {
		t.Fatal(err)
	}
	out, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

// run returns how the answer differs from the expected one, or "".
func (c versCase) run(t *testing.T) string {
	t.Helper()
	var got any
	var err error
	switch c.Type {
	case "comparison", "equality":
		got, err = c.compare(t)
	case "from_native":
		var in struct {
			Scheme string
			Range  string `json:"native_range"`
		}
		decode(t, c.Input, &in)
		var r Range
		if r, err = ParseRange(in.Scheme, in.Range); err == nil {
			got = r.String()
		}
	case "containment":
		var in struct{ Vers, Version string }
		decode(t, c.Input, &in)
		var r Range
		if r, err = ParseRange(schemeOf(in.Vers), in.Vers); err == nil {
			got, err = r.Contains(in.Version)
		}
	case "validate":
		var in string
		decode(t, c.Input, &in)
		var r Range
		if r, err = ParseRange(schemeOf(in), in); err == nil {
			got = r.String()
		}
	case "parse":
		got, err = c.parse(t)
	default:
		t.Fatalf("unknown test type %q", c.Type)
	}
	if c.Fails {
		if err == nil {
			return "accepted, want a refusal"
		}
		return ""
	}
	if err != nil {
		return err.Error()
	}
	var want any
	decode(t, c.Expected, &want)
	return cmp.Diff(want, got)
}

func (c versCase) compare(t *testing.T) (any, error) {
	var in struct {
		Scheme   string `json:"input_scheme"`
		Versions []string
	}
	decode(t, c.Input, &in)
	o, ok := For(in.Scheme)
	if !ok {
		return nil, ErrEcosystem
	}
	var list []Version
	for _, s := range in.Versions {
		v, err := o.Parse(s)
		if err != nil {
			return nil, err
		}
		list = append(list, v)
	}
	if c.Type == "equality" {
		return list[0].Compare(list[1]) == 0, nil
	}
	slices.SortStableFunc(list, Version.Compare)
	var out []any
	for _, v := range list {
		out = append(out, v.String())
	}
	return out, nil
}

func (c versCase) parse(t *testing.T) (any, error) {
	var in string
	decode(t, c.Input, &in)
	r, err := Canonical(in)
	if err != nil {
		return nil, err
	}
	var constraints []any
	for _, x := range r.flat {
		o := x.op.vers()
		if o == "" {
			o = "="
		}
		constraints = append(constraints, []any{o, x.text})
	}
	return map[string]any{"scheme": r.vers, "version_constraints": constraints}, nil
}

func schemeOf(vers string) string {
	for i := len("vers:"); i < len(vers); i++ {
		if vers[i] == '/' {
			return vers[len("vers:"):i]
		}
	}
	return ""
}

func decode(t *testing.T, data json.RawMessage, into any) {
	t.Helper()
	if err := json.Unmarshal(data, into); err != nil {
		t.Fatal(err)
	}
}
