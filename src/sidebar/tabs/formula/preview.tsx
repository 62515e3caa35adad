/**
 * The formula as it is written, and the way to take it along.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { STAMP_NAME } from '../../../protocol/formulas';
import { Button } from '../../parts/button';
import { usePage } from '../../page-context';
import { copyText, type Copied } from './copy-text';
import { formulaPieces } from './formula-pieces';

interface PreviewProps {
  readonly formula: string;
  /** Where it would go. */
  readonly children: ComponentChildren;
  readonly look: () => void;
}

export function Preview({ formula, children, look }: PreviewProps) {
  const { words, say } = usePage();
  const texts = words.insertFormula;
  const [copied, tell] = useState<Copied | null>(null);
  const place = useRef<HTMLElement>(null);
  useEffect(() => tell(null), [formula]);
  const copy = async (): Promise<void> => {
    if (place.current) tell(await copyText(place.current));
  };
  return (
    <section class="part">
      <h2>{texts.preview}</h2>
      <code ref={place} class="formula" dir="ltr">
        {formulaPieces(formula).map(({ text, isQuoted }, index) =>
          isQuoted ? <bdi key={index}>{text}</bdi> : text,
        )}
      </code>
      {children}
      <div class="copy">
        <Button kind="outlined" label={texts.copy} act={() => void copy()} />
        <Button kind="outlined" label={texts.look} act={look} />
      </div>
      <p role="status" class="hint">
        {copied !== null && texts[copied]}
      </p>
      <p class="hint">{say(texts.fresh, { stamp: STAMP_NAME })}</p>
    </section>
  );
}
