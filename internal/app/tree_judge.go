package app

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/store/verdict"
	"github.com/ossay-dev/ossay/internal/trust/keys"
	"github.com/ossay-dev/ossay/internal/trust/pack"
	"github.com/ossay-dev/ossay/internal/trust/verify"
	"github.com/ossay-dev/ossay/internal/trust/verify/provenance"
	"github.com/ossay-dev/ossay/internal/trust/verify/strength"
)

// judging is a judge with the name of all that it believes.
type judging struct {
	*strength.Judge
	key [32]byte // of roots and keys, so that verdicts are kept for these only
}

// npmKeysFile is where imported keys of the npm registry are kept.
const npmKeysFile = "npm-keys.json"

// judge makes the judge from roots and keys. What is missing makes evidence
// unusable, and is said; only what is named and cannot be read is an error.
func (r *treeRun) judge() (*judging, error) {
	j := &judging{Judge: &strength.Judge{}}
	h := sha256.New()
	h.Write([]byte("ossay verdict 2\n"))
	trusted, words, err := trustedRoot(r.env, r.req.Root)
	if err != nil {
		return nil, err
	}
	j.Verifier, r.root = trusted.verifier(), words
	h.Write([]byte("root " + trusted.digest + "\n"))
	if err := r.npmKeys(j, h); err != nil {
		return nil, err
	}
	if r.req.Key != "" {
		data, err := readBounded(r.req.Key)
		if err != nil {
			return nil, err
		}
		if j.Key, err = keys.ParsePublic(data); err != nil {
			return nil, fault.New(fault.Untrusted, "%s: %s: %w", r.req.Key, verify.KeyUnusable, err)
		}
		h.Write([]byte("key " + j.Key.Fingerprint() + "\n"))
	}
	if err := r.sumDB(j, h); err != nil {
		return nil, err
	}
	h.Sum(j.key[:0])
	return j, nil
}

func (r *treeRun) npmKeys(j *judging, h interface{ Write([]byte) (int, error) }) error {
	name := r.req.NPMKeys
	if name == "" {
		dir, err := r.env.trustDir()
		if err != nil {
			return err
		}
		if name = filepath.Join(dir, npmKeysFile); !isFile(name) {
			return nil
		}
	}
	data, err := readBounded(name)
	if err != nil {
		return err
	}
	if j.NPM, err = provenance.ParseRegistryKeys(data); err != nil {
		return fault.New(fault.Usage, "%s: %w", name, err)
	}
	sum := sha256.Sum256(data)
	h.Write([]byte("npm " + hex.EncodeToString(sum[:]) + "\n"))
	return nil
}

func isFile(name string) bool {
	info, err := os.Stat(name)
	return err == nil && info.Mode().IsRegular()
}

// sumDB takes the key of the Go checksum database from the flag or from GOSUMDB
// where that holds a key (go help environment).
func (r *treeRun) sumDB(j *judging, h interface{ Write([]byte) (int, error) }) error {
	key := r.req.SumKey
	if isFile(key) {
		data, err := readBounded(key)
		if err != nil {
			return err
		}
		key = string(data)
	}
	if key == "" {
		key, _, _ = strings.Cut(r.env.Getenv("GOSUMDB"), " ")
		if strings.Count(key, "+") < 2 {
			return nil
		}
	}
	key = strings.TrimSpace(key)
	name, _, _ := strings.Cut(key, "+")
	var err error
	j.SumDB, err = strength.NewSumDB(key, func(tile string) ([]byte, error) {
		e := r.named(pack.SumTile, name+"/"+tile)
		if e == nil {
			return nil, os.ErrNotExist
		}
		return r.pack.Read(e)
	}, func() [][]byte {
		if e := r.named(pack.SumTree, name+"/latest"); e != nil {
			if data, err := r.pack.Read(e); err == nil {
				return [][]byte{data}
			}
		}
		return nil
	})
	if err != nil {
		return fault.New(fault.Usage, "%w", err).WithHint("it has the form NAME+HASH+KEY; the Go toolchain has that of its default database in cmd/go/internal/modfetch/key.go")
	}
	h.Write([]byte("sumdb " + key + "\n"))
	return nil
}

func (r *treeRun) named(kind pack.Kind, name string) *pack.Entry {
	if r.pack == nil {
		return nil
	}
	return r.pack.Named(kind, name)
}

func (r *treeRun) note(what, why string) {
	r.notes = append(r.notes, finding.Refusal{Path: what, Reason: why})
}

// lockHashes reads which digests the lock files named when the pack was made, by
// package URL.
func (r *treeRun) lockHashes() map[string][]string {
	out := map[string][]string{}
	e := r.named(pack.LockHashes, "all")
	if e == nil {
		return out
	}
	data, err := r.pack.Read(e)
	if err == nil {
		err = json.Unmarshal(data, &out)
	}
	if err != nil {
		r.note("lock-file hashes of the pack", "cannot be read: "+err.Error())
	}
	return out
}

// verdictKey names a judgement: what is believed, which package, which digests,
// which evidence.
func verdictKey(believed [32]byte, x *graded, entries []*pack.Entry) verdict.Key {
	var b bytes.Buffer
	b.Write(believed[:])
	for _, s := range []string{x.subject.PURL, x.subject.Name, x.subject.Version, strings.Join(x.files, " ")} {
		b.WriteString(s)
		b.WriteByte(0)
	}
	for _, e := range entries {
		b.WriteString(string(e.Kind) + " " + e.Name + " " + e.Digest + "\n")
	}
	return sha256.Sum256(b.Bytes())
}

// maxVerdicts bounds the verdicts that are kept for the same roots and keys.
const maxVerdicts = 200_000

// openVerdicts reads the verdicts of earlier runs with the same roots, keys and
// expectations. A file that is missing or damaged costs time only.
func (e Env) openVerdicts(use bool, believed [32]byte) *verdict.Store {
	dir, err := e.trustDir()
	if !use || err != nil {
		return verdict.Open("", maxVerdicts)
	}
	return verdict.Open(filepath.Join(dir, "verdicts", hex.EncodeToString(believed[:12])), maxVerdicts)
}
