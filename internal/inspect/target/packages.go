package target

import (
	"archive/tar"
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"

	"github.com/ulikunitz/xz/lzma"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/target/pack"
)

// deb opens the two tar archives of a Debian package (deb(5)); they are read
// where they stand.
func (u *unpacker) deb(f *inspect.File, level int) error {
	ar, err := pack.NewAr(f.At, f.Size)
	if err != nil {
		return err
	}
	var bad error
	for {
		if err := u.ctx.Err(); err != nil {
			return err
		}
		m, err := ar.Next()
		if err == io.EOF {
			return bad
		}
		if err != nil {
			return fmt.Errorf("not a readable ar archive: %w", err)
		}
		if err := u.count(); err != nil {
			return err
		}
		clean, ok := memberName(m.Name)
		k := archiveKind(clean)
		if !ok || k == noArchive {
			continue
		}
		in := &inspect.File{
			Path: f.Path + span.ArchiveSeparator + clean, Size: m.Size, Tree: u.tree,
			At: io.NewSectionReader(f.At, m.Off, m.Size), Budget: budget.New(u.limits, m.Size),
		}
		if err := u.open(k, in, level+1); err != nil {
			if ends(err) {
				return err
			}
			bad = cmpErr(bad, fmt.Errorf("member %s: %w", clean, err))
		}
	}
}

// rpm opens the payload of an RPM package.
func (u *unpacker) rpm(f *inspect.File, level int) error {
	off, err := pack.RPMPayload(f.At, f.Size)
	if err != nil {
		return fmt.Errorf("not a readable RPM package: %w", err)
	}
	src := bufio.NewReaderSize(io.NewSectionReader(f.At, off, f.Size-off), 1<<16)
	r, done, err := payload(src)
	if err != nil {
		return fmt.Errorf("not a readable RPM package: %w", err)
	}
	defer done()
	inner := *f
	inner.Budget = nil
	cpio := pack.NewCpio(f.Budget.Reader(r))
	linked := make(map[uint64][]string) // names of files whose content is to come
	var bad error
	for {
		if err := u.ctx.Err(); err != nil {
			return err
		}
		m, err := cpio.Next()
		if err == io.EOF {
			return bad
		}
		if err != nil {
			return cmpErr(bad, fmt.Errorf("not a readable RPM package: %w", err))
		}
		if !m.Regular() {
			continue
		}
		if err := u.count(); err != nil {
			return err
		}
		if m.Links > 1 && m.Size == 0 {
			linked[m.Inode] = append(linked[m.Inode], m.Name)
			continue
		}
		if err := u.names(&inner, m, append(linked[m.Inode], m.Name), cpio, level); err != nil {
			if ends(err) {
				return err
			}
			bad = cmpErr(bad, err)
		}
		delete(linked, m.Inode)
	}
}

// names handles the content of a file under all its names: a cpio archive has it
// behind the last of them only.
func (u *unpacker) names(f *inspect.File, m pack.CpioMember, names []string, r io.Reader, level int) (bad error) {
	exec := m.Mode&0o111 != 0
	if limit := u.limits.FileBytes; len(names) > 1 && (limit <= 0 || m.Size <= limit) {
		data, err := u.readMember(f, r, m.Size)
		if err != nil {
			return fmt.Errorf("member %s: %w", m.Name, err)
		}
		for _, name := range names[:len(names)-1] {
			open := func() (io.Reader, error) { return bytes.NewReader(data), nil }
			if err := u.member(f, name, m.Size, exec, open, level); err != nil {
				bad = cmpErr(bad, err)
			}
		}
		r = bytes.NewReader(data)
	}
	open := func() (io.Reader, error) { return r, nil }
	return cmpErr(u.member(f, m.Name, m.Size, exec, open, level), bad)
}

// payload inflates the payload of an RPM package, which may be compressed in any
// of five ways.
func payload(src *bufio.Reader) (io.Reader, func(), error) {
	head, err := src.Peek(6)
	if err != nil {
		return nil, nil, err
	}
	switch k := archiveMagic(head); {
	case k == tarGzip || k == tarXz || k == tarZstd || k == tarBzip2:
		return decompress(k, src)
	case bytes.HasPrefix(head, []byte("\x5d\x00\x00")):
		r, err := lzma.ReaderConfig{DictCap: 64 << 20}.NewReader(src)
		return r, func() {}, err
	case bytes.HasPrefix(head, []byte("0707")):
		return src, func() {}, nil
	}
	return nil, nil, errors.New("its payload is compressed in an unknown way")
}

// apk opens a package of Alpine Linux: three tar archives, each compressed by
// itself, that make one (apk-package(5)). A package of Android has the same
// ending and is a zip archive.
func (u *unpacker) apk(f *inspect.File, level int) error {
	var head [4]byte
	n, err := f.At.ReadAt(head[:], 0)
	if err != nil && err != io.EOF {
		return err
	}
	switch {
	case archiveMagic(head[:n]) == zipArchive:
		return u.zip(f, level)
	case bytes.HasPrefix(head[:n], []byte("ADB")):
		return errors.New("a package of Alpine's third form (ADB), which is not read")
	}
	return u.tar(apkArchive, f, level)
}

// rejoin returns a reader of the tar archive that follows another one behind its
// end mark and padding, or nil if there is none.
func rejoin(r io.Reader) (*tar.Reader, error) {
	var block [512]byte
	for {
		if _, err := io.ReadFull(r, block[:]); err == io.EOF || err == io.ErrUnexpectedEOF {
			return nil, nil
		} else if err != nil {
			return nil, err
		}
		if block != [512]byte{} {
			return tar.NewReader(io.MultiReader(bytes.NewReader(block[:]), r)), nil
		}
	}
}

// large handles a member over the limit for one file: only those who read in
// pieces get it, from a temporary file.
func (u *unpacker) large(f *inspect.File, p plan, clean string, size int64, exec bool, open func() (io.Reader, error)) error {
	tooLarge := &budget.Breach{What: "file size", Limit: u.limits.FileBytes}
	if p.archive != noArchive {
		return tooLarge
	}
	if p.fit(u.dispatch, u.limits, size); len(p.takers) == 0 && !p.probe {
		return p.told
	}
	r, err := open()
	if err != nil {
		return fmt.Errorf("member %s: %w", clean, err)
	}
	if c, ok := r.(io.Closer); ok {
		defer c.Close()
	}
	r = f.Budget.Reader(r)
	if p.probe {
		head := make([]byte, 64)
		n, err := io.ReadFull(r, head)
		if err != nil {
			return fmt.Errorf("member %s: %w", clean, err)
		}
		p.takers = u.dispatch.Magic(head[:n], nil)
		if p.fit(u.dispatch, u.limits, size); len(p.takers) == 0 {
			return nil
		}
		r = io.MultiReader(bytes.NewReader(head[:n]), r)
	}
	s, err := newSpill(u.temp, r, u.limits.LargeBytes, u.total, u.limits.TotalBytes)
	if err != nil {
		return fmt.Errorf("member %s: %w", clean, err)
	}
	defer s.Close()
	in := &inspect.File{Path: f.Path + span.ArchiveSeparator + clean, Size: s.size, Exec: exec, Tree: u.tree, At: s, Budget: budget.New(u.limits, s.size)}
	if err := u.inspect(p.takers, in, clean); err != nil {
		return err
	}
	return p.told
}
