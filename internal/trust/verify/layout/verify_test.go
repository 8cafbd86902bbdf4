package layout

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/x509"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/intoto"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/trust/keys"
	"github.com/ossay-dev/ossay/internal/trust/verify/evidence"
)

func day(n int) time.Time { return time.Date(2026, 6, n, 12, 0, 0, 0, time.UTC) }

// A party signs documents.
type party struct {
	t   *testing.T
	id  string
	key crypto.Signer
}

func newParty(t *testing.T, seed byte) party {
	id := strings.Repeat(fmt.Sprintf("%02x", seed), 32)
	return party{t, id, ed25519.NewKeyFromSeed([]byte(strings.Repeat(string(rune('a'+seed)), 32)))}
}

func (p party) public() *keys.Public {
	p.t.Helper()
	k, err := keys.NewPublic(p.key.Public())
	if err != nil {
		p.t.Fatal(err)
	}
	return k
}

func (p party) raw(message []byte) []byte {
	p.t.Helper()
	var opts crypto.SignerOpts = crypto.Hash(0)
	switch p.key.(type) {
	case *rsa.PrivateKey:
		sum := sha256.Sum256(message)
		message, opts = sum[:], &rsa.PSSOptions{SaltLength: 32, Hash: crypto.SHA256}
	case *ecdsa.PrivateKey:
		sum := sha256.Sum256(message)
		message, opts = sum[:], crypto.SHA256
	}
	sig, err := p.key.Sign(rand.Reader, message, opts)
	if err != nil {
		p.t.Fatal(err)
	}
	return sig
}

// sign writes a document in the old signed form.
func (p party) sign(signed string) []byte {
	p.t.Helper()
	doc, err := tree.JSON(signed, budget.New(budget.Default(), 0))
	if err != nil {
		p.t.Fatal(err)
	}
	c, err := canonical(doc.Root(), budget.New(budget.Default(), 0))
	if err != nil {
		p.t.Fatal(err)
	}
	return fmt.Appendf(nil, `{"signed":%s,"signatures":[{"keyid":"%s","sig":"%s"}]}`, signed, p.id, hex.EncodeToString(p.raw(c)))
}

func (p party) jsonKey() string {
	p.t.Helper()
	switch k := p.key.(type) {
	case ed25519.PrivateKey:
		return fmt.Sprintf(`"%s":{"keyid":"%s","keytype":"ed25519","scheme":"ed25519","keyval":{"public":"%x"}}`, p.id, p.id, []byte(k.Public().(ed25519.PublicKey)))
	default:
		der, err := x509.MarshalPKIXPublicKey(k.Public())
		if err != nil {
			p.t.Fatal(err)
		}
		text, err := json.Marshal(string(pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: der})))
		if err != nil {
			p.t.Fatal(err)
		}
		return fmt.Sprintf(`"%s":{"keyid":"%s","keytype":"rsa","keyval":{"public":%s}}`, p.id, p.id, text)
	}
}

func layoutOf(expires string, keys []party, steps ...string) string {
	var list []string
	for _, k := range keys {
		list = append(list, k.jsonKey())
	}
	return `{"_type":"layout","expires":"` + expires + `","readme":"a \"quoted\"\nline","keys":{` + strings.Join(list, ",") + `},"steps":[` + strings.Join(steps, ",") + `],"inspect":[{"_type":"inspection","name":"untar","run":["tar","x"]}]}`
}

func stepOf(name string, threshold int, materials, products string, keys ...party) string {
	var ids []string
	for _, k := range keys {
		ids = append(ids, `"`+k.id+`"`)
	}
	return fmt.Sprintf(`{"_type":"step","name":"%s","threshold":%d,"pubkeys":[%s],"expected_command":["make"],"expected_materials":[%s],"expected_products":[%s]}`, name, threshold, strings.Join(ids, ","), materials, products)
}

func linkOf(name, materials, products string) string {
	return fmt.Sprintf(`{"_type":"link","name":"%s","materials":{%s},"products":{%s},"command":["make"],"byproducts":{"return-value":0},"environment":{}}`, name, materials, products)
}

func art(path, content string) string {
	return fmt.Sprintf(`"%s":{"sha256":"%s"}`, path, sum(content))
}

