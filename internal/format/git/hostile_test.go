package git

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

func TestHostilePacksAreRefusedWithTheNameOfTheObject(t *testing.T) {
	base := strings.Repeat("0123456789abcdef", 4096) // 64 KiB
	noise := make([]byte, 400<<10)                   // does not compress
	rand.New(rand.NewSource(1)).Read(noise)
	bomb := func(n int) string { return delta(len(base), n<<16, strings.Repeat("\x80", n)) }
	for _, tt := range []struct {
		name  string
		write func(*packWriter) ID // returns the object to read
		want  string
	}{
		{"a delta that gives too much", func(w *packWriter) ID {
			_, at := w.whole("blob", string(noise))
			w.byOffset(fakeID(1), at, delta(len(noise), 1100<<16, strings.Repeat("\x80", 1100)))
			return fakeID(1)
		}, "object size over 67108864"},
		{"a delta that gives too much for what is stored", func(w *packWriter) ID {
			_, at := w.whole("blob", base)
			w.byOffset(fakeID(1), at, bomb(900))
			return fakeID(1)
		}, "ratio over 200"},
		{"a chain that doubles each time", func(w *packWriter) ID {
			_, at := w.whole("blob", base[:1000])
			for n := 1000; n < 1<<31; n *= 2 {
				at = w.byOffset(fakeID(n), at, delta(n, 2*n, copyAll(n), copyAll(n)))
			}
			return w.names[len(w.names)-1]
		}, "ratio over 200"},
		{"a zlib stream that gives too much for what is stored", func(w *packWriter) ID {
			id, _ := w.whole("blob", strings.Repeat("\x00", 8<<20))
			return id
		}, "ratio over 200"},
		{"a delta on itself", func(w *packWriter) ID {
			w.byName(fakeID(1), fakeID(1), bomb(1))
			return fakeID(1)
		}, "delta that builds on itself"},
		{"deltas on one another", func(w *packWriter) ID {
			for i := range 7 {
				w.byName(fakeID(i), fakeID((i+1)%7), bomb(1))
			}
			return fakeID(3)
		}, "delta that builds on itself"},
		{"a delta that leads into a circle", func(w *packWriter) ID {
			for i := range 20 {
				w.byName(fakeID(i), fakeID(min(i+1, 20)), bomb(1))
			}
			w.byName(fakeID(20), fakeID(15), bomb(1))
			return fakeID(0)
		}, "delta that builds on itself"},
		{"a delta on a missing object", func(w *packWriter) ID {
			w.byName(fakeID(1), fakeID(2), bomb(1))
			return fakeID(1)
		}, "base " + fakeID(2).String() + " of a delta is not in the pack"},
		{"a delta on what comes before the pack", func(w *packWriter) ID {
			w.raw(fakeID(1), entryHead(6, 5)+distance(1<<40)+deflate("12345"))
			return fakeID(1)
		}, "distance to the base"},
		{"a delta at no distance", func(w *packWriter) ID {
			w.raw(fakeID(1), entryHead(6, 5)+"\x00"+deflate("12345"))
			return fakeID(1)
		}, "distance to the base"},
		{"a distance that does not end", func(w *packWriter) ID {
			w.raw(fakeID(1), entryHead(6, 5)+strings.Repeat("\xff", 40))
			return fakeID(1)
		}, "distance to the base"},
		{"a delta into the middle of an entry", func(w *packWriter) ID {
			_, at := w.whole("blob", base)
			w.byOffset(fakeID(1), at+3, bomb(1))
			return fakeID(1)
		}, "damaged"},
		{"a delta with the base of another", func(w *packWriter) ID {
			_, at := w.whole("blob", base[1:])
			w.byOffset(fakeID(1), at, bomb(1))
			return fakeID(1)
		}, "delta for a base of 65536 bytes on one of 65535"},
		{"more than the stated size", func(w *packWriter) ID { return w.lie("blob", "0123456789", 9) }, "more than the stated 9 bytes"},
		{"less than the stated size", func(w *packWriter) ID { return w.lie("blob", "0123456789", 11) }, "10 bytes of the stated 11"},
		{"a stated size of many megabytes", func(w *packWriter) ID { return w.lie("blob", "0123456789", 60<<20) }, "10 bytes of the stated"},
		{"a stated size of many terabytes", func(w *packWriter) ID { return w.lie("blob", "0123456789", 1<<50) }, "object size over"},
		{"a stated size over 62 bits", func(w *packWriter) ID {
			w.raw(fakeID(1), "\xbf"+strings.Repeat("\xff", 8)+"\x7f"+deflate("1"))
			return fakeID(1)
		}, "size of a pack entry"},
		{"a delta with a stated size of many terabytes", func(w *packWriter) ID {
			_, at := w.whole("blob", base)
			w.raw(fakeID(1), entryHead(6, 1<<50)+distance(w.next()-at)+deflate(bomb(1)))
			return fakeID(1)
		}, "delta size over"},
		{"content of another hash", func(w *packWriter) ID {
			w.raw(fakeID(1), entryHead(3, 5)+deflate("12345"))
			return fakeID(1)
		}, "its content has the hash " + nameOf("blob", "12345", 20).String()},
		{"content of another kind", func(w *packWriter) ID {
			id := nameOf("tree", "", 20)
			w.raw(id, entryHead(3, 0)+deflate(""))
			return id
		}, "its content has the hash " + nameOf("blob", "", 20).String()},
		{"an entry of type 0", func(w *packWriter) ID { w.raw(fakeID(1), "\x05"+deflate("12345")); return fakeID(1) }, "pack entry of type 0"},
		{"an entry of type 5", func(w *packWriter) ID { w.raw(fakeID(1), "\x55"+deflate("12345")); return fakeID(1) }, "pack entry of type 5"},
		{"no zlib stream", func(w *packWriter) ID { w.raw(fakeID(1), "\x35hello world"); return fakeID(1) }, "compressed data"},
		{"a zlib stream that needs a dictionary", func(w *packWriter) ID {
			w.raw(fakeID(1), "\x35\x78\xbb\x00\x00\x00\x02"+deflate("12345")[2:])
			return fakeID(1)
		}, "compressed data"},
		{"a wrong checksum of the zlib stream", func(w *packWriter) ID {
			z := deflate("12345")
			id := nameOf("blob", "12345", 20)
			w.raw(id, entryHead(3, 5)+z[:len(z)-1]+"x")
			return id
		}, "compressed data"},
		{"a stream that the end of the pack cuts", func(w *packWriter) ID {
			id := nameOf("blob", base, 20)
			w.raw(id, entryHead(3, len(base))+deflate(base)[:100])
			return id
		}, "damaged"},
		{"a stream of empty blocks", func(w *packWriter) ID {
			w.raw(fakeID(1), entryHead(3, 5)+"\x78\x01"+strings.Repeat("\x00\x00\x00\xff\xff", 1<<20))
			return fakeID(1)
		}, "cut short"},
		{"an offset before the first entry", func(w *packWriter) ID {
			id, _ := w.whole("blob", base)
			w.offsets[0] = 4
			return id
		}, "offset 4 is outside of the pack"},
		{"an offset in the trailer", func(w *packWriter) ID {
			id, _ := w.whole("blob", base)
			w.offsets[0] = w.next()
			return id
		}, "is outside of the pack"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			w := newPackWriter(20)
			id := tt.write(w)
			r := w.into(newMemory()).open(t, Limits{})
			var data []byte
			var err error
			memory := allocated(func() { data, err = r.Blob(id, 0) })
			if data != nil || !errors.Is(err, ErrDamaged) && !budget.IsBreach(err) || !strings.Contains(err.Error(), tt.want) || !strings.Contains(err.Error(), id.String()) {
				t.Errorf("%d bytes, %v", len(data), err)
			}
			if memory > 40<<20 {
				t.Errorf("%d bytes of memory", memory)
			}
		})
	}
}

