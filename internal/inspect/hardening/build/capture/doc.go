// Package capture reads what tells how a build really ran: compile_commands.json,
// the replies of CMake's File API, Meson's introspection, build.ninja and the
// output of ninja -t commands, and build logs.
//
// Each reader gives steps: one call of a compiler, linker or archiver with its
// arguments in order. Compilations that only ask whether something works
// (try_compile, conftest.c, meson-private) are counted and left out, and so are lines
// of which a part is known to the shell only.
//
// Readers get bytes, never a path, and nothing is executed. The formats are
// described in Clang's "JSON Compilation Database", cmake-file-api(7), Meson's "IDE
// integration", the Ninja manual ("Ninja file reference"), and, for lines of a
// shell, POSIX.
package capture
