package target

import (
	"archive/tar"
	"archive/zip"
	"bufio"
	"bytes"
	"compress/bzip2"
	"context"
	"errors"
	"fmt"
	"io"
	"path"
	"slices"
	"strings"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
	"github.com/ulikunitz/xz"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
)

// unpacker walks the members of one archive, and of archives inside it.
type unpacker struct {
	ctx      context.Context
	dispatch *inspect.Dispatch
	limits   budget.Limits
	total    *totals
	c        *collector
	tree     component.Scope
	out      *inspect.Result
	members  int
	temp     string // folder for content that is too large for memory
}

// open walks the archive in f, which is level archives deep.
func (u *unpacker) open(k kind, f *inspect.File, level int) error {
	if u.limits.Nesting > 0 && level > u.limits.Nesting {
		return &budget.Breach{What: "nesting", Limit: int64(u.limits.Nesting)}
	}
	u.c.files.Archives++
	switch k {
	case zipArchive:
		return u.zip(f, level)
	case debArchive:
		return u.deb(f, level)
	case rpmArchive:
		return u.rpm(f, level)
	case apkArchive:
		return u.apk(f, level)
	}
	return u.tar(k, f, level)
}

func (u *unpacker) zip(f *inspect.File, level int) error {
	dir := &directory{r: f.At, left: memberRow*int64(u.limits.Members) + 1<<20, limit: u.limits.Members}
	r, err := zip.NewReader(dir, f.Size)
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		return fmt.Errorf("not a readable zip archive: %w", cmpErr(dir.breach, err))
	}
	dir.limit = 0
	var bad error
	for _, m := range r.File {
		if err := u.ctx.Err(); err != nil {
			return err
		}
		if m.FileInfo().IsDir() || !m.Mode().IsRegular() {
			continue
		}
		if err := u.count(); err != nil {
			return err
		}
		open := func() (io.Reader, error) { return m.Open() }
		if err := u.member(f, m.Name, int64(m.UncompressedSize64), m.Mode()&0o111 != 0, open, level); err != nil {
			if ends(err) {
				return err
			}
			bad = cmpErr(bad, err)
		}
	}
	return bad
}

// memberRow is more than the folder of a zip archive holds for most members, in bytes.
const memberRow = 300

// A directory bounds what is read of a zip archive's own folder, because all of
// it is kept in memory before the first member can be counted. A limit of 0
// bounds nothing.
type directory struct {
	r      io.ReaderAt
	left   int64
	limit  int
	breach error
}

// ReadAt reads within the bound.
func (d *directory) ReadAt(p []byte, off int64) (int, error) {
	if d.left -= int64(len(p)); d.limit > 0 && d.left < 0 {
		d.breach = &budget.Breach{What: "members", Limit: int64(d.limit)}
		return 0, d.breach
	}
	return d.r.ReadAt(p, off)
}

func (u *unpacker) tar(k kind, f *inspect.File, level int) error {
	var src io.Reader = bufio.NewReaderSize(io.NewSectionReader(f.At, 0, f.Size), 1<<16)
	src, done, err := decompress(k, src)
	if err != nil {
		return fmt.Errorf("not a readable compressed file: %w", err)
	}
	defer done()
	if k != tarArchive {
		src = f.Budget.Reader(src)
		inner := *f // whose members are part of what is counted here
		inner.Budget = nil
		f = &inner
	}
	all := &counter{r: src}
	r := tar.NewReader(all)
	var bad error
	for {
		if err := u.ctx.Err(); err != nil {
			return err
		}
		h, err := r.Next()
		if err == io.EOF && k == apkArchive {
			next, err := rejoin(all)
			if err != nil {
				return cmpErr(bad, fmt.Errorf("not a readable compressed file: %w", err))
			}
			if next != nil {
				r = next
				continue
			}
		}
		if err == io.EOF && k != tarArchive {
			return cmpErr(bad, all.rest())
		}
		if err == io.EOF {
			return bad
		}
		if err != nil && !errors.Is(err, tar.ErrInsecurePath) {
			return cmpErr(bad, fmt.Errorf("not a readable tar archive: %w", err))
		}
		if h.Typeflag != tar.TypeReg {
			continue
		}
		if err := u.count(); err != nil {
			return err
		}
		open := func() (io.Reader, error) { return r, nil }
		if err := u.member(f, h.Name, h.Size, h.Mode&0o111 != 0, open, level); err != nil {
			if ends(err) {
				return err
			}
			bad = cmpErr(bad, err)
		}
	}
}

// ends reports whether an error is about a limit that counts over all members of
// an archive, so that reading on is no use. Other errors cost one member only.
func ends(err error) bool {
	var b *budget.Breach
	return errors.As(err, &b) && slices.Contains([]string{"members", "inflated size", "ratio", "total expanded bytes"}, b.What)
}

// A counter counts what is read of a compressed tar archive.
type counter struct {
	r io.Reader
	n int64
}

// Read reads on.
func (c *counter) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.n += int64(n)
	return n, err
}

