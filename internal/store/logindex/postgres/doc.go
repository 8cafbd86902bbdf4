// Package postgres keeps the index of a log in PostgreSQL.
//
// Its tables have names that begin with ossay_ and lie in the first schema of the
// connection's search path. They are made and changed by the numbered files of the
// folder migrations, which the program carries; only who fills the index makes
// tables, so who searches needs no more than the right to read. Passwords come from
// the address, PGPASSWORD or the password file of PostgreSQL's clients, and never
// stand in an error.
package postgres
