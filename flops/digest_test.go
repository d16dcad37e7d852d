package flops_test

import (
	"encoding/hex"
	"fmt"
	"strings"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// word is a 32-byte ABI word in hex.
func word(v uint64) string { return fmt.Sprintf("%064x", v) }

// rep is a 32-byte word of one repeated byte in hex.
func rep(b byte) string { return strings.Repeat(fmt.Sprintf("%02x", b), 32) }

func repHash(b byte) (h flops.Hash) {
	for i := range h {
		h[i] = b
	}
	return h
}

func keccakOfHex(t *testing.T, parts ...string) flops.Hash {
	t.Helper()
	preimage, err := hex.DecodeString(strings.Join(parts, ""))
	if err != nil {
		t.Fatal(err)
	}
	return flops.Keccak(preimage)
}

func TestKeccakIsTheLegacyOne(t *testing.T) {
	for input, want := range map[string]string{
		"":    "0xc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470",
		"abc": "0x4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45",
	} {
		if got := flops.Keccak([]byte(input)); got.String() != want {
			t.Errorf("Keccak(%q) = %s, want %s", input, got, want)
		}
	}
}

func TestDigestsAreTheHashesOfTheirWords(t *testing.T) {
	attempt := flops.Attempt{
		Domain: flops.Domain{ChainID: 31337, ServiceManager: flops.Address{0xaa, 19: 0xbb}},
		ID:     5, WorkSeed: repHash(0x11),
	}
	// chainId, serviceManager, roundId
	prefix := word(31337) + strings.Repeat("00", 12) + "aa" + strings.Repeat("00", 18) + "bb" + word(5)
	address := flops.Address{0xcc, 19: 0xdd}
	addressWord := strings.Repeat("00", 12) + "cc" + strings.Repeat("00", 18) + "dd"
	commitment := &flops.Commitment{Operator: address, ID: repHash(0x22),
		Work: flops.Work{N: 1024, Laps: 3_000_000_000, Root: repHash(0x33)}}
	body := []byte("body")
	bodyHash := flops.Keccak(body).String()[2:]
	statement := (&flops.SignedReveal{SampleSeed: repHash(0x55), Body: body}).Statement()

	cases := []struct {
		tag   string
		words string
		got   flops.Hash
	}{
		{"WorkSeed", rep(0x44) + rep(0x55) + word(5), flops.WorkSeed(repHash(0x44), repHash(0x55), 5)},
		{"SampleSeed", rep(0x44) + rep(0x11), flops.SampleSeed(repHash(0x44), repHash(0x11))},
		{"OperatorSeed", prefix + rep(0x11) + rep(0x22), attempt.OperatorSeed(repHash(0x22))},
		{"Commitment", prefix + rep(0x11) + rep(0x22) + word(1024) + word(3_000_000_000) + rep(0x33), attempt.CommitmentDigest(commitment)},
		{"Reveal", rep(0x44) + rep(0x55) + bodyHash, statement.Digest(repHash(0x44))},
		{"CommitSet", prefix + rep(0x11) + rep(0x66), attempt.CommitSetDigest(repHash(0x66))},
		{"SetReceipt", prefix + rep(0x11) + rep(0x66), attempt.SetReceiptDigest(repHash(0x66))},
		{"Receipt", prefix + word(2) + rep(0x66) + word(1_700_000_000_123), attempt.ReceiptDigest(flops.ReceiptReveal, repHash(0x66), 1_700_000_000_123)},
		{"Objection", prefix + rep(0x11) + rep(0x66) + addressWord + word(31) + word(4), attempt.ObjectionDigest(flops.Objection{SampleSeed: repHash(0x66), Line: address, Sample: 31, Code: flops.VerdictWrongTile})},
		{"Results", prefix + rep(0x11) + rep(0x66) + rep(0x77) + rep(0x88) + rep(0x99), attempt.ResultsDigest(flops.Results{
			SampleSeed: repHash(0x66), CommitSetHash: repHash(0x77), EvidenceHash: repHash(0x88), ResultsHash: repHash(0x99)})},
		{"EpochResults", prefix + rep(0x11) + rep(0x66) + rep(0x77) + rep(0x88) + rep(0x99) + rep(0xaa), attempt.ResultsDigest(flops.Results{
			SampleSeed: repHash(0x66), CommitSetHash: repHash(0x77), EvidenceHash: repHash(0x88), ResultsHash: repHash(0x99), LinesDigest: repHash(0xaa)})},
	}
	for _, c := range cases {
		tag := flops.Keccak([]byte("ProofOfFlops." + c.tag + ".v1")).String()[2:]
		if want := keccakOfHex(t, tag, c.words); c.got != want {
			t.Errorf("%s is %s, want %s", c.tag, c.got, want)
		}
	}
}

func TestSampleIsReadFromItsHash(t *testing.T) {
	w := flops.Work{N: 512, Laps: 1_000_003}
	tag := flops.Keccak([]byte("ProofOfFlops.Sample.v1")).String()[2:]
	for q, s := range flops.Samples(repHash(0x11), repHash(0x22), w, 5) {
		h := keccakOfHex(t, tag, rep(0x11), rep(0x22), word(uint64(q)))
		var lap, ti, tj uint64
		for i := range 8 {
			lap, ti, tj = lap<<8|uint64(h[i]), ti<<8|uint64(h[8+i]), tj<<8|uint64(h[16+i])
		}
		if want := (flops.Sample{Lap: lap % 1_000_003, Row: uint32(ti % 8), Col: uint32(tj % 8)}); s != want {
			t.Errorf("sample %d is %+v, want %+v", q, s, want)
		}
	}
}

func TestTextIsReadAsItIsWritten(t *testing.T) {
	hash, address := repHash(0xfe), flops.Address{0xfe, 19: 1}
	var hashBack flops.Hash
	if err := hashBack.UnmarshalText([]byte(hash.String())); err != nil || hashBack != hash {
		t.Errorf("%s read as %s, %v", hash, hashBack, err)
	}
	var addressBack flops.Address
	if err := addressBack.UnmarshalText([]byte("0xFE" + address.String()[4:])); err != nil || addressBack != address {
		t.Errorf("%s read as %s, %v", address, addressBack, err)
	}
	signature := flops.Signature{1, 63: 2}
	var signatureBack flops.Signature
	if err := signatureBack.UnmarshalText([]byte(signature.String())); err != nil || signatureBack != signature {
		t.Errorf("%s read as %s, %v", signature, signatureBack, err)
	}
	ecdsa := flops.ECDSASignature{1, 64: 28}
	var ecdsaBack flops.ECDSASignature
	if err := ecdsaBack.UnmarshalText([]byte(ecdsa.String())); err != nil || ecdsaBack != ecdsa {
		t.Errorf("%s read as %s, %v", ecdsa, ecdsaBack, err)
	}
	for _, bad := range []string{"", "0x", hash.String()[2:], hash.String() + "00", hash.String()[:65],
		"0X" + hash.String()[2:], "0x" + strings.Repeat("g", 64), hash.String()[:65] + " "} {
		before := hashBack
		if err := hashBack.UnmarshalText([]byte(bad)); err == nil {
			t.Errorf("%q was taken for a hash", bad)
		}
		if hashBack != before {
			t.Errorf("%q was refused but changed the hash", bad)
		}
	}
}
