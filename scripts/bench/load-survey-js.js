// The page's own script on the SurveyJS page; the build puts the questions in.
/* global Survey, SURVEY */
new Survey.Model(SURVEY).render(document.getElementById('survey'));
