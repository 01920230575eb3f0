import { common } from './common';
import { faults } from './faults';
import { newTab } from './new-tab';
import { pace } from './pace';

/** What a new tab says: the other rooms bring their sentences with them. */
export const onNewTab = { ...common, ...faults, ...newTab, ...pace };
