package pack

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strconv"
)

// cpioHeader is the length of a header of the new ASCII form, in bytes.
const cpioHeader = 110

// A Cpio goes over the members of a cpio archive.
type Cpio struct {
	r    *bufio.Reader
	off  int64
	left int64 // of the current member's content
	pad  int64 // after it
	done bool
}

// A CpioMember is one member; its content is what [Cpio.Read] gives until Next.
type CpioMember struct {
	Name  string
	Mode  uint32 // type and permission bits, as in stat(2)
	Size  int64  // bytes
	Inode uint64 // device and inode: the same for all names of one file
	Links int64  // names of the file; only the last of them brings its content
}

// Regular reports whether the member is a regular file.
func (m *CpioMember) Regular() bool { return m.Mode&0o170000 == 0o100000 }

// NewCpio returns the members of the archive in r.
func NewCpio(r io.Reader) *Cpio { return &Cpio{r: bufio.NewReaderSize(r, 1<<16)} }

// Next returns the next member, or [io.EOF] after the trailer.
func (c *Cpio) Next() (CpioMember, error) {
	if c.done {
		return CpioMember{}, io.EOF
	}
	if err := c.skip(c.left + c.pad); err != nil {
		return CpioMember{}, err
	}
	c.left, c.pad = 0, 0
	var h [cpioHeader]byte
	if _, err := io.ReadFull(c.r, h[:]); err != nil {
		return CpioMember{}, cut(err)
	}
	c.off += cpioHeader
	switch string(h[:6]) {
	case "070701", "070702":
	case "07070X":
		return CpioMember{}, errors.New("a cpio archive without names, as packages over 4 GB have: not read")
	default:
		return CpioMember{}, errors.New("not a cpio archive of the new ASCII form")
	}
	var field [13]int64
	for i := range field {
		n, err := strconv.ParseUint(string(h[6+8*i:14+8*i]), 16, 32)
		if err != nil {
			return CpioMember{}, errors.New("a damaged header in a cpio archive")
		}
		field[i] = int64(n)
	}
	m := CpioMember{
		Mode: uint32(field[1]), Size: field[6], Links: field[4],
		Inode: uint64(field[0]) | uint64(field[7]<<24^field[8])<<32,
	}
	length := field[11]
	if length < 1 || length > maxNameLen {
		return CpioMember{}, fmt.Errorf("a name of %d bytes in a cpio archive", length)
	}
	name := make([]byte, length)
	if _, err := io.ReadFull(c.r, name); err != nil {
		return CpioMember{}, cut(err)
	}
	c.off += length
	m.Name = string(name[:length-1])
	if err := c.skip(-c.off & 3); err != nil {
		return CpioMember{}, err
	}
	if m.Name == "TRAILER!!!" {
		c.done = true
		return CpioMember{}, io.EOF
	}
	c.left, c.pad = m.Size, -m.Size&3
	return m, nil
}

func (c *Cpio) skip(n int64) error {
	k, err := io.CopyN(io.Discard, c.r, n)
	c.off += k
	return cut(err)
}

// cut words an end inside of a member.
func cut(err error) error {
	if err == io.EOF {
		return io.ErrUnexpectedEOF
	}
	return err
}

// Read reads the content of the current member.
func (c *Cpio) Read(p []byte) (int, error) {
	if c.left == 0 {
		return 0, io.EOF
	}
	n, err := c.r.Read(p[:min(int64(len(p)), c.left)])
	c.left -= int64(n)
	c.off += int64(n)
	return n, cut(err)
}
