package witness

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"strconv"

	"github.com/transparency-dev/merkle/proof"
	"github.com/transparency-dev/merkle/rfc6962"

	"github.com/ossay-dev/ossay/internal/format/note"
)

// maxRequest is the most bytes of a request: a full proof and a checkpoint with as
// many signatures as a note may have.
const maxRequest = 64 << 10

// A refusal is why a checkpoint is not signed, with the status that
// C2SP tlog-witness gives it.
type refusal struct {
	status int
	size   *uint64 // of the tree that was signed last, where the client should know it
	why    string
}

// Error returns why.
func (r *refusal) Error() string { return r.why }

// add signs a checkpoint: it returns the signature line. The error is a refusal, or
// that the new state could not be written; then nothing is signed.
func (w *Witness) add(body string) (string, *note.Checkpoint, error) {
	q, err := parseRequest(body)
	if err != nil {
		return "", nil, &refusal{status: http.StatusBadRequest, why: err.Error()}
	}
	c := q.checkpoint
	f := w.logs[c.Origin]
	if f == nil {
		return "", c, &refusal{status: http.StatusNotFound, why: "this log is not followed"}
	}
	if !f.signed(c) {
		return "", c, &refusal{status: http.StatusForbidden, why: "no key of the log signed the checkpoint"}
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	if err := f.goesOn(q); err != nil {
		return "", c, err
	}
	now := w.s.Now().UTC()
	if size := uint64(c.Size); size != f.log.Size || f.log.Signed.IsZero() {
		next := f.log
		next.Size, next.Root, next.Signed = size, c.Root, now
		// On disk before the signature leaves: what is signed is never forgotten.
		if err := next.save(w.dir); err != nil {
			return "", c, err
		}
		f.log = next
	}
	sig, err := note.Cosign(w.key, w.sign, c.Text, now, w.s.Random)
	if err != nil {
		return "", c, err
	}
	return sig.Line(), c, nil
}

func (f *followed) signed(c *note.Checkpoint) bool {
	for _, k := range f.keys {
		if k.Signed(c) {
			return true
		}
	}
	return false
}

// goesOn judges whether a checkpoint continues what was signed last.
func (f *followed) goesOn(q *request) error {
	size, last := uint64(q.checkpoint.Size), f.log.Size
	switch {
	case q.old > size:
		return &refusal{status: http.StatusBadRequest, why: "the old size is larger than the checkpoint's"}
	case q.old != last:
		return &refusal{status: http.StatusConflict, size: &last, why: fmt.Sprintf("%d entries were signed last, not %d", last, q.old)}
	case q.old == size && size > 0:
		if !bytes.Equal(q.checkpoint.Root, f.log.Root) {
			return &refusal{status: http.StatusConflict, why: fmt.Sprintf("another tree of %d entries was signed: the log is forked", size)}
		}
		if len(q.proof) > 0 {
			return &refusal{status: http.StatusUnprocessableEntity, why: "a proof between equal trees"}
		}
		return nil
	case q.old == 0:
		if len(q.proof) > 0 {
			return &refusal{status: http.StatusUnprocessableEntity, why: "a proof from an empty tree"}
		}
		if size == 0 && !bytes.Equal(q.checkpoint.Root, rfc6962.DefaultHasher.EmptyRoot()) {
			return &refusal{status: http.StatusUnprocessableEntity, why: "an empty log with a root of its own"}
		}
		return nil
	}
	if err := proof.VerifyConsistency(rfc6962.DefaultHasher, last, size, q.proof, f.log.Root, q.checkpoint.Root); err != nil {
		return &refusal{status: http.StatusUnprocessableEntity, why: fmt.Sprintf("the proof does not lead from %d entries to %d", last, size)}
	}
	return nil
}

// Handler answers for the witness. Each request is logged with how it ended.
func (w *Witness) Handler(logger *slog.Logger) http.Handler {
	m := http.NewServeMux()
	m.HandleFunc("POST /add-checkpoint", func(out http.ResponseWriter, q *http.Request) { w.answer(out, q, logger) })
	m.HandleFunc("GET /{$}", func(out http.ResponseWriter, _ *http.Request) {
		out.Header().Set("Content-Type", "text/plain; charset=utf-8")
		fmt.Fprintf(out, "a witness of transparency logs (C2SP tlog-witness)\n%s\n", w.key)
	})
	return m
}

func (w *Witness) answer(out http.ResponseWriter, q *http.Request, logger *slog.Logger) {
	body, err := io.ReadAll(http.MaxBytesReader(out, q.Body, maxRequest))
	if err != nil {
		http.Error(out, "the request is too large or broke off", http.StatusRequestEntityTooLarge)
		return
	}
	line, c, err := w.add(string(body))
	origin, size := "", int64(0)
	if c != nil {
		origin, size = c.Origin, c.Size
	}
	var no *refusal
	switch {
	case err == nil:
		logger.Info("cosigned", "log", origin, "size", size)
		out.Header().Set("Content-Type", "text/plain; charset=utf-8")
		_, _ = io.WriteString(out, line)
	case errors.As(err, &no) && no.size != nil:
		logger.Info("refused", "log", origin, "size", size, "why", no.why)
		out.Header().Set("Content-Type", "text/x.tlog.size")
		out.WriteHeader(no.status)
		_, _ = io.WriteString(out, strconv.FormatUint(*no.size, 10)+"\n")
	case errors.As(err, &no):
		logger.Warn("refused", "log", origin, "size", size, "why", no.why)
		http.Error(out, no.why, no.status)
	default:
		logger.Error("fault", "log", origin, "size", size, "error", err)
		http.Error(out, "the witness could not do this; its log says why", http.StatusInternalServerError)
	}
}
