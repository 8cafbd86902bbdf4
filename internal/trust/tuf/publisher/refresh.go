package publisher

import (
	"crypto"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/theupdateframework/go-tuf/v2/metadata"
)

// Refreshed is what Refresh published.
type Refreshed struct {
	Published
	Roles   []string             // that were renewed
	Expires map[string]time.Time // of the roles that are renewed often, as they are now
}

// Refresh publishes a new timestamp, and a new snapshot where less than half of its
// life is left and the keys sign it: what a job does every day. Changes that are
// staged stay so, and need the signatures of these two roles anew.
func (r *Repository) Refresh(keys ...crypto.Signer) (*Refreshed, error) {
	s, err := r.start()
	if err != nil {
		return nil, err
	}
	if s.public.timestamp == nil {
		return nil, ErrNone
	}
	now := &state{public: s.public, staged: set{delegated: lists{}}}
	out := &Refreshed{}
	if s.public.snapshot.Signed.Expires.Sub(r.Now) < r.life(metadata.SNAPSHOT)/2 && now.signs(metadata.SNAPSHOT, keys) {
		out.Roles = append(out.Roles, metadata.SNAPSHOT)
		err = r.stage(now, metadata.SNAPSHOT)
	} else {
		err = r.stage(now, metadata.TIMESTAMP)
	}
	if err != nil {
		return nil, err
	}
	out.Roles = append(out.Roles, metadata.TIMESTAMP)
	for _, k := range keys {
		if _, known, err := now.sign(k); err != nil {
			return nil, err
		} else if !known {
			return nil, ErrUnknownKey
		}
	}
	files := map[string][]byte{}
	if m := now.staged.snapshot; m != nil {
		if files[versioned(m.Signed.Version, metadata.SNAPSHOT)], err = m.ToBytes(true); err != nil {
			return nil, err
		}
	}
	if files["timestamp.json"], err = now.staged.timestamp.ToBytes(true); err != nil {
		return nil, err
	}
	if err := r.follow(now, files); err != nil {
		return nil, fmt.Errorf("a client would not believe it: %w", err)
	}
	if err := r.takeOver(files, ""); err != nil {
		return nil, err
	}
	if s, err = r.start(); err != nil {
		return nil, err
	}
	out.Published = *s.published()
	out.Expires = map[string]time.Time{metadata.SNAPSHOT: s.public.snapshot.Signed.Expires, metadata.TIMESTAMP: s.public.timestamp.Signed.Expires}
	return out, nil
}

// signs reports whether keys are enough to sign for a top-level role.
func (s *state) signs(role string, keys []crypto.Signer) bool {
	n := 0
	for _, id := range s.public.root.Signed.Roles[role].KeyIDs {
		for _, k := range keys {
			if named := s.public.root.Signed.Keys[id]; named != nil && same(named, k.Public()) {
				n++
				break
			}
		}
	}
	return n >= s.public.root.Signed.Roles[role].Threshold
}

// settingsFile is where a repository keeps what its publishers decided. Clients do
// not read it.
const settingsFile = "publisher.json"

type settings struct {
	Expires map[string]string `json:"expires"` // by role, as time.Duration writes it
}

// Remember keeps Lives for those who go on.
func (r *Repository) Remember() error {
	if len(r.Lives) == 0 {
		return nil
	}
	lives, err := r.recall()
	if err != nil {
		return err
	}
	for role, life := range r.Lives {
		lives[role] = life
	}
	var s settings
	s.Expires = map[string]string{}
	for role, life := range lives {
		s.Expires[role] = life.String()
	}
	data, err := json.MarshalIndent(s, "", " ")
	if err != nil {
		return err
	}
	return replace(filepath.Join(r.Dir, settingsFile), append(data, '\n'))
}

// recall reads what Remember wrote.
func (r *Repository) recall() (map[string]time.Duration, error) {
	out := map[string]time.Duration{}
	name := filepath.Join(r.Dir, settingsFile)
	data, err := read(name)
	if err != nil || data == nil {
		return out, err
	}
	var s settings
	if err := json.Unmarshal(data, &s); err != nil {
		return nil, fmt.Errorf("%s is damaged: %w", name, err)
	}
	for role, text := range s.Expires {
		life, err := time.ParseDuration(text)
		if err != nil || life <= 0 {
			return nil, fmt.Errorf("%s is damaged: %q is no time until %s expires", name, text, role)
		}
		out[role] = life
	}
	return out, nil
}

// Exists reports whether there is a folder of the repository.
func (r *Repository) Exists() bool {
	_, err := os.Stat(r.Dir)
	return err == nil
}
