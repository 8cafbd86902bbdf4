package debian

import (
	"bytes"
	"encoding/hex"
	"io"
	"time"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/trust/verify/evidence"
	"github.com/ossay-dev/ossay/internal/trust/verify/openpgp"
)

// The reasons for which a package is refused, beside those of its signature.
const (
	ReleaseMalformed evidence.Reason = "debian-release-malformed"
	ReleaseExpired   evidence.Reason = "debian-release-expired"
	ReleaseFuture    evidence.Reason = "debian-release-in-future"
	SuiteMismatch    evidence.Reason = "debian-suite-mismatch"
	ListMalformed    evidence.Reason = "debian-packages-malformed"
	ListUnlisted     evidence.Reason = "debian-packages-not-in-release"
	HashMismatch     evidence.Reason = "debian-package-hash-mismatch"
	PackageUnlisted  evidence.Reason = "debian-package-not-listed"
)

// Rules returns all rules in the order in which they decide.
func Rules() []evidence.Rule {
	const forged = "do not use it; fetch it again from another mirror"
	const update = "fetch new lists: apt-get update"
	return []evidence.Rule{
		{Reason: ReleaseMalformed, Rule: "a Release file can be read and lists files with SHA-256", Hint: update},
		{Reason: SuiteMismatch, Rule: "the Release file is that of the expected suite or codename", Hint: "give the Release file of that suite"},
		{Reason: ReleaseExpired, Rule: "the Release file is not older than it says it counts", Hint: update},
		{Reason: ReleaseFuture, Rule: "the Release file was not made in the future", Hint: "look at the clock"},
		{Reason: ListMalformed, Rule: "the package list can be unpacked", Hint: update},
		{Reason: ListUnlisted, Rule: "the Release file vouches for the package list", Hint: "give the list and the Release file of one moment"},
		{Reason: HashMismatch, Rule: "the package has the hash that the package list says", Hint: forged},
		{Reason: PackageUnlisted, Rule: "the package is in the package list", Hint: "give the list that it stands in; older versions leave it"},
	}
}

// A Chain is the evidence for packages of one archive.
type Chain struct {
	Release   []byte // InRelease, or Release
	Signature []byte // Release.gpg; nil for an InRelease
	Packages  func() (io.ReadCloser, error)
	Keyring   *openpgp.Keyring
}

// Want says what is expected of the archive.
type Want struct {
	Suite    string // suite or codename; "" for any
	At       time.Time
	FileName string // of the package, for a better message
}

// drift is how far clocks may be apart.
const drift = 5 * time.Minute

// Verify verifies a package of which the SHA-256 is known.
func (c *Chain) Verify(sum []byte, want Want) (*Package, *evidence.Outcome) {
	o := evidence.New("Debian archive", Rules())
	o.Digest = "sha256:" + hex.EncodeToString(sum)
	r := c.release(o, want)
	if r == nil {
		return nil, o
	}
	in, err := c.Packages()
	if err != nil {
		return nil, o.Fail(ListMalformed, "reading the package list: %v", err)
	}
	defer in.Close()
	limits := budget.Default()
	limits.InflatedBytes = 1 << 30 // a list of a whole distribution has 50 to 100 MiB
	l, err := readList(in, hex.EncodeToString(sum), want.FileName, budget.New(limits, listSize(r)))
	if err != nil {
		return nil, o.Fail(ListMalformed, "unpacking the package list: %v", err)
	}
	return l.judge(o, r), o
}

// listSize is the size of the largest list, against which the budget measures
// how far one may expand.
func listSize(r *Release) int64 {
	var most int64 = 1 << 20
	for _, f := range r.Files {
		most = max(most, min(f.Size, 64<<20))
	}
	return most
}

// release verifies the Release file; nil where nothing in it counts.
func (c *Chain) release(o *evidence.Outcome, want Want) *Release {
	text := c.Release
	var sig *evidence.Outcome
	if c.Signature != nil {
		sig = openpgp.Detached(c.Signature, bytes.NewReader(c.Release), c.Keyring, openpgp.Want{At: want.At})
	} else {
		text, sig = openpgp.Clearsigned(c.Release, c.Keyring, openpgp.Want{At: want.At})
	}
	o.Take(sig)
	if !sig.OK() {
		return nil
	}
	r, err := ParseRelease(text, budget.New(budget.Default(), int64(len(text))))
	if err != nil {
		o.Fail(ReleaseMalformed, "the Release file cannot be read: %v", err)
		return nil
	}
	o.Issuer = r.Origin
	o.Trust = "the archive keyring"
	if !r.Date.IsZero() {
		o.Times = append(o.Times, evidence.Time{Time: r.Date, Source: "the Release file"})
	}
	if want.Suite != "" && want.Suite != r.Suite && want.Suite != r.Codename {
		o.Fail(SuiteMismatch, "it is the Release file of %.60s (%.60s), not of %s", r.Suite, r.Codename, want.Suite)
	} else {
		o.Pass("debian-suite", "%.60s (%.60s)", r.Suite, r.Codename)
	}
	switch {
	case r.Date.After(want.At.Add(drift)):
		o.Fail(ReleaseFuture, "the Release file is of %s, which is to come", r.Date.Format(time.RFC3339))
	case !r.ValidUntil.IsZero() && want.At.After(r.ValidUntil):
		o.Fail(ReleaseExpired, "the Release file counted until %s", r.ValidUntil.Format(time.RFC3339))
	case r.ValidUntil.IsZero():
		o.Pass("debian-release-time", "of %s; it sets no end, so that an old one cannot be told from a new one", r.Date.Format(time.RFC3339))
	default:
		o.Pass("debian-release-time", "of %s, until %s", r.Date.Format(time.RFC3339), r.ValidUntil.Format(time.RFC3339))
	}
	return r
}

// judge compares the list with the Release file and the package with the list.
func (l *listing) judge(o *evidence.Outcome, r *Release) *Package {
	name := r.list(l.stored, l.storedSize)
	if name == "" {
		name = r.list(l.plain, l.plainSize)
	}
	if name == "" {
		o.Fail(ListUnlisted, "the package list with the SHA-256 %s is not in the Release file", hexOf(l.plain))
		return nil
	}
	o.Pass("debian-packages", "%.200s of the Release file", name)
	switch {
	case l.byHash != nil:
		o.Pass("debian-package", "%.200s", l.byHash)
		return l.byHash
	case l.byName != nil:
		o.Fail(HashMismatch, "%.200s has the SHA-256 %.64s in the list, not that of this file", l.byName, l.byName.SHA256)
	default:
		o.Fail(PackageUnlisted, "no package of the list has this file's SHA-256")
	}
	return nil
}
