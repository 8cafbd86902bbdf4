package rust

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect"
)

const auditJSON = `{"packages":[
{"name":"app","version":"0.1.0","source":"local","dependencies":[1,2],"root":true},
{"name":"cc","version":"1.0.0","source":"crates.io","kind":"build","dependencies":[3]},
{"name":"log","version":"0.4.8","source":"crates.io"},
{"name":"jobserver","version":"0.1.1","source":"git","kind":"build"}]}`

const auditWant = `app 0.1.0 project
cc 1.0.0 direct dev
log 0.4.8 direct
jobserver 0.1.1 source=git dev
app 0.1.0 -> cc 1.0.0 dev
app 0.1.0 -> log 0.4.8
cc 1.0.0 -> jobserver 0.1.1 dev
`

func pack(text string) []byte {
	var b bytes.Buffer
	z := zlib.NewWriter(&b)
	z.Write([]byte(text))
	z.Close()
	return b.Bytes()
}

func put(order binary.ByteOrder, fields ...any) []byte {
	var b bytes.Buffer
	for _, f := range fields {
		if err := binary.Write(&b, order, f); err != nil {
			panic(err)
		}
	}
	return b.Bytes()
}

// elf writes a file with one named section: header, content, names, table.
func elf(order binary.ByteOrder, wide bool, content []byte) []byte {
	names := []byte("\x00.dep-v0\x00.shstrtab\x00")
	class, data := byte(1), byte(1)
	head := 52
	if wide {
		class, head = 2, 64
	}
	if order == binary.BigEndian {
		data = 2
	}
	table := head + len(content) + len(names)
	var b bytes.Buffer
	b.Write([]byte{0x7f, 'E', 'L', 'F', class, data, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0})
	section := func(name, kind uint32, off, size int) []byte {
		if wide {
			return put(order, name, kind, uint64(0), uint64(0), uint64(off), uint64(size), uint32(0), uint32(0), uint64(0), uint64(0))
		}
		return put(order, name, kind, uint32(0), uint32(0), uint32(off), uint32(size), uint32(0), uint32(0), uint32(0), uint32(0))
	}
	if wide {
		b.Write(put(order, uint16(2), uint16(62), uint32(1), uint64(0), uint64(0), uint64(table), uint32(0), uint16(64), uint16(56), uint16(0), uint16(64), uint16(3), uint16(2)))
	} else {
		b.Write(put(order, uint16(2), uint16(8), uint32(1), uint32(0), uint32(0), uint32(table), uint32(0), uint16(52), uint16(32), uint16(0), uint16(40), uint16(3), uint16(2)))
	}
	b.Write(content)
	b.Write(names)
	b.Write(section(0, 0, 0, 0))
	b.Write(section(1, 1, head, len(content)))
	b.Write(section(9, 3, head+len(content), len(names)))
	return b.Bytes()
}

// pe writes a PE file with one section.
func pe(content []byte) []byte {
	le := binary.LittleEndian
	b := make([]byte, 64)
	copy(b, "MZ")
	le.PutUint32(b[60:], 64)
	b = append(b, "PE\x00\x00"...)
	b = append(b, put(le, uint16(0x8664), uint16(1), uint32(0), uint32(0), uint32(0), uint16(112), uint16(0))...)
	optional := make([]byte, 112)
	le.PutUint16(optional, 0x20b)
	b = append(b, optional...)
	b = append(b, ".dep-v0\x00"...)
	off := uint32(len(b) + 32)
	b = append(b, put(le, uint32(len(content)), uint32(0x1000), uint32(len(content)), off, uint32(0), uint32(0), uint32(0), uint32(0x40000040))...)
	return append(b, content...)
}

// machO writes a 64-bit Mach-O file with one section.
func machO(content []byte) []byte {
	le := binary.LittleEndian
	b := put(le, uint32(0xfeedfacf), uint32(0x0100000c), uint32(0), uint32(2), uint32(1), uint32(152), uint32(0), uint32(0))
	fixed := func(s string, n int) []byte { return append([]byte(s), make([]byte, n-len(s))...) }
	b = append(b, put(le, uint32(0x19), uint32(152))...)
	b = append(b, fixed("__DATA", 16)...)
	b = append(b, put(le, uint64(0), uint64(0), uint64(0), uint64(0), uint32(3), uint32(3), uint32(1), uint32(0))...)
	b = append(b, fixed(".dep-v0", 16)...)
	b = append(b, fixed("__DATA", 16)...)
	b = append(b, put(le, uint64(0), uint64(len(content)), uint32(184), uint32(0), uint32(0), uint32(0), uint32(0), uint32(0), uint32(0), uint32(0))...)
	return append(b, content...)
}

// universal wraps two Mach-O files.
func universal(a, b []byte) []byte {
	be := binary.BigEndian
	out := put(be, uint32(0xcafebabe), uint32(2),
		uint32(0x01000007), uint32(3), uint32(64), uint32(len(a)), uint32(0),
		uint32(0x0100000c), uint32(0), uint32(64+len(a)), uint32(len(b)), uint32(0))
	out = append(out, make([]byte, 64-len(out))...)
	return append(append(out, a...), b...)
}

