import { describeOnEachStore } from '../support/stores.js';
import { emptyStoreContract, storeContract } from './contract.js';

describeOnEachStore('store contract', storeContract);
describeOnEachStore('store contract, empty', emptyStoreContract);
