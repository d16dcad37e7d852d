// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IRandomness } from "./interfaces/IRandomness.sol";
import { HeaderRlp } from "./libraries/HeaderRlp.sol";

/// @title Ethereum's own randomness: block hashes for work, RANDAO for samples (protocol §3).
/// @notice Nobody knows a block's hash before the block, and work needs no more than that. Samples need a
/// value that a proposer can't grind: the RANDAO mix that the sample block's header carries as mixHash, fixed
/// by the reveal in the block before. That holds on Ethereum L1 only, so the constructor refuses other
/// chains.
contract Randao is IRandomness {
    /// @notice On this chain RANDAO is known ahead or constant.
    /// @custom:remedy Deploy another source of randomness on this chain.
    error ChainWithoutRandao(uint256 chainId);
    /// @notice The block is not one of the 256 most recent ones, or it is not mined yet.
    /// @custom:remedy Send the transaction after that block and within 256 blocks of it; later, the round is
    /// void.
    error BlockHashUnavailable(uint64 blockNumber);
    /// @notice The header is not the header of that block.
    /// @custom:remedy Give that block's header as the chain has it now; a reorganisation changes it.
    error WrongHeader(uint64 blockNumber, bytes32 expected, bytes32 actual);
    /// @notice The header contains another block number.
    /// @custom:remedy None: a header with the right hash can't contain a wrong number.
    error WrongBlockNumber(uint64 expected, uint64 actual);

    constructor() {
        uint256 id = block.chainid;
        // Mainnet, Sepolia, Hoodi, and the two usual ids of local chains.
        if (id != 1 && id != 11155111 && id != 560048 && id != 31337 && id != 1337) {
            revert ChainWithoutRandao(id);
        }
    }

    /// @inheritdoc IRandomness
    function workEntropy(uint64 openBlock) external view returns (bytes32) {
        return _blockHash(openBlock);
    }

    /// @inheritdoc IRandomness
    /// @param proof The sample block's header in RLP.
    function sampleEntropy(uint64 sampleBlock, bytes calldata proof) external view returns (bytes32, uint64) {
        bytes32 expected = _blockHash(sampleBlock);
        bytes32 actual = keccak256(proof);
        if (actual != expected) revert WrongHeader(sampleBlock, expected, actual);
        HeaderRlp.Header memory header = HeaderRlp.parse(proof);
        if (header.number != sampleBlock) revert WrongBlockNumber(sampleBlock, header.number);
        return (header.mixHash, header.timestamp);
    }

    function _blockHash(uint64 blockNumber) private view returns (bytes32 hash) {
        hash = blockhash(blockNumber);
        if (hash == 0) revert BlockHashUnavailable(blockNumber);
    }
}
