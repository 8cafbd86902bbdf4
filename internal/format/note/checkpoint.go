package note

import (
	"encoding/base64"
	"errors"
	"strconv"
	"strings"
)

// A Checkpoint is the signed state of a log (C2SP tlog-checkpoint and
// signed-note). Size counts entries; Text ends with a line end.
type Checkpoint struct {
	Origin     string
	Size       int64
	Root       []byte
	Text       string // that is signed, with its last line end
	Signatures []Signature
}

// A Signature is one signature line of a note: who signed, the first bytes of the
// key's identifier, and the signature itself.
type Signature struct {
	Name      string
	Hint      [4]byte
	Signature []byte
}

// Line writes the signature as the line of a note.
func (s Signature) Line() string {
	return "— " + s.Name + " " + base64.StdEncoding.EncodeToString(append(s.Hint[:len(s.Hint):len(s.Hint)], s.Signature...)) + "\n"
}

// maxSignatures bounds the signatures of one checkpoint, as the note format does.
const maxSignatures = 100

// ParseCheckpoint reads a checkpoint. Its form is judged before any signature.
func ParseCheckpoint(note string) (*Checkpoint, error) {
	for i := 0; i < len(note); i++ {
		if note[i] < 0x20 && note[i] != '\n' {
			return nil, errors.New("a control character")
		}
	}
	cut := strings.LastIndex(note, "\n\n")
	if cut < 0 || !strings.HasSuffix(note, "\n") {
		return nil, errors.New("no signature lines behind an empty line")
	}
	c := &Checkpoint{Text: note[:cut+1]}
	lines := strings.Split(strings.TrimSuffix(c.Text, "\n"), "\n")
	if len(lines) < 3 || lines[0] == "" {
		return nil, errors.New("origin, size and root are not all there")
	}
	c.Origin = lines[0]
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil || size < 0 || lines[1] != strconv.FormatInt(size, 10) {
		return nil, errors.New("the size is no decimal number")
	}
	c.Size = size
	if c.Root, err = base64.StdEncoding.Strict().DecodeString(lines[2]); err != nil || len(c.Root) == 0 {
		return nil, errors.New("the root hash is not base64")
	}
	for _, line := range strings.Split(strings.TrimSuffix(note[cut+2:], "\n"), "\n") {
		rest, ok := strings.CutPrefix(line, "— ")
		name, sig, ok2 := strings.Cut(rest, " ")
		raw, err := base64.StdEncoding.Strict().DecodeString(sig)
		if !ok || !ok2 || name == "" || err != nil || len(raw) < 5 {
			return nil, errors.New("a signature line of another form")
		}
		s := Signature{Name: name, Signature: raw[4:]}
		copy(s.Hint[:], raw)
		if c.Signatures = append(c.Signatures, s); len(c.Signatures) > maxSignatures {
			return nil, errors.New("too many signatures")
		}
	}
	return c, nil
}
