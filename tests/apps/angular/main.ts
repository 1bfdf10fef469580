// Templates are compiled in the browser here; Angular's own build does it beforehand, from the same text.
import '@angular/compiler';
import 'samenspel-widgets/sofa-matrix';
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { Overview, SamenspelChangeEvent, SofaMatrix } from 'samenspel-widgets';

const saved: SofaMatrix['value'] = {
  tool: 'sofa-matrix',
  schemaVersion: 2,
  savedAt: '2026-11-19T14:20:00Z',
  contentId: 'sofa-matrix',
  data: { marks: [{ item: 'begin-s3', mark: 'do' }], notes: [], plans: [] },
};

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <label
      >Woord <input id="word" [value]="word()" (input)="word.set($any($event.target).value)"
    /></label>
    <button id="load" (click)="load()">Haal op</button>
    <output id="open">{{ open() }}</output>
    <sofa-matrix
      [attr.carer-term]="word()"
      heading-level="1"
      mode="work"
      share="result"
      [value]="value()"
      (samenspel-change)="changed($event)"
    >
      Even geduld.
    </sofa-matrix>
  `,
})
class App {
  readonly word = signal('naaste');
  readonly value = signal<SofaMatrix['value'] | undefined>(undefined);
  readonly open = signal<number | undefined>(undefined);

  load(): void {
    this.value.set(saved);
  }

  changed({ result }: SamenspelChangeEvent): void {
    this.open.set((result as Overview).open);
  }
}

await bootstrapApplication(App);
