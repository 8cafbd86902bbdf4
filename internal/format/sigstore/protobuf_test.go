package sigstore

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

// wireEntry is an entry of one byte each, written by hand from the schema.
func wireEntry(t testing.TB) []byte {
	t.Helper()
	data, err := hex.DecodeString(strings.ReplaceAll("08 05 12 04 0a 02 aabb 1a 06 0a 01 6b 12 01 76 20 07 2a 03 0a 01 cc 32 0f 08 05 12 01 dd 18 06 22 01 ee 2a 03 0a 01 63 3a 01 7b", " ", ""))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestAnEntryInProtocolBuffersIsRead(t *testing.T) {
	e, err := DecodeEntry(wireEntry(t))
	if err != nil {
		t.Fatal(err)
	}
	if e.LogIndex != 5 || !bytes.Equal(e.LogID, []byte{0xaa, 0xbb}) || e.Kind != "k" || e.Version != "v" || e.IntegratedTime != 7 || !bytes.Equal(e.Promise, []byte{0xcc}) || string(e.Body) != "{" {
		t.Errorf("%+v", e)
	}
	if p := e.Proof; p == nil || p.Index != 5 || !bytes.Equal(p.Root, []byte{0xdd}) || p.Size != 6 || len(p.Hashes) != 1 || p.Checkpoint != "c" {
		t.Errorf("%+v", e.Proof)
	}
	// Fields that are not known are left out, whatever their form.
	more := append(wireEntry(t), 0xf9, 0x01, 1, 2, 3, 4, 5, 6, 7, 8, 0xfd, 0x01, 1, 2, 3, 4, 0xf8, 0x01, 9, 0xfa, 0x01, 1, 0)
	if e, err := DecodeEntry(more); err != nil || e.LogIndex != 5 {
		t.Errorf("%+v %v", e, err)
	}
	// A negative number takes all ten bytes.
	if e, err := DecodeEntry(append(binary.AppendUvarint([]byte{8}, ^uint64(0)), 0x12, 3, 0x0a, 1, 1)); err != nil || e.LogIndex != -1 {
		t.Errorf("%+v %v", e, err)
	}
}

func TestBrokenProtocolBuffersAreRefused(t *testing.T) {
	whole := wireEntry(t)
	proof := bytes.Repeat([]byte{0x22, 0}, maxHashes+1)
	for name, data := range map[string][]byte{
		"nothing": nil, "no log": {8, 1}, "a group": {0x0b}, "field 0": {0x00, 1}, "a tag without an end": {0x80}, "a number without an end": {8, 0x80},
		"a number that is too long": append([]byte{8}, bytes.Repeat([]byte{0xff}, 11)...), "a length beyond the end": {0x12, 0x7f, 1}, "a length of 2^63": append([]byte{0x12}, binary.AppendUvarint(nil, 1<<63)...),
		"four bytes that are three": {0xfd, 0x01, 1, 2, 3}, "too many hashes": append([]byte{0x32, byte(len(proof) | 0x80), byte(len(proof) >> 7)}, proof...),
	} {
		if e, err := DecodeEntry(data); err == nil {
			t.Errorf("%s: %+v", name, e)
		}
	}
	for n := range whole[:len(whole)-3] {
		if e, err := DecodeEntry(whole[:n]); err == nil && n != 8 && n != 16 && n != 18 && n != 23 {
			t.Errorf("%d bytes: %+v", n, e)
		}
	}
}

func TestTheBodyOfAHashedRekordIsReadAsItIsWritten(t *testing.T) {
	body := HashedRekord([]byte{1, 2}, []byte{3}, []byte{4})
	b, err := DecodeBody(body, budget.New(budget.Default(), int64(len(body))))
	if err != nil || b.Kind != "hashedrekord" || b.Version != "0.0.1" || !b.Data || b.Algorithm != "sha256" || !bytes.Equal(b.Digest, []byte{1, 2}) || !bytes.Equal(b.Signatures[0].Signature, []byte{3}) || !bytes.Equal(b.Signatures[0].Certificate, []byte{4}) {
		t.Errorf("%+v %v", b, err)
	}
}

func FuzzDecodeEntry(f *testing.F) {
	f.Add(wireEntry(f))
	f.Add([]byte{0x12, 3, 0x0a, 1, 1})
	f.Add([]byte{0x32, 2, 0x22, 0})
	f.Fuzz(func(t *testing.T, data []byte) {
		e, err := DecodeEntry(data)
		if err != nil {
			return
		}
		n := len(e.LogID) + len(e.Kind) + len(e.Version) + len(e.Promise) + len(e.Body)
		if e.Proof != nil {
			n += len(e.Proof.Root) + len(e.Proof.Checkpoint)
			for _, h := range e.Proof.Hashes {
				n += len(h)
			}
		}
		if len(e.LogID) == 0 || n > len(data) {
			t.Fatalf("%d bytes out of %d", n, len(data))
		}
	})
}
