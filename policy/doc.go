// Package policy is the vocabulary of a decision: what is asked (Input), what is answered (Decision), and why
// (Reason). It imports the standard library only, so that every other package may speak it.
//
// Its one invariant: nothing is allowed by absence. The zero Decision denies, an error from a Decider denies, and no
// value of this package holds a secret; a Decision names a credential, it never carries one.
package policy
