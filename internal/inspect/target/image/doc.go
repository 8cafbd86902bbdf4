// Package image decodes container images that lie in files: the archives that
// "docker save" and "podman save" write, and OCI layouts as a folder or a tar
// archive.
//
// It reads indexes, manifests and configurations, chooses a platform, and gives
// the layers as streams whose digests are checked while they are read. [Marks]
// decides with a few bytes for each path what a later layer hides. It never
// opens a file by itself: [Files] hands it what stands in the archive. It never
// talks to a registry or a daemon, and writes nothing.
//
// The formats are described in the OCI image format specification v1.1
// (image-layout, image-index, manifest, config, layer) and in the Docker image
// specifications v1.1 and v1.2, which describe manifest.json.
package image
