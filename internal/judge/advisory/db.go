// Package advisory is the index of known vulnerabilities and malicious releases:
// one file, memory-mapped, that answers which records affect a version of a
// package, and why.
//
// Verdicts follow the evaluation of the OSV schema
// (https://ossf.github.io/osv-schema/#evaluation): a version is affected if it
// is listed or any range holds it; all ranges of all entries count. The file is
// verified when it is opened: a foreign, cut or altered one is refused, never
// used in part. Version order comes from core/version; coarse keys decide most
// comparisons without reading a version.
//
// The only I/O is the index file itself.
package advisory

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"
	"sort"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/core/version"
	"github.com/ossay-dev/ossay/internal/format/osv"
)

// A DB is an open database. Its methods may be called from any goroutine, but
// a [Session] belongs to one.
type DB struct {
	parts  [sections][]byte
	info   Info
	digest string
	size   int
	unmap  func() error
}

// FromBytes opens a database that is in memory. The bytes must not change.
func FromBytes(data []byte) (*DB, error) {
	parts, err := split(data, version.KeyVersion)
	if err != nil {
		return nil, err
	}
	db := &DB{parts: parts, size: len(data)}
	if err := json.Unmarshal(parts[secMeta], &db.info); err != nil {
		return nil, fmt.Errorf("%w: %v", ErrDamaged, err)
	}
	if len(parts[secRecords]) < 4 || binary.LittleEndian.Uint32(parts[secRecords]) != uint32(db.info.Records) || len(parts[secRecords]) < 4+4*db.info.Records {
		return nil, fmt.Errorf("%w: its records do not add up", ErrDamaged)
	}
	// The head holds the hash of every section, so its hash stands for the file.
	sum := sha256.Sum256(data[:headSize])
	db.digest = "sha256:" + hex.EncodeToString(sum[:])
	return db, nil
}

// Close releases the file. Strings that the database returned stay valid.
func (db *DB) Close() error {
	if db.unmap == nil {
		return nil
	}
	unmap := db.unmap
	db.unmap, db.parts = nil, [sections][]byte{}
	return unmap()
}

// Info describes the database.
func (db *DB) Info() Info { return db.info }

// Digest identifies the content of the database: "sha256:" and the hash of its
// head, which holds the hashes of everything else.
func (db *DB) Digest() string { return db.digest }

// Sizes returns the bytes of the whole file and of its compressed texts.
func (db *DB) Sizes() (all, texts int) {
	return db.size, len(db.parts[secBriefs]) + len(db.parts[secWholes])
}

// bytesAt returns the interned string at a reference, within the file.
func (db *DB) bytesAt(ref uint64) []byte {
	s := db.parts[secStrings]
	if ref >= uint64(len(s)) {
		return nil
	}
	n, k := binary.Uvarint(s[ref:])
	if k <= 0 || n > uint64(len(s))-ref-uint64(k) {
		return nil
	}
	return s[ref+uint64(k) : ref+uint64(k)+n]
}

func (db *DB) str(ref uint64) string { return string(db.bytesAt(ref)) }

// A Record is what the database says of one advisory, without its texts.
type Record struct {
	Number                     int
	ID                         string
	Modified, Withdrawn        string // RFC 3339; empty where there is none
	Aliases, Upstream, Related []string
	Severity                   []osv.Severity
	SeverityWord               string
	Informational              string
	Malicious, KEV, Ransomware bool
	EPSS                       float64 // 0 to 1; negative where unknown
}

// Record returns the record with a number below Info().Records.
func (db *DB) Record(n int) Record {
	table := db.parts[secRecords]
	count := int(binary.LittleEndian.Uint32(table))
	if n < 0 || n >= count {
		return Record{Number: n, EPSS: -1}
	}
	body := table[4+4*count:]
	off := binary.LittleEndian.Uint32(table[4+4*n:])
	if uint64(off) > uint64(len(body)) {
		return Record{Number: n, EPSS: -1}
	}
	c := cursor{b: body[off:]}
	flags := c.num()
	r := Record{Number: n, ID: db.str(c.num()), Modified: stamp(c.num()), Withdrawn: stamp(c.num()), EPSS: -1}
	r.Malicious, r.KEV, r.Ransomware = flags&flagMalicious != 0, flags&flagKEV != 0, flags&flagRansomware != 0
	if flags&flagEPSS != 0 {
		r.EPSS = float64(c.num()) / 1e5
	}
	r.Aliases, r.Upstream, r.Related = db.list(&c), db.list(&c), db.list(&c)
	r.Severity = pairs(db.list(&c))
	if w := db.list(&c); len(w) == 2 {
		r.SeverityWord, r.Informational = w[0], w[1]
	}
	return r
}

