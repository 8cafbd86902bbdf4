package authority

import (
	"bytes"
	"context"
	"crypto"
	"crypto/x509"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"sync"
	"time"

	"github.com/ossay-dev/ossay/internal/format/sigstore"
	"github.com/ossay-dev/ossay/internal/trust/disk"
	"github.com/ossay-dev/ossay/internal/trust/keys"
)

// Surroundings are what an instance may know of the world.
type Surroundings struct {
	Now    func() time.Time
	Random io.Reader
}

// errExists is wrapped where an instance is in the folder already.
var errExists = errors.New("there is an instance already")

// Exists reports whether a folder holds an instance.
func Exists(dir string) bool {
	_, err := os.Stat(filepath.Join(dir, stateFile))
	return err == nil
}

// Create makes a new instance in a folder: keys, authorities, empty logs and the
// first TUF metadata. A folder that holds anything is refused.
func Create(dir, name, address string, password []byte, s Surroundings) error {
	if Exists(dir) {
		return fmt.Errorf("%s: %w", dir, errExists)
	}
	u, err := url.Parse(address)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Hostname() == "" || u.Path != "" {
		return fmt.Errorf("%q is no address of a server", address)
	}
	if len(password) < 8 {
		return errors.New("the password of the keys needs at least 8 characters")
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return fmt.Errorf("making the instance: %w", err)
	}
	// What a creation that broke off has left would mix with new keys.
	if list, err := os.ReadDir(dir); err != nil || len(list) > 0 {
		return fmt.Errorf("making the instance: %s is not empty", dir)
	}
	// Second precision: certificates have no finer one, and what is signed in the
	// second of the creation must lie in all windows.
	now := s.Now().UTC().Truncate(time.Second)
	st := &state{Format: stateFormat, Name: name, URL: address, Created: now}
	ring := &keys.Ring{}
	if err := st.addLogs(ring, now, s.Random); err != nil {
		return err
	}
	if err := st.addAuthorities(ring, now, s.Random); err != nil {
		return err
	}
	if err := st.addProvider(ring, now, s.Random); err != nil {
		return err
	}
	st.TUFKey, st.TUFRoot = "tuf-1", 1
	for _, k := range []string{"tuf-1-root", "tuf-1-live"} {
		if _, _, err := makeKey(ring, k, keys.P256, s.Random); err != nil {
			return err
		}
	}
	sealed, err := ring.Seal(password, s.Random)
	if err != nil {
		return err
	}
	if err := disk.Replace(filepath.Join(dir, ringFile), sealed, 0o600); err != nil {
		return fmt.Errorf("writing the keys: %w", err)
	}
	if err := st.publish(dir, ring, nil, now); err != nil {
		return err
	}
	// The state comes last: without it there is no instance.
	return st.save(dir)
}

// addLogs adds a new transparency log and a new certificate transparency log.
func (st *state) addLogs(r *keys.Ring, now time.Time, random io.Reader) error {
	n := strconv.Itoa(len(st.Log) + 1)
	_, public, err := makeKey(r, "log-"+n, keys.Ed25519, random)
	if err != nil {
		return err
	}
	st.Log = append(st.Log, shard{"log-" + n, public, "log-" + n, window{Start: now}})
	_, public, err = makeKey(r, "ct-"+n, keys.P256, random)
	if err != nil {
		return err
	}
	st.CT = append(st.CT, shard{"ct-" + n, public, "ct-" + n, window{Start: now}})
	return nil
}

// addAuthorities adds a new certificate and a new time-stamp authority.
func (st *state) addAuthorities(r *keys.Ring, now time.Time, random io.Reader) error {
	n := strconv.Itoa(len(st.CA) + 1)
	ca, err := newCA(r, st.Name, "ca-"+n, now, random)
	if err != nil {
		return err
	}
	tsa, err := newTSA(r, st.Name, "tsa-"+n, now, random)
	if err != nil {
		return err
	}
	st.CA, st.TSA = append(st.CA, ca), append(st.TSA, tsa)
	return nil
}

