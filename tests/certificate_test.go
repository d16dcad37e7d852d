package tests

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	gethrpc "github.com/ethereum/go-ethereum/rpc"

	mockavs "github.com/Layr-Labs/eigensdk-go/contracts/bindings/MockAvsServiceManager"
	stateretriever "github.com/Layr-Labs/eigensdk-go/contracts/bindings/OperatorStateRetriever"

	"github.com/proof-of-flops/proof-of-flops/bindings/proofofflops"
	"github.com/proof-of-flops/proof-of-flops/bls"
	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/devnet/anvil"
	"github.com/proof-of-flops/proof-of-flops/devnet/deploy"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// certificate is one question to both checkers, in the oracle's types.
type certificate struct {
	digest    flops.Hash
	quorums   []byte
	reference uint32
	proof     mockavs.IBLSSignatureCheckerTypesNonSignerStakesAndSignature
}

// member is an operator of the two quorums over the blocks of interest.
type member struct {
	name     string
	operator deploy.Operator
	id       flops.OperatorID
	quorums  []uint8
}

// registries is a devnet with two quorums whose membership has changed.
type registries struct {
	t         *testing.T
	eth       *ethclient.Client
	ours      *proofofflops.ProofOfFlops
	oracle    *mockavs.ContractMockAvsServiceManager
	retriever *stateretriever.ContractOperatorStateRetriever
	at        *chain.Deployment

	members map[uint32][]member // by reference block, before and after the change
	before  uint32
	after   uint32
}

func newRegistries(t *testing.T) *registries {
	t.Helper()
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	ctx := t.Context()
	anvil, err := anvil.Start(ctx, "")
	must(err)
	t.Cleanup(anvil.Close)
	at, _, err := deploy.Run(ctx, anvil, deploy.Options{Params: flops.DevnetParams(), Quorums: 2})
	must(err)
	oracle, err := deploy.DeployOracle(ctx, anvil, at)
	must(err)
	eth, err := ethclient.DialContext(ctx, anvil.URL())
	must(err)
	t.Cleanup(eth.Close)
	r := &registries{t: t, eth: eth, at: at, members: make(map[uint32][]member)}
	r.ours, err = proofofflops.NewProofOfFlops(common.Address(at.ProofOfFlops), eth)
	must(err)
	r.oracle, err = mockavs.NewContractMockAvsServiceManager(common.Address(oracle), eth)
	must(err)
	r.retriever, err = stateretriever.NewContractOperatorStateRetriever(common.Address(at.OperatorStateRetriever), eth)
	must(err)

	first := []member{
		newMember(t, "a", 100, 0), newMember(t, "b", 60, 0, 1), newMember(t, "c", 30, 1),
		newMember(t, "d", 250, 0, 1), newMember(t, "e", 10, 0),
	}
	late := newMember(t, "f", 70, 1)
	register := func(members ...member) {
		t.Helper()
		var operators []deploy.Operator
		for _, m := range members {
			operators = append(operators, m.operator)
		}
		must(deploy.Register(ctx, anvil, at, operators))
	}
	register(first...)
	r.before = r.head()

	client, err := chain.Dial(ctx, rpc.At(anvil.URL()), at)
	must(err)
	t.Cleanup(client.Close)
	leaver, err := txmgr.New(ctx, client.Conn, first[4].operator.Account, txmgr.Options{Poll: 2 * time.Millisecond})
	must(err)
	_, err = client.Deregister(ctx, leaver, nil)
	must(err)
	register(late)
	r.after = r.head()
	must(anvil.Mine(ctx, 1))
	r.members[r.before] = first
	r.members[r.after] = append(slices.Clone(first[:4]), late)
	return r
}

func newMember(t *testing.T, name string, stake int64, quorums ...uint8) member {
	t.Helper()
	o, err := deploy.NewOperator(name, stake, quorums...)
	if err != nil {
		t.Fatal(err)
	}
	return member{name: name, id: o.Key.Public().ID(), quorums: quorums, operator: o}
}

func (r *registries) head() uint32 {
	r.t.Helper()
	n, err := r.eth.BlockNumber(r.t.Context())
	if err != nil {
		r.t.Fatal(err)
	}
	return uint32(n)
}

