import fc from 'fast-check';
import { expect, it } from 'vitest';
import { requestStates } from '@/domain/model/request';
import { requestSources } from '@/domain/model/request-words';
import { sourceLedger } from '@/domain/source-ledger';
import { aRequest, anId } from '@/tests/fixtures/build';

it('says of each source what became of its requests, the busiest first', () => {
  const requests = [
    aRequest({ id: anId(1), source: 'leadership', sourceName: 'Dana', state: 'decline' }),
    aRequest({ id: anId(2), source: 'teammate', sourceName: 'Bo', state: 'do' }),
    aRequest({ id: anId(3), source: 'teammate', sourceName: ' bo', state: 'schedule' }),
    aRequest({ id: anId(4), source: 'teammate', sourceName: 'BO', state: 'park' }),
    aRequest({ id: anId(5), source: 'teammate', sourceName: 'Bo', state: 'delegate' }),
    aRequest({ id: anId(6), source: 'customer', sourceName: '', state: 'undecided' }),
    aRequest({ id: anId(7), source: 'manager', sourceName: 'Bo', state: 'do' }),
  ];
  const none = { accepted: [], delegated: [], declined: [], parked: [], undecided: [] };
  expect(sourceLedger(requests)).toEqual([
    {
      source: 'teammate',
      name: 'Bo',
      asked: [anId(2), anId(3), anId(4), anId(5)],
      accepted: [anId(2), anId(3)],
      delegated: [anId(5)],
      declined: [],
      parked: [anId(4)],
      undecided: [],
    },
    { ...none, source: 'customer', name: '', asked: [anId(6)], undecided: [anId(6)] },
    { ...none, source: 'leadership', name: 'Dana', asked: [anId(1)], declined: [anId(1)] },
    { ...none, source: 'manager', name: 'Bo', asked: [anId(7)], accepted: [anId(7)] },
  ]);
});

it('is empty in a week without requests', () => {
  expect(sourceLedger([])).toEqual([]);
});

it('counts every request once as asked and once as what became of it', () => {
  const requests = fc.array(
    fc.record({
      source: fc.constantFrom(...requestSources),
      sourceName: fc.constantFrom('', 'Bo', 'bo', 'Kim'),
      state: fc.constantFrom(...requestStates),
    }),
  );
  fc.assert(
    fc.property(requests, (some) => {
      const all = some.map((changes, index) => aRequest({ ...changes, id: anId(index) }));
      const rows = sourceLedger(all);
      const ids = (pick: (row: (typeof rows)[number]) => readonly string[]) => rows.flatMap(pick).toSorted();
      const outcomes = ids((row) => [
        ...row.accepted,
        ...row.delegated,
        ...row.declined,
        ...row.parked,
        ...row.undecided,
      ]);
      expect(ids(({ asked }) => asked)).toEqual(all.map(({ id }) => id).toSorted());
      expect(outcomes).toEqual(all.map(({ id }) => id).toSorted());
    }),
  );
});
