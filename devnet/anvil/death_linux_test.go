package anvil_test

import (
	"bufio"
	"context"
	"fmt"
	"net"
	"net/url"
	"os"
	"os/exec"
	"testing"
	"time"

	"github.com/proof-of-flops/proof-of-flops/devnet/anvil"
)

// bootOnly makes the test binary start anvil, say where, and wait to be killed.
const bootOnly = "DEVNET_TEST_BOOT_ONLY"

func TestMain(m *testing.M) {
	if os.Getenv(bootOnly) == "" {
		os.Exit(m.Run())
	}
	a, err := anvil.Start(context.Background(), "")
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	fmt.Println(a.URL())
	<-a.Done()
}

func TestAnvilDiesWithItsParent(t *testing.T) {
	parent := exec.Command(os.Args[0])
	parent.Env = append(os.Environ(), bootOnly+"=1")
	output, err := parent.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := parent.Start(); err != nil {
		t.Fatal(err)
	}
	line := bufio.NewScanner(output)
	if !line.Scan() {
		t.Fatalf("no word from the child: %v", line.Err())
	}
	address, err := url.Parse(line.Text())
	if err != nil || address.Host == "" {
		t.Fatalf("the child says %q", line.Text())
	}
	if !listens(address.Host) {
		t.Fatal("anvil doesn't listen")
	}
	if err := parent.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = parent.Wait() // "signal: killed"
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	for deadline := time.After(10 * time.Second); listens(address.Host); {
		select {
		case <-tick.C:
		case <-deadline:
			t.Fatal("anvil outlives its killed parent")
		}
	}
}

func listens(host string) bool {
	c, err := net.DialTimeout("tcp", host, time.Second)
	if err != nil {
		return false
	}
	_ = c.Close()
	return true
}
