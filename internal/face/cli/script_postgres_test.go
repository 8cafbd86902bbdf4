package cli

import (
	"context"
	"errors"

	"github.com/jackc/pgx/v5"
	"github.com/rogpeppe/go-internal/testscript"

	"github.com/ossay-dev/ossay/internal/store/logindex/pgtest"
)

// conditions knows [postgres]: this machine has a PostgreSQL.
func conditions(name string) (bool, error) {
	if name != "postgres" {
		return false, errors.New("unknown condition")
	}
	return pgtest.Installed(), nil
}

// postgres is the script command "postgres": it runs a PostgreSQL until the script
// ends and puts its address into $INDEX.
func postgres(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 0 {
		ts.Fatalf("usage: postgres")
	}
	address, stop, err := pgtest.Start()
	ts.Check(err)
	ts.Defer(stop)
	ts.Setenv("INDEX", address)
}

// sql is the script command "sql STATEMENT": it changes the database at $INDEX.
func sql(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: sql STATEMENT")
	}
	conn, err := pgx.Connect(context.Background(), ts.Getenv("INDEX"))
	ts.Check(err)
	defer conn.Close(context.Background())
	_, err = conn.Exec(context.Background(), args[0])
	ts.Check(err)
}
