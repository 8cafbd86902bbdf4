package advisory

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/format/osv"
)

// memory is a spool in memory.
type memory struct{ b []byte }

func (m *memory) Write(p []byte) (int, error) { m.b = append(m.b, p...); return len(p), nil }
func (m *memory) ReadAt(p []byte, off int64) (int, error) {
	return bytes.NewReader(m.b).ReadAt(p, off)
}

func build(t testing.TB, records ...*osv.Record) []byte {
	t.Helper()
	data, err := packed(records...)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// packed builds a database of copies of the records.
func packed(records ...*osv.Record) ([]byte, error) {
	var buf bytes.Buffer
	src := Sources{Records: func(yield func(Sourced, error) bool) {
		for i, r := range records {
			c := *r
			if !yield(Sourced{fmt.Sprint(i), &c}, nil) {
				return
			}
		}
	}, Exploits: map[string]Exploited{"CVE-2021-1": {KEV: true, EPSS: 0.5}}, EPSSDate: "2026-11-22"}
	_, err := Build(&buf, &memory{}, src)
	return buf.Bytes(), err
}

func open(t testing.TB, data []byte) *DB {
	t.Helper()
	db, err := FromBytes(data)
	if err != nil {
		t.Fatal(err)
	}
	return db
}

func record(t testing.TB, text string) *osv.Record {
	t.Helper()
	r, err := osv.Decode(text)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func samples(t testing.TB) []*osv.Record {
	return []*osv.Record{
		record(t, `{"id":"GHSA-a","modified":"2026-01-02T03:04:05Z","aliases":["CVE-2021-1"],"summary":"bad a","details":"long","severity":[{"type":"CVSS_V3","score":"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"}],
			"affected":[{"package":{"ecosystem":"npm","name":"a"},"ranges":[{"type":"SEMVER","events":[{"introduced":"0"},{"fixed":"1.2.3"},{"introduced":"2.0.0"},{"last_affected":"2.4.0"}]}]}],
			"references":[{"type":"WEB","url":"https://example.com"}]}`),
		record(t, `{"id":"PYSEC-b","modified":"2026-01-02T00:00:00Z","aliases":["CVE-2021-2"],"affected":[{"package":{"ecosystem":"PyPI","name":"My.Pkg"},
			"ranges":[{"type":"GIT","repo":"https://github.com/O/R.git","events":[{"introduced":"0"}]},{"type":"ECOSYSTEM","events":[{"fixed":"1.0"},{"introduced":"0"}]}],"versions":["0.1","0.9","3.0"]}]}`),
		record(t, `{"id":"MAL-c","affected":[{"package":{"ecosystem":"npm","name":"evil"},"ranges":[{"type":"SEMVER","events":[{"introduced":"0"}]}]}]}`),
		record(t, `{"id":"X-d","withdrawn":"2026-01-01T00:00:00Z","affected":[{"package":{"ecosystem":"npm","name":"a"}}]}`),
		record(t, `{"id":"D-e","upstream":["CVE-2021-1"],"affected":[{"package":{"ecosystem":"Debian:12","name":"s"},"ranges":[{"type":"ECOSYSTEM","events":[{"introduced":"0"},{"fixed":"1:2.0-1"}]}]},{"package":{"ecosystem":"Debian","name":"t"},"versions":["1"]}]}`),
	}
}

func TestVerdictsWithTheirReasons(t *testing.T) {
	db := open(t, build(t, samples(t)...))
	for _, tt := range []struct {
		name   string
		q      Query
		want   string
		window string
		fixed  string
	}{
		{"inside the first window", Query{Ecosystem: "npm", Name: "a", Version: "1.0.0"}, "GHSA-a affected", "< 1.2.3", "1.2.3"},
		{"the fixed version", Query{Ecosystem: "npm", Name: "a", Version: "1.2.3"}, "", "", ""},
		{"last_affected is inclusive", Query{Ecosystem: "npm", Name: "a", Version: "2.4.0"}, "GHSA-a affected", ">= 2.0.0, <= 2.4.0", ""},
		{"above last_affected", Query{Ecosystem: "npm", Name: "a", Version: "2.4.1"}, "", "", ""},
		{"a pre-release of the fixed version", Query{Ecosystem: "npm", Name: "a", Version: "1.2.3-rc.1"}, "GHSA-a affected", "< 1.2.3", "1.2.3"},
		{"names are normalised on both sides, events sorted", Query{Ecosystem: "PyPI", Name: "my-pkg", Version: "0.5"}, "PYSEC-b affected", "< 1.0", "1.0"},
		{"a listed version outside the ranges", Query{Ecosystem: "PyPI", Name: "MY_PKG", Version: "3.0"}, "PYSEC-b affected", "= 3.0", ""},
		{"a listed version inside the ranges", Query{Ecosystem: "PyPI", Name: "MY_PKG", Version: "0.9"}, "PYSEC-b affected", "< 1.0", "1.0"},
		{"no version, every one affected", Query{Ecosystem: "npm", Name: "evil"}, "MAL-c affected", "all versions", ""},
		{"no version, some affected", Query{Ecosystem: "PyPI", Name: "my-pkg"}, "PYSEC-b possible", "", ""},
		{"an interval over the border", Query{Ecosystem: "npm", Name: "a", Version: "1.0.0", Below: "2.0.0"}, "GHSA-a possible", "< 1.2.3", "1.2.3"},
		{"an interval inside", Query{Ecosystem: "npm", Name: "a", Version: "1.0.0", Below: "1.1.0"}, "GHSA-a affected", "< 1.2.3", "1.2.3"},
		{"a distribution release", Query{Ecosystem: "Debian:12", Name: "s", Version: "1:1.9-3"}, "D-e affected", "< 1:2.0-1", "1:2.0-1"},
		{"a release meets records of the whole distribution", Query{Ecosystem: "Debian:11", Name: "t", Version: "1"}, "D-e affected", "= 1", ""},
		{"the bare distribution does not meet a release's", Query{Ecosystem: "Debian", Name: "s", Version: "1"}, "", "", ""},
		{"a version that cannot be read", Query{Ecosystem: "npm", Name: "a", Version: strings.Repeat("9", 2000)}, "GHSA-a undecided", "", ""},
		{"an unknown package", Query{Ecosystem: "npm", Name: "none", Version: "1"}, "", "", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got, window, fixed string
			db.NewSession().Query(tt.q, false, func(v *Verdict) {
				if db.Record(v.Record).Withdrawn != "" {
					return
				}
				got = db.Record(v.Record).ID + " " + v.Certainty.String()
				window, fixed = v.Window, strings.Join(v.Fixed, " ")
			})
			if got != tt.want || window != tt.window || fixed != tt.fixed {
				t.Errorf("got %q %q %q, want %q %q %q", got, window, fixed, tt.want, tt.window, tt.fixed)
			}
		})
	}
}

func TestARecordWithoutRangesAndVersionsHitsNamesOnly(t *testing.T) {
	db := open(t, build(t, samples(t)...))
	count := func(q Query) (n int) {
		db.NewSession().Query(q, false, func(v *Verdict) {
			if db.Record(v.Record).ID == "X-d" {
				n++
			}
		})
		return n
	}
	if count(Query{Ecosystem: "npm", Name: "a", Version: "9.9.9"}) != 0 {
		t.Error("a version query is a hit")
	}
	if count(Query{Ecosystem: "npm", Name: "a"}) != 1 {
		t.Error("a name query is no hit")
	}
}

func TestRecordsAndTexts(t *testing.T) {
	db := open(t, build(t, samples(t)...))
	ns := db.ByID("cve-2021-1")
	if len(ns) != 2 {
		t.Fatalf("records for an alias: %v", ns)
	}
	r := db.Record(db.ByID("GHSA-a")[0])
	if r.Modified != "2026-01-02T03:04:05Z" || !r.KEV || r.EPSS != 0.5 || len(r.Severity) != 1 || r.Malicious {
		t.Errorf("%+v", r)
	}
	brief, err := db.NewSession().Brief(r.Number)
	if err != nil || brief.Title != "bad a" || len(brief.References) != 1 {
		t.Errorf("%+v, %v", brief, err)
	}
	text, err := db.Whole(db.ByID("PYSEC-b")[0])
	if err != nil {
		t.Fatal(err)
	}
	if d := gocmp.Diff(samples(t)[1], record(t, string(text))); d != "" {
		t.Errorf("the record did not come back whole:\n%s", d)
	}
	if d := gocmp.Diff([]string{"CVE-2021-1", "D-e", "GHSA-a"}, db.Cluster("GHSA-a")); d != "" {
		t.Error(d)
	}
	if !db.Record(db.ByID("MAL-c")[0]).Malicious {
		t.Error("MAL-c is not malicious")
	}
	hit := 0
	db.NewSession().QueryGit("git@github.com:o/r", "0.9", false, func(v *Verdict) { hit++ })
	if hit != 1 {
		t.Errorf("%d hits for a tag of the repository", hit)
	}
}

func TestTheSameRecordsGiveTheSameBytes(t *testing.T) {
	rs := samples(t)
	want := build(t, rs...)
	for i := range 20 {
		rnd := rand.New(rand.NewPCG(uint64(i), 1))
		rnd.Shuffle(len(rs), func(i, j int) { rs[i], rs[j] = rs[j], rs[i] })
		if !bytes.Equal(want, build(t, append(rs, rs[0])...)) {
			t.Fatal("the order of records changes the database")
		}
	}
}

func TestADamagedDatabaseIsRefused(t *testing.T) {
	data := build(t, samples(t)...)
	for i := range data {
		bad := bytes.Clone(data)
		bad[i] ^= 1 << (i % 8)
		db, err := FromBytes(bad)
		if err != nil {
			if !errors.Is(err, ErrDamaged) && !errors.Is(err, ErrForeign) {
				t.Fatalf("byte %d: %v", i, err)
			}
			continue
		}
		if err := db.VerifyTexts(); err == nil {
			t.Fatalf("byte %d of %d flipped, and the database is accepted", i, len(data))
		}
	}
	for n := range data {
		if _, err := FromBytes(data[:n]); err == nil {
			t.Fatalf("a database cut at %d of %d is accepted", n, len(data))
		}
	}
}

func TestAFailedBuildLeavesTheOldFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.db")
	good := build(t, samples(t)...)
	if err := WriteFile(path, func(w io.Writer, _ Spool) error { _, err := w.Write(good); return err }); err != nil {
		t.Fatal(err)
	}
	for name, fail := range map[string]func(io.Writer, Spool) error{
		"an error half way": func(w io.Writer, _ Spool) error { w.Write(good[:50]); return errors.New("disk full") },
		"a damaged result":  func(w io.Writer, _ Spool) error { w.Write(good[:len(good)-1]); return nil },
	} {
		if err := WriteFile(path, fail); err == nil {
			t.Errorf("%s: no error", name)
		}
		db, err := Open(path)
		if err != nil {
			t.Fatalf("%s: the old database is gone: %v", name, err)
		}
		db.Close()
	}
	left, _ := filepath.Glob(filepath.Join(filepath.Dir(path), ".*"))
	if len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}

func FuzzOpen(f *testing.F) {
	f.Add(build(f, samples(f)...))
	f.Fuzz(func(_ *testing.T, data []byte) {
		if db, err := FromBytes(data); err == nil {
			db.NewSession().Query(Query{Ecosystem: "npm", Name: "a", Version: "1.0.0"}, true, func(*Verdict) {})
		}
	})
}

func TestFiftyReadersAtOnce(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.db")
	good := build(t, samples(t)...)
	write := func() error {
		return WriteFile(path, func(w io.Writer, _ Spool) error { _, err := w.Write(good); return err })
	}
	if err := write(); err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	for i := range 50 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			if i%10 == 0 {
				if err := write(); err != nil {
					t.Error(err)
				}
			}
			db, err := Open(path)
			if err != nil {
				t.Error(err)
				return
			}
			defer db.Close()
			n := 0
			db.NewSession().Query(Query{Ecosystem: "npm", Name: "a", Version: "1.0.0"}, false, func(*Verdict) { n++ })
			if n != 1 {
				t.Errorf("%d verdicts", n)
			}
		}()
	}
	wg.Wait()
}
