package main

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/rsa"
	"crypto/x509"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"os"
)

// A question is PluginArgs of the protocol, as far as it is answered.
type question struct {
	Init struct {
		Version string      `json:"protocolVersion"`
		Key     string      `json:"keyResourceID"`
		Hash    crypto.Hash `json:"hashFunc"`
	} `json:"initOptions"`
	Method string `json:"methodName"`
	Sign   struct {
		Options struct {
			Message struct {
				Digest []byte      `json:"digest"`
				Hash   crypto.Hash `json:"hashFunc"`
			} `json:"messageOptions"`
		} `json:"signOptions"`
	} `json:"signMessage"`
}

func main() {
	answer, err := run(os.Args[1:], os.Stdin, os.Getenv)
	if err != nil {
		answer = map[string]any{"errorMessage": err.Error()}
	}
	if e := json.NewEncoder(os.Stdout).Encode(answer); e != nil || err != nil {
		os.Exit(1)
	}
}

// run answers one question.
func run(args []string, message io.Reader, getenv func(string) string) (map[string]any, error) {
	if len(args) != 2 || args[0] != "v1" {
		return nil, errors.New("this is a key service plug-in of Sigstore, protocol v1: ossay sign --key 'pkcs11://token=…;object=…' FILE runs it")
	}
	var q question
	if err := json.Unmarshal([]byte(args[1]), &q); err != nil {
		return nil, errors.New("the question is not in JSON")
	}
	switch q.Method {
	case "publicKey", "signMessage", "defaultAlgorithm", "supportedAlgorithms":
	default:
		return nil, fmt.Errorf("%.40q is not answered: the plug-in signs, and makes no keys", q.Method)
	}
	n, err := parseName(q.Init.Key)
	if err != nil {
		return nil, err
	}
	t, err := open(n, getenv)
	if err != nil {
		return nil, err
	}
	defer t.close()
	k, err := findKey(t, n)
	if err != nil {
		return nil, err
	}
	switch q.Method {
	case "publicKey":
		der, err := x509.MarshalPKIXPublicKey(k.public)
		if err != nil {
			return nil, err
		}
		return map[string]any{"publicKey": map[string]any{"publicKeyPEM": pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: der})}}, nil
	case "defaultAlgorithm":
		return map[string]any{"defaultAlgorithm": map[string]any{"defaultAlgorithm": algorithm(k.public)}}, nil
	case "supportedAlgorithms":
		return map[string]any{"supportedAlgorithms": map[string]any{"supportedAlgorithms": []string{algorithm(k.public)}}}, nil
	}
	what := q.Sign.Options.Message
	hash := what.Hash
	if hash == 0 && len(what.Digest) > 0 {
		hash = q.Init.Hash
	}
	sig, err := k.sign(message, what.Digest, hash)
	if err != nil {
		return nil, fmt.Errorf("signing: %w", err)
	}
	return map[string]any{"signMessage": map[string]any{"signature": sig}}, nil
}

// algorithm names the kind of a key as plug-ins do.
func algorithm(public crypto.PublicKey) string {
	switch k := public.(type) {
	case *ecdsa.PublicKey:
		return fmt.Sprintf("ecdsa-p%d", k.Params().BitSize)
	case *rsa.PublicKey:
		return fmt.Sprintf("rsa-%d", k.N.BitLen())
	case ed25519.PublicKey:
		return "ed25519"
	}
	return ""
}
