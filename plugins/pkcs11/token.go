package main

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"github.com/miekg/pkcs11"
)

// A token is an open session with one, logged in where a PIN is there.
type token struct {
	ctx     *pkcs11.Ctx
	session pkcs11.SessionHandle
	pin     string
	logged  bool
}

// open finds the one token that a name means.
func open(n *name, getenv func(string) string) (*token, error) {
	module := n.module
	if module == "" {
		module = getenv("PKCS11_MODULE")
	}
	if module == "" {
		return nil, errors.New("no PKCS #11 library is named: module-path= in the name of the key, or PKCS11_MODULE")
	}
	pin, err := n.pin(getenv)
	if err != nil {
		return nil, err
	}
	ctx := pkcs11.New(module)
	if ctx == nil {
		return nil, fmt.Errorf("%s cannot be loaded as a PKCS #11 library", module)
	}
	t := &token{ctx: ctx, pin: pin}
	if err := ctx.Initialize(); err != nil {
		return nil, fmt.Errorf("starting %s: %w", module, err)
	}
	slot, err := t.slot(n)
	if err != nil {
		t.close()
		return nil, err
	}
	if t.session, err = ctx.OpenSession(slot, pkcs11.CKF_SERIAL_SESSION); err != nil {
		t.close()
		return nil, fmt.Errorf("opening the token: %w", err)
	}
	if pin != "" {
		if err := ctx.Login(t.session, pkcs11.CKU_USER, pin); err != nil && !errors.Is(err, pkcs11.Error(pkcs11.CKR_USER_ALREADY_LOGGED_IN)) {
			t.close()
			return nil, fmt.Errorf("logging in to the token: %w", err)
		}
		t.logged = true
	}
	return t, nil
}

func (t *token) close() {
	if t.session != 0 {
		_ = t.ctx.CloseSession(t.session)
	}
	_ = t.ctx.Finalize()
	t.ctx.Destroy()
}

func (t *token) slot(n *name) (uint, error) {
	slots, err := t.ctx.GetSlotList(true)
	if err != nil {
		return 0, fmt.Errorf("listing the tokens: %w", err)
	}
	var found []uint
	for _, s := range slots {
		info, err := t.ctx.GetTokenInfo(s)
		if err != nil || info.Flags&pkcs11.CKF_TOKEN_INITIALIZED == 0 {
			continue
		}
		is := func(want, have string) bool { return want == "" || want == strings.TrimRight(have, " \x00") }
		if (n.slot < 0 || uint(n.slot) == s) && is(n.token, info.Label) && is(n.serial, info.SerialNumber) && is(n.manufacturer, info.ManufacturerID) && is(n.model, info.Model) {
			found = append(found, s)
		}
	}
	if len(found) != 1 {
		return 0, fmt.Errorf("%d tokens are the one that is named, of %d: token=, serial= and slot-id= tell them apart", len(found), len(slots))
	}
	return found[0], nil
}

// find returns the one object of a class that a name means.
func (t *token) find(class uint, object string, id []byte) (pkcs11.ObjectHandle, error) {
	want := []*pkcs11.Attribute{pkcs11.NewAttribute(pkcs11.CKA_CLASS, class)}
	if object != "" {
		want = append(want, pkcs11.NewAttribute(pkcs11.CKA_LABEL, object))
	}
	if id != nil {
		want = append(want, pkcs11.NewAttribute(pkcs11.CKA_ID, id))
	}
	if err := t.ctx.FindObjectsInit(t.session, want); err != nil {
		return 0, err
	}
	list, _, err := t.ctx.FindObjects(t.session, 2)
	if e := t.ctx.FindObjectsFinal(t.session); err == nil {
		err = e
	}
	switch {
	case err != nil:
		return 0, err
	case len(list) == 0 && class == pkcs11.CKO_PRIVATE_KEY && !t.logged:
		return 0, errors.New("the token shows no such key without a PIN: pin-source=file:… in the name of the key, or PKCS11_PIN")
	case len(list) == 0:
		return 0, errAbsent
	case len(list) > 1:
		return 0, errors.New("the token has more than one such key: id= tells them apart")
	}
	return list[0], nil
}

var errAbsent = errors.New("the token has no such key")

// get reads an attribute of an object; an absent one is nil.
func (t *token) get(o pkcs11.ObjectHandle, kind uint) []byte {
	list, err := t.ctx.GetAttributeValue(t.session, o, []*pkcs11.Attribute{pkcs11.NewAttribute(kind, nil)})
	if err != nil || len(list) != 1 {
		return nil
	}
	return list[0].Value
}

// sign makes a signature. A key that wants a PIN for each signature, as the slot 9c
// of PIV does, gets it.
func (t *token) sign(key pkcs11.ObjectHandle, mechanism uint, data []byte) ([]byte, error) {
	if err := t.ctx.SignInit(t.session, []*pkcs11.Mechanism{pkcs11.NewMechanism(mechanism, nil)}, key); err != nil {
		return nil, err
	}
	if always := t.get(key, pkcs11.CKA_ALWAYS_AUTHENTICATE); bytes.Equal(always, []byte{1}) {
		if err := t.ctx.Login(t.session, pkcs11.CKU_CONTEXT_SPECIFIC, t.pin); err != nil {
			return nil, fmt.Errorf("giving the PIN for the signature: %w", err)
		}
	}
	return t.ctx.Sign(t.session, data)
}
