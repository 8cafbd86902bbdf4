package authority

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/transparency-dev/tessera"

	"github.com/ossay-dev/ossay/internal/format/note"
)

// witnessing is who cosigns the checkpoints of an instance.
type witnessing struct {
	Policy string `json:"policy"` // C2SP tlog-policy, with addresses
	// Wait holds a checkpoint back until the quorum has cosigned it. Otherwise it is
	// published without, and who is missing is told.
	Wait bool `json:"wait"`
}

// Times of witnessing: a signature waits for both.
const (
	witnessTimeout = 2 * time.Second  // of one request
	witnessWait    = 20 * time.Second // for the quorum, before a client is told
	maxPause       = 30 * time.Second // between requests to one that does not answer
)

// targetWitness is the policy of the witnesses in the TUF repository.
const targetWitness = "witness_policy.txt"

// SetWitnesses says which witnesses cosign the checkpoints of an instance; nil
// for none. Wait holds checkpoints back until the quorum is reached. The instance
// must not run.
func SetWitnesses(dir string, password []byte, p *note.Policy, wait bool, s Surroundings) error {
	i, err := Open(dir, password, s)
	if err != nil {
		return err
	}
	defer i.Close()
	i.state.Witness = nil
	if p != nil && len(p.Witnesses) > 0 {
		for _, w := range p.Witnesses {
			if w.URL == "" {
				return fmt.Errorf("the witness %s has no address", w.Name)
			}
		}
		p.Logs = nil
		if _, err := tessera.NewWitnessGroupFromPolicy([]byte(p.String())); err != nil {
			return err
		}
		i.state.Witness = &witnessing{p.String(), wait}
	}
	if err := i.state.publish(dir, i.ring, nil, s.Now().UTC()); err != nil {
		return err
	}
	return i.state.save(dir)
}

// witnesses returns the policy of an instance's witnesses, nil where there are
// none, and whether checkpoints wait for them.
func (st *state) witnesses() (*note.Policy, bool, error) {
	if st.Witness == nil {
		return nil, false, nil
	}
	p, err := note.ParsePolicy(st.Witness.Policy)
	return p, st.Witness.Wait, err
}

// WitnessPolicy returns what verifiers need to judge the cosignatures of an
// instance, "" where it has no witnesses.
func WitnessPolicy(dir string) (string, error) {
	st, err := readState(dir)
	if err != nil {
		return "", err
	}
	return st.witnessPolicy()
}

// witnessPolicy is what verifiers need: the keys of the logs and of the witnesses.
// It is empty where there are no witnesses.
func (st *state) witnessPolicy() (string, error) {
	p, _, err := st.witnesses()
	if p == nil || err != nil {
		return "", err
	}
	for _, l := range st.Log {
		public, err := x509.ParsePKIXPublicKey(l.Public)
		if err != nil {
			return "", err
		}
		if ed, ok := public.(ed25519.PublicKey); ok {
			p.Logs = append(p.Logs, note.Key{Name: st.host(), Kind: note.Ed25519, Public: ed})
		}
	}
	return p.String(), nil
}

// A courier carries checkpoints to witnesses. It knows who answered last, tells
// when that changes, and asks those who do not answer less and less often.
type courier struct {
	next   http.RoundTripper
	now    func() time.Time
	logger *slog.Logger
	names  map[string]string // by address of add-checkpoint
	wait   bool

	mu   sync.Mutex
	list map[string]*WitnessState
}

// A WitnessState is how a witness answered last.
type WitnessState struct {
	Name   string    `json:"name"`
	OK     bool      `json:"ok"`
	Signed time.Time `json:"signed,omitzero"` // last cosignature
	Why    string    `json:"why,omitempty"`   // where it is not well
	pause  time.Duration
	again  time.Time // not asked before
}

func newCourier(p *note.Policy, wait bool, now func() time.Time, logger *slog.Logger) *courier {
	c := &courier{next: http.DefaultTransport, now: now, logger: logger, wait: wait, names: map[string]string{}, list: map[string]*WitnessState{}}
	for _, w := range p.Witnesses {
		c.names[strings.TrimSuffix(w.URL, "/")+"/add-checkpoint"] = w.Name
		c.list[w.Name] = &WitnessState{Name: w.Name, Why: "not asked yet"}
	}
	return c
}

