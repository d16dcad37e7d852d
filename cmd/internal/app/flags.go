package app

import (
	"crypto/ecdsa"
	"fmt"
	"net"
	"net/url"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/proof-of-flops/proof-of-flops/bls"
	"github.com/proof-of-flops/proof-of-flops/keys"
)

// The environment variables that hold passwords if no file is named.
const (
	EnvECDSAPassword = "POF_ECDSA_PASSWORD" //nolint:gosec // the variable's name, not a password
	EnvBLSPassword   = "POF_BLS_PASSWORD"
)

// Each flag is defined once, here if several commands take it: flags with the same
// name are the same flag. A flag's environment variable is POF_ and its name.

// ChainFlags name the chain and the contracts.
var ChainFlags = []cli.Flag{
	RPCFlag("`URL` of an Ethereum JSON-RPC endpoint, http(s) or ws(s); repeat the flag or separate URLs by commas for several: each replaces those before it when they fail, and with three or more a majority decides which chain to follow"),
	&cli.DurationFlag{Name: "rpc-timeout", Value: 2 * time.Second, EnvVars: []string{"POF_RPC_TIMEOUT"}, Usage: "how long an endpoint may take to answer before the next one is asked"},
	&cli.StringFlag{Name: "deployment", EnvVars: []string{"POF_DEPLOYMENT"}, Usage: "`FILE` with the chain id and the contracts' addresses"},
}

// RPCFlag names endpoints.
func RPCFlag(usage string) cli.Flag {
	return &cli.StringSliceFlag{Name: "rpc", EnvVars: []string{"POF_RPC"}, Usage: usage}
}

// ECDSAFlags name the Ethereum account's keystore.
var ECDSAFlags = []cli.Flag{
	&cli.StringFlag{Name: "ecdsa-keystore", EnvVars: []string{"POF_ECDSA_KEYSTORE"}, Usage: "web3 keystore `FILE` of the Ethereum account"},
	&cli.StringFlag{Name: "ecdsa-password-file", EnvVars: []string{"POF_ECDSA_PASSWORD_FILE"}, Usage: "`FILE` with its password; without it, the environment variable " + EnvECDSAPassword},
}

// BLSFlags name the operator's BLS keystore.
var BLSFlags = []cli.Flag{
	&cli.StringFlag{Name: "bls-keystore", EnvVars: []string{"POF_BLS_KEYSTORE"}, Usage: "EigenLayer BLS keystore `FILE`"},
	&cli.StringFlag{Name: "bls-password-file", EnvVars: []string{"POF_BLS_PASSWORD_FILE"}, Usage: "`FILE` with its password; without it, the environment variable " + EnvBLSPassword},
}

// LogFlags set how a service logs.
var LogFlags = []cli.Flag{
	&cli.StringFlag{Name: "log-level", Value: "info", EnvVars: []string{"POF_LOG_LEVEL"}, Usage: "trace, debug, info, warn or error"},
	&cli.StringFlag{Name: "log-format", Value: "text", EnvVars: []string{"POF_LOG_FORMAT"}, Usage: "text or json, always to stderr"},
}

// JSONFlag makes a command print its result as one line of JSON.
var JSONFlag = &cli.BoolFlag{Name: "json", Usage: "print the result as one line of JSON on stdout"}

// PollFlag sets how often a service looks at the chain.
var PollFlag = &cli.DurationFlag{Name: "poll", Value: time.Second, EnvVars: []string{"POF_POLL"}, Usage: "time between looks at the chain"}

// ThreadsFlag bounds the processors that a device uses.
var ThreadsFlag = &cli.IntFlag{Name: "threads", EnvVars: []string{"POF_THREADS"}, Usage: "threads of a device other than a GPU, 0 for one per processor"}

// AggregatorFlag names the aggregator that the command uses for a purpose.
func AggregatorFlag(purpose string) cli.Flag {
	return &cli.StringFlag{Name: "aggregator", EnvVars: []string{"POF_AGGREGATOR"}, Usage: "`URL` of the aggregator, " + purpose}
}

// DataDirFlag names the folder of a service's records.
func DataDirFlag(service string) cli.Flag {
	return &cli.StringFlag{Name: "data-dir", Value: service + "-data", EnvVars: []string{"POF_DATA_DIR"}, Usage: "`FOLDER` for what must survive a restart"}
}