func sum(content string) string {
	s := sha256.Sum256([]byte(content))
	return hex.EncodeToString(s[:])
}

func links(files map[string][]byte) func(string) ([]byte, error) {
	return func(name string) ([]byte, error) {
		if d, ok := files[name]; ok {
			return d, nil
		}
		return nil, fs.ErrNotExist
	}
}

const fresh = "2027-01-01T00:00:00Z"

// A chain is a layout of two steps with their links: Bob writes, Carl packs.
type chain struct {
	owner, bob, carl party
	layout           []byte
	links            map[string][]byte
}

func newChain(t *testing.T) *chain {
	c := &chain{owner: newParty(t, 1), bob: newParty(t, 2), carl: newParty(t, 3)}
	write := stepOf("write", 1, "", `["CREATE","src/*.go"],["DISALLOW","*"]`, c.bob)
	pack := stepOf("pack", 1, `["MATCH","*.go","IN","src","WITH","PRODUCTS","IN","src","FROM","write"],["DISALLOW","*"]`, `["CREATE","out.tar"],["ALLOW","src/*"],["DISALLOW","*"]`, c.carl)
	c.layout = c.owner.sign(layoutOf(fresh, []party{c.bob, c.carl}, write, pack))
	c.links = map[string][]byte{
		"write." + c.bob.id[:8] + ".link": c.bob.sign(linkOf("write", "", art("src/a.go", "a"))),
		"pack." + c.carl.id[:8] + ".link": c.carl.sign(linkOf("pack", art("src/a.go", "a"), art("src/a.go", "a")+","+art("out.tar", "tar"))),
	}
	return c
}

func (c *chain) verify() *Result {
	return Verify(c.layout, Given{Owners: []*keys.Public{c.owner.public()}, Link: links(c.links), At: day(1)})
}

func TestALayoutThatWasFollowed(t *testing.T) {
	r := newChain(t).verify()
	if !r.OK() || r.Key == "" {
		t.Fatalf("%+v", r.Failures)
	}
	r.Made("out.tar", map[string][]byte{"sha256": must(hex.DecodeString(sum("tar")))})
	notRun := false
	for _, c := range r.Checks {
		notRun = notRun || c.Rule == "layout-inspection" && strings.Contains(c.Detail, "was not run")
	}
	if !r.OK() || !notRun {
		t.Errorf("%+v", r.Checks)
	}
	r.Made("other", map[string][]byte{"sha256": must(hex.DecodeString(sum("other")))})
	if !r.Has(ProductMismatch) {
		t.Error("an artefact that no step made is taken")
	}
}

func must(b []byte, err error) []byte {
	if err != nil {
		panic(err)
	}
	return b
}

