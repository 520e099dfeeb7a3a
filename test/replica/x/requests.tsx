/** @jsxImportSource react */
/** /follower_requests: Decline comes first, then Accept, neither with a test id. An accepted row turns into a Follow row. */
import { useState } from 'react';
import type { Someone } from '../parts/people.ts';
import { record } from '../parts/record.ts';
import { Cells, UserCell } from './timeline.tsx';
import { Button, handleOf, paint, requester, useWorld } from './world.tsx';

export function FollowerRequests() {
  const { options, words } = useWorld();
  const [accepted, setAccepted] = useState<string[]>([]);
  const [declined, setDeclined] = useState<string[]>([]);
  const waiting = Array.from({ length: options.requests }, (_, index) => requester(options, index)).filter((one) => !declined.includes(one.id));
  const answer = (one: Someone, what: 'accept' | 'decline') => {
    record({ site: 'x', what: 'request', text: what, to: handleOf(one) });
    if (what === 'accept') setAccepted((before) => [...before, one.id]);
    else setDeclined((before) => [...before, one.id]);
  };
  return (
    <div>
      <div className={paint('row')}><Button aria-label="Back" testId="app-bar-back">←</Button><h2 dir="ltr" aria-level={2} role="heading"><span>{words.requests}</span></h2></div>
      {waiting.length === 0 ? <div data-testid="emptyState"><span>{words.upToDate}</span></div> : (
        <Cells label={`Timeline: ${words.requests}`} count={waiting.length} height={120} draw={(index) => {
          const one = waiting[index];
          if (!one) return null;
          if (accepted.includes(one.id)) return <UserCell one={one} as="listitem" />;
          return (
            <UserCell one={one} as="listitem">
              <Button aria-label={words.decline} onClick={() => answer(one, 'decline')}>{words.decline}</Button>
              <Button aria-label={words.accept} onClick={() => answer(one, 'accept')} className={paint('button', 'solid')}>{words.accept}</Button>
            </UserCell>
          );
        }} />
      )}
    </div>
  );
}