// client is what the log uses. A redirection is not followed: it would carry a
// witness's answer from elsewhere.
func (c *courier) client() *http.Client {
	return &http.Client{Transport: c, Timeout: witnessTimeout, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
}

// RoundTrip asks one witness.
func (c *courier) RoundTrip(q *http.Request) (*http.Response, error) {
	name := c.names[q.URL.String()]
	c.mu.Lock()
	state := c.list[name]
	paused := state != nil && c.now().Before(state.again)
	c.mu.Unlock()
	if paused {
		return nil, errors.New("it did not answer before, and is not asked yet")
	}
	a, err := c.next.RoundTrip(q)
	switch {
	case err != nil && q.Context().Err() != nil && !errors.Is(q.Context().Err(), context.DeadlineExceeded):
		return nil, err // enough others answered: nothing is known of this one
	case err != nil:
		c.failed(name, "it does not answer: "+err.Error())
		return nil, err
	case a.StatusCode == http.StatusOK:
		c.answered(name)
		return a, nil
	case a.StatusCode == http.StatusConflict && a.Header.Get("Content-Type") == "text/x.tlog.size":
		return c.behind(name, q, a)
	}
	c.failed(name, fmt.Sprintf("it refuses: status %d", a.StatusCode))
	return a, nil
}

// behind looks at a witness that remembers another size: a smaller one is caught up
// with; a larger one means that the log forgot entries.
func (c *courier) behind(name string, q *http.Request, a *http.Response) (*http.Response, error) {
	data, err := io.ReadAll(io.LimitReader(a.Body, 64))
	a.Body.Close()
	if err != nil {
		c.failed(name, "its answer broke off")
		return nil, err
	}
	a.Body = io.NopCloser(bytes.NewReader(data))
	signed, err := strconv.ParseUint(strings.TrimSpace(string(data)), 10, 64)
	if err != nil {
		c.failed(name, "its answer is no size")
		return a, nil
	}
	if q.GetBody == nil {
		return a, nil
	}
	body, err := q.GetBody()
	if err != nil {
		return a, nil
	}
	defer body.Close()
	text, err := io.ReadAll(io.LimitReader(body, maxRequest))
	if err != nil {
		return a, nil
	}
	_, checkpoint, _ := strings.Cut(string(text), "\n\n")
	if size, _, err := stateOf(checkpoint); err == nil && signed > size {
		c.failed(name, fmt.Sprintf("it cosigned %d entries, and the log has %d: the log forgot some", signed, size))
	}
	return a, nil
}

func (c *courier) answered(name string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	s := c.list[name]
	if s == nil {
		return
	}
	if !s.OK {
		c.logger.Info("witness", "name", name, "state", "cosigns")
	}
	*s = WitnessState{Name: name, OK: true, Signed: c.now().UTC()}
}

// failed notes that a witness is not well. Where checkpoints wait for it, it is
// asked again within a second.
func (c *courier) failed(name, why string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	s := c.list[name]
	if s == nil {
		return
	}
	if s.OK || s.Why != why {
		c.logger.Warn("witness", "name", name, "state", why)
	}
	limit := maxPause
	if c.wait {
		limit = time.Second
	}
	s.OK, s.Why = false, why
	s.pause = min(max(2*s.pause, 250*time.Millisecond), limit)
	s.again = c.now().Add(s.pause)
}

// states returns how all witnesses are, by name.
func (c *courier) states() []WitnessState {
	if c == nil {
		return nil
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	var out []WitnessState
	for _, s := range c.list {
		out = append(out, *s)
	}
	slices.SortFunc(out, func(a, b WitnessState) int { return strings.Compare(a.Name, b.Name) })
	return out
}

// missing names those who are not well.
func (c *courier) missing() string {
	var out []string
	for _, s := range c.states() {
		if !s.OK {
			out = append(out, s.Name+" ("+s.Why+")")
		}
	}
	if len(out) == 0 {
		return "their quorum"
	}
	return strings.Join(out, ", ")
}
