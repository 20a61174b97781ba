/** What every store answers, whatever it stands on. */
import type { OpenStore } from '../support/stores.js';
import { contributionContract } from './contract/contributions.js';
import { emptyStoreContract } from './contract/empty.js';
import { entityContract } from './contract/entities.js';
import { factContract } from './contract/facts.js';
import { figureContract } from './contract/figures.js';

export function storeContract(open: OpenStore): void {
  entityContract(open);
  factContract(open);
  figureContract(open);
  contributionContract(open);
  emptyStoreContract(open);
}
