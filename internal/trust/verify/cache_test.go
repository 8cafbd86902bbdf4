package verify

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"sync"
	"sync/atomic"
	"testing"
)

func TestWhatHeldIsCheckedOnce(t *testing.T) {
	v := New(nil)
	key := sha256.Sum256([]byte("a"))
	calls := 0
	check := func(answer bool) func() bool {
		return func() bool { calls++; return answer }
	}
	for range 3 {
		if v.once(key, check(false)) {
			t.Fatal("what does not hold is taken")
		}
	}
	if calls != 3 || len(v.proven) != 0 {
		t.Errorf("a failure is remembered: %d", calls)
	}
	for range 3 {
		if !v.once(key, check(true)) {
			t.Fatal("what holds is refused")
		}
	}
	if calls != 4 {
		t.Errorf("%d checks", calls)
	}
	if v.once(sha256.Sum256([]byte("b")), check(false)) {
		t.Error("another is taken for it")
	}
}

func TestTheMemoryOfAVerifierIsBounded(t *testing.T) {
	v := New(nil)
	for n := range uint32(maxProven + 10) {
		var key [32]byte
		binary.BigEndian.PutUint32(key[:], n)
		v.once(key, func() bool { return true })
	}
	if len(v.proven) != maxProven {
		t.Errorf("%d are remembered", len(v.proven))
	}
	// What is not remembered is still checked.
	if v.once([32]byte{31: 1}, func() bool { return false }) || !v.once([32]byte{31: 2}, func() bool { return true }) {
		t.Error("a full memory decides")
	}
}

func TestACheckpointThatIsSharedIsVerifiedOnce(t *testing.T) {
	m := newMaker(t)
	v := New(m.root)
	b := m.bundle([]byte("x"), nil)
	for range 3 {
		if r := v.Decoded(b, Of("a", []byte("x")), expected()); !r.OK() {
			t.Fatal(r.Failures)
		}
	}
	if len(v.proven) != 2 { // checkpoint and token
		t.Errorf("%d are remembered", len(v.proven))
	}
	if r := v.Decoded(m.bundle([]byte("y"), nil), Of("a", []byte("y")), expected()); !r.OK() || len(v.proven) != 4 {
		t.Errorf("%v, %d are remembered", r.Failures, len(v.proven))
	}
}

// TestABadOneIsNeverTakenForARemembered changes each byte of what is remembered.
func TestABadOneIsNeverTakenForARemembered(t *testing.T) {
	m := newMaker(t)
	v := New(m.root)
	b := m.bundle([]byte("x"), nil)
	if r := v.Decoded(b, Of("a", []byte("x")), expected()); !r.OK() {
		t.Fatal(r.Failures)
	}
	note, stamp := b.Entries[0].Proof.Checkpoint, b.Timestamps[0]
	for i := range len(note) {
		changed := []byte(note)
		changed[i] ^= 1
		p := *b.Entries[0].Proof
		p.Checkpoint = string(changed)
		c := *b
		c.Entries = append(c.Entries[:0:0], b.Entries...)
		c.Entries[0].Proof = &p
		if v.Decoded(&c, Of("a", []byte("x")), expected()).OK() {
			t.Errorf("the byte %d of the checkpoint does not matter", i)
		}
	}
	taken := 0
	for i := range len(stamp) {
		changed := bytes.Clone(stamp)
		changed[i] ^= 1
		c := *b
		c.Timestamps = [][]byte{changed}
		// Certificates that come with a token are not used, and status texts not signed.
		if r := v.Decoded(&c, Of("a", []byte("x")), expected()); r.OK() && !r.Times[0].Time.Equal(m.now.Add(60e9)) {
			t.Errorf("the byte %d of the token moves the time", i)
		} else if r.OK() {
			taken++
		}
	}
	if taken > 20 {
		t.Errorf("%d of %d bytes of the token do not matter", taken, len(stamp))
	}
	if len(v.proven) > 2+taken {
		t.Errorf("%d are remembered", len(v.proven))
	}
}

func TestManyGoroutinesShareAVerifier(t *testing.T) {
	m := newMaker(t)
	v := New(m.root)
	good, bad := m.bundle([]byte("x"), nil), m.bundle([]byte("x"), nil)
	bad.Message.Signature = bytes.Clone(bad.Message.Signature)
	bad.Message.Signature[10] ^= 1
	var wg sync.WaitGroup
	var wrong atomic.Int32
	for range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range 10 {
				if !v.Decoded(good, Of("a", []byte("x")), expected()).OK() || v.Decoded(bad, Of("a", []byte("x")), expected()).OK() {
					wrong.Add(1)
				}
			}
		}()
	}
	wg.Wait()
	if n := wrong.Load(); n > 0 {
		t.Errorf("%d wrong answers", n)
	}
}
