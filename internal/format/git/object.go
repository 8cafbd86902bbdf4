package git

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"strconv"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

// kind is the type of an object, numbered as in packs (gitformat-pack(5),
// "Object types").
type kind uint8

const (
	anyKind    kind = 0
	kindCommit kind = 1
	kindTree   kind = 2
	kindBlob   kind = 3
	kindTag    kind = 4
	offsDelta  kind = 6
	refDelta   kind = 7
)

// String returns the word that loose objects and hashes use.
func (k kind) String() string {
	switch k {
	case kindCommit:
		return "commit"
	case kindTree:
		return "tree"
	case kindBlob:
		return "blob"
	case kindTag:
		return "tag"
	}
	return "object"
}

// parseKind reads the word for a kind of object.
func parseKind(word string) (kind, bool) {
	for k := kindCommit; k <= kindTag; k++ {
		if k.String() == word {
			return k, true
		}
	}
	return 0, false
}

// expect returns an error if an object of kind k is not what was asked for.
func (k kind) expect(want kind) error {
	if want != anyKind && k != want {
		return fmt.Errorf("is a %v, not a %v", k, want)
	}
	return nil
}

// Blob reads the content of a file. A blob over limit bytes is a
// [budget.Breach]; no limit allows more than [Limits].ObjectBytes, and zero or
// less means just that.
func (r *Repository) Blob(id ID, limit int64) ([]byte, error) {
	if limit <= 0 {
		limit = r.limits.ObjectBytes
	}
	_, data, err := r.object(id, kindBlob, limit)
	return data, err
}

// object reads an object of the wanted kind and checks its hash. The data is
// the caller's own.
func (r *Repository) object(id ID, want kind, limit int64) (kind, []byte, error) {
	s := r.pool.Get().(*scratch)
	defer r.release(s)
	k, data, err := r.load(s, id, want, min(limit, r.limits.ObjectBytes))
	if err == nil {
		if got := s.sum(k, data, r.hash); got != id {
			err = damaged("its content has the hash %v", got)
		}
	}
	if err != nil {
		return 0, nil, fmt.Errorf("object %v: %w", id, err)
	}
	return k, data, nil
}

// release gives a scratch back, but not a large buffer or a file with it.
func (r *Repository) release(s *scratch) {
	if cap(s.delta) > firstAlloc {
		s.delta = nil
	}
	s.src = stretch{}
	r.pool.Put(s)
}

// load reads an object without checking its hash.
func (r *Repository) load(s *scratch, id ID, want kind, limit int64) (kind, []byte, error) {
	p, off, err := r.locate(s, id)
	if err != nil {
		return 0, nil, err
	}
	if p != nil {
		return r.unpack(s, p, off, want, limit)
	}
	return r.loose(s, id, want, limit)
}

// What looking for an object costs of [Limits].TotalBytes, in bytes: in a pack,
// and as a loose object. A walk looks for every file of a tree.
const (
	lookupCost = 64
	openCost   = 4096
)

// locate looks for an object in the packs. The pack is nil if none has it.
func (r *Repository) locate(s *scratch, id ID) (*pack, int64, error) {
	if int(id.n) != r.hash {
		return nil, 0, fmt.Errorf("%w: its hash is not the repository's", ErrMissing)
	}
	if err := r.spend(int64(len(r.packs)) * lookupCost); err != nil {
		return nil, 0, err
	}
	recent := int(r.recent.Load())
	for i := range r.packs {
		// The pack that had the last object comes first, in place of pack 0.
		switch i {
		case 0:
			i = recent
		case recent:
			i = 0
		}
		off, ok, err := r.packs[i].index.find(id, &s.window)
		if err != nil {
			return nil, 0, fmt.Errorf("%s: %w", r.packs[i].name, err)
		}
		if ok {
			r.recent.Store(int32(i))
			return r.packs[i], off, nil
		}
	}
	return nil, 0, nil
}

