package pgtest

import (
	"errors"
	"net/url"
	"os"
	"testing"
)

func TestAServerLeavesNothingBehind(t *testing.T) {
	address, stop, err := Start()
	if errors.Is(err, ErrMissing) {
		t.Skip(err)
	}
	if err != nil {
		t.Fatal(err)
	}
	u, err := url.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	dir := u.Query().Get("host")
	if _, err := os.Stat(dir + "/.s.PGSQL.5432"); err != nil {
		t.Error(err)
	}
	stop()
	if _, err := os.Stat(dir); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("%s is still there: %v", dir, err)
	}
}
