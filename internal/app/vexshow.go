package app

import "github.com/ossay-dev/ossay/internal/core/finding"

// A VEXStatement is one statement for people and programs.
type VEXStatement struct {
	Document      string   `json:"document"`
	Line          int      `json:"line,omitempty"`
	Author        string   `json:"author,omitempty"`
	Time          string   `json:"time,omitempty"`
	Vulnerability string   `json:"vulnerability"`
	Aliases       []string `json:"aliases,omitempty"`
	Status        string   `json:"status"`
	Word          string   `json:"word,omitempty"` // the format's own word, where it says more
	Justification string   `json:"justification,omitempty"`
	Impact        string   `json:"impact,omitempty"`
	Action        string   `json:"action,omitempty"`
	Products      []string `json:"products"` // with " > " before a part, and the version range behind a blank
}

// VEXContent is what some documents say.
type VEXContent struct {
	Documents  int               `json:"documents"`
	Statements []VEXStatement    `json:"statements"`
	Notes      []finding.Refusal `json:"notes"`
}

// ShowVEX lists the statements of files and VEX repositories.
func ShowVEX(env Env, names []string) (*VEXContent, error) {
	read, err := readVEX(env, names, nil)
	if err != nil {
		return nil, err
	}
	out := &VEXContent{Documents: len(read.sources), Statements: []VEXStatement{}, Notes: append([]finding.Refusal{}, read.notes...)}
	for _, s := range read.sources {
		d := s.Document
		for i := range d.Statements {
			st := &d.Statements[i]
			row := VEXStatement{
				Document: s.File, Line: int(st.At.Line), Author: d.Author, Time: d.Time(st), Vulnerability: st.Vulnerability.Name,
				Aliases: st.Vulnerability.Aliases, Status: st.Status.String(), Word: st.Word, Justification: string(st.Justification),
				Impact: st.Impact, Action: st.Action, Products: []string{},
			}
			for j := range st.Products {
				p := &st.Products[j]
				label := p.Label()
				if p.Range != "" {
					label += " " + p.Range
				}
				if len(p.Subcomponents) == 0 {
					row.Products = append(row.Products, label)
				}
				for k := range p.Subcomponents {
					row.Products = append(row.Products, label+" > "+p.Subcomponents[k].Label())
				}
			}
			out.Statements = append(out.Statements, row)
		}
	}
	return out, nil
}
