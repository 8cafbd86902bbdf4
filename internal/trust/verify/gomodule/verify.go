package gomodule

import (
	"errors"
	"io"
	"slices"

	"golang.org/x/mod/module"
	"golang.org/x/mod/sumdb/tlog"

	"github.com/ossay-dev/ossay/internal/trust/verify/evidence"
)

// The reasons for which a module is refused.
const (
	ModuleMissing   evidence.Reason = "go-module-missing"
	ModuleMalformed evidence.Reason = "go-module-malformed"
	SumMismatch     evidence.Reason = "go-sum-mismatch"
	SumMissing      evidence.Reason = "go-sum-missing"
	RecordMissing   evidence.Reason = "go-record-missing"
	RecordMalformed evidence.Reason = "go-record-malformed"
	HeadInvalid     evidence.Reason = "go-tree-head-invalid"
	RecordMismatch  evidence.Reason = "go-record-mismatch"
	ProofInvalid    evidence.Reason = "go-inclusion-proof-invalid"
	TileMissing     evidence.Reason = "go-tile-missing"
)

// Rules returns all rules in the order in which they decide.
func Rules() []evidence.Rule {
	const forged = "do not use it; remove it from the module cache and fetch it again"
	const again = "fetch the module again with an empty module cache: GOMODCACHE=$(mktemp -d) go mod download MODULE@VERSION"
	return []evidence.Rule{
		{Reason: ModuleMissing, Rule: "the module is in the module cache", Hint: "fetch it: go mod download MODULE@VERSION"},
		{Reason: ModuleMalformed, Rule: "the module's archive holds the files of this version and no others", Hint: forged},
		{Reason: SumMismatch, Rule: "go.sum has the hash of the module", Hint: forged},
		{Reason: SumMissing, Rule: "go.sum names the module", Hint: "go mod tidy"},
		{Reason: RecordMissing, Rule: "the module cache has the record of the checksum database", Hint: again},
		{Reason: RecordMalformed, Rule: "the record of the checksum database can be read", Hint: again},
		{Reason: HeadInvalid, Rule: "the known key of the checksum database signed the tree head", Hint: "give the key of the database: GOSUMDB=NAME+HASH+KEY"},
		{Reason: RecordMismatch, Rule: "the record of the checksum database has the hash of the module", Hint: forged},
		{Reason: ProofInvalid, Rule: "the tiles lead from the record to the signed tree head", Hint: forged},
		{Reason: TileMissing, Rule: "the tiles that prove the record are stored", Hint: again},
	}
}

// Stored is what the go command keeps of a version.
type Stored struct {
	Zip     io.ReaderAt // cache/download/MODULE/@v/VERSION.zip; nil where there is none
	ZipSize int64
	Mod     []byte                            // VERSION.mod; nil where there is none
	Sum     []byte                            // a go.sum to compare with; nil for none
	Record  []byte                            // cache/download/sumdb/NAME/lookup/MODULE@VERSION; nil where there is none
	Latest  []byte                            // pkg/sumdb/NAME/latest; nil where there is none
	Tile    func(path string) ([]byte, error) // below cache/download/sumdb/NAME
}

// Verify verifies a version of a module.
func Verify(m module.Version, s Stored, db *Database) *evidence.Outcome {
	o := evidence.New("Go module", Rules())
	o.Signer, o.Key = db.Name(), db.Key()
	o.Trust = "the checksum database's key " + db.Key()
	if s.Zip == nil {
		return o.Fail(ModuleMissing, "there is no %s in the module cache", m)
	}
	sum, err := hashZip(s.Zip, s.ZipSize, m)
	if err != nil {
		return o.Fail(ModuleMalformed, "hashing %s: %v", m, err)
	}
	o.Digest = sum
	o.Pass("go-module-hash", "%s", sum)
	modSum := ""
	if s.Mod != nil {
		if modSum, err = hashMod(s.Mod); err != nil {
			return o.Fail(ModuleMalformed, "hashing the go.mod file: %v", err)
		}
	}
	if s.Sum != nil {
		compare(o, s.Sum, m, sum, modSum, "go.sum", SumMismatch, SumMissing)
	}
	record(o, m, s, db, sum, modSum)
	return o
}

// compare looks up hashes in go.sum or in a record.
func compare(o *evidence.Outcome, text []byte, m module.Version, sum, modSum, where string, mismatch, missing evidence.Reason) {
	zips, mods := lines(text, m)
	switch {
	case len(zips) == 0:
		o.Fail(missing, "%s has no hash of %s", where, m)
		return
	case !slices.Contains(zips, sum):
		o.Fail(mismatch, "%s has the hash %.60s for %s, the module cache %s", where, zips[0], m, sum)
		return
	case modSum != "" && len(mods) > 0 && !slices.Contains(mods, modSum):
		o.Fail(mismatch, "%s has the hash %.60s for the go.mod file of %s, the module cache %s", where, mods[0], m, modSum)
		return
	}
	o.Pass("go-hash", "%s has the same hash", where)
}

// record verifies the record of the database and proves that it is in the log.
func record(o *evidence.Outcome, m module.Version, s Stored, db *Database, sum, modSum string) {
	if s.Record == nil {
		o.Fail(RecordMissing, "the go command has not looked %s up in %s", m, db.Name())
		return
	}
	id, text, rest, err := tlog.ParseRecord(s.Record)
	if err != nil {
		o.Fail(RecordMalformed, "the record cannot be read: %v", err)
		return
	}
	compare(o, text, m, sum, modSum, "the record of "+db.Name(), RecordMismatch, RecordMismatch)
	tree, err := db.Head(rest)
	if err != nil {
		o.Fail(HeadInvalid, "the tree head that came with the record: %v", err)
		return
	}
	o.Pass("go-tree-head", "of %d records, signed by %s", tree.N, db.Name())
	heads := []tlog.Tree{tree}
	if s.Latest != nil {
		latest, err := db.Head(s.Latest)
		if err != nil {
			o.Fail(HeadInvalid, "the latest tree head: %v", err)
			return
		}
		heads = []tlog.Tree{latest, tree}
	}
	prove(o, heads, id, text, Tiles{s.Tile})
}

// prove tries the tree heads that are known: the tiles of an older one may be
// gone, and those of the newest may not be there yet.
func prove(o *evidence.Outcome, heads []tlog.Tree, id int64, text []byte, t Tiles) {
	var missing *MissingTile
	for _, tree := range heads {
		if id >= tree.N {
			continue
		}
		err := Included(tree, id, text, t)
		var gone *MissingTile
		switch {
		case err == nil:
			o.Pass("go-inclusion-proof", "record %d of %d", id, tree.N)
			return
		case errors.As(err, &gone):
			missing = gone
		default:
			o.Fail(ProofInvalid, "record %d of a tree of %d: %v", id, tree.N, err)
			return
		}
	}
	if missing != nil {
		o.Fail(TileMissing, "record %d cannot be proved: %v", id, missing)
		return
	}
	o.Fail(ProofInvalid, "the record %d is in no tree that is known", id)
}