func (st *state) addProvider(r *keys.Ring, now time.Time, random io.Reader) error {
	n := strconv.Itoa(len(st.OIDC) + 1)
	_, public, err := makeKey(r, "oidc-"+n, keys.P256, random)
	if err != nil {
		return err
	}
	st.OIDC = append(st.OIDC, signing{"oidc-" + n, public, window{Start: now}})
	return nil
}

// host is the origin of the logs: the host of the address, without its port,
// which is what clients expect.
func (st *state) host() string {
	u, err := url.Parse(st.URL)
	if err != nil {
		return st.URL
	}
	return u.Hostname()
}

func (w window) open() sigstore.Window { return sigstore.Window{Start: w.Start, End: w.End} }

// trustedRoot writes the trusted root: all keys that ever counted, with their
// windows.
func (st *state) trustedRoot() ([]byte, error) {
	var t sigstore.TrustedRoot
	add := func(list []shard, into *[]sigstore.Log, details string) error {
		for _, s := range list {
			public, err := x509.ParsePKIXPublicKey(s.Public)
			if err != nil {
				return err
			}
			id, err := logID(st.host(), public)
			if err != nil {
				return err
			}
			*into = append(*into, sigstore.Log{BaseURL: st.URL, ID: id[:], Key: s.Public, Details: details, Window: s.Window.open()})
		}
		return nil
	}
	if err := add(st.Log, &t.Logs, "PKIX_ED25519"); err != nil {
		return nil, err
	}
	if err := add(st.CT, &t.CTLogs, "PKIX_ECDSA_P256_SHA_256"); err != nil {
		return nil, err
	}
	for _, c := range st.CA {
		t.Authorities = append(t.Authorities, sigstore.Authority{URI: st.URL, Chain: c.Certificates, Window: c.Window.open()})
	}
	for _, c := range st.TSA {
		t.Timestamps = append(t.Timestamps, sigstore.Authority{URI: st.URL + "/api/v1/timestamp", Chain: c.Certificates, Window: c.Window.open()})
	}
	return t.Encode(func(der []byte) (string, string) {
		c, err := x509.ParseCertificate(der)
		if err != nil || len(c.Subject.Organization) == 0 {
			return st.Name, st.Name
		}
		return c.Subject.Organization[0], c.Subject.CommonName
	})
}

// signingConfig writes where clients find the services.
func (st *state) signingConfig() ([]byte, error) {
	s := func(path string, api int) []sigstore.Service {
		return []sigstore.Service{{URL: st.URL + path, API: api, Operator: st.Name, Window: sigstore.Window{Start: st.Created}}}
	}
	c := sigstore.SigningConfig{CA: s("", 1), OIDC: s("", 1), Log: s("", 2), TSA: s("/api/v1/timestamp", 1)}
	return c.Encode()
}

// publish writes trusted root and signing configuration, plain and into the TUF
// repository.
func (st *state) publish(dir string, ring *keys.Ring, before crypto.Signer, now time.Time) error {
	trusted, err := st.trustedRoot()
	if err != nil {
		return fmt.Errorf("writing the trusted root: %w", err)
	}
	signing, err := st.signingConfig()
	if err != nil {
		return fmt.Errorf("writing the signing configuration: %w", err)
	}
	for name, data := range map[string][]byte{trustedFile: trusted, signingFile: signing} {
		if old, err := os.ReadFile(filepath.Join(dir, name)); err == nil && bytes.Equal(old, data) {
			continue
		}
		if err := disk.Replace(filepath.Join(dir, name), data, 0o644); err != nil {
			return err
		}
	}
	root, err := ring.Get(st.TUFKey + "-root")
	if err != nil {
		return err
	}
	live, err := ring.Get(st.TUFKey + "-live")
	if err != nil {
		return err
	}
	st.TUF++
	p := publisher{dir: filepath.Join(dir, tufFolder), root: root, live: live, before: before, now: now}
	targets := map[string][]byte{targetTrusted: trusted, targetSigning: signing}
	policy, err := st.witnessPolicy()
	if err != nil {
		return fmt.Errorf("writing the policy of the witnesses: %w", err)
	}
	if policy != "" {
		targets[targetWitness] = []byte(policy)
	}
	return p.publish(st.TUF, st.TUFRoot, targets)
}

