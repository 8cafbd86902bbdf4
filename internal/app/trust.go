package app

import (
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/format/note"
	"github.com/ossay-dev/ossay/internal/format/sigstore"
	"github.com/ossay-dev/ossay/internal/trust/authority"
	"github.com/ossay-dev/ossay/internal/trust/verify"
	"github.com/ossay-dev/ossay/internal/trust/verify/provenance"
)

// The files of the folder "trust" in the state folder. What is secret is readable
// by the user only.
const (
	trustedRootFile   = "trusted_root.json"
	signingConfigFile = "signing_config.json"
	loginFile         = "login.json"    // of the built-in provider
	passwordFile      = "keys.password" // of the default instance's keys
	instanceFolder    = "instance"
)

// trustDir returns the folder of roots and of the default instance.
func (e Env) trustDir() (string, error) {
	dir, err := e.stateDir()
	if err != nil {
		return "", err
	}
	return filepath.Join(dir, "trust"), nil
}

// instanceDir returns the folder of an instance: the named one, or the default.
func (e Env) instanceDir(named string) (string, error) {
	if named != "" {
		return filepath.Abs(named)
	}
	dir, err := e.trustDir()
	if err != nil {
		return "", err
	}
	return filepath.Join(dir, instanceFolder), nil
}

// keyPassword returns the password of an instance's keys: OSSAY_TRUST_PASSWORD,
// the file that the user names, or the one that was made with the instance.
func (e Env) keyPassword(file string) ([]byte, error) {
	if p := e.Getenv("OSSAY_TRUST_PASSWORD"); p != "" && file == "" {
		return []byte(p), nil
	}
	named := file != ""
	if !named {
		dir, err := e.trustDir()
		if err != nil {
			return nil, err
		}
		file = filepath.Join(dir, passwordFile)
	}
	data, err := os.ReadFile(file)
	if err != nil {
		if !named && errors.Is(err, os.ErrNotExist) {
			return nil, nil
		}
		return nil, fault.New(fault.NotFound, "reading the password of the keys: %w", plainPath(err))
	}
	return []byte(strings.TrimRight(string(data), "\r\n")), nil
}

// makePassword makes a password for a new instance and keeps it.
func (e Env) makePassword() ([]byte, string, error) {
	dir, err := e.trustDir()
	if err != nil {
		return nil, "", err
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, "", fault.New(fault.Usage, "making %s: %w", dir, plainPath(err))
	}
	p := authority.NewPassword()
	name := filepath.Join(dir, passwordFile)
	if err := replaceFile(name, []byte(p+"\n"), 0o600); err != nil {
		return nil, "", err
	}
	return []byte(p), name, nil
}

// replaceFile writes a file so that it is old or new at any moment.
func replaceFile(name string, data []byte, mode os.FileMode) error {
	tmp, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+".*")
	if err != nil {
		return fault.New(fault.Usage, "writing %s: %w", name, plainPath(err))
	}
	_, err = tmp.Write(data)
	if err == nil {
		err = tmp.Chmod(mode)
	}
	if err == nil {
		err = tmp.Sync()
	}
	if cerr := tmp.Close(); err == nil {
		err = cerr
	}
	if err == nil {
		err = os.Rename(tmp.Name(), name)
	}
	if err != nil {
		os.Remove(tmp.Name())
		return fault.New(fault.Usage, "writing %s: %w", name, plainPath(err))
	}
	return nil
}

// A login is how this user signs in at the built-in provider of an instance.
type login struct {
	Issuer   string `json:"issuer"`
	User     string `json:"user"`
	Password string `json:"password"`
}

func (e Env) readLogin() (*login, error) {
	dir, err := e.trustDir()
	if err != nil {
		return nil, err
	}
	data, err := os.ReadFile(filepath.Join(dir, loginFile))
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fault.New(fault.Usage, "reading the login: %w", plainPath(err))
	}
	var l login
	if err := json.Unmarshal(data, &l); err != nil {
		return nil, fault.New(fault.Usage, "reading the login %s: it is damaged", filepath.Join(dir, loginFile))
	}
	return &l, nil
}

func (e Env) writeLogin(l login) error {
	dir, err := e.trustDir()
	if err != nil {
		return err
	}
	data, err := json.Marshal(l)
	if err != nil {
		return err
	}
	return replaceFile(filepath.Join(dir, loginFile), append(data, '\n'), 0o600)
}

// A TrustFile is what was imported, for people.
type TrustFile struct {
	Path   string
	Kind   string // "trusted root", "signing configuration"
	Digest string // of a trusted root
	Counts string // what is in it
}

// ImportTrust takes a trusted root or a signing configuration into the state
// folder, where verify and sign look for them. It is checked before.
func ImportTrust(env Env, file string) (*TrustFile, error) {
	data, err := readBounded(file)
	if err != nil {
		return nil, err
	}
	return env.takeTrust(file, data)
}

func (e Env) takeTrust(name string, data []byte) (*TrustFile, error) {
	dir, err := e.trustDir()
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fault.New(fault.Usage, "making %s: %w", dir, plainPath(err))
	}
	if list, err := verify.ParseRoots(data); err == nil {
		out := &TrustFile{Path: filepath.Join(dir, trustedRootFile), Kind: "trusted root", Digest: hexSum(data), Counts: countsOf(list)}
		return out, replaceFile(out.Path, data, 0o644)
	}
	if _, err := provenance.ParseRegistryKeys(data); err == nil {
		out := &TrustFile{Path: filepath.Join(dir, npmKeysFile), Kind: "keys of the npm registry", Counts: "for dependency trees"}
		return out, replaceFile(out.Path, data, 0o644)
	}
	if p, err := note.ParsePolicy(string(data)); err == nil {
		out := &TrustFile{Path: filepath.Join(dir, witnessPolicyFile), Kind: "policy of witnesses", Counts: fmt.Sprintf("%d witnesses of %d log keys", len(p.Witnesses), len(p.Logs))}
		return out, replaceFile(out.Path, data, 0o644)
	}
	c, err := sigstore.DecodeSigningConfig(data, budget.New(budget.Default(), int64(len(data))))
	if err != nil {
		return nil, fault.New(fault.Usage, "%s is neither a trusted root nor a signing configuration: %w", name, err)
	}
	out := &TrustFile{Path: filepath.Join(dir, signingConfigFile), Kind: "signing configuration"}
	out.Counts = fmt.Sprintf("%d certificate authorities, %d logs, %d time-stamp authorities", len(c.CA), len(c.Log), len(c.TSA))
	return out, replaceFile(out.Path, data, 0o644)
}

// countsOf says in words what is in trusted roots.
func countsOf(list []*verify.Root) string {
	var logs, ct, ca, tsa int
	for _, r := range list {
		logs, ct, ca, tsa = logs+len(r.Logs), ct+len(r.CTLogs), ca+len(r.CAs), tsa+len(r.TSAs)
	}
	out := fmt.Sprintf("%d logs, %d certificate transparency logs, %d certificate authorities, %d time-stamp authorities", logs, ct, ca, tsa)
	if len(list) > 1 {
		out = fmt.Sprintf("%d instances, ", len(list)) + out
	}
	return out
}

// random is the randomness of the system.
func random() interface{ Read([]byte) (int, error) } { return rand.Reader }
