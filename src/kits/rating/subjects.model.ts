import type { RoundData } from './round.model.js';

/** Chooses an item to talk about; the same data where there are as many as can be. */
export const chooseSubject = (data: RoundData, id: string, most: number): RoundData =>
  data.subjects.includes(id) || data.subjects.length >= most
    ? data
    : { ...data, subjects: [...data.subjects, id] };

export const dropSubject = (data: RoundData, id: string): RoundData =>
  data.subjects.includes(id)
    ? { ...data, subjects: data.subjects.filter((each) => each !== id) }
    : data;

/** Chooses an item, or lets it go. */
export const toggleSubject = (data: RoundData, id: string, most: number): RoundData =>
  data.subjects.includes(id) ? dropSubject(data, id) : chooseSubject(data, id, most);
