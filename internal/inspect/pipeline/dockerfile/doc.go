// Package dockerfile is the front end for container build files: Dockerfile,
// Containerfile, and their variants. Each stage becomes a job with its base
// image, each RUN a step, each ADD of an address a reference.
//
// Arguments with a default are resolved in image names; nothing is built or
// fetched. The format is that of Docker's "Dockerfile reference": parser
// directives, escapes, line continuations, here-documents, and the shell and
// exec forms.
package dockerfile
