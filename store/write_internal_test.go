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
	if err := s.Put(Bucket{Name: "bucket"}, []byte("key"), nil); err != nil {
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

func TestARecordOnDiskBeginsWithItsVersion(t *testing.T) {
	s, err := Open(filepath.Join(t.TempDir(), "store.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close() //nolint:errcheck // the test is over
	b := Bucket{Name: "bucket", Version: 3}
	if err := s.Put(b, []byte("put"), []byte("value")); err != nil {
		t.Fatal(err)
	}
	if _, err := s.PutOnce(b, []byte("put once"), nil); err != nil {
		t.Fatal(err)
	}
	err = s.db.Update(func(tx *bolt.Tx) error {
		bk := tx.Bucket([]byte("bucket"))
		if got := string(bk.Get([]byte("put"))); got != "\x03value" {
			t.Errorf("the record on disk is %q", got)
		}
		if got := string(bk.Get([]byte("put once"))); got != "\x03" {
			t.Errorf("the empty record on disk is %q", got)
		}
		return bk.Put([]byte("damaged"), nil)
	})
	if err != nil {
		t.Fatal(err)
	}
	if v, err := s.Get(b, []byte("put once")); err != nil || v == nil || len(v) != 0 {
		t.Errorf("the empty record reads as %v, %v", v, err)
	}
	if _, err := s.Get(b, []byte("damaged")); !errors.Is(err, ErrRecord) {
		t.Errorf("a record without a version: %v", err)
	}
}
