package component

import (
	"encoding/binary"
	"fmt"
	"reflect"
	"runtime"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/ossay-dev/ossay/internal/core/span"
)

// fill gives every field of the struct that v points to a value of its own.
func fill(v reflect.Value, n *int) {
	for i := range v.NumField() {
		f := v.Field(i)
		*n++
		switch f.Kind() {
		case reflect.String:
			f.SetString(fmt.Sprint("text ", *n))
		case reflect.Bool:
			f.SetBool(true)
		case reflect.Uint8:
			f.SetUint(1 + uint64(*n%4))
		case reflect.Struct: // a point
			f.Set(reflect.ValueOf(span.Point{Off: uint32(*n), End: uint32(*n + 300), Line: uint32(*n), Col: 7}))
		}
	}
}

// complete is a listing in which every field of every kind of entry is set.
func complete() *Listing {
	l := &Listing{
		Format: "x/lock", Role: RoleSBOM, Grade: Attested, Nodes: make([]Node, 2), Declarations: make([]Declaration, 1),
		Edges: []Edge{{From: 1, To: 0, Scope: Optional}}, Keys: []Key{{"key", 1}}, Attrs: make([]Attr, 1), Notes: make([]Note, 1),
		Proofs: []Proof{{Node: 1, Kind: "string", Text: "inflate 1.3 Copyright", Off: 1 << 33, Confidence: High}},
	}
	n := 0
	for i := range l.Nodes {
		fill(reflect.ValueOf(&l.Nodes[i]).Elem(), &n)
	}
	fill(reflect.ValueOf(&l.Declarations[0]).Elem(), &n)
	fill(reflect.ValueOf(&l.Attrs[0]).Elem(), &n)
	fill(reflect.ValueOf(&l.Notes[0]).Elem(), &n)
	return l
}