// build makes the certificate that is right if all members but the absent
// sign.
func (r *registries) build(digest flops.Hash, quorums []byte, reference uint32, absent func(member) bool) certificate {
	r.t.Helper()
	var sum bn254.G1Affine
	var key bn254.G2Affine
	apks := make([]bn254.G1Affine, len(quorums))
	var missing []member
	for _, m := range r.members[reference] {
		public, signed := m.operator.Key.Public(), !absent(m)
		signature := m.operator.Key.Sign(digest)
		var point bn254.G1Affine
		point.X.SetBytes(signature[:32])
		point.Y.SetBytes(signature[32:])
		for i, q := range quorums {
			if !slices.Contains(m.quorums, q) {
				continue
			}
			apks[i].Add(&apks[i], &public.G1)
			if signed {
				sum.Add(&sum, &point)
				key.Add(&key, &public.G2)
			}
		}
		if !signed {
			missing = append(missing, m)
		}
	}
	slices.SortFunc(missing, func(a, b member) int { return bytes.Compare(a.id[:], b.id[:]) })
	c := certificate{digest: digest, quorums: bytes.Clone(quorums), reference: reference}
	c.proof.Sigma, c.proof.ApkG2 = g1(sum), g2(key)
	for _, p := range apks {
		c.proof.QuorumApks = append(c.proof.QuorumApks, g1(p))
	}
	var ids [][32]byte
	for _, m := range missing {
		ids = append(ids, m.id)
		c.proof.NonSignerPubkeys = append(c.proof.NonSignerPubkeys, g1(m.operator.Key.Public().G1))
	}
	indices, err := r.retriever.GetCheckSignaturesIndices(&bind.CallOpts{Context: r.t.Context()},
		common.Address(r.at.RegistryCoordinator), reference, quorums, ids)
	if err != nil {
		r.t.Fatal(err)
	}
	c.proof.NonSignerQuorumBitmapIndices = indices.NonSignerQuorumBitmapIndices
	c.proof.QuorumApkIndices = indices.QuorumApkIndices
	c.proof.TotalStakeIndices = indices.TotalStakeIndices
	c.proof.NonSignerStakeIndices = indices.NonSignerStakeIndices
	return c
}

// stakes are the signed and total stakes that a certificate of build shows.
func (r *registries) stakes(quorums []byte, reference uint32, absent func(member) bool) (signed, total []*big.Int) {
	for _, q := range quorums {
		s, all := new(big.Int), new(big.Int)
		for _, m := range r.members[reference] {
			if slices.Contains(m.quorums, q) {
				// Each of an operator's quorums gets an equal part of its stake.
				part := new(big.Int).Div(m.operator.Stake, big.NewInt(int64(len(m.quorums))))
				all.Add(all, part)
				if !absent(m) {
					s.Add(s, part)
				}
			}
		}
		signed, total = append(signed, s), append(total, all)
	}
	return signed, total
}

// verdict is a checker's result: stakes, or a refusal.
type verdict struct {
	signed, total []*big.Int
	refused       error
}

func (v verdict) same(w verdict) bool {
	equal := func(a, b *big.Int) bool { return a.Cmp(b) == 0 }
	return (v.refused == nil) == (w.refused == nil) && slices.EqualFunc(v.signed, w.signed, equal) && slices.EqualFunc(v.total, w.total, equal)
}

func (v verdict) String() string {
	if v.refused != nil {
		return "refused: " + v.refused.Error()
	}
	return fmt.Sprintf("signed %s of %s", v.signed, v.total)
}

// ask puts one certificate to both checkers.
func (r *registries) ask(c certificate) (ours, oracle verdict) {
	r.t.Helper()
	opts := &bind.CallOpts{Context: r.t.Context()}
	got, err := r.ours.CheckCertificate(opts, c.digest, c.quorums, c.reference, translate(c.proof))
	ours = verdict{got.Signed, got.Total, r.refusal(err)}
	want, _, err := r.oracle.CheckSignatures(opts, c.digest, c.quorums, c.reference, c.proof)
	oracle = verdict{want.SignedStakeForQuorum, want.TotalStakeForQuorum, r.refusal(err)}
	return ours, oracle
}

