// Which places of the new tab are filled in anew each day: found by walking its components.

import type { ComponentChildren, VNode } from 'preact';
import { ComingRow } from '@/components/new-tab/ComingUp';
import { Due } from '@/components/new-tab/DueLine';
import { FocusThisWeek } from '@/components/new-tab/FocusThisWeek';
import { Priorities } from '@/components/new-tab/Priorities';
import { WeekName } from '@/components/new-tab/WeekName';
import { KeyResultRow } from '@/components/objective/KeyResultRow';
import { ObjectiveLine } from '@/components/objective/ObjectiveLine';
import type { Text } from '@/components/text';
import { StatusWord } from '@/components/ui/StatusWord';
import { Line } from '@/components/ui/Track';
import type { NewTabView } from '@/domain/new-tab-view';
import { dailySentences } from './frame';
import type { DailySentence, FrameNode, FrameSlot } from './frame';
import { treeOf } from './tree-of';

/** Goes on into what a component rendered. */
type Into = (children: ComponentChildren) => FrameNode[];

/** A character that no sentence holds, around the name of a daily sentence: there the tree gets a slot. */
const mark = '\u0001';

function isDaily(key: string): key is DailySentence {
  return dailySentences.some((sentence) => sentence === key);
}

/** The text function, but with marks in place of what is written anew each day. */
function markedText(text: Text): Text {
  const marked: Text = Object.assign(
    (...[key, values]: Parameters<Text>): string => (isDaily(key) ? mark + key + mark : text(key, values)),
    { language: text.language, messageOf: text.messageOf },
  );
  return marked;
}

function slotOf(sentence: DailySentence, keyResult: number): FrameSlot | null {
  switch (sentence) {
    case 'newTab.daysLeft':
    case 'newTab.lastDay':
      return { slot: 'days-left' };
    case 'newTab.checkInsDue':
      return { slot: 'check-ins-due' };
    case 'newTab.cycleEnded':
      return { slot: 'cycle-ended' };
    case 'keyResult.expected':
      return { slot: 'expected', keyResult };
    case 'week.number':
      return null;
  }
}

/** Walks the new tab's screen, knows which key results it is at, and puts slots where the day decides. */
export class SlotWalker {
  readonly #text: Text;
  readonly #marked: Text;
  readonly #indexes: ReadonlyMap<string, number>;
  #current: readonly number[] = [];
  #isOne = true;

  constructor(view: NewTabView, text: Text) {
    this.#text = text;
    this.#marked = markedText(text);
    const all = [view.headline, ...view.others].flatMap((objective) => objective?.keyResults ?? []);
    this.#indexes = new Map(all.map(({ id }, index) => [id, index]));
  }

  get marked(): Text {
    return this.#marked;
  }

  tree(children: ComponentChildren): FrameNode[] {
    return treeOf(
      children,
      (node, into) => this.#replace(node, into),
      (text) => this.#cut(text),
    );
  }

  #cut(text: string): FrameNode[] {
    return text.split(mark).flatMap((part, index): FrameNode[] => {
      const slot = index % 2 === 1 && isDaily(part) ? slotOf(part, this.#current[0] ?? 0) : part;
      return slot === null || slot === '' ? [] : [slot];
    });
  }

  #within(ids: readonly string[], isOne: boolean, walk: () => FrameNode[]): FrameNode[] {
    this.#current = ids.flatMap((id) => this.#indexes.get(id) ?? []);
    this.#isOne = isOne;
    return walk();
  }

  #replace({ type, props }: VNode, into: Into): FrameNode[] | undefined {
    if (isFor(KeyResultRow, type, props)) {
      return this.#within([props.keyResult.id], true, () => into(KeyResultRow(props)));
    }
    if (isFor(ObjectiveLine, type, props)) {
      const ids = props.objective.keyResults.map(({ id }) => id);
      return this.#within(ids, false, () => into(ObjectiveLine(props)));
    }
    if (isFor(StatusWord, type, props)) {
      return [{ slot: 'status', keyResults: this.#current, isOne: this.#isOne }];
    }
    if (isFor(Line, type, props)) {
      const [keyResult] = this.#current;
      return props.now === null || keyResult === undefined ? undefined : [{ slot: 'bar', keyResult, now: props.now }];
    }
    if (isFor(WeekName, type, props)) return [{ slot: 'week', text: WeekName({ ...props, text: this.#text }) }];
    if (isFor(ComingRow, type, props)) {
      return into(ComingRow(props)).map((row) => ({ slot: 'until', on: props.on, node: row }));
    }
    return type === Due ? [{ slot: 'due' }] : byWeek(type, props, into);
  }
}

/** The plan and the focus of a week end with it. */
function byWeek(type: unknown, props: unknown, into: Into): FrameNode[] | undefined {
  if (isFor(Priorities, type, props)) {
    return both(into(Priorities(props)), into(Priorities({ ...props, priorities: [] })));
  }
  if (isFor(FocusThisWeek, type, props)) {
    return both(into(FocusThisWeek(props)), into(FocusThisWeek({ ...props, focus: { ...props.focus, total: 0 } })));
  }
  return undefined;
}

/** Whether these are the props of that component. */
function isFor<Props>(component: (props: Props) => unknown, type: unknown, props: unknown): props is Props {
  return type === component && props !== null;
}

function both(kept: readonly FrameNode[], later: readonly FrameNode[]): FrameNode[] {
  return kept.map((node, index) => ({ slot: 'by-week', kept: node, later: later[index] ?? '' }));
}
