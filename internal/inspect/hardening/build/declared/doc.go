// Package declared reads what build files say about flags: CMakeLists.txt,
// meson.build, Makefile, Makefile.am, configure.ac, Cargo's manifest and
// configuration, #cgo lines, setup.py, pyproject.toml, Bazel's BUILD and .bazelrc, and
// debian/rules.
//
// It is a static guess: build files are programs, and none is run. A flag that
// stands under a condition, or for one target, is marked as partial; what a variable
// or function makes of it is not followed. What the build really did is told by package
// capture.
//
// The languages are described in cmake-language(7), Meson's "Syntax", the manuals of
// GNU Make, Automake and Autoconf, the Cargo Book, the documentation of cgo, the Python
// Language Reference (lexical analysis), Bazel's "BUILD files" and dpkg-buildflags(1).
package declared
