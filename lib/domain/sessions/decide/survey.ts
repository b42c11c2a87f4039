import { ok } from '../../values/outcome';
import type { Decider } from './rule';

/** Said once, by the participant himself while the screen is his; a second answer changes nothing. */
export const answerSurvey: Decider<'answer-survey'> = (state, answers) =>
  ok(state.surveyAnswered ? [] : [{ type: 'session.survey-answered', data: { answers } }]);
