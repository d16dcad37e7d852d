// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Test } from "./support/Test.sol";

/// @notice Every contract that is deployed stays well below the 24,576 bytes of code that EIP-170 allows, so that
/// there is room for a repair.
contract CodeSizeTest is Test {
    uint256 private constant MOST = 24_000;

    function test_RuntimeCodeStaysInBudget() public view {
        string[6] memory artifacts = [
            "ProofOfFlops.sol:ProofOfFlops",
            "Disputes.sol:Disputes",
            "DirectLedger.sol:DirectLedger",
            "EpochLedger.sol:EpochLedger",
            "DevelopmentVerifier8x2.sol:DevelopmentVerifier8x2",
            "Randao.sol:Randao"
        ];
        for (uint256 i; i < artifacts.length; ++i) {
            uint256 size = vm.getDeployedCode(artifacts[i]).length;
            assertTrue(size != 0, artifacts[i]);
            assertLe(size, MOST, artifacts[i]);
        }
    }
}
