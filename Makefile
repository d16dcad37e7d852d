# Proof-of-FLOPS. `make devnet` and `make test` do all their own set-up; `make help` lists the rest.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory

# The machine, in the words of the npm packages that carry the native chain tools. The lock file has those for Linux on
# x86-64; elsewhere `make setup` asks npm for the same versions.
OS := $(shell uname -s | tr '[:upper:]' '[:lower:]')
MACHINE := $(shell uname -m)
FOUNDRY_ARCH := $(if $(filter aarch64 arm64,$(MACHINE)),arm64,amd64)
BUF_ARCH := $(if $(filter amd64,$(FOUNDRY_ARCH)),x64,$(if $(filter darwin,$(OS)),arm64,aarch64))
FOUNDRY_VERSION := 1.7.1
BUF_VERSION := 1.75.0

TOOLS := $(CURDIR)/.tools/bin
BUF := ../contracts/node_modules/@bufbuild/buf-$(OS)-$(BUF_ARCH)/bin/buf
PROTOC_PLUGINS := $(TOOLS)/protoc-gen-go $(TOOLS)/protoc-gen-connect-go
GOLANGCI_VERSION := v2.15.0
GOLANGCI := $(TOOLS)/golangci-lint-$(GOLANGCI_VERSION)

MODULE := github.com/proof-of-flops/proof-of-flops
VERSION := $(shell git describe --tags --always --dirty 2>/dev/null || echo dev)
LDFLAGS := -X $(MODULE)/cmd/internal/app.Version=$(VERSION)

export FORGE := node_modules/@foundry-rs/forge-$(OS)-$(FOUNDRY_ARCH)/bin/forge
include contracts/contracts.mk

## Running

.PHONY: devnet
devnet: ## Run a whole network on this machine: ROUNDS=3 ends it, JSON=1 reports on stdout, FAULTY=KIND adds a liar, LEDGER=epoch settles points by proofs
	@$(MAKE) setup build >&2
	@exec bin/devnet \
		$(if $(ROUNDS),--rounds '$(ROUNDS)') $(if $(filter-out 0,$(JSON)),--json) $(if $(FAULTY),--faulty '$(FAULTY)') \
		$(if $(LEDGER),--ledger '$(LEDGER)')

.PHONY: build
build: ## Build the programs into bin/
	@go build -ldflags '$(LDFLAGS)' -o bin/ ./cmd/...

.PHONY: setup
setup: contracts/node_modules ## Install the pinned chain tools
	@[ -x contracts/$(FORGE) ] || npm --prefix contracts install --no-save --no-package-lock --ignore-scripts \
		$(foreach tool,anvil cast forge,@foundry-rs/$(tool)-$(OS)-$(FOUNDRY_ARCH)@$(FOUNDRY_VERSION)) \
		@bufbuild/buf-$(OS)-$(BUF_ARCH)@$(BUF_VERSION)

## Checking

# One step after the other, however many jobs make may run: several tests keep time.
.PHONY: test
test: ## Run every test and staleness check but those that are long for the sake of breadth
	@$(MAKE) setup
	@$(MAKE) vet
	@$(MAKE) bindings-check
	@$(MAKE) proto-check
	@$(MAKE) ptx-check
	@$(MAKE) contracts-test
	@$(MAKE) go-test

# The tests that call long.Only, wide invariant runs of the contracts, and with the race or the address sanitizer what
# `make test` runs without.
.PHONY: test-long
test-long: ## Run the tests that `make test` leaves out: long ones, and sanitizers over arithmetic
	@$(MAKE) setup
	@$(MAKE) contracts-test-long
	@$(MAKE) kernels-test
	@$(MAKE) go-test-long

# Arithmetic, and commands around devices: the race detector has little to find there, and most of them take several
# times as long with it.
UNRACED := ./flops ./bls ./epoch ./keys ./zk/... ./compute/cpu ./compute/cuda/kernels ./cmd/operator \
	./tests/attacks ./tools/economics ./tools/gpucheck