func TestEachBrokenLinkHasItsReason(t *testing.T) {
	for _, tt := range []struct {
		name   string
		change func(c *chain)
		reason evidence.Reason
	}{
		{"another owner", func(c *chain) { c.owner = c.bob }, SignatureInvalid},
		{"changed after signing", func(c *chain) { c.layout = []byte(strings.Replace(string(c.layout), "src/*.go", "src/*", 1)) }, SignatureInvalid},
		{"expired", func(c *chain) { c.layout = c.owner.sign(layoutOf("2026-05-01T00:00:00Z", nil)) }, Expired},
		{"no link", func(c *chain) { delete(c.links, "pack."+c.carl.id[:8]+".link") }, LinkMissing},
		{"a link that is none", func(c *chain) { c.links["pack."+c.carl.id[:8]+".link"] = []byte("{}") }, LinkMalformed},
		{"a link of another step", func(c *chain) {
			c.links["pack."+c.carl.id[:8]+".link"] = c.carl.sign(linkOf("write", "", ""))
		}, LinkMalformed},
		{"a link that another functionary signed", func(c *chain) {
			c.links["pack."+c.carl.id[:8]+".link"] = c.bob.sign(linkOf("pack", "", ""))
		}, LinkUnauthorised},
		{"a layout in place of a link", func(c *chain) { c.links["pack."+c.carl.id[:8]+".link"] = c.carl.sign(layoutOf(fresh, nil)) }, Unsupported},
		{"a source that was changed between the steps", func(c *chain) {
			c.links["pack."+c.carl.id[:8]+".link"] = c.carl.sign(linkOf("pack", art("src/a.go", "evil"), art("out.tar", "tar")))
		}, RuleBroken},
		{"a source that nobody wrote", func(c *chain) {
			c.links["pack."+c.carl.id[:8]+".link"] = c.carl.sign(linkOf("pack", art("src/b.go", "a"), art("out.tar", "tar")))
		}, RuleBroken},
		{"a product that no rule allows", func(c *chain) {
			c.links["pack."+c.carl.id[:8]+".link"] = c.carl.sign(linkOf("pack", art("src/a.go", "a"), art("out.tar", "tar")+","+art("evil", "x")))
		}, RuleBroken},
		{"a key that the layout does not hold", func(c *chain) { c.layout = c.owner.sign(layoutOf(fresh, nil, stepOf("write", 1, "", "", c.bob))) }, Malformed},
		{"a link is no layout", func(c *chain) { c.layout = c.owner.sign(linkOf("write", "", "")) }, Malformed},
		{"no expiry", func(c *chain) { c.layout = c.owner.sign(layoutOf("", nil)) }, Malformed},
		{"a step that would leave the folder", func(c *chain) {
			c.layout = c.owner.sign(layoutOf(fresh, nil, stepOf("../x", 1, "", "", c.bob)))
		}, Malformed},
		{"a rule that is not known", func(c *chain) {
			c.layout = c.owner.sign(layoutOf(fresh, []party{c.bob}, stepOf("write", 1, "", `["PERMIT","*"]`, c.bob)))
		}, Malformed},
		{"a threshold of none", func(c *chain) {
			c.layout = c.owner.sign(layoutOf(fresh, []party{c.bob}, stepOf("write", 0, "", "", c.bob)))
		}, Malformed},
		{"a step twice", func(c *chain) {
			s := stepOf("write", 1, "", "", c.bob)
			c.layout = c.owner.sign(layoutOf(fresh, []party{c.bob}, s, s))
		}, Malformed},
		{"a key twice in the signed object", func(c *chain) {
			c.layout = []byte(`{"signed":{"_type":"layout","_type":"layout","expires":"` + fresh + `"},"signatures":[]}`)
		}, Malformed},
		{"a fraction", func(c *chain) { c.layout = []byte(`{"signed":{"_type":"layout","n":1.5},"signatures":[]}`) }, Malformed},
		{"nested", func(c *chain) {
			c.layout = []byte(`{"signed":{"a":` + strings.Repeat("[", 200) + strings.Repeat("]", 200) + `}}`)
		}, Malformed},
	} {
		c := newChain(t)
		tt.change(c)
		r := c.verify()
		if r.OK() || r.Failures[0].Reason != tt.reason || r.Failures[0].Hint == "" {
			t.Errorf("%s: %+v", tt.name, r.Failures)
		}
	}
	c := newChain(t)
	if r := Verify(c.layout, Given{Link: links(c.links), At: day(1)}); !r.Has(SignatureInvalid) {
		t.Error("a layout that nobody vouches for is taken")
	}
}

func TestThresholdsCountKeysAndNotIdentifiers(t *testing.T) {
	owner, bob, carl := newParty(t, 1), newParty(t, 2), newParty(t, 3)
	alias := party{t, strings.Repeat("ee", 32), bob.key}
	step := stepOf("write", 2, "", "", bob, alias, carl)
	l := owner.sign(layoutOf(fresh, []party{bob, alias, carl}, step))
	content := linkOf("write", "", art("a", "a"))
	files := map[string][]byte{"write." + bob.id[:8] + ".link": bob.sign(content), "write." + alias.id[:8] + ".link": alias.sign(content)}
	given := Given{Owners: []*keys.Public{owner.public()}, Link: links(files), At: day(1)}
	if r := Verify(l, given); !r.Has(ThresholdMissed) {
		t.Errorf("one key under two names: %+v", r.Failures)
	}
	files["write."+carl.id[:8]+".link"] = carl.sign(content)
	if r := Verify(l, given); !r.OK() {
		t.Errorf("two keys: %+v", r.Failures)
	}
	files["write."+carl.id[:8]+".link"] = carl.sign(linkOf("write", "", art("a", "b")))
	if r := Verify(l, given); !r.Has(LinksDisagree) {
		t.Errorf("two opinions: %+v", r.Failures)
	}
}

