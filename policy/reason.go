package policy

// Reason says why in a form an agent may read: it names no secret, no policy text and no file.
type Reason struct {
	Code    string // stable, snake case
	Message string // one sentence
	Hint    string // what the agent can do next
	Docs    string // a link, if the policy's author gave one
}

// Codes that Outrider itself gives. Policies may use others.
const (
	CodePolicyDenied      = "policy_denied"      // a policy said no and gave no code of its own
	CodePolicyUndefined   = "policy_undefined"   // the phase's decision is undefined for this input
	CodePolicyError       = "policy_error"       // evaluation failed, a built-in included
	CodePolicyTimeout     = "policy_timeout"     // evaluation took too long
	CodePolicyInvalid     = "policy_invalid"     // the decision has a wrong type or an unknown key
	CodePolicyNotLoaded   = "policy_not_loaded"  // no policy is active
	CodePolicyBusy        = "policy_busy"        // too many evaluations at once
	CodeNoRoute           = "no_route"           // nothing is configured for this destination
	CodeHostMismatch      = "host_mismatch"      // Host or :authority names another host than the connection
	CodeBadRequest        = "bad_request"        // ambiguous or malformed
	CodeAddressRefused    = "address_refused"    // the name resolves to an address that is never dialled
	CodeCredentialMissing = "credential_missing" // the named credential does not exist or cannot be read
	CodeCredentialBinding = "credential_binding" // the credential may not be sent to this upstream
	CodeBackendUnknown    = "backend_unknown"    // the decision names a backend that is not configured
	CodeUpstream          = "upstream_failed"    // no backend could be reached, or it failed before an answer
	CodeUpstreamTimeout   = "upstream_timeout"   // the route's timeout passed
	CodeUpstreamTLS       = "upstream_tls"       // the upstream's certificate could not be verified
	CodeUnsupported       = "protocol_refused"   // a protocol that no route can carry
)

// Deny returns a denying Decision with one reason.
func Deny(code, message, hint string) Decision {
	return Decision{Reasons: []Reason{{Code: code, Message: message, Hint: hint}}}
}

// Reason returns the first reason, or a general one so that a denial always has an explanation.
func (d Decision) Reason() Reason {
	if len(d.Reasons) > 0 {
		return d.Reasons[0]
	}
	return Reason{Code: CodePolicyDenied, Message: "The policy does not allow this."}
}
