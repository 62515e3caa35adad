/**
 * What the Rules tab says to do about a segment, and what not to do.
 */
import type { SegmentAdvice } from '../../../protocol/summary';
import { usePage } from '../../page-context';

export function Advice({ of }: { readonly of: SegmentAdvice }) {
  const texts = usePage().words.summary;
  return (
    <>
      {of.do !== '' && (
        <p class="advice">
          <b class="do">{texts.do}</b> <bdi>{of.do}</bdi>
        </p>
      )}
      {of.doNot !== '' && (
        <p class="advice">
          <b class="do-not">{texts.doNot}</b> <bdi>{of.doNot}</bdi>
        </p>
      )}
    </>
  );
}
