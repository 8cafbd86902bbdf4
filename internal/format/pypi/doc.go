// Package pypi reads and edits what Python's tools keep about requirements: what
// an index says about a package, the lock files of Poetry, uv and Pipenv, pip's
// requirements files, and the manifests that they belong to. An edit changes the
// bytes that it is about and no others.
//
// It decides nothing: which version is wanted is told by package remedy. It never
// opens a file, asks no index and runs no Python. Formats: the specifications of
// the Python Packaging Authority (Simple repository API in HTML and JSON, Core
// metadata, Dependency specifiers, Version specifiers, Names and normalization,
// Binary distribution format, pyproject.toml, Dependency Groups), pip's
// "Requirements File Format", and the encoders of Poetry 1 and 2, uv and Pipenv.
package pypi

// Ecosystem is OSV's name for the Python package index.
const Ecosystem = "PyPI"
