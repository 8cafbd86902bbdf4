package verify

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"time"

	"github.com/transparency-dev/merkle/proof"
	"github.com/transparency-dev/merkle/rfc6962"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/sigstore"
	"github.com/ossay-dev/ossay/internal/trust/keys"
)

// entries verifies the log entries.
func (x *run) entries(a Artifact) {
	for i := range x.b.Entries {
		e := &x.b.Entries[i]
		x.body(e, a)
		log := x.root.Log(e.LogID)
		if log == nil {
			x.r.fail(LogKeyUnknown, "the log %s is not in the trusted root", hex.EncodeToString(e.LogID))
			continue
		}
		x.logs++
		x.promise(e, log)
		x.inclusion(e, log)
		if x.want.Witnesses.Demand && (e.Proof == nil || e.Proof.Checkpoint == "") {
			x.r.fail(WitnessesMissing, "the entry in the log %s comes without a checkpoint that witnesses could have cosigned", log.Name)
		}
	}
}

// body compares what the log recorded with what the bundle holds.
func (x *run) body(e *sigstore.Entry, a Artifact) {
	body, err := sigstore.DecodeBody(e.Body, budget.New(budget.Default(), int64(len(e.Body))))
	if err != nil {
		x.r.fail(LogEntryMalformed, "%v", err)
		return
	}
	if e.Kind != "" && (body.Kind != e.Kind || body.Version != e.Version) {
		x.r.fail(LogEntryMalformed, "the entry says it is %s %s and is %s %s", e.Kind, e.Version, body.Kind, body.Version)
		return
	}
	want, ok := x.recorded(body, a)
	if !ok {
		x.r.fail(LogEntryMalformed, "an entry of kind %s does not go with this bundle", body.Kind)
		return
	}
	if !bytes.Equal(want, body.Digest) && !x.r.has(MessageDigestMismatch) {
		x.r.fail(LogEntryPayloadMismatch, "the log entry is about %s:%s, which is not what was signed", body.Algorithm, hex.EncodeToString(body.Digest))
	}
	var sig []byte
	if x.b.Message != nil {
		sig = x.b.Message.Signature
	} else {
		sig = x.b.Envelope.Signatures[0].Sig
	}
	for _, s := range body.Signatures {
		if bytes.Equal(s.Signature, sig) {
			x.signer(&s)
			return
		}
	}
	x.r.fail(LogEntrySignatureMiss, "the log entry has another signature")
}

// recorded returns the digest that the log must have recorded.
func (x *run) recorded(body *sigstore.Body, a Artifact) ([]byte, bool) {
	switch {
	case x.b.Message != nil && body.Data:
		if d := a.Digests[body.Algorithm]; d != nil && !x.r.has(ArtifactMismatch) {
			return d, true
		}
		return x.b.Message.Digest, true
	case x.b.Message != nil:
		return nil, false
	}
	over := x.b.Envelope.Payload
	if body.Data {
		over = x.b.Envelope.PAE()
	}
	return sum(body.Algorithm, over), true
}

// signer compares the certificate or key of the log entry.
func (x *run) signer(s *sigstore.Signed) {
	switch {
	case x.leaf != nil:
		if !bytes.Equal(s.Certificate, x.leaf.Raw) {
			x.r.fail(LogEntryKeyMismatch, "the log entry has another certificate")
			return
		}
	case x.key != nil:
		if k, err := keys.ParsePublic(s.Key); err != nil || !bytes.Equal(k.DER(), x.key.DER()) {
			x.r.fail(LogEntryKeyMismatch, "the log entry has another key")
			return
		}
	default:
		return
	}
	x.r.pass("log entry", "the log recorded this signature")
}

// promise verifies the log's promise and takes its time: only a promise makes
// the time of an entry trusted.
func (x *run) promise(e *sigstore.Entry, log *Log) {
	if len(e.Promise) == 0 {
		return
	}
	// The form in which Rekor signs: sorted keys, no spaces (RFC 8785).
	signed, err := json.Marshal(struct {
		Body           []byte `json:"body"`
		IntegratedTime int64  `json:"integratedTime"`
		LogID          string `json:"logID"`
		LogIndex       int64  `json:"logIndex"`
	}{e.Body, e.IntegratedTime, hex.EncodeToString(e.LogID), e.LogIndex})
	if err != nil {
		x.r.fail(LogPromiseInvalid, "the promise of the log %s cannot be built", log.Name)
		return
	}
	key, err := keys.NewPublic(log.Key)
	if err != nil || !key.Verify(signed, e.Promise, false) {
		x.r.fail(LogPromiseInvalid, "the promise of the log %s does not hold", log.Name)
		return
	}
	at := time.Unix(e.IntegratedTime, 0).UTC()
	if !log.Window.Covers(at) {
		x.r.fail(KeyOutsideValidity, "the key of the log %s did not count at %s", log.Name, at.Format(time.RFC3339))
		return
	}
	x.r.pass("log promise", "of %s, for %s", log.Name, at.Format(time.RFC3339))
	x.r.Times = append(x.r.Times, Time{Time: at, Source: "the log " + log.Name})
}

// inclusion verifies that the entry is in the log.
func (x *run) inclusion(e *sigstore.Entry, log *Log) {
	p := e.Proof
	if p == nil {
		return // told already, or the promise stands for it
	}
	if p.Index < 0 || p.Size <= 0 {
		x.r.fail(InclusionProofInvalid, "a proof for the entry %d of %d", p.Index, p.Size)
		return
	}
	leaf := rfc6962.DefaultHasher.HashLeaf(e.Body)
	if err := proof.VerifyInclusion(rfc6962.DefaultHasher, uint64(p.Index), uint64(p.Size), leaf, p.Hashes, p.Root); err != nil {
		x.r.fail(InclusionProofInvalid, "the proof does not lead from the entry to the root of the log %s", log.Name)
	} else {
		x.r.pass("inclusion", "entry %d of %d in the log %s", p.Index, p.Size, log.Name)
	}
	if p.Checkpoint == "" {
		return // told already; without one there are no witnesses either
	}
	c, err := ParseCheckpoint(p.Checkpoint)
	if err != nil {
		x.r.fail(CheckpointMalformed, "the checkpoint of the log %s: %v", log.Name, err)
		return
	}
	if !bytes.Equal(c.Root, p.Root) || c.Size != p.Size {
		x.r.fail(CheckpointRootMismatch, "the checkpoint of the log %s signs another root than that of the proof", log.Name)
	}
	x.checkpoint(c, log)
	x.witnessed(c, log)
}

// checkpoint verifies the log's own signature; those of others, such as
// witnesses, neither help nor harm.
func (x *run) checkpoint(c *Checkpoint, log *Log) {
	named := false
	for _, s := range c.Signatures {
		if s.Hint != log.Hint || s.Name != log.Name && s.Name != log.Address {
			continue
		}
		named = true
		key, err := keys.NewPublic(log.Key)
		if err != nil {
			continue
		}
		id := sha256.Sum256(append(append(append([]byte("checkpoint\x00"), log.ID[:]...), s.Signature...), c.Text...))
		if x.v.once(id, func() bool { return key.Verify([]byte(c.Text), s.Signature, false) }) {
			x.r.pass("checkpoint", "of %s, %d entries", log.Name, c.Size)
			return
		}
	}
	if named {
		x.r.fail(CheckpointInvalid, "the signature of the log %s on its checkpoint does not hold", log.Name)
		return
	}
	x.r.fail(CheckpointKeyUnknown, "the log %s did not sign the checkpoint", log.Name)
}
