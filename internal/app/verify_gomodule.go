package app

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/mod/module"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/trust/verify/gomodule"
)

// A GoModuleRequest says which modules to verify from which caches.
type GoModuleRequest struct {
	VerifyRequest
	ModCache string // module cache; that of the go command if empty
	SumDB    string // folder with the latest tree head; that of the go command if empty
	GoSum    string // a go.sum to compare with; none if empty
	Database string // as GOSUMDB; the databases that are stored if empty
}

// VerifyGoModule verifies modules, MODULE@VERSION, to the checksum database from
// what the go command stores. The go command is not started.
func VerifyGoModule(ctx context.Context, env Env, req GoModuleRequest, sink finding.Sink) (int, error) {
	if err := req.defaults(env); err != nil {
		return 0, err
	}
	db, err := req.database(env)
	if err != nil {
		return 0, err
	}
	run := verification{env: env, sink: sink, name: strings.Join(req.Subjects, " "), exitZero: req.ExitZero}
	for _, s := range req.Subjects {
		if ctx.Err() != nil {
			break
		}
		m := module.Version{}
		var ok bool
		if m.Path, m.Version, ok = strings.Cut(s, "@"); !ok || module.Check(m.Path, m.Version) != nil {
			return 0, fault.New(fault.Usage, "%s is no MODULE@VERSION", s)
		}
		if err := req.module(&run, s, m, db); err != nil {
			return 0, err
		}
	}
	return run.report(ctx)
}

// module verifies one version.
func (req *GoModuleRequest) module(run *verification, subject string, m module.Version, db *gomodule.Database) error {
	path, err := module.EscapePath(m.Path)
	if err != nil {
		return fault.New(fault.Usage, "%s: %w", subject, err)
	}
	version, err := module.EscapeVersion(m.Version)
	if err != nil {
		return fault.New(fault.Usage, "%s: %w", subject, err)
	}
	download := filepath.Join(req.ModCache, "cache", "download")
	stem := filepath.Join(download, filepath.FromSlash(path), "@v", version)
	tiles := filepath.Join(download, "sumdb", db.Name())
	s := gomodule.Stored{Tile: func(p string) ([]byte, error) { return readBounded(filepath.Join(tiles, filepath.FromSlash(p))) }}
	if f, err := os.Open(stem + ".zip"); err == nil {
		defer f.Close()
		info, err := f.Stat()
		if err != nil {
			return fault.New(fault.Partial, "reading %s.zip: %w", stem, plainPath(err))
		}
		s.Zip, s.ZipSize = f, info.Size()
	}
	for name, into := range map[string]*[]byte{
		stem + ".mod": &s.Mod,
		filepath.Join(tiles, "lookup", filepath.FromSlash(path)+"@"+version): &s.Record,
		filepath.Join(req.SumDB, db.Name(), "latest"):                        &s.Latest,
	} {
		if *into, err = optional(name); err != nil {
			return err
		}
	}
	if req.GoSum != "" {
		if s.Sum, err = readBounded(req.GoSum); err != nil {
			return err
		}
	}
	run.addOutcome(subject, stem+".zip", "", gomodule.Verify(m, s, db), nil)
	return nil
}

// optional reads a file that need not be there.
func optional(name string) ([]byte, error) {
	data, err := readBounded(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	return data, err
}

// defaults finds the caches as the go command does (go help environment).
func (req *GoModuleRequest) defaults(env Env) error {
	gopath := env.Getenv("GOPATH")
	if gopath == "" {
		home, err := os.UserHomeDir()
		if err != nil && (req.ModCache == "" || req.SumDB == "") {
			return fault.New(fault.Usage, "finding the module cache: %w", err).WithHint("name it with --module-cache DIR")
		}
		gopath = filepath.Join(home, "go")
	}
	first := filepath.SplitList(gopath)[0]
	if req.ModCache == "" {
		req.ModCache = env.Getenv("GOMODCACHE")
	}
	if req.ModCache == "" {
		req.ModCache = filepath.Join(first, "pkg", "mod")
	}
	if req.SumDB == "" {
		req.SumDB = filepath.Join(first, "pkg", "sumdb")
	}
	return nil
}

// database finds the checksum database: the one that is named, or the only one
// that is stored and whose key is known.
func (req *GoModuleRequest) database(env Env) (*gomodule.Database, error) {
	text := req.Database
	if text == "" {
		text = env.Getenv("GOSUMDB")
	}
	if text != "" {
		db, err := gomodule.ParseDatabase(text)
		if err != nil {
			return nil, fault.New(fault.Usage, "%w", err).WithHint("give NAME+HASH+KEY with --sumdb")
		}
		return db, nil
	}
	entries, _ := os.ReadDir(filepath.Join(req.ModCache, "cache", "download", "sumdb"))
	for _, e := range entries {
		if db, err := gomodule.ParseDatabase(e.Name()); err == nil {
			return db, nil
		}
	}
	return nil, fault.New(fault.NoData, "%s holds nothing of a checksum database whose key is known", req.ModCache).WithHint("name the cache with --module-cache DIR, or the database with --sumdb NAME+HASH+KEY")
}