# Whole networks keep time: they run with nothing beside them but what yields to them. Four at a time keep two
# processors half busy.
NETWORKS := ./devnet ./tests
NETWORKS_AT_A_TIME := 4

# verifier-check makes the development keys, if the user's cache has none: the networks need them.
.PHONY: go-test go-test-raced go-test-networks go-test-unraced
go-test: ## Run the Go tests, with the race detector where there is concurrency
	@$(MAKE) go-test-raced
	@$(MAKE) verifier-check
	@$(MAKE) -j2 go-test-networks go-test-unraced

go-test-raced:
	go test -race -timeout 20m $$(go list ./... | grep -vxFf <(go list $(UNRACED) $(NETWORKS)))

go-test-networks:
	go test -race -timeout 20m -p 2 -parallel $(NETWORKS_AT_A_TIME) $(NETWORKS)

go-test-unraced:
	nice -n 19 go test -timeout 20m $(UNRACED)

.PHONY: go-test-long go-test-long-networks go-test-long-raced
go-test-long: verifier-check ceremony-test ## Run the long Go tests, and the race detector over arithmetic
	@$(MAKE) -j2 go-test-long-networks go-test-long-raced

go-test-long-networks:
	POF_LONG=1 go test -race -timeout 60m -parallel $(NETWORKS_AT_A_TIME) ./tests

go-test-long-raced:
	POF_LONG=1 nice -n 19 go test -race -timeout 60m $(UNRACED)

# The race detector would make half an hour of it.
.PHONY: ceremony-test
ceremony-test: ## Run a whole ceremony of the devnet's shape: two contributors, both phases, a proof
	POF_LONG=1 go test -timeout 30m ./zk/ceremony -run TestCeremonyOfTwo

.PHONY: kernels-test
kernels-test: ## Run the CPU kernels' tests under the address sanitizer, and those of ARM in an emulator if it is there
	@if [ $(OS) = linux ]; then echo "go test -asan ./compute/cpu" && go test -asan ./compute/cpu; \
	else echo "the address sanitizer is used on Linux"; fi
	@if command -v qemu-aarch64 >/dev/null && command -v aarch64-linux-gnu-gcc >/dev/null; then $(MAKE) kernels-test-arm64; \
	else echo "ARM's kernels are not tested: that takes qemu-user, gcc-aarch64-linux-gnu and libc6-dev-arm64-cross"; fi

# -cpu max has the dot product, which the emulator's default lacks.
.PHONY: kernels-test-arm64
kernels-test-arm64: ## Run the tests of ARM's CPU kernels in an emulator
	@built=$$(mktemp) && trap 'rm -f "$$built"' EXIT && \
	GOARCH=arm64 CGO_ENABLED=1 CC=aarch64-linux-gnu-gcc go test -c -o "$$built" ./compute/cpu && \
	cd compute/cpu && qemu-aarch64 -cpu max -L /usr/aarch64-linux-gnu "$$built" -test.short

.PHONY: vet
vet: ## Vet the Go code, also as it is built without cgo
	go vet ./...
	CGO_ENABLED=0 go vet ./compute/...

.PHONY: lint
lint: format-check go-lint proto-lint contracts-lint ## Check format, style and the arrows between packages

.PHONY: format-check
format-check: ## Check that gofmt would change nothing
	@unformatted=$$(gofmt -l $$(git ls-files '*.go' ':!bindings')); \
		[ -z "$$unformatted" ] || { echo "run gofmt -w on:" >&2; echo "$$unformatted" >&2; exit 1; }

.PHONY: go-lint
go-lint: $(GOLANGCI) ## Lint the Go code
	$(GOLANGCI) run ./...

.PHONY: proto-lint
proto-lint: contracts/node_modules ## Lint the API's protobuf
	cd api && $(BUF) lint

