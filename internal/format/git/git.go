package git

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

// A File is an open file of the git directory. Its methods are safe for
// concurrent use.
type File interface {
	io.ReaderAt
	io.Closer
	// Size returns the size in bytes when the file was opened.
	Size() int64
}

// Files is the git directory that a repository is read from: the directory
// .git of a work tree, or a bare repository. Names are relative to it and
// separated by slashes; none holds "..", a backslash or a colon. Its methods
// are called by several goroutines at a time.
type Files interface {
	// Open opens a regular file. Where there is none (nothing, a folder, a name
	// below a file) the error wraps fs.ErrNotExist.
	Open(name string) (File, error)
	// List returns the names in a folder, in any order. Where there is no
	// folder the error wraps fs.ErrNotExist.
	List(dir string) ([]string, error)
}

// The kinds of errors, for errors.Is. Limits that are hit are a
// [budget.Breach]; other errors come from [Files].
var (
	// ErrMissing says that an object is not in the repository. Objects that a
	// partial or shallow clone left out are missing, too.
	ErrMissing = errors.New("not in the repository")
	// ErrDamaged says that stored data is not what its format or its hash asks
	// for.
	ErrDamaged = errors.New("damaged")
	// ErrUnknown says that a name leads to no object.
	ErrUnknown = errors.New("unknown revision")
	// ErrAmbiguous says that an abbreviated id fits several objects.
	ErrAmbiguous = errors.New("ambiguous")
	// ErrUnsupported says that the repository or a name uses something that
	// this package does not read.
	ErrUnsupported = errors.New("not supported")
)

func damaged(format string, args ...any) error {
	return fmt.Errorf("%w: %s", ErrDamaged, fmt.Sprintf(format, args...))
}

// Limits bound what reading a hostile repository may cost. A field that is zero
// or less stands for its default, so the zero Limits are safe.
type Limits struct {
	ObjectBytes int64 // one object, delta or delta base in memory, and reading may hold one of each; 64 MiB
	Ratio       int64 // bytes of an object for each byte stored for its delta chain, beyond the first MiB; 200
	DeltaDepth  int   // deltas between an object and its base; 4,095, the most that git writes
	TotalBytes  int64 // everything inflated, rebuilt and looked for by one Repository; 16 GiB
	CacheBytes  int64 // delta bases kept in memory; 32 MiB
	IndexBytes  int64 // pack indexes kept in memory, larger ones stay files; 64 MiB
	Packs       int   // packs of one repository, each an open file; 1,000
	Depth       int   // folders inside folders in one walk; 255
	Entries     int   // tree entries in one walk; 10 million
	PathBytes   int   // length of one path in one walk; 4,096
}

// DefaultLimits returns the defaults.
func DefaultLimits() Limits { return Limits{}.orDefault() }

func (l Limits) orDefault() Limits {
	or := func(v *int64, d int64) {
		if *v <= 0 {
			*v = d
		}
	}
	count := func(v *int, d int) {
		if *v <= 0 {
			*v = d
		}
	}
	or(&l.ObjectBytes, 64<<20)
	or(&l.Ratio, 200)
	count(&l.DeltaDepth, 4095)
	or(&l.TotalBytes, 16<<30)
	or(&l.CacheBytes, 32<<20)
	or(&l.IndexBytes, 64<<20)
	count(&l.Packs, 1000)
	count(&l.Depth, 255)
	count(&l.Entries, 10_000_000)
	count(&l.PathBytes, 4096)
	return l
}

// A Repository is an open object database with its refs. It sees the packs that
// exist when it is opened; refs and loose objects are looked up when asked for.
// It is safe for concurrent use.
type Repository struct {
	files   Files
	limits  Limits
	hash    int // bytes of an ID: 20 or 32
	config  config
	packs   []*pack
	recent  atomic.Int32 // the pack that had the last object
	shallow map[ID]bool  // commits whose parents a shallow clone left out
	lacks   []string     // reasons why objects may be missing
	spent   atomic.Int64 // bytes counted against Limits.TotalBytes
	bases   *baseCache
	pool    sync.Pool // of *scratch
	packed  func() ([]byte, error)
}

// maxSmallFile bounds the files that are read whole but for packed-refs: the
// configuration and the list of shallow commits, in bytes.
const maxSmallFile = 4 << 20

