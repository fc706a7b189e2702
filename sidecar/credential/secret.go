package credential

import (
	"encoding/json"
	"fmt"
	"log/slog"
)

// Redacted is what every printed form of a Secret shows.
const Redacted = "[redacted]"

// Secret is a string that cannot print itself. The zero value is empty.
type Secret struct{ value *string }

// NewSecret wraps s.
func NewSecret(s string) Secret { return Secret{&s} }

// Reveal returns the bytes. Only this package and the bridges' process environment may call it; a test of the import
// rules holds the list.
func (s Secret) Reveal() string {
	if s.value == nil {
		return ""
	}
	return *s.value
}

// IsZero tells whether there is a secret at all.
func (s Secret) IsZero() bool { return s.value == nil || *s.value == "" }

func (s Secret) String() string               { return Redacted }
func (s Secret) GoString() string             { return Redacted }
func (s Secret) Format(f fmt.State, _ rune)   { _, _ = f.Write([]byte(Redacted)) }
func (s Secret) LogValue() slog.Value         { return slog.StringValue(Redacted) }
func (s Secret) MarshalJSON() ([]byte, error) { return json.Marshal(Redacted) }
func (s Secret) MarshalText() ([]byte, error) { return []byte(Redacted), nil }
