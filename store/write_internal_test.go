package store

import (
	"errors"
	"path/filepath"
	"testing"

	bolt "go.etcd.io/bbolt"
)

func TestWritesBehindAPanicAreNotTakenForDone(t *testing.T) {
	s, err := Open(filepath.Join(t.TempDir(), "store.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close() //nolint:errcheck // the test is over
	w := &write{change: func(*bolt.Tx) error { return nil }, err: errUnwritten}
	s.queued = append(s.queued, w)
	func() {
		defer func() {
			if recover() == nil {
				t.Error("no panic")
			}
		}()
		_ = s.update(func(*bolt.Tx) error { panic("a damaged page") })
	}()
	if !errors.Is(w.err, errUnwritten) {
		t.Errorf("a write behind the panic ended with %v", w.err)
	}
	if err := s.Put("bucket", []byte("key"), nil); err != nil {
		t.Errorf("the store is stuck: %v", err)
	}
}

func TestWritesInLineShareATransactionUnlessOneFails(t *testing.T) {
	s, err := Open(filepath.Join(t.TempDir(), "store.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close() //nolint:errcheck // the test is over
	bad := errors.New("bad")
	for name, failing := range map[string]int{"none fails": -1, "the first fails": 0, "one fails": 5} {
		const writers = 10
		var (
			queued       [writers]*write
			transactions [writers]int
		)
		for i := range writers {
			queued[i] = &write{err: errUnwritten, change: func(tx *bolt.Tx) error {
				transactions[i] = tx.ID()
				if i == failing {
					return bad
				}
				return nil
			}}
		}
		s.queued = append(s.queued, queued[:writers-1]...)
		queued[writers-1].err = s.update(queued[writers-1].change)
		distinct := make(map[int]bool)
		for i, w := range queued {
			distinct[transactions[i]] = true
			if want := i == failing; errors.Is(w.err, bad) != want || !want && w.err != nil {
				t.Errorf("%s: write %d ended with %v", name, i, w.err)
			}
		}
		if together := failing < 0; together != (len(distinct) == 1) {
			t.Errorf("%s: %d transactions", name, len(distinct))
		}
	}
}
