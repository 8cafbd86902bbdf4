package app

import (
	"os"
	"path/filepath"

	"golang.org/x/mod/module"
	"golang.org/x/mod/sumdb/tlog"

	"github.com/ossay-dev/ossay/internal/trust/pack"
	"github.com/ossay-dev/ossay/internal/trust/verify/gomodule"
	"github.com/ossay-dev/ossay/internal/trust/verify/strength"
)

// sumDB takes what the Go client keeps of checksum databases: the records of the
// tree's modules, and those tiles and signed trees that prove them
// (golang.org/ref/mod, "Module cache" and "Checksum database").
func (p *packing) sumDB() {
	root, latest := p.env.goCache()
	if root == "" {
		return
	}
	names, err := os.ReadDir(root)
	if err != nil {
		return // the client keeps nothing here
	}
	for _, n := range names {
		if n.IsDir() {
			d := &sumCache{p: p, name: n.Name(), dir: filepath.Join(root, n.Name()), tiles: map[string][]byte{}}
			d.latest, _ = readBounded(filepath.Join(latest, n.Name(), "latest"))
			d.take()
		}
	}
}

// goCache returns the folders in which the Go client keeps records and tiles, and
// signed trees.
func (e Env) goCache() (records, trees string) {
	path := e.Getenv("GOPATH")
	if path == "" {
		home := e.Getenv("HOME")
		if home == "" {
			return "", ""
		}
		path = filepath.Join(home, "go")
	} else if list := filepath.SplitList(path); len(list) > 0 {
		path = list[0]
	}
	cache := orElse(e.Getenv("GOMODCACHE"), filepath.Join(path, "pkg", "mod"))
	return filepath.Join(cache, "cache", "download", "sumdb"), filepath.Join(path, "pkg", "sumdb")
}

// sumCache is what is kept of one database.
type sumCache struct {
	p         *packing
	name, dir string
	latest    []byte
	tiles     map[string][]byte // read for proofs; nil for those that are not there
	used      bool
}

func (d *sumCache) take() {
	for i := range d.p.list {
		x := &d.p.list[i]
		if x.c.Ecosystem != "Go" || x.c.Version == "" {
			continue
		}
		path, perr := module.EscapePath(x.c.Name)
		version, verr := module.EscapeVersion(goVersion(x.c.Version))
		if perr != nil || verr != nil {
			continue
		}
		data, err := readBounded(filepath.Join(d.dir, "lookup", filepath.FromSlash(path)+"@"+version))
		if err != nil {
			continue
		}
		if why := d.prove(data); why != "" {
			d.p.note(x.c.PURL, "the record of the checksum database cannot be proved from the cache: "+why)
		}
		d.used = true
		d.p.add(pack.Entry{Kind: pack.SumLookup, Package: x.c.PURL, Name: d.name + "/lookup/" + path + "@" + version, Source: "Go module cache"}, data)
	}
	if !d.used {
		return
	}
	for name, data := range d.tiles {
		if data != nil {
			d.p.add(pack.Entry{Kind: pack.SumTile, Name: d.name + "/" + name, Source: "Go module cache"}, data)
		}
	}
	if d.latest != nil {
		d.p.add(pack.Entry{Kind: pack.SumTree, Name: d.name + "/latest", Source: "Go client"}, d.latest)
	}
}

// goVersion returns a version as the checksum database writes it.
func goVersion(v string) string {
	if v != "" && v[0] >= '0' && v[0] <= '9' {
		return "v" + v
	}
	return v
}

// prove walks a proof so that its tiles are read, and says what is missing.
// Signatures are not looked at: the one who verifies does that.
func (d *sumCache) prove(lookup []byte) string {
	id, text, own, err := strength.ParseLookup(lookup)
	if err != nil {
		return err.Error()
	}
	why := "no tree holds it"
	for _, signed := range [][]byte{own, d.latest} {
		tree, err := tlog.ParseTree(signed)
		if err != nil || id >= tree.N {
			continue
		}
		err = gomodule.Included(tree, id, text, gomodule.Tiles{Read: d.read})
		if err == nil {
			return ""
		}
		why = err.Error()
	}
	return why
}

// read is the source of tiles for a proof.
func (d *sumCache) read(name string) ([]byte, error) {
	if data := d.tile(name); data != nil {
		return data, nil
	}
	return nil, os.ErrNotExist
}

func (d *sumCache) tile(name string) []byte {
	if data, ok := d.tiles[name]; ok {
		return data
	}
	data, err := readBounded(filepath.Join(d.dir, filepath.FromSlash(name)))
	if err != nil {
		data = nil
	}
	d.tiles[name] = data
	return data
}
