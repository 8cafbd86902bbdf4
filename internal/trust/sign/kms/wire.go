package kms

import "crypto"

// A question is PluginArgs of the protocol. Digests are numbers of crypto.Hash.
type question struct {
	Init      initOptions  `json:"initOptions"`
	Method    string       `json:"methodName"`
	PublicKey *publicKey   `json:"publicKey,omitempty"`
	Sign      *signMessage `json:"signMessage,omitempty"`
}

type initOptions struct {
	Version string      `json:"protocolVersion"`
	Key     string      `json:"keyResourceID"`
	Hash    crypto.Hash `json:"hashFunc"`
	RPC     rpcOptions  `json:"rpcOptions"`
}

// rpcOptions are of use to some services only; plug-ins expect them to be there.
type rpcOptions struct {
	KeyVersion string `json:"keyVersion"`
	Remote     bool   `json:"remoteVerification"`
}

type publicKey struct {
	Options struct {
		RPC rpcOptions `json:"rpcOptions"`
	} `json:"publicKeyOptions"`
}

type signMessage struct {
	Options struct {
		RPC     rpcOptions     `json:"rpcOptions"`
		Message messageOptions `json:"messageOptions"`
	} `json:"signOptions"`
}

// messageOptions are empty where the message itself is signed, which then is the
// standard input.
type messageOptions struct {
	Digest []byte      `json:"digest,omitempty"`
	Hash   crypto.Hash `json:"hashFunc,omitempty"`
}

// An answer is PluginResp of the protocol.
type answer struct {
	Error     string `json:"errorMessage"`
	PublicKey *struct {
		PEM []byte `json:"publicKeyPEM"`
	} `json:"publicKey"`
	Sign *struct {
		Signature []byte `json:"signature"`
	} `json:"signMessage"`
}
