// Package licence reads the licence files that packages ship, and compares them
// with what the packages declare.
//
// A text is recognised by a classifier of licence texts, never by its file name.
// Nothing is guessed of a text that is only in part a known licence. What a
// licence allows is not its business; policy decides that.
package licence
