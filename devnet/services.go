package devnet

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/proof-of-flops/proof-of-flops/api"
	"github.com/proof-of-flops/proof-of-flops/devnet/deploy"
)

// run starts a service: a command of one of the binaries, with the flags that all
// of them take and its own.
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

// startAggregator starts the aggregator and waits until it answers.
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

// startOperators starts the honest operators and waits until each of them follows
// the chain.
func (b *boot) startOperators(ctx context.Context) error {
	type starting struct {
		p      *process
		health string // URL
	}
	var all []starting
	for i, o := range b.Operators {
		if o.Liar.Kind != "" {
			continue // startLiars starts it
		}
		args := []string{
			"--aggregator", b.urlFor(i), "--listen", o.Socket,
			"--bls-keystore", b.path(o.Name + ".bls.json"), "--bls-password-file", b.path("password"),
			"--ecdsa-keystore", b.path(o.Name + ".ecdsa.json"), "--ecdsa-password-file", b.path("password"),
			"--device", o.Device, "--threads", strconv.Itoa(o.Threads), "--load", o.Load, "--size", strconv.FormatUint(uint64(o.Size), 10),
		}
		if b.o.Margin != 0 {
			args = append(args, "--margin", b.o.Margin.String())
		}
		p, err := b.run(o.Name, "operator", "run", args...)
		if err != nil {
			return err
		}
		all = append(all, starting{p, o.URL + "/eigen/node/health"})
	}
	for _, s := range all {
		if err := waitFor(ctx, s.p, func(ctx context.Context) error { return get(ctx, s.health) }); err != nil {
			return err
		}
	}
	return nil
}

// startWatcher starts a watcher, if the options ask for one. It audits on one
// thread, since the other services have deadlines to keep.
func (b *boot) startWatcher(context.Context) error {
	if !b.o.Watch {
		return nil
	}
	_, err := b.run("watcher", "challenger", "watch", "--aggregator", b.url, "--workers", "1", "--listen", "127.0.0.1:0",
		"--ecdsa-keystore", b.path("watcher.ecdsa.json"), "--ecdsa-password-file", b.path("password"))
	return err
}

// startChallenger starts the challenger, which opens the first round.
func (b *boot) startChallenger(context.Context) error {
	_, err := b.run("challenger", "challenger", "run", "--aggregator", b.url, "--listen", "127.0.0.1:0",
		"--ecdsa-keystore", b.path("challenger.ecdsa.json"), "--ecdsa-password-file", b.path("password"))
	return err
}

// Logs returns the end of every service's log.
func (n *Network) Logs() string {
	var b strings.Builder
	for _, p := range n.processes {
		fmt.Fprintf(&b, "--- %s\n%s", p.name, tail(p.log, 8192))
	}
	return b.String()
}

// Kill ends a service at once, as a crash would: "aggregator", "challenger",
// "watcher" or an operator's name. It stays down until Restart.
func (n *Network) Kill(name string) error {
	p, err := n.process(name)
	if err != nil {
		return err
	}
	p.kill()
	return nil
}

// Restart starts a service that was killed, on the data that it left.
func (n *Network) Restart(name string) error {
	p, err := n.process(name)
	if err != nil {
		return err
	}
	if err := p.start(); err != nil {
		return err
	}
	n.supervise(p)
	return nil
}

// process finds a service by its name.
func (n *Network) process(name string) (*process, error) {
	for _, p := range n.processes {
		if p.name == name {
			return p, nil
		}
	}
	return nil, fmt.Errorf("no service of the devnet is called %q", name)
}

// freeAddress finds an address of the loopback interface whose port is free now.
func freeAddress() (string, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", fmt.Errorf("find a free port: %w", err)
	}
	return l.Addr().String(), l.Close()
}

// get succeeds if the URL answers 200.
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
