package flops_test

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"flag"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

var update = flag.Bool("update", false, "rewrite testdata/dispute-v1.json")

// disputeVectors bind the contract to this package: forge reads the same file.
type disputeVectors struct {
	Spec          string               `json:"spec"`
	Entries       []entryVector        `json:"entries"`
	Tiles         []tileVector         `json:"tiles"`
	Answers       []answerVector       `json:"answers"`
	Announcements []announcementVector `json:"announcements"`
	Faults        []faultVector        `json:"faults"`
}

type entryVector struct {
	OperatorSeed flops.Hash `json:"operatorSeed"`
	N            uint32     `json:"n"`
	Lap          uint64     `json:"lap"`
	I            uint32     `json:"i"`
	J            uint32     `json:"j"`
	Entry        int32      `json:"entry"`
}

// tileVector is a tile whose entry k is H(seed ‖ uint32 k) mod (2·most + 1) −
// most, and its digest.
type tileVector struct {
	Seed   flops.Hash `json:"seed"`
	Most   int32      `json:"most"`
	Digest string     `json:"digest"`
}

type answerVector struct {
	OperatorSeed flops.Hash `json:"operatorSeed"`
	N            uint32     `json:"n"`
	Laps         uint64     `json:"laps"`
	WorkRoot     flops.Hash `json:"workRoot"`
	Lap          uint64     `json:"lap"`
	Row          uint32     `json:"row"`
	Column       uint32     `json:"column"`
	Body         string     `json:"body"`
}

type announcementVector struct {
	Sender       flops.Address `json:"sender"`
	Commitment   flops.Hash    `json:"commitment"`
	Sample       uint32        `json:"sample"`
	Column       uint32        `json:"column"`
	Nonce        flops.Hash    `json:"nonce"`
	Announcement flops.Hash    `json:"announcement"`
}

type faultVector struct {
	Points    uint64 `json:"points"`
	Work      uint64 `json:"work"`
	Left      uint64 `json:"left"`
	TakenBack uint64 `json:"takenBack"`
	Forfeited uint64 `json:"forfeited"`
	Reward    uint64 `json:"reward"`
}

// patternTile is the tile of a tileVector.
func patternTile(seed flops.Hash, most int32) *flops.TileEntries {
	var tile flops.TileEntries
	span := big.NewInt(2*int64(most) + 1)
	for k := range tile {
		h := flops.Keccak(binary.BigEndian.AppendUint32(seed[:len(seed):len(seed)], uint32(k)))
		v := new(big.Int).SetBytes(h[:])
		tile[k] = int32(v.Mod(v, span).Int64() - int64(most))
	}
	return &tile
}

func makeDisputeVectors() disputeVectors {
	v := disputeVectors{Spec: "PROTOCOL.md, sections 4, 9 and 12; go test ./flops -run DisputeVectors -update writes it"}
	for k := range uint32(24) {
		seed := flops.Keccak([]byte{byte(k)})
		n := uint32(flops.MinSize) << (k % 8)
		e := entryVector{OperatorSeed: seed, N: n, Lap: uint64(binary.BigEndian.Uint32(seed[12:])), I: binary.BigEndian.Uint32(seed[16:]) % n, J: binary.BigEndian.Uint32(seed[20:]) % n}
		switch k / 8 {
		case 1: // the corners
			e.Lap, e.I, e.J = flops.MaxLaps-1, n-1, n-1
		case 2:
			e.Lap, e.I, e.J = 0, 0, 0
		}
		e.Entry = flops.NewEntries(e.OperatorSeed).Entry(e.N, e.Lap, e.I, e.J)
		v.Entries = append(v.Entries, e)
	}
	for k := range 9 {
		t := tileVector{Seed: flops.Keccak([]byte("tile"), []byte{byte(k)}), Most: 65536 << k}
		if k == 8 {
			t.Most = 0
		}
		t.Digest = fmt.Sprintf("0x%016x", patternTile(t.Seed, t.Most).Fold())
		v.Tiles = append(v.Tiles, t)
	}
	w := honest(3)
	tile := flops.Sample{Lap: 2, Row: 1, Col: 3}
	v.Answers = append(v.Answers, answerVector{
		OperatorSeed: w.seed, N: w.N, Laps: w.Laps, WorkRoot: w.Root, Lap: tile.Lap, Row: tile.Row, Column: tile.Col,
		Body: fmt.Sprintf("0x%x", answerOf(w, tile).Encode()),
	})
	for k := range byte(3) {
		sender := flops.Keccak([]byte{k, 1})
		a := announcementVector{
			Sender: flops.Address(sender[:20]), Commitment: flops.Keccak([]byte{k, 2}),
			Sample: uint32(k) * 127, Column: uint32(k) * 511, Nonce: flops.Keccak([]byte{k, 3}),
		}
		a.Announcement = flops.Announcement(a.Sender, a.Commitment, a.Sample, a.Column, a.Nonce)
		v.Announcements = append(v.Announcements, a)
	}
	for _, f := range []faultVector{
		{}, {Points: 1000}, {Points: 1000, Work: 60}, {Points: 1000, Work: 53}, {Points: 1000, Work: 500}, {Points: 1000, Work: 501},
		{Points: 19}, {Points: 9}, {Points: 1 << 52, Work: 1<<48 - 1}, {Points: 1, Work: 1<<48 - 1},
	} {
		var after flops.Account
		after, f.TakenBack, f.Forfeited = flops.Account{Points: f.Points, Streak: 3, Est: 4}.ApplyFault(f.Work)
		f.Left, f.Reward = after.Points, flops.FaultReward(f.Forfeited)
		v.Faults = append(v.Faults, f)
	}
	return v
}

func TestDisputeVectorsAreFresh(t *testing.T) {
	want, err := json.MarshalIndent(makeDisputeVectors(), "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	want = append(want, '\n')
	path := filepath.Join("testdata", "dispute-v1.json")
	if *update {
		if err := os.WriteFile(path, want, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s is stale: run go test ./flops -run DisputeVectors -update", path)
	}
}
