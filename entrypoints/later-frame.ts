// Loaded by the first frame's script where what it kept is of an earlier day: the first new tab of a day. Computes what
// the day decides and paints the page; the live page follows in any case.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { laterFrameKey } from '@/components/first-frame/frame';
import { paintLaterFrame } from '@/components/first-frame/settle';
import { localToday } from './platform/local-today';

export default defineUnlistedScript({
  main: () => {
    const page = document.querySelector<HTMLElement>('script[data-page]')?.dataset['page'] ?? '';
    const root = document.querySelector('#root');
    if (root !== null) paintLaterFrame(localStorage.getItem(laterFrameKey(page)), root, localToday());
  },
});
