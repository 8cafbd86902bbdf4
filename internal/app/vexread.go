package app

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/purl"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/format/vex"
	"github.com/ossay-dev/ossay/internal/format/vex/cdx"
	"github.com/ossay-dev/ossay/internal/format/vex/csaf"
	"github.com/ossay-dev/ossay/internal/format/vex/openvex"
	judge "github.com/ossay-dev/ossay/internal/judge/vex"
)

// vexSources are the documents of a run and what could not be read of them.
type vexSources struct {
	sources []judge.Source
	notes   []finding.Refusal
}

// documentBudget is the budget of one document that is worked on as a whole.
func documentBudget(text string) *budget.Budget {
	limits := budget.Default()
	limits.Steps = 0
	return budget.New(limits, int64(len(text)))
}

// decodeVEX reads a document of any format of VEX. Problems are what breaks the
// rules of OpenVEX and CycloneDX.
func decodeVEX(text string) (*vex.Document, []vex.Problem, error) {
	if family, err := vexFamily(text); err != nil {
		return nil, nil, err
	} else if family == vex.CSAF {
		d, err := csaf.Read(text, documentBudget(text))
		return d, nil, err
	} else if family == vex.OpenVEX {
		return openvex.Read(text, documentBudget(text))
	}
	return cdx.Read(text, documentBudget(text))
}

// errNoVEX is the error for a document that is in no format of VEX.
func errNoVEX() error { return errors.New("neither OpenVEX nor CSAF 2 nor CycloneDX") }

// vexFamily recognises the format of a document by what it says of itself.
func vexFamily(text string) (vex.Family, error) {
	if s := strings.TrimLeft(text, "\ufeff \t\r\n"); strings.HasPrefix(s, "<") {
		return vex.CycloneDX, nil
	}
	t, err := tree.JSON(text, documentBudget(text))
	if err != nil {
		return "", err
	}
	root := t.Root()
	switch {
	case csaf.Is(root):
		return vex.CSAF, nil
	case root.Get("bomFormat").Exists():
		return vex.CycloneDX, nil
	case openvex.Is(root):
		return vex.OpenVEX, nil
	}
	return "", errNoVEX()
}

// readVEX reads files and VEX repositories. wanted says which packages of a
// repository matter; nil means all of them.
func readVEX(env Env, names []string, wanted func(id string) bool) (*vexSources, error) {
	out := &vexSources{}
	for _, name := range names {
		info, err := os.Stat(name)
		if name != "-" && err != nil {
			return nil, fault.New(fault.Usage, "reading VEX %s: %w", name, plainPath(err))
		}
		if name != "-" && info.IsDir() {
			if err := out.repository(name, wanted); err != nil {
				return nil, err
			}
			continue
		}
		text, err := readText(env, name)
		if err != nil {
			return nil, err
		}
		d, _, err := decodeVEX(text)
		if err != nil {
			return nil, fault.New(fault.Partial, "reading VEX %s: %w", name, err).WithHint("ossay vex lint %s tells more", name)
		}
		out.add(slashed(name), d)
	}
	return out, nil
}

// slashed names a file in reports.
func slashed(name string) string {
	if name == "-" {
		return "stdin"
	}
	return filepath.ToSlash(name)
}

func (s *vexSources) add(name string, d *vex.Document) {
	s.sources = append(s.sources, judge.Source{File: name, Document: d})
	for _, n := range d.Notes {
		s.notes = append(s.notes, finding.Refusal{Path: name, Reason: n.Text})
	}
}

// repository reads the documents that the index of a VEX repository names. What
// is absent or cannot be read is a note: a part of a repository is of use, too.
func (s *vexSources) repository(dir string, wanted func(id string) bool) error {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return fault.New(fault.Usage, "opening VEX repository %s: %w", dir, plainPath(err))
	}
	defer root.Close()
	text, err := readBelow(root, vex.IndexFile)
	if err != nil {
		return fault.New(fault.Usage, "reading VEX repository %s: %s: %w", dir, vex.IndexFile, plainPath(err)).WithHint("a VEX repository is a folder with %s; ossay vex publish makes one", vex.IndexFile)
	}
	index, notes, err := vex.ReadIndex(text, documentBudget(text))
	if err != nil {
		return fault.New(fault.Partial, "reading VEX repository %s: %s: %w", dir, vex.IndexFile, err)
	}
	at := func(file string) string { return path.Join(filepath.ToSlash(dir), file) }
	for _, n := range notes {
		s.notes = append(s.notes, finding.Refusal{Path: at(vex.IndexFile), Reason: n.Text})
	}
	seen := map[string]bool{}
	for _, p := range index.Packages {
		if wanted != nil && !wanted(p.ID) || seen[p.Location] {
			continue
		}
		seen[p.Location] = true
		text, err := readBelow(root, p.Location)
		if err == nil {
			var d *vex.Document
			if d, _, err = decodeVEX(text); err == nil {
				s.add(at(p.Location), d)
				continue
			}
		}
		reason := "cannot be read: " + plainPath(err).Error()
		if errors.Is(err, fs.ErrNotExist) {
			reason = "is named by the index for " + p.ID + " and absent"
		}
		s.notes = append(s.notes, finding.Refusal{Path: at(p.Location), Reason: reason})
	}
	return nil
}

// readBelow reads a regular file below a folder, through no link that leads out.
func readBelow(root *os.Root, name string) (string, error) {
	f, err := root.Open(filepath.FromSlash(name))
	if err != nil {
		return "", err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return "", err
	}
	limit := budget.Default().FileBytes
	if !info.Mode().IsRegular() || info.Size() > limit {
		return "", fmt.Errorf("no regular file of at most %d bytes", limit)
	}
	var b strings.Builder
	_, err = io.Copy(&b, io.LimitReader(f, limit))
	return b.String(), err
}

// packageIDs returns whether the id of a repository's entry names one of some
// package URLs.
func packageIDs(urls []string) func(id string) bool {
	set := make(map[string]bool, len(urls))
	for _, u := range urls {
		if p, err := purl.ParseLoose(u); err == nil {
			set[p.Type+"/"+p.Namespace+"/"+p.Name] = true
		}
	}
	return func(id string) bool {
		p, err := purl.ParseLoose(id)
		return err != nil || set[p.Type+"/"+p.Namespace+"/"+p.Name]
	}
}
