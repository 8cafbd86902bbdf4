package target

import (
	"archive/tar"
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"
	"io"
	"math/rand/v2"
	"testing"

	"github.com/klauspost/compress/gzip"

	"github.com/ossay-dev/ossay/internal/core/budget"
	it "github.com/ossay-dev/ossay/internal/inspect/target/imagetest"
)

// FuzzLayers gives two layers of any content to an image, and any archive as a target.
func FuzzLayers(f *testing.F) {
	low := it.Tar(it.File("a/x.lock", "1"), it.Symlink("lib", "usr/lib"), it.File("usr/lib/y.list", "2"), it.Hardlink("z.list", "usr/lib/y.list"))
	f.Add(low, it.Tar(it.File("a/.wh.x.lock", ""), it.File("lib/y.list", "3"), it.Symlink("q.list", "../a/x.lock"), it.Hardlink("h.list", "a/x.lock")))
	f.Add(it.Gzip(low), it.Tar(it.File(".wh..wh..opq", ""), it.Dir("a"), it.File("../x.lock", "4")))
	f.Add(it.Zstd(low), sparseGiant("x.lock", 1<<30))
	f.Add(it.Pack(it.OCI(it.Image{Layers: []it.Layer{{Tar: low}}})), it.Pack(it.Docker(it.Image{Layers: []it.Layer{{Tar: low}}})))
	limits := budget.Default()
	limits.FileBytes, limits.LargeBytes, limits.TotalBytes, limits.InflatedBytes = 64<<10, 1<<20, 8<<20, 4<<20
	f.Fuzz(func(t *testing.T, low, high []byte) {
		m := it.Image{Layers: []it.Layer{{Tar: low}, {Tar: high}}}
		files := it.OCI(m)
		for _, data := range [][]byte{it.Pack(files), low, it.Gzip(high)} {
			tg, err := openData("-", "stdin", data, sniffing)
			if err != nil {
				t.Fatal(err)
			}
			o, err := tg.Run(context.Background(), systemDispatch(), Options{Limits: limits, TempDir: t.TempDir()})
			if err != nil {
				continue
			}
			if f := o.Files; f.Read+f.RuledOut+f.Refused+f.OverBudget != f.Seen {
				t.Errorf("files do not add up: %+v", f)
			}
			seen := make(map[string]bool)
			for _, l := range o.Listings {
				if key := l.Format + " " + l.Path; o.Image != nil && seen[key] {
					t.Errorf("%s is shown twice", key)
				} else {
					seen[key] = true
				}
			}
		}
	})
}

// bigLayers are three compressed layers of about 66 MB of text each.
func bigLayers() (stored [][]byte, m it.Image) {
	rnd := rand.New(rand.NewPCG(1, 1))
	words := make([]string, 4000)
	for i := range words {
		words[i] = fmt.Sprintf("%x ", rnd.Uint32()>>rnd.IntN(20))
	}
	for n := range 3 {
		var entries []tar.Header
		for i := range 3300 {
			var body bytes.Buffer
			for body.Len() < 20_000 {
				body.WriteString(words[rnd.IntN(len(words))])
			}
			name := fmt.Sprintf("d%d/%d/file%d.txt", n, i/100, i)
			if i%50 == 0 {
				name = fmt.Sprintf("d%d/%d/file%d.list", n, i/100, i)
			}
			entries = append(entries, it.File(name, body.String()))
		}
		m.Layers = append(m.Layers, it.Layer{Tar: it.Tar(entries...), Form: "gzip"})
		stored = append(stored, it.Gzip(m.Layers[n].Tar))
	}
	return stored, m
}

// BenchmarkImage compares an image of 200 MB with inflating and hashing it, which
// is the least that anybody has to do.
func BenchmarkImage(b *testing.B) {
	stored, m := bigLayers()
	size := int64(0)
	for i := range m.Layers {
		size += int64(len(m.Layers[i].Tar))
	}
	name := write(b, it.OCI(m))
	b.Run("floor", func(b *testing.B) {
		b.SetBytes(size)
		for b.Loop() {
			for _, s := range stored {
				z, err := gzip.NewReader(io.TeeReader(bytes.NewReader(s), sha256.New()))
				if err != nil {
					b.Fatal(err)
				}
				if _, err := io.Copy(sha256.New(), z); err != nil {
					b.Fatal(err)
				}
			}
		}
	})
	b.Run("image", func(b *testing.B) {
		b.SetBytes(size)
		b.ReportAllocs()
		for b.Loop() {
			tg, err := Open(name, nil, sniffing, budget.Default())
			if err != nil {
				b.Fatal(err)
			}
			o, err := tg.Run(context.Background(), systemDispatch(), Options{})
			if err != nil || len(o.Listings) != 198 {
				b.Fatal(err, len(o.Listings))
			}
		}
	})
}
