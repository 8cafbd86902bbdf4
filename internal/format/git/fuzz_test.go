package git

import (
	"bytes"
	"errors"
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

// FuzzIndex reads any bytes as the index of a pack, in memory and as a file.
func FuzzIndex(f *testing.F) {
	w, _ := smallPack()
	f.Add([]byte(w.index(1 << 31)))
	f.Add([]byte(w.index(0)))
	_, many := manyNames(5, 1)
	f.Add([]byte(many))
	f.Add([]byte(many)[8:])
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, hash := range []int{20, 32} {
			inMemory, onDisk := int64(math.MaxInt64), int64(0)
			x, err := openIndex(memoryFile{bytes.NewReader(data)}, hash, &inMemory)
			y, err2 := openIndex(memoryFile{bytes.NewReader(data)}, hash, &onDisk)
			if (err == nil) != (err2 == nil) {
				t.Fatalf("in memory %v, as a file %v", err, err2)
			}
			if err != nil {
				continue
			}
			var buf []byte
			for i := range min(x.objects(), 50) {
				name, err := x.read(x.names+i*x.stride, int64(hash), &buf)
				if err != nil {
					t.Fatalf("name %d of %d: %v", i, x.objects(), err)
				}
				id := rawID(bytes.Clone(name))
				off, ok, err := x.find(id, &buf)
				off2, ok2, err2 := y.find(id, &buf)
				if off != off2 || ok != ok2 || (err == nil) != (err2 == nil) || err != nil && !errors.Is(err, ErrDamaged) {
					t.Fatalf("in memory %d, %v, %v, as a file %d, %v, %v", off, ok, err, off2, ok2, err2)
				}
				p, _ := parsePrefix(id.String()[:7], hash)
				if err := x.begin(&p, map[ID]bool{}, 10, &buf); err != nil {
					t.Fatal(err)
				}
			}
		}
	})
}

// FuzzPack reads any bytes as the entries of a pack: what is read has the hash
// of its name, whatever the bytes are.
func FuzzPack(f *testing.F) {
	w, _ := smallPack()
	f.Add(w.body.Bytes(), uint16(12), uint16(w.offsets[1]))
	f.Add(w.body.Bytes(), uint16(w.offsets[2]), uint16(w.offsets[3]))
	f.Add([]byte(entryHead(6, 4)+distance(30)+deflate("abcd")), uint16(12), uint16(40))
	f.Add([]byte(entryHead(7, 4)+strings.Repeat("a", 20)+deflate("abcd")), uint16(12), uint16(12))
	f.Add([]byte("\xbf\xff\xff\xff\xff\xff\xff\xff\xff\x7f"), uint16(12), uint16(13))
	f.Fuzz(func(t *testing.T, body []byte, one, two uint16) {
		w, want := smallPack()
		w.body.Reset()
		w.body.Write(body)
		w.offsets[0], w.offsets[1] = int64(one), int64(two)
		m := newMemory()
		m["objects/pack/p.pack"], m["objects/pack/p.idx"] = w.pack(), w.index(1<<31)
		r := m.open(t, Limits{ObjectBytes: 1 << 20, DeltaDepth: 50})
		for _, id := range w.names {
			k, data, err := r.object(id, anyKind, 1<<20)
			if err != nil {
				if !errors.Is(err, ErrDamaged) && !budget.IsBreach(err) || !strings.Contains(err.Error(), id.String()) {
					t.Fatalf("%v: %v", id, err)
				}
				continue
			}
			if text, ok := want[id]; ok && (k != kindBlob || string(data) != text) {
				t.Fatalf("%v is %v %q", id, k, data)
			}
			size, err := r.peekSize(new(scratch), id)
			if peeked, err2 := r.kindOf(id); err != nil || err2 != nil || size != int64(len(data)) || peeked != k {
				t.Fatalf("%v has %d bytes, its head says %v of %d (%v, %v)", id, len(data), peeked, size, err, err2)
			}
		}
	})
}

