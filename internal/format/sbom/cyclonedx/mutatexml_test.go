package cyclonedx

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// xmlChanges lists texts that differ from an XML document in one element or
// attribute each, with the name of the change.
func xmlChanges(d *Doc) map[string]string {
	out := map[string]string{}
	var walk func(n tree.Node, path string)
	walk = func(n tree.Node, path string) {
		for c := range n.Children() {
			off, end := c.Range()
			at := path + "/" + c.Key()
			with := func(what, text string) {
				if _, done := out[at+" "+what]; !done {
					out[at+" "+what] = d.text[:off] + text + d.text[end:]
				}
			}
			switch c.Key()[0] {
			case '#':
				with("other text", "no such value")
			case '@':
				with("other value", `"no such value"`)
				with("empty", `""`)
			default:
				with("deleted", "")
				with("unknown", "<noSuchElement/>")
				with("empty", "<"+rawElement(d.text, c)+"/>")
				with("repeated", c.Raw()+c.Raw())
				with("of another namespace", `<x:y xmlns:x="urn:x" bom-ref="x"><x:z/></x:y>`)
				with("of no namespace", `<y xmlns=""/>`)
				with("followed by text", c.Raw()+"text")
				walk(c, at)
			}
		}
	}
	walk(d.root, d.root.Key())
	return out
}

func TestWhateverIsChangedInAnXMLDocumentItIsWrittenValid(t *testing.T) {
	grammars := map[string]*grammar{}
	for _, to := range formats() {
		grammars[to.Version] = loadGrammar(minorOf(to.Version))
	}
	targets := formats()
	docs := validDocuments(t)
	done := map[string]bool{}
	count, invalid := 0, 0
	for _, name := range slices.Sorted(maps.Keys(docs)) {
		d := docs[name]
		if d.Format().Encoding != sbom.XML {
			continue
		}
		changes := xmlChanges(d)
		for _, change := range slices.Sorted(maps.Keys(changes)) {
			if done[change] || strings.HasPrefix(change, "bom/@xmlns") {
				continue
			}
			if done[change] = true; len(done)%sample() != 0 {
				continue
			}
			changed := opened(t, changes[change], d.Format(), d.grammar)
			if len(changed.Problems()) > 0 {
				invalid++
			}
			to := targets[count%len(targets)]
			count++
			f := newFitter(grammars[to.Version], to)
			var out strings.Builder
			if _, err := f.write(&out, changed.fields(f), to); err != nil {
				t.Fatal(err)
			}
			got := opened(t, out.String(), to, grammars[to.Version])
			for _, p := range got.Problems() {
				t.Errorf("%s, %s, to %v: line %d %s: %s\n%s", name, change, to, p.At.Line, p.Path, p.Message, around(out.String(), int(p.At.Line)))
			}
		}
	}
	if invalid == 0 || invalid == count {
		t.Errorf("%d of %d changed documents are invalid", invalid, count)
	}
	t.Logf("%d changed documents written, %d of them invalid", count, invalid)
}

func TestEachChangeThatXSDForbidsIsFound(t *testing.T) {
	const text = `<bom xmlns="http://cyclonedx.org/schema/bom/1.6" version="1"><components><component type="library" bom-ref="a"><name>a</name>` +
		`<hashes><hash alg="MD5">3942447fac867ae5cdb3229b658f4d48</hash></hashes><cpe>cpe:/a:b:c:1</cpe><modified>false</modified></component></components></bom>`
	d := read(t, text)
	valid := map[string]bool{
		"bom/components deleted": true, "bom/components empty": true, "bom/components of another namespace": true, "bom/@xmlns empty": false,
		"bom/components/component deleted":        true,
		"bom/components/component/hashes deleted": true, "bom/components/component/hashes empty": true,
		"bom/components/component/hashes/hash deleted": true, "bom/components/component/hashes/hash repeated": true,
		"bom/components/component/cpe deleted": true, "bom/components/component/modified deleted": true,
		"bom/components/component/name/#text other text": true, "bom/components/component/name empty": true,
		"bom/components/component/@bom-ref other value": true, "bom/components/component/modified of another namespace": true,
	}
	for change, text := range xmlChanges(d) {
		got, err := Read(text, nil)
		ok := err == nil && len(got.Problems()) == 0
		if ok != valid[change] {
			t.Errorf("%s: valid is %v", change, ok)
		}
	}
}
