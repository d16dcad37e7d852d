package deploy

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
)

// stateFile is a chain state inside the eigensdk-go module, with the
// transactions that deployed EigenLayer.
const stateFile = "contracts/anvil/contracts-deployed-anvil-state.json"

// A codeName names a contract whose creation code is missing from the SDK's
// bindings, or unlinked there, but is in its state file.
type codeName string

const (
	pauserRegistry              codeName = "PauserRegistry"
	emptyContract               codeName = "EmptyContract"
	upgradeableBeacon           codeName = "UpgradeableBeacon"
	strategyBaseTVLLimits       codeName = "StrategyBaseTVLLimits"
	slashingRegistryCoordinator codeName = "SlashingRegistryCoordinator"
)

// A creationCode identifies the creation code at the beginning of a deployment,
// before the constructor's arguments.
type creationCode struct {
	length int
	hash   common.Hash // Keccak-256
}

// creationCodes are those of eigensdk-go v1.0.0-rc.0.
var creationCodes = map[codeName]creationCode{
	pauserRegistry:              {1480, common.HexToHash("0xe8e3e456055fe2f033b68d77cac5928ef98b60ffcc918c2f51e8f006f0ea7e71")},
	emptyContract:               {141, common.HexToHash("0xd65a14d0c3aced1c4044ae8bc3d588559710bee01661e47a2baf02b00dea85d6")},
	upgradeableBeacon:           {1196, common.HexToHash("0x8fb047221a8e7ce304e60062422529c6547c3ddbfb4da7cd0a6495536cb3acab")},
	strategyBaseTVLLimits:       {6494, common.HexToHash("0x1d2aa267d20f48e5370273fcd82523e1c7e69a0af12b3500bb6406d498191652")},
	slashingRegistryCoordinator: {22478, common.HexToHash("0x2da0be5b349bba193cb1f0737341b949c8a0122be50cd38726c1815373f09733")},
}

// loadCreationCodes finds the creation codes among the deployments in the
// SDK's state file.
func loadCreationCodes(sdk string) (map[codeName][]byte, error) {
	path := filepath.Join(sdk, filepath.FromSlash(stateFile))
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read EigenLayer's creation code: %w", err)
	}
	var state struct {
		Blocks []struct {
			Transactions []struct {
				Transaction map[string]struct { // by transaction type
					To    *common.Address `json:"to"`
					Input hexutil.Bytes   `json:"input"`
				} `json:"transaction"`
			} `json:"transactions"`
		} `json:"blocks"`
	}
	if err := json.Unmarshal(b, &state); err != nil {
		return nil, fmt.Errorf("EigenLayer's creation code in %s: %w", path, err)
	}
	found := make(map[codeName][]byte)
	for _, block := range state.Blocks {
		for _, t := range block.Transactions {
			for _, body := range t.Transaction {
				if body.To == nil {
					recognise(body.Input, found)
				}
			}
		}
	}
	for name := range creationCodes {
		if found[name] == nil {
			return nil, fmt.Errorf("%s has no known creation code of %s: the module's version isn't the one this repository was written for", path, name)
		}
	}
	return found, nil
}

// recognise adds a deployment's creation code to found, if it is one of
// creationCodes.
func recognise(input []byte, found map[codeName][]byte) {
	for name, code := range creationCodes {
		if len(input) >= code.length && found[name] == nil && crypto.Keccak256Hash(input[:code.length]) == code.hash {
			found[name] = bytes.Clone(input[:code.length])
		}
	}
}
