package app

import (
	"context"
	"encoding/hex"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/store/logindex"
	"github.com/ossay-dev/ossay/internal/store/logindex/postgres"
	"github.com/ossay-dev/ossay/internal/trust/authority"
)

// A LogSearchRequest says what to look for in a log by its index.
type LogSearchRequest struct {
	Index     string // an address that begins with postgres://
	Name      string // in the certificate, exactly
	Issuer    string // of the identity, exactly
	Digest    string // "sha256:…"
	From      uint64 // the lowest entry that counts
	Limit     int    // how many entries at most
	URL       string // of the log; that of the signing configuration if empty
	Root      string // trusted root file
	Witnesses string // demanded of the checkpoint, as in a MonitorRequest
}

// A LogSearch is what was found. Every entry was read from the log and proved to be
// in it.
type LogSearch struct {
	Log     string         `json:"log"`            // its address
	Size    uint64         `json:"size"`           // entries in the log
	Indexed uint64         `json:"indexed"`        // of them, those that the index has seen
	Next    uint64         `json:"next,omitempty"` // where to go on: there may be more
	Entries []LogSearchHit `json:"entries"`
}

// A LogSearchHit is one entry of the log.
type LogSearchHit struct {
	Index  uint64     `json:"logIndex"`
	Digest string     `json:"digest"`
	Name   string     `json:"identity,omitempty"`
	Issuer string     `json:"issuer,omitempty"`
	Key    string     `json:"key"`
	Issued *time.Time `json:"certificateIssued,omitempty"`
}

// SearchLog asks the index of a log for entries, and shows what the log says: each
// entry is read from it, proved to be in it, and compared with what was sought.
func SearchLog(ctx context.Context, env Env, req LogSearchRequest) (*LogSearch, error) {
	if req.Name == "" && req.Digest == "" {
		return nil, fault.New(fault.Usage, "nothing is sought").WithHint("name one: --by IDENTITY, --digest sha256:…")
	}
	digest := strings.ToLower(req.Digest)
	if digest != "" {
		sum, ok := strings.CutPrefix(digest, "sha256:")
		if raw, err := hex.DecodeString(sum); !ok || err != nil || len(raw) != 32 {
			return nil, fault.New(fault.Usage, "%q is no digest: sha256: and 64 hexadecimal digits", req.Digest)
		}
	}
	if req.Limit <= 0 {
		return nil, fault.New(fault.Usage, "the limit must be above 0")
	}
	log, err := env.openLog(ctx, req.URL, req.Root, req.Witnesses)
	if err != nil {
		return nil, err
	}
	index, err := postgres.Open(ctx, req.Index, log.id)
	if err != nil {
		return nil, indexFault(err)
	}
	defer index.Close()
	state, err := index.State(ctx)
	if err != nil {
		return nil, indexFault(err)
	}
	lookup, err := authority.NewLookup(ctx, log.files, authority.Seen(state), log.signed)
	if err != nil {
		return nil, log.refused(err)
	}
	q := logindex.Query{Name: req.Name, Digest: digest, From: req.From, Limit: req.Limit}
	found, err := index.Search(ctx, q)
	if err != nil {
		return nil, indexFault(err)
	}
	result := &LogSearch{Log: log.address, Size: lookup.Size(), Indexed: state.Size, Entries: []LogSearchHit{}}
	for _, n := range found {
		o, err := lookup.Entry(ctx, n)
		if err != nil {
			return nil, log.refused(err)
		}
		if !q.Matches(indexed(o)) {
			return nil, fault.New(fault.Untrusted, "the index names the entry %d, which is another in the log: the index is wrong", n).WithHint(rebuildHint)
		}
		if req.Issuer == "" || o.Issuer == req.Issuer {
			result.Entries = append(result.Entries, hit(o))
		}
	}
	if len(found) == req.Limit {
		result.Next = found[len(found)-1] + 1
	}
	return result, nil
}

const rebuildHint = "make the index again from the log: ossay trust monitor --index URL --rebuild"

func hit(o authority.Observed) LogSearchHit {
	h := LogSearchHit{Index: o.Index, Digest: o.Digest, Name: o.Name, Issuer: o.Issuer, Key: o.Key}
	if !o.Issued.IsZero() {
		h.Issued = &o.Issued
	}
	return h
}

// indexed is an entry as an index knows it.
func indexed(o authority.Observed) logindex.Entry {
	return logindex.Entry{Index: o.Index, Digest: o.Digest, Name: o.Name, Issuer: o.Issuer, Key: o.Key, Issued: o.Issued}
}

// refused is the error of a log, or of an index, whose words do not hold.
func (l *watchedLog) refused(err error) error {
	return fault.New(fault.Untrusted, "%s: %w", l.address, err).WithHint("ossay trust monitor says whether the log is good; if so, the index is wrong, and --index URL --rebuild makes it again")
}

// indexFault is the error of a database. None of them tells a password.
func indexFault(err error) error {
	f := fault.New(fault.Partial, "the index: %w", err)
	if postgres.IsEmpty(err) {
		return f.WithHint("fill it: ossay trust monitor --index URL")
	}
	return f
}

// fill brings an index to the state of the log. Each entry is proved to be in the
// log before it goes in.
func (l *watchedLog) fill(ctx context.Context, address string, rebuild bool) error {
	index, err := postgres.Fill(ctx, address, l.id)
	if err != nil {
		return indexFault(err)
	}
	defer index.Close()
	var broken error
	err = index.Grow(ctx, rebuild, func(before logindex.State, add func(logindex.Entry) error) (logindex.State, error) {
		var failed error // of the database, not of the log
		after, err := authority.Watch(ctx, l.files, authority.Seen(before), l.signed, func(o authority.Observed) error {
			failed = add(indexed(o))
			return failed
		})
		if err != nil && failed == nil {
			broken = l.refused(err)
		}
		return logindex.State(after), err
	})
	if broken != nil {
		return broken
	}
	if err != nil {
		return indexFault(err)
	}
	return nil
}

// CheckIndex says whether an address can be that of an index, before a log is read.
func CheckIndex(address string, rebuild bool) error {
	switch {
	case address == "" && rebuild:
		return fault.New(fault.Usage, "--rebuild goes with --index")
	case address == "":
		return nil
	}
	if err := postgres.CheckAddress(address); err != nil {
		return fault.New(fault.Usage, "--index: %w", err)
	}
	return nil
}