// copyAll copies a whole base, in several instructions if it is long.
func copyAll(n int) string {
	code := ""
	for off := 0; off < n; off += 0xffffff {
		code += copyCode(off, min(n-off, 0xffffff), 0)
	}
	return code
}

// lie adds a whole object with another stated size.
func (w *packWriter) lie(kind, data string, size int) ID {
	id := nameOf(kind, data, w.size)
	w.raw(id, entryHead(kindNumber(kind), size)+deflate(data))
	return id
}

func TestHostileLooseObjectsAreRefusedWithTheirName(t *testing.T) {
	for _, tt := range []struct {
		name, file, want string
	}{
		{"an empty file", "", "cut short"},
		{"no zlib stream", "blob 5\x0012345", "compressed data"},
		{"no header", deflate(""), "header"},
		{"a header without an end", deflate("blob 5"), "header"},
		{"a long header", deflate("blob " + strings.Repeat("0", 100) + "5\x0012345"), "header"},
		{"an unknown kind", deflate("blub 5\x0012345"), "header"},
		{"a kind of packs", deflate("ofs-delta 5\x0012345"), "header"},
		{"no kind", deflate(" 5\x0012345"), "header"},
		{"no size", deflate("blob\x0012345"), "header"},
		{"an empty size", deflate("blob \x0012345"), "header"},
		{"a signed size", deflate("blob +5\x0012345"), "header"},
		{"a negative size", deflate("blob -5\x0012345"), "header"},
		{"a padded size", deflate("blob 05\x0012345"), "header"},
		{"a size over 63 bits", deflate("blob 9223372036854775808\x0012345"), "header"},
		{"a size of many exabytes", deflate("blob 9223372036854775807\x0012345"), "object size over"},
		{"a size of many megabytes", deflate("blob 60000000\x0012345"), "5 bytes of the stated 60000000"},
		{"more than the stated size", deflate("blob 4\x0012345"), "more than the stated 4"},
		{"much more than the stated size", deflate("blob 4\x00" + strings.Repeat("12345", 9000)), "more than the stated 4"},
		{"less than the stated size", deflate("blob 6\x0012345"), "5 bytes of the stated 6"},
		{"bytes after the stream", deflate("blob 5\x0012345") + "x", "after the end"},
		{"half a stream", deflate("blob 5\x0012345")[:9], "damaged"},
		{"a stream without its checksum", deflate("blob 5\x0012345")[:15], "damaged"},
		{"a stream of zeros", deflate("blob 8388608\x00" + strings.Repeat("\x00", 8<<20)), "ratio over 200"},
		{"other content", deflate("blob 5\x0054321"), "its content has the hash"},
		{"another kind", deflate("tree 5\x0012345"), "is a tree, not a blob"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			m := newMemory()
			id := nameOf("blob", "12345", 20)
			m.looseRaw(id, tt.file)
			r := m.open(t, Limits{})
			var err error
			memory := allocated(func() { _, err = r.Blob(id, 0) })
			if err == nil || !strings.Contains(err.Error(), tt.want) || !strings.Contains(err.Error(), id.String()) {
				t.Errorf("got %v", err)
			}
			if memory > 10<<20 {
				t.Errorf("%d bytes of memory", memory)
			}
		})
	}
}

