package layout

import (
	"encoding/hex"
	"errors"
	"fmt"
	"sort"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/intoto"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/trust/keys"
)

// A document is a layout or link with its signatures.
type document struct {
	signed     tree.Node
	message    []byte // what the signatures are over
	signatures []intoto.Signature
}

// decode reads a signed document of in-toto, old form or DSSE.
func decode(data []byte) (*document, error) {
	b := budget.New(budget.Default(), int64(len(data)))
	doc, err := tree.JSON(string(data), b)
	if err != nil {
		return nil, err
	}
	n := doc.Root()
	if n.Get("payload").Exists() {
		e, err := intoto.EnvelopeOf(n)
		if err != nil {
			return nil, err
		}
		if e.PayloadType != intoto.PayloadType {
			return nil, fmt.Errorf("the envelope holds %.60q, not in-toto metadata", e.PayloadType)
		}
		inner, err := tree.JSON(string(e.Payload), b)
		if err != nil {
			return nil, err
		}
		return &document{inner.Root(), e.PAE(), e.Signatures}, nil
	}
	d := &document{signed: n.Get("signed")}
	if d.signed.Kind() != tree.Map {
		return nil, errors.New("neither a signed document of in-toto nor a DSSE envelope")
	}
	if d.message, err = canonical(d.signed, b); err != nil {
		return nil, err
	}
	for s := range n.Get("signatures").Children() {
		sig, err := hex.DecodeString(s.Get("sig").Text())
		if err != nil {
			return nil, errors.New("a signature is not hexadecimal")
		}
		d.signatures = append(d.signatures, intoto.Signature{KeyID: strings.Clone(s.Get("keyid").Text()), Sig: sig})
	}
	return d, nil
}

// signedBy reports whether a key signed. Key identifiers are hints only.
func (d *document) signedBy(k *keys.Public) bool {
	for _, s := range d.signatures {
		if k.Verify(d.message, s.Sig, false) {
			return true
		}
	}
	return false
}

// A Layout is what a project's owner wants to happen (in-toto specification, 4.3).
type Layout struct {
	Expires     time.Time
	Keys        map[string]*keys.Public // functionaries, by key identifier
	Steps       []Step
	Inspections []string // names; they are never run

	doc *document
}

// A Step is one step of a layout.
type Step struct {
	Name      string
	Threshold int
	Keys      []string // identifiers of the functionaries
	Command   []string // expected; a difference is told, not refused
	Materials []rule
	Products  []rule
}

// maxSteps bounds the steps of a layout.
const maxSteps = 1000

// Decode reads a layout.
func Decode(data []byte) (*Layout, error) {
	d, err := decode(data)
	if err != nil {
		return nil, err
	}
	n := d.signed
	if t := n.Get("_type").Text(); t != "layout" {
		return nil, fmt.Errorf("a document of the type %.40q is no layout", t)
	}
	l := &Layout{doc: d, Keys: map[string]*keys.Public{}}
	if l.Expires, err = time.Parse(time.RFC3339, n.Get("expires").Text()); err != nil {
		return nil, errors.New("it does not say when it expires")
	}
	for c := range n.Get("keys").Children() {
		k, err := publicKey(c)
		if err != nil {
			return nil, fmt.Errorf("the key %.20s: %w", c.Key(), err)
		}
		l.Keys[strings.Clone(c.Key())] = k
	}
	names := map[string]bool{}
	for c := range n.Get("steps").Children() {
		s, err := step(c)
		if err != nil {
			return nil, fmt.Errorf("the step %.60q: %w", c.Get("name").Text(), err)
		}
		if names[s.Name] || len(names) == maxSteps {
			return nil, fmt.Errorf("the step %.60q stands twice, or there are more than %d", s.Name, maxSteps)
		}
		names[s.Name] = true
		l.Steps = append(l.Steps, s)
	}
	for c := range n.Get("inspect").Children() {
		l.Inspections = append(l.Inspections, strings.Clone(c.Get("name").Text()))
	}
	return l, nil
}

// step reads one step.
func step(n tree.Node) (Step, error) {
	s := Step{Name: strings.Clone(n.Get("name").Text()), Keys: n.Get("pubkeys").Strings(), Command: n.Get("expected_command").Strings(), Threshold: 1}
	if s.Name == "" || strings.ContainsAny(s.Name, "/\\\x00") {
		return s, errors.New("its name cannot be that of a file")
	}
	if t := n.Get("threshold"); t.Exists() {
		v, ok := t.Int()
		if !ok || t.Kind() == tree.String || v < 1 || v > maxSteps {
			return s, fmt.Errorf("the threshold %.20q", t.Text())
		}
		s.Threshold = int(v)
	}
	var err error
	if s.Materials, err = rules(n.Get("expected_materials")); err != nil {
		return s, err
	}
	s.Products, err = rules(n.Get("expected_products"))
	return s, err
}

// publicKey reads a functionary's key (in-toto specification, 4.2).
func publicKey(n tree.Node) (*keys.Public, error) {
	text := n.Path("keyval", "public").Text()
	if n.Get("keytype").Text() == "ed25519" {
		raw, err := hex.DecodeString(text)
		if err == nil && len(raw) == 32 {
			// SubjectPublicKeyInfo of an Ed25519 key (RFC 8410, 4).
			return keys.ParsePublic(append([]byte{0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00}, raw...))
		}
	}
	return keys.ParsePublic([]byte(text))
}

// A Link is what a functionary saw of a step (in-toto specification, 4.4).
type Link struct {
	Name      string
	Materials map[string]string // path → digests, in one comparable form
	Products  map[string]string
	Command   []string
}

// link reads the content of a link.
func link(n tree.Node) (*Link, error) {
	switch t := n.Get("_type").Text(); t {
	case "link":
	case "layout":
		return nil, errSublayout
	default:
		return nil, fmt.Errorf("a document of the type %.40q is no link", t)
	}
	l := &Link{Name: strings.Clone(n.Get("name").Text()), Command: n.Get("command").Strings()}
	var err error
	if l.Materials, err = artifacts(n.Get("materials")); err != nil {
		return nil, err
	}
	l.Products, err = artifacts(n.Get("products"))
	return l, err
}

// errSublayout says that a layout stands in place of a link.
var errSublayout = errors.New("a layout in place of a link, which is not supported")

// artifacts reads paths with their digests.
func artifacts(n tree.Node) (map[string]string, error) {
	out := map[string]string{}
	for c := range n.Children() {
		var list []string
		for d := range c.Children() {
			list = append(list, strings.ToLower(d.Key()+":"+d.Text()))
		}
		if len(list) == 0 {
			return nil, fmt.Errorf("the artefact %.80q has no digest", c.Key())
		}
		sort.Strings(list)
		out[strings.Clone(c.Key())] = strings.Join(list, " ")
	}
	return out, nil
}
