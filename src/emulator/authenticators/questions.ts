/** Questions people may choose from; Okta has some twenty. */
export const QUESTIONS: Readonly<Record<string, string>> = {
  disliked_food: 'What is the food you least liked as a child?',
  name_of_first_plush_toy: 'What is the name of your first stuffed animal?',
  first_award: 'What did you earn your first medal or award for?',
  first_computer_game: 'What was the first computer game you played?',
  first_music_purchase: 'What music album or song did you first purchase?',
  first_thing_cooked: 'What was the first thing you learned to cook?',
  childhood_dream_job: 'What was your dream job as a child?',
  favorite_vacation_location: 'Where did you go for your favorite vacation?',
};
