package verify

import (
	"encoding/hex"
	"errors"
	"fmt"

	"github.com/ossay-dev/ossay/internal/trust/keys"
)

// LogState verifies that a log of the trusted root signed a checkpoint, and
// returns it with the name of the log: the hexadecimal identifier.
func LogState(r *Root, note string) (*Checkpoint, string, error) {
	c, err := ParseCheckpoint(note)
	if err != nil {
		return nil, "", fmt.Errorf("the checkpoint: %w", err)
	}
	for _, s := range c.Signatures {
		for i := range r.Logs {
			log := &r.Logs[i]
			if s.Hint != log.Hint || s.Name != log.Name && s.Name != log.Address {
				continue
			}
			if key, err := keys.NewPublic(log.Key); err == nil && key.Verify([]byte(c.Text), s.Signature, false) {
				return c, hex.EncodeToString(log.ID[:]), nil
			}
		}
	}
	return nil, "", errors.New("no log of the trusted root signed the checkpoint")
}
