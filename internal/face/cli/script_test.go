package cli

import (
	"archive/tar"
	"archive/zip"
	"context"
	"net/http"
	"net/http/httptest"
	"os"
	"path"
	"strings"
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
		Dir:       "testdata/script",
		Cmds:      map[string]func(*testscript.TestScript, bool, []string){"pack": pack, "serve": serve, "postgres": postgres, "sql": sql},
		Condition: conditions,
		Setup: func(e *testscript.Env) error {
			e.Setenv("OSSAY_STATE", e.WorkDir+"/state")
			e.Setenv("SOURCE_DATE_EPOCH", "1795478400") // 2026-11-24
			return nil
		},
	})
}

// serve is the script command "serve DIR": it serves the folder on this machine
// until the script ends and puts the address into $URL.
func serve(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: serve DIR")
	}
	s := httptest.NewServer(http.FileServer(http.Dir(ts.MkAbs(args[0]))))
	ts.Defer(s.Close)
	ts.Setenv("URL", s.URL)
}

// pack is the script command "pack ARCHIVE FILE...": it writes the files into a
// zip archive under their base names, or into a tar archive.
func pack(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: pack ARCHIVE FILE...")
	}
	f, err := os.Create(ts.MkAbs(args[0]))
	ts.Check(err)
	defer f.Close()
	if strings.HasSuffix(args[0], ".tar") {
		w := tar.NewWriter(f)
		for _, name := range args[1:] {
			text := ts.ReadFile(name)
			ts.Check(w.WriteHeader(&tar.Header{Name: name, Mode: 0o644, Size: int64(len(text)), Typeflag: tar.TypeReg}))
			_, err := w.Write([]byte(text))
			ts.Check(err)
		}
		ts.Check(w.Close())
		return
	}
	w := zip.NewWriter(f)
	for _, name := range args[1:] {
		m, err := w.Create(path.Base(name))
		ts.Check(err)
		_, err = m.Write([]byte(ts.ReadFile(name)))
		ts.Check(err)
	}
	ts.Check(w.Close())
}
