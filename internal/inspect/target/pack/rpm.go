package pack

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
)

// RPMMagic is what an RPM package begins with.
const RPMMagic = "\xed\xab\xee\xdb"

const (
	rpmLead      = 96        // bytes before the signature
	rpmIntro     = 16        // bytes of a header's beginning
	maxRPMHeader = 256 << 20 // bytes, as in rpm itself
)

// RPMPayload returns where the compressed payload of a package of size bytes
// begins: after the lead, the signature, which is padded to eight bytes, and the
// header.
func RPMPayload(r io.ReaderAt, size int64) (int64, error) {
	magic := make([]byte, len(RPMMagic))
	if _, err := r.ReadAt(magic, 0); err != nil && err != io.EOF {
		return 0, err
	}
	if string(magic) != RPMMagic {
		return 0, errors.New("not an RPM package")
	}
	off, err := rpmHeader(r, rpmLead, size)
	if err != nil {
		return 0, fmt.Errorf("signature: %w", err)
	}
	off += -off & 7
	if off, err = rpmHeader(r, off, size); err != nil {
		return 0, fmt.Errorf("header: %w", err)
	}
	return off, nil
}

// rpmHeader returns where the header at off ends.
func rpmHeader(r io.ReaderAt, off, size int64) (int64, error) {
	var h [rpmIntro]byte
	if n, err := r.ReadAt(h[:], off); n < rpmIntro {
		return 0, cut(err)
	}
	if string(h[:4]) != "\x8e\xad\xe8\x01" {
		return 0, errors.New("it does not begin as a header of an RPM package")
	}
	index, store := int64(binary.BigEndian.Uint32(h[8:])), int64(binary.BigEndian.Uint32(h[12:]))
	length := rpmIntro + 16*index + store
	if length > maxRPMHeader || length > size-off {
		return 0, errors.New("it is longer than the package")
	}
	return off + length, nil
}
