package authority

import (
	"crypto"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"time"

	"github.com/sigstore/sigstore/pkg/signature"
	"github.com/theupdateframework/go-tuf/v2/metadata"

	"github.com/ossay-dev/ossay/internal/trust/disk"
)

// How long TUF metadata counts. The online roles are signed again long before.
const (
	tufRootLife   = 5 * 365 * 24 * time.Hour
	tufOnlineLife = 30 * 24 * time.Hour
)

// The targets that Sigstore's clients look for.
const (
	targetTrusted = "trusted_root.json"
	targetSigning = "signing_config.v0.2.json"
)

// The roles of TUF.
func tufRoles() []string {
	return []string{metadata.ROOT, metadata.TARGETS, metadata.SNAPSHOT, metadata.TIMESTAMP}
}

// A publisher writes the TUF repository of an instance.
type publisher struct {
	dir  string
	root crypto.Signer // signs the root role
	live crypto.Signer // signs the others
	// before is the root's key before a rotation: the new root is signed by both.
	before crypto.Signer
	now    time.Time
}

// publish writes new versions of all online roles, and of the root where its
// version is new. A reader sees the old or the new repository: timestamp.json is
// written last.
func (p *publisher) publish(version, rootVersion int, targets map[string][]byte) error {
	if err := os.MkdirAll(filepath.Join(p.dir, "targets"), 0o755); err != nil {
		return fmt.Errorf("writing the TUF repository: %w", err)
	}
	rootName := filepath.Join(p.dir, strconv.Itoa(rootVersion)+".root.json")
	if _, err := os.Stat(rootName); errors.Is(err, os.ErrNotExist) {
		if err := p.writeRoot(rootName, rootVersion); err != nil {
			return err
		}
	}
	expires := p.now.Add(tufOnlineLife).UTC().Truncate(time.Second)
	list := metadata.Targets(expires)
	list.Signed.Version = int64(version)
	for name, data := range targets {
		info, err := metadata.TargetFile().FromBytes(name, data, "sha256")
		if err != nil {
			return fmt.Errorf("describing the target %s: %w", name, err)
		}
		list.Signed.Targets[name] = info
		hash := fmt.Sprintf("%x", []byte(info.Hashes["sha256"]))
		if err := disk.Replace(filepath.Join(p.dir, "targets", hash+"."+name), data, 0o644); err != nil {
			return fmt.Errorf("writing the target %s: %w", name, err)
		}
	}
	listData, err := signed(list, p.live)
	if err != nil {
		return err
	}
	if err := disk.Replace(filepath.Join(p.dir, strconv.Itoa(version)+".targets.json"), listData, 0o644); err != nil {
		return err
	}
	snapshot := metadata.Snapshot(expires)
	snapshot.Signed.Version = int64(version)
	snapshot.Signed.Meta["targets.json"] = metadata.MetaFile(int64(version))
	snapshotData, err := signed(snapshot, p.live)
	if err != nil {
		return err
	}
	if err := disk.Replace(filepath.Join(p.dir, strconv.Itoa(version)+".snapshot.json"), snapshotData, 0o644); err != nil {
		return err
	}
	stamp := metadata.Timestamp(expires)
	stamp.Signed.Version = int64(version)
	stamp.Signed.Meta["snapshot.json"] = metadata.MetaFile(int64(version))
	stampData, err := signed(stamp, p.live)
	if err != nil {
		return err
	}
	return disk.Replace(filepath.Join(p.dir, "timestamp.json"), stampData, 0o644)
}

// writeRoot writes a new version of the root role.
func (p *publisher) writeRoot(name string, version int) error {
	root := metadata.Root(p.now.Add(tufRootLife).UTC().Truncate(time.Second))
	root.Signed.Version = int64(version)
	root.Signed.ConsistentSnapshot = true
	for _, role := range tufRoles() {
		by := p.live
		if role == metadata.ROOT {
			by = p.root
		}
		key, err := metadata.KeyFromPublicKey(by.Public())
		if err != nil {
			return fmt.Errorf("writing the TUF root: %w", err)
		}
		if err := root.Signed.AddKey(key, role); err != nil {
			return fmt.Errorf("writing the TUF root: %w", err)
		}
	}
	signers := []crypto.Signer{p.root}
	if p.before != nil {
		signers = append(signers, p.before)
	}
	data, err := signed(root, signers...)
	if err != nil {
		return err
	}
	return disk.Replace(name, data, 0o644)
}

// signed signs metadata and writes it.
func signed[T metadata.Roles](m *metadata.Metadata[T], by ...crypto.Signer) ([]byte, error) {
	for _, k := range by {
		s, err := signature.LoadSigner(k, crypto.SHA256)
		if err != nil {
			return nil, fmt.Errorf("signing TUF metadata: %w", err)
		}
		if _, err := m.Sign(s); err != nil {
			return nil, fmt.Errorf("signing TUF metadata: %w", err)
		}
	}
	return m.ToBytes(true)
}
