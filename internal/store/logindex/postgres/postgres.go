package postgres

import (
	"context"
	"errors"
	"fmt"
	"math"
	"strings"

	"github.com/jackc/pgx/v5"

	"github.com/ossay-dev/ossay/internal/store/logindex"
)

// An Index is a connection to the index of one log. It is not for use by several
// goroutines at once.
type Index struct {
	conn *pgx.Conn
	log  string
}

// Fill opens the index of a log to write to it, and makes tables where there are
// none. The log is named by its identifier.
func Fill(ctx context.Context, address, log string) (*Index, error) {
	x, err := connect(ctx, address, log)
	if err != nil {
		return nil, err
	}
	if err := migrate(ctx, x.conn); err != nil {
		x.Close()
		return nil, fmt.Errorf("making the tables of the index: %w", err)
	}
	return x, nil
}

// Open opens the index of a log to search in it.
func Open(ctx context.Context, address, log string) (*Index, error) {
	x, err := connect(ctx, address, log)
	if err != nil {
		return nil, err
	}
	list, err := steps()
	if err == nil {
		var version int
		if version, err = schemaVersion(ctx, x.conn, len(list)); err == nil && version < len(list) {
			err = fmt.Errorf("the tables are of version %d, and this program needs %d: fill the index with it first", version, len(list))
		}
	}
	if err != nil {
		x.Close()
		return nil, err
	}
	return x, nil
}

// IsEmpty says whether an error of Open means that no index was ever filled.
func IsEmpty(err error) bool { return errors.Is(err, errNoTables) }

// CheckAddress says whether an address is one of PostgreSQL. Its error does not
// repeat it: it may hold a password.
func CheckAddress(address string) error {
	_, err := parse(address)
	return err
}

func parse(address string) (*pgx.ConnConfig, error) {
	if !strings.HasPrefix(address, "postgres://") && !strings.HasPrefix(address, "postgresql://") {
		return nil, errors.New("the address of an index begins with postgres://")
	}
	cfg, err := pgx.ParseConfig(address)
	if err != nil {
		return nil, errors.New("this is no address of PostgreSQL: postgres://USER@HOST/DATABASE")
	}
	return cfg, nil
}

func connect(ctx context.Context, address, log string) (*Index, error) {
	cfg, err := parse(address)
	if err != nil {
		return nil, err
	}
	conn, err := pgx.ConnectConfig(ctx, cfg)
	if err != nil {
		return nil, fmt.Errorf("reaching PostgreSQL: %w", err)
	}
	return &Index{conn, log}, nil
}

// Close ends the connection.
func (x *Index) Close() { _ = x.conn.Close(context.Background()) }

// State says how far the log is indexed.
func (x *Index) State(ctx context.Context) (logindex.State, error) {
	return x.state(ctx, x.conn, "")
}

func (x *Index) state(ctx context.Context, db asks, lock string) (logindex.State, error) {
	var s logindex.State
	var size int64
	err := db.QueryRow(ctx, "SELECT size, root FROM ossay_log WHERE log = $1"+lock, x.log).Scan(&size, &s.Root)
	if errors.Is(err, pgx.ErrNoRows) {
		return s, nil
	}
	if err == nil && size < 0 {
		err = fmt.Errorf("the index says that the log has %d entries", size)
	}
	s.Size = uint64(size)
	return s, err
}

// batch is how many rows are sent at once.
const batch = 1000

// Grow adds what a log has grown by. It tells walk how far the log is indexed, and
// takes what walk adds and the state that walk returns, all in one transaction: what
// fails leaves the index as it was. From scratch, what was indexed is forgotten
// first. Two that grow the index of one log wait for one another.
func (x *Index) Grow(ctx context.Context, scratch bool, walk func(logindex.State, func(logindex.Entry) error) (logindex.State, error)) error {
	return pgx.BeginFunc(ctx, x.conn, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, "INSERT INTO ossay_log (log) VALUES ($1) ON CONFLICT DO NOTHING", x.log); err != nil {
			return err
		}
		state, err := x.state(ctx, tx, " FOR UPDATE")
		if err != nil {
			return err
		}
		if scratch {
			if _, err := tx.Exec(ctx, "DELETE FROM ossay_log_entry WHERE log = $1", x.log); err != nil {
				return err
			}
			state = logindex.State{}
		}
		var rows [][]any
		send := func() error {
			_, err := tx.CopyFrom(ctx, pgx.Identifier{"ossay_log_entry"}, columns(), pgx.CopyFromRows(rows))
			rows = rows[:0]
			return err
		}
		after, err := walk(state, func(e logindex.Entry) error {
			if e.Index > math.MaxInt64 {
				return fmt.Errorf("the index %d is beyond what PostgreSQL counts", e.Index)
			}
			if rows = append(rows, x.row(e)); len(rows) == batch {
				return send()
			}
			return nil
		})
		if err != nil {
			return err
		}
		if err := send(); err != nil {
			return err
		}
		_, err = tx.Exec(ctx, "UPDATE ossay_log SET size = $2, root = $3 WHERE log = $1", x.log, int64(after.Size), after.Root)
		return err
	})
}

func columns() []string {
	return []string{"log", "log_index", "identity_sum", "digest_sum", "identity", "issuer", "digest", "key", "issued"}
}

func (x *Index) row(e logindex.Entry) []any {
	var issued any
	if !e.Issued.IsZero() {
		issued = e.Issued
	}
	return []any{x.log, int64(e.Index), logindex.Sum(e.Name), logindex.Sum(e.Digest), logindex.Text(e.Name), logindex.Text(e.Issuer), logindex.Text(e.Digest), logindex.Text(e.Key), issued}
}

// Search returns the numbers of the entries that the index holds for those that are
// sought, rising.
func (x *Index) Search(ctx context.Context, q logindex.Query) ([]uint64, error) {
	if err := q.Check(); err != nil {
		return nil, err
	}
	if q.From > math.MaxInt64 {
		return nil, nil
	}
	sql, values := "SELECT log_index FROM ossay_log_entry WHERE log = $1 AND log_index >= $2", []any{x.log, int64(q.From), q.Limit}
	for _, w := range []struct{ column, value string }{{"identity_sum", q.Name}, {"digest_sum", q.Digest}} {
		if w.value != "" {
			values = append(values, logindex.Sum(w.value))
			sql += fmt.Sprintf(" AND %s = $%d", w.column, len(values))
		}
	}
	rows, err := x.conn.Query(ctx, sql+" ORDER BY log_index LIMIT $3", values...)
	if err != nil {
		return nil, err
	}
	found, err := pgx.CollectRows(rows, pgx.RowTo[int64])
	if err != nil {
		return nil, err
	}
	list := make([]uint64, len(found))
	for i, n := range found {
		if n < 0 {
			return nil, fmt.Errorf("the index holds an entry with the number %d", n)
		}
		list[i] = uint64(n)
	}
	return list, nil
}
