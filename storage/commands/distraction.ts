// The user's own catalogue. Entries keep numbers, so renaming and hiding never touch them.

import { distractions } from '@/domain/distractions';
import type { DistractionForm } from '@/domain/distractions-room';
import type { DistractionOverride } from '@/domain/model/distraction-override';
import { fail, problem, succeed } from '@/domain/result';
import type { Result } from '@/domain/result';
import type { Store } from '@/storage/store';
import { write } from '@/storage/write';
import type { Writing } from '@/storage/write';

const highestNumber = 9999;

function isBuiltIn(number: number): boolean {
  return number <= distractions.length;
}

/** A built-in item that is as it was built in needs no record. */
async function putOverride(writing: Writing, override: DistractionOverride): Promise<void> {
  const { number, name, category, hosts, isHidden } = override;
  const isUnchanged = isBuiltIn(number) && name === null && category === null && hosts.length === 0 && !isHidden;
  await (isUnchanged ? writing.remove('distractionOverrides', number) : writing.put('distractionOverrides', override));
}

async function overrideOf(writing: Writing, number: number): Promise<DistractionOverride | null> {
  const stored = await writing.get('distractionOverrides', number);
  if (stored !== undefined) {
    return stored;
  }
  return isBuiltIn(number) ? { number, name: null, category: null, hosts: [], isHidden: false } : null;
}

async function nextNumber(store: Store): Promise<number> {
  const last = await store.database.of('distractionOverrides').orderBy(':id').last();
  return Math.max(distractions.length, last?.number ?? 0) + 1;
}

/** Adds an item of the user's own; its number follows the others and is never given again. */
export async function addDistraction(store: Store, { name, category }: DistractionForm): Promise<Result<number>> {
  const step = { label: 'distraction-added', detail: name } as const;
  return write(store, { tables: ['distractionOverrides'], step }, async (writing) => {
    const number = await nextNumber(store);
    if (number > highestNumber) {
      return fail(problem('name', 'too-many', { limit: highestNumber }));
    }
    await writing.put('distractionOverrides', { number, name, category, hosts: [], isHidden: false });
    return succeed(number);
  });
}

/** Renames an item; an own one can change its category too. An empty name gives a built-in one its own name back. */
export async function saveDistraction(
  store: Store,
  number: number,
  { name, category }: Pick<DistractionForm, 'name' | 'category'>,
): Promise<Result<void>> {
  const step = { label: 'distraction-saved', detail: `${number} ${name}`.trim() } as const;
  return write(store, { tables: ['distractionOverrides'], step }, async (writing) => {
    const override = await overrideOf(writing, number);
    if (override === null) {
      return fail(problem('name', 'not-found'));
    }
    await putOverride(writing, {
      ...override,
      name: name === '' ? null : name,
      category: isBuiltIn(number) ? override.category : category,
    });
    return succeed(undefined);
  });
}

/** Takes an item out of the choices, or puts it back. Entries that name it keep its name. */
export function setDistractionHidden(store: Store, number: number, isHidden: boolean): Promise<Result<void>> {
  const step = { label: isHidden ? 'distraction-hidden' : 'distraction-shown', detail: String(number) } as const;
  return write(store, { tables: ['distractionOverrides'], step }, async (writing) => {
    const override = await overrideOf(writing, number);
    if (override === null) {
      return fail(problem('name', 'not-found'));
    }
    await putOverride(writing, { ...override, isHidden });
    return succeed(undefined);
  });
}
