package authority

import (
	"crypto"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strconv"
	"time"

	"github.com/ossay-dev/ossay/internal/trust/disk"
	"github.com/ossay-dev/ossay/internal/trust/keys"
)

// Rotatable returns what can get new keys.
func Rotatable() []string { return []string{"log", "ca", "oidc", "tuf", "all"} }

// Rotate gives parts of an instance new keys. Nothing is deleted that old
// signatures need: windows are closed, and the trusted root lists old and new. The
// private keys that are not needed any more are forgotten. The instance must not
// run.
func Rotate(dir string, password []byte, parts []string, s Surroundings) error {
	i, err := Open(dir, password, s)
	if err != nil {
		return err
	}
	defer i.Close()
	for _, p := range parts {
		if !slices.Contains(Rotatable(), p) {
			return fmt.Errorf("%q cannot be rotated", p)
		}
	}
	if slices.Contains(parts, "all") {
		parts = []string{"log", "ca", "oidc", "tuf"}
	}
	// A part that is named twice gets new keys once: clients follow roots one by one.
	parts = slices.Compact(slices.Sorted(slices.Values(parts)))
	now := s.Now().UTC().Truncate(time.Second)
	var before crypto.Signer
	for _, p := range parts {
		switch p {
		case "log":
			err = i.rotateLogs(now)
		case "ca":
			err = i.rotateAuthorities(now)
		case "oidc":
			err = i.rotateProvider(now)
		case "tuf":
			before, err = i.rotateTUF()
		}
		if err != nil {
			return err
		}
	}
	return i.settle(password, before, now)
}

// settle writes new keys before the state that names them, and the state last:
// until then the old instance stands.
func (i *Instance) settle(password []byte, before crypto.Signer, now time.Time) error {
	sealed, err := i.ring.Seal(password, i.s.Random)
	if err != nil {
		return err
	}
	if err := disk.Replace(filepath.Join(i.dir, ringFile), sealed, 0o600); err != nil {
		return fmt.Errorf("writing the keys: %w", err)
	}
	if err := i.state.publish(i.dir, i.ring, before, now); err != nil {
		return err
	}
	if err := i.state.save(i.dir); err != nil {
		return err
	}
	return i.forget(password)
}

// closing is the end of a window that closes now: what was signed in this second,
// before the rotation, still counts.
func closing(now time.Time) time.Time { return now.Add(time.Second) }

// rotateLogs starts new logs. Old ones are read from, never written again.
func (i *Instance) rotateLogs(now time.Time) error {
	for _, list := range [][]shard{i.state.Log, i.state.CT} {
		list[len(list)-1].Window.End = closing(now)
	}
	return i.state.addLogs(i.ring, now, i.s.Random)
}

// rotateAuthorities makes new authorities. The old certificate authority counts
// until its last certificates end.
func (i *Instance) rotateAuthorities(now time.Time) error {
	i.state.CA[len(i.state.CA)-1].Window.End = closing(now).Add(leafMinutes * time.Minute)
	i.state.TSA[len(i.state.TSA)-1].Window.End = closing(now)
	return i.state.addAuthorities(i.ring, now, i.s.Random)
}

func (i *Instance) rotateProvider(now time.Time) error {
	i.state.OIDC[len(i.state.OIDC)-1].Window.End = closing(now)
	return i.state.addProvider(i.ring, now, i.s.Random)
}

// rotateTUF makes new TUF keys; the new root is signed by the old key, too, so
// that clients follow.
func (i *Instance) rotateTUF() (crypto.Signer, error) {
	before, err := i.ring.Get(i.state.TUFKey + "-root")
	if err != nil {
		return nil, err
	}
	i.state.TUFRoot++
	name := "tuf-" + strconv.Itoa(i.state.TUFRoot)
	for _, k := range []string{name + "-root", name + "-live"} {
		if _, _, err := makeKey(i.ring, k, keys.P256, i.s.Random); err != nil {
			return nil, err
		}
	}
	i.state.TUFKey = name
	return before, nil
}

// forget removes private keys that sign nothing any more.
func (i *Instance) forget(password []byte) error {
	st := i.state
	needed := []string{st.TUFKey + "-root", st.TUFKey + "-live", st.Log[len(st.Log)-1].Key, st.CT[len(st.CT)-1].Key, st.CA[len(st.CA)-1].Key, st.TSA[len(st.TSA)-1].Key, st.OIDC[len(st.OIDC)-1].Key}
	for _, n := range i.ring.Names() {
		if !slices.Contains(needed, n) {
			i.ring.Remove(n)
		}
	}
	sealed, err := i.ring.Seal(password, i.s.Random)
	if err != nil {
		return err
	}
	return disk.Replace(filepath.Join(i.dir, ringFile), sealed, 0o600)
}

// AddIssuer lets tokens of another identity provider count, with its keys as they
// are now. The instance must not run.
func AddIssuer(dir string, password []byte, issuer Issuer, s Surroundings) error {
	i, err := Open(dir, password, s)
	if err != nil {
		return err
	}
	defer i.Close()
	if issuer.URL == "" || issuer.URL == i.state.URL {
		return errors.New("the issuer needs an address of its own")
	}
	if _, err := newTokens(i.state.URL, keySet(nil), []Issuer{issuer}, s.Now); err != nil {
		return err
	}
	list := slices.DeleteFunc(i.state.Issuers, func(x Issuer) bool { return x.URL == issuer.URL })
	i.state.Issuers = append(list, issuer)
	return i.state.save(dir)
}
