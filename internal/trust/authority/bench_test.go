package authority

import (
	"context"
	"crypto/rand"
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/trust/sign"
)

// BenchmarkKeyless is one keyless signature from token to bundle.
func BenchmarkKeyless(b *testing.B) {
	r := start(b, b.TempDir(), "")
	token := r.token(b)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := r.client.Keyless(context.Background(), token, sign.Content{Artifact: []byte(time.Now().String())}, rand.Reader); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkManyAtOnce is the rate of signatures that many clients get.
func BenchmarkManyAtOnce(b *testing.B) {
	r := start(b, b.TempDir(), "")
	r.server.limits = newLimits(time.Now, 1e9, 1e9)
	token := r.token(b)
	b.SetParallelism(32)
	b.RunParallel(func(p *testing.PB) {
		for p.Next() {
			if _, err := r.client.Keyless(context.Background(), token, sign.Content{Artifact: []byte(time.Now().String())}, rand.Reader); err != nil {
				b.Error(err)
				return
			}
		}
	})
}

// BenchmarkReady is the time from nothing to an instance that answers.
func BenchmarkReady(b *testing.B) {
	for b.Loop() {
		start(b, b.TempDir(), "")
	}
}
