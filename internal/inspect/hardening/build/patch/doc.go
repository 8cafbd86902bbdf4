// Package patch writes options into build files: as edits of bytes, which keep
// everything around them, in the place and the style of the build system.
//
// It never runs a build, and it does not judge: what is wanted is handed to it. Where
// a build file gives no safe place, the plan says so and names the command or the
// lines that a person can use.
//
// The places are those that the build systems document: add_compile_options(7) after
// project(), Meson's add_project_arguments, CFLAGS and LDFLAGS of GNU Make and
// Autoconf, Cargo's configuration, #cgo lines (with the flags that cmd/go allows),
// extension arguments of setuptools, .bazelrc, and DEB_BUILD_MAINT_OPTIONS.
package patch
