package policy

import "context"

// Decider answers one question. Any error means deny; a caller need not inspect it. Implementations are safe for
// concurrent use and do not keep in.
type Decider interface {
	Decide(ctx context.Context, in *Input) (Decision, error)
}

// Action is how an allowed connection is carried.
type Action string

const (
	ActionDefault Action = ""        // the route table decides
	ActionTunnel  Action = "tunnel"  // forwarded as it is, judged by name and address only
	ActionInspect Action = "inspect" // TLS is ended here, each request is judged
)

// Decision is an answer. The zero value denies. A Decision is immutable once returned, and may be shared.
type Decision struct {
	Allow   bool
	Audit   bool     // mode "audit": a denial is recorded as would-deny and the traffic passes
	Reasons []Reason // why, most important first; may be set on an allow too

	Action      Action       // connect phase only
	Backend     string       // name of a configured backend; empty leaves the choice to the route
	BackendAuth *BackendAuth // nil leaves it to the route and the backend
	Request     Edit         // applied to the request before it is forwarded
	Response    HeaderEdit   // applied to the response
	Denial      Denial       // the shape of a denial

	Rules    []string // rules that contributed, "package.rule file:line"; may be empty
	Revision string   // of the policy that answered
	Cached   bool
}

// BackendAuth names a credential and, if As is set, how to present it. It never holds a secret. Whether the named
// credential may go to the chosen upstream is decided elsewhere, by the credential's binding.
type BackendAuth struct {
	Credential string
	As         string // "", "bearer", "basic", "header:NAME", "query:NAME", "cookie:NAME"
}

// Edit changes a request. It is applied in the order headers add, set, remove; then path; then query.
type Edit struct {
	Headers     HeaderEdit
	Path        string // replaces the path; empty leaves it
	QuerySet    map[string]string
	QueryRemove []string
}

// HeaderEdit changes header fields, in the order Add, Set, Remove.
type HeaderEdit struct {
	Add, Set map[string]string
	Remove   []string
}

// Denial shapes what a denied client is told. Zero fields take the defaults of the reason.
type Denial struct {
	Status  int // 400 to 599
	Body    string
	Headers map[string]string
}
