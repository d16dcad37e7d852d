// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Account, ILedger } from "../src/interfaces/ILedger.sol";
import { Lines } from "../src/libraries/Lines.sol";
import { Test } from "./support/Test.sol";

/// @dev The test is the ledger's round book.
contract DirectLedgerTest is Test {
    address private constant OPERATOR = address(0xACC0);
    address private constant DISPUTES = address(0xD15);
    address private constant OPENER = address(0x0BE);
    uint32 private constant SECONDS = 6;

    ILedger private ledger;

    /// @dev The ledger reads this from its round book.
    uint64 public settledCount;

    function setUp() public {
        ledger = ILedger(vm.deployCode("DirectLedger.sol:DirectLedger", abi.encode(address(this), DISPUTES)));
    }

    function test_HistoriesOfTheVectors() public {
        string memory json = vm.readFile("../flops/testdata/ledger-v1.json");
        uint256 steps;
        for (uint256 h; _has(json, _path(h, 0)); ++h) {
            address operator = address(uint160(0x1000 + h));
            for (uint256 s; _has(json, _path(h, s)); ++s) {
                string memory path = _path(h, s);
                uint64 index = uint64(_uint(json, path, "settledIndex"));
                uint256 n = _uint(json, path, "n");
                uint256 laps = _uint(json, path, "laps");
                bool ok = vm.parseJsonBool(json, string.concat(path, ".ok"));
                assertEq((2 * n ** 3 * laps) >> 30, _uint(json, path, "w"), "the vector's work");
                // The vectors don't specify the fault, so take any.
                uint256 verdict = ok ? Lines.OK : Lines.NO_REVEAL + s % 3;
                _apply(operator, index, _log2(n), uint48(laps), uint8(verdict));
                Account memory account = ledger.accountOf(operator);
                string memory where = path;
                assertEq(account.points, _uint(json, path, "points"), where);
                assertEq(account.established, _uint(json, path, "est"), where);
                assertEq(account.streak, _uint(json, path, "streak"), where);
                ++steps;
            }
        }
        assertTrue(steps >= 94, "all of the file was read");
    }

    /// @dev The packed rule agrees with the protocol's, written plainly.
    function testFuzz_PackedRuleIsThePlainRule(uint256[12] calldata seeds) public {
        Plain memory plain;
        uint64 index;
        for (uint256 i; i < seeds.length; ++i) {
            uint256 seed = uint256(keccak256(abi.encode(seeds[i])));
            index += uint64(seed % 16 == 0 ? 1 + (seed >> 8) % 20 : 1);
            uint8 logSize = uint8(8 + (seed >> 16) % 8);
            uint48 laps = uint48(1 + (seed >> 24) % ((seed >> 160) & 1 == 0 ? 300 : type(uint32).max));
            uint8 verdict = uint8((seed >> 64) % 8 == 0 ? 2 + (seed >> 72) % 3 : 1);
            _apply(OPERATOR, index, logSize, laps, verdict);
            _applyPlain(plain, index, logSize, laps, verdict);
            Account memory account = ledger.accountOf(OPERATOR);
            assertEq(account.points, plain.points, "points");
            assertEq(account.established, plain.established, "established");
            assertEq(account.streak, plain.streak, "streak");
            assertEq(account.lastIndex, plain.lastIndex, "last index");
            assertEq(account.lastVerdict, plain.lastVerdict, "last verdict");
            assertEq(account.lastWork, plain.lastWork, "last work");
        }
    }

    function testFuzz_LargestWorkFitsItsFields(uint8 rounds) public {
        uint256 points;
        for (uint64 i = 1; i <= uint64(rounds) + 1; ++i) {
            _apply(OPERATOR, i, 15, type(uint32).max, 1);
            Account memory account = ledger.accountOf(OPERATOR);
            uint256 work = uint256(type(uint32).max) << 16;
            assertEq(account.lastWork, work, "last work");
            assertEq(account.established, work, "established");
            uint256 streak = i - 1 < 128 ? i - 1 : 128;
            points += work + ((work * streak) >> 7);
            assertEq(account.points, points, "points");
        }
    }

    function test_FaultTakesBackTheRoundAndATenthOfTheRest() public {
        // 2·1024³·50 / 2^30 = 100, then 100 + 100·1/128.
        _apply(OPERATOR, 1, 10, 50, 1);
        _apply(OPERATOR, 2, 10, 50, 1);
        _apply(OPERATOR, 3, 10, 500, 1);
        Account memory before = ledger.accountOf(OPERATOR);
        uint256 left = before.points - 200;
        uint256 forfeited = left / 10;
        vm.prank(DISPUTES);
        vm.expectEmit(address(ledger));
        emit ILedger.FaultApplied(OPERATOR, OPENER, 200, forfeited, forfeited / 2);
        (uint256 a, uint256 b, uint256 c) = ledger.applyFault(OPERATOR, 100, OPENER);
        assertEq(a, 200, "taken back");
        assertEq(b, forfeited, "forfeited");
        assertEq(c, forfeited / 2, "reward");
        Account memory account = ledger.accountOf(OPERATOR);
        assertEq(account.points, left - forfeited, "points");
        assertEq(account.streak + account.established, 0, "streak and established work");
        assertEq(account.lastIndex, before.lastIndex, "last index");
        assertEq(account.lastWork, before.lastWork, "last work");
        assertEq(account.lastVerdict, before.lastVerdict, "last verdict");
        assertEq(ledger.flopsOf(OPENER), forfeited / 2, "the opener's");
        settledCount = 3;
        assertEq(ledger.livenessMultiplierOf(OPENER), 1e18, "points alone give no multiplier");
        // The next line starts from zero.
        _apply(OPERATOR, 4, 10, 50, 1);
        assertEq(ledger.flopsOf(OPERATOR), left - forfeited + 100, "no bonus");
    }

    function test_OperatorThatDisputesItselfGainsNothing() public {
        _apply(OPERATOR, 1, 10, 5_000, 1);
        vm.prank(DISPUTES);
        ledger.applyFault(OPERATOR, 100, OPERATOR);
        // From 10,000: 200 taken back, 980 forfeited, 490 of them returned.
        assertEq(ledger.flopsOf(OPERATOR), 9_310, "points");
    }

    function test_FaultOfAnEmptyAccountChangesNothing() public {
        vm.prank(DISPUTES);
        ledger.applyFault(OPERATOR, 100, OPENER);
        assertEq(ledger.flopsOf(OPERATOR) + ledger.flopsOf(OPENER), 0, "no points");
        ledger.initialise(OPERATOR);
    }

    function test_RevertWhen_FaultIsNotFromTheDisputes() public {
        vm.expectRevert(abi.encodeWithSelector(ILedger.NotDisputes.selector, address(this)));
        ledger.applyFault(OPERATOR, 100, OPENER);
    }

    function test_LineWithoutAWholeGiFlopLeavesTheAccountAsItIs() public {
        _apply(OPERATOR, 1, 12, 100, 1);
        bytes32 before = keccak256(abi.encode(ledger.accountOf(OPERATOR)));
        // 2 * 256^3 * 31 is just under 2^30.
        _apply(OPERATOR, 2, 8, 31, 1);
        assertEq(keccak256(abi.encode(ledger.accountOf(OPERATOR))), before, "as it was");
        settledCount = 2;
        assertEq(ledger.livenessMultiplierOf(OPERATOR), 1e18, "and counts as missed: 1 >> 1");
        _apply(OPERATOR, 3, 8, 32, 1);
        assertEq(ledger.accountOf(OPERATOR).lastIndex, 3, "one more lap counts");
    }

    function test_FaultEndsStreakAndKeepsPointsAndRate() public {
        _apply(OPERATOR, 1, 12, 100, 1);
        _apply(OPERATOR, 2, 12, 100, 1);
        uint256 points = ledger.flopsOf(OPERATOR);
        uint256 rate = ledger.rateOf(OPERATOR);
        for (uint8 verdict = 2; verdict <= 4; ++verdict) {
            _apply(OPERATOR, 1 + verdict, 12, 100, verdict);
            assertEq(ledger.lastVerdictOf(OPERATOR), verdict, "verdict");
            Account memory account = ledger.accountOf(OPERATOR);
            assertEq(account.streak, 0, "streak");
            assertEq(account.established, 0, "established");
            assertEq(account.lastIndex, 1 + verdict, "last index");
            assertEq(ledger.flopsOf(OPERATOR), points, "points");
            assertEq(ledger.rateOf(OPERATOR), rate, "rate of the last credited round");
        }
    }

    function test_MultiplierCountsMissedRoundsAsOfNow() public {
        assertEq(ledger.livenessMultiplierOf(OPERATOR), 1e18, "of a newcomer");
        for (uint64 i = 1; i <= 130; ++i) {
            _apply(OPERATOR, i, 12, 100, 1);
        }
        uint256[10] memory streaks = [uint256(128), 64, 32, 16, 8, 4, 2, 1, 0, 0];
        for (uint64 missed; missed < streaks.length; ++missed) {
            settledCount = 130 + missed;
            uint256 expected = 1e18 + streaks[missed] * 1e18 / 128;
            assertEq(ledger.livenessMultiplierOf(OPERATOR), expected, "multiplier");
        }
        settledCount = type(uint64).max;
        assertEq(ledger.livenessMultiplierOf(OPERATOR), 1e18, "of one long gone");
        assertEq(ledger.accountOf(OPERATOR).streak, 128, "as stored");
    }

    function test_RateIsWorkOverTheRoundsSeconds() public {
        assertEq(ledger.rateOf(OPERATOR), 0, "of a newcomer");
        _apply(OPERATOR, 1, 12, 100, 1);
        assertEq(ledger.rateOf(OPERATOR), uint256(12_800) * 2 ** 30 / 6, "FLOP/s");
        ledger.applyLines(2, 122, 0, abi.encodePacked(OPERATOR, uint8(12), uint48(300), uint8(1)), 0);
        assertEq(ledger.rateOf(OPERATOR), uint256(38_400) * 2 ** 30 / 122, "of the last round");
    }

    function test_InitialisedSlotOnlySparesTheCost() public {
        vm.expectEmit(address(ledger));
        emit ILedger.AccountInitialised(OPERATOR);
        vm.prank(address(0xBEEF));
        ledger.initialise(OPERATOR);
        Account memory account = ledger.accountOf(OPERATOR);
        assertTrue(account.initialised, "initialised");
        account.initialised = false;
        Account memory empty;
        assertEq(keccak256(abi.encode(account)), keccak256(abi.encode(empty)), "and nothing else");

        address other = address(0xACC1);
        _apply(other, 3, 12, 100, 1);
        _apply(OPERATOR, 3, 12, 100, 1);
        _apply(OPERATOR, 4, 12, 100, 3);
        _apply(other, 4, 12, 100, 3);
        account = ledger.accountOf(OPERATOR);
        assertTrue(account.initialised, "still marked");
        account.initialised = false;
        assertEq(
            keccak256(abi.encode(account)), keccak256(abi.encode(ledger.accountOf(other))), "same account"
        );
    }

    function test_RevertWhen_AccountIsInUse() public {
        ledger.initialise(OPERATOR);
        vm.expectRevert(abi.encodeWithSelector(ILedger.AlreadyInitialised.selector, OPERATOR));
        ledger.initialise(OPERATOR);
        address other = address(0xACC1);
        _apply(other, 1, 12, 100, 2);
        vm.expectRevert(abi.encodeWithSelector(ILedger.AlreadyInitialised.selector, other));
        ledger.initialise(other);
    }

    function test_RevertWhen_CallerIsNotTheRoundBook() public {
        vm.prank(address(0xBEEF));
        vm.expectRevert(abi.encodeWithSelector(ILedger.NotRoundBook.selector, address(0xBEEF)));
        ledger.applyLines(1, SECONDS, 0, "", 0);
    }

    /// @dev An account of the protocol's rule, written plainly.
    struct Plain {
        uint256 points;
        uint256 established;
        uint256 streak;
        uint256 lastIndex;
        uint256 lastVerdict;
        uint256 lastWork;
    }

    function _applyPlain(Plain memory a, uint256 index, uint256 logSize, uint256 laps, uint256 verdict)
        private
        pure
    {
        uint256 w = 2 * (2 ** logSize) ** 3 * laps / 2 ** 30;
        if (verdict == 1 && w == 0) return;
        uint256 missed = index - a.lastIndex - 1;
        uint256 streak = missed >= 8 ? 0 : a.streak / 2 ** missed;
        (a.lastIndex, a.lastVerdict) = (index, verdict);
        if (verdict != 1) {
            (a.streak, a.established) = (0, 0);
            return;
        }
        uint256 b = w;
        if (streak != 0 && a.established + a.established / 8 + 1 < w) {
            b = a.established + a.established / 8 + 1;
        }
        a.points += w + b * streak / 128;
        uint256 decayed = a.established - a.established / 8;
        a.established = streak == 0 ? w : b > decayed ? b : decayed;
        a.streak = streak + 1 > 128 ? 128 : streak + 1;
        a.lastWork = w;
    }

    function _apply(address operator, uint64 index, uint8 logSize, uint48 laps, uint8 verdict) private {
        ledger.applyLines(index, SECONDS, 0, abi.encodePacked(operator, logSize, laps, verdict), 0);
    }

    function _path(uint256 history, uint256 step) private pure returns (string memory) {
        return string.concat(".histories[", vm.toString(history), "].steps[", vm.toString(step), "]");
    }

    function _has(string memory json, string memory path) private view returns (bool) {
        return vm.keyExistsJson(json, path);
    }

    function _uint(string memory json, string memory path, string memory field)
        private
        pure
        returns (uint256)
    {
        return vm.parseJsonUint(json, string.concat(path, ".", field));
    }

    function _log2(uint256 n) private pure returns (uint8 log) {
        while (n > 1) {
            n >>= 1;
            ++log;
        }
    }
}

