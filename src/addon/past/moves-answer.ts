/**
 * Who moved, as the page takes it.
 */
import { largestMove, type Flow } from '../../core/index';
import type { Moves } from '../../protocol/trends';

/** Ids that an answer carries in all; of moves beyond these only the numbers. */
const MOST_IDS = 20000;

/** The largest moves keep their ids. */
export function movesAnswer(flows: readonly Flow[], computed: boolean): Moves {
  const largest = largestMove(flows);
  let room = MOST_IDS;
  const shown = flows.map((flow) => {
    const fits = flow.ids.length <= room;
    if (fits) room -= flow.ids.length;
    return { ...flow, ids: fits ? flow.ids : [] };
  });
  return { computed, flows: shown, largest: largest ? flows.indexOf(largest) : -1 };
}
