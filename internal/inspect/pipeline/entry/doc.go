// Package entry reads what pipelines run of the work tree: Makefile targets,
// scripts of package.json, shell scripts. It ties the commands of steps to them,
// over several files, so that "make test" is seen for what it is.
//
// Only what a pipeline reaches is read. Nothing is executed: variables of
// Makefiles and shells stay names, and a path that one of them gives is left
// alone. The forms are those of the GNU make manual ("Writing Makefiles"), of
// npm's documentation ("scripts"), and of POSIX shells.
package entry
