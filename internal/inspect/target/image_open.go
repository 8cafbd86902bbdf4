package target

import (
	"archive/tar"
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect/target/image"
)

// layered says how a target made of layers is opened.
type layered uint8

const (
	notLayered layered = iota
	imageFolder
	imageTar    // an image in a tar archive
	imageZipped // the same, compressed as a whole
	systemTar   // a root file system as a tar archive, compressed or not
)

// Bounds of what is read to tell what an archive holds.
const (
	imageMembers = 4096    // headers of one that is not compressed
	headMembers  = 512     // members that tell what a compressed archive holds
	headBytes    = 8 << 20 // of them, expanded
)

// isImageFolder reports whether a folder is an OCI layout.
func isImageFolder(dir string) bool {
	for _, name := range []string{"oci-layout", "index.json"} {
		info, err := os.Lstat(filepath.Join(dir, name))
		if err != nil || !info.Mode().IsRegular() {
			return false
		}
	}
	return true
}

// layeredArchive tells by the content of an archive whether it is an image or a
// root file system.
func layeredArchive(r io.ReaderAt, size int64, k kind) layered {
	switch k {
	case zipArchive, noArchive:
		return notLayered
	case tarArchive:
		files, err := image.IndexTar(r, size, imageMembers)
		if image.IsLayout(files) {
			return imageTar
		}
		if err != nil && files.Members() == 0 {
			return notLayered
		}
	}
	src, done, err := decompress(k, io.NewSectionReader(r, 0, size))
	if err != nil {
		return notLayered
	}
	defer done()
	var roots, images, others int
	seen := make(map[string]bool)
	tr := tar.NewReader(io.LimitReader(src, headBytes))
	for range headMembers {
		h, err := tr.Next()
		if err != nil && !errors.Is(err, tar.ErrInsecurePath) {
			break
		}
		clean := path.Clean("/" + h.Name)[1:]
		top, _, below := strings.Cut(clean, "/")
		switch {
		case clean == "" || seen[top]:
		case isRootFolder(top) && (below || h.Typeflag != tar.TypeReg):
			roots++
		case isImageMember(clean):
			images++
		default:
			others++
		}
		seen[top] = true
	}
	switch {
	case images > 0 && roots == 0 && others == 0 && k != tarArchive:
		return imageZipped
	case roots >= 3:
		return systemTar
	}
	return notLayered
}

// isRootFolder reports whether a name is one of the top folders of a Unix system
// (Filesystem Hierarchy Standard 3.0, chapter 3).
func isRootFolder(name string) bool {
	switch name {
	case "bin", "boot", "dev", "etc", "home", "lib", "lib32", "lib64", "libx32", "media", "mnt", "opt", "proc", "root",
		"run", "sbin", "srv", "sys", "tmp", "usr", "var":
		return true
	}
	return false
}

// isImageMember reports whether a member has a name that files with images begin with.
func isImageMember(name string) bool {
	top, _, _ := strings.Cut(name, "/")
	switch top {
	case "blobs", "oci-layout", "index.json", "manifest.json", "repositories":
		return true
	}
	top = strings.TrimPrefix(top, "sha256:")
	top = strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(top, ".gz"), ".tar"), ".json")
	return len(top) == 64 && strings.Trim(top, "0123456789abcdef") == ""
}

// unreadDisk names a form of file system image that is recognised and not read,
// or returns "".
func unreadDisk(head []byte) string {
	switch {
	case bytes.HasPrefix(head, []byte("hsqs")):
		return "squashfs file systems"
	case len(head) > 0x8006 && string(head[0x8001:0x8006]) == "CD001":
		return "ISO 9660 file systems"
	}
	return ""
}

// folderFiles gives an OCI layout in a folder without a way out of it.
type folderFiles struct{ root *os.Root }

type folderFile struct {
	*os.File
	size int64
}

// Size returns the size when the file was opened.
func (f folderFile) Size() int64 { return f.size }

