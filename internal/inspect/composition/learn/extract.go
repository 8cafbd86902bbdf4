package learn

import (
	"bytes"
	"io"
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/object"
	"github.com/ossay-dev/ossay/internal/inspect/composition/signature"
)

// Bounds of what is looked at in a reference.
const (
	maxSection = 64 << 20 // bytes of one section
	tableBytes = 32       // kept of a table
	leastTable = 32       // bytes of an object that may be a table
)

// key is one candidate, whatever its versions.
type key struct {
	kind signature.Kind
	text string
}

// sink takes the candidates of a reference.
type sink func(k key, unit string)

// extract yields the candidates of one file of a reference.
func extract(r io.ReaderAt, size int64, b *budget.Budget, yield sink) error {
	members, err := object.Members(r, size, b)
	if err != nil {
		return err
	}
	if members == nil {
		f, err := object.Open(r, size, b)
		if err != nil {
			return err
		}
		return extractObject(f, "", yield)
	}
	for _, m := range members {
		f, err := object.Open(io.NewSectionReader(r, m.Off, m.Size), m.Size, b)
		if err != nil {
			continue // archives hold other files too
		}
		if err := extractObject(f, unitOf(m.Name), yield); err != nil {
			return err
		}
	}
	return nil
}

// unitOf makes a translation unit of a member's name. Build tools put a prefix
// in front ("libpng16_la-png.o"), which is the same for all and does no harm.
func unitOf(member string) string {
	unit := path.Base(member)
	for _, end := range [...]string{".o", ".obj", ".lo", ".c", ".cc", ".cpp"} {
		unit = strings.TrimSuffix(unit, end)
	}
	return strings.Join(strings.Fields(unit), "_")
}

func extractObject(f *object.File, unit string, yield sink) error {
	data := make(map[int][]byte)
	section := func(i int) []byte {
		if i <= 0 || i >= len(f.Sections) || !readOnly(&f.Sections[i]) {
			return nil
		}
		if _, ok := data[i]; !ok {
			data[i], _ = f.Read(&f.Sections[i], maxSection) // a damaged section gives no candidates
		}
		return data[i]
	}
	for i := range f.Sections {
		texts(section(i), func(text string) {
			if k, ok := textKey(text); ok {
				yield(k, unit)
			}
		})
	}
	return f.Symbols(func(s object.Symbol) bool {
		switch {
		case s.Imported || s.Bind == object.Weak:
		case s.Kind == object.Func && goodSymbol(s.Name):
			yield(key{signature.Symbol, s.Name}, unit)
		case s.Kind == object.Object && s.Size >= leastTable:
			if t, ok := tableOf(f, &s, section(s.Section)); ok {
				yield(key{signature.Table, t}, unit)
			}
		}
		return true
	})
}

// readOnly reports whether a section holds constants that nothing relocates.
func readOnly(s *object.Section) bool {
	if !s.Alloc || s.Write || s.Exec || s.NoBits {
		return false
	}
	for _, prefix := range [...]string{".rodata", ".lrodata", ".rdata", "__TEXT,__const", "__TEXT,__cstring", ".str"} {
		if strings.HasPrefix(s.Name, prefix) {
			return true
		}
	}
	return false
}

// texts yields the printable strings that end with a zero byte.
func texts(data []byte, yield func(string)) {
	for len(data) > 0 {
		n := bytes.IndexByte(data, 0)
		if n < 0 {
			return
		}
		run := n
		for run > 0 && printable(data[run-1]) {
			run--
		}
		if n-run >= leastText {
			yield(string(data[run:n]))
		}
		data = data[n+1:]
	}
}

func printable(c byte) bool { return c >= 0x20 && c < 0x7f || c == '\n' || c == '\t' || c == '\r' }

// tableOf returns the first bytes of a table, if they are no chance content.
func tableOf(f *object.File, s *object.Symbol, data []byte) (string, bool) {
	at := s.Addr
	if f.Type != "relocatable" && data != nil {
		at -= f.Sections[s.Section].Addr
	}
	if at > uint64(len(data)) || s.Size > uint64(len(data))-at {
		return "", false
	}
	t := data[at:][:min(s.Size, tableBytes)]
	return string(t), goodTable(t)
}

// goodTable reports whether the first bytes of a table have enough content:
// neither mostly zeros, nor a plain series of numbers, nor a text, as the name
// of a function in an assertion is.
func goodTable(t []byte) bool {
	var seen [256]bool
	distinct, steady, text := 0, 0, 0
	for i, c := range t {
		if c == 0 || printable(c) {
			text++
		}
		if !seen[c] {
			seen[c] = true
			distinct++
		}
		if i >= 2 && c-t[i-1] == t[i-1]-t[i-2] {
			steady++
		}
	}
	return distinct >= 8 && steady < len(t)*3/4 && (text < len(t) || bytes.Count(t, []byte{0}) > len(t)/2)
}
