package app

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/fault"
)

func TestAnInstanceOfAnotherMachineIsNotStoppedHere(t *testing.T) {
	w := newWorld(t, nil)
	up := w.instance()
	name := filepath.Join(up.Dir, processFile)
	own, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	here, _ := os.Hostname()
	p, err := readProcess(name)
	if err != nil || p.pid != os.Getpid() || p.host != here {
		t.Errorf("%+v %v", p, err)
	}
	// The number is that of a process that must live on: this one.
	if err := os.WriteFile(name, []byte(strings.Replace(string(own), here, "elsewhere", 1)), 0o600); err != nil {
		t.Fatal(err)
	}
	_, err = TrustDown(context.Background(), w.env, "")
	refused(t, err, fault.Usage, `runs on another machine, "elsewhere"`)
	err = TrustRotate(context.Background(), w.env, TrustRequest{}, []string{"ca"})
	refused(t, err, fault.Usage, `runs on another machine, "elsewhere"`)
}

func TestAStandbyMakesNoInstance(t *testing.T) {
	w := newWorld(t, nil)
	err := ServeInstance(context.Background(), w.env, TrustRequest{Standby: true, LogFile: io.Discard})
	refused(t, err, fault.NotFound, "no instance in")
	dir, _ := w.env.instanceDir("")
	if _, err := os.Stat(dir); err == nil {
		t.Error("its folder was made")
	}
}

func TestAStandbyThatIsToldToEndEndsWell(t *testing.T) {
	w := newWorld(t, nil)
	w.instance()
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- ServeInstance(ctx, w.env, TrustRequest{Standby: true, LogFile: io.Discard}) }()
	cancel()
	if err := <-ended; err != nil {
		t.Error(err)
	}
	w.vars["OSSAY_TRUST_PASSWORD"] = "another password"
	err := ServeInstance(context.Background(), w.env, TrustRequest{Standby: true, LogFile: io.Discard})
	refused(t, err, fault.Usage, "the password does not open")
}