// ListenFlag is the address of everything that a service serves: its API, if it has
// one, /metrics and /healthz.
func ListenFlag(address, what string) cli.Flag {
	return &cli.StringFlag{Name: "listen", Value: address, EnvVars: []string{"POF_LISTEN"}, Usage: "`ADDRESS` of " + what + "/metrics and /healthz"}
}

// DeviceFlag names devices.
func DeviceFlag(value, usage string) cli.Flag {
	return &cli.StringFlag{Name: "device", Aliases: []string{"devices"}, Value: value, EnvVars: []string{"POF_DEVICE"}, Usage: usage}
}

// SizeFlag is a matrix size. It has an environment variable only in services.
func SizeFlag(value, usage string, variables ...string) cli.Flag {
	return &cli.StringFlag{Name: "size", Value: value, EnvVars: variables, Usage: usage}
}

// AddressFlag names an operator's account.
func AddressFlag(otherwise string) cli.Flag {
	return &cli.StringFlag{Name: "address", EnvVars: []string{"POF_ADDRESS"}, Usage: "`ADDRESS` of the operator's account" + otherwise}
}

// DirFlag names a folder that a command writes to.
func DirFlag(value, usage string) cli.Flag {
	return &cli.StringFlag{Name: "dir", Value: value, Usage: usage}
}

// Flags joins lists of flags.
func Flags(lists ...[]cli.Flag) []cli.Flag {
	var all []cli.Flag
	for _, l := range lists {
		all = append(all, l...)
	}
	return all
}

// ECDSAKey opens the keystore that ECDSAFlags name, or adds the fault.
func ECDSAKey(c *cli.Context, f *Faults) *ecdsa.PrivateKey {
	path := c.String("ecdsa-keystore")
	if path == "" {
		f.Add("--ecdsa-keystore is missing: name the Ethereum account's web3 keystore")
		return nil
	}
	pw, err := keys.Password(c.String("ecdsa-password-file"), EnvECDSAPassword)
	if !f.Check(wrap("--ecdsa-password-file", err)) {
		return nil
	}
	k, err := keys.LoadECDSA(path, pw)
	f.Check(wrap("--ecdsa-keystore", err))
	return k
}

// OwnECDSAKey is ECDSAKey, but also keeps other processes of this machine from
// using the keystore in this way until release, which is never nil, is called.
func OwnECDSAKey(c *cli.Context, f *Faults) (key *ecdsa.PrivateKey, release func()) {
	release = func() {}
	if key = ECDSAKey(c, f); key != nil {
		unlock, err := keys.Lock(c.String("ecdsa-keystore"))
		if f.Check(err) {
			release = func() { _ = unlock() } // the process ends
		}
	}
	return key, release
}

// BLSKey opens the keystore that BLSFlags name, or adds the fault.
func BLSKey(c *cli.Context, f *Faults) *bls.SecretKey {
	path := c.String("bls-keystore")
	if path == "" {
		f.Add("--bls-keystore is missing: name the operator's BLS keystore")
		return nil
	}
	pw, err := keys.Password(c.String("bls-password-file"), EnvBLSPassword)
	if !f.Check(wrap("--bls-password-file", err)) {
		return nil
	}
	k, err := keys.LoadBLS(path, pw)
	f.Check(wrap("--bls-keystore", err))
	return k
}

// URL checks a flag that holds an http or https URL.
func URL(c *cli.Context, f *Faults, name, purpose string) string {
	s := c.String(name)
	if s == "" {
		f.Add("--%s is missing: %s", name, purpose)
		return ""
	}
	u, err := url.Parse(s)
	if err != nil || u.Host == "" || (u.Scheme != "http" && u.Scheme != "https") {
		f.Add("--%s %q is not an http or https URL", name, s)
	}
	return s
}

// Listen listens at the address that a flag names, or adds the fault.
func Listen(c *cli.Context, f *Faults, name string) net.Listener {
	l, err := net.Listen("tcp", c.String(name))
	if err != nil {
		f.Add("--%s %q: %w; choose a free address such as 127.0.0.1:0", name, c.String(name), err)
		return nil
	}
	return l
}

// wrap names the flag at fault in an error, unless that is nil.
func wrap(flag string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", flag, err)
}
