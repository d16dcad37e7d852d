package devnet

import (
	"context"
	"crypto/ecdsa"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/proof-of-flops/proof-of-flops/api"
	"github.com/proof-of-flops/proof-of-flops/bls"
	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/devnet/anvil"
	"github.com/proof-of-flops/proof-of-flops/devnet/checkout"
	"github.com/proof-of-flops/proof-of-flops/devnet/deploy"
	"github.com/proof-of-flops/proof-of-flops/devnet/liars"
	"github.com/proof-of-flops/proof-of-flops/epochfollow"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/keys"
	"github.com/proof-of-flops/proof-of-flops/zk"
)

// NetworkOptions say what Start starts.
type NetworkOptions struct {
	Root   string       // of the repository; empty: found from the working directory
	RPC    string       // of a running anvil; empty: one is started
	Bin    string       // folder of the binaries; empty: bin/ in Root
	Dir    string       // for keys, data and logs
	Liars  []liars.Liar // a lying operator each; or a round each in which the aggregator lies, from the second on; or a griefer
	Ledger string       // one of Ledgers; empty: DirectLedger
	Watch  bool         // whether a watcher disputes lies and answers false disputes
	Params flops.Params // roles are filled in
	Poll   time.Duration
	// Operators are the honest ones; nil: DefaultOperators.
	Operators []Operator
	// Restart starts a service that dies again, unless it keeps dying. Without
	// it, as tests want it, the first death is the network's failure.
	Restart bool
	// Through gives the endpoints at which the services reach the chain, in
	// order of preference, given the node's own; nil: that one.
	Through func(node string) ([]string, error)
}

// Network is a whole Proof-of-FLOPS network on this machine: anvil with
// EigenLayer and the AVS, and the services as processes of their own.
type Network struct {
	Chain      *chain.Client
	Aggregator *api.Client
	URL        string // the aggregator's
	Deployment *chain.Deployment
	Operators  []Operator // those that the devnet runs
	Dir        string

	anvil       *anvil.Node
	folder      *folder
	processes   []*process
	restarts    restarts
	liars       sync.WaitGroup
	stopLiars   context.CancelFunc
	stopLying   context.CancelFunc // the aggregator's liar
	stopGriefer context.CancelFunc
	failed      chan error // delivers failure, once
	failOnce    sync.Once
	failure     error         // a service that is down for good; read after down
	down        chan struct{} // closed with failure
	closing     chan struct{} // closed by Close
	closeOnce   sync.Once
	faulty      []liars.Liar
	watcher     flops.Address         // its account
	clerk       *ecdsa.PrivateKey     // withdraws from an epoch ledger
	follower    *epochfollow.Follower // of the epoch ledger; nil if it is a direct one

	mu        sync.Mutex
	griefer   flops.Address // the account that opened the last false dispute
	outside   []Operator    // registered by others, in the order in which they were seen
	incidents []string      // not reported yet
}

// boot is what Start carries from step to step.
type boot struct {
	*Network
	o        NetworkOptions
	accounts *deploy.Accounts
	password string
	url      string // the aggregator's
	lying    string // the URL of its liar; empty if there is none
	rpc      string // where services reach the chain
}

// Prepare boots or finds the chain, deploys and registers as Start does, leaves
// keys and deployment in o.Dir, and starts no service: for services that run
// elsewhere, such as in containers.
func Prepare(ctx context.Context, o NetworkOptions) error {
	b, err := newBoot(o)
	if err != nil {
		return err
	}
	defer b.Close()
	for _, step := range []func(context.Context) error{b.makeFolder, b.startChain, b.register, b.describe} {
		if err := step(ctx); err != nil {
			return fmt.Errorf("prepare the devnet: %w", err)
		}
	}
	return nil
}

// Start boots the chain, registers the operators and starts every service. The
// challenger comes last, so that nobody misses the first round. Close ends all
// of it; if Start fails, nothing is left running.
func Start(ctx context.Context, o NetworkOptions) (*Network, error) {
	b, err := newBoot(o)
	if err != nil {
		return nil, err
	}
	for _, step := range []func(context.Context) error{
		b.makeFolder, b.startChain, b.makeKeys, b.register, b.startAggregator, b.startLyingAggregator, b.startOperators, b.startLiars,
		b.startWatcher, b.startGriefer, b.startChallenger, b.describe,
	} {
		if err := step(ctx); err != nil {
			b.Close()
			return nil, fmt.Errorf("start the devnet: %w", err)
		}
	}
	return b.Network, nil
}

func newBoot(o NetworkOptions) (*boot, error) {
	if o.Root == "" {
		var err error
		if o.Root, err = checkout.Find(""); err != nil {
			return nil, err
		}
	}
	if o.Bin == "" {
		o.Bin = filepath.Join(o.Root, "bin")
	}
	if o.Operators == nil {
		o.Operators = DefaultOperators()
	}
	return &boot{Network: newNetwork(o), o: o}, nil
}

