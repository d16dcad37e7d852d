// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { EpochProof } from "../src/interfaces/IEpochLedger.sol";
import { RoundStatus } from "../src/interfaces/IRoundBook.sol";
import { EpochTest } from "./support/EpochTest.sol";
import { GhostAccount, GhostRule } from "./support/GhostLedger.sol";

/// @notice A network on the epoch ledger in which rounds, faults, proofs, withdrawals, arrivals and
/// departures follow each other in any order, proofs come late, twice and damaged, and anybody calls
/// anything. Beside it runs a ledger written word by word from the rule, without slots, steps or roots.
contract EpochStory is EpochTest {
    uint256 private constant OPERATORS = 7;
    /// @dev The operators and three accounts that only open disputes: more than there are slots.
    uint256 private constant ACCOUNTS = 10;

    // How often each thing came about.
    uint256 public settled;
    uint256 public proven;
    uint256 public refused;
    uint256 public faults;
    uint256 public released;
    uint256 public returned;
    uint256 public withdrawn;

    mapping(address account => GhostAccount) private _ghost;
    mapping(address account => bool) private _hasLeft;
    /// @dev The holder of each slot when the round was opened.
    address[] private _holders;
    bool private _open;
    EpochProof private _lastProof;

    // What may happen.

    function openRound() public {
        if (_open) return;
        _open = true;
        setRound(RoundStatus.Open);
        _holders = ledger.holders();
    }

    function settleRound(uint256 seed) external {
        openRound();
        uint256[] memory values = new uint256[](SLOTS);
        ++settledCount;
        for (uint256 i; i < OPERATORS; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            if (seed % 5 == 0) continue;
            uint256 work = (seed >> 8) % ((seed >> 16) & 1 == 0 ? 5 : 3e9);
            uint256 verdict = (seed >> 48) % 5 == 0 ? 2 + (seed >> 56) % 3 : 1;
            for (uint256 slot; slot < _holders.length; ++slot) {
                if (_holders[slot] != operator(i)) continue;
                values[slot] = work + verdict * 2 ** 48;
                GhostAccount memory a = _ghost[operator(i)];
                GhostRule.apply_(a, settledCount, SECONDS, work, verdict);
                _ghost[operator(i)] = a;
            }
        }
        bytes32 digest = model.digestOfValues(values);
        ledger.applyLines(settledCount, SECONDS, MAX_FLOP, "", digest);
        _close();
        ++settled;
    }

    function voidRound() external {
        if (_open) _close();
    }

    function fault(uint256 who, uint256 by, uint256 work) external {
        (address faulty, address opener) = (operator(who % OPERATORS), operator(by % ACCOUNTS));
        work = work % (work & 1 == 0 ? 1_000 : 2 ** 48);
        (bool held,) = ledger.slotOf(faulty);
        vm.prank(DISPUTES);
        ledger.applyFault(faulty, work, opener);
        GhostAccount memory a = _ghost[faulty];
        uint256 reward = GhostRule.fault(a, work);
        _ghost[faulty] = a;
        (bool slotted,) = ledger.slotOf(opener);
        if (!held || slotted) _ghost[opener].points += reward; // otherwise burnt: the page is full
        ++faults;
    }

    function proveEpoch() external {
        if (ledger.steps() == ledger.settledSteps()) return;
        _lastProof = proveNext();
        ledger.settleEpoch(_lastProof);
        model.settled();
        ++proven;
    }

    /// @dev A proof with something changed, or one that came before, changes nothing.
    function proveFalsely(uint256 seed) external {
        EpochProof memory epoch = _lastProof;
        if (ledger.steps() != ledger.settledSteps() && seed % 4 != 0) {
            epoch = proveNext();
            seed /= 4;
            uint256 bit = 1 << ((seed >> 8) % 64);
            if (seed % 5 == 0) epoch.fromStep ^= uint64(bit);
            if (seed % 5 == 1) epoch.toStep ^= uint64(bit);
            if (seed % 5 == 2) epoch.oldRoot ^= bit;
            if (seed % 5 == 3) epoch.newRoot ^= bit;
            if (seed % 5 == 4) epoch.proof[(seed >> 16) % 8] ^= bit;
        }
        uint256 root = ledger.root();
        (bool ok,) = address(ledger).call(abi.encodeCall(ledger.settleEpoch, (epoch)));
        assertTrue(!ok && ledger.root() == root, "no false proof settles");
        ++refused;
    }

    /// @dev Of the account, or of the next one that has a slot.
    function withdrawAny(uint256 who) external {
        for (uint256 i; i < ACCOUNTS; ++i) {
            address account = operator((who % ACCOUNTS + i) % ACCOUNTS);
            (bool held, uint32 slot) = ledger.slotOf(account);
            (uint256 element, uint256[] memory path) = (model.elementAt(slot), model.pathOf(slot));
            bytes memory data = abi.encodeCall(ledger.withdraw, (account, element, path));
            (bool ok,) = address(ledger).call(data);
            assertTrue(held || !ok, "nothing comes out without a slot");
            if (ok) ++withdrawn;
            if (held) return;
        }
    }

    /// @dev Whatever is taken from the page for somebody else's is refused.
    function withdrawAnothers(uint256 who, uint256 whose) external {
        address account = operator(who % ACCOUNTS);
        uint256 slot = whose % SLOTS;
        (bool held, uint32 own) = ledger.slotOf(account);
        if (held && (own == slot || model.elementAt(own) == model.elementAt(slot))) return;
        (uint256 element, uint256[] memory path) = (model.elementAt(slot), model.pathOf(slot));
        (bool ok,) = address(ledger).call(abi.encodeCall(ledger.withdraw, (account, element, path)));
        assertTrue(!ok, "nobody withdraws another's");
    }

    function comeOrGo(uint256 who) external {
        address account = operator(who % OPERATORS);
        (bool held, uint32 slot) = ledger.slotOf(account);
        if (!held) {
            eigenLayer.setRegistered(account, true);
            (bool ok,) = address(ledger).call(abi.encodeCall(ledger.initialise, (account)));
            if (ok && _hasLeft[account]) ++returned;
            return;
        }
        eigenLayer.setRegistered(account, false);
        if (who & 1 == 0) _settleAll();
        bool pending = ledger.steps() != ledger.settledSteps();
        bytes memory data =
            abi.encodeCall(ledger.release, (account, model.elementAt(slot), model.pathOf(slot)));
        (bool gone,) = address(ledger).call(data);
        assertTrue(gone == (!pending && !_open), "released exactly if nothing is pending");
        if (!gone) return;
        _hasLeft[account] = true;
        ++released;
    }

    /// @dev A stranger's slot is nobody's to keep.
    function releaseOpener(uint256 who) external {
        address account = operator(OPERATORS + who % (ACCOUNTS - OPERATORS));
        (bool held, uint32 slot) = ledger.slotOf(account);
        if (who & 1 == 0) _settleAll();
        bytes memory data =
            abi.encodeCall(ledger.release, (account, model.elementAt(slot), model.pathOf(slot)));
        bool can = held && !_open && ledger.steps() == ledger.settledSteps();
        (bool ok,) = address(ledger).call(data);
        assertTrue(ok == can, "released exactly if nothing is pending");
    }

    // What must hold.

    function checkPage() external view {
        address[] memory holders = ledger.holders();
        assertLe(holders.length, SLOTS, "the page");
        uint256 taken;
        for (uint256 i; i < ACCOUNTS; ++i) {
            (bool held, uint32 slot) = ledger.slotOf(operator(i));
            if (!held) continue;
            ++taken;
            assertEq(holders[slot], operator(i), "holder");
            assertEq(ledger.accountAt(slot), operator(i), "holder");
        }
        for (uint256 slot; slot < holders.length; ++slot) {
            if (holders[slot] != address(0)) --taken;
        }
        assertEq(taken, 0, "one slot each");
    }

    function checkAccounts() external view {
        assertLe(ledger.settledSteps(), ledger.steps(), "steps");
        for (uint256 i; i < ACCOUNTS; ++i) {
            (bool held, uint32 slot) = ledger.slotOf(operator(i));
            GhostAccount memory expected = _ghost[operator(i)];
            if (!held) {
                assertAccount(ledger.accountOf(operator(i)), expected);
            } else if (ledger.settledSteps() == ledger.steps()) {
                assertEq(model.elementAt(slot), model.elementOf(expected), "leaf");
            }
        }
    }

    /// @dev The last act of every story has whatever must have come about, so that none lacks it by chance. Then
    /// every account comes out as it should be.
    function finish() external {
        this.settleRound(1);
        this.proveEpoch();
        this.proveFalsely(0);
        this.fault(0, 1, 5);
        _leaveAndReturn();
        settleAll();
        this.checkPage();
        this.checkAccounts();
        for (uint256 i; i < ACCOUNTS; ++i) {
            (bool held,) = ledger.slotOf(operator(i));
            if (held) {
                withdraw(operator(i));
                ++withdrawn;
            }
            assertAccount(ledger.accountOf(operator(i)), _ghost[operator(i)]);
        }
        assertTrue(settled != 0, "a round was settled");
        assertTrue(proven != 0, "an epoch was proven");
        assertTrue(refused != 0, "a false proof was refused");
        assertTrue(faults != 0, "a fault was proven");
        assertTrue(released != 0, "a slot was released");
        assertTrue(returned != 0, "an operator that had left came back");
        assertTrue(withdrawn != 0, "an account was withdrawn");
    }

    /// @dev An operator with a slot, or if there is none the first one, leaves and comes back.
    function _leaveAndReturn() private {
        uint256 who;
        for (uint256 i; i < OPERATORS; ++i) {
            (bool held,) = ledger.slotOf(operator(i));
            if (held) who = i;
        }
        // An even number, so that everything is settled first.
        if (who & 1 != 0) who += OPERATORS;
        uint256 before = returned;
        for (uint256 i; i < 3 && returned == before; ++i) {
            this.comeOrGo(who);
        }
    }

    /// @dev No round is open, and nothing pending.
    function _settleAll() private {
        if (_open) _close();
        settleAll();
    }

    function _close() private {
        _open = false;
        setRound(RoundStatus.Settled);
    }
}

