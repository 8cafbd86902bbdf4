//go:build unix

package cli

import (
	"bytes"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"
)

// A stander is a process that waits for the instance of another, and its log.
type stander struct {
	process *exec.Cmd
	log     *lockedBuffer
}

// lockedBuffer is written by a process and read by a test.
type lockedBuffer struct {
	mu   sync.Mutex
	data bytes.Buffer
}

// Write appends.
func (b *lockedBuffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.data.Write(p)
}

// String returns all.
func (b *lockedBuffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.data.String()
}

// standBy starts a process that waits, and returns when it does.
func (s *sigstored) standBy(more ...string) *stander {
	s.t.Helper()
	b := &stander{log: &lockedBuffer{}}
	b.process = command(s.t, s.state, append([]string{"trust", "up", "--standby"}, more...)...)
	b.process.Env = append(b.process.Env, "SOURCE_DATE_EPOCH=")
	b.process.Stderr = b.log
	if err := b.process.Start(); err != nil {
		s.t.Fatal(err)
	}
	s.t.Cleanup(func() { _ = b.process.Process.Kill() })
	b.says(s.t, "standby: waiting")
	return b
}

func (b *stander) says(t *testing.T, what string) {
	t.Helper()
	for start := time.Now(); !strings.Contains(b.log.String(), what); time.Sleep(5 * time.Millisecond) {
		if time.Since(start) > 20*time.Second {
			t.Fatalf("%q is not said:\n%s", what, b.log)
		}
	}
}

// answers waits until an instance answers at an address.
func answersAt(t *testing.T, address string, log fmt.Stringer) {
	t.Helper()
	for start := time.Now(); time.Since(start) < 20*time.Second; time.Sleep(5 * time.Millisecond) {
		if a, err := http.Get(address + "/healthz"); err == nil {
			a.Body.Close()
			if a.StatusCode == http.StatusOK {
				return
			}
		}
	}
	t.Fatalf("nobody answers at %s:\n%s", address, log)
}

// signLoop lets clients sign one file after the other, whether the instance is
// there or not, until they are told to end. It returns what was signed.
func (s *sigstored) signLoop(round, clients int, end *atomic.Bool, signed *atomic.Int64) []string {
	var mu sync.Mutex
	var names []string
	var wg sync.WaitGroup
	for c := range clients {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for n := 0; !end.Load(); n++ {
				name := filepath.Join(s.dir, fmt.Sprintf("s%d-%d-%d", round, c, n))
				if os.WriteFile(name, []byte(name), 0o644) != nil {
					return
				}
				cmd := command(s.t, s.state, "sign", "-q", name)
				cmd.Env = append(cmd.Env, "SOURCE_DATE_EPOCH=")
				if cmd.Run() != nil {
					continue // the instance is gone for a moment
				}
				signed.Add(1)
				mu.Lock()
				names = append(names, name)
				mu.Unlock()
			}
		}()
	}
	wg.Wait()
	return names
}

// TestAStandbyTakesOverAKilledLog kills the process that has the instance while
// clients sign. The one that waited must serve within seconds, at the same address;
// the log must go on without a fork, and all that was signed must verify.
func TestAStandbyTakesOverAKilledLog(t *testing.T) {
	s := &sigstored{t: t, state: t.TempDir(), dir: t.TempDir()}
	s.begin()
	defer func() { s.kill() }()
	var before [][]byte
	var longest time.Duration
	for round := range max(rounds()/2, 1) {
		second := s.standBy()
		var end atomic.Bool
		var signed atomic.Int64
		all := make(chan []string)
		go func() { all <- s.signLoop(round, 3, &end, &signed) }()
		for start := time.Now(); signed.Load() < 2 && time.Since(start) < 20*time.Second; {
			time.Sleep(5 * time.Millisecond)
		}
		s.kill()
		killed := time.Now()
		answersAt(t, s.url, second.log)
		longest = max(longest, time.Since(killed))
		s.process = second.process
		for n, start := signed.Load(), time.Now(); signed.Load() < n+2 && time.Since(start) < 20*time.Second; {
			time.Sleep(5 * time.Millisecond)
		}
		end.Store(true)
		names := <-all
		if len(names) < 4 {
			t.Fatalf("round %d: only %d signatures, before and after:\n%s", round, len(names), second.log)
		}
		for _, name := range names {
			if out, err := command(t, s.state, "verify", "--by", "/.*/", "--issuer", s.url, name).CombinedOutput(); err != nil {
				t.Fatalf("round %d: what was signed does not verify: %v\n%s", round, err, out)
			}
		}
		before = s.grew(round, before)
		s.holds(before, names)
		// The monitor of one state folder remembers what it saw in the last round.
		if out, err := command(t, s.state, "trust", "monitor").CombinedOutput(); err != nil || !strings.Contains(string(out), "the log only grew") {
			t.Fatalf("round %d: %v\n%s", round, err, out)
		}
	}
	if longest > 5*time.Second {
		t.Errorf("the standby needed %v", longest)
	}
	t.Logf("%d entries; the longest gap %v", len(before), longest.Round(time.Millisecond))
}

