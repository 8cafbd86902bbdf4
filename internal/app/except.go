package app

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/format/config"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// An ExceptRequest is a new exception as the user gives it.
type ExceptRequest struct {
	Config                                              string
	ID, Reason, Until, Where, Owner, VEX, Justification string
}

// An ExceptionRow is an exception with its state as of today.
type ExceptionRow struct {
	config.Exception
	State string // "active", "ending" within two weeks, "expired"
}

// configFile returns the file that exceptions are kept in and its text; a file
// that does not exist is empty.
func configFile(named string) (name, text string, err error) {
	name = named
	if name == "" {
		name = config.FileName
	}
	data, err := os.ReadFile(name)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return "", "", fault.New(fault.Usage, "reading %s: %w", name, plainPath(err))
	}
	return name, string(data), nil
}

// ExceptAdd writes a new exception into the configuration file. The text that
// is there already stays as it is.
func ExceptAdd(env Env, r ExceptRequest) (*config.Exception, error) {
	if strings.TrimSpace(r.Reason) == "" {
		return nil, fault.New(fault.Usage, "an exception needs a reason").WithHint("add --reason 'why this risk is accepted'")
	}
	until, err := untilDate(r.Until, env.today())
	if err != nil {
		return nil, err
	}
	name, text, err := configFile(r.Config)
	if err != nil {
		return nil, err
	}
	if _, err := config.Parse(name, text); err != nil {
		return nil, err
	}
	r.Until = until
	changed, err := insertException(name, text, exceptionText(r))
	if err != nil {
		return nil, err
	}
	cfg, err := config.Parse(name, changed)
	if err != nil {
		return nil, err
	}
	if err := writeAtomic(name, []byte(changed)); err != nil {
		return nil, fault.New(fault.Usage, "writing %s: %w", name, err)
	}
	for i := range cfg.Exceptions { // the new one stands first
		if cfg.Exceptions[i].ID == r.ID && cfg.Exceptions[i].Until == until {
			return &cfg.Exceptions[i], nil
		}
	}
	return nil, fmt.Errorf("the exception for %s is not in %s after writing it", r.ID, name)
}

// exceptionText writes an exception as an item of the list "exceptions".
func exceptionText(r ExceptRequest) string {
	var entry strings.Builder
	for _, kv := range [][2]string{
		{"id", r.ID}, {"where", r.Where}, {"reason", r.Reason}, {"until", r.Until},
		{"owner", r.Owner}, {"vex", r.VEX}, {"justification", r.Justification},
	} {
		if kv[1] == "" {
			continue
		}
		lead := "    "
		if entry.Len() == 0 {
			lead = "  - "
		}
		value := strconv.Quote(kv[1])
		if kv[0] == "until" {
			value = kv[1]
		}
		fmt.Fprintf(&entry, "%s%s: %s\n", lead, kv[0], value)
	}
	return entry.String()
}

// insertException puts an entry at the head of the list "exceptions", or adds
// the list at the end of the file.
func insertException(name, text, entry string) (string, error) {
	doc, err := tree.YAML(text, nil)
	if err != nil {
		return "", fault.New(fault.Usage, "reading %s: %w", name, err)
	}
	list := doc.Root().Get("exceptions")
	if !list.Exists() {
		if text != "" && !strings.HasSuffix(text, "\n") {
			text += "\n"
		}
		return text + "exceptions:\n" + entry, nil
	}
	at := int(list.KeyAt().End)
	eol := strings.IndexByte(text[at:], '\n')
	line := text[at:]
	if eol >= 0 {
		line = text[at : at+eol]
	}
	rest := strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(line), ":"))
	if rest == "[]" || rest == "null" || rest == "~" {
		return text[:at] + ":\n" + entry + strings.TrimPrefix(text[at+len(line):], "\n"), nil
	}
	if rest != "" && !strings.HasPrefix(rest, "#") {
		return "", fault.New(fault.Usage, "%s keeps its exceptions in flow style, which this command does not edit", name).WithHint("write one exception a line, beginning with a dash")
	}
	if eol < 0 {
		return text + "\n" + entry, nil
	}
	head, tail := text[:at+eol+1], text[at+eol+1:]
	return head + indentLike(tail, entry) + tail, nil
}

