// Package config is the file that users write: its grammar, its defaults, and every mistake in it with file, line and
// column. The grammar is agentgateway's local configuration (v1.4.1) plus the key `outrider`.
//
// Its one invariant: a *Config is whole and valid. Names are resolved, patterns compiled, durations parsed, paths
// absolute; nothing downstream sees a raw string again. A Config is immutable.
package config

import (
	"net/netip"
	"regexp"
	"time"

	"outrider/sidecar/credential"
)

// Config is one parsed file.
type Config struct {
	Path      string // of the file, absolute; "-" for standard input
	Revision  string // short hash of the file's text after expansion, with secrets' text left out
	Outrider  Outrider
	Listeners []Listener // from binds and gateways, in the file's order

	// Captured traffic: top-level routes without `gateways`. The gateway `default`, if there is one, has them too.
	Routes    []Route
	TCPRoutes []TCPRoute

	Backends map[string]*Backend // the named, top-level ones, by name

	// Files lists every path the file refers to, absolute and sorted, itself included: these are watched.
	Files []string
}

// Pos is a place in a file. Lines and columns count from 1.
type Pos struct {
	File         string
	Line, Column int
}

// Outrider is the one key that agentgateway does not have. Absent keys have their defaults here.
type Outrider struct {
	Capture     Capture
	Rego        *Rego // nil: the route table is the policy
	Inspect     Inspect
	Credentials map[string]credential.Spec
	Audit       Audit
	DNS         DNS
	Addresses   Addresses
	Agent       Agent
}

// CaptureMode is how traffic is captured.
type CaptureMode string

const (
	CaptureAuto   CaptureMode = "auto"   // cgroup, or a refusal to start that says why
	CaptureCgroup CaptureMode = "cgroup" // eBPF on a cgroup
	CaptureOff    CaptureMode = "off"    // listeners only
)

// Unmatched is what happens to captured traffic that no route covers, where no policy is configured.
type Unmatched string

const (
	UnmatchedDeny    Unmatched = "deny"
	UnmatchedTunnel  Unmatched = "tunnel"
	UnmatchedObserve Unmatched = "observe" // forwarded, and recorded as would-deny
)

// Capture is `outrider.capture`.
type Capture struct {
	Mode      CaptureMode
	Unmatched Unmatched
	Exclude   []netip.Prefix // left alone by capture
	UDP       []UDPAllow     // UDP that is let through; everything else but DNS is denied
}

// UDPAllow is one entry of `outrider.capture.udp`, written "192.0.2.0/24:123".
type UDPAllow struct {
	Prefix netip.Prefix
	Port   uint16
}

// Rego is `outrider.rego`.
type Rego struct {
	Paths   []string // absolute; files or directories
	Timeout time.Duration
	Pos     Pos
}

// Inspect is `outrider.inspect`. All empty: an ephemeral CA.
type Inspect struct {
	Cert, Key string // PEM files, absolute
	Dir       string // kept here, made if absent
}

// Audit is `outrider.audit`.
type Audit struct {
	Stdout bool   // default true when File is empty
	File   string // absolute; appended to
}

// DNS is `outrider.dns`.
type DNS struct {
	Upstreams []netip.AddrPort // empty: the sidecar's own resolv.conf
}

// Addresses is `outrider.addresses`: what is never, or after all, dialled for names that traffic chose.
type Addresses struct {
	Deny  []netip.Prefix // besides loopback, link-local and metadata addresses
	Allow []netip.Prefix // exceptions, wins over every denial
}

// Agent is `outrider.agent`: what policies see as input.agent.
type Agent struct {
	ID, Namespace, ServiceAccount string
	Labels                        map[string]string
}

// Protocol of a listener.
type Protocol string

const (
	ProtocolHTTP  Protocol = "HTTP"
	ProtocolHTTPS Protocol = "HTTPS"
	ProtocolTLS   Protocol = "TLS"
	ProtocolTCP   Protocol = "TCP"
)

// Listener is one listener of a bind or gateway. Several may share a port; they differ in Hostname then.
type Listener struct {
	Name      string // "bind 3000 listener0", "gateway default", "gateway default/web"
	Port      uint16
	Hostname  string // exact, "*.suffix", or empty for any
	Protocol  Protocol
	TLS       *ListenerTLS // HTTPS only
	Routes    []Route      // HTTP, HTTPS
	TCPRoutes []TCPRoute   // TCP, TLS
	Pos       Pos
}

// ListenerTLS is a static server certificate, absolute paths of PEM files.
type ListenerTLS struct{ Cert, Key string }

// Route is an HTTP route.
type Route struct {
	Name      string   // as written, or routeN
	Hostnames []string // lower case, exact or "*.suffix"; empty for any
	Matches   []Match  // at least one; any may match
	Policies  Policies
	Backends  []WeightedBackend
	Pos       Pos
}

// PathKind is how a path is matched.
type PathKind string

