import { describe, expect, it } from 'vitest';
import { fieldName } from '@/components/data/field-name';
import { loadText } from '@/components/text';
import { languages } from '@/domain/model/settings';
import { tables } from '@/storage/tables';
import { fileTableNames } from '@/storage/transfer/file-tables';

/** Keys, hashes and clocks: what tells two records apart, and never what somebody filled in. */
const technical = [
  ...['id', 'stamps', 'unknownFields', 'lockedHash', 'pageHash', 'pageSalt', 'deviceId', 'meId', 'recordKeys'],
  ...['plans', 'parentOfMe'],
  ...['at', 'hour', 'recordedAt', 'writtenAt', 'parkedAt', 'createdAt', 'isLocalOnly', 'isManual', 'number', 'subject'],
  ...['subjectId', 'subjectKind', 'entryId', 'requestId', 'taskId'],
];

function fieldsOf(schema: object): readonly string[] {
  if ('shape' in schema && typeof schema.shape === 'object' && schema.shape !== null) return Object.keys(schema.shape);
  const { options }: { options?: unknown } = 'options' in schema ? schema : {};
  return Array.isArray(options) ? options.flatMap((option: object) => fieldsOf(option)) : [];
}

const fields = [...new Set(fileTableNames.flatMap((table) => fieldsOf(tables[table].schema)))];

describe('the name of a field', () => {
  it.each(languages)('is words, for every field that a file can change, in %s', async (language) => {
    const text = await loadText(language);
    expect(fields.length).toBeGreaterThan(100);
    const raw = fields.filter((field) => fieldName(field, text) === field && !technical.includes(field));
    expect(raw).toEqual([]);
  });

  it('is the field itself where nobody knows it', async () => {
    const text = await loadText('en');
    expect(fieldName('toString', text)).toBe('toString');
    expect(fieldName('ofANewerVersion', text)).toBe('ofANewerVersion');
  });
});
