package hardening

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/object"
	"github.com/ossay-dev/ossay/internal/format/object/objecttest"
)

// seeds are small files of every format.
func seeds(t testing.TB) [][]byte {
	return [][]byte{
		programOf(t, start, guarded, bare, leaf).interp().bytes(),
		programOf(t, start, bigProbed, bigBare, padded).bytes(),
		image{kind: etDyn, machine: 183, segments: []segment{{kind: ptLoad, flags: 5, addr: 0x1000, data: make([]byte, 64)}}, dynamic: [][2]uint64{{dtJmpRel, 0x1000}, {dtPltRelSz, 48}}}.bytes(),
		objecttest.ELF(objecttest.ELFSpec{Type: 3, Machine: 62, RunPath: "a:b", Dynamic: []objecttest.Symbol{{Name: "__printf_chk", Info: 0x12}}}),
		objecttest.PE(objecttest.PESpec{Characteristics: 0x160, GuardFlags: 0x500}),
		objecttest.MachO(objecttest.MachOSpec{FileType: 2, RunPath: "@loader_path"}),
		objecttest.Wasm(objecttest.WasmSection{Name: "name"}),
		[]byte("!<arch>\nx.o/            0           0     0     644     4         `\nabcd"),
	}
}

func FuzzAudit(f *testing.F) {
	for _, s := range seeds(f) {
		f.Add(s)
	}
	profile := openssf(f)
	f.Fuzz(func(t *testing.T, file []byte) {
		b := budget.New(budget.Limits{Steps: 200_000, InflatedBytes: 1 << 22, Members: 64, Depth: 64}, int64(len(file)))
		reports, _ := Audit(bytes.NewReader(file), int64(len(file)), 0, b)
		for _, r := range reports {
			for _, p := range r.Properties {
				if p.Name == "" || p.Value == nil || p.Source == "" {
					t.Errorf("%+v", p)
				}
			}
			Findings("x", r, profile)
		}
	})
}

func FuzzFunctions(f *testing.F) {
	for _, s := range seeds(f) {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, file []byte) {
		b := budget.New(budget.Limits{Steps: 200_000, InflatedBytes: 1 << 22, Members: 64, Depth: 64}, int64(len(file)))
		o, err := object.Open(bytes.NewReader(file), int64(len(file)), b)
		if err != nil {
			return
		}
		functions, err := Functions(o, b)
		if err != nil && !errors.Is(err, ErrNoCode) && !budget.IsBreach(err) {
			t.Errorf("%v", err)
		}
		last := uint64(0)
		for _, fn := range functions {
			if fn.Addr < last && o.ELF.FileType != etRel {
				t.Errorf("0x%x comes after 0x%x", fn.Addr, last)
			}
			last = fn.Addr
		}
	})
}

// programs are those of the machine, for benchmarks.
func programs(b *testing.B) (files [][]byte) {
	paths, err := filepath.Glob("/usr/bin/*")
	if err != nil {
		b.Fatal(err)
	}
	total := 0
	for _, p := range paths {
		info, err := os.Lstat(p)
		if err != nil || !info.Mode().IsRegular() || total > 100<<20 || info.Size() > 20<<20 {
			continue
		}
		file, err := os.ReadFile(p)
		if err == nil && bytes.HasPrefix(file, []byte("\x7fELF")) {
			files = append(files, file)
			total += len(file)
		}
	}
	if len(files) == 0 {
		b.Skip("no programs to read")
	}
	return files
}

func BenchmarkAudit(b *testing.B) {
	files := programs(b)
	bench(b, files, func(file []byte) (int, error) {
		_, err := auditAll(file)
		return len(file), err
	})
}

func BenchmarkMarkers(b *testing.B) {
	files := programs(b)
	bench(b, files, func(file []byte) (int, error) {
		_, err := Markers(bytes.NewReader(file), int64(len(file)), 0, budgetFor(file))
		return len(file), err
	})
}

func BenchmarkFunctions(b *testing.B) {
	files := programs(b)
	bench(b, files, func(file []byte) (int, error) {
		o, err := object.Open(bytes.NewReader(file), int64(len(file)), nil)
		if err != nil {
			return 0, err
		}
		functions, err := Functions(o, nil)
		n := 0
		for i := range functions {
			n += int(functions[i].Size)
		}
		return n, err
	})
}

// bench runs one over all files and reports files and bytes a second.
func bench(b *testing.B, files [][]byte, one func([]byte) (int, error)) {
	total := 0
	for b.Loop() {
		for _, f := range files {
			n, err := one(f)
			if err != nil {
				b.Fatal(err)
			}
			total += n
		}
	}
	b.ReportMetric(float64(len(files)*b.N)/b.Elapsed().Seconds(), "files/s")
	b.ReportMetric(float64(total)/b.Elapsed().Seconds()/1e6, "MB/s")
}
