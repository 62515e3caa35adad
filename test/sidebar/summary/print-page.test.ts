import { printPage } from '../../../src/sidebar/tabs/summary/print-page';

/** A window whose browser does something when it is to print. */
function windowThat(prints: (tell: (event: string) => void) => void) {
  const heard = new Map<string, () => void>();
  const page = {
    addEventListener: (event: string, hear: () => void) => void heard.set(event, hear),
    removeEventListener: (event: string) => void heard.delete(event),
    print: () => prints((event) => heard.get(event)?.()),
  };
  return { page, heard };
}

describe('printing', () => {
  it('has begun where the browser says so', () => {
    const { page, heard } = windowThat((tell) => tell('beforeprint'));
    expect(printPage(page)).toBe(true);
    expect(heard.size).toBe(0);
  });

  it('has not where the frame may open no window: then nobody says a word', () => {
    expect(printPage(windowThat(() => undefined).page)).toBe(false);
  });

  it('has not where it is refused aloud', () => {
    const { page, heard } = windowThat(() => {
      throw new Error('not allowed');
    });
    expect(printPage(page)).toBe(false);
    expect(heard.size).toBe(0);
  });
});
