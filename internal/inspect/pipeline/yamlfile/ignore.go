package yamlfile

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// ignoreMark begins the inline exceptions that users of zizmor have already.
const ignoreMark = "zizmor: ignore["

// ignores finds the inline exceptions in comments.
func (f *File) ignores() {
	src := f.Doc.Source
	for at := 0; ; {
		i := strings.Index(src.Text[at:], ignoreMark)
		if i < 0 {
			return
		}
		i += at
		at = i + len(ignoreMark)
		line := src.LineLoc(src.Line(i))
		hash := strings.LastIndexByte(src.Text[line.Off:i], '#')
		if hash < 0 || strings.TrimSpace(src.Text[line.Off+hash+1:i]) != "" && !strings.Contains(src.Text[line.Off+hash:i], "# ") {
			continue
		}
		if f.inScalar(pipeline.Loc{Off: i, End: at}) {
			continue
		}
		list, rest, ok := strings.Cut(src.Text[at:line.End], "]")
		if !ok {
			continue
		}
		ig := pipeline.Ignore{Line: src.Line(i), Reason: strings.TrimSpace(rest)}
		for _, rule := range strings.Split(list, ",") {
			ig.Rules = append(ig.Rules, strings.TrimSpace(rule))
		}
		f.Doc.Ignores = append(f.Doc.Ignores, ig)
	}
}

func (f *File) inScalar(l pipeline.Loc) bool {
	for _, p := range f.plain {
		if p.Covers(l) {
			return true
		}
	}
	return false
}
