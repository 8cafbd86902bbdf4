package target

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/purl"
	"github.com/ossay-dev/ossay/internal/inspect"
)

// Kind is what a target turned out to be; its words are shown to the user.
type Kind string

// The kinds of targets.
const (
	Directory Kind = "directory"
	Archive   Kind = "archive"
	Image     Kind = "container image"
	File      Kind = "file"
	SBOM      Kind = "SBOM"
	PURLs     Kind = "package URLs"
	Revision  Kind = "git revision"
)

// A Target is something to look at.
type Target struct {
	Name string // as the user typed it
	Kind Kind
	dir  string
	base string
	data []byte
	file string
	ins  inspect.Inspector // reads a file that is given directly
	rev  *revision
	// layers says whether it is an image or a root file system.
	layers layered
}

// A Sniffer names the inspector for content that is given directly, under any
// name, or nil. It tells SBOMs and lists of package URLs apart by their content.
type Sniffer func(base string, head []byte) (inspect.Inspector, Kind)

// Open recognises the target that the user names: a directory, a file of any
// kind, an archive, a package URL, a revision of the repository in the current
// directory ("main", or "git:main" where a file is called so), or "-" for in.
func Open(name string, in io.Reader, sniff Sniffer, limits budget.Limits) (*Target, error) {
	if name == "-" {
		data, err := readBounded(in, limits.FileBytes)
		if err != nil {
			return nil, fault.New(fault.Partial, "reading standard input: %w", err)
		}
		return openData("-", "stdin", data, sniff)
	}
	if strings.HasPrefix(name, "pkg:") {
		if _, err := purl.Parse(name); err != nil {
			return nil, fault.New(fault.Usage, "%w", err).WithHint("for example pkg:npm/%%40scope/name@1.2.3")
		}
		return openData(name, "package-url.purls", []byte(name+"\n"), sniff)
	}
	if strings.HasPrefix(name, revisionPrefix) {
		return OpenRevision(".", name)
	}
	info, err := os.Stat(name)
	if errors.Is(err, fs.ErrNotExist) {
		if t, err := OpenRevision(".", name); err == nil {
			return t, nil
		}
		return nil, fault.New(fault.Usage, "opening target %s: no such file or directory", name).
			WithHint("give a directory, an archive, an SBOM, a lock file, a package URL (pkg:…), a git revision or - for standard input")
	}
	if err != nil {
		return nil, fault.New(fault.Usage, "opening target %s: %s", name, plain(err))
	}
	if info.IsDir() && isImageFolder(name) {
		return &Target{Name: name, Kind: Image, dir: name, layers: imageFolder}, nil
	}
	if info.IsDir() {
		return &Target{Name: name, Kind: Directory, dir: name}, nil
	}
	if !info.Mode().IsRegular() {
		return nil, fault.New(fault.Usage, "opening target %s: not a regular file or directory", name)
	}
	return openFile(name, info.Size(), sniff, limits)
}

func openFile(name string, size int64, sniff Sniffer, limits budget.Limits) (*Target, error) {
	base := filepath.Base(name)
	f, err := os.Open(name)
	if err != nil {
		return nil, fault.New(fault.Usage, "opening target %s: %s", name, plain(err))
	}
	defer f.Close()
	head := make([]byte, min(size, 64<<10))
	n, err := f.ReadAt(head, 0)
	if err != nil && err != io.EOF {
		return nil, fault.New(fault.Partial, "reading target %s: %s", name, plain(err))
	}
	head = head[:n]
	if form := unreadDisk(head); form != "" {
		return nil, fault.New(fault.Usage, "opening target %s: %s are not read", name, form).WithHint("unpack it and give the folder")
	}
	t := &Target{Name: name, Kind: File, file: name, base: base}
	if archiveKind(base) != noArchive || archiveMagic(head) != noArchive {
		t.Kind = Archive
		t.layer(f, size, archiveMagic(head))
	} else if ins, k := sniff(base, head); ins != nil {
		t.ins, t.Kind = ins, k
	}
	return t, nil
}

// layer tells images and root file systems among archives.
func (t *Target) layer(r io.ReaderAt, size int64, k kind) {
	t.layers = layeredArchive(r, size, k)
	if t.layers == imageTar || t.layers == imageZipped {
		t.Kind = Image
	}
}

func openData(name, base string, data []byte, sniff Sniffer) (*Target, error) {
	t := &Target{Name: name, Kind: File, base: base, data: data}
	if archiveMagic(data) != noArchive {
		t.Kind = Archive
		t.layer(bytes.NewReader(data), int64(len(data)), archiveMagic(data))
	} else if ins, k := sniff(base, data); ins != nil {
		t.ins, t.Kind = ins, k
	}
	return t, nil
}

func readBounded(r io.Reader, limit int64) ([]byte, error) {
	if limit <= 0 {
		limit = 1 << 40
	}
	data, err := io.ReadAll(io.LimitReader(r, limit+1))
	if err == nil && int64(len(data)) > limit {
		err = &budget.Breach{What: "file size", Limit: limit}
	}
	return data, err
}

// Close lets go of what the target holds open; Source must not be asked any more.
func (t *Target) Close() {
	if t.rev != nil {
		t.rev.close()
	}
}

