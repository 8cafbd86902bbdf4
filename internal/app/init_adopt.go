package app

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/format/config"
	"github.com/ossay-dev/ossay/internal/format/ignorefile"
)

// maxIgnoreFile bounds a file of what another scanner leaves out, in bytes.
const maxIgnoreFile = 4 << 20

// An AdoptReport says what became of the files of other scanners.
type AdoptReport struct {
	Config string
	Files  []string // that were read
	Taken  []config.Exception
	Notes  []string // what was not taken over, with its place
}

// Adopt takes what other scanners leave out in the current folder over into the
// exceptions of the configuration file. An entry without an end gets until, which is
// a day or a number of days from today; one that has ended is not taken.
func Adopt(env Env, configName, until string) (*AdoptReport, error) {
	end, err := untilDate(until, env.today())
	if err != nil {
		return nil, err
	}
	name, text, err := configFile(configName)
	if err != nil {
		return nil, err
	}
	cfg, err := config.Parse(filepath.ToSlash(name), text)
	if err != nil {
		return nil, err
	}
	a := adoption{report: &AdoptReport{Config: name}, day: env.today().Format(time.DateOnly), end: end, have: map[[2]string]bool{}}
	for _, x := range cfg.Exceptions {
		a.have[[2]string{strings.ToUpper(x.ID), x.Where}] = true
	}
	for _, file := range ignorefile.Names() {
		if err := a.file(file); err != nil {
			return nil, err
		}
	}
	if len(a.report.Taken) == 0 {
		return a.report, nil
	}
	changed, err := insertException(name, text, a.text.String())
	if err == nil {
		_, err = config.Parse(filepath.ToSlash(name), changed)
	}
	if err != nil {
		return nil, err
	}
	if err := writeAtomic(name, []byte(changed)); err != nil {
		return nil, fault.New(fault.Usage, "writing %s: %w", name, plainPath(err))
	}
	return a.report, nil
}

// An adoption is the taking over of several files.
type adoption struct {
	report   *AdoptReport
	day, end string
	have     map[[2]string]bool
	text     strings.Builder
}

// file takes over one file, if it is there.
func (a *adoption) file(name string) error {
	info, err := os.Lstat(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err == nil && (!info.Mode().IsRegular() || info.Size() > maxIgnoreFile):
		err = fmt.Errorf("not a regular file of at most %d MiB", maxIgnoreFile>>20)
	}
	var data []byte
	if err == nil {
		data, err = os.ReadFile(name)
	}
	if err != nil {
		return fault.New(fault.Usage, "reading %s: %w", name, plainPath(err))
	}
	f, err := ignorefile.Decode(name, string(data), budget.New(budget.Default(), int64(len(data))))
	if err != nil {
		return fault.New(fault.Usage, "reading %w", err)
	}
	a.report.Files = append(a.report.Files, name)
	for _, n := range f.Notes {
		a.note(name, n.Line, n.Text)
	}
	for _, e := range f.Entries {
		a.entry(name, f.Tool, e)
	}
	return nil
}

func (a *adoption) note(name string, line int, text string) {
	a.report.Notes = append(a.report.Notes, fmt.Sprintf("%s:%d: %s", name, line, text))
}

func (a *adoption) entry(name, tool string, e ignorefile.Entry) {
	key := [2]string{strings.ToUpper(e.ID), e.Where}
	if e.Until == "" {
		e.Until = a.end
	}
	switch {
	case e.Until < a.day:
		a.note(name, e.Line, fmt.Sprintf("%s: ended on %s", e.ID, e.Until))
		return
	case a.have[key]:
		a.note(name, e.Line, e.ID+": there is an exception already")
		return
	}
	a.have[key] = true
	reason := fmt.Sprintf("taken over from %s (%s)", name, tool)
	if e.Reason != "" {
		reason = e.Reason + " (" + reason + ")"
	}
	x := ExceptRequest{ID: e.ID, Where: e.Where, Reason: strings.ToValidUTF8(reason, "?"), Until: e.Until}
	a.text.WriteString(exceptionText(x))
	a.report.Taken = append(a.report.Taken, config.Exception{ID: x.ID, Where: x.Where, Reason: x.Reason, Until: x.Until})
}
