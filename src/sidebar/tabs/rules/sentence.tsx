/**
 * A sentence about conditions, its "and" and "or" set apart. Every piece is a text, whatever stands in it.
 */
import type { SentencePart } from '../../../protocol';

export function Sentence({ parts }: { readonly parts: readonly SentencePart[] }) {
  return (
    <>
      {parts.map(({ text, joins }, index) => {
        const shown = index === 0 ? text.charAt(0).toUpperCase() + text.slice(1) : text;
        return joins ? <b key={index}>{shown}</b> : <span key={index}>{shown}</span>;
      })}
    </>
  );
}