const (
	PathExact  PathKind = "exact"
	PathPrefix PathKind = "pathPrefix" // on segment boundaries
	PathRegex  PathKind = "regex"      // the whole path
)

// Match is one alternative of a route: all its parts must hold.
type Match struct {
	PathKind PathKind
	Path     string         // exact, or the prefix without a trailing slash ("" for "/")
	Regex    *regexp.Regexp // anchored at both ends; set for PathRegex
	Method   string         // empty for any
	Headers  []ValueMatch   // lower-case names, ":method" and the like included
	Query    []ValueMatch
}

// ValueMatch matches one named value.
type ValueMatch struct {
	Name  string
	Exact string
	Regex *regexp.Regexp // anchored; nil: Exact
}

// TCPRoute forwards connections by SNI without looking inside.
type TCPRoute struct {
	Name       string
	Hostnames  []string
	BackendTLS *BackendTLS
	Backends   []WeightedBackend // Host, Dynamic only
	Pos        Pos
}

// Policies is what a route or a backend adds. A backend's own wins over its route's, field by field.
type Policies struct {
	RequestHeaders  *HeaderModifier
	ResponseHeaders *HeaderModifier
	Rewrite         *URLRewrite
	Direct          *DirectResponse
	RequestTimeout  time.Duration // whole request; 0: none
	BackendTimeout  time.Duration // one backend's answer to begin; 0: none
	BackendTLS      *BackendTLS
	BackendAuth     *BackendAuth
}

// HeaderModifier applies in the order add, set, remove.
type HeaderModifier struct {
	Add, Set []HeaderValue
	Remove   []string
}

// HeaderValue is one header field.
type HeaderValue struct{ Name, Value string }

// AuthorityMode is what becomes of the Host header.
type AuthorityMode string

const (
	AuthorityAuto AuthorityMode = ""     // the chosen backend's own name (agentgateway's default)
	AuthorityNone AuthorityMode = "none" // the client's
	AuthorityFull AuthorityMode = "full" // Value
	AuthorityHost AuthorityMode = "host" // Value, with the client's port
	AuthorityPort AuthorityMode = "port" // the client's host, with Value as port
)

// URLRewrite is `urlRewrite`.
type URLRewrite struct {
	Authority      AuthorityMode
	AuthorityValue string
	PathKind       PathRewrite
	Path           string
}

// PathRewrite is how the path is rewritten.
type PathRewrite string

const (
	RewriteNone   PathRewrite = ""
	RewriteFull   PathRewrite = "full"
	RewritePrefix PathRewrite = "prefix" // the matched pathPrefix is replaced
)

// DirectResponse answers without a backend.
type DirectResponse struct {
	Status int
	Body   string
}

// BackendTLS is TLS towards a backend. The zero value verifies against the system's roots and the backend's name.
type BackendTLS struct {
	Cert, Key    string // client certificate, absolute PEM files
	Root         string // PEM bundle instead of the system's, absolute
	Hostname     string // verified and sent as SNI instead of the backend's own
	Insecure     bool   // no verification at all: loud in status and metrics
	InsecureHost bool   // chain verified, name not
	ALPN         []string
}

// BackendAuth is a credential written at a route or backend. Its binding is the backend it stands at.
type BackendAuth struct {
	Credentials []credential.Spec // at least one; Binding is empty here and filled from the chosen backend
	Pos         Pos
}

// WeightedBackend is one choice of a route. Weight 0 is never chosen.
type WeightedBackend struct {
	Weight  int
	Backend *Backend
}

// Backend is where requests go: exactly one of its kinds is set.
type Backend struct {
	Name     string // as configured, or the host and port
	Host     *HostBackend
	Dynamic  *DynamicBackend
	AI       *AIBackend
	MCP      *MCPBackend
	Invalid  bool // `invalid: null`: always 500
	Policies Policies
	Pos      Pos
}

// HostBackend is a fixed upstream.
type HostBackend struct {
	Host string // name or IP literal
	Port uint16
	Unix string // socket path instead of host and port
}

// DynamicBackend dials what the request names.
type DynamicBackend struct{}

// AIBackend is an LLM provider.
type AIBackend struct {
	Name         string
	Provider     string // "openAI"
	Model        string // overrides the request's; empty leaves it
	HostOverride *HostBackend
	PathOverride string
	PathPrefix   string
}

// MCPBackend is a set of MCP servers; one target until multiplexing exists.
type MCPBackend struct {
	Stateless bool
	Targets   []MCPTarget
}

// MCPTarget is one MCP server: Stdio or HTTP is set.
type MCPTarget struct {
	Name     string
	Stdio    *Stdio
	HTTP     *MCPHTTP
	Policies Policies
	Pos      Pos
}

// Stdio is a local MCP server.
type Stdio struct {
	Command  string
	Args     []string
	Env      map[string]string
	ClearEnv bool
}

// MCPHTTP is a remote MCP server over streamable HTTP.
type MCPHTTP struct {
	Host HostBackend
	Path string
	TLS  bool
}
