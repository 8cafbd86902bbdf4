package rpm

import (
	"encoding/hex"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

// program makes a database as rpm does, with the pages, the rows and the order
// that it is told.
const program = `
import sqlite3, sys
db = sqlite3.connect(sys.argv[1])
db.execute("PRAGMA page_size = " + sys.argv[2])
db.execute("CREATE TABLE IF NOT EXISTS 'Other' (x TEXT)")
db.execute("CREATE TABLE IF NOT EXISTS 'Packages' (hnum INTEGER PRIMARY KEY AUTOINCREMENT, blob BLOB NOT NULL)")
db.execute("CREATE TABLE IF NOT EXISTS 'Name' (key TEXT NOT NULL, hnum INTEGER NOT NULL, idx INTEGER NOT NULL)")
db.execute("CREATE INDEX 'Name_key_idx' ON 'Name'(key ASC)")
for n, line in enumerate(sys.stdin):
    blob = bytes.fromhex(line.strip())
    db.execute("INSERT INTO Packages(hnum, blob) VALUES (?, ?)", (n * 1000 + 1, blob))
    db.execute("INSERT INTO Name VALUES (?, ?, 0)", ("p%d" % n, n))
db.execute("DELETE FROM Packages WHERE hnum % 7 = 0")
db.commit()
`

// sqliteBy makes a database with the SQLite that Python brings.
func sqliteBy(t *testing.T, pageSize int, blobs [][]byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "rpmdb.sqlite")
	var in strings.Builder
	for _, b := range blobs {
		in.WriteString(hex.EncodeToString(b) + "\n")
	}
	cmd := exec.Command("python3", "-c", program, path, fmt.Sprint(pageSize))
	cmd.Stdin = strings.NewReader(in.String())
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Skipf("python3 makes no database here: %v %s", err, out)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// TestRowsOfAllSizesAreRead has rows on both sides of every border between what
// stays on a page and what overflows, in trees of up to three levels.
func TestRowsOfAllSizesAreRead(t *testing.T) {
	for _, pageSize := range []int{512, 1024, 4096, 65536} {
		var blobs [][]byte
		var want []string
		size := 0
		for i := range 1500 {
			name := fmt.Sprint("p", i)
			var b builder
			b.text(tagName, name)
			b.text(tagVersion, "1")
			b.text(tagVendor, strings.Repeat("v", size))
			blobs = append(blobs, b.blob())
			if size++; size > 2*pageSize || size > 900 && i%3 > 0 {
				size = (i * 37) % 700
			}
			if (i*1000+1)%7 != 0 {
				want = append(want, name)
			}
		}
		l := inventorytest.Read(t, Database(), place, sqliteBy(t, pageSize, blobs))
		if len(l.Notes) > 0 || len(l.Nodes) != len(want) {
			t.Fatalf("pages of %d bytes: %d packages of %d, notes %v", pageSize, len(l.Nodes), len(want), l.Notes)
		}
		for i, name := range want {
			if l.Nodes[i].Name != name || l.Nodes[i].Version != "1" {
				t.Fatalf("pages of %d bytes: package %d is %s %s, want %s", pageSize, i, l.Nodes[i].Name, l.Nodes[i].Version, name)
			}
		}
	}
}

func TestNumbersOfSQLite(t *testing.T) {
	for _, tt := range []struct {
		bytes string
		want  uint64
		n     int
	}{
		{"00", 0, 1},
		{"7f", 127, 1},
		{"8100", 128, 2},
		{"ff7f", 16383, 2},
		{"8180808000", 1 << 28, 5},
		{"ffffffffffffffffff", 1<<64 - 1, 9},
		{"", 0, 0},
		{"80", 0, 0},
		{"ffffffffffffffff", 0, 0},
	} {
		b, _ := hex.DecodeString(tt.bytes)
		if v, n := varint(b); n != tt.n || n > 0 && v != tt.want {
			t.Errorf("%s: %d of %d bytes", tt.bytes, v, n)
		}
	}
}

func TestColumnsOfARow(t *testing.T) {
	row := record("table", nil, 7, []byte{1, 2, 3})
	for i, want := range []string{"table", "", "\x07", "\x01\x02\x03"} {
		if got, ok := column(row, i); !ok || string(got) != want {
			t.Errorf("column %d: %q %v", i, got, ok)
		}
	}
	if _, ok := column(row, 4); ok {
		t.Error("there is a fifth column")
	}
	for name, bad := range map[string][]byte{
		"no row": nil, "a header longer than the row": {9, 1}, "a header of no length": {0}, "a value that is cut off": {2, 200, 1, 'x'}, "a type that is cut off": {2, 0x80},
	} {
		if got, ok := column(bad, 0); ok {
			t.Errorf("%s: %q", name, got)
		}
	}
}
