package app

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/trust/authority"
	"github.com/ossay-dev/ossay/internal/trust/keys"
)

// processFile names the process that serves an instance: its number and, because
// the folder may be shared, its machine.
const processFile = "server.pid"

// openInstance opens an instance, or waits for it. Both results are nil where the
// context ends meanwhile.
func (e Env) openInstance(ctx context.Context, dir string, password []byte, standby bool, logger *slog.Logger) (*authority.Instance, error) {
	around := authority.Surroundings{Now: e.Now, Random: random()}
	open := authority.Open
	if standby {
		logger.Info("standby: waiting for the instance", "dir", dir)
		open = func(dir string, password []byte, s authority.Surroundings) (*authority.Instance, error) {
			return authority.Standby(ctx, dir, password, s)
		}
	}
	i, err := open(dir, password, around)
	switch {
	case err == nil && standby:
		logger.Info("standby: taking over", "dir", dir)
	case keys.IsPassword(err):
		return nil, fault.New(fault.Usage, "%w", err).WithHint("set OSSAY_TRUST_PASSWORD, or give --password-file")
	case standby && errors.Is(err, context.Canceled):
		return nil, nil
	case err != nil:
		return nil, fault.New(fault.Usage, "opening the instance in %s: %w", dir, plainPath(err))
	}
	return i, nil
}

// whileHeld runs f until it ends, or until another process has the instance: then
// f's context ends, and the error says why.
func whileHeld(ctx context.Context, i *authority.Instance, f func(context.Context) error) error {
	inner, stop := context.WithCancel(ctx)
	defer stop()
	lost := make(chan error, 1)
	go func() {
		lost <- i.Lost(inner)
		stop()
	}()
	err := f(inner)
	stop()
	if why := <-lost; why != nil {
		return fault.New(fault.Partial, "this process ends: %w", why).WithHint("start it with --standby; and see who removed the file .lock, or why the file server gave it away")
	}
	return err
}

// listenAt listens. A standby that takes over at the address of a process that was
// killed waits a moment until the system has closed it.
func listenAt(ctx context.Context, address string, standby bool) (net.Listener, error) {
	for limit := time.Now().Add(startWait); ; {
		l, err := net.Listen("tcp", address)
		if err == nil || !standby || ctx.Err() != nil || time.Now().After(limit) {
			return l, err
		}
		time.Sleep(pollEvery)
	}
}

// writeProcess says which process serves an instance. The result takes that back,
// unless another process serves it by then.
func writeProcess(dir string) (func(), error) {
	host, err := os.Hostname()
	if err != nil {
		return nil, fault.New(fault.Internal, "asking for the name of this machine: %w", err)
	}
	name := filepath.Join(dir, processFile)
	text := strconv.Itoa(os.Getpid()) + " " + host + "\n"
	if err := replaceFile(name, []byte(text), 0o600); err != nil {
		return nil, err
	}
	return func() {
		if now, err := os.ReadFile(name); err == nil && string(now) == text {
			os.Remove(name)
		}
	}, nil
}

// A process serves an instance; the zero value is none.
type process struct {
	pid  int
	host string // its machine; empty where an older release wrote the file
}

// readProcess reads which process serves an instance, as far as it said so.
func readProcess(name string) (process, error) {
	data, err := os.ReadFile(name)
	if errors.Is(err, os.ErrNotExist) {
		return process{}, nil
	}
	if err != nil {
		return process{}, fault.New(fault.Usage, "reading %s: %w", name, plainPath(err))
	}
	number, host, _ := strings.Cut(strings.TrimSpace(string(data)), " ")
	pid, err := strconv.Atoi(number)
	if err != nil || pid <= 1 {
		return process{}, fault.New(fault.Usage, "%s is damaged", name)
	}
	return process{pid, host}, nil
}
