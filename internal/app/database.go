package app

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/format/exploit"
	"github.com/ossay-dev/ossay/internal/judge/advisory"
	"github.com/ossay-dev/ossay/internal/judge/starter"
)

// database is the advisory database of a run and what reports say of it.
type database struct {
	*advisory.DB
	path string
	info finding.Data
}

// openDatabase opens the database that the user named, else the default one,
// else the compiled-in starter set. A database that was named and is absent or
// damaged is an error, never a fallback; so is a damaged default.
func openDatabase(env Env, flag, maxAge string) (*database, error) {
	path, named, err := env.databasePath(flag)
	if err != nil && named {
		return nil, err
	}
	d := &database{path: path}
	if path != "" {
		d.DB, err = advisory.Open(path)
	}
	switch {
	case path == "" || errors.Is(err, fs.ErrNotExist) && !named:
		if d.DB, err = openStarter(); err != nil {
			return nil, err
		}
		d.info = finding.Data{Name: "starter set", Starter: true}
	case errors.Is(err, fs.ErrNotExist):
		return nil, fault.New(fault.NoData, "advisory database %s does not exist", path).WithHint("make one: ossay db update --db %s, or ossay db build --from DIR -o %s", path, path)
	case err != nil:
		return nil, fault.New(fault.NoData, "advisory database %s: %w", path, plainPath(err)).WithHint("make it again: ossay db update --db %s", path)
	default:
		d.info = finding.Data{Name: filepath.ToSlash(path)}
	}
	info := d.Info()
	d.info.Records, d.info.Digest, d.info.AgeDays = info.Records, d.Digest(), -1
	if t, err := time.Parse(time.RFC3339, info.Modified); err == nil {
		d.info.Modified = t.Format(time.DateOnly)
		if env.Getenv("SOURCE_DATE_EPOCH") != "" || maxAge != "" {
			d.info.AgeDays = max(int(env.today().Sub(t).Hours()/24), 0)
		}
	}
	if err := d.checkAge(env, maxAge, info.Modified); err != nil {
		d.Close()
		return nil, err
	}
	return d, nil
}

func (d *database) checkAge(env Env, maxAge, modified string) error {
	if maxAge == "" {
		return nil
	}
	limit, err := parseAge(maxAge)
	if err != nil {
		return fault.New(fault.Usage, "--max-age: %w", err)
	}
	if d.info.Starter {
		return fault.New(fault.NoData, "there is no advisory database, only the starter set").WithHint("ossay db update makes one")
	}
	t, err := time.Parse(time.RFC3339, modified)
	if err != nil || env.today().Sub(t) > limit {
		return fault.New(fault.Stale, "the newest advisory of %s is of %s, which is older than %s", d.info.Name, d.info.Modified, maxAge).WithHint("ossay db update brings it up to date")
	}
	return nil
}

// spool is a text spool in memory, for the small starter set.
type spool struct{ b []byte }

func (s *spool) Write(p []byte) (int, error) { s.b = append(s.b, p...); return len(p), nil }

func (s *spool) ReadAt(p []byte, off int64) (int, error) {
	if off > int64(len(s.b)) {
		return 0, io.EOF
	}
	n := copy(p, s.b[off:])
	if n < len(p) {
		return n, io.EOF
	}
	return n, nil
}

// openStarter builds the starter set's index in memory, which takes a few
// milliseconds, so no generated file has to be kept.
func openStarter() (*advisory.DB, error) {
	var buf strings.Builder
	stats, err := advisory.Build(&buf, &spool{}, advisory.Sources{Records: advisory.Lines(starter.Each)})
	if err != nil {
		return nil, fmt.Errorf("building the starter set: %w", err)
	}
	if stats.Skipped > 0 {
		return nil, fmt.Errorf("building the starter set: %s", stats.Problems[0])
	}
	return advisory.FromBytes([]byte(buf.String()))
}

// A BuildResult tells how a database was made.
type BuildResult struct {
	Path  string
	Stats advisory.Stats
	Info  advisory.Info
}

