package rules

import (
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/expr"
)

// parsed is the expression that is the whole of a value.
func parsed(t *testing.T, v *pipeline.Value) *pipeline.Expr {
	t.Helper()
	root, err := expr.Parse(v.Text)
	if err != nil {
		t.Fatal(err)
	}
	return &pipeline.Expr{Value: v, Text: v.Text, End: len(v.Text), Root: root}
}
