package rpm

import (
	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Database reads the database of installed packages, of whichever kind it is.
func Database() *inventory.Reader {
	return &inventory.Reader{
		Format: formatDatabase, Rev: 1,
		Wants: inspect.Interest{Large: true, Paths: []string{
			"/var/lib/rpm/rpmdb.sqlite", "/usr/lib/sysimage/rpm/rpmdb.sqlite", "/usr/share/rpm/rpmdb.sqlite",
			"/var/lib/rpm/Packages.db", "/usr/lib/sysimage/rpm/Packages.db", "/usr/share/rpm/Packages.db",
			"/var/lib/rpm/Packages", "/usr/lib/sysimage/rpm/Packages", "/usr/share/rpm/Packages",
		}},
		Role: component.RoleInstalled, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			l := newLister(b, f.Budget.Step)
			s := store{r: f.At, size: f.Size, budget: f.Budget}
			known, err := s.each(func(blob []byte) error {
				if err := f.Budget.Step(int64(len(blob) >> 6)); err != nil {
					return err
				}
				return l.add(blob)
			})
			if !known || err != nil && (b.Len() == 0 || budget.IsBreach(err)) {
				return err
			}
			b.Recognised()
			if err != nil {
				b.Note(span.Point{}, "incomplete: %v", err)
			}
			l.notes()
			return l.link()
		},
	}
}

// logHead is the size of a write-ahead log without content, in bytes.
const logHead = 32

// Log says where a database has changes that stand in SQLite's write-ahead log
// only. rpm merges them whenever it closes the database, so a log with content
// was left behind by a process that did not end well, or by a copy that was made
// while rpm ran.
func Log() *inventory.Reader {
	return &inventory.Reader{
		Format: formatLog, Rev: 1,
		Wants: inspect.Interest{Large: true, Paths: []string{
			"/var/lib/rpm/rpmdb.sqlite-wal", "/usr/lib/sysimage/rpm/rpmdb.sqlite-wal", "/usr/share/rpm/rpmdb.sqlite-wal",
		}},
		Role: component.RoleInstalled, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			if f.Size > logHead {
				b.Note(span.Point{}, "incomplete: %d bytes of changes to the rpm database are not merged into it and were not read", f.Size)
			}
			return nil
		},
	}
}
