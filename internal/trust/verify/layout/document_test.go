package layout

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/intoto"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/trust/keys"
)

// TestALayoutOfAnotherMaker uses a layout and a link that in-toto-golang 0.11
// signed, with an Ed25519 owner and an RSA functionary, and with texts that its
// canonical form writes in its own way.
func TestALayoutOfAnotherMaker(t *testing.T) {
	read := func(name string) []byte {
		data, err := os.ReadFile(filepath.Join("testdata", name))
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	owner, err := keys.ParsePublic(read("owner.pub"))
	if err != nil {
		t.Fatal(err)
	}
	g := Given{Owners: []*keys.Public{owner}, At: day(1), Link: func(name string) ([]byte, error) { return os.ReadFile(filepath.Join("testdata", name)) }}
	root := read("root.layout")
	if r := Verify(root, g); !r.OK() || len(r.Products) != 1 {
		t.Errorf("%+v", r.Failures)
	}
	if r := Verify([]byte(strings.Replace(string(root), "2100-01-01", "2101-01-01", 1)), g); !r.Has(SignatureInvalid) {
		t.Errorf("changed: %+v", r.Failures)
	}
	names, err := filepath.Glob("testdata/*.link")
	if err != nil || len(names) != 1 {
		t.Fatal(names, err)
	}
	changed := strings.Replace(string(read(filepath.Base(names[0]))), "src/a.go", "src/b.go", 1)
	g.Link = func(string) ([]byte, error) { return []byte(changed), nil }
	if r := Verify(root, g); !r.Has(LinkUnauthorised) {
		t.Errorf("a changed link: %+v", r.Failures)
	}
}

func TestDocumentsThatAreNone(t *testing.T) {
	for text, want := range map[string]string{
		``:              "",
		`[]`:            "neither a signed document",
		`{"signed":[]}`: "neither a signed document",
		`{"signed":{},"signatures":[{"sig":"zz"}]}`:                       "not hexadecimal",
		`{"payload":"!","payloadType":"application/vnd.in-toto+json"}`:    "not base64",
		`{"payload":"e30=","payloadType":"application/json"}`:             "not in-toto metadata",
		`{"payload":"ew==","payloadType":"application/vnd.in-toto+json"}`: "",
		`{"signed":{"_type":"link"}}`:                                     "is no layout",
		`{"signed":{"_type":"layout"}}`:                                   "when it expires",
		`{"signed":{"_type":"layout","expires":"soon"}}`:                  "when it expires",
		`{"signed":{"_type":"layout","expires":"2027-01-01T00:00:00Z","keys":{"a":{"keytype":"ed25519","keyval":{"public":"00"}}}}}`: "the key a",
		`{"signed":{"_type":"layout","expires":"2027-01-01T00:00:00Z","keys":{"a":{}}}}`:                                             "the key a",
		`{"signed":{"_type":"layout","expires":"2027-01-01T00:00:00Z","steps":[{}]}}`:                                                "cannot be that of a file",
		`{"signed":{"_type":"layout","expires":"2027-01-01T00:00:00Z","steps":[{"name":"a\\b"}]}}`:                                   "cannot be that of a file",
		`{"signed":{"_type":"layout","expires":"2027-01-01T00:00:00Z","steps":[{"name":"a","threshold":"2"}]}}`:                      "the threshold",
		`{"signed":{"_type":"layout","expires":"2027-01-01T00:00:00Z","steps":[{"name":"a","threshold":99999999999}]}}`:              "the threshold",
		`{"signed":{"_type":"layout","expires":"2027-01-01T00:00:00Z","steps":[{"name":"a","expected_materials":[["X","y"]]}]}}`:     "is not known",
	} {
		if _, err := Decode([]byte(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", text, err)
		}
	}
}

func TestLinksThatAreNone(t *testing.T) {
	for text, ok := range map[string]bool{
		`{"_type":"link","name":"a","materials":{"x":{"sha256":"AB"}},"products":{}}`: true,
		`{"_type":"link","name":"a","materials":{"x":{}}}`:                            false,
		`{"_type":"link","name":"a","products":{"x":[]}}`:                             false,
		`{"_type":"layout"}`: false,
		`{}`:                 false,
	} {
		doc, err := tree.JSON(text, budget.New(budget.Default(), 0))
		if err != nil {
			t.Fatal(err)
		}
		l, err := link(doc.Root())
		if (err == nil) != ok || ok && l.Materials["x"] != "sha256:ab" {
			t.Errorf("%s: %+v %v", text, l, err)
		}
	}
}

func TestDigestsAreComparedWhateverTheirOrder(t *testing.T) {
	parse := func(text string) string {
		doc, err := tree.JSON(text, budget.New(budget.Default(), 0))
		if err != nil {
			t.Fatal(err)
		}
		m, err := artifacts(doc.Root())
		if err != nil {
			t.Fatal(err)
		}
		return m["x"]
	}
	if a, b := parse(`{"x":{"sha256":"aa","sha512":"bb"}}`), parse(`{"x":{"sha512":"BB","sha256":"AA"}}`); a != b {
		t.Errorf("%q %q", a, b)
	}
}

func TestAnEnvelopeCountsOnlyWithItsType(t *testing.T) {
	owner := newParty(t, 1)
	e := &intoto.Envelope{PayloadType: intoto.PayloadType, Payload: []byte(layoutOf(fresh, nil))}
	e.Signatures = []intoto.Signature{{Sig: owner.raw(intoto.PAE("application/json", e.Payload))}}
	if r := Verify(e.JSON(), Given{Owners: []*keys.Public{owner.public()}, At: day(1)}); !r.Has(SignatureInvalid) {
		t.Errorf("signed as another type: %+v", r.Failures)
	}
	e.Signatures = []intoto.Signature{{Sig: owner.raw(e.Payload)}}
	if r := Verify(e.JSON(), Given{Owners: []*keys.Public{owner.public()}, At: day(1)}); !r.Has(SignatureInvalid) {
		t.Errorf("signed without the type: %+v", r.Failures)
	}
}

func TestAllOwnersMustHaveSigned(t *testing.T) {
	a, b := newParty(t, 1), newParty(t, 2)
	l := a.sign(layoutOf(fresh, nil))
	r := Verify(l, Given{Owners: []*keys.Public{a.public(), b.public()}, At: day(1)})
	if len(r.Failures) != 1 || r.Failures[0].Reason != SignatureInvalid || !strings.Contains(r.Failures[0].Detail, b.public().Fingerprint()) {
		t.Errorf("%+v", r.Failures)
	}
}

func TestRulesAreWrittenAsTheyStand(t *testing.T) {
	for _, words := range [][]string{{"ALLOW", "*"}, {"MATCH", "a", "WITH", "PRODUCTS", "FROM", "s"}, {"MATCH", "a", "WITH", "MATERIALS", "FROM", "s"}} {
		r, err := parseRule(words)
		if err != nil || r.String() != strings.Join(words, " ") {
			t.Errorf("%v: %v %v", words, r, err)
		}
	}
	lower, err := parseRule([]string{"match", "a", "in", "x/", "with", "products", "in", "y", "from", "s"})
	if err != nil || lower.source != "x/" || lower.target != "y" || !lower.products || lower.from != "s" {
		t.Errorf("%+v %v", lower, err)
	}
}

func TestPrefixesMeanFolders(t *testing.T) {
	all := map[string]*Link{"s": {Products: map[string]string{"dst/a": "1", "dstother/a": "1", "a": "1"}}}
	for _, tt := range []struct {
		source, target, path string
		want                 bool
	}{
		{"", "", "a", true}, {"src", "dst", "src/a", true}, {"src/", "dst/", "src/a", true}, {"src", "dst", "srcother/a", false}, {"src", "", "src/a", true}, {"", "dst", "a", true}, {"src", "dst", "a", false}, {"src", "no", "src/a", false},
	} {
		r := rule{verb: "MATCH", pattern: "*", source: tt.source, target: tt.target, products: true, from: "s"}
		if got := r.takes(tt.path, map[string]string{tt.path: "1"}, nil, nil, all); got != tt.want {
			t.Errorf("%+v: %v", tt, got)
		}
	}
}

// TestPatternsAgreeWithTheirDefinition compares all short patterns with a matcher
// that follows the definition letter by letter.
func TestPatternsAgreeWithTheirDefinition(t *testing.T) {
	var naive func(p, s string) bool
	naive = func(p, s string) bool {
		switch {
		case p == "":
			return s == ""
		case p[0] == '*':
			return naive(p[1:], s) || s != "" && naive(p, s[1:])
		}
		return s != "" && (p[0] == '?' || p[0] == s[0]) && naive(p[1:], s[1:])
	}
	words := func(alphabet string, most int) []string {
		out, last := []string{""}, []string{""}
		for range most {
			var next []string
			for _, w := range last {
				for _, c := range alphabet {
					next = append(next, w+string(c))
				}
			}
			out, last = append(out, next...), next
		}
		return out
	}
	texts := words("ab/", 4)
	for _, p := range words("a*?b", 4) {
		for _, s := range texts {
			if got, want := fits(p, s), naive(p, s); got != want {
				t.Fatalf("%q %q: %v", p, s, got)
			}
		}
	}
}

func BenchmarkVerify(b *testing.B) {
	t := &testing.T{}
	c := newChain(t)
	for b.Loop() {
		if r := c.verify(); !r.OK() {
			b.Fatal(r.Failures)
		}
	}
}

func BenchmarkRules(b *testing.B) {
	own := map[string]string{}
	for i := range 10_000 {
		own[fmt.Sprintf("src/dir%d/file%d.go", i%100, i)] = "sha256:00"
	}
	all := map[string]*Link{"s": {Products: own}}
	list := []rule{{verb: "MATCH", pattern: "src/*", products: true, from: "s"}, {verb: "DISALLOW", pattern: "*", forbidden: true}}
	for b.Loop() {
		if broken, _, err := check(list, own, own, own, all, budget.New(budget.Default(), 0)); broken != "" || err != nil {
			b.Fatal(broken, err)
		}
	}
}
