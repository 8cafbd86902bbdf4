package postgres

import (
	"context"
	"errors"
	"fmt"
	"math"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/store/logindex"
	"github.com/ossay-dev/ossay/internal/store/logindex/pgtest"
)

// database starts a real PostgreSQL and returns its address.
func database(t testing.TB) string {
	t.Helper()
	address, stop, err := pgtest.Start()
	if errors.Is(err, pgtest.ErrMissing) {
		t.Skip(err)
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(stop)
	return address
}

func fill(t testing.TB, address, log string) *Index {
	t.Helper()
	x, err := Fill(context.Background(), address, log)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(x.Close)
	return x
}

// grow adds entries up to a size; the entry n is of the name n%3.
func grow(x *Index, size uint64, scratch bool) error {
	return x.Grow(context.Background(), scratch, func(s logindex.State, add func(logindex.Entry) error) (logindex.State, error) {
		for n := s.Size; n < size; n++ {
			if err := add(logindex.Entry{Index: n, Name: fmt.Sprintf("dev%d@example.com", n%3), Digest: fmt.Sprintf("sha256:%064x", n), Issued: time.Unix(int64(n), 0)}); err != nil {
				return s, err
			}
		}
		return logindex.State{Size: size, Root: logindex.Sum(fmt.Sprint(size))}, nil
	})
}

func search(t testing.TB, x *Index, q logindex.Query) []uint64 {
	t.Helper()
	list, err := x.Search(context.Background(), q)
	if err != nil {
		t.Fatal(err)
	}
	return list
}

func TestAnIndexIsFilledSearchedAndMadeAgain(t *testing.T) {
	address := database(t)
	ctx := context.Background()
	if _, err := Open(ctx, address, "one"); !IsEmpty(err) {
		t.Fatalf("an index that was never filled: %v", err)
	}
	x := fill(t, address, "one")
	if s, err := x.State(ctx); err != nil || s.Size != 0 || s.Root != nil {
		t.Fatalf("%+v %v", s, err)
	}
	for _, size := range []uint64{0, 7, 7, 2500} {
		if err := grow(x, size, false); err != nil {
			t.Fatal(err)
		}
	}
	if s, err := x.State(ctx); err != nil || s.Size != 2500 || !cmp.Equal(s.Root, logindex.Sum("2500")) {
		t.Fatalf("%+v %v", s, err)
	}
	if got := search(t, x, logindex.Query{Name: "dev1@example.com", Limit: 3}); !cmp.Equal(got, []uint64{1, 4, 7}) {
		t.Error(got)
	}
	if got := search(t, x, logindex.Query{Name: "dev1@example.com", From: 2490, Limit: 9}); !cmp.Equal(got, []uint64{2491, 2494, 2497}) {
		t.Error(got)
	}
	digest := fmt.Sprintf("sha256:%064x", 2001)
	if got := search(t, x, logindex.Query{Digest: digest, Limit: 9}); !cmp.Equal(got, []uint64{2001}) {
		t.Error(got)
	}
	for why, q := range map[string]logindex.Query{
		"another name with the digest": {Digest: digest, Name: "dev1@example.com", Limit: 9}, "a name that nobody has": {Name: "dev1@example.co", Limit: 9},
		"beyond all": {Name: "dev1@example.com", From: math.MaxUint64, Limit: 9}, "SQL": {Name: "' OR ''='", Limit: 9},
	} {
		if got := search(t, x, q); len(got) != 0 {
			t.Errorf("%s: %v", why, got)
		}
	}
	if _, err := x.Search(ctx, logindex.Query{Limit: 1}); err == nil {
		t.Error("a search for nothing")
	}
	t.Run("another log knows nothing of it", func(t *testing.T) {
		other, err := Open(ctx, address, "two")
		if err != nil {
			t.Fatal(err)
		}
		defer other.Close()
		if got := search(t, other, logindex.Query{Name: "dev1@example.com", Limit: 9}); len(got) != 0 {
			t.Error(got)
		}
	})
	t.Run("made again from nothing", func(t *testing.T) {
		if err := grow(x, 5, true); err != nil {
			t.Fatal(err)
		}
		if got := search(t, x, logindex.Query{Name: "dev1@example.com", Limit: 9}); !cmp.Equal(got, []uint64{1, 4}) {
			t.Error(got)
		}
	})
}

func TestWhatFailsLeavesTheIndexAsItWas(t *testing.T) {
	x := fill(t, database(t), "one")
	if err := grow(x, 5, false); err != nil {
		t.Fatal(err)
	}
	stop := errors.New("the log was rewritten")
	for _, scratch := range []bool{false, true} {
		err := x.Grow(context.Background(), scratch, func(s logindex.State, add func(logindex.Entry) error) (logindex.State, error) {
			for n := range uint64(2 * batch) {
				if err := add(logindex.Entry{Index: s.Size + n, Name: "x"}); err != nil {
					return s, err
				}
			}
			return s, stop
		})
		if !errors.Is(err, stop) {
			t.Fatal(err)
		}
		s, err := x.State(context.Background())
		if err != nil || s.Size != 5 || len(search(t, x, logindex.Query{Name: "x", Limit: 9})) != 0 || len(search(t, x, logindex.Query{Name: "dev0@example.com", Limit: 9})) != 2 {
			t.Errorf("%+v %v", s, err)
		}
	}
	err := x.Grow(context.Background(), false, func(s logindex.State, add func(logindex.Entry) error) (logindex.State, error) {
		return s, add(logindex.Entry{Index: math.MaxUint64})
	})
	if err == nil || !strings.Contains(err.Error(), "beyond what PostgreSQL counts") {
		t.Error(err)
	}
}

// TestHostileNamesAreFoundToo has names that PostgreSQL takes neither as text nor in
// an index: one such certificate must not keep the log from being indexed.
func TestHostileNamesAreFoundToo(t *testing.T) {
	x := fill(t, database(t), "one")
	names := []string{"a\x00b", "a\xff", strings.Repeat("x", 60000), "\\N", "tab\tand\nline"}
	err := x.Grow(context.Background(), false, func(_ logindex.State, add func(logindex.Entry) error) (logindex.State, error) {
		for n, name := range names {
			if err := add(logindex.Entry{Index: uint64(n), Name: name, Issuer: name, Digest: name, Issued: time.Date(9999, 12, 31, 0, 0, 0, 0, time.UTC)}); err != nil {
				return logindex.State{}, err
			}
		}
		return logindex.State{Size: uint64(len(names))}, nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for n, name := range names {
		if got := search(t, x, logindex.Query{Name: name, Limit: 9}); !cmp.Equal(got, []uint64{uint64(n)}) {
			t.Errorf("%.20q: %v", name, got)
		}
	}
}

func TestManyMayFillOneIndex(t *testing.T) {
	address := database(t)
	var all sync.WaitGroup
	for n := range 4 {
		all.Go(func() {
			x, err := Fill(context.Background(), address, "one")
			if err != nil {
				t.Error(err)
				return
			}
			defer x.Close()
			if err := grow(x, 1500, n == 0); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	if got := search(t, fill(t, address, "one"), logindex.Query{Name: "dev1@example.com", Limit: 5000}); len(got) != 500 {
		t.Errorf("%d entries", len(got))
	}
}

func TestWhoSearchesNeedsOnlyToRead(t *testing.T) {
	address, ctx := database(t), context.Background()
	x := fill(t, address, "one")
	if err := grow(x, 5, false); err != nil {
		t.Fatal(err)
	}
	if _, err := x.conn.Exec(ctx, "CREATE ROLE reader LOGIN; GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader"); err != nil {
		t.Fatal(err)
	}
	reader := strings.Replace(address, "postgres@", "reader@", 1)
	r, err := Open(ctx, reader, "one")
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	if got := search(t, r, logindex.Query{Name: "dev1@example.com", Limit: 9}); !cmp.Equal(got, []uint64{1, 4}) {
		t.Error(got)
	}
	if err := grow(r, 9, false); err == nil {
		t.Error("a reader filled the index")
	}
}

func TestTablesOfANewerProgramAreRefused(t *testing.T) {
	address := database(t)
	x := fill(t, address, "one")
	if _, err := x.conn.Exec(context.Background(), "INSERT INTO ossay_logindex_schema VALUES (99)"); err != nil {
		t.Fatal(err)
	}
	for name, open := range map[string]func(context.Context, string, string) (*Index, error){"fill": Fill, "open": Open} {
		if _, err := open(context.Background(), address, "one"); err == nil || !strings.Contains(err.Error(), "use a newer ossay") {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := x.conn.Exec(context.Background(), "DELETE FROM ossay_logindex_schema"); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(context.Background(), address, "one"); err == nil || !strings.Contains(err.Error(), "fill the index with it first") {
		t.Errorf("older tables: %v", err)
	}
}

func TestErrorsTellNoPassword(t *testing.T) {
	for _, address := range []string{"", "host=localhost password=s3cret", "mysql://u:s3cret@h/d", "postgres://u:s3cret@h:port/d", "postgres://u:s3cret%zz@h/d", "postgres://u:s3cret@h/d?sslmode=maybe"} {
		if err := CheckAddress(address); err == nil || strings.Contains(err.Error(), "s3cret") {
			t.Errorf("%s: %v", address, err)
		}
	}
	if err := CheckAddress("postgresql://u:s3cret@h/d"); err != nil {
		t.Error(err)
	}
	if _, err := Open(context.Background(), "postgres://u:s3cret@127.0.0.1:1/d", "one"); err == nil || strings.Contains(err.Error(), "s3cret") {
		t.Errorf("nobody there: %v", err)
	}
}

func BenchmarkGrow(b *testing.B) {
	address := database(b)
	for b.Loop() {
		if err := grow(fill(b, address, "one"), 10000, true); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkSearch(b *testing.B) {
	x := fill(b, database(b), "one")
	if err := grow(x, 100000, false); err != nil {
		b.Fatal(err)
	}
	q := logindex.Query{Digest: fmt.Sprintf("sha256:%064x", 77777), Limit: 10}
	for b.Loop() {
		if len(search(b, x, q)) != 1 {
			b.Fatal("not found")
		}
	}
}
