// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IRoundBook, Settlement } from "../src/interfaces/IRoundBook.sol";
import { Deployed } from "./support/Deployed.sol";
import { Meter } from "./support/Meter.sol";

/// @notice What transactions cost, including intrinsic gas, with all state cold. EigenLayer is a mock without
/// proxies: with the real registries each call to them costs some 5,000 more.
contract GasTest is Deployed, Meter {
    /// @dev Settlements of the open round by their number of lines.
    mapping(uint256 lines => bytes data) private _settlements;

    /// @dev Every line's account was paid for ahead, and the first round is settled.
    function setUp() public override {
        super.setUp();
        for (uint256 i = 1; i <= 64; ++i) {
            ledger.initialise(operator(i));
        }
        (uint64 id, bytes memory header) = openAndSample();
        settle(id, header, someLines(64));
        pass(10);
        (id, header) = openAndSample();
        uint256[3] memory counts = [uint256(1), 4, 64];
        for (uint256 i; i < counts.length; ++i) {
            Settlement memory s = settlementOf(id, header, someLines(counts[i]));
            _settlements[counts[i]] =
                abi.encodeCall(IRoundBook.settleRound, (s, signers.certify(digestOf(s), 1, 7)));
        }
    }

    function test_OpenRoundStaysInBudget() public {
        pass(60);
        bytes memory data = abi.encodeCall(IRoundBook.openRound, (keccak256(abi.encode(SALT))));
        vm.prank(CHALLENGER);
        send("openRound", 135_000, address(avs), data);
    }

    function test_SettlingOneLineStaysInBudget() public {
        send("settleRound, 1 line", 280_000, address(avs), _settlements[1]);
    }

    function test_SettlingFourLinesStaysInBudget() public {
        send("settleRound, 4 lines", 300_000, address(avs), _settlements[4]);
    }

    function test_SettlingSixtyFourLinesStaysInBudget() public {
        send("settleRound, 64 lines", 280_000 + 63 * 6_600, address(avs), _settlements[64]);
    }
}