// BuildDatabase makes a database from a folder in the layout of the public OSV
// export (DIR/ECOSYSTEM/all.zip); kev.json and an EPSS CSV are joined where they
// are found in the folder or beside it.
func BuildDatabase(env Env, from, out string) (*BuildResult, error) {
	if out == "" {
		p, _, err := env.databasePath("")
		if err != nil {
			return nil, err
		}
		out = p
	}
	zips, err := exportZips(from)
	if err != nil {
		return nil, err
	}
	var src advisory.Sources
	var files []*os.File
	defer func() {
		for _, f := range files {
			f.Close()
		}
	}()
	src.Records = advisory.Chain()
	for _, z := range zips {
		f, err := os.Open(z.path)
		if err != nil {
			return nil, fault.New(fault.Usage, "opening %s: %w", z.path, plainPath(err))
		}
		files = append(files, f)
		info, err := f.Stat()
		if err != nil {
			return nil, err
		}
		src.Records = advisory.Chain(src.Records, advisory.ReadZip(z.name, f, info.Size()), deltaRecords(filepath.Dir(z.path)))
	}
	if err := readExploits(from, &src); err != nil {
		return nil, err
	}
	res := &BuildResult{Path: out}
	err = advisory.WriteFile(out, func(w io.Writer, s advisory.Spool) error {
		var err error
		res.Stats, err = advisory.Build(w, s, src)
		if err == nil && res.Stats.Records == 0 {
			err = fault.New(fault.NoData, "no advisory could be read from %s", from)
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("building %s: %w", out, err)
	}
	db, err := advisory.Open(out)
	if err != nil {
		return nil, err
	}
	defer db.Close()
	res.Info = db.Info()
	return res, nil
}

// exportZip is one ecosystem's archive.
type exportZip struct{ name, path string }

// exportZips lists the archives of an export, in name order.
func exportZips(from string) ([]exportZip, error) {
	info, err := os.Stat(from)
	if err != nil {
		return nil, fault.New(fault.Usage, "reading %s: %w", from, plainPath(err)).WithHint("give a folder with ECOSYSTEM/all.zip, as the public OSV export has it")
	}
	if !info.IsDir() {
		return []exportZip{{filepath.Base(from), from}}, nil
	}
	entries, err := os.ReadDir(from)
	if err != nil {
		return nil, fault.New(fault.Usage, "reading %s: %w", from, plainPath(err))
	}
	var out []exportZip
	for _, e := range entries {
		p := filepath.Join(from, e.Name(), "all.zip")
		if e.Name() == "all.zip" {
			p = filepath.Join(from, "all.zip")
		}
		if i, err := os.Stat(p); err == nil && i.Mode().IsRegular() {
			out = append(out, exportZip{strings.TrimSuffix(filepath.ToSlash(p[len(from):]), "/"), p})
		}
	}
	if len(out) == 0 {
		return nil, fault.New(fault.NoData, "%s holds no ECOSYSTEM/all.zip", from).WithHint("give a folder in the layout of the public OSV export")
	}
	return out, nil
}

// readExploits reads kev.json and the newest EPSS CSV of the folder or the one above.
func readExploits(from string, src *advisory.Sources) error {
	src.Exploits = map[string]advisory.Exploited{}
	dirs := []string{from, filepath.Dir(filepath.Clean(from))}
	for _, dir := range dirs {
		f, err := os.Open(filepath.Join(dir, "kev.json"))
		if err != nil {
			continue
		}
		entries, date, err := exploit.ReadKEV(f)
		f.Close()
		if err != nil {
			return fault.New(fault.Usage, "%s: %w", filepath.Join(dir, "kev.json"), err)
		}
		src.KEVDate = date
		for _, k := range entries {
			src.Exploits[k.CVE] = advisory.Exploited{KEV: true, Ransomware: k.Ransomware, EPSS: -1}
		}
		break
	}
	for _, dir := range dirs {
		names, _ := filepath.Glob(filepath.Join(dir, "epss*.csv"))
		if len(names) == 0 {
			continue
		}
		slices.Sort(names)
		name := names[len(names)-1]
		f, err := os.Open(name)
		if err != nil {
			return fault.New(fault.Usage, "opening %s: %w", name, plainPath(err))
		}
		scores, date, err := exploit.ReadEPSS(f)
		f.Close()
		if err != nil {
			return fault.New(fault.Usage, "%s: %w", name, err)
		}
		src.EPSSDate = date
		for _, s := range scores {
			x, ok := src.Exploits[s.CVE]
			if !ok {
				x = advisory.Exploited{}
			}
			x.EPSS = s.Probability
			src.Exploits[s.CVE] = x
		}
		break
	}
	return nil
}
