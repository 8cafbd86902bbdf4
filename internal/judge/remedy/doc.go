// Package remedy plans how findings are mended: the smallest change that takes
// the most risk away, what it brings along, and why the rest stays.
//
// It is pure: requirement facts and the verdicts of matching come in through
// [Facts], and a plan goes out. It never fetches, never writes a file and never
// calls a finding mended because an advisory names a fixed version: a version
// counts only if matching says that it is clean. What a plan claims is proved by
// resolving and matching again (package app).
//
// Go: minimal version selection over the pruned module graph (Go Modules
// Reference, "Minimal version selection", "Module graph pruning"). npm: changes
// in place in the tree of the lock file (npm documentation, package-lock.json
// and "overrides"). Cargo: a flat list in which the versions of one compatible
// range shut each other out (Cargo book, "Dependency Resolution", "Features").
// Python: a set with one version of each package, as pip resolves (PyPA, "Version
// specifiers", "Dependency specifiers"; pip, "Dependency Resolution").
// Other ecosystems: direct requirements only.
package remedy
