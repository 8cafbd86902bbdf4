package authority

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strconv"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/intoto"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/trust/keys"
)

// An entryRequest is what a client wants to have logged: a signature over a
// digest.
type entryRequest struct {
	digest      []byte
	signature   []byte
	certificate []byte
	public      []byte
	details     string // "PKIX_ECDSA_P256_SHA_256"
}

// parseEntry reads a CreateEntryRequest of Rekor v2, which holds a hashedrekord.
func parseEntry(body []byte) (*entryRequest, error) {
	doc, err := tree.JSON(string(body), budget.New(budget.Default(), int64(len(body))))
	if err != nil {
		return nil, err
	}
	n := doc.Root().Get("hashedRekordRequestV002")
	if !n.Exists() {
		return nil, errors.New("only hashedRekordRequestV002 is taken")
	}
	r := &entryRequest{}
	v := n.Path("signature", "verifier")
	for _, f := range []struct {
		into *[]byte
		from tree.Node
	}{{&r.digest, n.Get("digest")}, {&r.signature, n.Path("signature", "content")}, {&r.certificate, v.Path("x509Certificate", "rawBytes")}, {&r.public, v.Path("publicKey", "rawBytes")}} {
		if *f.into, err = intoto.Bytes(f.from); err != nil {
			return nil, err
		}
	}
	r.details = v.Get("keyDetails").Text()
	if len(r.digest) == 0 || len(r.signature) == 0 || (len(r.certificate) == 0) == (len(r.public) == 0) {
		return nil, errors.New("digest, signature and one of certificate and key are needed")
	}
	return r, nil
}

// digestOf says which digest goes with the kind of a key (protobuf-specs,
// PublicKeyDetails), as Sigstore and others name it.
func digestOf(details string) (algorithm, name string, ok bool) {
	switch details {
	case "PKIX_ECDSA_P256_SHA_256", "PKIX_RSA_PKCS1V15_2048_SHA256", "PKIX_RSA_PKCS1V15_3072_SHA256", "PKIX_RSA_PKCS1V15_4096_SHA256":
		return "SHA2_256", "sha256", true
	case "PKIX_ECDSA_P384_SHA_384":
		return "SHA2_384", "sha384", true
	case "PKIX_ECDSA_P521_SHA_512", "PKIX_ED25519_PH":
		return "SHA2_512", "sha512", true
	}
	return "", "", false
}

// canonical checks the signature and returns the body of the entry as RFC 8785
// writes it: sorted keys, no spaces. Its texts need no escapes.
func (r *entryRequest) canonical() ([]byte, error) {
	algorithm, name, ok := digestOf(r.details)
	if !ok {
		return nil, fmt.Errorf("keys of kind %q are not taken", r.details)
	}
	signer := r.public
	verifier := map[string]any{"keyDetails": r.details, "publicKey": map[string]any{"rawBytes": r.public}}
	var key *keys.Public
	var err error
	if len(r.certificate) > 0 {
		signer = r.certificate
		verifier = map[string]any{"keyDetails": r.details, "x509Certificate": map[string]any{"rawBytes": r.certificate}}
		key, err = keys.ParseCertificate(signer)
	} else {
		key, err = keys.ParsePublic(signer)
	}
	if err != nil {
		return nil, err
	}
	if !key.VerifyDigest(name, r.digest, r.signature) {
		return nil, errors.New("the signature does not hold")
	}
	return json.Marshal(map[string]any{
		"apiVersion": "0.0.2", "kind": "hashedrekord",
		"spec": map[string]any{"hashedRekordV002": map[string]any{
			"data":      map[string]any{"algorithm": algorithm, "digest": r.digest},
			"signature": map[string]any{"content": r.signature, "verifier": verifier},
		}},
	})
}

// addEntry is POST /api/v2/log/entries.
func (s *Server) addEntry(w http.ResponseWriter, q *http.Request) {
	body, ok := s.body(w, q)
	if !ok {
		return
	}
	r, err := parseEntry(body)
	if err != nil {
		s.refuse(w, http.StatusBadRequest, "the request cannot be read: "+err.Error())
		return
	}
	entry, err := r.canonical()
	if err != nil {
		s.refuse(w, http.StatusBadRequest, err.Error())
		return
	}
	e, err := s.log.append(q.Context(), entry)
	if errors.Is(err, errWitnesses) {
		s.logger.Warn("waiting for witnesses", "error", err)
		s.refuse(w, http.StatusServiceUnavailable, err.Error())
		return
	}
	if err != nil {
		s.fault(w, err)
		return
	}
	if e.duplicate {
		w.Header().Set("x-log-index", strconv.FormatUint(e.index, 10))
		s.refuse(w, http.StatusConflict, "an equivalent entry is in the log with index "+strconv.FormatUint(e.index, 10))
		return
	}
	if e.hashes == nil {
		e.hashes = [][]byte{}
	}
	s.answer(w, http.StatusCreated, map[string]any{
		"logIndex": strconv.FormatUint(e.index, 10), "logId": map[string]any{"keyId": s.log.id[:]},
		"kindVersion": map[string]any{"kind": "hashedrekord", "version": "0.0.2"},
		"inclusionProof": map[string]any{
			"logIndex": strconv.FormatUint(e.index, 10), "treeSize": strconv.FormatUint(e.size, 10), "rootHash": e.root, "hashes": e.hashes,
			"checkpoint": map[string]any{"envelope": e.checkpoint},
		},
		"canonicalizedBody": entry,
	})
}
