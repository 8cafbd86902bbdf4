package tree

// flow reads the flow collection at off, which must be on one line, and returns
// its end. The builder's stack says what is open.
func (p *yamlFast) flow(off int) (int, bool) {
	depth := len(p.w.stack)
	for {
		off = p.spaces(off)
		if off == len(p.src) {
			return 0, false
		}
		switch c := p.src[off]; {
		case c == '{' || c == '[':
			kind := Map
			if c == '[' {
				kind = List
			}
			if !p.w.open(kind, off) {
				return 0, false
			}
			off = p.spaces(off + 1)
			if p.flowEnds(off) {
				break
			}
			var ok bool
			if off, ok = p.flowKey(off); !ok {
				return 0, false
			}
			continue
		default:
			end, ok := p.flowScalar(off)
			if !ok {
				return 0, false
			}
			off = p.spaces(end)
		}
		var done, ok bool
		if off, done, ok = p.flowNext(off, depth); done || !ok {
			return off, ok
		}
	}
}

// flowNext closes what ends at off and goes to the next value.
func (p *yamlFast) flowNext(off, depth int) (next int, done, ok bool) {
	for p.flowEnds(off) {
		p.w.close(off + 1)
		if off++; len(p.w.stack) == depth {
			return off, true, true
		}
		off = p.spaces(off)
	}
	if off == len(p.src) || p.src[off] != ',' {
		return 0, false, false
	}
	off = p.spaces(off + 1)
	if p.flowEnds(off) { // a comma before the end
		return 0, false, false
	}
	next, ok = p.flowKey(off)
	return next, false, ok
}

// flowEnds reports whether the open flow collection ends at off.
func (p *yamlFast) flowEnds(off int) bool {
	if off == len(p.src) {
		return false
	}
	kind := p.w.stack[len(p.w.stack)-1].kind
	return kind == Map && p.src[off] == '}' || kind == List && p.src[off] == ']'
}

// flowKey reads the key of the next value of a flow map.
func (p *yamlFast) flowKey(off int) (int, bool) {
	if p.w.stack[len(p.w.stack)-1].kind != Map {
		return off, true
	}
	f, end, ok := p.flowText(off)
	if !ok || end-off > maxYAMLKey || end+1 >= len(p.src) || p.src[end] != ':' || p.src[end+1] != ' ' || !p.setKey(f, off, end) {
		return 0, false
	}
	return p.spaces(end + 1), true
}

// flowScalar writes the scalar at off and returns its end.
func (p *yamlFast) flowScalar(off int) (int, bool) {
	f, end, ok := p.flowText(off)
	if !ok {
		return 0, false
	}
	if at := p.spaces(end); at < len(p.src) && p.src[at] == ':' { // a pair in a list
		return 0, false
	}
	if c := p.src[off]; c == '"' || c == '\'' {
		return end, p.addQuoted(f, off, end)
	}
	return end, p.w.add(resolveYAML(p.src[off:end]), formRaw, off, end, 0)
}

// flowText finds the end of the scalar at off.
func (p *yamlFast) flowText(off int) (form, int, bool) {
	if off == len(p.src) {
		return 0, 0, false
	}
	if c := p.src[off]; c == '"' || c == '\'' {
		return p.quoted(off)
	}
	if !yamlPlainStart(p.src, off) {
		return 0, 0, false
	}
	end := off
	for i := off; i < len(p.src); i++ {
		switch c := p.src[i]; c {
		case ' ':
			continue
		case ',', '}', ']', '{', '[':
			return formRaw, end, true
		case '\n', '?':
			return 0, 0, false
		case '#':
			if p.src[i-1] == ' ' {
				return 0, 0, false
			}
		case ':':
			if i+1 < len(p.src) && (p.src[i+1] == ' ' || p.src[i+1] == '\n') {
				return formRaw, end, true
			}
		}
		end = i + 1
	}
	return 0, 0, false
}
