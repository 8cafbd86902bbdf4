// Package carrier finds out which package brought a binary: the installed npm
// package in whose folder a native add-on lies, the Python distribution whose
// ".libs" folder holds a shared object, the Java archive with a library inside.
//
// What a binary holds is then held by that package, so that paths, fixes and
// bills of materials lead from a project through the package to the library. It
// only reads listings; it opens no file.
package carrier
