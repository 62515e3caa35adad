/**
 * The sidebar by keys alone: where the focus goes, and that it is always seen.
 */
import type { Frame } from 'playwright-core';
import { describeInEachLanguage } from '../support/languages';
import { until } from '../support/workbench';

/** More presses than any page has stops. */
const ENOUGH = 200;

/** The focus shows a ring, and neither the footer nor the window's edge hides any of what has it. */
const IS_SEEN = `(() => {
  const one = document.activeElement;
  const { left, right, top, bottom } = one.getBoundingClientRect();
  const isOnTop = (y) => {
    const hit = document.elementFromPoint((left + right) / 2, y);
    return hit !== null && (one.contains(hit) || hit.control === one);
  };
  return one.matches(':focus-visible') && isOnTop(top + 2) && isOnTop(bottom - 2);
})()`;

class Keys {
  constructor(private readonly frame: Frame) {}

  focused(what: string): Promise<unknown> {
    return this.frame.evaluate(`document.activeElement.${what}`);
  }

  press(key: string): Promise<void> {
    return this.frame.page().keyboard.press(key);
  }

  /** The page has come, and its heading has the focus. */
  async isOn(title: string): Promise<void> {
    const isThere = async () =>
      (await this.focused('textContent')) === title && (await this.focused('tagName')) === 'H1';
    await until(isThere, title);
  }

  /** Goes to an element, by its selector; what has the focus on the way and is not seen. */
  async tabTo(selector: string): Promise<unknown[]> {
    const unseen: unknown[] = [];
    for (let presses = 0; presses < ENOUGH; presses++) {
      await this.press('Tab');
      if ((await this.frame.evaluate(IS_SEEN)) !== true) unseen.push(await this.focused('outerHTML'));
      if (await this.focused(`matches(${JSON.stringify(selector)})`)) return unseen;
    }
    throw new Error(`no way to ${selector}`);
  }
}

describeInEachLanguage('the sidebar by keys alone', ({ words, workbench, openBesideSample }) => {
  it('is gone through from the start to undo; each new page’s heading has the focus, each stop is seen', async () => {
    const sidebar = await openBesideSample();
    // Low, so that the pages scroll under their footers.
    await workbench().page.setViewportSize({ width: 1280, height: 480 });
    const keys = new Keys(sidebar.frame);
    const unseen: unknown[] = [];
    const pressAt = async (key: string, selector: string): Promise<void> => {
      unseen.push(...(await keys.tabTo(selector)));
      await keys.press(key);
    };
    const go = (title: string) => pressAt('Enter', 'footer .filled').then(() => keys.isOn(title));
    await sidebar.heading(words.start.title).focus();
    await go(words.columns.title);
    await go(words.packs.title);
    await pressAt('Space', '#pack-behaviour');
    expect(await keys.focused('checked')).toBe(true);
    await go(words.preview.title);
    await pressAt('Space', 'summary');
    expect(await keys.focused('parentElement.open')).toBe(true);
    await go(words.done.title);
    await sidebar.button(words.done.undo).waitFor();
    await pressAt('Enter', '.undo button');
    await keys.isOn(words.home.title);
    expect(unseen).toEqual([]);
  });
});
