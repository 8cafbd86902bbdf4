package openpgp

import (
	"bytes"
	//lint:ignore SA1019 a key of this kind must be refused
	"crypto/dsa"
	"crypto/rsa"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ProtonMail/go-crypto/openpgp/packet"

	"github.com/ossay-dev/ossay/internal/trust/verify/evidence"
)

func TestWeakKeysAreRefused(t *testing.T) {
	at := day(1)
	short := packet.NewRSAPublicKey(at, &rsa.PublicKey{N: new(big.Int).Lsh(big.NewInt(1), 1023), E: 65537})
	long := packet.NewRSAPublicKey(at, &rsa.PublicKey{N: new(big.Int).Lsh(big.NewInt(1), 2047), E: 65537})
	old := packet.NewDSAPublicKey(at, &dsa.PublicKey{Parameters: dsa.Parameters{P: big.NewInt(7), Q: big.NewInt(3), G: big.NewInt(2)}, Y: big.NewInt(4)})
	for name, tt := range map[string]struct {
		key  *packet.PublicKey
		want string
	}{"RSA of 1,024 bits": {short, "1024 bits"}, "RSA of 2,048 bits": {long, ""}, "DSA": {old, "DSA keys"}} {
		if got := weak(tt.key); (got == "") != (tt.want == "") || !strings.Contains(got, tt.want) {
			t.Errorf("%s: %q", name, got)
		}
	}
}

func TestRevocationsByTheirReason(t *testing.T) {
	reason := func(r packet.ReasonForRevocation) *packet.Signature {
		return &packet.Signature{CreationTime: day(5), RevocationReason: &r}
	}
	for name, tt := range map[string]struct {
		list          []*packet.Signature
		before, after bool
	}{
		"none": {nil, false, false}, "stolen": {[]*packet.Signature{reason(packet.KeyCompromised)}, true, true}, "without a reason": {[]*packet.Signature{{CreationTime: day(5)}}, true, true},
		"unspecified": {[]*packet.Signature{reason(packet.NoReason)}, true, true}, "replaced": {[]*packet.Signature{reason(packet.KeySuperseded)}, false, true}, "retired": {[]*packet.Signature{reason(packet.KeyRetired)}, false, true},
		"retired, then stolen": {[]*packet.Signature{reason(packet.KeyRetired), reason(packet.KeyCompromised)}, true, true},
	} {
		if got := revokedAt(tt.list, day(3)); got != tt.before {
			t.Errorf("%s, before: %v", name, got)
		}
		if got := revokedAt(tt.list, day(7)); got != tt.after {
			t.Errorf("%s, after: %v", name, got)
		}
	}
}

func TestASubkeySignsForItsCertificate(t *testing.T) {
	e := entity(t, "Ada")
	if err := e.AddSigningSubkey(config(day(1))); err != nil {
		t.Fatal(err)
	}
	sub := &e.Subkeys[len(e.Subkeys)-1]
	sig := sign(t, e, "m", day(3)) // the newest subkey signs
	o := Detached(sig, strings.NewReader("m"), ringOf(t, e), Want{At: day(20)})
	if !o.OK() || o.Key != fingerprint(sub.PublicKey) || o.Signer != "Ada <ada@example.com>" {
		t.Errorf("%+v", o)
	}
	check(t, "named by the primary key", sig, "m", ringOf(t, e), Want{Signer: evidence.Exact(fingerprint(e.PrimaryKey))}, "")
	if err := e.RevokeSubkey(sub, packet.KeyCompromised, "", config(day(5))); err != nil {
		t.Fatal(err)
	}
	check(t, "a subkey that was stolen", sig, "m", ringOf(t, e), Want{}, KeyRevoked)
}

func TestKeysThatAreNotForSignatures(t *testing.T) {
	e := entity(t, "Ada")
	c := candidate{entity: e, key: e.PrimaryKey}
	for _, id := range e.Identities {
		id.SelfSignature.FlagSign = false
	}
	if p := c.wrong(day(2)); p == nil || p.reason != KeyUnusable {
		t.Errorf("%+v", p)
	}
	for _, id := range e.Identities {
		id.SelfSignature.FlagSign = true
	}
	if p := c.wrong(day(2)); p != nil {
		t.Errorf("%+v", p)
	}
	if p := c.wrong(day(1).Add(-time.Hour)); p == nil || p.reason != KeyExpired {
		t.Errorf("before the key was made: %+v", p)
	}
}

func TestSignaturesAreRecognised(t *testing.T) {
	e := entity(t, "Ada")
	sig := sign(t, e, "m", day(2))
	for name, tt := range map[string]struct {
		data []byte
		want bool
	}{
		"binary": {sig, true}, "armour": {[]byte(armored(t, sig, "PGP SIGNATURE")), true}, "a key": {serialized(t, e), false}, "armour of a key": {[]byte(armored(t, serialized(t, e), "PGP PUBLIC KEY BLOCK")), false},
		"text": {[]byte("hello"), false}, "empty": {nil, false}, "DER": {[]byte{0x30, 0x45, 0x02, 0x20}, false},
	} {
		if got := IsSignature(tt.data); got != tt.want {
			t.Errorf("%s: %v", name, got)
		}
	}
	if !bytes.Contains([]byte(issuer(&packet.Signature{})), []byte("does not name")) {
		t.Error("a signature without issuer has one")
	}
}
