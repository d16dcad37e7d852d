// Package rpc reaches a chain through one or several JSON-RPC endpoints that
// stand in for each other, and follows its head.
//
// A Conn ranks endpoints by how they behave (pool.go), passes for a single HTTP
// endpoint to go-ethereum's clients (transport.go), and watches every endpoint's
// newest blocks (follower.go) to choose the branch that a majority has
// (branch.go). It knows no contract.
package rpc