func newNetwork(o NetworkOptions) *Network {
	n := &Network{
		Dir: o.Dir, stopLiars: func() {}, stopLying: func() {}, stopGriefer: func() {},
		failed: make(chan error, 1), down: make(chan struct{}), closing: make(chan struct{}), faulty: o.Liars,
	}
	if o.Restart {
		n.restarts = defaultRestarts
	}
	return n
}

func (b *boot) path(name string) string { return filepath.Join(b.Dir, name) }

func (b *boot) makeFolder(context.Context) error {
	var err error
	if b.folder, err = claim(b.Dir); err != nil {
		return err
	}
	var secret [16]byte
	if _, err := rand.Read(secret[:]); err != nil {
		return fmt.Errorf("draw a password: %w", err)
	}
	b.password = hex.EncodeToString(secret[:])
	return os.WriteFile(b.path("password"), []byte(b.password+"\n"), 0o600)
}

// startChain boots anvil and deploys EigenLayer and the AVS.
func (b *boot) startChain(ctx context.Context) (err error) {
	if b.o.RPC != "" {
		b.anvil, err = anvil.Attach(ctx, b.o.RPC)
	} else {
		b.anvil, err = anvil.Start(ctx, b.o.Root)
	}
	if err != nil {
		return err
	}
	go b.superviseChain()
	b.rpc = b.anvil.URL()
	if b.o.Through != nil {
		urls, err := b.o.Through(b.rpc)
		if err != nil {
			return err
		}
		b.rpc = strings.Join(urls, ",")
	}
	if b.Deployment, b.accounts, err = deploy.Run(ctx, b.anvil, deploy.Options{Params: b.o.Params, Root: b.o.Root, Ledger: b.o.Ledger}); err != nil {
		return err
	}
	if err := b.Deployment.Save(b.path("deployment.json")); err != nil {
		return err
	}
	if err := keys.SaveECDSA(b.path("challenger.ecdsa.json"), b.accounts.Challenger, b.password, keys.Light); err != nil {
		return err
	}
	if err := keys.SaveECDSA(b.path("aggregator.ecdsa.json"), b.accounts.Aggregator, b.password, keys.Light); err != nil {
		return err
	}
	if err := b.hireWatcher(ctx); err != nil {
		return err
	}
	if err := b.hireClerk(ctx); err != nil {
		return err
	}
	if b.Chain, err = chain.Dial(ctx, rpc.At(b.anvil.URL()), b.Deployment); err != nil {
		return err
	}
	if b.follower, err = epochfollow.New(b.Chain); errors.Is(err, chain.ErrDirectLedger) {
		return nil
	}
	return err
}

// hireWatcher makes the watcher's account: it needs no role.
func (b *boot) hireWatcher(ctx context.Context) error {
	key, err := crypto.GenerateKey()
	if err != nil {
		return fmt.Errorf("draw a key: %w", err)
	}
	b.watcher = deploy.AddressOf(key)
	if err := b.anvil.Fund(ctx, b.watcher, deploy.DevEther()); err != nil {
		return err
	}
	return keys.SaveECDSA(b.path("watcher.ecdsa.json"), key, b.password, keys.Light)
}

// makeKeys makes the keys of the epoch ledger's proofs where the aggregator looks
// for them, unless they are there.
func (b *boot) makeKeys(ctx context.Context) error {
	if b.o.Ledger != deploy.EpochLedger {
		return nil
	}
	_, err := zk.DevelopmentKeys(ctx, zk.DevelopmentShape, "", b.Deployment.ChainID, nil)
	return err
}

// hireClerk makes the account that withdraws from an epoch ledger: it needs no
// role either.
func (b *boot) hireClerk(ctx context.Context) (err error) {
	if b.clerk, err = crypto.GenerateKey(); err != nil {
		return fmt.Errorf("draw a key: %w", err)
	}
	if err := b.anvil.Fund(ctx, deploy.AddressOf(b.clerk), deploy.DevEther()); err != nil {
		return err
	}
	return keys.SaveECDSA(b.path("clerk.ecdsa.json"), b.clerk, b.password, keys.Light)
}

// register makes the operators' keys, registers them, and lets the chain's clock
// run.
func (b *boot) register(ctx context.Context) error {
	for _, o := range b.o.Operators {
		o.Stake = tokens(stake)
		if err := b.addOperator(o); err != nil {
			return err
		}
	}
	for _, f := range b.o.Liars {
		if !f.OfOperator() {
			continue
		}
		if err := b.addOperator(Operator{Name: "faulty-" + f.Kind, Operator: deploy.Operator{Stake: tokens(stake / 10)}, Liar: f}); err != nil {
			return err
		}
	}
	registrants := make([]deploy.Operator, len(b.Operators))
	for i, o := range b.Operators {
		registrants[i] = o.Operator
	}
	if err := deploy.Register(ctx, b.anvil, b.Deployment, registrants); err != nil {
		return err
	}
	return b.anvil.StartMining(ctx, time.Duration(b.o.Params.BlockTime)*time.Second)
}

