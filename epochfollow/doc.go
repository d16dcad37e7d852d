// Package epochfollow derives the accounts of an epoch ledger (protocol §8.1) from
// chain data alone: the contract stores only a root. So anybody can prove the next
// epoch, and show or withdraw any account.
package epochfollow
