package app

import (
	"bytes"
	"os"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/trust/verify/chain"
	"github.com/ossay-dev/ossay/internal/trust/verify/minisign"
	"github.com/ossay-dev/ossay/internal/trust/verify/openpgp"
	"github.com/ossay-dev/ossay/internal/trust/verify/sshsig"
)

// An evidenceKind tells which verifier takes a piece of evidence.
type evidenceKind uint8

const (
	sigstoreBundle evidenceKind = iota
	sshSignature
	openpgpSignature
	minisignSignature
	cmsSignature
	bareSignature
)

// needs says what a user has to give for a kind of evidence to be judged.
func (k evidenceKind) needs() string {
	switch k {
	case sshSignature:
		return "--allowed-signers FILE, or --key with an SSH public key"
	case openpgpSignature:
		return "--keyring FILE"
	case minisignSignature:
		return "--key with a public key of minisign or signify"
	case cmsSignature:
		return "--roots FILE"
	case bareSignature:
		return "--certificate-chain FILE and --roots FILE, or --key FILE"
	}
	return "--by NAME and --issuer URL, or --key FILE"
}

// A piece is one piece of evidence about an artefact.
type piece struct {
	file string
	kind evidenceKind
	data []byte // nil for a bundle, which is read when it is verified
}

// statementEnding is the ending of signed statements beside an artefact.
const statementEnding = ".intoto.sigstore.json"

// evidence returns the bundles for an artefact: what the user names, or what lies
// beside it: signatures, or where there is none, a statement.
func evidence(subject, named string) ([]string, error) {
	if named != "" {
		return []string{named}, nil
	}
	var out []string
	for _, ending := range []string{".sigstore.json", ".sigstore", ".bundle", ".sigstore.bundle"} {
		if regular(subject + ending) {
			out = append(out, subject+ending)
		}
	}
	if statement := subject + statementEnding; len(out) == 0 && regular(statement) {
		out = append(out, statement)
	}
	if len(out) == 0 {
		return nil, fault.New(fault.NotFound, "no evidence lies beside %s", subject).WithHint("name it with --bundle FILE or --signature FILE")
	}
	return out, nil
}

// pieces returns all evidence for an artefact: what the user names, or bundles and
// signatures that lie beside it.
func pieces(subject string, req VerifyRequest) ([]piece, error) {
	if req.Bundle == "" && req.Signature != "" {
		p, err := recognise(req.Signature)
		return []piece{p}, err
	}
	bundles, none := evidence(subject, req.Bundle)
	var out []piece
	for _, f := range bundles {
		out = append(out, piece{file: f})
	}
	if req.Bundle != "" {
		return out, nil
	}
	for _, ending := range []string{".sig", ".asc", ".gpg", ".sign", ".minisig", ".p7s", ".sshsig"} {
		if !regular(subject + ending) {
			continue
		}
		p, err := recognise(subject + ending)
		if err != nil {
			return nil, err
		}
		out = append(out, p)
	}
	if len(out) == 0 {
		return nil, none
	}
	return out, nil
}

func regular(name string) bool {
	info, err := os.Stat(name)
	return err == nil && info.Mode().IsRegular()
}

// recognise tells the kind of a signature by its content: .sig is used by all.
func recognise(file string) (piece, error) {
	data, err := readBounded(file)
	if err != nil {
		return piece{}, err
	}
	p := piece{file: file, data: data, kind: bareSignature}
	switch {
	case sshsig.IsArmored(data):
		p.kind = sshSignature
	case minisign.IsSignature(data):
		p.kind = minisignSignature
	case chain.IsCMS(data):
		p.kind = cmsSignature
	case openpgp.IsSignature(data):
		p.kind = openpgpSignature
	case bytes.HasPrefix(bytes.TrimSpace(data), []byte("{")):
		return piece{file: file}, nil
	}
	return p, nil
}

// keyKind tells whose public key a file holds: "ssh", "minisign", or "" for keys
// in PEM and for what is none.
func keyKind(data []byte) string {
	text := strings.TrimSpace(string(data))
	switch {
	case strings.HasPrefix(text, "ssh-"), strings.HasPrefix(text, "ecdsa-"), strings.HasPrefix(text, "sk-"):
		return "ssh"
	case strings.HasPrefix(text, "-----"):
		return ""
	}
	if _, err := minisign.ParsePublicKey(data); err == nil {
		return "minisign"
	}
	return ""
}
