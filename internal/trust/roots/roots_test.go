package roots

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"os"
	"strings"
	"testing"
)

// TestTheReadmeSaysWhatIsCompiledIn keeps file and record of it together: a root
// that was exchanged without a word would be noticed by nobody else.
func TestTheReadmeSaysWhatIsCompiledIn(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	i := PublicGood()
	for name, data := range map[string]string{"trusted_root.json": i.Trusted, "root.json": i.TUF} {
		sum := sha256.Sum256([]byte(data))
		found := false
		for line := range strings.Lines(string(readme)) {
			found = found || strings.HasPrefix(line, "| `"+name+"` |") && strings.Contains(line, hex.EncodeToString(sum[:]))
		}
		if !found {
			t.Errorf("README.md does not have the digest of %s: %x", name, sum)
		}
	}
	if !strings.Contains(string(readme), "Taken over on "+i.Taken.Format("2006-01-02")) {
		t.Error("README.md says another day than the program")
	}
}

func TestTheRootsAreWhatTheirNamesSay(t *testing.T) {
	i := PublicGood()
	var trusted struct {
		MediaType string `json:"mediaType"`
	}
	var root struct {
		Signed struct {
			Type    string                     `json:"_type"`
			Version int                        `json:"version"`
			Roles   map[string]json.RawMessage `json:"roles"`
		} `json:"signed"`
	}
	if err := json.Unmarshal([]byte(i.Trusted), &trusted); err != nil || !strings.Contains(trusted.MediaType, "trustedroot") {
		t.Errorf("%q %v", trusted.MediaType, err)
	}
	if err := json.Unmarshal([]byte(i.TUF), &root); err != nil || root.Signed.Type != "root" || root.Signed.Version < 14 || len(root.Signed.Roles) != 4 {
		t.Errorf("%+v %v", root, err)
	}
	if i.Name != "public-good" || !strings.HasPrefix(i.Repository, "https://") {
		t.Errorf("%+v", i.Name)
	}
}
