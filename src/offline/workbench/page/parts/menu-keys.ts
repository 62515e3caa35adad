/**
 * Keys in a menu, as the ARIA practices have them: arrows, Home and End, first letters, Escape and Tab.
 */

/** Where keys lead that leave a menu. */
export interface Lead {
  /** Into the menu of the line, or to the neighbour at the right. */
  in(): void;
  /** Back to the menu above, or to the neighbour at the left. */
  out(): void;
  close(all: boolean): void;
}

/** Keys that a menu knows stay in it: the menus above do not follow them, too. */
export function followMenuKey(event: KeyboardEvent, lines: readonly HTMLElement[], lead: Lead): void {
  const follow = leading(lead)[event.key];
  const target = follow ? undefined : targetOf(event, lines);
  if (!follow && target === undefined) return;
  event.stopPropagation();
  if (event.key !== 'Tab') event.preventDefault();
  if (follow) follow();
  else if (target !== undefined) lines[target].focus();
}

function leading(lead: Lead): Readonly<Partial<Record<string, () => void>>> {
  return {
    ArrowRight: () => lead.in(),
    ArrowLeft: () => lead.out(),
    Escape: () => lead.close(false),
    Tab: () => lead.close(true),
  };
}

/** The line that the key goes to. */
function targetOf(
  { key, ctrlKey, metaKey }: KeyboardEvent,
  lines: readonly HTMLElement[],
): number | undefined {
  const here = lines.indexOf(document.activeElement as HTMLElement);
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: (here + 1) % lines.length,
    ArrowUp: (Math.max(here, 0) - 1 + lines.length) % lines.length,
    Home: 0,
    End: lines.length - 1,
  };
  const isLetter = key.length === 1 && key !== ' ' && !ctrlKey && !metaKey;
  return isLetter ? startingWith(lines, key, here) : targets[key];
}

function startingWith(lines: readonly HTMLElement[], letter: string, here: number): number | undefined {
  const after = lines.map((_, i) => (here + 1 + i) % lines.length);
  return after.find((i) => lines[i].innerText.trim().toLowerCase().startsWith(letter.toLowerCase()));
}
