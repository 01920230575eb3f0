// The new tab as it is kept for its next opening: the live screen's own components, with slots where the day decides.

import { signal } from '@preact/signals';
import type { ComponentChildren, VNode } from 'preact';
import { ComingRow } from '@/components/new-tab/ComingUp';
import type { NewTabActions } from '@/components/new-tab/actions';
import { crowdOf } from '@/components/new-tab/crowd';
import { Due } from '@/components/new-tab/DueLine';
import { FocusThisWeek } from '@/components/new-tab/FocusThisWeek';
import { NewTabScreen } from '@/components/new-tab/NewTabScreen';
import { Priorities } from '@/components/new-tab/Priorities';
import { WeekName } from '@/components/new-tab/WeekName';
import { KeyResultRow } from '@/components/objective/KeyResultRow';
import { ObjectiveLine } from '@/components/objective/ObjectiveLine';
import type { Text } from '@/components/text';
import type { Message } from '@/components/text/message';
import { StatusWord } from '@/components/ui/StatusWord';
import { Line } from '@/components/ui/Track';
import type { DayFacts } from '@/domain/first-frame';
import type { NewTabView } from '@/domain/new-tab-view';
import { ranks } from '@/domain/objective-status';
import type { Status } from '@/domain/objective-status';
import { dailySentences, frameVersion } from './frame';
import type { DailySentence, DuePieces, Frame, FrameNode, FrameSlot } from './frame';
import { treeOf } from './tree-of';

/** Goes on into what a component rendered. */
type Into = (children: ComponentChildren) => FrameNode[];

/** Buttons are painted before anything can be done; the live page brings what they do. */
const nothing = (): void => undefined;
const noActions: NewTabActions = {
  chooseTeam: nothing,
  setPriorityDone: nothing,
  openApp: nothing,
  openSidebar: nothing,
  removeSample: nothing,
};

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

/** Walks the screen and knows which key results it is at. */
class Walker {
  readonly #view: NewTabView;
  readonly #text: Text;
  readonly #marked: Text;
  readonly #indexes: ReadonlyMap<string, number>;
  #current: readonly number[] = [];
  #isOne = true;

  constructor(view: NewTabView, text: Text) {
    this.#view = view;
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

  due(changes: Partial<NewTabView['due']>): readonly FrameNode[] {
    const none = { checkIns: 0, plan: false, wins: false, inbox: 0, cycleEndedDaysAgo: null };
    const view = { ...this.#view, due: { ...none, ...changes } };
    const [what] = this.tree(Due({ view, text: this.#marked, actions: noActions }));
    return isElement(what) ? what.slice(2).filter((child) => isNode(child)) : [];
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

function isNode(value: unknown): value is FrameNode {
  return typeof value === 'string' || (typeof value === 'object' && value !== null);
}

function isElement(node: FrameNode | undefined): node is Extract<FrameNode, readonly unknown[]> {
  return Array.isArray(node);
}

function both(kept: readonly FrameNode[], later: readonly FrameNode[]): FrameNode[] {
  return kept.map((node, index) => ({ slot: 'by-week', kept: node, later: later[index] ?? '' }));
}

function duePieces(walker: Walker, inbox: number): DuePieces {
  return {
    nothing: walker.due({}),
    checkIn: walker.due({ checkIns: 1 }),
    closeCycle: walker.due({ cycleEndedDaysAgo: 1 }),
    plan: walker.due({ plan: true }),
    wins: walker.due({ wins: true }),
    inbox: inbox > 0 ? walker.due({ inbox }) : [],
  };
}

function isStatus(name: string): name is Status {
  return name in ranks;
}

function statusPieces(text: Text): Record<string, FrameNode> {
  const piece = (status: Status, isNever = false): FrameNode => {
    const [node = ''] = treeOf(
      StatusWord({ status, isNeverCheckedIn: isNever, text }),
      () => undefined,
      (part) => [part],
    );
    return node;
  };
  const names = Object.keys(ranks).filter(isStatus);
  return {
    ...Object.fromEntries(names.map((name) => [name, piece(name)])),
    'never-checked-in': piece('stale', true),
  };
}

/** How many days are left is a slot, but whether the line is there is not: any day but the last will do. */
function withDaysLeft(view: NewTabView): NewTabView {
  return view.daysLeft === null ? view : { ...view, daysLeft: 2 };
}

function withCrowd(root: FrameNode | undefined, view: NewTabView): FrameNode {
  if (!isElement(root)) throw new Error('the new tab has no root');
  const [tag, attributes, ...children] = root;
  const later = String(crowdOf({ ...view, priorities: [] }));
  return [tag, { ...attributes, 'data-crowd': [String(crowdOf(view)), later] }, ...children];
}

function sentencesOf({ messageOf }: Text): Record<DailySentence, Message> {
  return {
    'newTab.checkInsDue': messageOf('newTab.checkInsDue'),
    'newTab.cycleEnded': messageOf('newTab.cycleEnded'),
    'newTab.daysLeft': messageOf('newTab.daysLeft'),
    'newTab.lastDay': messageOf('newTab.lastDay'),
    'keyResult.expected': messageOf('keyResult.expected'),
    'week.number': messageOf('week.number'),
  };
}

/** Everything that the next opening needs to paint the new tab, whatever day that is. */
export function newTabFrame(input: {
  readonly view: NewTabView;
  readonly facts: DayFacts;
  readonly text: Text;
  readonly distractionName: (number: number) => string;
  readonly mark: string;
}): Frame {
  const { view, facts, text, distractionName, mark: paintedMark } = input;
  const walker = new Walker(view, text);
  const [root] = walker.tree(
    <NewTabScreen
      view={signal(withDaysLeft(view))}
      text={walker.marked}
      distractionName={distractionName}
      actions={noActions}
    />,
  );
  return {
    ...{ version: frameVersion, language: text.language, mark: paintedMark, tree: withCrowd(root, view) },
    period: facts.cycle === null ? null : { startsOn: facts.cycle.startsOn, endsOn: facts.cycle.endsOn },
    daily: {
      facts,
      sentences: sentencesOf(text),
      statuses: statusPieces(text),
      due: duePieces(walker, view.due.inbox),
    },
  };
}
