// Package credential holds the secrets that an agent never sees: where they come from, where they may be sent, and how
// they are put on a request.
//
// Its one invariant: a secret leaves this package only onto a request whose upstream its binding covers. No String,
// JSON, text, log or error form of any type here shows one.
package credential

import "outrider/policy"

// Source says where a secret comes from: exactly one field is set.
type Source struct {
	File string // absolute path; read and trimmed at load, watched afterwards
	Text Secret // from the configuration file, after expansion
}

// LocationKind is the part of a request that carries a credential.
type LocationKind string

const (
	InHeader LocationKind = "header"
	InQuery  LocationKind = "query"
	InCookie LocationKind = "cookie"
)

// Location is where on a request a credential goes.
type Location struct {
	Kind   LocationKind
	Name   string // header (canonical form), query parameter or cookie name
	Prefix string // put before the secret, e.g. "Bearer "; headers only
}

// Bearer is the default location: Authorization: Bearer SECRET (RFC 6750 section 2.1).
var Bearer = Location{Kind: InHeader, Name: "Authorization", Prefix: "Bearer "}

// Binding says where a credential may be sent. Every non-empty field must match the upstream of the request.
type Binding struct {
	Hosts   []string // exact, or "*.suffix" for exactly one more label; never empty on a usable credential
	Ports   []uint16
	Methods []string
	Paths   []string // prefixes on segment boundaries, of the path as it is sent
	// Plaintext permits sending over an upstream connection without TLS.
	Plaintext bool
}

// Spec is one credential as the configuration declares it.
type Spec struct {
	Name     string
	Source   Source
	Location Location // the default presentation
	Binding  Binding
}

// Upstream is what a request is about to be sent to, after routing and rewriting.
type Upstream struct {
	Host   string // lower case, the name that is verified or the literal that is dialled
	Port   uint16
	TLS    bool
	Method string
	Path   string // as it is sent, without query
}

// BindingError says that a credential may not go to an upstream. It names both, and holds no secret.
type BindingError struct {
	Credential string
	Upstream   Upstream
	Field      string // "host", "port", "method", "path" or "tls"
}

// Code is the reason that a client is told.
func (e *BindingError) Code() string { return policy.CodeCredentialBinding }

func (e *BindingError) Error() string {
	return "credential " + e.Credential + " is not bound to " + e.Upstream.Host + ": its " + e.Field + " does not match"
}
