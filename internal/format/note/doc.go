// Package note reads and writes the small signed texts of transparency logs:
// checkpoints, the keys that sign them, the cosignatures of witnesses, and the
// policy that says which witnesses are needed.
//
// It judges form first and never decides whom to believe: keys are handed in.
// Formats: C2SP signed-note, tlog-checkpoint, tlog-cosignature (cosignature/v1) and
// tlog-policy.
package note
