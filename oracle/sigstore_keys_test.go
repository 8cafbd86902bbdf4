package oracle

import (
	"bytes"
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"encoding/pem"
	"path/filepath"
	"testing"
	"time"

	"github.com/sigstore/sigstore-go/pkg/bundle"
	"github.com/sigstore/sigstore-go/pkg/root"
	"github.com/sigstore/sigstore-go/pkg/verify"
	"github.com/sigstore/sigstore/pkg/signature"
	"github.com/sigstore/sigstore/pkg/signature/options"
)

// TestTheStockClientTakesSignaturesOfKeys lets sigstore-go verify what ossay signs
// with keys of each kind, Ed25519 (as Ed25519ph) among them.
func TestTheStockClientTakesSignaturesOfKeys(t *testing.T) {
	i := up(t)
	trusted, _ := i.material()
	list := map[string]crypto.Signer{"ed25519": ed25519.NewKeyFromSeed(make([]byte, 32))}
	for name, curve := range map[string]elliptic.Curve{"p256": elliptic.P256(), "p384": elliptic.P384(), "p521": elliptic.P521()} {
		k, err := ecdsa.GenerateKey(curve, rand.Reader)
		if err != nil {
			t.Fatal(err)
		}
		list[name] = k
	}
	long, err := rsa.GenerateKey(rand.Reader, 3072)
	if err != nil {
		t.Fatal(err)
	}
	list["rsa"] = long
	artifact := []byte("signed with a key")
	for name, k := range list {
		der, err := x509.MarshalPKCS8PrivateKey(k)
		if err != nil {
			t.Fatal(err)
		}
		plant(t, filepath.Join(i.home, name+".key"), pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der}))
		plant(t, filepath.Join(i.home, name), artifact)
		i.ossay(true, "sign", "--key", name+".key", name)
		var b bundle.Bundle
		if err := b.UnmarshalJSON(i.read(name + ".sigstore.json")); err != nil {
			t.Fatal(err)
		}
		v, err := signature.LoadDefaultVerifier(k.Public(), options.WithED25519ph())
		if err != nil {
			t.Fatal(err)
		}
		material := root.TrustedMaterialCollection{trusted, root.NewTrustedPublicKeyMaterial(func(string) (root.TimeConstrainedVerifier, error) {
			return root.NewExpiringKey(v, time.Time{}, time.Time{}), nil
		})}
		stock, err := verify.NewVerifier(material, verify.WithTransparencyLog(1), verify.WithSignedTimestamps(1))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := stock.Verify(&b, verify.NewPolicy(verify.WithArtifact(bytes.NewReader(artifact)), verify.WithKey())); err != nil {
			t.Errorf("%s: sigstore-go refuses it: %v", name, err)
		}
		if _, err := stock.Verify(&b, verify.NewPolicy(verify.WithArtifact(bytes.NewReader([]byte("another"))), verify.WithKey())); err == nil {
			t.Errorf("%s: sigstore-go takes another artefact", name)
		}
	}
}
