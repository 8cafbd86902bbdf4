package verify

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/sigstore"
)

// maxRoots bounds the trusted roots of one document.
const maxRoots = 16

// ParseRoots reads one trusted root, or several that follow one another: JSON
// Lines, as "gh attestation trusted-root" writes them. One that cannot be used
// refuses the whole.
func ParseRoots(data []byte) ([]*Root, error) {
	var out []*Root
	d := json.NewDecoder(bytes.NewReader(data))
	for {
		var one json.RawMessage
		err := d.Decode(&one)
		switch {
		case err == io.EOF && len(out) > 0:
			return out, nil
		case err == io.EOF:
			return nil, errors.New("it is empty")
		case err != nil && len(out) == 0: // the other reader says what is wrong
			r, err := ParseRoot(data)
			return []*Root{r}, err
		case err != nil:
			return nil, fmt.Errorf("trusted root %d: %w", len(out)+1, err)
		case len(out) == maxRoots:
			return nil, fmt.Errorf("more than %d trusted roots", maxRoots)
		}
		if len(out) == 0 && d.InputOffset() == int64(len(bytes.TrimRight(data, " \t\r\n"))) {
			one = data // the digest of a single one is that of the document
		}
		r, err := ParseRoot(one)
		if err != nil {
			return nil, err
		}
		out = append(out, r)
	}
}

// instance finds the instance that a bundle comes from: the one with the authority
// that issued the certificate, else the one with the log.
func (x *run) instance() {
	if len(x.v.roots) == 1 {
		return
	}
	for _, r := range x.v.roots {
		for i := range r.CAs {
			if x.leaf != nil && bytes.Equal(x.leaf.RawIssuer, r.CAs[i].Chain[0].RawSubject) {
				x.root = r
				return
			}
		}
	}
	for _, r := range x.v.roots {
		if len(x.b.Entries) > 0 && r.Log(x.b.Entries[0].LogID) != nil {
			x.root = r
			return
		}
	}
}

// logged asks for a log entry. An instance without logs, as GitHub runs one for
// what is not public, proves the time by time-stamps alone: there its trusted root
// names none, and the certificate must come from it.
func (x *run) logged() {
	switch {
	case len(x.b.Entries) > 0:
	case x.ca != nil && len(x.root.Logs) == 0:
		x.r.pass("log entry", "the trusted root of %s names no log, so none is asked for", x.ca.URI)
	case x.want.Unlogged && len(x.b.Timestamps) > 0: // one that does not hold refuses by itself
		x.r.pass("log entry", "none is asked for beside a time-stamp")
	default:
		x.r.fail(LogEntryMissing, "the signature stands in no transparency log")
	}
}

// foreign tells of a certificate of GitHub's own instance where its root comes
// from, which is not obvious.
func foreign(issuer string) string {
	if strings.Contains(issuer, "O=GitHub\\, Inc.") {
		return "save the roots with gh attestation trusted-root, and give the file with --trusted-root FILE or ossay trust import FILE"
	}
	return ""
}

// Newest returns the day from which the newest key of a root counts.
func (r *Root) Newest() (day sigstore.Window) {
	windows := make([]sigstore.Window, 0, len(r.Logs)+len(r.CTLogs)+len(r.CAs)+len(r.TSAs))
	for _, list := range [][]Log{r.Logs, r.CTLogs} {
		for i := range list {
			windows = append(windows, list[i].Window)
		}
	}
	for _, list := range [][]Authority{r.CAs, r.TSAs} {
		for i := range list {
			windows = append(windows, list[i].Window)
		}
	}
	for _, w := range windows {
		if w.Start.After(day.Start) {
			day = w
		}
	}
	return day
}
