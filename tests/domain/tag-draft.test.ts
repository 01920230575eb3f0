import { describe, expect, it } from 'vitest';
import { blankTagDraft, isTagDraftFilled, keptTagDraft, tagDraftFrom } from '@/domain/tag-draft';

const typed = { minutes: 30, note: 'Ask Dana', typedTitle: 'Call' };

describe('what was typed and not sent', () => {
  it.each([
    [blankTagDraft, false],
    [{ ...blankTagDraft, note: '  ' }, false],
    [{ ...blankTagDraft, minutes: 5 }, true],
    [{ ...blankTagDraft, typedTitle: 'Call' }, true],
  ])('%o is worth keeping: %s', (fields, expected) => {
    expect(isTagDraftFilled(fields)).toBe(expected);
  });

  it('comes back for the page it was typed for, and for no other', () => {
    expect(tagDraftFrom(keptTagDraft(typed, 'a'), 'a')).toEqual(typed);
    expect(tagDraftFrom(keptTagDraft(typed, 'a'), 'b')).toEqual(blankTagDraft);
    expect(tagDraftFrom(null, '')).toEqual(blankTagDraft);
  });

  it.each(['', 'soon', '-5', '1e9', '99999'])('has no minutes where “%s” was kept', (minutes) => {
    expect(tagDraftFrom({ place: 'a', minutes }, 'a')).toEqual(blankTagDraft);
  });
});
