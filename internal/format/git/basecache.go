package git

import (
	"container/list"
	"sync"
)

// baseCache keeps delta bases, so that objects of one chain do not each rebuild
// it from its beginning. It holds a bounded number of bytes and drops what was
// not used for longest. It is safe for concurrent use; what it holds is shared
// and never changed.
type baseCache struct {
	mu     sync.Mutex
	limit  int64
	bytes  int64
	byKey  map[baseKey]*list.Element
	recent *list.List // of *baseObject, the last used first
}

type baseKey struct {
	pack *pack
	off  int64
}

// A baseObject is an unpacked object that deltas build on.
type baseObject struct {
	key    baseKey
	kind   kind
	data   []byte
	stored int64 // bytes that the pack stores for it and its own chain
}

// baseOverhead is about what one entry costs beside its data, in bytes.
const baseOverhead = 200

func newBaseCache(limit int64) *baseCache {
	return &baseCache{limit: limit, byKey: map[baseKey]*list.Element{}, recent: list.New()}
}

// get returns nil for what is not there.
func (c *baseCache) get(k baseKey) *baseObject {
	c.mu.Lock()
	defer c.mu.Unlock()
	e := c.byKey[k]
	if e == nil {
		return nil
	}
	c.recent.MoveToFront(e)
	return e.Value.(*baseObject)
}

// put keeps an object, unless it would take more than a quarter of the cache.
func (c *baseCache) put(o *baseObject) {
	size := int64(len(o.data)) + baseOverhead
	if size > c.limit/4 {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.byKey[o.key] != nil {
		return
	}
	c.byKey[o.key] = c.recent.PushFront(o)
	for c.bytes += size; c.bytes > c.limit; {
		e := c.recent.Back()
		old := c.recent.Remove(e).(*baseObject)
		delete(c.byKey, old.key)
		c.bytes -= int64(len(old.data)) + baseOverhead
	}
}
