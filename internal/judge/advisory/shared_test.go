package advisory

import (
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"sync"
	"testing"

	"github.com/ossay-dev/ossay/internal/format/osv"
)

// shared returns the folder of advisory data for tests.
func shared(t testing.TB) string {
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			break
		}
		dir = filepath.Dir(dir)
	}
	data := filepath.Join(dir, "..", "shared", "data", "osv")
	if _, err := os.Stat(data); err != nil {
		t.Skip("shared suites not present: ../shared/data/osv")
	}
	return data
}

// sharedRecords decodes all advisories of the shared data.
func sharedRecords(t testing.TB) []*osv.Record {
	zips, err := filepath.Glob(filepath.Join(shared(t), "*", "all.zip"))
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(zips)
	var out []*osv.Record
	for _, z := range zips {
		f, err := os.Open(z)
		if err != nil {
			t.Fatal(err)
		}
		info, _ := f.Stat()
		for s, err := range ReadZip(filepath.Base(filepath.Dir(z)), f, info.Size()) {
			if err != nil {
				t.Errorf("%s: %v", s.Place, err)
				continue
			}
			out = append(out, s.Record)
		}
		f.Close()
	}
	return out
}

// A packet is one package of the shared data with all records about it.
type packet struct {
	eco, name string
	records   []*osv.Record
}

// packets groups records by the key under which a package is found, in order.
func packets(records []*osv.Record) []packet {
	by := map[string]*packet{}
	for _, r := range records {
		for _, a := range r.Affected {
			if a.Name == "" {
				continue
			}
			k := keyOf(a.Ecosystem, a.Name)
			if by[k] == nil {
				by[k] = &packet{eco: a.Ecosystem, name: a.Name}
			}
			if p := by[k]; len(p.records) == 0 || p.records[len(p.records)-1] != r {
				p.records = append(p.records, r)
			}
		}
	}
	var out []packet
	for _, k := range slices.Sorted(maps.Keys(by)) {
		out = append(out, *by[k])
	}
	return out
}

// TestVerdictsEqualThePlainEvaluationOfEveryRecord asks every entry about its own
// borders and their neighbours, and every package about a choice of all borders.
func TestVerdictsEqualThePlainEvaluationOfEveryRecord(t *testing.T) {
	records := sharedRecords(t)
	var kept []*osv.Record // building clears the texts of records
	for _, r := range records {
		c := *r
		kept = append(kept, &c)
	}
	db := open(t, build(t, records...))
	all := packets(kept)
	var wg sync.WaitGroup
	var mu sync.Mutex
	var sum tally
	for worker := range runtime.GOMAXPROCS(0) {
		wg.Add(1)
		go func() {
			defer wg.Done()
			c := checker{t: t, db: db, s: db.NewSession()}
			for i := worker; i < len(all) && !t.Failed(); i += runtime.GOMAXPROCS(0) {
				c.packet(&all[i])
			}
			mu.Lock()
			defer mu.Unlock()
			sum.entries, sum.packages, sum.affected, sum.unreadable = sum.entries+c.entries, sum.packages+c.packages, sum.affected+c.affected, sum.unreadable+c.unreadable
		}()
	}
	wg.Wait()
	size, texts := db.Sizes()
	t.Logf("%d questions to entries and %d to packages, %d of them affected, %d versions unreadable; %d records, %.0f bytes a record without texts, %.0f with",
		sum.entries, sum.packages, sum.affected, sum.unreadable, len(records), float64(size-texts)/float64(len(records)), float64(size)/float64(len(records)))
	if sum.entries < 60_000 || sum.packages < 20_000 || sum.affected < 20_000 {
		t.Errorf("too few questions to prove anything: %+v", sum)
	}
}

type tally struct{ entries, packages, affected, unreadable int }

type checker struct {
	t  *testing.T
	db *DB
	s  *Session
	tally
}

