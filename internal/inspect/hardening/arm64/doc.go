// Package arm64 reads machine code of AArch64 for what hardening options leave in
// it, as package x86 does for x86-64: the stack guard, addresses of the frame that
// are taken, allocations of stack and their probes, landing pads, and what calls
// pass in registers.
//
// It understands the few instructions that matter; it is no disassembler and runs
// nothing. The encoding is that of the Arm Architecture Reference Manual, chapter
// C4; the calling convention that of the AAPCS64.
package arm64