// grew checks that the log holds what it held, and that its checkpoint stands for
// what it holds.
func (s *sigstored) grew(round int, before [][]byte) [][]byte {
	s.t.Helper()
	size, root := s.checkpoint()
	leaves := s.leaves(size)
	if len(leaves) < len(before) || uint64(len(leaves)) != size || size > 0 && !bytes.Equal(rootOf(leaves), root) {
		s.t.Fatalf("round %d: the checkpoint does not stand for the %d entries, %d before", round, size, len(before))
	}
	for i := range before {
		if !bytes.Equal(before[i], leaves[i]) {
			s.t.Fatalf("round %d: entry %d is another now", round, i)
		}
	}
	return leaves
}

// holds checks that what clients were given stands in the log, where they were told.
func (s *sigstored) holds(leaves [][]byte, names []string) {
	s.t.Helper()
	for _, name := range names {
		data, err := os.ReadFile(name + ".sigstore.json")
		if err != nil {
			s.t.Fatal(err)
		}
		if index, leaf := s.extends(nil, data); index >= uint64(len(leaves)) || !bytes.Equal(leaves[index], leaf) {
			s.t.Fatalf("%s: entry %d is another in the log of %d", name, index, len(leaves))
		}
	}
}

// TestAStandbyDoesNotTakeWhatAStoppedProcessHas stops the first process without
// ending it: it has its lock still, so the second must wait, at its own address. It
// takes over when the first is told to end.
func TestAStandbyDoesNotTakeWhatAStoppedProcessHas(t *testing.T) {
	s := &sigstored{t: t, state: t.TempDir(), dir: t.TempDir()}
	s.begin()
	defer func() { s.kill() }()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	own := l.Addr().String()
	l.Close()
	second := s.standBy("--listen", own)
	defer func() { _ = second.process.Process.Kill(); _ = second.process.Wait() }()
	_ = s.process.Process.Signal(syscall.SIGSTOP)
	time.Sleep(1200 * time.Millisecond)
	if strings.Contains(second.log.String(), "taking over") {
		t.Error("two processes have the instance")
	}
	_ = s.process.Process.Signal(syscall.SIGCONT)
	answersAt(t, s.url, second.log)
	if out, err := command(t, s.state, "trust", "down").CombinedOutput(); err != nil || !strings.Contains(string(out), "stopped") {
		t.Errorf("%v: %s", err, out)
	}
	second.says(t, "standby: taking over")
	answersAt(t, "http://"+own, second.log)
	_ = second.process.Process.Signal(syscall.SIGTERM)
	if err := second.process.Wait(); err != nil {
		t.Errorf("the standby does not end well: %v\n%s", err, second.log)
	}
}

// TestAProcessWhoseLockIsTakenAwayEnds removes the file of the lock, as a hasty
// administrator does: the second process takes over, and the first may neither sign
// nor stay.
func TestAProcessWhoseLockIsTakenAwayEnds(t *testing.T) {
	s := &sigstored{t: t, state: t.TempDir(), dir: t.TempDir()}
	s.begin()
	second := s.standBy()
	defer func() { _ = second.process.Process.Kill(); _ = second.process.Wait() }()
	if err := os.Remove(filepath.Join(s.state, "trust", "instance", ".lock")); err != nil {
		t.Fatal(err)
	}
	if err := s.process.Wait(); err == nil {
		t.Error("the first process ends as if nothing had been")
	}
	if !strings.Contains(s.log.String(), "this process ends") || !strings.Contains(s.log.String(), "hint: start it with --standby") {
		t.Errorf("it does not say why:\n%s", s.log)
	}
	second.says(t, "standby: taking over")
	answersAt(t, s.url, second.log)
	if _, err := os.Stat(filepath.Join(s.state, "trust", "instance", "server.pid")); err != nil {
		t.Errorf("the first took the mark of the second away: %v", err)
	}
}

// TestKeysAreRotatedWhileAStandbyWaits stops the first process for the rotation; the
// standby must not take the instance meanwhile, and knows the new keys afterwards.
func TestKeysAreRotatedWhileAStandbyWaits(t *testing.T) {
	s := &sigstored{t: t, state: t.TempDir(), dir: t.TempDir()}
	s.begin()
	second := s.standBy()
	defer func() { _ = second.process.Process.Kill(); _ = second.process.Wait() }()
	ended := make(chan error, 1)
	go func() { ended <- s.process.Wait() }()
	if out, err := command(t, s.state, "trust", "rotate", "ca").CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	<-ended
	if strings.Contains(second.log.String(), "taking over") {
		t.Fatalf("the standby took what was held:\n%s", second.log)
	}
	// What the rotation started is stopped; now the standby may have it.
	if out, err := command(t, s.state, "trust", "down").CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	second.says(t, "standby: taking over")
	answersAt(t, s.url, second.log)
	name := filepath.Join(s.dir, "x")
	if err := os.WriteFile(name, []byte("x"), 0o644); err != nil {
		t.Fatal(err)
	}
	cmd := command(t, s.state, "sign", name)
	cmd.Env = append(cmd.Env, "SOURCE_DATE_EPOCH=")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	if out, err := command(t, s.state, "verify", "--by", "/.*/", "--issuer", s.url, name).CombinedOutput(); err != nil {
		t.Fatalf("the standby signs with the old keys: %v: %s", err, out)
	}
}