// slowDelta applies a delta the plain way, without limits.
func slowDelta(base, d []byte) (out []byte, ok bool) {
	number := func() (v uint64) {
		for shift := 0; len(d) > 0 && shift < 63; shift += 7 {
			c := d[0]
			d = d[1:]
			if v |= uint64(c&0x7f) << shift; c < 0x80 {
				return v
			}
		}
		return math.MaxUint64
	}
	from, to := number(), number()
	if from != uint64(len(base)) || to > 1<<20 {
		return nil, false
	}
	for len(d) > 0 {
		op := d[0]
		d = d[1:]
		var v [7]uint64
		if op < 0x80 {
			if op == 0 || int(op) > len(d) {
				return nil, false
			}
			out, d = append(out, d[:op]...), d[op:]
			continue
		}
		for i := range v {
			if op&(1<<i) != 0 {
				if len(d) == 0 {
					return nil, false
				}
				v[i], d = uint64(d[0]), d[1:]
			}
		}
		off, n := v[0]|v[1]<<8|v[2]<<16|v[3]<<24, v[4]|v[5]<<8|v[6]<<16
		if n == 0 {
			n = 65536
		}
		if off+n > uint64(len(base)) || uint64(len(out))+n > to {
			return nil, false
		}
		out = append(out, base[off:off+n]...)
	}
	return out, uint64(len(out)) == to
}

// FuzzDelta compares with a plain reading of the format.
func FuzzDelta(f *testing.F) {
	f.Add([]byte("0123456789"), []byte(delta(10, 8, copyCode(2, 5, 0xff), insertCode("abc"))))
	f.Add([]byte{}, []byte(delta(0, 0)))
	f.Add(bytes.Repeat([]byte("z"), 300), []byte(delta(300, 600, copyCode(0, 300, 0), copyCode(0, 300, 0x7f))))
	f.Add([]byte("x"), []byte("\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01"))
	f.Fuzz(func(t *testing.T, base, d []byte) {
		got, err := applyDelta(base, d, 1<<20)
		want, ok := slowDelta(base, d)
		if (err == nil) != ok || !bytes.Equal(got, want) && ok {
			t.Fatalf("%q, %v, want %q, %v", got, err, want, ok)
		}
	})
}

// FuzzTree checks what a tree that is taken promises.
func FuzzTree(f *testing.F) {
	f.Add([]byte(treeText("100644 a", "40000 b", "120000 c", "160000 d")))
	f.Add([]byte(treeText("100644 a", "100644 a-b", "40000 a")))
	f.Add([]byte(treeText("40000 .git", "100644 ..")))
	f.Add([]byte("100644 a\x00short"))
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, hash := range []int{20, 32} {
			n, err := checkTree(data, hash)
			if err != nil {
				if !errors.Is(err, ErrDamaged) {
					t.Fatal(err)
				}
				continue
			}
			seen, last, length := map[string]bool{}, "", 0
			for rest := data; len(rest) > 0; n-- {
				e, next, err := nextTreeEntry(rest, hash)
				name := string(e.name)
				if err != nil || seen[name] || name == "" || name == "." || name == ".." || strings.EqualFold(name, ".git") || strings.ContainsAny(name, "/\x00") {
					t.Fatalf("entry %q, %v", name, err)
				}
				key := name
				if e.mode == ModeTree {
					key += "/"
				}
				if key <= last {
					t.Fatalf("%q after %q", key, last)
				}
				seen[name], last = true, key
				length += len(rest) - len(next)
				rest = next
			}
			if n != 0 || length != len(data) {
				t.Fatalf("%d entries too many, %d of %d bytes", n, length, len(data))
			}
		}
	})
}

