// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { EpochProof, IEpochLedger } from "../src/interfaces/IEpochLedger.sol";
import { BN254 } from "../src/libraries/BN254.sol";
import { EpochFixture } from "./support/EpochFixture.sol";

/// @notice Real proofs, checked by gnark's verifier: the fixture is a short history of a page of 8, with two
/// steps an epoch.
contract EpochProofTest is EpochFixture {
    /// @dev A precompile burns all its gas on input that isn't a point.
    uint256 private constant ENOUGH = 600_000;

    function test_ProofsSettleAndBalancesComeOut() public {
        for (uint256 e; e < 3; ++e) {
            EpochProof memory epoch = chainEpoch(e);
            vm.prank(STRANGER);
            ledger.settleEpoch(epoch);
            assertEq(ledger.root(), epoch.newRoot, "root");
            assertEq(ledger.settledSteps(), epoch.toStep, "settled steps");
            for (uint256 slot; slot < 6; ++slot) {
                (uint256 element, uint256[] memory path) = leafAfter(e, slot);
                uint256 points =
                    vm.parseJsonUint(json, string.concat(epochPath(e), ".points[", vm.toString(slot), "]"));
                assertEq(ledger.accountProven(member(slot), element, path).points, points, "proven");
                ledger.withdraw(member(slot), element, path);
                assertEq(ledger.flopsOf(member(slot)), points, "withdrawn");
            }
            vm.expectPartialRevert(IEpochLedger.NothingToSettle.selector);
            ledger.settleEpoch(epoch);
        }
        assertEq(ledger.settledSteps(), 5, "the last epoch is partial");
    }

    function test_RevertWhen_ProofIsReplayed() public {
        EpochProof memory first = chainEpoch(0);
        ledger.settleEpoch(first);
        EpochProof memory second = chainEpoch(1);
        _refused(first, abi.encodeWithSelector(IEpochLedger.EpochNotNext.selector, 0, 2));
        // The first proof, passed off as the second.
        (first.fromStep, first.toStep) = (second.fromStep, second.toStep);
        _refused(first, abi.encodeWithSelector(IEpochLedger.WrongRoot.selector, first.oldRoot, ledger.root()));
        first.oldRoot = second.oldRoot;
        first.newRoot = second.newRoot;
        _refused(first, abi.encodeWithSelector(IEpochLedger.ProofInvalid.selector));
        ledger.settleEpoch(second);
    }

    function test_RevertWhen_ABitOfTheProofIsChanged() public {
        EpochProof memory epoch = chainEpoch(0);
        for (uint256 word; word < 8; ++word) {
            uint256 right = epoch.proof[word];
            epoch.proof[word] = right ^ (1 << (word * 29));
            _refused(epoch, abi.encodeWithSelector(IEpochLedger.ProofInvalid.selector));
            // The same residue, unreduced.
            epoch.proof[word] = right + BN254.P;
            _refused(epoch, abi.encodeWithSelector(IEpochLedger.ProofInvalid.selector));
            epoch.proof[word] = right;
        }
        delete epoch.proof;
        _refused(epoch, abi.encodeWithSelector(IEpochLedger.ProofInvalid.selector));
    }

    function test_RevertWhen_RootsAreOthers() public {
        EpochProof memory epoch = chainEpoch(0);
        uint256 newRoot = epoch.newRoot;
        epoch.oldRoot += BN254.R;
        _refused(epoch, abi.encodeWithSelector(IEpochLedger.WrongRoot.selector, epoch.oldRoot, ledger.root()));
        epoch.oldRoot -= BN254.R;
        epoch.newRoot = epoch.oldRoot;
        _refused(epoch, abi.encodeWithSelector(IEpochLedger.ProofInvalid.selector));
        epoch.newRoot = newRoot ^ 1;
        _refused(epoch, abi.encodeWithSelector(IEpochLedger.ProofInvalid.selector));
        // The same root, unreduced: withdrawals would never find it.
        epoch.newRoot = newRoot + BN254.R;
        _refused(epoch, abi.encodeWithSelector(IEpochLedger.PublicInputNotInField.selector));
        epoch.newRoot = newRoot;
        ledger.settleEpoch(epoch);
    }

    /// @dev The proof is of this history and of no other that anybody could have chained.
    function test_RevertWhen_HistoryIsAnother() public {
        EpochProof memory epoch = chainEpoch(0);
        string memory first = stepPath(0);
        for (uint256 other; other < 4; ++other) {
            ledger = deployReal();
            enterOperators();
            bytes32 digest = vm.parseJsonBytes32(json, string.concat(first, ".linesDigest"));
            uint256 maxFlop = uint256(vm.parseJsonBytes32(json, string.concat(first, ".maxFlop")));
            // A line that isn't in the accumulator, an index that skips, other seconds, a higher bound.
            if (other == 0) ledger.applyLines(1, 6, maxFlop, "", bytes32(uint256(digest) ^ 1));
            if (other == 1) ledger.applyLines(2, 6, maxFlop, "", digest);
            if (other == 2) ledger.applyLines(1, 7, maxFlop, "", digest);
            if (other == 3) ledger.applyLines(1, 6, 2 * maxFlop, "", digest);
            chainStep(1);
            _refused(epoch, abi.encodeWithSelector(IEpochLedger.ProofInvalid.selector));
        }
    }

    /// @dev A verifier of other keys accepts none of this; if the model's verifier replaced the real one, no
    /// real proof would pass.
    function test_RevertWhen_VerifierIsAnothers() public {
        EpochProof memory epoch = chainEpoch(0);
        ledger = deployLedger(address(model.verifier()), SLOTS, 2);
        enterOperators();
        chainStep(0);
        chainStep(1);
        _refused(epoch, abi.encodeWithSelector(IEpochLedger.ProofInvalid.selector));
    }

    function _refused(EpochProof memory epoch, bytes memory why) private {
        (uint256 root, uint256 settled) = (ledger.root(), ledger.settledSteps());
        uint256 accumulator = ledger.settledAccumulator();
        vm.expectRevert(why);
        ledger.settleEpoch{ gas: ENOUGH }(epoch);
        assertEq(ledger.root(), root, "root");
        assertEq(ledger.settledSteps(), settled, "settled steps");
        assertEq(ledger.settledAccumulator(), accumulator, "settled accumulator");
    }
}
