package section

import "encoding/binary"

// readWasm lists the custom sections of a WebAssembly module.
func (img *Image) readWasm() error {
	img.Kind, img.Order, img.Word = Wasm, binary.LittleEndian, 4
	off := uint64(8)
	for range maxSections {
		head, err := img.at(off, 16+maxName)
		if err != nil || len(head) < 2 {
			return err
		}
		id := head[0]
		size, n := binary.Uvarint(head[1:min(len(head), 6)])
		if n <= 0 {
			return nil
		}
		body := off + 1 + uint64(n)
		if id == 0 {
			rest := head[1+n:]
			length, k := binary.Uvarint(rest[:min(len(rest), 5)])
			if k > 0 && length <= maxName && uint64(len(rest)-k) >= length && uint64(k)+length <= size {
				img.Sections = append(img.Sections, Section{
					Name: string(rest[k : uint64(k)+length]),
					Off:  body + uint64(k) + length, Size: size - uint64(k) - length,
				})
			}
		}
		off = body + size
	}
	return nil
}
