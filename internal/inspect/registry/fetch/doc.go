// Package fetch reads small documents from the registries that the user's own
// tools are set up for.
//
// It follows redirections within one host only, sends a credential to the host
// that it is meant for and to no other, and bounds size, time and number of what
// it asks. It never runs unless the user asks for it (--online).
package fetch
