//go:build cgo && linux

package cuda

import (
	"slices"
	"sync"
)

// Find starts this machine's driver, once for each process. It opens no card: a card
// that nobody asks for is left alone.
var Find = sync.OnceValues(func() (*Cards, error) {
	d, err := Load(systemLibrary)
	if err != nil {
		return nil, err
	}
	return d.Cards(Options{}), nil
})

// Cards are a driver's cards. Each is opened when it is first asked for, and only once.
type Cards struct {
	*Driver
	open []func() (*Device, error) // by ordinal

	mu    sync.Mutex
	unfit map[int]error // of those that were asked for
}

// Cards returns the driver's cards, none of them open.
func (d *Driver) Cards(o Options) *Cards {
	if o.Patience <= 0 {
		o.Patience = defaultPatience
	}
	if o.LaunchOps == 0 {
		o.LaunchOps = defaultLaunchOps
	}
	c := &Cards{Driver: d, unfit: make(map[int]error)}
	for ordinal := range d.cards {
		c.open = append(c.open, sync.OnceValues(func() (*Device, error) { return c.openOne(ordinal, o) }))
	}
	return c
}

func (c *Cards) openOne(ordinal int, o Options) (*Device, error) {
	d, err := c.Driver.open(ordinal, o)
	if err != nil {
		c.mu.Lock()
		defer c.mu.Unlock()
		c.unfit[ordinal] = err
	}
	return d, err
}

// Count is how many cards the driver knows.
func (c *Cards) Count() int { return len(c.open) }

// Open opens one card, by an ordinal below Count. If it can't be used, the error
// is an *UnfitError.
func (c *Cards) Open(ordinal int) (*Device, error) { return c.open[ordinal]() }

// OpenAll opens all cards at once. Those that can't be used are named, each with
// an *UnfitError.
func (c *Cards) OpenAll() (fit []*Device, unfit []error) {
	opened := make([]*Device, len(c.open))
	var all sync.WaitGroup
	for i, open := range c.open {
		all.Go(func() { opened[i], _ = open() })
	}
	all.Wait()
	return slices.DeleteFunc(opened, func(d *Device) bool { return d == nil }), c.Unfit()
}

// Unfit says why cards that were asked for can't be used.
func (c *Cards) Unfit() (errs []error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for ordinal := range c.open {
		if err := c.unfit[ordinal]; err != nil {
			errs = append(errs, err)
		}
	}
	return errs
}
