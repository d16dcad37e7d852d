// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { EpochProof, IEpochLedger } from "../../src/interfaces/IEpochLedger.sol";
import { EpochTest } from "./EpochTest.sol";

/// @notice A ledger with gnark's verifier, and the fixture's short history with real proofs: a page of 8, two
/// steps an epoch.
abstract contract EpochFixture is EpochTest {
    string internal json;

    function setUp() public virtual override {
        super.setUp();
        json = vm.readFile("../zk/testdata/epochs-8x2.json");
        ledger = deployReal();
        enterOperators();
    }

    function deployReal() internal returns (IEpochLedger) {
        return deployLedger(vm.deployCode("DevelopmentVerifier8x2.sol:DevelopmentVerifier8x2"), SLOTS, 2);
    }

    function enterOperators() internal {
        for (uint256 i; i < 6; ++i) {
            eigenLayer.setRegistered(member(i), true);
            ledger.initialise(member(i));
        }
    }

    /// @dev Chains an epoch's steps.
    function chainEpoch(uint256 e) internal returns (EpochProof memory epoch) {
        string memory path = epochPath(e);
        epoch.fromStep = uint64(vm.parseJsonUint(json, string.concat(path, ".fromStep")));
        epoch.toStep = uint64(vm.parseJsonUint(json, string.concat(path, ".toStep")));
        epoch.oldRoot = uint256(vm.parseJsonBytes32(json, string.concat(path, ".oldRoot")));
        epoch.newRoot = uint256(vm.parseJsonBytes32(json, string.concat(path, ".newRoot")));
        bytes32[] memory words = vm.parseJsonBytes32Array(json, string.concat(path, ".proof"));
        for (uint256 i; i < 8; ++i) {
            epoch.proof[i] = uint256(words[i]);
        }
        for (uint256 i = epoch.fromStep; i < epoch.toStep; ++i) {
            chainStep(i);
        }
    }

    /// @dev Chains a step as round book and disputes do; the contract must reach the fixture's accumulator.
    function chainStep(uint256 i) internal {
        string memory path = stepPath(i);
        address faulty = vm.parseJsonAddress(json, string.concat(path, ".faultyOperator"));
        if (faulty == address(0)) {
            settledCount = uint64(vm.parseJsonUint(json, string.concat(path, ".settledIndex")));
            ledger.applyLines(
                settledCount,
                uint32(vm.parseJsonUint(json, string.concat(path, ".secondsOfRound"))),
                uint256(vm.parseJsonBytes32(json, string.concat(path, ".maxFlop"))),
                vm.parseJsonBytes(json, string.concat(path, ".lines")),
                vm.parseJsonBytes32(json, string.concat(path, ".linesDigest"))
            );
        } else {
            fault(
                faulty,
                vm.parseJsonUint(json, string.concat(path, ".faultWork")),
                vm.parseJsonAddress(json, string.concat(path, ".faultBeneficiary"))
            );
        }
    }

    function member(uint256 i) internal pure returns (address) {
        return address(uint160(0xa0) << 152 | uint160(i + 1));
    }

    function leafAfter(uint256 e, uint256 slot)
        internal
        view
        returns (uint256 element, uint256[] memory path)
    {
        string memory place = string.concat("[", vm.toString(slot), "]");
        element = uint256(vm.parseJsonBytes32(json, string.concat(epochPath(e), ".elements", place)));
        bytes32[] memory words = vm.parseJsonBytes32Array(json, string.concat(epochPath(e), ".paths", place));
        assembly ("memory-safe") {
            path := words
        }
    }

    function epochPath(uint256 e) internal pure returns (string memory) {
        return string.concat(".epochs[", vm.toString(e), "]");
    }

    function stepPath(uint256 i) internal pure returns (string memory) {
        return string.concat(".steps[", vm.toString(i), "]");
    }
}
