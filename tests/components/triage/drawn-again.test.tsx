import { cleanup, screen, waitFor } from '@testing-library/preact';
import { options } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { anEntry, anId, aRequest, aView } from './build';
import { showPanel } from './panel';

const { diffed } = options;

afterEach(() => {
  cleanup();
  if (diffed === undefined) delete options.diffed;
  else options.diffed = diffed;
});

/** Counts from here on how often each component is drawn, by name. */
function countDrawings(): Map<string, number> {
  const drawn = new Map<string, number>();
  options.diffed = (vnode) => {
    if (typeof vnode.type === 'function') {
      drawn.set(vnode.type.name, (drawn.get(vnode.type.name) ?? 0) + 1);
    }
    diffed?.(vnode);
  };
  return drawn;
}

describe('a verdict in the open panel', () => {
  const inbox = [1, 2, 3].map((number) => aRequest({ id: anId(80 + number), text: `Request ${number}` }));
  const day = {
    todayEntries: [anEntry()],
    todayCounts: { 'on-objective': 1, protects: 0, distraction: 0 },
    undo: { label: 'tagged', detail: 'Customers who come back' },
  } as const;

  it('draws the counts, and neither the choices nor the requests', async () => {
    const { view } = showPanel({ inbox, inboxCount: inbox.length });
    const drawn = countDrawings();
    view.value = { ...view.value, ...day };
    await waitFor(() => expect(document.querySelector('.today-counts')?.textContent).toMatch(/On objective 1/u));
    expect(drawn.get('Counts')).toBe(1);
    expect(['TargetRow', 'Picker', 'Item'].map((name) => drawn.get(name) ?? 0)).toEqual([0, 0, 0]);
  });

  it('draws them when what they show is another', async () => {
    const { view } = showPanel({ inbox, inboxCount: inbox.length });
    const drawn = countDrawings();
    const { objectives, healthMetrics } = aView();
    view.value = { ...view.value, objectives: [...objectives], healthMetrics, inbox: inbox.slice(1), inboxCount: 2 };
    await screen.findByText('2 requests to triage');
    expect(screen.queryByText('Request 1', { exact: false })).toBeNull();
    expect(['Picker', 'Item'].map((name) => drawn.get(name) ?? 0)).toEqual([1, 2]);
  });
});
