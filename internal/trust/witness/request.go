package witness

import (
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"strconv"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/note"
)

// maxProof is the most hashes of a proof that two trees are consistent (C2SP
// tlog-witness).
const maxProof = 63

// A request asks for a cosignature: a checkpoint, and the proof that it goes on
// from the tree of the old size.
type request struct {
	old        uint64
	proof      [][]byte
	checkpoint *note.Checkpoint
}

// parseRequest reads the body of an add-checkpoint request.
func parseRequest(body string) (*request, error) {
	head, checkpoint, ok := strings.Cut(body, "\n\n")
	if !ok {
		return nil, errors.New("no empty line before the checkpoint")
	}
	first, rest, more := strings.Cut(head, "\n")
	number, ok := strings.CutPrefix(first, "old ")
	old, err := strconv.ParseUint(number, 10, 63)
	if !ok || err != nil || strconv.FormatUint(old, 10) != number {
		return nil, errors.New("the first line is not the old size")
	}
	r := &request{old: old}
	for more {
		var line string
		line, rest, more = strings.Cut(rest, "\n")
		h, err := base64.StdEncoding.Strict().DecodeString(line)
		if err != nil || len(h) != sha256.Size {
			return nil, errors.New("a line of the proof is no hash")
		}
		if r.proof = append(r.proof, h); len(r.proof) > maxProof {
			return nil, errors.New("the proof is too long")
		}
	}
	if r.checkpoint, err = note.ParseCheckpoint(checkpoint); err != nil {
		return nil, err
	}
	if len(r.checkpoint.Root) != sha256.Size {
		return nil, errors.New("the root is no SHA-256 hash")
	}
	return r, nil
}
