import type { Meta, StoryObj } from '@storybook/web-components-vite';
import catalogue from 'virtual:catalogue';
import '../src/define.js';
import { mountConfigurator } from './configurator/configurator.js';
import './configurator/configurator.css';

const meta: Meta = { title: 'Configurator', tags: ['!autodocs'] };
export default meta;

export const Configurator: StoryObj = {
  name: 'Een onderdeel op je website zetten',
  render: (_args, { globals }) => {
    const place = document.createElement('div');
    mountConfigurator(place, {
      catalogue,
      language: globals['language'] as string,
      base: 'https://www.jouw-organisatie.nl/samenspel/',
    });
    return place;
  },
};
