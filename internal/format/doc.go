// Package format is the floor of codecs: it turns bytes into values and values
// into bytes, for formats that other people defined.
//
// A package of this floor imports core only. It never opens a file by name and
// never decides anything: whether a version is affected or a document is good
// enough is for judge to say. Every decoder takes a budget, because the bytes
// that it reads are hostile.
package format