// refusal passes reverts on and ends the test on any other error.
func (r *registries) refusal(err error) error {
	r.t.Helper()
	var revert gethrpc.DataError
	if err != nil && !errors.As(err, &revert) {
		r.t.Fatalf("not a revert: %v", err)
	}
	return err
}

// gas estimates a checker's gas, with the transaction and its calldata.
func (r *registries) gas(to flops.Address, meta *bind.MetaData, method string, args ...any) uint64 {
	r.t.Helper()
	of, err := meta.GetAbi()
	if err != nil {
		r.t.Fatal(err)
	}
	data, err := of.Pack(method, args...)
	if err != nil {
		r.t.Fatal(err)
	}
	gas, err := r.eth.EstimateGas(r.t.Context(), ethereum.CallMsg{To: (*common.Address)(&to), Data: data})
	if err != nil {
		r.t.Fatal(err)
	}
	return gas
}

// TestCertificateCheckAgreesOnEverySetOfSigners compares the AVS's certificate
// check with EigenLayer's over every subset of signers, each quorum alone and
// both together, at blocks before and after a change of membership.
func TestCertificateCheckAgreesOnEverySetOfSigners(t *testing.T) {
	r := newRegistries(t)
	cases := 0
	for _, reference := range []uint32{r.before, r.after} {
		members := r.members[reference]
		for _, quorums := range [][]byte{{0}, {1}, {0, 1}} {
			for subset := range 1 << len(members) {
				absent := func(m member) bool {
					i := slices.IndexFunc(members, func(o member) bool { return o.name == m.name })
					return subset>>i&1 == 1
				}
				c := r.build(flops.Keccak(fmt.Appendf(nil, "%d/%v/%d", reference, quorums, subset)), quorums, reference, absent)
				ours, oracle := r.ask(c)
				var want verdict
				want.signed, want.total = r.stakes(quorums, reference, absent)
				if !ours.same(want) || !oracle.same(want) {
					t.Errorf("block %d, quorums %v, absent %05b: ours %s; EigenLayer's %s; want %s", reference, quorums, subset, ours, oracle, want)
				}
				cases++
			}
		}
	}
	t.Logf("%d certificates", cases)
	for count := range 4 {
		absentees := []string{"a", "b", "e"}[:count]
		c := r.build(flops.Hash{1}, []byte{0}, r.before, func(m member) bool { return slices.Contains(absentees, m.name) })
		t.Logf("gas with %d non-signers: %d", count,
			r.gas(r.at.ProofOfFlops, proofofflops.ProofOfFlopsMetaData, "checkCertificate", c.digest, c.quorums, c.reference, translate(c.proof)))
	}
}

