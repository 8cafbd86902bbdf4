package app

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/trust/authority"
)

// A TrustRequest says which instance is meant and how a new one is made.
type TrustRequest struct {
	Dir          string // default: in the state folder
	PasswordFile string
	Name         string // of a new instance
	URL          string // base address of a new instance; a free port of localhost if empty
	Listen       string // address to listen at; that of the URL if empty
	User         string // first local user of a new instance
	Standby      bool   // wait until no process has the instance, and run it then
	LogFile      io.Writer
}

// A TrustUp says what runs now.
type TrustUp struct {
	URL, Dir     string
	Created      bool
	Running      bool   // it ran before
	PasswordFile string // where the password of new keys was put
	User         string // who can sign in
	Imported     []TrustFile
}

// The times to wait for an instance that starts or stops.
const (
	startWait = 15 * time.Second
	pollEvery = 10 * time.Millisecond
)

// PrepareInstance makes an instance where there is none, and takes over its
// trusted root, signing configuration and login.
func PrepareInstance(env Env, req TrustRequest) (*TrustUp, error) {
	if err := authority.Supported(); err != nil {
		return nil, fault.New(fault.Usage, "%w", err).WithHint("run it on such a machine, and take its root and signing configuration with ossay trust import")
	}
	dir, err := env.instanceDir(req.Dir)
	if err != nil {
		return nil, err
	}
	up := &TrustUp{Dir: dir}
	password, err := env.keyPassword(req.PasswordFile)
	if err != nil {
		return nil, err
	}
	if !authority.Exists(dir) && req.Standby {
		return nil, fault.New(fault.NotFound, "there is no instance in %s to stand by for", dir).WithHint("ossay trust up makes one; a standby uses the same folder")
	}
	if !authority.Exists(dir) {
		if password == nil {
			if password, up.PasswordFile, err = env.makePassword(); err != nil {
				return nil, err
			}
		}
		if err := env.create(up, req, password); err != nil {
			return nil, err
		}
	}
	if password == nil {
		return nil, fault.New(fault.Usage, "the keys of %s need their password", dir).WithHint("set OSSAY_TRUST_PASSWORD, or give --password-file")
	}
	info, err := authority.Describe(dir)
	if err != nil {
		return nil, fault.New(fault.Usage, "%w", err)
	}
	up.URL = info.URL
	for _, data := range [][]byte{info.TrustedRoot, info.SigningConfig} {
		f, err := env.takeTrust(dir, data)
		if err != nil {
			return nil, err
		}
		up.Imported = append(up.Imported, *f)
	}
	return up, nil
}

// create makes the instance and its first user.
func (e Env) create(up *TrustUp, req TrustRequest, password []byte) error {
	address := req.URL
	if address == "" {
		port, err := freePort()
		if err != nil {
			return fault.New(fault.Usage, "finding a free port: %w", err)
		}
		address = "http://localhost:" + strconv.Itoa(port)
	}
	around := authority.Surroundings{Now: e.Now, Random: random()}
	name := orElse(req.Name, "private")
	if err := authority.Create(up.Dir, name, address, password, around); err != nil {
		return fault.New(fault.Usage, "making the instance in %s: %w", up.Dir, plainPath(err))
	}
	up.Created = true
	i, err := authority.Open(up.Dir, password, around)
	if err != nil {
		return fault.New(fault.Usage, "opening the instance in %s: %w", up.Dir, plainPath(err))
	}
	defer i.Close()
	up.User = orElse(req.User, orElse(e.Getenv("USER"), "owner")+"@localhost")
	l := login{address, up.User, authority.NewPassword()}
	if err := i.SetUser(l.User, l.Password); err != nil {
		return fault.New(fault.Usage, "making the user: %w", err)
	}
	return e.writeLogin(l)
}

func freePort() (int, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port, nil
}

// TrustUpBackground makes sure that an instance answers: it starts this program
// once more, detached, and waits until the instance answers.
func TrustUpBackground(ctx context.Context, env Env, req TrustRequest) (*TrustUp, error) {
	up, err := PrepareInstance(env, req)
	if err != nil {
		return nil, err
	}
	if answers(ctx, up.URL) {
		up.Running = true
		return up, nil
	}
	self, err := os.Executable()
	if err != nil {
		return nil, fault.New(fault.Internal, "finding this program: %w", err)
	}
	logName := filepath.Join(up.Dir, "server.log")
	log, err := os.OpenFile(logName, os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o600)
	if err != nil {
		return nil, fault.New(fault.Usage, "opening the log of the instance: %w", plainPath(err))
	}
	defer log.Close()
	args := []string{"trust", "up", "--foreground", "--dir", up.Dir}
	if req.PasswordFile != "" {
		file, err := filepath.Abs(req.PasswordFile)
		if err != nil {
			return nil, err
		}
		args = append(args, "--password-file", file)
	}
	if req.Listen != "" {
		args = append(args, "--listen", req.Listen)
	}
	cmd := exec.Command(self, args...)
	cmd.Stdout, cmd.Stderr = log, log
	detach(cmd)
	if err := cmd.Start(); err != nil {
		return nil, fault.New(fault.Internal, "starting the instance: %w", err)
	}
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	limit := time.After(startWait)
	for {
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-ended:
			return nil, fault.New(fault.Usage, "the instance did not start: %s", lastLine(logName)).WithHint("its log is %s", logName)
		case <-limit:
			return nil, fault.New(fault.Usage, "the instance does not answer at %s after %s", up.URL, startWait).WithHint("its log is %s", logName)
		case <-time.After(pollEvery):
			if answers(ctx, up.URL) {
				return up, nil
			}
		}
	}
}

