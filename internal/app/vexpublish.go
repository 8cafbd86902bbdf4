package app

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/purl"
	"github.com/ossay-dev/ossay/internal/format/vex"
	"github.com/ossay-dev/ossay/internal/format/vex/openvex"
	judge "github.com/ossay-dev/ossay/internal/judge/vex"
)

// A VEXPublishRequest says what to publish and where.
type VEXPublishRequest struct {
	Dir         string
	Files       []string
	Trust       []string
	Name        string // of the repository
	Description string
	URL         string // from which the repository will be fetched
}

// A VEXPublishResult tells what was written.
type VEXPublishResult struct {
	Written   []string // locations, sorted
	Packages  int      // entries of the index
	Conflicts []judge.Conflict
	Losses    []vex.Loss
	Skipped   []string // statements that name no package, one sentence each
	ExitCode  int
}

// PublishVEX writes a VEX repository: one document for each package, and the
// index. Entries of an index that is there stay, but for the packages that are
// written. A document about one package goes in as it is; what is about several
// is cut, and what several documents say about one package is joined.
func PublishVEX(env Env, r VEXPublishRequest) (*VEXPublishResult, error) {
	read, err := readVEX(env, r.Files, nil)
	if err != nil {
		return nil, err
	}
	out := &VEXPublishResult{}
	packages := byPackage(read.sources, out)
	if len(packages) == 0 {
		return nil, fault.New(fault.NotFound, "no statement names a package").WithHint("products need package URLs")
	}
	if err := os.MkdirAll(r.Dir, 0o755); err != nil {
		return nil, fault.New(fault.Usage, "making %s: %w", r.Dir, plainPath(err))
	}
	root, err := os.OpenRoot(r.Dir)
	if err != nil {
		return nil, fault.New(fault.Usage, "opening %s: %w", r.Dir, plainPath(err))
	}
	defer root.Close()
	index, err := existingIndex(root)
	if err != nil {
		return nil, fault.New(fault.Usage, "reading %s: %w", filepath.Join(r.Dir, vex.IndexFile), plainPath(err))
	}
	for _, p := range packages {
		entry, err := publishPackage(env, root, p, r.Trust, out)
		if err != nil {
			return nil, fault.New(fault.Usage, "writing %s: %w", filepath.Join(r.Dir, p.folder), plainPath(err))
		}
		if entry.Location == "" { // nothing was left after conflicts
			continue
		}
		index.Packages = slices.DeleteFunc(index.Packages, func(x vex.Package) bool { return x.ID == entry.ID })
		index.Packages = append(index.Packages, entry)
		out.Written = append(out.Written, entry.Location)
	}
	slices.SortFunc(index.Packages, func(a, b vex.Package) int { return strings.Compare(a.ID, b.ID) })
	slices.Sort(out.Written)
	index.Updated = env.today().Format(time.RFC3339)
	out.Packages = len(index.Packages)
	if err := writeRepository(root, r, index); err != nil {
		return nil, fault.New(fault.Usage, "writing %s: %w", r.Dir, plainPath(err))
	}
	return out, nil
}

// aPackage is what some documents say about one package.
type aPackage struct {
	id, folder string
	sources    []judge.Source // each with the statements about it
	whole      bool           // the one source is about this package alone
}

// byPackage sorts statements by the package of their products.
func byPackage(sources []judge.Source, out *VEXPublishResult) []*aPackage {
	byID := map[string]*aPackage{}
	var order []*aPackage
	for _, s := range sources {
		parts := map[string]*vex.Document{}
		var ids []string
		for i := range s.Document.Statements {
			st := s.Document.Statements[i]
			products := st.Products
			for _, p := range products {
				u, err := purl.ParseLoose(p.PackageURL())
				if err != nil {
					out.Skipped = append(out.Skipped, s.File+": the statement about "+st.Vulnerability.Name+" and "+p.Label()+" names no package")
					continue
				}
				id := vex.PackageID(u)
				d, ok := parts[id]
				if !ok {
					head := *s.Document
					head.Statements, head.Source = nil, ""
					d = &head
					parts[id] = d
					ids = append(ids, id)
					if byID[id] == nil {
						byID[id] = &aPackage{id: id, folder: vex.PackageFolder(u)}
						order = append(order, byID[id])
					}
				}
				addProduct(d, &st, p, i)
			}
		}
		for _, id := range ids {
			p := byID[id]
			p.whole = len(ids) == 1 && len(p.sources) == 0
			d := parts[id]
			if len(ids) == 1 {
				d = s.Document
			}
			p.sources = append(p.sources, judge.Source{File: s.File, Document: d})
		}
	}
	slices.SortFunc(order, func(a, b *aPackage) int { return strings.Compare(a.id, b.id) })
	return order
}

