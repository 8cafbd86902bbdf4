package version

import "github.com/ossay-dev/ossay/internal/core/ecosystem"

// A Cache keeps parsed versions, because reading one costs far more than
// comparing it. It belongs to one goroutine and is emptied when it is full:
// matching goes through an ecosystem's packages in order, so what is dropped is
// seldom asked for again.
type Cache struct {
	limit  int
	parsed map[cacheKey]Version
}

type cacheKey struct {
	scheme ecosystem.Scheme
	text   string
}

// NewCache returns a cache of at most limit versions.
func NewCache(limit int) *Cache {
	return &Cache{limit: max(limit, 1), parsed: make(map[cacheKey]Version)}
}

// Parse is [Order.Parse] through the cache. Errors are not kept.
func (c *Cache) Parse(o Order, text string) (Version, error) {
	key := cacheKey{o.scheme, text}
	if v, ok := c.parsed[key]; ok {
		return v, nil
	}
	v, err := o.Parse(text)
	if err != nil {
		return Version{}, err
	}
	if len(c.parsed) >= c.limit {
		clear(c.parsed)
	}
	c.parsed[key] = v
	return v, nil
}

// Compare compares two versions of an order through the cache.
func (c *Cache) Compare(o Order, a, b string) (int, error) {
	v, err := c.Parse(o, a)
	if err != nil {
		return 0, err
	}
	w, err := c.Parse(o, b)
	if err != nil {
		return 0, err
	}
	return v.Compare(w), nil
}
