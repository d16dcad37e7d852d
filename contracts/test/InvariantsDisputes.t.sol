// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Answer, AnswerStatus, Claim, Dispute, DisputeStatus } from "../src/interfaces/IDisputes.sol";
import { Disputed } from "./support/Disputed.sol";

/// @notice A court in which all tiles in the first rows of the honest operator and of the liar are disputed,
/// answered, answered falsely, felled and resolved, in any order and by anybody. The test ensures only that,
/// before time runs out, somebody has answered for the honest operator and has felled the false answers.
contract Court is Disputed {
    struct Case {
        uint256 who;
        uint32 column;
        bytes32 id;
        Claim claim;
    }

    Case[] private _cases;
    /// @dev The committed tile, and another with the same digest that differs from it in column `_at`.
    mapping(uint256 who => mapping(uint32 column => bytes)) private _committed;
    mapping(uint256 who => mapping(uint32 column => bytes)) private _other;
    mapping(uint256 who => mapping(uint32 column => uint256)) private _at;
    bytes32 private _honestPoints;
    uint256 public resolved;

    function setUp() public override {
        vm.pauseGasMetering();
        super.setUp();
        for (uint256 who; who < 2; ++who) {
            for (uint32 column; column < TILES; ++column) {
                _committed[who][column] = tileOf(who, column);
                (_other[who][column], _at[who][column]) = otherTile(who, column, 0);
            }
        }
        _honestPoints = keccak256(abi.encode(ledger.accountOf(operator(1))));
        vm.resumeGasMetering();
    }

    function open(bool liar, uint8 column) external {
        uint256 who = liar ? LIAR : HONEST;
        column %= uint8(TILES);
        for (uint256 i; i < _cases.length; ++i) {
            if (_cases[i].who == who && _cases[i].column == column) return;
        }
        if (disputes.faultOf(roundId, ids[who]).provenAt != 0) return;
        if (vm.getBlockNumber() + 2 > record.settleBlock + 200) return;
        (Claim memory claim, bytes32 id) = openDispute(who, column);
        _cases.push(Case(who, column, id, claim));
    }

    function answer(uint256 which, bool falsely) external {
        if (_cases.length == 0) return;
        _answer(_cases[which % _cases.length], falsely);
    }

    function fell(uint256 which) external {
        if (_cases.length != 0) _fell(_cases[which % _cases.length]);
    }

    function resolve(uint256 which) external {
        if (_cases.length != 0) _resolve(_cases[which % _cases.length]);
    }

    function returnBond(uint256 which, uint256 number) external {
        if (_cases.length == 0) return;
        bytes32 id = _cases[which % _cases.length].id;
        number = 1 + number % 2;
        if (disputes.disputeOf(id).status == DisputeStatus.Open) return;
        if (disputes.answerOf(id, number).status == AnswerStatus.Standing) disputes.returnBond(id, number);
    }

    function withdraw(uint8 which) external {
        address who = [OPENER, PROVER, ANYBODY][which % 3];
        if (disputes.creditOf(who) == 0) return;
        vm.prank(who);
        disputes.withdraw(who);
    }

    function slash() external {
        if (disputes.faultOf(roundId, ids[LIAR]).provenAt == 0) return;
        if (disputes.faultOf(roundId, ids[LIAR]).slashedSets == 0) {
            disputes.slash(roundId, ids[LIAR], 0, 0);
        }
    }

    function wait(uint8 blocks) external {
        pass(1 + blocks % 30);
        // Whatever came before, a dispute that is over can be resolved.
        for (uint256 i; i < _cases.length; ++i) {
            Dispute memory d = disputes.disputeOf(_cases[i].id);
            if (d.status != DisputeStatus.Open || vm.getBlockNumber() <= d.proveUntil) continue;
            disputes.resolve(_cases[i].claim, record, lines);
            ++resolved;
        }
    }

    /// @dev Block by block: every deadline is met in its last block.
    function pass(uint256 blocks) internal override {
        for (uint256 k; k < blocks; ++k) {
            for (uint256 i; i < _cases.length; ++i) {
                Dispute memory d = disputes.disputeOf(_cases[i].id);
                if (d.status != DisputeStatus.Open) continue;
                if (_cases[i].who == HONEST && vm.getBlockNumber() == d.deadline) _answer(_cases[i], false);
                if (vm.getBlockNumber() == d.proveUntil) _fell(_cases[i]);
            }
            super.pass(1);
        }
    }

    function checkInvariants() external view {
        uint256 bonds;
        for (uint256 i; i < _cases.length; ++i) {
            bytes32 id = _cases[i].id;
            Dispute memory d = disputes.disputeOf(id);
            if (d.status == DisputeStatus.Open) bonds += d.bond;
            uint256 standing;
            for (uint256 number = 1; number <= d.answers; ++number) {
                Answer memory a = disputes.answerOf(id, number);
                if (a.status != AnswerStatus.Standing) continue;
                bonds += a.bond;
                ++standing;
            }
            if (d.status == DisputeStatus.Open) assertEq(d.standing, standing, "count of standing answers");
            if (_cases[i].who == HONEST) {
                assertTrue(d.status != DisputeStatus.Proven, "right work that was answered is no fault");
            }
            assertLe(d.proveUntil, record.settleBlock + 200 + 100 + 20 + 20, "over within the horizon");
        }
        uint256 credits = disputes.creditOf(OPENER) + disputes.creditOf(PROVER) + disputes.creditOf(ANYBODY);
        assertEq(address(disputes).balance, bonds + credits + disputes.burnt(), "bonds are conserved");
        assertEq(disputes.faultOf(roundId, ids[HONEST]).provenAt, 0, "the honest operator has no fault");
        assertEq(keccak256(abi.encode(ledger.accountOf(operator(1)))), _honestPoints, "nor loses points");
        assertLe(eigenLayer.slashes().length, 1, "one slash for one round");
    }

    function _answer(Case storage c, bool falsely) private {
        Dispute memory d = disputes.disputeOf(c.id);
        if (d.status != DisputeStatus.Open || vm.getBlockNumber() > d.deadline) return;
        if (disputes.faultOf(roundId, ids[c.who]).provenAt != 0) return;
        bytes memory entries = falsely ? _other[c.who][c.column] : _committed[c.who][c.column];
        if (disputes.numberOf(c.id, keccak256(entries)) != 0) return;
        answerWith(ANYBODY, c.claim, bodyOf(c.who, entries));
    }

    /// @dev Fells every false standing answer.
    function _fell(Case storage c) private {
        Dispute memory d = disputes.disputeOf(c.id);
        if (d.status != DisputeStatus.Open || vm.getBlockNumber() > d.proveUntil) return;
        if (disputes.faultOf(roundId, ids[c.who]).provenAt != 0) return;
        _fellIfStanding(c, _other[c.who][c.column], _at[c.who][c.column]);
        if (c.who == LIAR && c.column == FALSE_COLUMN) {
            _fellIfStanding(c, _committed[c.who][c.column], 0);
        }
    }

    function _fellIfStanding(Case storage c, bytes memory entries, uint256 s) private {
        uint256 number = disputes.numberOf(c.id, keccak256(entries));
        if (disputes.answerOf(c.id, number).status != AnswerStatus.Standing) return;
        vm.prank(PROVER);
        disputes.proveEntry(c.claim, entries, 0, s);
    }

    function _resolve(Case storage c) private {
        Dispute memory d = disputes.disputeOf(c.id);
        bool free = disputes.faultOf(roundId, ids[c.who]).provenAt != 0;
        if (d.status != DisputeStatus.Open) return;
        if (!free && vm.getBlockNumber() <= (d.standing == 0 ? d.deadline : d.proveUntil)) return;
        disputes.resolve(c.claim, record, lines);
        ++resolved;
    }
}

contract InvariantsDisputesTest {
    Court private court;

    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    function setUp() public {
        court = new Court();
        court.setUp();
    }

    /// @notice Has forge call only the court.
    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(court);
    }

    /// @notice The functions that forge calls there.
    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        targets = new FuzzSelector[](1);
        targets[0].addr = address(court);
        targets[0].selectors = new bytes4[](8);
        targets[0].selectors[0] = Court.open.selector;
        targets[0].selectors[1] = Court.answer.selector;
        targets[0].selectors[2] = Court.fell.selector;
        targets[0].selectors[3] = Court.resolve.selector;
        targets[0].selectors[4] = Court.returnBond.selector;
        targets[0].selectors[5] = Court.withdraw.selector;
        targets[0].selectors[6] = Court.slash.selector;
        targets[0].selectors[7] = Court.wait.selector;
    }

    function invariant_BondsAreConservedAndRightWorkIsSafe() external view {
        court.checkInvariants();
    }
}
