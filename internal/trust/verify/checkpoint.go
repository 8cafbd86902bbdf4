package verify

import "github.com/ossay-dev/ossay/internal/format/note"

// A Checkpoint is the signed state of a log.
type Checkpoint = note.Checkpoint

// ParseCheckpoint reads a checkpoint. Its form is judged before any signature.
func ParseCheckpoint(text string) (*Checkpoint, error) { return note.ParseCheckpoint(text) }
