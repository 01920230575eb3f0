import { describe, expect, it } from 'vitest';
import { chosenOf, defaultSettings } from '@/domain/settings-choices';
import { readSettings } from '@/storage/settings';
import { aStore } from '@/tests/fixtures/store';

describe('the choices among the settings', () => {
  it('are those of a fresh install at first, and nothing of the install itself', async () => {
    const settings = await readSettings(await aStore());
    expect(chosenOf(settings)).toEqual(defaultSettings(settings.firstDayOfWeek));
    expect(chosenOf({ ...settings, theme: 'dark', quietToHour: 7 })).toMatchObject({ theme: 'dark', quietToHour: 7 });
    expect(Object.keys(chosenOf(settings))).not.toContain('pageSalt');
  });
});
