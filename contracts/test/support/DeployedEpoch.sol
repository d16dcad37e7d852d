// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { EpochProof, IEpochLedger } from "../../src/interfaces/IEpochLedger.sol";
import { ILedger } from "../../src/interfaces/ILedger.sol";
import { Settlement } from "../../src/interfaces/IRoundBook.sol";
import { Deployed } from "./Deployed.sol";
import { EpochModel } from "./EpochModel.sol";

/// @notice Proof-of-FLOPS with the epoch ledger, proven by the model. The first four operators have slots.
abstract contract DeployedEpoch is Deployed {
    EpochModel internal model;
    IEpochLedger internal epochs;

    function setUp() public virtual override {
        model = EpochModel(vm.deployCode("EpochModel.sol:EpochModel"));
        super.setUp();
        model.bind(epochs);
        vm.recordLogs();
        for (uint256 i = 1; i <= 4; ++i) {
            enter(operator(i));
        }
    }

    function shape() internal pure virtual returns (uint32 slots, uint32 stepsPerEpoch) {
        return (8, 2);
    }

    function deployLedger(address book, address court) internal virtual override returns (ILedger) {
        (uint32 slots, uint32 stepsPerEpoch) = shape();
        model.verifier().setShape(slots, stepsPerEpoch);
        epochs = IEpochLedger(
            vm.deployCode(
                "EpochLedger.sol:EpochLedger",
                abi.encode(book, court, eigenLayer, model.verifier(), slots, stepsPerEpoch)
            )
        );
        return epochs;
    }

    /// @dev Registers an operator and gives it a slot.
    function enter(address who) internal {
        eigenLayer.setRegistered(who, true);
        ledger.initialise(who);
    }

    function settlementOf(uint64 roundId, bytes memory header, bytes memory lines)
        internal
        virtual
        override
        returns (Settlement memory s)
    {
        s = super.settlementOf(roundId, header, lines);
        s.linesDigest = model.digestOf(lines);
    }

    /// @dev A true proof of the next epoch.
    function proveNext() internal returns (EpochProof memory) {
        model.follow(vm.getRecordedLogs());
        return model.prove();
    }

    function settleEpochs() internal {
        while (epochs.settledSteps() != epochs.steps()) {
            epochs.settleEpoch(proveNext());
            model.settled();
        }
    }

    /// @dev Stores an operator's account as it is under the root.
    function withdraw(address who) internal {
        (, uint32 slot) = epochs.slotOf(who);
        epochs.withdraw(who, model.elementAt(slot), model.pathOf(slot));
    }
}
