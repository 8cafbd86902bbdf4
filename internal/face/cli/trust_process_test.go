//go:build unix

package cli

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/transparency-dev/merkle/proof"
	"github.com/transparency-dev/merkle/rfc6962"
)

// sigstored is a private Sigstore in a process that may be killed.
type sigstored struct {
	t          *testing.T
	state, dir string
	url        string
	process    *exec.Cmd
	log        *bytes.Buffer
}

// begin starts the process and waits until it answers.
func (s *sigstored) begin() {
	s.t.Helper()
	s.log = &bytes.Buffer{}
	s.process = command(s.t, s.state, "trust", "up", "--foreground")
	s.process.Env = append(s.process.Env, "SOURCE_DATE_EPOCH=")
	s.process.Stderr = s.log
	if err := s.process.Start(); err != nil {
		s.t.Fatal(err)
	}
	config := filepath.Join(s.state, "trust", "signing_config.json")
	for range 1000 {
		time.Sleep(10 * time.Millisecond)
		var cfg struct {
			OIDC []struct{ URL string } `json:"oidcUrls"`
		}
		data, err := os.ReadFile(config)
		if err != nil || json.Unmarshal(data, &cfg) != nil || len(cfg.OIDC) == 0 {
			continue
		}
		s.url = cfg.OIDC[0].URL
		if a, err := http.Get(s.url + "/healthz"); err == nil {
			a.Body.Close()
			return
		}
	}
	s.t.Fatalf("the instance does not answer:\n%s", s.log)
}

// kill ends the process as a power failure would.
func (s *sigstored) kill() {
	_ = s.process.Process.Kill()
	_ = s.process.Wait()
}

// checkpoint returns size and root of the log as it is published.
func (s *sigstored) checkpoint() (uint64, []byte) {
	s.t.Helper()
	text := s.get("/api/v2/checkpoint")
	lines := strings.Split(text, "\n")
	size, err := strconv.ParseUint(lines[1], 10, 64)
	if err != nil {
		s.t.Fatalf("%q", text)
	}
	var root []byte
	if err := json.Unmarshal([]byte(`"`+lines[2]+`"`), &root); err != nil {
		s.t.Fatal(err)
	}
	return size, root
}

func (s *sigstored) get(path string) string {
	s.t.Helper()
	a, err := http.Get(s.url + path)
	if err != nil {
		s.t.Fatal(err)
	}
	defer a.Body.Close()
	data, err := io.ReadAll(a.Body)
	if err != nil || a.StatusCode != http.StatusOK {
		s.t.Fatalf("%s: %s %v", path, a.Status, err)
	}
	return string(data)
}

// leaves reads the hashes of all entries out of the tiles.
func (s *sigstored) leaves(size uint64) [][]byte {
	s.t.Helper()
	var out [][]byte
	for n := uint64(0); n*256 < size; n++ {
		if n > 999 {
			s.t.Fatal("too many tiles for this test")
		}
		name := fmt.Sprintf("/api/v2/tile/0/%03d", n)
		if rest := size - n*256; rest < 256 {
			name += ".p/" + strconv.FormatUint(rest, 10)
		}
		data := s.get(name)
		for len(data) >= sha256.Size {
			out = append(out, []byte(data[:sha256.Size]))
			data = data[sha256.Size:]
		}
	}
	return out
}

// rootOf is the Merkle tree hash of leaves (RFC 6962, 2.1).
func rootOf(leaves [][]byte) []byte {
	if len(leaves) == 1 {
		return leaves[0]
	}
	k := 1
	for k*2 < len(leaves) {
		k *= 2
	}
	return rfc6962.DefaultHasher.HashChildren(rootOf(leaves[:k]), rootOf(leaves[k:]))
}

// rounds is how often the log is killed: a few here, a hundred behind make fault.
func rounds() int {
	if n, err := strconv.Atoi(os.Getenv("OSSAY_FAULT_ROUNDS")); err == nil {
		return n
	}
	return 4
}

// TestAKilledLogForksNothing kills the instance at any moment while clients sign.
// After each start the log must hold all that it published before, in the same
// order, and every bundle that a client got must verify.
func TestAKilledLogForksNothing(t *testing.T) {
	s := &sigstored{t: t, state: t.TempDir(), dir: t.TempDir()}
	s.begin()
	var before [][]byte // leaves that were published
	signed := 0
	for round := range rounds() {
		size, root := s.checkpoint()
		leaves := s.leaves(size)
		if uint64(len(leaves)) != size || size > 0 && !bytes.Equal(rootOf(leaves), root) {
			t.Fatalf("round %d: the checkpoint does not stand for the %d entries", round, size)
		}
		if len(leaves) < len(before) {
			t.Fatalf("round %d: the log shrank from %d to %d", round, len(before), len(leaves))
		}
		for i := range before {
			if !bytes.Equal(before[i], leaves[i]) {
				t.Fatalf("round %d: entry %d is another now", round, i)
			}
		}
		before = leaves
		signed += s.signMany(round, leaves)
		s.begin()
	}
	s.kill()
	if signed == 0 {
		t.Error("nothing was signed at all")
	}
	t.Logf("%d rounds, %d signatures, %d entries", rounds(), signed, len(before))
}

