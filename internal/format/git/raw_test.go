package git

import (
	"errors"
	"testing"
)

// TestRawReturnsATagItself belongs beside Repository.Raw; build the repository with
// the helpers of real_test.go (a commit and an annotated tag, loose and after gc).
func TestRawRefusesNamesThatAreNone(t *testing.T) {
	for _, name := range []string{"", "a:b", "a..b", "a@{1}"} {
		if _, _, _, err := (&Repository{hash: 20}).Raw(name); !errors.Is(err, ErrUnknown) {
			t.Errorf("%q: %v", name, err)
		}
	}
}
