import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { createText } from '@/components/text';
import { en } from '@/components/text/en';
import type { Weekday } from '@/domain/model/settings';
import { createLogState } from '@/entrypoints/options/state/log';
import { aStore } from '@/tests/fixtures/store';

const sunday = '2026-11-22';

async function aPage() {
  const firstDayOfWeek = signal<Weekday>(1);
  const store = await aStore(sunday);
  const text = createText('en', en);
  return { store, text, fault: signal(null), today: signal(sunday), isHidden: signal(false), firstDayOfWeek };
}

describe('another first day of the week, while a page is open', () => {
  it('moves the week of the log', async () => {
    const page = await aPage();
    const { view } = await createLogState(page, signal(''));
    expect(view.value.weekStartsOn).toBe('2026-11-16');
    page.firstDayOfWeek.value = 7;
    expect(view.value.weekStartsOn).toBe(sunday);
  });
});