func TestAChainOfDeltasIsReadUpToTheLimit(t *testing.T) {
	for _, tt := range []struct {
		deltas int
		limits Limits
		want   string
	}{
		{4095, Limits{}, ""},
		{4096, Limits{}, "delta depth over 4095"},
		{3, Limits{DeltaDepth: 3}, ""},
		{4, Limits{DeltaDepth: 3}, "delta depth over 3"},
		{4, Limits{TotalBytes: 100}, "total of bytes over 100"},
	} {
		w := newPackWriter(20)
		_, at := w.whole("blob", "begin")
		text := "begin"
		for i := range tt.deltas {
			next := text[len(text)-4:] + fmt.Sprint(i)
			at = w.byOffset(nameOf("blob", next, 20), at, delta(len(text), len(next), copyCode(len(text)-4, 4, 0), insertCode(fmt.Sprint(i))))
			text = next
		}
		for _, cache := range []int64{0, 1} {
			tt.limits.CacheBytes = cache
			data, err := w.into(newMemory()).open(t, tt.limits).Blob(nameOf("blob", text, 20), 0)
			if tt.want == "" && string(data) != text || tt.want != "" && (!budget.IsBreach(err) || !strings.Contains(err.Error(), tt.want)) {
				t.Errorf("%d deltas, cache %d: %q, %v", tt.deltas, cache, data, err)
			}
		}
	}
}

// smallPack is a pack with every form of entry.
func smallPack() (*packWriter, map[ID]string) {
	w := newPackWriter(20)
	text := strings.Repeat("some lines of text\n", 20)
	id, at := w.whole("blob", text)
	w.whole("tree", treeText("100644 a"))
	second := nameOf("blob", text+"end", 20)
	w.byOffset(second, at, delta(len(text), len(text)+3, copyCode(0, len(text), 0), insertCode("end")))
	third := nameOf("blob", "new"+text, 20)
	w.byName(third, second, delta(len(text)+3, len(text)+3, insertCode("new"), copyCode(0, len(text), 0)))
	return w, map[ID]string{id: text, second: text + "end", third: "new" + text}
}

func TestNoDamageToAPackOrIndexGivesOtherContent(t *testing.T) {
	w, want := smallPack()
	pack, index := w.pack(), w.index(1<<31)
	read, refused := 0, 0
	try := func(what string, pack, index string) {
		m := newMemory()
		m["objects/pack/pack-1.pack"], m["objects/pack/pack-1.idx"] = pack, index
		r, err := Open(m, Limits{})
		if err != nil {
			refused++
			return
		}
		defer r.Close()
		for id, text := range want {
			data, err := r.Blob(id, 0)
			if err == nil && string(data) != text {
				t.Fatalf("%s: %v is %q", what, id, data)
			}
			if err != nil && !errors.Is(err, ErrDamaged) && !errors.Is(err, ErrMissing) && !budget.IsBreach(err) && !strings.Contains(err.Error(), "not a blob") {
				t.Fatalf("%s: %v", what, err)
			}
			read++
		}
	}
	for i := range pack {
		for _, flip := range []byte{0x01, 0x10, 0x80, 0xff} {
			b := []byte(pack)
			b[i] ^= flip
			try(fmt.Sprintf("pack byte %d", i), string(b), index)
		}
		try(fmt.Sprintf("pack of %d bytes", i), pack[:i], index)
	}
	for i := range index {
		b := []byte(index)
		b[i] ^= 0x41
		try(fmt.Sprintf("index byte %d", i), pack, string(b))
		try(fmt.Sprintf("index of %d bytes", i), pack, index[:i])
	}
	if read == 0 || refused == 0 {
		t.Errorf("%d objects read, %d repositories refused", read, refused)
	}
}

