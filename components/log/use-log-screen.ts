import { useLayoutEffect, useState } from 'preact/hooks';
import { useRefusal } from '@/components/app/use-refusal';
import type { Text } from '@/components/text';
import { addressOfFilter } from '@/domain/log-filter';
import type { Id } from '@/domain/model/base';
import type { VerdictTarget } from '@/domain/model/entry';
import type { LogActions, LogScreenView } from './actions';

const nothing: ReadonlySet<Id> = new Set();

/** What is open and selected in the log. A selection lasts over the pages of one filter. */
export function useLogScreen(view: LogScreenView, actions: LogActions, text: Text) {
  const refusals = useRefusal(text);
  const [editing, setEditing] = useState<Id | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<Id>>(nothing);
  const address = addressOfFilter(view.filter);
  useLayoutEffect(() => {
    setSelected(nothing);
    setEditing(null);
  }, [address]);
  const shown = view.rows.map(({ entry }) => entry.id);
  const select = (ids: readonly Id[], isSelected: boolean): void => {
    setSelected((now) => {
      const next = new Set(now);
      for (const id of ids) {
        next[isSelected ? 'add' : 'delete'](id);
      }
      return next;
    });
  };
  const clear = (): void => setSelected(nothing);
  return {
    ...refusals,
    actions,
    editing,
    edit: setEditing,
    stop: (): void => setEditing(null),
    selected,
    select,
    clear,
    isPageSelected: shown.length > 0 && shown.every((id) => selected.has(id)),
    selectPage: (isSelected: boolean): void => select(shown, isSelected),
    retagSelected: (target: VerdictTarget): Promise<boolean> =>
      refusals.run(actions.retagEntries([...selected], target), text('log.entries')),
    removeSelected: async (): Promise<void> => {
      if (await refusals.run(actions.removeEntries([...selected]), text('log.entries'))) {
        clear();
      }
    },
  };
}

export type LogRoom = ReturnType<typeof useLogScreen>;
