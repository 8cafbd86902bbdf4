package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/expr"
)

func botConditions() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "bot-conditions", Title: "condition trusts an actor that can be arranged", Severity: severity.High, Platforms: workflows(),
			Why:  "The actor is whoever acted last on the pull request. An outsider can make a bot act on a branch that holds the outsider's commits.",
			Mend: "Ask who opened the pull request: github.event.pull_request.user.login.",
			Bad:  "- run: make\n  if: github.actor == 'dependabot[bot]'", Good: "- run: make\n  if: github.event.pull_request.user.login == 'dependabot[bot]'",
		},
		Fix: true,
		Check: func(c *Check) {
			for _, j := range c.Doc.Jobs {
				botCondition(c, j.Cond, j.If, j.Range())
				for _, s := range j.Steps {
					botCondition(c, s.Cond, s.If, s.Here)
				}
			}
		},
	})
}

func botCondition(c *Check, e *pipeline.Expr, v *pipeline.Value, around pipeline.Loc) {
	if e == nil || e.Root == nil {
		return
	}
	dominates(e.Root, true, func(n *expr.Node, alone bool) {
		left, right := n.Args[0], n.Args[1]
		context := left
		if left.Literal() {
			context, right = right, left
		}
		better := spoofable(context.Path())
		if better == "" || !bot(right, strings.HasSuffix(better, ".id")) {
			return
		}
		r := Report{At: e.At(n), Also: []pipeline.Loc{v.Whole(), around}, Message: "This check passes for an outsider's change as soon as the bot acts on it last."}
		if !alone {
			r.Confidence = finding.ConfidenceMedium
		}
		start, end := e.Inner+context.Start, e.Inner+context.End
		if trigger := c.pullRequests(); trigger && v.Verbatim(start, end) {
			r.Fix = unsafe("ask who opened the pull request", c.Doc.Source.Replace(v.Loc(start, end), better))
		} else if v.Verbatim(start, end) && c.event("issue_comment") == nil {
			r.Fix = unsafe("ask who opened the pull request", c.Doc.Source.Replace(v.Loc(start, end), better))
		}
		c.Report(r)
	})
}

func (c *Check) pullRequests() bool {
	return c.event("pull_request") != nil || c.event("pull_request_target") != nil
}

// dominates calls f for the comparisons of a condition; alone says that the
// comparison by itself can make the condition true.
func dominates(n *expr.Node, alone bool, f func(n *expr.Node, alone bool)) {
	switch n.Op {
	case expr.Compare:
		if n.Text == "==" {
			f(n, alone)
		}
	case expr.And:
		dominates(n.Args[0], false, f)
		dominates(n.Args[1], false, f)
	case expr.Or:
		dominates(n.Args[0], alone, f)
		dominates(n.Args[1], alone, f)
	}
}

// spoofable returns what to ask instead of a context that names the last actor,
// or "".
func spoofable(path []string) string {
	switch strings.Join(path, ".") {
	case "github.actor", "github.triggering_actor", "github.event.pull_request.sender.login", "github.event.sender.login":
		return "github.event.pull_request.user.login"
	case "github.actor_id", "github.event.pull_request.sender.id", "github.event.sender.id":
		return "github.event.pull_request.user.id"
	}
	return ""
}

func bot(n *expr.Node, id bool) bool {
	if !n.Literal() {
		return false
	}
	if !id {
		return strings.HasSuffix(strings.ToLower(n.Text), "[bot]")
	}
	switch n.Text {
	case "29110", "27856297", "49699333", "27347476", "29139614", "2983402", "41898282", "46447321", "7927735", "23040076", "30352748", "58276700", "66853113", "76716", "80023", "19733683", "39814207", "44210433":
		return true
	}
	return false
}
