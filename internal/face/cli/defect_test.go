package cli

import (
	"bytes"
	"context"
	"strings"
	"testing"
	"time"
)

// TestADefectIsReportedAndNotThrown lets the surroundings fail in a way that
// nothing handles.
func TestADefectIsReportedAndNotThrown(t *testing.T) {
	var out, errs bytes.Buffer
	code := Main(context.Background(), []string{"check", t.TempDir()}, Streams{
		In: strings.NewReader(""), Out: &out, Err: &errs, Now: time.Now,
		Getenv: func(k string) string {
			if k == "OSSAY_DB" {
				panic("no surroundings")
			}
			return ""
		},
	})
	if code != 70 {
		t.Errorf("exit code %d", code)
	}
	if e := errs.String(); !strings.Contains(e, "error: a defect in ossay: no surroundings") || !strings.Contains(e, "hint: please report") || strings.Contains(e, "goroutine") {
		t.Errorf("%s", e)
	}
}