// wasm writes a module with a type section and a custom section.
func wasm(content []byte) []byte {
	b := []byte("\x00asm\x01\x00\x00\x00\x01\x01\x00")
	body := append([]byte("\x07.dep-v0"), content...)
	b = append(b, 0)
	b = binary.AppendUvarint(b, uint64(len(body)))
	return append(b, body...)
}

func TestAuditableProgramsOfAllKinds(t *testing.T) {
	packed := pack(auditJSON)
	for name, data := range map[string][]byte{
		"ELF 64":            elf(binary.LittleEndian, true, packed),
		"ELF 32":            elf(binary.LittleEndian, false, packed),
		"ELF 64 big-endian": elf(binary.BigEndian, true, packed),
		"PE":                pe(packed),
		"Mach-O":            machO(packed),
		"universal":         universal(machO(packed), machO(packed)),
		"WebAssembly":       wasm(packed),
	} {
		t.Run(name, func(t *testing.T) {
			taken := inspect.NewDispatch([]inspect.Inspector{Auditable()}).Magic(data[:16], nil)
			if len(taken) != 1 {
				t.Errorf("not recognised by its first bytes % x", data[:16])
			}
			if diff := cmp.Diff(auditWant, show(read(t, Auditable(), "program", string(data)))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestAuditableListsThatCannotBeReadAreSaid(t *testing.T) {
	for name, c := range map[string]struct {
		content []byte
		want    string
	}{
		"no zlib":            {[]byte("hello"), "incomplete: the dependency list in section .dep-v0 cannot be read"},
		"cut zlib":           {pack(auditJSON)[:40], "incomplete: the dependency list in section .dep-v0 cannot be read"},
		"no JSON":            {pack("hello"), "incomplete: the dependency list in section .dep-v0 is not valid"},
		"a wrong index":      {pack(`{"packages":[{"name":"a","version":"1","source":"local","dependencies":[7,-1,"x"]}]}`), "a dependency that is no package"},
		"a nameless package": {pack(`{"packages":[{"version":"1"},{"name":"b","version":"1","dependencies":[0,1]}]}`), "a package without a name"},
	} {
		t.Run(name, func(t *testing.T) {
			l := read(t, Auditable(), "program", string(elf(binary.LittleEndian, true, c.content)))
			if l == nil || len(l.Notes) == 0 || !strings.HasPrefix(l.Notes[0].Text, c.want) {
				t.Fatalf("got %s", show(l))
			}
		})
	}
}

func TestACompressionBombIsRefused(t *testing.T) {
	bomb := elf(binary.LittleEndian, true, pack(strings.Repeat(" ", 64<<20)))
	var res inspect.Result
	if err := Auditable().Inspect(file("program", bomb), &res); !budget.IsBreach(err) {
		t.Errorf("error %v", err)
	}
}

func TestProgramsWithoutTheSectionGiveNothing(t *testing.T) {
	other := bytes.ReplaceAll(elf(binary.LittleEndian, true, pack(auditJSON)), []byte(".dep-v0"), []byte(".text-0"))
	if l := read(t, Auditable(), "program", string(other)); l != nil {
		t.Error(show(l))
	}
}

func TestAuditableListingsAreProven(t *testing.T) {
	l := read(t, Auditable(), "program", string(machO(pack(auditJSON))))
	if l.Grade != component.Proven || l.Role != component.RoleBinary {
		t.Errorf("%v %v", l.Grade, l.Role)
	}
}

func FuzzAuditable(f *testing.F) {
	packed := pack(auditJSON)
	f.Add(elf(binary.LittleEndian, true, packed))
	f.Add(elf(binary.BigEndian, false, packed))
	f.Add(pe(packed))
	f.Add(machO(packed))
	f.Add(universal(machO(packed), machO(packed)))
	f.Add(wasm(packed))
	f.Fuzz(func(t *testing.T, data []byte) {
		var res inspect.Result
		if Auditable().Inspect(file("program", data), &res) == nil {
			for _, l := range res.Listings {
				checkShape(t, l, 0)
			}
		}
	})
}

func FuzzAuditableList(f *testing.F) {
	f.Add(auditJSON)
	f.Fuzz(func(t *testing.T, text string) {
		var res inspect.Result
		if Auditable().Inspect(file("program", elf(binary.LittleEndian, true, pack(text))), &res) == nil {
			for _, l := range res.Listings {
				checkShape(t, l, 0)
			}
		}
	})
}

func BenchmarkAuditable(b *testing.B) {
	data := elf(binary.LittleEndian, true, pack(auditJSON))
	b.ReportAllocs()
	for b.Loop() {
		var res inspect.Result
		if err := Auditable().Inspect(file("program", data), &res); err != nil {
			b.Fatal(err)
		}
	}
}