func (c *checker) packet(p *packet) {
	ranks := newRanks(p.eco)
	for _, r := range p.records {
		for _, a := range r.Affected {
			if keyOf(a.Ecosystem, a.Name) == keyOf(p.eco, p.name) {
				ranks.add(probes(&a)...)
				ranks.add(a.Versions...)
			}
		}
	}
	ranks.settle()
	c.unreadable += len(ranks.unreadable)
	c.each(p, ranks)
	c.whole(p, ranks)
}

// each asks every entry, one by one, about its own probes.
func (c *checker) each(p *packet, ranks *ranks) {
	var entries []Verdict // in record order, those of a record in its own order
	c.s.Query(Query{Ecosystem: p.eco, Name: p.name, Version: "1.0.0"}, true, func(v *Verdict) { entries = append(entries, *v) })
	next := 0
	for _, r := range sortedByID(p.records) {
		for i := range r.Affected {
			a := &r.Affected[i]
			if keyOf(a.Ecosystem, a.Name) != keyOf(p.eco, p.name) {
				continue
			}
			v := entries[next]
			next++
			for _, x := range probes(a) {
				if !ranks.known(x) {
					continue
				}
				c.entries++
				want := ranks.holds(a, x)
				if want {
					c.affected++
				}
				if got := c.s.Holds(&v, p.eco, x); got != want {
					c.t.Errorf("%s: %s %s %q: index says %v, plain evaluation %v", r.ID, p.eco, p.name, x, got, want)
				}
			}
		}
	}
}

// whole asks the package about versions spread over all that its records name.
func (c *checker) whole(p *packet, ranks *ranks) {
	list := ranks.versions
	for i := 0; i < len(list); i += 1 + len(list)/8 {
		c.packages++
		want, got := map[string]bool{}, map[string]bool{}
		for _, r := range p.records {
			for j := range r.Affected {
				a := &r.Affected[j]
				if keyOf(a.Ecosystem, a.Name) == keyOf(p.eco, p.name) && ranks.holds(a, list[i]) {
					want[r.ID] = true
				}
			}
		}
		c.s.Query(Query{Ecosystem: p.eco, Name: p.name, Version: list[i]}, false, func(v *Verdict) {
			if v.Certainty == Affected {
				got[c.db.Record(v.Record).ID] = true
			}
		})
		if !maps.Equal(want, got) {
			c.t.Errorf("%s %s %q: index says %v, plain evaluation %v", p.eco, p.name, list[i], slices.Sorted(maps.Keys(got)), slices.Sorted(maps.Keys(want)))
		}
	}
}

// probes returns versions worth asking an entry about: its borders, their
// neighbours, and some that it lists.
func probes(a *osv.Affected) []string {
	var out []string
	for _, r := range a.Ranges {
		for _, e := range r.Events {
			if r.Type != osv.Git && e.Version != "0" && e.Version != "*" {
				out = append(out, e.Version, e.Version+".1")
			}
		}
	}
	for i := 0; i < len(a.Versions); i += 1 + len(a.Versions)/4 {
		out = append(out, a.Versions[i])
	}
	out = append(out, "0.0.1", "1.0.0")
	slices.Sort(out)
	return slices.Compact(out)
}

func BenchmarkBuildShared(b *testing.B) {
	for b.Loop() {
		data := build(b, sharedRecords(b)...)
		b.ReportMetric(float64(len(data)), "bytes")
	}
}

func BenchmarkOpen(b *testing.B) {
	data := build(b, sharedRecords(b)...)
	b.ReportAllocs()
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		open(b, data)
	}
}

func BenchmarkQuery10k(b *testing.B) {
	records := sharedRecords(b)
	var qs []Query
	for i := 0; len(qs) < 10_000; i++ {
		for _, a := range records[(i*37)%len(records)].Affected {
			qs = append(qs, Query{Ecosystem: a.Ecosystem, Name: a.Name, Version: "1.2.3"})
		}
	}
	db := open(b, build(b, records...))
	b.ReportAllocs()
	for b.Loop() {
		s := db.NewSession()
		for _, q := range qs[:10_000] {
			s.Query(q, false, func(*Verdict) {})
		}
	}
}
