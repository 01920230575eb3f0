import type { KeptTagDraft } from '@/components/triage/use-tag-draft';
import type { PageFacts } from '@/domain/page-facts';
import { isTagDraftFilled, keptTagDraft, tagDraftFrom } from '@/domain/tag-draft';
import type { TagDraftFields } from '@/domain/tag-draft';
import { dropDraft, keepDraft } from '@/storage/commands/draft';
import { readDraft } from '@/storage/queries/draft';
import { pageHash } from '@/storage/page-hash';
import { readSettings } from '@/storage/settings';
import { runPlainCommand } from '@/entrypoints/platform/page';
import type { Page } from '@/entrypoints/platform/page';
import { runReported } from '@/entrypoints/platform/report-fault';

const form = 'popup-tag';

/** For a page by its salted hash; what is typed without one belongs to no page. Null keeps nothing: a private window. */
async function placeOf({ store }: Page, facts: PageFacts): Promise<string | null> {
  if (facts.kind === 'page') {
    return pageHash(facts.url, (await readSettings(store)).pageSalt);
  }
  return facts.kind === 'untaggable' && facts.reason === 'private' ? null : '';
}

interface PopupTagDraft extends KeptTagDraft {
  readonly isFilled: boolean;
  /** What was typed goes into an entry now: a popup that closes right after it must not open with it again. */
  forget(): Promise<void>;
}

/** Keeps what is typed into the popup's tag control, which closes with every click beside it. */
export async function createKeptTagDraft(page: Page, facts: PageFacts): Promise<PopupTagDraft> {
  const place = await placeOf(page, facts);
  let latest = tagDraftFrom(place === null ? null : await readDraft(page.store, form), place ?? '');
  let last: Promise<unknown> = Promise.resolve();
  const write = (fields: TagDraftFields, at: string): Promise<unknown> =>
    runPlainCommand(
      page,
      isTagDraftFilled(fields) ? keepDraft(page.store, form, keptTagDraft(fields, at)) : dropDraft(page.store, form),
    );
  return {
    isFilled: isTagDraftFilled(latest),
    get latest() {
      return latest;
    },
    forget: async () => {
      last = last.then(() => dropDraft(page.store, form));
      await last;
    },
    keep: (fields) => {
      latest = fields;
      if (place !== null) {
        // One after the other, so that what was typed last is what is kept.
        last = last.then(() => write(fields, place));
        runReported('keeping what is typed', last);
      }
    },
  };
}
