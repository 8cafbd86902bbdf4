package debian

import (
	"bufio"
	"bytes"
	"compress/bzip2"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"
	"strings"

	"github.com/klauspost/compress/zstd"
	"github.com/ulikunitz/xz"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

// A Package is an entry of a package list.
type Package struct {
	Name, Version, Architecture, Filename, Source string
	SHA256                                        string // lower-case hexadecimal
	Size                                          string
}

// base is the name of the package's file in the archive.
func (p *Package) base() string { return p.Filename[strings.LastIndexByte(p.Filename, '/')+1:] }

// A listing is what one pass over a package list found.
type listing struct {
	stored, plain [32]byte // hashes of the file as stored, and unpacked
	storedSize    int64
	plainSize     int64
	byHash        *Package // with the hash that was asked for
	byName        *Package // with the file name that was asked for, where its hash is another
}

// maxLine is the most bytes of a line of a package list; longer ones, as of
// dependencies, are skipped but for their beginning.
const maxLine = 64 << 10

// readList reads a package list and looks for a package, by the hash of its file
// or by its name.
func readList(r io.Reader, sum, fileName string, b *budget.Budget) (*listing, error) {
	stored := &counter{h: sha256.New()}
	in := bufio.NewReaderSize(io.TeeReader(r, stored), 64<<10)
	plainReader, err := unpacked(in)
	if err != nil {
		return nil, err
	}
	plain := &counter{h: sha256.New()}
	l := &listing{}
	scan := bufio.NewReaderSize(io.TeeReader(b.Reader(plainReader), plain), maxLine)
	if err := l.search(scan, sum, fileName, b); err != nil {
		return nil, err
	}
	if _, err := io.Copy(io.Discard, in); err != nil {
		return nil, err
	}
	stored.h.Sum(l.stored[:0])
	plain.h.Sum(l.plain[:0])
	l.storedSize, l.plainSize = stored.n, plain.n
	return l, nil
}

type counter struct {
	h hash.Hash
	n int64
}

// Write hashes and counts.
func (c *counter) Write(p []byte) (int, error) {
	c.n += int64(len(p))
	return c.h.Write(p)
}

// unpacked recognises the compression of a list.
func unpacked(in *bufio.Reader) (io.Reader, error) {
	head, err := in.Peek(6)
	if err != nil && err != io.EOF {
		return nil, err
	}
	switch {
	case bytes.HasPrefix(head, []byte{0x1f, 0x8b}):
		return gzip.NewReader(in)
	case bytes.HasPrefix(head, []byte{0xfd, '7', 'z', 'X', 'Z', 0}):
		return xz.ReaderConfig{DictCap: 64 << 20}.NewReader(in)
	case bytes.HasPrefix(head, []byte{0x28, 0xb5, 0x2f, 0xfd}):
		z, err := zstd.NewReader(in, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxMemory(64<<20))
		if err != nil {
			return nil, err
		}
		return z, nil
	case bytes.HasPrefix(head, []byte("BZh")):
		return bzip2.NewReader(in), nil
	case bytes.HasPrefix(head, []byte{0x04, 0x22, 0x4d, 0x18}):
		return newLZ4(in), nil
	}
	return in, nil
}

// search goes over the paragraphs of a list (deb822(5)).
func (l *listing) search(in *bufio.Reader, sum, fileName string, b *budget.Budget) error {
	var p Package
	done := func() {
		if strings.EqualFold(p.SHA256, sum) && p.SHA256 != "" && l.byHash == nil {
			found := p
			l.byHash = &found
		}
		if l.byName == nil && fileName != "" && p.is(fileName) {
			found := p
			l.byName = &found
		}
		p = Package{}
	}
	for {
		line, err := in.ReadSlice('\n')
		if err != nil && err != io.EOF && !errors.Is(err, bufio.ErrBufferFull) {
			return err
		}
		if serr := b.Step(1); serr != nil {
			return serr
		}
		if len(bytes.TrimSpace(line)) == 0 {
			done()
		} else {
			p.take(line)
		}
		for errors.Is(err, bufio.ErrBufferFull) {
			_, err = in.ReadSlice('\n')
		}
		if err == io.EOF {
			done()
			return nil
		}
		if err != nil {
			return err
		}
	}
}

// take reads one line of a paragraph. Only a few fields are kept.
func (p *Package) take(line []byte) {
	if line[0] == ' ' || line[0] == '\t' || line[0] < 'A' {
		return
	}
	var into *string
	for _, f := range [...]struct {
		name string
		into *string
	}{
		{"Package:", &p.Name}, {"Version:", &p.Version}, {"Architecture:", &p.Architecture}, {"Filename:", &p.Filename},
		{"SHA256:", &p.SHA256}, {"Size:", &p.Size}, {"Source:", &p.Source},
	} {
		if bytes.HasPrefix(line, []byte(f.name)) {
			into = f.into
			*into = string(bytes.TrimSpace(line[len(f.name):]))
			return
		}
	}
}

// is reports whether a file name is that of the package: as in the archive, or as
// apt stores it, with the epoch's colon quoted.
func (p *Package) is(fileName string) bool {
	if p.Filename == "" {
		return false
	}
	return p.base() == fileName || strings.ReplaceAll(p.Name+"_"+p.Version+"_"+p.Architecture+".deb", ":", "%3a") == fileName
}

// hexOf writes a hash.
func hexOf(sum [32]byte) string { return hex.EncodeToString(sum[:]) }

func (p *Package) String() string {
	return fmt.Sprintf("%s %s (%s)", p.Name, p.Version, p.Architecture)
}
