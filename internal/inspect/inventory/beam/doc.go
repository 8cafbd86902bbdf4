// Package beam reads what Elixir's Mix and Erlang's Rebar3 say about Hex
// packages: mix.lock, mix.exs, rebar.lock, rebar.config, and the metadata that
// Hex leaves in the folder of a downloaded package.
//
// The lock files are written as terms of the two languages. They are described
// in Mix' documentation (task deps.get, module Mix.Project), in the source of
// Hex' module for Mix (Hex.SCM, Hex.Utils) and in Rebar3's documentation
// ("Dependencies", "Lock files"); the metadata in the specifications of the Hex
// repository ("Package metadata").
//
// No Elixir and no Erlang is evaluated. mix.exs and rebar.config are programs or
// may have one beside them (rebar.config.script): only what is literally written
// in them is read, and a requirement that is computed is not known.
package beam

import (
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
)

// ecosystem is OSV's name for the registry of both languages.
const ecosystem = "Hex"

// publicRepository is the name under which lock files know that registry.
const publicRepository = "hexpm"

// The formats of this package.
const (
	formatMixLock     = "beam/mix-lock"
	formatMix         = "beam/mix"
	formatRebarLock   = "beam/rebar-lock"
	formatRebar       = "beam/rebar-config"
	formatHexMetadata = "beam/hex-metadata"
)

// The attributes of listings of this package.
const (
	attrEdges    = "edges"    // "incomplete" where some edges are unknown
	attrVersion  = "version"  // of the file's format
	attrLockfile = "lockfile" // the path of a project's lock file, where it is not the usual one
)

// source is a file's text with its places.
type source struct {
	text  string
	lines *span.Lines
}

// read returns the text of f without byte order mark, which stays counted in
// the places.
func read(f *inspect.File) (source, error) {
	data, err := f.Text()
	if err != nil {
		return source{}, err
	}
	text := data
	return source{text, span.NewLines(text)}, nil
}

// at returns the place of a term.
func (s source) at(t term) span.Point { return s.lines.Point(t.off, t.end) }
