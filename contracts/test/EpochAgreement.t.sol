// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Account, ILedger } from "../src/interfaces/ILedger.sol";
import { EpochTest } from "./support/EpochTest.sol";

/// @notice The two ledgers, given the same rounds and faults, agree operator by operator.
contract EpochAgreementTest is EpochTest {
    ILedger private _direct;

    function setUp() public override {
        super.setUp();
        _direct = ILedger(vm.deployCode("DirectLedger.sol:DirectLedger", abi.encode(address(this), DISPUTES)));
        for (uint256 i; i < SLOTS - 1; ++i) {
            enter(operator(i));
            _direct.initialise(operator(i));
        }
    }

    /// forge-config: default.fuzz.runs = 64
    /// forge-config: wide.fuzz.runs = 512
    function testFuzz_LedgersAgreeOverRandomHistories(uint256 seed) public {
        for (uint256 i; i < 24; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 action = seed % 16;
            if (action < 11) _round(seed >> 8);
            else if (action < 13) _fault(seed >> 8);
            else if (action == 13) _comeAndGo(operator((seed >> 8) % (SLOTS - 1)));
            else if (ledger.settledSteps() != ledger.steps()) settleNext();
        }
        settleAll();
        for (uint256 i; i < SLOTS; ++i) {
            _compare(operator(i));
        }
    }

    /// @dev Every operator that has not left may or may not have a line, with any verdict; sometimes with so
    /// little work that it counts as missed.
    function _round(uint256 seed) private {
        bytes memory lines;
        for (uint256 i; i < SLOTS - 1; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            (bool held,) = ledger.slotOf(operator(i));
            if (!held || seed % 6 == 0) continue;
            uint8 logSize = uint8(8 + (seed >> 8) % 5);
            uint48 laps = uint48(1 + (seed >> 16) % ((seed >> 24) & 1 == 0 ? 40 : 100_000));
            uint8 verdict = uint8((seed >> 48) % 5 == 0 ? 2 + (seed >> 56) % 3 : 1);
            lines = bytes.concat(lines, abi.encodePacked(operator(i), logSize, laps, verdict));
        }
        settleLines(lines);
        _direct.applyLines(settledCount, SECONDS, MAX_FLOP, lines, 0);
    }

    /// @dev Against any operator, opened by any account, including the operator itself and accounts that
    /// never worked.
    function _fault(uint256 seed) private {
        (address who, address opener) = (operator(seed % (SLOTS - 1)), operator((seed >> 8) % SLOTS));
        uint256 work = (seed >> 16) % ((seed >> 64) & 1 == 0 ? 100 : 2 ** 48);
        fault(who, work, opener);
        vm.prank(DISPUTES);
        _direct.applyFault(who, work, opener);
    }

    function _comeAndGo(address who) private {
        (bool held,) = ledger.slotOf(who);
        if (held) quit(who);
        else enter(who);
    }

    function _compare(address who) private {
        (bool held,) = ledger.slotOf(who);
        if (held) withdraw(who);
        Account memory a = ledger.accountOf(who);
        Account memory b = _direct.accountOf(who);
        (a.initialised, b.initialised) = (false, false);
        assertEq(a.points, b.points, "points");
        assertEq(keccak256(abi.encode(a)), keccak256(abi.encode(b)), "the whole account");
    }
}
