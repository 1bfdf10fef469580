/// <reference types="samenspel-widgets/react" />
import 'samenspel-widgets/sofa-matrix';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Overview, SofaMatrix } from 'samenspel-widgets';

const saved: SofaMatrix['value'] = {
  tool: 'sofa-matrix',
  schemaVersion: 2,
  savedAt: '2026-11-19T14:20:00Z',
  contentId: 'sofa-matrix',
  data: { marks: [{ item: 'begin-s3', mark: 'do' }], notes: [], plans: [] },
};

function App() {
  const [word, setWord] = useState('naaste');
  const [value, setValue] = useState<SofaMatrix['value']>();
  const [open, setOpen] = useState<number>();
  return (
    <>
      <label>
        Woord <input id="word" value={word} onChange={(event) => setWord(event.target.value)} />
      </label>
      <button id="load" onClick={() => setValue(saved)}>
        Haal op
      </button>
      <output id="open">{open}</output>
      <sofa-matrix
        carer-term={word}
        heading-level="1"
        mode="work"
        share="result"
        value={value}
        onsamenspel-change={(event) => setOpen((event.result as Overview).open)}
      >
        Even geduld.
      </sofa-matrix>
    </>
  );
}

createRoot(document.querySelector('#app')!).render(<App />);
