// What was typed into the tag control and not yet sent, as the table of drafts keeps it: texts by name.

/** Minutes, a note and a typed title, as they stood when the surface closed. */
export interface TagDraftFields {
  readonly minutes: number | null;
  readonly note: string;
  readonly typedTitle: string;
}

export const blankTagDraft: TagDraftFields = { minutes: null, note: '', typedTitle: '' };

/** Whether there is anything to keep. */
export function isTagDraftFilled({ minutes, note, typedTitle }: TagDraftFields): boolean {
  return minutes !== null || note.trim() !== '' || typedTitle.trim() !== '';
}

/** As it is kept. `place` is the hash of the page it was typed for: on another page it would say something wrong. */
export function keptTagDraft(fields: TagDraftFields, place: string): Readonly<Record<string, string>> {
  const { minutes, note, typedTitle } = fields;
  return { place, note, typedTitle, minutes: minutes === null ? '' : String(minutes) };
}

/** What was kept for this place; blank where nothing was, or for another one. */
export function tagDraftFrom(kept: Readonly<Record<string, string>> | null, place: string): TagDraftFields {
  if (kept?.['place'] !== place) {
    return blankTagDraft;
  }
  const minutes = /^\d{1,4}$/.test(kept['minutes'] ?? '') ? Number(kept['minutes']) : null;
  return { minutes, note: kept['note'] ?? '', typedTitle: kept['typedTitle'] ?? '' };
}