func TestKeysOfOtherKindsAndEnvelopes(t *testing.T) {
	r, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	e, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	owner := newParty(t, 1)
	for _, key := range []crypto.Signer{r, e} {
		f := party{t, strings.Repeat("ab", 32), key}
		plain := layoutOf(fresh, []party{f}, stepOf("write", 1, "", "", f))
		content := linkOf("write", "", art("a", "a"))
		env := func(p party, payload string) []byte {
			x := &intoto.Envelope{PayloadType: intoto.PayloadType, Payload: []byte(payload)}
			x.Signatures = []intoto.Signature{{KeyID: p.id, Sig: p.raw(x.PAE())}}
			return x.JSON()
		}
		for form, docs := range map[string][2][]byte{"old": {owner.sign(plain), f.sign(content)}, "DSSE": {env(owner, plain), env(f, content)}} {
			res := Verify(docs[0], Given{Owners: []*keys.Public{owner.public()}, Link: links(map[string][]byte{"write.abababab.link": docs[1]}), At: day(1)})
			if !res.OK() {
				t.Errorf("%T, %s: %+v", key, form, res.Failures)
			}
		}
	}
}

func TestRulesInTurn(t *testing.T) {
	a := func(pairs ...string) map[string]string {
		m := map[string]string{}
		for i := 0; i < len(pairs); i += 2 {
			m[pairs[i]] = pairs[i+1]
		}
		return m
	}
	materials, products := a("kept", "1", "gone", "1", "changed", "1"), a("kept", "1", "changed", "2", "new", "1")
	all := map[string]*Link{"before": {Products: a("kept", "1", "dir/changed", "2", "gone", "9")}}
	for _, tt := range []struct {
		name   string
		rules  [][]string
		onWhat map[string]string
		broken string
		left   int
	}{
		{"nothing", nil, products, "", 3},
		{"disallow all", [][]string{{"DISALLOW", "*"}}, products, "DISALLOW *: changed is there", 0},
		{"what was made", [][]string{{"CREATE", "*"}, {"DISALLOW", "*"}}, products, "DISALLOW *: changed is there", 0},
		{"made, changed, kept", [][]string{{"CREATE", "new"}, {"MODIFY", "changed"}, {"ALLOW", "kept"}, {"DISALLOW", "*"}}, products, "", 0},
		{"modify takes nothing that is the same", [][]string{{"MODIFY", "*"}, {"DISALLOW", "kept"}}, products, "DISALLOW kept: kept is there", 0},
		{"what went", [][]string{{"DELETE", "*"}, {"DISALLOW", "gone"}}, materials, "", 2},
		{"required", [][]string{{"REQUIRE", "new"}}, products, "", 3},
		{"required and not there", [][]string{{"REQUIRE", "missing"}}, products, "REQUIRE missing: it is not there", 0},
		{"required after it was taken", [][]string{{"ALLOW", "new"}, {"REQUIRE", "new"}}, products, "REQUIRE new: it is not there", 0},
		{"require is no pattern", [][]string{{"REQUIRE", "*"}}, products, "REQUIRE *: it is not there", 0},
		{"match", [][]string{{"MATCH", "kept", "WITH", "PRODUCTS", "FROM", "before"}, {"DISALLOW", "kept"}}, products, "", 2},
		{"match into a folder", [][]string{{"MATCH", "*", "WITH", "PRODUCTS", "IN", "dir/", "FROM", "before"}, {"DISALLOW", "changed"}}, products, "", 2},
		{"match of another digest", [][]string{{"MATCH", "*", "WITH", "PRODUCTS", "FROM", "before"}, {"DISALLOW", "gone"}}, materials, "DISALLOW gone: gone is there", 0},
		{"match with the other side", [][]string{{"MATCH", "*", "WITH", "MATERIALS", "FROM", "before"}, {"DISALLOW", "kept"}}, products, "DISALLOW kept: kept is there", 0},
		{"match of no step", [][]string{{"MATCH", "*", "WITH", "PRODUCTS", "FROM", "never"}, {"DISALLOW", "kept"}}, products, "DISALLOW kept: kept is there", 0},
	} {
		var list []rule
		for _, w := range tt.rules {
			r, err := parseRule(w)
			if err != nil {
				t.Fatal(err)
			}
			list = append(list, r)
		}
		broken, left, err := check(list, tt.onWhat, materials, products, all, budget.New(budget.Default(), 0))
		if err != nil || broken != tt.broken || left != tt.left {
			t.Errorf("%s: %q, %d left, %v", tt.name, broken, left, err)
		}
	}
	for _, bad := range [][]string{nil, {"ALLOW"}, {"ALLOW", "a", "b"}, {"MATCH", "a"}, {"MATCH", "a", "WITH", "LINKS", "FROM", "x"}, {"MATCH", "a", "WITH", "PRODUCTS"}, {"MATCH", "a", "WITH", "PRODUCTS", "FROM", "x", "y"}} {
		if r, err := parseRule(bad); err == nil {
			t.Errorf("%v is the rule %v", bad, r)
		}
	}
}

