package cli

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

// tree is a project in which everything that a report can hold occurs: findings
// of several ecosystems, direct and through others, excepted ones, a malicious
// release, test trees, a file that cannot be read, names that are hostile.
func tree(t testing.TB) string {
	shop := filepath.Join(repository(t), "examples", "shop")
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS(shop)); err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{
		"broken/Cargo.lock":        "version = 4\n[[package",
		"tests/fixture/go.mod":     "module example.com/fixture\n\nrequire golang.org/x/net v0.7.0\n",
		"odd/<b>|\u202e`x`/go.mod": "module example.com/odd\n\nrequire github.com/dgrijalva/jwt-go v3.2.0+incompatible\n",
		"ossay.yaml":               "exceptions:\n  - {id: CVE-2020-26160, reason: not used to sign, until: 2027-01-31}\n  - {id: CVE-1999-0001, reason: old, until: 2027-01-31}\n",
	} {
		p := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(p), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(p, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func schemaAt(t *testing.T, path string) *jsonschema.Schema {
	t.Helper()
	s, err := jsonschema.NewCompiler().Compile(path)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func validate(t *testing.T, s *jsonschema.Schema, text string) {
	t.Helper()
	v, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Validate(v); err != nil {
		t.Errorf("%#v", err)
	}
}

func TestJSONReportsFollowThePublishedSchema(t *testing.T) {
	s := schemaAt(t, filepath.Join(repository(t), "schema", "ossay-v1.schema.json"))
	for name, dir := range map[string]string{"everything": tree(t), "nothing": t.TempDir()} {
		t.Run(name, func(t *testing.T) {
			r := run(t, nil, "check", "--format", "json", dir)
			validate(t, s, r.out)
		})
	}
	t.Run("new findings", func(t *testing.T) {
		dir := tree(t)
		before := filepath.Join(t.TempDir(), "before.json")
		run(t, nil, "check", "--format", "json="+before, plant(t, map[string]string{"go.mod": "module example.com/m\n"}))
		r := run(t, nil, "check", "--since", before, "--format", "json", dir)
		validate(t, s, r.out)
		if !strings.Contains(r.out, `"new":true`) {
			t.Error("no finding is new")
		}
	})
	t.Run("what the schema forbids is found", func(t *testing.T) {
		r := run(t, nil, "check", "--format", "json", tree(t))
		v, err := jsonschema.UnmarshalJSON(strings.NewReader(strings.Replace(r.out, `"severity":"high"`, `"severity":"grave"`, 1)))
		if err != nil {
			t.Fatal(err)
		}
		if s.Validate(v) == nil {
			t.Error("an unknown severity is accepted")
		}
	})
}

func TestTheExitCodeIsTheSameInEveryFormat(t *testing.T) {
	dir := tree(t)
	for _, args := range [][]string{{}, {"--exit-zero"}, {"--gate", "severity>=critical"}, {"--gate", "never"}, {"--gate", "never", "--allow-incomplete"}} {
		var codes []string
		for _, f := range []string{"text", "json", "sarif", "markdown"} {
			r := run(t, nil, append([]string{"check", "--format", f, dir}, args...)...)
			codes = append(codes, strconv.Itoa(r.code))
			if f == "json" && reportOf(t, r.out)["summary"].(map[string]any)["exitCode"] != float64(r.code) {
				t.Errorf("%v: the report says another exit code than %d", args, r.code)
			}
		}
		if s := strings.Join(codes, " "); strings.Count(s, codes[0]) != len(codes) {
			t.Errorf("%v: text, json, sarif, markdown exit with %s", args, s)
		}
	}
}

func TestSARIFFollowsTheStandard(t *testing.T) {
	s := schemaAt(t, shared(t, "schemas", "sarif", "sarif-schema-2.1.0.json"))
	for name, dir := range map[string]string{"everything": tree(t), "nothing": t.TempDir()} {
		t.Run(name, func(t *testing.T) { validate(t, s, run(t, nil, "check", "--format", "sarif", dir).out) })
	}
}

func TestSARIFResultsPointAtTheirRulesAndPaths(t *testing.T) {
	r := reportOf(t, run(t, nil, "check", "--format", "sarif", tree(t)).out)
	sarif := r["runs"].([]any)[0].(map[string]any)
	rules := sarif["tool"].(map[string]any)["driver"].(map[string]any)["rules"].([]any)
	flows, suppressed := 0, 0
	prints := map[string]bool{}
	for _, x := range sarif["results"].([]any) {
		x := x.(map[string]any)
		rule := rules[int(x["ruleIndex"].(float64))].(map[string]any)
		if rule["id"] != x["ruleId"] {
			t.Errorf("result of rule %v points at rule %v", x["ruleId"], rule["id"])
		}
		fp := x["partialFingerprints"].(map[string]any)["ossay/v1"].(string)
		if prints[fp] {
			t.Errorf("two results have the fingerprint %s", fp)
		}
		prints[fp] = true
		if _, ok := x["codeFlows"]; ok {
			flows++
		}
		if _, ok := x["suppressions"]; ok {
			suppressed++
		}
		uri := x["locations"].([]any)[0].(map[string]any)["physicalLocation"].(map[string]any)["artifactLocation"].(map[string]any)["uri"].(string)
		if strings.ContainsAny(uri, "<>| `\u202e") || strings.HasPrefix(uri, "/") {
			t.Errorf("artifact location %q is not a relative URI", uri)
		}
	}
	if flows == 0 || suppressed == 0 {
		t.Errorf("%d results with code flows, %d suppressed", flows, suppressed)
	}
}

// TestFingerprintsStayWhenLinesMove adds lines above a finding.
func TestFingerprintsStayWhenLinesMove(t *testing.T) {
	prints := func(mod string) (out []string) {
		r := reportOf(t, run(t, nil, "check", "--format", "json", plant(t, map[string]string{"go.mod": mod})).out)
		for _, f := range r["findings"].([]any) {
			out = append(out, f.(map[string]any)["fingerprint"].(string))
		}
		return out
	}
	before := prints("module example.com/m\n\nrequire golang.org/x/net v0.7.0\n")
	after := prints("module example.com/m\n\n// a comment\n\ngo 1.22\n\nrequire (\n\tgolang.org/x/net v0.7.0\n)\n")
	for _, p := range before {
		if !strings.Contains(strings.Join(after, " "), p) {
			t.Errorf("fingerprint %s is gone", p)
		}
	}
	if len(before) == 0 {
		t.Error("no finding")
	}
}

// TestReportsAreTheSameForAnyNumberOfWorkers includes a second run over what the
// first one kept.
func TestReportsAreTheSameForAnyNumberOfWorkers(t *testing.T) {
	dir := tree(t)
	for _, format := range []string{"text", "json", "sarif", "markdown"} {
		want := run(t, nil, "check", "--no-cache", "--workers", "1", "--format", format, dir).out
		env := map[string]string{"OSSAY_STATE": t.TempDir()}
		for n := 1; n <= 16; n++ {
			if got := run(t, env, "check", "--workers", strconv.Itoa(n), "--format", format, dir).out; got != want {
				t.Fatalf("%s with %d workers differs", format, n)
			}
		}
	}
}