// indentLike moves an entry to the indentation of the list's first item.
func indentLike(tail, entry string) string {
	for _, l := range strings.Split(tail, "\n") {
		t := strings.TrimLeft(l, " ")
		if strings.HasPrefix(t, "-") {
			pad := l[:len(l)-len(t)]
			lines := strings.Split(strings.TrimSuffix(entry, "\n"), "\n")
			for i := range lines {
				lines[i] = pad + strings.TrimPrefix(lines[i], "  ")
			}
			return strings.Join(lines, "\n") + "\n"
		}
	}
	return entry
}

// untilDate reads a day, or a number of days from today.
func untilDate(s string, today time.Time) (string, error) {
	if n, ok := strings.CutPrefix(s, "+"); ok {
		d, err := parseAge(n)
		if err != nil {
			return "", fault.New(fault.Usage, "--until %s: %w", s, err)
		}
		return today.Add(d).Format(time.DateOnly), nil
	}
	if !config.IsDate(s) {
		return "", fault.New(fault.Usage, "--until %s is no date", s).WithHint("give YYYY-MM-DD, or days from today such as +60d")
	}
	return s, nil
}

// ExceptList returns the exceptions of the configuration file.
func ExceptList(env Env, named string) ([]ExceptionRow, error) {
	name, text, err := configFile(named)
	if err != nil {
		return nil, err
	}
	cfg, err := config.Parse(filepath.ToSlash(name), text)
	if err != nil {
		return nil, err
	}
	today := env.today()
	var rows []ExceptionRow
	for _, x := range cfg.Exceptions {
		row := ExceptionRow{Exception: x, State: "active"}
		switch {
		case x.Until < today.Format(time.DateOnly):
			row.State = "expired"
		case x.Until < today.AddDate(0, 0, 14).Format(time.DateOnly):
			row.State = "ending"
		}
		rows = append(rows, row)
	}
	return rows, nil
}

// ExceptExpire ends every exception for id as of yesterday and returns how many
// there were.
func ExceptExpire(env Env, named, id string) (int, error) {
	name, text, err := configFile(named)
	if err != nil {
		return 0, err
	}
	if _, err := config.Parse(name, text); err != nil {
		return 0, err
	}
	doc, err := tree.YAML(text, nil)
	if err != nil {
		return 0, err
	}
	day := env.today().AddDate(0, 0, -1).Format(time.DateOnly)
	n, shift := 0, 0
	for x := range doc.Root().Get("exceptions").Children() {
		until := x.Get("until")
		if !strings.EqualFold(x.Get("id").Text(), id) || until.Text() <= day {
			continue
		}
		at := until.At()
		text = text[:int(at.Off)+shift] + day + text[int(at.End)+shift:]
		shift += len(day) - int(at.End-at.Off)
		n++
	}
	if n == 0 {
		return 0, fault.New(fault.NotFound, "no running exception for %s in %s", id, name).WithHint("ossay except list shows them")
	}
	return n, writeAtomic(name, []byte(text))
}

// writeAtomic puts data in place of the file in one step: a process killed at
// any point leaves the old file.
func writeAtomic(name string, data []byte) error {
	f, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+".*")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name())
	mode := fs.FileMode(0o644)
	if info, err := os.Stat(name); err == nil {
		mode = info.Mode().Perm()
	}
	_, err = f.Write(data)
	for _, step := range []func() error{f.Sync, func() error { return f.Chmod(mode) }, f.Close} {
		if err == nil {
			err = step()
		}
	}
	if err == nil {
		err = os.Rename(f.Name(), name)
	}
	return err
}
