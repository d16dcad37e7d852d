// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Lines } from "../../src/libraries/Lines.sol";
import { Test } from "../support/Test.sol";

contract LineChecker {
    function check(bytes calldata lines, Lines.Bounds calldata bounds) external pure {
        Lines.check(lines, bounds);
    }
}

contract LinesTest is Test {
    LineChecker private checker;
    Lines.Bounds private bounds = Lines.Bounds({ minLogSize: 8, maxLogSize: 12, maxWork: 4e18, maxLines: 3 });

    function setUp() public {
        checker = new LineChecker();
    }

    function test_AcceptsEveryVerdictAndTheOutermostValues() public view {
        for (uint8 verdict = 1; verdict <= 4; ++verdict) {
            checker.check(_line(1, 8, 1, verdict), bounds);
        }
        checker.check(_line(type(uint160).max, 12, 29_103_830, 1), bounds);
        checker.check(_line(1, 8, type(uint32).max, 1), bounds);
        checker.check(
            bytes.concat(_line(1, 8, 1, 1), _line(2, 8, 1, 1), _line(type(uint160).max, 8, 1, 1)), bounds
        );
    }

    function test_RevertWhen_LinesAreTruncated() public {
        _refuse(hex"00", abi.encodeWithSelector(Lines.LinesTruncated.selector, 1));
        _refuse(
            bytes.concat(_line(1, 8, 1, 1), hex"00"),
            abi.encodeWithSelector(Lines.LinesTruncated.selector, 29)
        );
    }

    function test_RevertWhen_ThereAreNoneOrTooMany() public {
        _refuse("", abi.encodeWithSelector(Lines.LineCountOutOfBounds.selector, 0, 3));
        bytes memory four =
            bytes.concat(_line(1, 8, 1, 1), _line(2, 8, 1, 1), _line(3, 8, 1, 1), _line(4, 8, 1, 1));
        _refuse(four, abi.encodeWithSelector(Lines.LineCountOutOfBounds.selector, 4, 3));
    }

    function test_RevertWhen_OperatorsAreNotAscending() public {
        bytes4 selector = Lines.OperatorsNotAscending.selector;
        _refuse(_line(0, 8, 1, 1), abi.encodeWithSelector(selector, 0, 0, 0));
        _refuse(bytes.concat(_line(5, 8, 1, 1), _line(5, 8, 1, 1)), abi.encodeWithSelector(selector, 1, 5, 5));
        _refuse(
            bytes.concat(_line(1, 8, 1, 1), _line(5, 8, 1, 1), _line(4, 8, 1, 1)),
            abi.encodeWithSelector(selector, 2, 5, 4)
        );
    }

    function test_RevertWhen_ALineIsOutOfBounds() public {
        _refuse(_line(1, 7, 1, 1), abi.encodeWithSelector(Lines.SizeNotAllowed.selector, 0, 7));
        _refuse(_line(1, 13, 1, 1), abi.encodeWithSelector(Lines.SizeNotAllowed.selector, 0, 13));
        _refuse(_line(1, 255, 1, 1), abi.encodeWithSelector(Lines.SizeNotAllowed.selector, 0, 255));
        _refuse(_line(1, 8, 0, 1), abi.encodeWithSelector(Lines.LapsOutOfBounds.selector, 0, 0));
        _refuse(_line(1, 8, 2 ** 32, 1), abi.encodeWithSelector(Lines.LapsOutOfBounds.selector, 0, 2 ** 32));
        _refuse(
            _line(1, 12, 29_103_831, 1),
            abi.encodeWithSelector(Lines.WorkTooLarge.selector, 0, uint256(29_103_831) << 37, 4e18)
        );
        _refuse(_line(1, 8, 1, 0), abi.encodeWithSelector(Lines.UnknownVerdict.selector, 0, 0));
        _refuse(_line(1, 8, 1, 5), abi.encodeWithSelector(Lines.UnknownVerdict.selector, 0, 5));
        _refuse(_line(1, 8, 1, 16), abi.encodeWithSelector(Lines.UnknownVerdict.selector, 0, 16));
        _refuse(_line(1, 8, 1, 255), abi.encodeWithSelector(Lines.UnknownVerdict.selector, 0, 255));
        _refuse(
            bytes.concat(_line(1, 8, 1, 1), _line(2, 8, 1, 9)),
            abi.encodeWithSelector(Lines.UnknownVerdict.selector, 1, 9)
        );
    }

    /// @dev The branchless check agrees with a plainly written one.
    function testFuzz_ALineIsAcceptedExactlyIfItIsInBounds(
        uint160 first,
        uint160 second,
        uint8 logSize,
        uint48 laps,
        uint8 verdict,
        uint8 shape
    ) public view {
        // Half of the time, each value is near its bounds.
        if (shape & 1 != 0) second = uint160(bound(second, 0, 2)) + first / 2;
        if (shape & 2 != 0) logSize = uint8(bound(logSize, 7, 13));
        if (shape & 4 != 0) laps = uint48(bound(laps, 0, 2 ** 33));
        if (shape & 8 != 0) verdict = uint8(bound(verdict, 0, 5));
        bool good = first > 0 && second > first && logSize >= 8 && logSize <= 12 && laps >= 1
            && laps <= type(uint32).max && verdict >= 1 && verdict <= 4;
        if (good) good = 2 * (uint256(2) ** logSize) ** 3 * laps <= 4e18;
        bytes memory lines = bytes.concat(_line(first, 8, 1, 1), _line(second, logSize, laps, verdict));
        (bool ok, bytes memory reason) =
            address(checker).staticcall(abi.encodeCall(checker.check, (lines, bounds)));
        assertTrue(ok == good, "accepted");
        assertTrue(ok || bytes4(reason) != bytes4(keccak256("Panic(uint256)")), "refused by name");
    }

    function _line(uint160 operator, uint8 logSize, uint48 laps, uint8 verdict)
        private
        pure
        returns (bytes memory)
    {
        return abi.encodePacked(operator, logSize, laps, verdict);
    }

    function _refuse(bytes memory lines, bytes memory reason) private {
        vm.expectRevert(reason);
        checker.check(lines, bounds);
    }
}

