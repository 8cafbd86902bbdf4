package marks

import (
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/object"
)

const (
	maxPacked   = 32 << 20  // bytes of an embedded document as stored
	maxDocument = 128 << 20 // bytes of an embedded document
)

// An Embedded is a software bill of materials inside a program.
type Embedded struct {
	Text []byte // the document
	Off  uint64 // bytes from the start of the object to the compressed document
}

// NativeImage returns the bill of materials that GraalVM's native-image
// embeds: CycloneDX as JSON, compressed with gzip, at the symbol sbom; its
// length is the number at the symbol sbom_length. It is nil for programs
// without; b bounds what it expands to.
func NativeImage(f *object.File, r io.ReaderAt, b *budget.Budget) (*Embedded, error) {
	var at, length uint64
	err := f.Symbols(func(s object.Symbol) bool {
		switch name := strings.TrimPrefix(s.Name, "_"); {
		case s.Imported:
		case name == "sbom" && at == 0:
			at = s.Addr
		case name == "sbom_length" && length == 0:
			length = s.Addr
		}
		return at == 0 || length == 0
	})
	if err != nil || at == 0 || length == 0 {
		return nil, err
	}
	off, ok := f.OffsetOf(at)
	where, found := f.OffsetOf(length)
	if !ok || !found {
		return nil, errors.New("the embedded SBOM of native-image is not in the file")
	}
	size := make([]byte, 8)
	if _, err := r.ReadAt(size, int64(where)); err != nil {
		return nil, fmt.Errorf("the length of the embedded SBOM: %w", err)
	}
	n := binary.LittleEndian.Uint64(size)
	if f.BigEndian {
		n = binary.BigEndian.Uint64(size)
	}
	if n > maxPacked {
		return nil, &budget.Breach{What: "section size", Limit: maxPacked}
	}
	text, err := gunzip(io.NewSectionReader(r, int64(off), int64(n)), b)
	if err != nil {
		return nil, fmt.Errorf("the embedded SBOM of native-image: %w", err)
	}
	return &Embedded{Text: text, Off: off}, nil
}

func gunzip(r io.Reader, b *budget.Budget) ([]byte, error) {
	z, err := gzip.NewReader(r)
	if err != nil {
		return nil, err
	}
	text, err := io.ReadAll(io.LimitReader(b.Reader(z), maxDocument+1))
	if err != nil {
		return nil, err
	}
	if len(text) > maxDocument {
		return nil, &budget.Breach{What: "inflated size", Limit: maxDocument}
	}
	return bytes.TrimRight(text, "\x00"), nil
}
