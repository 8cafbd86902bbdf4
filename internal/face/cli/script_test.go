package cli

import (
	"context"
	"os"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"ossay": func() { os.Exit(Main(context.Background(), os.Args[1:], Process())) },
	})
}

// TestScripts runs what a user types, with the real program, in a folder of its
// own and with a state folder of its own.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(e *testscript.Env) error {
			e.Setenv("OSSAY_STATE", e.WorkDir+"/state")
			e.Setenv("SOURCE_DATE_EPOCH", "1795478400") // 2026-11-24
			return nil
		},
	})
}
