import { expect, it } from 'vitest';
import { entryCells, entryColumns, exportedEntry } from '@/domain/entry-export';
import { anEntry, anId } from '@/tests/fixtures/build';

const names = { objective: 'Top 5', keyResult: 'Revenue', healthMetric: '', distraction: '' };

it('names what an entry points at and leaves the hash of its page behind', () => {
  const entry = exportedEntry(anEntry({ pageHash: 'secret', minutes: 15 }), names);
  expect(JSON.stringify(entry)).not.toContain('secret');
  expect(entry).toMatchObject({
    id: anId(50),
    objective: 'Top 5',
    keyResult: 'Revenue',
    recordedAt: '2026-11-18T10:21:00.000Z',
  });
  const cells = entryCells(entry);
  expect(cells).toHaveLength(entryColumns.length);
  expect(cells[entryColumns.indexOf('date')]).toBe('2026-11-18');
  expect(cells[entryColumns.indexOf('minutes')]).toBe(15);
});
