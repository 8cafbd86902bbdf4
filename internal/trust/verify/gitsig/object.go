package gitsig

import (
	"bytes"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"
)

// An Object is a commit or a tag, taken apart into what was signed and the
// signature.
type Object struct {
	Kind      string // "commit" or "tag"
	Payload   []byte // what was signed
	Signature []byte // nil where there is none
	Who       string // committer or tagger, "Name <address>": only the object says so
	When      time.Time
	Tagged    string // what a tag says it is about: "commit 1234…"
	Name      string // of the tag, as the object says
}

// Split takes a commit or tag apart (gitformat-signature(5)).
func Split(kind string, data []byte) (*Object, error) {
	switch kind {
	case "commit":
		return commit(data)
	case "tag":
		return tag(data)
	}
	return nil, fmt.Errorf("a %s is not signed", kind)
}

// commit takes the signature out of the header of a commit. A signature covers
// the commit without any of its signatures.
func commit(data []byte) (*Object, error) {
	o := &Object{Kind: "commit"}
	var payload, sig bytes.Buffer
	rest := data
	inSignature, counts, signed := false, false, 0
	for len(rest) > 0 && rest[0] != '\n' {
		line, more, ok := bytes.Cut(rest, []byte("\n"))
		if !ok {
			return nil, errors.New("the header does not end")
		}
		rest = more
		if line[0] == ' ' && inSignature {
			if counts {
				sig.Write(append(line[1:len(line):len(line)], '\n'))
			}
			continue
		}
		name, value, _ := strings.Cut(string(line), " ")
		inSignature = name == "gpgsig" || name == "gpgsig-sha256"
		switch {
		case inSignature:
			counts = name == "gpgsig" || signed == 0
			if name == "gpgsig" && signed > 0 {
				return nil, errors.New("several signatures")
			}
			if name == "gpgsig" {
				signed++
				sig.Reset() // of the other hash, which came first
			}
			if counts {
				sig.WriteString(value + "\n")
			}
			continue
		case name == "committer":
			o.Who, o.When = person(value)
		}
		payload.Write(line)
		payload.WriteByte('\n')
	}
	payload.Write(rest)
	o.Payload = payload.Bytes()
	if sig.Len() > 0 {
		o.Signature = sig.Bytes()
	}
	return o, nil
}

// tag takes the signature off the end of a tag: the last line that begins one.
func tag(data []byte) (*Object, error) {
	o := &Object{Kind: "tag", Payload: data}
	head, body, ok := bytes.Cut(data, []byte("\n\n"))
	if !ok {
		return nil, errors.New("the header does not end")
	}
	var object, kind string
	for line := range strings.Lines(string(head)) {
		name, value, _ := strings.Cut(strings.TrimRight(line, "\n"), " ")
		switch name {
		case "object":
			object = value
		case "type":
			kind = value
		case "tag":
			o.Name = value
		case "tagger":
			o.Who, o.When = person(value)
		case "gpgsig", "gpgsig-sha256":
			return nil, errors.New("a signature in the header of a tag is one of the other hash, which is not read")
		}
	}
	o.Tagged = kind + " " + object
	at := -1
	for _, begin := range []string{"-----BEGIN PGP SIGNATURE-----", "-----BEGIN PGP MESSAGE-----", "-----BEGIN SSH SIGNATURE-----", "-----BEGIN SIGNED MESSAGE-----"} {
		if i := bytes.LastIndex(body, []byte(begin)); i > at && (i == 0 || body[i-1] == '\n') {
			at = i
		}
	}
	if at >= 0 {
		cut := len(head) + 2 + at
		o.Payload, o.Signature = data[:cut], data[cut:]
	}
	return o, nil
}

// person reads "Name <address> 1700000000 +0100".
func person(value string) (string, time.Time) {
	end := strings.LastIndexByte(value, '>')
	if end < 0 {
		return "", time.Time{}
	}
	seconds, _, _ := strings.Cut(strings.TrimLeft(value[end+1:], " "), " ")
	n, err := strconv.ParseInt(seconds, 10, 64)
	if err != nil || n < 0 || n > 1<<37 {
		return value[:end+1], time.Time{}
	}
	return value[:end+1], time.Unix(n, 0).UTC()
}
