// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IRoundBook, RoundStatus } from "../src/interfaces/IRoundBook.sol";
import { Deployed } from "./support/Deployed.sol";
import { Headers } from "./support/Headers.sol";

/// @notice A network in which rounds are opened, settled, voided and forgotten in any order, and the owner
/// pauses at whim.
contract Network is Deployed {
    uint256 public settled;
    uint256 public credited;
    uint64 private _lastSettled;

    function openRound() external {
        (bool could,) = avs.canOpen();
        vm.prank(CHALLENGER);
        (bool ok,) = address(avs).call(abi.encodeCall(IRoundBook.openRound, (keccak256(abi.encode(SALT)))));
        assertTrue(ok == could, "opened exactly if it could");
    }

    function settleRound(uint256 count, bool early) external {
        uint64 id = avs.roundCount();
        if (id == 0 || avs.round(id).status != RoundStatus.Open) return;
        uint64 sampleBlock = avs.round(id).openBlock + 11;
        if (vm.getBlockNumber() <= sampleBlock) pass(sampleBlock + 1 - vm.getBlockNumber());
        uint256 time = avs.round(id).openTime + (early ? 9 : 11);
        bytes memory header = Headers.encode(sampleBlock, time, MIX_HASH);
        vm.setBlockhash(sampleBlock, keccak256(header));
        if (early) {
            avs.voidRound(id, header);
            return;
        }
        assertTrue(id > _lastSettled, "in order");
        _lastSettled = id;
        count = bound(count, 1, 3);
        settle(id, header, someLines(count));
        ++settled;
        credited += count * 600;
    }

    function wait(uint256 blocks) external {
        pass(bound(blocks, 1, 70));
    }

    function togglePause() external {
        bool paused = avs.openingsPaused();
        vm.prank(OWNER);
        if (paused) avs.unpauseOpenings();
        else avs.pauseOpenings();
    }

    function checkInvariants() external view {
        assertEq(avs.settledCount(), settled, "settled count");
        uint64 count = avs.roundCount();
        uint64 index;
        for (uint64 id = 1; id <= count; ++id) {
            RoundStatus status = avs.round(id).status;
            assertTrue(status != RoundStatus.None, "every id was opened");
            assertTrue(id == count || status != RoundStatus.Open, "at most one round is open");
            if (status == RoundStatus.Settled) assertEq(avs.round(id).settledIndex, ++index, "in order");
            if (id > 1) {
                uint256 interval = avs.round(id).openBlock - avs.round(id - 1).openBlock;
                assertLe(20, interval, "minInterval");
            }
        }
        uint256 points;
        for (uint256 i = 1; i <= 3; ++i) {
            points += ledger.flopsOf(operator(i));
        }
        assertLe(credited, points, "all work was credited");
        assertLe(points, 2 * credited, "at twice its worth at most");
    }
}

contract InvariantsTest {
    Network private network;

    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    function setUp() public {
        network = new Network();
        network.setUp();
    }

    /// @notice Tells forge to call the network alone.
    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(network);
    }

    /// @notice Tells forge what to call there.
    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        targets = new FuzzSelector[](1);
        targets[0].addr = address(network);
        targets[0].selectors = new bytes4[](4);
        targets[0].selectors[0] = Network.openRound.selector;
        targets[0].selectors[1] = Network.settleRound.selector;
        targets[0].selectors[2] = Network.wait.selector;
        targets[0].selectors[3] = Network.togglePause.selector;
    }

    function invariant_RoundsKeepTheirOrderAndPointsTheirWorth() external view {
        network.checkInvariants();
    }
}

