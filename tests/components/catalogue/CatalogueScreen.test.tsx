import { signal } from '@preact/signals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CatalogueActions, CatalogueScreenView } from '@/components/catalogue/actions';
import { CatalogueScreen } from '@/components/catalogue/CatalogueScreen';
import * as names from '@/components/text/distractions/en';
import { catalogueItems, foundYou } from '@/domain/distractions-room';
import type { DistractionOverride } from '@/domain/model/distraction-override';
import { succeed } from '@/domain/result';
import { text } from '../view-builders';

afterEach(cleanup);

const first = names.distractionNames[0] ?? '';
const renamed = { number: 14, name: 'Pings', category: null, hosts: [], isHidden: false };
const hidden = { number: 15, name: 'Old habit', category: null, hosts: [], isHidden: true };
const own = { number: 102, name: 'Football chat', category: 'messages', hosts: [], isHidden: false };

function aView(overrides: readonly DistractionOverride[], counts = new Map<number, number>()): CatalogueScreenView {
  const categories = Object.entries(names.distractionCategoryNames).map(([id, name]) => ({ id, name }));
  return {
    items: catalogueItems(overrides, counts, names),
    categories,
    found: foundYou(counts),
    ...{ from: '2026-10-01', to: '2026-12-31', cycleName: null },
  };
}

function show(view = aView([renamed, hidden, own], new Map([[14, 3]]))) {
  const done = () => Promise.resolve(succeed(undefined));
  const actions = {
    saveDistraction: vi.fn<CatalogueActions['saveDistraction']>(done),
    setHidden: vi.fn<CatalogueActions['setHidden']>(done),
    undo: vi.fn<CatalogueActions['undo']>(done),
  };
  render(<CatalogueScreen view={signal(view)} announcement={signal(null)} text={text} actions={actions} />);
  return actions;
}

async function settled(step: () => unknown): Promise<void> {
  await act(async () => {
    step();
    await Promise.resolve();
  });
}

const press = (name: string) => settled(() => fireEvent.click(screen.getByRole('button', { name })));
const shownNumbers = () => [...document.querySelectorAll('.catalogue-row')].map((row) => row.getAttribute('data-row'));

describe('the room of the distractions', () => {
  it('says how many have come up, and leads from each count to its entries', () => {
    show();
    expect(screen.getByText('1 of the 101 has found you this quarter.')).toBeTruthy();
    const link = screen.getByRole('link', { name: '3 times: Pings. Open the entries in the log' });
    expect(link.getAttribute('href')).toBe('#/log/from=2026-10-01&to=2026-12-31&distraction=14');
    cleanup();
    show({ ...aView([]), cycleName: 'Q4' });
    expect(screen.getByText('None of the 101 has found you yet. They are patient.')).toBeTruthy();
  });

  it('shows the categories with what was renamed and added, and the hidden on request', () => {
    show();
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(12);
    expect(screen.getByText(`was: ${names.distractionNames[13]}`)).toBeTruthy();
    expect(screen.getByText('your own')).toBeTruthy();
    expect(screen.queryByText('Old habit')).toBeNull();
    fireEvent.click(screen.getByLabelText('Show 1 hidden'));
    expect(screen.getByText('Old habit')).toBeTruthy();
    expect(shownNumbers()).toHaveLength(102);
  });

  it('searches by number, name and category, and offers to add what it does not find', async () => {
    const actions = show();
    const search = (value: string) => fireEvent.input(screen.getByRole('textbox'), { target: { value } });
    search('pings');
    expect(shownNumbers()).toEqual(['14']);
    search('102');
    expect(shownNumbers()).toEqual(['102']);
    search('knitting');
    expect(screen.getByText('No distraction is called “knitting”. Add it as your own.')).toBeTruthy();
    await press('Add your own');
    expect(screen.getByLabelText('Name')).toHaveProperty('value', 'knitting');
    fireEvent.change(screen.getByLabelText('Category'), { target: { value: 'escapes' } });
    await settled(() => fireEvent.submit(screen.getByRole('form', { name: 'A distraction of your own' })));
    expect(actions.saveDistraction).toHaveBeenCalledWith({ number: null, name: 'knitting', category: 'escapes' });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add your own' }));
  });

  it('renames, and gives the focus back to the row', async () => {
    const actions = show();
    await press(`Rename ${first}`);
    expect(document.activeElement).toBe(screen.getByLabelText('Name'));
    fireEvent.input(screen.getByLabelText('Name'), { target: { value: 'Asks' } });
    await settled(() => fireEvent.submit(screen.getByRole('form', { name: 'Rename number 1' })));
    expect(actions.saveDistraction).toHaveBeenCalledWith({ number: 1, name: 'Asks', category: 'requests' });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: `Rename ${first}` }));
  });

  it('hides, and shows again', async () => {
    const actions = show();
    await press(`Hide ${first}`);
    expect(actions.setHidden).toHaveBeenCalledWith(1, true);
    fireEvent.click(screen.getByLabelText('Show 1 hidden'));
    await press('Show Old habit again');
    expect(actions.setHidden).toHaveBeenCalledWith(15, false);
  });
});
