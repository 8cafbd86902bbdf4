package advisory

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/osv"
)

// zipOf packs members: name, content.
func zipOf(t testing.TB, members ...[2]string) []byte {
	t.Helper()
	var buf bytes.Buffer
	z := zip.NewWriter(&buf)
	for _, m := range members {
		w, err := z.Create(m[0])
		if err != nil {
			t.Fatal(err)
		}
		io.WriteString(w, m[1])
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}

// readAll writes what an archive yields: "place=ID" or "place: error".
func readAll(data []byte) []string {
	var out []string
	for s, err := range ReadZip("npm", bytes.NewReader(data), int64(len(data))) {
		if err != nil {
			out = append(out, s.Place+": "+err.Error())
			continue
		}
		out = append(out, s.Place+"="+s.Record.ID)
	}
	return out
}

func TestRecordsOfAnArchiveComeInTheOrderOfTheirNames(t *testing.T) {
	got := readAll(zipOf(t,
		[2]string{"B.json", `{"id":"B"}`}, [2]string{"A.json", `{"id":"A"}`}, [2]string{"README.md", "no record"}, [2]string{"folder.json/", ""},
		[2]string{"sub/C.json", `{"id":"C"}`}, [2]string{"bad.json", "{"}, [2]string{"noid.json", "{}"}))
	want := []string{"npm!/A.json=A", "npm!/B.json=B", "npm!/bad.json: ", "npm!/noid.json: advisory without an id", "npm!/sub/C.json=C"}
	for i := range max(len(got), len(want)) {
		if i >= len(got) || i >= len(want) || !strings.HasPrefix(got[i], want[i]) {
			t.Fatalf("got %q\nwant %q", got, want)
		}
	}
}

func TestManyRecordsKeepTheirOrderAndCanBeStopped(t *testing.T) {
	var members [][2]string
	for i := range 2000 {
		members = append(members, [2]string{fmt.Sprintf("%05d.json", i), fmt.Sprintf(`{"id":"R-%05d","details":%q}`, i, strings.Repeat("x", i%97))})
	}
	data := zipOf(t, members...)
	n := 0
	for s, err := range ReadZip("z", bytes.NewReader(data), int64(len(data))) {
		if err != nil || s.Record.ID != fmt.Sprintf("R-%05d", n) {
			t.Fatalf("at %d: %+v, %v", n, s, err)
		}
		n++
	}
	if n != 2000 {
		t.Errorf("%d records", n)
	}
	before := runtime.NumGoroutine()
	for stop := range 20 {
		k := 0
		for range ReadZip("z", bytes.NewReader(data), int64(len(data))) {
			if k++; k > stop*30 {
				break
			}
		}
	}
	for range 200 { // the workers notice soon
		if runtime.NumGoroutine() <= before {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Errorf("%d goroutines before, %d after stopping", before, runtime.NumGoroutine())
}

func TestAnArchiveThatIsNoneEndsTheBuild(t *testing.T) {
	good := zipOf(t, [2]string{"A.json", `{"id":"A"}`})
	for name, data := range map[string][]byte{"empty": nil, "text": []byte("not a zip"), "cut": good[:len(good)-10]} {
		var got error
		n := 0
		for _, err := range ReadZip("npm/all.zip", bytes.NewReader(data), int64(len(data))) {
			got = err
			n++
		}
		if n != 1 || !errors.Is(got, ErrSource) || !strings.Contains(got.Error(), "npm/all.zip") {
			t.Errorf("%s: %d results, %v", name, n, got)
		}
	}
}

func TestAMemberThatIsDamagedOrTooLargeCostsThatMemberOnly(t *testing.T) {
	data := zipOf(t, [2]string{"A.json", `{"id":"A"}`}, [2]string{"B.json", `{"id":"B"}`})
	bad := bytes.Clone(data)
	bad[bytes.Index(bad, []byte("A.json"))+len("A.json")+3] ^= 0xff // in the packed bytes of A
	if got := readAll(bad); len(got) != 2 || strings.HasPrefix(got[0], "npm!/A.json=") || got[1] != "npm!/B.json=B" {
		t.Errorf("%q", got)
	}
	large := zipOf(t, [2]string{"A.json", strings.Repeat(" ", osv.MaxRecord+1)}, [2]string{"B.json", `{"id":"B"}`})
	if got := readAll(large); len(got) != 2 || got[0] != "npm!/A.json: over budget: record size over 8388608" || got[1] != "npm!/B.json=B" {
		t.Errorf("%q", got)
	}
}

// TestAMemberThatLiesAboutItsSizeIsBounded understates the size in the folder.
func TestAMemberThatLiesAboutItsSizeIsBounded(t *testing.T) {
	r := &endless{}
	if _, err := readRecord(r); err == nil || !budget.IsBreach(err) {
		t.Errorf("%v", err)
	}
	if r.read > osv.MaxRecord+1<<20 {
		t.Errorf("%d bytes were read", r.read)
	}
	if _, err := readRecord(io.MultiReader(strings.NewReader(`{"id"`), brokenReader{})); err == nil {
		t.Error("half a record is one")
	}
}

type endless struct{ read int }

func (e *endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = ' '
	}
	e.read += len(p)
	return len(p), nil
}

type brokenReader struct{}

func (brokenReader) Read([]byte) (int, error) { return 0, io.ErrUnexpectedEOF }

func TestSourcesAreChained(t *testing.T) {
	lines := func(texts ...string) func(yield func(string, string) bool) {
		return func(yield func(string, string) bool) {
			for i, text := range texts {
				if !yield(fmt.Sprintf("lines:%d", i+1), text) {
					return
				}
			}
		}
	}
	all := Chain(Lines(lines(`{"id":"A"}`, `{`)), Lines(lines()), Lines(lines(`{"id":"B"}`, `{"id":"C"}`)))
	var got []string
	for s, err := range all {
		if err != nil {
			got = append(got, s.Place+" bad")
			continue
		}
		if got = append(got, s.Place+" "+s.Record.ID); s.Record.ID == "B" {
			break
		}
	}
	if s := strings.Join(got, ", "); s != "lines:1 A, lines:2 bad, lines:1 B" {
		t.Error(s)
	}
}
