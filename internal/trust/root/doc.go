// Package root turns a trusted root into what verification needs: parsed keys and
// certificates with the times for which they count.
//
// Every key is judged at the time of a signature, never at the time of the
// verification. Format: sigstore_trustroot.proto.
package root
