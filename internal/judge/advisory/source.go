package advisory

import (
	"archive/zip"
	"errors"
	"fmt"
	"io"
	"iter"
	"runtime"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/osv"
)

// maxMembers bounds the records of one archive.
const maxMembers = 5_000_000

// ErrSource is the error for a source that cannot be read at all. It ends a
// build, because a database without that source would be silently less.
var ErrSource = errors.New("source of advisories is unreadable")

// ReadZip yields the records of an archive in the layout of the public OSV
// export: one JSON record an entry. name is shown in messages. Entries are
// decoded in parallel and yielded in the order of their names.
func ReadZip(name string, r io.ReaderAt, size int64) iter.Seq2[Sourced, error] {
	return func(yield func(Sourced, error) bool) {
		z, err := zip.NewReader(r, size)
		if err == nil && len(z.File) > maxMembers {
			err = &budget.Breach{What: "members", Limit: maxMembers}
		}
		if err != nil {
			yield(Sourced{Place: name}, fmt.Errorf("%w: reading archive %s: %w", ErrSource, name, err))
			return
		}
		files := slices.DeleteFunc(z.File, func(f *zip.File) bool { return !strings.HasSuffix(f.Name, ".json") || f.FileInfo().IsDir() })
		slices.SortStableFunc(files, func(a, b *zip.File) int { return strings.Compare(a.Name, b.Name) })
		parallel(len(files), func(i int) result {
			rec, err := readMember(files[i])
			return result{Sourced{name + "!/" + files[i].Name, rec}, err}
		}, func(r result) bool { return yield(r.s, r.err) })
	}
}

type result struct {
	s   Sourced
	err error
}

// parallel computes n results with one worker for each processor and hands them
// on in order. At most a few hundred results wait at any time.
func parallel(n int, compute func(int) result, use func(result) bool) {
	const window = 256
	workers := runtime.GOMAXPROCS(0)
	done := make(chan struct{})
	defer close(done)
	slots := make([]chan result, window)
	for i := range slots {
		slots[i] = make(chan result, 1)
	}
	tickets := make(chan int)
	turn := make(chan struct{}, window) // how far the tickets may run ahead
	go func() {
		defer close(tickets)
		for i := range n {
			select {
			case turn <- struct{}{}: // before the ticket, so that a slot is never used twice
			case <-done:
				return
			}
			select {
			case tickets <- i:
			case <-done:
				return
			}
		}
	}()
	for range workers {
		go func() {
			for i := range tickets {
				slots[i%window] <- compute(i)
			}
		}()
	}
	for i := range n {
		r := <-slots[i%window]
		<-turn
		if !use(r) {
			return
		}
	}
}

func readMember(f *zip.File) (*osv.Record, error) {
	if f.UncompressedSize64 > osv.MaxRecord {
		return nil, &budget.Breach{What: "record size", Limit: osv.MaxRecord}
	}
	r, err := f.Open()
	if err != nil {
		return nil, err
	}
	defer r.Close()
	return readRecord(r)
}

func readRecord(r io.Reader) (*osv.Record, error) {
	text, err := io.ReadAll(io.LimitReader(r, osv.MaxRecord+1))
	if err != nil {
		return nil, err
	}
	return osv.Decode(string(text))
}

// Chain yields the records of several sources, one after the other.
func Chain(sources ...iter.Seq2[Sourced, error]) iter.Seq2[Sourced, error] {
	return func(yield func(Sourced, error) bool) {
		for _, s := range sources {
			for r, err := range s {
				if !yield(r, err) {
					return
				}
			}
		}
	}
}

// Lines yields the records of JSON lines, such as those of the starter set.
func Lines(lines iter.Seq2[string, string]) iter.Seq2[Sourced, error] {
	return func(yield func(Sourced, error) bool) {
		for place, line := range lines {
			rec, err := osv.Decode(line)
			if !yield(Sourced{place, rec}, err) {
				return
			}
		}
	}
}
