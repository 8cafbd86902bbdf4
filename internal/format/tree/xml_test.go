package tree

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/ossay-dev/ossay/internal/core/budget"
)

var xmlCases = []struct{ name, src, want string }{
	{"elements, attributes and text", `<?xml version="1.0"?><a x="1" y='2'><b>t</b><b/><c> u </c></a>`, `{@x: "1", @y: "2", b: {#text: "t"}, b: {}, c: {#text: "u"}}`},
	{"prefixes", `<p:a xmlns:p="n" p:x="1"><p:b/></p:a>`, `{@p: "n", @x: "1", b: {}}`},
	{"the five entities and character references", `<a x="&lt;&quot;">&amp;&gt;&apos;&#65;&#x42;&nbsp;&#xD800;&</a>`, `{@x: "<\"", #text: "&>'AB&nbsp;&#xD800;&"}`},
	{"text in pieces", "<a> one <b/> two <![CDATA[<three>]]>\n</a>", `{#text: "one  two <three>", b: {}}`},
	{"comments and instructions", "<!-- x --><a><!-- <b> --><?p <c>?>t</a><!-- y -->\n", `{#text: "t"}`},
	{"document types are skipped", "<!DOCTYPE a [ <!ENTITY e \"x>]\"> <!-- ' --> ]><a>&e;</a>", `{#text: "&e;"}`},
	{"Windows line ends", "<a>x\r\ny</a>", `{#text: "x\ny"}`},
	{"a byte order mark", "\ufeff<a/>", `{}`},
	{"UTF-16", utf16LE("\ufeff<?xml version=\"1.0\" encoding=\"utf-16\"?><packages><package id=\"Ä\"/></packages>"), `{package: {@id: "Ä"}}`},
	{"UTF-16 without a mark", utf16LE("<a>b</a>"), `{#text: "b"}`},
	{"another charset passes through", "<a>\xe4</a>", `{#text: "\xe4"}`},
	{"space in tags", "<a\n x = \"1\"\n><b\t/></a >", `{@x: "1", b: {}}`},
}

func TestXML(t *testing.T) {
	for _, test := range xmlCases {
		t.Run(test.name, func(t *testing.T) {
			doc, err := XML(test.src, nil)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(test.want, dump(doc.Root())); diff != "" {
				t.Error(diff)
			}
			checkResult(t, test.src, doc, nil)
		})
	}
}

func TestXMLElements(t *testing.T) {
	doc, err := XML("<project>\n  <dep scope=\"test\">\n    <id>a</id>\n  </dep>\n  <dep><id> b&amp;c </id></dep>\n</project>", nil)
	if err != nil {
		t.Fatal(err)
	}
	root := doc.Root()
	if root.Key() != "project" || root.Kind() != Map {
		t.Errorf("the root is %v %q", root.Kind(), root.Key())
	}
	var ids []string
	for d := range root.All("dep") {
		ids = append(ids, d.Get("id").Text())
	}
	if diff := cmp.Diff([]string{"a", "b&c"}, ids); diff != "" {
		t.Error(diff)
	}
	scope := root.Path("dep", "@scope")
	if at := scope.At(); scope.Text() != "test" || at.Line != 2 || at.Col != 14 {
		t.Errorf("scope is %q at %+v", scope.Text(), at)
	}
	if at := root.Path("dep", "id", "#text").At(); at.Line != 3 || at.Col != 9 || at.End-at.Off != 1 {
		t.Errorf("the text stands at %+v", at)
	}
	if root.Text() != "" || root.Get("dep").Text() != "" {
		t.Error("elements with children alone have text")
	}
}

func TestXMLRefuses(t *testing.T) {
	for name, src := range map[string]string{
		"an empty text":             "",
		"text alone":                "a",
		"tags that do not match":    "<a></b>",
		"an element without end":    "<a><b></b>",
		"an end without start":      "</a>",
		"two roots":                 "<a/><b/>",
		"text after the root":       "<a/>x",
		"an attribute without ''":   "<a x=1/>",
		"an attribute without =":    "<a x/>",
		"'<' in an attribute":       "<a x=\"<\"/>",
		"a comment without end":     "<a><!-- </a>",
		"a tag without end":         "<a x=\"1\"",
		"CDATA without end":         "<a><![CDATA[x</a>",
		"a declaration without end": "<!DOCTYPE a [ <a/>",
		"a tag without name":        "<a>< b/></a>",
		"two attributes in one":     "<a x='1'y='2'/>",
	} {
		t.Run(name, func(t *testing.T) {
			doc, err := XML(src, nil)
			var syntax *SyntaxError
			if !errors.As(err, &syntax) {
				t.Fatalf("got %v, %v", doc, err)
			}
		})
	}
}

func TestXMLStopsAtItsLimits(t *testing.T) {
	for name, test := range map[string]struct{ src, what string }{
		"deep elements": {strings.Repeat("<a>", 100_000), "depth"},
		"a long name":   {"<" + strings.Repeat("a", maxKeyLen+1) + "/>", "key length"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := XML(test.src, nil)
			var breach *budget.Breach
			if !errors.As(err, &breach) || breach.What != test.what {
				t.Errorf("got %v", err)
			}
		})
	}
}

// outline writes local names, attributes and texts as dump does, by the
// standard library. ok is false for what it refuses.
func outline(src string) (names []string, ok bool) {
	d := xml.NewDecoder(strings.NewReader(src))
	d.Entity = map[string]string{}
	for {
		tok, err := d.Token()
		if err == io.EOF {
			return names, true
		}
		if err != nil {
			return nil, false
		}
		if e, ok := tok.(xml.StartElement); ok {
			names = append(names, e.Name.Local)
			for _, a := range e.Attr {
				names = append(names, "@"+a.Name.Local+"="+a.Value)
			}
		}
	}
}

func FuzzXML(f *testing.F) {
	for _, test := range xmlCases {
		f.Add(test.src)
	}
	f.Add(pomXML(2))
	f.Fuzz(func(t *testing.T, src string) {
		doc, err := XML(src, budget.New(budget.Default(), int64(len(src))))
		checkResult(t, src, doc, err)
		if err != nil || !utf8.ValidString(src) || strings.ContainsAny(src, "\r\ufeff") || decoded(src) != src {
			return
		}
		want, ok := outline(src)
		if !ok {
			return
		}
		var got []string
		for i := range doc.nodes {
			n := Node{doc, int32(i)}
			if n.Kind() == Map {
				got = append(got, n.Key())
			} else if k := n.Key(); k != "#text" {
				got = append(got, k+"="+n.Text())
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%q: standard library and reader differ: %s", src, diff)
		}
	})
}
