// Package sshagent makes SSH signatures with keys that an SSH agent holds, those
// of FIDO security keys among them.
//
// The connection to the agent is handed in; the private key never leaves the
// agent, or the device behind it. What the agent answers is not judged here: the
// caller verifies the signature before it counts. Formats: PROTOCOL.sshsig and
// PROTOCOL.u2f of OpenSSH, draft-ietf-sshm-ssh-agent.
package sshagent
