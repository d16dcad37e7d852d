// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IDisputes } from "../src/interfaces/IDisputes.sol";
import {
    IAllocationManager,
    IAllocationManagerAppointments,
    IStakeRegistry
} from "../src/interfaces/IEigenLayer.sol";
import { ILedger } from "../src/interfaces/ILedger.sol";
import { IParameters, Parameters } from "../src/interfaces/IParameters.sol";
import { IRoundBook } from "../src/interfaces/IRoundBook.sol";
import { ParameterBounds } from "../src/libraries/ParameterBounds.sol";
import { Deployment, ProofOfFlops } from "./support/Contracts.sol";
import { Deployed } from "./support/Deployed.sol";

contract ProofOfFlopsTest is Deployed {
    function test_ConstructorRegistersTheAvs() public view {
        assertEq(
            keccak256(bytes(eigenLayer.metadataURI())),
            keccak256("https://example.invalid/avs.json"),
            "metadata"
        );
        assertEq(eigenLayer.registrar(), address(avs.coordinator()), "registrar");
        bytes4[4] memory selectors = [
            IAllocationManagerAppointments.createOperatorSets.selector,
            IAllocationManagerAppointments.deregisterFromOperatorSets.selector,
            IAllocationManagerAppointments.addStrategiesToOperatorSet.selector,
            IAllocationManagerAppointments.removeStrategiesFromOperatorSet.selector
        ];
        for (uint256 i; i < 4; ++i) {
            address appointee = i < 2 ? address(avs.coordinator()) : address(avs.stakeRegistry());
            assertTrue(eigenLayer.appointed(appointee, selectors[i]), "appointed");
        }
        bytes4 slashing = IAllocationManager.slashOperator.selector;
        assertTrue(eigenLayer.appointed(address(disputes), slashing), "the disputes may slash");
        assertTrue(!eigenLayer.appointed(address(avs.coordinator()), slashing), "nobody else may");
        assertEq(eigenLayer.appointments(), 5, "and nobody for anything else");
    }

    function test_SelectorsAreEigenLayers() public pure {
        // From the ABI of EigenLayer core v1.3.
        assertEq(
            bytes32(IAllocationManagerAppointments.createOperatorSets.selector),
            bytes32(bytes4(keccak256("createOperatorSets(address,(uint32,address[])[])"))),
            "createOperatorSets"
        );
        assertEq(
            bytes32(IAllocationManagerAppointments.deregisterFromOperatorSets.selector),
            bytes32(bytes4(keccak256("deregisterFromOperatorSets((address,address,uint32[]))"))),
            "deregisterFromOperatorSets"
        );
        assertEq(
            bytes32(IAllocationManager.slashOperator.selector),
            bytes32(bytes4(keccak256("slashOperator(address,(address,uint32,address[],uint256[],string))"))),
            "slashOperator"
        );
    }

    function test_ConstructorBindsItsParts() public view {
        assertEq(address(avs.ledger()), address(ledger), "ledger");
        assertEq(address(ledger.roundBook()), address(avs), "round book");
        assertEq(address(avs.disputes()), address(disputes), "disputes");
        assertEq(address(ledger.disputes()), address(disputes), "the ledger's disputes");
        assertEq(address(disputes.service()), address(avs), "the disputes' service");
        assertEq(address(disputes.ledger()), address(ledger), "the disputes' ledger");
        assertEq(address(disputes.coordinator()), address(eigenLayer), "the disputes' coordinator");
        assertEq(address(disputes.apkRegistry()), address(eigenLayer), "the disputes' keys");
        assertEq(address(disputes.allocationManager()), address(eigenLayer), "the disputes' allocations");
        assertEq(address(avs.randomness()), address(randao), "randomness");
        assertEq(address(avs.apkRegistry()), address(eigenLayer), "apk registry");
        assertEq(address(avs.stakeRegistry()), address(eigenLayer), "stake registry");
        assertEq(avs.owner(), OWNER, "owner");
        assertEq(avs.challenger(), CHALLENGER, "challenger");
        assertEq(avs.aggregator(), AGGREGATOR, "aggregator");
        assertEq(avs.parameterDelay(), DELAY, "parameter delay");
    }

    function test_MainnetParametersDeploy() public {
        eigenLayer.setDelays(100_800, 100_800);
        eigenLayer.setQuorum(0, IStakeRegistry.StakeType.TOTAL_SLASHABLE, 100_000, 200);
        (,, ProofOfFlops other,) = deploy(mainnetParameters());
        assertEq(other.parameters().settleBlocks, 120, "settleBlocks");
    }

    function test_RevertWhen_ParametersAreOutOfBounds() public {
        Parameters memory p = devnetParameters();
        p.threshold = 50;
        _refuse(
            p,
            DELAY,
            abi.encodeWithSelector(
                ParameterBounds.ParameterOutOfBounds.selector, bytes32("threshold"), 50, 51, 100
            )
        );
    }

    function test_RevertWhen_StakeIsNotLockedAtDeployment() public {
        eigenLayer.setQuorum(0, IStakeRegistry.StakeType.TOTAL_SLASHABLE, 479, 64);
        _refuse(
            devnetParameters(),
            DELAY,
            abi.encodeWithSelector(IParameters.LookAheadTooShort.selector, 0, 479, 480)
        );
    }

    function test_RevertWhen_LedgerIsAnothers() public {
        _refuse(
            devnetParameters(),
            DELAY,
            abi.encodeWithSelector(IRoundBook.LedgerOfAnother.selector, address(avs))
        );
    }

    function test_RevertWhen_LedgerHasOtherDisputes() public {
        Deployment memory d = deployment(ledger, randao);
        address ahead = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        d.ledger =
            ILedger(vm.deployCode("DirectLedger.sol:DirectLedger", abi.encode(ahead, address(disputes))));
        d.disputes = IDisputes(address(this));
        _refuse(
            d,
            devnetParameters(),
            abi.encodeWithSelector(ProofOfFlops.LedgerOfOtherDisputes.selector, address(disputes))
        );
    }

    function test_RevertWhen_ServiceIsBoundToOtherDisputes() public {
        bytes memory code = bytes.concat(vm.getCode("Disputes.sol:Disputes"), abi.encode(avs));
        address deployed;
        vm.expectRevert(abi.encodeWithSelector(IDisputes.ServiceOfAnother.selector, address(disputes)));
        assembly ("memory-safe") {
            deployed := create(0, add(code, 0x20), mload(code))
        }
    }

    function test_RevertWhen_ParameterDelayIsOutOfBounds() public {
        bytes4 selector = IParameters.ParameterDelayOutOfBounds.selector;
        _refuse(devnetParameters(), 0, abi.encodeWithSelector(selector, 0, 1, 90 days));
        _refuse(devnetParameters(), 90 days + 1, abi.encodeWithSelector(selector, 90 days + 1, 1, 90 days));
    }

    function _refuse(Parameters memory p, uint32 delay, bytes memory reason) private {
        Deployment memory d = deployment(ledger, randao);
        d.parameterDelay = delay;
        _refuse(d, p, reason);
    }

    function _refuse(Deployment memory d, Parameters memory p, bytes memory reason) private {
        bytes memory code = bytes.concat(vm.getCode("ProofOfFlops.sol:ProofOfFlops"), abi.encode(d, p));
        address deployed;
        vm.expectRevert(reason);
        assembly ("memory-safe") {
            deployed := create(0, add(code, 0x20), mload(code))
        }
    }
}

