package cli

// What the flags that name a key which signs say of it. docs/keys.md tells which
// key signs what.
const (
	keyKinds = "private key file (PKCS #8, SEC 1, or as cosign seals it), agent:SHA256:… or SSH public key file of the SSH agent, hashivault://KEY, NAME://KEY of a plug-in"
	keyHelp  = "`KEY` that signs: " + keyKinds
)
