package app

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"path/filepath"

	"github.com/ossay-dev/ossay/internal/format/config"
	"github.com/ossay-dev/ossay/internal/judge/policy/pack"
	"github.com/ossay-dev/ossay/internal/judge/policy/view"
	"github.com/ossay-dev/ossay/internal/store/verdict"
)

// maxRuleVerdicts bounds what is remembered of one target.
const maxRuleVerdicts = 2000

// evaluation is the revision of how rules are judged. It changes when the same
// rule over the same view could give another verdict.
const evaluation = 1

// ruleVerdicts remember what rules said of a target. A verdict counts again while
// the rule, the view (which holds the set of components, what was found about them,
// the evidence and the day) and the exceptions are the same.
type ruleVerdicts struct {
	store *verdict.Store
	facts [sha256.Size]byte
	hits  int
}

// openRuleVerdicts reads the verdicts of earlier runs, unless the user wants none.
func (c *checked) openRuleVerdicts(v *view.View) *ruleVerdicts {
	facts, ok := factsOf(v, c.env.Version, c.cfg.Exceptions, c.req.NoExceptions)
	out := &ruleVerdicts{store: verdict.Open("", maxRuleVerdicts), facts: facts}
	dir, err := c.env.stateDir()
	if c.req.NoCache || !ok || err != nil {
		return out
	}
	target, err := filepath.Abs(v.Project.Name)
	if err != nil {
		return out
	}
	sum := sha256.Sum256([]byte(target))
	out.store = verdict.Open(filepath.Join(dir, "policy", hex.EncodeToString(sum[:12])), maxRuleVerdicts)
	return out
}

// factsOf names all that decides verdicts besides the rule.
func factsOf(v *view.View, version string, exceptions []config.Exception, none bool) (sum [sha256.Size]byte, ok bool) {
	h := sha256.New()
	err := json.NewEncoder(h).Encode(struct {
		Evaluation int
		Version    string
		View       *view.View
		Exceptions []config.Exception
		None       bool
	}{evaluation, version, v, exceptions, none})
	h.Sum(sum[:0])
	return sum, err == nil
}

// keptResult is a result without its rule.
type keptResult struct {
	Verdict  pack.Verdict
	Reason   string         `json:",omitempty"`
	Examined int            `json:",omitempty"`
	Unknown  int            `json:",omitempty"`
	Failed   int            `json:",omitempty"`
	Waived   int            `json:",omitempty"`
	Subjects []pack.Subject `json:",omitempty"`
	Cost     uint64         `json:",omitempty"`
}

// key names a judgement: the rule's name counts because exceptions name it.
func (k *ruleVerdicts) key(r *pack.Rule) verdict.Key {
	return sha256.Sum256([]byte(r.FullID() + "\x00" + r.Digest() + "\x00" + string(k.facts[:])))
}

// Get implements pack.Memory.
func (k *ruleVerdicts) Get(r *pack.Rule) (pack.Result, bool) {
	data, ok := k.store.Get(k.key(r))
	var x keptResult
	if !ok || json.Unmarshal(data, &x) != nil || x.Verdict >= pack.Error {
		return pack.Result{}, false
	}
	k.hits++
	return pack.Result{
		Verdict: x.Verdict, Reason: x.Reason, Examined: x.Examined, Unknown: x.Unknown, Failed: x.Failed, Waived: x.Waived,
		Subjects: x.Subjects, Cost: x.Cost,
	}, true
}

// Put implements pack.Memory.
func (k *ruleVerdicts) Put(r *pack.Rule, res pack.Result) {
	data, err := json.Marshal(keptResult{res.Verdict, res.Reason, res.Examined, res.Unknown, res.Failed, res.Waived, res.Subjects, res.Cost})
	if err == nil {
		k.store.Put(k.key(r), data)
	}
}

// close keeps the verdicts. A folder that cannot be written costs time only.
func (k *ruleVerdicts) close() { _ = k.store.Close() }
