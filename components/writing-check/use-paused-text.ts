import { useEffect, useState } from 'preact/hooks';

const pauseMilliseconds = 500;

/** The text as it stood at the last pause: half a word is no reason to say anything. */
export function usePausedText(typed: string): string {
  const [paused, setPaused] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(typed), pauseMilliseconds);
    return () => clearTimeout(timer);
  }, [typed]);
  return paused;
}
