package witness

import (
	"crypto"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/ossay-dev/ossay/internal/format/note"
	"github.com/ossay-dev/ossay/internal/trust/disk"
	"github.com/ossay-dev/ossay/internal/trust/keys"
)

// Surroundings are what a witness may know of the world.
type Surroundings struct {
	Now    func() time.Time
	Random io.Reader
}

// The files of a witness.
const (
	aboutFile = "witness.json"
	ringFile  = "keys.sealed"
	logFolder = "logs" // one file for each log
	keyName   = "witness"
	format    = "ossay-witness-1"
)

type about struct {
	Format  string    `json:"format"`
	Key     string    `json:"key"` // verifier key
	Created time.Time `json:"created"`
}

// A Log is a log that is followed and what was signed of it last.
type Log struct {
	Origin string    `json:"origin"`
	Keys   []string  `json:"keys"` // verifier keys; one of them must have signed
	Size   uint64    `json:"size"` // entries; 0 before the first signature
	Root   []byte    `json:"root"` // hash of the tree of Size
	Signed time.Time `json:"signed,omitzero"`
}

// Exists reports whether a folder holds a witness.
func Exists(dir string) bool {
	_, err := os.Stat(filepath.Join(dir, aboutFile))
	return err == nil
}

// Create makes a witness with a new key in an empty folder. The name stands in its
// signatures: by custom an address without scheme, "witness.acme.example".
func Create(dir, name string, password []byte, s Surroundings) error {
	if !note.ValidName(name) {
		return fmt.Errorf("%q cannot be the name of a witness: it has neither spaces nor +", name)
	}
	if len(password) < 8 {
		return errors.New("the password of the key needs at least 8 characters")
	}
	if err := os.MkdirAll(filepath.Join(dir, logFolder), 0o700); err != nil {
		return fmt.Errorf("making the witness: %w", err)
	}
	// A folder without its description may hold the memory of another witness.
	if list, err := os.ReadDir(dir); err != nil || len(list) > 1 {
		return fmt.Errorf("making the witness: %s is not empty", dir)
	}
	ring := &keys.Ring{}
	k, err := keys.Generate(keys.Ed25519, s.Random)
	if err != nil {
		return err
	}
	if err := ring.Add(keyName, k); err != nil {
		return err
	}
	sealed, err := ring.Seal(password, s.Random)
	if err != nil {
		return err
	}
	if err := disk.Replace(filepath.Join(dir, ringFile), sealed, 0o600); err != nil {
		return fmt.Errorf("writing the key of the witness: %w", err)
	}
	public, _ := k.Public().(ed25519.PublicKey)
	data, err := json.MarshalIndent(about{format, note.Key{Name: name, Kind: note.Cosignature, Public: public}.String(), s.Now().UTC().Truncate(time.Second)}, "", "  ")
	if err != nil {
		return err
	}
	return disk.Replace(filepath.Join(dir, aboutFile), append(data, '\n'), 0o600)
}

// readKey reads the public description of a witness.
func readKey(dir string) (note.Key, error) {
	data, err := os.ReadFile(filepath.Join(dir, aboutFile))
	if err != nil {
		return note.Key{}, fmt.Errorf("reading the witness: %w", err)
	}
	var a about
	if err := json.Unmarshal(data, &a); err != nil || a.Format != format {
		return note.Key{}, errors.New("reading the witness: witness.json is damaged")
	}
	k, err := note.ParseKey(a.Key)
	if err != nil || k.Kind != note.Cosignature {
		return note.Key{}, errors.New("reading the witness: its key in witness.json is damaged")
	}
	return k, nil
}

// logFile names the file of a log by the hash of its origin.
func logFile(dir, origin string) string {
	sum := sha256.Sum256([]byte(origin))
	return filepath.Join(dir, logFolder, hex.EncodeToString(sum[:])+".json")
}

func (l *Log) save(dir string) error {
	data, err := json.MarshalIndent(l, "", "  ")
	if err != nil {
		return err
	}
	if err := disk.Replace(logFile(dir, l.Origin), append(data, '\n'), 0o600); err != nil {
		return fmt.Errorf("remembering the log %s: %w", l.Origin, err)
	}
	return nil
}

