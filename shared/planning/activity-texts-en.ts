import type { StartingTexts } from './activity-texts.ts';

export const english: StartingTexts = {
  'quarterly-call': {
    subject: 'How are things?',
    body: 'Ask how the family or the business is doing and what changed since the last call.\nAnything bought, sold, moved or planned?\nIs there a question they have been meaning to ask?',
  },
  'annual-review': {
    subject: 'Your annual review on {date}',
    body: 'Dear {client},\n\nOnce a year we go through all your insurance together: what is covered, what changed in your life, and whether you pay for anything you no longer need. I would like to do so on {date}.\n\nPlease have your latest policies at hand, and tell me if another day suits you better.\n\nKind regards,\n{advisor}',
  },
  'phone-review': {
    subject: 'Your yearly check by telephone',
    body: 'Go through the policies in force one by one.\nWhat changed: work, home, family, cars, valuables?\nIs anything double, missing, or insured for the wrong sum?',
  },
  restaurant: {
    subject: 'Dinner on {date}',
    body: 'Dear {client},\n\nWe would like to thank you for your trust over a good meal. May we invite you to dinner on {date}?\n\nLet me know if the day suits you, and if there is anything the kitchen should know.\n\nKind regards,\n{advisor}',
  },
  'client-event': {
    subject: 'You are invited: {date}',
    body: 'Dear {client},\n\nOn {date} we open our doors to the people we work for. You are warmly invited, and a guest is welcome too.\n\nPlease let us know whether you can come.\n\nKind regards,\n{office}',
  },
  'birthday-gift': {
    subject: 'Happy birthday!',
    body: 'Dear {client},\n\nMany happy returns! A small present comes with this card. Have a lovely day.\n\n{advisor}',
  },
  'birthday-card': {
    subject: 'Happy birthday!',
    body: 'Dear {client},\n\nAll of us at {office} wish you a very happy birthday and a healthy year.\n\n{advisor}',
  },
  'greeting-mail': {
    subject: 'A short greeting from {office}',
    body: 'Dear {client},\n\nJust a greeting to say that we are thinking of you. If anything has changed or is about to, a call is enough: we are there for you.\n\nKind regards,\n{advisor}',
  },
  'policy-check-up': {
    subject: 'A check-up of your policies on {date}',
    body: 'Dear {client},\n\nPolicies age while life goes on. On {date} I would like to check with you that sums insured, addresses and insured persons are still right.\n\nKind regards,\n{advisor}',
  },
  'renewal-review': {
    subject: 'Before your policy renews',
    body: 'Which policy renews, at what premium, and what does it cost elsewhere?\nWhat has changed since last year?\nShould cover, excess or payment be adjusted before the renewal?',
  },
  newsletter: {
    subject: 'News from {office}',
    body: 'Dear {client},\n\nWhat is new in insurance this quarter, and what it means for you.\n\n…\n\nQuestions? Reply to this message.\n\n{office}',
  },
  'health-day-invitation': {
    subject: 'Health day on {date}',
    body: 'Dear {client},\n\nOn {date} we hold our health day: a free check-up, advice on staying well, and somebody to ask about health insurance. You and your family are welcome.\n\nKind regards,\n{office}',
  },
  'welcome-call': {
    subject: 'Welcome',
    body: 'Thank them for choosing us; who is their contact and how to reach us.\nHave the papers arrived, and are they clear?\nWhat else should we know to serve them well?',
  },
  'referral-thank-you': {
    subject: 'Thank you for recommending us',
    body: 'Dear {client},\n\nYou told somebody about us. There is no greater compliment, and we do not take it for granted: thank you. The enclosed is a small token of that.\n\n{advisor}',
  },
  'claim-follow-up': {
    subject: 'After your claim',
    body: 'How did the claim go, and was it paid as expected?\nWhat could have gone quicker or clearer?\nIs the cover still what they need after what happened?',
  },
  'thank-you-letter': {
    subject: 'Thank you',
    body: 'Dear {client},\n\nThank you for your trust this year. It is a pleasure to work for you.\n\nKind regards,\n{advisor}',
  },
};
