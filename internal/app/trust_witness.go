package app

import (
	"context"
	"crypto/ed25519"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/format/note"
	"github.com/ossay-dev/ossay/internal/trust/authority"
	"github.com/ossay-dev/ossay/internal/trust/verify"
	"github.com/ossay-dev/ossay/internal/trust/witness"
)

// A WitnessRequest says which witness is meant and how a new one is made.
type WitnessRequest struct {
	TrustRequest
	Logs    []string // trusted roots or verifier keys of logs to follow
	Restart bool     // forget what was signed of them
}

// The files of a witness and of the policy that verifiers use, in the folder
// "trust" of the state folder.
const (
	witnessFolder     = "witness"
	witnessPolicyFile = "witness_policy.txt"
)

func (e Env) witnessDir(named string) (string, error) {
	if named != "" {
		return filepath.Abs(named)
	}
	dir, err := e.trustDir()
	if err != nil {
		return "", err
	}
	return filepath.Join(dir, witnessFolder), nil
}

// ServeWitness runs a witness until the context ends, making it where there is
// none. tell gets its key and its address before it answers.
func ServeWitness(ctx context.Context, env Env, req WitnessRequest, tell func(key, address string)) error {
	dir, err := env.witnessDir(req.Dir)
	if err != nil {
		return err
	}
	around := witness.Surroundings{Now: env.Now, Random: random()}
	password, err := env.keyPassword(req.PasswordFile)
	if err != nil {
		return err
	}
	if password == nil && !witness.Exists(dir) {
		if password, _, err = env.makePassword(); err != nil {
			return err
		}
	}
	if password == nil {
		return fault.New(fault.Usage, "the key of the witness needs its password").WithHint("set OSSAY_TRUST_PASSWORD, or give --password-file")
	}
	if !witness.Exists(dir) {
		if err := witness.Create(dir, orElse(req.Name, "witness"), password, around); err != nil {
			return instanceFault(err)
		}
	}
	if err := follow(dir, req); err != nil {
		return err
	}
	w, err := witness.Open(dir, password, around)
	if err != nil {
		return instanceFault(err)
	}
	defer w.Close()
	l, err := net.Listen("tcp", orElse(req.Listen, "127.0.0.1:7380"))
	if err != nil {
		return fault.New(fault.Usage, "listening at %s: %w", req.Listen, err)
	}
	tell(w.Key().String(), "http://"+l.Addr().String())
	return serveUntil(ctx, l, w.Handler(slog.New(slog.NewJSONHandler(req.LogFile, nil))))
}

// serveUntil answers requests until the context ends.
func serveUntil(ctx context.Context, l net.Listener, h http.Handler) error {
	s := &http.Server{Handler: h, ReadHeaderTimeout: 10 * time.Second, ReadTimeout: 30 * time.Second, WriteTimeout: 60 * time.Second, IdleTimeout: 2 * time.Minute, MaxHeaderBytes: 64 << 10}
	ended := make(chan error, 1)
	go func() { ended <- s.Serve(l) }()
	select {
	case err := <-ended:
		return fault.New(fault.Internal, "serving: %w", err)
	case <-ctx.Done():
	}
	end, cancel := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
	defer cancel()
	if err := s.Shutdown(end); err != nil {
		return fault.New(fault.Internal, "stopping: %w", err)
	}
	return nil
}

// WitnessFollow lets a witness sign for more logs. It must not run.
func WitnessFollow(env Env, req WitnessRequest) error {
	dir, err := env.witnessDir(req.Dir)
	if err != nil {
		return err
	}
	if !witness.Exists(dir) {
		return fault.New(fault.NotFound, "there is no witness in %s", dir).WithHint("ossay trust witness up makes one")
	}
	return follow(dir, req)
}

func follow(dir string, req WitnessRequest) error {
	var list []note.Key
	for _, l := range req.Logs {
		k, err := logKeys(l)
		if err != nil {
			return err
		}
		list = append(list, k...)
	}
	if len(list) == 0 {
		return nil
	}
	return instanceFault(witness.Follow(dir, list, req.Restart))
}

// logKeys reads the keys of logs: a verifier key, a policy of witnesses, or a
// trusted root. Of a trusted root the keys that count without an end are taken.
func logKeys(name string) ([]note.Key, error) {
	if k, err := note.ParseKey(name); err == nil {
		return []note.Key{k}, nil
	}
	data, err := readBounded(name)
	if err != nil {
		return nil, err
	}
	if p, err := note.ParsePolicy(string(data)); err == nil && len(p.Logs) > 0 {
		return p.Logs, nil
	}
	r, err := verify.ParseRoot(data)
	if err != nil {
		return nil, fault.New(fault.Usage, "%s is neither a verifier key, nor a trusted root, nor a policy that names logs", name)
	}
	var out []note.Key
	for _, l := range r.Logs {
		if public, ok := l.Key.(ed25519.PublicKey); ok && l.Window.End.IsZero() {
			out = append(out, note.Key{Name: l.Name, Kind: note.Ed25519, Public: public})
		}
	}
	if len(out) == 0 {
		return nil, fault.New(fault.Usage, "%s holds no log with an Ed25519 key, which witnesses need", name)
	}
	return out, nil
}