func readLog(name string) (*Log, error) {
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	l := &Log{}
	if err := json.Unmarshal(data, l); err != nil || l.Origin == "" || len(l.Keys) == 0 || l.Size > 0 && len(l.Root) != sha256.Size {
		// Going on from nothing would sign whatever comes: this must be looked at.
		return nil, fmt.Errorf("the memory of a log in %s is damaged", filepath.Base(name))
	}
	return l, nil
}

// A Description is what everybody may know of a witness.
type Description struct {
	Key  note.Key
	Logs []Log // by origin
}

// Describe reads a witness from its folder, without its private key.
func Describe(dir string) (*Description, error) {
	k, err := readKey(dir)
	if err != nil {
		return nil, err
	}
	d := &Description{Key: k}
	list, err := os.ReadDir(filepath.Join(dir, logFolder))
	if err != nil {
		return nil, fmt.Errorf("reading the witness: %w", err)
	}
	for _, e := range list {
		if strings.HasPrefix(e.Name(), ".") || !strings.HasSuffix(e.Name(), ".json") {
			continue
		}
		l, err := readLog(filepath.Join(dir, logFolder, e.Name()))
		if err != nil {
			return nil, err
		}
		d.Logs = append(d.Logs, *l)
	}
	slices.SortFunc(d.Logs, func(a, b Log) int { return strings.Compare(a.Origin, b.Origin) })
	return d, nil
}

// Follow lets a witness sign for a log with these keys. A log that is followed
// already gets these keys and keeps its state, so that a new key cannot begin a new
// history; restart forgets the state, for a log that was begun again.
func Follow(dir string, list []note.Key, restart bool) error {
	lock, err := disk.Lock(dir)
	if err != nil {
		return err
	}
	defer lock.Close()
	if _, err := readKey(dir); err != nil {
		return err
	}
	byOrigin := map[string][]string{}
	for _, k := range list {
		if k.Kind != note.Ed25519 {
			return fmt.Errorf("the key of the log %s is that of a witness", k.Name)
		}
		byOrigin[k.Name] = append(byOrigin[k.Name], k.String())
	}
	for origin, keys := range byOrigin {
		l, err := readLog(logFile(dir, origin))
		switch {
		case errors.Is(err, os.ErrNotExist) || err == nil && restart:
			l = &Log{Origin: origin}
		case err != nil:
			return err
		}
		l.Keys = slices.Compact(slices.Sorted(slices.Values(keys)))
		if err := l.save(dir); err != nil {
			return err
		}
	}
	return nil
}

// A Witness is a witness that runs.
type Witness struct {
	dir  string
	key  note.Key
	sign crypto.Signer
	s    Surroundings
	lock *os.File
	logs map[string]*followed
}

// followed is a log with what guards its state.
type followed struct {
	mu   sync.Mutex
	log  Log
	keys []note.Key
}

// Open opens a witness for running; another process that has it is an error.
func Open(dir string, password []byte, s Surroundings) (*Witness, error) {
	if _, err := readKey(dir); err != nil {
		return nil, err
	}
	lock, err := disk.Lock(dir)
	if err != nil {
		return nil, err
	}
	w := &Witness{dir: dir, s: s, lock: lock, logs: map[string]*followed{}}
	if err := w.load(password); err != nil {
		lock.Close()
		return nil, err
	}
	return w, nil
}

func (w *Witness) load(password []byte) error {
	data, err := os.ReadFile(filepath.Join(w.dir, ringFile))
	if err != nil {
		return fmt.Errorf("reading the key of the witness: %w", err)
	}
	ring, err := keys.Open(data, password)
	if err != nil {
		return err
	}
	if w.sign, err = ring.Get(keyName); err != nil {
		return err
	}
	d, err := Describe(w.dir)
	if err != nil {
		return err
	}
	w.key = d.Key
	if public, ok := w.sign.Public().(ed25519.PublicKey); !ok || !public.Equal(w.key.Public) {
		return errors.New("the private key of the witness is not that of witness.json")
	}
	for _, l := range d.Logs {
		f := &followed{log: l}
		for _, s := range l.Keys {
			k, err := note.ParseKey(s)
			if err != nil {
				return fmt.Errorf("the log %s: %w", l.Origin, err)
			}
			f.keys = append(f.keys, k)
		}
		w.logs[l.Origin] = f
	}
	return nil
}

// Key returns the verifier key of the witness.
func (w *Witness) Key() note.Key { return w.key }

// Close lets another process have the witness.
func (w *Witness) Close() error { return w.lock.Close() }
