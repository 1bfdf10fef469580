const matrix = document.querySelector('sofa-matrix');
const saved = {
  tool: 'sofa-matrix',
  schemaVersion: 2,
  savedAt: '2026-11-19T14:20:00Z',
  contentId: 'sofa-matrix',
  data: { marks: [{ item: 'begin-s3', mark: 'do' }], notes: [], plans: [] },
};

document.querySelector('#word').addEventListener('input', ({ target }) => {
  matrix.setAttribute('carer-term', target.value);
});
document.querySelector('#load').addEventListener('click', () => {
  matrix.value = saved;
});
matrix.addEventListener('samenspel-change', ({ result }) => {
  document.querySelector('#open').textContent = result.open;
});