func TestAPackMustBelongToItsIndex(t *testing.T) {
	w, _ := smallPack()
	other := newPackWriter(20)
	other.whole("blob", "x")
	good, index := w.pack(), w.index(1<<31)
	for _, tt := range []struct {
		name, pack, want string
		err              error
	}{
		{"another pack", other.pack(), "pack of 1 objects with an index of 4", ErrDamaged},
		{"a pack that is cut short", good[:len(good)-1], "cut short, or with the index of another pack", ErrDamaged},
		{"a pack of another checksum", good[:len(good)-1] + "x", "index of another pack", ErrDamaged},
		{"no pack at all", "TRAP" + good[4:], "not a pack", ErrDamaged},
		{"a pack of another version", good[:4] + be32(4) + good[8:], "pack of version 4", ErrUnsupported},
		{"a pack of a few bytes", good[:20], "cut short", ErrDamaged},
		{"an empty pack", "", "cut short", ErrDamaged},
	} {
		m := newMemory()
		m["objects/pack/pack-1.pack"], m["objects/pack/pack-1.idx"] = tt.pack, index
		_, err := Open(m, Limits{})
		if !errors.Is(err, tt.err) || !strings.Contains(err.Error(), tt.want) || !strings.Contains(err.Error(), "objects/pack/pack-1") {
			t.Errorf("%s: %v", tt.name, err)
		}
	}
}

func TestWhatAnInterruptedGitLeavesIsPassedOver(t *testing.T) {
	w, want := smallPack()
	m := w.into(newMemory())
	m["objects/pack/tmp_pack_x1"] = "PACK"
	m["objects/pack/pack-2.pack"] = "PACK"
	m["objects/pack/pack-3.idx"] = "index"
	m["objects/pack/pack-1.rev"] = "RIDX"
	r := m.open(t, Limits{})
	for id, text := range want {
		if data, err := r.Blob(id, 0); string(data) != text {
			t.Errorf("%q, %v", data, err)
		}
	}
}

func TestTheNumberOfPacksIsBounded(t *testing.T) {
	m := newMemory()
	w, _ := smallPack()
	for i := range 4 {
		m[fmt.Sprintf("objects/pack/%d.pack", i)], m[fmt.Sprintf("objects/pack/%d.idx", i)] = w.pack(), w.index(1<<31)
	}
	m.open(t, Limits{Packs: 4})
	if _, err := Open(m, Limits{Packs: 3}); !budget.IsBreach(err) || !strings.Contains(err.Error(), "packs over 3") {
		t.Errorf("got %v", err)
	}
}

func TestADamagedReadErrorIsNotHiddenByTheDecompressor(t *testing.T) {
	broken := errors.New("disk on fire")
	id := nameOf("blob", strings.Repeat("x", 20_000), 20)
	file := deflate(fmt.Sprintf("blob 20000\x00%s", strings.Repeat("x", 20_000)))
	s := new(scratch)
	_, err := readLooseHeader(s, &brokenFile{File: memoryFile{bytes.NewReader([]byte(file))}, err: broken}, 1<<20)
	if !errors.Is(err, broken) || errors.Is(err, ErrDamaged) {
		t.Errorf("%v: %v", id, err)
	}
}

func TestTheCacheOfBasesHoldsItsLimitAndDropsTheOldest(t *testing.T) {
	c := newBaseCache(10 * 1000)
	put := func(off int64, n int) {
		c.put(&baseObject{key: baseKey{nil, off}, data: make([]byte, n-baseOverhead)})
	}
	for off := range int64(10) {
		put(off, 1000)
	}
	c.get(baseKey{nil, 0})
	put(10, 1000)
	put(10, 1000)
	put(11, 2501) // more than a quarter
	for off, want := range map[int64]bool{0: true, 1: false, 2: true, 10: true, 11: false} {
		if got := c.get(baseKey{nil, off}) != nil; got != want {
			t.Errorf("entry %d: %v", off, got)
		}
	}
	for off := range int64(1000) {
		put(100+off, int(baseOverhead+off%2000))
		if c.bytes > c.limit || len(c.byKey) != c.recent.Len() {
			t.Fatalf("%d bytes in %d and %d entries", c.bytes, len(c.byKey), c.recent.Len())
		}
	}
}
