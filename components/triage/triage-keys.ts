import type { VerdictTarget } from '@/domain/model/entry';
import type { TargetObjective, TriageGround } from '@/domain/triage-view';

/** What matters of a pressed key. */
export interface KeyFacts {
  readonly key: string;
  /** The place on the keyboard, `Digit1`, whatever the layout prints there. */
  readonly code: string;
  readonly isShifted: boolean;
  /** Ctrl, Alt or Meta: such a press belongs to the browser. */
  readonly hasModifier: boolean;
  /** The press goes into a field or a dialog. */
  readonly isTyping: boolean;
  readonly isRepeat: boolean;
}

export type TriageKeyAction =
  | { readonly kind: 'tag'; readonly target: VerdictTarget }
  | { readonly kind: 'focus-protects' }
  | { readonly kind: 'focus-distraction' }
  | { readonly kind: 'new-request' }
  | { readonly kind: 'move-inbox'; readonly step: 1 | -1 }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'show-keys' };

/**
 * The letter or digit that was meant. AZERTY prints `&` where other layouts print 1, and Greek or Cyrillic
 * layouts have no Latin letters at all: there the place on the keyboard decides.
 */
function characterOf({ key, code, isShifted }: KeyFacts): string {
  if (/^[a-z\d?]$/iu.test(key)) {
    return key.toLowerCase();
  }
  if (!isShifted && /^Digit\d$/u.test(code)) {
    return code.slice(5);
  }
  const isForeignLetter = /^\p{Letter}$/u.test(key);
  return isForeignLetter && /^Key[A-Z]$/u.test(code) ? code.slice(3).toLowerCase() : '';
}

/** The objective as a whole. */
export function wholeOf(objective: TargetObjective): VerdictTarget {
  return { verdict: 'on-objective', objectiveId: objective.id, keyResultId: null };
}

function targetOfDigit(digit: string, { objectives }: TriageGround): VerdictTarget | null {
  const [first] = objectives;
  if (digit === '0') {
    return first === undefined ? null : wholeOf(first);
  }
  for (const objective of objectives) {
    const keyResult = objective.keyResults.find(({ key }) => key === digit);
    if (keyResult !== undefined) {
      return { verdict: 'on-objective', objectiveId: objective.id, keyResultId: keyResult.id };
    }
  }
  return null;
}

function protectsAction({ healthMetrics }: TriageGround): TriageKeyAction | null {
  const [first, second] = healthMetrics;
  if (first === undefined) {
    return null;
  }
  return second === undefined
    ? { kind: 'tag', target: { verdict: 'protects', healthMetricId: first.id } }
    : { kind: 'focus-protects' };
}

function letterAction(character: string, isShifted: boolean, view: TriageGround): TriageKeyAction | null {
  if (character === '?') {
    return { kind: 'show-keys' };
  }
  if (character === 'z') {
    return { kind: isShifted ? 'redo' : 'undo' };
  }
  if (isShifted) {
    return null;
  }
  switch (character) {
    case 'p':
      return protectsAction(view);
    case 'd':
      return { kind: 'focus-distraction' };
    case 'n':
      return { kind: 'new-request' };
    case 'j':
      return { kind: 'move-inbox', step: 1 };
    case 'k':
      return { kind: 'move-inbox', step: -1 };
    default:
      return null;
  }
}

function isSingleKey(facts: KeyFacts, { hasLetterKeys }: TriageGround): boolean {
  return hasLetterKeys && !facts.isTyping && !facts.hasModifier && !facts.isRepeat;
}

/**
 * The key table of the panel: 1-9 key results, 0 the first objective as a whole, P protects, D distraction, N new
 * request, J and K through the inbox, Z and Shift+Z undo and redo, ? the list of keys. Digits count as letter keys: who switches single keys off,
 * for a speech program for example, means all of them.
 */
export function triageKeyAction(facts: KeyFacts, view: TriageGround): TriageKeyAction | null {
  if (!isSingleKey(facts, view)) {
    return null;
  }
  const character = characterOf(facts);
  if (/^\d$/u.test(character)) {
    const target = targetOfDigit(character, view);
    return target === null ? null : { kind: 'tag', target };
  }
  return letterAction(character, facts.isShifted, view);
}

/** What a key does to the request that has the focus. */
export type RequestKeyAction =
  | { readonly kind: 'do'; readonly target: VerdictTarget }
  | { readonly kind: 'open'; readonly decision: 'schedule' | 'delegate' | 'decline' | 'park' }
  /** Asks for what it is done, at the distractions when D was pressed. */
  | { readonly kind: 'open-do'; readonly isDistraction: boolean }
  | { readonly kind: 'copy' };

/** The keys that the decisions wear. */
export const decisionKeys = { schedule: 'S', delegate: 'G', park: 'L', decline: 'X' } as const;

function protectRequest({ healthMetrics }: TriageGround): RequestKeyAction | null {
  const [first, second] = healthMetrics;
  if (first === undefined) {
    return null;
  }
  return second === undefined
    ? { kind: 'do', target: { verdict: 'protects', healthMetricId: first.id } }
    : { kind: 'open-do', isDistraction: false };
}

/**
 * The key table inside a request: 1-9, 0, P and D do it for what they stand for everywhere; S schedules, G gives it to
 * somebody, L parks it for later, X declines, C copies the open reply.
 */
export function requestKeyAction(facts: KeyFacts, view: TriageGround): RequestKeyAction | null {
  if (!isSingleKey(facts, view) || facts.isShifted) {
    return null;
  }
  const character = characterOf(facts);
  if (/^\d$/u.test(character)) {
    const target = targetOfDigit(character, view);
    return target === null ? null : { kind: 'do', target };
  }
  switch (character) {
    case 'p':
      return protectRequest(view);
    case 'd':
      return { kind: 'open-do', isDistraction: true };
    case 's':
      return { kind: 'open', decision: 'schedule' };
    case 'g':
      return { kind: 'open', decision: 'delegate' };
    case 'l':
      return { kind: 'open', decision: 'park' };
    case 'x':
      return { kind: 'open', decision: 'decline' };
    case 'c':
      return { kind: 'copy' };
    default:
      return null;
  }
}