// rest reads what follows the end of the tar archive, because only there a
// compressed file tells that it is whole. Foreign bytes behind it do no harm.
func (c *counter) rest() error {
	_, err := io.Copy(io.Discard, c)
	switch {
	case err != nil && !errors.Is(err, gzip.ErrHeader):
		return fmt.Errorf("not a readable compressed file: %w", err)
	case c.n == 0:
		return errors.New("not a readable compressed file: it holds nothing")
	}
	return nil
}

func cmpErr(a, b error) error {
	if a != nil {
		return a
	}
	return b
}

func (u *unpacker) count() error {
	u.members++
	u.c.files.Members++
	if u.limits.Members > 0 && u.members > u.limits.Members {
		return &budget.Breach{What: "members", Limit: int64(u.limits.Members)}
	}
	return nil
}

// decompress wraps src. done releases what the decompressor holds.
func decompress(k kind, src io.Reader) (io.Reader, func(), error) {
	none := func() {}
	switch k {
	case tarGzip, apkArchive:
		r, err := gzip.NewReader(src)
		return r, none, err
	case tarXz:
		r, err := xz.ReaderConfig{DictCap: 64 << 20}.NewReader(src)
		return r, none, err
	case tarZstd:
		r, err := zstd.NewReader(src, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxMemory(128<<20))
		if err != nil {
			return nil, none, err
		}
		return r, r.Close, nil
	case tarBzip2:
		return bzip2.NewReader(src), none, nil
	}
	return src, none, nil
}

// memberName cleans a member's name for display and dispatch; ok is false for a
// name that would lead out of the archive.
func memberName(name string) (clean string, ok bool) {
	name = strings.ReplaceAll(name, `\`, "/")
	if strings.ContainsRune(name, 0) || len(name) > 4096 {
		return strings.ToValidUTF8(name[:min(len(name), 200)], "\uFFFD"), false
	}
	name = strings.ToValidUTF8(name, "\uFFFD")
	for _, el := range strings.Split(name, "/") {
		if el == ".." {
			return name, false
		}
	}
	clean = strings.TrimPrefix(path.Clean("/"+name), "/")
	return clean, clean != "" && !strings.HasPrefix(name, "/")
}

// member reads one member if anybody asks for it.
func (u *unpacker) member(f *inspect.File, name string, size int64, exec bool, open func() (io.Reader, error), level int) error {
	clean, ok := memberName(name)
	full := f.Path + span.ArchiveSeparator + clean
	if !ok {
		return fmt.Errorf("member %q has a path that leads out of the archive", clean)
	}
	takers := u.dispatch.Takers(clean, false, nil)
	nested := archiveKind(clean)
	probe := len(takers) == 0 && nested == noArchive && u.dispatch.WantsMagic() && mayBeBinary(clean) && !dullName(clean, exec)
	if len(takers) == 0 && nested == noArchive && !probe {
		return nil
	}
	if u.limits.FileBytes > 0 && size > u.limits.FileBytes {
		return u.large(f, plan{takers: takers, archive: nested, probe: probe}, clean, size, exec, open)
	}
	r, err := open()
	if err != nil {
		return fmt.Errorf("member %s: %w", clean, err)
	}
	data, err := u.readMember(f, r, size)
	if c, ok := r.(io.Closer); ok {
		c.Close()
	}
	if err != nil {
		return fmt.Errorf("member %s: %w", clean, err)
	}
	if probe {
		if takers = u.dispatch.Magic(data, nil); len(takers) == 0 {
			return nil
		}
	}
	in := &inspect.File{Path: full, Size: int64(len(data)), Exec: exec, Tree: u.tree, Data: data, At: bytes.NewReader(data), Budget: budget.New(u.limits, int64(len(data)))}
	bad := u.inspect(takers, in, clean)
	if nested != noArchive {
		if err := u.open(nested, in, level+1); err != nil {
			bad = fmt.Errorf("member %s: %w", clean, err)
		}
	}
	return bad
}

// inspect hands a member to its takers.
func (u *unpacker) inspect(takers []int, in *inspect.File, clean string) (bad error) {
	for _, t := range takers {
		if err := inspectOne(u.dispatch.Inspector(t), in, u.out); err != nil {
			bad = fmt.Errorf("member %s: %w", clean, err)
		} else {
			u.c.inputs[u.dispatch.Inspector(t).ID()]++
		}
	}
	return bad
}

// readMember reads a member into memory, spending the archive's budget. The
// stated size is a hint that a hostile archive may lie about.
func (u *unpacker) readMember(f *inspect.File, r io.Reader, size int64) ([]byte, error) {
	var buf bytes.Buffer
	buf.Grow(int(min(max(size, 0)+bytes.MinRead, 1<<20)))
	limit := u.limits.FileBytes
	if limit <= 0 {
		limit = 1 << 40
	}
	n, err := buf.ReadFrom(io.LimitReader(f.Budget.Reader(r), limit+1))
	if err != nil {
		return nil, err
	}
	if n > limit {
		return nil, &budget.Breach{What: "file size", Limit: limit}
	}
	if err := u.total.spend(n, u.limits.TotalBytes); err != nil {
		return nil, err
	}
	return buf.Bytes(), nil
}
