// Package docker reads which container images a project builds on or runs:
// Dockerfiles (also called Containerfiles) and Compose files, as described in
// the Dockerfile reference and the Compose specification.
//
// An image is called as people call it: without the default registry's host and
// without the namespace of its official images. A tag that begins with a number
// is its version; other tags, such as latest, move and are requirements. Digests
// stand in the integrity.
//
// Nothing is fetched or built: what is inside of an image is not known, nor what
// its build installs. Build arguments have their defaults; what the environment
// or the command line decides is noted. The image of a syntax directive is a
// tool of the builder and no component.
package docker

// ecosystem has no name in OSV, so the package URL type stands for it.
const ecosystem = "docker"

// The formats of this package.
const (
	formatDockerfile = "docker/dockerfile"
	formatCompose    = "docker/compose"
)
