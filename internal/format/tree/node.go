package tree

// node is one value: 24 bytes without pointers, so that the garbage collector
// never looks into the values of a 64 MB file. Values stand in the order in
// which they begin, so the first child of node i is node i+1.
type node struct {
	keyOff uint32 // offset of the key as written
	meta   uint32 // kind, form, form of the key, length of the key as written
	off    uint32 // offsets of the value as written
	end    uint32
	next   int32  // next sibling, -1 if last
	count  uint32 // children; or place in Doc.strs; or target of an alias
}

// form says how a text follows from the source.
type form uint32

const (
	formRaw     form = iota // the source as written
	formQuoted              // the source without its first and last byte
	formAlt                 // a text of its own, in Doc.strs or Doc.keys
	formSpecial             // an alias; an element with text; "@name" or "#text" as key
)

const (
	formShift    = 3
	keyFormShift = 5
	keyLenShift  = 7
	formMask     = 3
	kindMask     = 7
	maxKeyLen    = 1 << 20 // bytes of one key as written; 25 bits would fit
)

func makeMeta(k Kind, f form) uint32 { return uint32(k) | uint32(f)<<formShift }

func makeKeyMeta(f form, length int) uint32 {
	return uint32(f)<<keyFormShift | uint32(length)<<keyLenShift
}

func (v *node) kind() Kind    { return Kind(v.meta & kindMask) }
func (v *node) form() form    { return form(v.meta >> formShift & formMask) }
func (v *node) keyForm() form { return form(v.meta >> keyFormShift & formMask) }
func (v *node) keyLen() int   { return int(v.meta >> keyLenShift) }
func (v *node) isAlias() bool { return v.kind() == Null && v.form() == formSpecial }

// first returns the first child of node i, or -1.
func (d *Doc) first(i int32) int32 {
	v := &d.nodes[i]
	if k := v.kind(); (k == Map || k == List) && v.count > 0 {
		return i + 1
	}
	return -1
}