// TestCertificateCheckAgreesOnFaults spoils certificates in every field. Both
// checkers must agree; most faults must be refused.
func TestCertificateCheckAgreesOnFaults(t *testing.T) {
	r := newRegistries(t)
	unregistered, err := bls.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	zero1 := mockavs.BN254G1Point{X: new(big.Int), Y: new(big.Int)}
	zero2 := mockavs.BN254G2Point{X: [2]*big.Int{new(big.Int), new(big.Int)}, Y: [2]*big.Int{new(big.Int), new(big.Int)}}
	modulus, _ := new(big.Int).SetString("21888242871839275222246405745257275088696311157297823662689037894645226208583", 10)
	type fault struct {
		name     string
		spoil    func(*certificate)
		harmless bool // EigenLayer accepts it, and so do we
	}
	faults := []fault{
		{name: "nothing", spoil: func(*certificate) {}, harmless: true},
		{name: "another digest", spoil: func(c *certificate) { c.digest[0] ^= 1 }},
		{name: "the newest block", spoil: func(c *certificate) { c.reference = r.head() }},
		{name: "a block to come", spoil: func(c *certificate) { c.reference = r.head() + 5 }},
		{name: "a block before the registrations", spoil: func(c *certificate) { c.reference = 1 }},
		{name: "block 0", spoil: func(c *certificate) { c.reference = 0 }},
		{name: "the block after the change", spoil: func(c *certificate) { c.reference = r.after }},
		{name: "no quorum", spoil: func(c *certificate) { c.quorums = nil }},
		{name: "a quorum twice", spoil: func(c *certificate) { c.quorums = append(c.quorums, c.quorums[0]) }},
		{name: "an unknown quorum", spoil: func(c *certificate) { c.quorums[len(c.quorums)-1] = 7 }},
		{name: "quorum 255", spoil: func(c *certificate) { c.quorums[len(c.quorums)-1] = 255 }},
		{name: "the other quorum", spoil: func(c *certificate) { c.quorums[0] ^= 1 }},
		{name: "one quorum more than keys", spoil: func(c *certificate) { c.quorums = []byte{0, 1}; c.proof.QuorumApks = c.proof.QuorumApks[:1] }},
		{name: "non-signers swapped", spoil: func(c *certificate) { k := c.proof.NonSignerPubkeys; k[0], k[1] = k[1], k[0] }},
		{name: "a non-signer twice", spoil: func(c *certificate) { c.proof.NonSignerPubkeys[1] = c.proof.NonSignerPubkeys[0] }},
		{name: "a non-signer left out", spoil: func(c *certificate) { c.proof.NonSignerPubkeys = c.proof.NonSignerPubkeys[:1] }},
		{name: "a non-signer left out with its index", spoil: func(c *certificate) {
			c.proof.NonSignerPubkeys = c.proof.NonSignerPubkeys[:1]
			c.proof.NonSignerQuorumBitmapIndices = c.proof.NonSignerQuorumBitmapIndices[:1]
		}},
		{name: "an unregistered key as non-signer", spoil: func(c *certificate) { c.proof.NonSignerPubkeys[0] = g1(unregistered.Public().G1) }},
		{name: "the identity as non-signer", spoil: func(c *certificate) { c.proof.NonSignerPubkeys[0] = zero1 }},
		{name: "a non-signer beyond the modulus", spoil: func(c *certificate) {
			p := &c.proof.NonSignerPubkeys[0]
			p.X = new(big.Int).Add(p.X, modulus)
		}},
		{name: "a non-signer's key as aggregate", spoil: func(c *certificate) { c.proof.QuorumApks[0] = c.proof.NonSignerPubkeys[0] }},
		{name: "no aggregate key", spoil: func(c *certificate) { c.proof.QuorumApks[0] = zero1 }},
		{name: "an aggregate key too many", spoil: func(c *certificate) { c.proof.QuorumApks = append(c.proof.QuorumApks, zero1) }},
		{name: "a later aggregate's index", spoil: func(c *certificate) { c.proof.QuorumApkIndices[0]++ }},
		{name: "an earlier aggregate's index", spoil: func(c *certificate) { c.proof.QuorumApkIndices[0]-- }},
		{name: "no aggregate index", spoil: func(c *certificate) { c.proof.QuorumApkIndices = nil }},
		{name: "a later total's index", spoil: func(c *certificate) { c.proof.TotalStakeIndices[0]++ }},
		{name: "an earlier total's index", spoil: func(c *certificate) { c.proof.TotalStakeIndices[0]-- }},
		{name: "no total index", spoil: func(c *certificate) { c.proof.TotalStakeIndices = nil }},
		{name: "a wrong membership index", spoil: func(c *certificate) { c.proof.NonSignerQuorumBitmapIndices[0] = 9 }},
		{name: "no membership index", spoil: func(c *certificate) { c.proof.NonSignerQuorumBitmapIndices = nil }},
		{name: "a wrong stake index", spoil: func(c *certificate) { c.proof.NonSignerStakeIndices[0][0] = 9 }},
		{name: "a stake index too few", spoil: func(c *certificate) { s := c.proof.NonSignerStakeIndices; s[0] = s[0][:len(s[0])-1] }},
		{name: "a stake index too many", spoil: func(c *certificate) { s := c.proof.NonSignerStakeIndices; s[0] = append(s[0], 0) }, harmless: true},
		{name: "no stake indices", spoil: func(c *certificate) { c.proof.NonSignerStakeIndices = nil }},
		{name: "no signature", spoil: func(c *certificate) { c.proof.Sigma = zero1 }},
		{name: "a signature off the curve", spoil: func(c *certificate) { c.proof.Sigma = mockavs.BN254G1Point{X: big.NewInt(1), Y: big.NewInt(3)} }},
		{name: "a signature beyond the modulus", spoil: func(c *certificate) {
			c.proof.Sigma.X = new(big.Int).Add(c.proof.Sigma.X, modulus)
		}},
		{name: "the signature negated", spoil: func(c *certificate) { c.proof.Sigma.Y = new(big.Int).Sub(modulus, c.proof.Sigma.Y) }},
		{name: "an unregistered key", spoil: func(c *certificate) { c.proof.ApkG2 = g2(unregistered.Public().G2) }},
		{name: "no key", spoil: func(c *certificate) { c.proof.ApkG2 = zero2 }},
		{name: "a key off the curve", spoil: func(c *certificate) {
			five := big.NewInt(5)
			c.proof.ApkG2 = mockavs.BN254G2Point{X: [2]*big.Int{five, five}, Y: [2]*big.Int{five, five}}
		}},
		{name: "a key with swapped limbs", spoil: func(c *certificate) { x := &c.proof.ApkG2.X; x[0], x[1] = x[1], x[0] }},
		{name: "a key and signature scaled apart", spoil: func(c *certificate) {
			// e(2σ, g) = e(H, 2·key) holds, but the key is not the members'.
			var key bn254.G2Affine
			key.X.A1.SetBigInt(c.proof.ApkG2.X[0])
			key.X.A0.SetBigInt(c.proof.ApkG2.X[1])
			key.Y.A1.SetBigInt(c.proof.ApkG2.Y[0])
			key.Y.A0.SetBigInt(c.proof.ApkG2.Y[1])
			var sum bn254.G1Affine
			sum.X.SetBigInt(c.proof.Sigma.X)
			sum.Y.SetBigInt(c.proof.Sigma.Y)
			key.Add(&key, &key)
			sum.Add(&sum, &sum)
			c.proof.ApkG2, c.proof.Sigma = g2(key), g1(sum)
		}},
	}
	cases := 0
	for _, quorums := range [][]byte{{0}, {1}, {0, 1}} {
		// b and d are members of both quorums, so every list has entries.
		for _, absent := range [][]string{{"b", "d"}, {"b", "d", "a"}} {
			for _, f := range faults {
				c := r.build(flops.Keccak([]byte(f.name)), quorums, r.before, func(m member) bool { return slices.Contains(absent, m.name) })
				f.spoil(&c)
				ours, oracle := r.ask(c)
				if !ours.same(oracle) {
					t.Errorf("%s, quorums %v, absent %v: ours %s; EigenLayer's %s", f.name, quorums, absent, ours, oracle)
				}
				if accepted := ours.refused == nil; accepted != f.harmless {
					t.Errorf("%s, quorums %v, absent %v: %s", f.name, quorums, absent, ours)
				}
				cases++
			}
		}
	}
	t.Logf("%d certificates", cases)
}

