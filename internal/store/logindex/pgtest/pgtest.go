// Package pgtest runs a PostgreSQL of its own for a test, where this machine has
// one installed: on a socket in a new folder, without a port, as another user where
// the test runs as root, which PostgreSQL refuses. It is for tests only.
package pgtest

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strconv"
	"time"
)

// ErrMissing is returned where PostgreSQL is not installed.
var ErrMissing = errors.New("PostgreSQL is not installed: neither in the path nor below /usr/lib/postgresql")

// Installed says whether this machine has a PostgreSQL.
func Installed() bool { return find("initdb") != "" && find("postgres") != "" }

// Start makes a database and returns its address. What stop does must be done
// before the test ends.
func Start() (address string, stop func(), err error) {
	if !Installed() {
		return "", nil, ErrMissing
	}
	initdb, server := find("initdb"), find("postgres")
	dir, err := os.MkdirTemp("", "ossay-pg")
	if err != nil {
		return "", nil, err
	}
	remove := func() { _ = os.RemoveAll(dir) }
	var as []string
	if os.Getuid() == 0 {
		if as, err = another(dir); err != nil {
			remove()
			return "", nil, err
		}
	}
	data := filepath.Join(dir, "data")
	if out, err := command(as, dir, initdb, "-D", data, "-U", "postgres", "-A", "trust", "-N", "-E", "UTF8", "--no-locale").CombinedOutput(); err != nil {
		remove()
		return "", nil, fmt.Errorf("initdb: %w\n%s", err, out)
	}
	log, err := os.Create(filepath.Join(dir, "log"))
	if err != nil {
		remove()
		return "", nil, err
	}
	defer log.Close()
	run := command(as, dir, server, "-D", data, "-k", dir, "-c", "listen_addresses=", "-c", "fsync=off")
	run.Stdout, run.Stderr = log, log
	if err := run.Start(); err != nil {
		remove()
		return "", nil, err
	}
	stop = func() {
		_ = run.Process.Signal(os.Interrupt)
		_ = run.Wait()
		remove()
	}
	if err := await(filepath.Join(dir, ".s.PGSQL.5432"), find("psql"), dir); err != nil {
		text, _ := os.ReadFile(filepath.Join(dir, "log"))
		stop()
		return "", nil, fmt.Errorf("%w\n%s", err, text)
	}
	return "postgres://postgres@/postgres?host=" + url.QueryEscape(dir), stop, nil
}

// await waits until the server answers at its socket.
func await(socket, psql, dir string) error {
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	for ctx.Err() == nil {
		_, err := os.Stat(socket)
		if err == nil && psql != "" {
			err = exec.CommandContext(ctx, psql, "-h", dir, "-U", "postgres", "-c", "SELECT 1", "postgres").Run()
		}
		if err == nil {
			return nil
		}
		time.Sleep(20 * time.Millisecond)
	}
	return errors.New("the server did not answer within 30 seconds")
}

// find looks for a program of PostgreSQL in the path and where Debian keeps it.
func find(name string) string {
	if file, err := exec.LookPath(name); err == nil {
		return file
	}
	list, _ := filepath.Glob("/usr/lib/postgresql/*/bin/" + name)
	if len(list) == 0 {
		return ""
	}
	return list[len(list)-1]
}

// another gives the folder to the user nobody, and returns how to run a program so.
func another(dir string) ([]string, error) {
	setpriv, err := exec.LookPath("setpriv")
	if err != nil {
		return nil, ErrMissing
	}
	u, err := user.Lookup("nobody")
	if err != nil {
		return nil, ErrMissing
	}
	uid, err := strconv.Atoi(u.Uid)
	if err != nil {
		return nil, err
	}
	if err := os.Chown(dir, uid, -1); err != nil {
		return nil, err
	}
	return []string{setpriv, "--reuid=" + u.Uid, "--regid=" + u.Gid, "--clear-groups"}, nil
}

func command(as []string, dir string, line ...string) *exec.Cmd {
	line = append(as[:len(as):len(as)], line...)
	cmd := exec.Command(line[0], line[1:]...)
	cmd.Dir = dir
	return cmd
}
