package postgres

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"io/fs"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

//go:embed migrations/*.sql
var migrations embed.FS

// errNoTables is returned where an index was never filled.
var errNoTables = errors.New("the database has no index of a log")

// schemaLock is the number of the advisory lock that is held while tables are made.
const schemaLock = 0x6f73736179 // "ossay"

// undefinedTable is PostgreSQL's code for a table that is not there.
const undefinedTable = "42P01"

// steps returns the changes of the tables, in their order.
func steps() ([]string, error) {
	names, err := fs.Glob(migrations, "migrations/*.sql")
	if err != nil {
		return nil, err
	}
	list := make([]string, 0, len(names))
	for _, name := range names {
		text, err := migrations.ReadFile(name)
		if err != nil {
			return nil, err
		}
		list = append(list, string(text))
	}
	return list, nil
}

// migrate makes the tables, or brings them to what this program knows, in one
// transaction: all or nothing, and one process at a time.
func migrate(ctx context.Context, conn *pgx.Conn) error {
	list, err := steps()
	if err != nil {
		return err
	}
	return pgx.BeginFunc(ctx, conn, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, "SELECT pg_advisory_xact_lock($1)", int64(schemaLock)); err != nil {
			return err
		}
		if _, err := tx.Exec(ctx, "CREATE TABLE IF NOT EXISTS ossay_logindex_schema (version integer PRIMARY KEY)"); err != nil {
			return err
		}
		version, err := schemaVersion(ctx, tx, len(list))
		if err != nil {
			return err
		}
		for n := version; n < len(list); n++ {
			if _, err := tx.Exec(ctx, list[n]); err != nil {
				return fmt.Errorf("step %d: %w", n+1, err)
			}
			if _, err := tx.Exec(ctx, "INSERT INTO ossay_logindex_schema VALUES ($1)", n+1); err != nil {
				return err
			}
		}
		return nil
	})
}

// asks is a connection or a transaction.
type asks interface {
	QueryRow(ctx context.Context, sql string, args ...any) pgx.Row
}

// schemaVersion is how many steps the tables have taken. Tables of a newer program
// are refused: what they mean is not known here.
func schemaVersion(ctx context.Context, db asks, known int) (int, error) {
	var version int
	err := db.QueryRow(ctx, "SELECT coalesce(max(version), 0) FROM ossay_logindex_schema").Scan(&version)
	var told *pgconn.PgError
	if errors.As(err, &told) && told.Code == undefinedTable {
		return 0, errNoTables
	}
	if err == nil && version > known {
		err = fmt.Errorf("the tables are of version %d, and this program knows %d: use a newer ossay", version, known)
	}
	return version, err
}
