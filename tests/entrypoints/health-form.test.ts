import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { createText } from '@/components/text';
import { en } from '@/components/text/en';
import { blankHealthMetric, formFromHealthMetric } from '@/domain/health-metric-form';
import type { Weekday } from '@/domain/model/settings';
import { createHealthState } from '@/entrypoints/options/state/health';
import { readSettings } from '@/storage/settings';
import { aStore } from '@/tests/fixtures/store';

const today = '2026-11-18';

describe('the form of a health metric', () => {
  it('writes only what was typed since it was opened', async () => {
    const store = await aStore(today);
    const text = createText('en', en);
    const around = { fault: signal(null), today: signal(today), isHidden: signal(false) };
    const { actions } = await createHealthState({ store, text, ...around, firstDayOfWeek: signal<Weekday>(1) }, () => {
      throw new Error('no objective was asked for');
    });
    const metrics = store.database.of('healthMetrics');
    const { meId } = await readSettings(store);
    await actions.saveMetric({ ...blankHealthMetric(meId, meId), title: 'Replies', healthyAt: '20' });
    const [metric] = await metrics.toArray();
    if (metric === undefined) throw new Error('the metric was not saved');
    const form = formFromHealthMetric(metric, 'en');
    expect(await actions.saveMetric({ ...form, healthyAt: '30' })).toMatchObject({ ok: true });
    expect(await actions.saveMetric({ ...form, title: 'Replies a day' })).toMatchObject({ ok: true });
    expect(await metrics.toArray()).toMatchObject([{ title: 'Replies a day', healthyAt: 30 }]);
  });
});
