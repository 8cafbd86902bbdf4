package image

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
)

// A Stream is the tar archive of one layer. It reads and hashes ahead in a
// goroutine of its own, so that inflating goes on while members are looked at.
type Stream struct {
	file  File
	raw   *verifier // of the stored bytes
	plain *verifier // of the tar archive; raw if that is what is stored
	free  func()
	ahead *ahead
}

// Archive returns an image of one layer without digests: a root file system as
// a tar archive, compressed or not.
func Archive(files Files, name string) *Image {
	return &Image{files: files, Layers: []Layer{{name: name}}}
}

// OpenLayer opens layer i for one forward pass. If it is compressed, bound gets
// the bytes that are stored and a reader of what they expand to, and returns one
// that fails where that is too much.
func (img *Image) OpenLayer(i int, bound func(stored int64, expanded io.Reader) io.Reader) (*Stream, error) {
	l := &img.Layers[i]
	switch {
	case l.Problem != "":
		return nil, errors.New(l.Problem)
	case strings.HasSuffix(l.MediaType, "+encrypted"):
		return nil, errors.New("the layer is encrypted")
	}
	f, err := img.files.Open(l.name)
	if err != nil {
		return nil, err
	}
	s := &Stream{file: f, free: func() {}}
	stored := bufio.NewReaderSize(io.NewSectionReader(f, 0, f.Size()), 1<<18)
	head, _ := stored.Peek(6)
	form := compression(head)
	s.raw = newVerifier(stored, l.Digest)
	if form == "" {
		if l.DiffID != "" {
			if l.Digest != "" && l.Digest != l.DiffID {
				f.Close()
				return nil, fmt.Errorf("the configuration calls the layer %s, the manifest %s, and it is not compressed", l.DiffID, l.Digest)
			}
			s.raw.want = l.DiffID
			s.raw.h = l.DiffID.newHash()
		}
		s.plain = s.raw
	} else {
		var expanded io.Reader
		if expanded, s.free, err = expand(form, s.raw); err != nil {
			f.Close()
			return nil, err
		}
		s.plain = newVerifier(bound(f.Size(), expanded), l.DiffID)
	}
	s.ahead = newAhead(s.plain)
	return s, nil
}

// compression tells how a layer is compressed by its first bytes; media types
// are often wrong. "" means not at all.
func compression(head []byte) string {
	switch {
	case bytes.HasPrefix(head, []byte("\x1f\x8b")):
		return "gzip"
	case bytes.HasPrefix(head, []byte("\x28\xb5\x2f\xfd")), len(head) >= 4 && head[0]&0xf0 == 0x50 && string(head[1:4]) == "\x2a\x4d\x18":
		return "zstd"
	case bytes.HasPrefix(head, []byte("\xfd7zXZ\x00")):
		return "xz"
	case bytes.HasPrefix(head, []byte("BZh")):
		return "bzip2"
	}
	return ""
}

// expand inflates r. The specification knows gzip and zstd.
func expand(form string, r io.Reader) (io.Reader, func(), error) {
	switch form {
	case "gzip":
		z, err := gzip.NewReader(r)
		return z, func() {}, err
	case "zstd":
		z, err := zstd.NewReader(r, zstd.WithDecoderConcurrency(1), zstd.WithDecoderLowmem(true), zstd.WithDecoderMaxMemory(128<<20))
		if err != nil {
			return nil, nil, err
		}
		return z, z.Close, nil
	}
	return nil, nil, fmt.Errorf("layers compressed with %s are not read", form)
}

// Read reads the tar archive.
func (s *Stream) Read(p []byte) (int, error) { return s.ahead.Read(p) }

// Finish reads the rest and reports a digest that is wrong. With whole false the
// archive was not read to its end, and only what is stored is checked.
func (s *Stream) Finish(whole bool) error {
	if whole {
		if _, err := io.CopyBuffer(struct{ io.Writer }{io.Discard}, s.ahead, make([]byte, 1<<16)); err != nil && !errors.Is(err, gzip.ErrHeader) {
			whole = false
		}
	}
	s.ahead.stop()
	if err := s.raw.finish(); err != nil {
		return err
	}
	if got := s.plain.digest(); whole && s.plain != s.raw && s.plain.want != "" && got != s.plain.want {
		return fmt.Errorf("wrong digest: the archive is %s", got)
	}
	return nil
}

// Verified reports whether anything said what the layer's content has to be.
func (s *Stream) Verified() bool { return s.raw.want != "" || s.plain.want != "" }

// Stored returns the bytes that were read of the layer as it is stored.
func (s *Stream) Stored() int64 { return s.raw.n }

// Digest returns the digest of the archive, as far as it was read.
func (s *Stream) Digest() Digest {
	s.ahead.stop()
	return s.plain.digest()
}

// Close lets go of the layer.
func (s *Stream) Close() {
	s.ahead.stop()
	s.free()
	s.file.Close()
}

// ahead reads blocks in a goroutine.
type ahead struct {
	full, empty chan []byte
	quit        chan struct{}
	done        chan struct{}
	once        sync.Once
	err         error // valid once full is closed
	block, left []byte
}

const aheadBlock = 1 << 18 // bytes; four are in flight

func newAhead(r io.Reader) *ahead {
	a := &ahead{full: make(chan []byte, 3), empty: make(chan []byte, 4), quit: make(chan struct{}), done: make(chan struct{})}
	for range 4 {
		a.empty <- nil
	}
	go a.fill(r)
	return a
}

func (a *ahead) fill(r io.Reader) {
	defer close(a.done)
	defer close(a.full)
	for {
		var block []byte
		select {
		case block = <-a.empty:
		case <-a.quit:
			return
		}
		if block == nil {
			block = make([]byte, aheadBlock)
		}
		n, err := 0, error(nil)
		for n < aheadBlock && err == nil {
			var k int
			k, err = r.Read(block[n:aheadBlock])
			n += k
		}
		if n > 0 {
			select {
			case a.full <- block[:n]:
			case <-a.quit:
				return
			}
		}
		if err != nil {
			a.err = err
			return
		}
	}
}

// Read reads on.
func (a *ahead) Read(p []byte) (int, error) {
	if len(a.left) == 0 {
		if a.block != nil {
			a.empty <- a.block
			a.block = nil
		}
		var ok bool
		if a.block, ok = <-a.full; !ok {
			if a.block = nil; a.err == nil {
				return 0, io.ErrClosedPipe
			}
			return 0, a.err
		}
		a.left = a.block
	}
	n := copy(p, a.left)
	a.left = a.left[n:]
	return n, nil
}

// stop ends the goroutine and waits for it.
func (a *ahead) stop() {
	a.once.Do(func() { close(a.quit) })
	<-a.done
}
