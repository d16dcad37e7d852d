// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Account } from "../src/interfaces/ILedger.sol";
import { Parameters } from "../src/interfaces/IParameters.sol";
import { IRoundBook, RoundStatus, Settlement } from "../src/interfaces/IRoundBook.sol";
import { Deployed } from "./support/Deployed.sol";
import { GhostAccount, GhostLedger, GhostLine } from "./support/GhostLedger.sol";
import { Headers } from "./support/Headers.sol";

/// @notice A network in which rounds are opened, settled, voided and forgotten in any order, old settlements
/// and certificates are replayed, and the owner does whatever an owner can.
contract Network is Deployed {
    uint256 private constant OPERATORS = 5;

    // How often each thing came about.
    uint256 public settled;
    uint256 public voided;
    uint256 public expired;
    uint256 public refused;
    uint256 public replayed;
    uint256 public changed;
    uint256 public meddled;

    GhostLedger private _ghost;
    bytes private _lastSettlement;
    uint64 private _highestIndex;
    uint256 private _highestTotal;

    function setUp() public override {
        super.setUp();
        _ghost = new GhostLedger();
    }

    // What may happen.

    function openRound() external {
        _open();
    }

    /// @dev All four sign, or all but one.
    function settleRound(uint256 seed, uint256 absent) external {
        _settle(seed, 15 & ~(1 << absent % 5));
    }

    /// @dev At most two sign.
    function settleWithoutQuorum(uint256 seed, uint256 one, uint256 other) external {
        _settle(seed, 15 & (1 << one % 5 | 1 << other % 5));
    }

    function settleAgain() external {
        if (_lastSettlement.length == 0) return;
        (bool ok,) = address(avs).call(_lastSettlement);
        assertTrue(!ok, "no round settles twice");
        ++replayed;
    }

    function voidRound() external {
        uint64 id = _openRound();
        avs.voidRound(id, _sampleOf(id, 8));
        ++voided;
    }

    function expireRound() external {
        uint64 id = _openRound();
        pass(61);
        assertTrue(avs.round(id).status == RoundStatus.Expired, "nobody settled it in time");
        ++expired;
    }

    function wait(uint256 blocks) external {
        pass(bound(blocks, 1, 70));
    }

    function initialise(uint256 which) external {
        address who = operator(1 + which % OPERATORS);
        GhostAccount memory a = _ghost.accountOf(who);
        (bool ok,) = address(ledger).call(abi.encodeCall(ledger.initialise, (who)));
        assertTrue(ok == (!a.initialised && a.lastIndex == 0), "only an empty slot is initialised");
        if (ok) _ghost.initialise(who);
    }

    /// @dev Pauses or unpauses openings; the next action that needs a round unpauses them.
    function togglePause() external {
        bool paused = avs.openingsPaused();
        vm.prank(OWNER);
        if (paused) avs.unpauseOpenings();
        else avs.pauseOpenings();
    }

    function changeParameters(uint256 seed) external {
        Parameters memory next = devnetParameters();
        next.freezeGrace = uint32(1 + seed % 2);
        next.minInterval = uint32(20 + seed % 10);
        vm.prank(OWNER);
        avs.proposeParameters(next);
        vm.warp(vm.getBlockTimestamp() + DELAY);
        vm.prank(OWNER);
        avs.applyParameters(next);
        ++changed;
    }

    /// @dev The owner, the roles that it names, and anybody call anything else, with anything.
    function meddle(uint256 who, bool onLedger, bytes4 selector, bytes calldata arguments) external {
        address[4] memory callers = [OWNER, CHALLENGER, AGGREGATOR, ANYBODY];
        bytes4[4] memory known = [
            ledger.applyLines.selector,
            IRoundBook.settleRound.selector,
            avs.cancelParameters.selector,
            IRoundBook.voidRound.selector
        ];
        if (who % 3 != 0) selector = known[who % 4];
        bytes memory data = abi.encodePacked(selector, arguments);
        if (selector == ledger.applyLines.selector) {
            // With arguments that would be right if they came from the round book.
            (, bytes memory lines) = _lines(who);
            data = abi.encodeCall(ledger.applyLines, (avs.settledCount() + 1, 6, 1e19, lines, 0));
        }
        // An owner may leave, but that would end the story.
        if (selector == avs.renounceOwnership.selector) return;
        vm.prank(callers[who % 4]);
        (bool ok,) = onLedger || selector == ledger.applyLines.selector
            ? address(ledger).call(data)
            : address(avs).call(data);
        assertTrue(!ok || selector != ledger.applyLines.selector, "only the round book applies lines");
        ++meddled;
    }

    // What must hold.

    function checkRounds() external {
        uint64 index = avs.settledCount();
        assertEq(index, settled, "settled count");
        assertLe(_highestIndex, index, "the settled index only grows");
        _highestIndex = index;
        uint64 count = avs.roundCount();
        index = 0;
        uint256 voids;
        for (uint64 id = 1; id <= count; ++id) {
            RoundStatus status = avs.round(id).status;
            assertTrue(status != RoundStatus.None, "every id was opened");
            assertTrue(id == count || status != RoundStatus.Open, "at most one round is open");
            if (status == RoundStatus.Settled) assertEq(avs.round(id).settledIndex, ++index, "in order");
            else assertEq(avs.round(id).settledIndex, 0, "no index without settlement");
            if (status == RoundStatus.Void) ++voids;
            if (id > 1) {
                uint256 interval = avs.round(id).openBlock - avs.round(id - 1).openBlock;
                assertLe(20, interval, "minInterval");
            }
        }
        assertEq(index, settled, "every settlement is on record");
        assertEq(voids, voided, "every void round is on record");
    }

    function checkPoints() external {
        uint256 total;
        for (uint256 i = 1; i <= OPERATORS; ++i) {
            address who = operator(i);
            Account memory a = ledger.accountOf(who);
            GhostAccount memory g = _ghost.accountOf(who);
            assertEq(a.points, g.points, "points");
            assertEq(a.established, g.est, "established work");
            assertEq(a.lastWork, g.lastWork, "last work");
            assertEq(a.streak, g.streak, "streak");
            assertEq(a.lastIndex, g.lastIndex, "last index");
            assertEq(a.lastVerdict, g.lastVerdict, "last verdict");
            assertEq(a.lastSeconds, g.lastSeconds, "last seconds");
            assertTrue(a.initialised == g.initialised, "initialised");
            assertEq(ledger.flopsOf(who), g.points, "flopsOf");
            total += a.points;
        }
        assertLe(_highestTotal, total, "nobody takes points away");
        _highestTotal = total;
        address[4] memory strangers = [OWNER, CHALLENGER, AGGREGATOR, address(this)];
        for (uint256 i; i < strangers.length; ++i) {
            assertEq(ledger.flopsOf(strangers[i]), 0, "who has no line has no points");
        }
    }

    /// @dev The last act of every story has whatever must have come about, so that none lacks it by chance.
    function finish() external {
        this.settleRound(1, 4);
        this.settleWithoutQuorum(1, 0, 1);
        this.settleAgain();
        this.voidRound();
        this.expireRound();
        this.changeParameters(1);
        this.meddle(1, false, 0, "");
        this.checkRounds();
        this.checkPoints();
        assertTrue(settled != 0, "a round was settled");
        assertTrue(voided != 0, "a round was shown void");
        assertTrue(expired != 0, "a round expired");
        assertTrue(refused != 0, "a settlement without quorum was refused");
        assertTrue(replayed != 0, "a settlement came again");
        assertTrue(changed != 0, "the parameters changed");
        assertTrue(meddled != 0, "the owner meddled");
    }

    // How it happens.

    function _settle(uint256 seed, uint256 signersMask) private {
        uint64 id = _openRound();
        bytes memory header = _sampleOf(id, 11 + seed % 7);
        (GhostLine[] memory entries, bytes memory lines) = _lines(seed);
        Settlement memory s = settlementOf(id, header, lines);
        bytes memory data =
            abi.encodeCall(IRoundBook.settleRound, (s, signers.certify(digestOf(s), 1, signersMask)));
        (bool ok,) = address(avs).call(data);
        uint256 signed;
        for (uint256 i; i < 4; ++i) {
            signed += (signersMask >> i) & 1;
        }
        assertTrue(ok == (signed >= 3), "settles if three of four equal stakes sign");
        if (!ok) {
            ++refused;
            return;
        }
        ++settled;
        _lastSettlement = data;
        Parameters memory p = avs.parametersOf(id);
        _ghost.settle(avs.settledCount(), p.window + p.freezeGrace, entries);
    }

    /// @dev The open round, or a new one as soon as there can be one.
    function _openRound() private returns (uint64 id) {
        if (avs.openingsPaused()) this.togglePause();
        id = avs.roundCount();
        if (id != 0 && avs.round(id).status == RoundStatus.Open) {
            // Past its sample and the reach of its hashes, all that is left is to wait.
            if (vm.getBlockNumber() < avs.round(id).openBlock + 50) return id;
        }
        (, uint256 earliest) = avs.canOpen();
        if (earliest > vm.getBlockNumber()) pass(earliest - vm.getBlockNumber());
        assertTrue(_open(), "it could be opened");
        return avs.roundCount();
    }

    function _open() private returns (bool ok) {
        (bool could,) = avs.canOpen();
        vm.prank(CHALLENGER);
        (ok,) = address(avs).call(abi.encodeCall(IRoundBook.openRound, (keccak256(abi.encode(SALT)))));
        assertTrue(ok == could, "opened exactly if it could");
    }

    /// @dev The sample header of a round, the given seconds after its opening; mines up to its block if
    /// needed.
    function _sampleOf(uint64 id, uint256 later) private returns (bytes memory header) {
        uint64 sampleBlock = avs.round(id).openBlock + 11;
        if (vm.getBlockNumber() <= sampleBlock) pass(sampleBlock + 1 - vm.getBlockNumber());
        header = Headers.encode(sampleBlock, avs.round(id).openTime + later, MIX_HASH);
        vm.setBlockhash(sampleBlock, keccak256(header));
    }

    /// @dev Lines of some of the operators: mostly OK, sometimes with too little work for a point.
    function _lines(uint256 seed) private pure returns (GhostLine[] memory entries, bytes memory lines) {
        uint256 members = 1 + seed % (2 ** OPERATORS - 1);
        uint256 count;
        for (uint256 i; i < OPERATORS; ++i) {
            count += (members >> i) & 1;
        }
        entries = new GhostLine[](count);
        count = 0;
        for (uint256 i; i < OPERATORS; ++i) {
            if ((members >> i) & 1 == 0) continue;
            uint256 luck = uint256(keccak256(abi.encode(seed, i)));
            GhostLine memory entry = GhostLine({
                operator: operator(i + 1),
                logSize: uint8(8 + luck % 5),
                laps: uint48(1 + (luck >> 8) % 400),
                verdict: (luck >> 32) % 4 == 0 ? uint8(1 + (luck >> 40) % 4) : 1
            });
            entries[count++] = entry;
            lines = bytes.concat(lines, line(entry.operator, entry.logSize, entry.laps, entry.verdict));
        }
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

    /// @notice Has forge call only the network.
    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(network);
    }

    /// @notice The functions that forge calls there.
    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        targets = new FuzzSelector[](1);
        targets[0].addr = address(network);
        targets[0].selectors = new bytes4[](11);
        targets[0].selectors[0] = Network.settleRound.selector;
        targets[0].selectors[1] = Network.openRound.selector;
        targets[0].selectors[2] = Network.voidRound.selector;
        targets[0].selectors[3] = Network.expireRound.selector;
        targets[0].selectors[4] = Network.settleAgain.selector;
        targets[0].selectors[5] = Network.wait.selector;
        targets[0].selectors[6] = Network.togglePause.selector;
        targets[0].selectors[7] = Network.changeParameters.selector;
        targets[0].selectors[8] = Network.initialise.selector;
        targets[0].selectors[9] = Network.meddle.selector;
        targets[0].selectors[10] = Network.settleWithoutQuorum.selector;
    }

    function invariant_RoundsKeepTheirOrder() external {
        network.checkRounds();
    }

    function invariant_PointsMoveByTheRuleAlone() external {
        network.checkPoints();
    }

    /// @notice Called by forge at the end of each story.
    function afterInvariant() external {
        network.finish();
    }
}