// Run walks the target.
func (t *Target) Run(ctx context.Context, d *inspect.Dispatch, opt Options) (*Outcome, error) {
	if opt.Limits == (budget.Limits{}) {
		opt.Limits = budget.Default()
	}
	if t.rev != nil {
		return t.rev.run(ctx, d, opt)
	}
	if t.layers != notLayered {
		return t.runLayers(ctx, d, opt)
	}
	if t.dir != "" {
		return Walk(ctx, t.dir, d, opt), nil
	}
	in := &inspect.File{Path: t.base, Size: int64(len(t.data)), Data: t.data, At: bytes.NewReader(t.data)}
	if t.file != "" {
		f, err := openRegular(t.file)
		if err != nil {
			if f, err = os.Open(t.file); err != nil { // the user may name a link
				return nil, fault.New(fault.Usage, "opening target %s: %s", t.Name, plain(err))
			}
		}
		defer f.Close()
		info, err := f.Stat()
		if err != nil {
			return nil, fault.New(fault.Partial, "reading target %s: %s", t.Name, plain(err))
		}
		in.Size, in.At, in.Exec, in.Mode, in.Data = info.Size(), f, info.Mode()&0o111 != 0, info.Mode(), nil
	}
	in.Budget = budget.New(opt.Limits, in.Size)
	return t.single(ctx, in, d, opt), nil
}

// single brings one file that was given directly through the same states.
func (t *Target) single(ctx context.Context, in *inspect.File, d *inspect.Dispatch, opt Options) *Outcome {
	c := newCollector()
	c.files.Seen = 1
	var list []inspect.Inspector
	if t.ins != nil {
		list = []inspect.Inspector{t.ins}
	} else {
		for _, i := range d.Takers(in.Path, false, nil) {
			list = append(list, d.Inspector(i))
		}
	}
	head := make([]byte, min(in.Size, 512))
	n, _ := in.At.ReadAt(head, 0)
	byMagic := len(list) == 0
	if byMagic {
		for _, i := range d.Magic(head[:n], nil) {
			list = append(list, d.Inspector(i))
		}
	}
	named := inspect.NewDispatch(list)
	w := &walker{dispatch: named, opt: opt}
	j := job{rel: in.Path}
	j.probe = byMagic
	for i := range list {
		j.takers = append(j.takers, i)
	}
	if t.Kind == Archive {
		if j.archive = archiveKind(in.Path); j.archive == noArchive {
			j.archive = archiveMagic(head[:n])
		}
	}
	j.fit(named, opt.Limits, in.Size)
	switch {
	case len(j.takers) == 0 && j.told != nil:
		c.over(j)
	case len(j.takers) == 0 && j.archive == noArchive:
		c.ruleOut(reasonKind)
	default:
		w.opt.Cache = nil
		ids, kept := w.ids(j.takers), w.inspectors(j.takers)
		w.dispatch = d
		w.runSingle(ctx, j, kept, in, ids, c)
	}
	return merge([]*collector{c}, ctx.Err() == nil)
}

// runSingle inspects a file given directly with the listed inspectors, and its
// members with all of them.
func (w *walker) runSingle(ctx context.Context, j job, list []inspect.Inspector, in *inspect.File, ids []string, c *collector) {
	var own inspect.Result
	failed, over := false, false
	refuse := func(who string, err error) {
		failed, over = true, over || budget.IsBreach(err)
		c.refusals = append(c.refusals, Refusal{Path: j.rel, Inspector: who, Reason: plain(err), Over: budget.IsBreach(err), Tree: j.tree})
	}
	for _, ins := range list {
		if err := inspectOne(ins, in, &own); err != nil {
			refuse(ins.ID(), err)
		}
	}
	if j.archive != noArchive {
		a := &unpacker{ctx: ctx, dispatch: w.dispatch, limits: w.opt.Limits, total: &w.total, temp: w.opt.TempDir, c: c, out: &own}
		if err := a.open(j.archive, in, 1); err != nil {
			refuse("archive", err)
		}
	}
	c.take(&own, in.Tree)
	switch {
	case j.told != nil:
		c.over(j)
	case over:
		c.files.OverBudget++
	case failed:
		c.files.Refused++
	default:
		c.read(ids)
	}
}

// Source returns the content of a file of the target for showing a line of it:
// at most limit bytes, and nothing for members of archives.
func (t *Target) Source(p string, limit int64) ([]byte, error) {
	switch {
	case t.rev != nil:
		return t.rev.source(p, limit)
	case t.layers != notLayered:
		return nil, fmt.Errorf("%s: %w", p, fs.ErrNotExist)
	case t.data != nil && p == t.base:
		return t.data, nil
	case t.file != "" && p == t.base:
		return readFile(t.file, limit)
	case t.dir == "" || !filepath.IsLocal(filepath.FromSlash(p)):
		return nil, fmt.Errorf("%s: %w", p, fs.ErrNotExist)
	}
	root, err := os.OpenRoot(t.dir)
	if err != nil {
		return nil, err
	}
	defer root.Close()
	info, err := root.Lstat(filepath.FromSlash(p))
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, fmt.Errorf("%s: %w", p, fs.ErrInvalid)
	}
	f, err := root.Open(filepath.FromSlash(p))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return readBounded(f, limit)
}

func readFile(name string, limit int64) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return readBounded(f, limit)
}
