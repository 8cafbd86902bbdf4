// Package rust reads what Rust projects and programs say about crates:
// Cargo.lock, Cargo.toml, vendored and downloaded crates, and the dependency
// lists that cargo-auditable puts into programs.
//
// The formats are described in the Cargo book ("The manifest format",
// "Specifying dependencies"), in cargo's own encoder for lock files
// (core/resolver/encode.rs), and in the JSON schema of cargo-auditable.
//
// It never runs cargo, asks no registry index, and builds nothing.
package rust

import "strings"

// ecosystem is OSV's name for Rust crates.
const ecosystem = "crates.io"

// The formats of this package.
const (
	formatLock   = "rust/cargo.lock"
	formatToml   = "rust/cargo.toml"
	formatCrate  = "rust/crate"
	formatBinary = "rust/auditable"
)

// The attributes of listings of this package.
const (
	attrEdges            = "edges"                     // "incomplete" where some edges are unknown
	attrWorkspace        = "workspace"                 // "true" for the root of a workspace
	attrWorkspaceVersion = "workspace.package.version" // inherited by members
	attrInherits         = "version"                   // "workspace" where the version is inherited
	attrWorkspaceNeeds   = "workspace.dependencies"    // a dependency that members can inherit, as in [inheritable.text]
)

// source returns where a package comes from, as lock files write it, with ""
// for the default registry in either of its protocols.
func source(s string) string {
	if strings.HasSuffix(s, "/"+ecosystem+"-index") || strings.HasSuffix(s, "/"+ecosystem+"-index/") ||
		s == "sparse+https://index."+ecosystem+"/" {
		return ""
	}
	return s
}

// digest returns a SHA-256 in the form that inventories use, or "" for what is
// not one. Lock files of old write "<none>".
func digest(hex string) string {
	if len(hex) != 64 || strings.Trim(hex, "0123456789abcdefABCDEF") != "" {
		return ""
	}
	return "sha256:" + hex
}
