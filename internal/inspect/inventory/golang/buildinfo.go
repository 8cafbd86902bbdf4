package golang

import (
	"bytes"
	"encoding/binary"
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect/inventory/golang/section"
)

// Bounds for build information. Kubernetes, one of the longest, has 20 KB.
const (
	maxInfo   = 16 << 20 // bytes of the version or of the module list
	maxSearch = 16 << 20 // bytes of data that are searched for the blob
	chunk     = 1 << 20
)

// The blob that the linker leaves: a header of 32 bytes at an address that 16
// divides, then (since Go 1.18) the version and the module list, each with its
// length before it (package debug/buildinfo, and cmd/link/internal/ld).
const (
	blobMagic  = "\xff Go buildinf:"
	blobHeader = 32
	blobAlign  = 16
)

// rawInfo is the build information as the linker wrote it.
type rawInfo struct {
	looksGo bool   // sections that only the Go linker writes
	version string // "go1.22.3", or "" where there is no blob
	modules string // text of the module list, without its frame
}

// isGoSection reports whether only the Go linker writes a section of this name.
func isGoSection(name string) bool {
	switch strings.TrimLeft(name, "._") {
	case "gopclntab", "go_buildinfo", "note.go.buildid", "gosymtab", "data.rel.ro.gopclntab":
		return true
	}
	return strings.HasPrefix(name, ".go.")
}

// readInfo finds and decodes the build information of img.
func readInfo(img *section.Image) (rawInfo, error) {
	var info rawInfo
	for _, s := range img.Sections {
		info.looksGo = info.looksGo || isGoSection(s.Name)
	}
	at, found, err := findBlob(img, info.looksGo)
	if err != nil {
		return info, err
	}
	if !found {
		if info.looksGo {
			info.version, err = buildVersion(img)
		}
		return info, err
	}
	header, err := img.Memory(at, blobHeader)
	if err != nil || len(header) < blobHeader {
		return info, err
	}
	info.looksGo = true
	if header[15]&2 != 0 {
		var next uint64
		if info.version, next, err = inline(img, at+blobHeader); err == nil {
			info.modules, _, err = inline(img, next)
		}
	} else {
		info.version, info.modules, err = pointed(img, header)
	}
	// The list stands between two marks of 16 bytes.
	if n := len(info.modules); n >= 33 && info.modules[n-17] == '\n' {
		info.modules = info.modules[16 : n-16]
	} else {
		info.modules = ""
	}
	return info, err
}

// findBlob returns the address of the blob. It has a section of its own, except
// in PE files and where section names were stripped, where it stands in the
// first data that the program may write to.
func findBlob(img *section.Image, looksGo bool) (uint64, bool, error) {
	if s, ok := img.Section(".go.buildinfo", "__go_buildinfo"); ok {
		return search(img, s.Addr, s.Size)
	}
	if img.Kind != section.PE && !looksGo && len(img.Sections) > 0 {
		return 0, false, nil
	}
	for _, s := range img.Segments {
		if s.Writable && s.Size > 0 {
			return search(img, s.Addr, s.Size)
		}
	}
	return 0, false, nil
}

// search looks for the blob in size bytes of memory from start.
func search(img *section.Image, start, size uint64) (uint64, bool, error) {
	end := start + min(size, maxSearch)
	for at := (start + blobAlign - 1) &^ (blobAlign - 1); at >= start && at < end; at += chunk {
		data, err := img.Memory(at, min(chunk, end-at))
		if err != nil || len(data) == 0 {
			return 0, false, err
		}
		for from := 0; from < len(data); {
			i := bytes.Index(data[from:], []byte(blobMagic))
			if i < 0 {
				break
			}
			if from += i; from%blobAlign == 0 {
				return at + uint64(from), true, nil
			}
			from += blobAlign - from%blobAlign
		}
	}
	return 0, false, nil
}

// inline reads a string with its length before it, and returns the address after it.
func inline(img *section.Image, at uint64) (string, uint64, error) {
	head, err := img.Memory(at, binary.MaxVarintLen64)
	if err != nil {
		return "", 0, err
	}
	length, n := binary.Uvarint(head)
	if n <= 0 || length > maxInfo {
		return "", 0, nil
	}
	at += uint64(n)
	data, err := img.Memory(at, length)
	if err != nil || uint64(len(data)) < length {
		return "", 0, err
	}
	return string(data), at + length, nil
}

// pointed reads the two strings to whose headers the blob points, as written
// before Go 1.18.
func pointed(img *section.Image, header []byte) (version, modules string, err error) {
	width := uint64(header[14])
	if width != 4 && width != 8 {
		return "", "", nil
	}
	var order binary.ByteOrder = binary.LittleEndian
	if header[15]&1 != 0 {
		order = binary.BigEndian
	}
	word := func(b []byte) uint64 {
		if width == 4 {
			return uint64(order.Uint32(b))
		}
		return order.Uint64(b)
	}
	text := func(at uint64) (string, error) {
		head, err := img.Memory(at, 2*width)
		if err != nil || uint64(len(head)) < 2*width {
			return "", err
		}
		length := word(head[width:])
		if length > maxInfo {
			return "", nil
		}
		data, err := img.Memory(word(head), length)
		if uint64(len(data)) < length {
			return "", err
		}
		return string(data), err
	}
	if version, err = text(word(header[16:])); err != nil {
		return "", "", err
	}
	modules, err = text(word(header[16+width:]))
	return version, modules, err
}
