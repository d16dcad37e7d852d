package flops

import "encoding/binary"

// Sample is one tile that a reveal must open: its lap and its row and column
// in tiles.
type Sample struct {
	Lap uint64
	Row uint32
	Col uint32
}

// Samples derives the first count samples of a commitment whose work passes
// Check (protocol §5). Two samples may be the same tile.
func Samples(sampleSeed, commitment Hash, w Work, count uint32) []Sample {
	m := uint64(w.Tiles())
	tag := tagged("ProofOfFlops.Sample.v1").hash(sampleSeed).hash(commitment)
	samples := make([]Sample, count)
	for q := range samples {
		h := tag.uint(uint64(q)).sum()
		word := func(i int) uint64 { return binary.BigEndian.Uint64(h[8*i:]) }
		samples[q] = Sample{
			Lap: word(0) % w.Laps,
			Row: uint32(word(1) % m),
			Col: uint32(word(2) % m),
		}
	}
	return samples
}