// stamp writes Unix seconds; 1 stands for a time that could not be read.
func stamp(s uint64) string {
	switch s {
	case 0:
		return ""
	case 1:
		return "unknown"
	}
	return time.Unix(int64(s), 0).UTC().Format(time.RFC3339)
}

func (db *DB) strings(refs []uint32) []string {
	out := make([]string, len(refs))
	for i, r := range refs {
		out[i] = db.str(uint64(r))
	}
	return out
}

func (db *DB) list(c *cursor) []string {
	n := c.count()
	if n == 0 {
		return nil
	}
	out := make([]string, n)
	for i := range out {
		out[i] = db.str(c.num())
	}
	return out
}

func pairs(v []string) []osv.Severity {
	var out []osv.Severity
	for i := 0; i+1 < len(v); i += 2 {
		out = append(out, osv.Severity{Type: v[i], Score: v[i+1]})
	}
	return out
}

// find returns the index of the first of n rows whose string is not below want.
func (db *DB) find(rows []byte, want string) (int, bool) {
	n := len(rows) / 8
	at := func(i int) []byte { return db.bytesAt(uint64(binary.LittleEndian.Uint32(rows[8*i:]))) }
	i := sort.Search(n, func(i int) bool { return string(at(i)) >= want })
	return i, i < n && string(at(i)) == want
}

// ByID returns the numbers of the records that have id as their own id, an alias
// or an upstream id. Ids compare without case.
func (db *DB) ByID(id string) []int {
	var out []int
	for _, want := range []string{id, strings.ToUpper(id), ghsaCase(id)} {
		rows := db.parts[secIDs]
		i, ok := db.find(rows, want)
		if !ok {
			continue
		}
		for ; i < len(rows)/8 && db.str(uint64(binary.LittleEndian.Uint32(rows[8*i:]))) == want; i++ {
			out = append(out, int(binary.LittleEndian.Uint32(rows[8*i+4:])))
		}
		break
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// ghsaCase writes a GHSA id as GitHub does: prefix in upper case, rest in lower.
func ghsaCase(id string) string {
	if len(id) > 5 && strings.EqualFold(id[:5], "GHSA-") {
		return "GHSA-" + strings.ToLower(id[5:])
	}
	return id
}

// Cluster returns every id that is joined to the given ids by aliases or
// upstream ids, transitively, sorted. It is bounded to a thousand ids.
func (db *DB) Cluster(ids ...string) []string {
	seen := make(map[string]bool)
	queue := slices.Clone(ids)
	for len(queue) > 0 && len(seen) < 1000 {
		id := queue[0]
		queue = queue[1:]
		if seen[id] {
			continue
		}
		seen[id] = true
		for _, n := range db.ByID(id) {
			r := db.Record(n)
			queue = append(queue, r.ID)
			queue = append(queue, r.Aliases...)
			queue = append(queue, r.Upstream...)
		}
	}
	out := make([]string, 0, len(seen))
	for id := range seen {
		out = append(out, id)
	}
	slices.Sort(out)
	return out
}

// Packages visits the packages of the database whose key contains text, in
// order: ecosystem and normalised name. An empty text visits all.
func (db *DB) Packages(text string, visit func(ecosystem, name string, records int) bool) {
	rows := db.parts[secKeys]
	for i := range len(rows) / 8 {
		eco, name, _ := strings.Cut(db.str(uint64(binary.LittleEndian.Uint32(rows[8*i:]))), "\x00")
		if !strings.Contains(strings.ToLower(name), strings.ToLower(text)) {
			continue
		}
		off := binary.LittleEndian.Uint32(rows[8*i+4:])
		c := cursor{b: db.parts[secPosts][min(uint64(off), uint64(len(db.parts[secPosts]))):]}
		if !visit(eco, name, c.count()) {
			return
		}
	}
}

// HasEcosystem reports whether the database holds any record of an ecosystem,
// with or without suffix.
func (db *DB) HasEcosystem(base string) bool {
	if repositoryOf(base, "x") != "" {
		base = "git"
	}
	return db.info.Ecosystems[base] > 0
}
