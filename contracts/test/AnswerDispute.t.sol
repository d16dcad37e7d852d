// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {
    Answer,
    AnswerStatus,
    Claim,
    Dispute,
    DisputeStatus,
    IDisputes
} from "../src/interfaces/IDisputes.sol";
import { Answers } from "../src/libraries/Answers.sol";
import { Tiles } from "../src/libraries/Tiles.sol";
import { Disputed } from "./support/Disputed.sol";

contract AnswerDisputeTest is Disputed {
    uint32 private constant COLUMN = 1;

    Claim private claim;
    bytes32 private id;

    function setUp() public override {
        super.setUp();
        (claim, id) = openDispute(HONEST, COLUMN);
    }

    function test_TrueTileIsAnAnswer() public {
        bytes memory entries = tileOf(HONEST, COLUMN);
        uint256 bond = disputes.answerBond(N) + 5;
        disputes.checkAnswer(claim, bodyOf(HONEST, entries));
        vm.prank(ANYBODY);
        vm.expectEmit(address(disputes));
        emit IDisputes.AnswerPosted(id, 1, ANYBODY, bond, entries);
        uint256 number = disputes.answer{ value: bond }(claim, bodyOf(HONEST, entries));
        assertEq(number, 1, "number");
        assertEq(disputes.numberOf(id, keccak256(entries)), 1, "by its entries");
        assertEq(disputes.firstStanding(id), 1, "stands");
        Answer memory a = disputes.answerOf(id, 1);
        assertEq(a.author, ANYBODY, "author");
        assertEq(a.bond, bond, "all that was sent is the bond");
        assertTrue(a.status == AnswerStatus.Standing, "standing");
        Dispute memory d = disputes.disputeOf(id);
        assertEq(d.answers, 1, "answers");
        assertEq(d.standing, 1, "standing");
    }

    function test_AnswerIsTakenInTheLastBlock() public {
        passTo(disputes.disputeOf(id).deadline);
        answerWith(ANYBODY, claim, bodyOf(HONEST, tileOf(HONEST, COLUMN)));
        assertEq(disputes.firstStanding(id), 1, "stands");
    }

    function test_EveryEntryOfTheTrueTileIsRight() public {
        bytes memory entries = tileOf(HONEST, COLUMN);
        answerWith(ANYBODY, claim, bodyOf(HONEST, entries));
        for (uint256 index; index < 4096; index += 31) {
            (uint256 r, uint256 s) = (index / 64, index % 64);
            int256 entry = disputes.entryOf(claim, r, s);
            vm.expectRevert(abi.encodeWithSelector(IDisputes.EntryIsRight.selector, r, s, entry));
            disputes.proveEntry(claim, entries, r, s);
        }
    }

    function test_FalseTileThatFoldsRightFalls() public {
        (bytes memory entries, uint256 s) = otherTile(HONEST, COLUMN, 0);
        assertTrue(keccak256(entries) != keccak256(tileOf(HONEST, COLUMN)), "another tile");
        answerWith(ANYBODY, claim, bodyOf(HONEST, entries));
        int256 computed = disputes.entryOf(claim, 0, s);
        int256 answered = int32(uint32(bytes4(_slice(entries, 4 * s))));
        vm.prank(PROVER);
        vm.expectEmit(address(disputes));
        emit IDisputes.AnswerFell(id, 1, PROVER, 0, s, answered, computed);
        disputes.proveEntry(claim, entries, 0, s);
        assertEq(disputes.creditOf(PROVER), disputes.answerBond(N), "the bond is the prover's");
        assertTrue(disputes.answerOf(id, 1).status == AnswerStatus.Fallen, "fallen");
        assertEq(disputes.firstStanding(id), 0, "none stands");
        assertEq(disputes.disputeOf(id).standing, 0, "none stands");

        // It has fallen for good: it can be neither felled twice nor posted again.
        vm.expectRevert(
            abi.encodeWithSelector(IDisputes.NoStandingAnswer.selector, id, 1, AnswerStatus.Fallen)
        );
        disputes.proveEntry(claim, entries, 0, s);
        _refuse(
            bodyOf(HONEST, entries),
            abi.encodeWithSelector(IDisputes.AlreadyAnswered.selector, id, 1, AnswerStatus.Fallen)
        );
        // The operator loses nothing by it.
        answerWith(ANYBODY, claim, bodyOf(HONEST, tileOf(HONEST, COLUMN)));
        assertEq(disputes.firstStanding(id), 2, "the true tile stands");
    }

    function test_ManyFalseAnswersDontHideTheTrueOne() public {
        bytes memory committed = tileOf(HONEST, COLUMN);
        for (uint256 k; k < 3; ++k) {
            (bytes memory entries,) = otherTile(HONEST, COLUMN, k);
            answerWith(OPENER, claim, bodyOf(HONEST, entries));
        }
        passTo(disputes.disputeOf(id).deadline);
        assertEq(answerWith(ANYBODY, claim, bodyOf(HONEST, committed)), 4, "number");
        assertEq(disputes.firstStanding(id), 1, "first");
        // They fall in any order, until the last block.
        passTo(disputes.disputeOf(id).proveUntil);
        uint256[3] memory order = [uint256(1), 0, 2];
        uint256[3] memory first = [uint256(1), 3, 4];
        for (uint256 i; i < 3; ++i) {
            (bytes memory entries, uint256 s) = otherTile(HONEST, COLUMN, order[i]);
            vm.prank(PROVER);
            disputes.proveEntry(claim, entries, 0, s);
            assertEq(disputes.firstStanding(id), first[i], "first standing");
        }
        assertEq(disputes.disputeOf(id).standing, 1, "one stands");
        assertEq(disputes.creditOf(PROVER), 3 * disputes.answerBond(N), "three bonds");
    }

    function test_RevertWhen_AnswerIsCopied() public {
        bytes memory body = bodyOf(HONEST, tileOf(HONEST, COLUMN));
        answerWith(ANYBODY, claim, body);
        _refuse(
            body, abi.encodeWithSelector(IDisputes.AlreadyAnswered.selector, id, 1, AnswerStatus.Standing)
        );
    }

    function test_RevertWhen_AnswerIsTooLate() public {
        uint256 deadline = disputes.disputeOf(id).deadline;
        passTo(deadline + 1);
        _refuse(
            bodyOf(HONEST, tileOf(HONEST, COLUMN)),
            abi.encodeWithSelector(IDisputes.TooLate.selector, deadline)
        );
    }

    function test_RevertWhen_BondIsTooSmall() public {
        uint256 required = disputes.answerBond(N);
        bytes memory body = bodyOf(HONEST, tileOf(HONEST, COLUMN));
        vm.expectRevert(abi.encodeWithSelector(IDisputes.BondTooSmall.selector, required, required - 1));
        disputes.answer{ value: required - 1 }(claim, body);
    }

    function test_RevertWhen_LengthIsAnother() public {
        bytes memory body = bodyOf(HONEST, tileOf(HONEST, COLUMN));
        uint256 length = 16_384 + 8 * 4 + 32 * 2;
        assertEq(body.length, length, "length");
        bytes[3] memory others = [_truncated(body, 1), bytes.concat(body, hex"00"), new bytes(0)];
        for (uint256 i; i < 3; ++i) {
            _refuse(
                others[i], abi.encodeWithSelector(Answers.AnswerLength.selector, length, others[i].length)
            );
        }
        // One node more or fewer could pass something else off as a leaf.
        bytes memory longer = bytes.concat(body, bytes32(0));
        _refuse(longer, abi.encodeWithSelector(Answers.AnswerLength.selector, length, length + 32));
    }

    function test_RevertWhen_EntriesFoldToAnotherDigest() public {
        bytes memory entries = tileOf(HONEST, COLUMN);
        uint64 committed = workshop.fold(entries, uint256(MOST));
        entries[4 * 77 + 3] ^= 0x01;
        uint64 folded = workshop.fold(entries, uint256(MOST));
        _refuse(
            bodyOf(HONEST, entries), abi.encodeWithSelector(Answers.WrongDigest.selector, committed, folded)
        );
        // The tile of another column in the same row.
        entries = tileOf(HONEST, COLUMN + 1);
        folded = workshop.fold(entries, uint256(MOST));
        _refuse(
            bodyOf(HONEST, entries), abi.encodeWithSelector(Answers.WrongDigest.selector, committed, folded)
        );
    }

    function test_RevertWhen_AnEntryIsOutOfRange() public {
        bytes memory entries = tileOf(HONEST, COLUMN);
        int256 entry = MOST + 1;
        for (uint256 sign; sign < 2; ++sign) {
            bytes4 packed = bytes4(uint32(int32(entry)));
            for (uint256 k; k < 4; ++k) {
                entries[4 * 99 + k] = packed[k];
            }
            _refuse(
                bodyOf(HONEST, entries),
                abi.encodeWithSelector(Tiles.EntryOutOfRange.selector, 99, entry, uint256(MOST))
            );
            entry = -entry;
        }
    }

    function test_RevertWhen_DigestIsNotTheCommittedOne() public {
        bytes memory entries = tileOf(LIAR, FALSE_COLUMN);
        bytes memory row = rows[HONEST];
        bytes8 digest = bytes8(workshop.fold(entries, uint256(MOST)));
        for (uint256 k; k < 8; ++k) {
            row[8 * COLUMN + k] = digest[k];
        }
        _refuse(
            bytes.concat(entries, row, rowPath()),
            abi.encodeWithSelector(Answers.WrongRoot.selector, claim.workRoot, workRootOf(row))
        );
    }

    function test_RevertWhen_PathLeadsElsewhere() public {
        bytes memory body = bodyOf(HONEST, tileOf(HONEST, COLUMN));
        body[body.length - 1] ^= 0x01;
        (bool ok, bytes memory reason) =
            address(disputes).staticcall(abi.encodeCall(IDisputes.checkAnswer, (claim, body)));
        assertTrue(!ok && bytes4(reason) == Answers.WrongRoot.selector, "wrong root");
        _refuse(body, reason);
    }

    function test_RevertWhen_ClaimIsNotTheDisputedOne() public {
        bytes memory entries = tileOf(HONEST, COLUMN);
        bytes memory body = bodyOf(HONEST, entries);
        Claim memory original = claim;
        for (uint256 field; field < 9; ++field) {
            claim = original;
            if (field == 0) ++claim.roundId;
            else if (field == 1) claim.workSeed = ~claim.workSeed;
            else if (field == 2) claim.operatorId = ids[LIAR];
            else if (field == 3) claim.n *= 2;
            else if (field == 4) ++claim.laps;
            else if (field == 5) claim.workRoot = ~claim.workRoot;
            else if (field == 6) ++claim.lap;
            else if (field == 7) ++claim.row;
            else ++claim.column;
            bytes memory reason = abi.encodeWithSelector(
                IDisputes.DisputeNotOpen.selector, disputes.disputeIdOf(claim), DisputeStatus.None
            );
            _refuse(body, reason);
            vm.expectRevert(reason);
            disputes.proveEntry(claim, entries, 0, 0);
            vm.expectRevert(reason);
            disputes.resolve(claim, record, lines);
        }
    }

    function test_RevertWhen_NothingWasAnsweredWithTheseEntries() public {
        bytes memory entries = tileOf(HONEST, COLUMN);
        vm.expectRevert(abi.encodeWithSelector(IDisputes.NoStandingAnswer.selector, id, 0, AnswerStatus.None));
        disputes.proveEntry(claim, entries, 0, 0);
    }

    function test_RevertWhen_EntryIsOutOfTheTile() public {
        bytes memory entries = tileOf(HONEST, COLUMN);
        answerWith(ANYBODY, claim, bodyOf(HONEST, entries));
        vm.expectRevert(abi.encodeWithSelector(IDisputes.EntryOutOfTile.selector, 64, 0));
        disputes.proveEntry(claim, entries, 64, 0);
        vm.expectRevert(abi.encodeWithSelector(IDisputes.EntryOutOfTile.selector, 0, 64));
        disputes.proveEntry(claim, entries, 0, 64);
        vm.expectRevert(abi.encodeWithSelector(IDisputes.EntryOutOfTile.selector, 64, 0));
        disputes.entryOf(claim, 64, 0);
    }

    function test_RevertWhen_ProofIsTooLate() public {
        (bytes memory entries, uint256 s) = otherTile(HONEST, COLUMN, 0);
        answerWith(ANYBODY, claim, bodyOf(HONEST, entries));
        uint256 last = disputes.disputeOf(id).proveUntil;
        passTo(last + 1);
        vm.expectRevert(abi.encodeWithSelector(IDisputes.TooLate.selector, last));
        disputes.proveEntry(claim, entries, 0, s);
    }

    function test_RevertWhen_ClaimOfAViewIsOfNoTile() public {
        bytes memory body = bodyOf(HONEST, tileOf(HONEST, COLUMN));
        Claim memory c = claim;
        c.n = 65_536;
        _refuseViews(c, body, abi.encodeWithSelector(IDisputes.SizeOutOfBounds.selector, 65_536));
        c = claim;
        c.laps = 0;
        _refuseViews(c, body, abi.encodeWithSelector(IDisputes.LapsOutOfBounds.selector, 0));
        c = claim;
        c.lap = 1;
        _refuseViews(c, body, abi.encodeWithSelector(IDisputes.LapOutOfRange.selector, 1, 1));
        c = claim;
        c.row = TILES;
        _refuseViews(c, body, abi.encodeWithSelector(IDisputes.RowOutOfRange.selector, TILES, TILES));
        c = claim;
        c.column = TILES;
        _refuseViews(c, body, abi.encodeWithSelector(IDisputes.ColumnOutOfRange.selector, TILES, TILES));
    }

    function _refuseViews(Claim memory c, bytes memory body, bytes memory reason) private {
        vm.expectRevert(reason);
        disputes.entryOf(c, 0, 0);
        vm.expectRevert(reason);
        disputes.checkAnswer(c, body);
    }

    function _refuse(bytes memory body, bytes memory reason) private {
        uint256 bond = disputes.answerBond(N);
        uint256 before = address(disputes).balance;
        vm.prank(ANYBODY);
        vm.expectRevert(reason);
        disputes.answer{ value: bond }(claim, body);
        assertEq(address(disputes).balance, before, "nothing was taken");
    }

    function _slice(bytes memory data, uint256 offset) private pure returns (bytes32 word) {
        assembly ("memory-safe") {
            word := mload(add(add(data, 0x20), offset))
        }
    }

    function _truncated(bytes memory data, uint256 by) private pure returns (bytes memory shorter) {
        shorter = bytes.concat(data);
        assembly ("memory-safe") {
            mstore(shorter, sub(mload(shorter), by))
        }
    }
}
