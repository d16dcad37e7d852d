#!/bin/sh
# bindings.sh DIR: writes the Go bindings of the contracts below into packages under DIR. They hold the ABI and
# creation code that forge compiled; go-ethereum's abigen generates the types. Run from the contracts folder.
set -eu

out=$1
forge=${FORGE:-node_modules/@foundry-rs/forge-linux-amd64/bin/forge}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The tests too: forge keeps them, and `make contracts-test` has nothing left to compile.
"$forge" build --quiet
(cd .. && go build -o "$work/abigen" github.com/ethereum/go-ethereum/cmd/abigen)

# generate PACKAGE SOURCE CONTRACT...: binds contracts of one source file in one package, one Go file each.
generate() {
    package=$1 source=$2
    shift 2
    mkdir -p "$out/$package"
    for contract in "$@"; do
        node -e '
            const fs = require("fs");
            const { abi, bytecode } = JSON.parse(fs.readFileSync(process.argv[1]));
            fs.writeFileSync(process.argv[2] + ".abi", JSON.stringify(abi));
            fs.writeFileSync(process.argv[2] + ".bin", bytecode.object);
        ' "out/$source/$contract.json" "$work/$contract"
        "$work/abigen" --abi "$work/$contract.abi" --bin "$work/$contract.bin" --pkg "$package" --type "$contract" \
            > "$out/$package/$(echo "$contract" | tr '[:upper:]' '[:lower:]').go"
    done
}

generate proofofflops ProofOfFlops.sol ProofOfFlops
generate disputes Disputes.sol Disputes
generate directledger DirectLedger.sol DirectLedger
generate epochledger EpochLedger.sol EpochLedger
generate epochverifier DevelopmentVerifier8x2.sol DevelopmentVerifier8x2
generate randao Randao.sol Randao
generate proxies TransparentUpgradeableProxy.sol TransparentUpgradeableProxy
generate proxies ProxyAdmin.sol ProxyAdmin
