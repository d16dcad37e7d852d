# The contracts and their Go bindings. Included by the Makefile at the repository's root.

FORGE ?= node_modules/@foundry-rs/forge-linux-amd64/bin/forge

.PHONY: contracts-install contracts-test contracts-test-long contracts-fmt contracts-lint bindings bindings-check

contracts/node_modules: contracts/package-lock.json
	cd contracts && npm ci --ignore-scripts --no-audit --no-fund || { rm -rf node_modules; exit 1; }
	touch $@

contracts-install: contracts/node_modules ## Install the pinned chain tools and Solidity dependencies

contracts-test: contracts/node_modules ## Run the forge tests
	cd contracts && $(FORGE) test

# Profile wide is in contracts/foundry.toml.
contracts-test-long: contracts/node_modules ## Run the fuzz and invariant tests over more inputs and longer
	cd contracts && FOUNDRY_PROFILE=wide $(FORGE) test --match-test '^(testFuzz|invariant)_'

contracts-fmt: contracts/node_modules ## Format the Solidity sources
	cd contracts && $(FORGE) fmt

contracts-lint: contracts/node_modules ## Check format and style of the Solidity sources
	cd contracts && $(FORGE) fmt --check
	cd contracts && node node_modules/solhint/solhint.js --max-warnings 0 'src/**/*.sol' 'test/**/*.sol'

bindings: contracts/node_modules ## Regenerate the Go bindings of the contracts
	@fresh=$$(mktemp -d) && trap 'rm -rf "$$fresh"' EXIT && \
	(cd contracts && scripts/bindings.sh "$$fresh") && \
	rm -rf bindings && cp -r "$$fresh" bindings && chmod 755 bindings

bindings-check: contracts/node_modules ## Fail if the Go bindings are stale
	@fresh=$$(mktemp -d); trap 'rm -rf "$$fresh"' EXIT; \
	(cd contracts && scripts/bindings.sh "$$fresh"); \
	diff -r bindings "$$fresh" || { echo "bindings/ is stale: run 'make bindings'" >&2; exit 1; }
