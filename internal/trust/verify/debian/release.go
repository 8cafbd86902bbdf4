package debian

import (
	"encoding/hex"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

// A Release is what a Release file says.
type Release struct {
	Origin, Suite, Codename string
	Date                    time.Time
	ValidUntil              time.Time // zero where the archive sets none
	Files                   map[string]File
}

// A File is an index that a Release file vouches for.
type File struct {
	SHA256 [32]byte
	Size   int64
}

// ParseRelease reads the text of a Release file. A field that stands twice makes
// it void: readers would differ.
func ParseRelease(text []byte, b *budget.Budget) (*Release, error) {
	r := &Release{Files: map[string]File{}}
	seen := map[string]bool{}
	field := ""
	n := 0
	for line := range strings.Lines(string(text)) {
		n++
		if err := b.Step(1 + int64(len(line))/32); err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
		line = strings.TrimRight(line, " \t\r\n")
		switch {
		case line == "":
			continue
		case line[0] == ' ' || line[0] == '\t':
			if field == "sha256" {
				if err := r.file(line); err != nil {
					return nil, fmt.Errorf("line %d: %w", n, err)
				}
			}
			continue
		}
		name, value, ok := strings.Cut(line, ":")
		field = strings.ToLower(name)
		if !ok || seen[field] {
			return nil, fmt.Errorf("line %d: %.40q is no field, or one that stands twice", n, line)
		}
		seen[field] = true
		if err := r.field(field, strings.TrimSpace(value)); err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
	}
	if len(r.Files) == 0 {
		return nil, errors.New("it lists no file with its SHA-256")
	}
	return r, nil
}

// field takes one field of a Release file.
func (r *Release) field(name, value string) (err error) {
	switch name {
	case "origin":
		r.Origin = value
	case "suite":
		r.Suite = value
	case "codename":
		r.Codename = value
	case "date":
		r.Date, err = moment(value)
	case "valid-until":
		r.ValidUntil, err = moment(value)
	}
	return err
}

// moment reads a date of RFC 1123; archives write UTC as "UTC" or "+0000".
func moment(s string) (time.Time, error) {
	for _, layout := range []string{time.RFC1123, time.RFC1123Z, "Mon, _2 Jan 2006 15:04:05 MST", "Mon, _2 Jan 2006 15:04:05 -0700"} {
		t, err := time.Parse(layout, s)
		if err != nil {
			continue
		}
		if name, offset := t.Zone(); name != "UTC" && name != "GMT" && offset == 0 && !strings.HasSuffix(s, "0000") {
			return t, fmt.Errorf("%.60q is not in UTC", s)
		}
		return t.UTC(), nil
	}
	return time.Time{}, fmt.Errorf("%.60q is no date", s)
}

// file reads "HASH SIZE NAME".
func (r *Release) file(line string) error {
	parts := strings.Fields(line)
	if len(parts) != 3 {
		return fmt.Errorf("%.80q names no file", line)
	}
	var f File
	sum, err := hex.DecodeString(parts[0])
	if err != nil || len(sum) != len(f.SHA256) {
		return fmt.Errorf("%.80q is no SHA-256", parts[0])
	}
	copy(f.SHA256[:], sum)
	if f.Size, err = strconv.ParseInt(parts[1], 10, 64); err != nil || f.Size < 0 {
		return fmt.Errorf("%.80q is no size", parts[1])
	}
	if have, twice := r.Files[parts[2]]; twice && have != f {
		return fmt.Errorf("%.80q has two hashes", parts[2])
	}
	r.Files[parts[2]] = f
	return nil
}

// list returns the name of the package list with a hash and size, "" where the
// Release file has none. Only lists of binary packages count: another index may
// hold what a stranger wrote.
func (r *Release) list(sum [32]byte, size int64) string {
	best := ""
	for name, f := range r.Files {
		if f.SHA256 != sum || f.Size != size {
			continue
		}
		base := name[strings.LastIndexByte(name, '/')+1:]
		if base, _, _ = strings.Cut(base, "."); base == "Packages" && (best == "" || name < best) {
			best = name
		}
	}
	return best
}