func g1(p bn254.G1Affine) mockavs.BN254G1Point {
	return mockavs.BN254G1Point{X: p.X.BigInt(new(big.Int)), Y: p.Y.BigInt(new(big.Int))}
}

// g2 puts the imaginary parts first, as on chain.
func g2(p bn254.G2Affine) mockavs.BN254G2Point {
	return mockavs.BN254G2Point{
		X: [2]*big.Int{p.X.A1.BigInt(new(big.Int)), p.X.A0.BigInt(new(big.Int))},
		Y: [2]*big.Int{p.Y.A1.BigInt(new(big.Int)), p.Y.A0.BigInt(new(big.Int))},
	}
}

// translate converts a certificate to our binding's types.
func translate(p mockavs.IBLSSignatureCheckerTypesNonSignerStakesAndSignature) proofofflops.Certificate {
	points := func(in []mockavs.BN254G1Point) (out []proofofflops.G1Point) {
		for _, p := range in {
			out = append(out, proofofflops.G1Point(p))
		}
		return out
	}
	return proofofflops.Certificate{
		NonSignerQuorumBitmapIndices: p.NonSignerQuorumBitmapIndices,
		NonSignerPubkeys:             points(p.NonSignerPubkeys),
		QuorumApks:                   points(p.QuorumApks),
		ApkG2:                        proofofflops.G2Point(p.ApkG2),
		Sigma:                        proofofflops.G1Point(p.Sigma),
		QuorumApkIndices:             p.QuorumApkIndices,
		TotalStakeIndices:            p.TotalStakeIndices,
		NonSignerStakeIndices:        p.NonSignerStakeIndices,
	}
}
