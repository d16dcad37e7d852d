// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {
    AnswerStatus,
    Claim,
    DisputeStatus,
    Fault,
    IDisputes,
    SignedCommitment
} from "../src/interfaces/IDisputes.sol";
import { Account } from "../src/interfaces/ILedger.sol";
import { RoundRecord } from "../src/interfaces/IRoundBook.sol";
import { Disputed } from "./support/Disputed.sol";

/// @dev Refuses ether and, on demand, tries to be paid twice.
contract Greedy {
    IDisputes private immutable _disputes;
    bool public accepts;
    uint256 public tries;
    uint256 public successes;

    constructor(IDisputes disputes) {
        _disputes = disputes;
    }

    function accept() external {
        accepts = true;
    }

    function withdraw(address to) external {
        _disputes.withdraw(to);
    }

    receive() external payable {
        _withdrawAgain();
    }

    function _withdrawAgain() private {
        require(accepts, "no, thanks");
        ++tries;
        (bool again,) = address(_disputes).call(abi.encodeCall(IDisputes.withdraw, (address(this))));
        if (again) ++successes;
    }
}

contract ResolveDisputeTest is Disputed {
    uint32 private constant COLUMN = 1;
    /// @dev Work of each line, in GiFLOP.
    uint256 private constant WORK = 10;

    function test_StandingAnswerEndsTheDispute() public {
        (Claim memory claim, bytes32 id) = openDispute(HONEST, COLUMN);
        answerWith(ANYBODY, claim, bodyOf(HONEST, tileOf(HONEST, COLUMN)));
        uint256 last = disputes.disputeOf(id).proveUntil;
        passTo(last);
        vm.expectRevert(abi.encodeWithSelector(IDisputes.TooEarly.selector, last + 1));
        disputes.resolve(claim, record, lines);
        pass(1);
        uint256 bond = disputes.disputeBond();
        vm.expectEmit(address(disputes));
        emit IDisputes.DisputeAnswered(id, 1, ANYBODY, bond / 2, bond - bond / 2);
        vm.expectEmit(address(disputes));
        emit IDisputes.BondReturned(id, 1, ANYBODY, disputes.answerBond(N));
        // A standing answer needs neither record nor lines.
        RoundRecord memory none;
        disputes.resolve(claim, none, "");
        assertEq(disputes.creditOf(ANYBODY), bond / 2 + disputes.answerBond(N), "the author's");
        assertEq(disputes.creditOf(OPENER), 0, "the opener lost its bond");
        assertEq(disputes.burnt(), bond - bond / 2, "burnt");
        assertTrue(disputes.disputeOf(id).status == DisputeStatus.Answered, "answered");
        assertTrue(disputes.answerOf(id, 1).status == AnswerStatus.Returned, "returned");
        assertEq(disputes.faultOf(roundId, ids[HONEST]).provenAt, 0, "no fault");
        assertEq(ledger.flopsOf(operator(1)), WORK, "points stay");
        _refuseAsResolved(claim, id, DisputeStatus.Answered);
    }

    function test_OddBondIsBurntByTheLargerHalf() public {
        SignedCommitment memory c = commitmentOf(HONEST);
        uint32 sample = sampleInFirstRow(c, 0);
        announce(OPENER, c, sample, 0);
        pass(2);
        uint256 bond = disputes.disputeBond() + 1;
        assertEq(bond % 2, 1, "odd");
        vm.prank(OPENER);
        bytes32 id = disputes.openDispute{ value: bond }(record, c, sample, 0, NONCE);
        Claim memory claim = claimOf(c, sample, 0);
        answerWith(ANYBODY, claim, bodyOf(HONEST, tileOf(HONEST, 0)));
        passTo(disputes.disputeOf(id).proveUntil + 1);
        disputes.resolve(claim, record, lines);
        assertEq(disputes.burnt(), bond / 2 + 1, "burnt");
        assertEq(disputes.creditOf(ANYBODY), bond / 2 + disputes.answerBond(N), "paid");
    }

    function test_FirstStandingAnswerIsPaidAndAllBondsReturn() public {
        (Claim memory claim, bytes32 id) = openDispute(HONEST, COLUMN);
        (bytes memory first, uint256 s) = otherTile(HONEST, COLUMN, 0);
        (bytes memory second,) = otherTile(HONEST, COLUMN, 1);
        answerWith(OPENER, claim, bodyOf(HONEST, first));
        answerWith(PROVER, claim, bodyOf(HONEST, second));
        answerWith(ANYBODY, claim, bodyOf(HONEST, tileOf(HONEST, COLUMN)));
        disputes.proveEntry(claim, first, 0, s);
        vm.expectRevert(abi.encodeWithSelector(IDisputes.DisputeIsOpen.selector, id));
        disputes.returnBond(id, 3);
        passTo(disputes.disputeOf(id).proveUntil + 1);
        disputes.resolve(claim, record, lines);
        uint256 bond = disputes.answerBond(N);
        // Nobody felled the second answer, although it is false.
        assertEq(disputes.creditOf(PROVER), disputes.disputeBond() / 2 + bond, "first standing author");
        assertEq(disputes.creditOf(ANYBODY), 0, "the other's bond waits");
        vm.expectEmit(address(disputes));
        emit IDisputes.BondReturned(id, 3, ANYBODY, bond);
        disputes.returnBond(id, 3);
        assertEq(disputes.creditOf(ANYBODY), bond, "returned");
        AnswerStatus[5] memory states = [
            AnswerStatus.None,
            AnswerStatus.Fallen,
            AnswerStatus.Returned,
            AnswerStatus.Returned,
            AnswerStatus.None
        ];
        for (uint256 number; number < 5; ++number) {
            vm.expectRevert(
                abi.encodeWithSelector(IDisputes.NoStandingAnswer.selector, id, number, states[number])
            );
            disputes.returnBond(id, number);
        }
    }

    function test_UnansweredDisputeProvesTheFault() public {
        (Claim memory claim, bytes32 id) = openDispute(LIAR, FALSE_COLUMN);
        uint256 deadline = disputes.disputeOf(id).deadline;
        passTo(deadline);
        vm.expectRevert(abi.encodeWithSelector(IDisputes.TooEarly.selector, deadline + 1));
        disputes.resolve(claim, record, lines);
        pass(1);
        vm.expectEmit(address(disputes));
        emit IDisputes.FaultProven(id, roundId, ids[LIAR], operator(2), OPENER, WORK, 0, 0);
        disputes.resolve(claim, record, lines);
        assertTrue(disputes.disputeOf(id).status == DisputeStatus.Proven, "proven");
        Fault memory fault = disputes.faultOf(roundId, ids[LIAR]);
        assertEq(fault.provenAt, deadline + 1, "proven at");
        assertEq(fault.slashedSets, 0, "not slashed yet");
        assertEq(disputes.creditOf(OPENER), disputes.disputeBond(), "the opener's bond is free");
        assertEq(disputes.burnt(), 0, "nothing burnt");
        Account memory account = ledger.accountOf(operator(2));
        assertEq(account.points + account.streak + account.established, 0, "all taken");
        assertEq(ledger.flopsOf(operator(1)), WORK, "the honest operator keeps its own");
        _refuseAsResolved(claim, id, DisputeStatus.Proven);
    }

    function test_OnlyAnswerFallsAndTheFaultIsProven() public {
        (Claim memory claim, bytes32 id) = openDispute(LIAR, FALSE_COLUMN);
        bytes memory entries = tileOf(LIAR, FALSE_COLUMN);
        answerWith(ANYBODY, claim, bodyOf(LIAR, entries));
        passTo(disputes.disputeOf(id).proveUntil);
        vm.prank(PROVER);
        disputes.proveEntry(claim, entries, 0, 0);
        // No answer can be posted any more, so there is nothing to wait for.
        disputes.resolve(claim, record, lines);
        assertTrue(disputes.disputeOf(id).status == DisputeStatus.Proven, "proven");
        assertEq(disputes.creditOf(PROVER), disputes.answerBond(N), "the prover's");
        assertEq(disputes.creditOf(ANYBODY), 0, "the author's is lost");
    }

    function test_FaultFreesTheBondsOfOtherDisputes() public {
        (Claim memory other, bytes32 otherId) = openDispute(LIAR, COLUMN);
        bytes memory entries = tileOf(LIAR, COLUMN);
        answerWith(ANYBODY, other, bodyOf(LIAR, entries));
        (Claim memory claim, bytes32 id) = openDispute(LIAR, FALSE_COLUMN);
        passTo(disputes.disputeOf(id).deadline + 1);
        disputes.resolve(claim, record, lines);

        bytes memory reason =
            abi.encodeWithSelector(IDisputes.FaultAlreadyProven.selector, roundId, ids[LIAR]);
        uint256 bond = disputes.answerBond(N);
        vm.prank(ANYBODY);
        vm.expectRevert(reason);
        disputes.answer{ value: bond }(other, bodyOf(LIAR, entries));
        vm.expectRevert(reason);
        disputes.proveEntry(other, entries, 0, 0);

        vm.expectEmit(address(disputes));
        emit IDisputes.DisputeFreed(otherId);
        disputes.resolve(other, record, lines);
        disputes.returnBond(otherId, 1);
        assertEq(disputes.creditOf(OPENER), 2 * disputes.disputeBond(), "both of the opener's");
        assertEq(disputes.creditOf(ANYBODY), bond, "the answer's");
        assertEq(disputes.burnt(), 0, "nothing burnt");
        assertEq(disputes.faultOf(roundId, ids[LIAR]).provenAt, vm.getBlockNumber(), "once");
        _refuseAsResolved(other, otherId, DisputeStatus.Freed);
    }

    function test_LineThatWasNotCreditedTakesNothingBack() public {
        // The third line is NO_REVEAL; the fourth operator has none.
        for (uint256 who = 2; who < 4; ++who) {
            Claim memory claim = _disputeFalseRoot(who);
            passTo(disputes.lastDeadlineOf(ids[who]) + 1);
            bytes32 id = disputes.disputeIdOf(claim);
            vm.expectEmit(address(disputes));
            emit IDisputes.FaultProven(id, roundId, ids[who], operator(who + 1), OPENER, 0, 0, 0);
            disputes.resolve(claim, record, lines);
        }
    }

    function test_PointsOfOtherRoundsForfeitATenth() public {
        RoundRecord memory first = record;
        (bytes memory firstLines, uint64 firstRound) = (lines, roundId);
        (Claim memory claim,) = openDispute(LIAR, FALSE_COLUMN);
        // A second round, in which the bonus is less than a point.
        pass(10);
        settleRoundWith(bytes.concat(line(operator(1), 8, 640, 1), line(operator(2), 8, 320 * 64, 1)));
        uint256 points = ledger.flopsOf(operator(2));
        assertEq(points, 10 + 640, "points");
        passTo(disputes.lastDeadlineOf(ids[LIAR]) + 1);
        disputes.resolve(claim, first, firstLines);
        assertEq(disputes.faultOf(firstRound, ids[LIAR]).provenAt, vm.getBlockNumber(), "proven");
        // Twice the line's work, then a tenth of 630.
        assertEq(ledger.flopsOf(operator(2)), 650 - 20 - 63, "the liar's points");
        assertEq(ledger.flopsOf(OPENER), 31, "the opener's points");
        assertEq(ledger.accountOf(operator(2)).streak, 0, "streak");
        assertEq(ledger.accountOf(operator(2)).established, 0, "established");
        assertEq(ledger.flopsOf(operator(1)), 30, "the honest operator's");
    }

    function test_RevertWhen_RecordOrLinesAreOthers() public {
        (Claim memory claim, bytes32 id) = openDispute(LIAR, FALSE_COLUMN);
        passTo(disputes.disputeOf(id).deadline + 1);
        RoundRecord memory other = record;
        other.resultsHash = keccak256("");
        vm.expectRevert(
            abi.encodeWithSelector(
                IDisputes.WrongRecord.selector,
                roundId,
                keccak256(abi.encode(record)),
                keccak256(abi.encode(other))
            )
        );
        disputes.resolve(claim, other, "");
        bytes memory without = line(operator(1), 8, 320, 1);
        vm.expectRevert(
            abi.encodeWithSelector(IDisputes.WrongLines.selector, record.resultsHash, keccak256(without))
        );
        disputes.resolve(claim, record, without);
    }

    function test_CreditIsWithdrawnByItsOwner() public {
        _earn(ANYBODY);
        uint256 credit = disputes.creditOf(ANYBODY);
        vm.prank(ANYBODY);
        vm.expectEmit(address(disputes));
        emit IDisputes.Withdrawn(ANYBODY, PROVER, credit);
        uint256 before = PROVER.balance;
        disputes.withdraw(PROVER);
        assertEq(PROVER.balance - before, credit, "paid");
        assertEq(disputes.creditOf(ANYBODY), 0, "no credit left");
        assertEq(address(disputes).balance, disputes.burnt(), "what is burnt stays");
        vm.prank(ANYBODY);
        vm.expectRevert(abi.encodeWithSelector(IDisputes.NothingToWithdraw.selector, ANYBODY));
        disputes.withdraw(ANYBODY);
    }

    function test_ReceiverThatRefusesEtherHoldsUpNothing() public {
        Greedy greedy = new Greedy(disputes);
        vm.deal(address(greedy), 1 ether);
        _earn(address(greedy));
        uint256 credit = disputes.creditOf(address(greedy));
        vm.expectRevert(abi.encodeWithSelector(IDisputes.PaymentRefused.selector, address(greedy)));
        greedy.withdraw(address(greedy));
        assertEq(disputes.creditOf(address(greedy)), credit, "the credit stays");
        greedy.withdraw(PROVER);
        assertEq(disputes.creditOf(address(greedy)), 0, "and can go elsewhere");
    }

    function test_ReenteringPaysOnce() public {
        Greedy greedy = new Greedy(disputes);
        vm.deal(address(greedy), 1 ether);
        _earn(address(greedy));
        uint256 balance = address(greedy).balance;
        uint256 credit = disputes.creditOf(address(greedy));
        greedy.accept();
        greedy.withdraw(address(greedy));
        assertEq(greedy.tries(), 1, "it tried");
        assertEq(greedy.successes(), 0, "in vain");
        assertEq(address(greedy).balance, balance + credit, "paid once");
        assertEq(address(disputes).balance, disputes.burnt(), "what is burnt stays");
    }

    /// @dev Has an account earn half of a dispute's bond with an answer.
    function _earn(address author) private {
        (Claim memory claim, bytes32 id) = openDispute(HONEST, COLUMN);
        answerWith(author, claim, bodyOf(HONEST, tileOf(HONEST, COLUMN)));
        passTo(disputes.disputeOf(id).proveUntil + 1);
        disputes.resolve(claim, record, lines);
    }

    /// @dev Opens a dispute of an operator's commitment that belongs to no work at all.
    function _disputeFalseRoot(uint256 who) private returns (Claim memory claim) {
        rows[who] = new bytes(32);
        (claim,) = openDispute(who, COLUMN);
    }

    function _refuseAsResolved(Claim memory claim, bytes32 id, DisputeStatus status) private {
        bytes memory reason = abi.encodeWithSelector(IDisputes.DisputeNotOpen.selector, id, status);
        vm.expectRevert(reason);
        disputes.resolve(claim, record, lines);
        vm.expectRevert(reason);
        disputes.answer(claim, "");
        vm.expectRevert(reason);
        disputes.proveEntry(claim, "", 0, 0);
    }
}