// Open opens the repository whose git directory is files. Close it after use.
func Open(files Files, limits Limits) (*Repository, error) {
	r := &Repository{files: files, limits: limits.orDefault()}
	r.bases = newBaseCache(r.limits.CacheBytes)
	r.pool.New = func() any { return new(scratch) }
	r.packed = sync.OnceValues(func() ([]byte, error) { return r.readFile("packed-refs", maxPackedRefs) })
	for _, step := range []func() error{r.openDirectory, r.openConfig, r.openShallow, r.openPacks} {
		if err := step(); err != nil {
			r.Close()
			return nil, fmt.Errorf("opening git repository: %w", err)
		}
	}
	return r, nil
}

// Close closes the files that the repository holds open.
func (r *Repository) Close() error {
	var errs []error
	for _, p := range r.packs {
		errs = append(errs, p.close())
	}
	r.packs = nil
	return errors.Join(errs...)
}

// openDirectory checks that files is a git directory, and a whole one.
func (r *Repository) openDirectory() error {
	if _, err := r.readFile("HEAD", maxRefFile); err != nil {
		if errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("no git directory: %w", err)
		}
		return err
	}
	if r.exists("commondir") {
		return fmt.Errorf("git directory of a linked work tree: %w, its commondir file names the directory to open", ErrUnsupported)
	}
	if r.exists("objects/info/alternates") {
		r.lacks = append(r.lacks, "it borrows objects through objects/info/alternates, which is not followed")
	}
	return nil
}

func (r *Repository) openConfig() error {
	text, err := r.readFile("config", maxSmallFile)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if r.config, err = parseConfig(string(text)); err != nil {
		return fmt.Errorf("config: %w", err)
	}
	if r.hash, err = r.config.hashSize(); err != nil {
		return fmt.Errorf("config: %w", err)
	}
	if r.config.partial {
		r.lacks = append(r.lacks, "it is a partial clone and objects are not fetched")
	}
	return nil
}

// openShallow reads the commits at which a shallow clone ends.
func (r *Repository) openShallow() error {
	text, err := r.readFile("shallow", maxSmallFile)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	r.shallow = map[ID]bool{}
	for line := range strings.Lines(string(text)) {
		id, ok := parseHex([]byte(strings.TrimRight(line, "\r\n")), r.hash)
		if !ok {
			return fmt.Errorf("shallow: %w", damaged("%.80q is not a commit", line))
		}
		r.shallow[id] = true
	}
	if len(r.shallow) > 0 {
		r.lacks = append(r.lacks, "it is a shallow clone")
	}
	return nil
}

// openPacks opens every pack that has an index. A pack without an index, or an
// index without a pack, is what an interrupted git leaves behind.
func (r *Repository) openPacks() error {
	const dir = "objects/pack"
	names, err := r.files.List(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("%s: %w", dir, err)
	}
	slices.Sort(names)
	memory := r.limits.IndexBytes
	for _, name := range names {
		stem, ok := strings.CutSuffix(name, ".idx")
		if _, found := slices.BinarySearch(names, stem+".pack"); !ok || !found || strings.ContainsAny(stem, `/\:`) {
			continue
		}
		if len(r.packs) == r.limits.Packs {
			return &budget.Breach{What: "packs", Limit: int64(r.limits.Packs)}
		}
		p, err := openPack(r.files, dir+"/"+stem, r.hash, &memory)
		if err != nil {
			return fmt.Errorf("pack %s/%s: %w", dir, stem, err)
		}
		r.packs = append(r.packs, p)
	}
	return nil
}

// exists reports whether there is a file of that name with anything in it.
func (r *Repository) exists(name string) bool {
	f, err := r.files.Open(name)
	if err != nil {
		return false
	}
	defer f.Close()
	return f.Size() > 0
}

// readFile reads a small file of the git directory.
func (r *Repository) readFile(name string, limit int64) ([]byte, error) {
	f, err := r.files.Open(name)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	defer f.Close()
	if f.Size() > limit {
		return nil, fmt.Errorf("%s: %w", name, &budget.Breach{What: "file size", Limit: limit})
	}
	data := make([]byte, f.Size())
	n, err := f.ReadAt(data, 0)
	if err != nil && err != io.EOF {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return data[:n], nil
}

// spend counts n bytes of work against the total.
func (r *Repository) spend(n int64) error {
	if r.spent.Add(n) > r.limits.TotalBytes {
		return &budget.Breach{What: "total of bytes", Limit: r.limits.TotalBytes}
	}
	return nil
}
