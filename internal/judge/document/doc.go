// Package document makes software bills of materials of what a run found, joins
// several into one, and tells two apart.
//
// It is pure: graphs and documents go in, documents come out, with identifiers
// that follow from the content. Times are passed in. It never reads or writes a
// format; the packages below format/sbom do.
package document
