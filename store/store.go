// Package store keeps what a service must not forget over a restart. It is a
// thin layer over bbolt with one idea: a record that can be written only once.
// A caller that signs or acknowledges first writes the record and then uses
// what the record holds. So a service that is killed at any moment can't give
// two different signatures, or acknowledge and forget.
//
// On disk each record begins with a byte, the version of its encoding: one that
// another version of the program has written is never misread.
//
// Every write is on disk when the call returns. Writes that come while another
// is under way, as at a freeze, share one transaction and one sync of the disk.
package store

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"time"

	bolt "go.etcd.io/bbolt"
	bolterrors "go.etcd.io/bbolt/errors"
)

// ErrLocked is wrapped when another process uses the store: a second node on
// the same data, which must never run.
//
// Remedy: Stop the other process, or give this one its own folder and key.
var ErrLocked = errors.New("another process is using it")

var (
	// ErrRecord is wrapped by every fault of a record on disk.
	//
	// Remedy: Check the disk; move the data folder away, keep it, and let the node
	// begin with an empty one after the round is over.
	ErrRecord = errors.New("the record is damaged")
	// ErrVersion is wrapped when a record was written in another encoding.
	//
	// Remedy: Run the version of the program that wrote it until the round is over,
	// then move the data folder away, keep it, and begin with an empty one.
	ErrVersion = errors.New("the record was written by another version of this program")
)

// A Store is one bbolt file, held exclusively. It is safe for concurrent use.
type Store struct {
	db *bolt.DB

	queue  sync.Mutex
	queued []*write
	commit sync.Mutex // held by the writer that commits for all queued
}

// Open opens or creates the store at path, and locks it against every other
// process.
func Open(path string) (*Store, error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, fmt.Errorf("make the data folder: %w", err)
	}
	db, err := bolt.Open(path, 0o600, &bolt.Options{Timeout: time.Second})
	if errors.Is(err, bolterrors.ErrTimeout) {
		return nil, fmt.Errorf("open the store %s: %w", path, ErrLocked)
	}
	if err != nil {
		return nil, fmt.Errorf("open the store %s: %w", path, err)
	}
	return &Store{db: db}, nil
}

// Close waits for calls in progress and releases the store.
func (s *Store) Close() error { return s.db.Close() }

// Bucket is a set of records of one kind.
type Bucket struct {
	Name    string
	Version byte // of the records' encoding
}

// String is the bucket's name.
func (b Bucket) String() string { return b.Name }

func (b Bucket) name() []byte { return []byte(b.Name) }

// seal is a record as it is on disk.
func (b Bucket) seal(value []byte) []byte {
	return append(append(make([]byte, 0, 1+len(value)), b.Version), value...)
}

// unseal is what a record on disk holds; it aliases the record.
func (b Bucket) unseal(record []byte) ([]byte, error) {
	switch {
	case len(record) == 0:
		return nil, fmt.Errorf("it is empty: %w", ErrRecord)
	case record[0] != b.Version:
		return nil, fmt.Errorf("it is of version %d, not %d: %w", record[0], b.Version, ErrVersion)
	}
	return record[1:], nil
}

// Put writes a record and replaces any that was there.
func (s *Store) Put(b Bucket, key, value []byte) error {
	record := b.seal(value)
	err := s.update(func(tx *bolt.Tx) error {
		bk, err := tx.CreateBucketIfNotExists(b.name())
		if err != nil {
			return err
		}
		return bk.Put(key, record)
	})
	if err != nil {
		return fmt.Errorf("store %s %x: %w", b, key, err)
	}
	return nil
}

// PutOnce writes a record unless the key has one, and returns the record that
// the store has then: value, or the earlier one. The caller compares. Of
// several calls at the same time one writes, and all return its record.
func (s *Store) PutOnce(b Bucket, key, value []byte) (standing []byte, err error) {
	record := b.seal(value)
	err = s.update(func(tx *bolt.Tx) error {
		bk, err := tx.CreateBucketIfNotExists(b.name())
		if err != nil {
			return err
		}
		if k, old := bk.Cursor().Seek(key); k != nil && bytes.Equal(k, key) {
			standing, err = b.unseal(bytes.Clone(old))
			return err
		}
		standing = value
		return bk.Put(key, record)
	})
	if err != nil {
		return nil, fmt.Errorf("store %s %x: %w", b, key, err)
	}
	return standing, nil
}

// Get returns a record, or nil.
func (s *Store) Get(b Bucket, key []byte) (value []byte, err error) {
	err = s.db.View(func(tx *bolt.Tx) error {
		bk := tx.Bucket(b.name())
		if bk == nil {
			return nil
		}
		if record := bk.Get(key); record != nil {
			value, err = b.unseal(bytes.Clone(record))
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("read %s %x from the store: %w", b, key, err)
	}
	return value, nil
}

// Each calls f with every record whose key begins with prefix, in key order.
// The slices are valid only during the call, and f may not call the store.
func (s *Store) Each(b Bucket, prefix []byte, f func(key, value []byte) error) error {
	err := s.db.View(func(tx *bolt.Tx) error {
		bk := tx.Bucket(b.name())
		if bk == nil {
			return nil
		}
		c := bk.Cursor()
		for k, record := c.Seek(prefix); k != nil && bytes.HasPrefix(k, prefix); k, record = c.Next() {
			value, err := b.unseal(record)
			if err != nil {
				return fmt.Errorf("%x: %w", k, err)
			}
			if err := f(k, value); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("read %s from the store: %w", b, err)
	}
	return nil
}

// Delete removes every record of the buckets whose key begins with prefix.
func (s *Store) Delete(prefix []byte, buckets ...Bucket) error {
	err := s.update(func(tx *bolt.Tx) error {
		for _, b := range buckets {
			bk := tx.Bucket(b.name())
			if bk == nil {
				continue
			}
			c := bk.Cursor()
			for k, _ := c.Seek(prefix); k != nil && bytes.HasPrefix(k, prefix); k, _ = c.Seek(prefix) {
				if err := bk.Delete(k); err != nil {
					return err
				}
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("delete %x from the store: %w", prefix, err)
	}
	return nil
}
