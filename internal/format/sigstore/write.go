package sigstore

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// SigningConfigType is the media type of a signing configuration.
const SigningConfigType = "application/vnd.dev.sigstore.signingconfig.v0.2+json"

// A SigningConfig says where a client finds the services of an instance.
type SigningConfig struct {
	CA, OIDC, Log, TSA []Service
}

// A Service is one address.
type Service struct {
	URL      string
	API      int // major version
	Operator string
	Window   Window
}

type rangeJSON struct {
	Start string `json:"start,omitempty"`
	End   string `json:"end,omitempty"`
}

func (w Window) json() rangeJSON {
	out := rangeJSON{Start: w.Start.UTC().Format(time.RFC3339Nano)}
	if !w.End.IsZero() {
		out.End = w.End.UTC().Format(time.RFC3339Nano)
	}
	return out
}

type keyJSON struct {
	RawBytes   []byte    `json:"rawBytes"`
	KeyDetails string    `json:"keyDetails"`
	ValidFor   rangeJSON `json:"validFor"`
}

type logJSON struct {
	BaseURL       string            `json:"baseUrl"`
	HashAlgorithm string            `json:"hashAlgorithm"`
	PublicKey     keyJSON           `json:"publicKey"`
	LogID         map[string][]byte `json:"logId"`
}

type rawJSON struct {
	RawBytes []byte `json:"rawBytes"`
}

type authorityJSON struct {
	Subject   map[string]string    `json:"subject"`
	URI       string               `json:"uri"`
	CertChain map[string][]rawJSON `json:"certChain"`
	ValidFor  rangeJSON            `json:"validFor"`
}

// Encode writes the trusted root, with a subject for every authority.
func (t *TrustedRoot) Encode(subject func(der []byte) (organization, name string)) ([]byte, error) {
	out := struct {
		MediaType   string          `json:"mediaType"`
		Logs        []logJSON       `json:"tlogs"`
		Authorities []authorityJSON `json:"certificateAuthorities"`
		CTLogs      []logJSON       `json:"ctlogs"`
		Timestamps  []authorityJSON `json:"timestampAuthorities"`
	}{MediaType: TrustedRootType}
	for _, l := range t.Logs {
		out.Logs = append(out.Logs, l.json())
	}
	for _, l := range t.CTLogs {
		out.CTLogs = append(out.CTLogs, l.json())
	}
	for _, a := range t.Authorities {
		out.Authorities = append(out.Authorities, a.json(subject))
	}
	for _, a := range t.Timestamps {
		out.Timestamps = append(out.Timestamps, a.json(subject))
	}
	return indented(out)
}

func (l *Log) json() logJSON {
	return logJSON{l.BaseURL, "SHA2_256", keyJSON{l.Key, l.Details, l.Window.json()}, map[string][]byte{"keyId": l.ID}}
}

func (a *Authority) json(subject func([]byte) (string, string)) authorityJSON {
	out := authorityJSON{URI: a.URI, ValidFor: a.Window.json(), CertChain: map[string][]rawJSON{}, Subject: map[string]string{}}
	for _, der := range a.Chain {
		out.CertChain["certificates"] = append(out.CertChain["certificates"], rawJSON{der})
	}
	if len(a.Chain) > 0 {
		out.Subject["organization"], out.Subject["commonName"] = subject(a.Chain[0])
	}
	return out
}

// Encode writes the signing configuration, with one service of each kind asked
// for.
func (c *SigningConfig) Encode() ([]byte, error) {
	type service struct {
		URL      string    `json:"url"`
		API      int       `json:"majorApiVersion"`
		ValidFor rangeJSON `json:"validFor"`
		Operator string    `json:"operator"`
	}
	list := func(in []Service) []service {
		out := []service{}
		for _, s := range in {
			out = append(out, service{s.URL, s.API, s.Window.json(), s.Operator})
		}
		return out
	}
	exact := map[string]any{"selector": "ANY"}
	return indented(struct {
		MediaType string         `json:"mediaType"`
		CA        []service      `json:"caUrls"`
		OIDC      []service      `json:"oidcUrls"`
		Log       []service      `json:"rekorTlogUrls"`
		LogConfig map[string]any `json:"rekorTlogConfig"`
		TSA       []service      `json:"tsaUrls"`
		TSAConfig map[string]any `json:"tsaConfig"`
	}{SigningConfigType, list(c.CA), list(c.OIDC), list(c.Log), exact, list(c.TSA), exact})
}