contract InvariantsEpochTest {
    EpochStory private story;

    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    function setUp() public {
        story = new EpochStory();
        story.setUp();
    }

    /// @notice Has forge call only the story.
    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(story);
    }

    /// @notice The functions that forge calls there.
    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        targets = new FuzzSelector[](1);
        targets[0].addr = address(story);
        targets[0].selectors = new bytes4[](12);
        targets[0].selectors[0] = EpochStory.settleRound.selector;
        targets[0].selectors[1] = EpochStory.openRound.selector;
        targets[0].selectors[2] = EpochStory.voidRound.selector;
        targets[0].selectors[3] = EpochStory.fault.selector;
        targets[0].selectors[4] = EpochStory.proveEpoch.selector;
        targets[0].selectors[5] = EpochStory.proveFalsely.selector;
        targets[0].selectors[6] = EpochStory.withdrawAny.selector;
        targets[0].selectors[7] = EpochStory.withdrawAnothers.selector;
        targets[0].selectors[8] = EpochStory.comeOrGo.selector;
        targets[0].selectors[9] = EpochStory.releaseOpener.selector;
        targets[0].selectors[10] = EpochStory.comeOrGo.selector;
        targets[0].selectors[11] = EpochStory.proveEpoch.selector;
    }

    function invariant_SlotsHaveOneHolderEach() external view {
        story.checkPage();
    }

    function invariant_AccountsAreTheRulesAlone() external view {
        story.checkAccounts();
    }

    /// @notice Called by forge at the end of each story.
    function afterInvariant() external {
        story.finish();
    }
}
