// What a person does who has a keyboard and nothing else.
import type { Modifier } from './browsers/browser-contract';
import type { Surface } from './browsers/extension-browser';
import { waitForText } from './lodestar';

const mostPresses = 150;

/** Tab until the focus is where it should be. */
export async function tabTo(surface: Surface, selector: string, modifiers: readonly Modifier[] = []): Promise<void> {
  await surface.waitFor(selector);
  for (let presses = 0; presses < mostPresses; presses += 1) {
    if (await surface.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`)) {
      return;
    }
    await surface.press('Tab', modifiers);
  }
  throw new Error(`no number of Tab presses led to ${selector}`);
}

/** Leads the focus to a button or a link and presses Enter. */
export async function enter(surface: Surface, selector: string): Promise<void> {
  await tabTo(surface, selector);
  await surface.press('Enter');
}

/** Types over what a field holds: whoever tabs into one finds its text selected, a text area aside. */
export async function typeOver(surface: Surface, selector: string, text: string): Promise<void> {
  await tabTo(surface, selector);
  const all: readonly Modifier[] = ['Control'];
  await surface.press('a', all);
  await surface.type(text);
}

/** Types a date in the order in which the browser's own field takes its parts. */
export async function typeDate(surface: Surface, selector: string, date: string): Promise<void> {
  const order = await surface.evaluate<string[]>(
    `new Intl.DateTimeFormat().formatToParts().map(({ type }) => type).filter((type) => type !== 'literal')`,
  );
  const [year = '', month = '', day = ''] = date.split('-');
  const parts: Readonly<Record<string, string>> = { year, month, day };
  await tabTo(surface, selector);
  await surface.type(order.map((part) => parts[part] ?? '').join(''));
  const typed = await surface.evaluate(`document.querySelector(${JSON.stringify(selector)}).value`);
  if (typed !== date) {
    throw new Error(`the field ${selector} holds ${String(typed)} instead of ${date}`);
  }
}

/** Goes through a closed list of choices by arrow keys until one that begins with these words is chosen. */
export async function choose(surface: Surface, selector: string, words: string): Promise<void> {
  await tabTo(surface, selector);
  const chosen = `document.querySelector(${JSON.stringify(selector)})?.selectedOptions[0]?.text ?? ''`;
  await surface.press('Home');
  for (let presses = 0; presses < mostPresses; presses += 1) {
    const before = await surface.evaluate<string>(chosen);
    if (before.startsWith(words)) {
      return;
    }
    await surface.press('ArrowDown');
    // A press takes a moment to arrive; a second one too early would go past the wanted choice.
    for (let looks = 0; looks < 20 && (await surface.evaluate<string>(chosen)) === before; looks += 1) {
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
  throw new Error(`${selector} offers nothing that begins with “${words}”`);
}

/** Goes back to the app's own navigation, which stands before every room, and waits for the heading of the next one. */
export async function goTo(surface: Surface, room: string, words: string): Promise<void> {
  await tabTo(surface, `.app-navigation a[href="#/${room}"]`, ['Shift']);
  await surface.press('Enter');
  await waitForText(surface, words);
}
