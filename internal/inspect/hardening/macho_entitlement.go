package hardening

import (
	"bytes"
	"strings"
)

// An entitlement is a right that a signature asks for. on says that its value is
// true, or anything but a truth value.
type entitlement struct {
	name string
	on   bool
}

// maxEntitlementName is how long a name is believed, in bytes.
const maxEntitlementName = 512

// plistEntitlements reads the keys of the outer dictionary of a property list in
// XML (plist(5)), each with its value. It is false if the text ends too early; what
// was read is kept. Property lists have no namespaces, and entitlements no
// attributes but that of plist.
func plistEntitlements(b []byte) (list []entitlement, ok bool) {
	depth := 0
	key, waiting := "", false
	for {
		i := bytes.IndexByte(b, '<')
		if i < 0 {
			return list, depth == 0 && !waiting
		}
		b = b[i+1:]
		if bytes.HasPrefix(b, []byte("!--")) {
			end := bytes.Index(b, []byte("-->"))
			if end < 0 {
				return list, false
			}
			b = b[end+3:]
			continue
		}
		end := bytes.IndexByte(b, '>')
		if end < 0 {
			return list, false
		}
		tag, closed := string(bytes.TrimSpace(b[:min(end, maxEntitlementName)])), false
		b = b[end+1:]
		if tag, closed = strings.CutSuffix(tag, "/"); closed {
			tag = strings.TrimSpace(tag)
		}
		switch name := strings.TrimPrefix(tag, "/"); {
		case tag == "" || tag[0] == '?' || tag[0] == '!' || strings.HasPrefix(name, "plist"):
		case name != tag: // an end
			if name == "dict" || name == "array" {
				depth--
			}
		case name == "key" && depth == 1 && !closed:
			text := b[:max(bytes.IndexByte(b, '<'), 0)]
			key, waiting = string(bytes.TrimSpace(text[:min(len(text), maxEntitlementName)])), true
		default:
			if waiting && depth == 1 {
				list = append(list, entitlement{key, name != "false"})
				waiting = false
			}
			if (name == "dict" || name == "array") && !closed {
				depth++
			}
		}
	}
}

// Tags of DER (ITU-T X.690) as the entitlements use them: [APPLICATION 16] holds a
// version and the dictionary [CONTEXT 16], which holds sequences of a name and a
// value.
const (
	derBoolean     = 0x01
	derUTF8        = 0x0c
	derSequence    = 0x30
	derApplication = 0x70
	derDictionary  = 0xb0
)

// derEntitlements reads entitlements in DER.
func derEntitlements(b []byte) (list []entitlement, ok bool) {
	tag, body, _, ok := derNext(b)
	if !ok || tag != derApplication {
		return nil, false
	}
	for len(body) > 0 {
		var value []byte
		if tag, value, body, ok = derNext(body); !ok {
			return nil, false
		}
		if tag == derDictionary {
			return derDictionaryOf(value)
		}
	}
	return nil, true
}

// derDictionaryOf reads the pairs of a dictionary.
func derDictionaryOf(b []byte) (list []entitlement, ok bool) {
	for len(b) > 0 {
		tag, pair, rest, ok := derNext(b)
		if !ok || tag != derSequence {
			return list, false
		}
		b = rest
		tag, name, after, ok := derNext(pair)
		if !ok || tag != derUTF8 || len(name) > maxEntitlementName {
			return list, false
		}
		kind, value, _, ok := derNext(after)
		if !ok {
			return list, false
		}
		list = append(list, entitlement{string(name), kind != derBoolean || len(value) == 1 && value[0] != 0})
	}
	return list, true
}

// derNext splits the first element off b.
func derNext(b []byte) (tag byte, body, rest []byte, ok bool) {
	if len(b) < 2 {
		return 0, nil, nil, false
	}
	tag, n, at := b[0], int(b[1]), 2
	if n >= 0x80 {
		width := n & 0x7f
		if width == 0 || width > 4 || len(b) < 2+width {
			return 0, nil, nil, false
		}
		n = 0
		for _, c := range b[2 : 2+width] {
			n = n<<8 | int(c)
		}
		at += width
	}
	if n < 0 || n > len(b)-at {
		return 0, nil, nil, false
	}
	return tag, b[at : at+n], b[at+n:], true
}
