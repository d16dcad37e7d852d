// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

// This file exists only so that bindings/proxies holds the creation code with which the devnet deploys
// EigenLayer. EigenLayer's upgrade calls fit OpenZeppelin 4.9; version 5 changed who may administer a proxy.
// solhint-disable no-unused-import
import { ProxyAdmin } from "openzeppelin-contracts-v4/proxy/transparent/ProxyAdmin.sol";
import {
    TransparentUpgradeableProxy
} from "openzeppelin-contracts-v4/proxy/transparent/TransparentUpgradeableProxy.sol";
