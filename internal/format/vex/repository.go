package vex

import (
	"errors"
	"io"
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/purl"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// Names of the two files at the top of a VEX repository.
const (
	ManifestFile = "vex-repository.json"
	IndexFile    = "index.json"
)

// SpecVersion is the version of the repository layout that is written.
const SpecVersion = "0.1"

// ErrIndex is the error for JSON that is no index of a VEX repository.
var ErrIndex = errors.New("not an index of a VEX repository: it has no list of packages")

// An Index lists the documents of a VEX repository by package.
type Index struct {
	Updated  string // RFC 3339
	Packages []Package
}

// A Package is one entry of an index.
type Package struct {
	ID       string // package URL without version
	Location string // path below the folder of the index, with slashes
	Format   string // "openvex" or "csaf"; empty means OpenVEX
}

// ReadIndex reads index.json. A location that leads out of the repository, or
// none at all, is a note and not an entry. b may be nil.
func ReadIndex(text string, b *budget.Budget) (*Index, []Note, error) {
	t, err := tree.JSON(text, b)
	if err != nil {
		return nil, nil, err
	}
	list := t.Root().Get("packages")
	if list.Kind() != tree.List {
		return nil, nil, ErrIndex
	}
	x := &Index{Updated: t.Root().Get("updated_at").Text(), Packages: make([]Package, 0, list.Len())}
	var notes []Note
	for n := range list.Children() {
		p := Package{ID: n.Get("id").Text(), Location: n.Get("location").Text(), Format: n.Get("format").Text()}
		clean := path.Clean(p.Location)
		switch {
		case p.Location == "":
			notes = append(notes, Note{Text: "the entry " + p.ID + " has no location", At: n.At()})
		case path.IsAbs(clean) || clean == ".." || strings.HasPrefix(clean, "../") || strings.ContainsAny(p.Location, "\\\x00:"):
			notes = append(notes, Note{Text: "the location " + p.Location + " leads out of the repository", At: n.At()})
		default:
			p.Location = clean
			x.Packages = append(x.Packages, p)
		}
	}
	return x, notes, nil
}

// WriteIndex writes index.json.
func WriteIndex(w io.Writer, x *Index) error {
	var o Object
	o.Text("updated_at", x.Updated)
	list := make([]string, len(x.Packages))
	for i, p := range x.Packages {
		var e Object
		e.Text("id", p.ID)
		e.Text("location", p.Location)
		e.Text("format", p.Format)
		list[i] = e.String()
	}
	o.Raw("packages", orNone(Array(list)))
	return Write(w, o.String())
}

// WriteManifest writes vex-repository.json for a repository that is fetched from
// the given address.
func WriteManifest(w io.Writer, name, description, address string) error {
	var o, v, l Object
	o.Text("name", name)
	o.Text("description", description)
	v.Text("spec_version", SpecVersion)
	l.Text("url", address)
	v.Raw("locations", Array([]string{l.String()}))
	v.Text("update_interval", "24h")
	o.Raw("versions", Array([]string{v.String()}))
	return Write(w, o.String())
}

func orNone(list string) string {
	if list == "" {
		return "[]"
	}
	return list
}

// PackageID returns the id under which a repository files statements about a
// package: its URL without version, subpath and qualifiers, except for the
// address of an image, by which alone images are told apart.
func PackageID(p purl.PURL) string {
	id := purl.PURL{Type: p.Type, Namespace: p.Namespace, Name: p.Name}
	if u := p.Qualifier("repository_url"); u != "" && p.Type == "oci" {
		id.Qualifiers = []purl.Qualifier{{Key: "repository_url", Value: u}}
	}
	return id.String()
}

// PackageFolder returns the folder of a package in a repository:
// pkg/TYPE/NAMESPACE/NAME, for images pkg/oci/ADDRESS. Parts that a file system
// reads in a way of its own are escaped.
func PackageFolder(p purl.PURL) string {
	parts := []string{"pkg", p.Type}
	if u := p.Qualifier("repository_url"); u != "" && p.Type == "oci" {
		parts = append(parts, strings.Split(u, "/")...)
	} else {
		if p.Namespace != "" {
			parts = append(parts, strings.Split(p.Namespace, "/")...)
		}
		parts = append(parts, p.Name)
	}
	for i, s := range parts {
		parts[i] = string(purl.AppendEscaped(nil, s, false))
		if s == "" || strings.Trim(s, ".") == "" {
			parts[i] = "%2E" + strings.Repeat("%2E", max(len(s)-1, 0))
		}
		parts[i] = strings.ReplaceAll(parts[i], ":", "%3A")
	}
	return strings.Join(parts, "/")
}
