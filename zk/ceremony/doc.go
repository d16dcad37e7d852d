// Package ceremony makes the keys of a shape together with others, so that
// nobody can forge proofs as long as one of them was honest and forgot its
// secrets: gnark's mpcsetup, after https://eprint.iacr.org/2017/1050.
//
// A ceremony is a folder. The first phase is for any circuit of the size, the
// second for this one; each is a chain of contributions, and is ended by a
// beacon that nobody could have known before. [Init] begins, [Contribute] adds,
// [Verify] checks everything from the start, [Finalise] ends a phase, and after
// the second gives the keys.
//
// Files come from strangers: each is as long as the circuit says and lies under
// a name that follows from its number, and its counts are checked before
// anything is read by them.
package ceremony
