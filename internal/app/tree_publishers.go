package app

import (
	"errors"
	"os"
	"path/filepath"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/purl"
	"github.com/ossay-dev/ossay/internal/trust/verify/strength"
)

// publishersFile is where remembered publishers are kept, in the folder "trust".
const publishersFile = "publishers.json"

func (e Env) readPublishers() (*strength.Memory, error) {
	dir, err := e.trustDir()
	if err != nil {
		return nil, err
	}
	name := filepath.Join(dir, publishersFile)
	data, err := readBounded(name)
	if errors.Is(err, os.ErrNotExist) {
		return strength.NewMemory(), nil
	}
	if err != nil {
		return nil, err
	}
	m, err := strength.ParseMemory(data)
	if err != nil {
		return nil, fault.New(fault.Usage, "%s: %w", name, err).WithHint("mend the file, or remove it to begin anew")
	}
	return m, nil
}

func (e Env) writePublishers(m *strength.Memory) error {
	dir, err := e.trustDir()
	if err != nil {
		return err
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return fault.New(fault.Usage, "making %s: %w", dir, plainPath(err))
	}
	data, err := m.JSON()
	if err != nil {
		return fault.New(fault.Internal, "writing the remembered publishers: %w", err)
	}
	return replaceFile(filepath.Join(dir, publishersFile), data, 0o600)
}

// A PublisherRequest says what to remember of a package.
type PublisherRequest struct {
	Package                   string // package URL, or TYPE/NAME
	By, Issuer, Source, Class string
}

// A RememberedPublisher is what is expected of a package.
type RememberedPublisher = strength.Remembered

// AddPublisher remembers what is expected of a package.
func AddPublisher(env Env, req PublisherRequest) (*RememberedPublisher, error) {
	pkg, err := packageName(req.Package)
	if err != nil {
		return nil, err
	}
	if req.By+req.Issuer+req.Source+req.Class == "" {
		return nil, fault.New(fault.Usage, "there is nothing to remember of %s", pkg).WithHint("give --by, --issuer, --source or --class")
	}
	m, err := env.readPublishers()
	if err != nil {
		return nil, err
	}
	r := strength.Remembered{Package: pkg, By: req.By, Issuer: req.Issuer, Source: req.Source, Class: req.Class, Since: env.today().Format("2006-01-02")}
	if err := m.Add(r); err != nil {
		return nil, fault.New(fault.Usage, "%w", err)
	}
	return m.Get(pkg), env.writePublishers(m)
}

// Publishers lists what is remembered.
func Publishers(env Env) ([]RememberedPublisher, error) {
	m, err := env.readPublishers()
	if err != nil {
		return nil, err
	}
	return m.List(), nil
}

// ForgetPublisher drops what is remembered of a package.
func ForgetPublisher(env Env, name string) error {
	pkg, err := packageName(name)
	if err != nil {
		return err
	}
	m, err := env.readPublishers()
	if err != nil {
		return err
	}
	if !m.Forget(pkg) {
		return fault.New(fault.NotFound, "nothing is remembered of %s", pkg).WithHint("ossay trust list shows what is")
	}
	return env.writePublishers(m)
}

// packageName reads "pkg:npm/x" or "npm/x"; a version is left out.
func packageName(s string) (string, error) {
	full := s
	if !strings.HasPrefix(full, "pkg:") {
		full = "pkg:" + full
	}
	p, err := purl.ParseLoose(full)
	if err != nil {
		return "", fault.New(fault.Usage, "%s: %w", s, err).WithHint("name it as a package URL: pkg:npm/%%40scope/name, or npm/name")
	}
	p.Version, p.Qualifiers, p.Subpath = "", nil, ""
	return p.String(), nil
}
