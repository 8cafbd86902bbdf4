package authority

import (
	"fmt"
	"os"
	"path/filepath"
	"time"
)

// A Description is what everybody may know of an instance.
type Description struct {
	Name, URL     string
	Created       time.Time
	TrustedRoot   []byte
	SigningConfig []byte
	Keys          []KeyInfo
	Issued        int // certificates
	TUFVersion    int
	Users         []string
}

// A KeyInfo says for which time a key of an instance counts.
type KeyInfo struct {
	Name       string // "log-1"
	Start, End time.Time
}

// Describe reads an instance from its folder, without its keys. It may run
// meanwhile.
func Describe(dir string) (*Description, error) {
	st, err := readState(dir)
	if err != nil {
		return nil, err
	}
	d := &Description{Name: st.Name, URL: st.URL, Created: st.Created, TUFVersion: st.TUF}
	if d.TrustedRoot, err = os.ReadFile(filepath.Join(dir, trustedFile)); err != nil {
		return nil, fmt.Errorf("reading the instance: %w", err)
	}
	if d.SigningConfig, err = os.ReadFile(filepath.Join(dir, signingFile)); err != nil {
		return nil, fmt.Errorf("reading the instance: %w", err)
	}
	for _, list := range [][]shard{st.Log, st.CT} {
		for _, s := range list {
			d.Keys = append(d.Keys, KeyInfo{s.Key, s.Window.Start, s.Window.End})
		}
	}
	for _, list := range [][]chain{st.CA, st.TSA} {
		for _, c := range list {
			d.Keys = append(d.Keys, KeyInfo{c.Key, c.Window.Start, c.Window.End})
		}
	}
	for _, k := range st.OIDC {
		d.Keys = append(d.Keys, KeyInfo{k.Key, k.Window.Start, k.Window.End})
	}
	u, err := readUsers(dir)
	if err != nil {
		return nil, err
	}
	d.Users = u.names()
	data, err := os.ReadFile(filepath.Join(dir, issuedFile))
	if err != nil && !os.IsNotExist(err) {
		return nil, fmt.Errorf("reading the record of certificates: %w", err)
	}
	for _, b := range data {
		if b == '\n' {
			d.Issued++
		}
	}
	return d, nil
}
