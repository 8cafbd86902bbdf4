package authority

import (
	"context"
	"crypto/rand"
	"slices"
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/trust/sign"
)

// BenchmarkKeyless is one keyless signature from token to bundle; p95-ms is what 95
// of 100 stay below.
func BenchmarkKeyless(b *testing.B) {
	r := start(b, b.TempDir(), "")
	token := r.token(b)
	b.ReportAllocs()
	var took []time.Duration
	for b.Loop() {
		start := time.Now()
		if _, err := r.client.Keyless(context.Background(), token, sign.Content{Artifact: []byte(time.Now().String())}, rand.Reader); err != nil {
			b.Fatal(err)
		}
		took = append(took, time.Since(start))
	}
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)*95/100].Microseconds())/1000, "p95-ms")
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
