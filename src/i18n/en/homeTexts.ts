export const homeTexts = {
  title: "What would you like to do?",
  welcome: [
    "KAM works on the lists you already have: it recognises the columns and shows a preview first.",
    "Nothing is written before you say so, and every write can be undone.",
  ],
  dismiss: "Got it",
  actions: {
    classify: { title: "Classify accounts", value: "A tier for each account, a pyramid, a Pareto chart" },
    forecast: { title: "Forecast the pipeline", value: "Weighted by stage and period, with a P10–P90 range" },
    commission: { title: "Pay commission", value: "By ladder, every step shown, exact to the cent" },
    plans: { title: "Build account plans", value: "One tab per key account, filled with what is known" },
  },
  functions: "Find a function for a cell of your own",
  lastResult: "Last result",
  language: "Language",
};

export type HomeTexts = typeof homeTexts;
