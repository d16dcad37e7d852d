// Package revert decodes the custom errors of every contract that takes part:
// the AVS's own, and EigenLayer's.
package revert
