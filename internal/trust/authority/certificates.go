package authority

import (
	"crypto"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"fmt"
	"io"
	"math/big"
	"time"

	"github.com/ossay-dev/ossay/internal/trust/keys"
)

// The times for which certificates of an instance count.
const (
	rootYears         = 10
	intermediateYears = 5
	leafMinutes       = 10
)

// serial returns a random number of 127 bits (RFC 5280, 4.1.2.2: positive, at most
// 20 bytes).
func serial(random io.Reader) (*big.Int, error) {
	n, err := rand.Int(random, new(big.Int).Lsh(big.NewInt(1), 127))
	if err != nil {
		return nil, fmt.Errorf("choosing a serial number: %w", err)
	}
	return n.Add(n, big.NewInt(1)), nil
}

// newCA makes a root and an intermediate certificate authority. Only the
// intermediate's key is kept; the root's is forgotten, because nothing else is
// ever signed with it.
func newCA(r *keys.Ring, name, key string, now time.Time, random io.Reader) (chain, error) {
	rootKey, err := keys.Generate(keys.P384, random)
	if err != nil {
		return chain{}, err
	}
	signer, _, err := makeKey(r, key, keys.P256, random)
	if err != nil {
		return chain{}, err
	}
	root := &x509.Certificate{
		Subject: pkix.Name{Organization: []string{name}, CommonName: name + " root"}, NotBefore: now, NotAfter: now.AddDate(rootYears, 0, 0),
		IsCA: true, BasicConstraintsValid: true, MaxPathLen: 1, KeyUsage: x509.KeyUsageCertSign | x509.KeyUsageCRLSign,
	}
	rootDER, err := create(root, root, rootKey.Public(), rootKey, random)
	if err != nil {
		return chain{}, err
	}
	parent, err := x509.ParseCertificate(rootDER)
	if err != nil {
		return chain{}, err
	}
	middle := &x509.Certificate{
		Subject: pkix.Name{Organization: []string{name}, CommonName: name + " intermediate"}, NotBefore: now, NotAfter: now.AddDate(intermediateYears, 0, 0),
		IsCA: true, BasicConstraintsValid: true, MaxPathLenZero: true, KeyUsage: x509.KeyUsageCertSign | x509.KeyUsageCRLSign,
		ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageCodeSigning},
	}
	middleDER, err := create(middle, parent, signer.Public(), rootKey, random)
	if err != nil {
		return chain{}, err
	}
	return chain{Key: key, Certificates: [][]byte{middleDER, rootDER}, Window: window{Start: now}}, nil
}

// newTSA makes a time-stamp authority with a root of its own. The usage of its
// certificate is critical and the only one (RFC 3161, 2.3).
func newTSA(r *keys.Ring, name, key string, now time.Time, random io.Reader) (chain, error) {
	rootKey, err := keys.Generate(keys.P384, random)
	if err != nil {
		return chain{}, err
	}
	signer, _, err := makeKey(r, key, keys.P256, random)
	if err != nil {
		return chain{}, err
	}
	root := &x509.Certificate{
		Subject: pkix.Name{Organization: []string{name}, CommonName: name + " time-stamp root"}, NotBefore: now, NotAfter: now.AddDate(rootYears, 0, 0),
		IsCA: true, BasicConstraintsValid: true, MaxPathLenZero: true, KeyUsage: x509.KeyUsageCertSign,
	}
	rootDER, err := create(root, root, rootKey.Public(), rootKey, random)
	if err != nil {
		return chain{}, err
	}
	parent, err := x509.ParseCertificate(rootDER)
	if err != nil {
		return chain{}, err
	}
	usage, err := asn1.Marshal([]asn1.ObjectIdentifier{{1, 3, 6, 1, 5, 5, 7, 3, 8}})
	if err != nil {
		return chain{}, err
	}
	leaf := &x509.Certificate{
		Subject: pkix.Name{Organization: []string{name}, CommonName: name + " time-stamps"}, NotBefore: now, NotAfter: now.AddDate(rootYears, 0, 0),
		KeyUsage: x509.KeyUsageDigitalSignature, BasicConstraintsValid: true,
		ExtraExtensions: []pkix.Extension{{Id: asn1.ObjectIdentifier{2, 5, 29, 37}, Critical: true, Value: usage}},
	}
	leafDER, err := create(leaf, parent, signer.Public(), rootKey, random)
	if err != nil {
		return chain{}, err
	}
	return chain{Key: key, Certificates: [][]byte{leafDER, rootDER}, Window: window{Start: now}}, nil
}

// create signs a certificate with a fresh serial number.
func create(c, parent *x509.Certificate, public crypto.PublicKey, by crypto.Signer, random io.Reader) ([]byte, error) {
	var err error
	if c.SerialNumber, err = serial(random); err != nil {
		return nil, err
	}
	der, err := x509.CreateCertificate(random, c, parent, public, by)
	if err != nil {
		return nil, fmt.Errorf("making a certificate: %w", err)
	}
	return der, nil
}
