import type { Language } from '../../../src/core/index';
import { REFUSED, type RefusedExample } from '../../../tools/rules/refused-examples';
import { errorsOf } from '../../../tools/rules/refused-issues';
import { LANGUAGES } from './try-example';

const EXAMPLES: readonly (readonly [string, Language, RefusedExample])[] = LANGUAGES.flatMap((language) =>
  Object.entries(REFUSED).map(([code, example]) => [code, language, example] as const),
);

describe('an example of what is refused', () => {
  it.each(EXAMPLES)('gives %s and nothing else in %s', (code, language, example) => {
    expect(errorsOf(example, language).map((issue) => issue.code)).toEqual([code]);
  });
});
