package policy

import "net/netip"

// APIVersion names the shape of Input and Decision documents.
const APIVersion = "outrider/v1"

// Phase is a point in the life of a connection or request at which policy is asked. Its value is the middle of the
// entrypoint's path: data.outrider.<phase>.decision.
type Phase string

const (
	PhaseConnect Phase = "connect" // once a connection, before any certificate is shown or any byte is forwarded
	PhaseRequest Phase = "request" // once an HTTP request, headers only
)

// Input is what a policy sees. It is read-only once handed to a Decider.
type Input struct {
	Phase       Phase
	ID          string // decision id, unique per decision
	Agent       Agent
	Source      Source
	Destination Destination
	Route       string   // the matched route's name; empty when none matched
	Request     *Request // nil in the connect phase
}

// Agent says whose traffic this is. It comes from the sidecar's own environment, never from the traffic.
type Agent struct {
	ID             string
	Namespace      string
	ServiceAccount string
	Labels         map[string]string
}

// Source says where a connection came from.
type Source struct {
	Mode    string // "captured" or "listener"
	IP      netip.Addr
	Port    uint16
	Process Process  // zero for listeners
	Kept    []string // capabilities the captured command was allowed to keep, e.g. "NET_RAW"
}

// Process is what the kernel knew of the process that dialled, at the time it dialled.
type Process struct {
	PID     uint32
	UID     uint32
	Command string // at most 15 bytes, TASK_COMM_LEN; the process chooses it, so it identifies nobody
	Cgroup  uint64 // cgroup v2 id
}

// Destination says where the traffic wants to go.
type Destination struct {
	Host   string       // lower case, no trailing dot; an IP literal when no name is known
	Port   uint16       // the port the client dialled
	Scheme string       // "https", "http", or "tcp" when neither was recognised
	SNI    string       // as the ClientHello had it, lower case; empty without TLS or SNI
	ALPN   []string     // what the ClientHello offered
	ECH    bool         // the ClientHello carried encrypted_client_hello (RFC 9849), real or GREASE
	IPs    []netip.Addr // the address the client dialled; empty when it was a synthetic one
}

// Request is the head of an HTTP request in canonical form: what is shown here is what is sent.
type Request struct {
	Method   string
	Path     string              // decoded once; never holds dot segments, NUL, backslash or an encoded slash
	RawPath  string              // path and query as they go on the wire
	Segments []string            // Path split at "/", without empty first element
	Query    map[string][]string // decoded
	Headers  map[string][]string // lower-case names; credential-bearing headers are left out, see Credentials
	Protocol string              // "HTTP/1.1" or "HTTP/2.0"
	BodySize int64               // bytes; -1 when not announced

	// Credentials tells what the caller presented, by lower-case header name. The values never enter an Input.
	Credentials map[string]Presented
}

// Presented describes a credential that a caller sent, without its value.
type Presented struct {
	Scheme      string // "bearer", "basic", …; empty when the header has none
	Fingerprint string // keyed digest, stable for the life of the process
}
