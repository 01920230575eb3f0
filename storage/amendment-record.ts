import type { Amendment } from '@/domain/model/amendment';
import type { Id } from '@/domain/model/base';
import { newSharedRecord } from './shared-record';
import type { Writing } from './write';

/** What an amendment is about and what it says; when, who and the bookkeeping are added here. */
export type NewAmendment = Pick<Amendment, 'subjectKind' | 'subjectId' | 'change' | 'reason'> &
  Partial<Pick<Amendment, 'field' | 'oldValue' | 'newValue'>>;

/** Writes one amendment in the transaction of the change it records, so that there is never one without the other. */
export async function putAmendment(writing: Writing, authorId: Id, amendment: NewAmendment): Promise<void> {
  const record: Amendment = newSharedRecord(writing.newId(), {
    field: null,
    oldValue: null,
    newValue: null,
    ...amendment,
    reason: amendment.reason.trim(),
    at: writing.moment.at,
    authorId,
  });
  await writing.put('amendments', record);
}