func lastLine(name string) string {
	data, err := os.ReadFile(name)
	if err != nil {
		return "its log cannot be read"
	}
	lines := strings.Split(strings.TrimSpace(string(data)), "\n")
	return lines[max(len(lines)-2, 0)]
}

// answers reports whether an instance answers at an address.
func answers(ctx context.Context, address string) bool {
	_, err := health(ctx, address)
	return err == nil
}

// An InstanceHealth is what a running instance says of itself.
type InstanceHealth struct {
	Name      string                   `json:"name"`
	URL       string                   `json:"url"`
	Entries   int                      `json:"entries"`
	Witnesses []authority.WitnessState `json:"witnesses"`
}

func health(ctx context.Context, address string) (*InstanceHealth, error) {
	q, err := http.NewRequestWithContext(ctx, http.MethodGet, address+"/healthz", nil)
	if err != nil {
		return nil, err
	}
	a, err := (&http.Client{Timeout: 2 * time.Second}).Do(q)
	if err != nil {
		return nil, err
	}
	defer a.Body.Close()
	var h InstanceHealth
	if err := json.NewDecoder(io.LimitReader(a.Body, 1<<16)).Decode(&h); err != nil || h.URL != address {
		return nil, fmt.Errorf("something else answers at %s", address)
	}
	return &h, nil
}

// ServeInstance runs an instance until the context ends.
func ServeInstance(ctx context.Context, env Env, req TrustRequest) error {
	up, err := PrepareInstance(env, req)
	if err != nil {
		return err
	}
	password, err := env.keyPassword(req.PasswordFile)
	if err != nil {
		return err
	}
	logger := slog.New(slog.NewJSONHandler(req.LogFile, nil))
	i, err := env.openInstance(ctx, up.Dir, password, req.Standby, logger)
	if i == nil || err != nil {
		return err
	}
	defer i.Close()
	server, err := authority.NewServer(context.WithoutCancel(ctx), i, logger)
	if err != nil {
		return fault.New(fault.Usage, "starting the instance: %w", err)
	}
	defer func() {
		end, cancel := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
		defer cancel()
		_ = server.Close(end)
	}()
	if err := server.Refresh(ctx); err != nil {
		return fault.New(fault.Usage, "starting the instance: %w", err)
	}
	return whileHeld(ctx, i, func(ctx context.Context) error { return serve(ctx, up, req, server.Handler()) })
}

func serve(ctx context.Context, up *TrustUp, req TrustRequest, h http.Handler) error {
	listen := req.Listen
	u, err := url.Parse(up.URL)
	if err != nil {
		return fault.New(fault.Usage, "the address %s of the instance: %w", up.URL, err)
	}
	if listen == "" {
		port := u.Port()
		if port == "" {
			return fault.New(fault.Usage, "the address %s names no port to listen at", up.URL).WithHint("give one with --listen, behind what ends TLS")
		}
		listen = net.JoinHostPort(strings.Replace(u.Hostname(), "localhost", "127.0.0.1", 1), port)
	}
	l, err := listenAt(ctx, listen, req.Standby)
	if err != nil {
		return fault.New(fault.Usage, "listening at %s: %w", listen, err)
	}
	forget, err := writeProcess(up.Dir)
	if err != nil {
		l.Close()
		return err
	}
	defer forget()
	return serveUntil(ctx, l, h)
}

// TrustDown stops a running instance and waits until it is gone.
func TrustDown(ctx context.Context, env Env, dir string) (bool, error) {
	dir, err := env.instanceDir(dir)
	if err != nil {
		return false, err
	}
	if !authority.Exists(dir) {
		return false, fault.New(fault.NotFound, "there is no instance in %s", dir).WithHint("ossay trust up makes one")
	}
	name := filepath.Join(dir, processFile)
	first, err := readProcess(name)
	if err != nil || first.pid == 0 {
		return false, err
	}
	if here, err := os.Hostname(); err == nil && first.host != "" && first.host != here && authority.Taken(dir) {
		// Its number is that of somebody else here.
		return false, fault.New(fault.Usage, "the instance runs on another machine, %q", first.host).WithHint("do this there")
	}
	info, err := authority.Describe(dir)
	if err != nil {
		return false, fault.New(fault.Usage, "%w", err)
	}
	if !answers(ctx, info.URL) {
		// The process is gone, or its number is another's now: nothing is killed.
		os.Remove(name)
		return false, nil
	}
	p, err := os.FindProcess(first.pid)
	if err == nil {
		err = p.Signal(os.Interrupt)
	}
	if err != nil {
		return false, fault.New(fault.Usage, "stopping the instance: %w", err)
	}
	for limit := time.Now().Add(startWait); time.Now().Before(limit) && ctx.Err() == nil; time.Sleep(pollEvery) {
		if now, err := readProcess(name); !authority.Taken(dir) || err == nil && now.pid != 0 && now != first {
			return true, nil // it is free, or a standby has it
		}
	}
	return false, fault.New(fault.Usage, "the instance does not stop")
}
