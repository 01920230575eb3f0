import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Announcement } from '@/components/triage/SidePanelScreen';
import type { Entry } from '@/domain/model/entry';
import type { StepLabel, UndoRecord } from '@/domain/model/undo-record';
import type { Result } from '@/domain/result';
import { nextStep, redo, undo } from '@/storage/commands/undo';
import type { DistractionNames } from './distraction-names';
import { runCommand, runPlainCommand } from './page';
import type { Page } from './page';

const newsMilliseconds = 8000;

/** Says on screen, and to a screen reader, what was just done; undo and redo come with it. */
export interface Announcements {
  readonly announcement: ReadonlySignal<Announcement | null>;
  /** Runs a command and, once it is stored, names the step it became. */
  announced(command: Promise<Result<unknown>>): Promise<Result<void>>;
  /** The same for a verdict: where `stepOf` knows the step, it is named in the moment in which the entry is stored. */
  announcedVerdict(command: Promise<Result<Entry>>, stepOf: (entry: Entry) => NamedStep | null): Promise<Result<void>>;
  undo(): Promise<Result<void>>;
  redo(): Promise<Result<void>>;
}

type NamedStep = Pick<UndoRecord, 'label' | 'detail'>;

/** Steps whose detail may be the number of a distraction. */
const numbered = new Set<StepLabel>(['tagged', 'retagged', 'distraction-hidden', 'distraction-shown']);

/** A distraction is kept in the history by its number, because its name depends on the language. */
function sentenceOf(step: NamedStep, page: Page, names: DistractionNames): string {
  const isNumber = numbered.has(step.label) && /^\d+$/.test(step.detail);
  const detail = isNumber ? `${step.detail} ${names.nameOf(Number(step.detail))}` : step.detail;
  return page.text(`step.${step.label}`, { detail });
}

/** One per page; the last news stays for a few seconds. */
export function createAnnouncements(page: Page, names: DistractionNames): Announcements {
  const announcement = signal<Announcement | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function say(message: string, canUndo: boolean): void {
    clearTimeout(timer);
    announcement.value = { message, canUndo };
    timer = setTimeout(() => {
      announcement.value = null;
    }, newsMilliseconds);
  }

  async function move(command: typeof undo, tell: (sentence: string) => void): Promise<Result<void>> {
    const moved = await runCommand(page, command(page.store));
    if (!moved.ok) {
      return moved;
    }
    tell(sentenceOf(moved.value, page, names));
    return { ok: true, value: undefined };
  }

  async function sayLastStep(): Promise<void> {
    const step = await nextStep(page.store, 'done');
    if (step !== undefined) {
      say(sentenceOf(step, page, names), true);
    }
  }

  return {
    announcement,
    announced: async (command) => {
      const result = await runPlainCommand(page, command);
      if (result.ok) {
        await sayLastStep();
      }
      return result;
    },
    announcedVerdict: async (command, stepOf) => {
      // The button counts requests and what is due: a verdict changes neither, so nobody wakes the background for it.
      const result = await runCommand(page, command, false);
      if (!result.ok) {
        return result;
      }
      const step = stepOf(result.value);
      if (step === null) {
        await sayLastStep();
      } else {
        say(sentenceOf(step, page, names), true);
      }
      return { ok: true, value: undefined };
    },
    undo: () => move(undo, (sentence) => say(page.text('step.undone', { step: sentence }), false)),
    redo: () => move(redo, (sentence) => say(sentence, true)),
  };
}
