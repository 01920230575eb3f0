import { render } from 'preact';
import { preferredLanguage } from '@/components/text/preferred-language';

/** Shows what the clipboard did not take in a dialog of its own, selected, over whatever page is open. */
export async function copyByHand(content: string): Promise<void> {
  // Seldom needed: loaded only then.
  const [{ CopyByHand }, { loadText }] = await Promise.all([
    import('@/components/app/CopyByHand'),
    import('@/components/text'),
  ]);
  const text = await loadText(preferredLanguage([document.documentElement.lang]));
  const place = document.createElement('div');
  document.body.append(place);
  const close = (): void => {
    render(null, place);
    place.remove();
  };
  render(<CopyByHand content={content} text={text} onClose={close} />, place);
}
