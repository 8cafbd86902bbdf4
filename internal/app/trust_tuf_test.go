package app

import (
	"context"
	"crypto"
	"crypto/ed25519"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/store/lock"
)

func TestKeysOfAgentAndVaultPublishATUFRepository(t *testing.T) {
	w := newWorld(t, map[string]string{"a.bin": "first"})
	list := signers(t)
	w.keyFiles(list)
	w.agentOf(list)
	w.vault("ecdsa-p256", "ecdsa-p384", "ed25519", "rsa-2048")
	names := []string{w.at("p256.ssh"), w.at("p384.ssh"), w.at("ed25519.ssh"), w.at("rsa.key"), "hashivault://ecdsa-p256", "hashivault://ecdsa-p384", "hashivault://ed25519", "hashivault://rsa-2048"}
	for _, name := range names {
		req := TUFPublisherRequest{Dir: filepath.Join(t.TempDir(), "r"), Keys: []string{name}}
		s, err := TUFInitRepository(t.Context(), w.env, req)
		if err != nil || s.Published == nil {
			t.Fatalf("%s: %+v, %v", name, s, err)
		}
		if s, err = TUFRenew(t.Context(), w.env, req); err != nil || s.Refreshed.Timestamp != 2 {
			t.Errorf("%s: %v", name, err)
		}
	}
	_, err := TUFInitRepository(t.Context(), w.env, TUFPublisherRequest{Dir: w.at("r"), Keys: []string{w.at("rsa.ssh")}})
	refused(t, err, fault.Usage, "not by PSS")
	_, err = TUFInitRepository(t.Context(), w.env, TUFPublisherRequest{Dir: w.at("s"), Keys: []string{w.at("p521.key")}})
	refused(t, err, fault.Usage, "no scheme for ECDSA keys")
	_, err = TUFInitRepository(t.Context(), w.env, TUFPublisherRequest{Dir: w.at("s"), Offline: true, Keys: []string{"hashivault://ed25519"}})
	refused(t, err, fault.Usage, "--offline was given")
	if exists(w.at("s")) {
		t.Error("a folder is left behind")
	}
}

func TestTwoPublishersWaitForEachOther(t *testing.T) {
	w := newWorld(t, map[string]string{"a.bin": "first"})
	w.keyFiles(map[string]crypto.Signer{"k": ed25519.NewKeyFromSeed(make([]byte, 32))})
	req := TUFPublisherRequest{Dir: w.at("r"), Keys: []string{w.at("k.key")}}
	if _, err := TUFInitRepository(t.Context(), w.env, req); err != nil {
		t.Fatal(err)
	}
	held, err := lock.Acquire(t.Context(), filepath.Join(req.Dir, ".lock"), nil)
	if err != nil {
		t.Fatal(err)
	}
	waits := make(chan bool, 1)
	req.Waiting = func() { waits <- true }
	ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	if _, err := TUFAdd(ctx, w.env, req, []string{w.at("a.bin")}); err == nil || exists(filepath.Join(req.Dir, "staged")) {
		t.Errorf("a second publisher works: %v", err)
	}
	<-waits
	done := make(chan error, 1)
	go func() {
		_, err := TUFAdd(context.Background(), w.env, req, []string{w.at("a.bin")})
		done <- err
	}()
	<-waits
	held.Release()
	if err := <-done; err != nil {
		t.Error(err)
	}
	if err := os.RemoveAll(req.Dir); err != nil {
		t.Fatal(err)
	}
	_, err = TUFPublish(t.Context(), w.env, req)
	refused(t, err, fault.Usage, "there is no repository")
	if exists(req.Dir) {
		t.Error("a folder is made where nothing is")
	}
}
