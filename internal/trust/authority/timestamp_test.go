package authority

import (
	"crypto/sha256"
	"encoding/asn1"
	"encoding/base64"
	"encoding/json"
	"math/big"
	"net/http"
	"strings"
	"testing"

	"github.com/digitorus/timestamp"
)

// TestTimeStampsMayBeAskedForInJSON has the form that clients without ASN.1 send,
// as sigstore-js does.
func TestTimeStampsMayBeAskedForInJSON(t *testing.T) {
	t.Parallel()
	c := newClock()
	r := serve(t, c, nil)
	sum := sha256.Sum256([]byte("a"))
	digest := `"artifactHash":"` + base64.StdEncoding.EncodeToString(sum[:]) + `"`
	for name, tt := range map[string]struct {
		body, want string // want is of the refusal, "" for none
	}{
		"what sigstore-js sends":       {`{` + digest + `,"hashAlgorithm":"sha256"}`, ""},
		"all that may be asked for":    {`{` + digest + `,"hashAlgorithm":"SHA256","certificates":true,"nonce":` + strings.Repeat("9", 77) + `,"tsaPolicyOID":"1.2.3"}`, ""},
		"SHA-1":                        {`{"artifactHash":"` + base64.StdEncoding.EncodeToString(sum[:20]) + `","hashAlgorithm":"sha1"}`, "other than SHA-2"},
		"no algorithm":                 {`{` + digest + `}`, "other than SHA-2"},
		"a digest of another length":   {`{"artifactHash":"AAAA","hashAlgorithm":"sha256"}`, "digest has 3 bytes"},
		"no digest":                    {`{"hashAlgorithm":"sha256"}`, "digest has 0 bytes"},
		"a digest that is not base64":  {`{"artifactHash":"?","hashAlgorithm":"sha256"}`, "no JSON of a time-stamp request"},
		"a nonce that is no whole one": {`{` + digest + `,"hashAlgorithm":"sha256","nonce":1e9}`, "nonce"},
		"a nonce without end":          {`{` + digest + `,"hashAlgorithm":"sha256","nonce":` + strings.Repeat("9", 10_000) + `}`, "nonce"},
		"a policy that is a word":      {`{` + digest + `,"hashAlgorithm":"sha256","tsaPolicyOID":"mine"}`, "policy"},
		"a policy with one arc":        {`{` + digest + `,"hashAlgorithm":"sha256","tsaPolicyOID":"1"}`, "policy"},
		"a policy with a large arc":    {`{` + digest + `,"hashAlgorithm":"sha256","tsaPolicyOID":"1.2.99999999999"}`, "policy"},
		"a policy without end":         {`{` + digest + `,"hashAlgorithm":"sha256","tsaPolicyOID":"1` + strings.Repeat(".2", 10_000) + `"}`, "policy"},
		"half":                         {`{` + digest, "no JSON of a time-stamp request"},
		"nothing":                      {``, "no JSON of a time-stamp request"},
	} {
		a := r.ask(t, http.MethodPost, "/api/v1/timestamp", "application/json; charset=utf-8", tt.body)
		if tt.want != "" {
			if a.status != http.StatusBadRequest || !strings.Contains(a.text("message"), tt.want) {
				t.Errorf("%s: %d %s", name, a.status, a.body)
			}
			continue
		}
		ts, err := timestamp.ParseResponse([]byte(a.body))
		if err != nil || a.status != http.StatusCreated {
			t.Errorf("%s: %d %v", name, a.status, err)
			continue
		}
		if string(ts.HashedMessage) != string(sum[:]) || !ts.Time.Equal(c.now()) {
			t.Errorf("%s: %+v", name, ts)
		}
		if full := strings.Contains(tt.body, "nonce"); full != (ts.Nonce != nil) || full != ts.Policy.Equal(asn1.ObjectIdentifier{1, 2, 3}) || full != ts.AddTSACertificate {
			t.Errorf("%s: nonce %v, policy %v, certificate %v", name, ts.Nonce, ts.Policy, ts.AddTSACertificate)
		}
		if want, _ := new(big.Int).SetString(strings.Repeat("9", 77), 10); ts.Nonce != nil && ts.Nonce.Cmp(want) != 0 {
			t.Errorf("%s: the nonce %v comes back", name, ts.Nonce)
		}
	}
}

// FuzzTimeStampRequestsInJSON looks for a request that is answered wrongly.
func FuzzTimeStampRequestsInJSON(f *testing.F) {
	f.Add([]byte(`{"artifactHash":"AAAA","hashAlgorithm":"sha256","nonce":1,"tsaPolicyOID":"1.2.3"}`))
	f.Add([]byte(`{"nonce":-1e99999}`))
	f.Add([]byte(`[]`))
	c := newClock()
	r := serve(f, c, nil)
	f.Fuzz(func(t *testing.T, request []byte) {
		der, err := r.server.tsa.stampJSON(request)
		if err != nil {
			return
		}
		if _, err := timestamp.ParseResponse(der); err != nil || !json.Valid(request) {
			t.Errorf("%q: %v", request, err)
		}
	})
}
