# Two commands do everything: `make demo` and `make test`. `make help` lists the rest.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

GO ?= go
TOOL := $(GO) tool -modfile=tools.mod

.PHONY: help build test check fmt

help: ## list the targets
	@awk -F':.*## ' '/^[a-z-]+:.*## /{printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

build: ## bin/outrider, one static binary
	CGO_ENABLED=0 $(GO) build -trimpath -ldflags '-s -w' -o bin/outrider ./sidecar

test: ## all tests, race detector on
	$(GO) test -race ./...

check: ## formatting, vet, staticcheck
	@test -z "$$($(TOOL) gofumpt -l . | tee /dev/stderr)" || { echo 'run: make fmt'; exit 1; }
	$(GO) vet ./...
	$(TOOL) staticcheck ./...

fmt: ## format the code
	$(TOOL) gofumpt -w .
