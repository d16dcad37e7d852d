package strips

import (
	"sync"
	"sync/atomic"
)

// queue hands out the strips of one lap after another.
type queue struct {
	m    uint32 // strips a lap
	next func() (uint64, bool)

	mu    sync.Mutex
	now   *lap // the lap whose strips are being handed out; nil at first
	row   uint32
	over  bool   // next has no more laps
	spare []*lap // done laps, for reuse
}

// lap is a lap in progress.
type lap struct {
	number  uint64
	digests []uint64
	left    atomic.Int32 // strips not yet computed
}

// take returns the next strip, or nil when there are no more.
func (q *queue) take() (*lap, uint32) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if (q.now == nil || q.row == q.m) && !q.start() {
		return nil, 0
	}
	row := q.row
	q.row++
	return q.now, row
}

// start moves on to the next lap, if there is one.
func (q *queue) start() bool {
	if q.over {
		return false
	}
	number, ok := q.next()
	if !ok {
		q.over = true
		return false
	}
	if last := len(q.spare) - 1; last >= 0 {
		q.now, q.spare = q.spare[last], q.spare[:last]
	} else {
		q.now = &lap{digests: make([]uint64, q.m*q.m)}
	}
	q.now.number = number
	q.now.left.Store(int32(q.m))
	q.row = 0
	return true
}

// reuse takes back a done lap.
func (q *queue) reuse(l *lap) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.spare = append(q.spare, l)
}
