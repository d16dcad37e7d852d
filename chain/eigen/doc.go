// Package eigen reads and writes EigenLayer's contracts for one AVS: the
// registration of operators with their stakes, allocations, keys and sockets,
// and the state of its registries at a block. It knows nothing about rounds.
package eigen