func TestRulesAreBoundedByTheBudget(t *testing.T) {
	own := map[string]string{}
	for i := range 60_000 {
		own[fmt.Sprint(i)] = "1"
	}
	var list []rule
	for range maxRules {
		list = append(list, rule{verb: "ALLOW", pattern: "x"})
	}
	if _, _, err := check(list, own, nil, own, nil, budget.New(budget.Limits{Steps: 1_000_000}, 0)); !budget.IsBreach(err) {
		t.Errorf("%v", err)
	}
}

func TestPatternsOfTheShell(t *testing.T) {
	for _, tt := range []struct {
		pattern, s string
		want       bool
	}{
		{"*", "a/b", true}, {"*.go", "a/b.go", true}, {"*.go", "a.gob", false}, {"?", "a", true}, {"?", "", false}, {"[ab]", "b", true}, {"[!ab]", "b", false},
		{"[!ab]", "c", true}, {"[a-c]x", "bx", true}, {"[a-c]x", "dx", false}, {"[", "[", true}, {"[]", "[]", true}, {"[]]", "]", true}, {"[!", "[!", true}, {"", "", true}, {"", "a", false}, {"a*b*c", "axxbyyc", true},
	} {
		if got := fits(tt.pattern, tt.s); got != tt.want {
			t.Errorf("%q %q: %v", tt.pattern, tt.s, got)
		}
	}
	if fits(strings.Repeat("*a", 3000)+"b", strings.Repeat("a", 6000)) {
		t.Error("matched")
	}
}

func TestTheFormThatIsSigned(t *testing.T) {
	doc, err := tree.JSON(`{"b": [1, true, null, -2], "a" : "x\"\\\n\u00e9/", "": {}}`, budget.New(budget.Default(), 0))
	if err != nil {
		t.Fatal(err)
	}
	got, err := canonical(doc.Root(), budget.New(budget.Default(), 0))
	if want := "{\"\":{},\"a\":\"x\\\"\\\\\né/\",\"b\":[1,true,null,-2]}"; err != nil || string(got) != want {
		t.Errorf("%q %v", got, err)
	}
}

func FuzzVerify(f *testing.F) {
	f.Add([]byte(`{"signed":{"_type":"layout","expires":"2027-01-01T00:00:00Z","keys":{"aa":{"keytype":"ed25519","keyval":{"public":"00"}}},"steps":[{"name":"a","pubkeys":["aa"],"expected_products":[["CREATE","*"]]}]},"signatures":[{"keyid":"aa","sig":"00"}]}`))
	f.Add([]byte(`{"payloadType":"application/vnd.in-toto+json","payload":"e30=","signatures":[]}`))
	owner, err := keys.NewPublic(ed25519.NewKeyFromSeed(make([]byte, 32)).Public())
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		g := Given{Owners: []*keys.Public{owner}, Link: func(string) ([]byte, error) { return data, nil }, At: day(1)}
		if r := Verify(data, g); r.OK() {
			t.Fatal("a layout that nobody signed holds")
		}
		if d, err := decode(data); err == nil {
			_, _ = link(d.signed)
		}
	})
}
