package keys_test

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	sdkbls "github.com/Layr-Labs/eigensdk-go/crypto/bls"
	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/crypto"
	"pgregory.net/rapid"

	"github.com/proof-of-flops/proof-of-flops/bls"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/keys"
)

const password = "correct horse"

func newBLS(t testing.TB) *bls.SecretKey {
	t.Helper()
	k, err := bls.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// saved writes a new key of each kind and returns the files' paths.
func saved(t testing.TB) (blsPath, ecdsaPath string) {
	t.Helper()
	blsPath, ecdsaPath = filepath.Join(t.TempDir(), "deep", "bls.json"), filepath.Join(t.TempDir(), "ecdsa.json")
	account, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(keys.SaveBLS(blsPath, newBLS(t), password, keys.Light),
		keys.SaveECDSA(ecdsaPath, account, password, keys.Light)); err != nil {
		t.Fatal(err)
	}
	return blsPath, ecdsaPath
}

func TestKeystoresOpenUnderTheirPasswordOnly(t *testing.T) {
	dir := t.TempDir()
	for name, password := range map[string]string{"plain": password, "empty": "", "unicode": "пароль 密码 \t"} {
		account, err := crypto.GenerateKey()
		if err != nil {
			t.Fatal(err)
		}
		secret := newBLS(t)
		ecdsaPath, blsPath := filepath.Join(dir, name+".ecdsa.json"), filepath.Join(dir, name+".bls.json")
		if err := errors.Join(keys.SaveECDSA(ecdsaPath, account, password, keys.Light), keys.SaveBLS(blsPath, secret, password, keys.Light)); err != nil {
			t.Fatal(err)
		}
		gotAccount, err := keys.LoadECDSA(ecdsaPath, password)
		if err != nil || !gotAccount.Equal(account) {
			t.Errorf("%s: the ECDSA key came back as %v, %v", name, gotAccount, err)
		}
		gotSecret, err := keys.LoadBLS(blsPath, password)
		if err != nil || gotSecret.Bytes() != secret.Bytes() {
			t.Errorf("%s: the BLS key did not come back: %v", name, err)
		}
		if _, err := keys.LoadECDSA(ecdsaPath, password+" "); !errors.Is(err, keys.ErrPassword) || !strings.Contains(err.Error(), ecdsaPath) {
			t.Errorf("%s: wrong ECDSA password: got %v, want ErrPassword that names the file", name, err)
		}
		if _, err := keys.LoadBLS(blsPath, password+" "); !errors.Is(err, keys.ErrPassword) || !strings.Contains(err.Error(), blsPath) {
			t.Errorf("%s: wrong BLS password: got %v, want ErrPassword that names the file", name, err)
		}
	}
}

func TestKeystoresAreNotOverwrittenAndNotReadableByOthers(t *testing.T) {
	blsPath, ecdsaPath := saved(t)
	account, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	for path, save := range map[string]func() error{
		blsPath:   func() error { return keys.SaveBLS(blsPath, newBLS(t), password, keys.Light) },
		ecdsaPath: func() error { return keys.SaveECDSA(ecdsaPath, account, password, keys.Light) },
	} {
		before, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if err := save(); !errors.Is(err, os.ErrExist) {
			t.Errorf("saving over %s: got %v, want ErrExist", path, err)
		}
		if after, err := os.ReadFile(path); err != nil || !bytes.Equal(before, after) {
			t.Errorf("%s was changed: %v", path, err)
		}
		info, err := os.Stat(path)
		if err != nil {
			t.Fatal(err)
		}
		if mode := info.Mode().Perm(); mode != 0o600 {
			t.Errorf("%s has mode %o, want 600", path, mode)
		}
	}
}

func TestKeystoresAreExchangedWithTheSDKAndGeth(t *testing.T) {
	dir := t.TempDir()
	ours, theirs := filepath.Join(dir, "ours.json"), filepath.Join(dir, "theirs.json")
	secret := newBLS(t)
	if err := keys.SaveBLS(ours, secret, password, keys.Light); err != nil {
		t.Fatal(err)
	}
	sdk, err := sdkbls.ReadPrivateKeyFromFile(ours, password)
	if err != nil {
		t.Fatalf("the SDK reads our BLS keystore: %v", err)
	}
	if sdk.PrivKey.Bytes() != secret.Bytes() {
		t.Error("the SDK reads another BLS key than was saved")
	}
	if err := secret.SDK().SaveToFile(theirs, password); err != nil {
		t.Fatal(err)
	}
	if got, err := keys.LoadBLS(theirs, password); err != nil || got.Bytes() != secret.Bytes() {
		t.Errorf("the SDK's BLS keystore did not come back: %v", err)
	}
	for _, path := range []string{ours, theirs} {
		if !strings.Contains(readFile(t, path), secret.SDK().PubKey.String()) {
			t.Errorf("%s lacks the public key as the SDK writes it", path)
		}
	}

	_, ecdsaPath := saved(t)
	want, err := keys.LoadECDSA(ecdsaPath, password)
	if err != nil {
		t.Fatal(err)
	}
	geth, err := keystore.DecryptKey([]byte(readFile(t, ecdsaPath)), password)
	if err != nil || !geth.PrivateKey.Equal(want) {
		t.Errorf("geth reads our ECDSA keystore as another key: %v", err)
	}
	account, err := keystore.StoreKey(dir, password, keystore.LightScryptN, keystore.LightScryptP)
	if err != nil {
		t.Fatal(err)
	}
	got, err := keys.LoadECDSA(account.URL.Path, password)
	if err != nil || crypto.PubkeyToAddress(got.PublicKey) != account.Address {
		t.Errorf("geth's keystore did not come back: %v", err)
	}
}

func readFile(t testing.TB, path string) string {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestFilesThatAreNoKeystoreAreRefusedWithAHint(t *testing.T) {
	blsPath, ecdsaPath := saved(t)
	dir := t.TempDir()
	file := func(name, content string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	big := file("big", strings.Repeat(" ", 64<<10)+"{}")
	for _, c := range []struct {
		name, path string
		hint       string
		loadBLS    bool
	}{
		{"BLS file as ECDSA", blsPath, "is it the BLS keystore?", false},
		{"ECDSA file as BLS", ecdsaPath, "is it the ECDSA keystore?", true},
		{"missing ECDSA", filepath.Join(dir, "nowhere"), "nowhere", false},
		{"missing BLS", filepath.Join(dir, "nowhere"), "nowhere", true},
		{"folder as ECDSA", dir, dir, false},
		{"folder as BLS", dir, dir, true},
		{"oversized ECDSA", big, "larger than", false},
		{"oversized BLS", big, "larger than", true},
		{"empty ECDSA", file("empty", ""), "empty", false},
		{"empty BLS", file("empty", ""), "empty", true},
		{"no JSON as BLS", file("noise", "0x1234"), "noise", true},
		{"version 1", file("one", `{"version":"1","crypto":{}}`), "one", false},
	} {
		var err error
		if c.loadBLS {
			_, err = keys.LoadBLS(c.path, password)
		} else {
			_, err = keys.LoadECDSA(c.path, password)
		}
		switch {
		case err == nil:
			t.Errorf("%s: was accepted", c.name)
		case errors.Is(err, keys.ErrPassword):
			t.Errorf("%s: blames the password: %v", c.name, err)
		case !strings.Contains(err.Error(), c.hint):
			t.Errorf("%s: %q lacks the hint %q", c.name, err, c.hint)
		}
	}
}

// field is a value somewhere in a JSON document; ok = false removes it.
type field struct {
	path  []string
	value any
	ok    bool
}

func (f field) set(t testing.TB, document string) string {
	t.Helper()
	root := make(map[string]any)
	if err := json.Unmarshal([]byte(document), &root); err != nil {
		t.Fatal(err)
	}
	at := root
	for _, p := range f.path[:len(f.path)-1] {
		at = at[p].(map[string]any)
	}
	last := f.path[len(f.path)-1]
	if _, exists := at[last]; !exists {
		t.Fatalf("keystores have no field %v", f.path)
	}
	if at[last] = f.value; !f.ok {
		delete(at, last)
	}
	b, err := json.Marshal(root)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestDamagedKeystoresAreRefusedWithoutWorkOrPanic(t *testing.T) {
	blsPath, ecdsaPath := saved(t)
	fields := [][]string{
		{"crypto"}, {"crypto", "cipher"}, {"crypto", "ciphertext"}, {"crypto", "cipherparams"}, {"crypto", "cipherparams", "iv"},
		{"crypto", "kdf"}, {"crypto", "kdfparams"}, {"crypto", "mac"},
		{"crypto", "kdfparams", "dklen"}, {"crypto", "kdfparams", "n"}, {"crypto", "kdfparams", "p"},
		{"crypto", "kdfparams", "r"}, {"crypto", "kdfparams", "salt"},
	}
	values := []any{nil, "", "zz", "00", -1.0, 0.0, 3.5, 1e300, []any{}, map[string]any{}, true, "pbkdf2"}
	damage := func(f field) {
		t.Helper()
		for _, path := range []string{blsPath, ecdsaPath} {
			damaged := filepath.Join(t.TempDir(), "damaged.json")
			if err := os.WriteFile(damaged, []byte(f.set(t, readFile(t, path))), 0o600); err != nil {
				t.Fatal(err)
			}
			_, blsErr := keys.LoadBLS(damaged, password)
			_, ecdsaErr := keys.LoadECDSA(damaged, password)
			if blsErr == nil || ecdsaErr == nil {
				t.Errorf("%v = %v was accepted", f.path, f.value)
			}
		}
	}
	for _, path := range fields {
		damage(field{path: path})
		for _, v := range values {
			damage(field{path, v, true})
		}
	}
	for name, v := range map[string]any{"n": 1 << 23, "r": 1 << 20, "p": 17, "dklen": 31} {
		damage(field{[]string{"crypto", "kdfparams", name}, v, true})
	}
}

func TestPBKDF2KeystoresOpen(t *testing.T) {
	// The test vector of the web3 secret storage definition.
	const file = `{"crypto":{"cipher":"aes-128-ctr","cipherparams":{"iv":"6087dab2f9fdbbfaddc31a909735c1e6"},
		"ciphertext":"5318b4d5bcd28de64ee5559e671353e16f075ecae9f99c7a79a38af5f869aa46","kdf":"pbkdf2",
		"kdfparams":{"c":262144,"dklen":32,"prf":"hmac-sha256","salt":"ae3cd4e7013836a3df6bd7241b12db061dbe2c6785853cce422d148a624ce0bd"},
		"mac":"517ead924a9d0dc3124507e3393d175ce3ff7c1e96529c6c555ce9e51205e9b2"},
		"id":"3198bc9c-6672-5ab3-d995-4942343ae5b6","version":3}`
	path := filepath.Join(t.TempDir(), "pbkdf2.json")
	if err := os.WriteFile(path, []byte(file), 0o600); err != nil {
		t.Fatal(err)
	}
	k, err := keys.LoadECDSA(path, "testpassword")
	if err != nil {
		t.Fatal(err)
	}
	if got := hex.EncodeToString(crypto.FromECDSA(k)); got != "7a28b5ba57c53603b0b07b56bba752f7784bf506fa95edc395f5cf6c7514fe9d" {
		t.Errorf("it holds %s", got)
	}
	costly := field{[]string{"crypto", "kdfparams", "c"}, 1e12, true}.set(t, file)
	if err := os.WriteFile(path, []byte(costly), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := keys.LoadECDSA(path, "testpassword"); err == nil {
		t.Error("a keystore that takes hours to open was accepted")
	}
}

func TestPasswordComesFromAFileOrTheEnvironment(t *testing.T) {
	const variable = "POF_TEST_PASSWORD"
	dir := t.TempDir()
	file := func(content string) string {
		path := filepath.Join(dir, "password")
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	for content, want := range map[string]string{
		"secret": "secret", "secret\n": "secret", "secret\r\n": "secret", " spaces kept \n": " spaces kept ", "": "",
	} {
		if got, err := keys.Password(file(content), variable); err != nil || got != want {
			t.Errorf("a file with %q gives %q, %v", content, got, err)
		}
	}
	if _, err := keys.Password("", variable); err == nil || !strings.Contains(err.Error(), variable) {
		t.Errorf("no password: got %v, want an error that names %s", err, variable)
	}
	t.Setenv(variable, "from the environment")
	if got, err := keys.Password("", variable); err != nil || got != "from the environment" {
		t.Errorf("from the environment: %q, %v", got, err)
	}
	if got, err := keys.Password(file("secret"), variable); err != nil || got != "secret" {
		t.Errorf("the file must come before the environment: %q, %v", got, err)
	}
	for _, path := range []string{filepath.Join(dir, "nowhere"), file(strings.Repeat("x", 64<<10+1))} {
		if got, err := keys.Password(path, variable); err == nil {
			t.Errorf("%s gives %d bytes; want an error and not the environment's password", path, len(got))
		}
	}
}

func TestDigestSignaturesVerifyForTheirSignerOnly(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var digest flops.Hash
		copy(digest[:], rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "digest"))
		key, err := crypto.ToECDSA(new(flops.Keccak(digest[:]))[:])
		if err != nil {
			t.Fatal(err)
		}
		signer := flops.Address(crypto.PubkeyToAddress(key.PublicKey))
		sig, err := keys.SignDigest(key, digest)
		if err != nil {
			t.Fatal(err)
		}
		if again, err := keys.SignDigest(key, digest); err != nil || again != sig {
			t.Fatalf("the same digest has two signatures: %x, %x, %v", sig, again, err)
		}
		if err := keys.VerifyDigest(signer, digest, sig); err != nil {
			t.Fatal(err)
		}
		bit := rapid.IntRange(0, 65*8-1).Draw(t, "flipped bit")
		changed := sig
		changed[bit/8] ^= 1 << (bit % 8)
		if err := keys.VerifyDigest(signer, digest, changed); !errors.Is(err, keys.ErrSignature) {
			t.Fatalf("bit %d flipped: got %v, want ErrSignature", bit, err)
		}
		other := digest
		other[bit%32] ^= 1
		if err := keys.VerifyDigest(signer, other, sig); !errors.Is(err, keys.ErrSignature) {
			t.Fatalf("another digest: got %v, want ErrSignature", err)
		}
		stranger := signer
		stranger[bit%20] ^= 1
		if err := keys.VerifyDigest(stranger, digest, sig); !errors.Is(err, keys.ErrSignature) {
			t.Fatalf("another signer: got %v, want ErrSignature", err)
		}
	})
}

func TestOnlyTheLowSignatureWithEthereumsRecoveryByteVerifies(t *testing.T) {
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	signer, digest := flops.Address(crypto.PubkeyToAddress(key.PublicKey)), flops.Keccak([]byte("digest"))
	sig, err := keys.SignDigest(key, digest)
	if err != nil {
		t.Fatal(err)
	}
	if v := sig[64]; v != 27 && v != 28 {
		t.Errorf("v = %d, want 27 or 28", v)
	}
	// The malleable twin, which recovers the same key.
	twin := sig
	order := crypto.S256().Params().N
	new(big.Int).Sub(order, new(big.Int).SetBytes(sig[32:64])).FillBytes(twin[32:64])
	twin[64] = 27 + 28 - sig[64]
	raw := twin
	raw[64] -= 27
	if pub, err := crypto.SigToPub(digest[:], raw[:]); err != nil || flops.Address(crypto.PubkeyToAddress(*pub)) != signer {
		t.Fatalf("the twin is not one: %v", err)
	}
	withV := func(v byte) flops.ECDSASignature {
		s := sig
		s[64] = v
		return s
	}
	zeroR, zeroS, bigR := sig, sig, sig
	clear(zeroR[:32])
	clear(zeroS[32:64])
	order.FillBytes(bigR[:32])
	for name, s := range map[string]flops.ECDSASignature{
		"high s": twin, "v 0": withV(0), "v 1": withV(1), "v 26": withV(26), "v 29": withV(29), "v 255": withV(255),
		"the other v": withV(27 + 28 - sig[64]), "r 0": zeroR, "s 0": zeroS, "r beyond the order": bigR, "all zero": {},
	} {
		if err := keys.VerifyDigest(signer, digest, s); !errors.Is(err, keys.ErrSignature) {
			t.Errorf("%s: got %v, want ErrSignature", name, err)
		}
	}
	if err := keys.VerifyDigest(flops.Address{}, digest, flops.ECDSASignature{64: 27}); !errors.Is(err, keys.ErrSignature) {
		t.Errorf("the zero signature for the zero address: got %v, want ErrSignature", err)
	}
}
