package object

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

const (
	arMagic   = "!<arch>\n"
	thinMagic = "!<thin>\n"
	// maxArches separates universal files from Java classes, which begin with
	// the same four bytes and a version of 45 or more.
	maxArches = 30
)

// ErrThin says that an archive holds the names of its members only.
var ErrThin = errors.New("thin archive: the members are other files")

// A Member is one object of a file that holds several.
type Member struct {
	Name      string // file name, or architecture in a universal file; may repeat
	Off, Size int64  // bytes
}

// Members returns the objects in a static archive (GNU, BSD and Microsoft
// forms, ar(5)) or universal Mach-O file; nil for a plain file. Symbol tables
// and tables of names are left out. A damaged archive gives the members before
// the damage and an error; a thin one gives [ErrThin]; more members than the
// budget allows give a breach.
func Members(r io.ReaderAt, size int64, b *budget.Budget) ([]Member, error) {
	src := &source{r: r, size: uint64(max(size, 0)), b: b}
	head, err := src.at(0, 8)
	if err != nil {
		return nil, err
	}
	switch {
	case fat(head):
		return universal(src, head)
	case string(head) == thinMagic:
		return nil, ErrThin
	case string(head) == arMagic:
		a := &archive{src: src, limit: b.Limits().Members}
		err := a.read()
		return a.out, err
	}
	return nil, nil
}

// fat says whether head begins a universal file.
func fat(head []byte) bool {
	if len(head) < 8 {
		return false
	}
	magic, count := binary.BigEndian.Uint32(head), binary.BigEndian.Uint32(head[4:])
	return (magic == 0xcafebabe || magic == 0xcafebabf) && count > 0 && count <= maxArches
}

// universal reads the table of architectures (mach-o/fat.h).
func universal(src *source, head []byte) ([]Member, error) {
	w := word{order: binary.BigEndian, wide: binary.BigEndian.Uint32(head) == 0xcafebabf}
	width := uint64(20)
	if w.wide {
		width = 32
	}
	count := uint64(binary.BigEndian.Uint32(head[4:]))
	var out []Member
	err := src.rows(8, count, width, func(_ uint64, row []byte) (bool, error) {
		off, size := w.addr(row, 8, 8), w.addr(row, 12, 16)
		if off < src.size {
			size = min(size, src.size-off)
			out = append(out, Member{machoArch(w.u32(row, 0), w.u32(row, 4)), int64(off), int64(size)})
		}
		return true, nil
	})
	if err == nil && uint64(len(out)) < count {
		err = fmt.Errorf("universal file: %d of %d architectures are in the file", len(out), count)
	}
	return out, err
}

// An archive is a static library while it is read.
type archive struct {
	src   *source
	limit int
	long  []byte // the table of long names
	out   []Member
}

func (a *archive) read() error {
	for at := uint64(len(arMagic)); at < a.src.size; {
		head, err := a.src.at(at, 60)
		if err != nil {
			return err
		}
		if len(bytes.TrimRight(head, "\n")) == 0 {
			return nil
		}
		if len(head) < 60 || head[58] != '`' || head[59] != '\n' {
			return fmt.Errorf("archive: the header at offset %d is damaged", at)
		}
		size, err := strconv.ParseUint(strings.TrimRight(string(head[48:58]), " "), 10, 63)
		if err != nil {
			return fmt.Errorf("archive: the size at offset %d is no number", at+48)
		}
		at += 60
		if !a.src.whole(at, size) {
			return fmt.Errorf("archive: the member at offset %d reaches over the end of the file", at)
		}
		if err := a.member(strings.TrimRight(string(head[:16]), " "), at, size); err != nil {
			return err
		}
		if a.limit > 0 && len(a.out) > a.limit {
			a.out = a.out[:a.limit]
			return &budget.Breach{What: "members", Limit: int64(a.limit)}
		}
		at += size + size&1
	}
	return nil
}

// member adds one member, whose name may stand elsewhere.
func (a *archive) member(name string, off, size uint64) (err error) {
	switch {
	case name == "/" || name == "/SYM64/" || name == "/<ECSYMBOLS>/":
		return nil
	case name == "//":
		if a.long == nil {
			a.long, err = a.src.at(off, min(size, maxNames))
		}
		return err
	case strings.HasPrefix(name, "#1/"): // BSD: the name stands before the content
		n, err := strconv.ParseUint(name[3:], 10, 31)
		if err != nil || n > size {
			return fmt.Errorf("archive: the name of the member at offset %d is damaged", off)
		}
		if name, err = a.src.path(off, n); err != nil {
			return err
		}
		off, size = off+n, size-n
	case len(name) > 1 && name[0] == '/':
		if i, err := strconv.ParseUint(name[1:], 10, 31); err == nil && i < uint64(len(a.long)) {
			name = a.longName(a.long[i:])
		}
	default:
		name = strings.TrimSuffix(name, "/")
	}
	if name == "__.SYMDEF" || name == "__.SYMDEF SORTED" || name == "__.SYMDEF_64" {
		return nil
	}
	a.out = append(a.out, Member{name, int64(off), int64(size)})
	return nil
}

// longName ends at a slash and line feed (GNU) or at a zero byte (Microsoft).
func (a *archive) longName(b []byte) string {
	b = b[:min(len(b), maxPath)]
	if i := bytes.IndexAny(b, "\x00\n"); i >= 0 {
		b = b[:i]
	}
	return strings.TrimSuffix(string(b), "/")
}
