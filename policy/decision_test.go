package policy_test

import (
	"testing"

	"outrider/policy"
)

func TestNothingIsAllowedByAbsence(t *testing.T) {
	var d policy.Decision
	if d.Allow || d.Audit {
		t.Fatal("the zero Decision must deny and enforce")
	}
	if d.Reason().Code == "" || d.Reason().Message == "" {
		t.Error("a denial without reasons must still explain itself")
	}
}

func TestDenyKeepsItsReason(t *testing.T) {
	d := policy.Deny(policy.CodeNoRoute, "No route.", "Add one.")
	if d.Allow || d.Reason().Code != policy.CodeNoRoute || d.Reason().Hint != "Add one." {
		t.Errorf("got %+v", d)
	}
}
