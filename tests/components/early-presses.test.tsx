import { signal } from '@preact/signals';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PopupScreen } from '@/components/report/PopupScreen';
import { TagControl } from '@/components/triage/TagControl';
import { replayPresses } from '@/entrypoints/platform/replay-presses';
import { ids, panelSignals, someActions, text } from './triage/build';
import { aReport, distractionName } from './view-builders';

afterEach(cleanup);

const nothing = (): void => undefined;

/** The popup as it is when it goes live. */
function show() {
  const triage = someActions();
  const showWeek = vi.fn<(step: -1 | 1) => void>();
  render(
    <PopupScreen
      report={signal(aReport({}))}
      isThisWeek={signal(true)}
      entriesById={signal(new Map())}
      {...{ text, distractionName }}
      actions={{
        ...{ showWeek, openApp: nothing, openReport: nothing, openSidebar: nothing },
        copyMail: () => Promise.resolve(true),
        saveEntries: () => Promise.resolve(null),
      }}
      tagControl={<TagControl {...panelSignals()} text={text} actions={triage} shortcut={null} />}
    />,
  );
  return { triage, showWeek };
}

function keys(...pressed: readonly string[]) {
  return pressed.map((key) => ({ event: new KeyboardEvent('keydown', { key }), value: '' }));
}

/** An event as it is once it has gone by: it still knows where it happened. */
function eventAt(target: Element, type: string): Event {
  const event = new Event(type);
  target.addEventListener(type, (caught) => caught.stopImmediatePropagation(), { once: true, capture: true });
  target.dispatchEvent(event);
  return event;
}

describe('what was pressed before the popup was live', () => {
  it('opens the tag control, finds a distraction by its number, and tags once', async () => {
    const { triage } = show();
    await replayPresses(keys('t', 'd', '3', '1', 'Enter'));
    expect(triage.tag).toHaveBeenCalledExactlyOnceWith(
      { verdict: 'distraction', distractionNumber: 31 },
      expect.objectContaining({ minutes: null }),
    );
  });

  it('tags a key result by its digit', async () => {
    const { triage } = show();
    await replayPresses(keys('T', '2'));
    expect(triage.tag).toHaveBeenCalledExactlyOnceWith(
      { verdict: 'on-objective', objectiveId: ids.objective, keyResultId: ids.customers },
      expect.objectContaining({ minutes: null }),
    );
  });

  it('stands in the field as far as it was typed', async () => {
    show();
    await replayPresses(keys('t', 'd', '3'));
    const field = screen.getByRole<HTMLInputElement>('combobox', { name: 'Distraction' });
    expect(field.value).toBe('3');
    expect(document.activeElement).toBe(field);
  });

  it('is a click, also on the drawing inside a button', async () => {
    const { showWeek } = show();
    const drawing = screen.getByRole('button', { name: 'Previous week' }).querySelector('svg');
    if (drawing === null) throw new Error('the button has no drawing');
    await replayPresses([{ event: eventAt(drawing, 'click'), value: '' }]);
    expect(showWeek).toHaveBeenCalledExactlyOnceWith(-1);
  });

  it('is what was chosen, though the page has shown the stored choice again since', async () => {
    const chosen: string[] = [];
    render(
      <select aria-label="Team" onChange={(event) => chosen.push(event.currentTarget.value)}>
        <option value="me">Me</option>
        <option value="company">Company</option>
      </select>,
    );
    const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Team' });
    select.value = 'company';
    const event = eventAt(select, 'change');
    select.value = 'me';
    await replayPresses([{ event, value: 'company' }]);
    expect(chosen).toEqual(['company']);
    expect(select.value).toBe('company');
  });
});
