// Package witness is a witness of transparency logs: it signs the checkpoints of
// the logs that it follows, with the time, as long as each log only grows. Whoever
// asks for its signature knows that the log shows everybody the same.
//
// What was signed is on disk before a signature leaves, so that neither a crash nor
// a rollback of the log makes it sign two histories. It believes no log: a
// checkpoint needs the log's own signature and a proof from the last one. One
// process has a witness at a time. The clock and randomness are handed in; nothing
// is ever fetched.
//
// Protocols: C2SP tlog-witness, tlog-checkpoint, tlog-cosignature.
package witness