FUZZTIME ?= 20s

# Their seeds and what is kept under testdata/fuzz run with every `go test`. Minimising an input that is new only takes
# time; one that fails is still small enough to read.
.PHONY: fuzz
fuzz: ## Fuzz every decoder and API handler, each for FUZZTIME
	@for pkg in $$(git ls-files '*_test.go' | xargs grep -l '^func Fuzz' | xargs -n1 dirname | sort -u); do \
		for target in $$(grep -ho '^func Fuzz[A-Za-z]*' $$pkg/*_test.go | cut -d' ' -f2); do \
			echo "$$pkg $$target" >&2; \
			go test -run '^$$' -fuzz "^$$target\$$" -fuzztime $(FUZZTIME) -fuzzminimizetime 1x ./$$pkg || exit 1; \
		done; \
	done

VULNDB ?= https://vuln.go.dev

.PHONY: vuln
vuln: ## Look for known vulnerabilities in what the code calls (asks VULNDB, the Go vulnerability database)
	go run golang.org/x/vuln/cmd/govulncheck@v1.9.0 -db '$(VULNDB)' ./...

# The yardsticks are linked into this program alone.
.PHONY: bench
bench: ## Measure the CPU kernels against OpenBLAS and oneDNN (JSON=1 for one line of JSON)
	@for header in cblas.h oneapi/dnnl/dnnl.h; do \
		echo "#include <$$header>" | gcc -E -x c - >/dev/null 2>&1 || \
		{ echo "$$header is missing: install the yardsticks, apt-get install libopenblas-dev libdnnl-dev" >&2; exit 1; }; \
	done
	@go build -tags yardsticks -o bin/bench ./tools/bench
	@bin/bench $(if $(filter-out 0,$(JSON)),-json)

# It needs nothing of CUDA but the driver, and of this repository only flops/ and compute/.
.PHONY: gpucheck
gpucheck: ## Build bin/gpucheck, one file that checks the GPUs of the machine that it is run on
	@go build -o bin/gpucheck ./tools/gpucheck

.PHONY: gpu-check
gpu-check: gpucheck ## Check this machine's GPUs against the CPU and measure them beside cuBLASLt (JSON=1 for one line of JSON)
	@bin/gpucheck $(if $(filter-out 0,$(JSON)),-json) $(if $(SIZES),-sizes '$(SIZES)')

.PHONY: prove-bench
prove-bench: ## Measure proving epochs (SHAPES=8x2,64x16, JSON=1 for one line of JSON)
	@go build -tags yardsticks -o bin/provebench ./tools/provebench
	@bin/provebench $(if $(SHAPES),-shapes '$(SHAPES)') $(if $(filter-out 0,$(JSON)),-json)

.PHONY: go-bench
go-bench: ## Run the Go benchmarks of the domain and of the devices
	go test -run '^$$' -bench . -benchmem -timeout 30m ./flops/... ./compute/...

.PHONY: gas
gas: setup ## Measure what transactions cost, on anvil with EigenLayer's contracts, and write docs/gas.md
	go run ./tools/gas

## Generating

.PHONY: proto
proto: contracts/node_modules $(PROTOC_PLUGINS) ## Regenerate the Go code of the API from its protobuf
	cd api && $(BUF) generate

.PHONY: proto-check
proto-check: contracts/node_modules $(PROTOC_PLUGINS) ## Fail if the API's generated code is stale
	@fresh=$$(mktemp -d) && trap 'rm -rf "$$fresh"' EXIT && \
	(cd api && $(BUF) generate -o "$$fresh") && \
	for f in $$(cd "$$fresh" && find . -type f); do \
		diff "api/$$f" "$$fresh/$$f" || { echo "api/ is stale: run 'make proto'" >&2; exit 1; }; \
	done

# The keys of half a minute's work follow from the circuit; a test fails if what is kept of them is stale.
.PHONY: verifier
verifier: ## Rewrite the development keys' pins, their verifier in Solidity and the fixture of its tests
	go run ./tools/verifiergen
	go test ./zk -run TestFixtureOfTheContracts -update

# The kernels' PTX takes clang and nothing of NVIDIA's; another version of it may write the same otherwise.
CLANG := clang++-19
KERNELS := compute/cuda/kernels
PTX := cd $(KERNELS) && $(CLANG) -std=c++17 -x cuda --cuda-device-only --cuda-gpu-arch=sm_80 --cuda-feature=+ptx74 \
	-nocudainc -nocudalib -O3 -Wall -Wextra -Werror -S pof.cu -o

.PHONY: ptx
ptx: ## Compile the CUDA kernels to PTX
	@command -v $(CLANG) >/dev/null || { echo "$(CLANG) is missing: apt-get install clang-19" >&2; exit 1; }
	$(PTX) pof_sm80.ptx

.PHONY: ptx-check
ptx-check: ## Fail if the kernels' PTX is stale, or spills registers if there is a ptxas to tell
	@command -v $(CLANG) >/dev/null || { echo "the kernels' PTX is not checked: that takes clang-19"; exit 0; }; \
	fresh=$$(mktemp) && trap 'rm -f "$$fresh"' EXIT && ($(PTX) "$$fresh") && \
	diff $(KERNELS)/pof_sm80.ptx "$$fresh" >/dev/null || \
		{ echo "$(KERNELS)/pof_sm80.ptx is stale, or not by $$($(CLANG) --version | head -n 1): run 'make ptx'" >&2; exit 1; }
	@if [ -n "$(PTXAS)" ]; then $(MAKE) ptxas; fi

PTXAS ?= $(shell command -v ptxas)
PTXAS_ARCHS := sm_80 sm_86 sm_89 sm_90

.PHONY: ptxas
ptxas: ## Assemble the PTX with NVIDIA's ptxas (PTXAS=path): registers of each kernel; fails if one uses local memory
	@[ -n "$(PTXAS)" ] || { echo "ptxas is not in the PATH: say where it is with PTXAS=path" >&2; exit 1; }
	@for arch in $(PTXAS_ARCHS); do \
		"$(PTXAS)" -v -arch=$$arch -o /dev/null $(KERNELS)/pof_sm80.ptx 2>&1 | awk -v arch=$$arch -f $(KERNELS)/ptxas.awk || exit 1; \
	done

EMULATOR ?= bin/emulator

.PHONY: emulator
emulator: ## Build an emulator of NVIDIA's driver that runs the kernels on the CPU, for tests, into EMULATOR
	@go run ./tools/emulator -out '$(EMULATOR)'

# It makes the keys if they are not in the user's cache, in half a minute: with the race detector it would be minutes.
.PHONY: verifier-check
verifier-check: ## Fail if the development keys' verifier in Solidity or its fixture is stale
	go test ./zk -run 'TestDevelopmentVerifier|TestFixture'

.PHONY: reasons
reasons: ## Rewrite docs/reasons.md from the code (a test fails if it is stale)
	go run ./tools/reasons

$(TOOLS)/protoc-gen-go: go.mod
	GOBIN=$(TOOLS) go install google.golang.org/protobuf/cmd/protoc-gen-go
	@touch $@

$(TOOLS)/protoc-gen-connect-go: go.mod
	GOBIN=$(TOOLS) go install connectrpc.com/connect/cmd/protoc-gen-connect-go
	@touch $@

$(GOLANGCI):
	GOBIN=$(TOOLS) go install github.com/golangci/golangci-lint/v2/cmd/golangci-lint@$(GOLANGCI_VERSION)
	@mv $(TOOLS)/golangci-lint $@

## The rest

.PHONY: clean
clean: ## Remove everything that was built or installed here
	rm -rf bin .tools .devnet contracts/node_modules contracts/out contracts/cache

.PHONY: help
help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-18s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
