// Package x86 reads machine code of x86-64 for what hardening options leave in
// it: the stack guard, addresses of the frame that are taken, allocations of
// stack and their probes, landing pads, and what calls pass in registers.
//
// It finds the length of every instruction and understands the few that matter;
// it is no disassembler and runs nothing. The encoding is that of the Intel SDM,
// volume 2, chapter 2 and appendix A; the calling convention that of the System V
// psABI for x86-64, section 3.2.
package x86