// addOperator draws an operator's keys, and its address if it has none.
func (b *boot) addOperator(o Operator) (err error) {
	if o.Account, err = crypto.GenerateKey(); err != nil {
		return fmt.Errorf("draw a key: %w", err)
	}
	if o.Key, err = bls.GenerateKey(); err != nil {
		return err
	}
	if err := keys.SaveECDSA(b.path(o.Name+".ecdsa.json"), o.Account, b.password, keys.Light); err != nil {
		return err
	}
	if err := keys.SaveBLS(b.path(o.Name+".bls.json"), o.Key, b.password, keys.Light); err != nil {
		return err
	}
	if o.Socket == "" {
		if o.Socket, err = freeAddress(); err != nil {
			return err
		}
	}
	o.Address, o.ID, o.URL = deploy.AddressOf(o.Account), o.Key.Public().ID(), "http://"+o.Socket
	b.Operators = append(b.Operators, o)
	return nil
}

// run starts a command of one of the binaries with what they all take.
func (b *boot) run(name, binary, command string, args ...string) (*process, error) {
	all := append([]string{
		command, "--rpc", b.rpc, "--deployment", b.path("deployment.json"), "--data-dir", b.path(name + ".data"),
		"--poll", b.o.Poll.String(), "--log-level", "debug",
	}, args...)
	p, err := startProcess(name, b.Dir, filepath.Join(b.o.Bin, binary), all...)
	if err != nil {
		return nil, err
	}
	b.processes = append(b.processes, p)
	b.supervise(p)
	return p, nil
}

func (b *boot) startAggregator(ctx context.Context) error {
	listen, err := freeAddress()
	if err != nil {
		return err
	}
	b.url = "http://" + listen
	args := []string{"--listen", listen, "--ecdsa-keystore", b.path("aggregator.ecdsa.json"), "--ecdsa-password-file", b.path("password")}
	if b.o.Ledger == deploy.EpochLedger {
		args = append(args, "--development-keys")
	}
	p, err := b.run("aggregator", "aggregator", "run", args...)
	if err != nil {
		return err
	}
	b.Aggregator, b.URL = api.NewClient(b.url), b.url
	return waitFor(ctx, p, func(ctx context.Context) error { return get(ctx, b.url+"/metrics") })
}

// startOperators starts all honest operators and waits until each follows the
// chain.
func (b *boot) startOperators(ctx context.Context) error {
	type starting struct {
		p   *process
		url string
	}
	var all []starting
	for i, o := range b.Operators {
		if o.Liar.Kind != "" {
			continue // startLiars starts it
		}
		p, err := b.run(o.Name, "operator", "run", "--aggregator", b.urlFor(i), "--listen", o.Socket,
			"--bls-keystore", b.path(o.Name+".bls.json"), "--bls-password-file", b.path("password"),
			"--ecdsa-keystore", b.path(o.Name+".ecdsa.json"), "--ecdsa-password-file", b.path("password"),
			"--device", o.Device, "--threads", strconv.Itoa(o.Threads), "--load", o.Load, "--size", strconv.FormatUint(uint64(o.Size), 10))
		if err != nil {
			return err
		}
		all = append(all, starting{p, o.URL + "/eigen/node/health"})
	}
	for _, s := range all {
		if err := waitFor(ctx, s.p, func(ctx context.Context) error { return get(ctx, s.url) }); err != nil {
			return err
		}
	}
	return nil
}

// startWatcher starts a watcher, if the options want one. It leaves the
// processors to those who keep time.
func (b *boot) startWatcher(context.Context) error {
	if !b.o.Watch {
		return nil
	}
	_, err := b.run("watcher", "challenger", "watch", "--aggregator", b.url, "--workers", "1", "--listen", "127.0.0.1:0",
		"--ecdsa-keystore", b.path("watcher.ecdsa.json"), "--ecdsa-password-file", b.path("password"))
	return err
}

func (b *boot) startChallenger(context.Context) error {
	_, err := b.run("challenger", "challenger", "run", "--aggregator", b.url, "--listen", "127.0.0.1:0",
		"--ecdsa-keystore", b.path("challenger.ecdsa.json"), "--ecdsa-password-file", b.path("password"))
	return err
}

// freeAddress finds a port of the loopback interface that is free now.
func freeAddress() (string, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", fmt.Errorf("find a free port: %w", err)
	}
	return l.Addr().String(), l.Close()
}

// get succeeds if a URL answers 200.
func get(ctx context.Context, url string) error {
	ctx, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return err
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	if err := res.Body.Close(); err != nil {
		return err
	}
	if res.StatusCode != http.StatusOK {
		return errors.New(res.Status)
	}
	return nil
}