// An Instance is an instance that runs. One process has it at a time.
type Instance struct {
	dir   string
	state *state
	ring  *keys.Ring
	s     Surroundings
	lease *disk.Lease

	mu     sync.Mutex
	users  users
	record *os.File
}

// Open opens an instance for running; another process that has it is an error.
func Open(dir string, password []byte, s Surroundings) (*Instance, error) {
	// Where there is no instance, nothing is made, not even a lock.
	if _, err := readState(dir); err != nil {
		return nil, err
	}
	lease, err := disk.Take(dir, s.Random)
	if err != nil {
		return nil, err
	}
	return open(dir, lease, password, s)
}

// open reads an instance that this process has now; what it held before may be old.
func open(dir string, lease *disk.Lease, password []byte, s Surroundings) (*Instance, error) {
	i := &Instance{dir: dir, s: s, lease: lease}
	if err := i.load(password); err != nil {
		lease.Close()
		return nil, err
	}
	return i, nil
}

func (i *Instance) load(password []byte) error {
	var err error
	if i.state, err = readState(i.dir); err != nil {
		return err
	}
	data, err := os.ReadFile(filepath.Join(i.dir, ringFile))
	if err != nil {
		return fmt.Errorf("reading the keys: %w", err)
	}
	if i.ring, err = keys.Open(data, password); err != nil {
		return err
	}
	if i.users, err = readUsers(i.dir); err != nil {
		return err
	}
	i.record, err = os.OpenFile(filepath.Join(i.dir, issuedFile), os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o600)
	if err != nil {
		return fmt.Errorf("opening the record of certificates: %w", err)
	}
	return nil
}

// Taken reports whether a process has the instance.
func Taken(dir string) bool {
	lock, err := disk.Lock(dir)
	if err != nil {
		return true
	}
	return lock.Close() != nil
}

// Close lets another process have the instance.
func (i *Instance) Close() error {
	err := i.record.Close()
	if cerr := i.lease.Close(); err == nil {
		err = cerr
	}
	return err
}

// issued appends to the record of certificates; it is on disk when that returns.
func (i *Instance) issued(x issued) error {
	line, err := json.Marshal(x)
	if err != nil {
		return err
	}
	i.mu.Lock()
	defer i.mu.Unlock()
	if err := i.lease.Held(); err != nil {
		return err
	}
	if _, err := i.record.Write(append(line, '\n')); err != nil {
		return err
	}
	return i.record.Sync()
}

// SetUser gives a local user a password.
func (i *Instance) SetUser(email, password string) error {
	i.mu.Lock()
	defer i.mu.Unlock()
	if err := i.lease.Held(); err != nil {
		return err
	}
	all := users{}
	for k, v := range i.users {
		all[k] = v
	}
	if err := all.set(email, password, i.s.Random); err != nil {
		return err
	}
	if err := all.save(i.dir); err != nil {
		return err
	}
	i.users = all
	return nil
}

func (i *Instance) localUsers() users {
	i.mu.Lock()
	defer i.mu.Unlock()
	return i.users
}

// refresh signs the TUF metadata again.
func (i *Instance) refresh(context.Context) error {
	if err := i.lease.Held(); err != nil {
		return err
	}
	if err := i.state.publish(i.dir, i.ring, nil, i.s.Now().UTC()); err != nil {
		return err
	}
	return i.state.save(i.dir)
}
