package pypi

import (
	"errors"
	"net/url"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/version"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// A Project is what an index says about a package: the files of all its releases
// (PyPA, "Simple repository API").
type Project struct {
	Name     string // folded
	Versions []string
	releases map[string]*Release
}

// A Release is one version of a package.
type Release struct {
	Name, Version string
	Files         []File // wheels and source archives, by name
}

// A File is one file of a release.
type File struct {
	Name, URL      string
	SHA256         string // in hexadecimal, "" where the index gives another digest or none
	RequiresPython string
	Yanked         bool
	Reason         string // for yanking
	Metadata       bool   // its core metadata can be fetched apart: URL + ".metadata"
	Size           int64
	Uploaded       string
}

// Wheel reports whether the file is a wheel.
func (f *File) Wheel() bool { return strings.HasSuffix(f.Name, ".whl") }

// Yanked reports whether all files of a release are yanked, with the reason, and
// whether some are.
func (r *Release) Yanked() (all, some bool, reason string) {
	all = true
	for i := range r.Files {
		if f := &r.Files[i]; f.Yanked {
			some, reason = true, f.Reason
		} else {
			all = false
		}
	}
	return all && some, some, reason
}

// RequiresPython returns what the release's files ask of Python: that of the first
// file that is not yanked and says it.
func (r *Release) RequiresPython() string {
	for i := range r.Files {
		if f := &r.Files[i]; f.RequiresPython != "" {
			return f.RequiresPython
		}
	}
	return ""
}

// Release returns one version of the package.
func (p *Project) Release(v string) (*Release, bool) {
	r, ok := p.releases[v]
	return r, ok
}

var errIndex = errors.New("no page of a package index: it lists no files")

// maxFiles bounds the files of one package; the largest real one has some twenty
// thousand.
const maxFiles = 200_000

// DecodeIndex reads the page of a package in JSON (formerly PEP 691). base is the
// address of the page.
func DecodeIndex(src, base, name string, b *budget.Budget) (*Project, error) {
	doc, err := tree.JSON(src, b)
	if err != nil {
		return nil, err
	}
	files := doc.Root().Get("files")
	if files.Kind() != tree.List {
		return nil, errIndex
	}
	p := newProject(name)
	at, _ := url.Parse(base)
	for n := range files.Children() {
		f := File{
			Name: n.Get("filename").Text(), SHA256: n.Path("hashes", "sha256").Text(),
			RequiresPython: n.Get("requires-python").Text(), Uploaded: n.Get("upload-time").Text(),
		}
		f.URL = against(at, n.Get("url").Text())
		f.Size, _ = n.Get("size").Int()
		if y := n.Get("yanked"); y.True() || y.Kind() == tree.String {
			f.Yanked, f.Reason = true, y.Text()
			if y.True() {
				f.Reason = ""
			}
		}
		for _, key := range [...]string{"core-metadata", "dist-info-metadata"} {
			m := n.Get(key)
			f.Metadata = f.Metadata || m.True() || m.Kind() == tree.Map
		}
		p.add(f)
	}
	p.sort()
	return p, nil
}

func newProject(name string) *Project {
	return &Project{Name: Fold(name), releases: make(map[string]*Release)}
}

// against resolves a reference; what cannot be is "".
func against(base *url.URL, ref string) string {
	u, err := url.Parse(ref)
	if err != nil {
		return ""
	}
	if base != nil {
		u = base.ResolveReference(u)
	}
	u.Fragment = ""
	return u.String()
}

// add files a file under its release. Files whose names are not of this package
// are passed over, whatever the page says.
func (p *Project) add(f File) {
	v := p.versionOf(f.Name)
	if v == "" || f.URL == "" || len(p.Versions) >= maxFiles || !isHex(f.SHA256) || !inOneLine(f.Name+f.URL+f.RequiresPython+f.Uploaded) {
		return
	}
	r := p.releases[v]
	if r == nil {
		r = &Release{Name: p.Name, Version: v}
		p.releases[v] = r
		p.Versions = append(p.Versions, v)
	}
	if len(r.Files) < 2000 {
		r.Files = append(r.Files, f)
	}
}

// inOneLine refuses what would break the texts that it is written into.
func inOneLine(s string) bool { return !strings.ContainsAny(s, "\n\r\"\\\x00") }

func isHex(s string) bool {
	return (s == "" || len(s) == 64) && strings.Trim(s, "0123456789abcdef") == ""
}

// versionOf returns the version in the name of a wheel or source archive, "" for
// other files and for those of other packages.
func (p *Project) versionOf(file string) string {
	if base, ok := strings.CutSuffix(file, ".whl"); ok {
		parts := strings.Split(base, "-")
		if len(parts) < 5 || Fold(parts[0]) != p.Name {
			return ""
		}
		return usable(parts[1])
	}
	for _, ext := range [...]string{".tar.gz", ".zip"} {
		base, ok := strings.CutSuffix(file, ext)
		if !ok {
			continue
		}
		for i := len(base) - 1; i > 0; i-- {
			if base[i] == '-' && Fold(base[:i]) == p.Name {
				return usable(base[i+1:])
			}
		}
	}
	return ""
}

// usable returns a version if it begins with a digit and holds nothing unusual.
func usable(v string) string {
	v = strings.ToLower(strings.ReplaceAll(v, "_", "+"))
	if v == "" || len(v) > 100 || v[0] < '0' || v[0] > '9' || strings.Trim(v, "0123456789abcdefghijklmnopqrstuvwxyz.+!") != "" {
		return ""
	}
	return v
}

// sort puts versions in order, lowest first, and files by name.
func (p *Project) sort() {
	order, _ := version.For(Ecosystem)
	cache := version.NewCache(10_000)
	slices.SortStableFunc(p.Versions, func(a, b string) int {
		c, _ := cache.Compare(order, a, b)
		return c
	})
	for _, r := range p.releases {
		slices.SortStableFunc(r.Files, func(a, b File) int { return strings.Compare(a.Name, b.Name) })
		r.Files = slices.CompactFunc(r.Files, func(a, b File) bool { return a.Name == b.Name })
	}
}