// addProduct adds a product to the copy of statement i in a part of a document.
func addProduct(d *vex.Document, st *vex.Statement, p vex.Product, i int) {
	if n := len(d.Statements); n > 0 && d.Statements[n-1].At == st.At && d.Statements[n-1].Vulnerability.Name == st.Vulnerability.Name && d.Statements[n-1].Status == st.Status {
		d.Statements[n-1].Products = append(d.Statements[n-1].Products, p)
		return
	}
	one := *st
	one.Products = []vex.Product{p}
	d.Statements = append(d.Statements, one)
}

// publishPackage writes the document of one package and returns its entry.
func publishPackage(env Env, root *os.Root, p *aPackage, trust []string, out *VEXPublishResult) (vex.Package, error) {
	entry := vex.Package{ID: p.id}
	d := p.sources[0].Document
	to := d.Format
	if !p.whole || to.Family == vex.CycloneDX || to.Family == vex.OpenVEX && to.Version != openvex.Version {
		to = vex.Format{Family: vex.OpenVEX, Version: openvex.Version}
	}
	if len(p.sources) > 1 {
		joined, conflicts := judge.Merge(p.sources, trust)
		out.Conflicts = append(out.Conflicts, conflicts...)
		for _, c := range conflicts {
			if !c.Settled {
				out.ExitCode = fault.ExitGate
			}
		}
		if len(joined.Statements) == 0 {
			return entry, nil
		}
		joined.Author, joined.Role, joined.Version = d.Author, d.Role, "1"
		for _, s := range p.sources[1:] {
			if s.Document.Author != d.Author {
				joined.Author = joinAuthors(p.sources)
			}
		}
		joined.Timestamp = env.today().Format(time.RFC3339)
		joined.ID = documentID(p.id, joined.Timestamp, joined.Author)
		d = joined
	}
	name := "vex.openvex.json"
	if to.Family == vex.CSAF {
		name, entry.Format = "vex.csaf.json", "csaf"
	}
	entry.Location = path.Join(p.folder, name)
	var b strings.Builder
	losses, err := encodeVEX(&b, d, to)
	if err != nil {
		return entry, err
	}
	for _, l := range losses {
		l.Path = entry.Location + l.Path
		out.Losses = append(out.Losses, l)
	}
	return entry, writeBelow(root, entry.Location, b.String())
}

// joinAuthors names everyone who speaks in a joined document.
func joinAuthors(sources []judge.Source) string {
	var names []string
	for _, s := range sources {
		if a := s.Document.Author; a != "" && !slices.Contains(names, a) {
			names = append(names, a)
		}
	}
	slices.Sort(names)
	return strings.Join(names, ", ")
}

func existingIndex(root *os.Root) (*vex.Index, error) {
	text, err := readBelow(root, vex.IndexFile)
	if errors.Is(err, fs.ErrNotExist) {
		return &vex.Index{}, nil
	}
	if err != nil {
		return nil, err
	}
	x, _, err := vex.ReadIndex(text, documentBudget(text))
	return x, err
}

// writeRepository writes the index, and the manifest where there is none.
func writeRepository(root *os.Root, r VEXPublishRequest, index *vex.Index) error {
	var b strings.Builder
	if err := vex.WriteIndex(&b, index); err != nil {
		return err
	}
	if err := writeBelow(root, vex.IndexFile, b.String()); err != nil {
		return err
	}
	if _, err := root.Lstat(vex.ManifestFile); err == nil {
		return nil
	}
	b.Reset()
	name := r.Name
	if name == "" {
		name = filepath.Base(filepath.Clean(r.Dir))
	}
	if err := vex.WriteManifest(&b, name, r.Description, r.URL); err != nil {
		return err
	}
	return writeBelow(root, vex.ManifestFile, b.String())
}

// writeBelow writes a file below a folder, whole or not at all.
func writeBelow(root *os.Root, name, text string) error {
	name = filepath.FromSlash(name)
	if dir := filepath.Dir(name); dir != "." {
		if err := root.MkdirAll(dir, 0o755); err != nil {
			return err
		}
	}
	temp := name + ".part"
	f, err := root.OpenFile(temp, os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o644)
	if err != nil {
		return err
	}
	_, err = f.WriteString(text)
	if cerr := f.Close(); err == nil {
		err = cerr
	}
	if err == nil {
		err = root.Rename(temp, name)
	}
	if err != nil {
		_ = root.Remove(temp)
	}
	return err
}