// Open implements [image.Files].
func (g folderFiles) Open(name string) (image.File, error) {
	name = filepath.FromSlash(name)
	if !filepath.IsLocal(name) {
		return nil, fmt.Errorf("%s: %w", name, fs.ErrNotExist)
	}
	info, err := g.root.Lstat(name)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, errors.New("not a regular file")
	}
	f, err := g.root.Open(name)
	if err != nil {
		return nil, err
	}
	return folderFile{f, info.Size()}, nil
}

// oneFile gives the same content under every name.
type oneFile struct {
	r    io.ReaderAt
	size int64
}

// Open implements [image.Files].
func (o oneFile) Open(string) (image.File, error) {
	return sectionFile{io.NewSectionReader(o.r, 0, o.size)}, nil
}

type sectionFile struct{ *io.SectionReader }

// Close does nothing.
func (sectionFile) Close() error { return nil }

// content opens what the target is made of.
func (t *Target) content() (r io.ReaderAt, size int64, done func(), err error) {
	if t.file == "" {
		return bytes.NewReader(t.data), int64(len(t.data)), func() {}, nil
	}
	f, err := openRegular(t.file)
	if err != nil {
		if f, err = os.Open(t.file); err != nil { // the user may name a link
			return nil, 0, nil, err
		}
	}
	info, err := f.Stat()
	if err != nil {
		f.Close()
		return nil, 0, nil, err
	}
	return f, info.Size(), func() { f.Close() }, nil
}

// files opens the layout of an image target.
func (t *Target) files(opt Options, total *totals) (image.Files, func(), error) {
	if t.layers == imageFolder {
		root, err := os.OpenRoot(t.dir)
		if err != nil {
			return nil, nil, err
		}
		return folderFiles{root}, func() { root.Close() }, nil
	}
	r, size, done, err := t.content()
	if err != nil {
		return nil, nil, err
	}
	if t.layers == systemTar {
		return oneFile{r, size}, done, nil
	}
	if t.layers == imageZipped {
		s, err := t.unzip(r, size, opt, total)
		done()
		if err != nil {
			return nil, nil, err
		}
		r, size, done = s, s.size, func() { s.Close() }
	}
	limit := opt.Limits.Members
	if limit <= 0 {
		limit = 1 << 30
	}
	files, err := image.IndexTar(r, size, limit)
	if err != nil && !image.IsLayout(files) {
		done()
		return nil, nil, err
	}
	return files, done, nil
}

// unzip expands an image that was compressed as a whole: its documents stand at
// the end, and its layers are read from the top.
func (t *Target) unzip(r io.ReaderAt, size int64, opt Options, total *totals) (*spill, error) {
	head := make([]byte, 6)
	r.ReadAt(head, 0)
	src, done, err := decompress(archiveMagic(head), io.NewSectionReader(r, 0, size))
	if err != nil {
		return nil, err
	}
	defer done()
	b := budget.New(layerLimits(opt.Limits), size)
	return newSpill(opt.TempDir, b.Reader(src), 0, total, opt.Limits.TotalBytes)
}

// bound limits what a layer expands to, alone and together with all others.
func (w *walker) bound(stored int64, expanded io.Reader) io.Reader {
	return budget.New(layerLimits(w.opt.Limits), stored).Reader(spender{expanded, &w.total, w.opt.Limits.TotalBytes})
}

// A spender spends what is read from the run's total.
type spender struct {
	r     io.Reader
	total *totals
	limit int64
}

// Read reads on.
func (s spender) Read(p []byte) (int, error) {
	n, err := s.r.Read(p)
	if terr := s.total.spend(int64(n), s.limit); terr != nil {
		return 0, terr
	}
	return n, err
}

// layerLimits are the limits of one layer: it may be as large as all that a run
// expands, but its ratio stays bounded.
func layerLimits(l budget.Limits) budget.Limits {
	l.InflatedBytes = l.TotalBytes
	return l
}
