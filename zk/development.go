package zk

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/consensys/gnark-crypto/ecc"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"
	cs "github.com/consensys/gnark/constraint/bn254"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// DevelopmentBeacon ends both phases of the ceremony for development keys. That
// ceremony has no contributions, so the beacon is its only secret.
var DevelopmentBeacon = flops.Keccak([]byte("ProofOfFlops.DevelopmentKeys.v1"))

// DevelopmentKeys returns the keys for a chain on this machine. They are made
// on first use, which takes half a minute, and kept in a folder, or in the
// user's cache if folder is "". The error wraps ErrUnsafeKeys on any other
// chain, ErrManifest if there are none for the shape, and ErrKeyMismatch if the
// kept or made keys are not the ones that this program pins.
func DevelopmentKeys(ctx context.Context, s Shape, folder string, chainID uint64, progress func(Phase)) (*Keys, error) {
	m, err := DevelopmentManifest(s)
	if err != nil {
		return nil, err
	}
	if err := m.CheckChain(chainID); err != nil {
		return nil, err
	}
	if folder, err = developmentFolder(folder, m); err != nil {
		return nil, err
	}
	k, err := LoadKeys(folder, m, chainID)
	if !errors.Is(err, fs.ErrNotExist) {
		return k, err
	}
	if k, err = MakeDevelopmentKeys(ctx, s, progress); err != nil {
		return nil, err
	}
	if k.Manifest.Circuit != m.Circuit || k.Manifest.ProvingKey != m.ProvingKey || k.Manifest.VerifyingKey != m.VerifyingKey {
		return nil, fmt.Errorf("the development keys of shape %s that this machine makes are not those of the release: %w", s, ErrKeyMismatch)
	}
	if err := k.Save(folder); err != nil {
		return nil, err
	}
	return k, nil
}

// Keep saves development keys where DevelopmentKeys looks for them.
func (k *Keys) Keep(folder string) error {
	folder, err := developmentFolder(folder, k.Manifest)
	if err != nil {
		return err
	}
	return k.Save(folder)
}

// MakeDevelopmentKeys makes development keys, whether or not they are pinned.
func MakeDevelopmentKeys(ctx context.Context, s Shape, progress func(Phase)) (*Keys, error) {
	circuit, err := Compile(s)
	if err != nil {
		return nil, err
	}
	report := reporter(ctx, progress)
	if err := report(PhaseKeys); err != nil {
		return nil, err
	}
	powers := mpcsetup.NewPhase1(Domain(circuit)).Seal(DevelopmentBeacon[:])
	if err := report(PhaseKeys); err != nil {
		return nil, err
	}
	var second mpcsetup.Phase2
	evaluations := second.Initialize(circuit, &powers)
	if err := report(PhaseKeys); err != nil {
		return nil, err
	}
	proving, verifying := second.Seal(&powers, &evaluations, DevelopmentBeacon[:])
	return NewKeys(circuit, proving.(*groth16.ProvingKey), verifying.(*groth16.VerifyingKey),
		Manifest{Shape: s, Contributions: [2][]flops.Hash{{}, {}}, Beacons: [2]flops.Hash{DevelopmentBeacon, DevelopmentBeacon}})
}

// developmentFolder is where the keys that m pins are kept. Keys of other
// versions are kept beside them, never in their place.
func developmentFolder(folder string, m Manifest) (string, error) {
	if folder == "" {
		cache, err := os.UserCacheDir()
		if err != nil {
			return "", fmt.Errorf("find a folder for the development keys: %w", err)
		}
		folder = filepath.Join(cache, "proof-of-flops")
	}
	return filepath.Join(folder, "development-keys-"+m.ProvingKey.String()[2:18]), nil
}

// Domain is the number of powers of tau from which a circuit's keys are made.
func Domain(circuit *cs.R1CS) uint64 {
	return ecc.NextPowerOfTwo(uint64(circuit.GetNbConstraints()))
}
