package store_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"github.com/proof-of-flops/proof-of-flops/store"
)

var (
	fruit = store.Bucket{Name: "fruit", Version: 1}
	trees = store.Bucket{Name: "trees", Version: 1}
	none  = store.Bucket{Name: "no such bucket", Version: 1}
)

func open(t testing.TB, path string) *store.Store {
	t.Helper()
	s, err := store.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s
}

func reopen(t testing.TB, s *store.Store, path string) *store.Store {
	t.Helper()
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	return open(t, path)
}

func path(t testing.TB) string { return filepath.Join(t.TempDir(), "deep", "in", "store.db") }

func wantRecord(t testing.TB, s *store.Store, b store.Bucket, key, want string) {
	t.Helper()
	got, err := s.Get(b, []byte(key))
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != want {
		t.Errorf("%s %s holds %q, want %q", b, key, got, want)
	}
}

func TestPutOnceKeepsTheFirstRecord(t *testing.T) {
	p := path(t)
	s := open(t, p)
	for round, value := range []string{"first", "second", "third"} {
		if round == 2 {
			s = reopen(t, s, p)
		}
		standing, err := s.PutOnce(fruit, []byte("apple"), []byte(value))
		if err != nil {
			t.Fatal(err)
		}
		if string(standing) != "first" {
			t.Errorf("PutOnce of %q returns %q, want first", value, standing)
		}
	}
	// An empty record is a record as well.
	for _, value := range [][]byte{nil, []byte("late")} {
		standing, err := s.PutOnce(fruit, []byte("pear"), value)
		if err != nil || len(standing) != 0 {
			t.Errorf("PutOnce of %q over nothing at all returns %q, %v", value, standing, err)
		}
	}
	wantRecord(t, s, fruit, "apple", "first")
}

func TestOneOfManyWritersAtOnceWinsAndAllAreTold(t *testing.T) {
	const writers, records = 64, 8
	p := path(t)
	s := open(t, p)
	var (
		start    = make(chan struct{})
		wg       sync.WaitGroup
		standing [records][writers]string
	)
	for r := range records {
		for w := range writers {
			wg.Go(func() {
				<-start
				got, err := s.PutOnce(fruit, fmt.Appendf(nil, "key %d", r), fmt.Appendf(nil, "by %d", w))
				if err != nil {
					t.Error(err)
				}
				standing[r][w] = string(got)
			})
		}
	}
	close(start)
	wg.Wait()
	s = reopen(t, s, p)
	for r := range records {
		for w := range writers {
			if standing[r][w] != standing[r][0] {
				t.Fatalf("record %d: one writer was told %q, another %q", r, standing[r][0], standing[r][w])
			}
		}
		wantRecord(t, s, fruit, fmt.Sprintf("key %d", r), standing[r][0])
	}
}

func TestAFailingWriteHarmsNoOther(t *testing.T) {
	s := open(t, path(t))
	var wg sync.WaitGroup
	for i := range 100 {
		wg.Go(func() {
			key := fmt.Appendf(nil, "%d", i)
			if i%10 == 0 {
				key = nil // the store accepts no empty key
			}
			standing, err := s.PutOnce(fruit, key, []byte("value"))
			if (err != nil) != (key == nil) {
				t.Errorf("key %q: %v", key, err)
			}
			if err == nil && string(standing) != "value" {
				t.Errorf("key %q: %q stands", key, standing)
			}
		})
	}
	wg.Wait()
	for i := range 100 {
		if i%10 != 0 {
			wantRecord(t, s, fruit, fmt.Sprint(i), "value")
		}
	}
}

func TestPutOverwritesAndSurvivesAReopening(t *testing.T) {
	p := path(t)
	s := open(t, p)
	for _, v := range []string{"one", "two"} {
		if err := s.Put(fruit, []byte("apple"), []byte(v)); err != nil {
			t.Fatal(err)
		}
		wantRecord(t, s, fruit, "apple", v)
	}
	s = reopen(t, s, p)
	wantRecord(t, s, fruit, "apple", "two")
	for _, b := range []store.Bucket{fruit, trees} {
		if v, err := s.Get(b, []byte("nothing")); v != nil || err != nil {
			t.Errorf("%s: what was never written reads as %q, %v", b, v, err)
		}
	}
}

