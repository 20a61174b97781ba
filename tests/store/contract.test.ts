import { describeOnEachStore } from '../support/stores.js';
import { storeContract } from './contract.js';

describeOnEachStore('store contract', storeContract);
