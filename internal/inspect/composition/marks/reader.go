package marks

import (
	"errors"
	"io"
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/object"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// formatMarks names the reader of marks.
const formatMarks = "binary/marks"

// Reader returns the reader that lists what a program says of itself: crates and
// Go packages that are built in, its package note, and, for a copied library,
// what its file name says. Compilers become attributes: they made the file and
// are no part of it.
func Reader() *inventory.Reader {
	return &inventory.Reader{
		Format: formatMarks, Rev: 1,
		Wants: inspect.Interest{
			Magic: []string{
				"\x7fELF", "MZ", "!<arch>\n", "\x00asm",
				"\xfe\xed\xfa\xce", "\xfe\xed\xfa\xcf", "\xce\xfa\xed\xfe", "\xcf\xfa\xed\xfe",
				"\xca\xfe\xba\xbe", "\xca\xfe\xba\xbf",
			},
			Large: true,
		},
		Role: component.RoleBinary, Grade: component.Proven,
		Read: readMarks,
	}
}

// detector is a function that reads marks out of one object.
type detector func(*object.File, io.ReaderAt) (*Found, error)

func readMarks(f *inspect.File, b *inventory.Builder) error {
	l := lister{b: b, seen: make(map[string]uint32), attrs: make(map[string]bool)}
	return each(f, func(o *object.File, r io.ReaderAt, base int64) error {
		for _, find := range [...]detector{PackageNote, Crates, Go} {
			found, err := find(o, r)
			if err != nil {
				return err
			}
			l.add(found, base)
		}
		for _, find := range [...]detector{Compilers, Configure, VersionResource} {
			found, err := find(o, r)
			if err != nil {
				return err
			}
			l.say(found)
		}
		if found, ok := Grafted(f.Path, o.SOName); ok {
			l.add(found, base)
		}
		return nil
	})
}

// each calls visit for a file, or for each object of an archive or universal file.
func each(f *inspect.File, visit func(o *object.File, r io.ReaderAt, base int64) error) error {
	one := func(r io.ReaderAt, base, size int64) error {
		o, err := object.Open(r, size, f.Budget)
		if err != nil {
			if budget.IsBreach(err) {
				return err
			}
			return nil // no object after all, or a damaged one, of which the composition tells
		}
		return visit(o, r, base)
	}
	members, err := object.Members(f.At, f.Size, f.Budget)
	if budget.IsBreach(err) {
		return err
	}
	if members == nil {
		if errors.Is(err, object.ErrThin) {
			return nil
		}
		return one(f.At, 0, f.Size)
	}
	for _, m := range members {
		if err := one(io.NewSectionReader(f.At, m.Off, m.Size), m.Off, m.Size); err != nil {
			return err
		}
	}
	return nil
}

// A lister turns marks into nodes, each package once.
type lister struct {
	b     *inventory.Builder
	seen  map[string]uint32
	attrs map[string]bool
}

func (l *lister) add(found *Found, base int64) {
	if found == nil {
		return
	}
	for _, m := range found.Marks {
		key := m.Ecosystem + "\x00" + m.Name + "\x00" + m.Version + "\x00" + m.PURL
		n, ok := l.seen[key]
		if !ok {
			node := component.Node{Ecosystem: m.Ecosystem, Name: m.Name, Version: m.Version, PURL: m.PURL, Licence: m.Licence, Bundled: m.Kind != KindNote}
			if node.Ecosystem == "" {
				node.Ecosystem = "generic"
			}
			n = l.b.Add(node)
			l.seen[key] = n
		}
		l.b.Prove(component.Proof{Node: n, Kind: m.Kind, Text: m.Text, Off: uint64(base) + m.Off, Confidence: m.Confidence})
	}
	for _, s := range found.Notes {
		l.attr("subset", s)
	}
}

// say keeps marks that are about the file and not about parts of it.
func (l *lister) say(found *Found) {
	if found == nil {
		return
	}
	for _, m := range found.Marks {
		l.attr(m.Kind, strings.TrimSpace(m.Name+" "+m.Version))
	}
}

// maxAttrs bounds what is kept about one file.
const maxAttrs = 64

func (l *lister) attr(kind, text string) {
	key := kind + "\x00" + text
	if text == "" || l.attrs[key] || len(l.attrs) >= maxAttrs {
		return
	}
	l.attrs[key] = true
	l.b.Set(kind, inventory.Clip(text), span.Point{})
}

// Join leaves out marks that a better reader says as well: Go packages where the
// program's build information was read, crates where cargo-auditable's section
// was, and the name of a copied library where its content is known.
func Join() inventory.Join {
	return inventory.Join{Name: "binary/marks", Run: func(s *inventory.Set) {
		for _, l := range s.Of(formatMarks) {
			drop := make(map[string]bool)
			for ecosystem, format := range map[string]string{"Go": "golang/binary", "crates.io": "rust/auditable", "generic": "binary/composition"} {
				other := s.At(l.Path, format)
				drop[ecosystem] = other != nil && len(other.Nodes) > 0
			}
			keep(l, func(n *component.Node) bool { return !drop[n.Ecosystem] })
			if len(l.Nodes) == 0 {
				s.Drop(l)
			}
		}
	}}
}

// keep leaves out the nodes that are not wanted, with their proofs.
func keep(l *component.Listing, wanted func(*component.Node) bool) {
	at := make([]int, len(l.Nodes))
	nodes := l.Nodes[:0]
	for i := range l.Nodes {
		at[i] = -1
		if wanted(&l.Nodes[i]) {
			at[i] = len(nodes)
			nodes = append(nodes, l.Nodes[i])
		}
	}
	proofs := l.Proofs[:0]
	for _, p := range l.Proofs {
		if at[p.Node] >= 0 {
			p.Node = uint32(at[p.Node])
			proofs = append(proofs, p)
		}
	}
	l.Nodes, l.Proofs = nodes, proofs
}

// Embedded documents of native images are read by the reader of documents: it
// gets the text as a file inside the program.
const embeddedName = "sbom.json"

// EmbeddedFile returns the bill of materials inside a GraalVM native image as a
// file for a reader of documents, or nil where there is none.
func EmbeddedFile(f *inspect.File) (*inspect.File, error) {
	var inner *inspect.File
	err := each(f, func(o *object.File, r io.ReaderAt, _ int64) error {
		if inner != nil {
			return nil
		}
		e, err := NativeImage(o, r, f.Budget)
		if err != nil || e == nil {
			return err
		}
		data := []byte(e.Text)
		inner = &inspect.File{
			Path: path.Join(f.Path+"!", embeddedName), Size: int64(len(data)), Tree: f.Tree, Data: data,
			At: strings.NewReader(string(data)), Budget: f.Budget,
		}
		return nil
	})
	return inner, err
}