func TestASecondNodeOnTheSameStoreIsRefused(t *testing.T) {
	if p := os.Getenv("POF_TEST_STORE"); p != "" { // this is the second process
		_, err := store.Open(p)
		if !errors.Is(err, store.ErrLocked) {
			t.Fatalf("got %v, want ErrLocked", err)
		}
		return
	}
	p := path(t)
	s := open(t, p)
	if _, err := store.Open(p); !errors.Is(err, store.ErrLocked) || !strings.Contains(err.Error(), p) {
		t.Errorf("from this process: got %v, want ErrLocked that names the file", err)
	}
	second := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^"+t.Name()+"$", "-test.v")
	second.Env = append(os.Environ(), "POF_TEST_STORE="+p)
	if out, err := second.CombinedOutput(); err != nil || !bytes.Contains(out, []byte("--- PASS")) {
		t.Errorf("from another process: %v\n%s", err, out)
	}
	reopen(t, s, p) // the lock is free again
}

func TestAFileThatIsNoStoreIsRefused(t *testing.T) {
	p := filepath.Join(t.TempDir(), "noise.db")
	if err := os.WriteFile(p, bytes.Repeat([]byte("noise"), 10_000), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := store.Open(p); err == nil || errors.Is(err, store.ErrLocked) || !strings.Contains(err.Error(), p) {
		t.Errorf("got %v, want an error that names the file", err)
	}
}

func TestEachVisitsExactlyAPrefixInOrder(t *testing.T) {
	s := open(t, path(t))
	for i := 299; i >= 0; i-- {
		key := binary.BigEndian.AppendUint16(nil, uint16(i))
		if _, err := s.PutOnce(fruit, key, key); err != nil {
			t.Fatal(err)
		}
		if _, err := s.PutOnce(trees, key, nil); err != nil {
			t.Fatal(err)
		}
	}
	for _, c := range []struct {
		prefix      []byte
		first, last int
	}{
		{nil, 0, 299}, {[]byte{0}, 0, 255}, {[]byte{1}, 256, 299}, {[]byte{1, 2}, 258, 258}, {[]byte{2}, 0, -1}, {[]byte{0, 0, 0}, 0, -1},
	} {
		next := c.first
		err := s.Each(fruit, c.prefix, func(k, v []byte) error {
			if got := int(binary.BigEndian.Uint16(k)); got != next || !bytes.Equal(k, v) {
				t.Fatalf("prefix %x: record %d holds %x, expected record %d", c.prefix, got, v, next)
			}
			next++
			return nil
		})
		if err != nil || next != c.last+1 {
			t.Errorf("prefix %x: ended before %d, want %d: %v", c.prefix, next, c.last+1, err)
		}
	}
	stop := errors.New("stop")
	visits := 0
	if err := s.Each(fruit, nil, func(_, _ []byte) error { visits++; return stop }); !errors.Is(err, stop) || visits != 1 {
		t.Errorf("after an error: %d visits, %v", visits, err)
	}
	if err := s.Each(none, nil, func(_, _ []byte) error { return stop }); err != nil {
		t.Errorf("a bucket that was never written: %v", err)
	}
}

func TestARecordOfAnotherVersionIsNeverRead(t *testing.T) {
	p := path(t)
	s := open(t, p)
	key := []byte("apple")
	if err := s.Put(fruit, key, []byte("first")); err != nil {
		t.Fatal(err)
	}
	s = reopen(t, s, p)
	later := store.Bucket{Name: fruit.Name, Version: 2}
	if v, err := s.Get(later, key); !errors.Is(err, store.ErrVersion) || v != nil {
		t.Errorf("read: %q, %v", v, err)
	}
	if v, err := s.PutOnce(later, key, []byte("second")); !errors.Is(err, store.ErrVersion) || v != nil {
		t.Errorf("written once more: %q, %v", v, err)
	}
	visits := 0
	if err := s.Each(later, nil, func(_, _ []byte) error { visits++; return nil }); !errors.Is(err, store.ErrVersion) || visits != 0 {
		t.Errorf("visited %d times, %v", visits, err)
	}
	wantRecord(t, s, fruit, "apple", "first")
	if err := s.Put(later, key, []byte("second")); err != nil { // a record that may change is brought up to date
		t.Fatal(err)
	}
	wantRecord(t, s, later, "apple", "second")
}

func TestDeleteRemovesAPrefixFromTheNamedBuckets(t *testing.T) {
	p := path(t)
	s := open(t, p)
	for i := range 300 {
		key := binary.BigEndian.AppendUint16(nil, uint16(i))
		for _, b := range []store.Bucket{fruit, trees} {
			if err := s.Put(b, key, bytes.Repeat([]byte{1}, 3000)); err != nil { // several pages
				t.Fatal(err)
			}
		}
	}
	if err := s.Delete([]byte{0}, fruit, none); err != nil {
		t.Fatal(err)
	}
	s = reopen(t, s, p)
	count := func(b store.Bucket, prefix []byte) (n int) {
		if err := s.Each(b, prefix, func(_, _ []byte) error { n++; return nil }); err != nil {
			t.Fatal(err)
		}
		return n
	}
	for _, c := range []struct {
		b      store.Bucket
		prefix []byte
		want   int
	}{{fruit, []byte{0}, 0}, {fruit, []byte{1}, 44}, {trees, nil, 300}} {
		if got := count(c.b, c.prefix); got != c.want {
			t.Errorf("%s under %x: %d records, want %d", c.b, c.prefix, got, c.want)
		}
	}
}

// TestTheStoreIsAWriteOnceMap compares the store, closed and opened at random,
// with a map.
func TestTheStoreIsAWriteOnceMap(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		p := filepath.Join(t.TempDir(), fmt.Sprintf("%d.db", rapid.Uint64().Draw(rt, "file")))
		_ = os.Remove(p)
		s := open(t, p)
		want := make(map[string]string)
		key := rapid.SampledFrom([]string{"a", "ab", "abc", "b", "ba", "c"})
		value := rapid.StringN(1, 5, 9)
		rt.Repeat(map[string]func(*rapid.T){
			"put once": func(rt *rapid.T) {
				k, v := key.Draw(rt, "key"), value.Draw(rt, "value")
				if _, have := want[k]; !have {
					want[k] = v
				}
				if got, err := s.PutOnce(fruit, []byte(k), []byte(v)); err != nil || string(got) != want[k] {
					rt.Fatalf("PutOnce(%s, %s) = %q, %v; want %q", k, v, got, err, want[k])
				}
			},
			"put": func(rt *rapid.T) {
				k, v := key.Draw(rt, "key"), value.Draw(rt, "value")
				want[k] = v
				if err := s.Put(fruit, []byte(k), []byte(v)); err != nil {
					rt.Fatal(err)
				}
			},
			"delete": func(rt *rapid.T) {
				prefix := key.Draw(rt, "prefix")
				for k := range want {
					if strings.HasPrefix(k, prefix) {
						delete(want, k)
					}
				}
				if err := s.Delete([]byte(prefix), fruit); err != nil {
					rt.Fatal(err)
				}
			},
			"reopen": func(*rapid.T) { s = reopen(t, s, p) },
			"": func(rt *rapid.T) {
				got := make(map[string]string)
				if err := s.Each(fruit, nil, func(k, v []byte) error { got[string(k)] = string(v); return nil }); err != nil {
					rt.Fatal(err)
				}
				if fmt.Sprint(got) != fmt.Sprint(want) {
					rt.Fatalf("the store holds %v, want %v", got, want)
				}
			},
		})
		if err := s.Close(); err != nil {
			rt.Fatal(err)
		}
	})
}

// BenchmarkWritersAtOnce is like a freeze: every operator's commitment at once.
func BenchmarkWritersAtOnce(b *testing.B) {
	for _, writers := range []int{1, 200} {
		b.Run(fmt.Sprint(writers), func(b *testing.B) {
			s := open(b, path(b))
			var round uint64
			for b.Loop() {
				round++
				var wg sync.WaitGroup
				for w := range writers {
					wg.Go(func() {
						key := binary.BigEndian.AppendUint64(nil, round)
						if _, err := s.PutOnce(fruit, binary.BigEndian.AppendUint16(key, uint16(w)), make([]byte, 233)); err != nil {
							b.Error(err)
						}
					})
				}
				wg.Wait()
			}
		})
	}
}
