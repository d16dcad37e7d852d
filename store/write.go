package store

import (
	"errors"

	bolt "go.etcd.io/bbolt"
)

// errUnwritten is the error of a write until it is done: bbolt panics on a
// damaged file, and callers that wait behind that must not take it for success.
var errUnwritten = errors.New("the write was abandoned")

// A write is one caller's part of a transaction.
type write struct {
	change func(*bolt.Tx) error // may run twice
	done   bool
	err    error
}

// update makes a change, and returns once it is on disk or has failed. The
// first of several callers commits for all that have queued up while the disk
// was busy: a lone write doesn't wait at all, and many wait for two syncs at
// most.
func (s *Store) update(change func(*bolt.Tx) error) error {
	w := &write{change: change, err: errUnwritten}
	s.queue.Lock()
	s.queued = append(s.queued, w)
	s.queue.Unlock()

	s.commit.Lock()
	defer s.commit.Unlock()
	if !w.done {
		s.flush()
	}
	return w.err
}

// flush commits all queued writes. If one of them fails, each gets its own
// transaction, so that it harms no other.
func (s *Store) flush() {
	s.queue.Lock()
	batch := s.queued
	s.queued = nil
	s.queue.Unlock()

	failed := false
	err := s.db.Update(func(tx *bolt.Tx) error {
		for _, w := range batch {
			if err := w.change(tx); err != nil {
				failed = true
				return err
			}
		}
		return nil
	})
	for _, w := range batch {
		if w.done, w.err = true, err; failed {
			w.err = s.db.Update(w.change)
		}
	}
}