func indented(v any) ([]byte, error) {
	data, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("writing JSON: %w", err)
	}
	return append(data, '\n'), nil
}

// Encode writes a bundle of version 0.3.
func (b *Bundle) Encode() ([]byte, error) {
	material := map[string]any{}
	switch {
	case len(b.Certificates) > 0:
		material["certificate"] = rawJSON{b.Certificates[0]}
	default:
		material["publicKey"] = map[string]string{"hint": b.KeyHint}
	}
	entries := []any{}
	for i := range b.Entries {
		entries = append(entries, b.Entries[i].json())
	}
	material["tlogEntries"] = entries
	stamps := []any{}
	for _, t := range b.Timestamps {
		stamps = append(stamps, map[string][]byte{"signedTimestamp": t})
	}
	material["timestampVerificationData"] = map[string]any{"rfc3161Timestamps": stamps}
	out := map[string]any{"mediaType": MediaType, "verificationMaterial": material}
	if m := b.Message; m != nil {
		out["messageSignature"] = map[string]any{"messageDigest": map[string]any{"algorithm": m.Algorithm, "digest": m.Digest}, "signature": m.Signature}
	}
	if e := b.Envelope; e != nil {
		out["dsseEnvelope"] = json.RawMessage(e.JSON())
	}
	data, err := json.Marshal(out)
	if err != nil {
		return nil, fmt.Errorf("writing the bundle: %w", err)
	}
	return append(data, '\n'), nil
}

func (e *Entry) json() map[string]any {
	out := map[string]any{
		"logIndex": strconv.FormatInt(e.LogIndex, 10), "logId": map[string][]byte{"keyId": e.LogID}, "kindVersion": map[string]string{"kind": e.Kind, "version": e.Version},
		"canonicalizedBody": e.Body,
	}
	if e.IntegratedTime != 0 {
		out["integratedTime"] = strconv.FormatInt(e.IntegratedTime, 10)
	}
	if len(e.Promise) > 0 {
		out["inclusionPromise"] = map[string][]byte{"signedEntryTimestamp": e.Promise}
	}
	if p := e.Proof; p != nil {
		hashes := p.Hashes
		if hashes == nil {
			hashes = [][]byte{}
		}
		out["inclusionProof"] = map[string]any{
			"logIndex": strconv.FormatInt(p.Index, 10), "rootHash": p.Root, "treeSize": strconv.FormatInt(p.Size, 10), "hashes": hashes,
			"checkpoint": map[string]string{"envelope": p.Checkpoint},
		}
	}
	return out
}

// EntryOf reads an entry as a log answers it.
func EntryOf(data []byte, b *budget.Budget) (*Entry, error) {
	doc, err := tree.JSON(string(data), b)
	if err != nil {
		return nil, fmt.Errorf("reading the log's answer: %w", err)
	}
	r := &reader{}
	e := r.entry(doc.Root())
	if r.err != nil {
		return nil, fmt.Errorf("reading the log's answer: %w", r.err)
	}
	return &e, nil
}

// DecodeSigningConfig reads a signing configuration.
func DecodeSigningConfig(data []byte, b *budget.Budget) (*SigningConfig, error) {
	doc, err := tree.JSON(string(data), b)
	if err != nil {
		return nil, fmt.Errorf("reading the signing configuration: %w", err)
	}
	n := doc.Root()
	if t := n.Get("mediaType").Text(); t != SigningConfigType {
		return nil, fmt.Errorf("the signing configuration's media type %q is not known", cut(t))
	}
	r := &reader{}
	c := &SigningConfig{}
	for name, into := range map[string]*[]Service{"caUrls": &c.CA, "oidcUrls": &c.OIDC, "rekorTlogUrls": &c.Log, "tsaUrls": &c.TSA} {
		for s := range n.Get(name).Children() {
			api, _ := s.Get("majorApiVersion").Int()
			*into = append(*into, Service{URL: strings.Clone(s.Get("url").Text()), API: int(api), Operator: strings.Clone(s.Get("operator").Text()), Window: r.window(s.Get("validFor"))})
		}
	}
	if r.err != nil {
		return nil, fmt.Errorf("reading the signing configuration: %w", r.err)
	}
	return c, nil
}
