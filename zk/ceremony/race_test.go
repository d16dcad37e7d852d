//go:build race

package ceremony

const slow = true
