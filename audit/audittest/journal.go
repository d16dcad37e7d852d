package audittest

import (
	"strings"
	"sync"
)

// A Journal keeps what a service logs for tests that read it.
type Journal struct {
	mu sync.Mutex
	b  strings.Builder
}

// Write implements io.Writer.
func (j *Journal) Write(line []byte) (int, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.b.Write(line)
}

// String is everything logged so far.
func (j *Journal) String() string {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.b.String()
}
