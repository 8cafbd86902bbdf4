package authority

import (
	"context"
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/transparency-dev/tessera"
	"github.com/transparency-dev/tessera/client"
	"github.com/transparency-dev/tessera/ctonly"
)

// How entries are gathered: a signature waits for both, so both are short.
const (
	batchAge         = 20 * time.Millisecond
	batchSize        = 256
	checkpointEvery  = 100 * time.Millisecond
	ctEvery          = time.Second // nobody waits for the checkpoints of the certificates
	publicationPoll  = 10 * time.Millisecond
	duplicatesKept   = 1 << 16
	collectGarbageAt = time.Hour
)

// A tileLog is a log in tiles on disk. One process writes it.
type tileLog struct {
	id       [32]byte
	add      tessera.AddFn
	addCT    func(context.Context, *ctonly.Entry) tessera.IndexFuture
	watch    *watch
	courier  *courier // nil without witnesses
	reader   tessera.LogReader
	shutdown func(context.Context) error
	held     func() error // an error where another process has the log
}

// noteSigner signs checkpoints (C2SP signed-note).
type noteSigner struct {
	name string
	hint uint32
	key  crypto.Signer
	held func() error // an error where another process has the log
}

// Name returns the origin.
func (n *noteSigner) Name() string { return n.name }

// KeyHash returns the hint by which the key is found.
func (n *noteSigner) KeyHash() uint32 { return n.hint }

// Sign signs a note, as long as this process has the log: a second checkpoint of
// the same size would be a fork.
func (n *noteSigner) Sign(text []byte) ([]byte, error) {
	if err := n.held(); err != nil {
		return nil, err
	}
	if _, ok := n.key.Public().(ed25519.PublicKey); ok {
		return n.key.Sign(rand.Reader, text, crypto.Hash(0))
	}
	sum := sha256.Sum256(text)
	return n.key.Sign(rand.Reader, sum[:], crypto.SHA256)
}

// logID returns the identifier of a log: for ECDSA the SHA-256 of the key, for
// Ed25519 that of the name and the key (C2SP signed-note, key IDs).
func logID(name string, public crypto.PublicKey) ([32]byte, error) {
	switch k := public.(type) {
	case ed25519.PublicKey:
		return sha256.Sum256(append([]byte(name+"\n\x01"), k...)), nil
	case *ecdsa.PublicKey:
		der, err := x509.MarshalPKIXPublicKey(k)
		return sha256.Sum256(der), err
	}
	return [32]byte{}, fmt.Errorf("a log cannot have a key of kind %T", public)
}

// openLog opens or creates a log in a folder. The courier is nil where no
// witnesses are asked.
func openLog(ctx context.Context, dir, origin string, key crypto.Signer, certificates bool, c *courier, policy string, held func() error) (*tileLog, error) {
	id, err := logID(origin, key.Public())
	if err != nil {
		return nil, err
	}
	driver, err := newDriver(ctx, dir, c)
	if err != nil {
		return nil, fmt.Errorf("opening the log in %s: %w", dir, err)
	}
	opts := tessera.NewAppendOptions().
		WithCheckpointSigner(&noteSigner{origin, binary.BigEndian.Uint32(id[:4]), key, held}).
		WithCheckpointInterval(checkpointEvery).
		WithBatching(batchSize, batchAge).
		WithGarbageCollectionInterval(collectGarbageAt)
	if c != nil {
		group, err := tessera.NewWitnessGroupFromPolicy([]byte(policy))
		if err != nil {
			return nil, fmt.Errorf("the policy of the witnesses: %w", err)
		}
		opts = opts.WithWitnesses(group, &tessera.WitnessOptions{Timeout: witnessTimeout, FailOpen: !c.wait})
	}
	if certificates {
		opts = opts.WithCTLayout().WithCheckpointInterval(ctEvery)
	} else {
		opts = opts.WithAntispam(duplicatesKept, nil)
	}
	appender, shutdown, reader, err := tessera.NewAppender(ctx, quietDriver{driver}, opts)
	if err != nil {
		return nil, fmt.Errorf("opening the log in %s: %w", dir, err)
	}
	l := &tileLog{id: id, add: appender.Add, reader: reader, shutdown: shutdown, watch: newWatch(reader.ReadCheckpoint), courier: c, held: held}
	if certificates {
		l.addCT = tessera.NewCertificateTransparencyAppender(appender)
	}
	return l, nil
}

// A logged entry with what proves it.
type logged struct {
	index      uint64
	duplicate  bool
	size       uint64
	root       []byte
	hashes     [][]byte
	checkpoint string
}

// append adds a body and waits until a checkpoint has it.
func (l *tileLog) append(ctx context.Context, body []byte) (*logged, error) {
	if err := l.held(); err != nil {
		return nil, err
	}
	index, err := l.add(ctx, tessera.NewEntry(body))()
	if err != nil {
		return nil, fmt.Errorf("adding to the log: %w", err)
	}
	note, err := l.published(ctx, index.Index)
	if err != nil {
		return nil, err
	}
	size, root, err := stateOf(note)
	if err != nil {
		return nil, err
	}
	builder, err := client.NewProofBuilder(ctx, size, l.reader.ReadTile)
	if err != nil {
		return nil, fmt.Errorf("proving the entry: %w", err)
	}
	hashes, err := builder.InclusionProof(ctx, index.Index)
	if err != nil {
		return nil, fmt.Errorf("proving the entry: %w", err)
	}
	return &logged{index: index.Index, duplicate: index.IsDup, size: size, root: root, hashes: hashes, checkpoint: note}, nil
}

// logCertificate adds a precertificate; it is on disk when that returns.
func (l *tileLog) logCertificate(ctx context.Context, e *ctonly.Entry) error {
	if err := l.held(); err != nil {
		return err
	}
	if _, err := l.addCT(ctx, e)(); err != nil {
		return fmt.Errorf("logging the certificate: %w", err)
	}
	return nil
}

// size returns the published size, 0 for an empty log.
func (l *tileLog) size(ctx context.Context) (uint64, error) {
	note, err := l.reader.ReadCheckpoint(ctx)
	if errors.Is(err, os.ErrNotExist) {
		return 0, nil
	}
	if err != nil {
		return 0, err
	}
	size, _, err := stateOf(string(note))
	return size, err
}
