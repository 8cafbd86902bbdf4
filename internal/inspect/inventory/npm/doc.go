// Package npm reads what projects of the npm family say about packages: the
// lock files of npm, yarn, pnpm and bun, the manifest package.json, and what is
// installed in node_modules.
//
// The formats are described in npm's documentation ("package-lock.json",
// "package.json", package specifiers of npm-package-arg), in the lock file
// notes of the pnpm specification repository, in yarn's protocol reference and
// lock file package, and in bun's description of its text lock file. A package
// finds another one by the rule of Node.js: in the node_modules folder beside
// itself, else in those of the folders above (Node.js documentation, "Loading
// from node_modules folders").
//
// [Join] sets manifests beside the lock files that answer them, and installed
// packages beside both.
//
// It never runs a package manager, asks no registry, runs no .pnp.cjs, and
// follows no link.
package npm

// ecosystem is OSV's name for packages of the npm registry.
const ecosystem = "npm"

// The formats of this package.
const (
	formatManifest  = "npm/package.json"
	formatLock      = "npm/package-lock"
	formatHidden    = "npm/installed-lock"
	formatYarn      = "npm/yarn"
	formatYarnRC    = "npm/yarnrc"
	formatPnpm      = "npm/pnpm"
	formatPnpmTree  = "npm/pnpm-installed"
	formatWorkspace = "npm/pnpm-workspace"
	formatBun       = "npm/bun"
	formatBunBinary = "npm/bun-binary"
	formatInstalled = "npm/installed"
)

// The attributes of listings of this package.
const (
	attrVersion    = "lockfileVersion"
	attrSyntax     = "syntax"     // of yarn.lock: classic or berry
	attrWorkspaces = "workspaces" // one glob of workspace folders
	attrOverride   = "override"   // one name or path of names whose version is set by hand
	attrManager    = "manager"    // the package manager that a manifest names
	attrBundles    = "bundles"    // one name of a package that is shipped inside this one, or "*"
	attrEdges      = "edges"      // "incomplete" where some edges are unknown
	// attrCatalog begins the names of attributes that hold one range of a
	// catalog: "catalog:" and the catalog's name, a separator, the package.
	attrCatalog = "catalog:"
)

const (
	syntaxClassic = "classic"
	syntaxBerry   = "berry"
)

// The kinds of declarations: the sections of package.json.
const (
	kindProd     = "dependencies"
	kindOptional = "optionalDependencies"
	kindDev      = "devDependencies"
	kindPeer     = "peerDependencies"
)

// separator stands between the folder of a workspace and the name of one of its
// dependencies, in the keys of lock files that say which package answers which
// request. No path and no name holds it.
const separator = "\x1f"

// heldKey is the key of the package that answers the request for dependency
// name in the workspace folder dir ("" for the root).
func heldKey(dir, name string) string { return dir + separator + name }
