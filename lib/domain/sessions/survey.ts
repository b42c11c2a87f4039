/**
 * What a participant is asked about the visit: three of the nine elements of the public-service survey, those
 * that somebody can answer from his chair (Permenpan RB 14/2017: U2 procedure, U3 time, U7 conduct of staff).
 */
export const SURVEY_QUESTIONS = ['procedure', 'time', 'conduct'] as const;
export type SurveyQuestion = (typeof SURVEY_QUESTIONS)[number];

/** Its scale: 1 not good, 2 less than good, 3 good, 4 very good. */
export const SURVEY_SCALE = [1, 2, 3, 4] as const;
export type SurveyScore = (typeof SURVEY_SCALE)[number];

export type SurveyAnswers = Readonly<Record<SurveyQuestion, SurveyScore>>;
