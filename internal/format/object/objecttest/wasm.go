package objecttest

import (
	"encoding/binary"
	"fmt"
)

// WasmName writes a length and a text.
func WasmName(s string) []byte {
	return append(binary.AppendUvarint(nil, uint64(len(s))), s...)
}

// A WasmSection is a section: its number, for a custom one its name too.
type WasmSection struct {
	ID   byte
	Name string
	Data []byte
}

// Wasm writes a module.
func Wasm(sections ...WasmSection) []byte {
	out := []byte("\x00asm\x01\x00\x00\x00")
	for _, s := range sections {
		body := s.Data
		if s.ID == 0 {
			body = append(WasmName(s.Name), body...)
		}
		out = append(out, s.ID)
		out = binary.AppendUvarint(out, uint64(len(body)))
		out = append(out, body...)
	}
	return out
}

// A File is a member of an archive.
type File struct {
	Name string
	Data []byte
}

// Archive writes a static library as GNU ar does; names of more than 15 bytes
// go into a table.
func Archive(files ...File) []byte {
	out := []byte("!<arch>\n")
	member := func(name string, data []byte) {
		out = append(out, fmt.Sprintf("%-16s%-12d%-6d%-6d%-8s%-10d`\n", name, 0, 0, 0, "100644", len(data))...)
		out = append(out, data...)
		if len(data)%2 == 1 {
			out = append(out, '\n')
		}
	}
	member("/", []byte{0, 0, 0, 0})
	var long []byte
	names := make([]string, len(files))
	for i, f := range files {
		if names[i] = f.Name + "/"; len(f.Name) > 15 {
			names[i] = fmt.Sprintf("/%d", len(long))
			long = append(long, f.Name+"/\n"...)
		}
	}
	if long != nil {
		member("//", long)
	}
	for i, f := range files {
		member(names[i], f.Data)
	}
	return out
}