// kindOf returns the kind of an object by its headers alone, without a check of
// its hash.
func (r *Repository) kindOf(id ID) (kind, error) {
	s := r.pool.Get().(*scratch)
	defer r.release(s)
	k, err := r.peekKind(s, id)
	if err != nil {
		return 0, fmt.Errorf("object %v: %w", id, err)
	}
	return k, nil
}

func (r *Repository) peekKind(s *scratch, id ID) (kind, error) {
	p, off, err := r.locate(s, id)
	if err != nil {
		return 0, err
	}
	if p != nil {
		c, err := r.chain(s, p, off)
		return c.kind, err
	}
	l, err := r.openLoose(s, id)
	if err != nil {
		return 0, err
	}
	defer l.file.Close()
	return l.kind, nil
}

// peekSize returns the size of an object as stored headers state it, without a
// check of its hash; an object that is missing is an error.
func (r *Repository) peekSize(s *scratch, id ID) (int64, error) {
	p, off, err := r.locate(s, id)
	if err != nil {
		return 0, err
	}
	if p != nil {
		return p.resultSize(s, off)
	}
	l, err := r.openLoose(s, id)
	if err != nil {
		return 0, err
	}
	defer l.file.Close()
	return l.size, nil
}

// loosePath returns the file of a loose object (gitrepository-layout(5)).
func loosePath(id ID) string {
	name := id.String()
	return "objects/" + name[:2] + "/" + name[2:]
}

// maxLooseHeader bounds "commit 1234" and its zero byte.
const maxLooseHeader = 32

// looseObject is a loose object whose header has been read from the scratch.
type looseObject struct {
	file File
	kind kind
	size int64
	rest []byte // content that came with the header
}

// openLoose opens a loose object and reads its header. The caller closes the
// file.
func (r *Repository) openLoose(s *scratch, id ID) (looseObject, error) {
	if err := r.spend(openCost); err != nil {
		return looseObject{}, err
	}
	f, err := r.files.Open(loosePath(id))
	if errors.Is(err, fs.ErrNotExist) {
		return looseObject{}, r.missing()
	}
	if err != nil {
		return looseObject{}, err
	}
	l, err := readLooseHeader(s, f, r.limits.ObjectBytes)
	if err != nil {
		f.Close()
	}
	return l, err
}

// missing returns ErrMissing with the reasons that the repository gives.
func (r *Repository) missing() error {
	if len(r.lacks) == 0 {
		return ErrMissing
	}
	return fmt.Errorf("%w (%s)", ErrMissing, strings.Join(r.lacks, "; "))
}

func readLooseHeader(s *scratch, f File, most int64) (looseObject, error) {
	s.seek(f, 0, f.Size())
	if err := s.inflate(most); err != nil {
		return looseObject{}, err
	}
	head := make([]byte, maxLooseHeader)
	n, err := s.head(head)
	if err != nil {
		return looseObject{}, err
	}
	line, rest, ok := bytes.Cut(head[:n], []byte{0})
	word, digits, _ := strings.Cut(string(line), " ")
	k, known := parseKind(word)
	size, err := strconv.ParseInt(digits, 10, 64)
	if !ok || !known || err != nil || size < 0 || digits[0] == '+' || digits[0] == '0' && digits != "0" {
		return looseObject{}, damaged("header of a loose object")
	}
	return looseObject{file: f, kind: k, size: size, rest: rest}, nil
}

// loose reads a loose object.
func (r *Repository) loose(s *scratch, id ID, want kind, limit int64) (kind, []byte, error) {
	l, err := r.openLoose(s, id)
	if err != nil {
		return 0, nil, err
	}
	defer l.file.Close()
	if err := l.kind.expect(want); err != nil {
		return 0, nil, err
	}
	if l.size > limit {
		return 0, nil, &budget.Breach{What: "object size", Limit: limit}
	}
	if err := r.spend(l.size); err != nil {
		return 0, nil, err
	}
	data, err := s.content(l.rest, l.size, r.limits.Ratio)
	if err != nil {
		return 0, nil, err
	}
	if s.consumed() != l.file.Size() {
		return 0, nil, damaged("bytes after the end of a loose object")
	}
	return l.kind, data, nil
}
