// Package golang reads what Go projects, module caches and Go programs say
// about modules: go.mod, go.sum, go.work, vendor/modules.txt, the module cache
// and the build information of binaries.
//
// Names are module paths as written, versions keep their leading "v". The
// standard library is the module "stdlib" and the go command "toolchain", both
// without "v", as the Go vulnerability database names them. Formats follow the
// Go Modules Reference (go.dev/ref/mod) and debug/buildinfo.
//
// It never runs the go command, resolves nothing over a network, and selects no
// versions itself: since Go 1.17 a go.mod file lists what was selected.
package golang

const (
	// ecosystem is OSV's name for Go modules.
	ecosystem = "Go"
	// stdlib and toolchain are the names under which the Go vulnerability
	// database lists flaws of the standard library and of the go command.
	stdlib    = "stdlib"
	toolchain = "toolchain"
)

// The formats of this package.
const (
	formatMod       = "golang/go.mod"
	formatToolchain = "golang/toolchain"
	formatSum       = "golang/go.sum"
	formatWork      = "golang/go.work"
	formatVendor    = "golang/vendor"
	formatModule    = "golang/module"
	formatDownload  = "golang/download"
	formatRoot      = "golang/goroot"
	formatBinary    = "golang/binary"
)

// The attributes of listings of this package.
const (
	attrEdges = "edges"     // "incomplete" where some parents are unknown
	attrGo    = "go"        // the go directive
	attrTool  = "toolchain" // the toolchain directive
)