// DescribeWitness reads a witness from its folder; it may run meanwhile.
func DescribeWitness(env Env, dir string) (*witness.Description, error) {
	dir, err := env.witnessDir(dir)
	if err != nil {
		return nil, err
	}
	if !witness.Exists(dir) {
		return nil, fault.New(fault.NotFound, "there is no witness in %s", dir).WithHint("ossay trust witness up makes one")
	}
	d, err := witness.Describe(dir)
	if err != nil {
		return nil, instanceFault(err)
	}
	return d, nil
}

// SetInstanceWitnesses says whose cosignatures an instance collects: a policy file,
// or witnesses as "KEY=URL" of which need must have signed. None of both takes all
// away. Wait holds checkpoints back until then.
func SetInstanceWitnesses(ctx context.Context, env Env, req TrustRequest, file string, list []string, need int, wait bool) (*note.Policy, error) {
	p, err := policyOfWitnesses(file, list, need)
	if err != nil {
		return nil, err
	}
	return p, env.atRest(ctx, req, func(dir string, password []byte) error {
		if err := authority.SetWitnesses(dir, password, p, wait, authority.Surroundings{Now: env.Now, Random: random()}); err != nil {
			return err
		}
		trust, err := env.trustDir()
		if err != nil {
			return err
		}
		text, err := authority.WitnessPolicy(dir)
		if err != nil {
			return err
		}
		kept := filepath.Join(trust, witnessPolicyFile)
		if text == "" {
			if err := os.Remove(kept); err != nil && !os.IsNotExist(err) {
				return plainPath(err)
			}
			return nil
		}
		return replaceFile(kept, []byte(text), 0o644)
	})
}

func policyOfWitnesses(file string, list []string, need int) (*note.Policy, error) {
	if file != "" {
		data, err := readBounded(file)
		if err != nil {
			return nil, err
		}
		p, err := note.ParsePolicy(string(data))
		if err != nil {
			return nil, fault.New(fault.Usage, "%s: %w", file, err)
		}
		return p, nil
	}
	if len(list) == 0 {
		return nil, nil
	}
	if need == 0 {
		need = len(list)
	}
	var b strings.Builder
	var names []string
	for _, s := range list {
		// The address is behind the last "=http": keys end with "=" themselves.
		cut := strings.LastIndex(s, "=http")
		if cut < 0 {
			return nil, fault.New(fault.Usage, "%q is not KEY=URL", s).WithHint("ossay trust witness show prints the key of a witness")
		}
		name := "w" + strconv.Itoa(len(names)+1)
		if k, err := note.ParseKey(s[:cut]); err == nil && !slices.Contains(names, k.Name) {
			name = k.Name
		}
		names = append(names, name)
		fmt.Fprintf(&b, "witness %s %s %s\n", name, s[:cut], s[cut+1:])
	}
	fmt.Fprintf(&b, "group quorum-of-witnesses %d %s\nquorum quorum-of-witnesses\n", need, strings.Join(names, " "))
	p, err := note.ParsePolicy(b.String())
	if err != nil {
		return nil, fault.New(fault.Usage, "%w", err)
	}
	return p, nil
}

// demanded reads what --witnesses demands: a number of the imported policy's
// witnesses, or a policy file with its quorum. Without demand the imported policy
// tells who cosigned.
func (e Env) demanded(text string) (verify.Witnesses, error) {
	w := verify.Witnesses{Demand: text != ""}
	dir, err := e.trustDir()
	if err != nil {
		return w, err
	}
	file := filepath.Join(dir, witnessPolicyFile)
	n, err := strconv.Atoi(text)
	switch {
	case text == "" || err == nil && n > 0:
		w.Need = n
	case err == nil:
		return w, fault.New(fault.Usage, "--witnesses %d demands nothing", n)
	default:
		file = text
	}
	data, err := os.ReadFile(file)
	if os.IsNotExist(err) && text == "" {
		return verify.Witnesses{}, nil
	}
	if err != nil {
		return w, fault.New(fault.NotFound, "reading the policy of the witnesses: %w", plainPath(err)).WithHint("take one with ossay trust import FILE, or name it: --witnesses FILE")
	}
	if w.Policy, err = note.ParsePolicy(string(data)); err != nil {
		return w, fault.New(fault.Untrusted, "%s: %w", file, err)
	}
	if w.Need > len(w.Policy.Witnesses) {
		return w, fault.New(fault.Usage, "--witnesses %d, and the policy knows %d", w.Need, len(w.Policy.Witnesses))
	}
	return w, nil
}
