import { expect } from '@open-wc/testing';
import { FONT, widthOf } from '../src/kits/picture/picture-text.model.js';

it('a name in the picture is never wider on screen than was reckoned', () => {
  const context = document.createElement('canvas').getContext('2d')!;
  const names = [
    'Anna de Vries',
    'WILLEMIJN',
    'Mevr. Ö. Çelik-Yıldız',
    '李小龍在這',
    'أحمد علي',
    '👵🏽👴',
    'Оксана',
  ];
  for (const font of ['sans-serif', 'serif', 'Verdana, DejaVu Sans']) {
    context.font = `${FONT}px ${font}`;
    for (const name of names)
      expect(context.measureText(name).width, `${name} in ${font}`).to.be.at.most(widthOf(name));
  }
});