func TestEveryFieldOfEveryEntrySurvivesTheEncoding(t *testing.T) {
	want := complete()
	got, rest, err := DecodeListing(want.AppendBinary(nil))
	if err != nil || len(rest) != 0 {
		t.Fatalf("%v, %d bytes left", err, len(rest))
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestPathAndTreeBelongToThePlaceAndAreNotEncoded(t *testing.T) {
	a, b := complete(), complete()
	a.Path, a.Tree = "a/x.lock", Prod
	b.Path, b.Tree = "test/b/x.lock", Test
	if string(a.AppendBinary(nil)) != string(b.AppendBinary(nil)) {
		t.Error("the same content at two places has two encodings")
	}
	got, _, err := DecodeListing(b.AppendBinary(nil))
	if err != nil || got.Path != "" || got.Tree != Prod {
		t.Errorf("%q in tree %v, %v", got.Path, got.Tree, err)
	}
}

// drawListing makes listings with few distinct texts, so that they repeat.
func drawListing() *rapid.Generator[*Listing] {
	text := rapid.SampledFrom([]string{"", "a", "npm", "lodash", "ünï\x00\xff", strings.Repeat("long", 100)})
	scope := rapid.Custom(func(t *rapid.T) Scope { return Scope(rapid.Uint8Range(0, 4).Draw(t, "scope")) })
	point := rapid.Custom(func(t *rapid.T) span.Point {
		if rapid.Bool().Draw(t, "nowhere") {
			return span.Point{}
		}
		off := rapid.Uint32Range(0, 1<<31).Draw(t, "off")
		return span.Point{Off: off, End: off + rapid.Uint32Range(0, 1<<31-1).Draw(t, "length"), Line: rapid.Uint32Min(1).Draw(t, "line"), Col: rapid.Uint32().Draw(t, "column")}
	})
	return rapid.Custom(func(t *rapid.T) *Listing {
		l := &Listing{Format: text.Draw(t, "format"), Role: Role(rapid.Uint8Range(0, 5).Draw(t, "role")), Grade: Grade(rapid.Uint8Range(0, 4).Draw(t, "grade"))}
		n := rapid.IntRange(0, 5).Draw(t, "nodes")
		for range n {
			l.Nodes = append(l.Nodes, Node{
				Ecosystem: text.Draw(t, "ecosystem"), Name: text.Draw(t, "name"), Version: text.Draw(t, "version"), Requirement: text.Draw(t, "requirement"),
				PURL: text.Draw(t, "purl"), Alias: text.Draw(t, "alias"), Source: text.Draw(t, "source"), Integrity: text.Draw(t, "integrity"),
				Licence: text.Draw(t, "licence"), At: point.Draw(t, "at"), Scope: scope.Draw(t, "scope"),
				Project: rapid.Bool().Draw(t, "project"), Direct: rapid.Bool().Draw(t, "direct"), Bundled: rapid.Bool().Draw(t, "bundled"),
			})
		}
		node := rapid.Uint32Range(0, uint32(max(n, 1)-1))
		for range min(n, 1) * rapid.IntRange(0, 4).Draw(t, "edges") {
			l.Edges = append(l.Edges, Edge{node.Draw(t, "from"), node.Draw(t, "to"), scope.Draw(t, "scope")})
			l.Keys = append(l.Keys, Key{text.Draw(t, "key"), node.Draw(t, "node")})
		}
		for range rapid.IntRange(0, 3).Draw(t, "others") {
			l.Declarations = append(l.Declarations, Declaration{
				Name: text.Draw(t, "name"), Requirement: text.Draw(t, "requirement"), Scope: scope.Draw(t, "scope"),
				Kind: text.Draw(t, "kind"), Extra: text.Draw(t, "extra"), At: point.Draw(t, "at"),
			})
			l.Attrs = append(l.Attrs, Attr{text.Draw(t, "name"), text.Draw(t, "value"), point.Draw(t, "at")})
			l.Notes = append(l.Notes, Note{text.Draw(t, "text"), point.Draw(t, "at")})
		}
		return l
	})
}

func TestAnyListingComesBackAndLeavesTheRest(t *testing.T) {
	one := drawListing()
	rapid.Check(t, func(t *rapid.T) {
		a, b := one.Draw(t, "a"), one.Draw(t, "b")
		data := b.AppendBinary(a.AppendBinary([]byte("head")))[len("head"):]
		for _, want := range []*Listing{a, b} {
			got, rest, err := DecodeListing(data)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Fatal(diff)
			}
			data = rest
		}
		if len(data) != 0 {
			t.Fatalf("%d bytes left", len(data))
		}
	})
}

func TestATextThatRepeatsIsWrittenOnce(t *testing.T) {
	long := strings.Repeat("x", 1000)
	l := &Listing{}
	for range 500 {
		l.Nodes = append(l.Nodes, Node{Ecosystem: "npm", Name: long, Version: long})
	}
	if n := len(l.AppendBinary(nil)); n > 1000+500*20 {
		t.Errorf("%d bytes", n)
	}
}

func TestDamagedListingsAreErrors(t *testing.T) {
	num := func(vs ...uint64) []byte {
		var b []byte
		for _, v := range vs {
			b = binary.AppendUvarint(b, v)
		}
		return b
	}
	// Version, format "" (text 0), role, grade.
	head := num(codecVersion, 0, 0, 0)
	node := append(num(0, 0, 0, 0, 0, 0, 0, 0, 0, 0), num(0, 0)...)
	with := func(parts ...[]byte) []byte {
		out := append([]byte(nil), head...)
		for _, p := range parts {
			out = append(out, p...)
		}
		return out
	}
	if _, _, err := DecodeListing(with(num(1), node, num(0, 0, 0, 0, 0, 0))); err != nil {
		t.Fatalf("the sound one: %v", err)
	}
	for name, data := range map[string][]byte{
		"nothing":                     nil,
		"another version":             num(codecVersion+1, 0, 0, 0, 0, 0, 0, 0, 0, 0),
		"a number that never ends":    {0xff, 0xff, 0xff},
		"a number above 64 bits":      append(num(codecVersion), 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f),
		"a text not yet written":      num(codecVersion, 7, 0, 0, 0, 0, 0, 0, 0, 0),
		"a text longer than the rest": num(codecVersion, 1, 1<<40),
		"a role above 255":            num(codecVersion, 0, 256, 0, 0, 0, 0, 0, 0, 0),
		"a grade above 255":           num(codecVersion, 0, 0, 256, 0, 0, 0, 0, 0, 0),
		"more nodes than bytes":       with(num(1 << 40)),
		"a node of no scope":          with(num(1), num(0, 0, 0, 0, 0, 0, 0, 0, 0, 0), num(0, 256<<3), num(0, 0, 0, 0, 0, 0)),
		"an edge to no node":          with(num(0), num(1, 0, 0, 0), num(0, 0, 0, 0, 0)),
		"an edge from no node":        with(num(1), node, num(1, 1, 0, 0), num(0, 0, 0, 0, 0)),
		"an edge of no scope":         with(num(1), node, num(1, 0, 0, 256), num(0, 0, 0, 0, 0)),
		"a key of no node":            with(num(1), node, num(0, 0), num(1, 0, 5), num(0, 0, 0)),
		"more edges than bytes":       with(num(0), num(1<<62, 0)),
		"more notes than bytes":       with(num(0, 0, 0, 0, 0), num(1<<32)),
		"a proof of no node":          with(num(1), node, num(0, 0, 0, 0, 0), num(1, 1, 0, 0, 0, 0)),
		"a proof of no confidence":    with(num(1), node, num(0, 0, 0, 0, 0), num(1, 0, 0, 256, 0, 0)),
		"more proofs than bytes":      with(num(1), node, num(0, 0, 0, 0, 0), num(1<<32)),
	} {
		if l, rest, err := DecodeListing(data); err == nil || l != nil || rest != nil {
			t.Errorf("%s: %+v, %v", name, l, err)
		}
	}
}

func TestAFlippedBitGivesAnErrorOrASoundListing(t *testing.T) {
	data := complete().AppendBinary(nil)
	for i := range data {
		for bit := range 8 {
			damaged := append([]byte(nil), data...)
			damaged[i] ^= 1 << bit
			l, _, err := DecodeListing(damaged)
			if err != nil {
				continue
			}
			for _, e := range l.Edges {
				if int(e.From) >= len(l.Nodes) || int(e.To) >= len(l.Nodes) {
					t.Fatalf("bit %d of byte %d: edge %v of %d nodes", bit, i, e, len(l.Nodes))
				}
			}
			for _, k := range l.Keys {
				if int(k.Node) >= len(l.Nodes) {
					t.Fatalf("bit %d of byte %d: key %v of %d nodes", bit, i, k, len(l.Nodes))
				}
			}
		}
	}
}

func TestAHugeCountAllocatesLittle(t *testing.T) {
	data := binary.AppendUvarint([]byte{codecVersion, 0, 0, 0}, 1<<50)
	data = append(data, make([]byte, 1000)...)
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for range 10 {
		if _, _, err := DecodeListing(data); err == nil {
			t.Fatal("accepted")
		}
	}
	runtime.ReadMemStats(&after)
	if grown := after.TotalAlloc - before.TotalAlloc; grown > 1<<20 {
		t.Errorf("%d bytes allocated", grown)
	}
}

func BenchmarkDecodeListing(b *testing.B) {
	l := complete()
	for i := range 10_000 {
		l.Nodes = append(l.Nodes, Node{Ecosystem: "npm", Name: fmt.Sprint("package-", i), Version: "1.0.0"})
	}
	data := l.AppendBinary(nil)
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if _, _, err := DecodeListing(data); err != nil {
			b.Fatal(err)
		}
	}
}
