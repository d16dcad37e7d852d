// Package ceremony makes the keys of a shape together with others, so that
// nobody can forge proofs if at least one of them was honest and forgot its
// secrets. It uses gnark's mpcsetup, after https://eprint.iacr.org/2017/1050.
//
// A ceremony is a folder. The first phase is for any circuit of the size, the
// second for this circuit. Each is a chain of contributions, ended by a beacon
// that nobody could have known before. [Init] begins, [Contribute] adds, and
// [Verify] checks everything from the start. [Finalise] ends a phase; after the
// second it also returns the keys.
//
// Files come from strangers. Each must have the length that follows from the
// circuit, its name follows from its number, and its counts are checked before
// anything is read by them.
package ceremony
