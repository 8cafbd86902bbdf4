// Package layout verifies in-toto layouts: who was to do which step of making an
// artefact, and whether the links that they signed agree.
//
// Nothing is executed: inspections of a layout are commands, and they are told of,
// never run. Layouts inside layouts are refused with a reason; parameters are not
// substituted.
// Format: in-toto specification 1.0, with layouts and links in the old signed form
// (canonical JSON) or in DSSE envelopes.
package layout
