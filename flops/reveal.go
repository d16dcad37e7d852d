package flops

import (
	"encoding/binary"
	"fmt"
)

// MaxMetrics is the greatest length of a reveal's metrics, in bytes.
const MaxMetrics = 4096

// Reveal opens every sample of a commitment (protocol §5).
type Reveal struct {
	// Metrics is what the operator reports about itself, meant to be UTF-8
	// JSON. It is credited nowhere and is part of no verdict, so that two JSON
	// parsers can't come to different verdicts. Code that shows it must expect
	// any bytes.
	Metrics  []byte
	Openings []Opening // in the order of the samples
}

// Body encodes the reveal: what a SignedReveal carries and ParseReveal reads.
// Metrics may have at most MaxMetrics bytes.
func (rv *Reveal) Body() []byte {
	size := 2 + len(rv.Metrics)
	for i := range rv.Openings {
		o := &rv.Openings[i]
		size += 8*len(o.Digests) + 32*(len(o.RowPath)+len(o.LapPath))
	}
	b := binary.BigEndian.AppendUint16(make([]byte, 0, size), uint16(len(rv.Metrics)))
	b = append(b, rv.Metrics...)
	for i := range rv.Openings {
		o := &rv.Openings[i]
		b = appendDigests(b, o.Digests)
		for _, path := range [][]Hash{o.RowPath, o.LapPath} {
			for _, sibling := range path {
				b = append(b, sibling[:]...)
			}
		}
	}
	return b
}

// RevealSize is the exact length of a reveal body for that work, number of
// samples and length of metrics, in bytes. With MaxMetrics it is the greatest
// length that need ever be accepted.
func RevealSize(w Work, samples uint32, metrics int) int {
	m := w.Tiles()
	siblings := height(uint64(m)) + height(w.Laps)
	return 2 + metrics + int(samples)*(8*int(m)+32*siblings)
}

// ParseReveal reads a reveal body of exactly the size that the work and the
// samples give; its metrics alias the body. Paths are not followed; CheckReveal
// does that. Errors wrap ErrBadOpening.
func ParseReveal(body []byte, w Work, samples []Sample) (*Reveal, error) {
	if err := w.Check(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrBadOpening, err)
	}
	r := reader{b: body}
	metrics := int(r.uint16())
	if metrics > MaxMetrics {
		return nil, fmt.Errorf("%w: metrics of %d bytes; at most %d are allowed", ErrBadOpening, metrics, MaxMetrics)
	}
	if want := RevealSize(w, uint32(len(samples)), metrics); len(body) != want {
		return nil, fmt.Errorf("%w: reveal body of %d bytes instead of %d", ErrBadOpening, len(body), want)
	}
	rv := &Reveal{Metrics: r.take(metrics), Openings: make([]Opening, len(samples))}
	for i, s := range samples {
		rv.Openings[i] = Opening{
			Lap:     s.Lap,
			Row:     s.Row,
			Digests: r.digests(int(w.Tiles())),
			RowPath: r.path(height(uint64(w.Tiles()))),
			LapPath: r.path(height(w.Laps)),
		}
	}
	return rv, nil
}

func (r *reader) digests(count int) []uint64 {
	digests := make([]uint64, count)
	for i := range digests {
		digests[i] = r.uint64()
	}
	return digests
}

func (r *reader) path(count int) []Hash {
	path := make([]Hash, count)
	for i := range path {
		path[i] = r.hash()
	}
	return path
}

// TileClaim is one sampled tile's digest as the operator committed it: right if
// Entries.TileDigest gives it for the same tile; otherwise the verdict is
// VerdictWrongTile.
type TileClaim struct {
	Sample uint32 // which sample, from 0
	Lap    uint64
	Row    uint32
	Col    uint32
	Digest uint64
}

// CheckReveal parses a reveal body, follows every path to the committed root,
// and returns the claim of each sample, in order, for the caller to recompute.
// Errors wrap ErrBadOpening.
func CheckReveal(commitment Hash, w Work, sampleSeed Hash, samples uint32, body []byte) ([]TileClaim, error) {
	if err := w.Check(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrBadOpening, err)
	}
	asked := Samples(sampleSeed, commitment, w, samples)
	rv, err := ParseReveal(body, w, asked)
	if err != nil {
		return nil, err
	}
	h := newHasher()
	claims := make([]TileClaim, len(asked))
	for q, s := range asked {
		o := &rv.Openings[q]
		if err := o.verify(h, w); err != nil {
			return nil, fmt.Errorf("sample %d: %w", q, err)
		}
		claims[q] = TileClaim{Sample: uint32(q), Lap: s.Lap, Row: s.Row, Col: s.Col, Digest: o.Digests[s.Col]}
	}
	return claims, nil
}
