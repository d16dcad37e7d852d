package app

import (
	"crypto/ecdsa"
	"fmt"
	"net"
	"net/url"

	"github.com/urfave/cli/v2"

	"github.com/proof-of-flops/proof-of-flops/bls"
	"github.com/proof-of-flops/proof-of-flops/keys"
)

// Environment variables that hold passwords when no file is named.
const (
	EnvECDSAPassword = "POF_ECDSA_PASSWORD" //nolint:gosec // the variable's name, not a password
	EnvBLSPassword   = "POF_BLS_PASSWORD"
)

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

// OwnECDSAKey is ECDSAKey of an account that no other process of this machine may
// send from at the same time. release ends that; there always is one.
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
		f.Add("--%s %q is no http or https URL", name, s)
	}
	return s
}

// Listen opens the address that a flag names, or adds the fault.
func Listen(c *cli.Context, f *Faults, name string) net.Listener {
	l, err := net.Listen("tcp", c.String(name))
	if err != nil {
		f.Add("--%s %q: %w; choose a free address such as 127.0.0.1:0", name, c.String(name), err)
		return nil
	}
	return l
}

func wrap(flag string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", flag, err)
}
