package debian

import (
	"bytes"
	"compress/gzip"
	"crypto"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	pgp "github.com/ProtonMail/go-crypto/openpgp"
	"github.com/ProtonMail/go-crypto/openpgp/clearsign"
	"github.com/ProtonMail/go-crypto/openpgp/packet"
	"github.com/ulikunitz/xz"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/trust/verify/evidence"
	"github.com/ossay-dev/ossay/internal/trust/verify/openpgp"
)

func day(n int) time.Time { return time.Date(2026, 6, n, 12, 0, 0, 0, time.UTC) }

// An archive is a small one that a test signs itself.
type archive struct {
	t    *testing.T
	key  *pgp.Entity
	ring *openpgp.Keyring
	deb  []byte
	list string
}

func config() *packet.Config {
	return &packet.Config{Algorithm: packet.PubKeyAlgoEdDSA, DefaultHash: crypto.SHA256, Time: func() time.Time { return day(1) }}
}

func newArchive(t *testing.T) *archive {
	t.Helper()
	a := &archive{t: t, deb: []byte("!<arch>\nnot really\n")}
	var err error
	if a.key, err = pgp.NewEntity("Archive", "", "archive@example.com", config()); err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := a.key.Serialize(&b); err != nil {
		t.Fatal(err)
	}
	if a.ring, err = openpgp.ParseKeyring(b.Bytes()); err != nil {
		t.Fatal(err)
	}
	a.list = fmt.Sprintf("Package: other\nVersion: 1\nArchitecture: all\nFilename: pool/o/other_1_all.deb\nSHA256: %064d\n\n"+
		"Package: hello\nVersion: 1:2-3\nArchitecture: amd64\nDescription: says hello\n SHA256: %064d\nFilename: pool/h/hello_2-3_amd64.deb\nSize: %d\nSHA256: %s\n", 0, 1, len(a.deb), sum(a.deb))
	return a
}

func sum(data []byte) string {
	s := sha256.Sum256(data)
	return hex.EncodeToString(s[:])
}

// release writes a Release file that vouches for files by name.
func (a *archive) release(head string, files map[string]string) string {
	text := "Origin: Test\nSuite: stable\nCodename: cedar\n" + head + "MD5Sum:\n " + strings.Repeat("0", 32) + " 1 main/binary-amd64/Packages\nSHA256:\n"
	for name, data := range files {
		text += fmt.Sprintf(" %s %d %s\n", sum([]byte(data)), len(data), name)
	}
	return text
}

func (a *archive) clear(text string) []byte {
	a.t.Helper()
	var b bytes.Buffer
	w, err := clearsign.Encode(&b, a.key.PrivateKey, config())
	if err != nil {
		a.t.Fatal(err)
	}
	if _, err := io.WriteString(w, text); err != nil {
		a.t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		a.t.Fatal(err)
	}
	return b.Bytes()
}

func source(data string) func() (io.ReadCloser, error) {
	return func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(data)), nil }
}

const dates = "Date: Mon, 01 Jun 2026 10:00:00 UTC\nValid-Until: Mon, 08 Jun 2026 10:00:00 UTC\n"

