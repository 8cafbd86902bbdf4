package main

import (
	"errors"
	"fmt"
	"net/url"
	"os"
	"strconv"
	"strings"
)

// A name is a key in a token (RFC 7512, 2.3). Empty attributes match everything.
type name struct {
	token, serial, manufacturer, model string
	slot                               int // -1 for any
	object                             string
	id                                 []byte
	module                             string // path of the PKCS #11 library
	pinFile                            string
}

// parseName reads what stands behind "pkcs11://" or "pkcs11:".
func parseName(text string) (*name, error) {
	text = strings.TrimPrefix(text, "pkcs11:")
	n := &name{slot: -1}
	path, query, _ := strings.Cut(text, "?")
	if err := each(path, ";", n.attribute); err != nil {
		return nil, err
	}
	if err := each(query, "&", n.option); err != nil {
		return nil, err
	}
	if n.object == "" && n.id == nil {
		return nil, errors.New("the name of the key has neither object= nor id=")
	}
	return n, nil
}

// each takes a list of attributes apart; each may stand there once.
func each(list, separator string, use func(key, value string) error) error {
	seen := map[string]bool{}
	for part := range strings.SplitSeq(list, separator) {
		if part == "" {
			continue
		}
		key, value, ok := strings.Cut(part, "=")
		plain, err := url.PathUnescape(value)
		if !ok || err != nil || seen[key] {
			return fmt.Errorf("the name of the key: the attribute %.40q is no attribute, or is given twice", key)
		}
		seen[key] = true
		if err := use(key, plain); err != nil {
			return err
		}
	}
	return nil
}

func (n *name) attribute(key, value string) (err error) {
	switch key {
	case "token":
		n.token = value
	case "serial":
		n.serial = value
	case "manufacturer":
		n.manufacturer = value
	case "model":
		n.model = value
	case "slot-id":
		if n.slot, err = strconv.Atoi(value); err != nil || n.slot < 0 {
			return errors.New("the name of the key: slot-id is no number")
		}
	case "object":
		n.object = value
	case "id":
		n.id = []byte(value)
	case "type":
		if value != "private" {
			return errors.New("the name of the key: type is not private")
		}
	default:
		return fmt.Errorf("the name of the key: the attribute %.40q is not known", key)
	}
	return nil
}

func (n *name) option(key, value string) error {
	switch key {
	case "module-path":
		n.module = value
	case "pin-source":
		n.pinFile = strings.TrimPrefix(strings.TrimPrefix(value, "file:"), "//")
	case "pin-value":
		return errors.New("the name of the key: a PIN in it can be read by everybody; use pin-source=file:… or PKCS11_PIN")
	default:
		return fmt.Errorf("the name of the key: the option %.40q is not known", key)
	}
	return nil
}

// pin reads the PIN from the file that the name gives, or from PKCS11_PIN.
func (n *name) pin(getenv func(string) string) (string, error) {
	if n.pinFile == "" {
		return getenv("PKCS11_PIN"), nil
	}
	data, err := os.ReadFile(n.pinFile)
	if err != nil {
		return "", fmt.Errorf("reading the PIN: %w", err)
	}
	return strings.TrimRight(string(data), "\r\n"), nil
}
