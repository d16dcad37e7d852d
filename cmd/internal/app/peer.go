package app

import (
	"fmt"
	"net"

	"github.com/proof-of-flops/proof-of-flops/api"
)

// Peer makes a client of the operator at a registered socket.
func Peer(socket string) (*api.Client, error) {
	host, port, err := net.SplitHostPort(socket)
	if err != nil || host == "" || port == "" || port == "0" {
		return nil, fmt.Errorf("the socket %q is not of the form host:port", socket)
	}
	return api.NewClient("http://" + socket), nil
}
