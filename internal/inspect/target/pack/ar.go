package pack

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// ArMagic is what an ar archive begins with.
const ArMagic = "!<arch>\n"

const (
	arHeader   = 60       // bytes of a member's header
	maxNames   = 16 << 20 // bytes of the table of long names
	maxNameLen = 4096     // bytes of one name
)

// An Ar goes over the members of an ar archive, of both the System V (GNU) and
// the BSD form.
type Ar struct {
	r     io.ReaderAt
	size  int64
	off   int64
	names []byte // table of long names
}

// An ArMember is one member; its content lies at Off.
type ArMember struct {
	Name      string
	Off, Size int64 // bytes
}

// NewAr returns the members of an archive of size bytes.
func NewAr(r io.ReaderAt, size int64) (*Ar, error) {
	magic := make([]byte, len(ArMagic))
	if _, err := r.ReadAt(magic, 0); err != nil && err != io.EOF {
		return nil, err
	}
	if string(magic) != ArMagic {
		return nil, errors.New("not an ar archive")
	}
	return &Ar{r: r, size: size, off: int64(len(ArMagic))}, nil
}

// Next returns the next member that holds content, or [io.EOF] at the end.
func (a *Ar) Next() (ArMember, error) {
	for a.off < a.size {
		var h [arHeader]byte
		if n, err := a.r.ReadAt(h[:], a.off); n < arHeader {
			if err != io.EOF && err != nil {
				return ArMember{}, err
			}
			if len(bytes.Trim(h[:n], "\n\x00")) == 0 {
				return ArMember{}, io.EOF
			}
			return ArMember{}, io.ErrUnexpectedEOF
		}
		if h[58] != '`' || h[59] != '\n' {
			return ArMember{}, fmt.Errorf("no header of a member at offset %d", a.off)
		}
		size, err := strconv.ParseInt(strings.TrimSpace(string(h[48:58])), 10, 64)
		if err != nil || size < 0 || size > a.size-a.off-arHeader {
			return ArMember{}, fmt.Errorf("the member at offset %d is larger than what is left of the archive", a.off)
		}
		m := ArMember{Name: strings.TrimRight(string(h[:16]), " "), Off: a.off + arHeader, Size: size}
		a.off = m.Off + size + size%2
		switch {
		case m.Name == "//":
			if err := a.table(m); err != nil {
				return m, err
			}
		case m.Name == "/" || m.Name == "/SYM64/" || strings.HasPrefix(m.Name, "__.SYMDEF"):
		default:
			return m, a.name(&m)
		}
	}
	return ArMember{}, io.EOF
}

// table keeps the long names of the GNU form.
func (a *Ar) table(m ArMember) error {
	if m.Size > maxNames {
		return fmt.Errorf("the table of names is over %d bytes", maxNames)
	}
	a.names = make([]byte, m.Size)
	_, err := io.ReadFull(io.NewSectionReader(a.r, m.Off, m.Size), a.names)
	return err
}

// name completes a name that stands elsewhere: "/offset" in the table of names,
// or "#1/length" before the content.
func (a *Ar) name(m *ArMember) error {
	if rest, ok := strings.CutPrefix(m.Name, "#1/"); ok {
		n, err := strconv.ParseInt(rest, 10, 64)
		if err != nil || n < 0 || n > m.Size || n > maxNameLen {
			return fmt.Errorf("the name of the member at offset %d is longer than it is", m.Off)
		}
		name := make([]byte, n)
		if _, err := io.ReadFull(io.NewSectionReader(a.r, m.Off, n), name); err != nil {
			return err
		}
		m.Name, m.Off, m.Size = string(bytes.TrimRight(name, "\x00")), m.Off+n, m.Size-n
		return nil
	}
	if rest, ok := strings.CutPrefix(m.Name, "/"); ok {
		off, err := strconv.Atoi(rest)
		if err != nil || off < 0 || off >= len(a.names) {
			return fmt.Errorf("the member at offset %d has no name", m.Off)
		}
		name := a.names[off:min(len(a.names), off+maxNameLen)]
		if i := bytes.IndexByte(name, '\n'); i >= 0 {
			name = name[:i]
		}
		m.Name = string(name)
	}
	m.Name = strings.TrimSuffix(m.Name, "/")
	return nil
}
