package bom

import (
	"errors"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// noNode stands for something that a document describes and that is no
// component: a service, a file, a person.
const noNode = ^uint32(0)

// maxLicences bounds the licences that are kept of one package.
const maxLicences = 16

// A lister turns the packages of one document into nodes. Documents refer to
// packages by ids of their own.
type lister struct {
	f        *inspect.File
	b        *inventory.Builder
	refs     map[string]uint32 // keys are pieces of the document
	buf      []byte            // digests of the current package
	licences []string          // of the current package
}

func newLister(f *inspect.File, b *inventory.Builder, packages int) *lister {
	return &lister{f: f, b: b, refs: make(map[string]uint32, packages)}
}

// add names n by id, whose package URL is the value purl, and adds it with its
// digests. It reports false for a package without any name.
func (l *lister) add(n component.Node, id *identity, purl tree.Node) (uint32, bool) {
	if err := id.fill(&n); err != nil {
		at := purl.At()
		if at.IsZero() {
			at = n.At
		}
		if reason := errors.Unwrap(err); reason != nil {
			err = reason
		}
		l.b.Note(at, "package URL %q: %v", inventory.Clip(id.purl), err)
	}
	if n.Name == "" && !n.Project {
		l.b.Note(n.At, "a component without a name")
		l.buf = l.buf[:0]
		return noNode, false
	}
	return l.keep(n), true
}

// keep adds n with the digests of the current package. No two packages share
// these, a package URL or, most often, a name: interning them would only cost. The
// name is a piece of the package URL where it stands in it as it is.
func (l *lister) keep(n component.Node) uint32 {
	purl, name := n.PURL, n.Name
	n.PURL, n.Name = "", ""
	i := l.b.Add(n)
	kept := l.b.Node(i)
	kept.PURL = strings.Clone(purl)
	if at := strings.Index(kept.PURL, name); at >= 0 {
		kept.Name = kept.PURL[at : at+len(name)]
	} else {
		kept.Name = strings.Clone(name)
	}
	if len(l.buf) > 0 {
		kept.Integrity = string(l.buf)
		l.buf = l.buf[:0]
	}
	return i
}

// refer makes a node findable by ref. The first of several keeps it; another one
// is noted at the place of its reference.
func (l *lister) refer(ref string, node uint32, at tree.Node) {
	if ref == "" {
		return
	}
	if have, ok := l.refs[ref]; ok && have != noNode {
		if node != noNode {
			l.b.Note(at.At(), "%q names two components", inventory.Clip(ref))
		}
		return
	}
	l.refs[ref] = node
}

func (l *lister) known(ref string) bool {
	_, ok := l.refs[ref]
	return ok
}

// digest adds a digest to those of the current package; all but hexadecimal
// text is left out, for a digest cannot be compared otherwise.
func (l *lister) digest(algorithm, value string) {
	if algorithm == "" || value == "" || !isHex(value) {
		return
	}
	if len(l.buf) > 0 {
		l.buf = append(l.buf, ' ')
	}
	l.buf = appendAlgorithm(l.buf, algorithm)
	l.buf = append(l.buf, ':')
	l.buf = append(l.buf, value...)
}

// appendAlgorithm appends the usual name of a hash algorithm: "sha256" for
// "SHA-256", "SHA256" and "sha256", "sha3-512" for "SHA3-512" and "sha3_512".
func appendAlgorithm(b []byte, name string) []byte {
	if len(name) > 4 && strings.EqualFold(name[:4], "sha-") {
		b = append(b, "sha"...)
		name = name[4:]
	}
	for i := 0; i < len(name); i++ {
		c := name[i]
		switch {
		case 'A' <= c && c <= 'Z':
			c |= 0x20
		case c == '_' || c <= ' ':
			c = '-'
		}
		b = append(b, c)
	}
	return b
}

func isHex(s string) bool {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if !('0' <= c && c <= '9' || 'a' <= c && c <= 'f' || 'A' <= c && c <= 'F') {
			return false
		}
	}
	return true
}

// licence adds a licence to those of the current package, each once.
func (l *lister) licence(one string) {
	if one == "" || len(l.licences) == maxLicences || slices.Contains(l.licences, one) {
		return
	}
	l.licences = append(l.licences, one)
}

// conjoined returns the licences of the current package as one expression and
// begins the next one. A list says nothing of a choice, so all of them apply.
func (l *lister) conjoined() string {
	defer func() { l.licences = l.licences[:0] }()
	if len(l.licences) < 2 {
		return strings.Join(l.licences, "")
	}
	for i, one := range l.licences {
		if strings.Contains(one, " OR ") {
			l.licences[i] = "(" + one + ")"
		}
	}
	return strings.Join(l.licences, " AND ")
}
