// Package verdict remembers judgements by what they were made from, so that
// nothing is judged twice while neither rule nor facts change.
//
// A key is the SHA-256 of all that decides the judgement; whoever keeps one makes
// the key, and must put into it whatever could change the answer. One file holds
// the verdicts of one subject, a line each, the latest used first. It is read at
// the start and replaced as a whole at the end, so any number of processes may
// use it: the last one wins. A damaged or foreign file, or line, is as if it were
// not there.
package verdict

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"os"
	"path/filepath"
)

// maxFile bounds a file that is read, in bytes.
const maxFile = 256 << 20

// A Key names a judgement.
type Key [sha256.Size]byte

// A Store holds the verdicts of one subject. It belongs to one goroutine.
type Store struct {
	name  string // "" keeps nothing
	max   int
	old   map[Key][]byte
	order []Key // of old
	used  []Key // by this run
	now   map[Key][]byte
	dirty bool
}

// Open reads the file called name, which holds at most max verdicts; an empty
// name keeps nothing.
func Open(name string, max int) *Store {
	s := &Store{name: name, max: max, old: map[Key][]byte{}, now: map[Key][]byte{}}
	if name == "" {
		return s
	}
	info, err := os.Stat(name)
	if err != nil || !info.Mode().IsRegular() || info.Size() > maxFile {
		return s
	}
	data, err := os.ReadFile(name)
	if err != nil {
		return s
	}
	s.decode(data)
	return s
}

// keyText returns the form of keys in the file.
func keyText() *base64.Encoding { return base64.RawURLEncoding }

// decode reads lines of key, check, and verdict: the check is the first half of
// the verdict's SHA-256, so that a torn line is not believed.
func (s *Store) decode(data []byte) {
	for len(data) > 0 && len(s.old) < s.max {
		var line []byte
		line, data, _ = bytes.Cut(data, []byte("\n"))
		head, value, ok := bytes.Cut(line, []byte(" "))
		raw, err := keyText().DecodeString(string(head))
		if !ok || err != nil || len(raw) != sha256.Size+sha256.Size/2 {
			continue
		}
		sum := sha256.Sum256(value)
		if !bytes.Equal(sum[:sha256.Size/2], raw[sha256.Size:]) {
			continue
		}
		k := Key(raw[:sha256.Size])
		if _, twice := s.old[k]; !twice {
			s.old[k] = value
			s.order = append(s.order, k)
		}
	}
}

// Get returns what is remembered under a key.
func (s *Store) Get(k Key) ([]byte, bool) {
	if v, ok := s.now[k]; ok {
		return v, true
	}
	v, ok := s.old[k]
	if ok {
		s.keep(k, v)
	}
	return v, ok
}

// Put remembers a verdict, a text without line ends, such as encoding/json writes.
func (s *Store) Put(k Key, verdict []byte) {
	if bytes.IndexByte(verdict, '\n') >= 0 {
		return
	}
	s.dirty = s.dirty || !bytes.Equal(s.old[k], verdict)
	s.keep(k, verdict)
}

func (s *Store) keep(k Key, v []byte) {
	if _, ok := s.now[k]; !ok {
		s.used = append(s.used, k)
	}
	s.now[k] = v
}

// Close replaces the file if anything is new: the verdicts of this run, and
// earlier ones while there is room. Errors are for the log; a file that cannot be
// written costs time only.
func (s *Store) Close() error {
	if s.name == "" || !s.dirty {
		return nil
	}
	var out bytes.Buffer
	n := 0
	write := func(k Key, v []byte) {
		if n++; n > s.max {
			return
		}
		sum := sha256.Sum256(v)
		out.WriteString(keyText().EncodeToString(append(k[:], sum[:sha256.Size/2]...)))
		out.WriteByte(' ')
		out.Write(v)
		out.WriteByte('\n')
	}
	for _, k := range s.used {
		write(k, s.now[k])
	}
	for _, k := range s.order {
		if _, again := s.now[k]; !again {
			write(k, s.old[k])
		}
	}
	return s.replace(out.Bytes())
}

func (s *Store) replace(data []byte) error {
	dir := filepath.Dir(s.name)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	tmp, err := os.CreateTemp(dir, "."+filepath.Base(s.name)+".*")
	if err != nil {
		return err
	}
	_, err = tmp.Write(data)
	if cerr := tmp.Close(); err == nil {
		err = cerr
	}
	if err == nil {
		err = os.Rename(tmp.Name(), s.name)
	}
	if err != nil {
		_ = os.Remove(tmp.Name())
	}
	return err
}