// FuzzCommit reads any bytes as a commit and as a tag.
func FuzzCommit(f *testing.F) {
	id := fakeID(1)
	f.Add([]byte(fmt.Sprintf("tree %v\nparent %v\nauthor A <a> 1 +0\ncommitter C <c> 2 +0\n\nm", id, id)))
	f.Add([]byte(fmt.Sprintf("object %v\ntype commit\ntag v1\ntagger T <t> 3 +0\n\nm", id)))
	f.Add([]byte("tree \nparent \n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, hash := range []int{20, 32} {
			if c, err := parseCommit(data, hash); err == nil {
				head := "tree " + c.Tree.String() + "\n"
				for _, p := range c.Parents {
					head += "parent " + p.String() + "\n"
				}
				if len(data) < len(head) || !strings.EqualFold(string(data[:len(head)]), head) || c.Time < 0 {
					t.Fatalf("%+v of %q", c, data)
				}
			}
			if g, err := parseTag(data, hash); err == nil {
				head := fmt.Sprintf("object %v\ntype %v", g.id, g.kind)
				if len(data) < len(head) || !strings.EqualFold(string(data[:len(head)]), head) {
					t.Fatalf("%+v of %q", g, data)
				}
			}
		}
	})
}

// strictFiles fails the test for a name that a caller would have to fear.
type strictFiles struct {
	memory
	t *testing.T
}

func (s strictFiles) Open(name string) (File, error) {
	if name != "HEAD" && name != "packed-refs" && name != "config" && name != "shallow" && name != "commondir" &&
		!isRootRef(name) && !strings.HasPrefix(name, "refs/") && !strings.HasPrefix(name, "objects/") ||
		strings.Contains(name, "..") || strings.ContainsAny(name, "\\:\x00") || strings.Contains(name, "//") || strings.HasSuffix(name, "/") {
		s.t.Fatalf("opens %q", name)
	}
	return s.memory.Open(name)
}

// FuzzRefs resolves any name with any content of HEAD, a branch and packed-refs.
func FuzzRefs(f *testing.F) {
	m := newMemory()
	tree := m.loose("tree", "")
	first := m.loose("commit", fmt.Sprintf("tree %v\n", tree))
	second := m.loose("commit", fmt.Sprintf("tree %v\nparent %v\n", tree, first))
	tag := m.loose("tag", fmt.Sprintf("object %v\ntype commit\n", second))
	f.Add("HEAD~1^0", "ref: refs/heads/main\n", second.String()+"\n", fmt.Sprintf("# pack-refs with: peeled\n%v refs/tags/v1\n^%v\n", tag, second))
	f.Add("v1^{tree}", "ref: refs/heads/../x", "ref: HEAD\n", fmt.Sprintf("%v refs/tags/v1", tag))
	f.Add("origin/main^2~3^{commit}", second.String(), "ref: refs/heads/main", "")
	f.Add(first.String()[:6], "", "", "")
	f.Add("@{-1}", "ref:", "\n", "\x00")
	f.Fuzz(func(t *testing.T, name, head, branch, packed string) {
		r := strictFiles{memory{}, t}
		for k, v := range m {
			r.memory[k] = v
		}
		r.memory["HEAD"], r.memory["refs/heads/main"], r.memory["packed-refs"] = head, branch, packed
		repository := openFiles(t, r, Limits{})
		id, err := repository.Resolve(name)
		if err == nil && id != first && id != second && id != tree {
			t.Fatalf("%q is %v", name, id)
		}
		if err != nil && (!id.IsZero() || len(err.Error()) > 20_000) {
			t.Fatalf("%q is %v, %v", name, id, err)
		}
	})
}

// FuzzConfig reads any bytes as a configuration.
func FuzzConfig(f *testing.F) {
	f.Add("[core]\n\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = sha256 ; x\n")
	f.Add("[remote \"a\\\"b\"]\npromisor\nx = \"a # b\" \\\n c\n")
	f.Add("[a\n")
	f.Fuzz(func(t *testing.T, text string) {
		c, err := parseConfig(text)
		if err != nil {
			if !errors.Is(err, ErrDamaged) {
				t.Fatal(err)
			}
			return
		}
		if n, err := c.hashSize(); err == nil && n != 20 && n != 32 {
			t.Fatalf("a hash of %d bytes", n)
		}
	})
}
