// Package rpc reaches a chain through one or several JSON-RPC endpoints that
// replace each other, and follows its head.
//
// A Conn sends each request to the best endpoint (pool.go) by how they behave
// (ranking.go), and looks like a single HTTP endpoint to go-ethereum's clients
// (transport.go). It watches every endpoint's newest blocks (follower.go) and
// follows the head that a majority has (choice.go). It knows no contract.
package rpc
