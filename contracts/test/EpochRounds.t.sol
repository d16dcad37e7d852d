// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Certificate, ICertificates } from "../src/interfaces/ICertificates.sol";
import { IEpochLedger } from "../src/interfaces/IEpochLedger.sol";
import { IRoundBook, Settlement } from "../src/interfaces/IRoundBook.sol";
import { BN254 } from "../src/libraries/BN254.sol";
import { DeployedEpoch } from "./support/DeployedEpoch.sol";

/// @notice Rounds that settle into the epoch ledger, for which the quorum also signs the digest of the lines.
contract EpochRoundsTest is DeployedEpoch {
    function test_DigestIsTheProtocols() public view {
        bytes32 expected = keccak256(
            abi.encode(
                keccak256("ProofOfFlops.EpochResults.v1"),
                uint256(31337),
                address(avs),
                uint64(7),
                bytes32(uint256(1)),
                bytes32(uint256(2)),
                bytes32(uint256(3)),
                bytes32(uint256(4)),
                bytes32(uint256(5)),
                bytes32(uint256(6))
            )
        );
        bytes32 actual = avs.resultsDigest(
            7,
            bytes32(uint256(1)),
            bytes32(uint256(2)),
            bytes32(uint256(3)),
            bytes32(uint256(4)),
            bytes32(uint256(5)),
            bytes32(uint256(6))
        );
        assertEq(actual, expected, "results digest");
        assertTrue(avs.usesLinesDigest(), "the ledger uses a digest");
    }

    function test_RoundsBecomePointsOnceTheirEpochIsSettled() public {
        for (uint256 i; i < 3; ++i) {
            (uint64 id, bytes memory header) = openAndSample();
            settle(id, header, someLines(3));
            pass(10);
        }
        assertEq(epochs.steps(), 3, "steps");
        settleEpochs();
        for (uint256 i = 1; i <= 4; ++i) {
            withdraw(operator(i));
        }
        // 2·1024³·300 / 2^30 = 600, plus a 128th of that for each earlier round, rounded down.
        assertEq(ledger.flopsOf(operator(1)), 600 + 604 + 609, "points");
        assertEq(ledger.flopsOf(operator(3)), 600 + 604 + 609, "points");
        assertEq(ledger.flopsOf(operator(4)), 0, "who had no line");
    }

    function test_RevertWhen_AnotherDigestWasSigned() public {
        (uint64 id, bytes memory header) = openAndSample();
        Settlement memory s = settlementOf(id, header, someLines(3));
        Certificate memory c = signers.certify(digestOf(s), 1, 15);
        bytes32 digest = s.linesDigest;
        s.linesDigest = bytes32(uint256(digest) ^ 1);
        vm.expectRevert(ICertificates.WrongSignature.selector);
        avs.settleRound(s, c);
        assertEq(epochs.steps(), 0, "nothing is chained");
        s.linesDigest = digest;
        avs.settleRound(s, c);
        assertEq(epochs.steps(), 1, "chained");
    }

    function test_RevertWhen_DigestIsNotInTheField() public {
        (uint64 id, bytes memory header) = openAndSample();
        Settlement memory s = settlementOf(id, header, someLines(3));
        Certificate memory c = signers.certify(digestOf(s), 1, 15);
        // The field takes it for the same element, but the quorum's signature must not cover two digests.
        s.linesDigest = bytes32(uint256(s.linesDigest) + BN254.R);
        vm.expectRevert(abi.encodeWithSelector(IRoundBook.LinesDigestNotInField.selector, s.linesDigest));
        avs.settleRound(s, c);
        s.linesDigest = bytes32(BN254.R);
        vm.expectRevert(abi.encodeWithSelector(IRoundBook.LinesDigestNotInField.selector, s.linesDigest));
        avs.settleRound(s, c);
    }

    /// @dev Work above the round's limit can't be proven, even if a quorum signs it.
    function test_WorkBoundIsTheRounds() public {
        (uint64 id, bytes memory header) = openAndSample();
        settle(id, header, someLines(1));
        model.follow(vm.getRecordedLogs());
        assertEq(model.stepAt(0).header >> 64, (uint256(1e18) * 4) >> 30, "maxRate over the window");
        assertEq(uint16(model.stepAt(0).header >> 48), 6, "seconds");
        assertEq(uint40(model.stepAt(0).header >> 8), 1, "settled index");
    }

    function test_SlotIsReleasedOnlyBetweenRounds() public {
        eigenLayer.setRegistered(operator(4), false);
        uint256[] memory path = model.pathOf(3);
        uint64 id = open();
        vm.expectRevert(abi.encodeWithSelector(IEpochLedger.RoundIsOpen.selector, id));
        epochs.release(operator(4), 0, path);
        pass(61);
        epochs.release(operator(4), 0, path);
        assertEq(epochs.accountAt(3), address(0), "released once the round has expired");
    }

    function test_SlotIsReleasedBeforeTheFirstRound() public {
        eigenLayer.setRegistered(operator(4), false);
        epochs.release(operator(4), 0, model.pathOf(3));
        assertEq(epochs.accountAt(3), address(0), "released");
    }
}
