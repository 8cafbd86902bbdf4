package java

import "strings"

// arguments are what a statement of a build script hands to a configuration.
type arguments struct {
	call                 string // "platform" in platform("g:a:v")
	texts                []token
	catalog              []token // accessors; text is the whole
	group, name, version string  // the map form
	dynamic              bool    // there is something that is not a literal
}

// parseArguments takes the tokens after a configuration's name apart.
func parseArguments(s []token) arguments {
	var a arguments
	for i := 0; i < len(s); i++ {
		t := s[i]
		if t.kind == tokenString || t.kind == tokenDynamic {
			a.texts = append(a.texts, t)
			continue
		}
		if t.kind != tokenWord {
			continue
		}
		if i+2 < len(s) && (s[i+1].is(":") || s[i+1].is("=")) {
			a.named(t.text, s[i+2])
			i += 2
			continue
		}
		last := chain(s, i)
		text := chainText(s[i : last+1])
		switch {
		case last+1 < len(s) && s[last+1].is("("):
			// libs.x.get() is an accessor, fg.deobf("…") and platform(…) are calls.
			call := s[last].text
			if (call == "get" || call == "asProvider") && last-2 > i {
				a.catalog = append(a.catalog, token{tokenWord, chainText(s[i : last-1]), t.off, s[last-2].end})
			} else if a.call == "" && call != "version" {
				a.call = call
			}
		case strings.HasPrefix(text, "projects."):
			a.call = "projects"
		case last > i:
			a.catalog = append(a.catalog, token{tokenWord, text, t.off, s[last].end})
		case text != "version" && text != "apply" && text != "false" && text != "true":
			a.dynamic = true
		}
		i = last
	}
	return a
}

// chain returns the index of the last word of the dotted chain at i.
func chain(s []token, i int) int {
	for i+2 < len(s) && s[i+1].is(".") && s[i+2].kind == tokenWord {
		i += 2
	}
	return i
}

func chainText(s []token) string {
	var words []string
	for _, t := range s {
		if t.kind == tokenWord {
			words = append(words, t.text)
		}
	}
	return strings.Join(words, ".")
}

// named takes one argument of the map form.
func (a *arguments) named(key string, value token) {
	text := value.text
	if value.kind != tokenString {
		text = "$" + text
	}
	switch key {
	case "group":
		a.group = text
	case "name":
		a.name = text
	case "version":
		a.version = text
	}
}

// kotlin turns kotlin("stdlib", "1.9") into the notation that it stands for.
func (a *arguments) kotlin() {
	if len(a.texts) == 0 || a.texts[0].kind != tokenString {
		a.texts, a.dynamic = nil, true
		return
	}
	t := a.texts[0]
	t.text = "org.jetbrains.kotlin:kotlin-" + t.text
	if len(a.texts) > 1 {
		t.text += ":" + a.texts[1].text
		t.kind = a.texts[1].kind
	}
	a.texts = []token{t}
}
