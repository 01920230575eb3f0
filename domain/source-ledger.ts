import type { Id } from './model/base';
import type { InboxRequest, RequestSource, RequestState } from './model/request';
import { foldedText } from './folded-text';

/**
 * One source with what became of its requests (S49): `asked` is the sum of the others. Doing and scheduling are both
 * accepting. Every figure is the list of the requests behind it.
 */
export interface SourceLedgerRow {
  readonly source: RequestSource;
  /** As first written; empty when the source has no name. */
  readonly name: string;
  readonly asked: readonly Id[];
  readonly accepted: readonly Id[];
  readonly delegated: readonly Id[];
  readonly declined: readonly Id[];
  readonly parked: readonly Id[];
  readonly undecided: readonly Id[];
}

const acceptingStates: readonly RequestState[] = ['do', 'schedule'];

function idsIn(requests: readonly InboxRequest[], states: readonly RequestState[]): Id[] {
  return requests.filter(({ state }) => states.includes(state)).map(({ id }) => id);
}

function rowOf(source: RequestSource, requests: readonly InboxRequest[]): SourceLedgerRow {
  return {
    source,
    name: requests[0]?.sourceName.trim() ?? '',
    asked: requests.map(({ id }) => id),
    accepted: idsIn(requests, acceptingStates),
    delegated: idsIn(requests, ['delegate']),
    declined: idsIn(requests, ['decline']),
    parked: idsIn(requests, ['park']),
    undecided: idsIn(requests, ['undecided']),
  };
}

/**
 * Who asked, most requests first, then by source and name. The requests are those of one week, by the day they were
 * asked on; a decision made later still counts where the question was asked. "Dana" and "dana " are one person.
 */
export function sourceLedger(requests: readonly InboxRequest[]): SourceLedgerRow[] {
  const groups = Map.groupBy(requests, ({ source, sourceName }) => `${source} ${foldedText(sourceName.trim())}`);
  const rows = [...groups].flatMap(([key, group]) => {
    const [first] = group;
    return first === undefined ? [] : [{ key, row: rowOf(first.source, group) }];
  });
  return rows
    .toSorted((one, other) => other.row.asked.length - one.row.asked.length || (one.key < other.key ? -1 : 1))
    .map(({ row }) => row);
}
