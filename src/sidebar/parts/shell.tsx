/**
 * What every page has: a heading that takes the focus when the page comes, the content, and a footer with the way on.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { usePage } from '../page-context';
import { TabBar } from '../tabs/tab-bar';
import { Stepper } from './stepper';

interface ShellProps {
  readonly title: string;
  /** A word beside the title: that nothing was written. */
  readonly tag?: string;
  /** 1–5 in the first run. */
  readonly step?: number;
  /** The page is a tab: the others stand above it. */
  readonly inTabs?: boolean;
  readonly footer?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Shell({ title, tag, step, inTabs, footer, children }: ShellProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div class="page">
      {step !== undefined && <Stepper step={step} />}
      {inTabs && <TabBar />}
      <main>
        <div class={inTabs ? 'hidden' : 'title'}>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {tag && <span class="tag">{tag}</span>}
        </div>
        <Notice />
        {children}
      </main>
      {footer && <footer>{footer}</footer>}
    </div>
  );
}

/** The sentence that an earlier page left. */
function Notice() {
  const { notice } = usePage().state;
  return (
    <div role="status" class={notice ? 'banner info' : undefined}>
      {notice}
    </div>
  );
}
