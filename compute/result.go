package compute

import (
	"encoding/binary"
	"fmt"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// Result is what an operator keeps of a round's work until its reveal: the row
// leaves of laps 0, 1, …, 32·m bytes per lap.
type Result struct {
	N         uint32
	RowLeaves [][]flops.Hash // the m = N/64 leaves of each lap, top to bottom
	Devices   []DeviceReport // in the order given to Run; not kept by MarshalBinary
}

// DeviceReport is a device's part in a run. Operators report it about
// themselves; no credit depends on it.
type DeviceReport struct {
	Name    string  `json:"device"`
	Laps    uint64  `json:"laps"`    // done, including laps behind a gap or done twice
	Seconds float64 `json:"seconds"` // from the start of the first lap to the end of the last
	Err     error   `json:"-"`       // why it was left out; nil if it wasn't

	// The readings at the run's end; nil if there are none.
	Sensors *Sensors `json:"sensors,omitempty"`
}

// Laps is the number of laps.
func (r *Result) Laps() uint64 { return uint64(len(r.RowLeaves)) }

// LapRoots returns the root of each lap (protocol §4).
func (r *Result) LapRoots() []flops.Hash {
	roots := make([]flops.Hash, len(r.RowLeaves))
	for k, leaves := range r.RowLeaves {
		roots[k] = flops.LapRoot(leaves)
	}
	return roots
}

// Work returns what a commitment states.
func (r *Result) Work() flops.Work {
	return flops.Work{N: r.N, Laps: r.Laps(), Root: flops.WorkRoot(r.LapRoots())}
}

// rowLeaves hashes the digests of one lap.
func rowLeaves(n uint32, digests []uint64) ([]flops.Hash, error) {
	m := int(n / flops.TileEdge)
	if len(digests) != m*m {
		return nil, fmt.Errorf("%d digests for %d tiles", len(digests), m*m)
	}
	leaves := make([]flops.Hash, m)
	for row := range leaves {
		leaves[row] = flops.RowLeaf(digests[row*m : (row+1)*m])
	}
	return leaves, nil
}

// resultHeader starts a stored result: "POFW", version 1, uint32 n, uint64
// laps. All row leaves follow, lap by lap.
const (
	resultMagic  = "POFW\x01"
	resultHeader = len(resultMagic) + 4 + 8
)

// MarshalBinary encodes n and the row leaves for storage. The device reports
// are left out.
func (r *Result) MarshalBinary() ([]byte, error) {
	m := int(r.N / flops.TileEdge)
	out := make([]byte, 0, resultHeader+len(r.RowLeaves)*m*len(flops.Hash{}))
	out = append(out, resultMagic...)
	out = binary.BigEndian.AppendUint32(out, r.N)
	out = binary.BigEndian.AppendUint64(out, r.Laps())
	for k, leaves := range r.RowLeaves {
		if len(leaves) != m {
			return nil, fmt.Errorf("encode the result: lap %d has %d row leaves instead of %d", k, len(leaves), m)
		}
		for i := range leaves {
			out = append(out, leaves[i][:]...)
		}
	}
	return out, nil
}

// UnmarshalBinary decodes what MarshalBinary encoded. It accepts nothing else
// and takes no more memory than data.
func (r *Result) UnmarshalBinary(data []byte) error {
	if len(data) < resultHeader || string(data[:len(resultMagic)]) != resultMagic {
		return fmt.Errorf("decode a result: %d bytes without the header of this version", len(data))
	}
	n := binary.BigEndian.Uint32(data[len(resultMagic):])
	laps := binary.BigEndian.Uint64(data[len(resultMagic)+4:])
	if err := (flops.Work{N: n, Laps: laps}).Check(); err != nil {
		return fmt.Errorf("decode a result: %w", err)
	}
	data = data[resultHeader:]
	m := uint64(n / flops.TileEdge)
	if want := laps * m * uint64(len(flops.Hash{})); uint64(len(data)) != want {
		return fmt.Errorf("decode a result: %d bytes of row leaves instead of %d for %d laps of size %d",
			len(data), want, laps, n)
	}
	leaves := make([]flops.Hash, laps*m)
	for i := range leaves {
		data = data[copy(leaves[i][:], data):]
	}
	*r = Result{N: n, RowLeaves: make([][]flops.Hash, laps)}
	for k := range r.RowLeaves {
		r.RowLeaves[k] = leaves[uint64(k)*m : uint64(k+1)*m : uint64(k+1)*m]
	}
	return nil
}