// signMany lets clients sign until the instance is killed, and verifies what they
// got. It returns how many bundles there are.
func (s *sigstored) signMany(round int, published [][]byte) int {
	s.t.Helper()
	var wg sync.WaitGroup
	names := make([]string, 6)
	for i := range names {
		names[i] = filepath.Join(s.dir, fmt.Sprintf("f%d-%d", round, i))
		if err := os.WriteFile(names[i], []byte(names[i]), 0o644); err != nil {
			s.t.Fatal(err)
		}
		wg.Add(1)
		go func() {
			defer wg.Done()
			cmd := command(s.t, s.state, "sign", "-q", names[i])
			cmd.Env = append(cmd.Env, "SOURCE_DATE_EPOCH=")
			_ = cmd.Run() // fails where the instance is gone
		}()
	}
	time.Sleep(time.Duration(200+rand.IntN(2500)) * time.Millisecond)
	s.kill()
	wg.Wait()
	n := 0
	for _, name := range names {
		data, err := os.ReadFile(name + ".sigstore.json")
		if err != nil {
			continue
		}
		n++
		if out, err := command(s.t, s.state, "verify", "--by", "/.*/", "--issuer", s.url, name).CombinedOutput(); err != nil {
			s.t.Fatalf("what was signed before the fault does not verify: %v\n%s", err, out)
		}
		s.extends(published, data)
	}
	return n
}

// extends checks that the tree of a bundle goes on from the published one. It
// returns where the entry stands and its hash.
func (s *sigstored) extends(published [][]byte, data []byte) (uint64, []byte) {
	s.t.Helper()
	var b struct {
		Material struct {
			Entries []struct {
				Body  []byte `json:"canonicalizedBody"`
				Proof struct {
					Index  string   `json:"logIndex"`
					Size   string   `json:"treeSize"`
					Root   []byte   `json:"rootHash"`
					Hashes [][]byte `json:"hashes"`
				} `json:"inclusionProof"`
			} `json:"tlogEntries"`
		} `json:"verificationMaterial"`
	}
	if err := json.Unmarshal(data, &b); err != nil {
		s.t.Fatal(err)
	}
	p := b.Material.Entries[0].Proof
	index, _ := strconv.ParseUint(p.Index, 10, 64)
	size, _ := strconv.ParseUint(p.Size, 10, 64)
	if index < uint64(len(published)) {
		s.t.Fatalf("a new signature stands at %d, where %d entries were published", index, len(published))
	}
	leaf := rfc6962.DefaultHasher.HashLeaf(b.Material.Entries[0].Body)
	if err := proof.VerifyInclusion(rfc6962.DefaultHasher, index, size, leaf, p.Hashes, p.Root); err != nil {
		s.t.Fatal(err)
	}
	return index, leaf
}

// TestNothingSecretIsReadableByOthers looks at the files of an instance.
func TestNothingSecretIsReadableByOthers(t *testing.T) {
	s := &sigstored{t: t, state: t.TempDir(), dir: t.TempDir()}
	s.begin()
	login, err := os.ReadFile(filepath.Join(s.state, "trust", "login.json"))
	if err != nil {
		t.Fatal(err)
	}
	var l struct{ Password string }
	if err := json.Unmarshal(login, &l); err != nil || l.Password == "" {
		t.Fatal(err)
	}
	name := filepath.Join(s.dir, "x")
	if err := os.WriteFile(name, []byte("x"), 0o644); err != nil {
		t.Fatal(err)
	}
	cmd := command(t, s.state, "sign", name)
	cmd.Env = append(cmd.Env, "SOURCE_DATE_EPOCH=")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	_ = s.process.Process.Signal(syscall.SIGTERM)
	if err := s.process.Wait(); err != nil {
		t.Errorf("the instance does not end well: %v\n%s", err, s.log)
	}
	for _, secret := range []string{l.Password, "eyJ", "PRIVATE KEY"} {
		if strings.Contains(s.log.String(), secret) {
			t.Errorf("the log of the instance holds %.6q…", secret)
		}
	}
	for _, f := range []string{"login.json", "keys.password", "instance/keys.sealed", "instance/users.json", "instance/instance.json", "instance/issued.jsonl"} {
		info, err := os.Stat(filepath.Join(s.state, "trust", filepath.FromSlash(f)))
		if err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s: %v %v", f, info, err)
		}
	}
}
