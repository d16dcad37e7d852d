// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IRoundBook, Settlement } from "../src/interfaces/IRoundBook.sol";
import { Deployed } from "./support/Deployed.sol";

/// @notice What transactions cost, including intrinsic gas, with all state cold. EigenLayer is a mock without
/// proxies: with the real registries each call to them costs some 5,000 more.
contract GasTest is Deployed {
    // solhint-disable-next-line event-name-capwords
    event log_named_uint(string name, uint256 value);

    /// @dev Settlements of the open round, by number of lines.
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
        _stayIn(135_000, "openRound", data);
    }

    function test_SettlingOneLineStaysInBudget() public {
        _stayIn(280_000, "settleRound, 1 line", _settlements[1]);
    }

    function test_SettlingFourLinesStaysInBudget() public {
        _stayIn(300_000, "settleRound, 4 lines", _settlements[4]);
    }

    function test_SettlingSixtyFourLinesStaysInBudget() public {
        _stayIn(280_000 + 63 * 6_600, "settleRound, 64 lines", _settlements[64]);
    }

    function _stayIn(uint256 budget, string memory name, bytes memory data) private {
        uint256 used = 21_000;
        for (uint256 i; i < data.length; ++i) {
            used += data[i] == 0 ? 4 : 16;
        }
        uint256 before = gasleft();
        (bool ok,) = address(avs).call(data);
        used += before - gasleft();
        assertTrue(ok, name);
        emit log_named_uint(name, used);
        assertLe(used, budget, name);
    }
}
