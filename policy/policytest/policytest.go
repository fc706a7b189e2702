// Package policytest holds the deciders that every consumer's tests share. None of them evaluates anything, and each
// is safe for concurrent use.
package policytest

import (
	"context"
	"sync"

	"outrider/policy"
)

// Func is a Decider made of a function.
type Func func(context.Context, *policy.Input) (policy.Decision, error)

// Decide calls f.
func (f Func) Decide(ctx context.Context, in *policy.Input) (policy.Decision, error) {
	return f(ctx, in)
}

// Allow allows everything.
func Allow() policy.Decider {
	return Func(func(context.Context, *policy.Input) (policy.Decision, error) {
		return policy.Decision{Allow: true}, nil
	})
}

// Deny denies everything, with code as the reason.
func Deny(code string) policy.Decider {
	return Func(func(context.Context, *policy.Input) (policy.Decision, error) {
		return policy.Deny(code, "The test's policy denies.", ""), nil
	})
}

// Fail returns err for every question.
func Fail(err error) policy.Decider {
	return Func(func(context.Context, *policy.Input) (policy.Decision, error) { return policy.Decision{}, err })
}

// Record remembers every input and asks next.
type Record struct {
	Next policy.Decider

	mu     sync.Mutex
	inputs []policy.Input // guarded by mu
}

// Decide records a shallow copy of in.
func (r *Record) Decide(ctx context.Context, in *policy.Input) (policy.Decision, error) {
	r.mu.Lock()
	r.inputs = append(r.inputs, *in)
	r.mu.Unlock()
	return r.Next.Decide(ctx, in)
}

// Inputs returns what was asked so far.
func (r *Record) Inputs() []policy.Input {
	r.mu.Lock()
	defer r.mu.Unlock()
	return append([]policy.Input(nil), r.inputs...)
}
