import type { VerdictTarget } from '@/domain/model/entry';
import type { TargetObjective, TriageView } from '@/domain/triage-view';

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

function targetOfDigit(digit: string, { objectives }: TriageView): VerdictTarget | null {
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

function protectsAction({ healthMetrics }: TriageView): TriageKeyAction | null {
  const [first, second] = healthMetrics;
  if (first === undefined) {
    return null;
  }
  return second === undefined
    ? { kind: 'tag', target: { verdict: 'protects', healthMetricId: first.id } }
    : { kind: 'focus-protects' };
}

function letterAction(character: string, isShifted: boolean, view: TriageView): TriageKeyAction | null {
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
    default:
      return null;
  }
}

/**
 * The key table of the panel: 1-9 key results, 0 the first objective as a whole, P protects, D distraction, N new
 * request, Z and Shift+Z undo and redo, ? the list of keys. Digits count as letter keys: who switches single keys off,
 * for a speech program for example, means all of them.
 */
export function triageKeyAction(facts: KeyFacts, view: TriageView): TriageKeyAction | null {
  if (!view.hasLetterKeys || facts.isTyping || facts.hasModifier || facts.isRepeat) {
    return null;
  }
  const character = characterOf(facts);
  if (/^\d$/u.test(character)) {
    const target = targetOfDigit(character, view);
    return target === null ? null : { kind: 'tag', target };
  }
  return letterAction(character, facts.isShifted, view);
}
