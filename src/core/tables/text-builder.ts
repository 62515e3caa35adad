/**
 * Gathers texts into a dictionary-coded column.
 */
import type { TextColumn } from './column';

export class TextColumnBuilder {
  private readonly codeOf = new Map<string, number>();
  private readonly dictionary: string[] = [];
  private readonly codes: Int32Array;

  constructor(length: number) {
    this.codes = new Int32Array(length).fill(-1);
  }

  set(row: number, text: string): void {
    this.codes[row] = this.codeFor(text);
  }

  build(): TextColumn {
    return { type: 'text', codes: this.codes, dictionary: this.dictionary };
  }

  private codeFor(text: string): number {
    let code = this.codeOf.get(text);
    if (code === undefined) {
      code = this.dictionary.length;
      this.dictionary.push(text);
      this.codeOf.set(text, code);
    }
    return code;
  }
}
