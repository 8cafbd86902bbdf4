package gitmodules

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Index returns the reader of .git/index, versions 2 to 4, with SHA-1 or SHA-256
// ids. Of all entries it keeps the links to commits of other repositories, which
// is where submodules are pinned. An index without such links lists nothing.
func Index() *inventory.Reader {
	return &inventory.Reader{
		Format: formatIndex, Rev: 1,
		Wants: inspect.Interest{Control: []string{"/.git/index"}},
		Role:  component.RoleLock, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			data, err := f.Bytes()
			if err != nil {
				return err
			}
			links, err := readIndex(data, f.Budget)
			if err != nil {
				return fmt.Errorf("reading the index: %w", err)
			}
			for _, l := range links.found {
				b.Set(attrGitlink, l.commit+" "+l.path, span.Point{})
			}
			for _, path := range links.conflicts {
				b.Note(span.Point{}, "the commit of %s is in conflict", inventory.Clip(path))
			}
			if links.split {
				b.Note(span.Point{}, "the index is split: commits may stand in a second file, which is not read")
			}
			return nil
		},
	}
}

// gitlinks is what an index says about other repositories.
type gitlinks struct {
	found     []gitlink
	conflicts []string
	split     bool
}

// A gitlink is the commit of another repository at a path.
type gitlink struct{ commit, path string }

// Sizes and bits of gitformat-index(5).
const (
	headerSize = 12
	statSize   = 40 // times, device, inode, mode, owner and size
	modeAt     = 24 // within these

	typeRegular = 0b1000
	typeSymlink = 0b1010
	typeGitlink = 0b1110
	typeTree    = 0b0100 // a folder of a sparse index

	flagExtended = 0x4000
	flagStage    = 0x3000

	// maxPath bounds the bytes of one path.
	maxPath = 64 << 10
)

var (
	errNoIndex   = errors.New("not an index of a known version")
	errTruncated = errors.New("the file ends within an entry")
	errEntry     = errors.New("an entry that no Git writes")
)

// readIndex reads all entries. The file does not say how long its ids are, so
// the length is tried: with the wrong one, modes and order make no sense soon.
func readIndex(data []byte, b *budget.Budget) (*gitlinks, error) {
	if len(data) < headerSize || string(data[:4]) != "DIRC" {
		return nil, errNoIndex
	}
	version := binary.BigEndian.Uint32(data[4:])
	if version < 2 || version > 4 {
		return nil, errNoIndex
	}
	links, err := readEntries(data, version, 20, b)
	if err != nil && !budget.IsBreach(err) {
		if longer, longErr := readEntries(data, version, 32, b); longErr == nil {
			return longer, nil
		}
	}
	return links, err
}

// readEntries reads the entries with ids of idSize bytes, then the extensions.
func readEntries(data []byte, version uint32, idSize int, b *budget.Budget) (*gitlinks, error) {
	links := &gitlinks{}
	var name name
	lastStage := uint16(0)
	rest := data[headerSize:]
	for n := binary.BigEndian.Uint32(data[8:]); n > 0; n-- {
		if err := b.Step(1); err != nil {
			return nil, err
		}
		if len(rest) < statSize+idSize+2 {
			return nil, errTruncated
		}
		mode := binary.BigEndian.Uint32(rest[modeAt:])
		flags := binary.BigEndian.Uint16(rest[statSize+idSize:])
		fixed := statSize + idSize + 2
		if flags&flagExtended != 0 && version >= 3 {
			fixed += 2
		}
		next := name.padded
		if version == 4 {
			next = name.prefixed
		}
		size, order, err := next(rest, fixed)
		if err != nil {
			return nil, err
		}
		stage := flags & flagStage
		if !isMode(mode) || order < 0 || order == 0 && stage <= lastStage {
			return nil, errEntry
		}
		lastStage = stage
		if mode>>12 == typeGitlink {
			links.add(hex.EncodeToString(rest[statSize:statSize+idSize]), string(name.text), stage)
		}
		rest = rest[size:]
	}
	return links, links.extensions(rest, idSize)
}

// isMode reports whether mode is one that an index can hold.
func isMode(mode uint32) bool {
	switch mode >> 12 {
	case typeRegular, typeSymlink, typeGitlink, typeTree:
		return true
	}
	return false
}

// A name is the path of the last entry that was read.
type name struct{ text []byte }

// padded reads the next path in versions 2 and 3: up to a zero byte, and padded
// so that the entry's size is a multiple of eight. order compares it with the
// last one.
func (p *name) padded(entry []byte, fixed int) (size, order int, err error) {
	if len(entry) < fixed {
		return 0, 0, errTruncated
	}
	n := bytes.IndexByte(entry[fixed:min(len(entry), fixed+maxPath)], 0)
	size = (fixed + n + 8) &^ 7
	if n < 0 || size > len(entry) {
		return 0, 0, errTruncated
	}
	last := p.text
	p.text = entry[fixed : fixed+n]
	return size, bytes.Compare(p.text, last), nil
}

// prefixed reads the next path in version 4: how many bytes to take off the end of
// the last path, and what to add up to a zero byte.
func (p *name) prefixed(entry []byte, fixed int) (size, order int, err error) {
	i, strip := fixed, uint64(0)
	for more := true; more; i++ {
		if i >= len(entry) || i-fixed > 4 {
			return 0, 0, errTruncated
		}
		if i > fixed {
			strip++ // as offsets in packs are written: no value has two forms
		}
		strip = strip<<7 | uint64(entry[i]&0x7f)
		more = entry[i]&0x80 != 0
	}
	n := bytes.IndexByte(entry[i:min(len(entry), i+maxPath)], 0)
	if n < 0 {
		return 0, 0, errTruncated
	}
	if strip > uint64(len(p.text)) {
		return 0, 0, errEntry
	}
	kept := len(p.text) - int(strip)
	if kept+n > maxPath {
		return 0, 0, errEntry
	}
	order = bytes.Compare(entry[i:i+n], p.text[kept:])
	p.text = append(p.text[:kept], entry[i:i+n]...)
	return i + n + 1, order, nil
}

// add keeps a link, or the path of one that a merge left undecided.
func (g *gitlinks) add(commit, path string, stage uint16) {
	if stage == 0 {
		g.found = append(g.found, gitlink{commit, path})
	} else if n := len(g.conflicts); n == 0 || g.conflicts[n-1] != path {
		g.conflicts = append(g.conflicts, path)
	}
}

// extensions looks for the extension that says that the index is split. The file
// ends with a checksum.
func (g *gitlinks) extensions(rest []byte, idSize int) error {
	if len(rest) < idSize {
		return errTruncated
	}
	for rest = rest[:len(rest)-idSize]; len(rest) >= 8; {
		size := uint64(binary.BigEndian.Uint32(rest[4:])) + 8
		if size > uint64(len(rest)) || !isLetter(rest[0]) || !isLetter(rest[3]) {
			return errTruncated
		}
		g.split = g.split || string(rest[:4]) == "link"
		rest = rest[size:]
	}
	return nil
}
