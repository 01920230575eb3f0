import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { TagControl } from '@/components/triage/TagControl';
import type { KeptTagDraft } from '@/components/triage/use-tag-draft';
import type { PageFacts } from '@/domain/page-facts';
import { blankTagDraft } from '@/domain/tag-draft';
import type { TagDraftFields } from '@/domain/tag-draft';
import { panelSignals, someActions, text } from './build';

afterEach(cleanup);

function aKeeper(latest: TagDraftFields = blankTagDraft): KeptTagDraft & { readonly kept: TagDraftFields[] } {
  const kept: TagDraftFields[] = [];
  return { latest, kept, keep: (fields) => kept.push(fields) };
}

function show(keeper: KeptTagDraft) {
  const actions = someActions();
  render(<TagControl {...panelSignals()} text={text} actions={actions} shortcut={null} kept={keeper} />);
  return actions;
}

const note = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });

describe('what is typed into the panel', () => {
  it('belongs to the page it was typed for, and waits there', async () => {
    const signals = panelSignals();
    const page = signal<PageFacts>({ kind: 'page', url: 'https://a.example/x', title: 'A', host: 'a.example' });
    render(<TagControl {...signals} page={page} text={text} actions={someActions()} shortcut={null} />);
    fireEvent.input(note(), { target: { value: 'About A' } });
    page.value = { kind: 'page', url: 'https://b.example/', title: 'B', host: 'b.example' };
    await waitFor(() => expect(note().value).toBe(''));
    page.value = { kind: 'page', url: 'https://a.example/x#further-down', title: 'A', host: 'a.example' };
    await waitFor(() => expect(note().value).toBe('About A'));
  });
});

describe('what is typed into the popup', () => {
  it('is kept with every sign, and not before', () => {
    const keeper = aKeeper();
    show(keeper);
    expect(keeper.kept).toEqual([]);
    fireEvent.input(note(), { target: { value: 'Ask' } });
    fireEvent.click(screen.getByRole('button', { name: '15 minutes' }));
    expect(keeper.kept).toEqual([
      { minutes: null, note: 'Ask', typedTitle: '' },
      { minutes: 15, note: 'Ask', typedTitle: '' },
    ]);
  });

  it('stands there again, unfolded, and goes along with the verdict', async () => {
    const keeper = aKeeper({ minutes: 30, note: 'Ask Dana', typedTitle: '' });
    const actions = show(keeper);
    expect(note().value).toBe('Ask Dana');
    expect(note().closest('details')?.open).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Reply within a day' }));
    await waitFor(() => {
      expect(actions.tag).toHaveBeenCalledWith(
        expect.objectContaining({ verdict: 'protects' }),
        expect.objectContaining({ minutes: 30, note: 'Ask Dana' }),
      );
    });
    await waitFor(() => {
      expect(keeper.kept).toEqual([blankTagDraft]);
    });
  });
});