func gz(t *testing.T, text string) string {
	t.Helper()
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	if _, err := io.WriteString(w, text); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func xzip(t *testing.T, text string) string {
	t.Helper()
	var b bytes.Buffer
	w, err := xz.NewWriter(&b)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.WriteString(w, text); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestAPackageIsVerifiedToItsArchive(t *testing.T) {
	a := newArchive(t)
	for name, stored := range map[string]string{"plain": a.list, "gzip": gz(t, a.list), "xz": xzip(t, a.list), "lz4": lz4Frame(a.list)} {
		for kind, listed := range map[string]map[string]string{
			"as stored": {"main/binary-amd64/Packages.x": stored}, "unpacked": {"main/binary-amd64/Packages": a.list},
		} {
			c := Chain{Release: a.clear(a.release(dates, listed)), Packages: source(stored), Keyring: a.ring}
			p, o := c.Verify(digest(a.deb), Want{Suite: "cedar", At: day(3)})
			if !o.OK() || p == nil || p.Name != "hello" || p.Version != "1:2-3" || o.Issuer != "Test" || !strings.Contains(o.Signer, "Archive") || len(o.Times) != 2 {
				t.Errorf("%s, %s: %+v %+v", name, kind, p, o)
			}
		}
	}
}

func digest(data []byte) []byte {
	s := sha256.Sum256(data)
	return s[:]
}

func TestADetachedReleaseSignature(t *testing.T) {
	a := newArchive(t)
	text := a.release(dates, map[string]string{"main/binary-amd64/Packages": a.list})
	var sig bytes.Buffer
	if err := pgp.ArmoredDetachSign(&sig, a.key, strings.NewReader(text), config()); err != nil {
		t.Fatal(err)
	}
	c := Chain{Release: []byte(text), Signature: sig.Bytes(), Packages: source(a.list), Keyring: a.ring}
	if _, o := c.Verify(digest(a.deb), Want{At: day(3)}); !o.OK() {
		t.Errorf("%+v", o.Failures)
	}
	c.Release = append(c.Release, '\n')
	if _, o := c.Verify(digest(a.deb), Want{At: day(3)}); !o.Has(openpgp.SignatureInvalid) {
		t.Errorf("%+v", o.Failures)
	}
}

func TestEachBrokenLinkHasItsReason(t *testing.T) {
	a, other := newArchive(t), newArchive(t)
	listed := map[string]string{"main/binary-amd64/Packages": a.list}
	good := a.clear(a.release(dates, listed))
	for _, tt := range []struct {
		name    string
		release []byte
		list    string
		deb     string
		want    Want
		reason  evidence.Reason
	}{
		{"another suite", good, a.list, string(a.deb), Want{Suite: "oak"}, SuiteMismatch},
		{"expired", good, a.list, string(a.deb), Want{At: day(9)}, ReleaseExpired},
		{"to come", a.clear(a.release("Date: Fri, 05 Jun 2026 10:00:00 UTC\n", listed)), a.list, string(a.deb), Want{}, ReleaseFuture},
		{"another key", other.clear(a.release(dates, listed)), a.list, string(a.deb), Want{}, openpgp.SignerUnknown},
		{"changed after signing", bytes.Replace(good, []byte("Suite: stable"), []byte("Suite: stabel"), 1), a.list, string(a.deb), Want{}, openpgp.SignatureInvalid},
		{"not signed", []byte(a.release(dates, listed)), a.list, string(a.deb), Want{}, openpgp.Malformed},
		{"only MD5", a.clear("Suite: stable\nMD5Sum:\n 0 1 Packages\n"), a.list, string(a.deb), Want{}, ReleaseMalformed},
		{"a field twice", a.clear(a.release("Suite: oak\n", listed)), a.list, string(a.deb), Want{}, ReleaseMalformed},
		{"two hashes of a file", a.clear(a.release(dates, listed) + " " + sum(nil) + " 0 main/binary-amd64/Packages\n"), a.list, string(a.deb), Want{}, ReleaseMalformed},
		{"a date that is none", a.clear(a.release("Date: yesterday\n", listed)), a.list, string(a.deb), Want{}, ReleaseMalformed},
		{"a date in another zone", a.clear(a.release("Date: Mon, 01 Jun 2026 10:00:00 PST\n", listed)), a.list, string(a.deb), Want{}, ReleaseMalformed},
		{"another list", good, a.list + "\n", string(a.deb), Want{}, ListUnlisted},
		{"an index of another kind", a.clear(a.release(dates, map[string]string{"main/Contents-amd64": a.list})), a.list, string(a.deb), Want{}, ListUnlisted},
		{"a list that is cut", good, gz(t, a.list)[:40], string(a.deb), Want{}, ListMalformed},
		{"another package of that name", good, a.list, "changed", Want{FileName: "hello_2-3_amd64.deb"}, HashMismatch},
		{"the name as apt stores it", good, a.list, "changed", Want{FileName: "hello_1%3a2-3_amd64.deb"}, HashMismatch},
		{"a package that is not listed", good, a.list, "changed", Want{FileName: "x.deb"}, PackageUnlisted},
		{"a hash in a description", good, a.list, "", Want{}, PackageUnlisted},
	} {
		if tt.want.At.IsZero() {
			tt.want.At = day(3)
		}
		c := Chain{Release: tt.release, Packages: source(tt.list), Keyring: a.ring}
		p, o := c.Verify(digest([]byte(tt.deb)), tt.want)
		if o.OK() || o.Failures[0].Reason != tt.reason || o.Failures[0].Hint == "" || (p != nil) != (tt.reason == SuiteMismatch || tt.reason == ReleaseExpired || tt.reason == ReleaseFuture) {
			t.Errorf("%s: %v %+v", tt.name, p, o.Failures)
		}
	}
}

func TestAListThatExpandsTooFarIsRefused(t *testing.T) {
	text := strings.Repeat(strings.Repeat("x", 1000)+"\n", 8<<10)
	for name, bomb := range map[string]string{"gzip": gz(t, text), "xz": xzip(t, text)} {
		for limit, limits := range map[string]budget.Limits{"bytes": {InflatedBytes: 1 << 20}, "ratio": {Ratio: 10}, "lines": {Steps: 1000}} {
			if _, err := readList(strings.NewReader(bomb), "00", "", budget.New(limits, int64(len(bomb)))); !budget.IsBreach(err) {
				t.Errorf("%s over the limit of %s: %v", name, limit, err)
			}
		}
	}
}

func TestLongLinesDoNotHideWhatFollows(t *testing.T) {
	a := newArchive(t)
	list := strings.Replace(a.list, "Filename: pool/h", "Depends: "+strings.Repeat("x, ", 100_000)+"\nFilename: pool/h", 1)
	c := Chain{Release: a.clear(a.release(dates, map[string]string{"Packages": list})), Packages: source(list), Keyring: a.ring}
	if _, o := c.Verify(digest(a.deb), Want{At: day(3)}); !o.OK() {
		t.Errorf("%+v", o.Failures)
	}
}

// lz4Frame stores text in an LZ4 frame of literals.
func lz4Frame(text string) string {
	const block = 60_000
	out := "\x04\x22\x4d\x18\x60\x40\x82"
	for len(text) > 0 {
		n := min(len(text), block)
		seq := []byte{0xf0}
		for rest := n - 15; ; rest -= 255 {
			if rest < 255 {
				seq = append(seq, byte(rest))
				break
			}
			seq = append(seq, 255)
		}
		if n < 15 {
			seq = []byte{byte(n << 4)}
		}
		seq = append(seq, text[:n]...)
		out += string([]byte{byte(len(seq)), byte(len(seq) >> 8), byte(len(seq) >> 16), 0}) + string(seq)
		text = text[n:]
	}
	return out + "\x00\x00\x00\x00"
}

func TestLZ4AsItsOwnToolWritesIt(t *testing.T) {
	if _, err := exec.LookPath("lz4"); err != nil {
		t.Skip("lz4 is not installed")
	}
	want := strings.Repeat("a line that repeats itself, with some change\n", 20_000) + strings.Repeat("x", 300_000) + "end"
	for _, args := range [][]string{{"-1"}, {"-9"}, {"-9", "-BD", "-B4"}, {"-BX", "--no-frame-crc"}, {"--content-size"}} {
		cmd := exec.Command("lz4", append(args, "-c")...)
		cmd.Stdin = strings.NewReader(want)
		packed, err := cmd.Output()
		if err != nil {
			t.Fatal(err)
		}
		got, err := io.ReadAll(newLZ4(bytes.NewReader(packed)))
		if err != nil || string(got) != want {
			t.Errorf("%v: %d bytes, %v", args, len(got), err)
		}
		if _, err := io.ReadAll(newLZ4(bytes.NewReader(packed[:len(packed)/2]))); err == nil {
			t.Errorf("%v: half a frame is taken", args)
		}
	}
}

func TestDamagedLZ4IsRefused(t *testing.T) {
	head := "\x04\x22\x4d\x18\x60\x40\x82"
	for name, data := range map[string]string{
		"no header": "\x04\x22\x4d\x18", "a dictionary": "\x04\x22\x4d\x18\x61\x40\x82", "a block of 2 GiB": head + "\xff\xff\xff\x7f",
		"a match before the beginning": head + "\x05\x00\x00\x00\x10a\x05\x00\x00", "offset zero": head + "\x04\x00\x00\x00\x10a\x00\x00",
		"literals that are not there": head + "\x02\x00\x00\x00\xf0\x64", "a length without end": head + "\x02\x00\x00\x00\xf0\xff", "no end": head,
		"more than a block": head + "\x11\x01\x00\x00\x1fa\x01\x00" + strings.Repeat("\xff", 269),
	} {
		if got, err := io.ReadAll(newLZ4(strings.NewReader(data))); err == nil {
			t.Errorf("%s: %q", name, got)
		}
	}
}

// TestAPackageOfThisMachineIsVerifiedToItsRoot uses what apt keeps: nothing is
// fetched. It skips where there is no apt.
func TestAPackageOfThisMachineIsVerifiedToItsRoot(t *testing.T) {
	const lists = "/var/lib/apt/lists"
	releases, _ := filepath.Glob(filepath.Join(lists, "*_InRelease"))
	keyrings, _ := filepath.Glob("/usr/share/keyrings/*-archive-keyring.gpg")
	verified := 0
	for _, file := range releases {
		release, err := os.ReadFile(file)
		if err != nil {
			t.Skipf("the lists of apt cannot be read: %v", err)
		}
		packages, _ := filepath.Glob(strings.TrimSuffix(file, "InRelease") + "*_Packages*")
		for _, list := range packages {
			for _, keyring := range keyrings {
				verified += verifyList(t, release, list, keyring)
			}
		}
	}
	if verified == 0 {
		t.Skip("no list of apt on this machine with a keyring for it")
	}
}

// verifyList verifies the first package of a list by its hash, and one that is in
// no list.
func verifyList(t *testing.T, release []byte, list, keyring string) int {
	t.Helper()
	data, err := os.ReadFile(keyring)
	if err != nil {
		return 0
	}
	ring, err := openpgp.ParseKeyring(data)
	if err != nil {
		t.Errorf("%s: %v", keyring, err)
		return 0
	}
	open := func() (io.ReadCloser, error) { return os.Open(list) }
	f, err := open()
	if err != nil {
		return 0
	}
	defer f.Close()
	l, err := readList(f, "", "hello_2.10-3_amd64.deb", budget.New(budget.Limits{}, 0))
	if err != nil {
		t.Errorf("%s: %v", list, err)
		return 0
	}
	c := Chain{Release: release, Packages: open, Keyring: ring}
	// The lists may be old: they are judged on the day of the Release file.
	text, _ := openpgp.Clearsigned(release, ring, openpgp.Want{At: time.Now()})
	r, err := ParseRelease(text, budget.New(budget.Default(), int64(len(text))))
	if err != nil {
		t.Errorf("%v", err)
		return 0
	}
	at := r.Date.Add(time.Hour)
	if l.byName != nil {
		want, err := hex.DecodeString(l.byName.SHA256)
		if err != nil {
			t.Fatal(err)
		}
		p, o := c.Verify(want, Want{Suite: r.Codename, At: at})
		if o.Has(openpgp.SignerUnknown) {
			return 0
		}
		if !o.OK() || p.Name != "hello" {
			t.Errorf("%s: %+v", list, o.Failures)
		}
	}
	_, o := c.Verify(digest([]byte("no package")), Want{At: at})
	if o.Has(openpgp.SignerUnknown) {
		return 0
	}
	if len(o.Failures) != 1 || o.Failures[0].Reason != PackageUnlisted {
		t.Errorf("%s: %+v", list, o.Failures)
	}
	return 1
}

func FuzzRelease(f *testing.F) {
	f.Add([]byte("Suite: stable\nDate: Mon, 01 Jun 2026 10:00:00 UTC\nSHA256:\n " + strings.Repeat("0", 64) + " 1 Packages\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		r, err := ParseRelease(data, budget.New(budget.Default(), int64(len(data))))
		if err == nil && len(r.Files) == 0 {
			t.Fatal("a Release file without files")
		}
	})
}

func FuzzList(f *testing.F) {
	f.Add([]byte("Package: a\nSHA256: 00\n\nPackage: b\n"))
	f.Add([]byte(lz4Frame("Package: a\nFilename: a.deb\n")))
	f.Add([]byte("\x04\x22\x4d\x18\x60\x40\x82\x05\x00\x00\x00\x11a\x01\x00\x00"))
	f.Fuzz(func(t *testing.T, data []byte) {
		_, _ = readList(bytes.NewReader(data), "00", "a.deb", budget.New(budget.Default(), int64(len(data))))
	})
}

func BenchmarkList(b *testing.B) {
	var list strings.Builder
	for i := range 60_000 {
		fmt.Fprintf(&list, "Package: p%d\nVersion: 1\nArchitecture: amd64\nDescription: %s\nFilename: pool/p%d.deb\nSize: 1\nSHA256: %064d\n\n", i, strings.Repeat("word ", 100), i, i)
	}
	b.SetBytes(int64(list.Len()))
	for b.Loop() {
		if _, err := readList(strings.NewReader(list.String()), "00", "p", budget.New(budget.Limits{}, 0)); err != nil {
			b.Fatal(err)
		}
	}
}
