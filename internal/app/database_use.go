package app

import (
	"cmp"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/judge/advisory"
)

// A Status describes the database in use.
type Status struct {
	Name    string `json:"name"`
	Starter bool   `json:"starter"`
	Digest  string `json:"digest"`
	Bytes   int    `json:"bytes"`
	advisory.Info
}

// DatabaseStatus opens the database in use and verifies all of it.
func DatabaseStatus(env Env, flag string) (*Status, error) {
	db, err := openDatabase(env, flag, "")
	if err != nil {
		return nil, err
	}
	defer db.Close()
	if err := db.VerifyTexts(); err != nil {
		return nil, fault.New(fault.NoData, "advisory database %s: %w", db.info.Name, err).WithHint("make it again: ossay db update")
	}
	size, _ := db.Sizes()
	return &Status{Name: db.info.Name, Starter: db.info.Starter, Digest: db.Digest(), Bytes: size, Info: db.Info()}, nil
}

// A PackageRow is a package of the database.
type PackageRow struct {
	Ecosystem, Name string
	Records         int
}

// maxRows bounds a search.
const maxRows = 1000

// DatabaseSearch lists packages whose name contains text.
func DatabaseSearch(env Env, flag, text string) ([]PackageRow, error) {
	db, err := openDatabase(env, flag, "")
	if err != nil {
		return nil, err
	}
	defer db.Close()
	var out []PackageRow
	db.Packages(text, func(eco, name string, n int) bool {
		out = append(out, PackageRow{eco, name, n})
		return len(out) < maxRows
	})
	if len(out) == 0 {
		return nil, fault.New(fault.NotFound, "no package of the database has a name with %q", text)
	}
	slices.SortStableFunc(out, func(a, b PackageRow) int {
		return cmp.Or(strings.Compare(a.Name, b.Name), strings.Compare(a.Ecosystem, b.Ecosystem))
	})
	return out, nil
}

// ShowAdvisory reads an advisory by any of its ids.
func ShowAdvisory(env Env, flag, id string) (*AdvisoryText, error) {
	a, err := describeAdvisory(env, flag, id)
	if err == nil && a == nil {
		err = fault.New(fault.NotFound, "no advisory of the database has the id %q", id).WithHint("ossay db search finds packages by name")
	}
	return a, err
}

// ExportDatabase copies the database in use to a file and returns its digest.
func ExportDatabase(env Env, flag, to string) (string, error) {
	db, err := openDatabase(env, flag, "")
	if err != nil {
		return "", err
	}
	defer db.Close()
	if db.info.Starter {
		return "", fault.New(fault.NoData, "there is no database to export, only the starter set that every ossay has").WithHint("ossay db update makes one")
	}
	return db.Digest(), copyDatabase(db.path, to)
}

// copyDatabase copies a database file; the copy is proved before it takes its place.
func copyDatabase(from, to string) error {
	src, err := os.Open(from)
	if err != nil {
		return fault.New(fault.Usage, "opening %s: %w", from, plainPath(err))
	}
	defer src.Close()
	return advisory.WriteFile(to, func(w io.Writer, _ advisory.Spool) error {
		_, err := io.Copy(w, src)
		return err
	})
}

// ImportDatabase verifies a database file and puts it in use.
func ImportDatabase(env Env, from, flag, digest string) (*BuildResult, error) {
	to, _, err := env.databasePath(flag)
	if err != nil {
		return nil, err
	}
	db, err := advisory.Open(from)
	if err != nil {
		return nil, fault.New(fault.NoData, "importing %s: %w", from, plainPath(err))
	}
	info, have := db.Info(), db.Digest()
	db.Close()
	if digest != "" && digest != have {
		return nil, fault.New(fault.Untrusted, "importing %s: its digest is %s, not %s", from, have, digest)
	}
	return &BuildResult{Path: to, Info: info}, copyDatabase(from, to)
}
