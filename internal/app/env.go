package app

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/judge/policy"
)

// DefaultGate is the gate where neither the user nor the configuration names one.
const DefaultGate = policy.DefaultGate

// GateWords returns the words that a gate expression may use alone.
func GateWords() []string { return policy.Words() }

// Env is what a use case may know of the world around it.
type Env struct {
	In      io.Reader
	Getenv  func(string) string
	Now     func() time.Time
	Version string
}

// today returns the day of the run; SOURCE_DATE_EPOCH makes it reproducible
// (reproducible-builds.org, SOURCE_DATE_EPOCH specification).
func (e Env) today() time.Time {
	if s := e.Getenv("SOURCE_DATE_EPOCH"); s != "" {
		if n, err := strconv.ParseInt(s, 10, 64); err == nil {
			return time.Unix(n, 0).UTC()
		}
	}
	return e.Now().UTC()
}

// stateDir returns the folder in which ossay keeps its database and results:
// OSSAY_STATE, or ossay in the user's cache folder. It need not exist.
func (e Env) stateDir() (string, error) {
	if d := e.Getenv("OSSAY_STATE"); d != "" {
		return d, nil
	}
	if d := e.Getenv("XDG_CACHE_HOME"); filepath.IsAbs(d) {
		return filepath.Join(d, "ossay"), nil
	}
	d, err := os.UserCacheDir()
	if err != nil {
		return "", fault.New(fault.Usage, "finding the user's cache folder: %w", err).WithHint("set OSSAY_STATE to a folder")
	}
	return filepath.Join(d, "ossay"), nil
}

// databasePath returns which database file to use and whether the user named it.
func (e Env) databasePath(flag string) (path string, named bool, err error) {
	if flag != "" {
		return flag, true, nil
	}
	if p := e.Getenv("OSSAY_DB"); p != "" {
		return p, true, nil
	}
	dir, err := e.stateDir()
	if err != nil {
		return "", false, err
	}
	return filepath.Join(dir, "advisories.db"), false, nil
}

// parseAge reads an age such as 7d, 36h or 2w.
func parseAge(s string) (time.Duration, error) {
	unit := time.Hour
	n := s
	switch {
	case strings.HasSuffix(s, "d"):
		unit, n = 24*time.Hour, s[:len(s)-1]
	case strings.HasSuffix(s, "w"):
		unit, n = 7*24*time.Hour, s[:len(s)-1]
	case strings.HasSuffix(s, "h"):
		n = s[:len(s)-1]
	default:
		n = ""
	}
	x, err := strconv.ParseFloat(n, 64)
	if err != nil || !(x >= 0 && x <= 1e6) { // not a number is neither
		return 0, fmt.Errorf("%q is not an age such as 7d, 36h or 2w", s)
	}
	return time.Duration(x * float64(unit)), nil
}
