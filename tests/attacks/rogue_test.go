package attacks

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	blsapkregistry "github.com/Layr-Labs/eigensdk-go/contracts/bindings/BLSApkRegistry"
	coordinator "github.com/Layr-Labs/eigensdk-go/contracts/bindings/SlashingRegistryCoordinator"

	"github.com/proof-of-flops/proof-of-flops/bls"
	"github.com/proof-of-flops/proof-of-flops/devnet/deploy"
)

// TestRogueKey registers a key that, added to those of the others, leaves only
// the attacker's own, so that its signature alone would be everybody's. Nobody
// knows the secret of such a key, and EigenLayer asks for a signature under it.
func TestRogueKey(t *testing.T) {
	n := onChain(t)
	ctx := t.Context()
	eth, err := ethclient.DialContext(ctx, n.anvil.URL())
	n.must(err)
	t.Cleanup(eth.Close)
	at := common.Address(n.at.RegistryCoordinator)
	avs, err := coordinator.NewContractSlashingRegistryCoordinator(at, eth)
	n.must(err)
	keys, err := avs.BlsApkRegistry(&bind.CallOpts{Context: ctx})
	n.must(err)
	registry, err := blsapkregistry.NewContractBLSApkRegistry(keys, eth)
	n.must(err)

	own, err := bls.GenerateKey()
	n.must(err)
	attacker, err := deploy.NewOperator("", 1)
	n.must(err)
	operator := common.Address(n.newAccount().Address())
	asked, err := avs.PubkeyRegistrationMessageHash(&bind.CallOpts{Context: ctx}, operator)
	n.must(err)
	message := bn254.G1Affine{}
	message.X.SetBigInt(asked.X)
	message.Y.SetBigInt(asked.Y)

	// The registry lets only the coordinator register keys, so the call is made in
	// the coordinator's name; the rest is the registry's own check.
	register := func(secret *bls.SecretKey, key bls.PublicKey) error {
		scalar := secret.Bytes()
		var signature bn254.G1Affine
		signature.ScalarMultiplication(&message, new(big.Int).SetBytes(scalar[:]))
		raw := blsapkregistry.ContractBLSApkRegistryRaw{Contract: registry}
		return raw.Call(&bind.CallOpts{Context: ctx, From: at}, new([]any), "registerBLSPublicKey", operator,
			blsapkregistry.IBLSApkRegistryTypesPubkeyRegistrationParams{
				PubkeyRegistrationSignature: blsapkregistry.BN254G1Point{X: signature.X.BigInt(new(big.Int)), Y: signature.Y.BigInt(new(big.Int))},
				PubkeyG1:                    blsapkregistry.BN254G1Point{X: key.G1.X.BigInt(new(big.Int)), Y: key.G1.Y.BigInt(new(big.Int))},
				PubkeyG2: blsapkregistry.BN254G2Point{
					X: [2]*big.Int{key.G2.X.A1.BigInt(new(big.Int)), key.G2.X.A0.BigInt(new(big.Int))},
					Y: [2]*big.Int{key.G2.Y.A1.BigInt(new(big.Int)), key.G2.Y.A0.BigInt(new(big.Int))},
				},
			}, blsapkregistry.BN254G1Point(asked))
	}
	rogue := own.Public()
	for _, r := range n.operators {
		other := r.Key.Public()
		rogue.G1.Sub(&rogue.G1, &other.G1)
		rogue.G2.Sub(&rogue.G2, &other.G2)
	}
	if err := rogue.Check(); err != nil {
		t.Fatalf("the rogue key's halves don't belong together: %v", err)
	}
	if err := register(own, own.Public()); err != nil {
		t.Fatalf("an honest key: %v", err)
	}
	if err := register(own, rogue); err == nil {
		t.Error("the rogue key is registered with the attacker's own signature")
	}
	if err := register(attacker.Key, rogue); err == nil {
		t.Error("the rogue key is registered with any signature")
	}
	// A rogue half with an honest one is no key either.
	for name, key := range map[string]bls.PublicKey{
		"in G1": {G1: rogue.G1, G2: own.Public().G2},
		"in G2": {G1: own.Public().G1, G2: rogue.G2},
	} {
		if err := register(own, key); err == nil {
			t.Errorf("a key with its rogue half %s is registered", name)
		}
	}
}
