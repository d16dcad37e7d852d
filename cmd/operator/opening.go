package main

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// openingFile is the JSON that `operator open` prints and `operator
// check-opening` reads. Paths run from leaf to root.
type openingFile struct {
	OperatorSeed flops.Hash   `json:"operatorSeed"`
	N            uint32       `json:"n"`
	Laps         uint64       `json:"laps"`
	WorkRoot     flops.Hash   `json:"workRoot"`
	Lap          uint64       `json:"lap"`
	Row          uint32       `json:"row"`
	Digests      []digest     `json:"digests"`
	RowPath      []flops.Hash `json:"rowPath"`
	LapPath      []flops.Hash `json:"lapPath"`
}

// digest is a tile digest, written 0x and 16 hex digits.
type digest uint64

func (d digest) String() string { return fmt.Sprintf("0x%016x", uint64(d)) }

// MarshalText implements encoding.TextMarshaler.
func (d digest) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler.
func (d *digest) UnmarshalText(text []byte) error {
	var b [8]byte
	if len(text) != 18 || text[0] != '0' || text[1] != 'x' {
		return fmt.Errorf("a digest is written 0x and 16 hex digits, got %d characters", len(text))
	}
	if _, err := hex.Decode(b[:], text[2:]); err != nil {
		return fmt.Errorf("a digest is written 0x and 16 hex digits: %w", err)
	}
	*d = digest(binary.BigEndian.Uint64(b[:]))
	return nil
}

func newOpeningFile(seed flops.Hash, w flops.Work, o *flops.Opening) *openingFile {
	file := &openingFile{
		OperatorSeed: seed, N: w.N, Laps: w.Laps, WorkRoot: w.Root,
		Lap: o.Lap, Row: o.Row, RowPath: o.RowPath, LapPath: o.LapPath,
	}
	for _, d := range o.Digests {
		file.Digests = append(file.Digests, digest(d))
	}
	return file
}

// opening converts the file to the opening that it holds.
func (o *openingFile) opening() *flops.Opening {
	digests := make([]uint64, len(o.Digests))
	for i, d := range o.Digests {
		digests[i] = uint64(d)
	}
	return &flops.Opening{Lap: o.Lap, Row: o.Row, Digests: digests, RowPath: o.RowPath, LapPath: o.LapPath}
}

// maxOpeningFile is far more than the largest opening, of 512 digests and 41
// siblings, takes.
const maxOpeningFile = 1 << 20

// readOpening reads an opening file: it must have every field and no other, and
// nothing may follow it.
func readOpening(r io.Reader) (*openingFile, error) {
	data, err := io.ReadAll(io.LimitReader(r, maxOpeningFile+1))
	if err != nil {
		return nil, fmt.Errorf("read the opening: %w", err)
	}
	if len(data) > maxOpeningFile {
		return nil, fmt.Errorf("%w: more than %d bytes", flops.ErrBadOpening, maxOpeningFile)
	}
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(data, &fields); err != nil {
		return nil, fmt.Errorf("%w: %w", flops.ErrBadOpening, err)
	}
	for _, name := range []string{"operatorSeed", "n", "laps", "workRoot", "lap", "row", "digests", "rowPath", "lapPath"} {
		if value, ok := fields[name]; !ok || string(value) == "null" {
			return nil, fmt.Errorf("%w: field %q is missing", flops.ErrBadOpening, name)
		}
	}
	var o openingFile
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	if err := d.Decode(&o); err != nil {
		return nil, fmt.Errorf("%w: %w", flops.ErrBadOpening, err)
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("%w: something follows the opening", flops.ErrBadOpening)
	}
	return &o, nil
}
