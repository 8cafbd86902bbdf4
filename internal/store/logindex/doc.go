// Package logindex is an index of a transparency log: which entries are of a
// name, or of an artefact.
//
// It is never a source of truth. It is made from the log by whoever has verified
// the log, can be thrown away and made again, and tells numbers of entries only:
// what is shown of an entry is read from the log, with a proof that it is in there.
// An index can so leave entries out, but never invent one. Drivers are folders
// below; the first is postgres.
package logindex
