package authority

import (
	"crypto/rand"
	"crypto/subtle"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"golang.org/x/crypto/scrypt"

	"github.com/ossay-dev/ossay/internal/trust/disk"
)

// A user of the built-in identity provider. The password is kept as a salted
// scrypt hash.
type user struct {
	Email string `json:"email"`
	Salt  []byte `json:"salt"`
	Hash  []byte `json:"hash"`
}

// users are the local users, by address.
type users map[string]user

// errUser is returned for a user that is not there or another password; which of
// both is not told.
var errUser = errors.New("user or password are wrong")

func readUsers(dir string) (users, error) {
	data, err := os.ReadFile(filepath.Join(dir, usersFile))
	if errors.Is(err, os.ErrNotExist) {
		return users{}, nil
	}
	if err != nil {
		return nil, fmt.Errorf("reading the users: %w", err)
	}
	u := users{}
	if err := json.Unmarshal(data, &u); err != nil {
		return nil, fmt.Errorf("reading the users: %w", err)
	}
	return u, nil
}

func (u users) save(dir string) error {
	data, err := json.MarshalIndent(u, "", "  ")
	if err != nil {
		return err
	}
	if err := disk.Replace(filepath.Join(dir, usersFile), append(data, '\n'), 0o600); err != nil {
		return fmt.Errorf("writing the users: %w", err)
	}
	return nil
}

// set gives a user a password.
func (u users) set(email, password string, random io.Reader) error {
	if !strings.Contains(email, "@") || !ascii(email) || len(email) > 200 {
		return fmt.Errorf("%q is no address", email)
	}
	if len(password) < 12 {
		return errors.New("a password needs at least 12 characters")
	}
	salt := make([]byte, 16)
	if _, err := io.ReadFull(random, salt); err != nil {
		return err
	}
	hash, err := hashPassword(password, salt)
	if err != nil {
		return err
	}
	u[email] = user{email, salt, hash}
	return nil
}

func hashPassword(password string, salt []byte) ([]byte, error) {
	return scrypt.Key([]byte(password), salt, 1<<14, 8, 1, 32)
}

// check reports whether the password is the user's. It takes the same time for
// users that are not there.
func (u users) check(email, password string) error {
	x, there := u[email]
	if !there {
		x = user{Salt: make([]byte, 16), Hash: make([]byte, 32)}
	}
	hash, err := hashPassword(password, x.Salt)
	if err != nil {
		return err
	}
	if subtle.ConstantTimeCompare(hash, x.Hash) != 1 || !there {
		return errUser
	}
	return nil
}

func (u users) names() []string {
	var out []string
	for name := range u {
		out = append(out, name)
	}
	sort.Strings(out)
	return out
}

// NewPassword returns a random password of 24 letters and digits, 124 bits.
func NewPassword() string {
	return randomText(rand.Reader, 24, "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789")
}

// randomText draws letters without bias.
func randomText(random io.Reader, n int, letters string) string {
	out := make([]byte, 0, n)
	buf := make([]byte, 1)
	limit := 256 - 256%len(letters)
	for len(out) < n {
		if _, err := io.ReadFull(random, buf); err != nil {
			panic(err) // the system has no randomness
		}
		if int(buf[0]) < limit {
			out = append(out, letters[int(buf[0])%len(letters)])
		}
	}
	return string(out)
}
