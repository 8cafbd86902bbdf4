package publisher

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/trust/tuf"
)

const day = 24 * time.Hour

func TestADailyJobKeepsARepositoryFresh(t *testing.T) {
	offline, online := key(t), key(t)
	list := roles(1, offline)
	list["timestamp"], list["snapshot"] = Role{publics(online), 1}, Role{publics(online), 1}
	r := &Repository{Dir: filepath.Join(t.TempDir(), "r"), Now: start()}
	ok(t, r.Init(list))
	sign(t, r, offline, online)
	publish(t, r)
	c, s := client(t, r), stockClient(t, r)
	snapshots := 0
	for range 30 {
		r.Now = r.Now.Add(day - time.Hour)
		done, err := r.Refresh(online)
		ok(t, err)
		if len(done.Roles) == 2 {
			snapshots++
		}
		if left := done.Expires["snapshot"].Sub(r.Now); left < Life("snapshot")/2-day {
			t.Errorf("the snapshot counts for %s only", left)
		}
		c.Now = r.Now
		ok(t, c.Refresh())
		s.has2()
	}
	if snapshots < 6 || snapshots > 10 {
		t.Errorf("%d snapshots in 30 days", snapshots)
	}
}

func TestAJobDoesNotPublishWhatWaits(t *testing.T) {
	offline, online := key(t), key(t)
	list := roles(1, offline)
	list["timestamp"], list["snapshot"] = Role{publics(online), 1}, Role{publics(online), 1}
	r := &Repository{Dir: filepath.Join(t.TempDir(), "r"), Now: start()}
	ok(t, r.Init(list))
	sign(t, r, offline, online)
	publish(t, r)
	add(t, r, "a.txt", "one")
	sign(t, r, offline, online)
	for range 3 {
		r.Now = r.Now.Add(day - time.Hour)
		_, err := r.Refresh(online)
		ok(t, err)
	}
	if _, err := client(t, r).Download("a.txt"); reason(err) != tuf.NoTarget {
		t.Errorf("%v", err)
	}
	// The offline signature of targets still counts; only the online key signs anew.
	if _, err := r.Publish(); reason(err) != tuf.Unsigned {
		t.Errorf("%v", err)
	}
	if done, err := r.Sign(online); err != nil || strings.Join(done, " ") != "snapshot timestamp" {
		t.Errorf("%v, %v", done, err)
	}
	publish(t, r)
	has(t, client(t, r), "a.txt", "one")
}

func TestAJobWithoutTheKeyOfTheSnapshotRenewsTheTimestamp(t *testing.T) {
	own, online := key(t), key(t)
	list := roles(1, own)
	list["timestamp"] = Role{publics(online), 1}
	r := &Repository{Dir: filepath.Join(t.TempDir(), "r"), Now: start()}
	ok(t, r.Init(list))
	sign(t, r, own, online)
	publish(t, r)
	r.Now = r.Now.Add(6 * day)
	done, err := r.Refresh(online)
	if err != nil || len(done.Roles) != 1 {
		t.Errorf("%+v, %v", done, err)
	}
	r.Now = r.Now.Add(2 * day) // now the snapshot is over
	if _, err := r.Refresh(online); reason(err) != tuf.Expired {
		t.Errorf("%v", err)
	}
	if _, err := r.Refresh(key(t)); !errors.Is(err, ErrUnknownKey) {
		t.Errorf("%v", err)
	}
	if _, err := r.Refresh(); reason(err) == "" {
		t.Errorf("a job without a key publishes: %v", err)
	}
	if done, err := r.Refresh(own, online); err != nil || len(done.Roles) != 2 {
		t.Errorf("%+v, %v", done, err)
	}
	if _, err := (&Repository{Dir: t.TempDir(), Now: start()}).Refresh(own); !errors.Is(err, ErrNone) {
		t.Errorf("%v", err)
	}
}

func TestAnInterruptedJobIsGoneOnWith(t *testing.T) {
	k := key(t)
	r := published(t, k)
	add(t, r, "a.txt", "one")
	sign(t, r, k)
	other := &Repository{Dir: filepath.Join(t.TempDir(), "r"), Now: r.Now.Add(5 * day)}
	ok(t, os.CopyFS(other.Dir, os.DirFS(r.Dir)))
	_, err := other.Refresh(k)
	ok(t, err)
	// Killed behind the snapshot, and behind the timestamp but before staged is renewed.
	for _, names := range [][]string{{"2.snapshot.json"}, {"2.snapshot.json", "timestamp.json"}} {
		here := &Repository{Dir: filepath.Join(t.TempDir(), "r"), Now: other.Now}
		ok(t, os.CopyFS(here.Dir, os.DirFS(r.Dir)))
		for _, name := range names {
			data, err := os.ReadFile(other.public(name))
			ok(t, err)
			ok(t, replace(here.public(name), data))
		}
		_, err := here.Refresh(k)
		ok(t, err)
		sign(t, here, k)
		publish(t, here)
		has(t, client(t, here), "a.txt", "one")
	}
}

func TestExpiriesAreRemembered(t *testing.T) {
	k := key(t)
	r := published(t, k)
	r.Lives = map[string]time.Duration{"timestamp": 3 * day}
	ok(t, r.Remember())
	r.Lives = map[string]time.Duration{"targets": 30 * day}
	ok(t, r.Remember())
	later := &Repository{Dir: r.Dir, Now: r.Now}
	ok(t, later.Renew("targets"))
	s, err := later.load()
	ok(t, err)
	if got := s.staged.timestamp.Signed.Expires.Sub(r.Now); got != 3*day {
		t.Errorf("timestamp: %s", got)
	}
	if got := s.staged.targets.Signed.Expires.Sub(r.Now); got != 30*day {
		t.Errorf("targets: %s", got)
	}
	// What is asked for now goes before what was asked for then.
	later.Lives = map[string]time.Duration{"timestamp": day}
	ok(t, later.Renew("timestamp"))
	if s, err = later.load(); err != nil || s.staged.timestamp.Signed.Expires.Sub(r.Now) != day {
		t.Errorf("%v", err)
	}
	for _, text := range []string{"{", `{"expires":{"timestamp":"soon"}}`, `{"expires":{"timestamp":"-1h"}}`} {
		ok(t, os.WriteFile(filepath.Join(r.Dir, settingsFile), []byte(text), 0o644))
		if err := later.Renew("root"); err == nil || !strings.Contains(err.Error(), "is damaged") {
			t.Errorf("%s: %v", text, err)
		}
	}
}
